//! The way to a report, one call after the other.

use std::io::Write;
use std::path::{Path, PathBuf};

use plaid_check::types::{
    ConsumerReportPermissiblePurpose, CountryCode, CraCheckReportCreatePartnerInsightsOptions,
    CraCheckReportCreateRequest, CraCheckReportPartnerInsightsGetPartnerInsights,
    CraCheckReportPartnerInsightsGetRequest, CraCheckReportPartnerInsightsGetResponse,
    CraCheckReportPdfGetRequest, CraPdfAddOns, LinkTokenCreateRequest,
    LinkTokenCreateRequestCraOptions, LinkTokenCreateRequestCraOptionsPartnerInsights, Products,
    SandboxPublicTokenCreateRequest, SandboxPublicTokenCreateRequestOptions, UserCreateRequest,
};
use plaid_check::{Client, Response};

use crate::applicant;
use crate::error::Failure;
use crate::options::Options;
use crate::steps::{note, step};
use crate::wait;
use crate::webhook::Listener;

const DAYS: i64 = 365;
const PURPOSE: ConsumerReportPermissiblePurpose =
    ConsumerReportPermissiblePurpose::ExtensionOfCredit;

/// The flow with what it needs.
pub struct Flow<'a> {
    client: Client,
    options: &'a Options,
}

/// What the flow brings.
pub struct Answer {
    /// The report.
    pub response: Response<CraCheckReportPartnerInsightsGetResponse>,
    /// Where the PDF is, or why it is nowhere: the report is worth showing all the same.
    pub pdf: Result<PathBuf, Failure>,
}

impl<'a> Flow<'a> {
    /// A flow that has not begun.
    pub fn new(client: Client, options: &'a Options) -> Self {
        Self { client, options }
    }

    /// Goes all the way.
    ///
    /// # Errors
    ///
    /// If a call fails, or the report is not ready in time.
    pub async fn report(&self) -> Result<Answer, Failure> {
        let mut listener = Listener::start(self.client.clone()).await?;
        let user_id = self.create_user().await?;
        self.create_link_token(&user_id, listener.url()).await?;
        self.link_test_bank(&user_id).await?;
        self.create_report(&user_id, listener.url()).await?;
        listener.expect(&user_id);
        let request = self.partner_insights(&user_id);
        let ask = || step(self.client.cra_check_report_partner_insights_get(&request));
        let response = wait::until_ready(ask, &mut listener, self.options.patience()).await?;
        let pdf = self.save_pdf(&user_id).await;
        Ok(Answer { response, pdf })
    }

    async fn create_user(&self) -> Result<String, Failure> {
        let request = UserCreateRequest {
            identity: applicant::identity().into(),
            ..UserCreateRequest::new(applicant::client_user_id())
        };
        let call = self
            .client
            .user_create(&request)
            .plaid_new_user_api_enabled(true);
        Ok(step(call).await?.into_body().user_id)
    }

    /// The token that an application opens Link with. Here nobody opens it: the next step does what a person would.
    async fn create_link_token(&self, user_id: &str, webhook: &str) -> Result<(), Failure> {
        let partner_insights = LinkTokenCreateRequestCraOptionsPartnerInsights {
            prism_versions: self.options.prism_versions(),
            fico: self.options.fico(),
            ..Default::default()
        };
        let request = LinkTokenCreateRequest {
            user_id: Some(user_id.to_owned()),
            products: products().into(),
            webhook: Some(webhook.to_owned()),
            consumer_report_permissible_purpose: Some(PURPOSE),
            cra_options: Some(LinkTokenCreateRequestCraOptions {
                partner_insights: Some(partner_insights),
                ..LinkTokenCreateRequestCraOptions::new(DAYS)
            }),
            ..LinkTokenCreateRequest::new("Partner Insights demo", "en", vec![CountryCode::Us])
        };
        step(self.client.link_token_create(&request)).await?;
        Ok(())
    }

    /// Links a test bank that has data for Partner Insights, as a person would in Link.
    async fn link_test_bank(&self, user_id: &str) -> Result<(), Failure> {
        let options = SandboxPublicTokenCreateRequestOptions {
            override_username: "user_prism_1".into(),
            override_password: "pass_good".into(),
            ..Default::default()
        };
        let request = SandboxPublicTokenCreateRequest {
            user_id: Some(user_id.to_owned()),
            options: Some(options),
            ..SandboxPublicTokenCreateRequest::new("ins_109508", products())
        };
        step(self.client.sandbox_public_token_create(&request)).await?;
        Ok(())
    }

    async fn create_report(&self, user_id: &str, webhook: &str) -> Result<(), Failure> {
        let partner_insights = CraCheckReportCreatePartnerInsightsOptions {
            prism_versions: self.options.prism_versions(),
            fico: self.options.fico(),
            ..Default::default()
        };
        let request = CraCheckReportCreateRequest {
            user_id: Some(user_id.to_owned()),
            products: products().into(),
            partner_insights: partner_insights.into(),
            ..CraCheckReportCreateRequest::new(webhook, DAYS, PURPOSE)
        };
        step(self.client.cra_check_report_create(&request)).await?;
        Ok(())
    }

    fn partner_insights(&self, user_id: &str) -> CraCheckReportPartnerInsightsGetRequest {
        let partner_insights = CraCheckReportPartnerInsightsGetPartnerInsights {
            prism_versions: self.options.prism_versions(),
            fico: self.options.fico(),
            ..Default::default()
        };
        CraCheckReportPartnerInsightsGetRequest {
            user_id: Some(user_id.to_owned()),
            partner_insights: Some(partner_insights),
            ..Default::default()
        }
    }

    async fn save_pdf(&self, user_id: &str) -> Result<PathBuf, Failure> {
        let request = CraCheckReportPdfGetRequest {
            user_id: Some(user_id.to_owned()),
            add_ons: Some(vec![CraPdfAddOns::CraPartnerInsights]),
            ..Default::default()
        };
        let pdf = step(self.client.cra_check_report_pdf_get(&request)).await?;
        let path = self.options.pdf_file();
        write(&path, pdf.body()).map_err(|source| Failure::Pdf {
            path: path.clone(),
            source,
        })?;
        note(&format!(
            "{} bytes of PDF saved to {}",
            pdf.body().len(),
            path.display()
        ));
        Ok(path)
    }
}

fn products() -> Vec<Products> {
    vec![Products::CraBaseReport, Products::CraPartnerInsights]
}

/// Writes the file so that, where it is new, only its owner can read it: a consumer report is nobody else's business.
fn write(path: &Path, bytes: &[u8]) -> std::io::Result<()> {
    let mut options = std::fs::OpenOptions::new();
    options.write(true).create(true).truncate(true);
    #[cfg(unix)]
    std::os::unix::fs::OpenOptionsExt::mode(&mut options, 0o600);
    options.open(path)?.write_all(bytes)
}
