//! Texts that fit a schema: by pattern, by format, by length.

use regex_syntax::hir::{Class, Hir, HirKind};
use serde_json::{Map, Value};

const LONGEST: usize = 10_000;

/// A text for a `type: string` schema. `index`: the place in a list, so that items differ.
pub(crate) fn text(schema: &Map<String, Value>, index: usize) -> String {
    let bound = |word: &str| {
        let bound = schema.get(word).and_then(Value::as_u64);
        bound.and_then(|bound| usize::try_from(bound).ok())
    };
    let least = bound("minLength").unwrap_or(0).min(LONGEST);
    let most = bound("maxLength").unwrap_or(LONGEST);
    let pattern = schema.get("pattern").and_then(Value::as_str);
    if let Some(text) = pattern.and_then(|pattern| matching(pattern, least)) {
        return text;
    }
    let format = schema
        .get("format")
        .and_then(Value::as_str)
        .unwrap_or_default();
    let mut text = formatted(format, index + 1);
    while text.chars().count() < least {
        text.push('x');
    }
    text.chars().take(most).collect()
}

fn formatted(format: &str, number: usize) -> String {
    let day = number % 28 + 1;
    match format {
        "date" => format!("2026-01-{day:02}"),
        "date-time" => format!("2026-01-{day:02}T12:00:00Z"),
        "time" => "12:00:00Z".to_owned(),
        "duration" => "P1D".to_owned(),
        "uuid" => format!("00000000-0000-4000-8000-{number:012x}"),
        "uri" | "url" | "iri" => format!("https://example.com/{number}"),
        "uri-reference" | "json-pointer" => format!("/{number}"),
        "email" | "idn-email" => format!("user{number}@example.com"),
        "hostname" | "idn-hostname" => format!("host{number}.example.com"),
        "ipv4" => format!("192.0.2.{}", number % 255),
        "ipv6" => format!("2001:db8::{:x}", number % 0xffff),
        "byte" | "base64" => "dGV4dA==".to_owned(),
        _ if number == 1 => "text".to_owned(),
        _ => format!("text{number}"),
    }
}

/// A short text that the pattern accepts, if the pattern is of the regular kind.
fn matching(pattern: &str, least: usize) -> Option<String> {
    let hir = regex_syntax::Parser::new().parse(pattern).ok()?;
    let mut text = String::new();
    write(&hir, 0, &mut text)?;
    if text.chars().count() < least {
        text.clear();
        write(&hir, least, &mut text)?;
    }
    Some(text)
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
        HirKind::Concat(parts) => parts.iter().try_for_each(|part| write(part, spare, out))?,
        HirKind::Alternation(parts) => write(parts.first()?, spare, out)?,
    }
    Some(())
}

/// A readable letter of the class.
fn letter(class: &Class) -> Option<char> {
    let Class::Unicode(class) = class else {
        return None;
    };
    let holds = |letter: &char| {
        let mut ranges = class.ranges().iter();
        ranges.any(|range| (range.start()..=range.end()).contains(letter))
    };
    let mut readable = ('a'..='z').chain('A'..='Z').chain('0'..='9');
    readable
        .find(holds)
        .or_else(|| class.ranges().first().map(|range| range.start()))
}

#[cfg(test)]
mod tests {
    use super::matching;

    #[test]
    fn texts_follow_their_pattern() {
        let rows = [
            ("^[A-Z]{3}$", 0, Some("AAA")),
            ("^(usr|key)_[0-9a-f]+$", 0, Some("usr_a")),
            ("^[a-z]*$", 5, Some("aaaaa")),
            ("(?=a)b", 0, None),
        ];
        for (pattern, least, expected) in rows {
            assert_eq!(matching(pattern, least).as_deref(), expected, "{pattern}");
        }
    }
}
