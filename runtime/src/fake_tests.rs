//! The transport for tests: rules, faults, and what it says when a call meets none.

use crate::testing::{Fake, Fault};
use crate::{
    decode, Answer, Answers, Builder, Bytes, Call, Core, ErrorKind, Info, Json, NotReady,
    Operation, Ready, Retries, Timeout, Undeclared,
};
use http::Method;
use serde_json::json;
use std::time::Duration;

struct GetPet;

impl Operation for GetPet {
    type Output = Json;
    type Error = Json;
    const INFO: &'static Info = &Info {
        id: "getPet",
        path: "/pet",
        ..Info::NONE
    };
    const SUCCESS: Answers<Json> = &[Answer::code(201, decode::json)];
    const FAILURE: Answers<Json> = &[Answer::code(404, decode::json)];
}

struct Note;

impl Operation for Note {
    type Output = String;
    type Error = Undeclared;
    const INFO: &'static Info = &Info {
        id: "note",
        method: Method::POST,
        path: "/note",
        accept: "text/plain",
        ..Info::NONE
    };
    const SUCCESS: Answers<String> = &[Answer::class(2, decode::text)];
}

fn client(api: &Fake) -> Core {
    let builder = Builder::new(&[], "https://pets.example.com").transport(api.clone());
    builder.build().expect("the URL is one")
}

#[tokio::test]
async fn a_success_is_answered_in_the_status_and_form_that_the_client_reads() {
    let api = Fake::new();
    api.on::<GetPet>().reply(json!({"name": "Rex"}));
    api.on::<Note>()
        .reply("as it is, without quotes".to_owned());
    let pet = Call::<GetPet>::new(&client(&api))
        .await
        .expect("it is answered");
    assert_eq!((pet.status().as_u16(), &pet["name"]), (201, &json!("Rex")));
    let note = Call::<Note>::new(&client(&api))
        .await
        .expect("it is answered");
    assert_eq!(note.raw(), "as it is, without quotes");
    api.verify();
}

#[tokio::test(start_paused = true)]
async fn rules_hold_in_turn_and_retries_meet_them() {
    let api = Fake::new();
    api.on::<GetPet>().once().fail(Fault::NotConnected);
    let busy = api.on::<GetPet>().once().header("retry-after", "7");
    busy.reply_json(429, &json!({}));
    api.on::<GetPet>().once().fail(Fault::Cut);
    api.on::<GetPet>().reply(json!(1));
    let retries = Retries::default().attempts(5);
    let pet = Call::<GetPet>::new(&client(&api)).retries(retries).await;
    let pet = pet.expect("the fourth is answered");
    assert_eq!(pet.attempts(), 4);
    assert!(pet.delays()[1] >= Duration::from_secs(7));
    assert_eq!(api.seen::<GetPet>().len(), 4);
    api.verify();
}

#[tokio::test(start_paused = true)]
async fn what_is_silent_ends_by_the_calls_own_limits() {
    let api = Fake::new();
    api.on::<Note>().once().fail(Fault::Stalled);
    let start = tokio::time::Instant::now();
    let error = Call::<Note>::new(&client(&api)).await;
    let error = error.expect_err("the body never comes");
    assert!(matches!(error.kind(), ErrorKind::Timeout(Timeout::Silence)));
    let waited = start.elapsed().as_millis();
    assert!((30_000..30_100).contains(&waited), "{waited}");
    api.on::<Note>().fail(Fault::Silent);
    let call = Call::<Note>::new(&client(&api)).timeout(Duration::from_secs(3));
    let error = call.await.expect_err("nothing comes");
    assert!(matches!(error.kind(), ErrorKind::Timeout(Timeout::Call)));
    api.on::<GetPet>()
        .after(Duration::from_secs(2))
        .reply(json!(1));
    let call = Call::<GetPet>::new(&client(&api)).timeout(Duration::from_secs(3));
    assert!(call.await.is_ok());
}

impl Ready for GetPet {
    const NOT_READY: NotReady = NotReady {
        pointer: "/code",
        value: "NOT_READY",
    };
}

#[tokio::test(start_paused = true)]
async fn what_was_said_last_is_told_when_time_runs_out_while_it_is_asked_once_more() {
    let api = Fake::new();
    let first = api.on::<GetPet>().once();
    first.reply_json(404, &json!({"code": "NOT_READY"}));
    api.on::<GetPet>().fail(Fault::Silent);
    let waiting = Call::<GetPet>::new(&client(&api)).until_ready(Duration::from_secs(5));
    let error = waiting.await.expect_err("it does not get ready");
    assert_eq!(error.api(), Some(&json!({"code": "NOT_READY"})));
    assert_eq!(api.seen::<GetPet>().len(), 2);
    let api = Fake::new();
    api.on::<GetPet>().fail(Fault::Silent);
    let waiting = Call::<GetPet>::new(&client(&api)).until_ready(Duration::from_secs(5));
    let error = waiting.await.expect_err("nothing was ever said");
    assert!(matches!(error.kind(), ErrorKind::Timeout(Timeout::Call)));
}

#[tokio::test]
async fn conditions_and_errors_tell_requests_apart() {
    let api = Fake::new();
    let known = api.on::<Note>().when(|seen| seen.body == "known");
    known.reply("yes".to_owned());
    api.on::<GetPet>().reply_json(404, &json!({"code": 7}));
    let core = client(&api);
    let note = Call::<Note>::new(&core).text("text/plain", "known").await;
    assert_eq!(*note.expect("a rule holds"), "yes");
    let error = Call::<GetPet>::new(&core).await.expect_err("it is refused");
    assert_eq!(error.api(), Some(&json!({"code": 7})));
    let error = Call::<Note>::new(&core).text("text/plain", "other").await;
    let error = error.expect_err("no rule holds");
    assert_eq!(
        error.to_string(),
        "note: no rule holds for a request of `note` (POST /note); there are rules for: note, getPet"
    );
    assert_eq!(
        error.attempts(),
        1,
        "another attempt would meet no rule either"
    );
    assert!(std::panic::catch_unwind(|| api.verify()).is_err());
}

#[test]
#[should_panic(expected = "a rule for `note` was to hold 2 times more")]
fn a_rule_that_was_not_used_is_told() {
    let api = Fake::new();
    api.on::<Note>()
        .times(2)
        .reply_body(200, "text/plain", Bytes::new());
    api.verify();
}

#[test]
#[should_panic(expected = "no success that `getPet` declares reads as this value")]
fn what_no_server_could_answer_is_told_where_the_rule_is_made() {
    struct Wrong;
    impl Operation for Wrong {
        type Output = String;
        type Error = Undeclared;
        const INFO: &'static Info = GetPet::INFO;
        const SUCCESS: Answers<String> = &[];
    }
    Fake::new()
        .on::<Wrong>()
        .reply("there is no success".to_owned());
}
