// @generated from spec/plaid-check.yaml by `cargo run -p specwright -- generate`. Do not edit.

use super::super::runtime::codec;
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

codec::text_enum! {
    AccountSubtype { Unknown } V401a = "401a", V401k = "401k", V403B = "403B", V457b =
    "457b", V529 = "529", Auto = "auto", Brokerage = "brokerage", Business = "business",
    CashIsa = "cash isa", CashManagement = "cash management", Cd = "cd", Checking =
    "checking", Commercial = "commercial", Construction = "construction", Consumer =
    "consumer", CreditCard = "credit card", CryptoExchange = "crypto exchange", Ebt =
    "ebt", EducationSavingsAccount = "education savings account", Fhsa = "fhsa",
    FixedAnnuity = "fixed annuity", Gic = "gic", HealthReimbursementArrangement =
    "health reimbursement arrangement", HomeEquity = "home equity", Hsa = "hsa", Isa =
    "isa", Ira = "ira", Keogh = "keogh", Lif = "lif", LifeInsurance = "life insurance",
    LimitedPurposeChecking = "limited purpose checking", LineOfCredit = "line of credit",
    Lira = "lira", Loan = "loan", Lrif = "lrif", Lrsp = "lrsp", MoneyMarket =
    "money market", Mortgage = "mortgage", MutualFund = "mutual fund", NonCustodialWallet
    = "non-custodial wallet", NonTaxableBrokerageAccount =
    "non-taxable brokerage account", Other = "other", OtherInsurance = "other insurance",
    OtherAnnuity = "other annuity", Overdraft = "overdraft", Paypal = "paypal", Payroll =
    "payroll", Pension = "pension", Prepaid = "prepaid", Prif = "prif", ProfitSharingPlan
    = "profit sharing plan", Qshr = "qshr", Rdsp = "rdsp", Resp = "resp", Retirement =
    "retirement", Rlif = "rlif", Roth = "roth", Roth401k = "roth 401k", Roth403B =
    "roth 403B", Roth457b = "roth 457b", RothPension = "roth pension",
    RothProfitSharingPlan = "roth profit sharing plan", RothThriftSavingsPlan =
    "roth thrift savings plan", Rrif = "rrif", Rrsp = "rrsp", Sarsep = "sarsep", Savings
    = "savings", SepIra = "sep ira", SimpleIra = "simple ira", Sipp = "sipp", StockPlan =
    "stock plan", Student = "student", ThriftSavingsPlan = "thrift savings plan", Tfsa =
    "tfsa", Trust = "trust", Ugma = "ugma", Utma = "utma", VariableAnnuity =
    "variable annuity",
}

codec::read_enum! {
    AccountSubtype by read_text
}
