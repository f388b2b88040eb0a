use super::super::TransportError;
use super::{Body, BoxError, Pending, Request, Transport};
use bytes::Bytes;
use futures_core::Stream;
use http::header::USER_AGENT;
use std::future::{poll_fn, Future};
use std::pin::{pin, Pin};
use std::task::{Context, Poll};
use tokio::sync::{mpsc, oneshot};
use wasm_bindgen_futures::spawn_local;

/// Requests by the browser's `fetch`, through reqwest.
///
/// What a browser gives stays on its thread, which a call need not: so each request is a task of that thread, and its answer comes through a channel.
/// Dropping the call ends the task.
#[derive(Clone, Debug)]
pub struct Reqwest(reqwest::Client);

impl Reqwest {
    /// With a configuration of one's own.
    ///
    /// # Errors
    /// When it cannot be set up so.
    pub fn new(configuration: reqwest::ClientBuilder) -> Result<Self, TransportError> {
        configuration.build().map(Self).map_err(|error| {
            TransportError::not_connected("the transport cannot be set up").caused_by(error)
        })
    }
}

type Answer = Result<http::Response<Body>, TransportError>;

impl Transport for Reqwest {
    fn send(&self, request: Request) -> Pending<'_, Answer> {
        let (answer, waiting) = oneshot::channel();
        let client = self.0.clone();
        Box::pin(async move {
            spawn_local(task(client, request, answer));
            let gone = |_| TransportError::broken("the request did not get through");
            waiting.await.map_err(gone)?
        })
    }
}

/// Sends a request, gives the answer, and then its body, as long as somebody wants it.
async fn task(client: reqwest::Client, request: Request, mut answer: oneshot::Sender<Answer>) {
    let response = {
        let mut sent = pin!(sent(client, request));
        let mut gone = pin!(answer.closed());
        let response = poll_fn(|context| match sent.as_mut().poll(context) {
            Poll::Ready(response) => Poll::Ready(Some(response)),
            Poll::Pending => gone.as_mut().poll(context).map(|()| None),
        });
        response.await
    };
    let response = match response {
        None => return,
        Some(Err(error)) => return drop(answer.send(Err(error))),
        Some(Ok(response)) => response,
    };
    let (parts, arriving) = mpsc::channel(1);
    let mut made = http::Response::new(Body::stream(Arriving(arriving)));
    *made.status_mut() = response.status();
    *made.headers_mut() = response.headers().clone();
    if answer.send(Ok(made)).is_err() {
        return;
    }
    let mut stream = pin!(response.bytes_stream());
    loop {
        let mut gone = pin!(parts.closed());
        let part = poll_fn(|context| match stream.as_mut().poll_next(context) {
            Poll::Ready(part) => Poll::Ready(part),
            Poll::Pending => gone.as_mut().poll(context).map(|()| None),
        });
        let Some(part) = part.await else { return };
        let part = part.map_err(|error| {
            TransportError::broken("the answer did not arrive whole").caused_by(error)
        });
        if parts.send(part).await.is_err() {
            return;
        }
    }
}

async fn sent(
    client: reqwest::Client,
    request: Request,
) -> Result<reqwest::Response, TransportError> {
    let failed = |error| TransportError::broken("the request did not get through").caused_by(error);
    let mut made = client
        .request(request.method, request.url)
        .headers(request.headers);
    let body = whole(request.body).await.map_err(|error| {
        TransportError::broken("the request's body could not be read").caused_by(error)
    })?;
    if !body.is_empty() {
        made = made.body(body);
    }
    let mut made = made.build().map_err(failed)?;
    // A browser has its own, and asks the server before it sends another.
    made.headers_mut().remove(USER_AGENT);
    client.execute(made).await.map_err(failed)
}

/// `fetch` sends whole bodies only.
async fn whole(body: Body) -> Result<Bytes, BoxError> {
    let mut body = match body.into_bytes() {
        Ok(bytes) => return Ok(bytes),
        Err(body) => body,
    };
    let mut all = Vec::new();
    while let Some(part) = body.chunk().await? {
        all.extend_from_slice(&part);
    }
    Ok(all.into())
}

struct Arriving(mpsc::Receiver<Result<Bytes, TransportError>>);

impl Stream for Arriving {
    type Item = Result<Bytes, TransportError>;

    fn poll_next(mut self: Pin<&mut Self>, context: &mut Context<'_>) -> Poll<Option<Self::Item>> {
        self.0.poll_recv(context)
    }
}
