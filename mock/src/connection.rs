//! Connections: taken, served, and where a fault says so, broken.

use std::io;
use std::pin::{Pin, pin};
use std::sync::Arc;
use std::sync::atomic::{AtomicBool, Ordering};
use std::task::{Context, Poll};

use axum::body::{Body, Bytes};
use http_body::{Frame, SizeHint};
use hyper::server::conn::http1::Builder;
use hyper::service::service_fn;
use hyper_util::rt::{TokioIo, TokioTimer};
use tokio::io::{AsyncRead, AsyncWrite, ReadBuf};
use tokio::net::{TcpListener, TcpStream};
use tokio::sync::watch;

use crate::server::{Shared, handle};

/// Serves until the other end of `stop` is gone; requests that are being answered then are answered.
pub(crate) async fn serve(
    listener: TcpListener,
    shared: Arc<Shared>,
    mut stop: watch::Receiver<()>,
) {
    loop {
        let accepted = tokio::select! {
            accepted = listener.accept() => accepted,
            _ = stop.changed() => return,
        };
        match accepted {
            Ok((stream, _)) => {
                // Answers are written in one piece, so waiting for more would only delay them.
                drop(stream.set_nodelay(true));
                tokio::spawn(connection(stream, Arc::clone(&shared), stop.clone()));
            }
            // Too many open files, for example, passes.
            Err(_) => tokio::time::sleep(std::time::Duration::from_millis(20)).await,
        }
    }
}

async fn connection(stream: TcpStream, shared: Arc<Shared>, mut stop: watch::Receiver<()>) {
    let is_reset = Arc::new(AtomicBool::new(false));
    let wire = Wire {
        stream,
        is_reset: Arc::clone(&is_reset),
    };
    let service = service_fn(move |request: hyper::Request<hyper::body::Incoming>| {
        let (shared, is_reset) = (Arc::clone(&shared), Arc::clone(&is_reset));
        async move {
            let answer = handle(&shared, request.map(Body::new)).await;
            if answer.is_err() {
                is_reset.store(true, Ordering::Relaxed);
            }
            answer
        }
    });
    let mut builder = Builder::new();
    let serving = builder.timer(TokioTimer::new());
    let mut serving = pin!(serving.serve_connection(TokioIo::new(wire), service));
    // How a connection ends is of interest to its client alone.
    tokio::select! {
        ended = serving.as_mut() => return drop(ended),
        _ = stop.changed() => serving.as_mut().graceful_shutdown(),
    }
    drop(serving.await);
}

/// There is to be no answer.
#[derive(Debug, thiserror::Error)]
#[error("the connection is reset, as was asked for")]
pub(crate) struct Reset;

/// A connection that is reset when it is dropped, if that was asked for, instead of being closed.
struct Wire {
    stream: TcpStream,
    is_reset: Arc<AtomicBool>,
}

impl Drop for Wire {
    fn drop(&mut self) {
        if self.is_reset.load(Ordering::Relaxed) {
            drop(self.stream.set_zero_linger());
        }
    }
}

impl AsyncRead for Wire {
    fn poll_read(
        mut self: Pin<&mut Self>,
        context: &mut Context<'_>,
        buffer: &mut ReadBuf<'_>,
    ) -> Poll<io::Result<()>> {
        Pin::new(&mut self.stream).poll_read(context, buffer)
    }
}

impl AsyncWrite for Wire {
    fn poll_write(
        mut self: Pin<&mut Self>,
        context: &mut Context<'_>,
        bytes: &[u8],
    ) -> Poll<io::Result<usize>> {
        Pin::new(&mut self.stream).poll_write(context, bytes)
    }

    fn poll_write_vectored(
        mut self: Pin<&mut Self>,
        context: &mut Context<'_>,
        slices: &[io::IoSlice<'_>],
    ) -> Poll<io::Result<usize>> {
        Pin::new(&mut self.stream).poll_write_vectored(context, slices)
    }

    fn is_write_vectored(&self) -> bool {
        self.stream.is_write_vectored()
    }

    fn poll_flush(mut self: Pin<&mut Self>, context: &mut Context<'_>) -> Poll<io::Result<()>> {
        Pin::new(&mut self.stream).poll_flush(context)
    }

    fn poll_shutdown(mut self: Pin<&mut Self>, context: &mut Context<'_>) -> Poll<io::Result<()>> {
        Pin::new(&mut self.stream).poll_shutdown(context)
    }
}

/// A body that is announced in full and ends in the middle.
pub(crate) struct Cut {
    first: Option<Bytes>,
    announced: u64,
    has_paused: bool,
}

impl Cut {
    pub(crate) fn new(whole: &Bytes) -> Self {
        Self {
            first: Some(whole.slice(..whole.len() / 2)),
            announced: whole.len() as u64,
            has_paused: false,
        }
    }
}

impl http_body::Body for Cut {
    type Data = Bytes;
    type Error = Reset;

    fn poll_frame(
        mut self: Pin<&mut Self>,
        context: &mut Context<'_>,
    ) -> Poll<Option<Result<Frame<Bytes>, Reset>>> {
        if let Some(first) = self.first.take() {
            return Poll::Ready(Some(Ok(Frame::data(first))));
        }
        // The first half is only sent while there is nothing else to do.
        if !self.has_paused {
            self.has_paused = true;
            context.waker().wake_by_ref();
            return Poll::Pending;
        }
        Poll::Ready(Some(Err(Reset)))
    }

    fn size_hint(&self) -> SizeHint {
        SizeHint::with_exact(self.announced)
    }
}
