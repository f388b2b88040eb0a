//! What stands around the content of every page.

use maud::{DOCTYPE, Markup, PreEscaped, html};

use crate::server::Source;

const STYLE: &str = include_str!("style.css");

/// Nothing may be loaded and nothing may run; only the page's own style holds.
const POLICY: &str =
    "default-src 'none'; style-src 'unsafe-inline'; base-uri 'none'; form-action 'none'";

/// A whole page.
pub fn page(title: &str, source: Option<Source>, head: &Markup, content: &Markup) -> Markup {
    html! {
        (DOCTYPE)
        html lang="en" {
            head {
                meta charset="utf-8";
                meta http-equiv="Content-Security-Policy" content=(POLICY);
                meta name="viewport" content="width=device-width, initial-scale=1";
                meta name="color-scheme" content="light dark";
                meta name="referrer" content="no-referrer";
                meta name="robots" content="noindex, noarchive";
                title { (title) }
                style { (PreEscaped(STYLE)) }
            }
            body {
                header.top {
                    @if let Some(words) = source.map(words) { p.source { (words) } }
                    h1 { (title) }
                    (head)
                }
                main { (content) }
                footer {
                    p { "This page holds consumer data. It loads nothing and sends nothing; keep it as you keep the report." }
                }
            }
        }
    }
}

fn words(source: Source) -> &'static str {
    match source {
        Source::Mock => "Made-up data: an embedded mock answered",
        Source::Sandbox => "Test data: Plaid’s Sandbox answered",
        Source::Named => "Answered by the server that --base-url names",
    }
}
