// @generated from spec/plaid-check.yaml by `cargo run -p specwright -- generate`. Do not edit.

use super::super::runtime::codec;
use super::super::runtime::Unknown;

/// Kind of home lending report: assets, employment refresh or income.
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum CraCheckReportVerificationGetReportType {
    /// `VOA`
    Voa,
    /// `EMPLOYMENT_REFRESH`
    EmploymentRefresh,
    /// `INCOME`
    Income,
    /// A value that the description does not know, kept as it came.
    Unknown(Unknown<String>),
}

codec::text_enum! {
    CraCheckReportVerificationGetReportType { Unknown } Voa = "VOA", EmploymentRefresh =
    "EMPLOYMENT_REFRESH", Income = "INCOME",
}

codec::write_enum! {
    CraCheckReportVerificationGetReportType as_str
}
