//! Streams: the type of the items that arrive one after the other.

use super::Lower;
use super::draft::{Draft, Member};
use super::place::Place;
use crate::api::{ContentKind, TypeRef};
use crate::normalize::carried;
use openapiv3::MediaType;

/// The fields of an event on the wire.
const EVENT_FIELDS: &[&str] = &["event", "data", "id", "retry"];

impl<'d> Lower<'d, '_> {
    /// The type of an item: what the schema says, or its items where it describes all of them as a list.
    pub fn item_type(&mut self, media: &'d MediaType, kind: ContentKind, at: &Place) -> TypeRef {
        let is_event = kind == ContentKind::Events;
        let at = at.inside(&["schema"]);
        let Some(schema) = &media.schema else {
            return if is_event {
                TypeRef::Text
            } else {
                TypeRef::Json
            };
        };
        let Some(draft) = self.peek(schema.into(), &at) else {
            return self.schema(schema, &at).whole();
        };
        let is_item = media.extensions.contains_key(carried::ITEMS);
        if let (Some("array"), Some(items), false) = (draft.kind, &draft.items, is_item) {
            return self.member(items).whole();
        }
        if is_event {
            if draft.kind == Some("string") && draft.values.is_empty() {
                return TypeRef::Text;
            }
            if let Some(member) = event_data(&draft) {
                return match self.peek(member.spot, &member.place) {
                    Some(draft) if draft.kind == Some("string") => TypeRef::Text,
                    _ => self.member(member).whole(),
                };
            }
        }
        self.schema(schema, &at).whole()
    }
}

/// The data of an event, where the schema describes the whole event and not only its data.
fn event_data<'a, 'd>(draft: &'a Draft<'d>) -> Option<&'a Member<'d>> {
    let only_fields = draft.members.keys().all(|name| EVENT_FIELDS.contains(name));
    draft.members.get("data").filter(|_| only_fields)
}
