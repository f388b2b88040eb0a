// @generated from spec/plaid-check.yaml by `cargo run -p specwright -- generate`. Do not edit.

use super::{Cause, CheckReportWarningCode};
use super::super::runtime::codec;
use super::super::runtime::serde::{Deserialize, Deserializer};
use super::super::runtime::serde::de::MapAccess;
use super::super::runtime::Extra;

/// A problem that left a gap in a report that was otherwise produced.
#[derive(Clone, Debug, PartialEq)]
pub struct CheckReportWarning {
    /// Family of the warning; `CHECK_REPORT_WARNING` in every case known so far.
    pub warning_type: String,
    pub warning_code: CheckReportWarningCode,
    pub cause: Option<Cause>,
    /// Members beside the ones above, kept as they came and sent as they are.
    pub extra: Extra,
}

impl<'de> codec::Object<'de> for CheckReportWarning {
    const FIELDS: &'static [&'static str] = &["warning_type", "warning_code", "cause"];
    fn read<A: MapAccess<'de>>(map: A) -> Result<Self, A::Error> {
        let mut warning_type = codec::Need::new();
        let mut warning_code = codec::Need::new();
        let mut cause = codec::NeedNull::new();
        let mut extra = Extra::new();
        codec::read(
            map,
            Self::FIELDS,
            &mut [&mut warning_type, &mut warning_code, &mut cause],
            &mut extra,
        )?;
        Ok(Self {
            warning_type: warning_type.take("warning_type")?,
            warning_code: warning_code.take("warning_code")?,
            cause: cause.take("cause")?,
            extra,
        })
    }
}

impl<'de> Deserialize<'de> for CheckReportWarning {
    fn deserialize<D: Deserializer<'de>>(from: D) -> Result<Self, D::Error> {
        codec::read_object(from)
    }
}
