//! The page where there is no report: what failed, what to do, and what was asked for.

use maud::{Markup, html};
use plaid_check::runtime::Json;

use super::{record, shell};
use crate::error::Failure;
use crate::options::Options;
use crate::server::Source;

const ADVICE: &str = "Mend what the message names, then run the same command again.";

/// The whole page.
pub fn page(failure: &Failure, options: &Options, source: Option<Source>) -> Markup {
    let (happened, advice) = failure.told();
    let mut lines = happened.lines().map(str::trim);
    let first = lines.next().unwrap_or_default().to_owned();
    let head = html! { p.verdict { "The report could not be had. Nothing here says anything about the applicant." } };
    let content = html! {
        section aria-labelledby="failed" {
            h2 #failed { "What failed" }
            p.happened { (first) }
            @for line in lines { p { (line) } }
        }
        section aria-labelledby="to-do" {
            h2 #to-do { "What to do" }
            p.happened.advice { (advice.as_deref().unwrap_or(ADVICE)) }
        }
        @if let Some(body) = failure.answer() {
            section aria-labelledby="answer" {
                h2 #answer { "The answer" }
                (answer(body))
            }
        }
        (asked_for(options))
    };
    shell::page("No Partner Insights report", source, &head, &content)
}

fn answer(body: &[u8]) -> Markup {
    match serde_json::from_slice::<Json>(body) {
        Ok(body) => record::value(&body),
        Err(_) => html! { pre { (String::from_utf8_lossy(body)) } },
    }
}

fn asked_for(options: &Options) -> Markup {
    html! {
        section aria-labelledby="asked-for" {
            h2 #asked-for { "What was asked for" }
            dl.record {
                @for (name, wanted) in options.prism() {
                    div { dt { (name) } dd {
                        @match wanted.version() {
                            Some(version) => { "version " (version) }
                            None => span.none { "not asked for" },
                        }
                    } }
                }
                div { dt { "UltraFICO" } dd {
                    @if options.base_fico.is_empty() { span.none { "not asked for" } }
                    @else { ul { @for base in &options.base_fico { li { "from " (base.describe()) } } } }
                } }
            }
        }
    }
}
