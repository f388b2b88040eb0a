//! A request as it travels over HTTP/1.1.

use crate::{Body, Part, PartContent, Prepared, SampleError};

/// Parts are parted by this; whoever sends their text again may keep it.
const BOUNDARY: &str = "specwright-part-boundary";

/// The request's text. Secrets stand as `{{VARIABLE}}`, which editors with an HTTP client fill in.
pub(crate) fn text(prepared: &Prepared) -> Result<String, SampleError> {
    let secret = |secret: &crate::Secret| format!("{{{{{}}}}}", secret.variable);
    let url = prepared.url(secret);
    let (host, target) = parted(&url);
    let mut text = format!("{} {target} HTTP/1.1\r\nHost: {host}\r\n", prepared.method);
    for (name, value) in prepared.all_headers() {
        let value = value.with(secret);
        if !crate::prepare::is_header_text(&value) || !crate::prepare::is_header_text(&name) {
            return Err(SampleError::Header(name));
        }
        text.push_str(&format!("{name}: {value}\r\n"));
    }
    let body = match &prepared.body {
        None => String::new(),
        Some(Body::File { name, .. }) => {
            text.push_str(&format!("\r\n< {name}\r\n"));
            return Ok(text);
        }
        Some(Body::Parts { media, parts, .. }) => {
            text.push_str(&format!("Content-Type: {media}; boundary={BOUNDARY}\r\n"));
            multipart(parts)
        }
        Some(body) => body.text().unwrap_or_default(),
    };
    // A file is put in by whoever sends the text, so its length is not known here.
    let has_file = prepared
        .body
        .as_ref()
        .is_some_and(|body| !body.files().is_empty());
    if prepared.body.is_some() && !has_file {
        text.push_str(&format!("Content-Length: {}\r\n", body.len()));
    }
    Ok(format!("{text}\r\n{body}"))
}

/// Host and target of a URL.
fn parted(url: &str) -> (&str, String) {
    let rest = url.split_once("://").map_or(url, |(_, rest)| rest);
    let at = rest.find(['/', '?']).unwrap_or(rest.len());
    let (host, target) = rest.split_at(at);
    let slash = if target.starts_with('/') { "" } else { "/" };
    (host, format!("{slash}{target}"))
}

/// A name between quotation marks, as browsers write it.
pub(crate) fn part_name(name: &str) -> String {
    name.replace('"', "%22")
        .replace('\r', "%0D")
        .replace('\n', "%0A")
}

fn multipart(parts: &[Part]) -> String {
    let mut text = String::new();
    for part in parts {
        let name = part_name(&part.name);
        text.push_str(&format!(
            "--{BOUNDARY}\r\nContent-Disposition: form-data; name=\"{name}\""
        ));
        if let PartContent::File(file) = &part.content {
            text.push_str(&format!("; filename=\"{file}\""));
        }
        text.push_str("\r\n");
        if let Some(media) = &part.media {
            text.push_str(&format!("Content-Type: {media}\r\n"));
        }
        match &part.content {
            PartContent::Text(content) => text.push_str(&format!("\r\n{content}\r\n")),
            PartContent::File(file) => text.push_str(&format!("\r\n< {file}\r\n")),
        }
    }
    text.push_str(&format!("--{BOUNDARY}--\r\n"));
    text
}
