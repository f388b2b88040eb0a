//! A request that could be sent, but for its secrets.

use crate::Secret;
use serde_json::Value;
use specwright_build::api::OperationId;

/// A prepared request. It holds no secret: [`Text`] has placeholders where they belong.
#[derive(Clone, Debug, PartialEq)]
pub struct Prepared {
    /// The operation.
    pub operation: OperationId,
    /// The method as it is sent.
    pub method: String,
    /// Where the server is, without a slash at the end: `https://api.example.com/v1`.
    pub base: String,
    /// The path behind that, encoded: `/pets/1`.
    pub path: String,
    /// The query, as `name=value` pairs that are encoded; keys stand last.
    pub query: Vec<Text>,
    /// The headers, without those of cookies and bodies.
    pub headers: Vec<(String, Text)>,
    /// The cookies, as `name=value` pairs.
    pub cookies: Vec<Text>,
    /// The body.
    pub body: Option<Body>,
    /// What whoever reads the request should know: a value that could not be made valid, a media type that had to be chosen.
    pub notes: Vec<String>,
    /// The values of the parameters that are sent, by their place in the operation.
    pub(crate) parameters: Vec<(usize, Value)>,
}

/// A text with places for secrets.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Text(pub Vec<Piece>);

/// A part of a text.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Piece {
    /// It stands as it is.
    Plain(String),
    /// The secret stands here.
    Secret(Secret),
}

impl From<String> for Text {
    fn from(text: String) -> Self {
        Self(vec![Piece::Plain(text)])
    }
}

impl Text {
    /// The text, with what is given for each secret.
    pub(crate) fn with(&self, secret: impl FnMut(&Secret) -> String) -> String {
        self.within(str::to_owned, secret)
    }

    /// The text, with what is given for each part of it.
    pub(crate) fn within(
        &self,
        mut plain: impl FnMut(&str) -> String,
        mut secret: impl FnMut(&Secret) -> String,
    ) -> String {
        let pieces = self.0.iter().map(|piece| match piece {
            Piece::Plain(text) => plain(text),
            Piece::Secret(placeholder) => secret(placeholder),
        });
        pieces.collect()
    }

    fn secrets(&self) -> impl Iterator<Item = &Secret> {
        self.0.iter().filter_map(|piece| match piece {
            Piece::Secret(secret) => Some(secret),
            Piece::Plain(_) => None,
        })
    }
}

/// The body of a request.
#[derive(Clone, Debug, PartialEq)]
pub enum Body {
    /// JSON.
    Json {
        /// Its media type.
        media: String,
        /// What it says.
        value: Value,
    },
    /// A form.
    Form {
        /// Its media type.
        media: String,
        /// What it says.
        value: Value,
        /// The same, written.
        text: String,
    },
    /// Text.
    Plain {
        /// Its media type.
        media: String,
        /// The text.
        text: String,
    },
    /// Bytes that whoever sends it brings.
    File {
        /// Its media type.
        media: String,
        /// The file's name.
        name: String,
    },
    /// Parts with names.
    Parts {
        /// Its media type, without a boundary.
        media: String,
        /// The value that the parts are the members of.
        value: Value,
        /// The parts.
        parts: Vec<Part>,
    },
}

/// A part of a multipart body.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Part {
    /// Its name.
    pub name: String,
    /// Its media type, where its content does not say it.
    pub media: Option<String>,
    /// What it holds.
    pub content: PartContent,
}

/// What a part holds.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum PartContent {
    /// Text.
    Text(String),
    /// The bytes of a file that whoever sends it brings.
    File(String),
}

impl Body {
    /// Its media type.
    #[must_use]
    pub fn media(&self) -> &str {
        match self {
            Self::Json { media, .. }
            | Self::Form { media, .. }
            | Self::Plain { media, .. }
            | Self::File { media, .. }
            | Self::Parts { media, .. } => media,
        }
    }

    /// Its text, where it is one.
    #[must_use]
    pub fn text(&self) -> Option<String> {
        match self {
            Self::Json { value, .. } => Some(value.to_string()),
            Self::Form { text, .. } | Self::Plain { text, .. } => Some(text.clone()),
            Self::File { .. } | Self::Parts { .. } => None,
        }
    }

    /// The files that it needs.
    #[must_use]
    pub fn files(&self) -> Vec<&str> {
        match self {
            Self::File { name, .. } => vec![name],
            Self::Parts { parts, .. } => {
                let files = parts.iter().filter_map(|part| match &part.content {
                    PartContent::File(name) => Some(name.as_str()),
                    PartContent::Text(_) => None,
                });
                files.collect()
            }
            _ => Vec::new(),
        }
    }
}

impl Prepared {
    /// The URL, with what is given for each secret of the query.
    pub(crate) fn url(&self, secret: impl FnMut(&Secret) -> String) -> String {
        self.url_within(str::to_owned, secret)
    }

    /// The URL, with what is given for each part of it.
    pub(crate) fn url_within(
        &self,
        plain: impl Fn(&str) -> String,
        mut secret: impl FnMut(&Secret) -> String,
    ) -> String {
        let pairs = self
            .query
            .iter()
            .map(|pair| pair.within(&plain, &mut secret));
        let query = pairs.collect::<Vec<_>>().join("&");
        // Some descriptions have a query in the path.
        let mark = match query.is_empty() {
            true => "",
            false if self.path.contains('?') => "&",
            false => "?",
        };
        format!("{}{}{mark}{query}", plain(&self.base), plain(&self.path))
    }

    /// The cookies as one header.
    pub(crate) fn cookie(&self) -> Option<Text> {
        let mut pieces = Vec::new();
        for cookie in &self.cookies {
            if !pieces.is_empty() {
                pieces.push(Piece::Plain("; ".to_owned()));
            }
            pieces.extend(cookie.0.iter().cloned());
        }
        (!pieces.is_empty()).then_some(Text(pieces))
    }

    /// All headers: its own, then cookies; the media type of a body where its writer does not add one.
    pub(crate) fn all_headers(&self) -> Vec<(String, Text)> {
        let mut all = self.headers.clone();
        all.extend(self.cookie().map(|text| ("Cookie".to_owned(), text)));
        let body = self
            .body
            .iter()
            .filter(|body| !matches!(body, Body::Parts { .. }));
        all.extend(body.map(|body| {
            (
                "Content-Type".to_owned(),
                Text::from(body.media().to_owned()),
            )
        }));
        all
    }

    /// The secrets that it needs, each once.
    #[must_use]
    pub fn secrets(&self) -> Vec<&Secret> {
        let texts = self.headers.iter().map(|(_, text)| text);
        let texts = texts.chain(&self.query).chain(&self.cookies);
        let mut once: Vec<&Secret> = Vec::new();
        for secret in texts.flat_map(Text::secrets) {
            if !once.contains(&secret) {
                once.push(secret);
            }
        }
        once
    }
}
