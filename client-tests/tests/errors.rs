//! Errors of the API, and answers that are not what the description says.

mod common;

use std::collections::BTreeSet;
use std::error::Error as _;

use common::{answers, assert_same, at, client, request, serve, start, start_with};
use plaid_check::runtime::serde::de::DeserializeOwned;
use plaid_check::runtime::{Call, DecodeError, Operation};
use plaid_check::types::{
    CraCheckReportPartnerInsightsGetRequest, PlaidError, PlaidErrorType, UserCreateRequest,
    UserGetRequest,
};
use plaid_check::{AnyError, Client, Error, ErrorKind};
use serde_json::Value;

const PARTNER_INSIGHTS: &str = "/cra/check_report/partner_insights/get";

/// What a call fails with.
async fn failure<O: Operation>(call: Call<O>) -> Error<O::Error> {
    call.await.err().expect("an error")
}

fn insights(client: &Client) -> Call<plaid_check::api::plaid::CraCheckReportPartnerInsightsGet> {
    client.cra_check_report_partner_insights_get(&request(PARTNER_INSIGHTS))
}

/// Holds an error against the example that it came from.
fn assert_is(error: &Error<PlaidError>, example: &Value, what: &str) {
    let value = &example["value"];
    assert!(
        matches!(error.kind(), ErrorKind::Api { .. }),
        "{what}: {error:?}"
    );
    let api = error.api().expect(what);
    assert_eq!(api.error_type.as_str(), value["error_type"], "{what}");
    assert!(
        !matches!(api.error_type, PlaidErrorType::Unknown(_)),
        "{what}"
    );
    assert_eq!(
        api.error_code,
        value["error_code"].as_str().unwrap(),
        "{what}"
    );
    assert_eq!(
        api.request_id.as_deref(),
        value["request_id"].as_str(),
        "{what}"
    );
    assert_eq!(
        api.display_message.as_deref(),
        value["display_message"].as_str(),
        "{what}"
    );
    let causes = value["causes"].as_array().map_or(0, Vec::len);
    assert_eq!(api.causes.as_ref().map_or(0, Vec::len), causes, "{what}");
    let status = error.status().map(|status| u64::from(status.as_u16()));
    assert_eq!(status, example["x-status"].as_u64(), "{what}");
    assert_eq!(
        error.raw().expect(what),
        value.to_string().as_bytes(),
        "{what}"
    );
    assert_same(&serde_json::to_value(api).expect(what), value, what);
    let again = matches!(status, Some(429 | 503));
    assert_eq!(error.is_retryable(), again, "{what}");
}

/// Asks an operation for each of its example errors.
async fn errors<B, O>(path: &str, make: fn(&Client, &B) -> Call<O>)
where
    B: DeserializeOwned,
    O: Operation<Error = PlaidError>,
{
    let mock = start().await;
    let client = client(&mock);
    let body = request(path);
    for (name, example) in answers(path, "default") {
        let call = make(&client, &body).header("Prefer", &format!("example={name}"));
        let error = failure(call).await;
        assert_is(&error, example, &format!("{path}: {name}"));
        assert_eq!(error.operation(), O::INFO.id);
        assert!(error.to_string().starts_with(O::INFO.id), "{error}");
    }
}

#[tokio::test]
async fn errors_of_the_report_operations_arrive_typed() {
    errors(
        PARTNER_INSIGHTS,
        Client::cra_check_report_partner_insights_get,
    )
    .await;
    errors("/cra/check_report/create", Client::cra_check_report_create).await;
    errors(
        "/cra/check_report/base_report/get",
        Client::cra_check_report_base_report_get,
    )
    .await;
}

/// The success of this operation is a PDF, its errors are JSON.
#[tokio::test]
async fn errors_of_the_pdf_operation_arrive_typed() {
    errors(
        "/cra/check_report/pdf/get",
        Client::cra_check_report_pdf_get,
    )
    .await;
}

#[tokio::test]
async fn errors_of_the_other_operations_arrive_typed() {
    errors("/user/create", Client::user_create).await;
    errors("/user/get", Client::user_get).await;
    errors("/link/token/create", Client::link_token_create).await;
    errors(
        "/webhook_verification_key/get",
        Client::webhook_verification_key_get,
    )
    .await;
    errors(
        "/sandbox/public_token/create",
        Client::sandbox_public_token_create,
    )
    .await;
}

/// The codes that are known of this API, each with its type and status, and partner insights may fail with any of them.
#[test]
fn every_known_error_is_an_example_of_partner_insights() {
    let all = at("/components/examples").as_object().expect("examples");
    let all: BTreeSet<String> = all
        .iter()
        .filter(|(name, _)| name.starts_with("Error"))
        .map(|(_, example)| example["value"]["error_code"].to_string())
        .collect();
    assert_eq!(all.len(), 19);
    let asked = answers(PARTNER_INSIGHTS, "default");
    let asked = asked
        .iter()
        .map(|(_, example)| example["value"]["error_code"].to_string());
    assert_eq!(asked.collect::<BTreeSet<_>>(), all);
}

#[tokio::test]
async fn a_report_that_is_not_ready_arrives_after_asking_again() {
    let mock = start_with(
        "
operations:
  craCheckReportPartnerInsightsGet:
    - { example: product-not-ready, times: 2 }
    - { example: prism-only }
",
    )
    .await;
    let client = client(&mock);
    for _ in 0..2 {
        let error = failure(insights(&client)).await;
        assert_eq!(error.api().expect("typed").error_code, "PRODUCT_NOT_READY");
    }
    let report = insights(&client).await.expect("a report");
    assert_eq!(report.request_id, "ZyAK5xCLA4avqjG");
}

#[tokio::test]
async fn a_new_error_type_is_kept_and_written_back() {
    let mock = start_with(
        "
operations:
  craCheckReportPartnerInsightsGet:
    - example: product-not-ready
      patch: { error_type: CRA_REPORT_ERROR, error_code: NEW_CODE, retry_in: { seconds: 30 } }
",
    )
    .await;
    let error = failure(insights(&client(&mock))).await;
    let api = error.api().expect("typed");
    assert!(
        matches!(&api.error_type, PlaidErrorType::Unknown(text) if text.get() == "CRA_REPORT_ERROR")
    );
    assert_eq!(api.error_type.to_string(), "CRA_REPORT_ERROR");
    assert_eq!(api.extra.get("retry_in").expect("kept")["seconds"], 30);
    let sent: Value = serde_json::from_slice(error.raw().expect("a body")).expect("JSON");
    assert_same(
        &serde_json::to_value(api).expect("JSON"),
        &sent,
        "written back",
    );
}

#[tokio::test]
async fn the_raw_body_is_kept_byte_by_byte() {
    let body = "{ \"error_type\" :\"API_ERROR\",\n\t\"error_code\":\"X\", \"error_message\":\"m\\u00e9\",\"display_message\":null , \"n\":1.50}\r\n";
    let url = serve(
        500,
        &[("content-type", "application/json"), ("x-trace", "t-1")],
        body,
    )
    .await;
    let client = common::builder(url).build().expect("a client");
    let error = failure(client.user_get(&UserGetRequest::new("u"))).await;
    assert_eq!(error.raw().expect("a body"), body.as_bytes());
    assert_eq!(error.headers().expect("headers")["x-trace"], "t-1");
    assert_eq!(error.api().expect("typed").error_message, "mé");
}

fn decode_error<E: std::fmt::Debug>(error: &Error<E>) -> &DecodeError {
    match error.kind() {
        ErrorKind::Decode { error, .. } => error,
        other => panic!("not a decode error: {other:?}"),
    }
}

#[tokio::test]
async fn a_page_of_a_gateway_keeps_its_status_and_body() {
    let page = "<html><body>502 Bad Gateway</body></html>";
    let url = serve(502, &[("content-type", "text/html; charset=utf-8")], page).await;
    let client = common::builder(url).build().expect("a client");
    let error = failure(insights(&client)).await;
    let reason = decode_error(&error);
    assert_eq!(reason.pointer, "");
    assert!(
        reason.message.contains("expected JSON, got text/html"),
        "{reason}"
    );
    assert_eq!(error.status().map(|status| status.as_u16()), Some(502));
    assert_eq!(error.raw().expect("a body"), page);
    assert!(error.api().is_none());
    assert!(error.to_string().contains("502"), "{error}");
    assert!(error.source().is_some());
}

#[tokio::test]
async fn a_success_that_is_no_json_is_no_success() {
    for body in ["", "{\"request_id\":", "null", "[]", "\u{feff}{}"] {
        let url = serve(200, &[("content-type", "application/json")], body).await;
        let client = common::builder(url).build().expect("a client");
        let error = failure(insights(&client)).await;
        decode_error(&error);
        assert_eq!(error.raw().expect("a body"), body);
        assert_eq!(error.status().map(|status| status.as_u16()), Some(200));
    }
}

#[tokio::test]
async fn a_success_that_the_description_does_not_declare_is_an_error() {
    let body = r#"{"user_id":"usr_1","request_id":"r"}"#;
    let url = serve(202, &[("content-type", "application/json")], body).await;
    let client = common::builder(url).build().expect("a client");
    let error = failure(client.user_create(&UserCreateRequest::new("row-1"))).await;
    assert_eq!(error.status().map(|status| status.as_u16()), Some(202));
    assert_eq!(error.raw().expect("a body"), body);
}

/// The decode error of partner insights whose example is changed.
async fn pointer_of(patch: &str) -> (String, String) {
    let script = format!(
        "operations: {{ craCheckReportPartnerInsightsGet: [{{ example: all-products, patch: {patch} }}] }}"
    );
    let mock = start_with(&script).await;
    let error = failure(insights(&client(&mock))).await;
    let reason = decode_error(&error);
    (reason.pointer.clone(), reason.message.clone())
}

#[tokio::test]
async fn a_wrong_type_is_reported_with_its_place() {
    let cases = [
        (
            "{ report: { prism: { cash_score: { score: high } } } }",
            "/report/prism/cash_score/score",
        ),
        (
            "{ report: { prism: { cash_score: { score: 1.5 } } } }",
            "/report/prism/cash_score/score",
        ),
        (
            "{ report: { prism: { cash_score: { score: { value: 7 } } } } }",
            "/report/prism/cash_score/score",
        ),
        (
            "{ report: { prism: { cash_score: { reason_codes: [a, 7, b] } } } }",
            "/report/prism/cash_score/reason_codes/1",
        ),
        ("{ report: { prism: seven } }", "/report/prism"),
        ("{ warnings: [1] }", "/warnings/0"),
        (
            "{ warnings: [{ warning_type: 7 }] }",
            "/warnings/0/warning_type",
        ),
        ("{ request_id: false }", "/request_id"),
        ("{ report: [] }", "/report"),
    ];
    for (patch, expected) in cases {
        let (pointer, message) = pointer_of(patch).await;
        assert_eq!(pointer, expected, "{patch}: {message}");
        assert!(message.starts_with("invalid type"), "{patch}: {message}");
        assert!(message.contains("expected"), "{patch}: {message}");
        assert!(!message.contains("high"), "the value is shown: {message}");
    }
}

#[tokio::test]
async fn a_missing_member_is_reported_with_its_object() {
    let cases = [
        ("{ request_id: null }", "", "request_id"),
        (
            "{ report: { prism: { status: null } } }",
            "/report/prism",
            "status",
        ),
        (
            "{ warnings: [{ warning_type: w }] }",
            "/warnings/0",
            "warning_code",
        ),
    ];
    for (patch, place, name) in cases {
        let (pointer, message) = pointer_of(patch).await;
        assert_eq!(pointer, place, "{patch}: {message}");
        assert!(message.contains(&format!("`{name}`")), "{patch}: {message}");
    }
}

#[tokio::test]
async fn errors_of_several_operations_meet_in_one_type() {
    async fn both(client: &Client) -> Result<(), AnyError> {
        client.user_get(&UserGetRequest::new("usr_1")).await?;
        let body = CraCheckReportPartnerInsightsGetRequest::default();
        let call = client.cra_check_report_partner_insights_get(&body);
        call.header("Prefer", "example=rate-limit").await?;
        Ok(())
    }
    let mock = start().await;
    let error = both(&client(&mock)).await.expect_err("an error");
    assert_eq!(error.status().map(|status| status.as_u16()), Some(429));
    assert_eq!(
        error.api::<PlaidError>().expect("typed").error_code,
        "RATE_LIMIT"
    );
    assert!(
        error
            .downcast::<PlaidError>()
            .is_some_and(Error::is_retryable)
    );
    assert!(error.raw().is_some());
}
