//! What can go wrong, each with what to do about it.

use std::path::PathBuf;
use std::time::Duration;

use plaid_check::runtime::{BuildError, Json};
use plaid_check::types::PlaidError;
use plaid_check::{Error, ErrorKind};

/// What stands between what happened and the advice.
const TO_DO: &str = "\n  what to do: ";

/// Why there is no report.
#[derive(Debug, thiserror::Error)]
pub enum Failure {
    /// A call failed.
    #[error("{}", call(.0))]
    Call(#[from] Error<PlaidError>),
    /// A webhook said that the report failed, and the API confirmed it.
    #[error("the report could not be made\n  {}", call(.0))]
    NoReport(Error<PlaidError>),
    /// The report did not become ready in time.
    #[error(
        "the report was not ready within {} s{}{TO_DO}wait longer with --deadline, or see in Plaid's dashboard whether the Item works",
        patience.as_secs(),
        last.as_ref().map(|error| format!("\n  last answer: {}", said(error))).unwrap_or_default()
    )]
    Deadline {
        /// How long was waited.
        patience: Duration,
        /// The last answer, if one came.
        last: Option<Error<PlaidError>>,
    },
    /// The client could not be set up.
    #[error("the client cannot be set up: {0}")]
    Client(#[from] BuildError),
    /// The description that is built in is no YAML.
    #[error("the description of the mock cannot be read: {0}")]
    Description(#[from] serde_yaml::Error),
    /// The mock could not be started.
    #[error("the embedded mock cannot be started: {0}")]
    Mock(#[from] specwright_mock::MockError),
    /// The script of the mock could not be read.
    #[error("the script {} cannot be read: {source}", path.display())]
    Script {
        /// Where it was looked for.
        path: PathBuf,
        /// Why not.
        source: std::io::Error,
    },
    /// There is no port for webhooks.
    #[error("cannot listen for webhooks on this machine: {0}")]
    Listen(std::io::Error),
    /// The PDF could not be saved.
    #[error("the PDF cannot be saved to {}: {source}; choose another place with --pdf", path.display())]
    Pdf {
        /// Where it was to go.
        path: PathBuf,
        /// Why not.
        source: std::io::Error,
    },
    /// The page could not be saved.
    #[error("the page cannot be saved to {}: {source}; choose another place with --html", path.display())]
    Html {
        /// Where it was to go.
        path: PathBuf,
        /// Why not.
        source: std::io::Error,
    },
    /// The report could not be printed.
    #[error("the report cannot be printed: {0}")]
    Print(std::io::Error),
}

impl Failure {
    /// What happened, and what to do about it where that is known, apart from each other.
    pub fn told(&self) -> (String, Option<String>) {
        let text = self.to_string();
        match text.rsplit_once(TO_DO) {
            Some((happened, advice)) => (happened.to_owned(), Some(advice.to_owned())),
            None => (text, None),
        }
    }

    /// What the API answered, if it is the API that failed.
    pub fn answer(&self) -> Option<&[u8]> {
        let error = match self {
            Self::Call(error) | Self::NoReport(error) => error,
            Self::Deadline { last, .. } => last.as_ref()?,
            _ => return None,
        };
        error.raw().map(|body| &body[..])
    }
}

/// A failed call for a person: what happened, the request id, what to do.
fn call(error: &Error<PlaidError>) -> String {
    match error.kind() {
        ErrorKind::Api { body, .. } => api(error, body),
        kind => {
            let cause =
                std::error::Error::source(error).map(|cause| causes(cause, &kind.to_string()));
            let detail = error
                .raw()
                .and_then(|body| problem(body))
                .map(|detail| format!("\n  {detail}"));
            let id = error.request_id().map(|id| format!("\n  request id: {id}"));
            format!(
                "{error}{}{}{}",
                cause.unwrap_or_default(),
                detail.unwrap_or_default(),
                id.unwrap_or_default()
            )
        }
    }
}

fn api(error: &Error<PlaidError>, body: &PlaidError) -> String {
    let suggestion = body.suggested_action.get().map(String::as_str);
    let status = error.status().map(|status| status.as_u16());
    format!(
        "{}: {} ({}, status {}): {}\n  request id: {}{TO_DO}{}",
        error.operation(),
        body.error_code,
        body.error_type,
        status.unwrap_or_default(),
        body.error_message,
        error.request_id().as_deref().unwrap_or("none given"),
        suggestion.unwrap_or_else(|| advice(&body.error_code)),
    )
}

/// The same without advice, for when it is plain what to do.
fn said(error: &Error<PlaidError>) -> String {
    let text = call(error);
    text.split(TO_DO).next().unwrap_or_default().to_owned()
}

fn advice(code: &str) -> &'static str {
    match code {
        "PRODUCT_NOT_READY" => "ask again later; the report is still being made",
        "INVALID_API_KEYS" => {
            "set PLAID_CLIENT_ID and PLAID_SECRET to the keys of the Sandbox environment"
        }
        "RATE_LIMIT" | "RATE_LIMIT_EXCEEDED" => "wait a minute and try again",
        "INTERNAL_SERVER_ERROR" | "PLANNED_MAINTENANCE" => {
            "try again later; if it lasts, give the request id to Plaid's support"
        }
        "CONSUMER_REPORT_EXPIRED" | "CONSUMER_REPORT_NOT_FOUND" => {
            "run this again; it makes a new report"
        }
        "DATA_UNAVAILABLE" | "INSUFFICIENT_TRANSACTION_DATA" | "NO_ACCOUNTS" => {
            "link a bank with more history; the data is too thin for a report"
        }
        "INVALID_FIELD" | "UNKNOWN_FIELDS" | "MISSING_FIELDS" | "INVALID_BODY" => {
            "look at the versions and the UltraFICO inputs that were given"
        }
        "DATA_QUALITY_CHECK_FAILED" | "PRODUCT_GENERATION_FAILED" => {
            "run this again; if it lasts, give the request id to Plaid's support"
        }
        "INSTITUTION_TRANSACTION_HISTORY_NOT_SUPPORTED" => {
            "link another bank; this one gives no history"
        }
        "NETWORK_CONSENT_REQUIRED" => {
            "let the user agree to the Plaid network in Link, then run this again"
        }
        "ITEM_LOGIN_REQUIRED" => "let the user log in to the bank again through Link",
        "USER_NOT_FOUND" => "check that the credentials belong to the environment that is asked",
        "UNAUTHORIZED_PRODUCT" | "INVALID_PRODUCT" | "PRODUCTS_NOT_SUPPORTED" => {
            "ask Plaid to enable the product for this account"
        }
        _ => {
            "look the code up at https://plaid.com/docs/errors/, or give the request id to Plaid's support"
        }
    }
}

/// The causes below an error, without those whose text is already in it.
fn causes(first: &dyn std::error::Error, said: &str) -> String {
    std::iter::successors(Some(first), |error| error.source())
        .map(ToString::to_string)
        .filter(|text| !said.contains(text.as_str()))
        .map(|text| format!(": {text}"))
        .collect()
}

/// What an `application/problem+json` body says to a person: the mock's way to refuse.
fn problem(body: &[u8]) -> Option<String> {
    let body: Json = serde_json::from_slice(body).ok()?;
    let text = |value: &Json, name| value.get(name)?.as_str().map(str::to_owned);
    let mut lines = vec![format!(
        "{}: {}",
        text(&body, "title")?,
        text(&body, "detail")?
    )];
    for error in body
        .get("errors")
        .and_then(Json::as_array)
        .into_iter()
        .flatten()
    {
        let place = text(error, "pointer")
            .or_else(|| text(error, "name"))
            .unwrap_or_default();
        lines.push(format!(
            "{place}: {}",
            text(error, "message").unwrap_or_default()
        ));
    }
    Some(lines.join("\n  "))
}
