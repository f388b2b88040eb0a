//! Media types.

use serde_json::{Map, Value};

/// `Application/JSON; charset=utf-8` as `application/json`.
pub(crate) fn essence(media: &str) -> String {
    media
        .split(';')
        .next()
        .unwrap_or_default()
        .trim()
        .to_lowercase()
}

pub(crate) fn is_json(media: &str) -> bool {
    let essence = essence(media);
    essence == "application/json" || essence == "text/json" || essence.ends_with("+json")
}

pub(crate) fn is_form(media: &str) -> bool {
    essence(media) == "application/x-www-form-urlencoded"
}

pub(crate) fn is_multipart(media: &str) -> bool {
    essence(media) == "multipart/form-data"
}

pub(crate) fn is_text(media: &str) -> bool {
    essence(media).starts_with("text/")
}

/// The entry of `content` that describes `media`: exact, then `type/*`, then `*/*`.
pub(crate) fn described<'a>(
    content: &'a Map<String, Value>,
    media: &str,
) -> Option<(&'a String, &'a Value)> {
    let media = essence(media);
    let kind = media.split('/').next().unwrap_or_default();
    [media.clone(), format!("{kind}/*"), "*/*".to_owned()]
        .into_iter()
        .find_map(|wanted| content.iter().find(|(known, _)| essence(known) == wanted))
}

/// The entry of `content` to answer with: what `Accept` names, else JSON, else the first.
pub(crate) fn preferred<'a>(
    content: &'a Map<String, Value>,
    accept: &str,
) -> Option<(&'a String, &'a Value)> {
    let named = accept
        .split(',')
        .map(essence)
        .filter(|wanted| !wanted.contains('*'));
    named
        .filter_map(|wanted| content.iter().find(|(known, _)| essence(known) == wanted))
        .next()
        .or_else(|| {
            content
                .iter()
                .find(|(known, _)| essence(known) == "application/json")
        })
        .or_else(|| content.iter().find(|(known, _)| is_json(known)))
        .or_else(|| content.iter().next())
}

#[cfg(test)]
mod tests {
    use super::*;
    use serde_json::json;

    #[test]
    fn json_is_preferred_unless_accept_names_another() {
        let content = json!({"application/pdf": {}, "application/json": {}});
        let content = content.as_object().unwrap();
        let chosen = |accept| preferred(content, accept).map(|(media, _)| media.as_str());
        assert_eq!(chosen("*/*"), Some("application/json"));
        assert_eq!(
            chosen("image/png, application/pdf;q=0.9"),
            Some("application/pdf")
        );
    }
}
