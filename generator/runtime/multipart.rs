mod part;
mod writer;

pub use part::Part;

use super::call::Call;
use super::operation::Operation;
use part::line;
use serde::ser::Serialize;
use std::collections::hash_map::RandomState;
use std::fmt;
use std::hash::{BuildHasher, Hasher};
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
            Ok(()) => {
                let (boundary, body) = form.finish();
                let media = format!("{media}; boundary={boundary}");
                self = self.bytes(&media, body);
            }
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
    parts: Vec<(String, Vec<u8>)>,
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
        self.push(name, &File::default(), Some(media), text);
        Ok(())
    }

    fn text(&mut self, name: &str, text: &str) {
        let media = self.media(name);
        self.push(name, &File::default(), media, text.as_bytes().to_vec());
    }

    fn file(&mut self, name: &str, mut file: File) {
        let said = self.media(name).filter(|media| !media.contains(['*', ',']));
        let media = file.media.take();
        let media = media
            .as_deref()
            .or(said)
            .unwrap_or("application/octet-stream");
        file.name.get_or_insert_with(|| name.to_owned());
        let content = std::mem::take(&mut file.content);
        self.push(name, &file, Some(media), content);
    }

    fn media(&self, name: &str) -> Option<&'static str> {
        let info = self.infos.iter().find(|info| info.name == name)?;
        Some(info.media).filter(|media| !media.is_empty())
    }

    fn push(&mut self, name: &str, file: &File, media: Option<&str>, content: Vec<u8>) {
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

    /// The boundary and the body.
    fn finish(self) -> (String, Vec<u8>) {
        let boundary = std::iter::repeat_with(boundary)
            .find(|boundary| !self.holds(boundary))
            .unwrap_or_default();
        let parts = self.parts.iter();
        let length: usize = parts
            .map(|(head, content)| head.len() + content.len() + 64)
            .sum();
        let mut body = Vec::with_capacity(length + 64);
        for (head, content) in &self.parts {
            body.extend_from_slice(format!("--{boundary}\r\n{head}\r\n").as_bytes());
            body.extend_from_slice(content);
            body.extend_from_slice(b"\r\n");
        }
        body.extend_from_slice(format!("--{boundary}--\r\n").as_bytes());
        (boundary, body)
    }

    /// Whether a line of the content would be taken for the boundary.
    fn holds(&self, boundary: &str) -> bool {
        let line = format!("--{boundary}");
        let mut contents = self.parts.iter().map(|(_, content)| content);
        contents.any(|content| {
            let mut lines = content.split(|byte| *byte == b'\n');
            lines.any(|start| start.starts_with(line.as_bytes()))
        })
    }
}

/// 128 bits that nobody can foresee.
fn boundary() -> String {
    let random = || RandomState::new().build_hasher().finish();
    format!("{:016x}{:016x}", random(), random())
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
    content: Vec<u8>,
    /// How many of its fields are written.
    fields: usize,
}
