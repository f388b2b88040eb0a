//! By what the report and its parts are found again.

use maud::{Markup, html};

use super::text;
use crate::flow::Answer;

/// Every identifier and time that is not beside what it belongs to.
pub fn section(answer: &Answer) -> Markup {
    let body = answer.response.body();
    let report = body.report.as_ref();
    let fico = report.and_then(|report| report.fico.get());
    let answered = answer.response.headers().get("date");
    let answered = answered.and_then(|date| date.to_str().ok());
    html! {
        section aria-labelledby="references" {
            h2 #references { "References" }
            dl.record {
                (entry("Report", report.and_then(|report| report.report_id.as_deref())))
                (entry("Your reference", report.and_then(|report| report.client_report_id.get()).map(String::as_str)))
                (entry("Made", report.and_then(|report| report.generated_time.as_ref()).map(|time| time.text())))
                (entry("Answered", answered))
                (entry("Request", Some(&body.request_id)))
                @if let Some(fico) = fico {
                    (entry("Application at FICO", Some(&fico.lender_application_id)))
                }
                @for (index, result) in fico.iter().flat_map(|fico| &fico.ultrafico_score_results).enumerate() {
                    (entry(&format!("UltraFICO result {}", index + 1), result.request_correlation_id.as_deref()))
                    (entry(&format!("UltraFICO request {}", index + 1), result.fico_scoring_request_id.as_deref()))
                }
            }
        }
    }
}

fn entry(label: &str, value: Option<&str>) -> Markup {
    html! { div { dt { (label) } dd { (text::or_none(value)) } } }
}
