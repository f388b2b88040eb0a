//! `specwright completions` and `specwright man`: what shells and `man` are told of the command line.

use crate::args::{Arguments, Completions, Man};
use crate::{End, console};
use clap::{Command, CommandFactory};
use std::io;
use std::path::Path;

pub(crate) fn completions(arguments: &Completions) -> End {
    let mut script = Vec::new();
    let mut command = Arguments::command();
    clap_complete::generate(arguments.shell, &mut command, "specwright", &mut script);
    console::result(&String::from_utf8_lossy(&script));
    End::Done
}

pub(crate) fn man(arguments: &Man) -> End {
    let mut root = Arguments::command().disable_help_subcommand(true);
    root.build();
    let outcome = match (&arguments.output, &arguments.subcommand) {
        (Some(folder), _) => return written(&root, folder),
        (None, Some(name)) => match root.find_subcommand(name) {
            Some(command) => page(command),
            None => return console::unusable(unknown(&root, name)),
        },
        (None, None) => page(&root),
    };
    match outcome {
        Ok(page) => {
            console::result(&String::from_utf8_lossy(&page));
            End::Done
        }
        Err(error) => console::unusable(error),
    }
}

fn written(root: &Command, folder: &Path) -> End {
    let named =
        |path: &Path, error: io::Error| console::unusable(format!("{}: {error}", path.display()));
    if let Err(error) = std::fs::create_dir_all(folder) {
        return named(folder, error);
    }
    for command in [root].into_iter().chain(root.get_subcommands()) {
        let path = folder.join(format!("{}.1", name(command)));
        let done = page(command).and_then(|page| std::fs::write(&path, page));
        match done {
            Ok(()) => console::result(&format!("{}\n", path.display())),
            Err(error) => return named(&path, error),
        }
    }
    End::Done
}

fn name(command: &Command) -> &str {
    command.get_display_name().unwrap_or(command.get_name())
}

fn unknown(root: &Command, name: &str) -> String {
    let names: Vec<&str> = root.get_subcommands().map(Command::get_name).collect();
    format!(
        "there is no subcommand `{name}`\n  help: one of {}",
        names.join(", ")
    )
}

/// A page in the language of `man`. What follows the options is laid out by hand, so its lines stay lines.
fn page(command: &Command) -> io::Result<Vec<u8>> {
    let man = clap_mangen::Man::new(command.clone());
    let mut page = Vec::new();
    man.render_title(&mut page)?;
    man.render_name_section(&mut page)?;
    man.render_synopsis_section(&mut page)?;
    man.render_description_section(&mut page)?;
    man.render_options_section(&mut page)?;
    if command.has_subcommands() {
        man.render_subcommands_section(&mut page)?;
    }
    if command.get_after_help().is_some() {
        let mut notes = Vec::new();
        man.render_extra_section(&mut notes)?;
        let notes = String::from_utf8_lossy(&notes).replacen(".SH EXTRA", ".SH NOTES\n.nf", 1);
        page.extend_from_slice(notes.as_bytes());
        page.extend_from_slice(b".fi\n");
    }
    Ok(page)
}
