//! Members of an answer that the page has no words of its own for.

use maud::{Markup, html};
use plaid_check::runtime::Json;

use super::text;

/// Members with their names as words.
pub fn members<'a>(members: impl IntoIterator<Item = (&'a String, &'a Json)>) -> Markup {
    html! {
        dl.record {
            @for (name, json) in members {
                div { dt { (text::label(name)) } dd { (value(json)) } }
            }
        }
    }
}

/// Members with their names as they came, for names that are somebody's keys.
pub fn exact<'a>(members: impl IntoIterator<Item = (&'a String, &'a Json)>) -> Markup {
    html! {
        dl.record {
            @for (name, json) in members {
                div { dt { code { (name) } } dd { (value(json)) } }
            }
        }
    }
}

/// Any value; null is said in words.
pub fn value(json: &Json) -> Markup {
    match json {
        Json::Null => text::or_none(None::<&str>),
        Json::Bool(value) => html! { (text::yes_or_no(*value)) },
        Json::Number(number) => html! { (number.to_string()) },
        Json::String(text) if text.is_empty() => html! { span.none { "empty" } },
        Json::String(text) => html! { (text) },
        Json::Array(items) if items.is_empty() => html! { span.none { "none" } },
        Json::Array(items) => html! { ul { @for item in items { li { (value(item)) } } } },
        Json::Object(object) if object.is_empty() => html! { span.none { "empty" } },
        Json::Object(object) => members(object),
    }
}
