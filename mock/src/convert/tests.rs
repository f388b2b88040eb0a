use super::*;

fn accepts(schema: &Value, direction: Direction, value: &Value) -> bool {
    let document = json!({"openapi": "3.0.3", "components": {"schemas": {
        "Name": {"type": "string", "minLength": 1},
        "Node": {"type": "object", "properties": {"next": {"$ref": "#/components/schemas/Node"}, "n": {"type": "integer"}}},
        "Seen": {"type": "object", "required": ["id", "name"], "properties": {
            "id": {"type": "string", "readOnly": true}, "name": {"type": "string"}}}
    }}});
    let document = Document::new(document).unwrap();
    let schema = convert(&document, schema, direction);
    jsonschema::options()
        .should_validate_formats(true)
        .build(&schema)
        .unwrap()
        .is_valid(value)
}

#[test]
fn each_rule_of_3_0_becomes_its_2020_12_form() {
    let rows = [
        (
            json!({"type": "string", "nullable": true}),
            json!(null),
            true,
        ),
        (json!({"type": "string"}), json!(null), false),
        (
            json!({"type": "string", "nullable": true, "enum": ["a"]}),
            json!(null),
            true,
        ),
        (
            json!({"nullable": true, "allOf": [{"$ref": "#/components/schemas/Name"}]}),
            json!(null),
            true,
        ),
        (
            json!({"allOf": [{"$ref": "#/components/schemas/Name"}]}),
            json!(null),
            false,
        ),
        (
            json!({"type": "string", "enum": [4.1, 4, true]}),
            json!("4.1"),
            true,
        ),
        (
            json!({"type": "string", "enum": [4.1, 4]}),
            json!("4"),
            true,
        ),
        (json!({"type": "string", "enum": [4.1, 4]}), json!(4), false),
        (
            json!({"type": "integer", "minimum": 3, "exclusiveMinimum": true}),
            json!(3),
            false,
        ),
        (
            json!({"type": "integer", "minimum": 3, "exclusiveMinimum": false}),
            json!(3),
            true,
        ),
        (
            json!({"type": "integer", "exclusiveMinimum": 3}),
            json!(3),
            false,
        ),
        (
            json!({"$ref": "#/components/schemas/Node"}),
            json!({"next": {"next": {"n": 1}}}),
            true,
        ),
        (
            json!({"$ref": "#/components/schemas/Node"}),
            json!({"next": {"next": {"n": "x"}}}),
            false,
        ),
        (
            json!({"$ref": "#/components/schemas/Missing"}),
            json!(1),
            true,
        ),
        (
            json!({"type": "file", "minLength": "x", "required": true}),
            json!(1),
            true,
        ),
    ];
    for (schema, value, expected) in rows {
        assert_eq!(
            accepts(&schema, Direction::Request, &value),
            expected,
            "{schema} and {value}"
        );
    }
}

#[test]
fn read_only_members_are_required_in_answers_only() {
    let schema = json!({"$ref": "#/components/schemas/Seen"});
    assert!(accepts(&schema, Direction::Request, &json!({"name": "x"})));
    assert!(!accepts(
        &schema,
        Direction::Response,
        &json!({"name": "x"})
    ));
    let extended =
        json!({"allOf": [{"properties": {"id": {"readOnly": true}}}, {"required": ["id"]}]});
    assert!(accepts(&extended, Direction::Request, &json!({})));
}

#[test]
fn requests_are_held_to_formats_and_answers_are_not() {
    let date = json!({"type": "string", "format": "date", "nullable": true});
    let small = json!({"type": "integer", "format": "int32", "minimum": 0});
    let loose = json!({"type": "string", "format": "uuid", "maxLength": 9, "example": "a-1"});
    let rows = [
        (&date, json!("2026-02-28"), true),
        (&date, json!(null), true),
        (&date, json!("28.2.2026"), false),
        (&date, json!(""), false),
        (&small, json!(2_147_483_647), true),
        (&small, json!(2_147_483_648_u64), false),
        (&small, json!(-1), false),
        (&loose, json!("b-2"), true),
        (&loose, json!("longer than 9"), false),
    ];
    for (schema, value, valid) in rows {
        let request = accepts(schema, Direction::Request, &value);
        assert_eq!(request, valid, "{schema} {value}");
    }
    assert!(accepts(&date, Direction::Response, &json!("28.2.2026")));
}
