// @generated from spec/plaid-check.yaml by `cargo run -p specwright -- generate`. Do not edit.

use super::ConsumerDisputeCategory;
use super::super::runtime::codec;
use super::super::runtime::serde::{Deserialize, Deserializer};
use super::super::runtime::serde::de::MapAccess;
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

impl<'de> codec::Object<'de> for ConsumerDispute {
    const FIELDS: &'static [&'static str] = &[
        "consumer_dispute_id",
        "dispute_field_create_date",
        "category",
        "statement",
    ];
    fn read<A: MapAccess<'de>>(map: A) -> Result<Self, A::Error> {
        let mut consumer_dispute_id = codec::Need::new();
        let mut dispute_field_create_date = codec::Need::new();
        let mut category = codec::Need::new();
        let mut statement = codec::Need::new();
        let mut extra = Extra::new();
        codec::read(
            map,
            Self::FIELDS,
            &mut [
                &mut consumer_dispute_id,
                &mut dispute_field_create_date,
                &mut category,
                &mut statement,
            ],
            &mut extra,
        )?;
        Ok(Self {
            consumer_dispute_id: consumer_dispute_id.take("consumer_dispute_id")?,
            dispute_field_create_date: dispute_field_create_date
                .take("dispute_field_create_date")?,
            category: category.take("category")?,
            statement: statement.take("statement")?,
            extra,
        })
    }
}

impl<'de> Deserialize<'de> for ConsumerDispute {
    fn deserialize<D: Deserializer<'de>>(from: D) -> Result<Self, D::Error> {
        codec::read_object(from)
    }
}
