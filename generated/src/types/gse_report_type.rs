// @generated from spec/plaid-check.yaml by `cargo run -p specwright -- generate`. Do not edit.

use super::super::runtime::codec;
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

codec::text_enum! {
    GseReportType { Unknown } Voa = "VOA", EmploymentRefresh = "EMPLOYMENT_REFRESH",
}

codec::write_enum! {
    GseReportType as_str
}
