//! What is there and what is not: absent, null and values, and what the description does not know.

mod common;

use common::{assert_same, client, start, start_with};
use plaid_check::types::{
    CheckReportWarningCode, CraCheckReportPartnerInsightsGetPartnerInsights,
    CraCheckReportPartnerInsightsGetRequest, CraUserTier, PrismCashScoreVersion, PrismVersions,
};
use plaid_check::{Field, Response};
use serde_json::{Value, json};

/// What arrives at the server for a body.
async fn sent(body: &CraCheckReportPartnerInsightsGetRequest) -> Value {
    let mock = start().await;
    let call = client(&mock).cra_check_report_partner_insights_get(body);
    call.await.expect("a report");
    mock.received()[0].json().expect("JSON")
}

#[tokio::test]
async fn absent_null_and_a_value_are_three_bodies() {
    let mut body = CraCheckReportPartnerInsightsGetRequest {
        user_id: Some("usr_1".into()),
        ..Default::default()
    };
    assert_eq!(body.user_tier, Field::Absent);
    assert_eq!(sent(&body).await, json!({ "user_id": "usr_1" }));
    body.user_tier = Field::Null;
    assert_eq!(
        sent(&body).await,
        json!({ "user_id": "usr_1", "user_tier": null })
    );
    body.user_tier = CraUserTier::Free.into();
    assert_eq!(
        sent(&body).await,
        json!({ "user_id": "usr_1", "user_tier": "free" })
    );
}

#[tokio::test]
async fn versions_travel_as_texts_and_null() {
    let versions = PrismVersions {
        cashscore: PrismCashScoreVersion::from("3_lite").into(),
        detect: Field::Null,
        ..Default::default()
    };
    let body = CraCheckReportPartnerInsightsGetRequest {
        partner_insights: Some(CraCheckReportPartnerInsightsGetPartnerInsights {
            prism_versions: versions.into(),
            fico: Field::Null,
            ..Default::default()
        }),
        ..Default::default()
    };
    let expected = json!({
        "partner_insights": {
            "prism_versions": { "cashscore": "3_lite", "detect": null },
            "fico": null,
        },
    });
    assert_eq!(sent(&body).await, expected);
}

#[tokio::test]
#[allow(deprecated)]
async fn versions_at_their_former_place_still_travel() {
    use plaid_check::types::{CraCheckReportPartnerInsightsGetOptions, PrismVersionsDeprecated};

    let mut body = CraCheckReportPartnerInsightsGetRequest {
        options: Field::Null,
        ..Default::default()
    };
    assert_eq!(sent(&body).await, json!({ "options": null }));
    body.options = CraCheckReportPartnerInsightsGetOptions::default().into();
    assert_eq!(sent(&body).await, json!({ "options": {} }));
    let versions = PrismVersionsDeprecated {
        cashscore: PrismCashScoreVersion::from("4").into(),
        insights: Field::Null,
        ..Default::default()
    };
    body.options = CraCheckReportPartnerInsightsGetOptions {
        prism_versions: versions.into(),
        ..Default::default()
    }
    .into();
    let expected =
        json!({ "options": { "prism_versions": { "cashscore": "4", "insights": null } } });
    assert_eq!(sent(&body).await, expected);
}

#[tokio::test]
async fn members_and_values_that_the_description_does_not_know_are_sent() {
    let mut body = CraCheckReportPartnerInsightsGetRequest {
        user_tier: CraUserTier::from("trial").into(),
        ..Default::default()
    };
    body.extra.insert("region", json!({ "code": "eu" }));
    // The mock holds values against the description, so this one is only written.
    let written = serde_json::to_value(&body).expect("JSON");
    assert_eq!(
        written,
        json!({ "user_tier": "trial", "region": { "code": "eu" } })
    );
    body.user_tier = Field::Absent;
    assert_eq!(sent(&body).await, json!({ "region": { "code": "eu" } }));
}

/// Partner insights whose example is changed.
async fn report(
    patch: &str,
) -> Response<plaid_check::types::CraCheckReportPartnerInsightsGetResponse> {
    let script = format!(
        "operations: {{ craCheckReportPartnerInsightsGet: [{{ example: all-products, patch: {patch} }}] }}"
    );
    let mock = start_with(&script).await;
    let body = CraCheckReportPartnerInsightsGetRequest::default();
    let call = client(&mock).cra_check_report_partner_insights_get(&body);
    call.await.expect("a report")
}

/// An answer is written back as it came.
fn assert_kept<T: plaid_check::runtime::serde::Serialize>(answer: &Response<T>) {
    let written = serde_json::to_value(answer.body()).expect("JSON");
    let raw: Value = serde_json::from_slice(answer.raw()).expect("JSON");
    assert_same(&written, &raw, "written back");
}

#[tokio::test]
async fn a_new_value_of_an_enum_is_kept_and_written_back() {
    let patch = "{ warnings: [{ warning_type: NEW_TYPE, warning_code: NEW_CODE, cause: null }] }";
    let answer = report(patch).await;
    let warning = &answer.warnings.as_ref().expect("warnings")[0];
    assert!(
        matches!(&warning.warning_code, CheckReportWarningCode::Unknown(code) if code.get() == "NEW_CODE")
    );
    assert_eq!(warning.warning_type, "NEW_TYPE");
    assert_kept(&answer);
}

#[tokio::test]
async fn a_new_value_deep_in_a_list_is_kept_and_written_back() {
    let patch =
        "{ report: { items: [{ institution_id: i, institution_name: n, item_id: t, accounts: [
        { account_id: a, mask: null, metadata: { start_date: null, end_date: null }, name: n,
          official_name: null, type: crypto, subtype: cold wallet, owners: [] }] }] } }";
    let answer = report(patch).await;
    let report = answer.report.as_ref().expect("a report");
    let items = report.items.as_ref().expect("items");
    let account = &items[0].accounts.as_ref().expect("accounts")[0];
    assert_eq!(account.r#type.as_str(), "crypto");
    assert_kept(&answer);
}

#[tokio::test]
async fn members_that_the_description_does_not_know_are_kept() {
    let patch = "{ trace: 12345678901234567890, report: { prism: { cash_score: { percentile: 0.25 }, ladder: [1, null] } } }";
    let answer = report(patch).await;
    assert_eq!(
        answer.extra.get("trace"),
        Some(&json!(12_345_678_901_234_567_890_u64))
    );
    let report = answer.report.as_ref().expect("a report");
    let prism = report.prism.get().expect("prism");
    assert_eq!(prism.extra.get("ladder"), Some(&json!([1, null])));
    let score = prism.cash_score.get().expect("a score");
    assert_eq!(score.extra.get("percentile"), Some(&json!(0.25)));
    assert_kept(&answer);
}

#[tokio::test]
async fn null_and_absent_stay_apart_in_answers() {
    let call = |name: &'static str| async move {
        let mock = start().await;
        let body = CraCheckReportPartnerInsightsGetRequest::default();
        let call = client(&mock).cra_check_report_partner_insights_get(&body);
        call.header("Prefer", &format!("example={name}"))
            .await
            .expect("a report")
            .into_body()
    };
    let null = call("prism-only").await.report.expect("a report");
    assert_eq!(
        (&null.fico, &null.client_report_id),
        (&Field::Null, &Field::Null)
    );
    let absent = call("partial").await.report.expect("a report");
    assert_eq!(absent.fico, Field::Absent);
    let score = absent
        .prism
        .get()
        .and_then(|prism| prism.cash_score.get())
        .expect("a score");
    assert_eq!(score.score, None);
}
