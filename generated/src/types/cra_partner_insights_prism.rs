// @generated from spec/plaid-check.yaml by `cargo run -p specwright -- generate`. Do not edit.

use super::{PrismCashScore, PrismDetect, PrismExtend, PrismFirstDetect, PrismInsights};
use super::super::runtime::codec;
use super::super::runtime::serde::{Deserialize, Deserializer};
use super::super::runtime::serde::de::MapAccess;
use super::super::runtime::{Extra, Field};

/// Everything that Prism Data computed for the user; null or absent when no Prism product was asked for.
#[derive(Clone, Debug, PartialEq)]
pub struct CraPartnerInsightsPrism {
    pub insights: Field<PrismInsights>,
    pub cash_score: Field<PrismCashScore>,
    pub extend: Field<PrismExtend>,
    pub first_detect: Field<PrismFirstDetect>,
    pub detect: Field<PrismDetect>,
    /// How the Prism run ended, for example `SUCCESS`; an open set of words.
    pub status: String,
    /// Members beside the ones above, kept as they came and sent as they are.
    pub extra: Extra,
}

impl<'de> codec::Object<'de> for CraPartnerInsightsPrism {
    const FIELDS: &'static [&'static str] = &[
        "insights",
        "cash_score",
        "extend",
        "first_detect",
        "detect",
        "status",
    ];
    fn read<A: MapAccess<'de>>(map: A) -> Result<Self, A::Error> {
        let mut insights = codec::OptNull::new();
        let mut cash_score = codec::OptNull::new();
        let mut extend = codec::OptNull::new();
        let mut first_detect = codec::OptNull::new();
        let mut detect = codec::OptNull::new();
        let mut status = codec::Need::new();
        let mut extra = Extra::new();
        codec::read(
            map,
            Self::FIELDS,
            &mut [
                &mut insights,
                &mut cash_score,
                &mut extend,
                &mut first_detect,
                &mut detect,
                &mut status,
            ],
            &mut extra,
        )?;
        Ok(Self {
            insights: insights.take(),
            cash_score: cash_score.take(),
            extend: extend.take(),
            first_detect: first_detect.take(),
            detect: detect.take(),
            status: status.take("status")?,
            extra,
        })
    }
}

impl<'de> Deserialize<'de> for CraPartnerInsightsPrism {
    fn deserialize<D: Deserializer<'de>>(from: D) -> Result<Self, D::Error> {
        codec::read_object(from)
    }
}
