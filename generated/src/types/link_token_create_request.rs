// @generated from spec/plaid-check.yaml by `cargo run -p specwright -- generate`. Do not edit.

use super::{
    ApiClientId, ApiSecret, ConsumerReportPermissiblePurpose, CountryCode,
    LinkTokenCreateRequestBaseReport, LinkTokenCreateRequestCraOptions,
    LinkTokenCreateRequestCreditPartnerInsights, LinkTokenCreateRequestUser, Products,
};
use super::super::runtime::codec;
use super::super::runtime::{Extra, Field};

/// Settings of a Link session. Only the members that matter for consumer reports are listed; any other member of Plaid's API may be sent as well.
#[derive(Clone, Debug, PartialEq)]
pub struct LinkTokenCreateRequest {
    pub client_id: Option<ApiClientId>,
    pub secret: Option<ApiSecret>,
    /// Name of your application as Link shows it; keep it within 30 characters, or a generic name appears instead.
    pub client_name: String,
    /// Language of Link as a two-letter code, for example `en`, `es` or `fr`; with a Link customization, use the language set there.
    pub language: String,
    /// Countries whose institutions the user may choose from; at least one, and `US` for consumer reports.
    pub country_codes: Vec<CountryCode>,
    pub user: Option<LinkTokenCreateRequestUser>,
    /// Key of the user as returned by `/user/create`; send this or `user`. Integrations begun on or after 10 December 2025 need it for consumer reports.
    pub user_id: Option<String>,
    /// Products that the connected Item has to support, such as `cra_base_report` and `cra_partner_insights`; usually left out in update mode.
    pub products: Field<Vec<Products>>,
    /// Address that receives the webhooks of this session and its Items; without effect in update mode.
    pub webhook: Option<String>,
    pub base_report: Option<LinkTokenCreateRequestBaseReport>,
    pub credit_partner_insights: Option<LinkTokenCreateRequestCreditPartnerInsights>,
    pub cra_options: Option<LinkTokenCreateRequestCraOptions>,
    pub consumer_report_permissible_purpose: Option<ConsumerReportPermissiblePurpose>,
    /// `true` lets the user connect several institutions in one session; taken as `false` when left out.
    pub enable_multi_item_link: Option<bool>,
    /// Members beside the ones above, kept as they came and sent as they are.
    pub extra: Extra,
}

impl LinkTokenCreateRequest {
    /// A value with its required members; the others are absent.
    #[must_use]
    pub fn new(
        client_name: impl Into<String>,
        language: impl Into<String>,
        country_codes: Vec<CountryCode>,
    ) -> Self {
        Self {
            client_id: Default::default(),
            secret: Default::default(),
            client_name: client_name.into(),
            language: language.into(),
            country_codes,
            user: Default::default(),
            user_id: Default::default(),
            products: Default::default(),
            webhook: Default::default(),
            base_report: Default::default(),
            credit_partner_insights: Default::default(),
            cra_options: Default::default(),
            consumer_report_permissible_purpose: Default::default(),
            enable_multi_item_link: Default::default(),
            extra: Default::default(),
        }
    }
}

codec::write_object! {
    LinkTokenCreateRequest { extra } Maybe client_id = "client_id", Maybe secret =
    "secret", Always client_name = "client_name", Always language = "language", Always
    country_codes = "country_codes", Maybe user = "user", Maybe user_id = "user_id",
    MaybeNull products = "products", Maybe webhook = "webhook", Maybe base_report =
    "base_report", Maybe credit_partner_insights = "credit_partner_insights", Maybe
    cra_options = "cra_options", Maybe consumer_report_permissible_purpose =
    "consumer_report_permissible_purpose", Maybe enable_multi_item_link =
    "enable_multi_item_link",
}
