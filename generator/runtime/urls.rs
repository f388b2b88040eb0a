use super::{style, Base64};
use http::header::{HeaderValue, AUTHORIZATION};
use http::HeaderMap;
use url::Url;

/// Whether calls can be sent to a URL.
pub(super) fn is_absolute(url: &str) -> bool {
    let url = Url::parse(url);
    url.is_ok_and(|url| matches!(url.scheme(), "http" | "https") && url.host().is_some())
}

/// Whether credentials may travel to a URL.
pub(super) fn is_safe(base: &str) -> bool {
    let Ok(url) = Url::parse(base) else {
        return false;
    };
    let is_loopback = match url.host_str() {
        Some("localhost") => true,
        Some(host) => host
            .trim_matches(['[', ']'])
            .parse()
            .is_ok_and(|address: std::net::IpAddr| address.is_loopback()),
        None => false,
    };
    url.scheme() == "https" || is_loopback
}

/// A URL without the user and the password that it may hold: those are a header, unless there is one.
pub(super) fn without_user(url: &str, headers: &mut HeaderMap) -> String {
    let parsed = match url.contains('@') {
        true => Url::parse(url).ok(),
        false => None,
    };
    let Some(mut parsed) =
        parsed.filter(|url| !url.username().is_empty() || url.password().is_some())
    else {
        return url.to_owned();
    };
    let both = format!(
        "{}:{}",
        style::decode(parsed.username()),
        style::decode(parsed.password().unwrap_or_default())
    );
    let basic = format!("Basic {}", Base64::encode(both.as_bytes()).text());
    if let (false, Ok(mut basic)) = (
        headers.contains_key(AUTHORIZATION),
        HeaderValue::from_str(&basic),
    ) {
        basic.set_sensitive(true);
        headers.insert(AUTHORIZATION, basic);
    }
    // Neither fails for a URL that had a user.
    let _ = parsed
        .set_username("")
        .and_then(|()| parsed.set_password(None));
    parsed.into()
}
