//! The node tree -> [`openapiv3::OpenAPI`], each object by itself.
//!
//! `openapiv3` reads through serde's `flatten` and `untagged`, which copy everything below an object before they look at it, at every
//! level anew. So what is nested is taken out first, and put in when it has been read: each node is copied once or twice, however
//! deep it stands, and components and paths are read in parallel. Schemas, of which there are most, are not copied at all.

mod schema;

use super::deserialize::Reader;
use super::edit::take;
use crate::read::{Map, Node};
use indexmap::IndexMap;
use openapiv3::{
    Components, Header, MediaType, OpenAPI, Operation, Parameter, ParameterData,
    ParameterSchemaOrContent, PathItem, Paths, ReferenceOr, RequestBody, Response, Responses,
    StatusCode,
};
use rayon::prelude::*;
use schema::schema;
use serde::Deserialize;
use serde::de::value::{Error, StrDeserializer};
use serde::de::{DeserializeOwned, IntoDeserializer};

type Read<T> = Result<T, Error>;

/// The typed model. A refusal is a bug of ours: the walk lets nothing pass that the model has no place for.
pub(super) fn document(root: Node) -> Read<OpenAPI> {
    let Node::Map(mut root) = root else {
        return read(&root);
    };
    let inner_paths = hollow(&mut root, "paths");
    let inner_components = hollow(&mut root, "components");
    let mut document: OpenAPI = plain(root)?;
    if let Some(inner) = inner_components {
        document.components = Some(components(inner)?);
    }
    document.paths = paths(inner_paths.unwrap_or_default())?;
    Ok(document)
}

/// What serde makes of a node.
fn read<T: DeserializeOwned>(node: &Node) -> Read<T> {
    T::deserialize(Reader(node))
}

fn plain<T: DeserializeOwned>(map: Map) -> Read<T> {
    read(&Node::Map(map))
}

/// Leaves an empty mapping in the place of one.
fn hollow(map: &mut Map, key: &str) -> Option<Map> {
    match map.0.iter_mut().find(|(name, _)| name == key) {
        Some((_, Node::Map(inner))) => Some(std::mem::take(inner)),
        _ => None,
    }
}

/// Takes a mapping out.
fn take_map(map: &mut Map, key: &str) -> Option<Map> {
    let inner = hollow(map, key)?;
    take(map, key);
    Some(inner)
}

/// Takes a list out.
fn take_list(map: &mut Map, key: &str) -> Option<Vec<Node>> {
    match map.0.iter_mut().find(|(name, _)| name == key) {
        Some((_, Node::List(list))) => {
            let list = std::mem::take(list);
            take(map, key);
            Some(list)
        }
        _ => None,
    }
}

/// A node that may be a reference.
fn referable<T>(node: Node, object: impl FnOnce(Map) -> Read<T>) -> Read<ReferenceOr<T>>
where
    T: DeserializeOwned,
{
    let Node::Map(mut map) = node else {
        return read(&node);
    };
    if let Some((_, Node::Text(reference))) = map.0.iter_mut().find(|(key, _)| key == "$ref") {
        let reference = std::mem::take(reference);
        return Ok(ReferenceOr::Reference { reference });
    }
    object(map).map(ReferenceOr::Item)
}

fn referables<T>(
    map: Option<Map>,
    object: impl Fn(Map) -> Read<T>,
) -> Read<IndexMap<String, ReferenceOr<T>>>
where
    T: DeserializeOwned,
{
    let entries = map.unwrap_or_default().0;
    let mut all = IndexMap::with_capacity(entries.len());
    for (key, node) in entries {
        all.insert(key, referable(node, &object)?);
    }
    Ok(all)
}

/// The same for many, in parallel.
fn many<T>(
    map: Option<Map>,
    object: impl Fn(Map) -> Read<T> + Sync,
) -> Read<IndexMap<String, ReferenceOr<T>>>
where
    T: DeserializeOwned + Send,
{
    let entries = map.unwrap_or_default().0.into_par_iter();
    let read: Vec<_> = entries
        .map(|(key, node)| Ok((key, referable(node, &object)?)))
        .collect();
    let mut all = IndexMap::with_capacity(read.len());
    for entry in read {
        let (key, object) = entry?;
        all.insert(key, object);
    }
    Ok(all)
}

fn components(mut map: Map) -> Read<Components> {
    let schemas = many(take_map(&mut map, "schemas"), schema)?;
    let responses = many(take_map(&mut map, "responses"), response)?;
    let parameters = many(take_map(&mut map, "parameters"), parameter)?;
    let examples = many(take_map(&mut map, "examples"), plain)?;
    let request_bodies = many(take_map(&mut map, "requestBodies"), request_body)?;
    let headers = many(take_map(&mut map, "headers"), header)?;
    Ok(Components {
        schemas,
        responses,
        parameters,
        examples,
        request_bodies,
        headers,
        ..plain(map)?
    })
}

fn paths(map: Map) -> Read<Paths> {
    let (items, others) = map
        .0
        .into_iter()
        .partition::<Vec<_>, _>(|(key, _)| key.starts_with('/'));
    Ok(Paths {
        paths: many(Some(Map(items)), path_item)?,
        ..plain(Map(others))?
    })
}

fn path_item(mut map: Map) -> Read<PathItem> {
    const METHODS: [&str; 8] = [
        "get", "put", "post", "delete", "options", "head", "patch", "trace",
    ];
    let parameters = parameters(&mut map)?;
    let mut operations = METHODS.map(|method| take_map(&mut map, method));
    let mut item: PathItem = plain(map)?;
    item.parameters = parameters;
    let places = [
        &mut item.get,
        &mut item.put,
        &mut item.post,
        &mut item.delete,
        &mut item.options,
        &mut item.head,
        &mut item.patch,
        &mut item.trace,
    ];
    for (place, map) in places.into_iter().zip(&mut operations) {
        *place = map.take().map(operation).transpose()?;
    }
    Ok(item)
}

fn parameters(map: &mut Map) -> Read<Vec<ReferenceOr<Parameter>>> {
    let list = take_list(map, "parameters").into_iter().flatten();
    list.map(|node| referable(node, parameter)).collect()
}

fn operation(mut map: Map) -> Read<Operation> {
    let parameters = parameters(&mut map)?;
    let body = take_map(&mut map, "requestBody");
    let answers = hollow(&mut map, "responses");
    let mut operation: Operation = plain(map)?;
    operation.parameters = parameters;
    operation.request_body = body
        .map(|body| referable(Node::Map(body), request_body))
        .transpose()?;
    operation.responses = responses(answers.unwrap_or_default())?;
    Ok(operation)
}

fn responses(map: Map) -> Read<Responses> {
    let mut found = IndexMap::new();
    let mut default = None;
    let mut others = Map::default();
    for (key, node) in map.0 {
        let text: StrDeserializer<'_, Error> = key.as_str().into_deserializer();
        if key == "default" {
            default = Some(referable(node, response)?);
        } else if let Ok(status) = StatusCode::deserialize(text) {
            found.insert(status, referable(node, response)?);
        } else {
            others.0.push((key, node));
        }
    }
    Ok(Responses {
        default,
        responses: found,
        ..plain(others)?
    })
}

fn response(mut map: Map) -> Read<Response> {
    let headers = referables(take_map(&mut map, "headers"), header)?;
    let content = content(take_map(&mut map, "content"))?;
    Ok(Response {
        headers,
        content,
        ..plain(map)?
    })
}

fn request_body(mut map: Map) -> Read<RequestBody> {
    let content = content(take_map(&mut map, "content"))?;
    Ok(RequestBody {
        content,
        ..plain(map)?
    })
}

fn content(map: Option<Map>) -> Read<IndexMap<String, MediaType>> {
    let entries = map.into_iter().flat_map(|map| map.0);
    let typed = |node| match node {
        Node::Map(map) => media_type(map),
        other => read(&other),
    };
    entries.map(|(key, node)| Ok((key, typed(node)?))).collect()
}

fn media_type(mut map: Map) -> Read<MediaType> {
    let inner = take_map(&mut map, "schema").map(Node::Map);
    let inner = inner.map(|node| referable(node, schema)).transpose()?;
    let examples = referables(take_map(&mut map, "examples"), plain)?;
    let example = take(&mut map, "example").map_or(Ok(None), |node| read(&node))?;
    Ok(MediaType {
        schema: inner,
        example,
        examples,
        ..plain(map)?
    })
}

/// A reference that is put in the place of a schema while what is around it is read.
fn stand_in() -> Node {
    super::edit::single("$ref", Node::Text(String::new()))
}

/// Leaves a reference in the place of a mapping.
fn stand_in_for(map: &mut Map, key: &str) -> Option<Node> {
    let (_, node) = map.0.iter_mut().find(|(name, _)| name == key)?;
    node.as_map()?;
    Some(std::mem::replace(node, stand_in()))
}

/// What a parameter or a header holds, while the rest of it is read.
struct Held {
    schema: Option<Node>,
    content: Option<Map>,
}

impl Held {
    fn take(map: &mut Map) -> Self {
        Self {
            schema: stand_in_for(map, "schema"),
            content: hollow(map, "content"),
        }
    }

    fn put(self, format: &mut ParameterSchemaOrContent) -> Read<()> {
        match format {
            ParameterSchemaOrContent::Schema(place) => {
                if let Some(node) = self.schema {
                    *place = referable(node, schema)?;
                }
            }
            ParameterSchemaOrContent::Content(place) => {
                if let Some(map) = self.content {
                    *place = content(Some(map))?;
                }
            }
        }
        Ok(())
    }
}

fn parameter(mut map: Map) -> Read<Parameter> {
    let held = Held::take(&mut map);
    let mut parameter: Parameter = plain(map)?;
    held.put(&mut data_mut(&mut parameter).format)?;
    Ok(parameter)
}

fn data_mut(parameter: &mut Parameter) -> &mut ParameterData {
    match parameter {
        Parameter::Query { parameter_data, .. }
        | Parameter::Header { parameter_data, .. }
        | Parameter::Path { parameter_data, .. }
        | Parameter::Cookie { parameter_data, .. } => parameter_data,
    }
}

fn header(mut map: Map) -> Read<Header> {
    let held = Held::take(&mut map);
    let mut header: Header = plain(map)?;
    held.put(&mut header.format)?;
    Ok(header)
}
