//! Plain scalars by YAML 1.2's core schema; JSON's are a part of them.

use super::{Node, Number};

/// What a plain (unquoted) scalar means.
pub(super) fn plain(text: &str) -> Node {
    match text {
        "" | "~" | "null" | "Null" | "NULL" => Node::Null,
        "true" | "True" | "TRUE" => Node::Bool(true),
        "false" | "False" | "FALSE" => Node::Bool(false),
        _ if is_number(text) => Node::Number(Number(text.to_owned())),
        _ => Node::Text(text.to_owned()),
    }
}

/// `[-+]? digits`, `0x…`, `0o…`, or a float. `.inf` and `.nan` stay text: JSON has no word for them.
fn is_number(text: &str) -> bool {
    let is_digits = |digits: &str, radix: u32| !digits.is_empty() && digits.chars().all(|digit| digit.is_digit(radix));
    if let Some(digits) = text.strip_prefix("0x") {
        return is_digits(digits, 16);
    }
    if let Some(digits) = text.strip_prefix("0o") {
        return is_digits(digits, 8);
    }
    let unsigned = text.strip_prefix(['-', '+']).unwrap_or(text);
    let (mantissa, exponent) = unsigned.split_once(['e', 'E']).map_or((unsigned, None), |(mantissa, exponent)| (mantissa, Some(exponent)));
    let exponent_fits = exponent.is_none_or(|exponent| is_digits(exponent.strip_prefix(['-', '+']).unwrap_or(exponent), 10));
    let (whole, fraction) = mantissa.split_once('.').map_or((mantissa, None), |(whole, fraction)| (whole, Some(fraction)));
    let mantissa_fits = match fraction {
        None => is_digits(whole, 10),
        Some("") => is_digits(whole, 10),
        Some(fraction) => is_digits(fraction, 10) && (whole.is_empty() || is_digits(whole, 10)),
    };
    mantissa_fits && exponent_fits
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn numbers_keep_their_text_and_everything_else_is_what_the_core_schema_says() {
        for number in ["4.10", "4.1", "0x1F", "1.00", "-9223372036854776000", "1e999", "+7", ".5", "5.", "0o17", "1E-3"] {
            assert_eq!(plain(number), Node::Number(Number(number.to_owned())));
        }
        for text in ["1.2.3", "2020-09-14", "0x", "e5", "-", "+", ".", "1_000", ".inf", "NaN", "yes", "no", "on", "1e", "12:30"] {
            assert_eq!(plain(text), Node::Text(text.to_owned()));
        }
        assert_eq!(plain("~"), Node::Null);
        assert_eq!(plain("True"), Node::Bool(true));
    }
}
