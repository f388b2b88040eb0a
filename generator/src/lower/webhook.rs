//! Webhooks: the requests that the API sends, and the union of what they bring.

use super::content::Way;
use super::methods::{Further, further};
use super::operation::doc;
use super::place::{Home, Place};
use super::{Lower, brief};
use crate::api::{Origin, Shape, Type, Union, Variant, Webhook};
use crate::normalize::carried;
use crate::report::{Pointer, codes};
use openapiv3::{OpenAPI, PathItem};

/// The webhooks of a document, with the name of the member that they stand under.
pub(super) struct Webhooks {
    items: Vec<(&'static str, String, PathItem, Further)>,
    broken: Vec<(&'static str, String, String)>,
}

/// Reads the webhooks from the extensions that carry them.
pub(super) fn read(document: &OpenAPI) -> Webhooks {
    let mut webhooks = Webhooks {
        items: Vec::new(),
        broken: Vec::new(),
    };
    for key in [carried::WEBHOOKS, "x-webhooks"] {
        let entries = document
            .extensions
            .get(key)
            .and_then(|value| value.as_object());
        for (name, item) in entries.into_iter().flatten() {
            match serde_json::from_value::<PathItem>(item.clone()) {
                Ok(item) => {
                    let further = further(&item);
                    webhooks.items.push((key, name.clone(), item, further));
                }
                Err(error) => webhooks.broken.push((key, name.clone(), error.to_string())),
            }
        }
    }
    webhooks
}

impl<'d> Lower<'d, '_> {
    pub fn webhooks(&mut self, webhooks: &'d Webhooks) {
        for (key, name, error) in &webhooks.broken {
            let pointer = Pointer::root().join(key).join(name);
            let message = format!("the webhook is no path item: {}", brief(error));
            self.find(
                codes::OMITTED_OPERATION,
                &pointer,
                message,
                "it is left out; correct it",
            );
        }
        for (key, name, item, further) in &webhooks.items {
            let pointer = Pointer::root().join(key).join(name);
            further.report(self, &pointer);
            for (method, operation) in item.iter() {
                let at = pointer.join(method);
                let webhook = self.webhook(name, &[name, "webhook"], item, operation, at);
                self.api.webhooks.extend(webhook);
            }
            for (method, operation) in &further.operations {
                let at = pointer.join(carried::METHODS).join(method);
                let webhook = self.webhook(name, &[name, "webhook"], item, operation, at);
                self.api.webhooks.extend(webhook);
            }
        }
        self.payloads();
    }

    /// A request that the API sends; `words` are what inline types are called after.
    pub fn webhook(
        &mut self,
        name: &str,
        words: &[&str],
        item: &'d PathItem,
        operation: &'d openapiv3::Operation,
        pointer: Pointer,
    ) -> Option<Webhook> {
        let written = pointer.join("requestBody");
        let body = operation.request_body.as_ref().and_then(|body| {
            self.resolve(body, written.clone(), "requestBodies", |all| {
                &all.request_bodies
            })
        });
        let place = |pointer| Place {
            pointer,
            home: Home::operation(words),
        };
        let contents =
            body.and_then(|(body, at)| self.contents(&body.content, &place(at), Way::Received));
        if contents.is_none() {
            let message = format!("the request `{}` brings nothing", brief(name));
            let help = "it is left out; add a request body";
            self.find(codes::OMITTED_OPERATION, &pointer, message, help);
        }
        Some(Webhook {
            name: name.to_owned(),
            pointer,
            doc: doc(operation, item),
            content: contents?.content,
        })
    }

    /// The union of what all webhooks bring.
    fn payloads(&mut self) {
        let Some(first) = self.api.webhooks.first() else {
            return;
        };
        let pointer = first.pointer.clone();
        let mut variants: Vec<Variant> = Vec::with_capacity(self.api.webhooks.len());
        for webhook in &self.api.webhooks {
            let known = variants
                .iter()
                .any(|variant| variant.ty == webhook.content.ty);
            if !known {
                variants.push(Variant {
                    ty: webhook.content.ty.clone(),
                    tags: Vec::new(),
                    words: vec![webhook.name.clone()],
                });
            }
        }
        let ty = Type {
            origin: Origin::Webhooks,
            pointer,
            doc: crate::api::Doc::default(),
            shape: Shape::Union(Union {
                discriminator: None,
                variants,
            }),
            examples: Vec::new(),
        };
        self.api.webhook = Some(self.add_type(ty));
    }
}
