//! Repairs of a schema before its members are walked: what OpenAPI 3.1 writes otherwise, and what a type makes of its values.

use super::asides::newer;
use super::carried;
use super::dialect::Dialect::V31;
use super::edit::{noun, put, rename, single, take, text};
use super::numbers::{float, whole};
use super::walk::{Walk, brief};
use super::{json_schema, type_list, values};
use crate::read::{Map, Node, Number};
use crate::report::codes;

/// All repairs, in the order in which they build on each other.
pub(super) fn repair(walk: &mut Walk<'_>, map: &mut Map) -> bool {
    if map.0.is_empty() {
        return true;
    }
    words_of_3_0(walk, map);
    json_schema::item_list(walk, map);
    json_schema::unevaluated(walk, map);
    type_list::repair(walk, map);
    null_type(walk, map);
    unknown_type(walk, map);
    json_schema::content(walk, map);
    constant(walk, map);
    exclusive(walk, map, "exclusiveMinimum", "minimum");
    exclusive(walk, map, "exclusiveMaximum", "maximum");
    bound(map, "minimum", carried::MINIMUM);
    bound(map, "maximum", carried::MAXIMUM);
    multiple_of(walk, map);
    values::enumeration(walk, map);
    values::null_default(walk, map);
    values::default_and_example(walk, map);
    discriminator(walk, map);
    true
}

fn words_of_3_0(walk: &mut Walk<'_>, map: &Map) {
    if map.get("nullable").is_some() {
        walk.older("nullable", "`nullable`");
    }
    let bounds = [
        ("exclusiveMinimum", "minimum"),
        ("exclusiveMaximum", "maximum"),
    ];
    for (key, bound) in bounds {
        if !matches!(map.get(key), Some(Node::Bool(_))) {
            continue;
        }
        walk.older(key, &format!("a truth value as `{key}`"));
        if map.get(bound).is_none() {
            walk.find_counted(
                key,
                codes::CONSTRAINT,
                &format!("`{key}` says nothing where there is no `{bound}`"),
                "add the bound, or take it away",
            );
        }
    }
}

/// `type: "null"` → a schema that allows null only.
fn null_type(walk: &mut Walk<'_>, map: &mut Map) {
    match map.get("type") {
        Some(Node::Text(name)) if name == "null" => newer(walk, "type", "`type: \"null\"`", V31),
        Some(Node::Null) => {
            walk.wrong_node("the name of a type", "null");
            take(map, "type");
            return;
        }
        _ => return,
    }
    take(map, "type");
    put(map, "nullable", Node::Bool(true));
    put(map, carried::NULL, Node::Bool(true));
}

fn unknown_type(walk: &mut Walk<'_>, map: &mut Map) {
    const TYPES: &[&str] = &["string", "number", "integer", "boolean", "array", "object"];
    let Some(name) = text(map, "type") else {
        return;
    };
    if TYPES.contains(&name) {
        return;
    }
    let (name, meant) = (brief(name), meant(name));
    walk.find_at(
        "type",
        codes::UNKNOWN_TYPE,
        format!("`{name}` is no type"),
        match meant {
            Some(meant) => format!("it is read as `{meant}`; write that"),
            None => {
                "any value is taken; the types are string, number, integer, boolean, array, object"
                    .to_owned()
            }
        },
    );
    let is_file = name == "file";
    match meant {
        None => drop(take(map, "type")),
        Some(meant) => put(map, "type", Node::Text(meant.to_owned())),
    }
    if is_file {
        put(map, "format", Node::Text("binary".to_owned()));
    }
}

/// The type that a well-known misspelling means.
fn meant(name: &str) -> Option<&'static str> {
    match name.to_ascii_lowercase().as_str() {
        "string" | "text" | "str" | "file" => Some("string"),
        "int" | "integer" | "long" => Some("integer"),
        "float" | "double" | "number" => Some("number"),
        "bool" | "boolean" => Some("boolean"),
        "list" | "array" => Some("array"),
        "object" | "map" => Some("object"),
        _ => None,
    }
}

fn constant(walk: &mut Walk<'_>, map: &mut Map) {
    let Some(value) = take(map, "const") else {
        return;
    };
    newer(walk, "const", "`const`", V31);
    if matches!(value, Node::List(_) | Node::Map(_)) {
        put(map, carried::CONST, value);
        return;
    }
    walk.note(&["enum"], &["const"]);
    put(map, "enum", Node::List(vec![value]));
}

/// A number as `exclusiveMinimum` → `minimum` and `exclusiveMinimum: true`.
fn exclusive(walk: &mut Walk<'_>, map: &mut Map, key: &str, plain: &str) {
    if !matches!(map.get(key), Some(Node::Number(_))) {
        return;
    }
    newer(walk, key, &format!("a number as `{key}`"), V31);
    let tighter = |new: &Number, old: &Number| match (float(&new.0), float(&old.0)) {
        (Some(new), Some(old)) if plain == "minimum" => new >= old,
        (Some(new), Some(old)) => new <= old,
        _ => true,
    };
    let Some(Node::Number(number)) = take(map, key) else {
        return;
    };
    if let Some(Node::Number(old)) = map.get(plain)
        && !tighter(&number, old)
    {
        return;
    }
    walk.note(&[plain], &[key]);
    put(map, plain, Node::Number(number));
    put(map, key, Node::Bool(true));
}

/// A bound of an integer as an integer; one beyond 64 bits travels as its text.
fn bound(map: &mut Map, key: &str, carrier: &str) {
    let Some(Node::Number(number)) = map.get(key) else {
        return;
    };
    let number = number.0.clone();
    let is_integer = text(map, "type") == Some("integer");
    let small = whole(&number).and_then(|whole| i64::try_from(whole).ok());
    match (is_integer, small) {
        (true, Some(small)) => put(map, key, Node::Number(Number(small.to_string()))),
        (false, Some(_)) => {}
        (false, None) if float(&number).is_some_and(f64::is_finite) => {}
        _ => {
            rename(map, key, carrier);
            put(map, carrier, Node::Text(number));
        }
    }
}

/// A divisor that an integer cannot have is a constraint that nothing checks.
fn multiple_of(walk: &mut Walk<'_>, map: &mut Map) {
    let Some(Node::Number(number)) = map.get("multipleOf") else {
        return;
    };
    if text(map, "type") != Some("integer") {
        return;
    }
    let small = whole(&number.0).and_then(|whole| i64::try_from(whole).ok());
    match small {
        Some(small) => put(map, "multipleOf", Node::Number(Number(small.to_string()))),
        None => {
            let number = brief(&number.0);
            walk.find_at(
                "multipleOf",
                codes::CONSTRAINT,
                format!("an integer is no multiple of `{number}`; it is not checked"),
                "write a whole number",
            );
            take(map, "multipleOf");
        }
    }
}

/// `discriminator: petType`, as Swagger 2.0 writes it.
fn discriminator(walk: &mut Walk<'_>, map: &mut Map) {
    let Some(Node::Text(name)) = map.get("discriminator") else {
        return;
    };
    let name = name.clone();
    walk.find_at(
        "discriminator",
        codes::WRONG_NODE,
        format!(
            "expected a discriminator, found {}",
            noun(&Node::Text(String::new()))
        ),
        "it is read as `propertyName`; write `discriminator: { propertyName: … }`",
    );
    put(
        map,
        "discriminator",
        single("propertyName", Node::Text(name)),
    );
}
