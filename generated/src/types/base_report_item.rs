// @generated from spec/plaid-check.yaml by `cargo run -p specwright -- generate`. Do not edit.

use super::{BaseReportAccount, ItemId};
use super::super::runtime::codec;
use super::super::runtime::serde::{Deserialize, Deserializer};
use super::super::runtime::serde::de::MapAccess;
use super::super::runtime::{DateTime, Extra};

/// One bank connection and its accounts.
#[derive(Clone, Debug, PartialEq)]
pub struct BaseReportItem {
    /// Full display name of the bank.
    pub institution_name: String,
    /// Plaid's key for the bank, such as `ins_109508`.
    pub institution_id: String,
    /// Moment at which data was last read from the bank, as an RFC 3339 timestamp.
    pub date_last_updated: DateTime,
    pub item_id: ItemId,
    /// Accounts of this connection.
    pub accounts: Vec<BaseReportAccount>,
    /// Members beside the ones above, kept as they came and sent as they are.
    pub extra: Extra,
}

impl<'de> codec::Object<'de> for BaseReportItem {
    const FIELDS: &'static [&'static str] = &[
        "institution_name",
        "institution_id",
        "date_last_updated",
        "item_id",
        "accounts",
    ];
    fn read<A: MapAccess<'de>>(map: A) -> Result<Self, A::Error> {
        let mut institution_name = codec::Need::new();
        let mut institution_id = codec::Need::new();
        let mut date_last_updated = codec::Need::new();
        let mut item_id = codec::Need::new();
        let mut accounts = codec::Need::new();
        let mut extra = Extra::new();
        codec::read(
            map,
            Self::FIELDS,
            &mut [
                &mut institution_name,
                &mut institution_id,
                &mut date_last_updated,
                &mut item_id,
                &mut accounts,
            ],
            &mut extra,
        )?;
        Ok(Self {
            institution_name: institution_name.take("institution_name")?,
            institution_id: institution_id.take("institution_id")?,
            date_last_updated: date_last_updated.take("date_last_updated")?,
            item_id: item_id.take("item_id")?,
            accounts: accounts.take("accounts")?,
            extra,
        })
    }
}

impl<'de> Deserialize<'de> for BaseReportItem {
    fn deserialize<D: Deserializer<'de>>(from: D) -> Result<Self, D::Error> {
        codec::read_object(from)
    }
}
