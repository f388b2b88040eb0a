//! What stands at the top: info, servers, tags; and what a person reads about a thing.

use super::Lower;
use crate::api::{Doc, Server, Tag};
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
            .map(|(index, server)| Server {
                url: self.server_url(server, &pointer.index(index)),
                description: server.description.clone(),
            })
            .collect();
    }

    /// The URL of a server, its variables replaced by their defaults.
    pub fn server_url(&mut self, server: &openapiv3::Server, pointer: &Pointer) -> String {
        let variables = server.variables.iter().flatten();
        let mut url = server.url.clone();
        let mut any = false;
        for (name, variable) in variables {
            any = true;
            url = url.replace(&format!("{{{name}}}"), &variable.default);
        }
        if any {
            self.find(
                codes::SERVER_VARIABLES,
                &pointer.join("variables"),
                "the variables of the server have their defaults",
                "give the client another URL where they differ",
            );
        }
        url
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
