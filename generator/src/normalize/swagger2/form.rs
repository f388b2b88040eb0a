//! Parameters `in: formData` → the body of a form.

use super::body::content;
use super::media::{FORM, MULTIPART, MediaTypes, essence};
use super::parameter::{Place, take_schema};
use super::{Rewrite, moved};
use crate::normalize::edit::{put, take, text};
use crate::normalize::walk::brief;
use crate::read::{Map, Node};
use crate::report::{Pointer, codes};

impl Rewrite<'_> {
    /// The request body that the form fields of an operation make.
    pub fn form(
        &mut self,
        fields: Vec<(Map, Pointer)>,
        consumes: &MediaTypes,
        at: &Pointer,
    ) -> Map {
        let has_file = fields.iter().any(|(field, _)| is_file(field));
        let media = self.form_types(consumes, has_file, at);
        let is_multipart = media.has(MULTIPART) && !media.has(FORM);
        let mut properties = Map::default();
        let mut encoding = Map::default();
        let mut required = Vec::new();
        for (field, at) in fields {
            let Some(name) = self.field_name(&field, &at) else {
                continue;
            };
            if field.get("required") == Some(&Node::Bool(true)) {
                required.push(Node::Text(name.clone()));
            }
            let place = if is_multipart {
                Place::Part
            } else {
                Place::Field
            };
            let (schema, style) = self.field(field, &at, place);
            if !style.0.is_empty() {
                moved::from(&mut encoding, &name, &at);
                put(&mut encoding, &name, Node::Map(style));
            }
            moved::from(&mut properties, &name, &at);
            put(&mut properties, &name, Node::Map(schema));
        }
        let is_required = !required.is_empty();
        let schema = object(properties, required);
        let place = at.join("parameters");
        let mut content = content(Some((schema, place)), &media);
        put_encoding(&mut content, encoding);
        let mut body = Map(vec![("content".to_owned(), Node::Map(content))]);
        if is_required {
            put(&mut body, "required", Node::Bool(true));
        }
        body
    }

    fn field_name(&mut self, field: &Map, at: &Pointer) -> Option<String> {
        let name = text(field, "name").map(str::to_owned);
        if name.is_none() {
            let message = "a form field needs `name`";
            let help = "it is left out; add a `name`";
            self.find(codes::MISSING_MEMBER, at, message, help);
        }
        name
    }

    /// The media types that hold a form. A file travels in a part.
    fn form_types(&mut self, consumes: &MediaTypes, has_file: bool, at: &Pointer) -> MediaTypes {
        let mut media = MediaTypes::default();
        for (name, place) in &consumes.0 {
            let is_form = match essence(name).as_str() {
                MULTIPART => true,
                FORM => !has_file,
                _ => false,
            };
            if is_form {
                media.0.push((name.clone(), place.clone()));
            } else if consumes.has(MULTIPART) || consumes.has(FORM) {
                let name = brief(name);
                let message = format!("form fields do not travel as `{name}`");
                let help = "they are sent as a form; a body parameter can be sent so";
                self.lost(place, message, help);
            }
        }
        if !media.0.is_empty() {
            return media;
        }
        let name = if has_file { MULTIPART } else { FORM };
        let message = format!("`consumes` names no form; the fields are sent as `{name}`");
        let place = at.join("parameters");
        let help = format!("add `consumes: [{name}]`");
        self.find(codes::CHOSEN_FOR_2_0, &place, message, help);
        MediaTypes::one(name, &place)
    }

    /// The schema of a field, and how its list is written where that is not as 3.0 does it anyway.
    fn field(&mut self, mut field: Map, at: &Pointer, place: Place) -> (Map, Map) {
        let mut schema = take_schema(&mut field);
        let style = self.list_style(&mut field, &mut schema, at, place);
        super::schema::keywords(&mut schema);
        if let Some(description) = take(&mut field, "description") {
            put(&mut schema, "description", description);
        }
        if take(&mut field, "allowEmptyValue") == Some(Node::Bool(true)) {
            let message =
                "a field that may be sent empty is sent so only if its type has an empty text";
            let help = "no change is needed";
            self.lost(&at.join("allowEmptyValue"), message, help);
        }
        for (key, node) in field.0 {
            if key.starts_with("x-") {
                put(&mut schema, &key, node);
            } else if !["name", "in", "required"].contains(&key.as_str()) {
                let message = format!(
                    "a form field has `{}`, which Swagger 2.0 does not know",
                    brief(&key)
                );
                let help = "it is not read; keywords of your own start with `x-`";
                self.find(codes::UNKNOWN_KEYWORD, &at.join(&key), message, help);
            }
        }
        (schema, style)
    }
}

fn is_file(field: &Map) -> bool {
    let items = field.get("items").and_then(Node::as_map);
    let is_file = |map: &Map| text(map, "type") == Some("file");
    is_file(field) || items.is_some_and(is_file)
}

fn object(properties: Map, required: Vec<Node>) -> Node {
    let mut schema = Map(vec![
        ("type".to_owned(), Node::Text("object".to_owned())),
        ("properties".to_owned(), Node::Map(properties)),
    ]);
    if !required.is_empty() {
        put(&mut schema, "required", Node::List(required));
    }
    Node::Map(schema)
}

fn put_encoding(content: &mut Map, encoding: Map) {
    if encoding.0.is_empty() {
        return;
    }
    for (name, node) in &mut content.0 {
        if let Node::Map(media) = node
            && name.contains('/')
        {
            put(media, "encoding", Node::Map(encoding.clone()));
        }
    }
}
