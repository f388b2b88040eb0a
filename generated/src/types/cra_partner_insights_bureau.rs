// @generated from spec/plaid-check.yaml by `cargo run -p specwright -- generate`. Do not edit.

use super::super::runtime::serde::{Serialize, Serializer};
use super::super::runtime::Unknown;

/// Credit bureau that issued the base score.
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum CraPartnerInsightsBureau {
    /// `EQUIFAX`
    Equifax,
    /// `EXPERIAN`
    Experian,
    /// `TRANSUNION`
    Transunion,
    /// A value that the description does not know, kept as it came.
    Unknown(Unknown<String>),
}

impl CraPartnerInsightsBureau {
    /// The text on the wire.
    #[must_use]
    pub fn as_str(&self) -> &str {
        match self {
            Self::Equifax => "EQUIFAX",
            Self::Experian => "EXPERIAN",
            Self::Transunion => "TRANSUNION",
            Self::Unknown(value) => value.get(),
        }
    }
}

impl From<&str> for CraPartnerInsightsBureau {
    fn from(value: &str) -> Self {
        match value {
            "EQUIFAX" => Self::Equifax,
            "EXPERIAN" => Self::Experian,
            "TRANSUNION" => Self::Transunion,
            _ => Self::Unknown(Unknown::new(value.to_owned())),
        }
    }
}

impl std::fmt::Display for CraPartnerInsightsBureau {
    fn fmt(&self, out: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        out.write_str(self.as_str())
    }
}

impl Serialize for CraPartnerInsightsBureau {
    fn serialize<S: Serializer>(&self, to: S) -> Result<S::Ok, S::Error> {
        to.serialize_str(self.as_str())
    }
}
