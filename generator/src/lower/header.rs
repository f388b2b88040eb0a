//! Headers of answers.

use super::Lower;
use super::parameter::typed_doc;
use super::place::{Home, Place};
use crate::api::{Header, HeaderForm};
use crate::normalize::carried;
use crate::report::codes;
use indexmap::IndexMap;
use openapiv3::ReferenceOr;

impl<'d> Lower<'d, '_> {
    /// The headers of an answer. Its media type is none of them: `content` says it.
    pub fn headers(
        &mut self,
        headers: &'d IndexMap<String, ReferenceOr<openapiv3::Header>>,
        answer: &Place,
    ) -> Vec<Header> {
        let named = headers
            .iter()
            .filter(|(name, _)| !name.eq_ignore_ascii_case("content-type"));
        named
            .filter_map(|(name, item)| self.header(name, item, answer))
            .collect()
    }

    fn header(
        &mut self,
        name: &'d str,
        item: &'d ReferenceOr<openapiv3::Header>,
        answer: &Place,
    ) -> Option<Header> {
        let written = answer.at(&["headers", name]);
        if !name.bytes().all(is_token) || name.is_empty() {
            self.find(
                codes::WRONG_NODE,
                &written,
                format!("`{}` is no name of a header", super::brief(name)),
                "it is left out; names of headers are letters, digits and signs such as `-`",
            );
            return None;
        }
        let (header, pointer) =
            self.resolve(item, written.clone(), "headers", |all| &all.headers)?;
        let home = if pointer == written {
            answer.home.step(name)
        } else {
            Home::operation(&[name, "header"])
        };
        let place = Place {
            pointer: pointer.clone(),
            home,
        };
        let (ty, is_json, schema) = self.typed(&header.format, &place);
        let exploded = header.extensions.get(carried::EXPLODE);
        let form = match (is_json, exploded.and_then(|value| value.as_bool())) {
            (true, _) => HeaderForm::Json,
            (false, Some(true)) => HeaderForm::Exploded,
            _ => HeaderForm::Plain,
        };
        let doc = typed_doc(header.description.as_ref(), header.deprecated, schema);
        Some(Header {
            name: name.to_owned(),
            pointer,
            doc,
            required: header.required,
            ty,
            form,
        })
    }
}

/// Whether a byte may stand in the name of a header.
fn is_token(byte: u8) -> bool {
    byte.is_ascii_alphanumeric() || b"!#$%&'*+-.^_`|~".contains(&byte)
}
