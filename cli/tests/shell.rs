//! Completions, manual pages and colours, with the programs that use them where they are installed.

mod common;

use common::{PETS, command, ran, run};
use std::fs;
use std::path::Path;
use std::process::{Command, Output};

const SUBCOMMANDS: [&str; 8] = [
    "generate",
    "inspect",
    "deps",
    "mock",
    "request",
    "workflow",
    "completions",
    "man",
];
/// A description with something to find.
const DANGLING: &str = "\
openapi: 3.0.3
info: {title: Pets, version: '1'}
paths:
  /pets:
    get:
      responses:
        '200': {description: All., content: {application/json: {schema: {$ref: '#/components/schemas/Pet'}}}}
";

/// What a program says, or nothing where it is not installed, which is told.
fn said(program: &str, arguments: &[&str]) -> Option<Output> {
    let output = Command::new(program).args(arguments).output().ok();
    if output.is_none() {
        eprintln!("skipped: {program} is not installed");
    }
    output
}

#[test]
fn every_shell_gets_a_script_with_every_subcommand() {
    let here = tempfile::tempdir().expect("a folder");
    for shell in ["bash", "zsh", "fish", "powershell", "elvish"] {
        let ended = run(here.path(), &["completions", shell]);
        assert_eq!((ended.code, ended.err.as_str()), (Some(0), ""), "{shell}");
        for name in SUBCOMMANDS {
            assert!(ended.out.contains(name), "{shell} does not know {name}");
        }
    }
    assert_eq!(run(here.path(), &["completions", "tcsh"]).code, Some(2));
}

#[test]
fn bash_completes_subcommands_and_options() {
    let here = tempfile::tempdir().expect("a folder");
    let script = here.path().join("specwright.bash");
    fs::write(&script, run(here.path(), &["completions", "bash"]).out).expect("written");
    let completed = |line: &str| {
        let last = line.split(' ').count() - 1;
        let lines = format!(
            "source '{}'; complete -p specwright >&2 || exit 1; COMP_WORDS=({line}); COMP_CWORD={last}; \
             _specwright specwright \"${{COMP_WORDS[{last}]}}\" \"${{COMP_WORDS[{last}-1]}}\"; echo \"${{COMPREPLY[@]}}\"",
            script.display()
        );
        said("bash", &["--norc", "-c", &lines])
    };
    let Some(output) = completed("specwright gen") else {
        return;
    };
    let ended = ran(output);
    assert_eq!(
        (ended.code, ended.out.trim()),
        (Some(0), "generate"),
        "{}",
        ended.err
    );
    let ended = ran(completed("specwright generate --dry").expect("bash is there"));
    assert_eq!(ended.out.trim(), "--dry-run", "{}", ended.err);
    let ended = ran(completed("specwright --color ne").expect("bash is there"));
    assert_eq!(ended.out.trim(), "never", "{}", ended.err);
}

#[test]
fn other_shells_can_read_their_scripts() {
    let here = tempfile::tempdir().expect("a folder");
    for shell in ["zsh", "fish"] {
        let script = here.path().join(shell);
        fs::write(&script, run(here.path(), &["completions", shell]).out).expect("written");
        let path = script.display().to_string();
        if let Some(output) = said(shell, &["-n", &path]) {
            let ended = ran(output);
            assert_eq!(ended.code, Some(0), "{shell}: {}", ended.err);
        }
    }
}

#[test]
fn every_subcommand_has_a_manual_page() {
    let here = tempfile::tempdir().expect("a folder");
    let ended = run(here.path(), &["man", "-o", "a/man1"]);
    assert_eq!(ended.code, Some(0), "{}", ended.err);
    let folder = here.path().join("a/man1");
    let mut pages = vec![("specwright".to_owned(), run(here.path(), &["man"]).out)];
    for name in SUBCOMMANDS {
        let page = run(here.path(), &["man", name]).out;
        pages.push((format!("specwright-{name}"), page));
    }
    assert_eq!(
        fs::read_dir(&folder).expect("a folder").count(),
        pages.len()
    );
    for (name, page) in pages {
        let file = folder.join(format!("{name}.1"));
        assert_eq!(fs::read_to_string(&file).expect("it is there"), page);
        assert!(page.contains(&format!(".TH {name} 1")), "{page}");
        reads(&file);
    }
}

/// `man` shows the page and has nothing to complain of.
fn reads(file: &Path) {
    let path = file.display().to_string();
    let Some(output) = said("man", &["--warnings=all", "-l", &path]) else {
        return;
    };
    let ended = ran(output);
    assert_eq!((ended.code, ended.err.as_str()), (Some(0), ""), "{path}");
    assert!(
        ended.out.contains("Examples:") || ended.out.contains("Exit status:"),
        "{}",
        ended.out
    );
}

#[test]
fn page_that_is_not_there_or_cannot_be_written_is_told() {
    let here = tempfile::tempdir().expect("a folder");
    let ended = run(here.path(), &["man", "frobnicate"]);
    assert_eq!(ended.code, Some(2));
    assert!(
        ended.err.contains("frobnicate") && ended.err.contains("inspect"),
        "{}",
        ended.err
    );
    fs::write(here.path().join("taken"), "").expect("a file in the way");
    let ended = run(here.path(), &["man", "-o", "taken"]);
    assert_eq!(ended.code, Some(2));
    assert!(ended.err.contains("taken"), "{}", ended.err);
}

#[test]
fn every_subcommand_shows_examples() {
    let here = tempfile::tempdir().expect("a folder");
    for name in SUBCOMMANDS {
        let ended = run(here.path(), &[name, "--help"]);
        let example = format!("\n  specwright {name}");
        assert!(
            ended.out.contains("Examples:") && ended.out.contains(&example),
            "{}",
            ended.out
        );
    }
}

#[test]
fn colours_are_there_only_where_they_are_asked_for() {
    let here = tempfile::tempdir().expect("a folder");
    fs::write(here.path().join("api.yaml"), DANGLING).expect("written");
    let colourful = |arguments: &[&str], variables: &[(&str, &str)]| {
        let mut command = command(here.path(), arguments);
        command
            .env_remove("NO_COLOR")
            .envs(variables.iter().copied());
        let ended = ran(command.output().expect("it runs"));
        format!("{}{}", ended.out, ended.err).contains('\u{1b}')
    };
    // Nothing here is a terminal.
    for calls in [
        ["inspect", "api.yaml"],
        ["generate", "--help"],
        ["inspect", "--wrong"],
    ] {
        let with = |color: &'static str| [&calls[..], &["--color", color]].concat();
        // A wrong option ends the command line, and what is after it counts all the same.
        assert!(!colourful(&calls, &[]), "{calls:?}");
        assert!(!colourful(&with("auto"), &[]), "{calls:?}");
        assert!(!colourful(&with("never"), &[]), "{calls:?}");
        assert!(colourful(&with("always"), &[]), "{calls:?}");
        assert!(
            colourful(&with("always"), &[("NO_COLOR", "1")]),
            "{calls:?}"
        );
    }
    assert_eq!(
        run(here.path(), &["inspect", "api.yaml", "--color", "mauve"]).code,
        Some(2)
    );
}

#[test]
fn nothing_is_drawn_where_there_is_no_terminal() {
    let here = tempfile::tempdir().expect("a folder");
    fs::write(here.path().join("api.yaml"), PETS).expect("written");
    let ended = run(here.path(), &["generate", "api.yaml", "-o", "client"]);
    assert_eq!(ended.code, Some(0));
    assert!(
        !ended.err.contains('\r') && !ended.out.contains('\r'),
        "{}",
        ended.err
    );
}
