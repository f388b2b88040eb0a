// @generated from spec/plaid-check.yaml by `cargo run -p specwright -- generate`. Do not edit.

use super::super::runtime::codec;
use super::super::runtime::Unknown;

/// Family of an error. New families may be added at any time.
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum PlaidErrorType {
    /// `INVALID_REQUEST`
    InvalidRequest,
    /// `INVALID_RESULT`
    InvalidResult,
    /// `INVALID_INPUT`
    InvalidInput,
    /// `INSTITUTION_ERROR`
    InstitutionError,
    /// `RATE_LIMIT_EXCEEDED`
    RateLimitExceeded,
    /// `API_ERROR`
    ApiError,
    /// `ITEM_ERROR`
    ItemError,
    /// `ASSET_REPORT_ERROR`
    AssetReportError,
    /// `BASE_REPORT_ERROR`
    BaseReportError,
    /// `RECAPTCHA_ERROR`
    RecaptchaError,
    /// `OAUTH_ERROR`
    OauthError,
    /// `PAYMENT_ERROR`
    PaymentError,
    /// `BANK_TRANSFER_ERROR`
    BankTransferError,
    /// `INCOME_VERIFICATION_ERROR`
    IncomeVerificationError,
    /// `MICRODEPOSITS_ERROR`
    MicrodepositsError,
    /// `SANDBOX_ERROR`
    SandboxError,
    /// `PARTNER_ERROR`
    PartnerError,
    /// `SIGNAL_ERROR`
    SignalError,
    /// `TRANSACTIONS_ERROR`
    TransactionsError,
    /// `TRANSACTION_ERROR`
    TransactionError,
    /// `TRANSFER_ERROR`
    TransferError,
    /// `CHECK_REPORT_ERROR`
    CheckReportError,
    /// `CONSUMER_REPORT_ERROR`
    ConsumerReportError,
    /// `USER_ERROR`
    UserError,
    /// A value that the description does not know, kept as it came.
    Unknown(Unknown<String>),
}

codec::text_enum! {
    PlaidErrorType { Unknown } InvalidRequest = "INVALID_REQUEST", InvalidResult =
    "INVALID_RESULT", InvalidInput = "INVALID_INPUT", InstitutionError =
    "INSTITUTION_ERROR", RateLimitExceeded = "RATE_LIMIT_EXCEEDED", ApiError =
    "API_ERROR", ItemError = "ITEM_ERROR", AssetReportError = "ASSET_REPORT_ERROR",
    BaseReportError = "BASE_REPORT_ERROR", RecaptchaError = "RECAPTCHA_ERROR", OauthError
    = "OAUTH_ERROR", PaymentError = "PAYMENT_ERROR", BankTransferError =
    "BANK_TRANSFER_ERROR", IncomeVerificationError = "INCOME_VERIFICATION_ERROR",
    MicrodepositsError = "MICRODEPOSITS_ERROR", SandboxError = "SANDBOX_ERROR",
    PartnerError = "PARTNER_ERROR", SignalError = "SIGNAL_ERROR", TransactionsError =
    "TRANSACTIONS_ERROR", TransactionError = "TRANSACTION_ERROR", TransferError =
    "TRANSFER_ERROR", CheckReportError = "CHECK_REPORT_ERROR", ConsumerReportError =
    "CONSUMER_REPORT_ERROR", UserError = "USER_ERROR",
}

codec::read_enum! {
    PlaidErrorType by read_text
}
