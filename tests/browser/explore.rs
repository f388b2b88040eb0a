//! The page of `specwright explore`: search an operation, read it, send its prepared request, break it, all on this machine.

use super::{browser, pictures};
use crate::driver::Browser;
use serde_json::Value;
use specwright_build::Config;
use specwright_explore::{Explorer, Running};
use specwright_samples::{Description, Form, Wish};
use std::fs;
use std::path::Path;
use std::time::{Duration, Instant};

/// What is typed into the search, and what has to be found by it.
struct Tour {
    name: &'static str,
    search: &'static str,
    path: &'static str,
    /// What the prepared request says.
    prepared: &'static str,
    /// What then is sent.
    sent: Option<&'static str>,
    /// What the answer of the mock says.
    answered: &'static str,
}

const INSIGHTS: Tour = Tour {
    name: "explore",
    search: "partner insights",
    path: "/cra/check_report/partner_insights/get",
    prepared: "usr_4Tz8mWq1Rk7CdY",
    sent: Some("usr_4Tz8mWq1Rk7CdY"),
    answered: "\"cash_score\"",
};

const CUSTOMERS: Tour = Tour {
    name: "explore-large",
    search: "create a customer",
    path: "/v1/customers",
    prepared: "/v1/customers",
    sent: None,
    answered: "\"customer\"",
};

/// A body that the description does not allow, and what the answer then speaks of.
const WRONG: (&str, &str) = (r#"{"user_id": 5}"#, "user_id");

/// Behind what is seen, the button says for those who do not see it what it sends.
const SEND: &str = "//button[starts-with(., 'Send')][contains(., ' request to ')]";

#[tokio::test(flavor = "multi_thread")]
async fn an_operation_is_found_read_tried_and_broken_without_leaving_the_machine() {
    let Some(browser) = browser().await else {
        return;
    };
    let description = described(Path::new("spec/plaid-check.yaml"));
    let explorer = Explorer::new(&description);
    assert_eq!(explorer.missing(), []);
    let page = explorer.start(0).await.expect("a page");
    find(&browser, &page, &INSIGHTS).await;
    copy_samples(&browser, &description, &INSIGHTS).await;
    send(&browser, &page, &INSIGHTS).await;
    stays_here(&browser, &page, &[]).await;
    break_it(&browser, &page).await;
    // The browser itself tells of each answer that is an error.
    stays_here(&browser, &page, &["status of 400"]).await;
    browser.close().await;
}

/// A description of 4 MB. The time is told, not held: machines of tests are what they are.
#[tokio::test(flavor = "multi_thread")]
#[ignore = "takes long, and needs a description that is not of this repository"]
async fn an_operation_of_a_large_description_is_found_copied_and_tried() {
    let folder =
        std::env::var("SPECWRIGHT_CORPUS").unwrap_or_else(|_| "../shared/corpus".to_owned());
    let file = Path::new(&folder).join("real/stripe-2023.yaml");
    let Ok(bytes) = fs::metadata(&file).map(|file| file.len()) else {
        eprintln!("skipped: no real/stripe-2023.yaml in {folder} (set SPECWRIGHT_CORPUS)");
        return;
    };
    let Some(browser) = browser().await else {
        return;
    };
    let description = described(&file);
    let explorer = Explorer::new(&description);
    let page = explorer.start(0).await.expect("a page");
    let usable = find(&browser, &page, &CUSTOMERS).await;
    copy_samples(&browser, &description, &CUSTOMERS).await;
    send(&browser, &page, &CUSTOMERS).await;
    stays_here(&browser, &page, &[]).await;
    browser.close().await;
    eprintln!("of a description of {bytes} bytes an operation is found after {usable:.1?}");
}

fn described(file: &Path) -> Description {
    let (description, findings) = Description::read(&Config::new(file));
    description.unwrap_or_else(|| panic!("{findings:?}"))
}

/// Searches and opens the operation; its request is prepared. How long it took from nothing to what is found.
async fn find(browser: &Browser, page: &Running, tour: &Tour) -> Duration {
    let begin = Instant::now();
    browser.go(page.url()).await;
    picture(browser, tour, "1-opened").await;
    browser.click("//input[@id='search']").await;
    browser
        .until(
            "field to type into",
            "return document.activeElement.id === 'search'",
        )
        .await;
    browser.keys(tour.search).await;
    let found = format!(
        "return [...document.querySelectorAll('[role=option] code')].some(one => one.innerText === '{}')",
        tour.path
    );
    browser.until("operation among what is found", &found).await;
    let took = begin.elapsed();
    picture(browser, tour, "2-found").await;
    browser
        .click(&format!(
            "//*[@role='option'][b='POST'][code='{}']",
            tour.path
        ))
        .await;
    let prepared = format!(
        "return document.body.innerText.includes('{}')",
        tour.prepared
    );
    browser.until("prepared request", &prepared).await;
    picture(browser, tour, "3-prepared").await;
    took
}

/// Chooses each form of the operation's code and copies it.
async fn copy_samples(browser: &Browser, description: &Description, tour: &Tour) {
    browser.allow_pasting().await;
    let operation = format!("POST {}", tour.path);
    let operation = description.find(&operation).expect("the operation");
    let prepared = description.prepare(operation, &Wish::default());
    let prepared = prepared.expect("a request");
    let test = format!(
        "//button[contains(., 'Test Request')][contains(., '(post {})')]",
        tour.path
    );
    let picker = "//button[@data-testid='client-picker']";
    let card = format!("{test}/ancestor::*[.{picker}][1]");
    for (form, label) in [
        (Form::Curl, "curl"),
        (Form::Conductor, "Conductor task"),
        (Form::Orkes, "Orkes task"),
        (Form::SimWorkflow, "SimWorkflow task"),
        (Form::Rust, "Rust"),
    ] {
        browser.click(&format!("{card}{picker}")).await;
        browser
            .click(&format!(
                "//*[@role='option'][normalize-space(.)='{label}']"
            ))
            .await;
        browser
            .click(&format!(
                "{card}[.{picker}[contains(@aria-label, '{label}')]]//button[starts-with(@aria-label, 'Copy ')]"
            ))
            .await;
        let written = description.sample(&prepared, form).expect(label);
        browser.until_copied(&written).await;
    }
    picture(browser, tour, "4-copied").await;
}

/// Whether the part of the page that sends requests says something; the reference behind it says much that answers say too. Its editors draw only what is
/// in view, so they are moved on each time.
fn said(text: &str) -> String {
    format!(
        "const client = document.querySelector('.scalar-app-layout'); \
         for (const part of client.querySelectorAll('*')) {{ \
             if (part.scrollHeight < part.clientHeight + 9 || !/auto|scroll/.test(getComputedStyle(part).overflowY)) continue; \
             const end = part.scrollTop + part.clientHeight + 2 >= part.scrollHeight; \
             part.scrollTop = end ? 0 : part.scrollTop + part.clientHeight / 2; \
         }} \
         return client.innerText.includes({});",
        Value::from(text)
    )
}

/// Presses *Test Request* and *Send*; the mock answers.
async fn send(browser: &Browser, page: &Running, tour: &Tour) {
    let before = page.mock().received().len();
    browser
        .click(&format!(
            "//button[contains(., 'Test Request')][contains(., '(post {})')]",
            tour.path
        ))
        .await;
    browser.until("button to send", "return [...document.querySelectorAll('button')].some(one => one.innerText.startsWith('Send\\n'))").await;
    browser.click(SEND).await;
    browser.until("status of the answer", &said("200 OK")).await;
    browser
        .until("answer of the mock", &said(tour.answered))
        .await;
    picture(browser, tour, "5-answered").await;
    let received = page.mock().received();
    assert_eq!(received.len(), before + 1);
    assert_eq!(received[before].path, tour.path);
    let body = String::from_utf8_lossy(&received[before].body).into_owned();
    assert!(tour.sent.is_none_or(|sent| body.contains(sent)), "{body}");
}

/// Sends a body that is wrong; the answer can be read.
async fn break_it(browser: &Browser, page: &Running) {
    let before = page.mock().received().len();
    browser
        .click("//div[contains(@class, 'cm-content')][@contenteditable='true']")
        .await;
    // Control and A, then without Control.
    browser.keys("\u{E009}a\u{E000}").await;
    browser.keys(WRONG.0).await;
    browser.click(SEND).await;
    browser
        .until("status of the refusal", &said("400 Bad Request"))
        .await;
    browser.until("reason of the refusal", &said(WRONG.1)).await;
    picture(browser, &INSIGHTS, "6-refused").await;
    let received = page.mock().received();
    let sent = String::from_utf8_lossy(&received[before].body).into_owned();
    assert_eq!(sent.replace(' ', ""), WRONG.0.replace(' ', ""));
}

/// No request went elsewhere, and the console says nothing but this.
async fn stays_here(browser: &Browser, page: &Running, known: &[&str]) {
    let (address, _) = page
        .url()
        .split_once("/?")
        .expect("an address with a token");
    let requests = browser.requests().await;
    assert!(
        requests.iter().any(|url| url.starts_with(address)),
        "{requests:?}"
    );
    let elsewhere = requests.iter().filter(|url| {
        let is_inline = url.starts_with("data:") || url.starts_with("blob:");
        !is_inline && !url.starts_with(address)
    });
    let elsewhere: Vec<&String> = elsewhere.collect();
    assert!(elsewhere.is_empty(), "{elsewhere:?}");
    let console = browser.console().await;
    let said = console.iter().filter(|line| {
        // Scalar says which version it is.
        !line.contains("@scalar/api-reference@") && !known.iter().any(|known| line.contains(known))
    });
    let said: Vec<&String> = said.collect();
    assert!(said.is_empty(), "{said:?}");
}

async fn picture(browser: &Browser, tour: &Tour, step: &str) {
    let file = pictures().join(format!("{}-{step}.png", tour.name));
    fs::write(file, browser.view().await).expect("the picture is kept");
}
