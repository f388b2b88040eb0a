//! Results to standard output, findings and errors to standard error.

use crate::End;
use crate::args::{Findings, Format};
use clap::{ColorChoice, ValueEnum};
use specwright_build::read::SourceFile;
use specwright_build::report::{self, Level, Report, Style};
use std::env;
use std::io::{IsTerminal, Write};
use std::sync::OnceLock;

/// Prints a result. Where nobody reads it any more, that is no error.
pub(crate) fn result(text: &str) {
    let mut out = std::io::stdout().lock();
    let _ = out.write_all(text.as_bytes()).and_then(|()| out.flush());
}

/// Prints why the run is of no use.
pub(crate) fn unusable(message: impl std::fmt::Display) -> End {
    say(&format!("error: {message}\n"));
    End::Unusable
}

pub(crate) fn say(text: &str) {
    let _ = std::io::stderr().write_all(text.as_bytes());
}

/// Shows findings, and says how they end the run.
pub(crate) fn findings(report: &Report, files: &[SourceFile], wish: Findings) -> End {
    say(&shown(report, files, wish));
    end(report, wish)
}

/// Findings as they are shown.
pub(crate) fn shown(report: &Report, files: &[SourceFile], wish: Findings) -> String {
    match wish.format {
        Format::Json => report::json(report, files),
        Format::Human => report::human(
            report,
            files,
            Style {
                color: color(),
                all: wish.all,
            },
        ),
    }
}

/// How findings end the run.
pub(crate) fn end(report: &Report, wish: Findings) -> End {
    let denied = wish
        .deny
        .is_some_and(|deny| report.worst() >= Some(Level::from(deny)));
    match denied {
        _ if report.is_fatal() => End::Unusable,
        true => End::Found,
        false => End::Done,
    }
}

/// What `--color` says, once for the process.
static COLOR: OnceLock<ColorChoice> = OnceLock::new();

/// Remembers what `--color` says.
pub(crate) fn choose(color: ColorChoice) {
    COLOR.get_or_init(|| color);
}

/// What `--color` says, for help and for wrong command lines, which are told before there are arguments.
pub(crate) fn early() -> ColorChoice {
    let mut arguments = env::args_os().skip(1);
    let mut choice = ColorChoice::Auto;
    while let Some(argument) = arguments.next() {
        let value = match argument
            .to_str()
            .and_then(|text| text.strip_prefix("--color"))
        {
            Some("") => arguments.next().and_then(|value| value.into_string().ok()),
            Some(value) => value.strip_prefix('=').map(str::to_owned),
            None => None,
        };
        let said = value.and_then(|value| ColorChoice::from_str(&value, false).ok());
        choice = said.unwrap_or(choice);
    }
    choice
}

/// Whether findings have colours. Without another wish, colours are for terminals that want them.
pub(crate) fn color() -> bool {
    let is_set = |name: &str| env::var_os(name).is_some_and(|value| !value.is_empty());
    match COLOR.get() {
        Some(ColorChoice::Always) => true,
        Some(ColorChoice::Never) => false,
        _ => is_terminal() && !is_set("NO_COLOR"),
    }
}

/// Whether standard error is a terminal that knows more than lines.
pub(crate) fn is_terminal() -> bool {
    let is_dumb = env::var_os("TERM").is_some_and(|term| term == "dumb");
    std::io::stderr().is_terminal() && !is_dumb
}

/// `1 type`, `2 types`.
pub(crate) fn plural(count: usize, noun: &str) -> String {
    match count {
        1 => format!("1 {noun}"),
        count => format!("{count} {noun}s"),
    }
}
