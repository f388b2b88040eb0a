// @generated from spec/plaid-check.yaml by `cargo run -p specwright -- generate`. Do not edit.

use super::{ItemId, PlaidErrorType};
use super::super::runtime::codec;
use super::super::runtime::serde::{Deserialize, Deserializer};
use super::super::runtime::serde::de::MapAccess;
use super::super::runtime::{Extra, Field, Map};

/// An error of one bank connection, as part of a wider error. All members are optional and others may occur.
#[derive(Clone, Debug, PartialEq, Default)]
pub struct PlaidErrorCause {
    pub error_type: Option<PlaidErrorType>,
    /// Name of the exact error, such as `PRODUCT_NOT_READY`; stable, so programs may test it. New codes may appear at any time.
    pub error_code: Option<String>,
    /// A closer reason for the code, given for some OAuth connection errors; null otherwise.
    pub error_code_reason: Field<String>,
    /// Explanation for developers; the wording may change, so programs should not test it.
    pub error_message: Option<String>,
    /// Explanation fit for showing to the end user; null when the user can do nothing about it.
    pub display_message: Field<String>,
    /// Key of the failed API call, for support; absent from errors inside webhooks.
    pub request_id: Option<String>,
    /// Further errors beneath this one, if any.
    pub causes: Option<Vec<Map>>,
    /// HTTP status that belongs to the error; sent only inside webhooks.
    pub status: Field<i64>,
    /// Address of a page that explains the error.
    pub documentation_url: Option<String>,
    /// A hint on how to mend the situation; null if there is none.
    pub suggested_action: Field<String>,
    /// Account subtypes that the Link session's filter asked for; sent with `NO_ACCOUNTS`.
    pub required_account_subtypes: Option<Vec<String>>,
    /// Account subtypes that were found but did not pass the filter; sent with `NO_ACCOUNTS`.
    pub provided_account_subtypes: Option<Vec<String>>,
    pub item_id: Option<ItemId>,
    /// Members beside the ones above, kept as they came and sent as they are.
    pub extra: Extra,
}

impl<'de> codec::Object<'de> for PlaidErrorCause {
    const FIELDS: &'static [&'static str] = &[
        "error_type",
        "error_code",
        "error_code_reason",
        "error_message",
        "display_message",
        "request_id",
        "causes",
        "status",
        "documentation_url",
        "suggested_action",
        "required_account_subtypes",
        "provided_account_subtypes",
        "item_id",
    ];
    fn read<A: MapAccess<'de>>(map: A) -> Result<Self, A::Error> {
        let mut error_type = codec::Opt::new();
        let mut error_code = codec::Opt::new();
        let mut error_code_reason = codec::OptNull::new();
        let mut error_message = codec::Opt::new();
        let mut display_message = codec::OptNull::new();
        let mut request_id = codec::Opt::new();
        let mut causes = codec::Opt::new();
        let mut status = codec::OptNull::new();
        let mut documentation_url = codec::Opt::new();
        let mut suggested_action = codec::OptNull::new();
        let mut required_account_subtypes = codec::Opt::new();
        let mut provided_account_subtypes = codec::Opt::new();
        let mut item_id = codec::Opt::new();
        let mut extra = Extra::new();
        codec::read(
            map,
            Self::FIELDS,
            &mut [
                &mut error_type,
                &mut error_code,
                &mut error_code_reason,
                &mut error_message,
                &mut display_message,
                &mut request_id,
                &mut causes,
                &mut status,
                &mut documentation_url,
                &mut suggested_action,
                &mut required_account_subtypes,
                &mut provided_account_subtypes,
                &mut item_id,
            ],
            &mut extra,
        )?;
        Ok(Self {
            error_type: error_type.take(),
            error_code: error_code.take(),
            error_code_reason: error_code_reason.take(),
            error_message: error_message.take(),
            display_message: display_message.take(),
            request_id: request_id.take(),
            causes: causes.take(),
            status: status.take(),
            documentation_url: documentation_url.take(),
            suggested_action: suggested_action.take(),
            required_account_subtypes: required_account_subtypes.take(),
            provided_account_subtypes: provided_account_subtypes.take(),
            item_id: item_id.take(),
            extra,
        })
    }
}

impl<'de> Deserialize<'de> for PlaidErrorCause {
    fn deserialize<D: Deserializer<'de>>(from: D) -> Result<Self, D::Error> {
        codec::read_object(from)
    }
}
