//! Each call is a step that is told on stderr.

use std::time::Instant;

use plaid_check::runtime::{Call, Operation};
use plaid_check::types::PlaidError;
use plaid_check::{Error, Response};

/// Makes a call and says on stderr what came of it and how long it took.
///
/// # Errors
///
/// Those of the call.
pub async fn step<O>(call: Call<O>) -> Result<Response<O::Output>, Error<PlaidError>>
where
    O: Operation<Error = PlaidError>,
{
    let begin = Instant::now();
    let outcome = call.await;
    let (status, note) = match &outcome {
        Ok(response) => (Some(response.status()), ""),
        Err(error) => (
            error.status(),
            error.api().map_or("", |body| body.error_code.as_str()),
        ),
    };
    let status = status.map_or_else(|| "---".to_owned(), |status| status.as_u16().to_string());
    let line = format!(
        "{status}  {:>6} ms  {:<40} {note}",
        begin.elapsed().as_millis(),
        O::INFO.path
    );
    eprintln!("{}", line.trim_end());
    outcome
}

/// Says on stderr what happened without a call.
pub fn note(text: &str) {
    eprintln!("---             {text}");
}
