//! Scalars: what counts as text, a truth value, a number.

use super::edit::noun;
use super::shape::Kind;
use super::walk::Walk;
use crate::read::Node;
use crate::report::codes;

/// Holds a scalar against its kind.
pub(super) fn scalar(walk: &mut Walk<'_>, kind: &Kind, node: Node) -> Option<Node> {
    match (kind, node) {
        (Kind::Text, node @ Node::Text(_)) | (Kind::Flag, node @ Node::Bool(_)) => Some(node),
        (Kind::Text, Node::Number(number)) => Some(source_text(walk, number.0)),
        (Kind::Text, Node::Bool(flag)) => Some(source_text(walk, flag.to_string())),
        (Kind::Flag, Node::Text(text)) if text == "true" || text == "false" => {
            walk.wrong_node("a truth value without quotes", "text");
            Some(Node::Bool(text == "true"))
        }
        (Kind::Number, node @ Node::Number(_)) => Some(node),
        (Kind::Count, Node::Number(number)) => count(walk, &number.0),
        (kind, node) => {
            walk.wrong_node(expected(kind), noun(&node));
            None
        }
    }
}

fn source_text(walk: &mut Walk<'_>, text: String) -> Node {
    walk.find(
        codes::NUMBER_IN_TEXT_ENUM,
        format!("`{text}` stands where text is expected; it is read as written"),
        "put it in quotes",
    );
    Node::Text(text)
}

fn count(walk: &mut Walk<'_>, text: &str) -> Option<Node> {
    match whole(text).and_then(|number| u32::try_from(number).ok()) {
        Some(number) => Some(Node::Number(crate::read::Number(number.to_string()))),
        None if text.starts_with('-') => {
            walk.wrong_node("a count", "a negative number");
            None
        }
        None => {
            walk.find(
                codes::CONSTRAINT,
                format!(
                    "`{}` is no bound that can be checked",
                    super::walk::brief(text)
                ),
                "it is left out; write a whole number",
            );
            None
        }
    }
}

fn expected(kind: &Kind) -> &'static str {
    match kind {
        Kind::Text => "text",
        Kind::Flag => "a truth value",
        Kind::Count => "a count",
        _ => "a number",
    }
}

/// The integer that a number's text means, if it means one: `12`, `0x1F`, `1.0`, `1e3`.
pub(super) fn whole(text: &str) -> Option<i128> {
    let (sign, digits) = match text.strip_prefix('-') {
        Some(rest) => (-1, rest),
        None => (1, text.strip_prefix('+').unwrap_or(text)),
    };
    let magnitude = if let Some(hex) = digits.strip_prefix("0x") {
        i128::from_str_radix(hex, 16).ok()?
    } else if let Some(octal) = digits.strip_prefix("0o") {
        i128::from_str_radix(octal, 8).ok()?
    } else if let Ok(decimal) = digits.parse::<i128>() {
        decimal
    } else {
        let float: f64 = digits.parse().ok()?;
        if !float.is_finite() || float.fract() != 0.0 || float.abs() > 1e37 {
            return None;
        }
        float as i128
    };
    Some(sign * magnitude)
}

/// The number that a text means.
pub(super) fn float(text: &str) -> Option<f64> {
    match whole(text) {
        Some(whole) => Some(whole as f64),
        None => match text
            .trim_start_matches(['+', '-'])
            .to_ascii_lowercase()
            .as_str()
        {
            ".inf" if text.starts_with('-') => Some(f64::NEG_INFINITY),
            ".inf" => Some(f64::INFINITY),
            ".nan" => Some(f64::NAN),
            _ => text.parse().ok(),
        },
    }
}
