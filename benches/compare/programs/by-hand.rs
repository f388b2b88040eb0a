//! Calls one operation.
use serde_json::{Value, json};

#[derive(serde::Deserialize)]
struct Report {
    request_id: String,
}

#[tokio::main(flavor = "current_thread")]
async fn main() {
    match get(&std::env::args().nth(1).unwrap_or_default()).await {
        Ok(report) => println!("{}", report.request_id),
        Err(error) => println!("{error}"),
    }
}

async fn get(server: &str) -> Result<Report, reqwest::Error> {
    let body: Value = json!({ "user_id": "usr_1" });
    let request = reqwest::Client::new()
        .post(format!("{server}/cra/check_report/partner_insights/get"))
        .header("PLAID-CLIENT-ID", "id")
        .header("PLAID-SECRET", "secret")
        .json(&body);
    request.send().await?.error_for_status()?.json().await
}
