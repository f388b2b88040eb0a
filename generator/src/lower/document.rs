//! What stands at the top: info, servers, tags; and what a person reads about a thing.

use super::{Lower, brief};
use crate::api::{Doc, Server, ServerVariable, Tag};
use crate::report::{Pointer, codes};
use openapiv3::SchemaData;

impl<'d> Lower<'d, '_> {
    pub fn info(&mut self) {
        let info = &self.document.info;
        self.api.info.title.clone_from(&info.title);
        self.api.info.version.clone_from(&info.version);
        self.api.info.description.clone_from(&info.description);
    }

    pub fn servers(&mut self) {
        let pointer = Pointer::root().join("servers");
        let document = self.document;
        self.api.servers = document
            .servers
            .iter()
            .enumerate()
            .map(|(index, server)| self.server(server, pointer.index(index), false))
            .collect();
    }

    /// A server, and its URL with every variable at its default.
    pub fn server(&mut self, server: &openapiv3::Server, pointer: Pointer, own: bool) -> Server {
        let at = pointer.join("variables");
        let mut url = server.url.clone();
        let mut variables = Vec::new();
        for (name, variable) in server.variables.iter().flatten() {
            let written = format!("{{{name}}}");
            if !server.url.contains(&written) {
                let message = format!("the server's URL has no `{{{}}}`", brief(name));
                let help = "the variable is left out; put it into the URL or take it away";
                self.find(codes::SERVER_VARIABLES, &at.join(name), message, help);
                continue;
            }
            url = url.replace(&written, &variable.default);
            variables.push(self.server_variable(name, variable, at.join(name)));
        }
        if let Some((_, rest)) = url.split_once('{') {
            let name = rest.split('}').next().unwrap_or_default();
            let message = format!("the variable `{}` of the server is not there", brief(name));
            let help =
                "add it to `variables`, with its default; until then, give the client another URL";
            self.find(codes::SERVER_VARIABLES, &pointer.join("url"), message, help);
        }
        Server {
            url,
            template: server.url.clone(),
            variables,
            pointer,
            description: server.description.clone(),
            own,
        }
    }

    fn server_variable(
        &mut self,
        name: &str,
        variable: &openapiv3::ServerVariable,
        pointer: Pointer,
    ) -> ServerVariable {
        let mut values = variable.enumeration.clone();
        if !values.is_empty() && !values.contains(&variable.default) {
            self.find(
                codes::SERVER_VARIABLES,
                &pointer.join("default"),
                "the default is none of the values of `enum`",
                "it is taken as one more; correct the default or the list",
            );
            values.push(variable.default.clone());
        }
        ServerVariable {
            name: name.to_owned(),
            pointer,
            default: variable.default.clone(),
            values,
            description: variable.description.clone(),
        }
    }

    pub fn tags(&mut self) {
        let tags = self.document.tags.iter().map(|tag| Tag {
            name: tag.name.clone(),
            description: tag.description.clone(),
        });
        self.api.tags = tags.collect();
    }

    /// What a person reads about a schema that is called `name`.
    pub fn doc(data: &SchemaData, name: &str) -> Doc {
        let title = data
            .title
            .as_deref()
            .filter(|title| letters(title) != letters(name));
        Doc {
            summary: title.map(str::to_owned),
            description: data.description.clone(),
            deprecated: data.deprecated,
            external: data.external_docs.as_ref().map(|docs| docs.url.clone()),
        }
    }
}

/// A text without what names are spelt differently by.
fn letters(text: &str) -> String {
    let kept = text.chars().filter(|character| character.is_alphanumeric());
    kept.flat_map(char::to_lowercase).collect()
}
