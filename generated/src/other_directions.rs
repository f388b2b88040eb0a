// @generated from spec/plaid-check.yaml by `cargo run -p specwright -- generate`. Do not edit.

#[allow(unused_imports)]
use super::runtime::codec;
#[allow(unused_imports)]
use super::runtime::serde::de::MapAccess;
#[allow(unused_imports)]
use super::runtime::serde::{Deserialize, Deserializer, Serialize, Serializer};
#[allow(unused_imports)]
use super::runtime::{Extra, Json, Unknown};
#[allow(unused_imports)]
use super::types::*;

impl<'de> codec::Object<'de> for CraCheckReportPartnerInsightsGetRequest {
    const FIELDS: &'static [&'static str] = &[
        "client_id",
        "secret",
        "user_id",
        "third_party_user_token",
        "user_token",
        "user_tier",
        "partner_insights",
        "options",
    ];
    fn read<A: MapAccess<'de>>(map: A) -> Result<Self, A::Error> {
        let mut client_id = codec::Opt::new();
        let mut secret = codec::Opt::new();
        let mut user_id = codec::Opt::new();
        let mut third_party_user_token = codec::Opt::new();
        let mut user_token = codec::Opt::new();
        let mut user_tier = codec::OptNull::new();
        let mut partner_insights = codec::Opt::new();
        let mut options = codec::OptNull::new();
        let mut extra = Extra::new();
        codec::read(
            map,
            Self::FIELDS,
            &mut [
                &mut client_id,
                &mut secret,
                &mut user_id,
                &mut third_party_user_token,
                &mut user_token,
                &mut user_tier,
                &mut partner_insights,
                &mut options,
            ],
            &mut extra,
        )?;
        Ok(Self {
            client_id: client_id.take(),
            secret: secret.take(),
            user_id: user_id.take(),
            third_party_user_token: third_party_user_token.take(),
            user_token: user_token.take(),
            user_tier: user_tier.take(),
            partner_insights: partner_insights.take(),
            options: options.take(),
            extra,
        })
    }
}

impl<'de> Deserialize<'de> for CraCheckReportPartnerInsightsGetRequest {
    fn deserialize<D: Deserializer<'de>>(from: D) -> Result<Self, D::Error> {
        codec::read_object(from)
    }
}

impl<'de> Deserialize<'de> for CraUserTier {
    fn deserialize<D: Deserializer<'de>>(from: D) -> Result<Self, D::Error> {
        codec::read_text(from)
    }
}

impl<'de> codec::Object<'de> for CraCheckReportPartnerInsightsGetPartnerInsights {
    const FIELDS: &'static [&'static str] = &["prism_versions", "fico"];
    fn read<A: MapAccess<'de>>(map: A) -> Result<Self, A::Error> {
        let mut prism_versions = codec::OptNull::new();
        let mut fico = codec::OptNull::new();
        let mut extra = Extra::new();
        codec::read(
            map,
            Self::FIELDS,
            &mut [&mut prism_versions, &mut fico],
            &mut extra,
        )?;
        Ok(Self {
            prism_versions: prism_versions.take(),
            fico: fico.take(),
            extra,
        })
    }
}

impl<'de> Deserialize<'de> for CraCheckReportPartnerInsightsGetPartnerInsights {
    fn deserialize<D: Deserializer<'de>>(from: D) -> Result<Self, D::Error> {
        codec::read_object(from)
    }
}

impl<'de> codec::Object<'de> for PrismVersions {
    const FIELDS: &'static [&'static str] = &[
        "firstdetect",
        "detect",
        "cashscore",
        "extend",
        "insights",
    ];
    fn read<A: MapAccess<'de>>(map: A) -> Result<Self, A::Error> {
        let mut firstdetect = codec::OptNull::new();
        let mut detect = codec::OptNull::new();
        let mut cashscore = codec::OptNull::new();
        let mut extend = codec::OptNull::new();
        let mut insights = codec::OptNull::new();
        let mut extra = Extra::new();
        codec::read(
            map,
            Self::FIELDS,
            &mut [
                &mut firstdetect,
                &mut detect,
                &mut cashscore,
                &mut extend,
                &mut insights,
            ],
            &mut extra,
        )?;
        Ok(Self {
            firstdetect: firstdetect.take(),
            detect: detect.take(),
            cashscore: cashscore.take(),
            extend: extend.take(),
            insights: insights.take(),
            extra,
        })
    }
}

impl<'de> Deserialize<'de> for PrismVersions {
    fn deserialize<D: Deserializer<'de>>(from: D) -> Result<Self, D::Error> {
        codec::read_object(from)
    }
}

impl<'de> Deserialize<'de> for PrismFirstDetectVersion {
    fn deserialize<D: Deserializer<'de>>(from: D) -> Result<Self, D::Error> {
        codec::read_text(from)
    }
}

impl<'de> Deserialize<'de> for PrismDetectVersion {
    fn deserialize<D: Deserializer<'de>>(from: D) -> Result<Self, D::Error> {
        codec::read_text(from)
    }
}

impl<'de> Deserialize<'de> for PrismCashScoreVersion {
    fn deserialize<D: Deserializer<'de>>(from: D) -> Result<Self, D::Error> {
        codec::read_text(from)
    }
}

impl<'de> Deserialize<'de> for PrismExtendVersion {
    fn deserialize<D: Deserializer<'de>>(from: D) -> Result<Self, D::Error> {
        codec::read_text(from)
    }
}

impl<'de> Deserialize<'de> for PrismInsightsVersion {
    fn deserialize<D: Deserializer<'de>>(from: D) -> Result<Self, D::Error> {
        codec::read_text(from)
    }
}

impl<'de> codec::Object<'de> for CraPartnerInsightsFicoInput {
    const FIELDS: &'static [&'static str] = &[
        "fico_lender_id",
        "lender_application_id",
        "ultrafico_score_requests",
    ];
    fn read<A: MapAccess<'de>>(map: A) -> Result<Self, A::Error> {
        let mut fico_lender_id = codec::Need::new();
        let mut lender_application_id = codec::Need::new();
        let mut ultrafico_score_requests = codec::Need::new();
        let mut extra = Extra::new();
        codec::read(
            map,
            Self::FIELDS,
            &mut [
                &mut fico_lender_id,
                &mut lender_application_id,
                &mut ultrafico_score_requests,
            ],
            &mut extra,
        )?;
        Ok(Self {
            fico_lender_id: fico_lender_id.take("fico_lender_id")?,
            lender_application_id: lender_application_id.take("lender_application_id")?,
            ultrafico_score_requests: ultrafico_score_requests
                .take("ultrafico_score_requests")?,
            extra,
        })
    }
}

impl<'de> Deserialize<'de> for CraPartnerInsightsFicoInput {
    fn deserialize<D: Deserializer<'de>>(from: D) -> Result<Self, D::Error> {
        codec::read_object(from)
    }
}

impl<'de> codec::Object<'de> for CraPartnerInsightsUltraFicoScoreRequest {
    const FIELDS: &'static [&'static str] = &[
        "ultrafico_score_version",
        "fico_scoring_request_id",
        "request_correlation_id",
        "base_fico_score",
    ];
    fn read<A: MapAccess<'de>>(map: A) -> Result<Self, A::Error> {
        let mut ultrafico_score_version = codec::Need::new();
        let mut fico_scoring_request_id = codec::Opt::new();
        let mut request_correlation_id = codec::Opt::new();
        let mut base_fico_score = codec::Need::new();
        let mut extra = Extra::new();
        codec::read(
            map,
            Self::FIELDS,
            &mut [
                &mut ultrafico_score_version,
                &mut fico_scoring_request_id,
                &mut request_correlation_id,
                &mut base_fico_score,
            ],
            &mut extra,
        )?;
        Ok(Self {
            ultrafico_score_version: ultrafico_score_version
                .take("ultrafico_score_version")?,
            fico_scoring_request_id: fico_scoring_request_id.take(),
            request_correlation_id: request_correlation_id.take(),
            base_fico_score: base_fico_score.take("base_fico_score")?,
            extra,
        })
    }
}

impl<'de> Deserialize<'de> for CraPartnerInsightsUltraFicoScoreRequest {
    fn deserialize<D: Deserializer<'de>>(from: D) -> Result<Self, D::Error> {
        codec::read_object(from)
    }
}

impl<'de> codec::Object<'de> for CraPartnerInsightsBaseFicoScore {
    const FIELDS: &'static [&'static str] = &[
        "bureau",
        "score",
        "reason_codes",
        "reason_code_1",
        "reason_code_2",
        "reason_code_3",
        "reason_code_4",
        "did_inquiries_adversely_affect_score",
        "base_fico_score_version",
    ];
    fn read<A: MapAccess<'de>>(map: A) -> Result<Self, A::Error> {
        let mut bureau = codec::Need::new();
        let mut score = codec::Need::new();
        let mut reason_codes = codec::Opt::new();
        let mut reason_code_1 = codec::OptNull::new();
        let mut reason_code_2 = codec::OptNull::new();
        let mut reason_code_3 = codec::OptNull::new();
        let mut reason_code_4 = codec::OptNull::new();
        let mut did_inquiries_adversely_affect_score = codec::OptNull::new();
        let mut base_fico_score_version = codec::Need::new();
        let mut extra = Extra::new();
        codec::read(
            map,
            Self::FIELDS,
            &mut [
                &mut bureau,
                &mut score,
                &mut reason_codes,
                &mut reason_code_1,
                &mut reason_code_2,
                &mut reason_code_3,
                &mut reason_code_4,
                &mut did_inquiries_adversely_affect_score,
                &mut base_fico_score_version,
            ],
            &mut extra,
        )?;
        Ok(Self {
            bureau: bureau.take("bureau")?,
            score: score.take("score")?,
            reason_codes: reason_codes.take(),
            reason_code_1: reason_code_1.take(),
            reason_code_2: reason_code_2.take(),
            reason_code_3: reason_code_3.take(),
            reason_code_4: reason_code_4.take(),
            did_inquiries_adversely_affect_score: did_inquiries_adversely_affect_score
                .take(),
            base_fico_score_version: base_fico_score_version
                .take("base_fico_score_version")?,
            extra,
        })
    }
}

impl<'de> Deserialize<'de> for CraPartnerInsightsBaseFicoScore {
    fn deserialize<D: Deserializer<'de>>(from: D) -> Result<Self, D::Error> {
        codec::read_object(from)
    }
}

impl<'de> Deserialize<'de> for CraPartnerInsightsBureau {
    fn deserialize<D: Deserializer<'de>>(from: D) -> Result<Self, D::Error> {
        codec::read_text(from)
    }
}

impl<'de> Deserialize<'de> for CraPartnerInsightsBaseFicoScoreVersion {
    fn deserialize<D: Deserializer<'de>>(from: D) -> Result<Self, D::Error> {
        codec::read_text(from)
    }
}

impl<'de> codec::Object<'de> for CraCheckReportPartnerInsightsGetOptions {
    const FIELDS: &'static [&'static str] = &["prism_versions"];
    fn read<A: MapAccess<'de>>(map: A) -> Result<Self, A::Error> {
        let mut prism_versions = codec::OptNull::new();
        let mut extra = Extra::new();
        codec::read(map, Self::FIELDS, &mut [&mut prism_versions], &mut extra)?;
        Ok(Self {
            prism_versions: prism_versions.take(),
            extra,
        })
    }
}

impl<'de> Deserialize<'de> for CraCheckReportPartnerInsightsGetOptions {
    fn deserialize<D: Deserializer<'de>>(from: D) -> Result<Self, D::Error> {
        codec::read_object(from)
    }
}

impl<'de> codec::Object<'de> for PrismVersionsDeprecated {
    const FIELDS: &'static [&'static str] = &[
        "firstdetect",
        "detect",
        "cashscore",
        "extend",
        "insights",
    ];
    fn read<A: MapAccess<'de>>(map: A) -> Result<Self, A::Error> {
        let mut firstdetect = codec::OptNull::new();
        let mut detect = codec::OptNull::new();
        let mut cashscore = codec::OptNull::new();
        let mut extend = codec::OptNull::new();
        let mut insights = codec::OptNull::new();
        let mut extra = Extra::new();
        codec::read(
            map,
            Self::FIELDS,
            &mut [
                &mut firstdetect,
                &mut detect,
                &mut cashscore,
                &mut extend,
                &mut insights,
            ],
            &mut extra,
        )?;
        Ok(Self {
            firstdetect: firstdetect.take(),
            detect: detect.take(),
            cashscore: cashscore.take(),
            extend: extend.take(),
            insights: insights.take(),
            extra,
        })
    }
}

impl<'de> Deserialize<'de> for PrismVersionsDeprecated {
    fn deserialize<D: Deserializer<'de>>(from: D) -> Result<Self, D::Error> {
        codec::read_object(from)
    }
}

impl Serialize for CraCheckReportPartnerInsightsGetResponse {
    fn serialize<S: Serializer>(&self, to: S) -> Result<S::Ok, S::Error> {
        codec::write(
            to,
            &[
                ("report", &codec::Maybe(&self.report)),
                ("request_id", &codec::Always(&self.request_id)),
                ("warnings", &codec::Maybe(&self.warnings)),
            ],
            &self.extra,
        )
    }
}

impl Serialize for CraPartnerInsights {
    fn serialize<S: Serializer>(&self, to: S) -> Result<S::Ok, S::Error> {
        codec::write(
            to,
            &[
                ("report_id", &codec::Maybe(&self.report_id)),
                ("generated_time", &codec::Maybe(&self.generated_time)),
                ("client_report_id", &codec::MaybeNull(&self.client_report_id)),
                ("fico", &codec::MaybeNull(&self.fico)),
                ("prism", &codec::MaybeNull(&self.prism)),
                ("items", &codec::Maybe(&self.items)),
            ],
            &self.extra,
        )
    }
}

impl Serialize for CraPartnerInsightsFicoResults {
    fn serialize<S: Serializer>(&self, to: S) -> Result<S::Ok, S::Error> {
        codec::write(
            to,
            &[
                ("lender_application_id", &codec::Always(&self.lender_application_id)),
                (
                    "ultrafico_score_results",
                    &codec::Always(&self.ultrafico_score_results),
                ),
                (
                    "report_characteristics",
                    &codec::MaybeNull(&self.report_characteristics),
                ),
            ],
            &self.extra,
        )
    }
}

impl Serialize for CraPartnerInsightsUltraFicoScoreResult {
    fn serialize<S: Serializer>(&self, to: S) -> Result<S::Ok, S::Error> {
        codec::write(
            to,
            &[
                ("request_correlation_id", &codec::Maybe(&self.request_correlation_id)),
                (
                    "fico_scoring_request_id",
                    &codec::Maybe(&self.fico_scoring_request_id),
                ),
                ("ultrafico_score", &codec::MaybeNull(&self.ultrafico_score)),
                ("error_reason", &codec::Maybe(&self.error_reason)),
            ],
            &self.extra,
        )
    }
}

impl Serialize for CraPartnerInsightsUltraFicoScore {
    fn serialize<S: Serializer>(&self, to: S) -> Result<S::Ok, S::Error> {
        codec::write(
            to,
            &[
                (
                    "ultrafico_score_version",
                    &codec::Always(&self.ultrafico_score_version),
                ),
                ("score", &codec::Always(&self.score)),
                ("negative_reason_codes", &codec::Maybe(&self.negative_reason_codes)),
                ("positive_reason_codes", &codec::Maybe(&self.positive_reason_codes)),
                ("reason_code_1", &codec::MaybeNull(&self.reason_code_1)),
                ("reason_code_2", &codec::MaybeNull(&self.reason_code_2)),
                ("reason_code_3", &codec::MaybeNull(&self.reason_code_3)),
                ("reason_code_4", &codec::MaybeNull(&self.reason_code_4)),
                (
                    "positive_reason_code_1",
                    &codec::MaybeNull(&self.positive_reason_code_1),
                ),
                (
                    "positive_reason_code_2",
                    &codec::MaybeNull(&self.positive_reason_code_2),
                ),
                (
                    "positive_reason_code_3",
                    &codec::MaybeNull(&self.positive_reason_code_3),
                ),
                (
                    "positive_reason_code_4",
                    &codec::MaybeNull(&self.positive_reason_code_4),
                ),
                (
                    "did_inquiries_adversely_affect_score",
                    &codec::MaybeNull(&self.did_inquiries_adversely_affect_score),
                ),
            ],
            &self.extra,
        )
    }
}

impl Serialize for CraPartnerInsightsFicoReportCharacteristics {
    fn serialize<S: Serializer>(&self, to: S) -> Result<S::Ok, S::Error> {
        codec::write(
            to,
            &[
                ("num_accounts", &codec::MaybeNull(&self.num_accounts)),
                (
                    "avg_daily_balance_over_1_month",
                    &codec::MaybeNull(&self.avg_daily_balance_over_1_month),
                ),
                (
                    "avg_daily_balance_over_3_months",
                    &codec::MaybeNull(&self.avg_daily_balance_over_3_months),
                ),
                (
                    "avg_daily_balance_over_6_months",
                    &codec::MaybeNull(&self.avg_daily_balance_over_6_months),
                ),
                (
                    "avg_daily_balance_over_12_months",
                    &codec::MaybeNull(&self.avg_daily_balance_over_12_months),
                ),
                (
                    "days_since_earliest_tx",
                    &codec::MaybeNull(&self.days_since_earliest_tx),
                ),
                (
                    "days_since_most_recent_negative_ending_balance",
                    &codec::MaybeNull(
                        &self.days_since_most_recent_negative_ending_balance,
                    ),
                ),
                (
                    "days_since_most_recent_insufficient_funds_fee_debit_tx",
                    &codec::MaybeNull(
                        &self.days_since_most_recent_insufficient_funds_fee_debit_tx,
                    ),
                ),
                (
                    "tot_number_days_with_negative_balance_over_1_month",
                    &codec::MaybeNull(
                        &self.tot_number_days_with_negative_balance_over_1_month,
                    ),
                ),
                (
                    "tot_number_days_with_negative_balance_over_3_months",
                    &codec::MaybeNull(
                        &self.tot_number_days_with_negative_balance_over_3_months,
                    ),
                ),
                (
                    "tot_number_days_with_negative_balance_over_6_months",
                    &codec::MaybeNull(
                        &self.tot_number_days_with_negative_balance_over_6_months,
                    ),
                ),
                (
                    "tot_number_days_with_negative_balance_over_12_months",
                    &codec::MaybeNull(
                        &self.tot_number_days_with_negative_balance_over_12_months,
                    ),
                ),
                (
                    "days_since_most_recent_tx",
                    &codec::MaybeNull(&self.days_since_most_recent_tx),
                ),
                (
                    "days_with_tx_over_1_month",
                    &codec::MaybeNull(&self.days_with_tx_over_1_month),
                ),
                (
                    "days_with_tx_over_3_months",
                    &codec::MaybeNull(&self.days_with_tx_over_3_months),
                ),
                (
                    "days_with_tx_over_6_months",
                    &codec::MaybeNull(&self.days_with_tx_over_6_months),
                ),
                (
                    "days_with_tx_over_12_months",
                    &codec::MaybeNull(&self.days_with_tx_over_12_months),
                ),
                ("tot_current_balances", &codec::MaybeNull(&self.tot_current_balances)),
                (
                    "num_checking_accounts",
                    &codec::MaybeNull(&self.num_checking_accounts),
                ),
                (
                    "num_money_market_accounts",
                    &codec::MaybeNull(&self.num_money_market_accounts),
                ),
                ("num_savings_accounts", &codec::MaybeNull(&self.num_savings_accounts)),
            ],
            &self.extra,
        )
    }
}

impl Serialize for CraPartnerInsightsPrism {
    fn serialize<S: Serializer>(&self, to: S) -> Result<S::Ok, S::Error> {
        codec::write(
            to,
            &[
                ("insights", &codec::MaybeNull(&self.insights)),
                ("cash_score", &codec::MaybeNull(&self.cash_score)),
                ("extend", &codec::MaybeNull(&self.extend)),
                ("first_detect", &codec::MaybeNull(&self.first_detect)),
                ("detect", &codec::MaybeNull(&self.detect)),
                ("status", &codec::Always(&self.status)),
            ],
            &self.extra,
        )
    }
}

impl Serialize for PrismInsights {
    fn serialize<S: Serializer>(&self, to: S) -> Result<S::Ok, S::Error> {
        codec::write(
            to,
            &[
                ("version", &codec::Always(&self.version)),
                ("model_version", &codec::Maybe(&self.model_version)),
                ("result", &codec::Maybe(&self.result)),
                ("error_reason", &codec::Maybe(&self.error_reason)),
            ],
            &self.extra,
        )
    }
}

impl Serialize for PrismCashScore {
    fn serialize<S: Serializer>(&self, to: S) -> Result<S::Ok, S::Error> {
        codec::write(
            to,
            &[
                ("version", &codec::Always(&self.version)),
                ("model_version", &codec::Maybe(&self.model_version)),
                ("score", &codec::Always(&self.score)),
                ("reason_codes", &codec::Maybe(&self.reason_codes)),
                ("metadata", &codec::Maybe(&self.metadata)),
                ("error_reason", &codec::Maybe(&self.error_reason)),
            ],
            &self.extra,
        )
    }
}

impl Serialize for PrismCashScoreMetadata {
    fn serialize<S: Serializer>(&self, to: S) -> Result<S::Ok, S::Error> {
        codec::write(
            to,
            &[
                ("max_age", &codec::Always(&self.max_age)),
                ("min_age", &codec::Always(&self.min_age)),
                ("min_age_credit", &codec::Always(&self.min_age_credit)),
                ("min_age_debit", &codec::Always(&self.min_age_debit)),
                ("max_age_debit", &codec::Always(&self.max_age_debit)),
                ("max_age_credit", &codec::Always(&self.max_age_credit)),
                ("num_trxn_credit", &codec::Always(&self.num_trxn_credit)),
                ("num_trxn_debit", &codec::Always(&self.num_trxn_debit)),
                ("l1m_credit_value_cnt", &codec::Always(&self.l1m_credit_value_cnt)),
                ("l1m_debit_value_cnt", &codec::Always(&self.l1m_debit_value_cnt)),
            ],
            &self.extra,
        )
    }
}

impl Serialize for PrismExtend {
    fn serialize<S: Serializer>(&self, to: S) -> Result<S::Ok, S::Error> {
        codec::write(
            to,
            &[
                ("model_version", &codec::Always(&self.model_version)),
                ("score", &codec::Always(&self.score)),
                ("reason_codes", &codec::Maybe(&self.reason_codes)),
                ("metadata", &codec::Maybe(&self.metadata)),
                ("error_reason", &codec::Maybe(&self.error_reason)),
            ],
            &self.extra,
        )
    }
}

impl Serialize for PrismFirstDetect {
    fn serialize<S: Serializer>(&self, to: S) -> Result<S::Ok, S::Error> {
        codec::write(
            to,
            &[
                ("version", &codec::Always(&self.version)),
                ("model_version", &codec::Maybe(&self.model_version)),
                ("score", &codec::Always(&self.score)),
                ("reason_codes", &codec::Maybe(&self.reason_codes)),
                ("metadata", &codec::Maybe(&self.metadata)),
                ("error_reason", &codec::Maybe(&self.error_reason)),
            ],
            &self.extra,
        )
    }
}

impl Serialize for PrismDetect {
    fn serialize<S: Serializer>(&self, to: S) -> Result<S::Ok, S::Error> {
        codec::write(
            to,
            &[
                ("model_version", &codec::Always(&self.model_version)),
                ("score", &codec::Always(&self.score)),
                ("reason_codes", &codec::Maybe(&self.reason_codes)),
                ("metadata", &codec::Maybe(&self.metadata)),
                ("error_reason", &codec::Maybe(&self.error_reason)),
            ],
            &self.extra,
        )
    }
}

impl Serialize for CraPartnerInsightsItem {
    fn serialize<S: Serializer>(&self, to: S) -> Result<S::Ok, S::Error> {
        codec::write(
            to,
            &[
                ("institution_id", &codec::Maybe(&self.institution_id)),
                ("institution_name", &codec::Maybe(&self.institution_name)),
                ("item_id", &codec::Maybe(&self.item_id)),
                ("accounts", &codec::Maybe(&self.accounts)),
            ],
            &self.extra,
        )
    }
}

impl Serialize for CraPartnerInsightsItemAccount {
    fn serialize<S: Serializer>(&self, to: S) -> Result<S::Ok, S::Error> {
        codec::write(
            to,
            &[
                ("account_id", &codec::Maybe(&self.account_id)),
                ("mask", &codec::Always(&self.mask)),
                ("metadata", &codec::Always(&self.metadata)),
                ("name", &codec::Always(&self.name)),
                ("official_name", &codec::Always(&self.official_name)),
                ("subtype", &codec::Always(&self.subtype)),
                ("type", &codec::Always(&self.r#type)),
                ("owners", &codec::Always(&self.owners)),
            ],
            &self.extra,
        )
    }
}

impl Serialize for CraPartnerInsightsItemAccountMetadata {
    fn serialize<S: Serializer>(&self, to: S) -> Result<S::Ok, S::Error> {
        codec::write(
            to,
            &[
                ("start_date", &codec::Always(&self.start_date)),
                ("end_date", &codec::Always(&self.end_date)),
            ],
            &self.extra,
        )
    }
}

impl Serialize for DepositoryAccountSubtype {
    fn serialize<S: Serializer>(&self, to: S) -> Result<S::Ok, S::Error> {
        to.serialize_str(self.as_str())
    }
}

impl Serialize for CreditBankIncomeAccountType {
    fn serialize<S: Serializer>(&self, to: S) -> Result<S::Ok, S::Error> {
        to.serialize_str(self.as_str())
    }
}

impl Serialize for Owner {
    fn serialize<S: Serializer>(&self, to: S) -> Result<S::Ok, S::Error> {
        codec::write(
            to,
            &[
                ("names", &codec::Always(&self.names)),
                ("phone_numbers", &codec::Always(&self.phone_numbers)),
                ("emails", &codec::Always(&self.emails)),
                ("addresses", &codec::Always(&self.addresses)),
            ],
            &self.extra,
        )
    }
}

impl Serialize for PhoneNumber {
    fn serialize<S: Serializer>(&self, to: S) -> Result<S::Ok, S::Error> {
        codec::write(
            to,
            &[
                ("data", &codec::Always(&self.data)),
                ("primary", &codec::Always(&self.primary)),
                ("type", &codec::Always(&self.r#type)),
            ],
            &self.extra,
        )
    }
}

impl Serialize for Email {
    fn serialize<S: Serializer>(&self, to: S) -> Result<S::Ok, S::Error> {
        codec::write(
            to,
            &[
                ("data", &codec::Always(&self.data)),
                ("primary", &codec::Always(&self.primary)),
                ("type", &codec::Always(&self.r#type)),
            ],
            &self.extra,
        )
    }
}

impl Serialize for Address {
    fn serialize<S: Serializer>(&self, to: S) -> Result<S::Ok, S::Error> {
        codec::write(
            to,
            &[
                ("data", &codec::Always(&self.data)),
                ("primary", &codec::Maybe(&self.primary)),
            ],
            &self.extra,
        )
    }
}

impl Serialize for CheckReportWarning {
    fn serialize<S: Serializer>(&self, to: S) -> Result<S::Ok, S::Error> {
        codec::write(
            to,
            &[
                ("warning_type", &codec::Always(&self.warning_type)),
                ("warning_code", &codec::Always(&self.warning_code)),
                ("cause", &codec::Always(&self.cause)),
            ],
            &self.extra,
        )
    }
}

impl Serialize for CheckReportWarningCode {
    fn serialize<S: Serializer>(&self, to: S) -> Result<S::Ok, S::Error> {
        to.serialize_str(self.as_str())
    }
}

impl Serialize for Cause {
    fn serialize<S: Serializer>(&self, to: S) -> Result<S::Ok, S::Error> {
        codec::write(
            to,
            &[
                ("error_type", &codec::Always(&self.error_type)),
                ("error_code", &codec::Always(&self.error_code)),
                ("error_code_reason", &codec::MaybeNull(&self.error_code_reason)),
                ("error_message", &codec::Always(&self.error_message)),
                ("display_message", &codec::Always(&self.display_message)),
                ("request_id", &codec::Maybe(&self.request_id)),
                ("causes", &codec::Maybe(&self.causes)),
                ("status", &codec::MaybeNull(&self.status)),
                ("documentation_url", &codec::Maybe(&self.documentation_url)),
                ("suggested_action", &codec::MaybeNull(&self.suggested_action)),
                (
                    "required_account_subtypes",
                    &codec::Maybe(&self.required_account_subtypes),
                ),
                (
                    "provided_account_subtypes",
                    &codec::Maybe(&self.provided_account_subtypes),
                ),
                ("item_id", &codec::Always(&self.item_id)),
            ],
            &self.extra,
        )
    }
}

impl Serialize for PlaidErrorType {
    fn serialize<S: Serializer>(&self, to: S) -> Result<S::Ok, S::Error> {
        to.serialize_str(self.as_str())
    }
}

impl Serialize for PlaidErrorCause {
    fn serialize<S: Serializer>(&self, to: S) -> Result<S::Ok, S::Error> {
        codec::write(
            to,
            &[
                ("error_type", &codec::Maybe(&self.error_type)),
                ("error_code", &codec::Maybe(&self.error_code)),
                ("error_code_reason", &codec::MaybeNull(&self.error_code_reason)),
                ("error_message", &codec::Maybe(&self.error_message)),
                ("display_message", &codec::MaybeNull(&self.display_message)),
                ("request_id", &codec::Maybe(&self.request_id)),
                ("causes", &codec::Maybe(&self.causes)),
                ("status", &codec::MaybeNull(&self.status)),
                ("documentation_url", &codec::Maybe(&self.documentation_url)),
                ("suggested_action", &codec::MaybeNull(&self.suggested_action)),
                (
                    "required_account_subtypes",
                    &codec::Maybe(&self.required_account_subtypes),
                ),
                (
                    "provided_account_subtypes",
                    &codec::Maybe(&self.provided_account_subtypes),
                ),
                ("item_id", &codec::Maybe(&self.item_id)),
            ],
            &self.extra,
        )
    }
}

impl<'de> codec::Object<'de> for CraCheckReportCreateRequest {
    const FIELDS: &'static [&'static str] = &[
        "client_id",
        "secret",
        "user_id",
        "user_token",
        "webhook",
        "days_requested",
        "days_required",
        "client_report_id",
        "products",
        "base_report",
        "cashflow_insights",
        "partner_insights",
        "lend_score",
        "network_insights",
        "include_investments",
        "income_insights",
        "consumer_report_permissible_purpose",
    ];
    fn read<A: MapAccess<'de>>(map: A) -> Result<Self, A::Error> {
        let mut client_id = codec::Opt::new();
        let mut secret = codec::Opt::new();
        let mut user_id = codec::Opt::new();
        let mut user_token = codec::Opt::new();
        let mut webhook = codec::Need::new();
        let mut days_requested = codec::Need::new();
        let mut days_required = codec::Opt::new();
        let mut client_report_id = codec::OptNull::new();
        let mut products = codec::OptNull::new();
        let mut base_report = codec::OptNull::new();
        let mut cashflow_insights = codec::OptNull::new();
        let mut partner_insights = codec::OptNull::new();
        let mut lend_score = codec::OptNull::new();
        let mut network_insights = codec::OptNull::new();
        let mut include_investments = codec::OptNull::new();
        let mut income_insights = codec::OptNull::new();
        let mut consumer_report_permissible_purpose = codec::Need::new();
        let mut extra = Extra::new();
        codec::read(
            map,
            Self::FIELDS,
            &mut [
                &mut client_id,
                &mut secret,
                &mut user_id,
                &mut user_token,
                &mut webhook,
                &mut days_requested,
                &mut days_required,
                &mut client_report_id,
                &mut products,
                &mut base_report,
                &mut cashflow_insights,
                &mut partner_insights,
                &mut lend_score,
                &mut network_insights,
                &mut include_investments,
                &mut income_insights,
                &mut consumer_report_permissible_purpose,
            ],
            &mut extra,
        )?;
        Ok(Self {
            client_id: client_id.take(),
            secret: secret.take(),
            user_id: user_id.take(),
            user_token: user_token.take(),
            webhook: webhook.take("webhook")?,
            days_requested: days_requested.take("days_requested")?,
            days_required: days_required.take(),
            client_report_id: client_report_id.take(),
            products: products.take(),
            base_report: base_report.take(),
            cashflow_insights: cashflow_insights.take(),
            partner_insights: partner_insights.take(),
            lend_score: lend_score.take(),
            network_insights: network_insights.take(),
            include_investments: include_investments.take(),
            income_insights: income_insights.take(),
            consumer_report_permissible_purpose: consumer_report_permissible_purpose
                .take("consumer_report_permissible_purpose")?,
            extra,
        })
    }
}

impl<'de> Deserialize<'de> for CraCheckReportCreateRequest {
    fn deserialize<D: Deserializer<'de>>(from: D) -> Result<Self, D::Error> {
        codec::read_object(from)
    }
}

impl<'de> codec::Object<'de> for CraCheckReportCreateBaseReportOptions {
    const FIELDS: &'static [&'static str] = &[
        "client_report_id",
        "gse_options",
        "require_identity",
        "home_lending_report_options",
    ];
    fn read<A: MapAccess<'de>>(map: A) -> Result<Self, A::Error> {
        let mut client_report_id = codec::OptNull::new();
        let mut gse_options = codec::OptNull::new();
        let mut require_identity = codec::OptNull::new();
        let mut home_lending_report_options = codec::OptNull::new();
        let mut extra = Extra::new();
        codec::read(
            map,
            Self::FIELDS,
            &mut [
                &mut client_report_id,
                &mut gse_options,
                &mut require_identity,
                &mut home_lending_report_options,
            ],
            &mut extra,
        )?;
        Ok(Self {
            client_report_id: client_report_id.take(),
            gse_options: gse_options.take(),
            require_identity: require_identity.take(),
            home_lending_report_options: home_lending_report_options.take(),
            extra,
        })
    }
}

impl<'de> Deserialize<'de> for CraCheckReportCreateBaseReportOptions {
    fn deserialize<D: Deserializer<'de>>(from: D) -> Result<Self, D::Error> {
        codec::read_object(from)
    }
}

impl<'de> codec::Object<'de> for CraCheckReportGseOptions {
    const FIELDS: &'static [&'static str] = &["report_types"];
    fn read<A: MapAccess<'de>>(map: A) -> Result<Self, A::Error> {
        let mut report_types = codec::Need::new();
        let mut extra = Extra::new();
        codec::read(map, Self::FIELDS, &mut [&mut report_types], &mut extra)?;
        Ok(Self {
            report_types: report_types.take("report_types")?,
            extra,
        })
    }
}

impl<'de> Deserialize<'de> for CraCheckReportGseOptions {
    fn deserialize<D: Deserializer<'de>>(from: D) -> Result<Self, D::Error> {
        codec::read_object(from)
    }
}

impl<'de> Deserialize<'de> for GseReportType {
    fn deserialize<D: Deserializer<'de>>(from: D) -> Result<Self, D::Error> {
        codec::read_text(from)
    }
}

impl<'de> codec::Object<'de> for CraCheckReportHomeLendingReportOptions {
    const FIELDS: &'static [&'static str] = &[
        "reports_requested",
        "employment_refresh_options",
    ];
    fn read<A: MapAccess<'de>>(map: A) -> Result<Self, A::Error> {
        let mut reports_requested = codec::Need::new();
        let mut employment_refresh_options = codec::OptNull::new();
        let mut extra = Extra::new();
        codec::read(
            map,
            Self::FIELDS,
            &mut [&mut reports_requested, &mut employment_refresh_options],
            &mut extra,
        )?;
        Ok(Self {
            reports_requested: reports_requested.take("reports_requested")?,
            employment_refresh_options: employment_refresh_options.take(),
            extra,
        })
    }
}

impl<'de> Deserialize<'de> for CraCheckReportHomeLendingReportOptions {
    fn deserialize<D: Deserializer<'de>>(from: D) -> Result<Self, D::Error> {
        codec::read_object(from)
    }
}

impl<'de> Deserialize<'de> for CraCheckReportVerificationGetReportType {
    fn deserialize<D: Deserializer<'de>>(from: D) -> Result<Self, D::Error> {
        codec::read_text(from)
    }
}

impl<'de> codec::Object<'de> for CraCheckReportVerificationGetEmploymentRefreshOptions {
    const FIELDS: &'static [&'static str] = &["days_requested"];
    fn read<A: MapAccess<'de>>(map: A) -> Result<Self, A::Error> {
        let mut days_requested = codec::Need::new();
        let mut extra = Extra::new();
        codec::read(map, Self::FIELDS, &mut [&mut days_requested], &mut extra)?;
        Ok(Self {
            days_requested: days_requested.take("days_requested")?,
            extra,
        })
    }
}

impl<'de> Deserialize<'de> for CraCheckReportVerificationGetEmploymentRefreshOptions {
    fn deserialize<D: Deserializer<'de>>(from: D) -> Result<Self, D::Error> {
        codec::read_object(from)
    }
}

impl<'de> codec::Object<'de> for CraCheckReportCashflowInsightsGetOptions {
    const FIELDS: &'static [&'static str] = &["attributes_version"];
    fn read<A: MapAccess<'de>>(map: A) -> Result<Self, A::Error> {
        let mut attributes_version = codec::OptNull::new();
        let mut extra = Extra::new();
        codec::read(map, Self::FIELDS, &mut [&mut attributes_version], &mut extra)?;
        Ok(Self {
            attributes_version: attributes_version.take(),
            extra,
        })
    }
}

impl<'de> Deserialize<'de> for CraCheckReportCashflowInsightsGetOptions {
    fn deserialize<D: Deserializer<'de>>(from: D) -> Result<Self, D::Error> {
        codec::read_object(from)
    }
}

impl<'de> Deserialize<'de> for CashflowAttributesVersion {
    fn deserialize<D: Deserializer<'de>>(from: D) -> Result<Self, D::Error> {
        codec::read_text(from)
    }
}

impl<'de> codec::Object<'de> for CraCheckReportCreatePartnerInsightsOptions {
    const FIELDS: &'static [&'static str] = &["prism_versions", "fico"];
    fn read<A: MapAccess<'de>>(map: A) -> Result<Self, A::Error> {
        let mut prism_versions = codec::OptNull::new();
        let mut fico = codec::OptNull::new();
        let mut extra = Extra::new();
        codec::read(
            map,
            Self::FIELDS,
            &mut [&mut prism_versions, &mut fico],
            &mut extra,
        )?;
        Ok(Self {
            prism_versions: prism_versions.take(),
            fico: fico.take(),
            extra,
        })
    }
}

impl<'de> Deserialize<'de> for CraCheckReportCreatePartnerInsightsOptions {
    fn deserialize<D: Deserializer<'de>>(from: D) -> Result<Self, D::Error> {
        codec::read_object(from)
    }
}

impl<'de> codec::Object<'de> for CraCheckReportLendScoreGetOptions {
    const FIELDS: &'static [&'static str] = &["lend_score_version"];
    fn read<A: MapAccess<'de>>(map: A) -> Result<Self, A::Error> {
        let mut lend_score_version = codec::OptNull::new();
        let mut extra = Extra::new();
        codec::read(map, Self::FIELDS, &mut [&mut lend_score_version], &mut extra)?;
        Ok(Self {
            lend_score_version: lend_score_version.take(),
            extra,
        })
    }
}

impl<'de> Deserialize<'de> for CraCheckReportLendScoreGetOptions {
    fn deserialize<D: Deserializer<'de>>(from: D) -> Result<Self, D::Error> {
        codec::read_object(from)
    }
}

impl<'de> Deserialize<'de> for PlaidLendScoreVersion {
    fn deserialize<D: Deserializer<'de>>(from: D) -> Result<Self, D::Error> {
        codec::read_text(from)
    }
}

impl<'de> codec::Object<'de> for CraCheckReportNetworkInsightsGetOptions {
    const FIELDS: &'static [&'static str] = &["network_insights_version"];
    fn read<A: MapAccess<'de>>(map: A) -> Result<Self, A::Error> {
        let mut network_insights_version = codec::OptNull::new();
        let mut extra = Extra::new();
        codec::read(
            map,
            Self::FIELDS,
            &mut [&mut network_insights_version],
            &mut extra,
        )?;
        Ok(Self {
            network_insights_version: network_insights_version.take(),
            extra,
        })
    }
}

impl<'de> Deserialize<'de> for CraCheckReportNetworkInsightsGetOptions {
    fn deserialize<D: Deserializer<'de>>(from: D) -> Result<Self, D::Error> {
        codec::read_object(from)
    }
}

impl<'de> Deserialize<'de> for NetworkInsightsVersion {
    fn deserialize<D: Deserializer<'de>>(from: D) -> Result<Self, D::Error> {
        codec::read_text(from)
    }
}

impl<'de> codec::Object<'de> for CraCheckReportIncomeInsightsGetOptions {
    const FIELDS: &'static [&'static str] = &[
        "income_insights_filter",
        "income_insights_version",
    ];
    fn read<A: MapAccess<'de>>(map: A) -> Result<Self, A::Error> {
        let mut income_insights_filter = codec::OptNull::new();
        let mut income_insights_version = codec::NeedNull::new();
        let mut extra = Extra::new();
        codec::read(
            map,
            Self::FIELDS,
            &mut [&mut income_insights_filter, &mut income_insights_version],
            &mut extra,
        )?;
        Ok(Self {
            income_insights_filter: income_insights_filter.take(),
            income_insights_version: income_insights_version
                .take("income_insights_version")?,
            extra,
        })
    }
}

impl<'de> Deserialize<'de> for CraCheckReportIncomeInsightsGetOptions {
    fn deserialize<D: Deserializer<'de>>(from: D) -> Result<Self, D::Error> {
        codec::read_object(from)
    }
}

impl<'de> codec::Object<'de> for IncomeInsightsFilter {
    const FIELDS: &'static [&'static str] = &[
        "included_categories",
        "excluded_categories",
    ];
    fn read<A: MapAccess<'de>>(map: A) -> Result<Self, A::Error> {
        let mut included_categories = codec::Need::new();
        let mut excluded_categories = codec::Opt::new();
        let mut extra = Extra::new();
        codec::read(
            map,
            Self::FIELDS,
            &mut [&mut included_categories, &mut excluded_categories],
            &mut extra,
        )?;
        Ok(Self {
            included_categories: included_categories.take("included_categories")?,
            excluded_categories: excluded_categories.take(),
            extra,
        })
    }
}

impl<'de> Deserialize<'de> for IncomeInsightsFilter {
    fn deserialize<D: Deserializer<'de>>(from: D) -> Result<Self, D::Error> {
        codec::read_object(from)
    }
}

impl<'de> Deserialize<'de> for IncomeInsightsVersion {
    fn deserialize<D: Deserializer<'de>>(from: D) -> Result<Self, D::Error> {
        codec::read_text(from)
    }
}

impl<'de> Deserialize<'de> for ConsumerReportPermissiblePurpose {
    fn deserialize<D: Deserializer<'de>>(from: D) -> Result<Self, D::Error> {
        codec::read_text(from)
    }
}

impl Serialize for CraCheckReportCreateResponse {
    fn serialize<S: Serializer>(&self, to: S) -> Result<S::Ok, S::Error> {
        codec::write(to, &[("request_id", &codec::Maybe(&self.request_id))], &self.extra)
    }
}

impl<'de> codec::Object<'de> for CraCheckReportBaseReportGetRequest {
    const FIELDS: &'static [&'static str] = &[
        "client_id",
        "secret",
        "user_id",
        "third_party_user_token",
        "item_ids",
        "user_token",
        "user_tier",
    ];
    fn read<A: MapAccess<'de>>(map: A) -> Result<Self, A::Error> {
        let mut client_id = codec::Opt::new();
        let mut secret = codec::Opt::new();
        let mut user_id = codec::Opt::new();
        let mut third_party_user_token = codec::Opt::new();
        let mut item_ids = codec::OptNull::new();
        let mut user_token = codec::Opt::new();
        let mut user_tier = codec::OptNull::new();
        let mut extra = Extra::new();
        codec::read(
            map,
            Self::FIELDS,
            &mut [
                &mut client_id,
                &mut secret,
                &mut user_id,
                &mut third_party_user_token,
                &mut item_ids,
                &mut user_token,
                &mut user_tier,
            ],
            &mut extra,
        )?;
        Ok(Self {
            client_id: client_id.take(),
            secret: secret.take(),
            user_id: user_id.take(),
            third_party_user_token: third_party_user_token.take(),
            item_ids: item_ids.take(),
            user_token: user_token.take(),
            user_tier: user_tier.take(),
            extra,
        })
    }
}

impl<'de> Deserialize<'de> for CraCheckReportBaseReportGetRequest {
    fn deserialize<D: Deserializer<'de>>(from: D) -> Result<Self, D::Error> {
        codec::read_object(from)
    }
}

impl Serialize for CraCheckReportBaseReportGetResponse {
    fn serialize<S: Serializer>(&self, to: S) -> Result<S::Ok, S::Error> {
        codec::write(
            to,
            &[
                ("report", &codec::Always(&self.report)),
                ("warnings", &codec::Always(&self.warnings)),
                ("request_id", &codec::Always(&self.request_id)),
            ],
            &self.extra,
        )
    }
}

impl Serialize for BaseReport {
    fn serialize<S: Serializer>(&self, to: S) -> Result<S::Ok, S::Error> {
        codec::write(
            to,
            &[
                ("report_id", &codec::Always(&self.report_id)),
                ("date_generated", &codec::Always(&self.date_generated)),
                ("days_requested", &codec::Always(&self.days_requested)),
                ("client_report_id", &codec::MaybeNull(&self.client_report_id)),
                ("items", &codec::Always(&self.items)),
                ("attributes", &codec::Maybe(&self.attributes)),
            ],
            &self.extra,
        )
    }
}

impl Serialize for BaseReportItem {
    fn serialize<S: Serializer>(&self, to: S) -> Result<S::Ok, S::Error> {
        codec::write(
            to,
            &[
                ("institution_name", &codec::Always(&self.institution_name)),
                ("institution_id", &codec::Always(&self.institution_id)),
                ("date_last_updated", &codec::Always(&self.date_last_updated)),
                ("item_id", &codec::Always(&self.item_id)),
                ("accounts", &codec::Always(&self.accounts)),
            ],
            &self.extra,
        )
    }
}

impl Serialize for BaseReportAccount {
    fn serialize<S: Serializer>(&self, to: S) -> Result<S::Ok, S::Error> {
        codec::write(
            to,
            &[
                ("account_id", &codec::Always(&self.account_id)),
                ("balances", &codec::Always(&self.balances)),
                ("consumer_disputes", &codec::Always(&self.consumer_disputes)),
                ("mask", &codec::Always(&self.mask)),
                ("metadata", &codec::Always(&self.metadata)),
                ("name", &codec::Always(&self.name)),
                ("official_name", &codec::Always(&self.official_name)),
                ("type", &codec::Always(&self.r#type)),
                ("subtype", &codec::Always(&self.subtype)),
                ("days_available", &codec::Always(&self.days_available)),
                ("transactions", &codec::Always(&self.transactions)),
                ("owners", &codec::Always(&self.owners)),
                ("ownership_type", &codec::Always(&self.ownership_type)),
                ("historical_balances", &codec::Maybe(&self.historical_balances)),
                ("account_insights", &codec::Maybe(&self.account_insights)),
                ("attributes", &codec::Maybe(&self.attributes)),
            ],
            &self.extra,
        )
    }
}

impl Serialize for BaseReportAccountBalances {
    fn serialize<S: Serializer>(&self, to: S) -> Result<S::Ok, S::Error> {
        codec::write(
            to,
            &[
                ("available", &codec::Always(&self.available)),
                ("current", &codec::Always(&self.current)),
                ("limit", &codec::Always(&self.limit)),
                ("iso_currency_code", &codec::Always(&self.iso_currency_code)),
                (
                    "unofficial_currency_code",
                    &codec::Always(&self.unofficial_currency_code),
                ),
                (
                    "last_updated_datetime",
                    &codec::MaybeNull(&self.last_updated_datetime),
                ),
                ("average_balance", &codec::MaybeNull(&self.average_balance)),
                (
                    "average_monthly_balances",
                    &codec::Maybe(&self.average_monthly_balances),
                ),
                (
                    "most_recent_thirty_day_average_balance",
                    &codec::MaybeNull(&self.most_recent_thirty_day_average_balance),
                ),
            ],
            &self.extra,
        )
    }
}

impl Serialize for BaseReportAverageMonthlyBalances {
    fn serialize<S: Serializer>(&self, to: S) -> Result<S::Ok, S::Error> {
        codec::write(
            to,
            &[
                ("start_date", &codec::Always(&self.start_date)),
                ("end_date", &codec::Always(&self.end_date)),
                ("average_balance", &codec::Always(&self.average_balance)),
            ],
            &self.extra,
        )
    }
}

impl Serialize for CreditAmountWithCurrency {
    fn serialize<S: Serializer>(&self, to: S) -> Result<S::Ok, S::Error> {
        codec::write(
            to,
            &[
                ("amount", &codec::Always(&self.amount)),
                ("iso_currency_code", &codec::Always(&self.iso_currency_code)),
                (
                    "unofficial_currency_code",
                    &codec::Always(&self.unofficial_currency_code),
                ),
            ],
            &self.extra,
        )
    }
}

impl Serialize for ConsumerDispute {
    fn serialize<S: Serializer>(&self, to: S) -> Result<S::Ok, S::Error> {
        codec::write(
            to,
            &[
                ("consumer_dispute_id", &codec::Always(&self.consumer_dispute_id)),
                (
                    "dispute_field_create_date",
                    &codec::Always(&self.dispute_field_create_date),
                ),
                ("category", &codec::Always(&self.category)),
                ("statement", &codec::Always(&self.statement)),
            ],
            &self.extra,
        )
    }
}

impl Serialize for ConsumerDisputeCategory {
    fn serialize<S: Serializer>(&self, to: S) -> Result<S::Ok, S::Error> {
        to.serialize_str(self.as_str())
    }
}

impl Serialize for BaseReportAccountMetadata {
    fn serialize<S: Serializer>(&self, to: S) -> Result<S::Ok, S::Error> {
        codec::write(
            to,
            &[
                ("start_date", &codec::Always(&self.start_date)),
                ("end_date", &codec::Always(&self.end_date)),
            ],
            &self.extra,
        )
    }
}

impl Serialize for AccountType {
    fn serialize<S: Serializer>(&self, to: S) -> Result<S::Ok, S::Error> {
        to.serialize_str(self.as_str())
    }
}

impl Serialize for AccountSubtype {
    fn serialize<S: Serializer>(&self, to: S) -> Result<S::Ok, S::Error> {
        to.serialize_str(self.as_str())
    }
}

impl Serialize for BaseReportTransaction {
    fn serialize<S: Serializer>(&self, to: S) -> Result<S::Ok, S::Error> {
        codec::write(
            to,
            &[
                ("account_id", &codec::Always(&self.account_id)),
                ("amount", &codec::Always(&self.amount)),
                ("iso_currency_code", &codec::Always(&self.iso_currency_code)),
                (
                    "unofficial_currency_code",
                    &codec::Always(&self.unofficial_currency_code),
                ),
                ("name", &codec::MaybeNull(&self.name)),
                ("original_description", &codec::Always(&self.original_description)),
                ("credit_category", &codec::MaybeNull(&self.credit_category)),
                ("check_number", &codec::MaybeNull(&self.check_number)),
                ("date", &codec::Always(&self.date)),
                ("date_transacted", &codec::MaybeNull(&self.date_transacted)),
                ("location", &codec::Maybe(&self.location)),
                ("merchant_name", &codec::MaybeNull(&self.merchant_name)),
                ("pending", &codec::Always(&self.pending)),
                ("account_owner", &codec::MaybeNull(&self.account_owner)),
                ("transaction_id", &codec::Always(&self.transaction_id)),
                ("transaction_type", &codec::MaybeNull(&self.transaction_type)),
                ("category", &codec::MaybeNull(&self.category)),
                ("category_id", &codec::MaybeNull(&self.category_id)),
                (
                    "personal_finance_category",
                    &codec::MaybeNull(&self.personal_finance_category),
                ),
            ],
            &self.extra,
        )
    }
}

impl Serialize for CreditCategory {
    fn serialize<S: Serializer>(&self, to: S) -> Result<S::Ok, S::Error> {
        codec::write(
            to,
            &[
                ("primary", &codec::Always(&self.primary)),
                ("detailed", &codec::Always(&self.detailed)),
            ],
            &self.extra,
        )
    }
}

impl Serialize for Location {
    fn serialize<S: Serializer>(&self, to: S) -> Result<S::Ok, S::Error> {
        codec::write(
            to,
            &[
                ("address", &codec::Always(&self.address)),
                ("city", &codec::Always(&self.city)),
                ("region", &codec::Always(&self.region)),
                ("postal_code", &codec::Always(&self.postal_code)),
                ("country", &codec::Always(&self.country)),
                ("lat", &codec::Always(&self.lat)),
                ("lon", &codec::Always(&self.lon)),
                ("store_number", &codec::Always(&self.store_number)),
            ],
            &self.extra,
        )
    }
}

impl Serialize for BaseReportTransactionType {
    fn serialize<S: Serializer>(&self, to: S) -> Result<S::Ok, S::Error> {
        to.serialize_str(self.as_str())
    }
}

impl Serialize for PersonalFinanceCategory {
    fn serialize<S: Serializer>(&self, to: S) -> Result<S::Ok, S::Error> {
        codec::write(
            to,
            &[
                ("primary", &codec::Always(&self.primary)),
                ("detailed", &codec::Always(&self.detailed)),
                ("confidence_level", &codec::MaybeNull(&self.confidence_level)),
                ("version", &codec::Maybe(&self.version)),
            ],
            &self.extra,
        )
    }
}

impl Serialize for PersonalFinanceCategoryVersion {
    fn serialize<S: Serializer>(&self, to: S) -> Result<S::Ok, S::Error> {
        to.serialize_str(self.as_str())
    }
}

impl Serialize for OwnershipType {
    fn serialize<S: Serializer>(&self, to: S) -> Result<S::Ok, S::Error> {
        to.serialize_str(self.as_str())
    }
}

impl Serialize for BaseReportHistoricalBalance {
    fn serialize<S: Serializer>(&self, to: S) -> Result<S::Ok, S::Error> {
        codec::write(
            to,
            &[
                ("date", &codec::Always(&self.date)),
                ("current", &codec::Always(&self.current)),
                ("iso_currency_code", &codec::Always(&self.iso_currency_code)),
                (
                    "unofficial_currency_code",
                    &codec::Always(&self.unofficial_currency_code),
                ),
            ],
            &self.extra,
        )
    }
}

impl Serialize for BaseReportAccountInsights {
    fn serialize<S: Serializer>(&self, to: S) -> Result<S::Ok, S::Error> {
        codec::write(
            to,
            &[
                (
                    "oldest_transaction_date",
                    &codec::MaybeNull(&self.oldest_transaction_date),
                ),
                (
                    "most_recent_transaction_date",
                    &codec::MaybeNull(&self.most_recent_transaction_date),
                ),
                ("days_available", &codec::Maybe(&self.days_available)),
                (
                    "average_days_between_transactions",
                    &codec::Maybe(&self.average_days_between_transactions),
                ),
                (
                    "longest_gaps_between_transactions",
                    &codec::Maybe(&self.longest_gaps_between_transactions),
                ),
                ("number_of_inflows", &codec::Maybe(&self.number_of_inflows)),
                ("average_inflow_amounts", &codec::Maybe(&self.average_inflow_amounts)),
                ("number_of_outflows", &codec::Maybe(&self.number_of_outflows)),
                (
                    "average_outflow_amounts",
                    &codec::Maybe(&self.average_outflow_amounts),
                ),
                (
                    "number_of_days_no_transactions",
                    &codec::Maybe(&self.number_of_days_no_transactions),
                ),
            ],
            &self.extra,
        )
    }
}

impl Serialize for BaseReportLongestGapInsights {
    fn serialize<S: Serializer>(&self, to: S) -> Result<S::Ok, S::Error> {
        codec::write(
            to,
            &[
                ("start_date", &codec::Maybe(&self.start_date)),
                ("end_date", &codec::Maybe(&self.end_date)),
                ("days", &codec::MaybeNull(&self.days)),
            ],
            &self.extra,
        )
    }
}

impl Serialize for BaseReportNumberFlowInsights {
    fn serialize<S: Serializer>(&self, to: S) -> Result<S::Ok, S::Error> {
        codec::write(
            to,
            &[
                ("start_date", &codec::Always(&self.start_date)),
                ("end_date", &codec::Always(&self.end_date)),
                ("count", &codec::Always(&self.count)),
            ],
            &self.extra,
        )
    }
}

impl Serialize for BaseReportAverageFlowInsights {
    fn serialize<S: Serializer>(&self, to: S) -> Result<S::Ok, S::Error> {
        codec::write(
            to,
            &[
                ("start_date", &codec::Always(&self.start_date)),
                ("end_date", &codec::Always(&self.end_date)),
                ("total_amount", &codec::Always(&self.total_amount)),
            ],
            &self.extra,
        )
    }
}

impl Serialize for BaseReportAttributes {
    fn serialize<S: Serializer>(&self, to: S) -> Result<S::Ok, S::Error> {
        codec::write(
            to,
            &[
                ("is_primary_account", &codec::MaybeNull(&self.is_primary_account)),
                (
                    "primary_account_score",
                    &codec::MaybeNull(&self.primary_account_score),
                ),
                (
                    "nsf_overdraft_transactions_count",
                    &codec::Maybe(&self.nsf_overdraft_transactions_count),
                ),
                (
                    "nsf_overdraft_transactions_count_30d",
                    &codec::Maybe(&self.nsf_overdraft_transactions_count_30d),
                ),
                (
                    "nsf_overdraft_transactions_count_60d",
                    &codec::Maybe(&self.nsf_overdraft_transactions_count_60d),
                ),
                (
                    "nsf_overdraft_transactions_count_90d",
                    &codec::Maybe(&self.nsf_overdraft_transactions_count_90d),
                ),
                ("total_inflow_amount", &codec::MaybeNull(&self.total_inflow_amount)),
                (
                    "total_inflow_amount_30d",
                    &codec::MaybeNull(&self.total_inflow_amount_30d),
                ),
                (
                    "total_inflow_amount_60d",
                    &codec::MaybeNull(&self.total_inflow_amount_60d),
                ),
                (
                    "total_inflow_amount_90d",
                    &codec::MaybeNull(&self.total_inflow_amount_90d),
                ),
                ("total_outflow_amount", &codec::MaybeNull(&self.total_outflow_amount)),
                (
                    "total_outflow_amount_30d",
                    &codec::MaybeNull(&self.total_outflow_amount_30d),
                ),
                (
                    "total_outflow_amount_60d",
                    &codec::MaybeNull(&self.total_outflow_amount_60d),
                ),
                (
                    "total_outflow_amount_90d",
                    &codec::MaybeNull(&self.total_outflow_amount_90d),
                ),
            ],
            &self.extra,
        )
    }
}

impl Serialize for TotalInflowAmount {
    fn serialize<S: Serializer>(&self, to: S) -> Result<S::Ok, S::Error> {
        codec::write(
            to,
            &[
                ("amount", &codec::Always(&self.amount)),
                ("iso_currency_code", &codec::Always(&self.iso_currency_code)),
                (
                    "unofficial_currency_code",
                    &codec::Always(&self.unofficial_currency_code),
                ),
            ],
            &self.extra,
        )
    }
}

impl Serialize for TotalInflowAmount30d {
    fn serialize<S: Serializer>(&self, to: S) -> Result<S::Ok, S::Error> {
        codec::write(
            to,
            &[
                ("amount", &codec::Always(&self.amount)),
                ("iso_currency_code", &codec::Always(&self.iso_currency_code)),
                (
                    "unofficial_currency_code",
                    &codec::Always(&self.unofficial_currency_code),
                ),
            ],
            &self.extra,
        )
    }
}

impl Serialize for TotalInflowAmount60d {
    fn serialize<S: Serializer>(&self, to: S) -> Result<S::Ok, S::Error> {
        codec::write(
            to,
            &[
                ("amount", &codec::Always(&self.amount)),
                ("iso_currency_code", &codec::Always(&self.iso_currency_code)),
                (
                    "unofficial_currency_code",
                    &codec::Always(&self.unofficial_currency_code),
                ),
            ],
            &self.extra,
        )
    }
}

impl Serialize for TotalInflowAmount90d {
    fn serialize<S: Serializer>(&self, to: S) -> Result<S::Ok, S::Error> {
        codec::write(
            to,
            &[
                ("amount", &codec::Always(&self.amount)),
                ("iso_currency_code", &codec::Always(&self.iso_currency_code)),
                (
                    "unofficial_currency_code",
                    &codec::Always(&self.unofficial_currency_code),
                ),
            ],
            &self.extra,
        )
    }
}

impl Serialize for TotalOutflowAmount {
    fn serialize<S: Serializer>(&self, to: S) -> Result<S::Ok, S::Error> {
        codec::write(
            to,
            &[
                ("amount", &codec::Always(&self.amount)),
                ("iso_currency_code", &codec::Always(&self.iso_currency_code)),
                (
                    "unofficial_currency_code",
                    &codec::Always(&self.unofficial_currency_code),
                ),
            ],
            &self.extra,
        )
    }
}

impl Serialize for TotalOutflowAmount30d {
    fn serialize<S: Serializer>(&self, to: S) -> Result<S::Ok, S::Error> {
        codec::write(
            to,
            &[
                ("amount", &codec::Always(&self.amount)),
                ("iso_currency_code", &codec::Always(&self.iso_currency_code)),
                (
                    "unofficial_currency_code",
                    &codec::Always(&self.unofficial_currency_code),
                ),
            ],
            &self.extra,
        )
    }
}

impl Serialize for TotalOutflowAmount60d {
    fn serialize<S: Serializer>(&self, to: S) -> Result<S::Ok, S::Error> {
        codec::write(
            to,
            &[
                ("amount", &codec::Always(&self.amount)),
                ("iso_currency_code", &codec::Always(&self.iso_currency_code)),
                (
                    "unofficial_currency_code",
                    &codec::Always(&self.unofficial_currency_code),
                ),
            ],
            &self.extra,
        )
    }
}

impl Serialize for TotalOutflowAmount90d {
    fn serialize<S: Serializer>(&self, to: S) -> Result<S::Ok, S::Error> {
        codec::write(
            to,
            &[
                ("amount", &codec::Always(&self.amount)),
                ("iso_currency_code", &codec::Always(&self.iso_currency_code)),
                (
                    "unofficial_currency_code",
                    &codec::Always(&self.unofficial_currency_code),
                ),
            ],
            &self.extra,
        )
    }
}

impl Serialize for BaseReportUserAttributes {
    fn serialize<S: Serializer>(&self, to: S) -> Result<S::Ok, S::Error> {
        codec::write(
            to,
            &[
                (
                    "nsf_overdraft_transactions_count",
                    &codec::Maybe(&self.nsf_overdraft_transactions_count),
                ),
                (
                    "nsf_overdraft_transactions_count_30d",
                    &codec::Maybe(&self.nsf_overdraft_transactions_count_30d),
                ),
                (
                    "nsf_overdraft_transactions_count_60d",
                    &codec::Maybe(&self.nsf_overdraft_transactions_count_60d),
                ),
                (
                    "nsf_overdraft_transactions_count_90d",
                    &codec::Maybe(&self.nsf_overdraft_transactions_count_90d),
                ),
                ("total_inflow_amount", &codec::MaybeNull(&self.total_inflow_amount)),
                (
                    "total_inflow_amount_30d",
                    &codec::MaybeNull(&self.total_inflow_amount_30d),
                ),
                (
                    "total_inflow_amount_60d",
                    &codec::MaybeNull(&self.total_inflow_amount_60d),
                ),
                (
                    "total_inflow_amount_90d",
                    &codec::MaybeNull(&self.total_inflow_amount_90d),
                ),
                ("total_outflow_amount", &codec::MaybeNull(&self.total_outflow_amount)),
                (
                    "total_outflow_amount_30d",
                    &codec::MaybeNull(&self.total_outflow_amount_30d),
                ),
                (
                    "total_outflow_amount_60d",
                    &codec::MaybeNull(&self.total_outflow_amount_60d),
                ),
                (
                    "total_outflow_amount_90d",
                    &codec::MaybeNull(&self.total_outflow_amount_90d),
                ),
            ],
            &self.extra,
        )
    }
}

impl Serialize for TotalReportInflowAmount {
    fn serialize<S: Serializer>(&self, to: S) -> Result<S::Ok, S::Error> {
        codec::write(
            to,
            &[
                ("amount", &codec::Always(&self.amount)),
                ("iso_currency_code", &codec::Always(&self.iso_currency_code)),
                (
                    "unofficial_currency_code",
                    &codec::Always(&self.unofficial_currency_code),
                ),
            ],
            &self.extra,
        )
    }
}

impl Serialize for TotalReportInflowAmount30d {
    fn serialize<S: Serializer>(&self, to: S) -> Result<S::Ok, S::Error> {
        codec::write(
            to,
            &[
                ("amount", &codec::Always(&self.amount)),
                ("iso_currency_code", &codec::Always(&self.iso_currency_code)),
                (
                    "unofficial_currency_code",
                    &codec::Always(&self.unofficial_currency_code),
                ),
            ],
            &self.extra,
        )
    }
}

impl Serialize for TotalReportInflowAmount60d {
    fn serialize<S: Serializer>(&self, to: S) -> Result<S::Ok, S::Error> {
        codec::write(
            to,
            &[
                ("amount", &codec::Always(&self.amount)),
                ("iso_currency_code", &codec::Always(&self.iso_currency_code)),
                (
                    "unofficial_currency_code",
                    &codec::Always(&self.unofficial_currency_code),
                ),
            ],
            &self.extra,
        )
    }
}

impl Serialize for TotalReportInflowAmount90d {
    fn serialize<S: Serializer>(&self, to: S) -> Result<S::Ok, S::Error> {
        codec::write(
            to,
            &[
                ("amount", &codec::Always(&self.amount)),
                ("iso_currency_code", &codec::Always(&self.iso_currency_code)),
                (
                    "unofficial_currency_code",
                    &codec::Always(&self.unofficial_currency_code),
                ),
            ],
            &self.extra,
        )
    }
}

impl Serialize for TotalReportOutflowAmount {
    fn serialize<S: Serializer>(&self, to: S) -> Result<S::Ok, S::Error> {
        codec::write(
            to,
            &[
                ("amount", &codec::Always(&self.amount)),
                ("iso_currency_code", &codec::Always(&self.iso_currency_code)),
                (
                    "unofficial_currency_code",
                    &codec::Always(&self.unofficial_currency_code),
                ),
            ],
            &self.extra,
        )
    }
}

impl Serialize for TotalReportOutflowAmount30d {
    fn serialize<S: Serializer>(&self, to: S) -> Result<S::Ok, S::Error> {
        codec::write(
            to,
            &[
                ("amount", &codec::Always(&self.amount)),
                ("iso_currency_code", &codec::Always(&self.iso_currency_code)),
                (
                    "unofficial_currency_code",
                    &codec::Always(&self.unofficial_currency_code),
                ),
            ],
            &self.extra,
        )
    }
}

impl Serialize for TotalReportOutflowAmount60d {
    fn serialize<S: Serializer>(&self, to: S) -> Result<S::Ok, S::Error> {
        codec::write(
            to,
            &[
                ("amount", &codec::Always(&self.amount)),
                ("iso_currency_code", &codec::Always(&self.iso_currency_code)),
                (
                    "unofficial_currency_code",
                    &codec::Always(&self.unofficial_currency_code),
                ),
            ],
            &self.extra,
        )
    }
}

impl Serialize for TotalReportOutflowAmount90d {
    fn serialize<S: Serializer>(&self, to: S) -> Result<S::Ok, S::Error> {
        codec::write(
            to,
            &[
                ("amount", &codec::Always(&self.amount)),
                ("iso_currency_code", &codec::Always(&self.iso_currency_code)),
                (
                    "unofficial_currency_code",
                    &codec::Always(&self.unofficial_currency_code),
                ),
            ],
            &self.extra,
        )
    }
}

impl Serialize for BaseReportWarning {
    fn serialize<S: Serializer>(&self, to: S) -> Result<S::Ok, S::Error> {
        codec::write(
            to,
            &[
                ("warning_type", &codec::Always(&self.warning_type)),
                ("warning_code", &codec::Always(&self.warning_code)),
                ("cause", &codec::Always(&self.cause)),
            ],
            &self.extra,
        )
    }
}

impl Serialize for BaseReportWarningCode {
    fn serialize<S: Serializer>(&self, to: S) -> Result<S::Ok, S::Error> {
        to.serialize_str(self.as_str())
    }
}

impl<'de> codec::Object<'de> for CraCheckReportPdfGetRequest {
    const FIELDS: &'static [&'static str] = &[
        "client_id",
        "secret",
        "user_id",
        "third_party_user_token",
        "add_ons",
        "user_token",
    ];
    fn read<A: MapAccess<'de>>(map: A) -> Result<Self, A::Error> {
        let mut client_id = codec::Opt::new();
        let mut secret = codec::Opt::new();
        let mut user_id = codec::Opt::new();
        let mut third_party_user_token = codec::Opt::new();
        let mut add_ons = codec::Opt::new();
        let mut user_token = codec::Opt::new();
        let mut extra = Extra::new();
        codec::read(
            map,
            Self::FIELDS,
            &mut [
                &mut client_id,
                &mut secret,
                &mut user_id,
                &mut third_party_user_token,
                &mut add_ons,
                &mut user_token,
            ],
            &mut extra,
        )?;
        Ok(Self {
            client_id: client_id.take(),
            secret: secret.take(),
            user_id: user_id.take(),
            third_party_user_token: third_party_user_token.take(),
            add_ons: add_ons.take(),
            user_token: user_token.take(),
            extra,
        })
    }
}

impl<'de> Deserialize<'de> for CraCheckReportPdfGetRequest {
    fn deserialize<D: Deserializer<'de>>(from: D) -> Result<Self, D::Error> {
        codec::read_object(from)
    }
}

impl<'de> Deserialize<'de> for CraPdfAddOns {
    fn deserialize<D: Deserializer<'de>>(from: D) -> Result<Self, D::Error> {
        codec::read_text(from)
    }
}

impl Serialize for PlaidError {
    fn serialize<S: Serializer>(&self, to: S) -> Result<S::Ok, S::Error> {
        codec::write(
            to,
            &[
                ("error_type", &codec::Always(&self.error_type)),
                ("error_code", &codec::Always(&self.error_code)),
                ("error_code_reason", &codec::MaybeNull(&self.error_code_reason)),
                ("error_message", &codec::Always(&self.error_message)),
                ("display_message", &codec::Always(&self.display_message)),
                ("request_id", &codec::Maybe(&self.request_id)),
                ("causes", &codec::Maybe(&self.causes)),
                ("status", &codec::MaybeNull(&self.status)),
                ("documentation_url", &codec::Maybe(&self.documentation_url)),
                ("suggested_action", &codec::MaybeNull(&self.suggested_action)),
                (
                    "required_account_subtypes",
                    &codec::Maybe(&self.required_account_subtypes),
                ),
                (
                    "provided_account_subtypes",
                    &codec::Maybe(&self.provided_account_subtypes),
                ),
            ],
            &self.extra,
        )
    }
}

impl<'de> codec::Object<'de> for UserCreateRequest {
    const FIELDS: &'static [&'static str] = &[
        "client_id",
        "secret",
        "client_user_id",
        "identity",
        "end_customer",
        "consumer_report_user_identity",
        "with_upgraded_user",
    ];
    fn read<A: MapAccess<'de>>(map: A) -> Result<Self, A::Error> {
        let mut client_id = codec::Opt::new();
        let mut secret = codec::Opt::new();
        let mut client_user_id = codec::Need::new();
        let mut identity = codec::OptNull::new();
        let mut end_customer = codec::Opt::new();
        let mut consumer_report_user_identity = codec::OptNull::new();
        let mut with_upgraded_user = codec::Opt::new();
        let mut extra = Extra::new();
        codec::read(
            map,
            Self::FIELDS,
            &mut [
                &mut client_id,
                &mut secret,
                &mut client_user_id,
                &mut identity,
                &mut end_customer,
                &mut consumer_report_user_identity,
                &mut with_upgraded_user,
            ],
            &mut extra,
        )?;
        Ok(Self {
            client_id: client_id.take(),
            secret: secret.take(),
            client_user_id: client_user_id.take("client_user_id")?,
            identity: identity.take(),
            end_customer: end_customer.take(),
            consumer_report_user_identity: consumer_report_user_identity.take(),
            with_upgraded_user: with_upgraded_user.take(),
            extra,
        })
    }
}

impl<'de> Deserialize<'de> for UserCreateRequest {
    fn deserialize<D: Deserializer<'de>>(from: D) -> Result<Self, D::Error> {
        codec::read_object(from)
    }
}

impl<'de> codec::Object<'de> for ConsumerReportUserIdentity {
    const FIELDS: &'static [&'static str] = &[
        "first_name",
        "last_name",
        "phone_numbers",
        "emails",
        "ssn_full",
        "ssn_last_4",
        "date_of_birth",
        "primary_address",
    ];
    fn read<A: MapAccess<'de>>(map: A) -> Result<Self, A::Error> {
        let mut first_name = codec::Need::new();
        let mut last_name = codec::Need::new();
        let mut phone_numbers = codec::Need::new();
        let mut emails = codec::Need::new();
        let mut ssn_full = codec::OptNull::new();
        let mut ssn_last_4 = codec::OptNull::new();
        let mut date_of_birth = codec::NeedNull::new();
        let mut primary_address = codec::Need::new();
        let mut extra = Extra::new();
        codec::read(
            map,
            Self::FIELDS,
            &mut [
                &mut first_name,
                &mut last_name,
                &mut phone_numbers,
                &mut emails,
                &mut ssn_full,
                &mut ssn_last_4,
                &mut date_of_birth,
                &mut primary_address,
            ],
            &mut extra,
        )?;
        Ok(Self {
            first_name: first_name.take("first_name")?,
            last_name: last_name.take("last_name")?,
            phone_numbers: phone_numbers.take("phone_numbers")?,
            emails: emails.take("emails")?,
            ssn_full: ssn_full.take(),
            ssn_last_4: ssn_last_4.take(),
            date_of_birth: date_of_birth.take("date_of_birth")?,
            primary_address: primary_address.take("primary_address")?,
            extra,
        })
    }
}

impl<'de> Deserialize<'de> for ConsumerReportUserIdentity {
    fn deserialize<D: Deserializer<'de>>(from: D) -> Result<Self, D::Error> {
        codec::read_object(from)
    }
}

impl Serialize for UserCreateResponse {
    fn serialize<S: Serializer>(&self, to: S) -> Result<S::Ok, S::Error> {
        codec::write(
            to,
            &[
                ("user_token", &codec::Maybe(&self.user_token)),
                ("user_id", &codec::Always(&self.user_id)),
                ("request_id", &codec::Always(&self.request_id)),
            ],
            &self.extra,
        )
    }
}

impl<'de> codec::Object<'de> for UserGetRequest {
    const FIELDS: &'static [&'static str] = &["client_id", "secret", "user_id"];
    fn read<A: MapAccess<'de>>(map: A) -> Result<Self, A::Error> {
        let mut client_id = codec::Opt::new();
        let mut secret = codec::Opt::new();
        let mut user_id = codec::Need::new();
        let mut extra = Extra::new();
        codec::read(
            map,
            Self::FIELDS,
            &mut [&mut client_id, &mut secret, &mut user_id],
            &mut extra,
        )?;
        Ok(Self {
            client_id: client_id.take(),
            secret: secret.take(),
            user_id: user_id.take("user_id")?,
            extra,
        })
    }
}

impl<'de> Deserialize<'de> for UserGetRequest {
    fn deserialize<D: Deserializer<'de>>(from: D) -> Result<Self, D::Error> {
        codec::read_object(from)
    }
}

impl Serialize for UserGetResponse {
    fn serialize<S: Serializer>(&self, to: S) -> Result<S::Ok, S::Error> {
        codec::write(
            to,
            &[
                ("request_id", &codec::Always(&self.request_id)),
                ("user_id", &codec::Always(&self.user_id)),
                ("client_user_id", &codec::Always(&self.client_user_id)),
                ("created_at", &codec::Always(&self.created_at)),
                ("updated_at", &codec::Maybe(&self.updated_at)),
                ("identity", &codec::MaybeNull(&self.identity)),
            ],
            &self.extra,
        )
    }
}

impl<'de> codec::Object<'de> for LinkTokenCreateRequest {
    const FIELDS: &'static [&'static str] = &[
        "client_id",
        "secret",
        "client_name",
        "language",
        "country_codes",
        "user",
        "user_id",
        "products",
        "webhook",
        "base_report",
        "credit_partner_insights",
        "cra_options",
        "consumer_report_permissible_purpose",
        "enable_multi_item_link",
    ];
    fn read<A: MapAccess<'de>>(map: A) -> Result<Self, A::Error> {
        let mut client_id = codec::Opt::new();
        let mut secret = codec::Opt::new();
        let mut client_name = codec::Need::new();
        let mut language = codec::Need::new();
        let mut country_codes = codec::Need::new();
        let mut user = codec::Opt::new();
        let mut user_id = codec::Opt::new();
        let mut products = codec::OptNull::new();
        let mut webhook = codec::Opt::new();
        let mut base_report = codec::Opt::new();
        let mut credit_partner_insights = codec::Opt::new();
        let mut cra_options = codec::Opt::new();
        let mut consumer_report_permissible_purpose = codec::Opt::new();
        let mut enable_multi_item_link = codec::Opt::new();
        let mut extra = Extra::new();
        codec::read(
            map,
            Self::FIELDS,
            &mut [
                &mut client_id,
                &mut secret,
                &mut client_name,
                &mut language,
                &mut country_codes,
                &mut user,
                &mut user_id,
                &mut products,
                &mut webhook,
                &mut base_report,
                &mut credit_partner_insights,
                &mut cra_options,
                &mut consumer_report_permissible_purpose,
                &mut enable_multi_item_link,
            ],
            &mut extra,
        )?;
        Ok(Self {
            client_id: client_id.take(),
            secret: secret.take(),
            client_name: client_name.take("client_name")?,
            language: language.take("language")?,
            country_codes: country_codes.take("country_codes")?,
            user: user.take(),
            user_id: user_id.take(),
            products: products.take(),
            webhook: webhook.take(),
            base_report: base_report.take(),
            credit_partner_insights: credit_partner_insights.take(),
            cra_options: cra_options.take(),
            consumer_report_permissible_purpose: consumer_report_permissible_purpose
                .take(),
            enable_multi_item_link: enable_multi_item_link.take(),
            extra,
        })
    }
}

impl<'de> Deserialize<'de> for LinkTokenCreateRequest {
    fn deserialize<D: Deserializer<'de>>(from: D) -> Result<Self, D::Error> {
        codec::read_object(from)
    }
}

impl<'de> Deserialize<'de> for CountryCode {
    fn deserialize<D: Deserializer<'de>>(from: D) -> Result<Self, D::Error> {
        codec::read_text(from)
    }
}

impl<'de> codec::Object<'de> for LinkTokenCreateRequestUser {
    const FIELDS: &'static [&'static str] = &[
        "client_user_id",
        "legal_name",
        "name",
        "phone_number",
        "phone_number_verified_time",
        "email_address",
        "email_address_verified_time",
        "ssn",
        "date_of_birth",
        "address",
        "id_number",
    ];
    fn read<A: MapAccess<'de>>(map: A) -> Result<Self, A::Error> {
        let mut client_user_id = codec::Need::new();
        let mut legal_name = codec::Opt::new();
        let mut name = codec::OptNull::new();
        let mut phone_number = codec::Opt::new();
        let mut phone_number_verified_time = codec::OptNull::new();
        let mut email_address = codec::Opt::new();
        let mut email_address_verified_time = codec::OptNull::new();
        let mut ssn = codec::Opt::new();
        let mut date_of_birth = codec::OptNull::new();
        let mut address = codec::OptNull::new();
        let mut id_number = codec::OptNull::new();
        let mut extra = Extra::new();
        codec::read(
            map,
            Self::FIELDS,
            &mut [
                &mut client_user_id,
                &mut legal_name,
                &mut name,
                &mut phone_number,
                &mut phone_number_verified_time,
                &mut email_address,
                &mut email_address_verified_time,
                &mut ssn,
                &mut date_of_birth,
                &mut address,
                &mut id_number,
            ],
            &mut extra,
        )?;
        Ok(Self {
            client_user_id: client_user_id.take("client_user_id")?,
            legal_name: legal_name.take(),
            name: name.take(),
            phone_number: phone_number.take(),
            phone_number_verified_time: phone_number_verified_time.take(),
            email_address: email_address.take(),
            email_address_verified_time: email_address_verified_time.take(),
            ssn: ssn.take(),
            date_of_birth: date_of_birth.take(),
            address: address.take(),
            id_number: id_number.take(),
            extra,
        })
    }
}

impl<'de> Deserialize<'de> for LinkTokenCreateRequestUser {
    fn deserialize<D: Deserializer<'de>>(from: D) -> Result<Self, D::Error> {
        codec::read_object(from)
    }
}

impl<'de> codec::Object<'de> for IdentityVerificationRequestUserName {
    const FIELDS: &'static [&'static str] = &["given_name", "family_name"];
    fn read<A: MapAccess<'de>>(map: A) -> Result<Self, A::Error> {
        let mut given_name = codec::Need::new();
        let mut family_name = codec::Need::new();
        let mut extra = Extra::new();
        codec::read(
            map,
            Self::FIELDS,
            &mut [&mut given_name, &mut family_name],
            &mut extra,
        )?;
        Ok(Self {
            given_name: given_name.take("given_name")?,
            family_name: family_name.take("family_name")?,
            extra,
        })
    }
}

impl<'de> Deserialize<'de> for IdentityVerificationRequestUserName {
    fn deserialize<D: Deserializer<'de>>(from: D) -> Result<Self, D::Error> {
        codec::read_object(from)
    }
}

impl<'de> codec::Object<'de> for UserAddress {
    const FIELDS: &'static [&'static str] = &[
        "street",
        "street2",
        "city",
        "region",
        "postal_code",
        "country",
    ];
    fn read<A: MapAccess<'de>>(map: A) -> Result<Self, A::Error> {
        let mut street = codec::OptNull::new();
        let mut street2 = codec::OptNull::new();
        let mut city = codec::OptNull::new();
        let mut region = codec::OptNull::new();
        let mut postal_code = codec::OptNull::new();
        let mut country = codec::Need::new();
        let mut extra = Extra::new();
        codec::read(
            map,
            Self::FIELDS,
            &mut [
                &mut street,
                &mut street2,
                &mut city,
                &mut region,
                &mut postal_code,
                &mut country,
            ],
            &mut extra,
        )?;
        Ok(Self {
            street: street.take(),
            street2: street2.take(),
            city: city.take(),
            region: region.take(),
            postal_code: postal_code.take(),
            country: country.take("country")?,
            extra,
        })
    }
}

impl<'de> Deserialize<'de> for UserAddress {
    fn deserialize<D: Deserializer<'de>>(from: D) -> Result<Self, D::Error> {
        codec::read_object(from)
    }
}

impl<'de> codec::Object<'de> for LinkTokenCreateRequestBaseReport {
    const FIELDS: &'static [&'static str] = &["days_requested", "client_report_id"];
    fn read<A: MapAccess<'de>>(map: A) -> Result<Self, A::Error> {
        let mut days_requested = codec::Need::new();
        let mut client_report_id = codec::OptNull::new();
        let mut extra = Extra::new();
        codec::read(
            map,
            Self::FIELDS,
            &mut [&mut days_requested, &mut client_report_id],
            &mut extra,
        )?;
        Ok(Self {
            days_requested: days_requested.take("days_requested")?,
            client_report_id: client_report_id.take(),
            extra,
        })
    }
}

impl<'de> Deserialize<'de> for LinkTokenCreateRequestBaseReport {
    fn deserialize<D: Deserializer<'de>>(from: D) -> Result<Self, D::Error> {
        codec::read_object(from)
    }
}

impl<'de> codec::Object<'de> for LinkTokenCreateRequestCreditPartnerInsights {
    const FIELDS: &'static [&'static str] = &["days_requested"];
    fn read<A: MapAccess<'de>>(map: A) -> Result<Self, A::Error> {
        let mut days_requested = codec::Opt::new();
        let mut extra = Extra::new();
        codec::read(map, Self::FIELDS, &mut [&mut days_requested], &mut extra)?;
        Ok(Self {
            days_requested: days_requested.take(),
            extra,
        })
    }
}

impl<'de> Deserialize<'de> for LinkTokenCreateRequestCreditPartnerInsights {
    fn deserialize<D: Deserializer<'de>>(from: D) -> Result<Self, D::Error> {
        codec::read_object(from)
    }
}

impl<'de> codec::Object<'de> for LinkTokenCreateRequestCraOptions {
    const FIELDS: &'static [&'static str] = &[
        "days_requested",
        "days_required",
        "client_report_id",
        "partner_insights",
        "base_report",
        "cashflow_insights",
        "lend_score",
        "network_insights",
        "include_investments",
        "income_insights",
    ];
    fn read<A: MapAccess<'de>>(map: A) -> Result<Self, A::Error> {
        let mut days_requested = codec::Need::new();
        let mut days_required = codec::Opt::new();
        let mut client_report_id = codec::OptNull::new();
        let mut partner_insights = codec::Opt::new();
        let mut base_report = codec::Opt::new();
        let mut cashflow_insights = codec::Opt::new();
        let mut lend_score = codec::Opt::new();
        let mut network_insights = codec::Opt::new();
        let mut include_investments = codec::OptNull::new();
        let mut income_insights = codec::Opt::new();
        let mut extra = Extra::new();
        codec::read(
            map,
            Self::FIELDS,
            &mut [
                &mut days_requested,
                &mut days_required,
                &mut client_report_id,
                &mut partner_insights,
                &mut base_report,
                &mut cashflow_insights,
                &mut lend_score,
                &mut network_insights,
                &mut include_investments,
                &mut income_insights,
            ],
            &mut extra,
        )?;
        Ok(Self {
            days_requested: days_requested.take("days_requested")?,
            days_required: days_required.take(),
            client_report_id: client_report_id.take(),
            partner_insights: partner_insights.take(),
            base_report: base_report.take(),
            cashflow_insights: cashflow_insights.take(),
            lend_score: lend_score.take(),
            network_insights: network_insights.take(),
            include_investments: include_investments.take(),
            income_insights: income_insights.take(),
            extra,
        })
    }
}

impl<'de> Deserialize<'de> for LinkTokenCreateRequestCraOptions {
    fn deserialize<D: Deserializer<'de>>(from: D) -> Result<Self, D::Error> {
        codec::read_object(from)
    }
}

impl<'de> codec::Object<'de> for LinkTokenCreateRequestCraOptionsPartnerInsights {
    const FIELDS: &'static [&'static str] = &["prism_versions", "fico"];
    fn read<A: MapAccess<'de>>(map: A) -> Result<Self, A::Error> {
        let mut prism_versions = codec::OptNull::new();
        let mut fico = codec::OptNull::new();
        let mut extra = Extra::new();
        codec::read(
            map,
            Self::FIELDS,
            &mut [&mut prism_versions, &mut fico],
            &mut extra,
        )?;
        Ok(Self {
            prism_versions: prism_versions.take(),
            fico: fico.take(),
            extra,
        })
    }
}

impl<'de> Deserialize<'de> for LinkTokenCreateRequestCraOptionsPartnerInsights {
    fn deserialize<D: Deserializer<'de>>(from: D) -> Result<Self, D::Error> {
        codec::read_object(from)
    }
}

impl<'de> codec::Object<'de> for LinkTokenCreateRequestCraOptionsBaseReport {
    const FIELDS: &'static [&'static str] = &[
        "client_report_id",
        "gse_options",
        "require_identity",
        "home_lending_report_options",
    ];
    fn read<A: MapAccess<'de>>(map: A) -> Result<Self, A::Error> {
        let mut client_report_id = codec::OptNull::new();
        let mut gse_options = codec::OptNull::new();
        let mut require_identity = codec::OptNull::new();
        let mut home_lending_report_options = codec::OptNull::new();
        let mut extra = Extra::new();
        codec::read(
            map,
            Self::FIELDS,
            &mut [
                &mut client_report_id,
                &mut gse_options,
                &mut require_identity,
                &mut home_lending_report_options,
            ],
            &mut extra,
        )?;
        Ok(Self {
            client_report_id: client_report_id.take(),
            gse_options: gse_options.take(),
            require_identity: require_identity.take(),
            home_lending_report_options: home_lending_report_options.take(),
            extra,
        })
    }
}

impl<'de> Deserialize<'de> for LinkTokenCreateRequestCraOptionsBaseReport {
    fn deserialize<D: Deserializer<'de>>(from: D) -> Result<Self, D::Error> {
        codec::read_object(from)
    }
}

impl<'de> codec::Object<'de> for LinkTokenCreateRequestCraOptionsBaseReportGseOptions {
    const FIELDS: &'static [&'static str] = &["report_types"];
    fn read<A: MapAccess<'de>>(map: A) -> Result<Self, A::Error> {
        let mut report_types = codec::Need::new();
        let mut extra = Extra::new();
        codec::read(map, Self::FIELDS, &mut [&mut report_types], &mut extra)?;
        Ok(Self {
            report_types: report_types.take("report_types")?,
            extra,
        })
    }
}

impl<'de> Deserialize<'de> for LinkTokenCreateRequestCraOptionsBaseReportGseOptions {
    fn deserialize<D: Deserializer<'de>>(from: D) -> Result<Self, D::Error> {
        codec::read_object(from)
    }
}

impl<'de> codec::Object<'de> for LinkTokenCreateRequestCraOptionsCashflowInsights {
    const FIELDS: &'static [&'static str] = &["attributes_version"];
    fn read<A: MapAccess<'de>>(map: A) -> Result<Self, A::Error> {
        let mut attributes_version = codec::OptNull::new();
        let mut extra = Extra::new();
        codec::read(map, Self::FIELDS, &mut [&mut attributes_version], &mut extra)?;
        Ok(Self {
            attributes_version: attributes_version.take(),
            extra,
        })
    }
}

impl<'de> Deserialize<'de> for LinkTokenCreateRequestCraOptionsCashflowInsights {
    fn deserialize<D: Deserializer<'de>>(from: D) -> Result<Self, D::Error> {
        codec::read_object(from)
    }
}

impl<'de> codec::Object<'de> for LinkTokenCreateRequestCraOptionsLendScore {
    const FIELDS: &'static [&'static str] = &["lend_score_version"];
    fn read<A: MapAccess<'de>>(map: A) -> Result<Self, A::Error> {
        let mut lend_score_version = codec::OptNull::new();
        let mut extra = Extra::new();
        codec::read(map, Self::FIELDS, &mut [&mut lend_score_version], &mut extra)?;
        Ok(Self {
            lend_score_version: lend_score_version.take(),
            extra,
        })
    }
}

impl<'de> Deserialize<'de> for LinkTokenCreateRequestCraOptionsLendScore {
    fn deserialize<D: Deserializer<'de>>(from: D) -> Result<Self, D::Error> {
        codec::read_object(from)
    }
}

impl<'de> codec::Object<'de> for LinkTokenCreateRequestCraOptionsNetworkInsights {
    const FIELDS: &'static [&'static str] = &["network_insights_version"];
    fn read<A: MapAccess<'de>>(map: A) -> Result<Self, A::Error> {
        let mut network_insights_version = codec::OptNull::new();
        let mut extra = Extra::new();
        codec::read(
            map,
            Self::FIELDS,
            &mut [&mut network_insights_version],
            &mut extra,
        )?;
        Ok(Self {
            network_insights_version: network_insights_version.take(),
            extra,
        })
    }
}

impl<'de> Deserialize<'de> for LinkTokenCreateRequestCraOptionsNetworkInsights {
    fn deserialize<D: Deserializer<'de>>(from: D) -> Result<Self, D::Error> {
        codec::read_object(from)
    }
}

impl<'de> codec::Object<'de> for LinkTokenCreateRequestCraOptionsIncomeInsights {
    const FIELDS: &'static [&'static str] = &[
        "income_insights_filter",
        "income_insights_version",
    ];
    fn read<A: MapAccess<'de>>(map: A) -> Result<Self, A::Error> {
        let mut income_insights_filter = codec::OptNull::new();
        let mut income_insights_version = codec::NeedNull::new();
        let mut extra = Extra::new();
        codec::read(
            map,
            Self::FIELDS,
            &mut [&mut income_insights_filter, &mut income_insights_version],
            &mut extra,
        )?;
        Ok(Self {
            income_insights_filter: income_insights_filter.take(),
            income_insights_version: income_insights_version
                .take("income_insights_version")?,
            extra,
        })
    }
}

impl<'de> Deserialize<'de> for LinkTokenCreateRequestCraOptionsIncomeInsights {
    fn deserialize<D: Deserializer<'de>>(from: D) -> Result<Self, D::Error> {
        codec::read_object(from)
    }
}

impl Serialize for LinkTokenCreateResponse {
    fn serialize<S: Serializer>(&self, to: S) -> Result<S::Ok, S::Error> {
        codec::write(
            to,
            &[
                ("link_token", &codec::Always(&self.link_token)),
                ("expiration", &codec::Always(&self.expiration)),
                ("request_id", &codec::Always(&self.request_id)),
                ("hosted_link_url", &codec::Maybe(&self.hosted_link_url)),
                ("user_id", &codec::Maybe(&self.user_id)),
            ],
            &self.extra,
        )
    }
}

impl<'de> codec::Object<'de> for WebhookVerificationKeyGetRequest {
    const FIELDS: &'static [&'static str] = &["client_id", "secret", "key_id"];
    fn read<A: MapAccess<'de>>(map: A) -> Result<Self, A::Error> {
        let mut client_id = codec::Opt::new();
        let mut secret = codec::Opt::new();
        let mut key_id = codec::Need::new();
        let mut extra = Extra::new();
        codec::read(
            map,
            Self::FIELDS,
            &mut [&mut client_id, &mut secret, &mut key_id],
            &mut extra,
        )?;
        Ok(Self {
            client_id: client_id.take(),
            secret: secret.take(),
            key_id: key_id.take("key_id")?,
            extra,
        })
    }
}

impl<'de> Deserialize<'de> for WebhookVerificationKeyGetRequest {
    fn deserialize<D: Deserializer<'de>>(from: D) -> Result<Self, D::Error> {
        codec::read_object(from)
    }
}

impl Serialize for WebhookVerificationKeyGetResponse {
    fn serialize<S: Serializer>(&self, to: S) -> Result<S::Ok, S::Error> {
        codec::write(
            to,
            &[
                ("key", &codec::Always(&self.key)),
                ("request_id", &codec::Always(&self.request_id)),
            ],
            &self.extra,
        )
    }
}

impl Serialize for JwkPublicKey {
    fn serialize<S: Serializer>(&self, to: S) -> Result<S::Ok, S::Error> {
        codec::write(
            to,
            &[
                ("alg", &codec::Always(&self.alg)),
                ("crv", &codec::Always(&self.crv)),
                ("kid", &codec::Always(&self.kid)),
                ("kty", &codec::Always(&self.kty)),
                ("use", &codec::Always(&self.r#use)),
                ("x", &codec::Always(&self.x)),
                ("y", &codec::Always(&self.y)),
                ("created_at", &codec::Always(&self.created_at)),
                ("expired_at", &codec::Always(&self.expired_at)),
            ],
            &self.extra,
        )
    }
}

impl<'de> codec::Object<'de> for SandboxPublicTokenCreateRequest {
    const FIELDS: &'static [&'static str] = &[
        "client_id",
        "secret",
        "institution_id",
        "initial_products",
        "options",
        "user_token",
        "user_id",
    ];
    fn read<A: MapAccess<'de>>(map: A) -> Result<Self, A::Error> {
        let mut client_id = codec::Opt::new();
        let mut secret = codec::Opt::new();
        let mut institution_id = codec::Need::new();
        let mut initial_products = codec::Need::new();
        let mut options = codec::Opt::new();
        let mut user_token = codec::Opt::new();
        let mut user_id = codec::Opt::new();
        let mut extra = Extra::new();
        codec::read(
            map,
            Self::FIELDS,
            &mut [
                &mut client_id,
                &mut secret,
                &mut institution_id,
                &mut initial_products,
                &mut options,
                &mut user_token,
                &mut user_id,
            ],
            &mut extra,
        )?;
        Ok(Self {
            client_id: client_id.take(),
            secret: secret.take(),
            institution_id: institution_id.take("institution_id")?,
            initial_products: initial_products.take("initial_products")?,
            options: options.take(),
            user_token: user_token.take(),
            user_id: user_id.take(),
            extra,
        })
    }
}

impl<'de> Deserialize<'de> for SandboxPublicTokenCreateRequest {
    fn deserialize<D: Deserializer<'de>>(from: D) -> Result<Self, D::Error> {
        codec::read_object(from)
    }
}

impl<'de> codec::Object<'de> for SandboxPublicTokenCreateRequestOptions {
    const FIELDS: &'static [&'static str] = &[
        "webhook",
        "override_username",
        "override_password",
        "transactions",
        "statements",
        "income_verification",
    ];
    fn read<A: MapAccess<'de>>(map: A) -> Result<Self, A::Error> {
        let mut webhook = codec::Opt::new();
        let mut override_username = codec::OptNull::new();
        let mut override_password = codec::OptNull::new();
        let mut transactions = codec::OptNull::new();
        let mut statements = codec::OptNull::new();
        let mut income_verification = codec::Opt::new();
        let mut extra = Extra::new();
        codec::read(
            map,
            Self::FIELDS,
            &mut [
                &mut webhook,
                &mut override_username,
                &mut override_password,
                &mut transactions,
                &mut statements,
                &mut income_verification,
            ],
            &mut extra,
        )?;
        Ok(Self {
            webhook: webhook.take(),
            override_username: override_username.take(),
            override_password: override_password.take(),
            transactions: transactions.take(),
            statements: statements.take(),
            income_verification: income_verification.take(),
            extra,
        })
    }
}

impl<'de> Deserialize<'de> for SandboxPublicTokenCreateRequestOptions {
    fn deserialize<D: Deserializer<'de>>(from: D) -> Result<Self, D::Error> {
        codec::read_object(from)
    }
}

impl<'de> codec::Object<'de> for SandboxPublicTokenCreateRequestOptionsTransactions {
    const FIELDS: &'static [&'static str] = &[
        "start_date",
        "end_date",
        "days_requested",
    ];
    fn read<A: MapAccess<'de>>(map: A) -> Result<Self, A::Error> {
        let mut start_date = codec::Opt::new();
        let mut end_date = codec::Opt::new();
        let mut days_requested = codec::Opt::new();
        let mut extra = Extra::new();
        codec::read(
            map,
            Self::FIELDS,
            &mut [&mut start_date, &mut end_date, &mut days_requested],
            &mut extra,
        )?;
        Ok(Self {
            start_date: start_date.take(),
            end_date: end_date.take(),
            days_requested: days_requested.take(),
            extra,
        })
    }
}

impl<'de> Deserialize<'de> for SandboxPublicTokenCreateRequestOptionsTransactions {
    fn deserialize<D: Deserializer<'de>>(from: D) -> Result<Self, D::Error> {
        codec::read_object(from)
    }
}

impl<'de> codec::Object<'de> for SandboxPublicTokenCreateRequestOptionsStatements {
    const FIELDS: &'static [&'static str] = &["start_date", "end_date"];
    fn read<A: MapAccess<'de>>(map: A) -> Result<Self, A::Error> {
        let mut start_date = codec::Need::new();
        let mut end_date = codec::Need::new();
        let mut extra = Extra::new();
        codec::read(
            map,
            Self::FIELDS,
            &mut [&mut start_date, &mut end_date],
            &mut extra,
        )?;
        Ok(Self {
            start_date: start_date.take("start_date")?,
            end_date: end_date.take("end_date")?,
            extra,
        })
    }
}

impl<'de> Deserialize<'de> for SandboxPublicTokenCreateRequestOptionsStatements {
    fn deserialize<D: Deserializer<'de>>(from: D) -> Result<Self, D::Error> {
        codec::read_object(from)
    }
}

impl<'de> codec::Object<'de>
for SandboxPublicTokenCreateRequestOptionsIncomeVerification {
    const FIELDS: &'static [&'static str] = &["income_source_types", "bank_income"];
    fn read<A: MapAccess<'de>>(map: A) -> Result<Self, A::Error> {
        let mut income_source_types = codec::Opt::new();
        let mut bank_income = codec::Opt::new();
        let mut extra = Extra::new();
        codec::read(
            map,
            Self::FIELDS,
            &mut [&mut income_source_types, &mut bank_income],
            &mut extra,
        )?;
        Ok(Self {
            income_source_types: income_source_types.take(),
            bank_income: bank_income.take(),
            extra,
        })
    }
}

impl<'de> Deserialize<'de> for SandboxPublicTokenCreateRequestOptionsIncomeVerification {
    fn deserialize<D: Deserializer<'de>>(from: D) -> Result<Self, D::Error> {
        codec::read_object(from)
    }
}

impl<'de> Deserialize<'de> for IncomeVerificationSourceType {
    fn deserialize<D: Deserializer<'de>>(from: D) -> Result<Self, D::Error> {
        codec::read_text(from)
    }
}

impl<'de> codec::Object<'de>
for SandboxPublicTokenCreateRequestIncomeVerificationBankIncome {
    const FIELDS: &'static [&'static str] = &["days_requested"];
    fn read<A: MapAccess<'de>>(map: A) -> Result<Self, A::Error> {
        let mut days_requested = codec::Opt::new();
        let mut extra = Extra::new();
        codec::read(map, Self::FIELDS, &mut [&mut days_requested], &mut extra)?;
        Ok(Self {
            days_requested: days_requested.take(),
            extra,
        })
    }
}

impl<'de> Deserialize<'de>
for SandboxPublicTokenCreateRequestIncomeVerificationBankIncome {
    fn deserialize<D: Deserializer<'de>>(from: D) -> Result<Self, D::Error> {
        codec::read_object(from)
    }
}

impl Serialize for SandboxPublicTokenCreateResponse {
    fn serialize<S: Serializer>(&self, to: S) -> Result<S::Ok, S::Error> {
        codec::write(
            to,
            &[
                ("public_token", &codec::Always(&self.public_token)),
                ("request_id", &codec::Always(&self.request_id)),
            ],
            &self.extra,
        )
    }
}

impl Serialize for CraUserCheckReportReadyWebhook {
    fn serialize<S: Serializer>(&self, to: S) -> Result<S::Ok, S::Error> {
        codec::write(
            to,
            &[
                ("webhook_type", &codec::Always(&self.webhook_type)),
                ("webhook_code", &codec::Always(&self.webhook_code)),
                ("user_id", &codec::Always(&self.user_id)),
                ("successful_products", &codec::Maybe(&self.successful_products)),
                ("failed_products", &codec::Maybe(&self.failed_products)),
                ("item_ids", &codec::MaybeNull(&self.item_ids)),
                ("environment", &codec::Always(&self.environment)),
            ],
            &self.extra,
        )
    }
}

impl Serialize for WebhookEnvironmentValues {
    fn serialize<S: Serializer>(&self, to: S) -> Result<S::Ok, S::Error> {
        to.serialize_str(self.as_str())
    }
}

impl Serialize for CraUserCheckReportFailedWebhook {
    fn serialize<S: Serializer>(&self, to: S) -> Result<S::Ok, S::Error> {
        codec::write(
            to,
            &[
                ("webhook_type", &codec::Always(&self.webhook_type)),
                ("webhook_code", &codec::Always(&self.webhook_code)),
                ("user_id", &codec::Always(&self.user_id)),
                ("item_ids", &codec::MaybeNull(&self.item_ids)),
                ("environment", &codec::Always(&self.environment)),
            ],
            &self.extra,
        )
    }
}

impl Serialize for CraCheckReportReadyWebhook {
    fn serialize<S: Serializer>(&self, to: S) -> Result<S::Ok, S::Error> {
        codec::write(
            to,
            &[
                ("webhook_type", &codec::Always(&self.webhook_type)),
                ("webhook_code", &codec::Always(&self.webhook_code)),
                ("user_id", &codec::Always(&self.user_id)),
                ("successful_products", &codec::MaybeNull(&self.successful_products)),
                ("failed_products", &codec::MaybeNull(&self.failed_products)),
                ("item_ids", &codec::MaybeNull(&self.item_ids)),
                ("environment", &codec::Always(&self.environment)),
            ],
            &self.extra,
        )
    }
}

impl Serialize for CraCheckReportFailedWebhook {
    fn serialize<S: Serializer>(&self, to: S) -> Result<S::Ok, S::Error> {
        codec::write(
            to,
            &[
                ("webhook_type", &codec::Always(&self.webhook_type)),
                ("webhook_code", &codec::Always(&self.webhook_code)),
                ("user_id", &codec::Always(&self.user_id)),
                ("item_ids", &codec::MaybeNull(&self.item_ids)),
                ("environment", &codec::Always(&self.environment)),
            ],
            &self.extra,
        )
    }
}

impl Serialize for PhoneNumberType {
    fn serialize<S: Serializer>(&self, to: S) -> Result<S::Ok, S::Error> {
        to.serialize_str(self.as_str())
    }
}

impl Serialize for EmailType {
    fn serialize<S: Serializer>(&self, to: S) -> Result<S::Ok, S::Error> {
        to.serialize_str(self.as_str())
    }
}

impl Serialize for CraUserCheckReportReadyWebhookWebhookType {
    fn serialize<S: Serializer>(&self, to: S) -> Result<S::Ok, S::Error> {
        to.serialize_str(self.as_str())
    }
}

impl Serialize for CraUserCheckReportReadyWebhookWebhookCode {
    fn serialize<S: Serializer>(&self, to: S) -> Result<S::Ok, S::Error> {
        to.serialize_str(self.as_str())
    }
}

impl Serialize for CraUserCheckReportFailedWebhookWebhookType {
    fn serialize<S: Serializer>(&self, to: S) -> Result<S::Ok, S::Error> {
        to.serialize_str(self.as_str())
    }
}

impl Serialize for CraUserCheckReportFailedWebhookWebhookCode {
    fn serialize<S: Serializer>(&self, to: S) -> Result<S::Ok, S::Error> {
        to.serialize_str(self.as_str())
    }
}

impl Serialize for CraCheckReportReadyWebhookWebhookType {
    fn serialize<S: Serializer>(&self, to: S) -> Result<S::Ok, S::Error> {
        to.serialize_str(self.as_str())
    }
}

impl Serialize for CraCheckReportReadyWebhookWebhookCode {
    fn serialize<S: Serializer>(&self, to: S) -> Result<S::Ok, S::Error> {
        to.serialize_str(self.as_str())
    }
}

impl Serialize for CraCheckReportFailedWebhookWebhookType {
    fn serialize<S: Serializer>(&self, to: S) -> Result<S::Ok, S::Error> {
        to.serialize_str(self.as_str())
    }
}

impl Serialize for CraCheckReportFailedWebhookWebhookCode {
    fn serialize<S: Serializer>(&self, to: S) -> Result<S::Ok, S::Error> {
        to.serialize_str(self.as_str())
    }
}

impl Serialize for Webhook {
    fn serialize<S: Serializer>(&self, to: S) -> Result<S::Ok, S::Error> {
        match self {
            Self::UserCheckReportReady(value) => value.serialize(to),
            Self::UserCheckReportFailed(value) => value.serialize(to),
            Self::CheckReportReady(value) => value.serialize(to),
            Self::CheckReportFailed(value) => value.serialize(to),
            Self::Unknown(value) => value.get().serialize(to),
        }
    }
}
