//! The page of `--html`: what is on it, and how it comes onto the disk.

mod common;

use std::fs;
use std::path::Path;

use common::{PAGE, PARTIAL, Run, hostile, not_shown, patched, refused};

/// What a reader sees, as far as that can be told without a browser.
fn text(html: &str) -> String {
    let body = html.split_once("<body>").expect("there is a body").1;
    let mut text = String::new();
    for (index, part) in body.split('<').enumerate() {
        let shown = match index {
            0 => part,
            _ => part.split_once('>').map_or("", |(_, shown)| shown),
        };
        text.push_str(shown);
        text.push(' ');
    }
    text.replace("&lt;", "<")
        .replace("&gt;", ">")
        .replace("&quot;", "\"")
        .replace("&amp;", "&")
}

/// A page by a script.
fn page(script: &str) -> String {
    Run::new(&[]).page().script(script).end().expect(0).html()
}

#[test]
fn every_value_of_the_answer_is_on_the_page() {
    let ended = Run::new(&["--json"]).page().end().expect(0);
    let missing = not_shown(&ended.json(), &text(&ended.html()));
    assert!(missing.is_empty(), "{missing:#?}");
}

#[test]
fn every_value_of_an_answer_with_gaps_is_on_the_page() {
    let run = Run::new(&["--json"]).page().script(PARTIAL);
    let ended = run.end().expect(0);
    let missing = not_shown(&ended.json(), &text(&ended.html()));
    assert!(missing.is_empty(), "{missing:#?}");
}

#[test]
fn changed_score_is_on_the_page_and_said_in_words() {
    let html = page(&patched(
        "{ report: { prism: { cash_score: { score: 611 } } } }",
    ));
    assert!(html.contains(r#"<p class="value">611</p>"#), "{html}");
    assert!(html.contains("611 on the scale from 1 to 999."), "{html}");
    assert!(!html.contains("782"), "{html}");
}

#[test]
fn ultrafico_score_is_held_against_where_it_starts() {
    let html = page(common::SCRIPT);
    assert!(
        html.contains("712 on the scale from 300 to 850, 44 above the score of 668"),
        "{html}"
    );
}

#[test]
fn null_score_is_not_available_and_never_zero() {
    let html = page(PARTIAL);
    let line = html
        .split(r#"<article class="score" aria-labelledby="score-cashscore">"#)
        .nth(1)
        .and_then(|rest| rest.split("</article>").next())
        .expect("there is a line for CashScore");
    assert!(line.contains("not available"), "{line}");
    assert!(line.contains("No score is available"), "{line}");
    assert!(line.contains("Why: INSUFFICIENT_HISTORY"), "{line}");
    assert!(!line.contains("circle") && !line.contains(">0<"), "{line}");
}

#[test]
fn score_outside_of_its_scale_is_told_and_has_no_mark() {
    let html = page(&patched(
        "{ report: { prism: { cash_score: { score: 1000000 } } } }",
    ));
    let said =
        "<p class=\"reason\">1000000 is outside of the scale from 1 to 999, so it has no mark.</p>";
    assert!(html.contains(said), "{html}");
}

#[test]
fn what_was_not_asked_for_is_told_as_such() {
    let ended = Run::new(&["--detect", "none"]).page().end().expect(0);
    let html = ended.html();
    let section = html.split(r#"id="not-asked-for""#).nth(1);
    let section = section.and_then(|rest| rest.split("</section>").next());
    let section = section.expect("the section is there");
    assert!(section.contains("<li>Detect</li>"), "{section}");
    assert!(!section.contains("CashScore"), "{section}");
    assert!(!html.contains("score-detect"), "{html}");
}

#[test]
fn texts_of_the_answer_stay_texts() {
    let html = page(&hostile());
    for part in ["<script", "<img", "\"><"] {
        let found: Vec<&str> = html.split(part).skip(1).collect();
        let is_ours = |rest: &&str| part == "\"><" && !rest.starts_with("img");
        assert!(found.iter().all(is_ours), "{part}\n{html}");
    }
    let shown = text(&html);
    let wanted = "<script>alert(1)</script>\"><img src=x onerror=alert(2)>&amp;";
    assert!(shown.matches(wanted).count() >= 10, "{shown}");
}

#[test]
fn members_that_nobody_knows_are_on_the_page() {
    let patch = "{ report: { novelty: 41, prism: { cash_score: { band: [amber, 7.25] } }, items: [{ colour: teal }] }, warnings: [] }";
    let shown = text(&page(&patched(patch)));
    for part in [
        "/report/novelty",
        "41",
        "/report/prism/cash_score/band",
        "amber",
        "7.25",
        "/report/items/0/colour",
        "teal",
    ] {
        assert!(shown.contains(part), "{part}\n{shown}");
    }
}

#[test]
fn answer_without_a_report_makes_a_page_that_says_so() {
    let shown = text(&page(&patched("{ report: null, warnings: null }")));
    for part in [
        "The answer holds no report.",
        "bR2JET2e9yzZ5Rs",
        "it is not in the report",
    ] {
        assert!(shown.contains(part), "{part}\n{shown}");
    }
}

#[test]
fn failure_makes_a_page_with_what_failed_and_what_to_do() {
    let run = Run::new(&[]).page().script(&refused("invalid-api-keys"));
    let ended = run.end().expect(1);
    let shown = text(&ended.html());
    for part in [
        "INVALID_API_KEYS",
        "INVALID_INPUT",
        "zDCYiyXqyCR8ZoH",
        "What to do",
        "set PLAID_CLIENT_ID and PLAID_SECRET",
        "Nothing here says anything about the applicant",
    ] {
        assert!(shown.contains(part), "{part}\n{shown}");
    }
    assert!(
        ended.stderr.contains("error: craCheckReportCreate"),
        "{}",
        ended.stderr
    );
}

#[test]
fn answer_without_a_required_member_makes_a_page_with_all_that_came() {
    let script = patched("{ report: { prism: { cash_score: { score: null } } } }");
    let ended = Run::new(&[]).page().script(&script).end().expect(1);
    let shown = text(&ended.html());
    for part in ["missing field `score`", "rpt_3HnV8sQy6LkZ", "Rosalind"] {
        assert!(shown.contains(part), "{part}\n{shown}");
    }
}

#[test]
fn failure_before_any_call_makes_a_page_too() {
    let ended = Run::new(&["--script", "no/such/script.yaml"]).page().end();
    let shown = text(&ended.expect(1).html());
    assert!(shown.contains("no/such/script.yaml"), "{shown}");
}

#[test]
fn report_that_is_never_ready_makes_a_page_with_the_last_answer() {
    let script =
        "operations: { craCheckReportPartnerInsightsGet: [{ example: product-not-ready }] }";
    let run = Run::new(&["--deadline", "1"]).page().script(script);
    let shown = text(&run.end().expect(1).html());
    for part in [
        "not ready within 1 s",
        "PRODUCT_NOT_READY",
        "cCpwBSznVWoPcAr",
        "wait longer with --deadline",
    ] {
        assert!(shown.contains(part), "{part}\n{shown}");
    }
}

#[test]
fn page_refers_to_nothing_outside_of_itself() {
    for html in [
        page(common::SCRIPT),
        page(PARTIAL),
        Run::new(&[])
            .page()
            .script(&refused("invalid-api-keys"))
            .end()
            .html(),
    ] {
        assert!(html.contains(r#"content="default-src 'none';"#), "{html}");
        for part in ["<script", "<link", "<img", "src=", "url(", "@import"] {
            assert!(!html.contains(part), "{part}\n{html}");
        }
        let mut links = html.split("href=\"").skip(1);
        assert!(links.all(|link| link.starts_with('#')), "{html}");
    }
}

#[test]
fn pdf_that_could_not_be_saved_is_told_on_the_page() {
    let run = Run::new(&[]).page();
    fs::create_dir(run.folder().join("report.pdf")).expect("a folder in the way");
    let ended = run.end().expect(1);
    assert!(
        text(&ended.html()).contains("the PDF cannot be saved"),
        "{}",
        ended.html()
    );
}

#[test]
fn page_that_cannot_be_saved_is_an_error_and_the_report_is_printed_all_the_same() {
    let mut run = Run::new(&[]);
    let path = run.folder().join("no/such/folder").join(PAGE);
    run.command.arg("--html").arg(&path);
    let ended = run.end().expect(1);
    assert_eq!(ended.line("CashScore")[3], "782");
    assert!(
        ended.stderr.contains(&path.display().to_string()) && ended.stderr.contains("--html"),
        "{}",
        ended.stderr
    );
}

#[test]
fn two_failures_are_both_told() {
    let run = Run::new(&[]).page().script(&refused("invalid-api-keys"));
    fs::create_dir(run.folder().join(PAGE)).expect("a folder in the way");
    let ended = run.end().expect(1);
    for part in ["INVALID_API_KEYS", "it is not a file"] {
        assert!(ended.stderr.contains(part), "{part}\n{}", ended.stderr);
    }
}

#[test]
fn page_and_pdf_of_one_name_are_a_wrong_command_line() {
    let mut run = Run::new(&[]);
    let path = run.folder().join("report.pdf");
    run.command.arg("--html").arg(path);
    run.end().expect(2);
}

#[cfg(unix)]
#[test]
fn page_is_for_its_owner_only_and_replaces_what_was_there() {
    use std::os::unix::fs::PermissionsExt;
    let run = Run::new(&[]).page();
    let path = run.folder().join(PAGE);
    fs::write(&path, "an older page").expect("it is written");
    fs::set_permissions(&path, fs::Permissions::from_mode(0o644)).expect("for all to read");
    let ended = run.end().expect(0);
    let mode = fs::metadata(&path).expect("it is there").permissions();
    assert_eq!(mode.mode() & 0o777, 0o600);
    assert!(ended.html().starts_with("<!DOCTYPE html>"));
    assert_eq!(names(ended.folder()), ["report.html", "report.pdf"]);
}

#[cfg(unix)]
#[test]
fn link_stays_a_link_and_the_file_behind_it_is_replaced() {
    let run = Run::new(&[]).page();
    let file = run.folder().join("kept.html");
    fs::write(&file, "an older page").expect("it is written");
    std::os::unix::fs::symlink(&file, run.folder().join(PAGE)).expect("a link");
    let ended = run.end().expect(0);
    assert!(ended.folder().join(PAGE).is_symlink());
    assert_eq!(
        fs::read_to_string(&file).expect("it is there"),
        ended.html()
    );
}

fn names(folder: &Path) -> Vec<String> {
    let entries = fs::read_dir(folder).expect("a folder");
    let name = |entry: std::io::Result<fs::DirEntry>| entry.expect("an entry").file_name();
    let mut names: Vec<String> = entries
        .map(|entry| name(entry).to_string_lossy().into_owned())
        .collect();
    names.sort();
    names
}
