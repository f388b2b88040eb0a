// @generated from spec/plaid-check.yaml by `cargo run -p specwright -- generate`. Do not edit.

use std::future::Future;
use std::time::Duration;

#[cfg(not(target_arch = "wasm32"))]
pub(super) use tokio::time::Instant;
#[cfg(target_arch = "wasm32")]
pub(super) use web_time::Instant;

/// When a limit that begins now is over. One that no clock can tell, such as `Duration::MAX`, is as good as none.
pub(super) fn end_of(limit: Duration) -> Instant {
    const YEARS: Duration = Duration::from_secs(30 * 365 * 24 * 60 * 60);
    Instant::now() + limit.min(YEARS)
}

/// How long is left until then.
pub(super) fn left_until(end: Instant) -> Duration {
    end.saturating_duration_since(Instant::now())
}

/// Waits: with the clock of tokio, of the browser, or of a thread that waits for a call.
#[cfg(not(target_arch = "wasm32"))]
pub(super) async fn sleep(length: Duration) {
    #[cfg(all(feature = "blocking", not(target_arch = "wasm32")))]
    if super::blocking::is_waited_for() {
        return super::blocking::until(end_of(length)).await;
    }
    tokio::time::sleep(length).await;
}

/// What some work brings; `None` where it takes longer than that.
#[cfg(not(target_arch = "wasm32"))]
pub(super) async fn within<T>(limit: Duration, work: impl Future<Output = T>) -> Option<T> {
    #[cfg(all(feature = "blocking", not(target_arch = "wasm32")))]
    if super::blocking::is_waited_for() {
        return first(work, super::blocking::until(end_of(limit))).await;
    }
    tokio::time::timeout(limit, work).await.ok()
}

#[cfg(target_arch = "wasm32")]
pub(super) async fn sleep(length: Duration) {
    // Browsers count milliseconds in 32 bits with a sign.
    let length = i32::try_from(length.as_millis())
        .unwrap_or(i32::MAX)
        .unsigned_abs();
    let (done, waiting) = tokio::sync::oneshot::channel::<()>();
    // Timers of a browser stay on their thread, which a call need not.
    wasm_bindgen_futures::spawn_local(async move {
        gloo_timers::future::TimeoutFuture::new(length).await;
        let _ = done.send(());
    });
    let _ = waiting.await;
}

#[cfg(target_arch = "wasm32")]
pub(super) async fn within<T>(limit: Duration, work: impl Future<Output = T>) -> Option<T> {
    first(work, sleep(limit)).await
}

/// What some work brings, unless something else ends before it.
#[cfg(any(feature = "blocking", target_arch = "wasm32"))]
async fn first<T>(work: impl Future<Output = T>, end: impl Future<Output = ()>) -> Option<T> {
    use std::task::Poll;
    let mut work = std::pin::pin!(work);
    let mut end = std::pin::pin!(end);
    std::future::poll_fn(|context| {
        if let Poll::Ready(outcome) = work.as_mut().poll(context) {
            return Poll::Ready(Some(outcome));
        }
        end.as_mut().poll(context).map(|()| None)
    })
    .await
}
