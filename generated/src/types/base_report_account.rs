// @generated from spec/plaid-check.yaml by `cargo run -p specwright -- generate`. Do not edit.

use super::{
    AccountSubtype, AccountType, BaseReportAccountBalances, BaseReportAccountInsights,
    BaseReportAccountMetadata, BaseReportAttributes, BaseReportHistoricalBalance,
    BaseReportTransaction, ConsumerDispute, Owner, OwnershipType,
};
use super::super::runtime::codec;
use super::super::runtime::serde::{Deserialize, Deserializer};
use super::super::runtime::serde::de::MapAccess;
use super::super::runtime::Extra;

/// One account with its balances, transactions and holders.
#[derive(Clone, Debug, PartialEq)]
pub struct BaseReportAccount {
    /// Plaid's key for the account; it may change if the account can no longer be matched at the bank.
    pub account_id: String,
    pub balances: BaseReportAccountBalances,
    /// Statements with which the user disputes data of this account.
    pub consumer_disputes: Vec<ConsumerDispute>,
    /// Closing two to four characters of the account number, for display; null if the bank gives none. Two accounts may share a mask.
    pub mask: Option<String>,
    pub metadata: BaseReportAccountMetadata,
    /// Account name, as chosen by its holder or by the bank.
    pub name: String,
    /// Product name that the bank gives the account; null if it gives none.
    pub official_name: Option<String>,
    pub r#type: AccountType,
    pub subtype: Option<AccountSubtype>,
    /// Days of history that the account really offers, which may be fewer than were asked for.
    pub days_available: f64,
    /// Transactions of the account within the report's period.
    pub transactions: Vec<BaseReportTransaction>,
    /// Who holds the account, according to the bank; empty when the bank shares no identity data.
    pub owners: Vec<Owner>,
    pub ownership_type: Option<OwnershipType>,
    /// End-of-day balances worked out backwards from today's; not offered for brokerage and investment accounts.
    pub historical_balances: Option<Vec<BaseReportHistoricalBalance>>,
    pub account_insights: Option<BaseReportAccountInsights>,
    pub attributes: Option<BaseReportAttributes>,
    /// Members beside the ones above, kept as they came and sent as they are.
    pub extra: Extra,
}

impl<'de> codec::Object<'de> for BaseReportAccount {
    const FIELDS: &'static [&'static str] = &[
        "account_id",
        "balances",
        "consumer_disputes",
        "mask",
        "metadata",
        "name",
        "official_name",
        "type",
        "subtype",
        "days_available",
        "transactions",
        "owners",
        "ownership_type",
        "historical_balances",
        "account_insights",
        "attributes",
    ];
    fn read<A: MapAccess<'de>>(map: A) -> Result<Self, A::Error> {
        let mut account_id = codec::Need::new();
        let mut balances = codec::Need::new();
        let mut consumer_disputes = codec::Need::new();
        let mut mask = codec::NeedNull::new();
        let mut metadata = codec::Need::new();
        let mut name = codec::Need::new();
        let mut official_name = codec::NeedNull::new();
        let mut r#type = codec::Need::new();
        let mut subtype = codec::NeedNull::new();
        let mut days_available = codec::Need::new();
        let mut transactions = codec::Need::new();
        let mut owners = codec::Need::new();
        let mut ownership_type = codec::NeedNull::new();
        let mut historical_balances = codec::Opt::new();
        let mut account_insights = codec::Opt::new();
        let mut attributes = codec::Opt::new();
        let mut extra = Extra::new();
        codec::read(
            map,
            Self::FIELDS,
            &mut [
                &mut account_id,
                &mut balances,
                &mut consumer_disputes,
                &mut mask,
                &mut metadata,
                &mut name,
                &mut official_name,
                &mut r#type,
                &mut subtype,
                &mut days_available,
                &mut transactions,
                &mut owners,
                &mut ownership_type,
                &mut historical_balances,
                &mut account_insights,
                &mut attributes,
            ],
            &mut extra,
        )?;
        Ok(Self {
            account_id: account_id.take("account_id")?,
            balances: balances.take("balances")?,
            consumer_disputes: consumer_disputes.take("consumer_disputes")?,
            mask: mask.take("mask")?,
            metadata: metadata.take("metadata")?,
            name: name.take("name")?,
            official_name: official_name.take("official_name")?,
            r#type: r#type.take("type")?,
            subtype: subtype.take("subtype")?,
            days_available: days_available.take("days_available")?,
            transactions: transactions.take("transactions")?,
            owners: owners.take("owners")?,
            ownership_type: ownership_type.take("ownership_type")?,
            historical_balances: historical_balances.take(),
            account_insights: account_insights.take(),
            attributes: attributes.take(),
            extra,
        })
    }
}

impl<'de> Deserialize<'de> for BaseReportAccount {
    fn deserialize<D: Deserializer<'de>>(from: D) -> Result<Self, D::Error> {
        codec::read_object(from)
    }
}
