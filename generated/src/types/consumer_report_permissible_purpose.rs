// @generated from spec/plaid-check.yaml by `cargo run -p specwright -- generate`. Do not edit.

use super::super::runtime::serde::{Serialize, Serializer};
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

impl ConsumerReportPermissiblePurpose {
    /// The text on the wire.
    #[must_use]
    pub fn as_str(&self) -> &str {
        match self {
            Self::AccountReviewCredit => "ACCOUNT_REVIEW_CREDIT",
            Self::AccountReviewNonCredit => "ACCOUNT_REVIEW_NON_CREDIT",
            Self::ExtensionOfCredit => "EXTENSION_OF_CREDIT",
            Self::LegitimateBusinessNeedTenantScreening => {
                "LEGITIMATE_BUSINESS_NEED_TENANT_SCREENING"
            }
            Self::LegitimateBusinessNeedOther => "LEGITIMATE_BUSINESS_NEED_OTHER",
            Self::WrittenInstructionPrequalification => {
                "WRITTEN_INSTRUCTION_PREQUALIFICATION"
            }
            Self::WrittenInstructionOther => "WRITTEN_INSTRUCTION_OTHER",
            Self::EligibilityForGovtBenefits => "ELIGIBILITY_FOR_GOVT_BENEFITS",
            Self::Unknown(value) => value.get(),
        }
    }
}

impl From<&str> for ConsumerReportPermissiblePurpose {
    fn from(value: &str) -> Self {
        match value {
            "ACCOUNT_REVIEW_CREDIT" => Self::AccountReviewCredit,
            "ACCOUNT_REVIEW_NON_CREDIT" => Self::AccountReviewNonCredit,
            "EXTENSION_OF_CREDIT" => Self::ExtensionOfCredit,
            "LEGITIMATE_BUSINESS_NEED_TENANT_SCREENING" => {
                Self::LegitimateBusinessNeedTenantScreening
            }
            "LEGITIMATE_BUSINESS_NEED_OTHER" => Self::LegitimateBusinessNeedOther,
            "WRITTEN_INSTRUCTION_PREQUALIFICATION" => {
                Self::WrittenInstructionPrequalification
            }
            "WRITTEN_INSTRUCTION_OTHER" => Self::WrittenInstructionOther,
            "ELIGIBILITY_FOR_GOVT_BENEFITS" => Self::EligibilityForGovtBenefits,
            _ => Self::Unknown(Unknown::new(value.to_owned())),
        }
    }
}

impl std::fmt::Display for ConsumerReportPermissiblePurpose {
    fn fmt(&self, out: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        out.write_str(self.as_str())
    }
}

impl Serialize for ConsumerReportPermissiblePurpose {
    fn serialize<S: Serializer>(&self, to: S) -> Result<S::Ok, S::Error> {
        to.serialize_str(self.as_str())
    }
}
