//! The data that the scores were drawn from.

use maud::{Markup, html};
use plaid_check::Field;
use plaid_check::types::{
    CraPartnerInsights, CraPartnerInsightsFicoReportCharacteristics, PrismCashScoreMetadata,
};

use super::{record, text};
use crate::scores::{Prism, Product};

/// What Prism and FICO say of the data, and the attributes of Insights.
pub fn section(report: Option<&CraPartnerInsights>, prism: &[Prism<'_>]) -> Markup {
    let fico = report.and_then(|report| report.fico.get());
    let characteristics = fico.and_then(|fico| fico.report_characteristics.get());
    let attributes = prism
        .iter()
        .find_map(|product| product.found.as_ref()?.attributes);
    let found: Vec<(&str, &Product<'_>)> = prism
        .iter()
        .filter_map(|product| Some((product.name, product.found.as_ref()?)))
        .collect();
    html! {
        @if !found.is_empty() || characteristics.is_some() {
            section aria-labelledby="behind" {
                h2 #behind { "Data behind the scores" }
                @if !found.is_empty() { (models(&found)) }
                @if let Some(attributes) = attributes {
                    h3 #insights { "Insights" }
                    (record::exact(attributes))
                }
                @if let Some(characteristics) = characteristics { (summary(characteristics)) }
            }
        }
    }
}

type Row = (&'static str, fn(&PrismCashScoreMetadata) -> Option<i64>);

const ROWS: [Row; 10] = [
    ("Oldest transaction, days ago", |data| data.max_age),
    ("Newest transaction, days ago", |data| data.min_age),
    ("Oldest credit, days ago", |data| data.max_age_credit),
    ("Newest credit, days ago", |data| data.min_age_credit),
    ("Oldest debit, days ago", |data| data.max_age_debit),
    ("Newest debit, days ago", |data| data.min_age_debit),
    ("Credits", |data| data.num_trxn_credit),
    ("Debits", |data| data.num_trxn_debit),
    ("Credits, latest 30 days", |data| data.l1m_credit_value_cnt),
    ("Debits, latest 30 days", |data| data.l1m_debit_value_cnt),
];

fn models(found: &[(&str, &Product<'_>)]) -> Markup {
    let has_data = found.iter().any(|(_, product)| product.metadata.is_some());
    html! {
        h3 { "Prism" }
        (wide("Data behind each product of Prism", &html! {
            thead { tr {
                td {}
                @for (name, _) in found { th.figure scope="col" { (name) } }
            } }
            tbody {
                tr { th scope="row" { "Model" } @for (_, product) in found { td.figure { (product.version) } } }
                tr { th scope="row" { "Version number" }
                    @for (_, product) in found { td.figure { (given(product.number)) } } }
                @if has_data { @for (label, value) in ROWS {
                    tr { th scope="row" { (label) }
                        @for (_, product) in found {
                            td.figure {
                                @match product.metadata {
                                    Some(data) => (text::or_none(value(data))),
                                    None => (given(None)),
                                }
                            }
                        }
                    }
                } }
            }
        }))
    }
}

/// A place where nothing was to come: a dash for the eye, words for the ear.
fn given(value: Option<i64>) -> Markup {
    html! {
        @match value {
            Some(value) => (value),
            None => { span.none aria-hidden="true" { "–" } span.unseen { "none" } }
        }
    }
}

fn summary(data: &CraPartnerInsightsFicoReportCharacteristics) -> Markup {
    let money = |value: &Field<f64>| text::or_none(value.get().map(|value| text::amount(*value)));
    let count = |value: &Field<i64>| text::or_none(value.get());
    let balances = [
        &data.avg_daily_balance_over_1_month,
        &data.avg_daily_balance_over_3_months,
        &data.avg_daily_balance_over_6_months,
        &data.avg_daily_balance_over_12_months,
    ];
    let active = [
        &data.days_with_tx_over_1_month,
        &data.days_with_tx_over_3_months,
        &data.days_with_tx_over_6_months,
        &data.days_with_tx_over_12_months,
    ];
    let negative = [
        &data.tot_number_days_with_negative_balance_over_1_month,
        &data.tot_number_days_with_negative_balance_over_3_months,
        &data.tot_number_days_with_negative_balance_over_6_months,
        &data.tot_number_days_with_negative_balance_over_12_months,
    ];
    html! {
        h3 { "FICO" }
        (wide("FICO’s summary of the data by month", &html! {
            thead { tr {
                th scope="col" { "Over the last" }
                @for months in ["month", "3 months", "6 months", "12 months"] { th.figure scope="col" { (months) } }
            } }
            tbody {
                tr { th scope="row" { "Average daily balance" } @for value in balances { td.figure { (money(value)) } } }
                tr { th scope="row" { "Days with transactions" } @for value in active { td.figure { (count(value)) } } }
                tr { th scope="row" { "Days below zero" } @for value in negative { td.figure { (count(value)) } } }
            }
        }))
        (totals(data))
    }
}

fn totals(data: &CraPartnerInsightsFicoReportCharacteristics) -> Markup {
    let balance = data
        .tot_current_balances
        .get()
        .map(|value| text::amount(*value));
    let counts = [
        ("Accounts", &data.num_accounts),
        ("Checking accounts", &data.num_checking_accounts),
        ("Savings accounts", &data.num_savings_accounts),
        ("Money market accounts", &data.num_money_market_accounts),
        ("Oldest transaction, days ago", &data.days_since_earliest_tx),
        (
            "Newest transaction, days ago",
            &data.days_since_most_recent_tx,
        ),
        (
            "Last day that ended below zero, days ago",
            &data.days_since_most_recent_negative_ending_balance,
        ),
        (
            "Last fee for insufficient funds, days ago",
            &data.days_since_most_recent_insufficient_funds_fee_debit_tx,
        ),
    ];
    html! {
        dl.record {
            div { dt { "Current balances together" } dd { (text::or_none(balance)) } }
            @for (label, value) in counts {
                div { dt { (label) } dd { (text::or_none(value.get())) } }
            }
        }
    }
}

/// A table that may be wider than the page: then it is scrolled, also by the keyboard.
fn wide(caption: &str, content: &Markup) -> Markup {
    html! {
        div.wide tabindex="0" role="region" aria-label=(caption) {
            table { caption.unseen { (caption) } (content) }
        }
    }
}
