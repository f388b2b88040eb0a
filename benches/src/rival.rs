//! The same types by `serde_derive`, as one would write them by hand: member for member what the generated ones hold. Dates are texts
//! there as well, and `Field` tells null from absence, so that all of them write the same bytes.

// What they are is said where they are generated from, and nobody but the codec reads their members.
#![allow(missing_docs)]

mod report;
mod transaction;

/// What one writes who needs the described members only: others are passed over, other words of an enum are errors.
pub mod plain {
    use plaid_check::runtime::{Field, Json};
    use serde::{Deserialize, Serialize};
    use std::collections::BTreeMap;

    super::report::report! { extra {} unknown {} }
    super::transaction::transaction! { extra {} unknown {} }
}

/// What one writes who must lose nothing, as the generated types do: `flatten` for other members, `untagged` for other words.
pub mod open {
    use plaid_check::runtime::{Field, Json};
    use serde::{Deserialize, Serialize};
    use std::collections::BTreeMap;

    super::report::report! {
        extra { #[serde(flatten)] pub extra: BTreeMap<String, Json>, }
        unknown { #[serde(untagged)] Unknown(String), }
    }
    super::transaction::transaction! {
        extra { #[serde(flatten)] pub extra: BTreeMap<String, Json>, }
        unknown { #[serde(untagged)] Unknown(String), }
    }
}
