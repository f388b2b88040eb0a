//! What the whole comes to: at the top in a few lines, and what is not there in lists.

use maud::{Markup, html};
use plaid_check::types::CraPartnerInsights;

use crate::flow::Answer;
use crate::options::Options;
use crate::scores::{Prism, UltraFico};

/// Below the title: whose report, from when, and whether it is whole.
pub fn head(answer: &Answer, prism: &[Prism<'_>], fico: &[UltraFico<'_>]) -> Markup {
    let body = answer.response.body();
    let warnings = body.warnings.as_ref().map_or(0, Vec::len);
    let missing = gaps(prism, fico).len();
    let asked = prism.iter().filter(|product| product.wanted.is_some());
    let asked = asked.count() + fico.iter().filter(|score| score.base.is_some()).count();
    html! {
        p.made { (made(body.report.as_ref())) }
        @if body.report.is_none() { p.verdict { "The answer holds no report." } }
        ul.verdict {
            li { strong { (asked - missing) " of " (asked) } " results that were asked for came" }
            @if missing > 0 { li { a href="#missing" { strong { (missing) } " missing" } } }
            @if warnings > 0 {
                li { a href="#warnings" { strong { (warnings) } @if warnings == 1 { " warning" } @else { " warnings" } } }
            }
        }
        @if let Err(failure) = &answer.pdf { p.note { strong { "Not complete. " } (failure) } }
    }
}

fn made(report: Option<&CraPartnerInsights>) -> Markup {
    let time = report.and_then(|report| report.generated_time.as_ref());
    let own = report.and_then(|report| report.client_report_id.get());
    html! {
        @match time {
            Some(time) => {
                "Made " time datetime=(time.text()) {
                    @match time.parse() {
                        Ok(moment) => (moment.strftime("%-d %B %Y, %H:%M UTC").to_string()),
                        Err(_) => (time.text()),
                    }
                }
            }
            None => "When it was made is not said",
        }
        @if let Some(own) = own { " · your reference " (own) }
    }
}

/// The names of what was asked for and did not come, each with the reason.
fn gaps<'a>(prism: &'a [Prism<'_>], fico: &'a [UltraFico<'_>]) -> Vec<(String, &'a str)> {
    let products = prism.iter().filter_map(|product| {
        let version = product.wanted.unwrap_or_default();
        Some((format!("{} {version}", product.name), product.missing()?))
    });
    let scores = fico.iter().filter(|score| score.base.is_some());
    let scores = scores.filter_map(|score| {
        let name = format!("UltraFICO from {}", score.start());
        Some((name, score.missing()?))
    });
    products.chain(scores).collect()
}

/// What was asked for and did not come.
pub fn missing(prism: &[Prism<'_>], fico: &[UltraFico<'_>]) -> Markup {
    let gaps = gaps(prism, fico);
    html! {
        @if !gaps.is_empty() {
            section aria-labelledby="missing" {
                h2 #missing { "Asked for and missing" }
                dl.record {
                    @for (name, reason) in gaps {
                        div { dt { (name) } dd { (reason) } }
                    }
                }
            }
        }
    }
}

/// What nobody asked for, so that its absence says nothing about the person.
pub fn not_asked_for(prism: &[Prism<'_>], options: &Options) -> Markup {
    let products = prism.iter().filter(|product| product.wanted.is_none());
    let mut names: Vec<&str> = products.map(|product| product.name).collect();
    if options.base_fico.is_empty() {
        names.push("UltraFICO");
    }
    html! {
        @if !names.is_empty() {
            section aria-labelledby="not-asked-for" {
                h2 #not-asked-for { "Not asked for" }
                p.lead { "These were left out of the request. That they are not here says nothing about the applicant." }
                ul.names { @for name in names { li { (name) } } }
            }
        }
    }
}
