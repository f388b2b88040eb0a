//! Paths: the parameters of each operation are parted into those that stay and those that are its body.

use super::media::MediaTypes;
use super::shared::{Target, reference};
use super::{Rewrite, moved};
use crate::normalize::edit::{put, single, take, text};
use crate::normalize::walk::brief;
use crate::read::{Map, Node};
use crate::report::{Pointer, codes};

/// The parameters of a path item or an operation.
#[derive(Clone, Default)]
struct Parted {
    plain: Vec<(Node, Pointer)>,
    body: Option<Target>,
    form: Vec<(Map, Pointer)>,
}

const METHODS: &[&str] = &[
    "get", "put", "post", "delete", "options", "head", "patch", "trace",
];

impl Rewrite<'_> {
    pub fn paths(&mut self, paths: Node, at: &Pointer) -> Node {
        let Node::Map(mut paths) = paths else {
            return paths;
        };
        for (path, node) in &mut paths.0 {
            if let Node::Map(item) = node
                && !path.starts_with("x-")
            {
                self.item(item, &at.join(path));
            }
        }
        Node::Map(paths)
    }

    /// A path item.
    pub fn item(&mut self, item: &mut Map, at: &Pointer) {
        self.newer(item, at, &["servers"]);
        let parted = self.part(item, at);
        put_plain(item, parted.plain.clone());
        for (method, node) in &mut item.0 {
            if let Node::Map(operation) = node
                && METHODS.contains(&method.as_str())
            {
                self.operation(operation, &at.join(method), &parted);
            }
        }
    }

    fn operation(&mut self, operation: &mut Map, at: &Pointer, item: &Parted) {
        self.newer(operation, at, &["requestBody", "servers", "callbacks"]);
        let consumes = take(operation, "consumes");
        let own = self.media_types(consumes, &at.join("consumes"));
        let consumes = own.unwrap_or_else(|| self.consumes.clone());
        let produces = take(operation, "produces");
        let own = self.media_types(produces, &at.join("produces"));
        let produces = own.unwrap_or_else(|| self.produces.clone());
        self.own_servers(operation, at);
        let mut parted = self.part(operation, at);
        put_plain(operation, std::mem::take(&mut parted.plain));
        self.put_body(operation, with_those_of(item, parted), &consumes, at);
        if let Some((_, Node::Map(responses))) =
            (operation.0.iter_mut()).find(|(key, _)| key == "responses")
        {
            self.responses(responses, &at.join("responses"), &produces);
        }
    }

    fn put_body(
        &mut self,
        operation: &mut Map,
        parted: Parted,
        consumes: &MediaTypes,
        at: &Pointer,
    ) {
        match parted.body {
            Some(body) => {
                for (parameter, place) in &parted.form {
                    let name = brief(text(parameter, "name").unwrap_or_default());
                    let message = format!("the form field `{name}` stands beside a body");
                    let help = "the body is sent without it; keep one of the two";
                    self.find(codes::WRONG_NODE, place, message, help);
                }
                if body.name.is_some() {
                    moved::copied(operation, "requestBody", &body.at);
                } else {
                    moved::from(operation, "requestBody", &body.at);
                }
                let node = self.request_body(body, consumes);
                put(operation, "requestBody", node);
            }
            None if !parted.form.is_empty() => {
                moved::from(operation, "requestBody", &at.join("parameters"));
                let node = self.form(parted.form, consumes, at);
                put(operation, "requestBody", Node::Map(node));
            }
            None => {}
        }
    }

    /// The body of an operation: the component where it is shared and travels as everywhere.
    fn request_body(&mut self, body: Target, consumes: &MediaTypes) -> Node {
        match body.name {
            Some(name) if *consumes == self.consumes => {
                let reference = crate::normalize::refs::spell("requestBodies", &name);
                single("$ref", Node::Text(reference))
            }
            Some(_) => {
                let mut map = body.map;
                refer_to_schema(&mut map, &body.at);
                Node::Map(self.body(map, &body.at, consumes))
            }
            None => Node::Map(self.body(body.map, &body.at, consumes)),
        }
    }

    /// Takes the parameters out of a path item or an operation.
    fn part(&mut self, map: &mut Map, at: &Pointer) -> Parted {
        let mut parted = Parted::default();
        let at = at.join("parameters");
        match take(map, "parameters") {
            Some(Node::List(list)) => {
                for (index, node) in list.into_iter().enumerate() {
                    self.part_one(node, at.index(index), &mut parted);
                }
            }
            Some(other) => put(map, "parameters", other),
            None => {}
        }
        parted
    }

    fn part_one(&mut self, node: Node, at: Pointer, parted: &mut Parted) {
        let shared = reference(&node).and_then(|text| self.shared.parameters.get(text));
        let target = match (shared, node) {
            (Some(target), _) => target.clone(),
            (None, Node::Map(map)) => match text(&map, "in") {
                Some("body" | "formData") => Target {
                    map,
                    at,
                    name: None,
                },
                _ if text(&map, "$ref").is_some() => {
                    return parted.plain.push((Node::Map(map), at));
                }
                _ => {
                    let map = self.parameter(map, &at);
                    return parted.plain.push((Node::Map(map), at));
                }
            },
            (None, other) => return parted.plain.push((other, at)),
        };
        if text(&target.map, "in") == Some("formData") {
            parted.form.push((target.map, target.at));
        } else if parted.body.is_none() {
            parted.body = Some(target);
        } else {
            let message = "a second body parameter";
            let help = "the first one is sent; keep one of them";
            self.find(codes::WRONG_NODE, &target.at, message, help);
        }
    }
}

/// The schema of a shared parameter that is written out again: a reference, so that it stays one type.
pub(super) fn refer_to_schema(map: &mut Map, at: &Pointer) {
    let Some((_, schema)) = map.0.iter_mut().find(|(key, _)| key == "schema") else {
        return;
    };
    if reference(schema).is_none() {
        let reference = at.join("schema").to_string().replace('%', "%25");
        *schema = single("$ref", Node::Text(reference));
    }
}

/// The parameters that stay, with where they stood.
fn put_plain(map: &mut Map, plain: Vec<(Node, Pointer)>) {
    if plain.is_empty() {
        return;
    }
    let mut list = Vec::with_capacity(plain.len());
    for (index, (node, at)) in plain.into_iter().enumerate() {
        moved::entry_from(map, "parameters", index, &at);
        list.push(node);
    }
    map.0.push(("parameters".to_owned(), Node::List(list)));
}

/// The body of an operation, which has that of its path item where it says none of its own.
fn with_those_of(item: &Parted, mut own: Parted) -> Parted {
    if own.body.is_some() {
        return own;
    }
    if own.form.is_empty() {
        own.body.clone_from(&item.body);
    }
    for (parameter, at) in &item.form {
        let name = text(parameter, "name");
        if own.form.iter().all(|(own, _)| text(own, "name") != name) {
            own.form.push((parameter.clone(), at.clone()));
        }
    }
    own
}
