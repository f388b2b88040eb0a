//! The values that a schema lists: enum, default, example. Under `type: string` a number is its source text.

use super::carried;
use super::edit::{noun, put, take, text};
use super::numbers::whole;
use super::walk::{Walk, brief};
use crate::read::{Map, Node};
use crate::report::codes;
use std::collections::HashSet;

/// `enum`: null becomes `nullable`, numbers under `type: string` text, values of another type are left out.
pub(super) fn enumeration(walk: &mut Walk<'_>, map: &mut Map) {
    let Some(Node::List(_)) = map.get("enum") else {
        return;
    };
    let Some(Node::List(values)) = take(map, "enum") else {
        return;
    };
    let had_values = !values.is_empty();
    twice(walk, &values);
    let (nulls, values): (Vec<_>, Vec<_>) = values
        .into_iter()
        .enumerate()
        .partition(|(_, value)| *value == Node::Null);
    if !nulls.is_empty() {
        put(map, "nullable", Node::Bool(true));
    }
    let values = typed(walk, text(map, "type"), values);
    implied_type(map, &values);
    if !values.is_empty() {
        map.0.push(("enum".to_owned(), Node::List(values)));
    } else if !nulls.is_empty() {
        put(map, carried::NULL, Node::Bool(true));
    } else if !had_values {
        walk.find_at(
            "enum",
            codes::WRONG_ENUM_VALUE,
            "the list of values is empty",
            "it is left out; list the values",
        );
    }
}

/// Says which values stand more than once; they become one variant.
fn twice(walk: &mut Walk<'_>, values: &[Node]) {
    let mut seen = HashSet::with_capacity(values.len());
    for (index, value) in values.iter().enumerate() {
        let text = match value {
            Node::Text(text) => text,
            Node::Number(number) => &number.0,
            _ => continue,
        };
        if !seen.insert((matches!(value, Node::Text(_)), text)) {
            walk.find_below(
                &["enum", &index.to_string()],
                codes::DUPLICATE_ENUM_VALUE,
                format!("`{}` stands twice in the enum", brief(text)),
                "remove one of the two",
            );
        }
    }
}

/// The type of values that are no enum, where the schema does not say it.
fn implied_type(map: &mut Map, values: &[Node]) {
    let other = ["type", "allOf", "oneOf", "anyOf", "properties", "items"];
    if values.is_empty() || other.iter().any(|key| map.get(key).is_some()) {
        return;
    }
    let fraction =
        |value: &Node| matches!(value, Node::Number(number) if whole(&number.0).is_none());
    let kind = if values.iter().all(|value| matches!(value, Node::Bool(_))) {
        "boolean"
    } else if values.iter().all(|value| matches!(value, Node::Number(_)))
        && values.iter().any(fraction)
    {
        "number"
    } else {
        return;
    };
    put(map, "type", Node::Text(kind.to_owned()));
}

/// The values of the schema's type; each comes with its place in the list.
fn typed(walk: &mut Walk<'_>, kind: Option<&str>, values: Vec<(usize, Node)>) -> Vec<Node> {
    let mut kept = Vec::with_capacity(values.len());
    let mut numbers = 0;
    for (index, value) in values {
        match (kind, value) {
            (Some("string"), Node::Number(number)) => {
                numbers += 1;
                kept.push(Node::Text(number.0));
            }
            (Some("string"), Node::Bool(flag)) => {
                numbers += 1;
                kept.push(Node::Text(flag.to_string()));
            }
            (kind, value) if fits(kind, &value) => kept.push(value),
            (kind, value) => wrong_value(walk, kind, index, &value),
        }
    }
    if numbers > 0 {
        walk.find_at(
            "enum",
            codes::NUMBER_IN_TEXT_ENUM,
            format!("{numbers} of the values are numbers or truth values under `type: string`; they are read as written"),
            "put them in quotes",
        );
    }
    kept
}

fn fits(kind: Option<&str>, value: &Node) -> bool {
    match (kind, value) {
        (Some("string"), Node::Text(_))
        | (Some("number"), Node::Number(_))
        | (Some("boolean"), Node::Bool(_))
        | (Some("array"), Node::List(_))
        | (Some("object"), Node::Map(_))
        | (None, _) => true,
        (Some("integer"), Node::Number(number)) => whole(&number.0).is_some(),
        _ => false,
    }
}

fn wrong_value(walk: &mut Walk<'_>, kind: Option<&str>, index: usize, value: &Node) {
    let shown = match value {
        Node::Text(text) => format!("`{}`", brief(text)),
        Node::Number(number) => format!("`{}`", brief(&number.0)),
        other => noun(other).to_owned(),
    };
    walk.find_below(
        &["enum", &index.to_string()],
        codes::WRONG_ENUM_VALUE,
        format!(
            "value {} of the enum, {shown}, is no {}",
            index + 1,
            kind.unwrap_or("value")
        ),
        "it is left out; correct the value or the type",
    );
}

/// `default: null` where null is no value.
pub(super) fn null_default(walk: &mut Walk<'_>, map: &mut Map) {
    let nullable = map.get("nullable") == Some(&Node::Bool(true));
    let elsewhere = ["allOf", "oneOf", "anyOf"]
        .iter()
        .any(|key| map.get(key).is_some());
    if map.get("default") != Some(&Node::Null) || nullable || elsewhere || map.get("type").is_none()
    {
        return;
    }
    take(map, "default");
    walk.find_at(
        "default",
        codes::WRONG_DEFAULT,
        "the default is null, which is no value of its schema",
        "it is left out; say `nullable: true`, or take the default away",
    );
}

/// `default` and `example` under `type: string`: a number is its source text.
pub(super) fn default_and_example(walk: &mut Walk<'_>, map: &mut Map) {
    if text(map, "type") != Some("string") {
        return;
    }
    let is_date = matches!(text(map, "format"), Some("date" | "date-time"));
    for key in ["default", "example"] {
        let written = match map.get(key) {
            Some(Node::Number(number)) => number.0.clone(),
            Some(Node::Bool(flag)) if key == "example" => flag.to_string(),
            _ => continue,
        };
        if !is_date {
            walk.find_at(
                key,
                codes::NUMBER_IN_TEXT_ENUM,
                format!(
                    "`{}` stands where text is expected; it is read as written",
                    brief(&written)
                ),
                "put it in quotes",
            );
        }
        put(map, key, Node::Text(written));
    }
}
