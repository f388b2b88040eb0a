//! References to components.

use super::Lower;
use super::view::Spot;
use crate::api::{TypeId, TypeRef};
use crate::report::{Pointer, codes, unescaped};
use indexmap::IndexMap;
use openapiv3::{Components, ReferenceOr, Schema};

/// How many references in a row are followed.
pub(super) const LONGEST: usize = 100;

/// The key of a reference into a section of `components`.
pub(super) fn key(reference: &str, section: &str) -> Option<String> {
    let rest = reference.strip_prefix("#/components/")?;
    let key = rest.strip_prefix(section)?.strip_prefix('/')?;
    Some(unescaped(key))
}

impl<'d> Lower<'d, '_> {
    /// The component schema that a reference names.
    pub fn schema_component(&self, reference: &str) -> Option<(&'d str, Spot<'d>)> {
        let key = key(reference, "schemas")?;
        let components = self.document.components.as_ref()?;
        let (key, schema) = components.schemas.get_key_value(&key)?;
        Some((key, schema.into()))
    }

    /// The type of the component that a reference names.
    pub fn component_id(&self, reference: &str) -> Option<TypeId> {
        let key = key(reference, "schemas")?;
        self.components.get(key.as_str()).copied()
    }

    /// The schema at the end of a chain of references, and the key of the last one.
    pub fn follow(&self, spot: Spot<'d>) -> Option<(Option<&'d str>, &'d Schema)> {
        let mut at = spot;
        let mut last = None;
        for _ in 0..LONGEST {
            match at {
                Spot::Item(schema) => return Some((last, schema)),
                Spot::Ref(reference) => {
                    let (key, next) = self.schema_component(reference)?;
                    last = Some(key);
                    at = next;
                }
            }
        }
        None
    }

    /// A reference to a schema, as a type.
    pub fn reference(&mut self, reference: &'d str, pointer: &Pointer) -> super::Lowered {
        let Some(id) = self.component_id(reference) else {
            self.dangling(reference, pointer);
            return TypeRef::Json.into();
        };
        super::Lowered {
            ty: TypeRef::Named(id),
            nullable: self.is_nullable(Spot::Ref(reference)),
        }
    }

    fn dangling(&mut self, reference: &str, pointer: &Pointer) {
        self.find(
            codes::DANGLING_REF,
            pointer,
            format!(
                "`{}` leads to something that was left out",
                super::brief(reference)
            ),
            "correct what it leads to",
        );
    }

    /// What a reference or an item means, with the pointer of where it stands.
    pub fn resolve<T>(
        &mut self,
        item: &'d ReferenceOr<T>,
        pointer: Pointer,
        section: &str,
        entries: fn(&Components) -> &IndexMap<String, ReferenceOr<T>>,
    ) -> Option<(&'d T, Pointer)> {
        let mut at = item;
        let mut place = pointer.clone();
        for _ in 0..LONGEST {
            match at {
                ReferenceOr::Item(item) => return Some((item, place)),
                ReferenceOr::Reference { reference } => {
                    let components = self.document.components.as_ref();
                    let found = key(reference, section)
                        .and_then(|key| Some((entries(components?).get(&key)?, key)));
                    let Some((next, key)) = found else {
                        self.dangling(reference, &pointer);
                        return None;
                    };
                    place = Pointer::root().join("components").join(section).join(&key);
                    at = next;
                }
            }
        }
        None
    }
}
