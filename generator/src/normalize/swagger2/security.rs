//! `securityDefinitions` → security schemes.

use super::{Rewrite, moved, quoted};
use crate::normalize::edit::{put, take, text};
use crate::read::{Map, Node};
use crate::report::{Pointer, codes};

impl Rewrite<'_> {
    pub fn security(&mut self, mut scheme: Map, at: &Pointer) -> Map {
        match text(&scheme, "type") {
            Some("basic") => {
                put(&mut scheme, "type", Node::Text("http".to_owned()));
                put(&mut scheme, "scheme", Node::Text("basic".to_owned()));
            }
            Some("oauth2") => self.flows(&mut scheme, at),
            _ => {}
        }
        scheme
    }

    fn flows(&mut self, scheme: &mut Map, at: &Pointer) {
        let name = match text(scheme, "flow") {
            Some("implicit") => "implicit",
            Some("password") => "password",
            Some("application") => "clientCredentials",
            Some("accessCode") => "authorizationCode",
            Some(_) => {
                let message = format!("{} is no OAuth flow", quoted(scheme, "flow"));
                let help = "the token is sent all the same; the flows are implicit, password, application, accessCode";
                self.find(codes::WRONG_NODE, &at.join("flow"), message, help);
                ""
            }
            None => {
                let message = "a security scheme of type `oauth2` needs `flow`";
                let help = "the token is sent all the same; add `flow`";
                self.find(codes::MISSING_MEMBER, at, message, help);
                ""
            }
        };
        take(scheme, "flow");
        let mut flow = Map::default();
        for key in ["authorizationUrl", "tokenUrl", "refreshUrl", "scopes"] {
            if let Some(node) = take(scheme, key) {
                flow.0.push((key.to_owned(), node));
            }
        }
        let mut flows = Map::default();
        if !name.is_empty() {
            moved::from(&mut flows, name, at);
            flows.0.push((name.to_owned(), Node::Map(flow)));
        }
        put(scheme, "flows", Node::Map(flows));
        moved::from(scheme, "flows", &at.join("flow"));
    }
}
