// @generated from spec/plaid-check.yaml by `cargo run -p specwright -- generate`. Do not edit.

use super::{BaseReportId, BaseReportItem, BaseReportUserAttributes};
use super::super::runtime::codec;
use super::super::runtime::serde::{Deserialize, Deserializer};
use super::super::runtime::serde::de::MapAccess;
use super::super::runtime::{DateTime, Extra, Field};

/// Accounts, balances and transactions of one user, with figures derived from them.
#[derive(Clone, Debug, PartialEq)]
pub struct BaseReport {
    pub report_id: BaseReportId,
    /// Moment at which the report was produced, as an RFC 3339 timestamp.
    pub date_generated: DateTime,
    /// Days of history that were asked for.
    pub days_requested: f64,
    /// The caller's own reference given when the report was ordered; null if none was given.
    pub client_report_id: Field<String>,
    /// Bank connections that the report covers.
    pub items: Vec<BaseReportItem>,
    pub attributes: Option<BaseReportUserAttributes>,
    /// Members beside the ones above, kept as they came and sent as they are.
    pub extra: Extra,
}

impl<'de> codec::Object<'de> for BaseReport {
    const FIELDS: &'static [&'static str] = &[
        "report_id",
        "date_generated",
        "days_requested",
        "client_report_id",
        "items",
        "attributes",
    ];
    fn read<A: MapAccess<'de>>(map: A) -> Result<Self, A::Error> {
        let mut report_id = codec::Need::new();
        let mut date_generated = codec::Need::new();
        let mut days_requested = codec::Need::new();
        let mut client_report_id = codec::OptNull::new();
        let mut items = codec::Need::new();
        let mut attributes = codec::Opt::new();
        let mut extra = Extra::new();
        codec::read(
            map,
            Self::FIELDS,
            &mut [
                &mut report_id,
                &mut date_generated,
                &mut days_requested,
                &mut client_report_id,
                &mut items,
                &mut attributes,
            ],
            &mut extra,
        )?;
        Ok(Self {
            report_id: report_id.take("report_id")?,
            date_generated: date_generated.take("date_generated")?,
            days_requested: days_requested.take("days_requested")?,
            client_report_id: client_report_id.take(),
            items: items.take("items")?,
            attributes: attributes.take(),
            extra,
        })
    }
}

impl<'de> Deserialize<'de> for BaseReport {
    fn deserialize<D: Deserializer<'de>>(from: D) -> Result<Self, D::Error> {
        codec::read_object(from)
    }
}
