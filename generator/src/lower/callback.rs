//! Callbacks: the requests that the API sends because of an operation, and the union of what each brings.

use super::operation::Spotlight;
use super::{Lower, brief};
use crate::api::{ContentKind, Doc, Origin, Shape, Type, TypeId, Union, Variant, Webhook};
use crate::normalize::carried;
use crate::report::{Pointer, codes};
use openapiv3::{OpenAPI, PathItem};
use std::collections::HashMap;

/// The callbacks of a document, by the path and the method of their operation.
pub(super) struct Callbacks {
    by_operation: HashMap<(String, String), Vec<Callback>>,
}

/// A callback: its name, and its path items by their expressions.
struct Callback {
    name: String,
    items: Vec<(String, PathItem)>,
    /// Expressions whose path items cannot be read, and why.
    broken: Vec<(String, String)>,
}

/// Reads the callbacks from the extensions that carry them.
pub(super) fn read(document: &OpenAPI) -> Callbacks {
    let mut by_operation = HashMap::new();
    for (path, item) in &document.paths.paths {
        let Some(item) = item.as_item() else { continue };
        let fixed = item.iter().map(|(method, operation)| {
            let carried = operation.extensions.get(carried::CALLBACKS);
            (method.to_ascii_uppercase(), carried)
        });
        let further = item.extensions.get(carried::METHODS);
        let further = further.and_then(|methods| methods.as_object());
        let further = further
            .into_iter()
            .flatten()
            .map(|(method, operation)| (method.clone(), operation.get(carried::CALLBACKS)));
        for (method, carried) in fixed.chain(further) {
            let entries = carried.and_then(|carried| carried.as_object());
            let entries = entries.into_iter().flatten();
            let callbacks: Vec<Callback> =
                entries.map(|(name, value)| callback(name, value)).collect();
            if !callbacks.is_empty() {
                by_operation.insert((path.clone(), method), callbacks);
            }
        }
    }
    Callbacks { by_operation }
}

fn callback(name: &str, value: &serde_json::Value) -> Callback {
    let mut callback = Callback {
        name: name.to_owned(),
        items: Vec::new(),
        broken: Vec::new(),
    };
    for (expression, item) in value.as_object().into_iter().flatten() {
        match serde_json::from_value(item.clone()) {
            Ok(item) => callback.items.push((expression.clone(), item)),
            Err(error) => callback
                .broken
                .push((expression.clone(), error.to_string())),
        }
    }
    callback
}

impl<'d> Lower<'d, '_> {
    /// The callbacks of an operation that bring something.
    pub fn callbacks(
        &mut self,
        callbacks: &'d Callbacks,
        at: &Spotlight<'d>,
        method: &str,
    ) -> Vec<(String, TypeId)> {
        let key = (at.path.to_owned(), method.to_owned());
        let Some(all) = callbacks.by_operation.get(&key) else {
            return Vec::new();
        };
        let mut unions = Vec::with_capacity(all.len());
        for callback in all {
            let pointer = at.pointer.join("callbacks").join(&callback.name);
            if let Some(id) = self.callback(callback, &pointer, at) {
                unions.push((callback.name.clone(), id));
            }
        }
        unions
    }

    fn callback(
        &mut self,
        callback: &'d Callback,
        pointer: &Pointer,
        at: &Spotlight<'d>,
    ) -> Option<TypeId> {
        let words = [at.name.as_str(), callback.name.as_str(), "callback"];
        for (expression, error) in &callback.broken {
            let message = format!("the callback is no path item: {}", brief(error));
            let place = pointer.join(expression);
            self.find(
                codes::OMITTED_OPERATION,
                &place,
                message,
                "it is left out; correct it",
            );
        }
        let mut variants: Vec<Variant> = Vec::new();
        for (expression, item) in &callback.items {
            let place = pointer.join(expression);
            self.left_out_of_callback(item, &place);
            for (method, operation) in item.iter() {
                let place = place.join(method);
                let payload = [at.name.as_str(), callback.name.as_str(), method];
                let request = self.webhook(&callback.name, &payload, item, operation, place);
                let found = request.and_then(|request| self.payload(request, method));
                let is_known = |new: &Variant| variants.iter().any(|known| known.ty == new.ty);
                let new = found.filter(|variant| !is_known(variant));
                variants.extend(new);
            }
        }
        if variants.is_empty() {
            return None;
        }
        let discriminator = None;
        let id = self.add_type(Type {
            origin: Origin::Operation(words.map(str::to_owned).to_vec()),
            pointer: pointer.clone(),
            doc: Doc {
                summary: Some(format!(
                    "What the callback `{}` brings.",
                    brief(&callback.name)
                )),
                ..Doc::default()
            },
            shape: Shape::Union(Union {
                discriminator,
                variants,
            }),
            examples: Vec::new(),
        });
        self.api.callbacks.push(id);
        Some(id)
    }
    /// What a request brings; `None` where it is no JSON.
    fn payload(&mut self, request: Webhook, method: &str) -> Option<Variant> {
        let Webhook {
            content, pointer, ..
        } = request;
        if content.kind == ContentKind::Json {
            return Some(Variant {
                ty: content.ty,
                tags: Vec::new(),
                words: vec![method.to_owned()],
            });
        }
        let message = format!(
            "`{}` of a callback is not parsed",
            brief(&content.media_type)
        );
        let help = "receive it by hand, or describe it as JSON";
        self.find(codes::CALLBACKS, &pointer, message, help);
        None
    }

    /// Says what a callback has that no type is made of: callbacks of its own, and methods of later versions.
    fn left_out_of_callback(&mut self, item: &PathItem, place: &Pointer) {
        let help = "receive them by hand";
        if item.extensions.contains_key(carried::METHODS) {
            let message = "the further methods of a callback are not parsed";
            let at = place.join("additionalOperations");
            self.find(codes::CALLBACKS, &at, message, help);
        }
        for (method, operation) in item.iter() {
            if operation.extensions.contains_key(carried::CALLBACKS) {
                let message = "the callbacks of a callback are not parsed";
                let at = place.join(method).join("callbacks");
                self.find(codes::CALLBACKS, &at, message, help);
            }
        }
    }
}
