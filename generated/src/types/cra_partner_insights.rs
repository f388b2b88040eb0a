// @generated from spec/plaid-check.yaml by `cargo run -p specwright -- generate`. Do not edit.

use super::{
    CraPartnerInsightsFicoResults, CraPartnerInsightsItem, CraPartnerInsightsPrism,
};
use super::super::runtime::codec;
use super::super::runtime::serde::{Deserialize, Deserializer};
use super::super::runtime::serde::de::MapAccess;
use super::super::runtime::{DateTime, Extra, Field};

/// Scores and attributes that Plaid's partners computed from one user's bank data.
#[derive(Clone, Debug, PartialEq, Default)]
pub struct CraPartnerInsights {
    /// Identifier of this partner insights report.
    pub report_id: Option<String>,
    /// Moment at which the report was produced, as an RFC 3339 timestamp.
    pub generated_time: Option<DateTime>,
    /// The caller's own reference given when the report was requested, such as a loan application number; null if none was given.
    pub client_report_id: Field<String>,
    pub fico: Field<CraPartnerInsightsFicoResults>,
    pub prism: Field<CraPartnerInsightsPrism>,
    /// Linked bank connections whose data went into the report.
    pub items: Option<Vec<CraPartnerInsightsItem>>,
    /// Members beside the ones above, kept as they came and sent as they are.
    pub extra: Extra,
}

impl<'de> codec::Object<'de> for CraPartnerInsights {
    const FIELDS: &'static [&'static str] = &[
        "report_id",
        "generated_time",
        "client_report_id",
        "fico",
        "prism",
        "items",
    ];
    fn read<A: MapAccess<'de>>(map: A) -> Result<Self, A::Error> {
        let mut report_id = codec::Opt::new();
        let mut generated_time = codec::Opt::new();
        let mut client_report_id = codec::OptNull::new();
        let mut fico = codec::OptNull::new();
        let mut prism = codec::OptNull::new();
        let mut items = codec::Opt::new();
        let mut extra = Extra::new();
        codec::read(
            map,
            Self::FIELDS,
            &mut [
                &mut report_id,
                &mut generated_time,
                &mut client_report_id,
                &mut fico,
                &mut prism,
                &mut items,
            ],
            &mut extra,
        )?;
        Ok(Self {
            report_id: report_id.take(),
            generated_time: generated_time.take(),
            client_report_id: client_report_id.take(),
            fico: fico.take(),
            prism: prism.take(),
            items: items.take(),
            extra,
        })
    }
}

impl<'de> Deserialize<'de> for CraPartnerInsights {
    fn deserialize<D: Deserializer<'de>>(from: D) -> Result<Self, D::Error> {
        codec::read_object(from)
    }
}
