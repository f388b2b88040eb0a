//! Repairs of objects other than schemas, before their members are walked.

use super::asides::newer;
use super::dialect::Dialect;
use super::edit::{empty, noun, put, rename, single, take, text};
use super::walk::{Walk, brief};
use super::{carried, methods};
use crate::read::{Map, Node};
use crate::report::{Pointer, codes};

/// The document: something to read in it, and path items in place of references to them.
pub(super) fn document(walk: &mut Walk<'_>, map: &mut Map) -> bool {
    let parts = ["paths", "webhooks", "components"];
    if walk.dialect >= Dialect::V31 && parts.iter().all(|part| map.get(part).is_none()) {
        walk.find(
            codes::MISSING_MEMBER,
            "the document has neither `paths` nor `webhooks` nor `components`",
            "nothing is generated from it; add one of them",
        );
    }
    if !matches!(map.get("info"), Some(Node::Map(_))) {
        let help = "a title and a version are put in; add `info` to the description";
        match map.get("info").map(noun) {
            Some(found) => {
                let message = format!("expected info, found {found}");
                walk.find_at("info", codes::WRONG_NODE, message, help);
            }
            None => walk.find(codes::MISSING_MEMBER, "the document needs `info`", help),
        }
        put_info(map);
    }
    true
}

/// A title and a version where the description says none that can be read.
pub(super) fn put_info(map: &mut Map) {
    let text = |text: &str| Node::Text(text.to_owned());
    let members = [("title", text("API")), ("version", text("0.0.0"))];
    let members = members.map(|(key, node)| (key.to_owned(), node));
    put(map, "info", Node::Map(Map(members.to_vec())));
}

/// `components`: their names are held against what 3.0 allows.
pub(super) fn components(walk: &mut Walk<'_>, map: &mut Map) -> bool {
    for (section, node) in &map.0 {
        let Node::Map(entries) = node else { continue };
        if section.starts_with("x-") {
            continue;
        }
        for (name, _) in &entries.0 {
            component_name(walk, section, name);
        }
    }
    true
}

/// A name that 3.0 does not allow is read all the same. Swagger 2.0 allows every name.
fn component_name(walk: &mut Walk<'_>, section: &str, name: &str) {
    let is_allowed = |byte: u8| byte.is_ascii_alphanumeric() || b".-_".contains(&byte);
    let place = Pointer::root().join("components").join(section);
    if name.bytes().all(is_allowed) && !name.is_empty() || walk.moves().stood(&place) != place {
        return;
    }
    let message = format!(
        "the name `{}` holds more than letters, digits, `.`, `-` and `_`",
        brief(name)
    );
    let help = "it is read all the same; other tools may refuse it";
    walk.find_below(&[section, name], codes::COMPONENT_NAME, message, help);
}

/// A license: one way to say which.
pub(super) fn license(walk: &mut Walk<'_>, map: &mut Map) -> bool {
    if map.get("identifier").is_some() && map.get("url").is_some() {
        let message = "a license has `url` beside `identifier`";
        let help = "keep one of the two";
        walk.find_at("url", codes::WRONG_NODE, message, help);
    }
    true
}

/// A path item: the methods that 3.0 does not know, in one list.
pub(super) fn path_item(walk: &mut Walk<'_>, map: &mut Map) -> bool {
    methods::collect(walk, map);
    true
}

/// Something with a description: a summary, which 3.0 does not have there, is its first paragraph.
pub(super) fn described(walk: &mut Walk<'_>, map: &mut Map) -> bool {
    let Some(summary) = text(map, "summary").map(str::to_owned) else {
        return true;
    };
    let since = match walk.key() {
        Some("info") => Dialect::V31,
        _ => Dialect::V32,
    };
    newer(walk, "summary", "`summary`", since);
    take(map, "summary");
    let whole = match text(map, "description") {
        Some(description) if !description.is_empty() => format!("{summary}\n\n{description}"),
        _ => summary,
    };
    put(map, "description", Node::Text(whole));
    true
}

/// An example: the value as data.
pub(super) fn example(walk: &mut Walk<'_>, map: &mut Map) -> bool {
    if map.get("value").is_none() && map.get("dataValue").is_some() {
        if walk.dialect < Dialect::V32 {
            newer(walk, "dataValue", "`dataValue`", Dialect::V32);
        }
        rename(map, "dataValue", "value");
    }
    true
}

/// Whether a member that says what its object is, and is no text, is not there at all: that is said where members are counted.
fn is_absent(walk: &mut Walk<'_>, map: &Map, key: &str) -> bool {
    let Some(found) = map.get(key).map(noun) else {
        return true;
    };
    let message = format!("expected text, found {found}");
    let help = "what it stands in is left out; correct it in the description";
    walk.find_at(key, codes::WRONG_NODE, message, help);
    false
}

/// A parameter: a place, a style that fits it, and a schema or a media type.
pub(super) fn parameter(walk: &mut Walk<'_>, map: &mut Map) -> bool {
    querystring(walk, map);
    let styles: &[&str] = match text(map, "in") {
        Some("path") => &["simple", "label", "matrix"],
        Some("query") => &["form", "spaceDelimited", "pipeDelimited", "deepObject"],
        Some("header") => &["simple"],
        Some("cookie") => &["form", "cookie"],
        Some(other) => {
            let message = format!("`{}` is no place for a parameter", brief(other));
            let help = "it is left out; the places are path, query, header and cookie";
            walk.find_at("in", codes::WRONG_NODE, message, help);
            return false;
        }
        None => return is_absent(walk, map, "in"),
    };
    style(walk, map, styles);
    cookie_style(walk, map);
    schema_or_content(walk, map);
    true
}

/// `style: cookie`, which is `form` but for the characters that it encodes.
fn cookie_style(walk: &mut Walk<'_>, map: &mut Map) {
    if text(map, "style") != Some("cookie") {
        return;
    }
    newer(walk, "style", "`style: cookie`", Dialect::V32);
    walk.find_counted(
        "style",
        codes::NO_EFFECT,
        "`style: cookie` is written as `form`: signs that are special in a query are percent-encoded",
        "no change is needed where the values are plain",
    );
    put(map, "style", Node::Text("form".to_owned()));
}

/// A parameter that is the whole query string travels as one in the query, with a mark.
fn querystring(walk: &mut Walk<'_>, map: &mut Map) {
    if text(map, "in") != Some("querystring") {
        return;
    }
    newer(walk, "in", "`in: querystring`", Dialect::V32);
    put(map, "in", Node::Text("query".to_owned()));
    put(map, carried::QUERYSTRING, Node::Bool(true));
}

/// A header: the one style that headers have, and a schema or a media type.
pub(super) fn header(walk: &mut Walk<'_>, map: &mut Map) -> bool {
    style(walk, map, &["simple"]);
    schema_or_content(walk, map);
    true
}

/// The encoding of a part of a body.
pub(super) fn encoding(walk: &mut Walk<'_>, map: &mut Map) -> bool {
    style(
        walk,
        map,
        &["form", "spaceDelimited", "pipeDelimited", "deepObject"],
    );
    // One of the three is enough to say that the part is written by a style; the typed model knows no default of `explode`.
    if ["style", "explode", "allowReserved"]
        .iter()
        .any(|key| map.get(key).is_some())
    {
        if map.get("style").is_none() {
            put(map, "style", Node::Text("form".to_owned()));
        }
        let is_form = text(map, "style") == Some("form");
        if map.get("explode").is_none() {
            put(map, "explode", Node::Bool(is_form));
        }
    }
    true
}

fn style(walk: &mut Walk<'_>, map: &mut Map, styles: &[&str]) {
    let Some(style) = text(map, "style") else {
        return;
    };
    if styles.contains(&style) {
        return;
    }
    let message = format!("the style `{}` does not fit this place", brief(style));
    let help = format!(
        "the default is taken; the styles here are {}",
        styles.join(", ")
    );
    walk.find_at("style", codes::PARAMETER_STYLE, message, help);
    take(map, "style");
}

fn schema_or_content(walk: &mut Walk<'_>, map: &mut Map) {
    let usable = |node: &Node| node.as_map().is_some_and(|content| !content.0.is_empty());
    let has_content = map.get("content").is_some_and(usable);
    match (map.get("schema").is_some(), has_content) {
        (true, false) | (false, true) => {}
        (true, true) => {
            walk.find_at(
                "content",
                codes::WRONG_NODE,
                "`content` stands beside `schema`",
                "`schema` is taken; keep one of the two",
            );
            take(map, "content");
        }
        (false, false) => {
            take(map, "content");
            missing_schema(walk, map);
        }
    }
}

/// A parameter without a schema: one that is written as in Swagger 2.0, or one that says nothing.
fn missing_schema(walk: &mut Walk<'_>, map: &mut Map) {
    const SWAGGER: &[&str] = &[
        "type", "format", "enum", "items", "default", "minimum", "maximum", "pattern",
    ];
    let mut schema = Map::default();
    if map.get("type").is_some() {
        for key in SWAGGER {
            if let Some(node) = take(map, key) {
                schema.0.push(((*key).to_owned(), node));
            }
        }
    }
    let help = if schema.0.is_empty() {
        "text is taken; add a `schema`"
    } else {
        "the type beside it is taken; move it into a `schema`"
    };
    walk.find(codes::MISSING_MEMBER, "`schema` is missing", help);
    let schema = if schema.0.is_empty() {
        single("type", Node::Text("string".to_owned()))
    } else {
        Node::Map(schema)
    };
    put(map, "schema", schema);
}

/// A security scheme of a known kind with the members that the kind needs.
pub(super) fn security_scheme(walk: &mut Walk<'_>, map: &mut Map) -> bool {
    let needed: &[&str] = match text(map, "type") {
        Some("apiKey") => &["name", "in"],
        Some("http") => &["scheme"],
        Some("oauth2") => &["flows"],
        Some("openIdConnect") => &["openIdConnectUrl"],
        Some("mutualTLS") => return mutual_tls(walk),
        Some(other) => {
            let message = format!(
                "`{}` is no type of security scheme that is read",
                brief(other)
            );
            let help = "it is left out; the types are apiKey, http, oauth2 and openIdConnect";
            walk.find_at("type", codes::UNKNOWN_SECURITY_SCHEME, message, help);
            return false;
        }
        None => return is_absent(walk, map, "type"),
    };
    if text(map, "in").is_none() && !is_absent(walk, map, "in") {
        return false;
    }
    if let Some(place) = text(map, "in")
        && !["query", "header", "cookie"].contains(&place)
    {
        let message = format!("`{}` is no place for a key", brief(place));
        let help = "the scheme is left out; the places are query, header and cookie";
        walk.find_at("in", codes::WRONG_NODE, message, help);
        return false;
    }
    needed.iter().all(|key| scheme_member(walk, map, key))
}

/// A certificate, which is the connection's business: operations that require it require nothing of the request.
fn mutual_tls(walk: &mut Walk<'_>) -> bool {
    newer(walk, "type", "`mutualTLS`", Dialect::V31);
    walk.find_counted(
        "type",
        codes::NO_EFFECT,
        "`mutualTLS` is for the connection; requests carry nothing for it",
        "give the builder a `transport` that has the certificate, such as `Reqwest::new(…)` with an identity",
    );
    if let Some(name) = walk.key().map(str::to_owned) {
        walk.certificates.push(name);
    }
    false
}

fn scheme_member(walk: &mut Walk<'_>, map: &mut Map, key: &str) -> bool {
    let stands = match map.get(key) {
        Some(Node::Map(_)) => key == "flows",
        Some(Node::Text(_) | Node::Number(_) | Node::Bool(_)) => key != "flows",
        _ => false,
    };
    if stands {
        return true;
    }
    let replacement = match key {
        "flows" => Some(empty()),
        "openIdConnectUrl" => Some(Node::Text(String::new())),
        _ => None,
    };
    let help = if replacement.is_some() {
        "nothing is put in; add it to the description"
    } else {
        "the scheme is left out; add it to the description"
    };
    let message = format!("a security scheme of this type needs `{key}`");
    walk.find(codes::MISSING_MEMBER, message, help);
    match replacement {
        Some(node) => {
            put(map, key, node);
            true
        }
        None => false,
    }
}

/// An OAuth flow: the addresses that its kind needs.
pub(super) fn flow(walk: &mut Walk<'_>, map: &mut Map) -> bool {
    let needed: &[&str] = match walk.key() {
        Some("implicit") => &["authorizationUrl"],
        Some("authorizationCode") => &["authorizationUrl", "tokenUrl"],
        _ => &["tokenUrl"],
    };
    for key in needed {
        if matches!(map.get(key), Some(Node::Text(_))) {
            continue;
        }
        let message = format!("an OAuth flow of this kind needs `{key}`");
        let help = "an empty text is put in; add it to the description";
        walk.find(codes::MISSING_MEMBER, message, help);
        put(map, key, Node::Text(String::new()));
    }
    true
}
