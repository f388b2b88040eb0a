//! The page, what it loads, and its proxy.

use crate::access::Access;
use crate::proxy::Proxy;
use crate::search;
use axum::Router;
use axum::body::Body;
use axum::extract::{Query, Request, State as Shared};
use axum::http::header::{self, HeaderName};
use axum::http::{HeaderMap, StatusCode};
use axum::response::{IntoResponse, Response};
use axum::routing::{any, get};
use serde::Deserialize;
use serde_json::{Value, json};
use std::sync::Arc;

/// A request that is longer is none that a person tries.
const LONGEST: usize = 32 << 20;

/// Nothing is loaded from elsewhere, and nothing is sent elsewhere than to this server. Scalar sets styles while it runs.
const POLICY: &str = "default-src 'none'; script-src 'self'; style-src 'self' 'unsafe-inline'; img-src 'self' data: blob:; font-src 'self' data:; connect-src 'self'; worker-src 'self' blob:; base-uri 'none'; form-action 'none'; frame-ancestors 'none'";

pub(crate) struct State {
    pub(crate) page: Page,
    pub(crate) proxy: Proxy,
    pub(crate) access: Access,
}

/// What the page is made of.
pub(crate) struct Page {
    html: String,
    start: String,
    document: String,
}

impl Page {
    pub(crate) fn new(document: &Value, token: &str) -> Self {
        let title = document.pointer("/info/title").and_then(Value::as_str);
        let title = escaped(title.unwrap_or("API"));
        let style = include_str!("../page/search.css");
        let search = include_str!("../page/search.js");
        let index = search::index(document);
        let configuration = json!({
            "url": format!("/openapi.json?token={token}"),
            "proxyUrl": format!("/proxy?token={token}"),
            "telemetry": false,
            "withDefaultFonts": false,
            "hideClientButton": true,
            "hideSearch": true,
            "showDeveloperTools": "never",
            "agent": { "disabled": true },
            "mcp": { "disabled": true },
            "defaultOpenAllTags": false,
            "documentDownloadType": "none",
        });
        Self {
            html: format!(
                include_str!("../page/page.html"),
                title = title,
                style = style,
                token = token
            ),
            start: format!(
                "{search}const index = {index};\nsearch(index.operations);\n\
                 const configuration = {configuration};\n\
                 configuration.generateTagSlug = tag => index.tags[tag.name] ?? tag.name;\n\
                 configuration.generateOperationSlug = operation => operation.method + operation.path;\n\
                 Scalar.createApiReference('#app', configuration);\n"
            ),
            document: document.to_string(),
        }
    }
}

fn escaped(text: &str) -> String {
    text.replace('&', "&amp;")
        .replace('<', "&lt;")
        .replace('>', "&gt;")
}

#[derive(Deserialize)]
struct Asked {
    token: Option<String>,
    scalar_url: Option<String>,
}

pub(crate) fn router(state: Arc<State>) -> Router {
    Router::new()
        .route(
            "/",
            get(|state, asked, headers| {
                file(state, asked, headers, "text/html; charset=utf-8", |state| {
                    state.page.html.clone().into()
                })
            }),
        )
        .route(
            "/start.js",
            get(|state, asked, headers| {
                file(state, asked, headers, "text/javascript", |state| {
                    state.page.start.clone().into()
                })
            }),
        )
        .route(
            "/openapi.json",
            get(|state, asked, headers| {
                file(state, asked, headers, "application/json", |state| {
                    state.page.document.clone().into()
                })
            }),
        )
        .route(
            "/scalar.js",
            get(|state, asked, headers| {
                file(state, asked, headers, "text/javascript", |_| {
                    scalar_api_reference::get_asset("scalar.js").unwrap_or_default()
                })
            }),
        )
        .route("/proxy", any(pass))
        .with_state(state)
}

async fn file(
    Shared(state): Shared<Arc<State>>,
    Query(asked): Query<Asked>,
    headers: HeaderMap,
    media: &'static str,
    content: impl FnOnce(&State) -> Vec<u8>,
) -> Response {
    if let Some(refusal) = state.access.refusal(asked.token.as_deref(), &headers) {
        return refused(refusal);
    }
    let own: [(HeaderName, &str); 5] = [
        (header::CONTENT_TYPE, media),
        (header::CONTENT_SECURITY_POLICY, POLICY),
        (header::X_CONTENT_TYPE_OPTIONS, "nosniff"),
        (header::REFERRER_POLICY, "no-referrer"),
        (header::CACHE_CONTROL, "no-store"),
    ];
    (own, content(&state)).into_response()
}

async fn pass(
    Shared(state): Shared<Arc<State>>,
    Query(asked): Query<Asked>,
    request: Request<Body>,
) -> Response {
    let (head, body) = request.into_parts();
    if let Some(refusal) = state.access.refusal(asked.token.as_deref(), &head.headers) {
        return refused(refusal);
    }
    let Some(target) = &asked.scalar_url else {
        return (
            StatusCode::BAD_REQUEST,
            "`scalar_url` is missing: the URL of the request\n",
        )
            .into_response();
    };
    let Ok(body) = axum::body::to_bytes(body, LONGEST).await else {
        return (
            StatusCode::PAYLOAD_TOO_LARGE,
            "the request's body is longer than 32 MiB\n",
        )
            .into_response();
    };
    let passed = state
        .proxy
        .pass(target, head.method, &head.headers, body)
        .await;
    passed.unwrap_or_else(IntoResponse::into_response)
}

fn refused(reason: &str) -> Response {
    (StatusCode::FORBIDDEN, format!("{reason}\n")).into_response()
}
