mod chain;
mod part;
mod writer;

pub use part::Part;

use super::call::Call;
use super::chance::bits;
use super::operation::Operation;
use super::payload::Payload;
use super::{Body, Bytes};
use chain::Chain;
use part::line;
use serde::ser::Serialize;
use std::fmt;
use writer::{Mode, Writer};

/// How a member of a multipart body is written, where the description says more than its type.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct PartInfo {
    /// The member's name.
    pub name: &'static str,
    /// Its media type; empty where its type says it.
    pub media: &'static str,
    /// Headers that every such part has.
    pub headers: &'static [(&'static str, &'static str)],
}

impl<O: Operation> Call<O> {
    /// Sets the body as parts; members that are written in another way than usual stand in `parts`.
    pub fn multipart(
        mut self,
        media: &str,
        parts: &'static [PartInfo],
        body: &(impl Serialize + ?Sized),
    ) -> Self {
        let mut form = Form {
            infos: parts,
            parts: Vec::new(),
        };
        match body.serialize(Writer(&mut form, Mode::Body)) {
            Ok(()) => match form.finish() {
                Some((boundary, body)) => {
                    self = self.bytes(&format!("{media}; boundary={boundary}"), body);
                }
                None => self
                    .draft
                    .fail("a part of the body is a stream, which was sent before".to_owned()),
            },
            Err(problem) => self
                .draft
                .fail(format!("the body cannot be written as parts: {problem}")),
        }
        self
    }
}

/// Why a body cannot be written as parts.
#[derive(Debug)]
enum Problem {
    /// The value has members of its own, which parts do not: it is JSON.
    Nested,
    Other(String),
}

impl fmt::Display for Problem {
    fn fmt(&self, out: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Self::Nested => out.write_str("it is no object"),
            Self::Other(message) => out.write_str(message),
        }
    }
}

impl std::error::Error for Problem {}

impl serde::ser::Error for Problem {
    fn custom<T: fmt::Display>(message: T) -> Self {
        Self::Other(message.to_string())
    }
}

/// The parts that are written.
struct Form {
    infos: &'static [PartInfo],
    parts: Vec<(String, Payload)>,
}

impl Form {
    /// A member of the body.
    fn member(&mut self, name: &str, value: &(impl Serialize + ?Sized)) -> Result<(), Problem> {
        let info = self.infos.iter().find(|info| info.name == name);
        let media = info.map_or("", |info| info.media);
        // JSON is said of the whole value, also of a list; everything else of each item.
        let mode = if is_json(media) {
            Mode::Whole(name)
        } else {
            Mode::Member(name)
        };
        match value.serialize(Writer(self, mode)) {
            Err(Problem::Nested) => self.json(name, value, media),
            written => written,
        }
    }

    fn json(
        &mut self,
        name: &str,
        value: &(impl Serialize + ?Sized),
        media: &str,
    ) -> Result<(), Problem> {
        let text = serde_json::to_vec(value).map_err(|error| Problem::Other(error.to_string()))?;
        if text == b"null" {
            return Ok(());
        }
        let media = if media.is_empty() {
            "application/json"
        } else {
            media
        };
        self.push(
            name,
            &File::default(),
            Some(media),
            Payload::Whole(text.into()),
        );
        Ok(())
    }

    fn text(&mut self, name: &str, text: &str) {
        let media = self.media(name);
        let content = Bytes::copy_from_slice(text.as_bytes());
        self.push(name, &File::default(), media, Payload::Whole(content));
    }

    fn file(&mut self, name: &str, mut file: File) {
        let said = self.media(name).filter(|media| !media.contains(['*', ',']));
        let media = file.media.take();
        let media = media
            .as_deref()
            .or(said)
            .unwrap_or("application/octet-stream");
        file.name.get_or_insert_with(|| name.to_owned());
        let content = std::mem::replace(&mut file.content, Payload::None);
        self.push(name, &file, Some(media), content);
    }

    fn media(&self, name: &str) -> Option<&'static str> {
        let info = self.infos.iter().find(|info| info.name == name)?;
        Some(info.media).filter(|media| !media.is_empty())
    }

    fn push(&mut self, name: &str, file: &File, media: Option<&str>, content: Payload) {
        let mut head = format!("Content-Disposition: form-data; name=\"{}\"", quoted(name));
        if let Some(name) = &file.name {
            head.push_str(&format!("; filename=\"{}\"", quoted(name)));
        }
        head.push_str("\r\n");
        if let Some(media) = media {
            head.push_str(&format!("Content-Type: {}\r\n", line(media)));
        }
        let info = self.infos.iter().find(|info| info.name == name);
        for (name, value) in info.map_or(&[][..], |info| info.headers) {
            head.push_str(&format!("{}: {}\r\n", line(name), line(value)));
        }
        head.push_str(&file.headers);
        self.parts.push((head, content));
    }

    /// The boundary and the body. `None`: a stream in it was sent before.
    fn finish(self) -> Option<(String, Body)> {
        let boundary = std::iter::repeat_with(boundary)
            .find(|boundary| !self.holds(boundary))
            .unwrap_or_default();
        let mut chain = Chain::default();
        for (head, content) in &self.parts {
            chain.push(format!("--{boundary}\r\n{head}\r\n").as_bytes());
            match content.bytes() {
                Some(bytes) => chain.push(bytes),
                None => chain.follow(content.take()?),
            }
            chain.push(b"\r\n");
        }
        chain.push(format!("--{boundary}--\r\n").as_bytes());
        Some((boundary, chain.finish()))
    }

    /// Whether a line of the content would be taken for the boundary. What a stream will bring is not known.
    fn holds(&self, boundary: &str) -> bool {
        let line = format!("--{boundary}");
        let mut contents = self.parts.iter().filter_map(|(_, content)| content.bytes());
        contents.any(|content| {
            let mut lines = content.split(|byte| *byte == b'\n');
            lines.any(|start| start.starts_with(line.as_bytes()))
        })
    }
}

/// 128 bits that nobody can foresee.
fn boundary() -> String {
    format!("{:016x}{:016x}", bits(), bits())
}

fn is_json(media: &str) -> bool {
    let essence = media.split(';').next().unwrap_or_default().trim();
    let essence = essence.to_ascii_lowercase();
    essence == "application/json" || essence.ends_with("+json")
}

/// A name in quotes, as browsers write it.
fn quoted(name: &str) -> String {
    name.replace('"', "%22")
        .replace('\r', "%0D")
        .replace('\n', "%0A")
}

/// A file in the making.
#[derive(Default)]
struct File {
    name: Option<String>,
    media: Option<String>,
    headers: String,
    content: Payload,
    /// How many of its fields are written.
    fields: usize,
}
