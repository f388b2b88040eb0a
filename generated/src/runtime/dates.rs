// @generated from spec/plaid-check.yaml by `cargo run -p specwright -- generate`. Do not edit.

use serde::de::{Deserialize, Deserializer};
use serde::ser::{Serialize, Serializer};
use std::fmt;

/// Why a text is no date.
#[derive(Clone, Debug)]
pub struct DateError(String);

impl fmt::Display for DateError {
    fn fmt(&self, out: &mut fmt::Formatter<'_>) -> fmt::Result {
        out.write_str(&self.0)
    }
}

impl std::error::Error for DateError {}

/// Why a text is no base64.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Base64Error;

impl fmt::Display for Base64Error {
    fn fmt(&self, out: &mut fmt::Formatter<'_>) -> fmt::Result {
        out.write_str("not base64")
    }
}

impl std::error::Error for Base64Error {}

macro_rules! text {
    ($(#[$doc:meta])* $name:ident) => {
        $(#[$doc])*
        #[derive(Clone, Debug, PartialEq, Eq, Hash)]
        pub struct $name(String);

        impl $name {
            /// The text as it came, or as it is sent.
            #[must_use]
            pub fn text(&self) -> &str {
                &self.0
            }
        }

        impl From<&str> for $name {
            fn from(text: &str) -> Self {
                Self(text.to_owned())
            }
        }

        impl From<String> for $name {
            fn from(text: String) -> Self {
                Self(text)
            }
        }

        impl fmt::Display for $name {
            fn fmt(&self, out: &mut fmt::Formatter<'_>) -> fmt::Result {
                out.write_str(&self.0)
            }
        }

        impl Serialize for $name {
            fn serialize<S: Serializer>(&self, to: S) -> Result<S::Ok, S::Error> {
                to.serialize_str(&self.0)
            }
        }

        impl<'de> Deserialize<'de> for $name {
            fn deserialize<D: Deserializer<'de>>(from: D) -> Result<Self, D::Error> {
                String::deserialize(from).map(Self)
            }
        }
    };
}

text! {
    /// A day: `format: date`. It keeps its text, so that a malformed one does not lose the answer that holds it.
    ///
    /// ```
    /// # use plaid_check::runtime::Date;
    /// assert_eq!(Date::from("2026-11-24").parse().unwrap().day(), 24);
    /// ```
    Date
}

text! {
    /// A moment: `format: date-time`. It keeps its text, so that a malformed one does not lose the answer that holds it.
    ///
    /// ```
    /// # use plaid_check::runtime::DateTime;
    /// assert_eq!(DateTime::from("2026-11-24T12:00:00Z").parse().unwrap().as_second(), 1_795_521_600);
    /// ```
    DateTime
}

text! {
    /// Bytes as base64 text: `format: byte`.
    ///
    /// ```
    /// # use plaid_check::runtime::Base64;
    /// assert_eq!(Base64::encode(b"hi").decode().unwrap(), b"hi");
    /// ```
    Base64
}

impl Date {
    /// The day.
    ///
    /// # Errors
    /// When the text is no ISO 8601 date.
    pub fn parse(&self) -> Result<jiff::civil::Date, DateError> {
        self.0
            .parse()
            .map_err(|error: jiff::Error| DateError(error.to_string()))
    }
}

impl From<jiff::civil::Date> for Date {
    fn from(day: jiff::civil::Date) -> Self {
        Self(day.to_string())
    }
}

impl DateTime {
    /// The moment.
    ///
    /// # Errors
    /// When the text is no RFC 3339 date with time and offset.
    pub fn parse(&self) -> Result<jiff::Timestamp, DateError> {
        self.0
            .parse()
            .map_err(|error: jiff::Error| DateError(error.to_string()))
    }
}

impl From<jiff::Timestamp> for DateTime {
    fn from(moment: jiff::Timestamp) -> Self {
        Self(moment.to_string())
    }
}

impl Base64 {
    /// The text of some bytes.
    #[must_use]
    pub fn encode(bytes: &[u8]) -> Self {
        use base64::Engine;
        Self(base64::engine::general_purpose::STANDARD.encode(bytes))
    }

    /// The bytes.
    ///
    /// # Errors
    /// When the text is no base64 of the standard alphabet.
    pub fn decode(&self) -> Result<Vec<u8>, Base64Error> {
        use base64::Engine;
        base64::engine::general_purpose::STANDARD
            .decode(&self.0)
            .map_err(|_| Base64Error)
    }
}
