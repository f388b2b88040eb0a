//! Types that hold themselves with nothing between: aliases in a ring, unions that are their own variant.

use super::Lower;
use crate::api::{Api, Shape, TypeId, TypeRef};
use crate::report::codes;

/// How far the search came with a type.
#[derive(Clone, Copy, PartialEq)]
enum Mark {
    New,
    Open,
    Done,
}

impl Lower<'_, '_> {
    /// Breaks every ring of aliases and unions where it closes.
    pub fn break_cycles(&mut self) {
        let mut marks = vec![Mark::New; self.api.types.len()];
        let mut closing = Vec::new();
        for id in self.api.type_ids() {
            search(&self.api, id, &mut marks, &mut closing);
        }
        for (from, to) in closing {
            self.break_edge(from, to);
        }
    }

    fn break_edge(&mut self, from: TypeId, to: TypeId) {
        let Some(ty) = self.type_mut(from) else {
            return;
        };
        let pointer = ty.pointer.clone();
        let help = match &mut ty.shape {
            Shape::Union(union) => {
                union
                    .variants
                    .retain(|variant| direct(&variant.ty) != Some(to));
                "the branch is left out; take it away"
            }
            shape => {
                *shape = Shape::Alias(TypeRef::Json);
                "any value is taken; say what it holds"
            }
        };
        self.find(
            codes::INFINITE_TYPE,
            &pointer,
            "the type is only itself again",
            help,
        );
    }
}

/// The types that a value of `id` is without anything around it.
fn edges(api: &Api, id: TypeId) -> Vec<TypeId> {
    match &api[id].shape {
        Shape::Alias(ty) => direct(ty).into_iter().collect(),
        Shape::Union(union) => union
            .variants
            .iter()
            .filter_map(|variant| direct(&variant.ty))
            .collect(),
        Shape::Struct(_) | Shape::Enum(_) => Vec::new(),
    }
}

fn direct(ty: &TypeRef) -> Option<TypeId> {
    match ty {
        TypeRef::Named(id) => Some(*id),
        TypeRef::Nullable(inner) => direct(inner),
        _ => None,
    }
}

/// Depth first, without recursion: a chain of aliases may be as long as the document.
fn search(api: &Api, start: TypeId, marks: &mut [Mark], closing: &mut Vec<(TypeId, TypeId)>) {
    let mut stack = vec![(start, None::<std::vec::IntoIter<TypeId>>)];
    while let Some((id, targets)) = stack.last_mut() {
        let id = *id;
        let Some(mark) = marks.get_mut(id.0 as usize) else {
            return;
        };
        if targets.is_none() {
            if *mark != Mark::New {
                stack.pop();
                continue;
            }
            *mark = Mark::Open;
            *targets = Some(edges(api, id).into_iter());
        }
        match targets.as_mut().and_then(Iterator::next) {
            None => {
                *mark = Mark::Done;
                stack.pop();
            }
            Some(target) => match marks.get(target.0 as usize) {
                Some(Mark::Open) => closing.push((id, target)),
                Some(Mark::New) => stack.push((target, None)),
                _ => {}
            },
        }
    }
}
