//! `specwright generate --cost`: what a client costs those who compile it, and where it comes from.

use crate::console::plural;
use serde_json::{Value, json};
use specwright_build::cost::{Cost, Counts, Named};
use std::fmt::Write;

/// How many schemas and parts people are shown.
const SHOWN: usize = 10;

/// For people.
pub(crate) fn text(cost: &Cost, output: &str) -> String {
    let all = &cost.all;
    let mut text = format!("{output}: nothing is written; this is what it would cost\n\n");
    // Writing to a String cannot fail.
    let _ = writeln!(
        text,
        "{} of Rust for {} and {}\n  {}",
        plural(cost.lines, "line"),
        plural(all.operations, "operation"),
        plural(all.types(), "type"),
        kinds(all).join(", ")
    );
    let _ = writeln!(
        text,
        "about {:.1} s of `cargo check` on one core when the crate changes; {:.1} s of it for the runtime",
        cost.seconds(),
        Cost::of_nothing()
    );
    if !cost.schemas.is_empty() {
        text.push_str("\nthe most expensive schemas, with what is written inside them\n");
        for Named { name, counts } in cost.schemas.iter().take(SHOWN) {
            let types = kinds(counts).join(", ");
            let _ = writeln!(text, "  {:>6.3} s  {name}  {types}", counts.seconds());
        }
    }
    if cost.parts.len() > 1 {
        text.push_str("\nwhat a part of the API would cost without the others\n");
        for Named { name, counts } in cost.parts.iter().take(SHOWN) {
            let alone = Cost::of_nothing() + counts.seconds();
            let (operations, types) = (
                plural(counts.operations, "operation"),
                plural(counts.types(), "type"),
            );
            let _ = writeln!(text, "  {alone:>6.1} s  {name}  {operations}, {types}");
        }
        if cost.parts.len() > SHOWN {
            let _ = writeln!(text, "  … and {} cheaper ones", cost.parts.len() - SHOWN);
        }
        text.push_str("  help: `--only` and `--except` generate a part; each of these is also a Cargo feature of the whole crate\n");
    }
    text.chars()
        .filter(|character| *character == '\n' || !character.is_control())
        .collect()
}

/// What there is, by kind.
fn kinds(counts: &Counts) -> Vec<String> {
    let with_parts = [
        (counts.structs, "struct", counts.members, "member"),
        (counts.enums, "enum", counts.values, "value"),
        (counts.unions, "union", counts.variants, "variant"),
    ];
    let with_parts = with_parts.into_iter().filter(|(count, ..)| *count > 0);
    let mut kinds: Vec<String> = with_parts
        .map(|(count, kind, parts, part)| {
            format!("{} with {}", plural(count, kind), plural(parts, part))
        })
        .collect();
    kinds.extend((counts.others > 0).then(|| plural(counts.others, "other")));
    kinds
}

/// For programs.
pub(crate) fn data(cost: &Cost, spec: &str, output: &str) -> String {
    let named = |all: &[Named], base: f64| -> Vec<Value> {
        let each = all.iter().map(|Named { name, counts }| {
            json!({ "name": name, "seconds": base + counts.seconds(), "counts": numbers(counts) })
        });
        each.collect()
    };
    let data = json!({
        "spec": spec,
        "output": output,
        "lines": cost.lines,
        "seconds": cost.seconds(),
        "runtime_seconds": Cost::of_nothing(),
        "counts": numbers(&cost.all),
        "schemas": named(&cost.schemas, 0.0),
        "parts": named(&cost.parts, Cost::of_nothing()),
    });
    format!("{data}\n")
}

fn numbers(counts: &Counts) -> Value {
    json!({
        "structs": counts.structs,
        "members": counts.members,
        "enums": counts.enums,
        "values": counts.values,
        "unions": counts.unions,
        "variants": counts.variants,
        "others": counts.others,
        "operations": counts.operations,
        "parameters": counts.parameters,
    })
}
