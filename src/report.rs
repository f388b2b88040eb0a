//! The report as tables for a loan officer.

use std::fmt::Write;

use comfy_table::{ContentArrangement, Table, presets};
use plaid_check::types::{
    CheckReportWarning, CraCheckReportPartnerInsightsGetResponse, CraPartnerInsights,
};

use crate::options::Options;
use crate::scores::{self, Prism, UltraFico};

const WIDTH: u16 = 100;

/// The whole answer as text.
pub fn table(answer: &CraCheckReportPartnerInsightsGetResponse, options: &Options) -> String {
    let Some(report) = &answer.report else {
        return format!(
            "The answer holds no report (request id {}).",
            answer.request_id
        );
    };
    let prism = prism(&scores::prism(Some(report), options));
    let fico: Vec<Row> = scores::ultrafico(Some(report), options)
        .iter()
        .map(|ultrafico| fico_row(ultrafico, options))
        .collect();
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

fn prism(products: &[Prism<'_>]) -> Vec<Row> {
    products.iter().filter_map(prism_row).collect()
}

fn prism_row(product: &Prism<'_>) -> Option<Row> {
    let name = product.name;
    let missing = |reason: &str| {
        let version = product.wanted.unwrap_or_default();
        format!("{name} {version}: {reason}")
    };
    let missing = product.missing().map(missing);
    let cells = match &product.found {
        None => vec![
            name.to_owned(),
            product.wanted?.to_owned(),
            "missing".to_owned(),
            String::new(),
        ],
        Some(found) => {
            let score = found.score.map(|score| score.to_string());
            let count = found
                .attributes
                .map(|attributes| format!("{} attributes", attributes.len()));
            let value = score.or(count).unwrap_or_else(|| "none".to_owned());
            let version = found.version.clone();
            vec![name.to_owned(), version, value, found.reasons.join(", ")]
        }
    };
    Some(Row { cells, missing })
}

fn fico_row(ultrafico: &UltraFico<'_>, options: &Options) -> Row {
    let base = ultrafico.start();
    let missing = |reason| format!("UltraFICO from {base}: {reason}");
    let missing = ultrafico.missing().map(missing);
    let cells = match (ultrafico.score(), ultrafico.result) {
        (Some(score), _) => [
            score.ultrafico_score_version.to_string(),
            score.score.to_string(),
            scores::lowered_by(score).join(", "),
            scores::raised_by(score).join(", "),
        ],
        (None, Some(_)) => ["-", "none", "", ""].map(str::to_owned),
        (None, None) => [&options.ultrafico_version, "missing", "", ""].map(str::to_owned),
    };
    let cells = [base].into_iter().chain(cells).collect();
    Row { cells, missing }
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
