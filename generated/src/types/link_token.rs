// @generated from spec/plaid-check.yaml by `cargo run -p specwright -- generate`. Do not edit.

use super::{
    ApiClientId, ApiSecret, CashflowAttributesVersion, ConsumerReportPermissiblePurpose,
    CraCheckReportHomeLendingReportOptions, CraPartnerInsightsFicoInput, GseReportType,
    IncomeInsightsFilter, IncomeInsightsVersion, NetworkInsightsVersion, NewUserId,
    PlaidLendScoreVersion, PrismVersions, Products, RequestId, UserIdNumber,
};
use super::super::runtime::codec;
use super::super::runtime::{Date, DateTime, Extra, Field, Secret, Unknown};

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
    #[inline]
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

codec::object! {
    sent LinkTokenCreateRequest { extra } Opt client_id, Opt secret, Need client_name,
    Need language, Need country_codes, Opt user, Opt user_id, OptNull products, Opt webhook,
    Opt base_report, Opt credit_partner_insights, Opt cra_options,
    Opt consumer_report_permissible_purpose, Opt enable_multi_item_link,
}

/// Two-letter ISO 3166-1 code of a country where Plaid connects to institutions.
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum CountryCode {
    /// `US`
    Us,
    /// `GB`
    Gb,
    /// `ES`
    Es,
    /// `NL`
    Nl,
    /// `FR`
    Fr,
    /// `IE`
    Ie,
    /// `CA`
    Ca,
    /// `DE`
    De,
    /// `IT`
    It,
    /// `PL`
    Pl,
    /// `DK`
    Dk,
    /// `NO`
    No,
    /// `SE`
    Se,
    /// `EE`
    Ee,
    /// `LT`
    Lt,
    /// `LV`
    Lv,
    /// `PT`
    Pt,
    /// `BE`
    Be,
    /// `AT`
    At,
    /// `FI`
    Fi,
    /// A value that the description does not know, kept as it came.
    Unknown(Unknown<String>),
}

codec::text_enum! {
    sent CountryCode { Unknown } Us = "US", Gb = "GB", Es = "ES", Nl = "NL", Fr = "FR", Ie = "IE",
    Ca = "CA", De = "DE", It = "IT", Pl = "PL", Dk = "DK", No = "NO", Se = "SE", Ee = "EE",
    Lt = "LT", Lv = "LV", Pt = "PT", Be = "BE", At = "AT", Fi = "FI",
}

/// The end user of the Link session; send this or `user_id`.
#[derive(Clone, Debug, PartialEq)]
pub struct LinkTokenCreateRequestUser {
    /// Your own key for the user, without personal data; Plaid's dashboard can find log entries by it.
    pub client_user_id: String,
    /// Legal name in full; saves the user from typing it when accounts are verified by micro-deposits.
    pub legal_name: Option<String>,
    /// Full name, accepted only together with Identity Verification, which then does not ask for it.
    pub name: Field<IdentityVerificationRequestUserName>,
    /// Phone number in E.164 form, used to fill in Link's phone field; a number outside the real numbering plans may be refused, in Sandbox too.
    pub phone_number: Option<String>,
    /// Former field: when you verified the phone number. No longer needed.
    #[deprecated]
    pub phone_number_verified_time: Field<DateTime>,
    /// Email address, used to fill in fields of Identity Verification.
    pub email_address: Option<String>,
    /// Former field: when you verified the email address. No longer needed.
    #[deprecated]
    pub email_address_verified_time: Field<DateTime>,
    /// Former field for the social security number, ignored today; `id_number` took its place.
    #[deprecated]
    pub ssn: Option<Secret>,
    /// Birth date, used to fill in fields of Identity Verification; null if not known.
    pub date_of_birth: Field<Date>,
    /// Home address, used by Identity Verification (which then does not ask for it) and by Identity Match (which compares it).
    pub address: Field<UserAddress>,
    /// Number of an identity document, used by Identity Verification, which then does not ask for it.
    pub id_number: Field<UserIdNumber>,
    /// Members beside the ones above, kept as they came and sent as they are.
    pub extra: Extra,
}

impl LinkTokenCreateRequestUser {
    /// A value with its required members; the others are absent.
    #[must_use]
    #[inline]
    pub fn new(client_user_id: impl Into<String>) -> Self {
        Self {
            client_user_id: client_user_id.into(),
            legal_name: Default::default(),
            name: Default::default(),
            phone_number: Default::default(),
            phone_number_verified_time: Default::default(),
            email_address: Default::default(),
            email_address_verified_time: Default::default(),
            ssn: Default::default(),
            date_of_birth: Default::default(),
            address: Default::default(),
            id_number: Default::default(),
            extra: Default::default(),
        }
    }
}

codec::object! {
    sent LinkTokenCreateRequestUser { extra } Need client_user_id, Opt legal_name, OptNull name,
    Opt phone_number, OptNull phone_number_verified_time, Opt email_address,
    OptNull email_address_verified_time, Opt ssn, OptNull date_of_birth, OptNull address,
    OptNull id_number,
}

/// Legal name to start Identity Verification with; the user is then not asked for it.
#[derive(Clone, Debug, PartialEq)]
pub struct IdentityVerificationRequestUserName {
    pub given_name: GivenNameField,
    pub family_name: FamilyNameField,
    /// Members beside the ones above, kept as they came and sent as they are.
    pub extra: Extra,
}

impl IdentityVerificationRequestUserName {
    /// A value with its required members; the others are absent.
    #[must_use]
    #[inline]
    pub fn new(given_name: impl Into<String>, family_name: impl Into<String>) -> Self {
        Self {
            given_name: given_name.into(),
            family_name: family_name.into(),
            extra: Default::default(),
        }
    }
}

codec::object! {
    sent IdentityVerificationRequestUserName { extra } Need given_name, Need family_name,
}

/// Given (first) name: up to 100 characters, not blank.
pub type GivenNameField = String;

/// Family (last) name: up to 100 characters, not blank.
pub type FamilyNameField = String;

/// Home address to start with: either the country alone or the whole address.
#[derive(Clone, Debug, PartialEq)]
pub struct UserAddress {
    pub street: Field<StreetNullable>,
    pub street2: Field<Street2>,
    pub city: Field<CityNullable>,
    pub region: Field<Region>,
    pub postal_code: Field<PostalCode>,
    pub country: GenericCountryCode,
    /// Members beside the ones above, kept as they came and sent as they are.
    pub extra: Extra,
}

impl UserAddress {
    /// A value with its required members; the others are absent.
    #[must_use]
    #[inline]
    pub fn new(country: impl Into<String>) -> Self {
        Self {
            street: Default::default(),
            street2: Default::default(),
            city: Default::default(),
            region: Default::default(),
            postal_code: Default::default(),
            country: country.into(),
            extra: Default::default(),
        }
    }
}

codec::object! {
    sent UserAddress { extra } OptNull street, OptNull street2, OptNull city, OptNull region,
    OptNull postal_code, Need country,
}

/// House number and street: up to 80 characters with at least one letter; null if not known.
pub type StreetNullable = String;

/// Flat, suite or other addition, up to 50 characters; null if there is none.
pub type Street2 = String;

/// City or town: up to 100 characters with at least one letter; null if not known.
pub type CityNullable = String;

/// Code of the state, province or region without the country's prefix, such as `OR`; null if not known.
pub type Region = String;

/// Postal code of 2 to 10 letters and digits, five digits in the US; null if not known.
pub type PostalCode = String;

/// Two capital letters: the country's ISO 3166-1 code.
pub type GenericCountryCode = String;

/// Former place of the base report settings; use `cra_options` now.
#[deprecated]
#[derive(Clone, Debug, PartialEq)]
pub struct LinkTokenCreateRequestBaseReport {
    /// Days of history for the base report, 1 to 730.
    pub days_requested: i64,
    /// Your own key for the report, such as a loan number.
    pub client_report_id: Field<String>,
    /// Members beside the ones above, kept as they came and sent as they are.
    pub extra: Extra,
}

impl LinkTokenCreateRequestBaseReport {
    /// A value with its required members; the others are absent.
    #[must_use]
    #[inline]
    pub fn new(days_requested: i64) -> Self {
        Self {
            days_requested,
            client_report_id: Default::default(),
            extra: Default::default(),
        }
    }
}

codec::object! {
    sent LinkTokenCreateRequestBaseReport { extra } Need days_requested, OptNull client_report_id,
}

/// Older settings for partner insights, from before `cra_options`.
#[derive(Clone, Debug, PartialEq, Default)]
pub struct LinkTokenCreateRequestCreditPartnerInsights {
    /// Days of history for the partners' products, 1 to 730; 180 when left out.
    pub days_requested: Option<i64>,
    /// Members beside the ones above, kept as they came and sent as they are.
    pub extra: Extra,
}

codec::object! { sent LinkTokenCreateRequestCreditPartnerInsights { extra } Opt days_requested }

/// Settings for the consumer report that is made after Link.
#[derive(Clone, Debug, PartialEq)]
pub struct LinkTokenCreateRequestCraOptions {
    /// Days of history to ask for, up to 731; lower numbers are raised to 180.
    pub days_requested: i64,
    /// Days of history without which the report fails, up to 184.
    pub days_required: Option<i64>,
    /// Your own key for the report, such as a loan number.
    pub client_report_id: Field<String>,
    pub partner_insights: Option<LinkTokenCreateRequestCraOptionsPartnerInsights>,
    pub base_report: Option<LinkTokenCreateRequestCraOptionsBaseReport>,
    pub cashflow_insights: Option<LinkTokenCreateRequestCraOptionsCashflowInsights>,
    pub lend_score: Option<LinkTokenCreateRequestCraOptionsLendScore>,
    pub network_insights: Option<LinkTokenCreateRequestCraOptionsNetworkInsights>,
    /// `true` also collects investment data from the connected accounts.
    pub include_investments: Field<bool>,
    pub income_insights: Option<LinkTokenCreateRequestCraOptionsIncomeInsights>,
    /// Members beside the ones above, kept as they came and sent as they are.
    pub extra: Extra,
}

impl LinkTokenCreateRequestCraOptions {
    /// A value with its required members; the others are absent.
    #[must_use]
    #[inline]
    pub fn new(days_requested: i64) -> Self {
        Self {
            days_requested,
            days_required: Default::default(),
            client_report_id: Default::default(),
            partner_insights: Default::default(),
            base_report: Default::default(),
            cashflow_insights: Default::default(),
            lend_score: Default::default(),
            network_insights: Default::default(),
            include_investments: Default::default(),
            income_insights: Default::default(),
            extra: Default::default(),
        }
    }
}

codec::object! {
    sent LinkTokenCreateRequestCraOptions { extra } Need days_requested, Opt days_required,
    OptNull client_report_id, Opt partner_insights, Opt base_report, Opt cashflow_insights,
    Opt lend_score, Opt network_insights, OptNull include_investments, Opt income_insights,
}

/// Which partner products to run, and with what input.
#[derive(Clone, Debug, PartialEq, Default)]
pub struct LinkTokenCreateRequestCraOptionsPartnerInsights {
    pub prism_versions: Field<PrismVersions>,
    pub fico: Field<CraPartnerInsightsFicoInput>,
    /// Members beside the ones above, kept as they came and sent as they are.
    pub extra: Extra,
}

codec::object! {
    sent LinkTokenCreateRequestCraOptionsPartnerInsights { extra } OptNull prism_versions,
    OptNull fico,
}

/// Settings for the base report.
#[derive(Clone, Debug, PartialEq, Default)]
pub struct LinkTokenCreateRequestCraOptionsBaseReport {
    /// Your own key for the base report, such as a loan number.
    pub client_report_id: Field<String>,
    pub gse_options: Field<LinkTokenCreateRequestCraOptionsBaseReportGseOptions>,
    /// `true` makes the report fail when the institution gives no identity data.
    pub require_identity: Field<bool>,
    pub home_lending_report_options: Field<CraCheckReportHomeLendingReportOptions>,
    /// Members beside the ones above, kept as they came and sent as they are.
    pub extra: Extra,
}

codec::object! {
    sent LinkTokenCreateRequestCraOptionsBaseReport { extra } OptNull client_report_id,
    OptNull gse_options, OptNull require_identity, OptNull home_lending_report_options,
}

/// Reports meant for sharing with the mortgage enterprises (Fannie Mae, Freddie Mac).
#[derive(Clone, Debug, PartialEq)]
pub struct LinkTokenCreateRequestCraOptionsBaseReportGseOptions {
    /// Kinds of report that may be shared.
    pub report_types: Vec<GseReportType>,
    /// Members beside the ones above, kept as they came and sent as they are.
    pub extra: Extra,
}

impl LinkTokenCreateRequestCraOptionsBaseReportGseOptions {
    /// A value with its required members; the others are absent.
    #[must_use]
    #[inline]
    pub fn new(report_types: Vec<GseReportType>) -> Self {
        Self {
            report_types,
            extra: Default::default(),
        }
    }
}

codec::object! {
    sent LinkTokenCreateRequestCraOptionsBaseReportGseOptions { extra } Need report_types,
}

/// Settings for cash flow insights.
#[derive(Clone, Debug, PartialEq, Default)]
pub struct LinkTokenCreateRequestCraOptionsCashflowInsights {
    pub attributes_version: Field<CashflowAttributesVersion>,
    /// Members beside the ones above, kept as they came and sent as they are.
    pub extra: Extra,
}

codec::object! {
    sent LinkTokenCreateRequestCraOptionsCashflowInsights { extra } OptNull attributes_version,
}

/// Settings for the LendScore.
#[derive(Clone, Debug, PartialEq, Default)]
pub struct LinkTokenCreateRequestCraOptionsLendScore {
    pub lend_score_version: Field<PlaidLendScoreVersion>,
    /// Members beside the ones above, kept as they came and sent as they are.
    pub extra: Extra,
}

codec::object! {
    sent LinkTokenCreateRequestCraOptionsLendScore { extra } OptNull lend_score_version,
}

/// Settings for network insights.
#[derive(Clone, Debug, PartialEq, Default)]
pub struct LinkTokenCreateRequestCraOptionsNetworkInsights {
    pub network_insights_version: Field<NetworkInsightsVersion>,
    /// Members beside the ones above, kept as they came and sent as they are.
    pub extra: Extra,
}

codec::object! {
    sent LinkTokenCreateRequestCraOptionsNetworkInsights { extra } OptNull network_insights_version,
}

/// Settings for income insights; the version has to be present, even if null.
#[derive(Clone, Debug, PartialEq)]
pub struct LinkTokenCreateRequestCraOptionsIncomeInsights {
    pub income_insights_filter: Field<IncomeInsightsFilter>,
    pub income_insights_version: Option<IncomeInsightsVersion>,
    /// Members beside the ones above, kept as they came and sent as they are.
    pub extra: Extra,
}

impl LinkTokenCreateRequestCraOptionsIncomeInsights {
    /// A value with its required members; the others are absent.
    #[must_use]
    #[inline]
    pub fn new(income_insights_version: Option<IncomeInsightsVersion>) -> Self {
        Self {
            income_insights_filter: Default::default(),
            income_insights_version,
            extra: Default::default(),
        }
    }
}

codec::object! {
    sent LinkTokenCreateRequestCraOptionsIncomeInsights { extra } OptNull income_insights_filter,
    NeedNull income_insights_version,
}

/// The token that starts Link.
#[derive(Clone, Debug, PartialEq)]
pub struct LinkTokenCreateResponse {
    /// Short-lived token with which your application opens Link.
    pub link_token: String,
    /// Moment at which the token stops working: usually four hours after its creation, or 30 minutes in update mode.
    pub expiration: DateTime,
    pub request_id: RequestId,
    /// Address of the Link page that Plaid hosts; present only if Hosted Link was asked for.
    pub hosted_link_url: Option<String>,
    pub user_id: Option<NewUserId>,
    /// Members beside the ones above, kept as they came and sent as they are.
    pub extra: Extra,
}

codec::object! {
    received LinkTokenCreateResponse { extra } Need link_token, Need expiration, Need request_id,
    Opt hosted_link_url, Opt user_id,
}
