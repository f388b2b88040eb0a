//! Completions, the manual page and colours.

mod common;

use std::process::Command;

use common::Run;

#[test]
fn bash_completes_options() {
    let script = bare(&["--completions", "bash"]);
    let folder = tempfile::tempdir().expect("a folder");
    let file = folder.path().join("script");
    std::fs::write(&file, script).expect("it is written");
    let lines = format!(
        "source '{}'; COMP_WORDS=(partner-insights --ht); COMP_CWORD=1; \
         f=$(complete -p partner-insights); f=${{f#*-F }}; ${{f%% *}} partner-insights --ht partner-insights; echo \"${{COMPREPLY[@]}}\"",
        file.display()
    );
    let Ok(output) = Command::new("bash").args(["--norc", "-c", &lines]).output() else {
        eprintln!("skipped: bash is not installed");
        return;
    };
    assert_eq!(
        String::from_utf8_lossy(&output.stdout).trim(),
        "--html",
        "{output:?}"
    );
}

#[test]
fn every_shell_gets_a_script() {
    for shell in ["bash", "zsh", "fish", "powershell", "elvish"] {
        let script = bare(&["--completions", shell]);
        assert!(script.contains("base-fico"), "{shell}: {script}");
    }
}

#[test]
fn manual_page_has_options_and_examples() {
    let page = bare(&["--man"]);
    for part in [".TH partner-insights 1", "html", "Exit codes: 0"] {
        assert!(page.contains(part), "{part}\n{page}");
    }
}

#[test]
fn scripts_and_pages_are_no_part_of_a_report() {
    Run::new(&["--man"]).end().expect(2);
    Run::new(&["--completions", "bash"]).end().expect(2);
}

#[test]
fn help_is_coloured_only_where_that_is_asked_for() {
    let help = |color: &str| {
        Run::new(&["--help", "--color", color])
            .end()
            .expect(0)
            .stdout
    };
    assert!(help("always").contains('\u{1b}'));
    assert!(!help("never").contains('\u{1b}') && !help("auto").contains('\u{1b}'));
}

#[test]
fn nothing_is_drawn_where_there_is_no_terminal() {
    let ended = Run::new(&[]).end().expect(0);
    assert!(!ended.stderr.contains(['\r', '\u{1b}']), "{}", ended.stderr);
}

/// What the program prints for these arguments alone.
fn bare(arguments: &[&str]) -> String {
    let output = Command::new(env!("CARGO_BIN_EXE_partner-insights"))
        .args(arguments)
        .output();
    let output = output.expect("the program starts");
    assert!(
        output.status.success() && output.stderr.is_empty(),
        "{output:?}"
    );
    String::from_utf8(output.stdout).expect("it is text")
}
