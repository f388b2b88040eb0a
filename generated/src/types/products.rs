// @generated from spec/plaid-check.yaml by `cargo run -p specwright -- generate`. Do not edit.

use super::super::runtime::codec;
use super::super::runtime::serde::{Deserialize, Deserializer, Serialize, Serializer};
use super::super::runtime::Unknown;

/// A Plaid product. Check (consumer report) products begin with `cra_`.
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum Products {
    /// `assets`
    Assets,
    /// `auth`
    Auth,
    /// `balance`
    Balance,
    /// `balance_plus`
    BalancePlus,
    /// `beacon`
    Beacon,
    /// `identity`
    Identity,
    /// `identity_match`
    IdentityMatch,
    /// `investments`
    Investments,
    /// `investments_auth`
    InvestmentsAuth,
    /// `liabilities`
    Liabilities,
    /// `payment_initiation`
    PaymentInitiation,
    /// `identity_verification`
    IdentityVerification,
    /// `transactions`
    Transactions,
    /// `credit_details`
    CreditDetails,
    /// `income`
    Income,
    /// `income_verification`
    IncomeVerification,
    /// `standing_orders`
    StandingOrders,
    /// `transfer`
    Transfer,
    /// `employment`
    Employment,
    /// `recurring_transactions`
    RecurringTransactions,
    /// `transactions_refresh`
    TransactionsRefresh,
    /// `signal`
    Signal,
    /// `statements`
    Statements,
    /// `processor_payments`
    ProcessorPayments,
    /// `processor_identity`
    ProcessorIdentity,
    /// `profile`
    Profile,
    /// `cra_base_report`
    CraBaseReport,
    /// `cra_income_insights`
    CraIncomeInsights,
    /// `cra_partner_insights`
    CraPartnerInsights,
    /// `cra_network_insights`
    CraNetworkInsights,
    /// `cra_cashflow_insights`
    CraCashflowInsights,
    /// `cra_monitoring`
    CraMonitoring,
    /// `cra_lend_score`
    CraLendScore,
    /// `cra_plaid_credit_score`
    CraPlaidCreditScore,
    /// `layer`
    Layer,
    /// `pay_by_bank`
    PayByBank,
    /// `protect_linked_bank`
    ProtectLinkedBank,
    /// `protect_transactions`
    ProtectTransactions,
    /// A value that the description does not know, kept as it came.
    Unknown(Unknown<String>),
}

impl Products {
    /// The text on the wire.
    #[must_use]
    pub fn as_str(&self) -> &str {
        match self {
            Self::Assets => "assets",
            Self::Auth => "auth",
            Self::Balance => "balance",
            Self::BalancePlus => "balance_plus",
            Self::Beacon => "beacon",
            Self::Identity => "identity",
            Self::IdentityMatch => "identity_match",
            Self::Investments => "investments",
            Self::InvestmentsAuth => "investments_auth",
            Self::Liabilities => "liabilities",
            Self::PaymentInitiation => "payment_initiation",
            Self::IdentityVerification => "identity_verification",
            Self::Transactions => "transactions",
            Self::CreditDetails => "credit_details",
            Self::Income => "income",
            Self::IncomeVerification => "income_verification",
            Self::StandingOrders => "standing_orders",
            Self::Transfer => "transfer",
            Self::Employment => "employment",
            Self::RecurringTransactions => "recurring_transactions",
            Self::TransactionsRefresh => "transactions_refresh",
            Self::Signal => "signal",
            Self::Statements => "statements",
            Self::ProcessorPayments => "processor_payments",
            Self::ProcessorIdentity => "processor_identity",
            Self::Profile => "profile",
            Self::CraBaseReport => "cra_base_report",
            Self::CraIncomeInsights => "cra_income_insights",
            Self::CraPartnerInsights => "cra_partner_insights",
            Self::CraNetworkInsights => "cra_network_insights",
            Self::CraCashflowInsights => "cra_cashflow_insights",
            Self::CraMonitoring => "cra_monitoring",
            Self::CraLendScore => "cra_lend_score",
            Self::CraPlaidCreditScore => "cra_plaid_credit_score",
            Self::Layer => "layer",
            Self::PayByBank => "pay_by_bank",
            Self::ProtectLinkedBank => "protect_linked_bank",
            Self::ProtectTransactions => "protect_transactions",
            Self::Unknown(value) => value.get(),
        }
    }
}

impl From<&str> for Products {
    fn from(value: &str) -> Self {
        match value {
            "assets" => Self::Assets,
            "auth" => Self::Auth,
            "balance" => Self::Balance,
            "balance_plus" => Self::BalancePlus,
            "beacon" => Self::Beacon,
            "identity" => Self::Identity,
            "identity_match" => Self::IdentityMatch,
            "investments" => Self::Investments,
            "investments_auth" => Self::InvestmentsAuth,
            "liabilities" => Self::Liabilities,
            "payment_initiation" => Self::PaymentInitiation,
            "identity_verification" => Self::IdentityVerification,
            "transactions" => Self::Transactions,
            "credit_details" => Self::CreditDetails,
            "income" => Self::Income,
            "income_verification" => Self::IncomeVerification,
            "standing_orders" => Self::StandingOrders,
            "transfer" => Self::Transfer,
            "employment" => Self::Employment,
            "recurring_transactions" => Self::RecurringTransactions,
            "transactions_refresh" => Self::TransactionsRefresh,
            "signal" => Self::Signal,
            "statements" => Self::Statements,
            "processor_payments" => Self::ProcessorPayments,
            "processor_identity" => Self::ProcessorIdentity,
            "profile" => Self::Profile,
            "cra_base_report" => Self::CraBaseReport,
            "cra_income_insights" => Self::CraIncomeInsights,
            "cra_partner_insights" => Self::CraPartnerInsights,
            "cra_network_insights" => Self::CraNetworkInsights,
            "cra_cashflow_insights" => Self::CraCashflowInsights,
            "cra_monitoring" => Self::CraMonitoring,
            "cra_lend_score" => Self::CraLendScore,
            "cra_plaid_credit_score" => Self::CraPlaidCreditScore,
            "layer" => Self::Layer,
            "pay_by_bank" => Self::PayByBank,
            "protect_linked_bank" => Self::ProtectLinkedBank,
            "protect_transactions" => Self::ProtectTransactions,
            _ => Self::Unknown(Unknown::new(value.to_owned())),
        }
    }
}

impl std::fmt::Display for Products {
    fn fmt(&self, out: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        out.write_str(self.as_str())
    }
}

impl<'de> Deserialize<'de> for Products {
    fn deserialize<D: Deserializer<'de>>(from: D) -> Result<Self, D::Error> {
        codec::read_text(from)
    }
}

impl Serialize for Products {
    fn serialize<S: Serializer>(&self, to: S) -> Result<S::Ok, S::Error> {
        to.serialize_str(self.as_str())
    }
}
