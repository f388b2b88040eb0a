// @generated from spec/plaid-check.yaml by `cargo run -p specwright -- generate`. Do not edit.

use super::{
    BaseReportAverageFlowInsights, BaseReportLongestGapInsights,
    BaseReportNumberFlowInsights,
};
use super::super::runtime::codec;
use super::super::runtime::serde::{Deserialize, Deserializer};
use super::super::runtime::serde::de::MapAccess;
use super::super::runtime::{Date, Extra, Field};

/// Figures on the activity of an account. Deprecated: read `attributes` of the report and of the account.
#[deprecated]
#[derive(Clone, Debug, PartialEq, Default)]
pub struct BaseReportAccountInsights {
    /// Day of the oldest transaction; null if there is none.
    pub oldest_transaction_date: Field<Date>,
    /// Day of the newest transaction; null if there is none.
    pub most_recent_transaction_date: Field<Date>,
    /// Days of history that the account offers.
    pub days_available: Option<i64>,
    /// Mean distance between one transaction and the next, in days.
    pub average_days_between_transactions: Option<f64>,
    /// Longest pause between two transactions, for each period.
    pub longest_gaps_between_transactions: Option<Vec<BaseReportLongestGapInsights>>,
    /// How often money arrived, for each period; empty for accounts that hold no deposits.
    pub number_of_inflows: Option<Vec<BaseReportNumberFlowInsights>>,
    /// Mean US dollar amount of money that arrived, for each period; empty for accounts that hold no deposits.
    pub average_inflow_amounts: Option<Vec<BaseReportAverageFlowInsights>>,
    /// How often money left, for each period; empty for accounts that hold no deposits.
    pub number_of_outflows: Option<Vec<BaseReportNumberFlowInsights>>,
    /// Mean US dollar amount of money that left, for each period; empty for accounts that hold no deposits.
    pub average_outflow_amounts: Option<Vec<BaseReportAverageFlowInsights>>,
    /// Count of days without any transaction.
    pub number_of_days_no_transactions: Option<i64>,
    /// Members beside the ones above, kept as they came and sent as they are.
    pub extra: Extra,
}

impl<'de> codec::Object<'de> for BaseReportAccountInsights {
    const FIELDS: &'static [&'static str] = &[
        "oldest_transaction_date",
        "most_recent_transaction_date",
        "days_available",
        "average_days_between_transactions",
        "longest_gaps_between_transactions",
        "number_of_inflows",
        "average_inflow_amounts",
        "number_of_outflows",
        "average_outflow_amounts",
        "number_of_days_no_transactions",
    ];
    fn read<A: MapAccess<'de>>(map: A) -> Result<Self, A::Error> {
        let mut oldest_transaction_date = codec::OptNull::new();
        let mut most_recent_transaction_date = codec::OptNull::new();
        let mut days_available = codec::Opt::new();
        let mut average_days_between_transactions = codec::Opt::new();
        let mut longest_gaps_between_transactions = codec::Opt::new();
        let mut number_of_inflows = codec::Opt::new();
        let mut average_inflow_amounts = codec::Opt::new();
        let mut number_of_outflows = codec::Opt::new();
        let mut average_outflow_amounts = codec::Opt::new();
        let mut number_of_days_no_transactions = codec::Opt::new();
        let mut extra = Extra::new();
        codec::read(
            map,
            Self::FIELDS,
            &mut [
                &mut oldest_transaction_date,
                &mut most_recent_transaction_date,
                &mut days_available,
                &mut average_days_between_transactions,
                &mut longest_gaps_between_transactions,
                &mut number_of_inflows,
                &mut average_inflow_amounts,
                &mut number_of_outflows,
                &mut average_outflow_amounts,
                &mut number_of_days_no_transactions,
            ],
            &mut extra,
        )?;
        Ok(Self {
            oldest_transaction_date: oldest_transaction_date.take(),
            most_recent_transaction_date: most_recent_transaction_date.take(),
            days_available: days_available.take(),
            average_days_between_transactions: average_days_between_transactions.take(),
            longest_gaps_between_transactions: longest_gaps_between_transactions.take(),
            number_of_inflows: number_of_inflows.take(),
            average_inflow_amounts: average_inflow_amounts.take(),
            number_of_outflows: number_of_outflows.take(),
            average_outflow_amounts: average_outflow_amounts.take(),
            number_of_days_no_transactions: number_of_days_no_transactions.take(),
            extra,
        })
    }
}

impl<'de> Deserialize<'de> for BaseReportAccountInsights {
    fn deserialize<D: Deserializer<'de>>(from: D) -> Result<Self, D::Error> {
        codec::read_object(from)
    }
}
