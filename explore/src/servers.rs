//! Where requests may go: the servers that the description names, and the mock.

use serde_json::Value;
use std::collections::BTreeSet;
use std::net::{IpAddr, Ipv6Addr};
use url::{Host, Url};

/// More combinations of variables than these are not tried.
const MOST: usize = 1000;

/// What requests may be sent to.
#[derive(Debug)]
pub(crate) struct Servers(Vec<Url>);

impl Servers {
    /// Those of the document, of its path items and of their operations.
    pub(crate) fn of(document: &Value, mock: &str) -> Self {
        let mut urls = BTreeSet::new();
        collect(document, &mut urls);
        let items = document.get("paths").and_then(Value::as_object);
        for item in items.into_iter().flat_map(|items| items.values()) {
            collect(item, &mut urls);
            let operations = item.as_object().into_iter().flat_map(|item| item.values());
            operations.for_each(|operation| collect(operation, &mut urls));
        }
        urls.insert(mock.to_owned());
        let parsed = urls.iter().filter_map(|url| Url::parse(url).ok());
        Self(
            parsed
                .filter(|url| matches!(url.scheme(), "http" | "https"))
                .collect(),
        )
    }

    /// Whether a URL is at one of them: the same scheme, host and port, at or below its path.
    pub(crate) fn has(&self, url: &Url) -> bool {
        self.0.iter().any(|server| {
            let path = server.path().trim_end_matches('/');
            let below = url.path().strip_prefix(path);
            server.origin() == url.origin()
                && below.is_some_and(|rest| rest.is_empty() || rest.starts_with('/'))
        })
    }

    /// The servers, to be named in a refusal.
    pub(crate) fn names(&self) -> String {
        let names: Vec<&str> = self.0.iter().map(Url::as_str).collect();
        names.join(", ")
    }
}

fn collect(holder: &Value, urls: &mut BTreeSet<String>) {
    let servers = holder.get("servers").and_then(Value::as_array);
    for server in servers.into_iter().flatten() {
        let Some(url) = server.get("url").and_then(Value::as_str) else {
            continue;
        };
        let mut all = vec![url.to_owned()];
        let variables = server.get("variables").and_then(Value::as_object);
        for (name, variable) in variables.into_iter().flatten() {
            let place = format!("{{{name}}}");
            let values = values(variable);
            let filled = all
                .iter()
                .flat_map(|url| values.iter().map(|value| url.replace(&place, value)));
            all = filled.take(MOST).collect();
        }
        urls.extend(all);
    }
}

/// What a variable may be. One without a list is whatever its user types, but here only what the description itself says: the rest of a host's name
/// would otherwise be anybody's.
fn values(variable: &Value) -> Vec<String> {
    let all = variable.get("enum").and_then(Value::as_array);
    let default = variable.get("default").and_then(Value::as_str);
    let all = all.into_iter().flatten().filter_map(Value::as_str);
    all.chain(default).map(str::to_owned).collect()
}

/// Whether requests to an address that the host's name was resolved to may be sent. A name that the description has leads to the outside, or to nothing: one
/// that leads into this machine or its network was not meant. A host that is an address itself, and `localhost`, mean what they say.
pub(crate) fn may_be_reached(host: &Host<&str>, address: IpAddr) -> bool {
    let is_never = match address {
        IpAddr::V4(address) => {
            address.is_link_local()
                || address.is_unspecified()
                || address.is_multicast()
                || address.is_broadcast()
        }
        IpAddr::V6(address) => {
            address.is_unicast_link_local() || address.is_unspecified() || address.is_multicast()
        }
    };
    if is_never {
        return false;
    }
    match host {
        Host::Ipv4(_) | Host::Ipv6(_) => true,
        Host::Domain(name) if is_localhost(name) => address.is_loopback(),
        Host::Domain(_) => is_public(address),
    }
}

pub(crate) fn is_localhost(name: &str) -> bool {
    let name = name.trim_end_matches('.').to_ascii_lowercase();
    name == "localhost" || name.ends_with(".localhost")
}

fn is_public(address: IpAddr) -> bool {
    match address {
        IpAddr::V4(address) => {
            let [first, second, ..] = address.octets();
            let is_shared = first == 100 && second & 0xC0 == 64;
            let is_reserved = first == 0
                || first >= 240
                || (first, second) == (198, 18)
                || (first, second) == (198, 19)
                || (first, second) == (192, 0);
            !(address.is_private()
                || address.is_loopback()
                || address.is_documentation()
                || is_shared
                || is_reserved)
        }
        IpAddr::V6(address) => match inner(address) {
            Some(inner) => is_public(inner),
            None => !(address.is_loopback() || address.is_unique_local()),
        },
    }
}

/// The address of version 4 in one of version 6: mapped, compatible, translated (64:ff9b::/96), 6to4.
fn inner(address: Ipv6Addr) -> Option<IpAddr> {
    let segments = address.segments();
    let of = |high: u16, low: u16| {
        let ([a, b], [c, d]) = (high.to_be_bytes(), low.to_be_bytes());
        Some(IpAddr::from([a, b, c, d]))
    };
    match segments {
        [0x64, 0xFF9B, 0, 0, 0, 0, high, low] => of(high, low),
        [0x2002, high, low, ..] => of(high, low),
        [0, 0, 0, 0, 0, _, high, low] if !address.is_loopback() && !address.is_unspecified() => {
            of(high, low)
        }
        _ => None,
    }
}

#[cfg(test)]
mod tests {
    use super::{Servers, may_be_reached};
    use serde_json::json;
    use url::{Host, Url};

    fn servers() -> Servers {
        let document = json!({
            "servers": [
                { "url": "https://api.example.com/v1" },
                { "url": "https://{region}.example.org", "variables": { "region": { "enum": ["eu", "us"], "default": "eu" } } },
                { "url": "https://{tenant}.example.net", "variables": { "tenant": { "default": "demo" } } },
                { "url": "/relative" },
                { "url": "ftp://files.example.com" },
            ],
            "paths": { "/files": { "get": { "servers": [{ "url": "https://files.example.com" }] } } },
        });
        Servers::of(&document, "http://127.0.0.1:4010")
    }

    #[test]
    fn only_what_the_description_names_is_a_server() {
        let servers = servers();
        for (url, is_there) in [
            ("https://api.example.com/v1", true),
            ("https://api.example.com/v1/pets?limit=1", true),
            ("https://api.example.com/v10/pets", false),
            ("https://api.example.com/", false),
            ("https://api.example.com/v1/../admin", false),
            ("https://api.example.com/v1/%2e%2e/admin", false),
            ("http://api.example.com/v1/pets", false),
            ("https://api.example.com:8443/v1/pets", false),
            ("https://api.example.com.evil.test/v1/pets", false),
            ("https://api.example.com@evil.test/v1/pets", false),
            ("https://eu.example.org/x", true),
            ("https://us.example.org/x", true),
            ("https://asia.example.org/x", false),
            ("https://demo.example.net/x", true),
            ("https://evil.example.net/x", false),
            ("https://files.example.com/x", true),
            ("ftp://files.example.com/x", false),
            ("file:///etc/passwd", false),
            ("http://127.0.0.1:4010/pets", true),
            ("http://127.0.0.1:4011/pets", false),
            ("http://localhost:4010/pets", false),
            ("http://[::ffff:127.0.0.1]:4010/pets", false),
        ] {
            let parsed = Url::parse(url).expect("a URL");
            assert_eq!(servers.has(&parsed), is_there, "{url}");
        }
    }

    #[test]
    fn names_lead_to_the_outside_and_addresses_where_they_say() {
        let name = Host::Domain("api.example.com");
        for (address, may) in [
            ("93.184.215.14", true),
            ("2606:2800:21f:cb07:6820:80da:af6b:8b2c", true),
            ("127.0.0.1", false),
            ("10.1.2.3", false),
            ("172.16.0.1", false),
            ("192.168.1.1", false),
            ("100.64.0.1", false),
            ("169.254.169.254", false),
            ("0.0.0.0", false),
            ("0.1.2.3", false),
            ("198.18.0.1", false),
            ("255.255.255.255", false),
            ("::1", false),
            ("::", false),
            ("fe80::1", false),
            ("fc00::1", false),
            ("::ffff:127.0.0.1", false),
            ("::ffff:10.0.0.1", false),
            ("64:ff9b::7f00:1", false),
            ("2002:7f00:1::", false),
            ("::ffff:93.184.215.14", true),
        ] {
            let parsed = address.parse().expect("an address");
            assert_eq!(may_be_reached(&name, parsed), may, "{address}");
        }
        let local = Host::Domain("localhost");
        assert!(may_be_reached(
            &local,
            "127.0.0.1".parse().expect("an address")
        ));
        assert!(!may_be_reached(
            &local,
            "93.184.215.14".parse().expect("an address")
        ));
        let literal = Host::Ipv4([10, 0, 0, 5].into());
        assert!(may_be_reached(
            &literal,
            "10.0.0.5".parse().expect("an address")
        ));
        let metadata = Host::Ipv4([169, 254, 169, 254].into());
        assert!(!may_be_reached(
            &metadata,
            "169.254.169.254".parse().expect("an address")
        ));
    }
}
