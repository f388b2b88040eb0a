use super::clock::{left_until, Instant};
use super::{Call, Error, Operation, Response};
use futures_core::Stream;
use std::cell::Cell;
use std::future::{Future, IntoFuture};
use std::pin::{pin, Pin};
use std::sync::Arc;
use std::task::{Context, Poll, Wake, Waker};
use std::thread::Thread;

thread_local! {
    /// Whether this thread waits for a call here.
    static WAITS: Cell<bool> = const { Cell::new(false) };
    /// When the thread is to look again at what it waits for.
    static LOOK_AT: Cell<Option<Instant>> = const { Cell::new(None) };
}

/// Whether what asks is waited for by a thread, which has neither a clock nor connections of tokio.
pub(super) fn is_waited_for() -> bool {
    WAITS.get()
}

struct Waiting(Thread);

impl Wake for Waiting {
    fn wake(self: Arc<Self>) {
        self.0.unpark();
    }
}

/// Says that a thread waits, as long as it does.
struct Mark(bool);

impl Mark {
    fn new() -> Self {
        Self(WAITS.replace(true))
    }
}

impl Drop for Mark {
    fn drop(&mut self) {
        WAITS.set(self.0);
    }
}

/// Waits for a call, or for anything else of this client, without a runtime. The thread sleeps as long as there is nothing to do; limits of time hold.
///
/// Unless the client was given a transport, requests go out through ureq. One that needs a runtime, as most of tower's do, has none here.
pub fn wait<F: IntoFuture>(work: F) -> F::Output {
    let mut work = pin!(work.into_future());
    let waker = Waker::from(Arc::new(Waiting(std::thread::current())));
    let mut context = Context::from_waker(&waker);
    loop {
        LOOK_AT.set(None);
        let mark = Mark::new();
        let outcome = work.as_mut().poll(&mut context);
        drop(mark);
        if let Poll::Ready(outcome) = outcome {
            return outcome;
        }
        match LOOK_AT.get() {
            Some(end) => std::thread::park_timeout(left_until(end)),
            None => std::thread::park(),
        }
    }
}

/// Ready from then on, for a thread that waits.
pub(super) fn until(end: Instant) -> impl Future<Output = ()> {
    std::future::poll_fn(move |_| {
        if left_until(end).is_zero() {
            return Poll::Ready(());
        }
        let first = LOOK_AT.get().map_or(end, |other| other.min(end));
        LOOK_AT.set(Some(first));
        Poll::Pending
    })
}

/// The items of a stream, one by one.
#[derive(Debug)]
pub struct Iter<S>(S);

/// Waits for each item of a stream, as [`wait`] does for a call: pages, items of pages, events.
pub fn iter<S: Stream + Unpin>(stream: S) -> Iter<S> {
    Iter(stream)
}

impl<S: Stream + Unpin> Iterator for Iter<S> {
    type Item = S::Item;

    fn next(&mut self) -> Option<S::Item> {
        wait(std::future::poll_fn(|context| {
            Pin::new(&mut self.0).poll_next(context)
        }))
    }
}

impl<O: Operation> Call<O> {
    /// Sends the call and waits for its answer, without a runtime. What else awaits an answer is waited for by [`wait`] and [`iter`].
    ///
    /// # Errors
    /// Those of the call.
    pub fn blocking(self) -> Result<Response<O::Output>, Error<O::Error>> {
        wait(self.send())
    }
}
