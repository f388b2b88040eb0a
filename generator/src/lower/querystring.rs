//! Parameters that are the whole query string (3.2).

use super::place::Place;
use super::{Lower, brief};
use crate::api::{Style, TypeRef};
use crate::normalize::carried;
use crate::report::codes;
use openapiv3::{ParameterData, ParameterSchemaOrContent};

impl<'d> Lower<'d, '_> {
    /// The type and the style of a parameter that is the whole query string: a form or JSON. `None` for all others.
    pub fn querystring(
        &mut self,
        data: &'d ParameterData,
        place: &Place,
    ) -> Option<(TypeRef, Style)> {
        data.extensions.get(carried::QUERYSTRING)?;
        let ParameterSchemaOrContent::Content(content) = &data.format else {
            self.find(
                codes::PARAMETER_STYLE,
                &place.at(&["schema"]),
                "a parameter that is the whole query string says its media type by `content`",
                "it is written as a form; write `content: { application/x-www-form-urlencoded: … }`",
            );
            let ParameterSchemaOrContent::Schema(schema) = &data.format else {
                return None;
            };
            let ty = self.schema(schema, &place.inside(&["schema"])).whole();
            return Some((ty, Style::Form));
        };
        let (name, media) = content.first()?;
        let at = place.inside(&["content", name, "schema"]);
        let ty = match &media.schema {
            Some(schema) => self.schema(schema, &at).whole(),
            None => TypeRef::Json,
        };
        let essence = name.split(';').next().unwrap_or_default().trim();
        let is_json = essence == "application/json" || essence.ends_with("+json");
        if is_json {
            return Some((ty, Style::Json));
        }
        if essence != "application/x-www-form-urlencoded" {
            self.find(
                codes::UNSUPPORTED_MEDIA_TYPE,
                &place.at(&["content", name]),
                format!("a query string in `{}` is written as a form", brief(name)),
                "write it by hand where the server wants something else",
            );
        }
        Some((ty, Style::Form))
    }
}
