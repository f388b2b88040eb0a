//! Calls one operation.
use compared_client::types::CraCheckReportPartnerInsightsGetRequest;

#[tokio::main(flavor = "current_thread")]
async fn main() {
    let client = compared_client::Client::builder()
        .base_url(std::env::args().nth(1).unwrap_or_default())
        .client_id("id")
        .secret("secret")
        .build()
        .expect("a client");
    let request = CraCheckReportPartnerInsightsGetRequest {
        user_id: Some("usr_1".into()),
        ..Default::default()
    };
    match client.cra_check_report_partner_insights_get(&request).await {
        Ok(report) => println!("{}", report.request_id),
        Err(error) => println!("{error}"),
    }
}
