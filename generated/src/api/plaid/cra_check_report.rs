// @generated from spec/plaid-check.yaml by `cargo run -p specwright -- generate`. Do not edit.

use super::super::super::{Client, types};
use super::super::super::runtime::{
    Answer, Answers, Bytes, Call, Info, Method, NotReady, Operation, Ready, Repeat,
    decode,
};

impl Client {
    /// Fetch partner insights
    ///
    /// Returns the partner (Prism, FICO) report of a user, once the webhook has announced the check report. If no partner product was asked for in Link or when the report was created, this call runs the partners' products with the settings given here; such a first call may take long and is billed. Reading the same report again is free. The report can be read for 24 hours after its creation.
    ///
    /// `POST /cra/check_report/partner_insights/get`
    ///
    /// - `body`: The user and the partner products to run.
    #[inline]
    pub fn cra_check_report_partner_insights_get(
        &self,
        body: &types::CraCheckReportPartnerInsightsGetRequest,
    ) -> Call<CraCheckReportPartnerInsightsGet> {
        Call::new(self.core()).json("application/json", body)
    }

    /// Create or refresh a check report
    ///
    /// Orders a new consumer report for a user, or a refresh of an expired one. The answer only confirms the order; a webhook tells when the report is ready, and from then on it can be fetched until it is 24 hours old. The call is not idempotent: each one orders a report, so it should not be repeated blindly.
    ///
    /// `POST /cra/check_report/create`
    ///
    /// - `body`: The report to produce.
    #[inline]
    pub fn cra_check_report_create(
        &self,
        body: &types::CraCheckReportCreateRequest,
    ) -> Call<CraCheckReportCreate> {
        Call::new(self.core()).json("application/json", body)
    }

    /// Fetch the base report
    ///
    /// Returns the base report of a user: bank accounts with their holders, balances and transactions. The report must exist and be younger than 24 hours.
    ///
    /// `POST /cra/check_report/base_report/get`
    ///
    /// - `body`: The user whose base report is wanted.
    #[inline]
    pub fn cra_check_report_base_report_get(
        &self,
        body: &types::CraCheckReportBaseReportGetRequest,
    ) -> Call<CraCheckReportBaseReportGet> {
        Call::new(self.core()).json("application/json", body)
    }

    /// Fetch the report as a PDF
    ///
    /// Returns the newest consumer report of a user as a PDF document. It holds the base report and, if asked for in `add_ons`, income insights and partner insights. Errors come as JSON.
    ///
    /// `POST /cra/check_report/pdf/get`
    ///
    /// - `body`: The user and the parts to print.
    #[inline]
    pub fn cra_check_report_pdf_get(
        &self,
        body: &types::CraCheckReportPdfGetRequest,
    ) -> Call<CraCheckReportPdfGet> {
        Call::new(self.core()).json("application/json", body)
    }
}

/// Marks [`Client::cra_check_report_partner_insights_get`]: its description, its answers.
#[derive(Clone, Copy, Debug)]
pub struct CraCheckReportPartnerInsightsGet;

impl Operation for CraCheckReportPartnerInsightsGet {
    type Output = types::CraCheckReportPartnerInsightsGetResponse;
    type Error = types::PlaidError;
    const INFO: &'static Info = &Info {
        id: "craCheckReportPartnerInsightsGet",
        method: Method::POST,
        path: "/cra/check_report/partner_insights/get",
        security: &[&[0, 1, 2]],
        repeat: Repeat::Idempotent,
        ..Info::NONE
    };
    const SUCCESS: Answers<Self::Output> = &[Answer::code(200, decode::json)];
    const FAILURE: Answers<Self::Error> = &[Answer::rest(decode::json)];
}

impl Ready for CraCheckReportPartnerInsightsGet {
    const NOT_READY: NotReady = NotReady {
        pointer: "/error_code",
        value: "PRODUCT_NOT_READY",
    };
}

/// Marks [`Client::cra_check_report_create`]: its description, its answers.
#[derive(Clone, Copy, Debug)]
pub struct CraCheckReportCreate;

impl Operation for CraCheckReportCreate {
    type Output = types::CraCheckReportCreateResponse;
    type Error = types::PlaidError;
    const INFO: &'static Info = &Info {
        id: "craCheckReportCreate",
        method: Method::POST,
        path: "/cra/check_report/create",
        security: &[&[0, 1, 2]],
        repeat: Repeat::Never,
        ..Info::NONE
    };
    const SUCCESS: Answers<Self::Output> = &[Answer::code(200, decode::json)];
    const FAILURE: Answers<Self::Error> = &[Answer::rest(decode::json)];
}

/// Marks [`Client::cra_check_report_base_report_get`]: its description, its answers.
#[derive(Clone, Copy, Debug)]
pub struct CraCheckReportBaseReportGet;

impl Operation for CraCheckReportBaseReportGet {
    type Output = types::CraCheckReportBaseReportGetResponse;
    type Error = types::PlaidError;
    const INFO: &'static Info = &Info {
        id: "craCheckReportBaseReportGet",
        method: Method::POST,
        path: "/cra/check_report/base_report/get",
        security: &[&[0, 1, 2]],
        repeat: Repeat::Idempotent,
        ..Info::NONE
    };
    const SUCCESS: Answers<Self::Output> = &[Answer::code(200, decode::json)];
    const FAILURE: Answers<Self::Error> = &[Answer::rest(decode::json)];
}

impl Ready for CraCheckReportBaseReportGet {
    const NOT_READY: NotReady = NotReady {
        pointer: "/error_code",
        value: "PRODUCT_NOT_READY",
    };
}

/// Marks [`Client::cra_check_report_pdf_get`]: its description, its answers.
#[derive(Clone, Copy, Debug)]
pub struct CraCheckReportPdfGet;

impl Operation for CraCheckReportPdfGet {
    type Output = Bytes;
    type Error = types::PlaidError;
    const INFO: &'static Info = &Info {
        id: "craCheckReportPdfGet",
        method: Method::POST,
        path: "/cra/check_report/pdf/get",
        accept: "application/pdf, application/json",
        security: &[&[0, 1, 2]],
        repeat: Repeat::Idempotent,
        ..Info::NONE
    };
    const SUCCESS: Answers<Self::Output> = &[Answer::code(200, decode::bytes)];
    const FAILURE: Answers<Self::Error> = &[Answer::rest(decode::json)];
}

impl Ready for CraCheckReportPdfGet {
    const NOT_READY: NotReady = NotReady {
        pointer: "/error_code",
        value: "PRODUCT_NOT_READY",
    };
}
