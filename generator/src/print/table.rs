//! Tables: in one line where they fit, else filled row by row; those whose rows are sentences have a line for each. What is in the braces of a
//! macro is only tokens to prettyplease, which fills lines with them wherever they end.

use proc_macro2::{Delimiter, Spacing, TokenStream, TokenTree};

/// The module of the runtime that has the tables.
const TABLES: &str = "codec";
/// The table whose rows are sentences.
const SENTENCES: &str = "union";
const WIDTH: usize = 100;
const INDENT: &str = "    ";

/// The table, if the item is one.
pub(super) fn table(item: &syn::Item) -> Option<String> {
    let syn::Item::Macro(item) = item else {
        return None;
    };
    let path = &item.mac.path.segments;
    path.first().filter(|name| name.ident == TABLES)?;
    let name = path.last()?.ident.to_string();
    let tokens = item.mac.tokens.clone();
    Some(if name == SENTENCES {
        let rows = rows(tokens, true).into_iter().map(|row| {
            let clauses = row.into_iter().map(|clause| filled(item, clause));
            in_lines(clauses.collect())
        });
        format!("{TABLES}::{name}! {{\n{}}}\n", rows.collect::<String>())
    } else {
        let rows = rows(tokens, false);
        let rows = rows.into_iter().flatten().map(spaced).collect();
        wrapped(&format!("{TABLES}::{name}!"), rows)
    })
}

/// Rows in one line where they fit, else as many in each line as fit.
fn wrapped(name: &str, rows: Vec<String>) -> String {
    let whole = rows.join(" ");
    let line = format!("{name} {{ {} }}", whole.trim_end_matches(','));
    if line.len() <= WIDTH {
        return format!("{line}\n");
    }
    let mut lines: Vec<String> = Vec::new();
    for row in rows {
        match lines.last_mut() {
            Some(line) if INDENT.len() + line.len() + 1 + row.len() <= WIDTH => {
                line.push(' ');
                line.push_str(&row);
            }
            _ => lines.push(row),
        }
    }
    let lines = lines.join(&format!("\n{INDENT}"));
    format!("{name} {{\n{INDENT}{lines}\n}}\n")
}

/// Words with a space between them, none before a comma and none after a sign.
fn spaced(tokens: TokenStream) -> String {
    let mut text = String::new();
    for token in tokens {
        let word = match &token {
            TokenTree::Group(group) if group.delimiter() == Delimiter::Brace => {
                let inner = spaced(group.stream());
                if inner.is_empty() {
                    "{}".to_owned()
                } else {
                    format!("{{ {inner} }}")
                }
            }
            other => other.to_string(),
        };
        if !(text.is_empty() || word == "," || text.ends_with("= -")) {
            text.push(' ');
        }
        text.push_str(&word);
    }
    text
}

/// A row in one line where it fits, else the condition in one of its own where that fits.
fn in_lines(clauses: Vec<String>) -> String {
    let whole = clauses.join(" ");
    if fits(&whole) {
        return format!("{INDENT}{whole}\n");
    }
    let mut lines: Vec<String> = Vec::new();
    for clause in clauses {
        match lines.last_mut() {
            Some(line) if !clause.starts_with("where ") && fits(&format!("{line} {clause}")) => {
                line.push(' ');
                line.push_str(&clause);
            }
            _ => lines.push(clause),
        }
    }
    format!("{INDENT}{}\n", lines.join(&format!("\n{INDENT}{INDENT}")))
}

fn fits(line: &str) -> bool {
    line.len() <= WIDTH - 2 * INDENT.len() && !line.contains('\n')
}

/// A clause as prettyplease fills lines with it in the braces of the macro.
fn filled(item: &syn::ItemMacro, clause: TokenStream) -> String {
    let mut item = item.clone();
    item.mac.tokens = clause;
    let printed = super::unparse(syn::Item::Macro(item));
    let lines: Vec<&str> = printed.lines().collect();
    let inner = lines
        .get(1..lines.len().saturating_sub(1))
        .unwrap_or_default();
    let inner: Vec<&str> = inner.iter().map(|line| line.trim_start()).collect();
    inner.join(&format!("\n{INDENT}{INDENT}"))
}

/// The rows, each up to a comma or to the semicolon after the head. Sentences are in clauses: a line may end before `where` and after `&&`.
fn rows(tokens: TokenStream, are_sentences: bool) -> Vec<Vec<TokenStream>> {
    let mut rows = vec![vec![TokenStream::new()]];
    for token in tokens {
        let (starts, ends_row, ends_clause) = match &token {
            TokenTree::Ident(word) => (are_sentences && word == "where", false, false),
            TokenTree::Punct(mark) => (
                false,
                matches!(mark.as_char(), ',' | ';'),
                mark.as_char() == '&' && mark.spacing() == Spacing::Alone,
            ),
            _ => (false, false, false),
        };
        if let Some(row) = rows.last_mut() {
            if starts {
                row.push(TokenStream::new());
            }
            if let Some(clause) = row.last_mut() {
                clause.extend([token]);
            }
            if ends_clause {
                row.push(TokenStream::new());
            }
        }
        if ends_row {
            rows.push(vec![TokenStream::new()]);
        }
    }
    rows.retain(|row| row.iter().any(|clause| !clause.is_empty()));
    rows
}
