// @generated from spec/plaid-check.yaml by `cargo run -p specwright -- generate`. Do not edit.

use super::super::runtime::codec;
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

codec::text_enum! {
    Products { Unknown } Assets = "assets", Auth = "auth", Balance = "balance",
    BalancePlus = "balance_plus", Beacon = "beacon", Identity = "identity", IdentityMatch
    = "identity_match", Investments = "investments", InvestmentsAuth =
    "investments_auth", Liabilities = "liabilities", PaymentInitiation =
    "payment_initiation", IdentityVerification = "identity_verification", Transactions =
    "transactions", CreditDetails = "credit_details", Income = "income",
    IncomeVerification = "income_verification", StandingOrders = "standing_orders",
    Transfer = "transfer", Employment = "employment", RecurringTransactions =
    "recurring_transactions", TransactionsRefresh = "transactions_refresh", Signal =
    "signal", Statements = "statements", ProcessorPayments = "processor_payments",
    ProcessorIdentity = "processor_identity", Profile = "profile", CraBaseReport =
    "cra_base_report", CraIncomeInsights = "cra_income_insights", CraPartnerInsights =
    "cra_partner_insights", CraNetworkInsights = "cra_network_insights",
    CraCashflowInsights = "cra_cashflow_insights", CraMonitoring = "cra_monitoring",
    CraLendScore = "cra_lend_score", CraPlaidCreditScore = "cra_plaid_credit_score",
    Layer = "layer", PayByBank = "pay_by_bank", ProtectLinkedBank =
    "protect_linked_bank", ProtectTransactions = "protect_transactions",
}

codec::read_enum! {
    Products by read_text
}

codec::write_enum! {
    Products as_str
}
