//! What a shell and `man` are told of the command line.

use std::io;

use clap::{ColorChoice, CommandFactory, ValueEnum};

use crate::options::Options;

const NAME: &str = "partner-insights";

/// What is to be printed instead of a report, if that was asked for.
pub fn text(options: &Options) -> Option<io::Result<Vec<u8>>> {
    if let Some(shell) = options.completions {
        let mut script = Vec::new();
        clap_complete::generate(shell, &mut Options::command(), NAME, &mut script);
        return Some(Ok(script));
    }
    options.man.then(page)
}

/// What follows the options is laid out by hand, so its lines stay lines.
fn page() -> io::Result<Vec<u8>> {
    let man = clap_mangen::Man::new(Options::command());
    let mut page = Vec::new();
    man.render_title(&mut page)?;
    man.render_name_section(&mut page)?;
    man.render_synopsis_section(&mut page)?;
    man.render_options_section(&mut page)?;
    let mut notes = Vec::new();
    man.render_extra_section(&mut notes)?;
    let notes = String::from_utf8_lossy(&notes).replacen(".SH EXTRA", ".SH NOTES\n.nf", 1);
    page.extend_from_slice(notes.as_bytes());
    page.extend_from_slice(b".fi\n");
    Ok(page)
}

/// What `--color` says, for help and for wrong command lines, which are told before there are options.
pub fn color() -> ColorChoice {
    let mut arguments = std::env::args_os().skip(1);
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
