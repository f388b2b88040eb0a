//! A part of an API: what is named, what it reaches, and nothing else.

mod support;

use quote::ToTokens;
use specwright_build::name::Names;
use specwright_build::report::codes;
use specwright_build::select::reasons;
use specwright_build::tree::Tree;
use specwright_build::{Config, Output, api::Api};
use std::collections::BTreeSet;
use std::path::PathBuf;

const SHOP: &str = "\
openapi: 3.0.3
info: {title: Shop, version: '1'}
security: [{key: []}]
paths:
  /pets:
    get:
      operationId: listPets
      tags: [pets]
      parameters: [{name: mood, in: query, schema: {$ref: '#/components/schemas/Mood'}}]
      responses: {'200': {description: Pets., content: {application/json: {schema: {type: array, items: {$ref: '#/components/schemas/Pet'}}}}}}
    post:
      operationId: addPet
      tags: [pets]
      security: [{token: []}]
      requestBody: {content: {application/json: {schema: {$ref: '#/components/schemas/PET'}}}}
      responses: {'204': {description: Added., headers: {x-size: {schema: {$ref: '#/components/schemas/Size'}}}}}
  /owners/{id}:
    delete:
      tags: [owners, admin]
      parameters: [{name: id, in: path, required: true, schema: {type: strnig}}]
      responses: {default: {description: Gone., content: {application/json: {schema: {$ref: '#/components/schemas/Error'}}}}}
x-webhooks:
  newPet: {post: {requestBody: {content: {application/json: {schema: {$ref: '#/components/schemas/NewPet'}}}}, responses: {}}}
  gonePet: {post: {requestBody: {content: {application/json: {schema: {$ref: '#/components/schemas/GonePet'}}}}, responses: {}}}
components:
  securitySchemes:
    key: {type: apiKey, in: header, name: x-key}
    token: {type: http, scheme: bearer}
  schemas:
    Mood: {type: string, enum: [good, bad]}
    PET: {type: object, properties: {name: {type: string}}}
    Pet: {type: object, properties: {owner: {$ref: '#/components/schemas/Owner'}}}
    Owner: {type: object, properties: {pets: {type: array, items: {$ref: '#/components/schemas/Pet'}}, home: {type: object, properties: {city: {type: string}}}}}
    Error: {type: object, properties: {code: {type: integre}}}
    NewPet: {type: object, required: [kind], properties: {kind: {type: string, enum: [new]}, pet: {$ref: '#/components/schemas/Pet'}}}
    GonePet: {type: object, required: [kind], properties: {kind: {type: string, enum: [gone]}}}
    Unused: {type: objct}
    Size: {type: string, enum: [small, large]}
";

struct Shop {
    _folder: tempfile::TempDir,
    spec: PathBuf,
}

impl Shop {
    fn new() -> Self {
        let folder = tempfile::tempdir().expect("a folder");
        let spec = folder.path().join("shop.yaml");
        std::fs::write(&spec, SHOP).expect("written");
        Self {
            _folder: folder,
            spec,
        }
    }

    fn config(&self, only: &[&str], except: &[&str]) -> Config {
        let config = Config::new(&self.spec).name("shop").tests(true);
        let config = only.iter().fold(config, Config::only);
        except.iter().fold(config, Config::except)
    }

    fn part(&self, only: &[&str], except: &[&str]) -> (Api, Names, Output) {
        let (model, output) = self.config(only, except).outline();
        let (api, names) = model.expect("nothing is fatal");
        (api, names, output)
    }
}

fn operations(api: &Api) -> Vec<String> {
    let operations = api.operation_ids().map(|id| &api[id]);
    operations
        .map(|operation| format!("{} {}", operation.method, operation.path))
        .collect()
}

fn types(api: &Api, names: &Names) -> BTreeSet<String> {
    api.type_ids().map(|id| names.ty(id).to_owned()).collect()
}

fn set(names: &[&str]) -> BTreeSet<String> {
    names.iter().map(|name| (*name).to_owned()).collect()
}

#[test]
fn operations_are_named_in_four_ways() {
    let shop = Shop::new();
    let (list, add, delete) = ("GET /pets", "POST /pets", "DELETE /owners/{id}");
    let cases: &[(&[&str], &[&str], &[&str])] = &[
        (&["listPets"], &[], &[list]),
        (&["*Pet*"], &[], &[list, add]),
        (&["/pets"], &[], &[list, add]),
        (&["/owners/*", "addPet"], &[], &[add, delete]),
        (&["tag:admin"], &[], &[delete]),
        (&["GET", "delete /owners/**"], &[], &[list, delete]),
        (&[], &["POST"], &[list, delete]),
        (&["/**"], &["tag:pets"], &[delete]),
    ];
    for (only, except, expected) in cases {
        let (api, _, output) = shop.part(only, except);
        assert_eq!(operations(&api), *expected, "{only:?} {except:?}");
        let unmatched = codes::UNMATCHED_SELECTOR.code;
        let findings = &output.report.findings;
        assert!(findings.iter().all(|finding| finding.code != unmatched));
    }
}

#[test]
fn what_is_reached_comes_along_under_the_name_that_it_has_in_the_whole() {
    let shop = Shop::new();
    let (api, names, _) = shop.part(&["listPets"], &[]);
    let expected = ["Mood", "Owner", "OwnerHome", "Pet"];
    assert_eq!(types(&api, &names), set(&expected));
    let schemes: Vec<&str> = api
        .schemes
        .iter()
        .map(|scheme| scheme.name.as_str())
        .collect();
    assert_eq!((schemes, names.schemes.len()), (vec!["key"], 1));
    assert_eq!(names.groups.len(), 1);

    let (api, names, _) = shop.part(&["addPet"], &[]);
    assert_eq!(types(&api, &names), set(&["Pet2", "Size"]));
    assert_eq!(api.schemes[0].name, "token");
    let id = api.operation_ids().next().expect("one is left");
    assert_eq!(api[id].security, [[0]]);
}

#[test]
fn webhooks_are_there_where_all_is_or_where_they_are_named() {
    let shop = Shop::new();
    let webhooks = |only: &[&str], except: &[&str]| {
        let (api, names, _) = shop.part(only, except);
        let found: Vec<String> = api.webhooks.iter().map(|hook| hook.name.clone()).collect();
        (found, types(&api, &names).contains("Webhook"))
    };
    let names = |names: &[&str]| {
        names
            .iter()
            .map(|name| (*name).to_owned())
            .collect::<Vec<_>>()
    };
    assert_eq!(webhooks(&["listPets"], &[]), (vec![], false));
    assert_eq!(
        webhooks(&["listPets", "webhook:new*"], &[]),
        (names(&["newPet"]), true)
    );
    assert_eq!(
        webhooks(&[], &["POST"]),
        (names(&["newPet", "gonePet"]), true)
    );
    assert_eq!(
        webhooks(&[], &["webhook:newPet"]),
        (names(&["gonePet"]), true)
    );
}

#[test]
fn findings_are_about_what_is_selected() {
    let shop = Shop::new();
    let codes = |only: &[&str]| {
        let (_, _, output) = shop.part(only, &[]);
        let findings = output.report.findings.iter();
        let wrong = findings.filter(|finding| finding.code == codes::UNKNOWN_TYPE.code);
        wrong
            .map(|finding| finding.pointer.path.clone())
            .collect::<Vec<_>>()
    };
    assert_eq!(codes(&["listPets"]), Vec::<String>::new());
    let expected = [
        "/paths/~1owners~1{id}/delete/parameters/0/schema/type",
        "/components/schemas/Error/properties/code/type",
    ];
    assert_eq!(codes(&["tag:owners"]), expected);
    assert_eq!(codes(&[]).len(), 3);
}

#[test]
fn a_selector_that_selects_nothing_names_its_neighbours() {
    let shop = Shop::new();
    let (_, _, output) = shop.part(
        &["listPetz", "addPet", "tag:owner", "/pet", "nonsense"],
        &[],
    );
    let findings = output.report.findings.iter();
    let unmatched = findings.filter(|finding| finding.code == codes::UNMATCHED_SELECTOR.code);
    let helps: Vec<&str> = unmatched.map(|finding| finding.help.as_str()).collect();
    let expected = [
        "did you mean `listPets`?",
        "did you mean `tag:owners`?",
        "did you mean `/pets`?",
        "`specwright inspect` lists the operations",
    ];
    assert_eq!(helps, expected);

    let output = shop.config(&[], &["/**", "webhook:*"]).generate();
    assert!(output.tree.is_none() && output.report.is_fatal());
}

#[test]
fn every_type_says_by_which_way_it_came() {
    let shop = Shop::new();
    let (api, names, _) = shop.part(&["listPets"], &[]);
    let reasons = reasons(&api);
    let home = api.type_ids().find(|id| names.ty(*id) == "OwnerHome");
    let (start, chain) = reasons.chain(home.expect("it is there"));
    let chain: Vec<&str> = chain.iter().map(|id| names.ty(*id)).collect();
    assert_eq!(chain, ["Pet", "Owner", "OwnerHome"]);
    let operation = api.operation_ids().next().expect("one is left");
    assert_eq!(
        start,
        Some(specwright_build::select::Reason::Operation(operation))
    );
}

#[test]
fn a_part_is_written_as_the_whole_writes_it() {
    let shop = Shop::new();
    let whole = shop.config(&[], &[]).generate().tree.expect("a tree");
    let part = shop.config(&["listPets"], &[]).generate();
    let part = part.tree.expect("a tree");
    let items = |tree: &Tree| -> Vec<String> {
        let file = syn::parse_file(&tree.0["src/types.rs"]).expect("it parses");
        let items = file.items.into_iter();
        let own = items.filter(|item| !matches!(item, syn::Item::Use(_)));
        own.map(|item| item.to_token_stream().to_string()).collect()
    };
    let (whole, parts) = (items(&whole), items(&part));
    assert!(parts.iter().all(|item| whole.contains(item)), "{parts:#?}");
    let has = |items: &[String], name: &str| {
        let definition = format!("pub struct {name} ");
        items.iter().any(|item| item.contains(&definition))
    };
    for name in ["Pet", "Owner"] {
        assert!(has(&parts, name), "{name}");
    }
    for name in ["Pet2", "Error"] {
        assert!(has(&whole, name) && !has(&parts, name), "{name}");
    }
    let output = Output {
        tree: Some(part),
        ..Output::default()
    };
    assert!(!support::parsed(&output).is_empty());
}
