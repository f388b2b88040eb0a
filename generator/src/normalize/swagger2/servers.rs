//! `schemes`, `host` and `basePath` → `servers`.

use super::{Rewrite, moved};
use crate::normalize::edit::{put, single, take};
use crate::normalize::walk::brief;
use crate::read::{Map, Node};
use crate::report::{Pointer, codes};

impl Rewrite<'_> {
    /// The servers of the document. An encrypted one comes first, whatever the order of `schemes`: that says nothing.
    pub fn servers(&mut self, root: &mut Map, at: &Pointer) {
        let host = self.address(root, "host", at);
        let base = self.address(root, "basePath", at).unwrap_or_default();
        let base = base.trim_end_matches('/');
        let base = match base.strip_prefix('/') {
            Some(_) => base.to_owned(),
            None if base.is_empty() => String::new(),
            None => format!("/{base}"),
        };
        let schemes = take(root, "schemes");
        let schemes = self.schemes(schemes, &at.join("schemes"));
        let Some(host) = host else {
            if !base.is_empty() {
                put(root, "servers", Node::List(vec![url(base)]));
                moved::entry_from(root, "servers", 0, &at.join("basePath"));
            }
            return;
        };
        self.shared.address = format!("{host}{base}");
        let schemes = match schemes {
            Some(schemes) if !schemes.is_empty() => schemes,
            _ => {
                let message = "`schemes` does not say how the host is reached; `https` is taken";
                let help = "add `schemes: [https]` to the description";
                self.find(codes::CHOSEN_FOR_2_0, &at.join("host"), message, help);
                vec!["https".to_owned()]
            }
        };
        self.put_servers(root, &schemes, &at.join("host"));
    }

    /// The servers of an operation that has schemes of its own.
    pub fn own_servers(&mut self, operation: &mut Map, at: &Pointer) {
        let at = at.join("schemes");
        let Some(node) = take(operation, "schemes") else {
            return;
        };
        let schemes = self.schemes(Some(node), &at).unwrap_or_default();
        if !schemes.is_empty() && !self.shared.address.is_empty() {
            self.put_servers(operation, &schemes, &at);
        }
    }

    fn put_servers(&mut self, map: &mut Map, schemes: &[String], at: &Pointer) {
        let servers = schemes
            .iter()
            .map(|scheme| url(format!("{scheme}://{}", self.shared.address)));
        let servers: Vec<Node> = servers.collect();
        for index in 0..servers.len() {
            moved::entry_from(map, "servers", index, at);
        }
        put(map, "servers", Node::List(servers));
    }

    /// The text of `host` or `basePath`; a host is no URL.
    fn address(&mut self, root: &mut Map, key: &str, at: &Pointer) -> Option<String> {
        let at = at.join(key);
        match take(root, key)? {
            Node::Text(text) => match text.split_once("://") {
                Some((_, rest)) if key == "host" => {
                    let message = format!("expected a host, found the URL `{}`", brief(&text));
                    let help = "what follows `://` is taken; `schemes` says how it is reached";
                    self.find(codes::WRONG_NODE, &at, message, help);
                    Some(rest.trim_end_matches('/').to_owned())
                }
                _ => Some(text.trim().to_owned()).filter(|text| !text.is_empty()),
            },
            node => {
                self.wrong(&at, "text", &node, "it is left out");
                None
            }
        }
    }

    fn schemes(&mut self, node: Option<Node>, at: &Pointer) -> Option<Vec<String>> {
        let list = match node? {
            Node::List(list) => list,
            node => {
                self.wrong(at, "a list of schemes", &node, "it is left out");
                return None;
            }
        };
        let mut schemes = Vec::new();
        for (index, node) in list.iter().enumerate() {
            match node.as_text().map(str::to_ascii_lowercase).as_deref() {
                Some(scheme @ ("http" | "https")) => schemes.push(scheme.to_owned()),
                Some(scheme) => {
                    let message = format!("the scheme `{}` is not HTTP", brief(scheme));
                    let help = "it is left out; the client speaks http and https";
                    self.lost(&at.index(index), message, help);
                }
                None => self.wrong(&at.index(index), "a scheme", node, "it is left out"),
            }
        }
        schemes.sort_by_key(|scheme| scheme != "https");
        schemes.dedup();
        Some(schemes)
    }
}

fn url(url: String) -> Node {
    single("url", Node::Text(url))
}
