//! What the API warns of.

use maud::{Markup, html};
use plaid_check::runtime::Json;
use plaid_check::types::CraCheckReportPartnerInsightsGetResponse;

use super::record;

/// Each warning with its cause, which is shown as it came.
pub fn section(body: &CraCheckReportPartnerInsightsGetResponse, raw: &Json) -> Markup {
    let warnings = body.warnings.as_deref().unwrap_or_default();
    let cause = |index: usize| {
        let cause = raw.pointer(&format!("/warnings/{index}/cause"));
        cause.and_then(Json::as_object)
    };
    html! {
        section aria-labelledby="warnings" {
            h2 #warnings { "Warnings" }
            @if warnings.is_empty() { p.lead { "None." } }
            @for (index, warning) in warnings.iter().enumerate() {
                article.warning aria-labelledby={ "warning-" (index + 1) } {
                    h3 id={ "warning-" (index + 1) } {
                        span.flag { "Warning" } " " code { (warning.warning_code) }
                    }
                    p.version { (warning.warning_type) }
                    @match cause(index) {
                        Some(cause) => (record::members(cause)),
                        None => p { "The cause is not said." },
                    }
                }
            }
        }
    }
}
