//! Tokens: asked for once for all, again before they expire, and from token endpoints.

use crate::echo;
use crate::runtime::{
    Answer, Answers, Builder, Call, Core, Credential, ErrorKind, Info, Json, OAuth, Operation,
    Scheme, SchemePlace, Token, TokenError, Undeclared,
};
use axum::extract::State;
use axum::http::{HeaderMap, StatusCode};
use axum::routing::{get, post};
use axum::Router;
use std::sync::atomic::{AtomicU32, Ordering};
use std::sync::{Arc, Mutex};
use std::time::Duration;
use tokio::time::sleep;

const SCHEMES: &[Scheme] = &[Scheme {
    name: "oauth",
    place: SchemePlace::Bearer,
}];

struct Get;

impl Operation for Get {
    type Output = Json;
    type Error = Undeclared;
    const INFO: &'static Info = &Info {
        id: "get",
        path: "/get",
        security: &[&[0]],
        ..Info::NONE
    };
    const SUCCESS: Answers<Self::Output> = &[Answer::code(200, crate::runtime::decode::json)];
}

/// Answers with the `Authorization` that came; refuses the token `revoked`.
async fn resource() -> String {
    let answer = |headers: HeaderMap| async move {
        let sent = headers.get("authorization").unwrap().to_str().unwrap();
        let status = match sent.ends_with("revoked") {
            true => StatusCode::UNAUTHORIZED,
            false => StatusCode::OK,
        };
        (status, axum::Json(Json::from(sent)))
    };
    echo::serve(Router::new().route("/get", get(answer))).await
}

fn core(url: &str, credential: Credential) -> Core {
    let builder = Builder::new(SCHEMES, url).credential(0, credential);
    builder.timeout(Duration::from_secs(5)).build().unwrap()
}

async fn sent(core: &Core) -> String {
    let answer = Call::<Get>::new(core).await.unwrap();
    answer.as_str().unwrap().to_owned()
}

/// A provider whose tokens are numbered, and how many it gave.
fn numbered(lifetime: Duration) -> (Credential, Arc<AtomicU32>) {
    let given = Arc::new(AtomicU32::new(0));
    let count = Arc::clone(&given);
    let provider = move || {
        let count = Arc::clone(&count);
        async move {
            sleep(Duration::from_millis(20)).await;
            let number = count.fetch_add(1, Ordering::SeqCst) + 1;
            Ok(Token::new(format!("t{number}")).expires_in(lifetime))
        }
    };
    (Credential::tokens(provider), given)
}

#[tokio::test]
async fn calls_at_once_wait_for_one_token() {
    let (credential, given) = numbered(Duration::from_secs(3600));
    let core = core(&resource().await, credential);
    let calls: Vec<_> = (0..20)
        .map(|_| {
            let core = core.clone();
            tokio::spawn(async move { sent(&core).await })
        })
        .collect();
    for call in calls {
        assert_eq!(call.await.unwrap(), "Bearer t1");
    }
    assert_eq!(given.load(Ordering::SeqCst), 1);
}

#[tokio::test]
async fn a_token_is_renewed_before_it_expires() {
    let (credential, given) = numbered(Duration::from_millis(500));
    let core = core(&resource().await, credential);
    assert_eq!(sent(&core).await, "Bearer t1");
    assert_eq!(sent(&core).await, "Bearer t1");
    // A fifth of its time before its end.
    sleep(Duration::from_millis(420)).await;
    assert_eq!(sent(&core).await, "Bearer t2");
    assert_eq!(given.load(Ordering::SeqCst), 2);
}

#[tokio::test]
async fn a_token_that_is_still_good_does_where_no_other_can_be_had() {
    let asked = Arc::new(AtomicU32::new(0));
    let count = Arc::clone(&asked);
    let provider = move || {
        let number = count.fetch_add(1, Ordering::SeqCst);
        async move {
            match number {
                0 => Ok(Token::new("first").expires_in(Duration::from_secs(2))),
                _ => Err(TokenError::new("out of order")),
            }
        }
    };
    let core = core(&resource().await, Credential::tokens(provider));
    assert_eq!(sent(&core).await, "Bearer first");
    sleep(Duration::from_millis(1_700)).await;
    assert_eq!(sent(&core).await, "Bearer first");
    sleep(Duration::from_millis(400)).await;
    let error = Call::<Get>::new(&core).await.unwrap_err();
    assert!(matches!(error.kind(), ErrorKind::Token(_)));
    assert_eq!(
        error.to_string(),
        "get: the request was not sent: out of order"
    );
}

#[tokio::test]
async fn a_token_that_the_server_refuses_is_not_used_again() {
    let asked = Arc::new(AtomicU32::new(0));
    let count = Arc::clone(&asked);
    let provider = move || {
        let number = count.fetch_add(1, Ordering::SeqCst);
        async move { Ok(Token::new(["revoked", "good"][number as usize])) }
    };
    let core = core(&resource().await, Credential::tokens(provider));
    let error = Call::<Get>::new(&core).await.unwrap_err();
    assert_eq!(error.status(), Some(StatusCode::UNAUTHORIZED));
    assert_eq!(sent(&core).await, "Bearer good");
    assert_eq!(sent(&core).await, "Bearer good");
}

#[tokio::test]
async fn asking_for_a_token_counts_towards_the_timeout() {
    let provider = || async {
        sleep(Duration::from_secs(60)).await;
        Ok(Token::new("late"))
    };
    let core = core("http://127.0.0.1:1", Credential::tokens(provider));
    let call = Call::<Get>::new(&core).timeout(Duration::from_millis(50));
    let error = call.await.unwrap_err();
    assert!(matches!(error.kind(), ErrorKind::Timeout(_)));
}

/// What came to a token endpoint: `Authorization` and the form.
type Forms = Arc<Mutex<Vec<(String, String)>>>;

/// A token endpoint that answers with each of these in turn.
async fn endpoint(answers: &'static [(u16, &'static str)]) -> (String, Forms) {
    let forms = Forms::default();
    let answer = move |State(forms): State<Forms>, headers: HeaderMap, form: String| async move {
        let basic = headers.get("authorization");
        let basic = basic.map_or("", |basic| basic.to_str().unwrap()).to_owned();
        let mut forms = forms.lock().unwrap();
        forms.push((basic, form));
        let (status, body) = answers[forms.len() - 1];
        (StatusCode::from_u16(status).unwrap(), body)
    };
    let router = Router::new().route("/token", post(answer));
    let url = echo::serve(router.with_state(Arc::clone(&forms))).await;
    (format!("{url}/token"), forms)
}

#[tokio::test]
async fn client_credentials_travel_as_the_standard_says() {
    let (url, forms) = endpoint(&[(200, r#"{"access_token":"a1","expires_in":3600}"#)]).await;
    let tokens = OAuth::client_credentials(url, "my id", "s+cret").scopes(["read", "write"]);
    let core = core(&resource().await, Credential::tokens(tokens));
    assert_eq!(sent(&core).await, "Bearer a1");
    assert_eq!(sent(&core).await, "Bearer a1");
    let forms = forms.lock().unwrap();
    // `my%20id:s%2Bcret`
    let basic = "Basic bXklMjBpZDpzJTJCY3JldA==".to_owned();
    let form = "grant_type=client_credentials&scope=read%20write".to_owned();
    assert_eq!(*forms, [(basic, form)]);
}

#[tokio::test]
async fn credentials_go_into_the_body_where_that_is_asked_for() {
    let (url, forms) = endpoint(&[(200, r#"{"access_token":"a1"}"#)]).await;
    let tokens = OAuth::client_credentials(url, "id", "s&cret").credentials_in_body();
    let core = core(&resource().await, Credential::tokens(tokens));
    assert_eq!(sent(&core).await, "Bearer a1");
    let form = "grant_type=client_credentials&client_id=id&client_secret=s%26cret";
    assert_eq!(*forms.lock().unwrap(), [(String::new(), form.to_owned())]);
}

#[tokio::test]
async fn a_refresh_token_is_replaced_by_the_one_that_comes_with_a_token() {
    let (url, forms) = endpoint(&[
        (
            200,
            r#"{"access_token":"a1","expires_in":"0","refresh_token":"r2"}"#,
        ),
        (200, r#"{"access_token":"a2","expires_in":60}"#),
    ])
    .await;
    let tokens = OAuth::refresh_token(url, "id", "r1");
    let core = core(&resource().await, Credential::tokens(tokens));
    assert_eq!(sent(&core).await, "Bearer a1");
    assert_eq!(sent(&core).await, "Bearer a2");
    let sent: Vec<String> = forms
        .lock()
        .unwrap()
        .iter()
        .map(|(_, form)| form.clone())
        .collect();
    let form = |token| format!("grant_type=refresh_token&refresh_token={token}&client_id=id");
    assert_eq!(sent, [form("r1"), form("r2")]);
}

#[tokio::test]
async fn a_token_endpoint_that_refuses_is_quoted_only_in_its_words() {
    for (status, body, expected) in [
        (
            400,
            r#"{"error":"invalid_client"}"#,
            "answered 400 Bad Request: invalid_client",
        ),
        (
            400,
            r#"{"error":"s3cret token"}"#,
            "answered 400 Bad Request",
        ),
        (
            503,
            "<html>s3cret</html>",
            "answered 503 Service Unavailable",
        ),
        (200, r#"{"token":"s3cret"}"#, "answer has no `access_token`"),
        (200, "s3cret", "answer has no `access_token`"),
        (302, "", "answered 302 Found"),
    ] {
        let answers: &'static [_] = Box::leak(Box::new([(status, body)]));
        let (url, _) = endpoint(answers).await;
        let tokens = OAuth::client_credentials(url, "id", "s3cret");
        let core = core(&resource().await, Credential::tokens(tokens));
        let error = Call::<Get>::new(&core).await.unwrap_err();
        let message = error.to_string();
        assert!(message.ends_with(expected), "{message}");
        assert!(!format!("{message} {error:?}").contains("s3cret"));
    }
}

#[tokio::test]
async fn secrets_do_not_travel_to_a_token_endpoint_over_plain_http() {
    let tokens = OAuth::client_credentials("http://auth.example.com/token", "id", "secret");
    let core = core("http://127.0.0.1:1", Credential::tokens(tokens));
    let error = Call::<Get>::new(&core).await.unwrap_err();
    assert!(error.to_string().contains("plain http"), "{error}");
}
