//! The scores, one below the other.

use maud::{Markup, html};
use plaid_check::types::CraPartnerInsights;

use super::scale::{PRISM, Scale, ULTRAFICO};
use super::text;
use crate::options::BaseFico;
use crate::scores::{Prism, UltraFico, lowered_by, raised_by};

/// A line of either section.
struct Line {
    id: String,
    name: String,
    version: String,
    score: Option<i64>,
    base: Option<i64>,
    /// What is to be said about it in a sentence.
    reason: Option<String>,
    notes: Option<Markup>,
}

/// The products of Prism that came or were to come.
pub fn prism(report: Option<&CraPartnerInsights>, products: &[Prism<'_>]) -> Markup {
    let shown = |product: &&Prism<'_>| product.wanted.is_some() || product.found.is_some();
    let shown: Vec<_> = products.iter().filter(shown).collect();
    let status = report
        .and_then(|report| report.prism.get())
        .map(|prism| &prism.status);
    html! {
        @if !shown.is_empty() {
            section aria-labelledby="prism" {
                h2 #prism { "Prism scores" }
                p.lead {
                    "From 1 to 999; a higher score means less risk."
                    @if let Some(status) = status { " Prism’s status: " code { (status) } }
                }
                @for product in shown { (product_line(product)) }
            }
        }
    }
}

fn product_line(product: &Prism<'_>) -> Markup {
    let found = product.found.as_ref();
    let attributes = found.and_then(|found| found.attributes);
    if let Some(attributes) = attributes.filter(|_| !product.is_scored) {
        return attributes_line(product, attributes.len());
    }
    let version = match (found, product.wanted) {
        (Some(found), Some(_)) => format!("Model {}", found.version),
        (Some(found), None) => format!("Model {}, not asked for", found.version),
        (None, wanted) => format!("Asked for as {}", wanted.unwrap_or_default()),
    };
    let reasons: Vec<&str> = found
        .map(|found| found.reasons.iter().map(String::as_str).collect())
        .unwrap_or_default();
    let score = found.and_then(|found| found.score);
    line(
        &Line {
            id: format!("score-{}", product.name.to_lowercase()),
            name: product.name.to_owned(),
            version,
            score,
            base: None,
            reason: match (product.missing(), found.and_then(|found| found.error)) {
                (Some(why), _) => Some(format!("Why: {why}")),
                (None, Some(error)) => Some(format!("The answer also says: {error}")),
                (None, None) => None,
            },
            notes: (score.is_some() || !reasons.is_empty())
                .then(|| codes("Reason codes", &reasons)),
        },
        product.is_scored.then_some(&PRISM),
    )
}

/// Insights have no score: the attributes are further down.
fn attributes_line(product: &Prism<'_>, count: usize) -> Markup {
    let version = product.found.as_ref().map(|found| &found.version);
    html! {
        article.score aria-labelledby="score-insights" {
            header {
                h3 #score-insights { (product.name) }
                p.version { "Model " (text::or_none(version)) }
            }
            p.value { (count) }
            div.drawing {
                p { @if count == 1 { "attribute" } @else { "attributes" } " instead of a score: "
                    a href="#insights" { "listed below" } }
            }
        }
    }
}

/// The UltraFICO scores that came or were to come.
pub fn ultrafico(scores: &[UltraFico<'_>]) -> Markup {
    html! {
        @if !scores.is_empty() {
            section aria-labelledby="ultrafico" {
                h2 #ultrafico { "UltraFICO scores" }
                p.lead {
                    "From 300 to 850. The hollow mark is the FICO score that each starts from, the full one is the result."
                }
                @for (index, score) in scores.iter().enumerate() { (fico_line(index, score)) }
            }
        }
    }
}

fn fico_line(index: usize, ultrafico: &UltraFico<'_>) -> Markup {
    let score = ultrafico.score();
    let version = score.map(|score| format!("UltraFICO {}", score.ultrafico_score_version));
    let notes = score.map(|score| {
        let inquiries = score.did_inquiries_adversely_affect_score.get();
        html! {
            (codes("Lowered by", &lowered_by(score)))
            (codes("Raised by", &raised_by(score)))
            div {
                dt { "Inquiries lowered it" }
                dd { (text::or_none(inquiries.map(|yes| text::yes_or_no(*yes)))) }
            }
        }
    });
    line(
        &Line {
            id: format!("ultrafico-{}", index + 1),
            name: ultrafico.start(),
            version: version.unwrap_or_else(|| "UltraFICO".to_owned()),
            score: score.map(|score| score.score),
            base: ultrafico.base.map(BaseFico::score),
            reason: fico_reason(ultrafico),
            notes,
        },
        Some(&ULTRAFICO),
    )
}

fn fico_reason(ultrafico: &UltraFico<'_>) -> Option<String> {
    let error = || ultrafico.result?.error_reason.as_deref();
    match ultrafico.missing() {
        Some(why) => Some(format!("Why: {why}")),
        None => error().map(|error| format!("The answer also says: {error}")),
    }
}

fn line(line: &Line, scale: Option<&Scale>) -> Markup {
    let complaint = scale
        .zip(line.score)
        .and_then(|(scale, score)| scale.complaint(score));
    html! {
        article.score aria-labelledby=(line.id) {
            header {
                h3 id=(line.id) { (line.name) }
                p.version { (line.version) }
            }
            p.value { (text::or_none(line.score)) }
            div.drawing {
                @if let Some(scale) = scale { (scale.draw(&line.id, &line.name, line.score, line.base)) }
                @if let Some(complaint) = complaint { p.reason { (complaint) } }
                @if let Some(reason) = &line.reason { p.reason { (reason) } }
                @if let Some(notes) = &line.notes { dl.codes { (notes) } }
            }
        }
    }
}

fn codes(label: &str, codes: &[&str]) -> Markup {
    html! {
        div {
            dt { (label) }
            @if codes.is_empty() { dd { span.none { "none given" } } }
            @for code in codes { dd { code { (code) } } }
        }
    }
}
