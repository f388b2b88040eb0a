//! `name`: &Api -> [`Names`]. Every name of the generated crate is decided here, before anything is written.
//!
//! The order in which names are claimed is fixed: reserved words, components, operations, members, inline types.

mod answers;
mod client;
mod domains;
mod members;
mod modules;
mod operations;
mod scope;
mod types;
mod words;

use crate::api::{Api, OperationId, TypeId};
use crate::print::Letters;
use crate::report::Report;

pub use domains::Domain;
pub(crate) use domains::OTHERS;
pub(crate) use words::ascii_words;

/// The names of everything.
#[derive(Clone, Debug, Default)]
pub struct Names {
    /// The identifier of each type.
    pub types: Vec<String>,
    /// The module below `types` that each type lives in; empty where it is `types` itself.
    pub modules: Vec<String>,
    /// The companion struct of required members, for objects and other names for them.
    pub required: Vec<String>,
    /// Fields, variants: by type, in document order.
    pub members: Vec<Vec<String>>,
    /// The last name of each type: the field for unknown members, the variant for unknown values.
    pub rest: Vec<String>,
    /// The names of each operation.
    pub operations: Vec<OperationNames>,
    /// Whether methods are grouped by tag.
    pub grouped: bool,
    /// The groups of operations, in document order.
    pub groups: Vec<Group>,
    /// The parts of a large API that a crate can be compiled without, by name.
    pub domains: Vec<Domain>,
    /// The builder's methods for each security scheme.
    pub schemes: Vec<SchemeNames>,
    /// The names of each server.
    pub servers: Vec<ServerNames>,
}

/// The builder's methods for a security scheme.
#[derive(Clone, Debug, Default)]
pub struct SchemeNames {
    /// It takes the credential.
    pub setter: String,
    /// Where that is a token: it takes who gives tokens.
    pub from: Option<String>,
    /// It takes a client's id and secret, for `flows.clientCredentials`.
    pub client_credentials: Option<String>,
    /// It takes a refresh token.
    pub refresh_token: Option<String>,
}

impl SchemeNames {
    /// All of its names.
    fn all(&self) -> impl Iterator<Item = &String> {
        let more = [&self.from, &self.client_credentials, &self.refresh_token];
        std::iter::once(&self.setter).chain(more.into_iter().flatten())
    }
}

/// The names of a server.
#[derive(Clone, Debug, Default)]
pub struct ServerNames {
    /// The variant of `Server`; where it has variables, also the struct that holds them.
    pub variant: String,
    /// Its variables, in document order.
    pub variables: Vec<VariableNames>,
}

impl ServerNames {
    /// All of its names.
    fn all(&self) -> impl Iterator<Item = &String> {
        let variables = self.variables.iter().flat_map(VariableNames::all);
        std::iter::once(&self.variant).chain(variables)
    }
}

/// The names of a variable of a server.
#[derive(Clone, Debug, Default)]
pub struct VariableNames {
    /// The method that sets it.
    pub setter: String,
    /// The enum of its values, if they are listed.
    pub ty: Option<String>,
    /// Their variants.
    pub values: Vec<String>,
}

impl VariableNames {
    /// All of its names.
    fn all(&self) -> impl Iterator<Item = &String> {
        let own = std::iter::once(&self.setter).chain(&self.ty);
        own.chain(&self.values)
    }
}

/// The names of an operation.
#[derive(Clone, Debug, Default)]
pub struct OperationNames {
    /// The method.
    pub method: String,
    /// The marker type.
    pub marker: String,
    /// Each parameter's argument or method, in the order of the parameters.
    pub parameters: Vec<String>,
    /// The enum of its body.
    pub body: BodyNames,
    /// The enum of its successes by status, if it takes one.
    pub success: String,
    /// The enum of its errors by status, if it takes one.
    pub failure: String,
    /// The enums by media type: of its successes, then of its errors.
    pub contents: Vec<ContentNames>,
    /// The constant of each header of its answers.
    pub headers: Vec<String>,
}

/// The names of a body that may be in several media types.
#[derive(Clone, Debug, Default)]
pub struct BodyNames {
    /// The enum; `None` where there is one media type.
    pub ty: Option<String>,
    /// Its variants, the preferred media type's first.
    pub variants: Vec<String>,
}

/// The names of an enum by media type.
#[derive(Clone, Debug, Default)]
pub struct ContentNames {
    /// The enum.
    pub name: String,
    /// The variant for each media type.
    pub variants: Vec<String>,
}

/// Operations of one tag.
#[derive(Clone, Debug)]
pub struct Group {
    /// The tag, as written; empty where there is none.
    pub tag: String,
    /// The module, and the method on `Client`.
    pub module: String,
    /// The type that carries the methods.
    pub handle: String,
    /// Its operations.
    pub operations: Vec<OperationId>,
}

impl Names {
    /// The identifier of a type.
    #[must_use]
    pub fn ty(&self, id: TypeId) -> &str {
        &self.types[id.0 as usize]
    }

    /// The module of a type below `types`; empty where it is `types` itself.
    #[must_use]
    pub fn module(&self, id: TypeId) -> &str {
        &self.modules[id.0 as usize]
    }

    /// The members of a type.
    #[must_use]
    pub fn members(&self, id: TypeId) -> &[String] {
        &self.members[id.0 as usize]
    }

    /// The last name of a type.
    #[must_use]
    pub fn rest(&self, id: TypeId) -> &str {
        &self.rest[id.0 as usize]
    }

    /// Which letters occur.
    #[must_use]
    pub fn letters(&self) -> Letters {
        let operations = self.operations.iter().flat_map(|names| {
            names
                .parameters
                .iter()
                .chain([&names.method, &names.marker])
        });
        let groups = self.groups.iter().map(|group| &group.handle);
        let others = [&self.types, &self.rest]
            .into_iter()
            .flatten()
            .chain(self.schemes.iter().flat_map(SchemeNames::all))
            .chain(self.servers.iter().flat_map(ServerNames::all));
        let mut all = self
            .members
            .iter()
            .flatten()
            .chain(operations)
            .chain(groups)
            .chain(others);
        if all.all(|name| name.is_ascii()) {
            Letters::Ascii
        } else {
            Letters::Any
        }
    }

    /// The names of an operation.
    #[must_use]
    pub fn operation(&self, id: OperationId) -> &OperationNames {
        &self.operations[id.0 as usize]
    }
}

/// Names everything.
pub fn name(api: &Api, report: &mut Report) -> Names {
    let mut names = Names::default();
    types::types(api, &mut names, report);
    members::members(api, &mut names, report);
    operations::operations(api, &mut names, report);
    domains::domains(api, &mut names);
    modules::modules(api, &mut names);
    names
}
