//! `normalize` and `lower` on small descriptions: one rule a test.

use specwright_build::api::*;
use specwright_build::lower::lower;
use specwright_build::normalize::normalize;
use specwright_build::read::read_text;
use specwright_build::report::{Report, codes};

/// The model and the findings of a whole description.
fn document(text: &str) -> (Api, Report) {
    let mut report = Report::default();
    let source = read_text("test.yaml", text.to_owned(), &mut report);
    let document = source.and_then(|source| normalize(source.documents, &mut report));
    let api = document.map(|document| lower(&document, &mut report));
    (api.unwrap_or_default(), report)
}

/// The model of component schemas.
fn schemas(text: &str) -> (Api, Report) {
    let indented = indent(text, 4);
    document(&format!(
        "openapi: 3.0.3\ninfo: {{ title: T, version: '1' }}\npaths: {{}}\ncomponents:\n  schemas:\n{indented}"
    ))
}

/// The model of paths.
fn paths(text: &str) -> (Api, Report) {
    let indented = indent(text, 2);
    document(&format!(
        "openapi: 3.0.3\ninfo: {{ title: T, version: '1' }}\npaths:\n{indented}"
    ))
}

fn indent(text: &str, by: usize) -> String {
    let lines = text.trim_matches('\n').lines();
    let cut = text
        .trim_matches('\n')
        .chars()
        .take_while(|character| *character == ' ')
        .count();
    lines
        .map(|line| {
            format!(
                "{}{}\n",
                " ".repeat(by),
                line.get(cut..).unwrap_or_default()
            )
        })
        .collect()
}

fn ty<'a>(api: &'a Api, name: &str) -> &'a Type {
    let is_it = |ty: &&Type| ty.origin == Origin::Component(name.to_owned());
    api.types
        .iter()
        .find(is_it)
        .expect("the component has a type")
}

fn id(api: &Api, name: &str) -> TypeId {
    let is_it = |id: &TypeId| api[*id].origin == Origin::Component(name.to_owned());
    api.type_ids()
        .find(is_it)
        .expect("the component has a type")
}

fn alias(api: &Api, name: &str) -> TypeRef {
    match &ty(api, name).shape {
        Shape::Alias(target) => target.clone(),
        other => panic!("{name} is {other:?}"),
    }
}

fn fields<'a>(api: &'a Api, name: &str) -> &'a [Field] {
    shape_fields(&ty(api, name).shape)
}

fn shape_fields(shape: &Shape) -> &[Field] {
    match shape {
        Shape::Struct(shape) => &shape.fields,
        other => panic!("{other:?}"),
    }
}

fn field<'a>(api: &'a Api, name: &str, member: &str) -> &'a Field {
    let is_it = |field: &&Field| field.name == member;
    fields(api, name)
        .iter()
        .find(is_it)
        .expect("the member is there")
}

fn values(api: &Api, name: &str) -> Vec<String> {
    match &ty(api, name).shape {
        Shape::Enum(list) => list
            .values
            .iter()
            .map(|value| value.value.clone())
            .collect(),
        other => panic!("{name} is {other:?}"),
    }
}

fn union<'a>(api: &'a Api, name: &str) -> &'a Union {
    match &ty(api, name).shape {
        Shape::Union(union) => union,
        other => panic!("{name} is {other:?}"),
    }
}

fn found(report: &Report) -> Vec<(u16, &str)> {
    let findings = report.findings.iter();
    findings
        .map(|finding| (finding.code.0, finding.pointer.path.as_str()))
        .collect()
}

fn has(report: &Report, kind: codes::Kind, pointer: &str) -> bool {
    found(report).contains(&(kind.code.0, pointer))
}

mod schema {
    use super::*;

    #[test]
    fn scalars_have_the_types_of_their_formats() {
        let (api, report) = schemas(
            "
            A: { type: string }
            B: { type: string, format: date }
            C: { type: string, format: date-time }
            D: { type: string, format: password }
            E: { type: string, format: byte }
            F: { type: string, format: binary }
            G: { type: integer }
            H: { type: integer, format: int32 }
            I: { type: number, format: float }
            J: { type: boolean }
            K: {}
            L: { type: string, format: uuid }
            M: { type: string, writeOnly: true }",
        );
        let expected = [
            ("A", TypeRef::Text),
            ("B", TypeRef::Date),
            ("C", TypeRef::DateTime),
            ("D", TypeRef::Secret),
            ("E", TypeRef::Base64),
            ("F", TypeRef::Binary),
            ("G", TypeRef::Int(IntKind::I64)),
            ("H", TypeRef::Int(IntKind::I32)),
            ("I", TypeRef::Float),
            ("J", TypeRef::Bool),
            ("K", TypeRef::Json),
            ("L", TypeRef::Text),
            ("M", TypeRef::Secret),
        ];
        for (name, expected) in expected {
            assert_eq!(alias(&api, name), expected, "{name}");
        }
        assert_eq!(found(&report), []);
    }

    #[test]
    fn bounds_beyond_64_bits_widen_an_integer() {
        let (api, _) = schemas(
            "
            A: { type: integer, minimum: 0, maximum: 18446744073709551615 }
            B: { type: integer, minimum: -170141183460469231731687303715884105728 }
            C: { type: integer, minimum: -9223372036854776000, maximum: 9223372036854776000 }
            D: { type: integer, format: uint64 }",
        );
        assert_eq!(alias(&api, "A"), TypeRef::Int(IntKind::U64));
        assert_eq!(alias(&api, "B"), TypeRef::Int(IntKind::I128));
        assert_eq!(
            alias(&api, "C"),
            TypeRef::Int(IntKind::I64),
            "a rounded 2^63 is 2^63"
        );
        assert_eq!(alias(&api, "D"), TypeRef::Int(IntKind::U64));
    }

    #[test]
    fn an_unknown_format_is_said_once_with_a_count() {
        let (_, report) =
            schemas("A: { type: string, format: odd }\nB: { type: string, format: odd }");
        assert_eq!(found(&report), [(511, "/components/schemas/A/format")]);
        assert!(report.findings[0].message.contains("2 places"));
    }

    #[test]
    fn objects_without_members_are_maps() {
        let (api, _) = schemas(
            "
            A: { type: object }
            B: { type: object, additionalProperties: { type: integer, nullable: true } }
            C: { type: object, additionalProperties: false }",
        );
        let int = TypeRef::Int(IntKind::I64);
        assert_eq!(alias(&api, "A"), TypeRef::Map(Box::new(TypeRef::Json)));
        assert_eq!(
            alias(&api, "B"),
            TypeRef::Map(Box::new(TypeRef::Nullable(Box::new(int))))
        );
        assert!(fields(&api, "C").is_empty());
    }

    #[test]
    fn presence_tells_absent_from_null() {
        let (api, _) = schemas(
            "
            A:
              properties:
                a: { type: string }
                b: { type: string, nullable: true }
                c: { type: string }
                d: { type: string, nullable: true }
              required: [a, b]",
        );
        let presences: Vec<Presence> = fields(&api, "A")
            .iter()
            .map(|field| field.presence)
            .collect();
        let expected = [
            Presence::Required,
            Presence::Nullable,
            Presence::Optional,
            Presence::OptionalNullable,
        ];
        assert_eq!(presences, expected);
    }

    #[test]
    fn a_reference_to_a_nullable_component_may_be_null() {
        let (api, _) = schemas(
            "
            A: { properties: { n: { $ref: '#/components/schemas/N' } }, required: [n] }
            N: { type: object, nullable: true, properties: { x: { type: string } } }",
        );
        assert_eq!(field(&api, "A", "n").presence, Presence::Nullable);
        assert_eq!(field(&api, "A", "n").ty, TypeRef::Named(id(&api, "N")));
    }

    #[test]
    fn inline_objects_are_lifted_below_their_parent() {
        let (api, _) = schemas(
            "
            A:
              properties:
                owner: { properties: { pets: { type: array, items: { properties: { n: {} } } } } }",
        );
        let TypeRef::Named(owner) = field(&api, "A", "owner").ty else {
            panic!("not lifted")
        };
        assert_eq!(
            api[owner].origin,
            Origin::Inside(id(&api, "A"), vec!["owner".into()])
        );
        let TypeRef::List(item) = &shape_fields(&api[owner].shape)[0].ty else {
            panic!("no list")
        };
        let TypeRef::Named(item) = **item else {
            panic!("not lifted")
        };
        assert_eq!(
            api[item].origin,
            Origin::Inside(owner, vec!["pets".into(), "item".into()])
        );
        assert_eq!(
            api[item].pointer.path,
            "/components/schemas/A/properties/owner/properties/pets/items"
        );
    }

    #[test]
    fn a_text_with_members_is_text() {
        let (api, report) =
            schemas("A: { type: string, properties: { checking: { type: string } } }");
        assert_eq!(alias(&api, "A"), TypeRef::Text);
        assert!(has(
            &report,
            codes::CONSTRAINT,
            "/components/schemas/A/properties"
        ));
    }

    #[test]
    fn a_default_of_the_wrong_type_is_dropped() {
        let (api, report) = schemas(
            "
            A:
              properties:
                a: { type: integer, default: none }
                b: { type: integer, default: 3 }
                c: { $ref: '#/components/schemas/E' }
                d: { type: string, default: null }
            E: { type: string, enum: [x], default: z }",
        );
        assert_eq!(field(&api, "A", "a").default, None);
        assert_eq!(field(&api, "A", "b").default, Some(3.into()));
        assert_eq!(field(&api, "A", "c").default, None);
        assert!(has(
            &report,
            codes::WRONG_DEFAULT,
            "/components/schemas/A/properties/a/default"
        ));
        assert!(has(
            &report,
            codes::WRONG_DEFAULT,
            "/components/schemas/A/properties/d/default"
        ));
    }

    #[test]
    fn required_may_name_what_is_not_declared() {
        let (api, report) = schemas("A: { type: object, properties: { a: {} }, required: [b] }");
        assert_eq!(fields(&api, "A").len(), 1);
        assert_eq!(found(&report), [(503, "/components/schemas/A")]);
    }
}

mod enums {
    use super::*;

    #[test]
    fn numbers_under_type_string_are_their_source_text() {
        let (api, report) = schemas("A: { type: string, enum: [4.10, 4.1, 0x1F, '3_lite', true] }");
        assert_eq!(values(&api, "A"), ["4.10", "4.1", "0x1F", "3_lite", "true"]);
        assert_eq!(found(&report), [(505, "/components/schemas/A/enum")]);
    }

    #[test]
    fn null_among_the_values_makes_it_nullable() {
        let (api, _) = schemas(
            "
            A: { properties: { e: { $ref: '#/components/schemas/E' } } }
            E: { type: string, enum: [a, null, a] }",
        );
        assert_eq!(values(&api, "E"), ["a"]);
        assert_eq!(field(&api, "A", "e").presence, Presence::OptionalNullable);
    }

    #[test]
    fn names_and_descriptions_stand_beside_the_values() {
        let (api, _) = schemas(
            "
            A:
              type: integer
              enum: [1, 2]
              x-enum-varnames: [One, Two]
              x-enum-descriptions: { '2': the second }",
        );
        let Shape::Enum(list) = &ty(&api, "A").shape else {
            panic!("no enum")
        };
        assert_eq!(list.base, EnumBase::Integer);
        assert_eq!(list.values[0].name.as_deref(), Some("One"));
        assert_eq!(list.values[1].description.as_deref(), Some("the second"));
    }

    #[test]
    fn a_value_of_another_type_is_left_out() {
        let (api, report) = schemas("A: { type: integer, enum: [1, two] }");
        assert_eq!(values(&api, "A"), ["1"]);
        assert_eq!(found(&report), [(506, "/components/schemas/A/enum/1")]);
    }

    #[test]
    fn lists_of_numbers_and_truth_values_are_constraints() {
        let (api, _) =
            schemas("A: { type: boolean, enum: [true] }\nB: { type: number, enum: [1.5] }");
        assert_eq!(alias(&api, "A"), TypeRef::Bool);
        assert_eq!(alias(&api, "B"), TypeRef::Float);
    }
}

mod all_of {
    use super::*;

    #[test]
    fn one_reference_is_the_same_type() {
        let (api, _) = schemas(
            "
            A: { properties: { b: { description: the b, nullable: true, allOf: [{ $ref: '#/components/schemas/B' }] } } }
            B: { properties: { x: {} } }",
        );
        let b = field(&api, "A", "b");
        assert_eq!(
            (&b.ty, b.presence),
            (&TypeRef::Named(id(&api, "B")), Presence::OptionalNullable)
        );
        assert_eq!(b.doc.description.as_deref(), Some("the b"));
        assert_eq!(api.types.len(), 2);
    }

    #[test]
    fn members_and_required_are_united_in_order() {
        let (api, report) = schemas(
            "
            A:
              allOf:
                - $ref: '#/components/schemas/B'
                - properties: { y: { type: string } }
                - required: [x]
            B: { properties: { x: { type: string } } }",
        );
        let names: Vec<&str> = fields(&api, "A")
            .iter()
            .map(|field| field.name.as_str())
            .collect();
        assert_eq!(names, ["x", "y"]);
        assert_eq!(field(&api, "A", "x").presence, Presence::Required);
        assert_eq!(found(&report), []);
    }

    #[test]
    fn an_inherited_inline_member_is_one_type() {
        let (api, _) = schemas(
            "
            A: { allOf: [{ $ref: '#/components/schemas/B' }, { properties: { y: {} } }] }
            B: { properties: { x: { properties: { z: {} } } } }",
        );
        assert_eq!(field(&api, "A", "x").ty, field(&api, "B", "x").ty);
        assert_eq!(api.types.len(), 3);
    }

    #[test]
    fn two_branches_are_nullable_only_if_it_is_said() {
        let (api, _) = schemas(
            "
            A:
              properties:
                a: { allOf: [{ $ref: '#/components/schemas/N' }, { properties: { y: {} } }] }
                b: { nullable: true, allOf: [{ $ref: '#/components/schemas/N' }, { properties: { y: {} } }] }
            N: { nullable: true, properties: { x: {} } }",
        );
        assert_eq!(field(&api, "A", "a").presence, Presence::Optional);
        assert_eq!(field(&api, "A", "b").presence, Presence::OptionalNullable);
    }

    #[test]
    fn a_contradiction_is_reported_and_any_value_taken() {
        let (api, report) = schemas(
            "A: { allOf: [{ properties: { x: { type: string } } }, { properties: { x: { type: integer } } }] }",
        );
        assert_eq!(field(&api, "A", "x").ty, TypeRef::Json);
        assert_eq!(
            found(&report),
            [(502, "/components/schemas/A/allOf/1/properties/x")]
        );
    }

    #[test]
    fn objects_declared_twice_have_the_members_of_both() {
        let (api, report) = schemas(
            "
            A:
              allOf:
                - properties: { o: { properties: { x: {} } } }
                - properties: { o: { properties: { y: {} } } }",
        );
        let TypeRef::Named(o) = field(&api, "A", "o").ty else {
            panic!("not lifted")
        };
        assert_eq!(shape_fields(&api[o].shape).len(), 2);
        assert_eq!(found(&report), []);
    }

    #[test]
    fn a_cycle_is_cut() {
        let (api, report) = schemas(
            "
            A: { allOf: [{ $ref: '#/components/schemas/B' }, { properties: { x: {} } }] }
            B: { allOf: [{ $ref: '#/components/schemas/A' }, { properties: { y: {} } }] }",
        );
        assert_eq!(fields(&api, "A").len(), 2);
        assert!(found(&report).iter().all(|(code, _)| *code == 512));
    }

    #[test]
    fn an_alias_of_itself_is_any_value() {
        let (api, report) = schemas("A: { allOf: [{ $ref: '#/components/schemas/A' }] }");
        assert_eq!(alias(&api, "A"), TypeRef::Json);
        assert_eq!(found(&report), [(512, "/components/schemas/A")]);
    }
}

mod unions {
    use super::*;

    #[test]
    fn a_discriminator_has_the_tags_of_its_mapping() {
        let (api, report) = schemas(
            "
            P:
              oneOf: [{ $ref: '#/components/schemas/Cat' }, { $ref: '#/components/schemas/Dog' }]
              discriminator: { propertyName: kind, mapping: { cat: '#/components/schemas/Cat', kitten: Cat } }
            Cat: { properties: { kind: { type: string } } }
            Dog: { properties: { kind: { type: string } } }",
        );
        let union = union(&api, "P");
        assert_eq!(union.discriminator.as_deref(), Some("kind"));
        assert_eq!(union.variants[0].tags, ["cat", "kitten"]);
        assert_eq!(union.variants[1].tags, ["Dog"]);
        assert_eq!(found(&report), []);
    }

    #[test]
    fn children_of_a_parent_that_lists_them_are_no_unions() {
        let (api, report) = schemas(
            "
            Pet:
              type: object
              properties: { kind: { type: string } }
              oneOf: [{ $ref: '#/components/schemas/Cat' }, { $ref: '#/components/schemas/Dog' }]
              discriminator: { propertyName: kind }
            Cat: { allOf: [{ $ref: '#/components/schemas/Pet' }, { properties: { lives: {} } }] }
            Dog: { allOf: [{ $ref: '#/components/schemas/Pet' }, { properties: { tricks: {} } }] }",
        );
        assert_eq!(union(&api, "Pet").variants.len(), 2);
        assert_eq!(fields(&api, "Cat").len(), 2);
        assert_eq!(found(&report), []);
    }

    #[test]
    fn a_branch_that_is_only_null_makes_it_nullable() {
        let (api, _) = schemas(
            "
            A: { properties: { b: { oneOf: [{ $ref: '#/components/schemas/B' }, { enum: [null] }] } } }
            B: { properties: { x: {} } }",
        );
        let b = field(&api, "A", "b");
        assert_eq!(
            (&b.ty, b.presence),
            (&TypeRef::Named(id(&api, "B")), Presence::OptionalNullable)
        );
    }

    #[test]
    fn texts_and_enums_of_texts_are_one_enum() {
        let (api, _) = schemas(
            "A: { anyOf: [{ type: string }, { type: string, enum: [a, b] }, { type: string, enum: [b, c] }] }",
        );
        assert_eq!(values(&api, "A"), ["a", "b", "c"]);
    }

    #[test]
    fn scalars_have_words_instead_of_names() {
        let (api, _) =
            schemas("A: { oneOf: [{ type: string }, { type: array, items: { type: integer } }] }");
        let words: Vec<_> = union(&api, "A")
            .variants
            .iter()
            .map(|variant| variant.words.clone())
            .collect();
        assert_eq!(words, [vec!["text"], vec!["list", "integer"]]);
    }

    #[test]
    fn members_beside_inline_branches_are_in_each_of_them() {
        let (api, _) = schemas(
            "
            A:
              properties: { id: { type: string } }
              oneOf: [{ title: One, properties: { x: {} } }, { title: Two, properties: { y: {} } }]",
        );
        for variant in &union(&api, "A").variants {
            let TypeRef::Named(id) = variant.ty else {
                panic!("not lifted")
            };
            assert_eq!(shape_fields(&api[id].shape)[0].name, "id");
        }
    }

    #[test]
    fn branches_that_only_require_are_no_union() {
        let (api, report) = schemas(
            "A: { properties: { x: {}, y: {} }, anyOf: [{ required: [x] }, { required: [y] }] }",
        );
        assert_eq!(fields(&api, "A").len(), 2);
        assert_eq!(found(&report), [(507, "/components/schemas/A/anyOf")]);
    }

    #[test]
    fn a_union_of_itself_loses_that_branch() {
        let (_, report) = schemas(
            "
            A: { anyOf: [{ $ref: '#/components/schemas/B' }, { type: string }] }
            B: { anyOf: [{ $ref: '#/components/schemas/A' }, { type: integer }] }",
        );
        assert_eq!(found(&report), [(512, "/components/schemas/B")]);
    }
}

mod references {
    use super::*;

    #[test]
    fn broken_ones_cost_only_their_place() {
        let (api, report) = schemas(
            "
            A:
              properties:
                a: { $ref: '#/components/schemas/Nowhere' }
                b: { $ref: 'other.yaml#/B' }
                c: { type: string }
            C: { $ref: '#/components/schemas/D' }
            D: { $ref: '#/components/schemas/C' }",
        );
        assert_eq!(field(&api, "A", "a").ty, TypeRef::Json);
        assert_eq!(field(&api, "A", "c").ty, TypeRef::Text);
        assert!(has(
            &report,
            codes::DANGLING_REF,
            "/components/schemas/A/properties/a"
        ));
        assert!(has(
            &report,
            codes::EXTERNAL_REF,
            "/components/schemas/A/properties/b"
        ));
        assert!(has(&report, codes::CYCLIC_REF, "/components/schemas/C"));
        assert!(has(&report, codes::CYCLIC_REF, "/components/schemas/D"));
    }

    #[test]
    fn siblings_that_speak_of_the_place_are_kept() {
        let (api, report) = schemas(
            "
            A: { properties: { b: { $ref: '#/components/schemas/B', description: mine, nullable: true, minLength: 3 } } }
            B: { type: string }",
        );
        let b = field(&api, "A", "b");
        assert_eq!(b.doc.description.as_deref(), Some("mine"));
        assert_eq!(b.presence, Presence::OptionalNullable);
        assert_eq!(
            found(&report),
            [(304, "/components/schemas/A/properties/b")]
        );
    }

    #[test]
    fn a_reference_into_the_middle_makes_a_component_of_it() {
        let (api, report) = schemas(
            "
            A: { properties: { x: { properties: { y: {} } } } }
            B: { properties: { z: { $ref: '#/components/schemas/A/properties/x' } } }",
        );
        assert_eq!(field(&api, "A", "x").ty, field(&api, "B", "z").ty);
        assert_eq!(found(&report), []);
    }
}

mod newer_keywords {
    use super::*;

    #[test]
    fn are_read_as_meant() {
        let (api, report) = schemas(
            "
            A:
              properties:
                a: { type: [string, 'null'] }
                b: { const: x }
                c: { type: integer, exclusiveMinimum: 3 }
                d: { type: [string, integer] }",
        );
        assert_eq!(field(&api, "A", "a").presence, Presence::OptionalNullable);
        assert_eq!(field(&api, "A", "c").ty, TypeRef::Int(IntKind::I64));
        let TypeRef::Named(d) = field(&api, "A", "d").ty else {
            panic!("no union")
        };
        assert!(matches!(api[d].shape, Shape::Union(_)));
        let is_newer = |finding: &&specwright_build::report::Finding| {
            finding.code == codes::UNKNOWN_KEYWORD.code
        };
        assert_eq!(report.findings.iter().filter(is_newer).count(), 4);
        // That the bound is not checked is said as well.
        assert_eq!(report.findings.len(), 5);
    }
}

mod documents {
    use super::*;

    #[test]
    fn other_versions_get_one_clear_finding() {
        for (text, pointer) in [
            ("openapi: 4.0.0", "/openapi"),
            ("swagger: '1.2'", "/swagger"),
        ] {
            let (_, report) = document(text);
            assert_eq!(found(&report), [(202, pointer)], "{text}");
        }
        let (_, report) = document("hello: world");
        assert_eq!(found(&report), [(201, "")]);
    }

    #[test]
    fn missing_members_are_filled_in() {
        let (api, report) = document("openapi: 3.0.0\ninfo: { version: 1.0 }");
        assert_eq!(
            (api.info.title.as_str(), api.info.version.as_str()),
            ("API", "1.0")
        );
        assert!(has(&report, codes::MISSING_MEMBER, ""));
        assert!(has(&report, codes::MISSING_MEMBER, "/info"));
    }

    #[test]
    fn wrong_nodes_are_left_out() {
        let (api, report) = document(
            "openapi: 3.0.0\ninfo: { title: T, version: '1', description: [] }\nservers: null\npaths: []\ncomponents: 3",
        );
        assert!(api.operations.is_empty());
        for pointer in ["/info/description", "/servers", "/paths", "/components"] {
            assert!(has(&report, codes::WRONG_NODE, pointer), "{pointer}");
        }
        assert!(!report.is_fatal());
    }

    #[test]
    fn server_variables_have_their_defaults() {
        let (api, report) = document(
            "openapi: 3.0.0\ninfo: { title: T, version: '1' }\npaths: {}\nservers: [{ url: 'https://{host}/v1', variables: { host: { default: a.example } } }]",
        );
        assert_eq!(api.servers[0].url, "https://a.example/v1");
        assert_eq!(api.servers[0].variables[0].default, "a.example");
        assert!(report.findings.is_empty());
    }

    #[test]
    fn webhooks_have_a_union_of_their_payloads() {
        let (api, _) = document(
            "
openapi: 3.0.0
info: { title: T, version: '1' }
paths: {}
x-webhooks:
  ready: { post: { requestBody: { content: { application/json: { schema: { $ref: '#/components/schemas/R' } } } }, responses: {} } }
  gone: { post: { requestBody: { content: { application/json: { schema: { properties: { x: {} } } } } }, responses: {} } }
components: { schemas: { R: { properties: { y: {} } } } }",
        );
        assert_eq!(api.webhooks.len(), 2);
        let union = api.webhook.map(|id| &api[id]).expect("a union");
        assert_eq!(union.origin, Origin::Webhooks);
        assert!(matches!(&union.shape, Shape::Union(union) if union.variants.len() == 2));
        assert_eq!(api.webhooks[0].pointer.path, "/x-webhooks/ready/post");
    }
}

mod operations {
    use super::*;

    #[test]
    fn parameters_are_merged_and_those_of_the_path_come_in_its_order() {
        let (api, report) = paths(
            "
            /a/{x}/{y}/{z}:
              parameters:
                - { name: y, in: path, required: true, schema: { type: integer } }
                - { name: q, in: query, schema: { type: string } }
              get:
                parameters:
                  - { name: q, in: query, schema: { type: boolean } }
                  - { name: x, in: path, required: true, schema: { type: string } }
                  - { name: w, in: path, required: true, schema: { type: string } }
                  - { name: Authorization, in: header, schema: { type: string } }
                responses: { '204': { description: done } }",
        );
        let parameters = &api.operations[0].parameters;
        let names: Vec<&str> = parameters
            .iter()
            .map(|parameter| parameter.name.as_str())
            .collect();
        assert_eq!(names, ["x", "y", "z", "q"]);
        assert_eq!(parameters[3].ty, TypeRef::Bool);
        assert!(has(
            &report,
            codes::UNDECLARED_PATH_PARAMETER,
            "/paths/~1a~1{x}~1{y}~1{z}/get"
        ));
        assert!(has(
            &report,
            codes::UNUSED_PATH_PARAMETER,
            "/paths/~1a~1{x}~1{y}~1{z}/get/parameters/2"
        ));
        assert_eq!(report.findings.len(), 3);
    }

    #[test]
    fn a_second_operation_id_and_a_second_path_are_kept() {
        let (api, report) = paths(
            "
            /a/{x}: { get: { operationId: one, parameters: [{ name: x, in: path, required: true, schema: {} }], responses: {} } }
            /a/{y}: { get: { operationId: one, parameters: [{ name: y, in: path, required: true, schema: {} }], responses: {} } }",
        );
        assert_eq!(api.operations[0].id.as_deref(), Some("one"));
        assert_eq!(api.operations[1].id, None);
        assert!(has(
            &report,
            codes::DUPLICATE_OPERATION_ID,
            "/paths/~1a~1{y}/get/operationId"
        ));
        assert!(has(&report, codes::AMBIGUOUS_PATH, "/paths/~1a~1{y}"));
    }

    #[test]
    fn the_media_type_that_is_written_best_is_chosen() {
        let (api, _) = paths(
            "
            /a:
              post:
                operationId: a
                requestBody: { content: { text/plain: { schema: { type: string } }, application/json: { schema: { properties: { x: {} } } } } }
                responses:
                  '200': { description: '', content: { application/pdf: { schema: { type: string, format: binary } } } }
                  4XX: { description: '', content: { '*/*': { schema: { properties: { e: {} } } } } }
                  default: { description: '' }",
        );
        let operation = &api.operations[0];
        let body = operation.body.as_ref().expect("a body");
        assert_eq!(
            (body.content.media_type.as_str(), body.content.kind),
            ("application/json", ContentKind::Json)
        );
        let TypeRef::Named(request) = body.content.ty else {
            panic!("not lifted")
        };
        assert_eq!(
            api[request].origin,
            Origin::Operation(vec!["a".into(), "request".into()])
        );
        let statuses: Vec<Status> = operation
            .responses
            .iter()
            .map(|response| response.status)
            .collect();
        assert_eq!(
            statuses,
            [Status::Code(200), Status::Range(4), Status::Default]
        );
        let kinds: Vec<_> = operation
            .responses
            .iter()
            .map(|it| it.content.as_ref().map(|it| it.kind))
            .collect();
        assert_eq!(
            kinds,
            [Some(ContentKind::Bytes), Some(ContentKind::Json), None]
        );
        let body = operation.body.as_ref().expect("a body");
        assert_eq!(body.others.len(), 1);
    }

    #[test]
    fn security_is_resolved() {
        let (api, report) = document(
            "
openapi: 3.0.0
info: { title: T, version: '1' }
security: [{ key: [], id: [] }, { token: [] }]
paths:
  /a: { get: { responses: {} } }
  /b: { get: { security: [], responses: {} } }
  /c: { get: { security: [{}, { nobody: [] }], responses: {} } }
components:
  securitySchemes:
    id: { type: apiKey, in: header, name: X-Id }
    key: { type: apiKey, in: query, name: key }
    token: { type: oauth2, flows: {} }",
        );
        let kinds: Vec<&SchemeKind> = api.schemes.iter().map(|scheme| &scheme.kind).collect();
        let expected = [
            &SchemeKind::HeaderKey("X-Id".into()),
            &SchemeKind::QueryKey("key".into()),
            &SchemeKind::OAuth(TokenUrls::default()),
        ];
        assert_eq!(kinds, expected);
        assert_eq!(api.operations[0].security, [vec![1, 0], vec![2]]);
        assert!(api.operations[1].security.is_empty());
        assert_eq!(api.operations[2].security, [Vec::<usize>::new()]);
        let expected = [
            (206, "/components/securitySchemes/token/flows"),
            (407, "/paths/~1c/get/security/1/nobody"),
        ];
        assert_eq!(found(&report), expected);
    }

    #[test]
    fn a_scheme_without_scopes_still_is_required() {
        let (api, _) = document(
            "
openapi: 3.0.0
info: { title: T, version: '1' }
paths: { /a: { get: { security: [{ key: null }], responses: {} } } }
components: { securitySchemes: { key: { type: http, scheme: bearer } } }",
        );
        assert_eq!(api.operations[0].security, [vec![0]]);
    }

    #[test]
    fn examples_stand_where_they_were_written() {
        let (api, _) = document(
            "
openapi: 3.0.0
info: { title: T, version: '1' }
paths:
  /a:
    get:
      responses:
        '200': { description: '', content: { application/json: { schema: {}, examples: { e: { $ref: '#/components/examples/E' } } } } }
components: { examples: { E: { value: { x: 1 } } } }",
        );
        let content = api.operations[0].responses[0]
            .content
            .as_ref()
            .expect("content");
        assert_eq!(content.examples[0].name.as_deref(), Some("e"));
        assert_eq!(
            content.examples[0].pointer.path,
            "/components/examples/E/value"
        );
        assert_eq!(content.examples[0].value, serde_json::json!({ "x": 1 }));
    }
}
