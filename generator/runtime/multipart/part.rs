use super::super::Bytes;
use serde::de::{Deserialize, Deserializer};
use serde::ser::{Error, Serialize, SerializeTupleStruct, Serializer};
use std::borrow::Cow;
use std::fmt;

/// What the writer of multipart bodies knows a part by.
pub(super) const TOKEN: &str = "$specwright::Part";

/// Bytes, with the name and the media type of the file that they come from: `format: binary` inside an object.
///
/// In a multipart body it is a file; in JSON, which cannot hold bytes, it is text.
#[derive(Clone, Default, PartialEq, Eq)]
pub struct Part {
    content: Bytes,
    file_name: Option<Cow<'static, str>>,
    media_type: Option<Cow<'static, str>>,
    headers: Vec<(Cow<'static, str>, Cow<'static, str>)>,
}

impl Part {
    /// A part with this content. Its file is called after the member that it stands for, until it is given a name.
    pub fn new(content: impl Into<Bytes>) -> Self {
        Self {
            content: content.into(),
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

    /// Its bytes.
    #[must_use]
    pub fn content(&self) -> &Bytes {
        &self.content
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
            .field("bytes", &self.content.len())
            .field("file_name", &self.file_name)
            .field("media_type", &self.media_type)
            .finish_non_exhaustive()
    }
}

impl Serialize for Part {
    fn serialize<S: Serializer>(&self, to: S) -> Result<S::Ok, S::Error> {
        if to.is_human_readable() {
            let text = std::str::from_utf8(&self.content);
            let text = text.map_err(|_| S::Error::custom("bytes that are no text"))?;
            return to.serialize_str(text);
        }
        let mut fields = to.serialize_tuple_struct(TOKEN, 4)?;
        fields.serialize_field(&self.file_name)?;
        fields.serialize_field(&self.media_type)?;
        fields.serialize_field(&Lines(&self.headers))?;
        fields.serialize_field(&Raw(&self.content))?;
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

struct Raw<'a>(&'a [u8]);

impl Serialize for Raw<'_> {
    fn serialize<S: Serializer>(&self, to: S) -> Result<S::Ok, S::Error> {
        to.serialize_bytes(self.0)
    }
}
