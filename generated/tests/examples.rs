// @generated from spec/plaid-check.yaml by `cargo run -p specwright -- generate`. Do not edit.

//! Every example of the description, read and written back.

use plaid_check::runtime::{self, Json};
use plaid_check::types;
use runtime::serde::{de::DeserializeOwned, Serialize};

type Case = (&'static str, fn(&Json) -> Result<Json, String>);

const CASES: &[Case] = &[
    (
        "/paths/~1cra~1check_report~1partner_insights~1get/post/requestBody/content/application~1json/examples/all-products/value",
        round_trip::<types::CraCheckReportPartnerInsightsGetRequest>,
    ),
    (
        "/paths/~1cra~1check_report~1partner_insights~1get/post/requestBody/content/application~1json/examples/cashscore-only/value",
        round_trip::<types::CraCheckReportPartnerInsightsGetRequest>,
    ),
    (
        "/paths/~1cra~1check_report~1partner_insights~1get/post/requestBody/content/application~1json/examples/ultrafico/value",
        round_trip::<types::CraCheckReportPartnerInsightsGetRequest>,
    ),
    (
        "/paths/~1cra~1check_report~1partner_insights~1get/post/responses/200/content/application~1json/examples/all-products/value",
        round_trip::<types::CraCheckReportPartnerInsightsGetResponse>,
    ),
    (
        "/paths/~1cra~1check_report~1partner_insights~1get/post/responses/200/content/application~1json/examples/prism-only/value",
        round_trip::<types::CraCheckReportPartnerInsightsGetResponse>,
    ),
    (
        "/paths/~1cra~1check_report~1partner_insights~1get/post/responses/200/content/application~1json/examples/partial/value",
        round_trip::<types::CraCheckReportPartnerInsightsGetResponse>,
    ),
    ("/components/examples/ErrorProductNotReady/value", round_trip::<types::PlaidError>),
    (
        "/components/examples/ErrorConsumerReportExpired/value",
        round_trip::<types::PlaidError>,
    ),
    (
        "/components/examples/ErrorConsumerReportNotFound/value",
        round_trip::<types::PlaidError>,
    ),
    ("/components/examples/ErrorDataUnavailable/value", round_trip::<types::PlaidError>),
    (
        "/components/examples/ErrorInsufficientTransactionData/value",
        round_trip::<types::PlaidError>,
    ),
    (
        "/components/examples/ErrorInstitutionTransactionHistoryNotSupported/value",
        round_trip::<types::PlaidError>,
    ),
    ("/components/examples/ErrorNoAccounts/value", round_trip::<types::PlaidError>),
    (
        "/components/examples/ErrorNetworkConsentRequired/value",
        round_trip::<types::PlaidError>,
    ),
    (
        "/components/examples/ErrorDataQualityCheckFailed/value",
        round_trip::<types::PlaidError>,
    ),
    (
        "/components/examples/ErrorProductGenerationFailed/value",
        round_trip::<types::PlaidError>,
    ),
    ("/components/examples/ErrorUserNotFound/value", round_trip::<types::PlaidError>),
    ("/components/examples/ErrorMissingFields/value", round_trip::<types::PlaidError>),
    ("/components/examples/ErrorInvalidField/value", round_trip::<types::PlaidError>),
    ("/components/examples/ErrorUnknownFields/value", round_trip::<types::PlaidError>),
    ("/components/examples/ErrorInvalidBody/value", round_trip::<types::PlaidError>),
    ("/components/examples/ErrorInvalidApiKeys/value", round_trip::<types::PlaidError>),
    ("/components/examples/ErrorRateLimit/value", round_trip::<types::PlaidError>),
    (
        "/components/examples/ErrorInternalServerError/value",
        round_trip::<types::PlaidError>,
    ),
    (
        "/components/examples/ErrorPlannedMaintenance/value",
        round_trip::<types::PlaidError>,
    ),
    (
        "/paths/~1cra~1check_report~1create/post/requestBody/content/application~1json/examples/base-report/value",
        round_trip::<types::CraCheckReportCreateRequest>,
    ),
    (
        "/paths/~1cra~1check_report~1create/post/requestBody/content/application~1json/examples/with-partner-insights/value",
        round_trip::<types::CraCheckReportCreateRequest>,
    ),
    (
        "/paths/~1cra~1check_report~1create/post/responses/200/content/application~1json/examples/accepted/value",
        round_trip::<types::CraCheckReportCreateResponse>,
    ),
    (
        "/paths/~1cra~1check_report~1base_report~1get/post/requestBody/content/application~1json/examples/by-user-id/value",
        round_trip::<types::CraCheckReportBaseReportGetRequest>,
    ),
    (
        "/paths/~1cra~1check_report~1base_report~1get/post/requestBody/content/application~1json/examples/some-items/value",
        round_trip::<types::CraCheckReportBaseReportGetRequest>,
    ),
    (
        "/paths/~1cra~1check_report~1base_report~1get/post/responses/200/content/application~1json/examples/two-banks/value",
        round_trip::<types::CraCheckReportBaseReportGetResponse>,
    ),
    (
        "/paths/~1cra~1check_report~1base_report~1get/post/responses/200/content/application~1json/examples/minimal/value",
        round_trip::<types::CraCheckReportBaseReportGetResponse>,
    ),
    (
        "/paths/~1cra~1check_report~1pdf~1get/post/requestBody/content/application~1json/examples/base-report/value",
        round_trip::<types::CraCheckReportPdfGetRequest>,
    ),
    (
        "/paths/~1cra~1check_report~1pdf~1get/post/requestBody/content/application~1json/examples/with-add-ons/value",
        round_trip::<types::CraCheckReportPdfGetRequest>,
    ),
    (
        "/paths/~1user~1create/post/requestBody/content/application~1json/examples/new-user/value",
        round_trip::<types::UserCreateRequest>,
    ),
    (
        "/paths/~1user~1create/post/requestBody/content/application~1json/examples/minimal/value",
        round_trip::<types::UserCreateRequest>,
    ),
    (
        "/paths/~1user~1create/post/responses/200/content/application~1json/examples/new-user/value",
        round_trip::<types::UserCreateResponse>,
    ),
    (
        "/paths/~1user~1create/post/responses/200/content/application~1json/examples/legacy-user/value",
        round_trip::<types::UserCreateResponse>,
    ),
    (
        "/paths/~1user~1create/post/responses/201/content/application~1json/examples/new-user/value",
        round_trip::<types::UserCreateResponse>,
    ),
    (
        "/paths/~1user~1get/post/requestBody/content/application~1json/examples/by-user-id/value",
        round_trip::<types::UserGetRequest>,
    ),
    (
        "/paths/~1user~1get/post/responses/200/content/application~1json/examples/full/value",
        round_trip::<types::UserGetResponse>,
    ),
    (
        "/paths/~1user~1get/post/responses/200/content/application~1json/examples/without-identity/value",
        round_trip::<types::UserGetResponse>,
    ),
    (
        "/paths/~1link~1token~1create/post/requestBody/content/application~1json/examples/partner-insights/value",
        round_trip::<types::LinkTokenCreateRequest>,
    ),
    (
        "/paths/~1link~1token~1create/post/requestBody/content/application~1json/examples/all-cra-options/value",
        round_trip::<types::LinkTokenCreateRequest>,
    ),
    (
        "/paths/~1link~1token~1create/post/requestBody/content/application~1json/examples/with-user-object/value",
        round_trip::<types::LinkTokenCreateRequest>,
    ),
    (
        "/paths/~1link~1token~1create/post/responses/200/content/application~1json/examples/token/value",
        round_trip::<types::LinkTokenCreateResponse>,
    ),
    (
        "/paths/~1link~1token~1create/post/responses/200/content/application~1json/examples/hosted-link/value",
        round_trip::<types::LinkTokenCreateResponse>,
    ),
    (
        "/paths/~1webhook_verification_key~1get/post/requestBody/content/application~1json/examples/by-key-id/value",
        round_trip::<types::WebhookVerificationKeyGetRequest>,
    ),
    (
        "/paths/~1webhook_verification_key~1get/post/responses/200/content/application~1json/examples/valid-key/value",
        round_trip::<types::WebhookVerificationKeyGetResponse>,
    ),
    (
        "/paths/~1webhook_verification_key~1get/post/responses/200/content/application~1json/examples/expired-key/value",
        round_trip::<types::WebhookVerificationKeyGetResponse>,
    ),
    (
        "/paths/~1sandbox~1public_token~1create/post/requestBody/content/application~1json/examples/check-user/value",
        round_trip::<types::SandboxPublicTokenCreateRequest>,
    ),
    (
        "/paths/~1sandbox~1public_token~1create/post/requestBody/content/application~1json/examples/all-options/value",
        round_trip::<types::SandboxPublicTokenCreateRequest>,
    ),
    (
        "/paths/~1sandbox~1public_token~1create/post/requestBody/content/application~1json/examples/minimal/value",
        round_trip::<types::SandboxPublicTokenCreateRequest>,
    ),
    (
        "/paths/~1sandbox~1public_token~1create/post/responses/200/content/application~1json/examples/token/value",
        round_trip::<types::SandboxPublicTokenCreateResponse>,
    ),
    (
        "/x-webhooks/userCheckReportReady/post/requestBody/content/application~1json/examples/all-products/value",
        round_trip::<types::CraUserCheckReportReadyWebhook>,
    ),
    (
        "/x-webhooks/userCheckReportReady/post/requestBody/content/application~1json/examples/partial/value",
        round_trip::<types::CraUserCheckReportReadyWebhook>,
    ),
    (
        "/x-webhooks/userCheckReportFailed/post/requestBody/content/application~1json/examples/failed/value",
        round_trip::<types::CraUserCheckReportFailedWebhook>,
    ),
    (
        "/x-webhooks/checkReportReady/post/requestBody/content/application~1json/examples/all-products/value",
        round_trip::<types::CraCheckReportReadyWebhook>,
    ),
    (
        "/x-webhooks/checkReportReady/post/requestBody/content/application~1json/examples/products-unknown/value",
        round_trip::<types::CraCheckReportReadyWebhook>,
    ),
    (
        "/x-webhooks/checkReportFailed/post/requestBody/content/application~1json/examples/failed/value",
        round_trip::<types::CraCheckReportFailedWebhook>,
    ),
];

fn round_trip<T: DeserializeOwned + Serialize>(value: &Json) -> Result<Json, String> {
    let read: T = runtime::serde_json::from_str(&value.to_string())
        .map_err(|error| error.to_string())?;
    runtime::serde_json::to_value(&read).map_err(|error| error.to_string())
}

fn same(left: &Json, right: &Json) -> bool {
    match (left, right) {
        (Json::Number(left), Json::Number(right)) => {
            left == right || left.as_f64() == right.as_f64()
        }
        (Json::Array(left), Json::Array(right)) => {
            left.len() == right.len()
                && left.iter().zip(right).all(|(left, right)| same(left, right))
        }
        (Json::Object(left), Json::Object(right)) => {
            left.len() == right.len()
                && left
                    .iter()
                    .all(|(key, value)| {
                        right.get(key).is_some_and(|other| same(value, other))
                    })
        }
        _ => left == right,
    }
}

#[test]
fn every_example_of_the_description_survives_reading_and_writing() {
    let examples: Json = runtime::serde_json::from_str(include_str!("examples.json"))
        .expect("the examples are JSON");
    let mut failures = Vec::new();
    for (pointer, round_trip) in CASES {
        let value = &examples[*pointer];
        match round_trip(value) {
            Ok(written) if same(value, &written) => {}
            Ok(written) => {
                failures
                    .push(format!("{pointer}\n  was     {value}\n  became  {written}"))
            }
            Err(error) => failures.push(format!("{pointer}\n  is not read: {error}")),
        }
    }
    println!(
        "{} of {} examples passed; members that are raw values because their schema says no type: {}",
        CASES.len() - failures.len(), CASES.len(), 2usize
    );
    assert!(
        failures.is_empty(), "{} examples failed:\n{}", failures.len(), failures
        .join("\n")
    );
}
