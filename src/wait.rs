//! Waiting for the report: a webhook, or asking again, whichever comes first.

use std::future::Future;
use std::time::Duration;

use plaid_check::types::PlaidError;
use plaid_check::{Error, Response};
use tokio::time::{Instant, timeout_at};

use crate::error::Failure;
use crate::steps::{Waiting, note};
use crate::webhook::{Listener, News};

const FIRST_PAUSE: Duration = Duration::from_millis(200);
const LONGEST_PAUSE: Duration = Duration::from_secs(15);

/// Asks until the report is there. After `not ready` it pauses, each time twice as long; a webhook ends the pause.
///
/// # Errors
///
/// The first answer that is neither the report nor `not ready`; the end of patience; the news that there will be no report.
pub async fn until_ready<T, F>(
    mut ask: impl FnMut() -> F,
    listener: &mut Listener,
    patience: Duration,
) -> Result<Response<T>, Failure>
where
    F: Future<Output = Result<Response<T>, Error<PlaidError>>>,
{
    let end = Instant::now() + patience;
    let mut pause = FIRST_PAUSE;
    let mut failed = false;
    let mut last = None;
    while let Ok(outcome) = timeout_at(end, ask()).await {
        match outcome {
            Err(error) if failed && !error.is_retryable() => return Err(Failure::NoReport(error)),
            Err(error) if is_passing(&error) => last = Some(error),
            outcome => return Ok(outcome?),
        }
        match timeout_at(end, news(listener, pause)).await {
            Ok(Some(News::Ready)) => pause = FIRST_PAUSE,
            Ok(Some(News::Failed)) => failed = true,
            Ok(None) => pause = LONGEST_PAUSE.min(pause * 2),
            Err(_) => break,
        }
    }
    Err(Failure::Deadline { patience, last })
}

/// What the webhooks say during the pause.
async fn news(listener: &mut Listener, pause: Duration) -> Option<News> {
    let news = tokio::time::timeout(pause, until_told(listener))
        .await
        .ok()?;
    note(match news {
        News::Ready => "webhook: the report is ready",
        News::Failed => "webhook: the report has failed",
    });
    Some(news)
}

/// The next news; whoever sits at a terminal sees meanwhile that it is waited for.
async fn until_told(listener: &mut Listener) -> News {
    let mut line = Waiting::new();
    let mut clock = tokio::time::interval(Duration::from_secs(1));
    clock.tick().await;
    loop {
        tokio::select! {
            news = listener.next() => return news,
            _ = clock.tick() => line.tell(),
        }
    }
}

/// Whether asking again may help: the report is not ready, or the server is busy.
fn is_passing(error: &Error<PlaidError>) -> bool {
    error.is_retryable()
        || error
            .api()
            .is_some_and(|body| body.error_code == "PRODUCT_NOT_READY")
}
