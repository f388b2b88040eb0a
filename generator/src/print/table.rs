//! The table whose rows stand in a line each. What is in the braces of a macro is only tokens to prettyplease, which fills lines with them.

use proc_macro2::{Spacing, TokenStream, TokenTree};

/// The table that is printed so, because its rows are sentences.
const TABLE: &str = "union";
const WIDTH: usize = 100;
const INDENT: &str = "    ";

/// The table with a line for each row, if the item is one.
pub(super) fn table(item: &syn::Item) -> Option<String> {
    let syn::Item::Macro(item) = item else {
        return None;
    };
    let path = &item.mac.path.segments;
    path.last().filter(|name| name.ident == TABLE)?;
    let names: Vec<String> = path
        .iter()
        .map(|segment| segment.ident.to_string())
        .collect();
    let mut text = format!("{}! {{\n", names.join("::"));
    for row in rows(item.mac.tokens.clone()) {
        let clauses = row.into_iter().map(|clause| filled(item, clause));
        text.push_str(&in_lines(clauses.collect()));
    }
    text.push_str("}\n");
    Some(text)
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

/// The rows, each up to a comma or to the semicolon after the head, in clauses: a line may end before `where` and after `&&`.
fn rows(tokens: TokenStream) -> Vec<Vec<TokenStream>> {
    let mut rows = vec![vec![TokenStream::new()]];
    for token in tokens {
        let (starts, ends_row, ends_clause) = match &token {
            TokenTree::Ident(word) => (word == "where", false, false),
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
