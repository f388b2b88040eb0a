//! All pointers of a model in one place.

use super::{Api, Content, Example, Operation, Shape, Type};
use crate::report::Pointer;

impl Api {
    /// Changes every pointer.
    pub(crate) fn each_pointer(&mut self, mut change: impl FnMut(&mut Pointer)) {
        let change = &mut change;
        for scheme in &mut self.schemes {
            change(&mut scheme.pointer);
        }
        for ty in &mut self.types {
            of_type(ty, change);
        }
        for operation in &mut self.operations {
            of_operation(operation, change);
        }
        for webhook in &mut self.webhooks {
            change(&mut webhook.pointer);
            of_content(&mut webhook.content, change);
        }
    }
}

fn of_type(ty: &mut Type, change: &mut impl FnMut(&mut Pointer)) {
    change(&mut ty.pointer);
    of_examples(&mut ty.examples, change);
    if let Shape::Struct(shape) = &mut ty.shape {
        for field in &mut shape.fields {
            change(&mut field.pointer);
        }
    }
}

fn of_operation(operation: &mut Operation, change: &mut impl FnMut(&mut Pointer)) {
    change(&mut operation.pointer);
    for parameter in &mut operation.parameters {
        change(&mut parameter.pointer);
        of_examples(&mut parameter.examples, change);
    }
    if let Some(body) = &mut operation.body {
        of_content(&mut body.content, change);
    }
    for response in &mut operation.responses {
        change(&mut response.pointer);
        if let Some(content) = &mut response.content {
            of_content(content, change);
        }
    }
}

fn of_content(content: &mut Content, change: &mut impl FnMut(&mut Pointer)) {
    of_examples(&mut content.examples, change);
}

fn of_examples(examples: &mut [Example], change: &mut impl FnMut(&mut Pointer)) {
    for example in examples {
        change(&mut example.pointer);
    }
}
