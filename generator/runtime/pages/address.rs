use super::super::encode::Draft;
use super::super::{Core, SchemePlace};
use url::Url;

/// The URL of the next page as it is sent: absolute, at the server of the first call, with the credentials that travel in the query.
pub(super) fn of(draft: &Draft, core: &Core, next: &str) -> Result<String, String> {
    let mut first = draft.clone();
    let current = first.address.take();
    let first = first.finish(core.settings(), &Vec::new())?.url;
    let no_url = |_| "the answer names a next page whose URL is none".to_owned();
    let first = Url::parse(&first).map_err(no_url)?;
    let current = current.map_or_else(|| Ok(first.clone()), |url| Url::parse(&url));
    let mut next = current
        .and_then(|current| current.join(next))
        .map_err(no_url)?;
    if next.origin() != first.origin() {
        // The rest of a URL may hold keys.
        return Err(format!(
            "the next page is said to be at {}, but the call went to {}; credentials do not travel there",
            next.origin().ascii_serialization(),
            first.origin().ascii_serialization()
        ));
    }
    if next.username().is_empty() && next.password().is_none() {
        // They are of the server, whose URL this one is.
        let user = next.set_username(first.username());
        let _ = user.and_then(|()| next.set_password(first.password()));
    }
    for scheme in core.settings().schemes {
        if let SchemePlace::Query(name) = scheme.place {
            let held = |url: &Url| {
                let found = url.query_pairs().find(|(own, _)| own == name);
                found.map(|(_, value)| value.into_owned())
            };
            if let (None, Some(value)) = (held(&next), held(&first)) {
                next.query_pairs_mut().append_pair(name, &value);
            }
        }
    }
    Ok(next.into())
}
