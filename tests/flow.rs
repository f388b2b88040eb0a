//! The program as a process, against its embedded mock and against a mock on a port.

mod common;

use std::time::{Duration, Instant};

use base64::Engine;
use serde_json::Value;

use common::{DESCRIPTION, Run, SCRIPT, patched};

const SECRET: &str = "not-for-anyones-eyes-4711";

#[test]
fn report_is_printed_with_every_product() {
    let ended = Run::new(&[]).end().expect(0);
    assert_eq!(
        ended.line("CashScore")[2..5],
        ["4.1", "782", "CS41007, CS41022"]
    );
    assert_eq!(
        ended.line("Detect")[2..5],
        ["4.1", "768", "CD41009, CD41002"]
    );
    assert_eq!(ended.line("FirstDetect")[2..5], ["3", "803", "FD03011"]);
    assert_eq!(ended.line("Extend")[2..5], ["4.1", "745", "CE41003"]);
    assert_eq!(ended.line("Insights")[2..4], ["4.1", "3 attributes"]);
    assert_eq!(
        ended.line("EQUIFAX FICO 8 668")[2..6],
        ["1.0", "712", "U14, U02", "P07, P21, P03"]
    );
    assert!(
        ended.stdout.contains("IDENTITY_UNAVAILABLE"),
        "{}",
        ended.stdout
    );
}

#[test]
fn steps_are_told_with_status_and_time() {
    let ended = Run::new(&[]).end().expect(0);
    assert!(
        ended
            .stderr
            .lines()
            .next()
            .is_some_and(|line| line.contains("embedded mock")),
        "{}",
        ended.stderr
    );
    let step = |status: &str, path: &str| {
        let fits =
            |line: &str| line.starts_with(status) && line.contains(" ms ") && line.contains(path);
        ended.stderr.lines().filter(|line| fits(line)).count()
    };
    for path in [
        "/user/create",
        "/link/token/create",
        "/sandbox/public_token/create",
        "/cra/check_report/create",
    ] {
        assert_eq!(step("200", path), 1, "{path}\n{}", ended.stderr);
    }
    assert_eq!(
        step("400", "/cra/check_report/partner_insights/get"),
        2,
        "{}",
        ended.stderr
    );
    assert_eq!(
        step("200", "/cra/check_report/partner_insights/get"),
        1,
        "{}",
        ended.stderr
    );
    assert_eq!(
        step("200", "/cra/check_report/pdf/get"),
        1,
        "{}",
        ended.stderr
    );
}

#[test]
fn changed_score_shows_in_table_and_json() {
    let script = patched("{ report: { prism: { cash_score: { score: 611 } } } }");
    let table = Run::new(&[]).script(&script).end().expect(0);
    assert_eq!(table.line("CashScore")[3], "611");
    let json = Run::new(&["--json"]).script(&script).end().expect(0).json();
    assert_eq!(json["report"]["prism"]["cash_score"]["score"], 611);
}

#[test]
fn product_that_is_not_wanted_is_not_in_the_report() {
    let table = Run::new(&["--cash-score", "none"]).end().expect(0);
    assert!(!table.stdout.contains("CashScore"), "{}", table.stdout);
    let json = Run::new(&["--cash-score", "none", "--json"])
        .end()
        .expect(0)
        .json();
    let prism = json["report"]["prism"]
        .as_object()
        .expect("there are other products");
    assert!(
        !prism.contains_key("cash_score") && prism.contains_key("detect"),
        "{prism:?}"
    );
}

#[test]
fn what_was_asked_for_and_is_missing_is_said() {
    let patch = "{ report: { prism: { extend: null } } }";
    let ended = Run::new(&[]).script(&patched(patch)).end().expect(0);
    let said = ended
        .stdout
        .split("Asked for and missing")
        .nth(1)
        .unwrap_or_default();
    assert!(
        said.contains("Extend 4.1: it is not in the report"),
        "{}",
        ended.stdout
    );
    assert!(
        said.contains("UltraFICO from EXPERIAN FICO 10T 671: The base score is outside"),
        "{}",
        ended.stdout
    );
    assert_eq!(ended.line("Extend")[3], "missing");
}

#[test]
fn score_that_could_not_be_computed_is_said() {
    let script = "operations: { craCheckReportPartnerInsightsGet: [{ example: partial }] }";
    let ended = Run::new(&[]).script(script).end().expect(0);
    assert_eq!(ended.line("CashScore")[3], "none");
    let said = ended
        .stdout
        .split("Asked for and missing")
        .nth(1)
        .unwrap_or_default();
    assert!(
        said.contains("CashScore 4.1: INSUFFICIENT_HISTORY"),
        "{}",
        ended.stdout
    );
    assert!(
        said.contains("Insights 4.1: INSUFFICIENT_HISTORY"),
        "{}",
        ended.stdout
    );
    assert!(
        said.contains("Detect 4.1: it is not in the report"),
        "{}",
        ended.stdout
    );
    assert!(!said.contains("Extend"), "{}", ended.stdout);
}

#[test]
fn webhook_is_not_needed() {
    let without = SCRIPT
        .split("webhooks:")
        .next()
        .expect("the script has operations");
    let ended = Run::new(&[]).script(without).end().expect(0);
    assert!(!ended.stderr.contains("webhook:"), "{}", ended.stderr);
}

#[test]
fn webhook_ends_the_pause() {
    let ended = Run::new(&[]).end().expect(0);
    assert!(
        ended.stderr.contains("webhook: the report is ready"),
        "{}",
        ended.stderr
    );
}

#[test]
fn failed_webhook_ends_the_wait() {
    let script = "
operations:
  craCheckReportPartnerInsightsGet: [{ example: product-not-ready }]
webhooks:
  - { after: craCheckReportCreate, to: /webhook, webhook: userCheckReportFailed, delay_ms: 50, set: { /user_id: /user_id } }
";
    let begin = Instant::now();
    let ended = Run::new(&[]).script(script).end().expect(1);
    assert!(
        ended.stderr.contains("error: the report could not be made"),
        "{}",
        ended.stderr
    );
    assert!(
        begin.elapsed() < Duration::from_secs(60),
        "the deadline of two minutes was not waited for"
    );
}

#[test]
fn report_that_is_never_ready_ends_by_the_deadline() {
    let script =
        "operations: { craCheckReportPartnerInsightsGet: [{ example: product-not-ready }] }";
    let ended = Run::new(&["--deadline", "1"])
        .script(script)
        .end()
        .expect(1);
    assert_eq!(ended.stdout, "");
    for part in [
        "not ready within 1 s",
        "PRODUCT_NOT_READY",
        "request id: cCpwBSznVWoPcAr",
        "--deadline",
    ] {
        assert!(ended.stderr.contains(part), "{part}\n{}", ended.stderr);
    }
}

#[test]
fn error_of_the_api_is_told_with_code_request_id_and_advice() {
    let script = "operations: { craCheckReportCreate: [{ example: invalid-api-keys }] }";
    let ended = Run::new(&[]).script(script).end().expect(1);
    for part in ["INVALID_API_KEYS", "request id: ", "what to do: "] {
        assert!(ended.stderr.contains(part), "{part}\n{}", ended.stderr);
    }
}

#[test]
fn refusal_of_the_mock_is_shown() {
    let ended = Run::new(&["--cash-score", "77"]).end().expect(1);
    assert!(ended.stderr.contains("cashscore"), "{}", ended.stderr);
}

#[test]
fn wrong_command_line_is_exit_code_2() {
    let wrong: [&[&str]; 8] = [
        &["--no-such-option"],
        &["--deadline", "soon"],
        &["--deadline", "0"],
        &["--base-fico", "equifax"],
        &[
            "--base-fico",
            "equifax:8:99",
            "--fico-lender-id",
            "L",
            "--fico-application-id",
            "A",
        ],
        &["--base-fico", "equifax:8:668"],
        &["--cash-score", ""],
        &[
            "--first-detect=none",
            "--detect=none",
            "--cash-score=none",
            "--extend=none",
            "--insights=none",
        ],
    ];
    for arguments in wrong {
        let ended = Run::new(arguments).end().expect(2);
        assert_eq!(ended.stdout, "", "{arguments:?}");
    }
    Run::new(&[])
        .variable("PLAID_CLIENT_ID", "only-one")
        .end()
        .expect(2);
}

#[test]
fn script_that_is_not_there_or_says_nonsense_is_told() {
    let ended = Run::new(&["--script", "no/such/script.yaml"])
        .end()
        .expect(1);
    assert!(
        ended.stderr.contains("no/such/script.yaml"),
        "{}",
        ended.stderr
    );
    let ended = Run::new(&[])
        .script("operations: { noSuchOperation: [] , other: [{}] }")
        .end()
        .expect(1);
    assert!(
        ended.stderr.contains("the description has no operation"),
        "{}",
        ended.stderr
    );
}

#[test]
fn pdf_is_saved_as_it_came() {
    let ended = Run::new(&[]).end().expect(0);
    let saved = std::fs::read(&ended.pdf).expect("the PDF is saved");
    assert_eq!(saved, example_pdf());
}

#[test]
fn report_is_shown_even_if_the_pdf_cannot_be_saved() {
    let mut run = Run::new(&[]);
    std::fs::create_dir(run.folder().join("report.pdf")).expect("a folder in the way");
    run.command.arg("--json");
    let ended = run.end().expect(1);
    assert_eq!(ended.json()["report"]["report_id"], "rpt_3HnV8sQy6LkZ");
    assert!(ended.stderr.contains("--pdf"), "{}", ended.stderr);
}

#[test]
fn named_base_scores_get_their_results() {
    let arguments = [
        "--fico-lender-id=L",
        "--fico-application-id=A",
        "--base-fico=equifax:9:700",
        "--base-fico=transunion:8:690",
    ];
    let ended = Run::new(&arguments).end().expect(0);
    assert_eq!(ended.line("EQUIFAX FICO 9 700")[3], "712");
    assert_eq!(ended.line("TRANSUNION FICO 8 690")[3], "missing");
}

#[tokio::test(flavor = "multi_thread")]
async fn secret_is_sent_and_never_shown() {
    let script = specwright_mock::Script::from_yaml(SCRIPT).expect("the script reads");
    let mock = specwright_mock::Mock::new(description())
        .expect("the description reads")
        .script(script);
    let mock = mock
        .start(([127, 0, 0, 1], 0).into())
        .await
        .expect("the mock starts");
    let url = mock.url();
    let with = |extra: &'static str| {
        let url = url.clone();
        tokio::task::spawn_blocking(move || {
            Run::new(&["--base-url", &url, extra])
                .variable("PLAID_CLIENT_ID", "client-id-0815")
                .variable("PLAID_SECRET", SECRET)
                .end()
        })
    };
    for (extra, code) in [
        ("--json", 0),
        ("--cash-score=4", 0),
        ("--cash-score=77", 1),
        ("--help", 0),
    ] {
        let ended = with(extra).await.expect("the run ends").expect(code);
        assert!(
            !ended.stdout.contains(SECRET) && !ended.stderr.contains(SECRET),
            "{extra}"
        );
    }
    assert!(
        !mock.received().is_empty(),
        "the server of --base-url was asked"
    );
}

/// The PDF of the description's example, decoded apart from mock and client.
fn example_pdf() -> Vec<u8> {
    let place = "/paths/~1cra~1check_report~1pdf~1get/post/responses/200/content/application~1pdf/examples/sample/value";
    let description = description();
    let text = description
        .pointer(place)
        .and_then(Value::as_str)
        .expect("the description has the example");
    base64::engine::general_purpose::STANDARD
        .decode(text)
        .expect("the example is base64")
}

fn description() -> Value {
    serde_yaml::from_str(DESCRIPTION).expect("the description is YAML")
}
