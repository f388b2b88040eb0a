//! Answers: `schema` and `examples` move into the media types of `produces`.

use super::body::content;
use super::media::{JSON, MediaTypes};
use super::operation::refer_to_schema;
use super::shared::{is_error, reference};
use super::{Rewrite, moved, schema};
use crate::normalize::edit::{put, take};
use crate::read::{Map, Node};
use crate::report::{Pointer, codes};

impl Rewrite<'_> {
    /// The answers of an operation.
    pub fn responses(&mut self, responses: &mut Map, at: &Pointer, produces: &MediaTypes) {
        let mut own = Vec::new();
        for (status, node) in &mut responses.0 {
            let at = at.join(status);
            let is_error = is_error(status);
            if let Some(shared) = self.written_out(node, produces, is_error) {
                own.push((status.clone(), shared.1));
                *node = Node::Map(shared.0);
            } else if let Node::Map(map) = node
                && map.get("$ref").is_none()
                && !status.starts_with("x-")
            {
                *map = self.response(std::mem::take(map), &at, produces, is_error);
            }
        }
        for (status, at) in own {
            moved::copied(responses, &status, &at);
        }
    }

    /// A shared answer that travels here otherwise than everywhere.
    fn written_out(
        &mut self,
        node: &Node,
        produces: &MediaTypes,
        is_error: bool,
    ) -> Option<(Map, Pointer)> {
        let target = self.shared.responses.get(reference(node)?)?;
        let schema = target.map.get("schema")?;
        let stays = *produces == self.produces
            || is_error && !produces.hold_objects() && self.shared.is_structured(schema);
        if stays {
            return None;
        }
        let (mut map, at) = (target.map.clone(), target.at.clone());
        refer_to_schema(&mut map, &at);
        Some((self.response(map, &at, produces, is_error), at))
    }

    /// An answer. One that says what went wrong is JSON also where the operation produces something else.
    pub fn response(
        &mut self,
        mut response: Map,
        at: &Pointer,
        produces: &MediaTypes,
        is_error: bool,
    ) -> Map {
        self.newer(&mut response, at, &["content", "links"]);
        self.headers(&mut response, at);
        let schema = take(&mut response, "schema");
        let examples = examples(&mut response, at);
        if schema.is_none() && examples.is_empty() {
            return response;
        }
        let mut media = with_those_of(&examples, produces);
        if is_error {
            self.errors_in_json(schema.as_ref(), &mut media, at);
        }
        let media = media.or_json(at);
        let schema = schema.map(|node| (schema::schema(node), at.join("schema")));
        let mut content = content(schema, &media);
        for (name, node, at) in examples {
            if let Some((_, Node::Map(media))) = content.0.iter_mut().find(|(key, _)| *key == name)
            {
                moved::from(media, "example", &at);
                put(media, "example", node);
            }
        }
        put(&mut response, "content", Node::Map(content));
        response
    }

    /// An object cannot be an archive, whatever `produces` says.
    fn errors_in_json(&mut self, schema: Option<&Node>, media: &mut MediaTypes, at: &Pointer) {
        let is_structured = schema.is_some_and(|schema| self.shared.is_structured(schema));
        if !is_structured || media.0.is_empty() || media.hold_objects() {
            return;
        }
        let message =
            "none of the media types that `produces` names holds an object; JSON is read as well";
        let help = "say in `produces` which media type this answer has";
        self.find(codes::CHOSEN_FOR_2_0, &at.join("schema"), message, help);
        media.0.push((JSON.to_owned(), at.clone()));
    }

    fn headers(&mut self, response: &mut Map, at: &Pointer) {
        let Some((_, Node::Map(headers))) =
            (response.0.iter_mut()).find(|(key, _)| key == "headers")
        else {
            return;
        };
        let at = at.join("headers");
        for (name, node) in &mut headers.0 {
            if let Node::Map(map) = node {
                *map = self.header(std::mem::take(map), &at.join(name));
            }
        }
    }
}

/// The media types of an answer: those that its operation names, and those of its examples.
fn with_those_of(examples: &[(String, Node, Pointer)], produces: &MediaTypes) -> MediaTypes {
    let mut media = produces.clone();
    for (name, _, at) in examples {
        if media.0.iter().all(|(known, _)| known != name) {
            media.0.push((name.clone(), at.clone()));
        }
    }
    media
}

/// The examples of an answer, by media type, with their places.
fn examples(response: &mut Map, at: &Pointer) -> Vec<(String, Node, Pointer)> {
    let Some(Node::Map(_)) = response.get("examples") else {
        return Vec::new();
    };
    let Some(Node::Map(examples)) = take(response, "examples") else {
        return Vec::new();
    };
    let at = at.join("examples");
    let place = |(name, node): (String, Node)| {
        let at = at.join(&name);
        (name, node, at)
    };
    examples.0.into_iter().map(place).collect()
}
