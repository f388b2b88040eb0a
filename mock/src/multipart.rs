//! `multipart/form-data`: parts, and the object they stand for.

use multer::{Field, Multipart};
use serde_json::{Map, Value};

use crate::document::Document;
use crate::media;
use crate::parameter::{coerce, kinds, member_schema, property};

/// The object that the parts stand for: parts of one name are items, JSON is what it says, and anything that is no text a text all the same.
pub(crate) async fn object(
    document: &Document,
    schema: &Value,
    content_type: &str,
    body: &[u8],
) -> Result<Value, String> {
    let broken = |error: multer::Error| format!("the parts cannot be read: {error}");
    let boundary = multer::parse_boundary(content_type).map_err(broken)?;
    let mut parts = Multipart::with_reader(body, boundary);
    let mut members: Map<String, Value> = Map::new();
    while let Some(part) = parts.next_field().await.map_err(broken)? {
        let Some(name) = part.name().map(str::to_owned) else {
            return Err("a part has no name".to_owned());
        };
        let described = property(document, schema, &name, 0).unwrap_or(&Value::Null);
        let value = value(document, described, part).await?;
        let values = members
            .entry(name)
            .or_insert_with(|| Value::Array(Vec::new()));
        if let Value::Array(values) = values {
            values.push(value);
        }
    }
    for (name, values) in &mut members {
        let described = property(document, schema, name, 0).unwrap_or(&Value::Null);
        let is_list = kinds(document, described).array;
        if let Some([one]) = values.as_array().map(Vec::as_slice)
            && (!is_list || one.is_array())
        {
            *values = one.clone();
        }
    }
    Ok(Value::Object(members))
}

async fn value(document: &Document, described: &Value, part: Field<'_>) -> Result<Value, String> {
    let name = part.name().unwrap_or_default().to_owned();
    let is_json = part
        .content_type()
        .is_some_and(|media| media::is_json(media.essence_str()));
    let bytes = part.bytes().await;
    let bytes = bytes.map_err(|error| format!("the part `{name}` cannot be read: {error}"))?;
    if is_json {
        let json = serde_json::from_slice(&bytes);
        return json.map_err(|error| format!("the part `{name}` is not JSON: {error}"));
    }
    let text = String::from_utf8_lossy(&bytes);
    let kinds = kinds(document, described);
    // Objects are JSON where nothing else is said.
    if let Some(json) = serde_json::from_str::<Value>(&text)
        .ok()
        .filter(|json| kinds.object && json.is_object() || kinds.array && json.is_array())
    {
        return Ok(json);
    }
    let item = member_schema(document, described, "items").filter(|_| kinds.array);
    Ok(coerce(document, item.unwrap_or(described), &text))
}
