//! Members that the description does not know: new ones may come at any time, and none is left out.

use maud::{Markup, html};
use plaid_check::runtime::{Extra, Json};
use plaid_check::types::{
    CraCheckReportPartnerInsightsGetResponse, CraPartnerInsights, CraPartnerInsightsFicoResults,
    CraPartnerInsightsItem, CraPartnerInsightsItemAccount, CraPartnerInsightsPrism, Owner,
};

use super::record;

/// A place in the answer, and what stands there.
type Found<'a> = Vec<(String, &'a Json)>;

/// All of them, each with its place in the answer.
pub fn section(body: &CraCheckReportPartnerInsightsGetResponse) -> Markup {
    let mut found = Found::new();
    add(&mut found, "", &body.extra);
    if let Some(report) = &body.report {
        in_report(&mut found, report);
    }
    for (index, warning) in body.warnings.iter().flatten().enumerate() {
        add(&mut found, &format!("/warnings/{index}"), &warning.extra);
    }
    html! {
        @if !found.is_empty() {
            section aria-labelledby="others" {
                h2 #others { "Also in the answer" }
                p.lead { "Members that this program has no words for, by their place." }
                (record::exact(found.iter().map(|(place, json)| (place, *json))))
            }
        }
    }
}

fn add<'a>(found: &mut Found<'a>, place: &str, extra: &'a Extra) {
    let entries = extra.iter();
    found.extend(entries.map(|(name, json)| (format!("{place}/{name}"), json)));
}

fn in_report<'a>(found: &mut Found<'a>, report: &'a CraPartnerInsights) {
    add(found, "/report", &report.extra);
    if let Some(prism) = report.prism.get() {
        in_prism(found, prism);
    }
    if let Some(fico) = report.fico.get() {
        in_fico(found, fico);
    }
    for (index, item) in report.items.iter().flatten().enumerate() {
        in_item(found, &format!("/report/items/{index}"), item);
    }
}

fn in_prism<'a>(found: &mut Found<'a>, prism: &'a CraPartnerInsightsPrism) {
    add(found, "/report/prism", &prism.extra);
    if let Some(insights) = prism.insights.get() {
        add(found, "/report/prism/insights", &insights.extra);
    }
    macro_rules! scored {
        ($($member:ident)*) => {$(
            if let Some(product) = prism.$member.get() {
                let place = concat!("/report/prism/", stringify!($member));
                add(found, place, &product.extra);
                if let Some(data) = &product.metadata {
                    add(found, &format!("{place}/metadata"), &data.extra);
                }
            }
        )*};
    }
    scored!(cash_score detect first_detect extend);
}

fn in_fico<'a>(found: &mut Found<'a>, fico: &'a CraPartnerInsightsFicoResults) {
    add(found, "/report/fico", &fico.extra);
    for (index, result) in fico.ultrafico_score_results.iter().enumerate() {
        let place = format!("/report/fico/ultrafico_score_results/{index}");
        add(found, &place, &result.extra);
        if let Some(score) = result.ultrafico_score.get() {
            add(found, &format!("{place}/ultrafico_score"), &score.extra);
        }
    }
    if let Some(data) = fico.report_characteristics.get() {
        add(found, "/report/fico/report_characteristics", &data.extra);
    }
}

fn in_item<'a>(found: &mut Found<'a>, place: &str, item: &'a CraPartnerInsightsItem) {
    add(found, place, &item.extra);
    for (index, account) in item.accounts.iter().flatten().enumerate() {
        in_account(found, &format!("{place}/accounts/{index}"), account);
    }
}

fn in_account<'a>(found: &mut Found<'a>, place: &str, account: &'a CraPartnerInsightsItemAccount) {
    add(found, place, &account.extra);
    add(found, &format!("{place}/metadata"), &account.metadata.extra);
    for (index, owner) in account.owners.iter().enumerate() {
        in_owner(found, &format!("{place}/owners/{index}"), owner);
    }
}

fn in_owner<'a>(found: &mut Found<'a>, place: &str, owner: &'a Owner) {
    add(found, place, &owner.extra);
    for (index, phone) in owner.phone_numbers.iter().enumerate() {
        add(
            found,
            &format!("{place}/phone_numbers/{index}"),
            &phone.extra,
        );
    }
    for (index, email) in owner.emails.iter().enumerate() {
        add(found, &format!("{place}/emails/{index}"), &email.extra);
    }
    for (index, address) in owner.addresses.iter().enumerate() {
        let place = format!("{place}/addresses/{index}");
        add(found, &place, &address.extra);
        add(found, &format!("{place}/data"), &address.data.extra);
    }
}
