//! Values as text.

use maud::{Markup, Render, html};

/// The value, or that there is none: never an empty place, and never a zero.
pub fn or_none(value: Option<impl Render>) -> Markup {
    match value {
        Some(value) => html! { (value) },
        None => html! { span.none { "not available" } },
    }
}

/// `yes` and `no`.
pub fn yes_or_no(value: bool) -> &'static str {
    if value { "yes" } else { "no" }
}

/// A member's name as words: `error_code` is `Error code`.
pub fn label(name: &str) -> String {
    let words = name.replace('_', " ");
    let mut letters = words.chars();
    match letters.next() {
        Some(first) => first.to_uppercase().chain(letters).collect(),
        None => "(a member without a name)".to_owned(),
    }
}

/// A sum of money: all its digits, two at least after the point, and thousands apart.
pub fn amount(value: f64) -> String {
    let text = value.to_string();
    let (whole, decimals) = text.split_once('.').unwrap_or((&text, ""));
    let (sign, digits) = match whole.strip_prefix('-') {
        Some(digits) => ("\u{2212}", digits),
        None => ("", whole),
    };
    let mut grouped = String::new();
    for (index, digit) in digits.chars().enumerate() {
        if index > 0 && (digits.len() - index).is_multiple_of(3) {
            grouped.push(',');
        }
        grouped.push(digit);
    }
    format!("{sign}{grouped}.{decimals:0<2}")
}

/// Browsers drop or change control characters; here each has a picture in their place, and nothing is hidden.
pub fn visible(page: &str) -> String {
    let picture = |control: char| match control {
        '\n' | '\t' => control,
        '\u{7f}' => '\u{2421}',
        '\0'..='\u{1f}' => char::from_u32(0x2400 + u32::from(control)).unwrap_or(control),
        '\u{80}'..='\u{9f}' => '\u{fffd}',
        // These turn the rest of a line round, and a name could then read as something else.
        '\u{202d}' | '\u{202e}' => '\u{fffd}',
        other => other,
    };
    page.chars().map(picture).collect()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn sums_keep_all_digits_and_have_two_decimals_at_least() {
        assert_eq!(amount(2418.37), "2,418.37");
        assert_eq!(amount(1987.6), "1,987.60");
        assert_eq!(amount(0.0), "0.00");
        assert_eq!(amount(-1_234_567.125), "\u{2212}1,234,567.125");
        assert_eq!(amount(999.0), "999.00");
    }

    #[test]
    fn labels_are_words() {
        assert_eq!(label("error_code"), "Error code");
        assert_eq!(label(""), "(a member without a name)");
    }

    #[test]
    fn control_characters_are_shown() {
        assert_eq!(visible("a\0b\u{1b}\r\n"), "a\u{2400}b\u{241b}\u{240d}\n");
        assert_eq!(visible("\u{202e}evil"), "\u{fffd}evil");
    }
}
