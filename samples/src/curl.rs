//! A request as a command.

use crate::secret::Coding;
use crate::shell::{quoted, word};
use crate::{Body, Part, PartContent, Piece, Prepared, SampleError, Secret, Text};

/// The command, an option a line.
pub(crate) fn command(prepared: &Prepared) -> Result<String, SampleError> {
    let mut options = vec![method(&prepared.method)];
    let (secret, plain): (Vec<&Text>, Vec<&Text>) =
        prepared.query.iter().partition(|pair| has_secret(pair));
    let open = Prepared {
        query: plain.into_iter().cloned().collect(),
        ..prepared.clone()
    };
    options.push(format!("--url {}", quoted(&open.url(|_| String::new()))));
    // Percent-encoding of what only the environment knows is curl's to do; its names are encoded already.
    options.extend(
        secret
            .iter()
            .map(|pair| format!("--url-query {}", word(pair))),
    );
    for (name, text) in prepared.all_headers() {
        options.push(header(&name, &text)?);
    }
    if let Some(body) = &prepared.body {
        put_body(body, &mut options)?;
    }
    let mut text = format!("curl --globoff {}", options.join(" \\\n  "));
    if text.contains('\0') {
        return Err(SampleError::Zero);
    }
    text.push('\n');
    Ok(text)
}

fn method(method: &str) -> String {
    // Of an answer to HEAD curl would wait for a body.
    if method == "HEAD" {
        return "--head".to_owned();
    }
    format!("--request {}", quoted(method))
}

fn has_secret(text: &Text) -> bool {
    text.0.iter().any(|piece| matches!(piece, Piece::Secret(_)))
}

fn header(name: &str, text: &Text) -> Result<String, SampleError> {
    if let [Piece::Plain(kind), Piece::Secret(secret)] = text.0.as_slice()
        && secret.coding == Coding::Basic
        && kind == "Basic "
    {
        let only = Text(vec![Piece::Secret(Secret::clone(secret))]);
        return Ok(format!("--basic --user {}", word(&only)));
    }
    let is_name =
        |letter: char| letter.is_ascii_alphanumeric() || "!#$%&'*+-.^_`|~".contains(letter);
    if name.is_empty() || !name.chars().all(is_name) {
        return Err(SampleError::Header(name.to_owned()));
    }
    // `Name:` takes a header away, `Name;` sends an empty one.
    if text.with(|_| "x".to_owned()).is_empty() {
        return Ok(format!("--header {}", quoted(&format!("{name};"))));
    }
    let mut pieces = vec![Piece::Plain(format!("{name}: "))];
    pieces.extend(text.0.iter().cloned());
    Ok(format!("--header {}", word(&Text(pieces))))
}

fn put_body(body: &Body, options: &mut Vec<String>) -> Result<(), SampleError> {
    match body {
        Body::File { name, .. } => {
            options.push(format!("--data-binary {}", quoted(&format!("@{name}"))))
        }
        Body::Parts { media, parts, .. } => {
            if media != "multipart/form-data" {
                options.push(format!(
                    "--header {}",
                    quoted(&format!("Content-Type: {media}"))
                ));
            }
            for one in parts {
                options.push(part(one)?);
            }
        }
        // An `@` at the start would name a file to any other option.
        other => {
            let text = other.text().unwrap_or_default();
            options.push(format!("--data-raw {}", quoted(&text)));
        }
    }
    Ok(())
}

fn part(part: &Part) -> Result<String, SampleError> {
    if part.name.is_empty() || part.name.contains('=') {
        return Err(SampleError::PartName(part.name.clone()));
    }
    let media = part.media.as_ref().map(|media| format!(";type={media}"));
    let media = media.unwrap_or_default();
    let text = match &part.content {
        PartContent::File(name) => format!("{}=@{name}{media}", part.name),
        // Between quotation marks curl looks for nothing else, neither `@` nor `;type=`.
        PartContent::Text(text) => {
            let text = text.replace('\\', r"\\").replace('"', "\\\"");
            format!("{}=\"{text}\"{media}", part.name)
        }
    };
    Ok(format!("--form {}", quoted(&text)))
}
