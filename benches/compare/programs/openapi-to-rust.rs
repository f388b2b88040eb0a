//! Calls one operation.
use compared_client::generated::client::HttpClient;
use compared_client::generated::types::CraCheckReportPartnerInsightsGetRequest;

#[tokio::main(flavor = "current_thread")]
async fn main() {
    let client = HttpClient::new()
        .with_base_url(std::env::args().nth(1).unwrap_or_default())
        .with_header("PLAID-CLIENT-ID", "id")
        .with_header("PLAID-SECRET", "secret");
    let request = CraCheckReportPartnerInsightsGetRequest {
        user_id: Some("usr_1".to_owned().into()),
        ..Default::default()
    };
    match client.cra_check_report_partner_insights_get(request).await {
        Ok(report) => println!("{:?}", report.request_id),
        Err(error) => println!("{error}"),
    }
}
