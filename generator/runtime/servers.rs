/// A server's URL with its variables put in. What is part of the host cannot leave it: a value's `/`, `@`, `?` and `#` are encoded there.
#[must_use]
pub fn server_url(template: &str, variables: &[(&str, &str)]) -> String {
    let mut url = String::with_capacity(template.len());
    let mut rest = template;
    while let Some((before, after)) = rest.split_once('{') {
        let Some((name, after)) = after.split_once('}') else {
            break;
        };
        url.push_str(before);
        match variables.iter().find(|(known, _)| *known == name) {
            Some((_, value)) if url.is_empty() => url.push_str(value),
            Some((_, value)) => push(&mut url, value),
            None => {
                url.push('{');
                url.push_str(name);
                url.push('}');
            }
        }
        rest = after;
    }
    url.push_str(rest);
    url
}

fn push(url: &mut String, value: &str) {
    let in_host = url
        .split_once("://")
        .is_none_or(|(_, rest)| !rest.contains('/'));
    for character in value.chars() {
        let ends_host = in_host && matches!(character, '/' | '\\' | '@');
        if ends_host || matches!(character, '?' | '#') {
            let mut bytes = [0; 4];
            for byte in character.encode_utf8(&mut bytes).bytes() {
                url.push_str(&format!("%{byte:02X}"));
            }
        } else {
            url.push(character);
        }
    }
}
