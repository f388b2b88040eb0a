//! Media types: which of several is generated, and how it is read and written.

use super::place::Place;
use super::view::{Spot, View};
use super::{Lower, brief};
use crate::api::{Content, ContentKind, TypeRef};
use crate::report::codes;
use indexmap::IndexMap;
use openapiv3::MediaType;

impl<'d> Lower<'d, '_> {
    /// The content that is generated; `None` where there is none.
    pub fn content(
        &mut self,
        content: &'d IndexMap<String, MediaType>,
        place: &Place,
    ) -> Option<Content> {
        let place = place.inside(&["content"]);
        let ranked = content
            .iter()
            .map(|(name, media)| (name, media, self.kind(name, media, &place)));
        let (name, media, kind) = ranked.min_by_key(|(_, _, kind)| *kind as u8)?;
        self.left_aside(content, name, media, &place);
        let at = place.inside(&[name]);
        let kind = self.checked(name, media, kind, &at);
        let ty = match (&media.schema, kind) {
            (_, ContentKind::Bytes) => TypeRef::Binary,
            (_, ContentKind::Text) => TypeRef::Text,
            (Some(schema), _) => self.schema(schema, &at.inside(&["schema"])).whole(),
            (None, _) => TypeRef::Json,
        };
        let mut examples = self.examples(media.example.as_ref(), &media.examples, &at.pointer);
        if let Some(openapiv3::ReferenceOr::Item(schema)) = &media.schema
            && examples.is_empty()
        {
            examples = Self::schema_examples(&schema.schema_data, &at.at(&["schema"]));
        }
        Some(Content {
            media_type: name.clone(),
            kind,
            ty,
            examples,
        })
    }

    fn kind(&mut self, name: &str, media: &'d MediaType, place: &Place) -> ContentKind {
        let kind = kind_of(name);
        let says_json = matches!(essence(name).as_str(), "*/*" | "*" | "application/*");
        let at = place.inside(&[name, "schema"]);
        let draft = media
            .schema
            .as_ref()
            .and_then(|schema| self.peek(schema.into(), &at));
        let Some(draft) = draft else {
            return kind;
        };
        match kind {
            ContentKind::Json if draft.kind == Some("string") && draft.format == Some("binary") => {
                ContentKind::Bytes
            }
            ContentKind::Bytes if says_json => match draft.kind {
                Some("string") if draft.format == Some("binary") => ContentKind::Bytes,
                Some("string") => ContentKind::Text,
                _ => ContentKind::Json,
            },
            kind => kind,
        }
    }

    /// The kind, where the schema suits it; what it cannot hold travels as bytes.
    fn checked(
        &mut self,
        name: &str,
        media: &'d MediaType,
        kind: ContentKind,
        at: &Place,
    ) -> ContentKind {
        let essence = essence(name);
        if !media.encoding.is_empty() && matches!(kind, ContentKind::Form | ContentKind::Multipart)
        {
            let message = "`encoding` is not read; the parts are written by their types";
            self.find_counted(
                codes::UNSUPPORTED_MEDIA_TYPE,
                &at.at(&["encoding"]),
                message,
                "no change is needed",
            );
        }
        let is_object = media
            .schema
            .as_ref()
            .is_some_and(|schema| self.is_object(schema.into(), at));
        let what = match kind {
            ContentKind::Form | ContentKind::Multipart if !is_object => {
                "its schema is no object; it is taken as bytes"
            }
            // Bytes without their boundary would be no multipart body, so this is not left to look like any other.
            ContentKind::Multipart => {
                "its parts are not written yet; the call takes the body and its media type, with the boundary"
            }
            ContentKind::Text if essence == "text/event-stream" => {
                "an event stream is read as one text"
            }
            ContentKind::Text if is_object => "objects in this media type are taken as text",
            ContentKind::Bytes if essence.starts_with("multipart/") => {
                "it is taken as bytes; a call takes its media type as well, with the boundary"
            }
            ContentKind::Bytes if is_object => "objects in this media type are taken as bytes",
            _ => return kind,
        };
        let message = format!("`{}`: {what}", brief(name));
        self.find_counted(
            codes::UNSUPPORTED_MEDIA_TYPE,
            &at.pointer,
            &message,
            "offer `application/json` beside it",
        );
        match kind {
            ContentKind::Form | ContentKind::Multipart => ContentKind::Bytes,
            kind => kind,
        }
    }

    fn is_object(&mut self, spot: Spot<'d>, at: &Place) -> bool {
        let Some(draft) = self.peek(spot, at) else {
            return false;
        };
        if draft.is_object() {
            return true;
        }
        let Some(union) = draft.unions.first() else {
            return false;
        };
        union.list.iter().all(|branch| {
            let found = self.follow(branch.into());
            found.is_some_and(|(_, schema)| {
                let view = View::of(schema);
                view.kind == Some("object") || view.properties.is_some() || !view.all_of.is_empty()
            })
        })
    }

    /// Reports the media types that are not generated, unless they say the same again.
    fn left_aside(
        &mut self,
        content: &'d IndexMap<String, MediaType>,
        chosen: &str,
        media: &MediaType,
        place: &Place,
    ) {
        let same = |other: &MediaType| other.schema == media.schema;
        let others: Vec<String> = content
            .iter()
            .filter(|(name, other)| {
                *name != chosen && !(kind_of(name) == kind_of(chosen) && same(other))
            })
            .map(|(name, _)| format!("`{}`", brief(name)))
            .collect();
        if others.is_empty() {
            return;
        }
        let message = format!(
            "`{}` is generated, {} is not",
            brief(chosen),
            others.join(", ")
        );
        self.find_counted(
            codes::SEVERAL_MEDIA_TYPES,
            &place.pointer,
            &message,
            "no change is needed",
        );
    }
}

/// A media type without its parameters, in lower case.
fn essence(name: &str) -> String {
    let start = name.split(';').next().unwrap_or_default();
    start.trim().to_ascii_lowercase()
}

fn kind_of(name: &str) -> ContentKind {
    let essence = essence(name);
    match essence.as_str() {
        "application/json" | "text/json" | "application/x-json" => ContentKind::Json,
        "application/x-www-form-urlencoded" => ContentKind::Form,
        "multipart/form-data" => ContentKind::Multipart,
        "application/xml"
        | "application/x-ndjson"
        | "application/jsonl"
        | "application/yaml"
        | "application/x-yaml" => ContentKind::Text,
        other if other.ends_with("+json") => ContentKind::Json,
        other if other.starts_with("text/") || other.ends_with("+xml") => ContentKind::Text,
        _ => ContentKind::Bytes,
    }
}
