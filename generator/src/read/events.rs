//! A text -> parser events, YAML and JSON alike.
//!
//! JSON has its own scanner because not all JSON is YAML to a YAML parser: it refuses the surrogate pairs of `"\ud83d\ude00"`.

use super::indented::{Moved, error_back, span_back};
use super::json_scan::JsonScan;
use saphyr_parser::{Event, Parser, ScanError, Span, StrInput};

/// What a text is written in.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum Format {
    /// JSON, because the file's name says so.
    Json,
    /// It looks like JSON, and may be YAML's flow style.
    JsonOrYaml,
    /// YAML.
    Yaml,
}

impl Format {
    /// The format of the text of the file `name`.
    pub(crate) fn of(name: &str, text: &str) -> Self {
        let has_json_name = name
            .rsplit_once('.')
            .is_some_and(|(_, extension)| extension.eq_ignore_ascii_case("json"));
        if has_json_name {
            Self::Json
        } else if text.trim_start().starts_with(['{', '[']) {
            Self::JsonOrYaml
        } else {
            Self::Yaml
        }
    }
}

/// The events of a text.
pub(crate) enum Events<'a> {
    Json(JsonScan<'a>),
    Yaml(Box<Parser<'a, StrInput<'a>>>),
    /// YAML in which lines were moved.
    Indented(Box<Parser<'a, StrInput<'a>>>, &'a Moved),
}

impl<'a> Events<'a> {
    pub(crate) fn json(text: &'a str) -> Self {
        Self::Json(JsonScan::new(text))
    }

    pub(crate) fn yaml(text: &'a str) -> Self {
        Self::Yaml(Box::new(Parser::new_from_str(text)))
    }
}

impl<'a> Iterator for Events<'a> {
    type Item = Result<(Event<'a>, Span), ScanError>;

    fn next(&mut self) -> Option<Self::Item> {
        match self {
            Self::Json(scan) => scan.next(),
            Self::Yaml(parser) => parser.next(),
            Self::Indented(parser, moved) => Some(match parser.next()? {
                Ok((event, span)) => Ok((event, span_back(span, moved))),
                Err(error) => Err(error_back(&error, moved)),
            }),
        }
    }
}
