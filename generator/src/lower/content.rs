//! Media types: how each is read and written, which is preferred, and which of the others say something else.

use super::media::{essence, is_xml, kind_of, rank, says_anything};
use super::place::Place;
use super::view::{Spot, View};
use super::{Lower, brief};
use crate::api::{Content, ContentKind, TypeRef};
use crate::report::codes;
use indexmap::IndexMap;
use openapiv3::MediaType;

/// Which way a body travels.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Way {
    Sent,
    Received,
}

/// What stands under `content`.
#[derive(Clone, Debug)]
pub(super) struct Contents {
    /// The media type that is read and written best.
    pub content: Content,
    /// Those that say something else, in document order.
    pub others: Vec<Content>,
    /// Those that say the same again.
    pub same: Vec<String>,
}

/// A media type before it is lowered.
#[derive(Clone, Copy)]
struct Offer<'d> {
    name: &'d str,
    media: &'d MediaType,
    kind: ContentKind,
}

impl<'d> Lower<'d, '_> {
    /// All that stands under `content`; `None` where there is nothing.
    pub fn contents(
        &mut self,
        content: &'d IndexMap<String, MediaType>,
        place: &Place,
        way: Way,
    ) -> Option<Contents> {
        let place = place.inside(&["content"]);
        let mut offers: Vec<Offer<'d>> = Vec::with_capacity(content.len());
        for (name, media) in content {
            let kind = self.kind(name, media, &place, way);
            offers.push(Offer { name, media, kind });
        }
        let best = *offers.iter().min_by_key(|offer| rank(offer.kind))?;
        let mut apart = vec![best];
        let mut same = Vec::new();
        for offer in offers.iter().filter(|offer| offer.name != best.name) {
            if apart.iter().any(|known| says_the_same(known, offer)) {
                same.push(offer.name.to_owned());
            } else {
                apart.push(*offer);
            }
        }
        self.said_again(&best, &same, &place);
        let content = self.offered(&best, &place, way);
        let others = apart.iter().skip(1).map(|offer| {
            let mut place = place.clone();
            place.home = place.home.step(offer.name);
            self.offered(offer, &place, way)
        });
        let others = others.collect();
        Some(Contents {
            content,
            others,
            same,
        })
    }

    fn offered(&mut self, offer: &Offer<'d>, place: &Place, way: Way) -> Content {
        let Offer { name, media, kind } = *offer;
        let at = place.inside(&[name]);
        let kind = self.checked(name, media, kind, &at, way);
        let ty = match (&media.schema, kind) {
            (_, ContentKind::Bytes) => TypeRef::Binary,
            (_, ContentKind::Text) => TypeRef::Text,
            (_, ContentKind::Events | ContentKind::JsonLines | ContentKind::JsonSequence) => {
                self.item_type(media, kind, &at)
            }
            (Some(schema), _) => self.schema(schema, &at.inside(&["schema"])).whole(),
            (None, _) => TypeRef::Json,
        };
        let mut examples = self.examples(media.example.as_ref(), &media.examples, &at.pointer);
        if let Some(openapiv3::ReferenceOr::Item(schema)) = &media.schema
            && examples.is_empty()
        {
            examples = Self::schema_examples(&schema.schema_data, &at.at(&["schema"]));
        }
        Content {
            media_type: name.to_owned(),
            kind,
            ty,
            encodings: self.encodings(media, kind, &at),
            examples,
        }
    }

    fn kind(&mut self, name: &str, media: &'d MediaType, place: &Place, way: Way) -> ContentKind {
        let kind = kind_of(name, way);
        let at = place.inside(&[name, "schema"]);
        let draft = media
            .schema
            .as_ref()
            .and_then(|schema| self.peek(schema.into(), &at));
        let Some(draft) = draft else {
            return kind;
        };
        let is_binary = draft.kind == Some("string") && draft.format == Some("binary");
        match kind {
            ContentKind::Json if is_binary => ContentKind::Bytes,
            ContentKind::Bytes if says_anything(name) => match draft.kind {
                Some("string") if is_binary => ContentKind::Bytes,
                Some("string") => ContentKind::Text,
                _ => ContentKind::Json,
            },
            // Numbers and truth values are written in a text as JSON writes them.
            ContentKind::Text if essence(name).starts_with("text/") && !is_xml(name) => {
                match draft.kind {
                    Some("integer" | "number" | "boolean") => ContentKind::Json,
                    _ => ContentKind::Text,
                }
            }
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
        way: Way,
    ) -> ContentKind {
        let is_object = media
            .schema
            .as_ref()
            .is_some_and(|schema| self.is_object(schema.into(), at));
        let what = match kind {
            ContentKind::Form | ContentKind::Multipart if way == Way::Received => {
                "answers in this media type are taken as bytes"
            }
            ContentKind::Form | ContentKind::Multipart if !is_object => {
                "its schema is no object; it is taken as bytes"
            }
            ContentKind::Text if is_object => "objects in this media type are taken as text",
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

    /// Notes the media types that say the same again.
    fn said_again(&mut self, best: &Offer<'d>, same: &[String], place: &Place) {
        if same.is_empty() {
            return;
        }
        let names: Vec<String> = same
            .iter()
            .map(|name| format!("`{}`", brief(name)))
            .collect();
        let message = format!(
            "{} say the same as `{}`",
            names.join(", "),
            brief(best.name)
        );
        self.find_counted(
            codes::SAME_CONTENT,
            &place.pointer,
            &message,
            "no change is needed",
        );
    }
}

/// Whether two media types are one thing in two spellings: read alike, or the one that is preferred is JSON and the other has its schema.
fn says_the_same(known: &Offer<'_>, other: &Offer<'_>) -> bool {
    let same_schema = known.media.schema == other.media.schema;
    if known.kind == other.kind {
        return same_schema || known.kind.is_plain();
    }
    let described = known.media.schema.is_some() || is_xml(other.name);
    let is_form = matches!(other.kind, ContentKind::Form | ContentKind::Multipart);
    known.kind == ContentKind::Json
        && same_schema
        && described
        && !other.kind.is_stream()
        && !is_form
}
