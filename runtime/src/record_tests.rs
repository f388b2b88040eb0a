//! Recording real exchanges without their secrets, and answering from the recording.

use crate::echo::{operation, router, serve};
use crate::testing::{Recorder, Replay};
use crate::{
    reqwest, Builder, Call, Core, Credential, ErrorKind, Json, Parameter, Reqwest, Scheme,
    SchemePlace, Transport,
};
use serde_json::json;
use std::path::PathBuf;

const SCHEMES: &[Scheme] = &[
    scheme("key", SchemePlace::Query("api_key")),
    scheme("login", SchemePlace::Basic),
    scheme("session", SchemePlace::Cookie("session")),
    scheme("version", SchemePlace::Header("api-version")),
];

const fn scheme(name: &'static str, place: SchemePlace) -> Scheme {
    Scheme { name, place }
}

crate::echo::described!(Reset crate::Info {
    id: "reset",
    method: crate::Method::POST,
    path: "/reset/{token}/now",
    parameters: &[Parameter::path("token"), Parameter::query("q")],
    security: &[&[0, 1, 2, 3]],
    ..crate::Info::NONE
});

operation!(Other GET "/other");

/// What must not be in a recording. The last are names, which stay.
const PLANTED: [&str; 6] = [
    "planted/token",
    "planted key & more",
    "planted-password",
    "planted-session",
    "planted-member",
    "planted-header",
];

fn client(url: &str, transport: impl Transport) -> Core {
    let builder = Builder::new(SCHEMES, url)
        .secret_members(&["token", "new_password", "pin"])
        .credential(0, Credential::key(PLANTED[1]))
        .credential(1, Credential::basic("user", PLANTED[2]))
        .credential(2, Credential::key(PLANTED[3]))
        .credential(3, Credential::open("2020-09-14"))
        .transport(transport);
    builder.build().expect("the URL is one")
}

fn reset(core: &Core, digits: &str) -> Call<Reset> {
    let body: Json = serde_json::from_str(&format!(
        r#"{{"new_password": "{}", "pin": 4711, "asked_on": "2020-09-14", "amount": {digits}}}"#,
        PLANTED[4]
    ))
    .expect("it is JSON");
    Call::<Reset>::new(core)
        .parameter(0, PLANTED[0])
        .parameter(1, "what is asked for")
        .header("x-own", PLANTED[5])
        .json("application/json", &body)
}

/// A file of a test, which is gone with it.
struct File(PathBuf);

impl File {
    fn new(name: &str) -> Self {
        let name = format!("specwright-{}-{name}", std::process::id());
        Self(std::env::temp_dir().join(name))
    }
}

impl AsRef<std::path::Path> for File {
    fn as_ref(&self) -> &std::path::Path {
        &self.0
    }
}

impl Drop for File {
    fn drop(&mut self) {
        let _ = std::fs::remove_file(&self.0);
    }
}

fn transport() -> Reqwest {
    Reqwest::new(reqwest::Client::builder()).expect("it can be set up")
}

#[tokio::test]
async fn a_recording_holds_no_secret_and_answers_the_same_calls() {
    let url = serve(router()).await;
    let recorder = Recorder::new(transport());
    let first = reset(&client(&url, recorder.clone()), "1.50").await;
    let first = first.expect("it is answered").into_body();
    assert_eq!(
        first["headers"]["x-own"], PLANTED[5],
        "the caller gets everything"
    );
    let path = File::new("reset.json");
    recorder.save(&path).expect("it is written");

    let text = std::fs::read_to_string(&path).expect("it is there");
    for planted in
        PLANTED
            .iter()
            .copied()
            .chain(["planted%2Ftoken", "planted%20key", "planted+key", "4711"])
    {
        assert!(!text.contains(planted), "{planted} in {text}");
    }
    for kept in ["2020-09-14", "what+is+asked+for", "amount"] {
        assert!(text.contains(kept), "{kept} is not in {text}");
    }

    let replay = Replay::open(&path).expect("it is a recording");
    let core = client(&url, replay.clone());
    let again = reset(&core, "1.50")
        .await
        .expect("it is answered")
        .into_body();
    assert_eq!(again["method"], "POST");
    assert_eq!(again["headers"]["x-own"], "[redacted]");
    assert_eq!(replay.left(), 0);
    let error = reset(&core, "1.50").await.expect_err("nothing is left");
    assert!(matches!(error.kind(), ErrorKind::Transport(_)));
    assert_eq!(
        error.to_string(),
        "reset: no answer to this request of `reset` (POST /reset/{token}/now) is left in the recording; record it again"
    );
}

#[tokio::test]
async fn equal_requests_are_answered_in_their_order_and_others_not_at_all() {
    let url = serve(router()).await;
    let recorder = Recorder::new(transport());
    let core = client(&url, recorder.clone());
    for amount in ["1", "2", "1"] {
        reset(&core, amount).await.expect("it is answered");
    }
    Call::<Other>::new(&core).await.expect("it is answered");
    let path = File::new("order.json");
    recorder.save(&path).expect("it is written");

    let replay = Replay::open(&path).expect("it is a recording");
    let core = client(&url, replay.clone());
    assert!(Call::<Other>::new(&core).await.is_ok());
    assert!(
        reset(&core, "3").await.is_err(),
        "another body is another request"
    );
    for amount in ["2", "1", "1"] {
        reset(&core, amount).await.expect("it is left");
    }
    assert_eq!(replay.left(), 0);
}

#[tokio::test]
async fn bytes_and_parts_are_recorded_as_they_are() {
    let url = serve(router()).await;
    let recorder = Recorder::new(transport());
    let call = |core: &Core| {
        Call::<Other>::new(core).multipart("multipart/form-data", &[], &json!({"name": "Rex"}))
    };
    call(&client(&url, recorder.clone()))
        .await
        .expect("it is answered");
    let bytes = |core: &Core| Call::<Other>::new(core).bytes("image/png", vec![0xFF, 0, 1]);
    bytes(&client(&url, recorder.clone()))
        .await
        .expect("it is answered");
    let path = File::new("parts.json");
    recorder.save(&path).expect("it is written");
    let core = client(&url, Replay::open(&path).expect("it is a recording"));
    assert!(
        call(&core).await.is_ok(),
        "the boundary is another one each time"
    );
    assert!(bytes(&core).await.is_ok());
}

#[test]
fn a_file_that_is_no_recording_is_refused_with_its_name() {
    let path = File::new("none.json");
    std::fs::write(&path, r#"{"version": 7}"#).expect("it is written");
    let error = Replay::open(&path).expect_err("it is none").to_string();
    assert!(
        error.ends_with("none.json: it is no recording of version 1; record it again"),
        "{error}"
    );
    std::fs::write(&path, r#"{"version": 1, "exchanges": [{"operation": 1}]}"#)
        .expect("it is written");
    assert!(Replay::open(&path).is_err());
}
