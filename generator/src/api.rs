//! The model of an API: what `lower` makes of a description and what `analyze`, `name` and `emit` read.
//!
//! It knows neither OpenAPI's spelling (no `$ref`, no `allOf`, no `nullable`) nor Rust's (no identifiers, no tokens).
//! Types and operations are named by ids into vectors, so cycles need no special care. Everything is in document order.

mod operation;
mod pages;
mod pointers;
mod types;

pub use operation::*;
pub use pages::*;
pub use types::*;

use crate::report::Pointer;
use std::collections::HashSet;
use std::ops::Index;

/// A whole API.
#[derive(Clone, Debug, Default)]
pub struct Api {
    /// `info`: title, version, description.
    pub info: Info,
    /// `servers`, in document order; then those of paths and operations that differ from them.
    pub servers: Vec<Server>,
    /// `components.securitySchemes`, in document order.
    pub schemes: Vec<SecurityScheme>,
    /// Every type: components first, in document order, then the inline types in the order they were met.
    pub types: Vec<Type>,
    /// Every operation, in document order of paths and, within a path, of methods.
    pub operations: Vec<Operation>,
    /// `webhooks` (3.1) or `x-webhooks` (3.0).
    pub webhooks: Vec<Webhook>,
    /// The union of all webhook payloads, if there are webhooks.
    pub webhook: Option<TypeId>,
    /// The unions of what callbacks bring.
    pub callbacks: Vec<TypeId>,
    /// `tags`, with their descriptions.
    pub tags: Vec<Tag>,
    /// What was not selected. It keeps its place, so that ids stay what they are.
    pub omitted: Omitted,
}

/// Parts of an API that are not generated.
#[derive(Clone, Debug, Default)]
pub struct Omitted {
    /// Types.
    pub types: HashSet<TypeId>,
    /// Operations.
    pub operations: HashSet<OperationId>,
}

/// Through how many aliases a type is looked for.
const MOST_ALIASES: usize = 64;

/// An index into [`Api::types`].
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, PartialOrd, Ord)]
pub struct TypeId(pub u32);

/// An index into [`Api::operations`].
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, PartialOrd, Ord)]
pub struct OperationId(pub u32);

impl Index<TypeId> for Api {
    type Output = Type;
    fn index(&self, id: TypeId) -> &Type {
        &self.types[id.0 as usize]
    }
}

impl Index<OperationId> for Api {
    type Output = Operation;
    fn index(&self, id: OperationId) -> &Operation {
        &self.operations[id.0 as usize]
    }
}

impl Api {
    /// The ids of all types that are not left out.
    pub fn type_ids(&self) -> impl Iterator<Item = TypeId> + use<> {
        let all = (0..self.types.len() as u32).map(TypeId);
        let left: Vec<TypeId> = all.filter(|id| !self.omitted.types.contains(id)).collect();
        left.into_iter()
    }

    /// What a reference is once aliases are followed; bounded, since a hostile description may alias in a circle.
    #[must_use]
    pub fn resolved<'a>(&'a self, ty: &'a TypeRef) -> &'a TypeRef {
        let mut ty = ty;
        for _ in 0..MOST_ALIASES {
            match ty {
                TypeRef::Named(id) => match &self[*id].shape {
                    Shape::Alias(target) | Shape::Same(Same { first: target, .. }) => ty = target,
                    _ => return ty,
                },
                _ => return ty,
            }
        }
        ty
    }

    /// The object that a reference is, under whatever name.
    #[must_use]
    pub fn object<'a>(&'a self, ty: &'a TypeRef) -> Option<(TypeId, &'a Struct)> {
        match self.resolved(ty) {
            TypeRef::Named(id) => match &self[*id].shape {
                Shape::Struct(object) => Some((*id, object)),
                _ => None,
            },
            _ => None,
        }
    }

    /// For each type the one it stands in at the top: a component, or an inline type of an operation. It may be itself.
    #[must_use]
    pub fn tops(&self) -> Vec<TypeId> {
        let mut tops: Vec<TypeId> = Vec::with_capacity(self.types.len());
        for (index, ty) in self.types.iter().enumerate() {
            // Parents come first.
            tops.push(match &ty.origin {
                Origin::Inside(parent, _) => tops[parent.0 as usize],
                _ => TypeId(index as u32),
            });
        }
        tops
    }

    /// The ids of all operations that are not left out.
    pub fn operation_ids(&self) -> impl Iterator<Item = OperationId> + use<> {
        let all = (0..self.operations.len() as u32).map(OperationId);
        let left: Vec<OperationId> = all
            .filter(|id| !self.omitted.operations.contains(id))
            .collect();
        left.into_iter()
    }
}

/// `info` of the description.
#[derive(Clone, Debug, Default)]
pub struct Info {
    /// `info.title`.
    pub title: String,
    /// `info.version`.
    pub version: String,
    /// `info.description`, Markdown.
    pub description: Option<String>,
}

/// An entry of `servers`: the document's, a path's or an operation's.
#[derive(Clone, Debug)]
pub struct Server {
    /// The URL, absolute or relative to where the description lives. Variables are replaced by their defaults.
    pub url: String,
    /// The URL as written, with `{variables}`.
    pub template: String,
    /// The variables that the template has, in document order.
    pub variables: Vec<ServerVariable>,
    /// Where it stands.
    pub pointer: Pointer,
    /// `description`; names the server where it is short.
    pub description: Option<String>,
    /// Whether it belongs to single paths or operations.
    pub own: bool,
}

/// A variable of a server's URL.
#[derive(Clone, Debug)]
pub struct ServerVariable {
    /// The name between braces.
    pub name: String,
    /// Where it stands.
    pub pointer: Pointer,
    /// Its value where none is chosen.
    pub default: String,
    /// `enum`; empty where every text is allowed.
    pub values: Vec<String>,
    /// Markdown.
    pub description: Option<String>,
}

/// An entry of `tags`.
#[derive(Clone, Debug)]
pub struct Tag {
    /// The name that operations refer to.
    pub name: String,
    /// Markdown.
    pub description: Option<String>,
}

/// An entry of `components.securitySchemes`.
#[derive(Clone, Debug)]
pub struct SecurityScheme {
    /// The component key; requirements refer to it.
    pub name: String,
    /// Where it stands.
    pub pointer: Pointer,
    /// Markdown.
    pub description: Option<String>,
    /// How the credential travels.
    pub kind: SchemeKind,
}

/// How a credential travels.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum SchemeKind {
    /// `type: apiKey`, `in: header`: the header's name.
    HeaderKey(String),
    /// `type: apiKey`, `in: query`: the parameter's name.
    QueryKey(String),
    /// `type: apiKey`, `in: cookie`: the cookie's name.
    CookieKey(String),
    /// `type: http`, `scheme: basic`.
    Basic,
    /// `type: http`, `scheme: bearer`; also `openIdConnect`, whose tokens travel the same way.
    Bearer,
    /// `type: oauth2`: a bearer token, and where it comes from.
    OAuth(TokenUrls),
    /// Another `scheme` of `type: http`: its credentials, which the caller makes, follow its name.
    Authorization(String),
}

/// Where the tokens of `type: oauth2` come from: absolute URLs.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct TokenUrls {
    /// `flows.clientCredentials.tokenUrl`.
    pub client_credentials: Option<String>,
    /// `refreshUrl` of another flow, else its `tokenUrl`.
    pub refresh: Option<String>,
}

/// What a person reads about a thing.
#[derive(Clone, Debug, Default, PartialEq, Eq, Hash)]
pub struct Doc {
    /// One line: `summary` or `title` where they say more than the name.
    pub summary: Option<String>,
    /// `description`, Markdown.
    pub description: Option<String>,
    /// `deprecated: true`.
    pub deprecated: bool,
    /// `externalDocs.url`.
    pub external: Option<String>,
}

/// An example that stands in the description.
#[derive(Clone, Debug)]
pub struct Example {
    /// The key under `examples`; `None` for a single `example`.
    pub name: Option<String>,
    /// Where it stands.
    pub pointer: Pointer,
    /// The value itself.
    pub value: serde_json::Value,
}
