//! Texts that fit a schema: by format, by pattern, by length.

use regex_syntax::hir::{Class, Hir, HirKind};
use serde_json::{Map, Value};

const LONGEST: usize = 10_000;

/// A text for a `type: string` schema. `index`: the place in a list, so that items differ.
pub(crate) fn text(schema: &Map<String, Value>, index: usize) -> String {
    let bound = |word: &str| {
        schema
            .get(word)
            .and_then(Value::as_u64)
            .and_then(|count| usize::try_from(count).ok())
    };
    let (least, most) = (
        bound("minLength").unwrap_or(0).min(LONGEST),
        bound("maxLength").unwrap_or(LONGEST),
    );
    if let Some(text) = schema
        .get("pattern")
        .and_then(Value::as_str)
        .and_then(|pattern| matching(pattern, least))
    {
        return text;
    }
    let format = schema
        .get("format")
        .and_then(Value::as_str)
        .unwrap_or_default();
    let mut text = formatted(format, index).unwrap_or_else(|| plain(index));
    while text.chars().count() < least {
        text.push('x');
    }
    text.chars().take(most).collect()
}

fn plain(index: usize) -> String {
    if index == 0 {
        "text".to_owned()
    } else {
        format!("text{index}")
    }
}

fn formatted(format: &str, index: usize) -> Option<String> {
    let number = index + 1;
    Some(match format {
        "date" => format!("2024-01-{:02}", index % 28 + 1),
        "date-time" => format!("2024-01-{:02}T12:00:00Z", index % 28 + 1),
        "time" => "12:00:00Z".to_owned(),
        "duration" => "P1D".to_owned(),
        "uuid" => format!("00000000-0000-4000-8000-{number:012x}"),
        "uri" | "url" | "iri" => format!("https://example.com/{number}"),
        "uri-reference" => format!("/{number}"),
        "email" | "idn-email" => format!("user{number}@example.com"),
        "hostname" | "idn-hostname" => format!("host{number}.example.com"),
        "ipv4" => format!("192.0.2.{}", number % 255),
        "ipv6" => format!("2001:db8::{:x}", number % 0xffff),
        "byte" | "base64" => "bW9jaw==".to_owned(),
        "json-pointer" => format!("/{number}"),
        _ => return None,
    })
}

/// A short text that the pattern accepts, if the pattern is of the regular kind.
fn matching(pattern: &str, least: usize) -> Option<String> {
    let hir = regex_syntax::Parser::new().parse(pattern).ok()?;
    let mut out = String::new();
    for more in 0..2 {
        out.clear();
        let spare = if more == 0 { 0 } else { least };
        write(&hir, spare, &mut out)?;
        if out.chars().count() >= least {
            return Some(out);
        }
    }
    Some(out)
}

/// `spare`: how often a part that may be repeated at will is repeated.
fn write(hir: &Hir, spare: usize, out: &mut String) -> Option<()> {
    if out.len() > LONGEST {
        return None;
    }
    match hir.kind() {
        HirKind::Empty | HirKind::Look(_) => {}
        HirKind::Literal(literal) => out.push_str(std::str::from_utf8(&literal.0).ok()?),
        HirKind::Class(class) => out.push(letter(class)?),
        HirKind::Repetition(repetition) => {
            let most = repetition.max.map_or(usize::MAX, |max| max as usize);
            let count = (repetition.min as usize).max(spare.max(1).min(most));
            for _ in 0..count.min(LONGEST) {
                write(&repetition.sub, 0, out)?;
            }
        }
        HirKind::Capture(capture) => write(&capture.sub, spare, out)?,
        HirKind::Concat(parts) => {
            for part in parts {
                write(part, spare, out)?;
            }
        }
        HirKind::Alternation(parts) => write(parts.first()?, spare, out)?,
    }
    Some(())
}

/// A readable letter of the class.
fn letter(class: &Class) -> Option<char> {
    let Class::Unicode(class) = class else {
        return None;
    };
    let holds = |letter: char| {
        class
            .ranges()
            .iter()
            .any(|range| range.start() <= letter && letter <= range.end())
    };
    let readable = ('a'..='z')
        .chain('A'..='Z')
        .chain('0'..='9')
        .find(|letter| holds(*letter));
    readable.or_else(|| class.ranges().first().map(|range| range.start()))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn text_follows_the_pattern() {
        let rows = [
            ("^[A-Z]{3}$", 0, "AAA"),
            ("^(usr|key)_[0-9a-f]+$", 0, "usr_a"),
            ("^\\d{4}-\\d{2}$", 0, "0000-00"),
            ("^[a-z]*$", 5, "aaaaa"),
        ];
        for (pattern, least, expected) in rows {
            assert_eq!(
                matching(pattern, least).as_deref(),
                Some(expected),
                "{pattern}"
            );
        }
    }
}
