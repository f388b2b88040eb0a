// @generated from spec/plaid-check.yaml by `cargo run -p specwright -- generate`. Do not edit.

use super::super::runtime::codec;
use super::super::runtime::Unknown;

/// Legal ground under the US Fair Credit Reporting Act on which the report is obtained.
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum ConsumerReportPermissiblePurpose {
    /// `ACCOUNT_REVIEW_CREDIT`
    AccountReviewCredit,
    /// `ACCOUNT_REVIEW_NON_CREDIT`
    AccountReviewNonCredit,
    /// `EXTENSION_OF_CREDIT`
    ExtensionOfCredit,
    /// `LEGITIMATE_BUSINESS_NEED_TENANT_SCREENING`
    LegitimateBusinessNeedTenantScreening,
    /// `LEGITIMATE_BUSINESS_NEED_OTHER`
    LegitimateBusinessNeedOther,
    /// `WRITTEN_INSTRUCTION_PREQUALIFICATION`
    WrittenInstructionPrequalification,
    /// `WRITTEN_INSTRUCTION_OTHER`
    WrittenInstructionOther,
    /// `ELIGIBILITY_FOR_GOVT_BENEFITS`
    EligibilityForGovtBenefits,
    /// A value that the description does not know, kept as it came.
    Unknown(Unknown<String>),
}

codec::text_enum! {
    ConsumerReportPermissiblePurpose { Unknown } AccountReviewCredit =
    "ACCOUNT_REVIEW_CREDIT", AccountReviewNonCredit = "ACCOUNT_REVIEW_NON_CREDIT",
    ExtensionOfCredit = "EXTENSION_OF_CREDIT", LegitimateBusinessNeedTenantScreening =
    "LEGITIMATE_BUSINESS_NEED_TENANT_SCREENING", LegitimateBusinessNeedOther =
    "LEGITIMATE_BUSINESS_NEED_OTHER", WrittenInstructionPrequalification =
    "WRITTEN_INSTRUCTION_PREQUALIFICATION", WrittenInstructionOther =
    "WRITTEN_INSTRUCTION_OTHER", EligibilityForGovtBenefits =
    "ELIGIBILITY_FOR_GOVT_BENEFITS",
}

codec::write_enum! {
    ConsumerReportPermissiblePurpose as_str
}
