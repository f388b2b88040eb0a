//! The person whom the report is about: made up, as Sandbox and mock want it.

use plaid_check::types::{
    ClientUserIdentity, ClientUserIdentityAddress, ClientUserIdentityEmail, ClientUserIdentityName,
    ClientUserIdentityPhoneNumber,
};

/// Who the applicant is, with all that a consumer report needs.
pub fn identity() -> ClientUserIdentity {
    ClientUserIdentity {
        name: ClientUserIdentityName::new("Maren", "Oakfield").into(),
        date_of_birth: plaid_check::runtime::Date::from("1988-04-19").into(),
        emails: Some(vec![ClientUserIdentityEmail::new(
            "maren.oakfield@example.com",
            true,
        )]),
        phone_numbers: Some(vec![ClientUserIdentityPhoneNumber::new(
            "+12025550143",
            true,
        )]),
        addresses: Some(vec![address()]),
        ..Default::default()
    }
}

fn address() -> ClientUserIdentityAddress {
    ClientUserIdentityAddress {
        street_1: "118 Quarry Lane".into(),
        city: "Alderbrook".into(),
        region: "NC".into(),
        postal_code: "27000".into(),
        ..ClientUserIdentityAddress::new("US", true)
    }
}

/// A key for the applicant that no earlier run has used.
pub fn client_user_id() -> String {
    let now = std::time::SystemTime::now().duration_since(std::time::UNIX_EPOCH);
    let millis = now.map_or(0, |since| since.as_millis());
    format!("partner-insights-{millis}-{}", std::process::id())
}
