//! The page in a real browser: what is seen, and that nothing leaves it.
//!
//! Without chromedriver there is nothing to look with, and that is said; `PARTNER_INSIGHTS_BROWSER=required` makes it
//! a failure. `AXE_CORE` names a file `axe.min.js`, which then looks for what bars people from the page.

#[path = "../common/mod.rs"]
mod common;
mod driver;
mod explore;

use std::fs;
use std::path::{Path, PathBuf};

use common::{DESCRIPTION, PARTIAL, Run, hostile, not_shown, refused};
use driver::Browser;
use serde_json::Value;

/// A page with what has to be seen on it.
struct Case {
    name: &'static str,
    run: Run,
    code: i32,
    answer: fn(&str) -> Value,
}

fn cases() -> [Case; 4] {
    let stdout = |stdout: &str| serde_json::from_str(stdout).expect("stdout is the answer");
    [
        Case {
            name: "full",
            run: Run::new(&["--json"]),
            code: 0,
            answer: stdout,
        },
        Case {
            name: "partial",
            run: Run::new(&["--json", "--first-detect", "none"]).script(PARTIAL),
            code: 0,
            answer: stdout,
        },
        Case {
            name: "hostile",
            run: Run::new(&["--json"]).script(&hostile()),
            code: 0,
            answer: stdout,
        },
        Case {
            name: "failed",
            run: Run::new(&["--json"]).script(&refused("invalid-api-keys")),
            code: 1,
            answer: |_| {
                let place = "/components/examples/ErrorInvalidApiKeys/value";
                let description: Value = serde_yaml::from_str(DESCRIPTION).expect("it is YAML");
                let answer = description.pointer(place);
                answer.expect("the description has the error").clone()
            },
        },
    ]
}

/// Where the pictures go: below the folder of what is built.
fn pictures() -> PathBuf {
    let folder = Path::new(env!("CARGO_TARGET_TMPDIR")).join("pages");
    fs::create_dir_all(&folder).expect("a folder for pictures");
    folder
}

/// A browser, or a line that says that there is none.
async fn browser() -> Option<Browser> {
    let browser = Browser::start().await;
    if browser.is_none() {
        let is_required = std::env::var_os("PARTNER_INSIGHTS_BROWSER").is_some();
        assert!(!is_required, "chromedriver is not installed");
        eprintln!("skipped: chromedriver is not installed, so no page was looked at");
    }
    browser
}

#[tokio::test(flavor = "multi_thread")]
async fn page_shows_every_value_asks_for_nothing_and_bars_nobody() {
    let Some(browser) = browser().await else {
        return;
    };
    instruments_see_a_request(&browser).await;
    let pictures = pictures();
    for case in cases() {
        let ended = case.run.page().end().expect(case.code);
        let file = ended.folder().join(common::PAGE);
        for scheme in ["light", "dark"] {
            browser.open(&file, scheme).await;
            let picture = browser.picture().await;
            let name = format!("{}-{scheme}.png", case.name);
            fs::write(pictures.join(name), picture).expect("the picture is kept");
            is_accessible(&browser, case.name, scheme).await;
        }
        let text = browser.run("return document.body.innerText").await;
        let answer = (case.answer)(&ended.stdout);
        let missing = not_shown(&answer, text.as_str().expect("the page has a text"));
        assert!(missing.is_empty(), "{}: {missing:#?}\n{text}", case.name);
        fits_a_narrow_window(&browser, case.name).await;
        let name = format!("{}.pdf", case.name);
        fs::write(pictures.join(name), browser.pdf().await).expect("the print is kept");
        let page = format!("file://{}", file.display());
        let others: Vec<String> = browser.requests().await;
        let others: Vec<&String> = others.iter().filter(|url| **url != page).collect();
        assert!(others.is_empty(), "{}: {others:?}", case.name);
        let console = browser.console().await;
        assert!(console.is_empty(), "{}: {console:?}", case.name);
    }
    browser.close().await;
    eprintln!("4 pages looked at; pictures in {}", pictures.display());
}

/// A log that is always empty would prove nothing.
async fn instruments_see_a_request(browser: &Browser) {
    let folder = tempfile::tempdir().expect("a folder");
    let file = folder.path().join("control.html");
    fs::write(&file, "<img src='http://example.invalid/seen.png'>").expect("it is written");
    browser.open(&file, "light").await;
    let requests = browser.requests().await;
    assert!(
        requests.iter().any(|url| url.ends_with("/seen.png")),
        "{requests:?}"
    );
    let console = browser.console().await;
    assert!(
        console.iter().any(|line| line.contains("seen.png")),
        "{console:?}"
    );
}

async fn fits_a_narrow_window(browser: &Browser, case: &str) {
    browser.resize(500, 900).await;
    let widths = "return [document.documentElement.scrollWidth, window.innerWidth]";
    let widths = browser.run(widths).await;
    assert!(
        widths[0].as_u64() <= widths[1].as_u64(),
        "{case} is wider than its window: {widths}"
    );
    browser.resize(1200, 1000).await;
}

/// What axe finds, rule by rule, with the places.
async fn is_accessible(browser: &Browser, case: &str, scheme: &str) {
    let Some(path) = std::env::var_os("AXE_CORE") else {
        return;
    };
    let axe = fs::read_to_string(path).expect("AXE_CORE names a file");
    browser.run(&axe).await;
    let script = "const done = arguments[arguments.length - 1];
        axe.run(document).then(
            found => done([found.passes.length, found.violations.map(rule => [rule.id, rule.help, rule.nodes.map(node => node.html)])]),
            error => done(String(error)))";
    let found = browser.run_later(script).await;
    let passes = found[0].as_u64().unwrap_or_default();
    assert!(passes > 20, "{case}, {scheme}: axe did not run: {found}");
    let violations = found[1].as_array();
    assert!(
        violations.is_some_and(Vec::is_empty),
        "{case}, {scheme}: {:#}",
        found[1]
    );
    eprintln!("axe: {case}, {scheme}: {passes} rules hold");
}
