// @generated from spec/plaid-check.yaml by `cargo run -p specwright -- generate`. Do not edit.

use super::super::runtime::codec;
use super::super::runtime::serde::{Deserialize, Deserializer};
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

impl PlaidErrorType {
    /// The text on the wire.
    #[must_use]
    pub fn as_str(&self) -> &str {
        match self {
            Self::InvalidRequest => "INVALID_REQUEST",
            Self::InvalidResult => "INVALID_RESULT",
            Self::InvalidInput => "INVALID_INPUT",
            Self::InstitutionError => "INSTITUTION_ERROR",
            Self::RateLimitExceeded => "RATE_LIMIT_EXCEEDED",
            Self::ApiError => "API_ERROR",
            Self::ItemError => "ITEM_ERROR",
            Self::AssetReportError => "ASSET_REPORT_ERROR",
            Self::BaseReportError => "BASE_REPORT_ERROR",
            Self::RecaptchaError => "RECAPTCHA_ERROR",
            Self::OauthError => "OAUTH_ERROR",
            Self::PaymentError => "PAYMENT_ERROR",
            Self::BankTransferError => "BANK_TRANSFER_ERROR",
            Self::IncomeVerificationError => "INCOME_VERIFICATION_ERROR",
            Self::MicrodepositsError => "MICRODEPOSITS_ERROR",
            Self::SandboxError => "SANDBOX_ERROR",
            Self::PartnerError => "PARTNER_ERROR",
            Self::SignalError => "SIGNAL_ERROR",
            Self::TransactionsError => "TRANSACTIONS_ERROR",
            Self::TransactionError => "TRANSACTION_ERROR",
            Self::TransferError => "TRANSFER_ERROR",
            Self::CheckReportError => "CHECK_REPORT_ERROR",
            Self::ConsumerReportError => "CONSUMER_REPORT_ERROR",
            Self::UserError => "USER_ERROR",
            Self::Unknown(value) => value.get(),
        }
    }
}

impl From<&str> for PlaidErrorType {
    fn from(value: &str) -> Self {
        match value {
            "INVALID_REQUEST" => Self::InvalidRequest,
            "INVALID_RESULT" => Self::InvalidResult,
            "INVALID_INPUT" => Self::InvalidInput,
            "INSTITUTION_ERROR" => Self::InstitutionError,
            "RATE_LIMIT_EXCEEDED" => Self::RateLimitExceeded,
            "API_ERROR" => Self::ApiError,
            "ITEM_ERROR" => Self::ItemError,
            "ASSET_REPORT_ERROR" => Self::AssetReportError,
            "BASE_REPORT_ERROR" => Self::BaseReportError,
            "RECAPTCHA_ERROR" => Self::RecaptchaError,
            "OAUTH_ERROR" => Self::OauthError,
            "PAYMENT_ERROR" => Self::PaymentError,
            "BANK_TRANSFER_ERROR" => Self::BankTransferError,
            "INCOME_VERIFICATION_ERROR" => Self::IncomeVerificationError,
            "MICRODEPOSITS_ERROR" => Self::MicrodepositsError,
            "SANDBOX_ERROR" => Self::SandboxError,
            "PARTNER_ERROR" => Self::PartnerError,
            "SIGNAL_ERROR" => Self::SignalError,
            "TRANSACTIONS_ERROR" => Self::TransactionsError,
            "TRANSACTION_ERROR" => Self::TransactionError,
            "TRANSFER_ERROR" => Self::TransferError,
            "CHECK_REPORT_ERROR" => Self::CheckReportError,
            "CONSUMER_REPORT_ERROR" => Self::ConsumerReportError,
            "USER_ERROR" => Self::UserError,
            _ => Self::Unknown(Unknown::new(value.to_owned())),
        }
    }
}

impl std::fmt::Display for PlaidErrorType {
    fn fmt(&self, out: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        out.write_str(self.as_str())
    }
}

impl<'de> Deserialize<'de> for PlaidErrorType {
    fn deserialize<D: Deserializer<'de>>(from: D) -> Result<Self, D::Error> {
        codec::read_text(from)
    }
}
