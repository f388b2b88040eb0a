//! The report as tables for a loan officer.

use std::fmt::Write;

use comfy_table::{ContentArrangement, Table, presets};
use plaid_check::types::{
    CheckReportWarning, CraCheckReportPartnerInsightsGetResponse, CraPartnerInsights,
    CraPartnerInsightsPrism, CraPartnerInsightsUltraFicoScoreResult,
};

use crate::options::Options;

const WIDTH: u16 = 100;

/// The whole answer as text.
pub fn table(answer: &CraCheckReportPartnerInsightsGetResponse, options: &Options) -> String {
    let Some(report) = &answer.report else {
        return format!(
            "The answer holds no report (request id {}).",
            answer.request_id
        );
    };
    let prism = prism(report.prism.get(), options);
    let fico = ultrafico(report, options);
    let sections = [
        head(report, &answer.request_id),
        section(
            "Prism",
            &["Product", "Version", "Score", "Reason codes"],
            &prism,
        ),
        section(
            "UltraFICO",
            &["Starts from", "Version", "Score", "Lowered by", "Raised by"],
            &fico,
        ),
        warnings(answer.warnings.as_deref().unwrap_or_default()),
        missing(prism.iter().chain(&fico)),
    ];
    sections
        .into_iter()
        .flatten()
        .collect::<Vec<_>>()
        .join("\n\n")
}

/// A line of a table, and what is missing if the line stands for a score that was asked for and is not there.
struct Row {
    cells: Vec<String>,
    missing: Option<String>,
}

/// What the five Prism products have in common.
struct Product<'a> {
    version: String,
    score: Option<i64>,
    reasons: Option<&'a [String]>,
    error: Option<&'a str>,
    /// Insights are attributes: how many there are stands in the place of the score.
    attributes: Option<usize>,
}

fn head(report: &CraPartnerInsights, request_id: &str) -> Option<String> {
    let mut text = format!(
        "Partner Insights report {}",
        report.report_id.as_deref().unwrap_or("without an id")
    );
    if let Some(time) = &report.generated_time {
        let _ = write!(text, ", made {time}");
    }
    if let Some(own) = report.client_report_id.get() {
        let _ = write!(text, ", yours {own}");
    }
    if let Some(prism) = report.prism.get() {
        let _ = write!(text, "\nPrism status {}", prism.status);
    }
    let _ = write!(text, "\nRequest id {request_id}");
    for item in report.items.iter().flatten() {
        let accounts = item.accounts.as_ref().map_or(0, Vec::len);
        let bank = item
            .institution_name
            .as_deref()
            .unwrap_or("a bank without a name");
        let _ = write!(
            text,
            "\nBank data from {bank}: {accounts} account{}",
            if accounts == 1 { "" } else { "s" }
        );
    }
    Some(text)
}

fn prism(prism: Option<&CraPartnerInsightsPrism>, options: &Options) -> Vec<Row> {
    let products = options.prism().into_iter().zip(products(prism));
    products
        .filter_map(|((name, wanted), found)| prism_row(name, wanted.version(), found))
        .collect()
}

/// The products in the order of [`Options::prism`].
#[expect(
    deprecated,
    reason = "where the full version is absent, its number is better than nothing"
)]
fn products(prism: Option<&CraPartnerInsightsPrism>) -> [Option<Product<'_>>; 5] {
    macro_rules! product {
        ($member:ident, $version:expr) => {
            prism
                .and_then(|prism| prism.$member.get())
                .map(|found| Product {
                    version: $version(found),
                    score: found.score,
                    reasons: found.reason_codes.as_deref(),
                    error: found.error_reason.as_deref(),
                    attributes: None,
                })
        };
    }
    let model =
        |named: &Option<String>, number: i64| named.clone().unwrap_or_else(|| number.to_string());
    let insights = prism
        .and_then(|prism| prism.insights.get())
        .map(|found| Product {
            version: model(&found.model_version, found.version),
            score: None,
            reasons: None,
            error: found.error_reason.as_deref(),
            attributes: found.result.as_ref().map(|result| result.len()),
        });
    [
        product!(cash_score, |found: &plaid_check::types::PrismCashScore| {
            model(&found.model_version, found.version)
        }),
        product!(detect, |found: &plaid_check::types::PrismDetect| found
            .model_version
            .clone()),
        product!(
            first_detect,
            |found: &plaid_check::types::PrismFirstDetect| model(
                &found.model_version,
                found.version
            )
        ),
        product!(extend, |found: &plaid_check::types::PrismExtend| found
            .model_version
            .clone()),
        insights,
    ]
}

fn prism_row(name: &str, wanted: Option<&str>, found: Option<Product<'_>>) -> Option<Row> {
    let Some(found) = found else {
        let version = wanted?;
        let cells = vec![
            name.to_owned(),
            version.to_owned(),
            "missing".to_owned(),
            String::new(),
        ];
        return Some(Row {
            cells,
            missing: Some(format!("{name} {version}: it is not in the report")),
        });
    };
    let score = found.score.map(|score| score.to_string());
    let value = score.or_else(|| found.attributes.map(|count| format!("{count} attributes")));
    let missing = match (&value, wanted) {
        (None, Some(version)) => Some(format!(
            "{name} {version}: {}",
            found.error.unwrap_or("no score and no reason given")
        )),
        _ => None,
    };
    let value = value.unwrap_or_else(|| "none".to_owned());
    Some(Row {
        cells: vec![name.to_owned(), found.version, value, codes(found.reasons)],
        missing,
    })
}

fn ultrafico(report: &CraPartnerInsights, options: &Options) -> Vec<Row> {
    let found = report
        .fico
        .get()
        .map_or(&[][..], |fico| &fico.ultrafico_score_results);
    let wanted = options.ultrafico();
    let asked = |result: &CraPartnerInsightsUltraFicoScoreResult| {
        let key = result.request_correlation_id.as_deref()?;
        wanted
            .iter()
            .find(|(name, _)| name == key)
            .map(|(_, base)| base.describe())
    };
    let mut rows: Vec<Row> = found
        .iter()
        .map(|result| fico_row(result, asked(result)))
        .collect();
    let is_there = |key: &str| {
        found
            .iter()
            .any(|result| result.request_correlation_id.as_deref() == Some(key))
    };
    for (_, base) in wanted.iter().filter(|(key, _)| !is_there(key)) {
        let base = base.describe();
        let missing = Some(format!("UltraFICO from {base}: there is no result for it"));
        let cells = vec![
            base,
            options.ultrafico_version.clone(),
            "missing".to_owned(),
            String::new(),
            String::new(),
        ];
        rows.push(Row { cells, missing });
    }
    rows
}

fn fico_row(result: &CraPartnerInsightsUltraFicoScoreResult, asked: Option<String>) -> Row {
    let key = || {
        result
            .request_correlation_id
            .clone()
            .unwrap_or_else(|| "not said".to_owned())
    };
    let base = asked.unwrap_or_else(key);
    let Some(score) = result.ultrafico_score.get() else {
        let reason = result.error_reason.as_deref().unwrap_or("no reason given");
        let missing = Some(format!("UltraFICO from {base}: {reason}"));
        return Row {
            cells: vec![
                base,
                "-".to_owned(),
                "none".to_owned(),
                String::new(),
                String::new(),
            ],
            missing,
        };
    };
    let cells = vec![
        base,
        score.ultrafico_score_version.to_string(),
        score.score.to_string(),
        codes(score.negative_reason_codes.as_deref()),
        codes(score.positive_reason_codes.as_deref()),
    ];
    Row {
        cells,
        missing: None,
    }
}

fn codes(codes: Option<&[String]>) -> String {
    codes.unwrap_or_default().join(", ")
}

fn section(title: &str, header: &[&str], rows: &[Row]) -> Option<String> {
    if rows.is_empty() {
        return None;
    }
    let mut table = Table::new();
    table
        .load_style(presets::UTF8_FULL_CONDENSED)
        .set_content_arrangement(ContentArrangement::Dynamic);
    table.set_width(WIDTH).set_header(header.iter().copied());
    table.add_rows(rows.iter().map(|row| &row.cells));
    Some(format!("{title}\n{table}"))
}

fn warnings(warnings: &[CheckReportWarning]) -> Option<String> {
    let line = |warning: &CheckReportWarning| match &warning.cause {
        Some(cause) => format!(
            "  {}: {} ({})",
            warning.warning_code, cause.error_message, cause.error_code
        ),
        None => format!("  {}", warning.warning_code),
    };
    listing("Warnings", warnings.iter().map(line).collect())
}

fn missing<'a>(rows: impl Iterator<Item = &'a Row>) -> Option<String> {
    let lines = rows.filter_map(|row| row.missing.as_ref());
    listing(
        "Asked for and missing",
        lines.map(|text| format!("  {text}")).collect(),
    )
}

fn listing(title: &str, lines: Vec<String>) -> Option<String> {
    if lines.is_empty() {
        None
    } else {
        Some(format!("{title}\n{}", lines.join("\n")))
    }
}
