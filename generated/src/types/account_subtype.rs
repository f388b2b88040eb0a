// @generated from spec/plaid-check.yaml by `cargo run -p specwright -- generate`. Do not edit.

use super::super::runtime::codec;
use super::super::runtime::serde::{Deserialize, Deserializer};
use super::super::runtime::Unknown;

/// Finer kind of account; null if the bank does not say.
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum AccountSubtype {
    /// `401a`
    V401a,
    /// `401k`
    V401k,
    /// `403B`
    V403B,
    /// `457b`
    V457b,
    /// `529`
    V529,
    /// `auto`
    Auto,
    /// `brokerage`
    Brokerage,
    /// `business`
    Business,
    /// `cash isa`
    CashIsa,
    /// `cash management`
    CashManagement,
    /// `cd`
    Cd,
    /// `checking`
    Checking,
    /// `commercial`
    Commercial,
    /// `construction`
    Construction,
    /// `consumer`
    Consumer,
    /// `credit card`
    CreditCard,
    /// `crypto exchange`
    CryptoExchange,
    /// `ebt`
    Ebt,
    /// `education savings account`
    EducationSavingsAccount,
    /// `fhsa`
    Fhsa,
    /// `fixed annuity`
    FixedAnnuity,
    /// `gic`
    Gic,
    /// `health reimbursement arrangement`
    HealthReimbursementArrangement,
    /// `home equity`
    HomeEquity,
    /// `hsa`
    Hsa,
    /// `isa`
    Isa,
    /// `ira`
    Ira,
    /// `keogh`
    Keogh,
    /// `lif`
    Lif,
    /// `life insurance`
    LifeInsurance,
    /// `limited purpose checking`
    LimitedPurposeChecking,
    /// `line of credit`
    LineOfCredit,
    /// `lira`
    Lira,
    /// `loan`
    Loan,
    /// `lrif`
    Lrif,
    /// `lrsp`
    Lrsp,
    /// `money market`
    MoneyMarket,
    /// `mortgage`
    Mortgage,
    /// `mutual fund`
    MutualFund,
    /// `non-custodial wallet`
    NonCustodialWallet,
    /// `non-taxable brokerage account`
    NonTaxableBrokerageAccount,
    /// `other`
    Other,
    /// `other insurance`
    OtherInsurance,
    /// `other annuity`
    OtherAnnuity,
    /// `overdraft`
    Overdraft,
    /// `paypal`
    Paypal,
    /// `payroll`
    Payroll,
    /// `pension`
    Pension,
    /// `prepaid`
    Prepaid,
    /// `prif`
    Prif,
    /// `profit sharing plan`
    ProfitSharingPlan,
    /// `qshr`
    Qshr,
    /// `rdsp`
    Rdsp,
    /// `resp`
    Resp,
    /// `retirement`
    Retirement,
    /// `rlif`
    Rlif,
    /// `roth`
    Roth,
    /// `roth 401k`
    Roth401k,
    /// `roth 403B`
    Roth403B,
    /// `roth 457b`
    Roth457b,
    /// `roth pension`
    RothPension,
    /// `roth profit sharing plan`
    RothProfitSharingPlan,
    /// `roth thrift savings plan`
    RothThriftSavingsPlan,
    /// `rrif`
    Rrif,
    /// `rrsp`
    Rrsp,
    /// `sarsep`
    Sarsep,
    /// `savings`
    Savings,
    /// `sep ira`
    SepIra,
    /// `simple ira`
    SimpleIra,
    /// `sipp`
    Sipp,
    /// `stock plan`
    StockPlan,
    /// `student`
    Student,
    /// `thrift savings plan`
    ThriftSavingsPlan,
    /// `tfsa`
    Tfsa,
    /// `trust`
    Trust,
    /// `ugma`
    Ugma,
    /// `utma`
    Utma,
    /// `variable annuity`
    VariableAnnuity,
    /// A value that the description does not know, kept as it came.
    Unknown(Unknown<String>),
}

impl AccountSubtype {
    /// The text on the wire.
    #[must_use]
    pub fn as_str(&self) -> &str {
        match self {
            Self::V401a => "401a",
            Self::V401k => "401k",
            Self::V403B => "403B",
            Self::V457b => "457b",
            Self::V529 => "529",
            Self::Auto => "auto",
            Self::Brokerage => "brokerage",
            Self::Business => "business",
            Self::CashIsa => "cash isa",
            Self::CashManagement => "cash management",
            Self::Cd => "cd",
            Self::Checking => "checking",
            Self::Commercial => "commercial",
            Self::Construction => "construction",
            Self::Consumer => "consumer",
            Self::CreditCard => "credit card",
            Self::CryptoExchange => "crypto exchange",
            Self::Ebt => "ebt",
            Self::EducationSavingsAccount => "education savings account",
            Self::Fhsa => "fhsa",
            Self::FixedAnnuity => "fixed annuity",
            Self::Gic => "gic",
            Self::HealthReimbursementArrangement => "health reimbursement arrangement",
            Self::HomeEquity => "home equity",
            Self::Hsa => "hsa",
            Self::Isa => "isa",
            Self::Ira => "ira",
            Self::Keogh => "keogh",
            Self::Lif => "lif",
            Self::LifeInsurance => "life insurance",
            Self::LimitedPurposeChecking => "limited purpose checking",
            Self::LineOfCredit => "line of credit",
            Self::Lira => "lira",
            Self::Loan => "loan",
            Self::Lrif => "lrif",
            Self::Lrsp => "lrsp",
            Self::MoneyMarket => "money market",
            Self::Mortgage => "mortgage",
            Self::MutualFund => "mutual fund",
            Self::NonCustodialWallet => "non-custodial wallet",
            Self::NonTaxableBrokerageAccount => "non-taxable brokerage account",
            Self::Other => "other",
            Self::OtherInsurance => "other insurance",
            Self::OtherAnnuity => "other annuity",
            Self::Overdraft => "overdraft",
            Self::Paypal => "paypal",
            Self::Payroll => "payroll",
            Self::Pension => "pension",
            Self::Prepaid => "prepaid",
            Self::Prif => "prif",
            Self::ProfitSharingPlan => "profit sharing plan",
            Self::Qshr => "qshr",
            Self::Rdsp => "rdsp",
            Self::Resp => "resp",
            Self::Retirement => "retirement",
            Self::Rlif => "rlif",
            Self::Roth => "roth",
            Self::Roth401k => "roth 401k",
            Self::Roth403B => "roth 403B",
            Self::Roth457b => "roth 457b",
            Self::RothPension => "roth pension",
            Self::RothProfitSharingPlan => "roth profit sharing plan",
            Self::RothThriftSavingsPlan => "roth thrift savings plan",
            Self::Rrif => "rrif",
            Self::Rrsp => "rrsp",
            Self::Sarsep => "sarsep",
            Self::Savings => "savings",
            Self::SepIra => "sep ira",
            Self::SimpleIra => "simple ira",
            Self::Sipp => "sipp",
            Self::StockPlan => "stock plan",
            Self::Student => "student",
            Self::ThriftSavingsPlan => "thrift savings plan",
            Self::Tfsa => "tfsa",
            Self::Trust => "trust",
            Self::Ugma => "ugma",
            Self::Utma => "utma",
            Self::VariableAnnuity => "variable annuity",
            Self::Unknown(value) => value.get(),
        }
    }
}

impl From<&str> for AccountSubtype {
    fn from(value: &str) -> Self {
        match value {
            "401a" => Self::V401a,
            "401k" => Self::V401k,
            "403B" => Self::V403B,
            "457b" => Self::V457b,
            "529" => Self::V529,
            "auto" => Self::Auto,
            "brokerage" => Self::Brokerage,
            "business" => Self::Business,
            "cash isa" => Self::CashIsa,
            "cash management" => Self::CashManagement,
            "cd" => Self::Cd,
            "checking" => Self::Checking,
            "commercial" => Self::Commercial,
            "construction" => Self::Construction,
            "consumer" => Self::Consumer,
            "credit card" => Self::CreditCard,
            "crypto exchange" => Self::CryptoExchange,
            "ebt" => Self::Ebt,
            "education savings account" => Self::EducationSavingsAccount,
            "fhsa" => Self::Fhsa,
            "fixed annuity" => Self::FixedAnnuity,
            "gic" => Self::Gic,
            "health reimbursement arrangement" => Self::HealthReimbursementArrangement,
            "home equity" => Self::HomeEquity,
            "hsa" => Self::Hsa,
            "isa" => Self::Isa,
            "ira" => Self::Ira,
            "keogh" => Self::Keogh,
            "lif" => Self::Lif,
            "life insurance" => Self::LifeInsurance,
            "limited purpose checking" => Self::LimitedPurposeChecking,
            "line of credit" => Self::LineOfCredit,
            "lira" => Self::Lira,
            "loan" => Self::Loan,
            "lrif" => Self::Lrif,
            "lrsp" => Self::Lrsp,
            "money market" => Self::MoneyMarket,
            "mortgage" => Self::Mortgage,
            "mutual fund" => Self::MutualFund,
            "non-custodial wallet" => Self::NonCustodialWallet,
            "non-taxable brokerage account" => Self::NonTaxableBrokerageAccount,
            "other" => Self::Other,
            "other insurance" => Self::OtherInsurance,
            "other annuity" => Self::OtherAnnuity,
            "overdraft" => Self::Overdraft,
            "paypal" => Self::Paypal,
            "payroll" => Self::Payroll,
            "pension" => Self::Pension,
            "prepaid" => Self::Prepaid,
            "prif" => Self::Prif,
            "profit sharing plan" => Self::ProfitSharingPlan,
            "qshr" => Self::Qshr,
            "rdsp" => Self::Rdsp,
            "resp" => Self::Resp,
            "retirement" => Self::Retirement,
            "rlif" => Self::Rlif,
            "roth" => Self::Roth,
            "roth 401k" => Self::Roth401k,
            "roth 403B" => Self::Roth403B,
            "roth 457b" => Self::Roth457b,
            "roth pension" => Self::RothPension,
            "roth profit sharing plan" => Self::RothProfitSharingPlan,
            "roth thrift savings plan" => Self::RothThriftSavingsPlan,
            "rrif" => Self::Rrif,
            "rrsp" => Self::Rrsp,
            "sarsep" => Self::Sarsep,
            "savings" => Self::Savings,
            "sep ira" => Self::SepIra,
            "simple ira" => Self::SimpleIra,
            "sipp" => Self::Sipp,
            "stock plan" => Self::StockPlan,
            "student" => Self::Student,
            "thrift savings plan" => Self::ThriftSavingsPlan,
            "tfsa" => Self::Tfsa,
            "trust" => Self::Trust,
            "ugma" => Self::Ugma,
            "utma" => Self::Utma,
            "variable annuity" => Self::VariableAnnuity,
            _ => Self::Unknown(Unknown::new(value.to_owned())),
        }
    }
}

impl std::fmt::Display for AccountSubtype {
    fn fmt(&self, out: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        out.write_str(self.as_str())
    }
}

impl<'de> Deserialize<'de> for AccountSubtype {
    fn deserialize<D: Deserializer<'de>>(from: D) -> Result<Self, D::Error> {
        codec::read_text(from)
    }
}
