//! The three ways to read and write, held against each other before any of them is measured.

use crate::rival::{open, plain};
use plaid_check::types;
use serde::Serialize;
use serde::de::DeserializeOwned;

/// The report by the generated type.
pub type OurReport = types::CraCheckReportPartnerInsightsGetResponse;
/// The list by the generated type.
pub type OurList = Vec<types::BaseReportTransaction>;
/// The report by hand, with what is described.
pub type PlainReport = plain::Insights;
/// The list by hand, with what is described.
pub type PlainList = Vec<plain::Transaction>;
/// The report by hand, with everything.
pub type OpenReport = open::Insights;
/// The list by hand, with everything.
pub type OpenList = Vec<open::Transaction>;

/// Reads bytes as the generated client reads an answer's body.
///
/// # Panics
/// When they do not read: there is nothing to measure then.
#[must_use]
#[inline(never)]
pub fn read<T: DeserializeOwned>(bytes: &[u8]) -> T {
    plaid_check::runtime::decode::payload(bytes).expect("an example of the description")
}

/// Reads bytes as one does by hand, and as reqwest's `json` does.
///
/// # Panics
/// When they do not read: there is nothing to measure then.
#[must_use]
#[inline(never)]
pub fn decode<T: DeserializeOwned>(bytes: &[u8]) -> T {
    serde_json::from_slice(bytes).expect("an example of the description")
}

/// Writes a value.
///
/// # Panics
/// When it does not write: there is nothing to measure then.
#[must_use]
#[inline(never)]
pub fn encode<T: Serialize>(value: &T) -> Vec<u8> {
    serde_json::to_vec(value).expect("a value that was read")
}

/// Reads and writes back in all three ways.
///
/// # Panics
/// When they do not write the same: one of them would do less than the others.
pub fn agree(report: &str, list: &str) {
    let reports = [
        again::<OurReport>(report),
        again::<PlainReport>(report),
        again::<OpenReport>(report),
    ];
    let lists = [
        again::<OurList>(list),
        again::<PlainList>(list),
        again::<OpenList>(list),
    ];
    for written in [reports, lists] {
        let [ours, plain, open] = written;
        assert!(ours == plain && ours == open, "what is written differs");
    }
}

fn again<T: DeserializeOwned + Serialize>(text: &str) -> Vec<u8> {
    encode(&decode::<T>(text.as_bytes()))
}
