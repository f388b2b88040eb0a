//! What serde makes of the same schemas.

use super::*;
use crate::normalize::deserialize::Reader;
use crate::report::Report;
use serde::Deserialize;

const TYPES: [&str; 9] = [
    "",
    "type: string",
    "type: number",
    "type: integer",
    "type: boolean",
    "type: object",
    "type: array",
    "type: other",
    "type: null",
];

/// Each keyword with a value of each sort that it may have.
const KEYWORDS: &[&str] = &[
    "pattern: a",
    "multipleOf: 2",
    "multipleOf: 0.5",
    "exclusiveMinimum: true",
    "exclusiveMaximum: false",
    "minimum: -1",
    "minimum: 1e3",
    "maximum: 18446744073709551615",
    "maximum: null",
    "properties: {}",
    "properties: {a: {type: string}, b: {$ref: '#/b'}, c: {properties: {d: {items: {not: {}}}}}}",
    "required: [a]",
    "required: []",
    "additionalProperties: true",
    "additionalProperties: {type: integer, nullable: true}",
    "additionalProperties: {$ref: '#/a', type: string}",
    "minProperties: 1",
    "maxProperties: 2",
    "items: {}",
    "items: {$ref: '#/a'}",
    "items: null",
    "minItems: 0",
    "maxItems: 3",
    "uniqueItems: true",
    "enum: [a, null]",
    "enum: [1, -2]",
    "enum: [1.5, 18446744073709551615]",
    "enum: [true]",
    "enum: [{a: 1}, [2]]",
    "enum: []",
    "format: date",
    "format: int32",
    "format: float",
    "format: odd",
    "minLength: 1",
    "maxLength: 9",
    "oneOf: []",
    "oneOf: [{type: string}, {$ref: '#/a'}]",
    "allOf: [{allOf: [{type: object}]}]",
    "anyOf: [{enum: [a]}]",
    "not: {type: string}",
    "not: {$ref: '#/a'}",
    "nullable: true",
    "readOnly: true",
    "writeOnly: true",
    "deprecated: true",
    "externalDocs: {url: 'https://a.example', x-a: 1}",
    "example: {b: [1, 2.5, null], a: x}",
    "example: null",
    "title: T",
    "description: D",
    "discriminator: {propertyName: kind, mapping: {a: '#/a'}}",
    "default: [1, {}]",
    "x-a: {b: [1], a: null}",
    "unknown: 1",
];

fn assert_same(text: &str) {
    let source = crate::read::read_text("a.yaml", text.to_owned(), &mut Report::default());
    let node = source.expect(text).documents.root;
    let expected = Schema::deserialize(Reader(&node));
    let Node::Map(map) = node else {
        panic!("{text}: no mapping");
    };
    match (schema(map), expected) {
        (Ok(found), Ok(expected)) => assert_eq!(found, expected, "{text}"),
        (found, expected) => assert_eq!(found.is_err(), expected.is_err(), "{text}"),
    }
}

#[test]
fn every_two_keywords_under_every_type_are_read_as_serde_reads_them() {
    for ty in TYPES {
        for (at, first) in KEYWORDS.iter().enumerate() {
            assert_same(&format!("{ty}\n{first}\n"));
            let name = |keyword: &str| keyword.split(':').next().map(str::to_owned);
            let others = KEYWORDS[at + 1..].iter();
            for second in others.filter(|second| name(second) != name(first)) {
                assert_same(&format!("{ty}\n{first}\n{second}\n"));
            }
        }
    }
}

#[test]
fn what_serde_refuses_is_refused() {
    for text in [
        "nullable: null",
        "nullable: 1",
        "type: 1",
        "title: {}",
        "properties: []",
        "properties: {a: 1}",
        "items: 1",
        "oneOf: {}",
        "oneOf: [1]",
        "minLength: -1",
        "minLength: 1.5",
        "required: a",
        "additionalProperties: 1",
    ] {
        assert_same(text);
    }
}
