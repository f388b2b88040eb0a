// @generated from spec/plaid-check.yaml by `cargo run -p specwright -- generate`. Do not edit.

use super::CraPartnerInsightsItemAccount;
use super::super::runtime::codec;
use super::super::runtime::serde::{Deserialize, Deserializer};
use super::super::runtime::serde::de::MapAccess;
use super::super::runtime::Extra;

/// One linked bank connection (an Item) and the accounts taken from it.
#[derive(Clone, Debug, PartialEq, Default)]
pub struct CraPartnerInsightsItem {
    /// Plaid's key for the bank, such as `ins_109508`.
    pub institution_id: Option<String>,
    /// Display name of the bank.
    pub institution_name: Option<String>,
    /// Key of the bank connection.
    pub item_id: Option<String>,
    /// Accounts of this connection that fed the report.
    pub accounts: Option<Vec<CraPartnerInsightsItemAccount>>,
    /// Members beside the ones above, kept as they came and sent as they are.
    pub extra: Extra,
}

impl<'de> codec::Object<'de> for CraPartnerInsightsItem {
    const FIELDS: &'static [&'static str] = &[
        "institution_id",
        "institution_name",
        "item_id",
        "accounts",
    ];
    fn read<A: MapAccess<'de>>(map: A) -> Result<Self, A::Error> {
        let mut institution_id = codec::Opt::new();
        let mut institution_name = codec::Opt::new();
        let mut item_id = codec::Opt::new();
        let mut accounts = codec::Opt::new();
        let mut extra = Extra::new();
        codec::read(
            map,
            Self::FIELDS,
            &mut [
                &mut institution_id,
                &mut institution_name,
                &mut item_id,
                &mut accounts,
            ],
            &mut extra,
        )?;
        Ok(Self {
            institution_id: institution_id.take(),
            institution_name: institution_name.take(),
            item_id: item_id.take(),
            accounts: accounts.take(),
            extra,
        })
    }
}

impl<'de> Deserialize<'de> for CraPartnerInsightsItem {
    fn deserialize<D: Deserializer<'de>>(from: D) -> Result<Self, D::Error> {
        codec::read_object(from)
    }
}
