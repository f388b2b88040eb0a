//! `analyze`: &Api, &Names -> [`Facts`]: who is sent and who is received, who needs a box, who has a default, what each feature brings.

mod depth;
mod features;
mod reach;
mod secrets;

pub use features::Features;
pub(crate) use reach::Reach;
pub(crate) use secrets::secret_names;

use crate::api::{
    Access, Api, Body, Field, OperationId, Presence, Response, Shape, TypeId, TypeRef,
};
use crate::name::Names;
use std::collections::HashSet;

/// What follows from the model and is needed to write it down.
#[derive(Clone, Debug)]
pub struct Facts {
    sent: Vec<bool>,
    received: Vec<bool>,
    components: Vec<u32>,
    default: Vec<bool>,
    depth: usize,
    features: Features,
}

impl Facts {
    /// Whether values of the type travel to the server.
    #[must_use]
    pub fn is_sent(&self, id: TypeId) -> bool {
        self.sent[id.0 as usize]
    }

    /// Whether values of the type come from the server.
    #[must_use]
    pub fn is_received(&self, id: TypeId) -> bool {
        self.received[id.0 as usize]
    }

    /// The Cargo features, and what each brings.
    #[must_use]
    pub fn features(&self) -> &Features {
        &self.features
    }

    /// Whether the type has no required member, so that an empty value makes sense.
    #[must_use]
    pub fn has_default(&self, id: TypeId) -> bool {
        self.default[id.0 as usize]
    }

    /// Whether `target`, held directly by `holder`, would make `holder` infinitely large.
    #[must_use]
    pub fn needs_box(&self, holder: TypeId, target: TypeId) -> bool {
        self.components[holder.0 as usize] == self.components[target.0 as usize]
    }

    /// Whether types hold each other so deep that the compiler's usual limit may be too low for what it asks of all of them.
    #[must_use]
    pub fn is_deep(&self) -> bool {
        // The usual limit is 128 steps, and a type in a list in a member takes six.
        self.depth > 20
    }

    /// The presence of a member in the Rust type: a member that only travels one way cannot be required in a type that travels both.
    #[must_use]
    pub fn presence(&self, holder: TypeId, field: &Field) -> Presence {
        let one_way = match field.access {
            Access::Both => false,
            Access::Received => self.is_sent(holder),
            Access::Sent => self.is_received(holder),
        };
        match field.presence {
            Presence::Required if one_way => Presence::Optional,
            Presence::Nullable if one_way => Presence::OptionalNullable,
            presence => presence,
        }
    }
}

/// Works out the facts.
#[must_use]
pub fn analyze(api: &Api, names: &Names) -> Facts {
    let mut sent = Reach::new(api);
    let mut received = Reach::new(api);
    for id in api.operation_ids() {
        reach_operation(api, id, &mut sent, &mut received);
    }
    for webhook in &api.webhooks {
        received.reference(&webhook.content.ty);
    }
    for id in api.webhook.iter().chain(&api.callbacks) {
        received.named(*id);
    }
    // Types that no operation reaches are mostly payloads that the description does not link to anything.
    for id in api.type_ids() {
        if !sent.has(id) {
            received.named(id);
        }
    }
    let mut facts = Facts {
        sent: sent.into_seen(),
        received: received.into_seen(),
        components: components(api),
        default: Vec::new(),
        depth: depth::depth(api),
        features: features::features(api, names),
    };
    // One entry for each type, also of those that are left out.
    facts.default = (0..api.types.len() as u32)
        .map(|id| defaultable(api, &facts, TypeId(id)))
        .collect();
    facts
}

fn reach_operation(api: &Api, id: OperationId, sent: &mut Reach<'_>, received: &mut Reach<'_>) {
    let operation = &api[id];
    for parameter in &operation.parameters {
        sent.reference(&parameter.ty);
    }
    for content in operation.body.iter().flat_map(Body::contents) {
        sent.reference(&content.ty);
    }
    for content in operation.responses.iter().flat_map(Response::contents) {
        received.reference(&content.ty);
    }
    for response in &operation.responses {
        response
            .headers
            .iter()
            .for_each(|header| received.reference(&header.ty));
    }
}

fn defaultable(api: &Api, facts: &Facts, id: TypeId) -> bool {
    match &api[id].shape {
        Shape::Struct(strukt) => strukt.fields.iter().all(|field| {
            matches!(
                facts.presence(id, field),
                Presence::Optional | Presence::OptionalNullable
            )
        }),
        _ => false,
    }
}

/// The type of its own at the heart of a reference, through lists, maps and null.
#[must_use]
pub fn innermost(ty: &TypeRef) -> Option<TypeId> {
    match ty {
        TypeRef::Named(id) => Some(*id),
        TypeRef::List(inner) | TypeRef::Map(inner) | TypeRef::Nullable(inner) => innermost(inner),
        _ => None,
    }
}

/// Calls `each` with every type that a shape holds.
pub fn for_each_reference<'a>(shape: &'a Shape, mut each: impl FnMut(&'a TypeRef)) {
    match shape {
        Shape::Struct(strukt) => {
            strukt.fields.iter().for_each(|field| each(&field.ty));
            if let crate::api::Additional::Typed(ty) = &strukt.additional {
                each(ty);
            }
        }
        Shape::Union(union) => union.variants.iter().for_each(|variant| each(&variant.ty)),
        Shape::Tuple(list) => list.items.iter().chain(&list.rest).for_each(each),
        Shape::Wrapper(ty) | Shape::Alias(ty) => each(ty),
        Shape::Same(same) => std::iter::once(&same.first)
            .chain(&same.inside)
            .for_each(each),
        Shape::Enum(_) => {}
    }
}

/// The type that a reference holds without indirection: lists and maps are on the heap already.
fn held(ty: &TypeRef) -> Option<TypeId> {
    match ty {
        TypeRef::Named(id) => Some(*id),
        TypeRef::Nullable(inner) => held(inner),
        _ => None,
    }
}

/// The strongly connected component of each type over direct containment; a type that does not hold itself gets a component of its own,
/// and one that is not on a cycle never equals another's.
fn components(api: &Api) -> Vec<u32> {
    let edges: Vec<Vec<u32>> = api
        .types
        .iter()
        .map(|ty| {
            let mut held_types = Vec::new();
            let mut add = |ty| held_types.extend(held(ty).map(|id| id.0));
            match &ty.shape {
                Shape::Struct(strukt) => strukt.fields.iter().for_each(|field| add(&field.ty)),
                Shape::Same(same) => add(&same.first),
                shape => for_each_reference(shape, add),
            }
            held_types
        })
        .collect();
    Tarjan::new(&edges).run()
}

/// Tarjan's algorithm with a stack of its own, since descriptions may be deeper than ours.
struct Tarjan<'a> {
    edges: &'a [Vec<u32>],
    index: Vec<u32>,
    low: Vec<u32>,
    component: Vec<u32>,
    stack: Vec<u32>,
    on_stack: HashSet<u32>,
    next: u32,
}

const UNSEEN: u32 = u32::MAX;

impl<'a> Tarjan<'a> {
    fn new(edges: &'a [Vec<u32>]) -> Self {
        let count = edges.len();
        Self {
            edges,
            index: vec![UNSEEN; count],
            low: vec![UNSEEN; count],
            component: vec![UNSEEN; count],
            stack: Vec::new(),
            on_stack: HashSet::new(),
            next: 0,
        }
    }

    fn run(mut self) -> Vec<u32> {
        for start in 0..self.edges.len() as u32 {
            if self.index[start as usize] == UNSEEN {
                self.visit(start);
            }
        }
        self.component
    }

    fn visit(&mut self, start: u32) {
        let mut work = vec![(start, 0usize)];
        self.enter(start);
        while let Some((node, edge)) = work.last_mut() {
            let node = *node;
            if let Some(&next) = self.edges[node as usize].get(*edge) {
                *edge += 1;
                if self.index[next as usize] == UNSEEN {
                    self.enter(next);
                    work.push((next, 0));
                } else if self.on_stack.contains(&next) {
                    self.low[node as usize] =
                        self.low[node as usize].min(self.index[next as usize]);
                }
                continue;
            }
            work.pop();
            if let Some(&(parent, _)) = work.last() {
                self.low[parent as usize] = self.low[parent as usize].min(self.low[node as usize]);
            }
            self.close(node);
        }
    }

    fn enter(&mut self, node: u32) {
        self.index[node as usize] = self.next;
        self.low[node as usize] = self.next;
        self.next += 1;
        self.stack.push(node);
        self.on_stack.insert(node);
    }

    fn close(&mut self, node: u32) {
        if self.low[node as usize] != self.index[node as usize] {
            return;
        }
        while let Some(member) = self.stack.pop() {
            self.on_stack.remove(&member);
            self.component[member as usize] = node;
            if member == node {
                break;
            }
        }
    }
}
