//! From a request to its answer.

use std::sync::{Arc, OnceLock};
use std::time::Duration;

use axum::body::{Body as HttpBody, Bytes, to_bytes};
use axum::extract::Request;
use axum::http::{HeaderName, HeaderValue, StatusCode, header, request::Parts};
use axum::response::{IntoResponse, Response};
use serde_json::Value;

use crate::Mock;
use crate::answer::{Answer, Answers};
use crate::connection::{Cut, Reset};
use crate::content::Content;
use crate::credentials;
use crate::delivery::{Letter, Sender};
use crate::document::{Document, Operation};
use crate::faults::{Kind, Weather};
use crate::form;
use crate::journal::Journal;
use crate::parameter::Texts;
use crate::problem::Problem;
use crate::record::{Received, Record};
use crate::refusal::Refusals;
use crate::route::{Hit, Routes};
use crate::script::{Hook, Player};
use crate::validate::{Body, Checks};
use crate::webhook;
use crate::wish::Wish;

const LARGEST_BODY: usize = 10 * 1024 * 1024;

/// What all requests share.
#[derive(Debug)]
pub(crate) struct Shared {
    pub(crate) document: Document,
    pub(crate) operations: Vec<Operation>,
    routes: Routes,
    checks: Vec<OnceLock<Result<Checks, String>>>,
    pub(crate) answers: Answers,
    refusals: Refusals,
    player: Player,
    pub(crate) sender: Sender,
    pub(crate) record: Record,
    ask_credentials: bool,
    watch: Option<Watch>,
    weather: Weather,
    journal: Option<Journal>,
}

/// Called with each request and the status it was answered with.
pub(crate) struct Watch(pub(crate) Box<Watcher>);

type Watcher = dyn Fn(&Received, u16) + Send + Sync;

impl std::fmt::Debug for Watch {
    fn fmt(&self, out: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        out.write_str("Watch")
    }
}

impl Shared {
    pub(crate) fn new(
        mock: Mock,
        sender: Sender,
        weather: Weather,
        journal: Option<Journal>,
    ) -> Self {
        let operations = mock.document.operations();
        Self {
            routes: Routes::new(&operations, mock.document.base_paths()),
            checks: operations.iter().map(|_| OnceLock::new()).collect(),
            operations,
            document: mock.document,
            answers: Answers::default(),
            refusals: Refusals::default(),
            player: Player::new(mock.script),
            sender,
            record: Record::default(),
            ask_credentials: mock.ask_credentials,
            watch: mock.watch,
            weather,
            journal,
        }
    }

    pub(crate) fn player(&self) -> &Player {
        &self.player
    }

    fn checks(&self, operation: usize) -> Result<(&Operation, &Checks), Problem> {
        let missing = || Problem::unservable("The operation is not there.".to_owned());
        let described = self.operations.get(operation).ok_or_else(missing)?;
        let cell = self.checks.get(operation).ok_or_else(missing)?;
        match cell.get_or_init(|| Checks::new(&self.document, described)) {
            Ok(checks) => Ok((described, checks)),
            Err(error) => Err(Problem::unservable(format!(
                "A schema of `{}` cannot be used: {error}",
                described.id
            ))),
        }
    }
}

/// Answers a request, or says that there is to be no answer.
pub(crate) async fn handle(shared: &Arc<Shared>, request: Request) -> Result<Response, Reset> {
    let fate = shared.weather.next();
    let (parts, body) = request.into_parts();
    let body = match read(body).await {
        Ok(body) => body,
        Err(problem) => return Ok(problem.into_response()),
    };
    let query = parts.uri.query().unwrap_or_default();
    let hit = shared
        .routes
        .find(parts.method.as_str(), parts.uri.path(), query);
    let operation = hit
        .as_ref()
        .ok()
        .and_then(|hit| shared.operations.get(hit.operation));
    let received = Arc::new(received(&parts, body, operation));
    shared.record.add(Arc::clone(&received));
    if !fate.wait.is_zero() {
        tokio::time::sleep(fate.wait).await;
    }
    let response = match (fate.fault, hit) {
        (Some(Kind::Reset), _) => Err(Reset),
        (Some(Kind::Status(status)), _) => Ok(failed(shared, operation, status)),
        (_, Ok(hit)) => {
            let answer = respond(shared, &received, hit).await;
            Ok(answer.or_else(|problem| refuse(shared, operation, problem)))
        }
        (_, Err(problem)) => Ok(Err(problem)),
    };
    let mut response = response.map(|answer| answer.unwrap_or_else(IntoResponse::into_response));
    if fate.fault == Some(Kind::Truncated) {
        response = truncated(response?).await;
    }
    tell(shared, operation, &received, response.as_ref().ok());
    response
}

/// The answer that the description has for the status, or a refusal where it has none.
fn failed(
    shared: &Shared,
    operation: Option<&Operation>,
    status: u16,
) -> Result<Response, Problem> {
    let wish = Wish {
        code: Some(status),
        example: None,
    };
    let described = operation
        .and_then(|operation| {
            let chosen = shared
                .answers
                .choose(&shared.document, operation, &wish, "");
            chosen.ok()
        })
        .map_or_else(|| Err(Problem::fault(status)), write);
    let mut response = described.unwrap_or_else(IntoResponse::into_response);
    if status == 429 {
        let headers = response.headers_mut();
        headers.insert(header::RETRY_AFTER, HeaderValue::from_static("1"));
    }
    Ok(response)
}

/// Where there is nothing to cut, the connection is all that can break.
async fn truncated(response: Response) -> Result<Response, Reset> {
    let (mut parts, body) = response.into_parts();
    let whole = to_bytes(body, usize::MAX).await.map_err(|_| Reset)?;
    if whole.is_empty() {
        return Err(Reset);
    }
    let length = HeaderValue::from(whole.len());
    parts.headers.insert(header::CONTENT_LENGTH, length);
    Ok(Response::from_parts(parts, HttpBody::new(Cut::new(&whole))))
}

fn tell(
    shared: &Shared,
    operation: Option<&Operation>,
    received: &Received,
    response: Option<&Response>,
) {
    let status = response.map(|response| response.status().as_u16());
    if let Some(Watch(watch)) = &shared.watch {
        watch(received, status.unwrap_or_default());
    }
    if let Some(journal) = &shared.journal {
        journal.write(&shared.document, operation, received, status);
    }
}

async fn respond(shared: &Arc<Shared>, received: &Received, hit: Hit) -> Result<Response, Problem> {
    let (operation, checks) = shared.checks(hit.operation)?;
    let texts = texts(received, hit);
    if shared.ask_credentials {
        credentials::check(&shared.document, operation, &texts)?;
    }
    let media = received.header("content-type");
    let checked = checks
        .check(&shared.document, &texts, media, &received.body)
        .await?;
    let request = match checked {
        Body::Value(value) => Some(value),
        Body::Absent | Body::Other => None,
    };
    let mut answer = answer(shared, operation, received, request.as_ref()).await?;
    if let (Some(signer), Content::Json(body), Some(request)) =
        (shared.sender.signer(), &mut answer.content, &request)
    {
        signer.ring().publish(request, || body.change());
    }
    follow(shared, operation, &answer, request.as_ref());
    write(answer)
}

/// Refuses as the description has it, if it does.
fn refuse(
    shared: &Shared,
    operation: Option<&Operation>,
    problem: Problem,
) -> Result<Response, Problem> {
    let described = operation
        .filter(|_| problem.is_of_request())
        .and_then(|operation| {
            let document = &shared.document;
            shared.refusals.described(document, operation, &problem)
        });
    let Some(answer) = described else {
        return Err(problem);
    };
    let mut response = write(answer)?;
    problem.put_headers(response.headers_mut());
    Ok(response)
}

async fn read(body: HttpBody) -> Result<Bytes, Problem> {
    let read = to_bytes(body, LARGEST_BODY).await;
    read.map_err(|error| {
        let detail = format!(
            "The body could not be read ({error}); the mock takes up to {LARGEST_BODY} bytes."
        );
        Problem::new(StatusCode::PAYLOAD_TOO_LARGE, "Body too large", detail)
    })
}

fn received(parts: &Parts, body: Bytes, operation: Option<&Operation>) -> Received {
    let header = |(name, value): (&HeaderName, &HeaderValue)| {
        (
            name.as_str().to_owned(),
            String::from_utf8_lossy(value.as_bytes()).into_owned(),
        )
    };
    Received {
        method: parts.method.to_string(),
        path: parts.uri.path().to_owned(),
        query: parts.uri.query().unwrap_or_default().to_owned(),
        headers: parts.headers.iter().map(header).collect(),
        body: body.into(),
        operation: operation.map(|operation| operation.id.clone()),
    }
}

fn texts(received: &Received, hit: Hit) -> Texts {
    let cookies = received.headers.iter().filter(|(name, _)| name == "cookie");
    let cookies = cookies
        .flat_map(|(_, value)| value.split(';'))
        .filter_map(|cookie| {
            let (name, value) = cookie.split_once('=')?;
            Some((name.trim().to_owned(), value.trim().to_owned()))
        });
    Texts {
        path: hit.parameters,
        query: form::pairs(&received.query),
        headers: received.headers.clone(),
        cookies: cookies.collect(),
    }
}

/// A wish of the caller goes before the script and does not move it on.
async fn answer(
    shared: &Shared,
    operation: &Operation,
    received: &Received,
    request: Option<&Value>,
) -> Result<Answer, Problem> {
    let all = |wanted: &'static str| {
        received
            .headers
            .iter()
            .filter(move |(name, _)| name == wanted)
            .map(|(_, value)| value.as_str())
    };
    let wish = Wish::read(all("prefer"))?;
    let accept = all("accept").collect::<Vec<_>>().join(",");
    let choose = |wish: &Wish| {
        shared
            .answers
            .choose(&shared.document, operation, wish, &accept)
    };
    if !wish.is_empty() {
        return choose(&wish);
    }
    let Some(step) = shared.player.next(operation) else {
        return choose(&wish);
    };
    let mut answer = match step.written() {
        Some(answer) => answer,
        None => choose(&step.wish())?,
    };
    step.apply(&mut answer, request);
    if step.delay_ms > 0 {
        tokio::time::sleep(Duration::from_millis(step.delay_ms)).await;
    }
    Ok(answer)
}

/// Sends the webhooks of the script, once the answer is a good one.
fn follow(shared: &Arc<Shared>, operation: &Operation, answer: &Answer, request: Option<&Value>) {
    if !(200..300).contains(&answer.status) {
        return;
    }
    let answer = match &answer.content {
        Content::Json(json) => Some(json.value()),
        _ => None,
    };
    for hook in shared.player.hooks(operation) {
        send(shared, hook, request.unwrap_or(&Value::Null), answer);
    }
}

/// Sends what no operation is waited for; where the script has none of that and an address was named, every webhook of the description.
pub(crate) fn begin(shared: &Arc<Shared>) {
    for hook in shared.player.first_hooks() {
        send(shared, hook, &Value::Null, None);
    }
    let is_scripted = !shared.player.script().webhooks.is_empty();
    let Some(url) = shared.sender.named().filter(|_| !is_scripted) else {
        return;
    };
    for (_, body) in webhook::all(&shared.document) {
        let letter = Letter {
            url: url.to_owned(),
            body,
            forged: None,
            rotate: false,
        };
        post(shared, letter, Duration::ZERO);
    }
}

fn send(shared: &Arc<Shared>, hook: &Hook, request: &Value, answer: Option<&Value>) {
    let url = hook.address(request).or_else(|| shared.sender.named());
    let (Some(url), Ok(mut body)) = (url, webhook::template(&shared.document, hook)) else {
        return;
    };
    webhook::fill(hook, &mut body, request, answer);
    let letter = Letter {
        url: url.to_owned(),
        body,
        forged: hook.forged,
        rotate: hook.rotate,
    };
    post(shared, letter, Duration::from_millis(hook.delay_ms));
}

fn post(shared: &Arc<Shared>, letter: Letter, delay: Duration) {
    let by = Arc::clone(shared);
    let task = tokio::spawn(async move {
        tokio::time::sleep(delay).await;
        by.sender.send(letter).await;
    });
    shared.sender.remember(task.abort_handle());
}

fn write(answer: Answer) -> Result<Response, Problem> {
    let body = match answer.content {
        Content::Empty => HttpBody::empty(),
        Content::Json(json) => HttpBody::from(json.text()),
        Content::Bytes(bytes) => HttpBody::from(bytes),
    };
    let mut response = Response::new(body);
    *response.status_mut() = StatusCode::from_u16(answer.status)
        .map_err(|_| Problem::unservable(format!("{} is not an HTTP status.", answer.status)))?;
    let media = answer
        .media
        .map(|media| (header::CONTENT_TYPE.to_string(), media));
    for (name, value) in media.into_iter().chain(answer.headers) {
        let header = (
            HeaderName::try_from(name.as_str()),
            HeaderValue::try_from(value),
        );
        let (Ok(name), Ok(value)) = header else {
            return Err(Problem::unservable(format!(
                "The header `{name}` cannot be sent."
            )));
        };
        response.headers_mut().insert(name, value);
    }
    Ok(response)
}
