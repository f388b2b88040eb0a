//! Operations: every method of every path.

use super::callback::Callbacks;
use super::methods::Methods;
use super::{Lower, brief};
use crate::api::{Conduct, DeclaredPages, Doc, Operation, Response, Server};
use crate::normalize::carried;
use crate::pages::KEYWORDS;
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
                self.check_path(path, &item_pointer);
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
        let mut responses = self.responses(at);
        if method == "HEAD" {
            self.without_bodies(&mut responses);
        }
        Operation {
            id,
            pointer: at.pointer.clone(),
            method,
            path: at.path.to_owned(),
            tags: operation.tags.clone(),
            doc: doc(operation, at.item),
            parameters: self.parameters(at),
            body: self.body(at),
            responses,
            security: self.security(operation.security.as_deref(), &at.pointer),
            server: self.own_server(at),
            conduct: Conduct::default(),
            callbacks: Vec::new(),
            declared_pages: self.declared_pages(operation),
            pages: None,
        }
    }

    /// What an extension says of the operation's pages. `true` means what the whole description says.
    fn declared_pages(&self, operation: &openapiv3::Operation) -> Option<DeclaredPages> {
        let declares = |keyword: &&&str| operation.extensions.contains_key(**keyword);
        let keyword = KEYWORDS.iter().find(declares)?;
        let own = operation.extensions.get(*keyword)?;
        let of_all = self.document.extensions.get(*keyword);
        let value = of_all.filter(|_| *own == true).unwrap_or(own).clone();
        let keyword = (*keyword).to_owned();
        Some(DeclaredPages { keyword, value })
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

    /// The first server of an operation or its path, where it is not the first of the document. All of them can be chosen.
    fn own_server(&mut self, at: &Spotlight<'d>) -> Option<String> {
        let (servers, pointer) = if at.operation.servers.is_empty() {
            (&at.item.servers, &at.item_pointer)
        } else {
            (&at.operation.servers, &at.pointer)
        };
        let pointer = pointer.join("servers");
        let mut first = None;
        for (index, written) in servers.iter().enumerate() {
            let server = self.server(written, pointer.index(index), true);
            first.get_or_insert_with(|| server.url.clone());
            let same =
                |known: &Server| known.template == server.template && known.url == server.url;
            if !self.api.servers.iter().any(same) {
                self.api.servers.push(server);
            }
        }
        let usual = self.api.servers.first().filter(|server| !server.own);
        first.filter(|url| usual.is_none_or(|usual| usual.url != *url))
    }

    /// Nothing after a `#` is ever sent, and what is after a `?` always.
    fn check_path(&mut self, path: &str, pointer: &Pointer) {
        let outside = outside_braces(path);
        let (message, help) = if outside.contains('#') {
            (
                "the path has a fragment, which is never sent",
                "it only tells operations apart; say by a parameter or a header what the server tells them apart by",
            )
        } else if outside.contains('?') {
            (
                "the path has a query, which is sent as it stands",
                "describe it by query parameters",
            )
        } else {
            return;
        };
        self.find(codes::PATH_QUERY, pointer, message, help);
    }

    /// An answer to HEAD has no body, whatever its description says.
    fn without_bodies(&mut self, responses: &mut [Response]) {
        for response in responses {
            response.others.clear();
            response.same.clear();
            if response.content.take().is_some() {
                self.find_counted(
                    codes::HEAD_CONTENT,
                    &response.pointer,
                    "an answer to HEAD has no body, so its content is not read",
                    "take `content` away",
                );
            }
        }
    }
}

/// A path without the names of its parameters.
fn outside_braces(path: &str) -> String {
    let mut outside = String::with_capacity(path.len());
    let mut rest = path;
    while let Some((before, after)) = rest.split_once('{') {
        outside.push_str(before);
        match after.split_once('}') {
            Some((_, after)) => rest = after,
            None => return outside,
        }
    }
    outside.push_str(rest);
    outside
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
