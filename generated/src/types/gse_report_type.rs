// @generated from spec/plaid-check.yaml by `cargo run -p specwright -- generate`. Do not edit.

use super::super::runtime::serde::{Serialize, Serializer};
use super::super::runtime::Unknown;

/// Kind of report that can be shared: verification of assets, or an employment refresh.
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum GseReportType {
    /// `VOA`
    Voa,
    /// `EMPLOYMENT_REFRESH`
    EmploymentRefresh,
    /// A value that the description does not know, kept as it came.
    Unknown(Unknown<String>),
}

impl GseReportType {
    /// The text on the wire.
    #[must_use]
    pub fn as_str(&self) -> &str {
        match self {
            Self::Voa => "VOA",
            Self::EmploymentRefresh => "EMPLOYMENT_REFRESH",
            Self::Unknown(value) => value.get(),
        }
    }
}

impl From<&str> for GseReportType {
    fn from(value: &str) -> Self {
        match value {
            "VOA" => Self::Voa,
            "EMPLOYMENT_REFRESH" => Self::EmploymentRefresh,
            _ => Self::Unknown(Unknown::new(value.to_owned())),
        }
    }
}

impl std::fmt::Display for GseReportType {
    fn fmt(&self, out: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        out.write_str(self.as_str())
    }
}

impl Serialize for GseReportType {
    fn serialize<S: Serializer>(&self, to: S) -> Result<S::Ok, S::Error> {
        to.serialize_str(self.as_str())
    }
}
