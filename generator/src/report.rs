//! Findings: what is wrong with a description, what says more than the Rust does, and what was chosen for its author.

mod locate;
mod moves;
mod show;

pub use locate::{Place, locate, places};
pub use moves::Moves;
pub use show::{Style, human, json, summary};

use std::fmt;

/// An RFC 6901 JSON Pointer into a file of the description: `/paths/~1pets/get`.
#[derive(Clone, Debug, Default, PartialEq, Eq, Hash, PartialOrd, Ord)]
pub struct Pointer {
    /// The file, as an index into the sources that were read; 0 is the description itself.
    pub file: u32,
    /// The pointer's text, escaped; empty for the whole document.
    pub path: String,
}

impl Pointer {
    /// The whole main document.
    #[must_use]
    pub fn root() -> Self {
        Self::default()
    }

    /// The child `token`, escaped as RFC 6901 says.
    #[must_use]
    pub fn join(&self, token: &str) -> Self {
        let mut path = String::with_capacity(self.path.len() + token.len() + 1);
        path.push_str(&self.path);
        push_token(&mut path, token);
        Self {
            file: self.file,
            path,
        }
    }

    /// The list entry `index`.
    #[must_use]
    pub fn index(&self, index: usize) -> Self {
        self.join(&index.to_string())
    }
}

fn push_token(path: &mut String, token: &str) {
    path.push('/');
    if token.contains(['~', '/']) {
        path.push_str(&escaped(token));
    } else {
        path.push_str(token);
    }
}

/// A key as a token of a JSON Pointer.
pub(crate) fn escaped(key: &str) -> String {
    key.replace('~', "~0").replace('/', "~1")
}

/// The key that a token of a JSON Pointer means.
pub(crate) fn unescaped(token: &str) -> String {
    if token.contains('~') {
        token.replace("~1", "/").replace("~0", "~")
    } else {
        token.to_owned()
    }
}

impl fmt::Display for Pointer {
    fn fmt(&self, out: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(out, "#{}", self.path)
    }
}

/// How much a finding matters.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, PartialOrd, Ord)]
pub enum Level {
    /// We chose for you: a suffix, a name for an inline type.
    Note,
    /// Generated, but the description says more than the Rust does.
    Lossy,
    /// The place is broken: left out or renamed; the rest is generated.
    Error,
    /// Nothing can be generated.
    Fatal,
}

/// A kind of finding. The table of all codes is [`CODES`](crate::report::codes::CODES).
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, PartialOrd, Ord)]
pub struct Code(pub u16);

impl fmt::Display for Code {
    fn fmt(&self, out: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(out, "SW{:04}", self.0)
    }
}

/// One thing to say about one place of the description.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Finding {
    /// What kind it is.
    pub code: Code,
    /// How much it matters.
    pub level: Level,
    /// Where. Line and column are looked up when it is shown.
    pub pointer: Pointer,
    /// Line and column (from 1) where they are known without looking: syntax errors.
    pub at: Option<(usize, usize)>,
    /// What is so, in one sentence that starts in lower case and has no full stop.
    pub message: String,
    /// What to do about it.
    pub help: String,
}

/// All findings of a run, in the order they were met.
#[derive(Clone, Debug, Default)]
pub struct Report {
    /// The findings.
    pub findings: Vec<Finding>,
    /// Where nodes stood that were moved: findings of the stages after the move speak of the text.
    pub moves: Moves,
}

impl Report {
    /// Adds a finding with the level that its code has, at the place where its author wrote it.
    pub fn add(
        &mut self,
        code: codes::Kind,
        pointer: Pointer,
        message: impl Into<String>,
        help: impl Into<String>,
    ) {
        let pointer = self.moves.stood(&pointer);
        self.add_stood(code, pointer, message, help);
    }

    /// The same, for a pointer that already says where the author wrote it.
    pub(crate) fn add_stood(
        &mut self,
        code: codes::Kind,
        pointer: Pointer,
        message: impl Into<String>,
        help: impl Into<String>,
    ) {
        self.findings.push(Finding {
            code: code.code,
            level: code.level,
            pointer,
            at: None,
            message: message.into(),
            help: help.into(),
        });
    }

    /// The highest level that was reported.
    #[must_use]
    pub fn worst(&self) -> Option<Level> {
        self.findings.iter().map(|finding| finding.level).max()
    }

    /// Whether nothing can be generated.
    #[must_use]
    pub fn is_fatal(&self) -> bool {
        self.worst() == Some(Level::Fatal)
    }
}

pub mod codes {
    //! The one table of codes.

    use super::{Code, Level};

    /// A code with its level and its title.
    #[derive(Clone, Copy, Debug, PartialEq, Eq)]
    pub struct Kind {
        /// `SW0101`.
        pub code: Code,
        /// Its level.
        pub level: Level,
        /// What it is about, in a few words.
        pub title: &'static str,
    }

    macro_rules! codes {
        ($($name:ident = $number:literal $level:ident $title:literal;)*) => {
            $(
                #[doc = $title]
                pub const $name: Kind = Kind { code: Code($number), level: Level::$level, title: $title };
            )*
            /// Every code there is, in order.
            pub const CODES: &[Kind] = &[$($name),*];
        };
    }

    codes! {
        // reading
        UNREADABLE = 101 Fatal "the file cannot be read";
        NOT_TEXT = 102 Fatal "the file is not text";
        EMPTY = 103 Fatal "the file is empty";
        SYNTAX = 104 Fatal "the file is neither valid YAML nor valid JSON";
        DUPLICATE_KEY = 105 Fatal "a key stands twice in one mapping";
        TOO_DEEP = 106 Fatal "nested deeper than the limit";
        TOO_MANY_ALIASES = 107 Fatal "aliases expand beyond the limit";
        TOO_LARGE = 108 Fatal "larger than the limit";
        KEY_NOT_TEXT = 109 Note "a key is not text";
        INDENTATION = 110 Note "a line is indented too little";
        // the document
        NOT_OPENAPI = 201 Fatal "not an OpenAPI description";
        UNSUPPORTED_VERSION = 202 Fatal "a version of OpenAPI that is not read";
        WRONG_NODE = 203 Error "a value of the wrong kind";
        MISSING_MEMBER = 204 Error "a required member is missing";
        UNKNOWN_KEYWORD = 205 Note "a keyword that this version of OpenAPI does not know";
        NO_EFFECT = 206 Note "a keyword from which nothing is generated";
        COMPONENT_NAME = 220 Note "a name that a component must not have";
        CHOSEN_FOR_2_0 = 221 Note "what Swagger 2.0 leaves open was chosen";
        NO_WORD_IN_3_0 = 222 Lossy "Swagger 2.0 says what OpenAPI 3.0 has no word for";
        // references
        DANGLING_REF = 301 Error "a $ref that leads nowhere";
        CYCLIC_REF = 302 Error "a $ref that leads back to itself";
        EXTERNAL_REF = 303 Error "a $ref into a file that cannot be read";
        REF_SIBLINGS = 304 Lossy "members beside a $ref";
        REMOTE_REF = 305 Error "a $ref to another machine";
        DYNAMIC_REF = 306 Lossy "a $dynamicRef that is read as a fixed one";
        REF_OUT_OF_PLACE = 307 Note "a $ref where OpenAPI has none";
        TOO_MANY_INLINED = 308 Error "references repeat more than the limit";
        // operations
        DUPLICATE_OPERATION_ID = 401 Error "an operationId that another operation has";
        AMBIGUOUS_PATH = 402 Error "paths that differ only in parameter names";
        UNDECLARED_PATH_PARAMETER = 403 Error "a path parameter that is not declared";
        UNUSED_PATH_PARAMETER = 404 Error "a path parameter that the path does not have";
        UNSUPPORTED_MEDIA_TYPE = 405 Lossy "a media type that is not read yet";
        UNKNOWN_SECURITY_SCHEME = 407 Error "a security requirement that names no scheme";
        CALLBACKS = 408 Lossy "a callback that is not parsed";
        SERVER_VARIABLES = 410 Error "a server variable that does not fit its URL";
        PARAMETER_STYLE = 411 Error "a parameter style that does not fit its place";
        OMITTED_OPERATION = 412 Error "an operation that is left out";
        PATH_QUERY = 413 Note "a path with a query or a fragment";
        HEAD_CONTENT = 414 Lossy "content of an answer to HEAD";
        SECURITY_SCHEME = 415 Lossy "a security scheme that the caller has to help with";
        NESTED_PARAMETER = 416 Lossy "a parameter whose nested values OpenAPI has no spelling for";
        IGNORED_HEADER = 417 Note "a header parameter that OpenAPI ignores";
        PART_HEADER = 418 Lossy "a header of a part that the caller sets";
        SAME_CONTENT = 420 Note "media types that say the same again";
        LINKS = 421 Note "links are not generated";
        PAGES_FORM = 430 Lossy "pagination that is not understood";
        PAGES_MISFIT = 431 Lossy "pagination that does not fit its operation";
        // schemas
        WRONG_DEFAULT = 501 Error "a default that its schema does not allow";
        CONFLICTING_ALL_OF = 502 Lossy "branches of allOf that contradict each other";
        UNKNOWN_REQUIRED = 503 Note "required names a member that is not declared";
        UNKNOWN_TYPE = 504 Error "a type that OpenAPI does not know";
        NUMBER_IN_TEXT_ENUM = 505 Note "a number where a text stands; its source text is used";
        WRONG_ENUM_VALUE = 506 Error "an enum value that is not of the schema's type";
        CONSTRAINT = 507 Note "a constraint that is not checked";
        NOT_KEYWORD = 508 Lossy "`not` is not checked";
        DISCRIMINATOR = 509 Lossy "a discriminator that cannot tell the variants";
        AMBIGUOUS_UNION = 510 Lossy "variants that one value can fit both";
        UNKNOWN_FORMAT = 511 Note "a format that is read as plain text";
        INFINITE_TYPE = 512 Error "a type that holds itself without end";
        UNSATISFIABLE = 513 Lossy "constraints that no value meets";
        CONDITION = 520 Lossy "schemas that hold under a condition";
        DUPLICATE_ENUM_VALUE = 521 Note "an enum value that stands twice";
        // names
        RENAMED = 601 Note "a name was given a suffix";
        // output
        INSIDE_WORKSPACE = 701 Note "the output lies inside another workspace";
        UNMATCHED_SELECTOR = 702 Error "a selector that selects nothing";
        NOTHING_SELECTED = 703 Fatal "nothing is selected";
        PAGES_RULE = 710 Error "configured pagination that does not fit its operation";
        NO_WEBHOOKS = 711 Error "a signature of webhooks where there are none";
    }
}
