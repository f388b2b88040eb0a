// @generated from spec/plaid-check.yaml by `cargo run -p specwright -- generate`. Do not edit.

use super::{
    CraPartnerInsightsItemAccountMetadata, CreditBankIncomeAccountType,
    DepositoryAccountSubtype, Owner,
};
use super::super::runtime::codec;
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

codec::read_object! {
    CraPartnerInsightsItemAccount { extra } Opt account_id = "account_id", NeedNull mask
    = "mask", Need metadata = "metadata", Need name = "name", NeedNull official_name =
    "official_name", Need subtype = "subtype", Need r#type = "type", Need owners =
    "owners",
}
