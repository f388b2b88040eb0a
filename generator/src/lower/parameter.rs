//! Parameters: the path item's and the operation's, merged.

use super::content::Way;
use super::operation::Spotlight;
use super::place::{Home, Place};
use super::{Lower, brief};
use crate::api::{ContentKind, Doc, Location, Parameter, Shape, Style, TypeId, TypeRef};
use crate::report::{Pointer, codes};
use openapiv3::{
    MediaType, ParameterData, ParameterSchemaOrContent, PathStyle, QueryStyle, ReferenceOr,
    SchemaData,
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
        let Typed {
            ty,
            is_json,
            schema,
            media,
        } = match whole {
            Some((ty, _)) => Typed::of(ty),
            None => self.parameter_type(&data.format, &place),
        };
        let style = if is_json { Style::Json } else { style };
        self.check_values(&ty, style, &pointer);
        let mut examples = self.examples(data.example.as_ref(), &data.examples, &pointer);
        if let Some((name, media)) = media.filter(|_| examples.is_empty()) {
            let at = pointer.join("content").join(name);
            examples = self.examples(media.example.as_ref(), &media.examples, &at);
        }
        if let Some(schema) = schema.filter(|_| examples.is_empty()) {
            examples = Self::schema_examples(schema, &pointer.join("schema"));
        }
        Some(Parameter {
            name: data.name.clone(),
            doc: typed_doc(data.description.as_ref(), data.deprecated, schema),
            location,
            required: data.required || location == Location::Path,
            style,
            explode: data.explode.unwrap_or(style == Style::Form),
            allow_reserved,
            default: self.parameter_default(schema, &ty, &pointer),
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
            codes::IGNORED_HEADER,
            pointer,
            &format!(
                "a header parameter `{}` is ignored, as OpenAPI says",
                brief(&data.name)
            ),
            "media types and security schemes say what it holds; a call takes another value by `header`",
        );
        true
    }

    /// The type of a parameter or a header, whether it is JSON text, and what its schema says beside the type.
    pub fn typed(
        &mut self,
        format: &'d ParameterSchemaOrContent,
        place: &Place,
    ) -> (TypeRef, bool, Option<&'d SchemaData>) {
        let typed = self.parameter_type(format, place);
        (typed.ty, typed.is_json, typed.schema)
    }

    fn parameter_type(&mut self, format: &'d ParameterSchemaOrContent, place: &Place) -> Typed<'d> {
        match format {
            ParameterSchemaOrContent::Schema(schema) => {
                let at = place.inside(&["schema"]);
                Typed {
                    ty: self.schema(schema, &at).whole(),
                    is_json: false,
                    schema: schema.as_item().map(|schema| &schema.schema_data),
                    media: None,
                }
            }
            ParameterSchemaOrContent::Content(content) => match content.first() {
                Some((name, media)) => self.parameter_content(name, media, place),
                None => Typed::of(TypeRef::Text),
            },
        }
    }

    /// A value in a media type of its own: JSON as a value, everything else as its text.
    fn parameter_content(
        &mut self,
        name: &'d str,
        media: &'d MediaType,
        place: &Place,
    ) -> Typed<'d> {
        let at = place.inside(&["content", name]);
        let is_json = super::media::kind_of(name, Way::Sent) == ContentKind::Json;
        let ty = match &media.schema {
            Some(schema) => self.schema(schema, &at.inside(&["schema"])).whole(),
            None if is_json => TypeRef::Json,
            None => TypeRef::Text,
        };
        let is_text = !is_json && !self.holds_parts(&ty, 0);
        if !is_json && !is_text {
            self.find(
                codes::UNSUPPORTED_MEDIA_TYPE,
                &at.pointer,
                format!("the parameter is in `{}`; it is taken as text", brief(name)),
                "write it by hand, or offer `application/json`",
            );
        }
        Typed {
            ty: if is_json || is_text {
                ty
            } else {
                TypeRef::Text
            },
            is_json,
            schema: None,
            media: Some((name, media)),
        }
    }

    /// Values that OpenAPI does not say how to write.
    fn check_values(&mut self, ty: &TypeRef, style: Style, pointer: &Pointer) {
        let is_nested = self.holds_nested(ty, 0);
        let message = match style {
            Style::Json => return,
            Style::Deep if is_nested => {
                "what is nested in a `deepObject` is written as qs reads it: `name[member][inner]=1`, `name[list][]=1`"
            }
            Style::Deep if !self.holds_parts(ty, 0) => {
                "`deepObject` is for objects; other values are written as `name=1`"
            }
            _ if is_nested => "what is nested in the parameter is written as JSON",
            _ => return,
        };
        let help = "give the parameter `content: application/json`, which says how it is written";
        self.find(codes::NESTED_PARAMETER, pointer, message, help);
    }

    /// Whether values of a type may be lists or objects.
    fn holds_parts(&self, ty: &TypeRef, depth: usize) -> bool {
        match ty {
            TypeRef::List(_) | TypeRef::Map(_) => true,
            TypeRef::Nullable(inner) => self.holds_parts(inner, depth),
            TypeRef::Named(id) if depth < DEEPEST => match self.shape(*id) {
                Some(Shape::Struct(_) | Shape::Tuple(_) | Shape::Wrapper(_)) => true,
                Some(Shape::Alias(ty)) => self.holds_parts(ty, depth + 1),
                Some(Shape::Union(union)) => {
                    let mut types = union.variants.iter().map(|variant| &variant.ty);
                    types.any(|ty| self.holds_parts(ty, depth + 1))
                }
                _ => false,
            },
            _ => false,
        }
    }

    /// Whether lists or objects of a type may hold lists or objects again.
    fn holds_nested(&self, ty: &TypeRef, depth: usize) -> bool {
        match ty {
            TypeRef::List(inner) | TypeRef::Map(inner) => self.holds_parts(inner, depth),
            TypeRef::Nullable(inner) => self.holds_nested(inner, depth),
            TypeRef::Named(id) if depth < DEEPEST => match self.shape(*id) {
                Some(Shape::Struct(strukt)) => {
                    let mut fields = strukt.fields.iter().map(|field| &field.ty);
                    fields.any(|ty| self.holds_parts(ty, depth + 1))
                }
                Some(Shape::Tuple(tuple)) => {
                    let mut types = tuple.items.iter();
                    types.any(|ty| self.holds_parts(ty, depth + 1))
                }
                Some(Shape::Alias(ty) | Shape::Wrapper(ty)) => self.holds_nested(ty, depth + 1),
                Some(Shape::Union(union)) => {
                    let mut types = union.variants.iter().map(|variant| &variant.ty);
                    types.any(|ty| self.holds_nested(ty, depth + 1))
                }
                _ => false,
            },
            _ => false,
        }
    }

    fn shape(&self, id: TypeId) -> Option<&Shape> {
        self.api.types.get(id.0 as usize).map(|ty| &ty.shape)
    }
}

/// How deep aliases and unions are looked into to see what a parameter holds.
const DEEPEST: usize = 16;

/// The type of a parameter.
struct Typed<'d> {
    ty: TypeRef,
    is_json: bool,
    schema: Option<&'d SchemaData>,
    media: Option<(&'d str, &'d MediaType)>,
}

impl Typed<'_> {
    /// A type alone.
    fn of(ty: TypeRef) -> Self {
        Self {
            ty,
            is_json: false,
            schema: None,
            media: None,
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
