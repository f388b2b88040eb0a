// @generated from spec/plaid-check.yaml by `cargo run -p specwright -- generate`. Do not edit.

use super::super::runtime::serde::{Serialize, Serializer};
use super::super::runtime::Unknown;

/// A part that can be printed besides the base report.
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum CraPdfAddOns {
    /// `cra_income_insights`
    CraIncomeInsights,
    /// `cra_partner_insights`
    CraPartnerInsights,
    /// A value that the description does not know, kept as it came.
    Unknown(Unknown<String>),
}

impl CraPdfAddOns {
    /// The text on the wire.
    #[must_use]
    pub fn as_str(&self) -> &str {
        match self {
            Self::CraIncomeInsights => "cra_income_insights",
            Self::CraPartnerInsights => "cra_partner_insights",
            Self::Unknown(value) => value.get(),
        }
    }
}

impl From<&str> for CraPdfAddOns {
    fn from(value: &str) -> Self {
        match value {
            "cra_income_insights" => Self::CraIncomeInsights,
            "cra_partner_insights" => Self::CraPartnerInsights,
            _ => Self::Unknown(Unknown::new(value.to_owned())),
        }
    }
}

impl std::fmt::Display for CraPdfAddOns {
    fn fmt(&self, out: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        out.write_str(self.as_str())
    }
}

impl Serialize for CraPdfAddOns {
    fn serialize<S: Serializer>(&self, to: S) -> Result<S::Ok, S::Error> {
        to.serialize_str(self.as_str())
    }
}
