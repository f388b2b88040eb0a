//! Every operation, sent as the description's examples say and answered by them.

mod common;

use std::collections::BTreeSet;

use base64::Engine;
use common::{answers, assert_same, at, client, request, requests, start, step};
use plaid_check::Client;
use plaid_check::runtime::serde::Serialize;
use plaid_check::runtime::serde::de::DeserializeOwned;
use plaid_check::runtime::{Call, Operation};
use plaid_check::types::{
    CraCheckReportPdfGetRequest, CraPdfAddOns, UserCreateRequest, UserGetRequest,
};
use serde_json::Value;

const PARTNER_INSIGHTS: &str = "/cra/check_report/partner_insights/get";
const REPORT_CREATE: &str = "/cra/check_report/create";
const BASE_REPORT: &str = "/cra/check_report/base_report/get";
const PDF: &str = "/cra/check_report/pdf/get";
const USER_CREATE: &str = "/user/create";
const USER_GET: &str = "/user/get";
const LINK_TOKEN: &str = "/link/token/create";
const WEBHOOK_KEY: &str = "/webhook_verification_key/get";
const PUBLIC_TOKEN: &str = "/sandbox/public_token/create";

/// Sends each example request for each example answer with this status, and compares both ends.
async fn exchange<B, O>(path: &str, status: u16, make: fn(&Client, &B) -> Call<O>)
where
    B: DeserializeOwned,
    O: Operation,
    O::Output: Serialize,
{
    let mock = start().await;
    let client = client(&mock);
    for (asked, sent) in requests(path) {
        for (name, example) in answers(path, &status.to_string()) {
            let what = format!("{path}: {asked} -> {status} {name}");
            let call = make(&client, &common::decoded(sent, &what));
            let prefer = format!("code={status}, example={name}");
            let answer = call.header("Prefer", &prefer).await;
            let answer = answer.unwrap_or_else(|error| panic!("{what}: {error}"));
            let received = mock.received();
            let received = received.last().expect("a request");
            assert_eq!((received.method.as_str(), &*received.path), ("POST", path));
            assert_eq!(received.operation.as_deref(), Some(O::INFO.id), "{what}");
            assert_same(&received.json().expect("JSON"), sent, &what);
            assert_eq!(answer.status(), status, "{what}");
            assert_eq!(answer.attempts(), 1, "{what}");
            let written = serde_json::to_value(answer.body()).expect("JSON");
            assert_same(&written, &example["value"], &what);
            let raw: Value = serde_json::from_slice(answer.raw()).expect("JSON");
            assert_same(&raw, &example["value"], &what);
        }
    }
}

#[tokio::test]
async fn partner_insights_arrive() {
    exchange(
        PARTNER_INSIGHTS,
        200,
        Client::cra_check_report_partner_insights_get,
    )
    .await;
}

#[tokio::test]
async fn the_order_of_a_report_is_confirmed() {
    exchange(REPORT_CREATE, 200, Client::cra_check_report_create).await;
}

#[tokio::test]
async fn the_base_report_arrives() {
    exchange(BASE_REPORT, 200, Client::cra_check_report_base_report_get).await;
}

#[tokio::test]
async fn a_user_is_created() {
    exchange(USER_CREATE, 200, Client::user_create).await;
}

#[tokio::test]
async fn a_user_is_created_with_201_too() {
    exchange(USER_CREATE, 201, Client::user_create).await;
}

#[tokio::test]
async fn a_user_is_fetched() {
    exchange(USER_GET, 200, Client::user_get).await;
}

#[tokio::test]
async fn a_link_token_is_created() {
    exchange(LINK_TOKEN, 200, Client::link_token_create).await;
}

#[tokio::test]
async fn a_webhook_key_arrives() {
    exchange(WEBHOOK_KEY, 200, Client::webhook_verification_key_get).await;
}

#[tokio::test]
async fn a_public_token_is_created() {
    exchange(PUBLIC_TOKEN, 200, Client::sandbox_public_token_create).await;
}

/// The PDF of the description's example.
fn sample_pdf() -> Vec<u8> {
    let place = "post/responses/200/content/application~1pdf/examples/sample";
    let example = at(&format!("/paths/{}/{place}", step(PDF)));
    assert_eq!(example["x-base64"], true);
    let text = example["value"].as_str().expect("base64");
    base64::engine::general_purpose::STANDARD
        .decode(text)
        .expect("base64")
}

#[tokio::test]
async fn the_pdf_arrives_as_the_same_bytes() {
    let mock = start().await;
    let client = client(&mock);
    for (name, sent) in requests(PDF) {
        let body: CraCheckReportPdfGetRequest = common::decoded(sent, name);
        let pdf = client.cra_check_report_pdf_get(&body).await.expect(name);
        assert!(pdf.starts_with(b"%PDF"));
        assert_eq!(pdf.body().as_ref(), sample_pdf());
        assert_eq!(pdf.raw(), pdf.body());
        assert_eq!(pdf.headers()["content-type"], "application/pdf");
        let received = mock.received();
        let received = received.last().expect("a request");
        assert_same(&received.json().expect("JSON"), sent, name);
        assert_eq!(
            received.header("accept"),
            Some("application/pdf, application/json")
        );
    }
}

#[tokio::test]
async fn a_body_built_in_code_is_accepted() {
    let mock = start().await;
    let body = CraCheckReportPdfGetRequest {
        user_id: Some("usr_4Tz8mWq1Rk7CdY".into()),
        add_ons: Some(vec![CraPdfAddOns::from("cra_partner_insights")]),
        ..Default::default()
    };
    client(&mock)
        .cra_check_report_pdf_get(&body)
        .await
        .expect("a PDF");
    let expected = serde_json::json!({
        "user_id": "usr_4Tz8mWq1Rk7CdY",
        "add_ons": ["cra_partner_insights"],
    });
    assert_eq!(mock.received()[0].json(), Some(expected));
}

/// A new operation of the description needs a test here.
#[test]
fn every_operation_of_the_description_is_tested() {
    let tested = [
        PARTNER_INSIGHTS,
        REPORT_CREATE,
        BASE_REPORT,
        PDF,
        USER_CREATE,
        USER_GET,
        LINK_TOKEN,
        WEBHOOK_KEY,
        PUBLIC_TOKEN,
    ];
    let described = at("/paths").as_object().expect("paths");
    let described: BTreeSet<&str> = described.keys().map(String::as_str).collect();
    assert_eq!(BTreeSet::from(tested), described);
}

#[tokio::test]
async fn credentials_and_the_version_travel_as_headers() {
    let mock = start().await;
    let body: UserGetRequest = request(USER_GET);
    client(&mock).user_get(&body).await.expect("a user");
    let received = &mock.received()[0];
    assert_eq!(received.header("PLAID-CLIENT-ID"), Some(common::CLIENT_ID));
    assert_eq!(received.header("PLAID-SECRET"), Some(common::SECRET));
    assert_eq!(received.header("Plaid-Version"), Some("2020-09-14"));
    assert_eq!(received.header("content-type"), Some("application/json"));
    assert_eq!(received.header("accept"), Some("application/json"));
    assert_eq!(received.header("user-agent"), Some("plaid-check/0.1.0"));
}

#[tokio::test]
async fn another_version_of_the_api_can_be_asked_for() {
    let mock = start().await;
    let builder = common::builder(mock.url()).plaid_version("2030-01-01");
    let client = builder.user_agent("tests/1").build().expect("a client");
    let body: UserGetRequest = request(USER_GET);
    client.user_get(&body).await.expect("a user");
    let received = &mock.received()[0];
    assert_eq!(received.header("Plaid-Version"), Some("2030-01-01"));
    assert_eq!(received.header("user-agent"), Some("tests/1"));
}

#[tokio::test]
async fn an_optional_header_travels_only_when_it_is_set() {
    const NAME: &str = "Plaid-New-User-API-Enabled";
    let mock = start().await;
    let client = client(&mock);
    let user = UserCreateRequest::new("row-417");
    let call = || client.user_create(&user);
    call().await.expect("a user");
    call()
        .plaid_new_user_api_enabled(true)
        .await
        .expect("a user");
    call()
        .plaid_new_user_api_enabled(false)
        .await
        .expect("a user");
    let get = client.user_get(&UserGetRequest::new("usr_1"));
    get.plaid_new_user_api_enabled(true).await.expect("a user");
    let received = mock.received();
    let sent: Vec<_> = received.iter().map(|one| one.header(NAME)).collect();
    assert_eq!(sent, [None, Some("true"), Some("false"), Some("true")]);
}
