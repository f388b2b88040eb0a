//! Operations: every method of every path.

use super::callback::Callbacks;
use super::methods::Methods;
use super::{Lower, brief};
use crate::api::{Doc, Operation};
use crate::normalize::carried;
use crate::report::{Pointer, codes};
use openapiv3::{PathItem, ReferenceOr};
use std::collections::HashMap;

/// Where an operation stands and what is called after it.
pub(super) struct Spotlight<'d> {
    pub item: &'d PathItem,
    pub operation: &'d openapiv3::Operation,
    pub path: &'d str,
    pub item_pointer: Pointer,
    pub pointer: Pointer,
    /// Its operationId, or its method and path: the first word of the types that are lifted from it.
    pub name: String,
}

impl<'d> Lower<'d, '_> {
    pub fn operations(&mut self, methods: &'d Methods, callbacks: &'d Callbacks) {
        let document = self.document;
        let paths = Pointer::root().join("paths");
        let mut shapes: HashMap<String, &str> = HashMap::new();
        for (path, item) in &document.paths.paths {
            let ReferenceOr::Item(item) = item else {
                continue;
            };
            let item_pointer = paths.join(path);
            let further = methods.of(path);
            if item.iter().next().is_some() || further.is_some() {
                self.ambiguous(path, &mut shapes, &item_pointer);
            }
            let at = |pointer, operation| Spotlight {
                item,
                operation,
                path,
                pointer,
                item_pointer: item_pointer.clone(),
                name: String::new(),
            };
            for (method, operation) in item.iter() {
                let spotlight = at(item_pointer.join(method), operation);
                self.add_operation(spotlight, method.to_ascii_uppercase(), callbacks);
            }
            let Some(further) = further else { continue };
            further.report(self, &item_pointer);
            for (method, operation) in &further.operations {
                let pointer = item_pointer.join(carried::METHODS).join(method);
                self.add_operation(at(pointer, operation), method.clone(), callbacks);
            }
        }
    }

    fn add_operation(&mut self, mut at: Spotlight<'d>, method: String, callbacks: &'d Callbacks) {
        let id = self.operation_id(at.operation, &at.pointer);
        let by_method = || format!("{} {}", method.to_ascii_lowercase(), at.path);
        at.name = id.clone().unwrap_or_else(by_method);
        let mut operation = self.operation(&at, method, id);
        operation.callbacks = self.callbacks(callbacks, &at, &operation.method);
        self.api.operations.push(operation);
    }

    fn operation(&mut self, at: &Spotlight<'d>, method: String, id: Option<String>) -> Operation {
        let operation = at.operation;
        Operation {
            id,
            pointer: at.pointer.clone(),
            method,
            path: at.path.to_owned(),
            tags: operation.tags.clone(),
            doc: doc(operation, at.item),
            parameters: self.parameters(at),
            body: self.body(at),
            responses: self.responses(at),
            security: self.security(operation.security.as_deref(), &at.pointer),
            server: self.server(at),
            callbacks: Vec::new(),
        }
    }

    /// The operationId, if no earlier operation has it.
    fn operation_id(
        &mut self,
        operation: &'d openapiv3::Operation,
        pointer: &Pointer,
    ) -> Option<String> {
        let id = operation
            .operation_id
            .as_deref()
            .filter(|id| !id.is_empty())?;
        if self.operation_ids.insert(id) {
            return Some(id.to_owned());
        }
        self.find(
            codes::DUPLICATE_OPERATION_ID,
            &pointer.join("operationId"),
            format!("another operation already is called `{}`", brief(id)),
            "this one is called after its method and path; give it an operationId of its own",
        );
        None
    }

    /// Two paths that differ in the names of their parameters only.
    fn ambiguous(
        &mut self,
        path: &'d str,
        shapes: &mut HashMap<String, &'d str>,
        pointer: &Pointer,
    ) {
        let mut shape = String::with_capacity(path.len());
        let mut inside = false;
        for character in path.chars() {
            match character {
                '{' => {
                    inside = true;
                    shape.push_str("{}");
                }
                '}' => inside = false,
                other if !inside => shape.push(other),
                _ => {}
            }
        }
        if let Some(first) = shapes.get(&shape) {
            let first = brief(first);
            self.find(
                codes::AMBIGUOUS_PATH,
                pointer,
                format!("the path differs from `{first}` only in the names of its parameters"),
                "both are generated; keep one of them",
            );
        } else {
            shapes.insert(shape, path);
        }
    }

    /// The server of an operation or its path, where it is not the first of the document.
    fn server(&mut self, at: &Spotlight<'d>) -> Option<String> {
        let (server, pointer) = match (at.operation.servers.first(), at.item.servers.first()) {
            (Some(server), _) => (server, &at.pointer),
            (None, Some(server)) => (server, &at.item_pointer),
            (None, None) => return None,
        };
        let url = self.server_url(server, &pointer.join("servers").index(0));
        let same = self
            .api
            .servers
            .first()
            .is_some_and(|first| first.url == url);
        (!same).then_some(url)
    }
}

/// What a person reads about an operation; the path's words where it has none.
pub(super) fn doc(operation: &openapiv3::Operation, item: &PathItem) -> Doc {
    Doc {
        summary: operation.summary.clone().or_else(|| item.summary.clone()),
        description: operation
            .description
            .clone()
            .or_else(|| item.description.clone()),
        deprecated: operation.deprecated,
        external: operation
            .external_docs
            .as_ref()
            .map(|docs| docs.url.clone()),
    }
}
