//! What other generators' extensions say, as rules.

use super::{Misfit, PagesKind, PagesRule, pointer};
use serde_json::Value;

/// The extensions that are read, of several on one operation the first.
pub(crate) const KEYWORDS: &[&str] = &[
    "x-speakeasy-pagination",
    "x-fern-pagination",
    "x-ms-pageable",
];

/// The rule that an extension states; `None` where it says that there are no pages.
pub(super) fn rule(keyword: &str, value: &Value) -> Result<Option<PagesRule>, Misfit> {
    match (keyword, value) {
        (_, Value::Bool(false) | Value::Null) => Ok(None),
        ("x-speakeasy-pagination", _) => speakeasy(value).map(Some),
        ("x-fern-pagination", _) => fern(value).map(Some),
        _ => Ok(pageable(value)),
    }
}

fn text<'a>(value: &'a Value, member: &str) -> Option<&'a str> {
    value.get(member)?.as_str()
}

fn unclear(what: &str) -> Misfit {
    Misfit::new(
        format!("{what}, so the pages are not generated"),
        "correct it, or say how the operation is paginated under `[client.pages]`",
    )
}

/// A JSONPath of the answer.
fn path(value: &Value, member: &str) -> Result<Option<String>, Misfit> {
    let Some(path) = text(value, member) else {
        return Ok(None);
    };
    let pointer = pointer::of_path(path);
    pointer
        .map(Some)
        .ok_or_else(|| unclear(&format!("`{member}` is no path to one place")))
}

fn speakeasy(value: &Value) -> Result<PagesRule, Misfit> {
    let none = Value::Null;
    let outputs = value.get("outputs").unwrap_or(&none);
    let inputs = value.get("inputs").and_then(Value::as_array);
    let input = |kind: &str| {
        let mut inputs = inputs.into_iter().flatten();
        inputs.find(|input| text(input, "type") == Some(kind))
    };
    let (kind, input) = match text(value, "type") {
        Some("cursor") => (PagesKind::Cursor, input("cursor")),
        Some("url") => (PagesKind::Url, None),
        Some("offsetLimit") => match input("offset") {
            Some(offset) => (PagesKind::Offset, Some(offset)),
            None => (PagesKind::Page, input("page")),
        },
        _ => {
            return Err(unclear(
                "its `type` is none of `offsetLimit`, `cursor` and `url`",
            ));
        }
    };
    let mut rule = PagesRule {
        next: path(
            outputs,
            if kind == PagesKind::Url {
                "nextUrl"
            } else {
                "nextCursor"
            },
        )?,
        items: path(outputs, "results")?,
        total: path(outputs, "numPages")?.filter(|_| kind == PagesKind::Page),
        ..PagesRule::new(kind)
    };
    if let Some(input) = input {
        let name = text(input, "name").ok_or_else(|| unclear("an input has no name"))?;
        match text(input, "in") {
            Some("requestBody") => rule.body = Some(pointer::of([name])),
            _ => rule.parameter = Some(name.to_owned()),
        }
    }
    Ok(rule)
}

fn fern(value: &Value) -> Result<PagesRule, Misfit> {
    let answer = |member: &str| -> Result<Option<String>, Misfit> {
        let Some(path) = text(value, member) else {
            return Ok(None);
        };
        let rest = path.strip_prefix("$response");
        let pointer = rest.and_then(|rest| pointer::of_path(&format!("${rest}")));
        pointer
            .map(Some)
            .ok_or_else(|| unclear(&format!("`{member}` is no path of `$response`")))
    };
    let (kind, asked, next) = if value.get("cursor").is_some() {
        (PagesKind::Cursor, text(value, "cursor"), "next_cursor")
    } else if value.get("offset").is_some() {
        // Without a step, the number is that of a page.
        let kind = match value.get("step") {
            Some(_) => PagesKind::Offset,
            None => PagesKind::Page,
        };
        (kind, text(value, "offset"), "next")
    } else if value.get("next_uri").is_some() {
        (PagesKind::Url, None, "next_uri")
    } else if value.get("next_path").is_some() {
        (PagesKind::Url, None, "next_path")
    } else {
        return Err(unclear("it names neither `cursor` nor `offset`"));
    };
    let mut rule = PagesRule {
        next: answer(next)?,
        items: answer("results")?,
        more: answer("has-next-page")?,
        ..PagesRule::new(kind)
    };
    if let Some(asked) = asked {
        let rest = asked.strip_prefix("$request");
        let pointer = rest.and_then(|rest| pointer::of_path(&format!("${rest}")));
        let pointer =
            pointer.ok_or_else(|| unclear("what it asks with is no path of `$request`"))?;
        rule.parameter = pointer::tokens(&pointer)
            .filter(|tokens| tokens.len() == 1)
            .and_then(|mut tokens| tokens.pop());
        rule.body = Some(pointer);
    }
    Ok(rule)
}

/// Without a name of the next link there is one page.
fn pageable(value: &Value) -> Option<PagesRule> {
    let next = text(value, "nextLinkName").filter(|name| !name.is_empty())?;
    Some(PagesRule {
        next: Some(pointer::of([next])),
        items: Some(pointer::of([text(value, "itemName").unwrap_or("value")])),
        ..PagesRule::new(PagesKind::Url)
    })
}
