//! How an answer is shown.

use serde::de::IgnoredAny;
use specwright_samples::Answer;
use std::fmt::Write;

/// Status and time, headers, body.
pub(super) fn shown(answer: &Answer) -> String {
    let mut text = format!("{}  {} ms\n", answer.status, answer.took.as_millis());
    for (name, value) in &answer.headers {
        // Writing to a String cannot fail.
        let _ = writeln!(text, "{name}: {}", plain(value));
    }
    if !answer.body.is_empty() {
        let _ = writeln!(text, "\n{}", body(answer));
    }
    text
}

/// JSON laid out, other text as it is, everything else by its size.
fn body(answer: &Answer) -> String {
    let rest = if answer.cut {
        "\n[cut here; the answer goes on]"
    } else {
        ""
    };
    match std::str::from_utf8(&answer.body) {
        Ok(text) if serde_json::from_str::<IgnoredAny>(text).is_ok() => {
            format!("{}{rest}", plain(&laid_out(text)))
        }
        Ok(text) if !text.contains('\0') => format!("{}{rest}", plain(text)),
        _ => format!("[{} bytes]{rest}", answer.body.len()),
    }
}

/// Without what would make a terminal do something.
pub(super) fn plain(text: &str) -> String {
    let is_shown = |letter: &char| matches!(letter, '\n' | '\t') || !letter.is_control();
    text.chars().filter(is_shown).collect()
}

/// JSON with a member a line. Nothing else changes: numbers and escapes stay as they are written.
fn laid_out(json: &str) -> String {
    let mut out = String::with_capacity(json.len() * 2);
    let mut depth = 0_usize;
    let mut letters = json.chars().peekable();
    while let Some(letter) = letters.next() {
        match letter {
            '"' => {
                out.push(letter);
                while let Some(inner) = letters.next() {
                    out.push(inner);
                    match inner {
                        '\\' => out.extend(letters.next()),
                        '"' => break,
                        _ => {}
                    }
                }
            }
            '{' | '[' => {
                out.push(letter);
                while letters.next_if(|next| next.is_ascii_whitespace()).is_some() {}
                if let Some(end) = letters.next_if(|next| matches!(next, '}' | ']')) {
                    out.push(end);
                } else {
                    depth += 1;
                    line(&mut out, depth);
                }
            }
            '}' | ']' => {
                depth = depth.saturating_sub(1);
                line(&mut out, depth);
                out.push(letter);
            }
            ',' => {
                out.push(letter);
                line(&mut out, depth);
            }
            ':' => out.push_str(": "),
            space if space.is_ascii_whitespace() => {}
            other => out.push(other),
        }
    }
    out
}

fn line(out: &mut String, depth: usize) {
    out.push('\n');
    out.extend(std::iter::repeat_n("  ", depth));
}

#[cfg(test)]
mod tests {
    use super::laid_out;

    #[test]
    fn json_is_laid_out_and_says_what_it_said() {
        let text = r#"{"a":[1.10,{"b":"{,:\"}"}], "c":{},"d":[ ],"e":1e400}"#;
        let expected = "{\n  \"a\": [\n    1.10,\n    {\n      \"b\": \"{,:\\\"}\"\n    }\n  ],\n  \"c\": {},\n  \"d\": [],\n  \"e\": 1e400\n}";
        assert_eq!(laid_out(text), expected);
    }
}
