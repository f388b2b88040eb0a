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
}

/// Reads the callbacks from the extensions that carry them.
pub(super) fn read(document: &OpenAPI) -> Callbacks {
    let mut by_operation = HashMap::new();
    for (path, item) in &document.paths.paths {
        for (method, operation) in item.as_item().iter().flat_map(|item| item.iter()) {
            let Some(carried) = operation.extensions.get(carried::CALLBACKS) else {
                continue;
            };
            let entries = carried.as_object().into_iter().flatten();
            let callbacks: Vec<Callback> =
                entries.map(|(name, value)| callback(name, value)).collect();
            by_operation.insert((path.clone(), method.to_ascii_uppercase()), callbacks);
        }
    }
    Callbacks { by_operation }
}

fn callback(name: &str, value: &serde_json::Value) -> Callback {
    let items = value.as_object().into_iter().flatten();
    let items = items.filter_map(|(expression, item)| {
        Some((
            expression.clone(),
            serde_json::from_value(item.clone()).ok()?,
        ))
    });
    Callback {
        name: name.to_owned(),
        items: items.collect(),
    }
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
        let mut variants: Vec<Variant> = Vec::new();
        for (expression, item) in &callback.items {
            for (method, operation) in item.iter() {
                let payload = [at.name.as_str(), callback.name.as_str(), method];
                let place = pointer.join(expression).join(method);
                let request = self.webhook(&callback.name, &payload, item, operation, place);
                let Some(Webhook {
                    content, pointer, ..
                }) = request
                else {
                    continue;
                };
                if content.kind != ContentKind::Json {
                    let message = format!(
                        "`{}` of a callback is not parsed",
                        brief(&content.media_type)
                    );
                    let help = "receive it by hand, or describe it as JSON";
                    self.find(codes::CALLBACKS, &pointer, message, help);
                } else if !variants.iter().any(|variant| variant.ty == content.ty) {
                    variants.push(Variant {
                        ty: content.ty,
                        tags: Vec::new(),
                        words: vec![method.to_owned()],
                    });
                }
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
}
