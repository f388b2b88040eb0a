use super::super::payload::Payload;
use super::super::{Body, Bytes};
use serde::de::{Deserialize, Deserializer};
use serde::ser::{Error, Serialize, SerializeTupleStruct, Serializer};
use std::borrow::Cow;
use std::cell::RefCell;
use std::fmt;
use std::sync::Arc;

/// What the writer of multipart bodies knows a part by.
pub(super) const TOKEN: &str = "$specwright::Part";

/// Bytes, with the name and the media type of the file that they come from: `format: binary` inside an object.
///
/// In a multipart body it is a file; in JSON, which cannot hold bytes, it is text.
#[derive(Clone, Default, PartialEq, Eq)]
pub struct Part {
    content: Content,
    file_name: Option<Cow<'static, str>>,
    media_type: Option<Cow<'static, str>>,
    headers: Vec<(Cow<'static, str>, Cow<'static, str>)>,
}

/// What is in a part. Copies of a stream share it.
#[derive(Clone)]
pub(super) struct Content(Payload);

impl Default for Content {
    fn default() -> Self {
        Self(Payload::Whole(Bytes::new()))
    }
}

impl PartialEq for Content {
    fn eq(&self, other: &Self) -> bool {
        match (&self.0, &other.0) {
            (Payload::Once(own), Payload::Once(other)) => Arc::ptr_eq(own, other),
            (own, other) => own.bytes() == other.bytes() && own.is_once() == other.is_once(),
        }
    }
}

impl Eq for Content {}

impl Part {
    /// A part with this content. Its file is called after the member that it stands for, until it is given a name.
    pub fn new(content: impl Into<Bytes>) -> Self {
        Self::of(Payload::Whole(content.into()))
    }

    /// A part whose content is read as it is sent: it can be sent once, so its call is never tried a second time. With the length of each such
    /// part ([`Body::of_length`]) the length of the whole body is known.
    ///
    /// ```
    /// # use specwright_runtime::{Body, Bytes, Part};
    /// # fn upload(parts: impl futures_core::Stream<Item = std::io::Result<Bytes>> + Send + 'static) -> Part {
    /// Part::stream(Body::stream(parts).of_length(1_048_576)).file_name("film.mp4")
    /// # }
    /// ```
    #[must_use]
    pub fn stream(content: Body) -> Self {
        Self::of(Payload::new(content))
    }

    fn of(content: Payload) -> Self {
        Self {
            content: Content(content),
            ..Self::default()
        }
    }

    /// What the file is called.
    #[must_use]
    pub fn file_name(mut self, name: impl Into<Cow<'static, str>>) -> Self {
        self.file_name = Some(name.into());
        self
    }

    /// What is in it: `image/png`.
    #[must_use]
    pub fn media_type(mut self, name: impl Into<Cow<'static, str>>) -> Self {
        self.media_type = Some(name.into());
        self
    }

    /// A header of the part.
    #[must_use]
    pub fn header(
        mut self,
        name: impl Into<Cow<'static, str>>,
        value: impl Into<Cow<'static, str>>,
    ) -> Self {
        self.headers.push((name.into(), value.into()));
        self
    }

    /// Its bytes. `None`: they are read as they are sent.
    #[must_use]
    pub fn content(&self) -> Option<&Bytes> {
        self.content.0.bytes()
    }
}

impl From<Bytes> for Part {
    fn from(content: Bytes) -> Self {
        Self::new(content)
    }
}

impl From<Vec<u8>> for Part {
    fn from(content: Vec<u8>) -> Self {
        Self::new(content)
    }
}

impl From<String> for Part {
    fn from(content: String) -> Self {
        Self::new(content)
    }
}

impl From<&'static str> for Part {
    fn from(content: &'static str) -> Self {
        Self::new(content)
    }
}

impl fmt::Debug for Part {
    fn fmt(&self, out: &mut fmt::Formatter<'_>) -> fmt::Result {
        out.debug_struct("Part")
            .field("bytes", &self.content().map(Bytes::len))
            .field("file_name", &self.file_name)
            .field("media_type", &self.media_type)
            .finish_non_exhaustive()
    }
}

impl Serialize for Part {
    fn serialize<S: Serializer>(&self, to: S) -> Result<S::Ok, S::Error> {
        if to.is_human_readable() {
            let bytes = self.content().ok_or_else(|| S::Error::custom(NO_STREAM))?;
            let text = std::str::from_utf8(bytes);
            let text = text.map_err(|_| S::Error::custom("bytes that are no text"))?;
            return to.serialize_str(text);
        }
        let mut fields = to.serialize_tuple_struct(TOKEN, 4)?;
        fields.serialize_field(&self.file_name)?;
        fields.serialize_field(&self.media_type)?;
        fields.serialize_field(&Lines(&self.headers))?;
        fields.serialize_field(&Raw(&self.content.0))?;
        fields.end()
    }
}

impl<'de> Deserialize<'de> for Part {
    fn deserialize<D: Deserializer<'de>>(from: D) -> Result<Self, D::Error> {
        String::deserialize(from).map(Self::from)
    }
}

/// Headers as one text, a line each.
struct Lines<'a>(&'a [(Cow<'static, str>, Cow<'static, str>)]);

impl Serialize for Lines<'_> {
    fn serialize<S: Serializer>(&self, to: S) -> Result<S::Ok, S::Error> {
        let lines = self.0.iter();
        to.serialize_str(
            &lines
                .map(|(name, value)| format!("{}: {}\r\n", line(name), line(value)))
                .collect::<String>(),
        )
    }
}

/// A text that stays on its line.
pub(super) fn line(text: &str) -> String {
    text.replace(['\r', '\n'], " ")
}

struct Raw<'a>(&'a Payload);

impl Serialize for Raw<'_> {
    fn serialize<S: Serializer>(&self, to: S) -> Result<S::Ok, S::Error> {
        match self.0.bytes() {
            Some(bytes) => to.serialize_bytes(bytes),
            None if hand_over(self.0) => to.serialize_unit(),
            None => Err(S::Error::custom(NO_STREAM)),
        }
    }
}

const NO_STREAM: &str = "a stream, which only a multipart body can hold";

thread_local! {
    /// A stream cannot pass through a serializer, so it passes beside it: `Some` as long as the writer of multipart bodies waits for one.
    static HANDED: RefCell<Option<Payload>> = const { RefCell::new(None) };
}

/// Waits for the content of the part that is about to be written.
pub(super) fn expect() {
    HANDED.set(Some(Payload::None));
}

fn hand_over(content: &Payload) -> bool {
    let is_expected = HANDED.with_borrow(Option::is_some);
    if is_expected {
        HANDED.set(Some(content.clone()));
    }
    is_expected
}

/// The stream that was handed over, if there was one. None is waited for any more.
pub(super) fn handed() -> Option<Payload> {
    HANDED.take().filter(Payload::is_once)
}
