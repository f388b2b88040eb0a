//! `pages`: which operations are paginated, and how.
//!
//! The configuration goes before the description's extensions, and those before a declared header `Link`. What does not fit its
//! operation is a finding, and the operation is as it would be without pages.

mod extension;
mod fit;
mod pointer;
mod rule;
mod schema;

pub(crate) use extension::KEYWORDS;
pub use rule::{PagesKind, PagesRule};
pub(crate) use schema::answer;

use crate::api::{Api, Operation, OperationId, Pages};
use crate::report::{Pointer, Report, codes};
use crate::select::{Selector, match_operations};
use std::collections::HashMap;

/// Why a rule is of no use for an operation.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(crate) struct Misfit {
    message: String,
    help: String,
}

impl Misfit {
    fn new(message: impl Into<String>, help: impl Into<String>) -> Self {
        Self {
            message: message.into(),
            help: help.into(),
        }
    }
}

/// Works out the pages of every operation.
pub fn paginate(rules: &[(Selector, PagesRule)], api: &mut Api, report: &mut Report) {
    let configured = configured(rules, api, report);
    for id in api.operation_ids() {
        let pages = match configured.get(&id) {
            Some(pages) => pages.clone(),
            None => described(api, &api[id], report),
        };
        if let Some(operation) = api.operations.get_mut(id.0 as usize) {
            operation.pages = pages;
        }
    }
}

/// What the configuration says. Where several selectors mean an operation, the most exact one holds.
fn configured(
    rules: &[(Selector, PagesRule)],
    api: &Api,
    report: &mut Report,
) -> HashMap<OperationId, Option<Pages>> {
    let mut rules: Vec<&(Selector, PagesRule)> = rules.iter().collect();
    rules.sort_by_key(|(selector, _)| selector.exactness());
    let mut all = HashMap::new();
    for (selector, rule) in rules {
        match_operations(selector, api, report);
        let mut misfit = None;
        let mut is_used = false;
        for id in api.operation_ids() {
            if !selector.selects(&api[id]) {
                continue;
            }
            let fit = match rule.kind {
                PagesKind::None => Ok(None),
                _ => fit::fit(api, &api[id], rule).map(Some),
            };
            match fit {
                Ok(pages) => {
                    is_used = true;
                    all.insert(id, pages);
                }
                Err(found) => drop(misfit.get_or_insert((id, found))),
            }
        }
        // One that means many operations is for those among them that it fits.
        if let Some((id, misfit)) = misfit.filter(|_| !is_used || selector.is_exact()) {
            let pointer = api[id].pointer.clone();
            let message = format!("pages of `{selector}`: {}", misfit.message);
            report.add_stood(codes::PAGES_RULE, pointer, message, misfit.help);
        }
    }
    all
}

fn described(api: &Api, operation: &Operation, report: &mut Report) -> Option<Pages> {
    let Some(declared) = &operation.declared_pages else {
        return fit::by_link(api, operation);
    };
    let pointer = operation.pointer.join(&declared.keyword);
    let rule = match extension::rule(&declared.keyword, &declared.value) {
        Ok(rule) => rule?,
        Err(misfit) => {
            say(
                report,
                codes::PAGES_FORM,
                pointer,
                &declared.keyword,
                misfit,
            );
            return None;
        }
    };
    match fit::fit(api, operation, &rule) {
        Ok(pages) => Some(pages),
        Err(misfit) => {
            say(
                report,
                codes::PAGES_MISFIT,
                pointer,
                &declared.keyword,
                misfit,
            );
            None
        }
    }
}

fn say(report: &mut Report, code: codes::Kind, pointer: Pointer, keyword: &str, misfit: Misfit) {
    let message = format!("`{keyword}`: {}", misfit.message);
    report.add_stood(code, pointer, message, misfit.help);
}
