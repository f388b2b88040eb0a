//! Words of a POSIX shell.

use crate::secret::Coding;
use crate::{Piece, Text};

/// A word that is the text, whatever it holds; nothing in it is expanded.
///
/// Between apostrophes a shell changes nothing; an apostrophe itself ends them, stands behind a backslash, and begins them again.
pub(crate) fn quoted(text: &str) -> String {
    let is_plain = |byte: u8| byte.is_ascii_alphanumeric() || b"-_./:=,@%+".contains(&byte);
    // At the start of a word `=` and `~` mean something to some shells.
    if !text.is_empty() && !text.starts_with('=') && text.bytes().all(is_plain) {
        return text.to_owned();
    }
    format!("'{}'", text.replace('\'', r"'\''"))
}

/// The same with secrets, which the shell takes from the environment when the command runs.
pub(crate) fn word(text: &Text) -> String {
    let mut out = String::new();
    let mut plain = String::new();
    for piece in &text.0 {
        match piece {
            Piece::Plain(text) => plain.push_str(text),
            Piece::Secret(secret) => {
                if !plain.is_empty() {
                    out.push_str(&quoted(&std::mem::take(&mut plain)));
                }
                out.push_str(&match secret.coding {
                    Coding::Plain | Coding::Query => format!("\"${}\"", secret.variable),
                    Coding::Basic => format!("\"${}:${}\"", secret.user(), secret.password()),
                });
            }
        }
    }
    if !plain.is_empty() || out.is_empty() {
        out.push_str(&quoted(&plain));
    }
    out
}
