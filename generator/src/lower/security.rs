//! Security schemes and what operations require of them.

use super::{Lower, brief};
use crate::api::{SchemeKind, SecurityScheme, TokenUrls};
use crate::normalize::carried;
use crate::report::{Pointer, codes};
use openapiv3::{APIKeyLocation, OAuth2Flows, SecurityRequirement};
use serde_json::Value;

impl<'d> Lower<'d, '_> {
    pub fn security_schemes(&mut self) {
        let Some(components) = &self.document.components else {
            return;
        };
        for (name, scheme) in &components.security_schemes {
            let at = Pointer::root()
                .join("components")
                .join("securitySchemes")
                .join(name);
            let found = self.resolve(scheme, at.clone(), "securitySchemes", |all| {
                &all.security_schemes
            });
            let Some((scheme, _)) = found else {
                continue;
            };
            let (kind, description) = self.scheme(scheme, &at);
            self.api.schemes.push(SecurityScheme {
                name: name.clone(),
                pointer: at,
                description,
                kind,
            });
        }
    }

    fn scheme(
        &mut self,
        scheme: &openapiv3::SecurityScheme,
        at: &Pointer,
    ) -> (SchemeKind, Option<String>) {
        use openapiv3::SecurityScheme as Scheme;
        match scheme {
            Scheme::APIKey {
                location,
                name,
                description,
                ..
            } => {
                let kind = match location {
                    APIKeyLocation::Header => SchemeKind::HeaderKey(name.clone()),
                    APIKeyLocation::Query => SchemeKind::QueryKey(name.clone()),
                    APIKeyLocation::Cookie => SchemeKind::CookieKey(name.clone()),
                };
                (kind, description.clone())
            }
            Scheme::HTTP {
                scheme,
                description,
                ..
            } => (self.http(scheme, at), description.clone()),
            Scheme::OAuth2 {
                flows, description, ..
            } => (SchemeKind::OAuth(token_urls(flows)), description.clone()),
            Scheme::OpenIDConnect { description, .. } => (SchemeKind::Bearer, description.clone()),
        }
    }

    fn http(&mut self, scheme: &str, at: &Pointer) -> SchemeKind {
        match scheme.to_ascii_lowercase().as_str() {
            "basic" => SchemeKind::Basic,
            "bearer" => SchemeKind::Bearer,
            _ => {
                let message = format!(
                    "the HTTP scheme `{}` is not known; its credentials are sent as they are given",
                    brief(scheme)
                );
                let help =
                    "give the client what follows the scheme's name in the `Authorization` header";
                self.find(codes::SECURITY_SCHEME, &at.join("scheme"), message, help);
                SchemeKind::Authorization(scheme.to_owned())
            }
        }
    }

    /// Whether a security scheme is a certificate.
    fn is_certificate(&self, name: &str) -> bool {
        let names = self.document.extensions.get(carried::CERTIFICATES);
        let names = names.and_then(Value::as_array);
        names.is_some_and(|names| names.iter().any(|known| known == name))
    }

    /// What an operation requires: its own list, else the document's.
    pub fn security(
        &mut self,
        own: Option<&[SecurityRequirement]>,
        operation: &Pointer,
    ) -> Vec<Vec<usize>> {
        let (requirements, pointer) = match own {
            Some(own) => (own, operation.join("security")),
            None => (
                self.document.security.as_deref().unwrap_or_default(),
                Pointer::root().join("security"),
            ),
        };
        let mut alternatives = Vec::with_capacity(requirements.len());
        for (index, requirement) in requirements.iter().enumerate() {
            let mut schemes = Vec::with_capacity(requirement.len());
            let mut by_connection = false;
            for name in requirement.keys() {
                match self
                    .api
                    .schemes
                    .iter()
                    .position(|scheme| scheme.name == *name)
                {
                    Some(scheme) => schemes.push(scheme),
                    // The connection shows it, not the request.
                    None if self.is_certificate(name) => by_connection = true,
                    None => self.find_counted(
                        codes::UNKNOWN_SECURITY_SCHEME,
                        &pointer.index(index).join(name),
                        &format!("the security scheme `{}` is not there", brief(name)),
                        "nothing is sent for it; add it to `components.securitySchemes`",
                    ),
                }
            }
            if !schemes.is_empty() || requirement.is_empty() || by_connection {
                alternatives.push(schemes);
            }
        }
        alternatives
    }
}

/// The token endpoints that can be asked as they stand there.
fn token_urls(flows: &OAuth2Flows) -> TokenUrls {
    let absolute = |url: &String| {
        let is_absolute = url.starts_with("https://") || url.starts_with("http://");
        is_absolute.then(|| url.clone())
    };
    let of_code = flows.authorization_code.as_ref();
    let of_code = of_code.map(|flow| flow.refresh_url.as_ref().unwrap_or(&flow.token_url));
    let of_password = flows.password.as_ref();
    let of_password = of_password.map(|flow| flow.refresh_url.as_ref().unwrap_or(&flow.token_url));
    let client_credentials = flows.client_credentials.as_ref();
    TokenUrls {
        client_credentials: client_credentials.and_then(|flow| absolute(&flow.token_url)),
        refresh: of_code.or(of_password).and_then(absolute),
    }
}
