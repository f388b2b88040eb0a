//! Placeholders for secrets.

use crate::{Description, Piece, Text};
use specwright_build::api::SchemeKind;

/// A credential that is named and not held.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Secret {
    /// The environment variable: `MY_API_TOKEN`. Workflow engines know it by the same name.
    pub variable: String,
    /// How it is written where it stands.
    pub coding: Coding,
}

/// How a credential is written.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Coding {
    /// As it is.
    Plain,
    /// Percent-encoded, in a query.
    Query,
    /// Base64 of `user:password`: two variables, the name with `_USERNAME` and with `_PASSWORD`. A workflow engine's secret is the base64 text.
    Basic,
}

impl Secret {
    /// The variables that it needs.
    #[must_use]
    pub fn variables(&self) -> Vec<String> {
        match self.coding {
            Coding::Basic => vec![self.user(), self.password()],
            Coding::Plain | Coding::Query => vec![self.variable.clone()],
        }
    }

    pub(crate) fn user(&self) -> String {
        format!("{}_USERNAME", self.variable)
    }

    pub(crate) fn password(&self) -> String {
        format!("{}_PASSWORD", self.variable)
    }
}

/// Where a credential goes.
pub(crate) enum Place {
    Header(String),
    Query(String),
    Cookie(String),
}

impl Description {
    /// Where the credential of a scheme goes, and what stands there.
    pub(crate) fn credential(&self, scheme: usize) -> Option<(Place, Text)> {
        let described = self.api.schemes.get(scheme)?;
        let open = self.open.iter().find(|(name, _)| *name == described.name);
        let piece = |coding| match open {
            // A user with a password cannot be made from one text.
            Some((_, value)) if coding != Coding::Basic => Piece::Plain(match coding {
                Coding::Query => specwright_build::wire::query_text(value),
                _ => value.clone(),
            }),
            _ => Piece::Secret(Secret {
                variable: self.variable(scheme),
                coding,
            }),
        };
        let authorization = |kind: &str, coding| {
            let text = Text(vec![Piece::Plain(format!("{kind} ")), piece(coding)]);
            (Place::Header("Authorization".to_owned()), text)
        };
        Some(match &described.kind {
            SchemeKind::HeaderKey(name) => (
                Place::Header(name.clone()),
                Text(vec![piece(Coding::Plain)]),
            ),
            SchemeKind::QueryKey(name) => {
                (Place::Query(name.clone()), Text(vec![piece(Coding::Query)]))
            }
            SchemeKind::CookieKey(name) => (
                Place::Cookie(name.clone()),
                Text(vec![piece(Coding::Plain)]),
            ),
            SchemeKind::Basic => authorization("Basic", Coding::Basic),
            SchemeKind::Bearer | SchemeKind::OAuth(_) => authorization("Bearer", Coding::Plain),
            SchemeKind::Authorization(kind) => authorization(kind, Coding::Plain),
        })
    }

    /// The variable of a scheme: the client's name and the scheme's, in capitals.
    pub(crate) fn variable(&self, scheme: usize) -> String {
        let setter = self
            .names
            .schemes
            .get(scheme)
            .map(|names| names.setter.as_str());
        let setter = setter.unwrap_or_default().trim_start_matches("r#");
        let name = format!("{}_{setter}", self.package);
        let letter = |letter: char| match letter.to_ascii_uppercase() {
            letter @ ('A'..='Z' | '0'..='9') => letter,
            _ => '_',
        };
        name.chars().map(letter).collect()
    }
}
