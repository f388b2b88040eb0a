// @generated from spec/plaid-check.yaml by `cargo run -p specwright -- generate`. Do not edit.

use super::{
    CraPartnerInsightsItemAccountMetadata, CreditBankIncomeAccountType,
    DepositoryAccountSubtype, Owner,
};
use super::super::runtime::codec;
use super::super::runtime::serde::{Deserialize, Deserializer};
use super::super::runtime::serde::de::MapAccess;
use super::super::runtime::Extra;

/// One account that fed the partner report.
#[derive(Clone, Debug, PartialEq)]
pub struct CraPartnerInsightsItemAccount {
    /// Plaid's key for the account; it may change if the account can no longer be matched at the bank.
    pub account_id: Option<String>,
    /// Closing two to four characters of the account number, for display; null if the bank gives none. Two accounts may share a mask.
    pub mask: Option<String>,
    pub metadata: CraPartnerInsightsItemAccountMetadata,
    /// Account name, as chosen by its holder or by the bank.
    pub name: String,
    /// Product name that the bank gives the account; null if it gives none.
    pub official_name: Option<String>,
    pub subtype: DepositoryAccountSubtype,
    pub r#type: CreditBankIncomeAccountType,
    /// Who holds the account, according to the bank; empty when the bank shares no identity data.
    pub owners: Vec<Owner>,
    /// Members beside the ones above, kept as they came and sent as they are.
    pub extra: Extra,
}

impl<'de> codec::Object<'de> for CraPartnerInsightsItemAccount {
    const FIELDS: &'static [&'static str] = &[
        "account_id",
        "mask",
        "metadata",
        "name",
        "official_name",
        "subtype",
        "type",
        "owners",
    ];
    fn read<A: MapAccess<'de>>(map: A) -> Result<Self, A::Error> {
        let mut account_id = codec::Opt::new();
        let mut mask = codec::NeedNull::new();
        let mut metadata = codec::Need::new();
        let mut name = codec::Need::new();
        let mut official_name = codec::NeedNull::new();
        let mut subtype = codec::Need::new();
        let mut r#type = codec::Need::new();
        let mut owners = codec::Need::new();
        let mut extra = Extra::new();
        codec::read(
            map,
            Self::FIELDS,
            &mut [
                &mut account_id,
                &mut mask,
                &mut metadata,
                &mut name,
                &mut official_name,
                &mut subtype,
                &mut r#type,
                &mut owners,
            ],
            &mut extra,
        )?;
        Ok(Self {
            account_id: account_id.take(),
            mask: mask.take("mask")?,
            metadata: metadata.take("metadata")?,
            name: name.take("name")?,
            official_name: official_name.take("official_name")?,
            subtype: subtype.take("subtype")?,
            r#type: r#type.take("type")?,
            owners: owners.take("owners")?,
            extra,
        })
    }
}

impl<'de> Deserialize<'de> for CraPartnerInsightsItemAccount {
    fn deserialize<D: Deserializer<'de>>(from: D) -> Result<Self, D::Error> {
        codec::read_object(from)
    }
}
