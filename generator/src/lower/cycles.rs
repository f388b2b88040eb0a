//! Types that hold themselves with nothing between: aliases in a ring, unions that are their own variant, lists of themselves.

use super::Lower;
use crate::api::{Api, Same, Shape, TypeId, TypeRef};
use crate::report::codes;

/// How far the search came with a type.
#[derive(Clone, Copy, PartialEq)]
enum Mark {
    New,
    Open,
    Done,
}

/// What leads on from a type.
type Edges = fn(&Api, TypeId) -> Vec<TypeId>;

impl Lower<'_, '_> {
    /// Breaks every ring of aliases and unions where it closes, and makes types of the lists and maps that hold themselves.
    pub fn break_cycles(&mut self) {
        for (from, to) in closing_edges(&self.api, edges) {
            self.break_edge(from, to);
        }
        for (from, to) in closing_edges(&self.api, alias_edges) {
            let wraps =
                |id: TypeId| matches!(&self.api[id].shape, Shape::Alias(ty) if is_on_the_heap(ty));
            let id = if !wraps(from) && wraps(to) { to } else { from };
            if let Shape::Alias(ty) = &self.api[id].shape {
                let ty = ty.clone();
                self.set_shape(id, Shape::Wrapper(ty));
            }
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
        Shape::Alias(ty) | Shape::Same(Same { first: ty, .. }) => direct(ty).into_iter().collect(),
        Shape::Union(union) => union
            .variants
            .iter()
            .filter_map(|variant| direct(&variant.ty))
            .collect(),
        Shape::Struct(_) | Shape::Enum(_) | Shape::Tuple(_) | Shape::Wrapper(_) => Vec::new(),
    }
}

/// The aliases that an alias is written with.
fn alias_edges(api: &Api, id: TypeId) -> Vec<TypeId> {
    let is_alias = |id: &TypeId| matches!(api[*id].shape, Shape::Alias(_));
    match &api[id].shape {
        Shape::Alias(ty) => crate::analyze::innermost(ty)
            .filter(is_alias)
            .into_iter()
            .collect(),
        _ => Vec::new(),
    }
}

fn direct(ty: &TypeRef) -> Option<TypeId> {
    match ty {
        TypeRef::Named(id) => Some(*id),
        TypeRef::Nullable(inner) => direct(inner),
        _ => None,
    }
}

fn is_on_the_heap(ty: &TypeRef) -> bool {
    match ty {
        TypeRef::List(_) | TypeRef::Map(_) => true,
        TypeRef::Nullable(inner) => is_on_the_heap(inner),
        _ => false,
    }
}

/// The edges that close a ring.
fn closing_edges(api: &Api, edges: Edges) -> Vec<(TypeId, TypeId)> {
    let mut marks = vec![Mark::New; api.types.len()];
    let mut closing = Vec::new();
    for id in api.type_ids() {
        search(api, edges, id, &mut marks, &mut closing);
    }
    closing
}

/// Depth first, without recursion: a chain of aliases may be as long as the document.
fn search(
    api: &Api,
    edges: Edges,
    start: TypeId,
    marks: &mut [Mark],
    closing: &mut Vec<(TypeId, TypeId)>,
) {
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
