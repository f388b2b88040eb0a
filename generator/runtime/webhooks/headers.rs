use super::Error;
use http::HeaderMap;

/// The one header of this name.
pub(super) fn only<'a>(headers: &'a HeaderMap, name: &str) -> Result<&'a str, Error> {
    let mut all = headers.get_all(name).iter();
    let Some(first) = all.next() else {
        return Err(Error::MissingHeader(name.to_owned()));
    };
    if all.next().is_some() {
        return Err(Error::SeveralHeaders(name.to_owned()));
    }
    let text = first.to_str();
    text.map_err(|_| Error::Malformed("the header is no text"))
}

/// Seconds since 1970, as digits and nothing else.
pub(super) fn seconds(text: &str) -> Result<u64, Error> {
    let is_plain = !text.is_empty() && text.bytes().all(|byte| byte.is_ascii_digit());
    let seconds = if is_plain { text.parse().ok() } else { None };
    seconds.ok_or(Error::Malformed("the time is no number of seconds"))
}
