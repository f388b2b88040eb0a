use super::super::answer::{read, statuses};
use super::super::clock::sleep;
use super::super::{Body, Bytes, Info, Json, Operation, Received, TransportError};
use super::fake::Fake;
use super::Seen;
use futures_core::Stream;
use http::header::{HeaderName, HeaderValue, CONTENT_TYPE};
use http::{HeaderMap, Response, StatusCode};
use serde::Serialize;
use std::marker::PhantomData;
use std::pin::Pin;
use std::task::{Context, Poll};
use std::time::Duration;

/// What goes wrong instead of an answer.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
#[non_exhaustive]
pub enum Fault {
    /// No connection is made: the server does not see the request.
    NotConnected,
    /// The connection breaks before an answer comes.
    Broken,
    /// An answer begins, and breaks off in its body.
    Cut,
    /// An answer begins, and its body never comes.
    Stalled,
    /// Nothing ever comes.
    Silent,
}

/// How calls of an operation are answered. The last word of it (`reply…`, `refuse`, `fail`) puts it in force.
#[must_use = "a rule is in force when it says what is answered"]
pub struct Rule<'a, O> {
    fake: &'a Fake,
    terms: Terms,
    operation: PhantomData<fn() -> O>,
}

type Condition = Box<dyn Fn(&Seen) -> bool + Send>;

/// When a rule holds.
#[derive(Default)]
struct Terms {
    times: Option<usize>,
    condition: Option<Condition>,
    delay: Duration,
    headers: HeaderMap,
}

/// A rule in force.
pub(super) struct Held {
    pub(super) operation: &'static Info,
    /// How often it holds from now on.
    pub(super) left: Option<usize>,
    condition: Option<Condition>,
    outcome: Outcome,
}

/// What a call meets.
#[derive(Clone)]
pub(super) struct Outcome {
    delay: Duration,
    brings: Brings,
}

#[derive(Clone)]
enum Brings {
    Answer(StatusCode, HeaderMap, Bytes),
    Fault(Fault),
}

impl<'a, O: Operation> Rule<'a, O> {
    pub(super) fn new(fake: &'a Fake) -> Self {
        Self {
            fake,
            terms: Terms::default(),
            operation: PhantomData,
        }
    }

    /// Holds for one request; the next one meets the rule after it.
    pub fn once(self) -> Self {
        self.times(1)
    }

    /// Holds for so many requests.
    pub fn times(mut self, times: usize) -> Self {
        self.terms.times = Some(times);
        self
    }

    /// Holds for requests of which this is true.
    pub fn when(mut self, condition: impl Fn(&Seen) -> bool + Send + 'static) -> Self {
        self.terms.condition = Some(Box::new(condition));
        self
    }

    /// Answers only after so long.
    pub fn after(mut self, delay: Duration) -> Self {
        self.terms.delay = delay;
        self
    }

    /// A header of the answer.
    ///
    /// # Panics
    /// When it cannot be one.
    #[track_caller]
    pub fn header(mut self, name: &str, value: &str) -> Self {
        let name = HeaderName::from_bytes(name.as_bytes());
        match (name, HeaderValue::from_str(value)) {
            (Ok(name), Ok(value)) => drop(self.terms.headers.append(name, value)),
            _ => panic!(
                "the answer of a rule for `{}` has a header that is none",
                O::INFO.id
            ),
        }
        self
    }

    /// Answers with a success, in the first status and media type in which the client reads the same value.
    ///
    /// # Panics
    /// When there is none, so that no server could answer with it: it cannot be written, or the operation declares no such success.
    #[track_caller]
    pub fn reply(self, value: O::Output)
    where
        O::Output: Serialize,
    {
        match written::<O>(&value) {
            Some((status, media, body)) => self.hold(status, &media, body),
            None => panic!(
                "no success that `{}` declares reads as this value; `reply_body` answers with any",
                O::INFO.id
            ),
        }
    }

    /// Answers with this status and a value as JSON: errors, or what the description does not know.
    ///
    /// # Panics
    /// When the status is none, or the value cannot be written.
    #[track_caller]
    pub fn reply_json(self, status: u16, value: &(impl Serialize + ?Sized)) {
        match serde_json::to_vec(value) {
            Ok(body) => self.reply_body(status, "application/json", body),
            Err(error) => panic!(
                "the answer of a rule for `{}` cannot be written: {error}",
                O::INFO.id
            ),
        }
    }

    /// Answers with this status, media type and body: files, events, or what is wrong on purpose.
    ///
    /// # Panics
    /// When the status or the media type is none.
    #[track_caller]
    pub fn reply_body(self, status: u16, media: &str, body: impl Into<Bytes>) {
        self.hold(status, media, body.into());
    }

    /// Lets calls fail.
    pub fn fail(self, fault: Fault) {
        self.put(Brings::Fault(fault));
    }

    #[track_caller]
    fn hold(self, status: u16, media: &str, body: Bytes) {
        let status = StatusCode::from_u16(status);
        let (Ok(status), Ok(media)) = (status, HeaderValue::from_str(media)) else {
            panic!(
                "the answer of a rule for `{}` has a status or a media type that is none",
                O::INFO.id
            );
        };
        let mut headers = self.terms.headers.clone();
        if !body.is_empty() {
            headers.entry(CONTENT_TYPE).or_insert(media);
        }
        self.put(Brings::Answer(status, headers, body));
    }

    fn put(self, brings: Brings) {
        self.fake.hold(Held {
            operation: O::INFO,
            left: self.terms.times,
            condition: self.terms.condition,
            outcome: Outcome {
                delay: self.terms.delay,
                brings,
            },
        });
    }
}

/// A success as the client reads it.
fn written<O: Operation>(value: &O::Output) -> Option<(u16, String, Bytes)>
where
    O::Output: Serialize,
{
    let value = serde_json::to_value(value).ok()?;
    let mut bodies = vec![serde_json::to_vec(&value).ok()?];
    match &value {
        Json::Null => bodies.insert(0, Vec::new()),
        Json::String(text) => bodies.push(text.clone().into_bytes()),
        _ => {}
    }
    for status in statuses(O::SUCCESS) {
        for media in O::INFO.accept.split(',').map(str::trim) {
            for body in &bodies {
                let body = Bytes::from(body.clone());
                if reads::<O>(status, media, &body).is_some_and(|read| read == value) {
                    return Some((status, media.to_owned(), body));
                }
            }
        }
    }
    None
}

fn reads<O: Operation>(status: u16, media: &str, body: &Bytes) -> Option<Json>
where
    O::Output: Serialize,
{
    let mut headers = HeaderMap::new();
    headers.insert(CONTENT_TYPE, HeaderValue::from_str(media).ok()?);
    let status = StatusCode::from_u16(status).ok()?;
    let answer = Received::new(status, headers, body.clone(), 1);
    serde_json::to_value(read(O::INFO, O::SUCCESS, &answer)?.ok()?).ok()
}

impl Held {
    /// What a request meets, if the rule holds for it. That it did is counted.
    pub(super) fn meet(&mut self, request: &Seen) -> Option<Outcome> {
        let holds = std::ptr::eq(self.operation, request.operation)
            || self.operation.id == request.operation.id
                && self.operation.path == request.operation.path;
        let condition = self.condition.as_ref();
        if !holds || self.left == Some(0) || condition.is_some_and(|condition| !condition(request))
        {
            return None;
        }
        self.left = self.left.map(|left| left - 1);
        Some(self.outcome.clone())
    }
}

impl Outcome {
    pub(super) async fn come(self) -> Result<Response<Body>, TransportError> {
        if !self.delay.is_zero() {
            sleep(self.delay).await;
        }
        let mut response = Response::new(Body::empty());
        match self.brings {
            Brings::Answer(status, headers, body) => {
                *response.status_mut() = status;
                *response.headers_mut() = headers;
                *response.body_mut() = body.into();
            }
            Brings::Fault(Fault::NotConnected) => {
                return Err(TransportError::not_connected("no connection to the server"))
            }
            Brings::Fault(Fault::Broken) => {
                return Err(TransportError::broken("the request did not get through"))
            }
            Brings::Fault(Fault::Cut) => {
                let cut = TransportError::broken("the answer did not arrive whole");
                begin(&mut response, Broken(Some(cut)));
            }
            Brings::Fault(Fault::Stalled) => begin(&mut response, Broken(None)),
            Brings::Fault(Fault::Silent) => std::future::pending().await,
        }
        Ok(response)
    }
}

/// The head of an answer, whose body is this.
fn begin(response: &mut Response<Body>, body: Broken) {
    let json = HeaderValue::from_static("application/json");
    response.headers_mut().insert(CONTENT_TYPE, json);
    *response.body_mut() = Body::stream(body);
}

/// A body that breaks off, or never goes on.
struct Broken(Option<TransportError>);

impl Stream for Broken {
    type Item = Result<Bytes, TransportError>;

    fn poll_next(mut self: Pin<&mut Self>, _: &mut Context<'_>) -> Poll<Option<Self::Item>> {
        match self.0.take() {
            Some(error) => Poll::Ready(Some(Err(error))),
            None => Poll::Pending,
        }
    }
}
