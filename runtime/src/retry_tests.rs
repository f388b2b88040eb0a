//! When a request is sent again, decided without a clock or a connection.

use crate::runtime::exchange::{Exchange, Step};
use crate::runtime::retry::{Attempted, Budget, MayRepeat};
use crate::runtime::retry_after::retry_after;
use crate::runtime::{HeaderMap, Info, Method, Repeat, Retries};
use std::time::Duration;

const MINUTE: Duration = Duration::from_secs(60);

fn second(seconds: u64) -> Duration {
    Duration::from_secs(seconds)
}

/// What follows the first attempt, with the longest wait that chance may bring.
fn after(outcome: Attempted, may_repeat: MayRepeat) -> Option<Duration> {
    let mut exchange = Exchange::new(Retries::default(), may_repeat);
    assert_eq!(exchange.step(), Step::Send);
    exchange.attempted(outcome, MINUTE, 1.0, &Budget::new())
}

#[test]
fn what_is_sent_again_depends_on_what_the_server_may_have_done() {
    use crate::runtime::retry::Attempted::{Answered, Broken, Final, NotConnected};
    use crate::runtime::retry::MayRepeat::{Never, No, Yes};
    let unasked = |status| Answered(status, None);
    for (outcome, repeated) in [
        (NotConnected, &[Yes, No, Never][..]),
        (unasked(429), &[Yes, No]),
        (Answered(429, Some(second(1))), &[Yes, No]),
        (unasked(503), &[Yes]),
        (Answered(503, Some(second(1))), &[Yes]),
        (unasked(500), &[Yes]),
        (unasked(502), &[Yes]),
        (unasked(504), &[Yes]),
        (unasked(408), &[Yes]),
        (unasked(425), &[Yes]),
        (Broken, &[Yes]),
        (Final, &[]),
        (unasked(200), &[]),
        (unasked(302), &[]),
        (unasked(400), &[]),
        (unasked(409), &[]),
        (unasked(501), &[]),
        (unasked(505), &[]),
    ] {
        for may_repeat in [Yes, No, Never] {
            let again = after(outcome, may_repeat).is_some();
            assert_eq!(
                again,
                repeated.contains(&may_repeat),
                "{outcome:?} {may_repeat:?}"
            );
        }
    }
}

#[test]
fn methods_say_what_may_be_repeated_unless_something_else_does() {
    let of = |method, repeat, idempotency_key| {
        let info = Info {
            method,
            repeat,
            idempotency_key,
            ..Info::NONE
        };
        info.may_repeat()
    };
    let by_method = |method| of(method, Repeat::ByMethod, None);
    for method in [
        Method::GET,
        Method::HEAD,
        Method::PUT,
        Method::DELETE,
        Method::OPTIONS,
        Method::TRACE,
    ] {
        assert_eq!(by_method(method), MayRepeat::Yes);
    }
    for method in [Method::POST, Method::PATCH] {
        assert_eq!(by_method(method), MayRepeat::No);
    }
    assert_eq!(of(Method::POST, Repeat::Idempotent, None), MayRepeat::Yes);
    assert_eq!(of(Method::GET, Repeat::Never, None), MayRepeat::Never);
    let key = Some("Idempotency-Key");
    assert_eq!(of(Method::POST, Repeat::ByMethod, key), MayRepeat::Yes);
    assert_eq!(of(Method::POST, Repeat::Never, key), MayRepeat::Never);
    let other = Info {
        other_method: Some("PURGE"),
        ..Info::NONE
    };
    assert_eq!(other.may_repeat(), MayRepeat::No);
}

/// The waits of a call whose every attempt comes to this, and how many requests were sent.
fn run(
    retries: Retries,
    outcome: Attempted,
    mut left: Duration,
    budget: &Budget,
) -> (u32, Vec<Duration>) {
    let mut exchange = Exchange::new(retries, MayRepeat::Yes);
    let mut waits = Vec::new();
    loop {
        match exchange.step() {
            Step::Send => drop(exchange.attempted(outcome, left, 1.0, budget)),
            Step::Sleep(wait) => {
                left -= wait;
                waits.push(wait);
            }
            Step::Done => return (exchange.attempts(), waits),
        }
    }
}

#[test]
fn waits_double_up_to_a_bound_and_attempts_end() {
    let retries = Retries::default().attempts(6).delays(second(1), second(5));
    let (sent, waits) = run(retries, Attempted::Broken, MINUTE, &Budget::new());
    assert_eq!(sent, 6);
    assert_eq!(waits, [1, 2, 4, 5, 5].map(second));
    for retries in [Retries::none(), Retries::default().attempts(0)] {
        let (sent, _) = run(retries, Attempted::NotConnected, MINUTE, &Budget::new());
        assert_eq!(sent, 1);
    }
}

#[test]
fn the_longest_durations_there_are_do_no_harm() {
    let retries = Retries::default().delays(Duration::MAX, Duration::MAX);
    let mut exchange = Exchange::new(retries, MayRepeat::Yes);
    exchange.step();
    let wait = exchange.attempted(Attempted::Broken, Duration::MAX, 1.0, &Budget::new());
    assert_eq!(wait, None);
}

#[test]
fn a_wait_is_by_chance_up_to_its_bound() {
    let retries = Retries::default().delays(second(8), second(8));
    for (chance, wait) in [(0.0, 0), (0.25, 2), (1.0, 8)] {
        let mut exchange = Exchange::new(retries, MayRepeat::Yes);
        exchange.step();
        let wait_by_chance = exchange.attempted(Attempted::Broken, MINUTE, chance, &Budget::new());
        assert_eq!(wait_by_chance, Some(second(wait)));
    }
}

#[test]
fn a_server_that_says_when_is_asked_again_until_the_call_is_over() {
    let retries = Retries::default().delays(Duration::ZERO, Duration::ZERO);
    let busy = Attempted::Answered(429, Some(second(10)));
    let (sent, waits) = run(retries, busy, MINUTE, &Budget::new());
    // At the end ten seconds are left, and the wait would end with the call.
    assert_eq!((sent, waits), (6, vec![second(10); 5]));
    let (sent, _) = run(Retries::none(), busy, MINUTE, &Budget::new());
    assert_eq!(sent, 1);
    let endless = Attempted::Answered(429, Some(Duration::MAX));
    let (sent, _) = run(Retries::default(), endless, MINUTE, &Budget::new());
    assert_eq!(sent, 1);
}

#[test]
fn the_retries_of_all_calls_share_a_budget_that_successes_fill() {
    let budget = Budget::new();
    let retries = Retries::default()
        .attempts(1_000)
        .delays(Duration::ZERO, Duration::ZERO);
    let (sent, _) = run(retries, Attempted::Broken, MINUTE, &budget);
    assert_eq!(sent, 101);
    let (sent, _) = run(retries, Attempted::Broken, MINUTE, &budget);
    assert_eq!(sent, 1);
    for _ in 0..5 {
        run(retries, Attempted::Answered(200, None), MINUTE, &budget);
    }
    let (sent, _) = run(retries, Attempted::Broken, MINUTE, &budget);
    assert_eq!(sent, 2);
    // Waiting as the server asks costs nothing.
    let busy = Attempted::Answered(429, Some(second(50)));
    assert_eq!(run(retries, busy, MINUTE, &budget).0, 2);
}

fn headers(rows: &[(&'static str, &str)]) -> HeaderMap {
    let rows = rows.iter();
    rows.map(|(name, value)| (name.parse().unwrap(), value.parse().unwrap()))
        .collect()
}

#[test]
fn retry_after_is_seconds_or_a_date_by_the_servers_clock() {
    let date = ("date", "Sun, 06 Nov 1994 08:49:37 GMT");
    for (text, expected) in [
        ("0", Some(second(0))),
        ("120", Some(second(120))),
        (" 7 ", Some(second(7))),
        ("99999999999999999999999", Some(second(u64::MAX))),
        ("Sun, 06 Nov 1994 08:50:07 GMT", Some(second(30))),
        ("Sunday, 06-Nov-94 08:50:07 GMT", Some(second(30))),
        ("Sun Nov  6 08:50:07 1994", Some(second(30))),
        ("Sun, 06 Nov 1994 08:00:00 GMT", Some(second(0))),
        ("-1", None),
        ("1.5", None),
        ("soon", None),
        ("", None),
    ] {
        let headers = headers(&[("retry-after", text), date]);
        assert_eq!(retry_after(&headers), expected, "{text:?}");
    }
    assert_eq!(retry_after(&HeaderMap::new()), None);
    // Without their clock, ours: that date has long passed.
    let alone = headers(&[("retry-after", "Sun, 06 Nov 1994 08:50:07 GMT")]);
    assert_eq!(retry_after(&alone), Some(second(0)));
}
