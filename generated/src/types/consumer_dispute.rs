// @generated from spec/plaid-check.yaml by `cargo run -p specwright -- generate`. Do not edit.

use super::ConsumerDisputeCategory;
use super::super::runtime::codec;
use super::super::runtime::{Date, Extra};

/// A statement with which the user disputes data of the report.
#[derive(Clone, Debug, PartialEq)]
pub struct ConsumerDispute {
    /// Key of the dispute, a UUID. Deprecated without a replacement.
    #[deprecated]
    pub consumer_dispute_id: String,
    /// Day that the disputed data belongs to, such as the day of a transaction.
    pub dispute_field_create_date: Date,
    pub category: ConsumerDisputeCategory,
    /// The user's own words.
    pub statement: String,
    /// Members beside the ones above, kept as they came and sent as they are.
    pub extra: Extra,
}

codec::read_object! {
    ConsumerDispute { extra } Need consumer_dispute_id = "consumer_dispute_id", Need
    dispute_field_create_date = "dispute_field_create_date", Need category = "category",
    Need statement = "statement",
}
