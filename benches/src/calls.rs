//! One call of the Partner Insights report: by the generated client, and by hand.

use crate::rival::plain;
use plaid_check::{Client, types};
use reqwest::header::{ACCEPT, CONTENT_TYPE};
use reqwest::redirect::Policy;
use std::time::Duration;

type Failure = Box<dyn std::error::Error + Send + Sync>;

const CLIENT_ID: &str = "client-id-5b1e";
const SECRET: &str = "secret-4jq9";

/// The generated client with a request.
#[derive(Clone, Debug)]
pub struct Ours {
    client: Client,
    request: types::CraCheckReportPartnerInsightsGetRequest,
}

impl Ours {
    /// A client of this server.
    ///
    /// # Errors
    /// When the request does not read, or the transport cannot be set up.
    pub fn new(server: &str, request: &str) -> Result<Self, Failure> {
        let client = Client::builder()
            .base_url(server)
            .client_id(CLIENT_ID)
            .secret(SECRET)
            .build()?;
        let request = serde_json::from_str(request)?;
        Ok(Self { client, request })
    }

    /// One call.
    ///
    /// # Errors
    /// When it fails.
    pub async fn call(&self) -> Result<types::CraCheckReportPartnerInsightsGetResponse, Failure> {
        let client = &self.client;
        let answer = client.cra_check_report_partner_insights_get(&self.request);
        Ok(answer.await?.into_body())
    }
}

/// `reqwest` with the same settings, and the plain types.
#[derive(Clone, Debug)]
pub struct ByHand {
    client: reqwest::Client,
    url: String,
    request: types::CraCheckReportPartnerInsightsGetRequest,
}

impl ByHand {
    /// A client of this server.
    ///
    /// # Errors
    /// When the request does not read, or the transport cannot be set up.
    pub fn new(server: &str, request: &str) -> Result<Self, Failure> {
        let client = reqwest::Client::builder()
            .connect_timeout(Duration::from_secs(10))
            .timeout(Duration::from_secs(60))
            .user_agent("by-hand/0.1.0")
            .redirect(Policy::none())
            .build()?;
        Ok(Self {
            client,
            url: format!("{server}/cra/check_report/partner_insights/get"),
            request: serde_json::from_str(request)?,
        })
    }

    /// One call.
    ///
    /// # Errors
    /// When it fails.
    pub async fn call(&self) -> Result<plain::Insights, Failure> {
        let answer = self
            .client
            .post(&self.url)
            .header("PLAID-CLIENT-ID", CLIENT_ID)
            .header("PLAID-SECRET", SECRET)
            .header("Plaid-Version", "2020-09-14")
            .header(ACCEPT, "application/json")
            .header(CONTENT_TYPE, "application/json")
            .body(serde_json::to_vec(&self.request)?)
            .send()
            .await?
            .error_for_status()?;
        Ok(serde_json::from_slice(&answer.bytes().await?)?)
    }
}
