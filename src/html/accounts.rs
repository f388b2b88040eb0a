//! The banks and accounts that the report was drawn from.

use maud::{Markup, html};
use plaid_check::types::{
    Address, CraPartnerInsights, CraPartnerInsightsItem, CraPartnerInsightsItemAccount, Owner,
};

use super::text;

/// The accounts of each bank, and who owns them.
pub fn section(report: Option<&CraPartnerInsights>) -> Markup {
    let items = report.and_then(|report| report.items.as_deref());
    let items = items.unwrap_or_default();
    html! {
        section aria-labelledby="accounts" {
            h2 #accounts { "Accounts" }
            @if items.is_empty() { p.lead { "The report names none." } }
            @for (index, item) in items.iter().enumerate() { (bank(index, item)) }
        }
    }
}

fn bank(index: usize, item: &CraPartnerInsightsItem) -> Markup {
    let name = item.institution_name.as_deref();
    let name = name.unwrap_or("A bank without a name");
    let accounts = item.accounts.as_deref().unwrap_or_default();
    html! {
        article.bank aria-labelledby={ "bank-" (index + 1) } {
            h3 id={ "bank-" (index + 1) } { (name) }
            p.version {
                "Institution " code { (text::or_none(item.institution_id.as_ref())) }
                " · Item " code { (text::or_none(item.item_id.as_ref())) }
            }
            @if accounts.is_empty() { p { "No account of this bank is in the report." } }
            @else { (table(name, accounts)) (owners(accounts)) }
        }
    }
}

fn table(bank: &str, accounts: &[CraPartnerInsightsItemAccount]) -> Markup {
    html! {
        div.wide tabindex="0" role="region" aria-label={ "Accounts at " (bank) } {
            table.accounts {
                caption.unseen { "Accounts at " (bank) }
                thead { tr {
                    th scope="col" { "Account" }
                    th scope="col" { "Number ends in" }
                    th scope="col" { "Kind" }
                    th scope="col" { "Data from" }
                    th scope="col" { "Data until" }
                } }
                tbody { @for account in accounts { (row(account)) } }
            }
        }
    }
}

fn row(account: &CraPartnerInsightsItemAccount) -> Markup {
    let data = &account.metadata;
    html! {
        tr {
            th scope="row" {
                (account.name)
                span.below { (text::or_none(account.official_name.as_ref())) }
                span.below { code { (text::or_none(account.account_id.as_ref())) } }
            }
            td { (text::or_none(account.mask.as_ref())) }
            td { (account.subtype) span.below { (account.r#type) } }
            td.date { (text::or_none(data.start_date.as_ref().map(ToString::to_string))) }
            td.date { (text::or_none(data.end_date.as_ref().map(ToString::to_string))) }
        }
    }
}

/// Each owner once, with the accounts that are theirs.
fn owners(accounts: &[CraPartnerInsightsItemAccount]) -> Markup {
    let mut owners: Vec<(&Owner, Vec<&str>)> = Vec::new();
    let mut nobodys: Vec<&str> = Vec::new();
    for account in accounts {
        if account.owners.is_empty() {
            nobodys.push(&account.name);
        }
        for owner in &account.owners {
            match owners.iter_mut().find(|(known, _)| *known == owner) {
                Some((_, accounts)) => accounts.push(&account.name),
                None => owners.push((owner, vec![&account.name])),
            }
        }
    }
    html! {
        @for (owner, accounts) in owners { (one_owner(owner, &accounts)) }
        @if !nobodys.is_empty() {
            p.version { "No owner is named for " (nobodys.join(", ")) "." }
        }
    }
}

fn one_owner(owner: &Owner, accounts: &[&str]) -> Markup {
    html! {
        h4 { "Owner: " @if owner.names.is_empty() { (text::or_none(None::<&str>)) } (owner.names.join(", ")) }
        dl.record {
            div { dt { "Owns" } dd { (accounts.join(", ")) } }
            (entries("Phone", owner.phone_numbers.iter().map(|phone| html! {
                (phone.data) (kind(&phone.r#type.to_string(), Some(phone.primary)))
            }).collect()))
            (entries("Email", owner.emails.iter().map(|email| html! {
                (email.data) (kind(&email.r#type.to_string(), Some(email.primary)))
            }).collect()))
            (entries("Address", owner.addresses.iter().map(address).collect()))
        }
    }
}

fn entries(label: &str, entries: Vec<Markup>) -> Markup {
    html! {
        div {
            dt { (label) }
            dd {
                @if entries.is_empty() { span.none { "none given" } }
                @else { ul { @for entry in entries { li { (entry) } } } }
            }
        }
    }
}

fn address(address: &Address) -> Markup {
    let data = &address.data;
    let parts = [&data.city, &data.region, &data.postal_code, &data.country];
    let parts: Vec<&str> = parts.into_iter().flatten().map(String::as_str).collect();
    html! {
        (data.street) @for part in parts { ", " (part) }
        (kind("", address.primary))
    }
}

/// In brackets what kind of entry it is; that the first of all is `primary` is not said twice.
fn kind(kind: &str, primary: Option<bool>) -> Markup {
    let primary = (primary == Some(true) && kind != "primary").then_some("primary");
    let words: Vec<&str> = [kind]
        .into_iter()
        .chain(primary)
        .filter(|word| !word.is_empty())
        .collect();
    html! { @if !words.is_empty() { " " span.kind { "(" (words.join(", ")) ")" } } }
}
