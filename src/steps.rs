//! Each call is a step that is told on stderr.

use std::io::{IsTerminal, Write};
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

/// A line on a terminal that says how long a pause has been. It goes when the pause ends, however that comes.
pub struct Waiting {
    begin: Instant,
    is_shown: bool,
}

impl Waiting {
    /// A pause begins; nothing is shown yet.
    pub fn new() -> Self {
        Self {
            begin: Instant::now(),
            is_shown: false,
        }
    }

    /// Says how long it has been.
    pub fn tell(&mut self) {
        let seconds = self.begin.elapsed().as_secs();
        self.is_shown = true;
        at_terminal(&format!(
            "\r\x1b[2K---  waiting for the report … {seconds} s"
        ));
    }
}

impl Drop for Waiting {
    fn drop(&mut self) {
        if self.is_shown {
            at_terminal("\r\x1b[2K");
        }
    }
}

fn at_terminal(text: &str) {
    let mut err = std::io::stderr();
    let is_dumb = std::env::var_os("TERM").is_some_and(|term| term == "dumb");
    if err.is_terminal() && !is_dumb {
        // Nobody is harmed where it cannot be shown.
        let _ = err.write_all(text.as_bytes()).and_then(|()| err.flush());
    }
}
