//! The methods that OpenAPI 3.2 adds to path items.

use super::{Lower, brief};
use crate::normalize::carried;
use crate::report::{Pointer, codes};
use openapiv3::{OpenAPI, Operation, PathItem};
use std::collections::HashMap;

/// The operations of further methods, by the path.
pub(super) struct Methods {
    by_path: HashMap<String, Further>,
}

/// The operations of further methods of one path item.
#[derive(Default)]
pub(super) struct Further {
    /// Methods as they are sent, and their operations.
    pub operations: Vec<(String, Operation)>,
    /// Methods whose operations cannot be read, and why.
    pub broken: Vec<(String, String)>,
}

/// Reads the operations from the extensions that carry them.
pub(super) fn read(document: &OpenAPI) -> Methods {
    let items = document.paths.paths.iter();
    let items = items.filter_map(|(path, item)| {
        let item = item.as_item()?;
        let carries = item.extensions.contains_key(carried::METHODS);
        carries.then(|| (path.clone(), further(item)))
    });
    Methods {
        by_path: items.collect(),
    }
}

/// The operations of further methods of a path item.
pub(super) fn further(item: &PathItem) -> Further {
    let mut further = Further::default();
    let carried = item.extensions.get(carried::METHODS);
    let entries = carried.and_then(|value| value.as_object());
    for (method, operation) in entries.into_iter().flatten() {
        match serde_json::from_value(operation.clone()) {
            Ok(operation) => further.operations.push((method.clone(), operation)),
            Err(error) => further.broken.push((method.clone(), error.to_string())),
        }
    }
    further
}

impl Methods {
    /// Those of a path.
    pub fn of(&self, path: &str) -> Option<&Further> {
        self.by_path.get(path)
    }
}

impl Further {
    /// Reports the operations that cannot be read.
    pub fn report(&self, lower: &mut Lower<'_, '_>, item: &Pointer) {
        for (method, error) in &self.broken {
            lower.find(
                codes::OMITTED_OPERATION,
                &item.join(carried::METHODS).join(method),
                format!("the operation cannot be read: {}", brief(error)),
                "it is left out; correct it",
            );
        }
    }
}
