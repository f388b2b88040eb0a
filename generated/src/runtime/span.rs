// @generated from spec/plaid-check.yaml by `cargo run -p specwright -- generate`. Do not edit.

use super::attempts::Failure;
use super::{Info, Received};
use http::StatusCode;
use tracing::field::{debug, display, Empty};
use tracing::Span;

/// A span for a call, with the names of OpenTelemetry. Neither URL nor headers nor bodies are in it: they may hold secrets.
pub(super) fn of_call(info: &'static Info) -> Span {
    tracing::debug_span!(
        "call",
        "otel.kind" = "internal",
        "operation" = info.id,
        "http.request.method" = %method(info),
        "url.template" = info.path,
        "attempts" = Empty,
        "request_id" = Empty,
        "error.type" = Empty,
    )
}

/// A span for one request of a call.
pub(super) fn of_attempt(info: &'static Info, url: &str, number: u32) -> Span {
    let span = tracing::debug_span!(
        "attempt",
        "otel.kind" = "client",
        "otel.name" = Empty,
        "http.request.method" = %method(info),
        "url.template" = info.path,
        "url.scheme" = Empty,
        "server.address" = Empty,
        "server.port" = Empty,
        "http.request.resend_count" = Empty,
        "http.response.status_code" = Empty,
        "error.type" = Empty,
    );
    if !span.is_disabled() {
        span.record(
            "otel.name",
            display(format_args!("{} {}", method(info), info.path)),
        );
        if let Ok(url) = url::Url::parse(url) {
            span.record("url.scheme", url.scheme());
            span.record("server.address", url.host_str());
            span.record("server.port", url.port_or_known_default());
        }
        if number > 1 {
            span.record("http.request.resend_count", number - 1);
        }
    }
    span
}

fn method(info: &'static Info) -> &'static str {
    info.other_method.unwrap_or(info.method.as_str())
}

/// What came of it.
pub(super) fn end(span: &Span, outcome: &Result<Received, Failure>) {
    if span.is_disabled() {
        return;
    }
    match outcome {
        Ok(answer) => {
            let status = answer.status();
            span.record("http.response.status_code", status.as_u16());
            span.record("request_id", answer.request_id());
            if is_error(status) {
                span.record("error.type", status.as_str());
            }
        }
        Err(Failure::Timeout(limit)) => drop(span.record("error.type", debug(limit))),
        Err(Failure::Transport(error)) if !error.was_connected() => {
            span.record("error.type", "not_connected");
        }
        Err(Failure::Transport(_)) => drop(span.record("error.type", "broken")),
    }
}

fn is_error(status: StatusCode) -> bool {
    status.is_client_error() || status.is_server_error()
}
