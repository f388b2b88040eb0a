//! Calls one operation.
use compared_client::types::CraCheckReportPartnerInsightsGetRequest;

#[tokio::main(flavor = "current_thread")]
async fn main() {
    let client = compared_client::client::Client::new(std::env::args().nth(1).unwrap_or_default())
        .and_then(|client| client.with_header("PLAID-CLIENT-ID", "id"))
        .and_then(|client| client.with_sensitive_header("PLAID-SECRET", "secret"))
        .expect("a client");
    let request = CraCheckReportPartnerInsightsGetRequest {
        user_id: "usr_1".to_owned().into(),
        ..Default::default()
    };
    match client.cra_check_report_partner_insights_get(request).await {
        Ok(report) => println!("{:?}", report.request_id),
        Err(error) => println!("{error}"),
    }
}
