//! Webhooks that the program is sent while it waits, by its embedded mock.

mod common;

use common::Run;

/// The script whose report is ready at the fourth asking, before which these webhooks come.
fn with_webhooks(webhooks: &[&str]) -> String {
    let operations = "craCheckReportPartnerInsightsGet: [{ example: product-not-ready, times: 3 }, { example: all-products }]";
    let hook = "after: craCheckReportCreate, to: /webhook, set: { /user_id: /user_id }";
    let hooks: Vec<String> = webhooks
        .iter()
        .map(|more| format!("  - {{ {hook}, {more} }}\n"))
        .collect();
    format!(
        "operations: {{ {operations} }}\nwebhooks:\n{}",
        hooks.concat()
    )
}

#[test]
fn webhook_that_is_not_genuine_is_refused_and_told_and_ends_nothing() {
    for (forged, why) in [
        ("signature", "the signature is wrong"),
        ("body", "the signature is that of another body"),
        ("age", "the message is 3600 seconds old"),
        ("expired", "the key of the signature has expired"),
        ("missing", "the header Plaid-Verification is missing"),
        ("key", "the key of the signature is unknown"),
    ] {
        let hook = format!("webhook: userCheckReportFailed, forged: {forged}, delay_ms: 20");
        let script = with_webhooks(&[&hook]);
        let ended = Run::new(&[]).script(&script).end().expect(0);
        let refused = format!("webhook refused: {why}");
        assert!(
            ended.stderr.contains(&refused),
            "{forged}\n{}",
            ended.stderr
        );
        assert!(!ended.stderr.contains("webhook: "), "{}", ended.stderr);
    }
}

#[test]
fn replayed_webhook_is_refused_and_ends_no_pause() {
    let script = with_webhooks(&[
        "webhook: userCheckReportReady, delay_ms: 20",
        "webhook: userCheckReportReady, delay_ms: 350, forged: replay",
    ]);
    let ended = Run::new(&[]).script(&script).end().expect(0);
    let told = |words: &str| ended.stderr.matches(words).count();
    assert_eq!(told("webhook: the report is ready"), 1, "{}", ended.stderr);
    let refused = "webhook refused: the message came before";
    assert_eq!(told(refused), 1, "{}", ended.stderr);
}

#[test]
fn webhook_by_a_new_key_is_taken_and_one_by_the_key_before_is_not() {
    let script = with_webhooks(&[
        "webhook: userCheckReportReady, rotate: true, delay_ms: 20",
        "webhook: userCheckReportFailed, forged: expired, delay_ms: 100",
    ]);
    let ended = Run::new(&[]).script(&script).end().expect(0);
    for part in [
        "webhook: the report is ready",
        "webhook refused: the key of the signature has expired",
    ] {
        assert!(ended.stderr.contains(part), "{part}\n{}", ended.stderr);
    }
}

#[test]
fn key_of_several_webhooks_is_fetched_once() {
    let script = with_webhooks(&[
        "webhook: userCheckReportReady, delay_ms: 20",
        "webhook: userCheckReportReady, delay_ms: 200",
    ]);
    let ended = Run::new(&[]).script(&script).end().expect(0);
    let fetched = ended
        .stderr
        .matches("/webhook_verification_key/get")
        .count();
    assert_eq!(fetched, 1, "{}", ended.stderr);
}
