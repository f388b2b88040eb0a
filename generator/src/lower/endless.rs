//! Types that require themselves: no value of them ends. The member that closes the ring becomes optional, so that values can be made.

use super::{Lower, brief};
use crate::api::{Api, Presence, Same, Shape, TypeId, TypeRef};
use crate::report::codes;

/// How often the search is repeated, at most; one round breaks nearly all.
const MOST_ROUNDS: usize = 64;

impl Lower<'_, '_> {
    /// Lets every type have a value that ends.
    pub fn end_types(&mut self) {
        for round in 0..MOST_ROUNDS {
            let endless = endless(&self.api);
            if !endless.contains(&true) {
                return;
            }
            let mut places = closing_places(&self.api, &endless);
            if round + 1 == MOST_ROUNDS {
                places = all_places(&self.api, &endless);
            }
            for (id, at) in places {
                self.loosen(id, at);
            }
        }
    }

    /// Lets the part `at` of a type be absent.
    fn loosen(&mut self, id: TypeId, at: usize) {
        let Some(ty) = self.type_mut(id) else {
            return;
        };
        let (pointer, what) = match &mut ty.shape {
            Shape::Struct(strukt) => {
                let Some(field) = strukt.fields.get_mut(at) else {
                    return;
                };
                if field.presence != Presence::Required {
                    return;
                }
                field.presence = Presence::Optional;
                (field.pointer.clone(), format!("`{}`", brief(&field.name)))
            }
            Shape::Tuple(list) => {
                list.required = list.required.min(at);
                (ty.pointer.clone(), format!("item {at}"))
            }
            _ => return,
        };
        self.find(
            codes::INFINITE_TYPE,
            &pointer,
            format!("{what} is required and holds the type again, so no value would end"),
            "it is taken as optional; let it be optional, nullable or a list",
        );
    }
}

/// The types that a value of `id` cannot do without, each with the part that holds it.
fn needs(api: &Api, id: TypeId) -> Vec<(usize, TypeId)> {
    let named = |ty: &TypeRef| match ty {
        TypeRef::Named(id) => Some(*id),
        _ => None,
    };
    match &api[id].shape {
        Shape::Struct(strukt) => {
            let fields = strukt.fields.iter().enumerate();
            fields
                .filter(|(_, field)| field.presence == Presence::Required)
                .filter_map(|(at, field)| Some((at, named(&field.ty)?)))
                .collect()
        }
        Shape::Tuple(list) => {
            let items = list.items.iter().take(list.required).enumerate();
            items
                .filter_map(|(at, ty)| Some((at, named(ty)?)))
                .collect()
        }
        Shape::Union(union) => {
            let variants = union.variants.iter().enumerate();
            variants
                .filter_map(|(at, variant)| Some((at, named(&variant.ty)?)))
                .collect()
        }
        Shape::Wrapper(ty) | Shape::Alias(ty) | Shape::Same(Same { first: ty, .. }) => {
            named(ty).map(|target| (0, target)).into_iter().collect()
        }
        Shape::Enum(_) => Vec::new(),
    }
}

/// How many of its needs must end before the type does: all of them, and one variant of a union.
fn open_needs(api: &Api, id: TypeId) -> usize {
    let needs = needs(api, id).len();
    match &api[id].shape {
        Shape::Union(union) => usize::from(needs > 0 && needs == union.variants.len()),
        _ => needs,
    }
}

/// For each type, whether no value of it ends.
fn endless(api: &Api) -> Vec<bool> {
    let count = api.types.len();
    let mut open: Vec<usize> = api.type_ids().map(|id| open_needs(api, id)).collect();
    let mut holders: Vec<Vec<TypeId>> = vec![Vec::new(); count];
    for id in api.type_ids() {
        for (_, target) in needs(api, id) {
            if let Some(list) = holders.get_mut(target.0 as usize) {
                list.push(id);
            }
        }
    }
    let mut ending: Vec<TypeId> = api
        .type_ids()
        .filter(|id| open.get(id.0 as usize) == Some(&0))
        .collect();
    while let Some(id) = ending.pop() {
        for holder in holders.get(id.0 as usize).into_iter().flatten() {
            let Some(left) = open.get_mut(holder.0 as usize).filter(|left| **left > 0) else {
                continue;
            };
            *left -= 1;
            if *left == 0 {
                ending.push(*holder);
            }
        }
    }
    open.iter().map(|left| *left > 0).collect()
}

fn is_endless(endless: &[bool], id: TypeId) -> bool {
    endless.get(id.0 as usize) == Some(&true)
}

/// Every required part of an endless type that holds one.
fn all_places(api: &Api, endless: &[bool]) -> Vec<(TypeId, usize)> {
    let ids = api.type_ids().filter(|id| is_endless(endless, *id));
    ids.flat_map(|id| {
        let needs = needs(api, id).into_iter();
        needs
            .filter(|(_, target)| is_endless(endless, *target))
            .map(move |(at, _)| (id, at))
    })
    .collect()
}

/// A type on the way, what it still leads to, and the part by which the way goes on.
struct Step {
    id: TypeId,
    needs: std::vec::IntoIter<(usize, TypeId)>,
    at: usize,
}

/// The parts by which rings of endless types close.
fn closing_places(api: &Api, endless: &[bool]) -> Vec<(TypeId, usize)> {
    let mut places = Vec::new();
    let mut done = vec![false; endless.len()];
    let mut on_way = vec![false; endless.len()];
    let step = |id: TypeId| Step {
        id,
        needs: needs(api, id).into_iter(),
        at: 0,
    };
    for start in api.type_ids().filter(|id| is_endless(endless, *id)) {
        let mut way = vec![step(start)];
        if is_endless(&done, start) {
            continue;
        }
        set(&mut on_way, start, true);
        while let Some(last) = way.last_mut() {
            let Some((at, target)) = last.needs.next() else {
                set(&mut on_way, last.id, false);
                set(&mut done, last.id, true);
                way.pop();
                continue;
            };
            last.at = at;
            if !is_endless(endless, target) || is_endless(&done, target) {
                continue;
            }
            if is_endless(&on_way, target) {
                places.extend(breakable(api, &way));
            } else {
                set(&mut on_way, target, true);
                way.push(step(target));
            }
        }
    }
    places
}

fn set(flags: &mut [bool], id: TypeId, value: bool) {
    if let Some(flag) = flags.get_mut(id.0 as usize) {
        *flag = value;
    }
}

/// The last part of the way that can be left out.
fn breakable(api: &Api, way: &[Step]) -> Option<(TypeId, usize)> {
    let can = |step: &&Step| matches!(api[step.id].shape, Shape::Struct(_) | Shape::Tuple(_));
    let step = way.iter().rev().find(can)?;
    Some((step.id, step.at))
}
