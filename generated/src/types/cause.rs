// @generated from spec/plaid-check.yaml by `cargo run -p specwright -- generate`. Do not edit.

use super::{ItemId, PlaidErrorCause, PlaidErrorType};
use super::super::runtime::codec;
use super::super::runtime::{Extra, Field};

/// The error behind a warning and the bank connection that it struck; null when the warning stems from no single connection.
#[derive(Clone, Debug, PartialEq)]
pub struct Cause {
    pub error_type: PlaidErrorType,
    /// Name of the exact error, such as `PRODUCT_NOT_READY`; stable, so programs may test it. New codes may appear at any time.
    pub error_code: String,
    /// A closer reason for the code, given for some OAuth connection errors; null otherwise.
    pub error_code_reason: Field<String>,
    /// Explanation for developers; the wording may change, so programs should not test it.
    pub error_message: String,
    /// Explanation fit for showing to the end user; null when the user can do nothing about it.
    pub display_message: Option<String>,
    /// Key of the failed API call, for support; absent from errors inside webhooks.
    pub request_id: Option<String>,
    /// Further errors beneath this one, if any.
    pub causes: Option<Vec<PlaidErrorCause>>,
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
    pub item_id: ItemId,
    /// Members beside the ones above, kept as they came and sent as they are.
    pub extra: Extra,
}

codec::read_object! {
    Cause { extra } Need error_type = "error_type", Need error_code = "error_code",
    OptNull error_code_reason = "error_code_reason", Need error_message =
    "error_message", NeedNull display_message = "display_message", Opt request_id =
    "request_id", Opt causes = "causes", OptNull status = "status", Opt documentation_url
    = "documentation_url", OptNull suggested_action = "suggested_action", Opt
    required_account_subtypes = "required_account_subtypes", Opt
    provided_account_subtypes = "provided_account_subtypes", Need item_id = "item_id",
}
