//! Text -> words -> identifier. The one place that knows heck.

use heck::ToSnakeCase;
use std::borrow::Cow;
use unicode_normalization::UnicodeNormalization;

/// A name as rustc compares it: what looks the same and is spelt by other characters is one name.
pub(super) fn composed(name: &str) -> Cow<'_, str> {
    if name.is_ascii() {
        Cow::Borrowed(name)
    } else {
        Cow::Owned(name.nfc().collect())
    }
}

/// Splits a text into lower-case words at case changes and at what no identifier may hold.
/// A sign in front is a word, since `-1` is not `1` and `-name` sorts the other way than `name`.
#[must_use]
pub fn words(text: &str) -> Vec<String> {
    // Nothing here changes case or means nothing: most members of most descriptions are written so.
    let is_snake = |byte: u8| byte.is_ascii_lowercase() || byte.is_ascii_digit() || byte == b'_';
    if text.bytes().all(is_snake) {
        let words = text.split('_').filter(|word| !word.is_empty());
        return words.map(str::to_owned).collect();
    }
    let mut words = split(text, |_| None);
    if let Some(sign) = sign(text) {
        words.insert(0, sign.to_owned());
    }
    words
}

/// `plus` or `minus`, where the text starts with that and goes on with a name.
fn sign(text: &str) -> Option<&'static str> {
    let mut characters = text.chars();
    let first = characters
        .next()
        .filter(|first| matches!(first, '+' | '-'))?;
    characters.next().filter(|next| next.is_alphanumeric())?;
    spelled(first)
}

/// The same, with the names of the characters that [`words`] would drop: `+1` is `plus`, `1`.
#[must_use]
pub fn spelled_words(text: &str) -> Vec<String> {
    split(text, spelled)
}

fn split(text: &str, spell: impl Fn(char) -> Option<&'static str>) -> Vec<String> {
    let text = composed(text);
    let mut clean = String::with_capacity(text.len());
    for character in text.chars() {
        if character != '_'
            && unicode_ident::is_xid_continue(character)
            && character.is_alphanumeric()
        {
            if character.is_uppercase() && clean.ends_with(|last: char| last.is_ascii_digit()) {
                clean.push(' ');
            }
            clean.push(character);
        } else {
            clean.push(' ');
            if let Some(word) = spell(character) {
                clean.push_str(word);
                clean.push(' ');
            }
        }
    }
    clean
        .to_snake_case()
        .split('_')
        .filter(|word| !word.is_empty())
        .map(str::to_owned)
        .collect()
}

fn spelled(character: char) -> Option<&'static str> {
    Some(match character {
        '+' => "plus",
        '-' => "minus",
        '*' => "star",
        '/' => "slash",
        '.' => "dot",
        '<' => "less",
        '>' => "greater",
        '=' => "equal",
        '!' => "not",
        '%' => "percent",
        '$' => "dollar",
        '@' => "at",
        '#' => "hash",
        '&' => "and",
        '|' => "or",
        '~' => "tilde",
        '^' => "caret",
        '?' => "question",
        ':' => "colon",
        ';' => "semicolon",
        ',' => "comma",
        '\'' | '"' => "quote",
        '(' | ')' => "paren",
        '[' | ']' => "bracket",
        '{' | '}' => "brace",
        '\\' => "backslash",
        '_' => "underscore",
        ' ' => "space",
        _ => return None,
    })
}

/// `PetOwner`: a type or a variant. `noun` stands in front where the words start with a digit, or alone where there are none.
#[must_use]
pub fn pascal(words: &[String], noun: &str) -> String {
    let mut name = String::new();
    if words
        .first()
        .is_none_or(|word| word.starts_with(|first: char| !unicode_ident::is_xid_start(first)))
    {
        name.push_str(noun);
    }
    for word in words {
        let mut characters = word.chars();
        let Some(first) = characters.next() else {
            continue;
        };
        if first.is_ascii_digit() && name.ends_with(|last: char| last.is_ascii_digit()) {
            name.push('_');
        }
        name.extend(first.to_uppercase());
        name.push_str(characters.as_str());
    }
    if name == "Self" {
        "Self_".to_owned()
    } else {
        name
    }
}

/// `pet_owner`: a field, a method, a module, a local.
#[must_use]
pub fn snake(words: &[String]) -> String {
    let mut name = words.join("_");
    if name.is_empty() {
        name.push_str("empty");
    }
    if name.starts_with(|first: char| !unicode_ident::is_xid_start(first)) {
        name.insert(0, '_');
    }
    escape(name)
}

/// What a file's name has of a description's text at most: file systems end at 255 bytes, and numbers, endings and what tools put around
/// it need some of them.
const LONGEST: usize = 120;

/// The words of a module, a feature or a crate, which become files: rustc finds no file under another name than an ASCII one.
#[must_use]
pub fn ascii_words(text: &str, otherwise: &str) -> Vec<String> {
    let mut left = LONGEST;
    let mut ascii: Vec<String> = Vec::new();
    for word in words(text).into_iter().filter(|word| word.is_ascii()) {
        if word.len() > left {
            if ascii.is_empty() {
                ascii.push(word[..left].to_owned());
            }
            break;
        }
        // With the sign that joins it to the next.
        left = left.saturating_sub(word.len() + 1);
        ascii.push(word);
    }
    if ascii.is_empty() {
        ascii.push(otherwise.to_owned());
    }
    ascii
}

/// Keywords become raw identifiers; the four that cannot be raw get an underscore.
fn escape(name: String) -> String {
    match name.as_str() {
        "self" | "super" | "crate" | "_" => format!("{name}_"),
        _ if KEYWORDS.contains(&name.as_str()) => format!("r#{name}"),
        _ => name,
    }
}

/// Strict and reserved keywords of every edition.
const KEYWORDS: &[&str] = &[
    "abstract", "as", "async", "await", "become", "box", "break", "const", "continue", "do", "dyn",
    "else", "enum", "extern", "false", "final", "fn", "for", "gen", "if", "impl", "in", "let",
    "loop", "macro", "match", "mod", "move", "mut", "override", "priv", "pub", "ref", "return",
    "static", "struct", "trait", "true", "try", "type", "typeof", "unsafe", "unsized", "use",
    "virtual", "where", "while", "yield",
];

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn names_of_every_kind_become_identifiers() {
        for (text, as_pascal, as_snake) in [
            ("PetOwner", "PetOwner", "pet_owner"),
            ("HTTPServer", "HttpServer", "http_server"),
            ("4.1", "V4_1", "_4_1"),
            ("41", "V41", "_41"),
            ("3_lite", "V3Lite", "_3_lite"),
            ("10T", "V10T", "_10_t"),
            ("money market", "MoneyMarket", "money_market"),
            ("type", "Type", "r#type"),
            ("self", "Self_", "self_"),
            ("crate", "Crate", "crate_"),
            ("gen", "Gen", "r#gen"),
            ("", "V", "empty"),
            ("+1", "Plus1", "plus_1"),
            ("-1", "Minus1", "minus_1"),
            ("-name", "MinusName", "minus_name"),
            ("--", "V", "empty"),
            ("straße", "Straße", "straße"),
            ("$ref", "Ref", "r#ref"),
            ("cafe\u{301}", "Café", "café"),
            ("\u{212b}ngstr\u{f6}m", "Ångström", "ångström"),
        ] {
            let split = words(text);
            assert_eq!(pascal(&split, "V"), as_pascal, "{text}");
            assert_eq!(snake(&split), as_snake, "{text}");
        }
        assert_eq!(pascal(&spelled_words("+1"), "V"), "Plus1");
        assert_eq!(pascal(&spelled_words("--"), "V"), "MinusMinus");
    }

    #[test]
    fn texts_without_capitals_are_split_as_all_others_are() {
        let mut texts = vec![String::new()];
        for _ in 0..6 {
            let longer = texts.iter().flat_map(|text| {
                let next = ["a", "1", "_"].into_iter();
                next.map(move |character| format!("{text}{character}"))
            });
            texts = longer.collect();
            for text in &texts {
                assert_eq!(words(text), split(text, |_| None), "{text}");
            }
        }
    }
}
