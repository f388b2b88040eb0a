//! Results to standard output, findings and errors to standard error.

use crate::End;
use crate::args::{Findings, Format};
use specwright_build::read::SourceFile;
use specwright_build::report::{self, Level, Report, Style};
use std::env;
use std::io::{IsTerminal, Write};

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

/// Colours are for terminals that want them.
pub(crate) fn color() -> bool {
    let is_set = |name: &str| env::var_os(name).is_some_and(|value| !value.is_empty());
    let is_dumb = env::var_os("TERM").is_some_and(|term| term == "dumb");
    std::io::stderr().is_terminal() && !is_set("NO_COLOR") && !is_dumb
}

/// `1 type`, `2 types`.
pub(crate) fn plural(count: usize, noun: &str) -> String {
    match count {
        1 => format!("1 {noun}"),
        count => format!("{count} {noun}s"),
    }
}
