//! Parameters: the path item's and the operation's, merged.

use super::operation::Spotlight;
use super::place::{Home, Place};
use super::{Lower, brief};
use crate::api::{Doc, Location, Parameter, Style, TypeRef};
use crate::report::{Pointer, codes};
use openapiv3::{
    ParameterData, ParameterSchemaOrContent, PathStyle, QueryStyle, ReferenceOr, SchemaData,
};
use serde_json::Value;

impl<'d> Lower<'d, '_> {
    /// The parameters of an operation: those of the path in its order, then the rest as written.
    pub fn parameters(&mut self, at: &Spotlight<'d>) -> Vec<Parameter> {
        let mut all: Vec<Parameter> = Vec::new();
        let lists = [
            (&at.item.parameters, &at.item_pointer),
            (&at.operation.parameters, &at.pointer),
        ];
        for (list, pointer) in lists {
            let pointer = pointer.join("parameters");
            for (index, item) in list.iter().enumerate() {
                let Some(parameter) = self.parameter(item, pointer.index(index), at) else {
                    continue;
                };
                let same = |old: &Parameter| {
                    old.name == parameter.name && old.location == parameter.location
                };
                match all.iter_mut().find(|old| same(old)) {
                    Some(old) => *old = parameter,
                    None => all.push(parameter),
                }
            }
        }
        self.in_path_order(all, at)
    }

    fn in_path_order(&mut self, all: Vec<Parameter>, at: &Spotlight<'d>) -> Vec<Parameter> {
        let (mut path, rest): (Vec<_>, Vec<_>) = all
            .into_iter()
            .partition(|parameter| parameter.location == Location::Path);
        let mut ordered = Vec::with_capacity(path.len() + rest.len());
        for name in template_names(at.path) {
            if ordered.iter().any(|known: &Parameter| known.name == name) {
                continue;
            }
            match path.iter().position(|parameter| parameter.name == name) {
                Some(index) => ordered.push(path.remove(index)),
                None => ordered.push(self.undeclared(name, &at.pointer)),
            }
        }
        for parameter in path {
            self.find(
                codes::UNUSED_PATH_PARAMETER,
                &parameter.pointer,
                format!("the path has no `{{{}}}`", brief(&parameter.name)),
                "the parameter is left out; put it into the path or take it away",
            );
        }
        ordered.extend(rest);
        ordered
    }

    fn undeclared(&mut self, name: &str, pointer: &Pointer) -> Parameter {
        self.find(
            codes::UNDECLARED_PATH_PARAMETER,
            pointer,
            format!("the path parameter `{}` is not declared", brief(name)),
            "text is taken; declare it under `parameters`",
        );
        Parameter {
            name: name.to_owned(),
            pointer: pointer.clone(),
            doc: Doc::default(),
            location: Location::Path,
            required: true,
            ty: TypeRef::Text,
            style: Style::Simple,
            explode: false,
            allow_reserved: false,
            default: None,
            examples: Vec::new(),
        }
    }

    fn parameter(
        &mut self,
        item: &'d ReferenceOr<openapiv3::Parameter>,
        pointer: Pointer,
        at: &Spotlight<'d>,
    ) -> Option<Parameter> {
        let written = pointer.clone();
        let (parameter, pointer) =
            self.resolve(item, pointer, "parameters", |all| &all.parameters)?;
        let (data, location, style, allow_reserved) = parts(parameter);
        if location == Location::Header && self.is_ours(data, &written) {
            return None;
        }
        let shared = pointer != written;
        let first = if shared { None } else { Some(at.name.as_str()) };
        let words: Vec<&str> = first.into_iter().chain([data.name.as_str()]).collect();
        let place = Place {
            pointer: pointer.clone(),
            home: Home::operation(&words),
        };
        let whole = self.querystring(data, &place);
        let (location, style) = match &whole {
            Some((_, style)) => (Location::Querystring, *style),
            None => (location, style),
        };
        let (ty, is_json, schema_data) = match whole {
            Some((ty, _)) => (ty, false, None),
            None => self.typed(&data.format, &place),
        };
        let style = if is_json { Style::Json } else { style };
        let mut examples = self.examples(data.example.as_ref(), &data.examples, &pointer);
        if let Some(schema) = schema_data.filter(|_| examples.is_empty()) {
            examples = Self::schema_examples(schema, &pointer.join("schema"));
        }
        Some(Parameter {
            name: data.name.clone(),
            doc: typed_doc(data.description.as_ref(), data.deprecated, schema_data),
            location,
            required: data.required || location == Location::Path,
            style,
            explode: data.explode.unwrap_or(style == Style::Form),
            allow_reserved,
            default: self.parameter_default(schema_data, &ty, &pointer),
            ty,
            examples,
            pointer,
        })
    }

    /// The default, if its type allows it.
    fn parameter_default(
        &mut self,
        schema: Option<&SchemaData>,
        ty: &TypeRef,
        pointer: &Pointer,
    ) -> Option<Value> {
        let schema = schema?;
        let value = schema.default.as_ref()?;
        if schema.nullable && value.is_null() || self.allows(ty, value, 0) {
            return Some(value.clone());
        }
        self.find(
            codes::WRONG_DEFAULT,
            &pointer.join("schema").join("default"),
            "the default is no value of its schema",
            "it is left out; correct the default or the type",
        );
        None
    }

    /// Headers that a parameter cannot set: OpenAPI says that such a declaration is ignored.
    fn is_ours(&mut self, data: &ParameterData, pointer: &Pointer) -> bool {
        let ignored = ["accept", "content-type", "authorization"];
        if !ignored.contains(&data.name.to_ascii_lowercase().as_str()) {
            return false;
        }
        self.find_counted(
            codes::CONSTRAINT,
            pointer,
            &format!(
                "a header parameter `{}` is ignored, as OpenAPI says",
                brief(&data.name)
            ),
            "media types and security schemes say what it holds",
        );
        true
    }

    /// The type of a parameter or a header, whether it is JSON text, and what its schema says beside the type.
    pub fn typed(
        &mut self,
        format: &'d ParameterSchemaOrContent,
        place: &Place,
    ) -> (TypeRef, bool, Option<&'d SchemaData>) {
        match format {
            ParameterSchemaOrContent::Schema(schema) => {
                let at = place.inside(&["schema"]);
                let ty = self.schema(schema, &at).whole();
                let data = schema.as_item().map(|schema| &schema.schema_data);
                (ty, false, data)
            }
            ParameterSchemaOrContent::Content(content) => {
                let Some((media_type, media)) = content.first() else {
                    return (TypeRef::Text, false, None);
                };
                let at = place.inside(&["content", media_type, "schema"]);
                match &media.schema {
                    Some(schema) => (self.schema(schema, &at).whole(), true, None),
                    None => (TypeRef::Json, true, None),
                }
            }
        }
    }
}

/// The names between braces, in order.
fn template_names(path: &str) -> impl Iterator<Item = &str> {
    path.split('{')
        .skip(1)
        .filter_map(|rest| rest.split_once('}'))
        .map(|(name, _)| name)
        .filter(|name| !name.is_empty())
}

fn parts(parameter: &openapiv3::Parameter) -> (&ParameterData, Location, Style, bool) {
    use openapiv3::Parameter as P;
    match parameter {
        P::Query {
            parameter_data,
            style,
            allow_reserved,
            ..
        } => {
            let style = match style {
                QueryStyle::Form => Style::Form,
                QueryStyle::SpaceDelimited => Style::Space,
                QueryStyle::PipeDelimited => Style::Pipe,
                QueryStyle::DeepObject => Style::Deep,
            };
            (parameter_data, Location::Query, style, *allow_reserved)
        }
        P::Header { parameter_data, .. } => {
            (parameter_data, Location::Header, Style::Simple, false)
        }
        P::Path {
            parameter_data,
            style,
        } => {
            let style = match style {
                PathStyle::Matrix => Style::Matrix,
                PathStyle::Label => Style::Label,
                PathStyle::Simple => Style::Simple,
            };
            (parameter_data, Location::Path, style, false)
        }
        P::Cookie { parameter_data, .. } => (parameter_data, Location::Cookie, Style::Form, false),
    }
}

/// What a person reads about a parameter or a header.
pub(super) fn typed_doc(
    description: Option<&String>,
    deprecated: Option<bool>,
    schema: Option<&SchemaData>,
) -> Doc {
    let described = schema.and_then(|schema| schema.description.as_ref());
    Doc {
        summary: None,
        description: description.or(described).cloned(),
        deprecated: deprecated.unwrap_or_default(),
        external: None,
    }
}
