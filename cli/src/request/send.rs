//! `specwright request --send`.

use super::{Arguments, answer};
use crate::{End, console};
use specwright_mock::Mock;
use specwright_samples::{Answer, Description, Prepared};
use std::net::Ipv4Addr;

/// What the mock is given for every credential.
const ANY: &str = "any-credential";

pub(super) fn run(description: &Description, arguments: &Arguments) -> End {
    let prepared = match super::prepared(description, arguments) {
        Ok(prepared) => prepared,
        Err(message) => return console::unusable(message),
    };
    let is_named = arguments.server.is_some() || arguments.base_url.is_some();
    let runtime = match tokio::runtime::Runtime::new() {
        Ok(runtime) => runtime,
        Err(error) => return console::unusable(error),
    };
    let sent = match is_named {
        true => runtime.block_on(to_server(&prepared)),
        false => runtime.block_on(to_mock(description, prepared)),
    };
    match sent {
        Ok(answer) => {
            console::result(&answer::shown(&answer));
            if answer.status >= 400 {
                End::Found
            } else {
                End::Done
            }
        }
        Err(message) => console::unusable(message),
    }
}

async fn to_server(prepared: &Prepared) -> Result<Answer, String> {
    let sent = prepared.send(|variable| std::env::var(variable).ok()).await;
    sent.map_err(|error| error.to_string())
}

async fn to_mock(description: &Description, mut prepared: Prepared) -> Result<Answer, String> {
    let mock = Mock::new(description.document().clone()).map_err(|error| error.to_string())?;
    let running = mock.start((Ipv4Addr::LOCALHOST, 0).into()).await;
    let running = running.map_err(|error| error.to_string())?;
    let path = prepared
        .base
        .split_once("://")
        .and_then(|(_, rest)| rest.find('/').map(|at| rest[at..].to_owned()));
    prepared.base = format!("{}{}", running.url(), path.unwrap_or_default());
    console::say("to a mock of the description (--server or --base-url send it elsewhere)\n");
    let sent = prepared.send(|_| Some(ANY.to_owned())).await;
    sent.map_err(|error| error.to_string())
}
