//! The types that a set of roots leads to.

use super::{for_each_reference, innermost};
use crate::api::{Api, TypeId, TypeRef};

/// What was reached so far.
pub(crate) struct Reach<'a> {
    api: &'a Api,
    seen: Vec<bool>,
}

impl<'a> Reach<'a> {
    pub(crate) fn new(api: &'a Api) -> Self {
        Self {
            api,
            seen: vec![false; api.types.len()],
        }
    }

    pub(crate) fn reference(&mut self, ty: &TypeRef) {
        if let Some(id) = innermost(ty) {
            self.named(id);
        }
    }

    pub(crate) fn named(&mut self, root: TypeId) {
        let mut open = vec![root];
        while let Some(id) = open.pop() {
            if std::mem::replace(&mut self.seen[id.0 as usize], true) {
                continue;
            }
            for_each_reference(&self.api[id].shape, |ty| open.extend(innermost(ty)));
        }
    }

    pub(crate) fn has(&self, id: TypeId) -> bool {
        self.seen[id.0 as usize]
    }

    /// For each type, also those that are left out, whether it was reached.
    pub(crate) fn into_seen(self) -> Vec<bool> {
        self.seen
    }
}
