//! `encoding` of a body: how single members of a form or a multipart body are written.

use super::content::Way;
use super::media::kind_of;
use super::place::Place;
use super::{Lower, brief};
use crate::api::{ContentKind, Encoding, Style};
use crate::report::{Pointer, codes};
use openapiv3::{MediaType, ParameterSchemaOrContent, QueryStyle, ReferenceOr, SchemaKind, Type};

impl<'d> Lower<'d, '_> {
    /// The members that are written in another way than their types say.
    pub fn encodings(
        &mut self,
        media: &'d MediaType,
        kind: ContentKind,
        at: &Place,
    ) -> Vec<Encoding> {
        let mut encodings = Vec::new();
        for (name, encoding) in &media.encoding {
            let pointer = at.at(&["encoding", name]);
            encodings.extend(match kind {
                ContentKind::Form => form(name, encoding),
                ContentKind::Multipart => self.part(name, encoding, &pointer),
                _ => None,
            });
        }
        encodings
    }

    fn part(
        &mut self,
        name: &str,
        encoding: &'d openapiv3::Encoding,
        pointer: &Pointer,
    ) -> Option<Encoding> {
        if encoding.style.is_some() {
            self.find_counted(
                codes::CONSTRAINT,
                &pointer.join("style"),
                "`style` of a part is not read: each item of a list is a part of its own, an object is JSON",
                "say the media type of the part by `contentType`",
            );
        }
        let media = encoding.content_type.as_deref().unwrap_or_default();
        let is_one = !media.contains(['*', ',']);
        if !is_one {
            self.find_counted(
                codes::CONSTRAINT,
                &pointer.join("contentType"),
                "a part may be of several media types; the caller says which",
                "no change is needed",
            );
        }
        let media = media.trim();
        let headers = self.part_headers(encoding, pointer);
        let says_more = is_one && !media.is_empty() || !headers.is_empty();
        says_more.then(|| Encoding {
            media_type: if is_one {
                media.to_owned()
            } else {
                String::new()
            },
            headers,
            ..Encoding::new(name)
        })
    }

    /// The headers of a part whose value is fixed; the others are the caller's.
    fn part_headers(
        &mut self,
        encoding: &'d openapiv3::Encoding,
        pointer: &Pointer,
    ) -> Vec<(String, String)> {
        let mut fixed = Vec::new();
        for (name, header) in &encoding.headers {
            // OpenAPI says that this one is ignored here.
            if name.eq_ignore_ascii_case("content-type") {
                continue;
            }
            let at = pointer.join("headers").join(name);
            let found = self.resolve(header, at.clone(), "headers", |all| &all.headers);
            let Some((header, _)) = found else {
                continue;
            };
            match fixed_value(&header.format) {
                Some(value) => fixed.push((name.clone(), value)),
                None => self.find(
                    codes::PART_HEADER,
                    &at,
                    format!("the header `{}` of the part has no fixed value", brief(name)),
                    "a file takes it by `Part::header`; give its schema a default or a single value",
                ),
            }
        }
        fixed
    }
}

/// The one value that a header can have, or the one that it has by default.
fn fixed_value(format: &ParameterSchemaOrContent) -> Option<String> {
    let ParameterSchemaOrContent::Schema(ReferenceOr::Item(schema)) = format else {
        return None;
    };
    match (&schema.schema_data.default, &schema.schema_kind) {
        (Some(serde_json::Value::String(text)), _) => Some(text.clone()),
        (Some(value), _) if !value.is_object() && !value.is_array() => Some(value.to_string()),
        (None, SchemaKind::Type(Type::String(text))) => match text.enumeration.as_slice() {
            [Some(only)] => Some(only.clone()),
            _ => None,
        },
        _ => None,
    }
}

/// How a form writes a member: by a style, or in the media type that it names. Without either, by its type.
fn form(name: &str, encoding: &openapiv3::Encoding) -> Option<Encoding> {
    let style = match encoding.style {
        Some(QueryStyle::Form) => Style::Form,
        Some(QueryStyle::SpaceDelimited) => Style::Space,
        Some(QueryStyle::PipeDelimited) => Style::Pipe,
        Some(QueryStyle::DeepObject) => Style::Deep,
        None => {
            let media = encoding.content_type.as_deref()?;
            let is_json = kind_of(media, Way::Sent) == ContentKind::Json;
            return is_json.then(|| Encoding {
                style: Style::Json,
                ..Encoding::new(name)
            });
        }
    };
    Some(Encoding {
        style,
        explode: encoding.explode,
        allow_reserved: encoding.allow_reserved,
        ..Encoding::new(name)
    })
}
