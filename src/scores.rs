//! What was asked for beside what came: the same reading for every way of showing it.

use plaid_check::Field;
use plaid_check::runtime::Map;
use plaid_check::types::{
    CraPartnerInsights, CraPartnerInsightsPrism, CraPartnerInsightsUltraFicoScore,
    CraPartnerInsightsUltraFicoScoreResult, PrismCashScoreMetadata,
};

use crate::options::{BaseFico, INSIGHTS, Options};

/// A product of Prism.
pub struct Prism<'a> {
    /// What it is called.
    pub name: &'static str,
    /// Whether it is a score at all: Insights are attributes.
    pub is_scored: bool,
    /// The version that was asked for, if it was.
    pub wanted: Option<&'a str>,
    /// What came of it, if anything did.
    pub found: Option<Product<'a>>,
}

/// What the five Prism products have in common.
pub struct Product<'a> {
    /// The model that ran.
    pub version: String,
    /// The version as a number, which three of the products have beside the model.
    pub number: Option<i64>,
    /// The score, where there is one.
    pub score: Option<i64>,
    /// What weighed on the score.
    pub reasons: &'a [String],
    /// Why there is no score.
    pub error: Option<&'a str>,
    /// The data that the score was drawn from.
    pub metadata: Option<&'a PrismCashScoreMetadata>,
    /// Insights are attributes instead of a score.
    pub attributes: Option<&'a Map>,
}

impl Prism<'_> {
    /// Why there is nothing although it was asked for.
    pub fn missing(&self) -> Option<&str> {
        self.wanted?;
        match &self.found {
            None => Some("it is not in the report"),
            Some(found) if found.score.is_none() && found.attributes.is_none() => {
                Some(found.error.unwrap_or("no score and no reason given"))
            }
            Some(_) => None,
        }
    }
}

/// The products in the order of [`Options::prism`].
pub fn prism<'a>(report: Option<&'a CraPartnerInsights>, options: &'a Options) -> Vec<Prism<'a>> {
    let prism = report.and_then(|report| report.prism.get());
    let found = prism.map(products).unwrap_or_default();
    let asked = options.prism().into_iter().zip(found);
    asked
        .map(|((name, wanted), found)| Prism {
            name,
            is_scored: name != INSIGHTS,
            wanted: wanted.version(),
            found,
        })
        .collect()
}

#[expect(
    deprecated,
    reason = "where the full version is absent, its number is better than nothing"
)]
fn products(prism: &CraPartnerInsightsPrism) -> [Option<Product<'_>>; 5] {
    macro_rules! scored {
        ($member:ident, $version:expr, $number:expr) => {
            prism.$member.get().map(|found| Product {
                version: $version(&found.model_version),
                number: $number,
                score: found.score,
                reasons: found.reason_codes.as_deref().unwrap_or_default(),
                error: found.error_reason.as_deref(),
                metadata: found.metadata.as_ref(),
                attributes: None,
            })
        };
        ($member:ident) => {
            scored!($member, String::clone, None)
        };
        ($member:ident numbered) => {
            prism.$member.get().and_then(|found| {
                let version = |named: &Option<String>| model(named.as_deref(), found.version);
                let product = scored!($member, version, Some(found.version));
                product
            })
        };
    }
    let insights = prism.insights.get().map(|found| Product {
        version: model(found.model_version.as_deref(), found.version),
        number: Some(found.version),
        score: None,
        reasons: &[],
        error: found.error_reason.as_deref(),
        metadata: None,
        attributes: found.result.as_ref(),
    });
    [
        scored!(cash_score numbered),
        scored!(detect),
        scored!(first_detect numbered),
        scored!(extend),
        insights,
    ]
}

fn model(named: Option<&str>, number: i64) -> String {
    named.map_or_else(|| number.to_string(), str::to_owned)
}

/// An UltraFICO score.
pub struct UltraFico<'a> {
    /// The score that it was asked to start from; none where the answer holds a result that nobody asked for.
    pub base: Option<&'a BaseFico>,
    /// What came of it, if anything did.
    pub result: Option<&'a CraPartnerInsightsUltraFicoScoreResult>,
}

impl<'a> UltraFico<'a> {
    /// The score, if there is one.
    pub fn score(&self) -> Option<&'a CraPartnerInsightsUltraFicoScore> {
        self.result.and_then(|result| result.ultrafico_score.get())
    }

    /// What it starts from; without that the key that pairs request and result.
    pub fn start(&self) -> String {
        let key = || self.result?.request_correlation_id.clone();
        let base = self.base.map(BaseFico::describe);
        base.or_else(key).unwrap_or_else(|| "not said".to_owned())
    }

    /// Why there is no score.
    pub fn missing(&self) -> Option<&'a str> {
        match self.result {
            None => Some("there is no result for it"),
            Some(_) if self.score().is_some() => None,
            Some(result) => Some(result.error_reason.as_deref().unwrap_or("no reason given")),
        }
    }
}

/// The results in the order of the answer, then what was asked for and has none.
pub fn ultrafico<'a>(
    report: Option<&'a CraPartnerInsights>,
    options: &'a Options,
) -> Vec<UltraFico<'a>> {
    let fico = report.and_then(|report| report.fico.get());
    let results = fico.map_or(&[][..], |fico| &fico.ultrafico_score_results);
    let wanted = options.ultrafico();
    let key = |result: &'a CraPartnerInsightsUltraFicoScoreResult| {
        result.request_correlation_id.as_deref()
    };
    let base = |name: Option<&str>| {
        let found = wanted.iter().find(|(key, _)| name == Some(key));
        found.map(|(_, base)| *base)
    };
    let came = results.iter().map(|result| UltraFico {
        base: base(key(result)),
        result: Some(result),
    });
    let is_there = |name: &str| results.iter().any(|result| key(result) == Some(name));
    let missing = wanted.iter().filter(|(key, _)| !is_there(key));
    let missing = missing.map(|(_, base)| UltraFico {
        base: Some(base),
        result: None,
    });
    came.chain(missing).collect()
}

/// What lowered an UltraFICO score: the list, and what only the older numbered members say.
#[expect(deprecated, reason = "an answer may have the older members alone")]
pub fn lowered_by(score: &CraPartnerInsightsUltraFicoScore) -> Vec<&str> {
    let older = [
        &score.reason_code_1,
        &score.reason_code_2,
        &score.reason_code_3,
        &score.reason_code_4,
    ];
    codes(score.negative_reason_codes.as_deref(), older)
}

/// What raised an UltraFICO score, likewise.
#[expect(deprecated, reason = "an answer may have the older members alone")]
pub fn raised_by(score: &CraPartnerInsightsUltraFicoScore) -> Vec<&str> {
    let older = [
        &score.positive_reason_code_1,
        &score.positive_reason_code_2,
        &score.positive_reason_code_3,
        &score.positive_reason_code_4,
    ];
    codes(score.positive_reason_codes.as_deref(), older)
}

fn codes<'a>(list: Option<&'a [String]>, older: [&'a Field<String>; 4]) -> Vec<&'a str> {
    let mut codes: Vec<&str> = list.into_iter().flatten().map(String::as_str).collect();
    for code in older.into_iter().filter_map(Field::get) {
        if !codes.contains(&code.as_str()) {
            codes.push(code);
        }
    }
    codes
}
