//! The third way: a committed client that every build holds against its description.

use crate::project::{Outcome, PETS, Project, dependency};
use std::collections::BTreeMap;
use std::path::PathBuf;
use std::time::SystemTime;

const BUILD: &str = r"//! Holds the committed client against its description.

fn main() -> std::process::ExitCode {
    specwright_build::hold()
}
";

const MAIN: &str = r##"//! Shows how the committed client reads a pet.
#![deny(warnings)]

fn main() {
    let pet = r#"{"name":"Rex","mood":"sleepy","age":3}"#;
    let pet: pets::types::Pet = serde_json::from_str(pet).expect("a pet");
    println!("{pet:?}");
}
"##;

const SPEC: &str = "spec/pets.yaml";
/// Written by hand, in the folder of the generated files.
const MINE: &str = "generated/tests/mine.rs";

/// A project whose client is as its description says. Cargo tells members of different workspaces that share a target folder apart
/// only by name and by path from the workspace's root, so each client has a name of its own.
fn project(name: &str) -> Project {
    let client = format!("{name}-pets");
    let dependencies = format!(
        "[dependencies]\npets = {{ package = \"{client}\", path = \"generated\" }}\nserde_json = \"1\"\n\n\
         [build-dependencies]\n{}",
        dependency("specwright-build", "generator")
    );
    let project = Project::new(name, &dependencies);
    project.put("build.rs", BUILD);
    project.put("src/main.rs", MAIN);
    project.put(
        "specwright.toml",
        &format!("[[client]]\nspec = \"{SPEC}\"\noutput = \"generated\"\nname = \"{client}\"\n"),
    );
    project.put(SPEC, PETS);
    let config = specwright_build::Config::new(project.path(SPEC));
    let output = config.name(client).shown_as(SPEC).generate();
    let tree = output.tree.expect("nothing is fatal");
    let folder = project.path("generated");
    specwright_build::sync::write(&tree, &folder, false).expect("it can be written");
    project.put(MINE, "//! Written by hand.\n");
    project
}

/// What the files of the client were before, and which of them are others now.
struct Before<'a> {
    project: &'a Project,
    files: BTreeMap<PathBuf, Vec<u8>>,
}

impl<'a> Before<'a> {
    fn of(project: &'a Project) -> Self {
        Self {
            project,
            files: project.files("generated"),
        }
    }

    /// How many generated files changed, came or went; the lock follows them.
    fn changed(&self) -> usize {
        let now = self.project.files("generated");
        let gone = self.files.keys().filter(|path| !now.contains_key(*path));
        let differs = |(path, bytes): &(&PathBuf, &Vec<u8>)| self.files.get(*path) != Some(bytes);
        let other = now.iter().filter(differs).map(|(path, _)| path);
        gone.chain(other)
            .filter(|path| !path.ends_with(".specwright.lock"))
            .count()
    }

    /// The build failed because it regenerated, and counts the files as the disk does.
    #[track_caller]
    fn were_regenerated(&self, build: &Outcome) {
        let refusal = build.refusal();
        let files = match self.changed() {
            0 => panic!("no file changed, yet:\n{refusal}"),
            1 => "1 file".to_owned(),
            files => format!("{files} files"),
        };
        build.refuses_with(&format!(
            "generated/: {files} regenerated from {SPEC}; build again"
        ));
    }
}

#[test]
fn a_changed_description_fails_one_build_and_is_in_the_next() {
    let project = project("uses-held");
    let run = project.cargo(&["run"]);
    let first = run.printed().to_owned();
    assert!(first.contains("mood: Unknown("), "{first}");

    // The old code, the new code, the new words of the generated files, what the program says then.
    let changes = [
        (
            "A pet that lives here.",
            "A pet that moved in.",
            "/// A pet that moved in.",
            "Rex",
        ),
        (
            "properties:\n",
            "properties:\n        age: { type: integer, description: In years. }\n",
            "pub age: Option<i64>",
            "age: Some(3)",
        ),
        ("hungry", "sleepy", "Sleepy", "mood: Sleepy"),
    ];
    for (old, new, generated, printed) in changes {
        let before = Before::of(&project);
        project.edit(SPEC, old, new);
        before.were_regenerated(&project.cargo(&["build"]));
        assert!(holds(&project, generated), "no `{generated}` in generated/");
        let run = project.cargo(&["run"]);
        assert!(run.printed().contains(printed), "{}", run.stdout);
    }
    assert_eq!(project.get(MINE), "//! Written by hand.\n");
}

/// Whether a file of the client holds the text.
fn holds(project: &Project, text: &str) -> bool {
    let files = project.files("generated");
    files
        .values()
        .any(|bytes| String::from_utf8_lossy(bytes).contains(text))
}

#[test]
fn where_nothing_may_be_written_drift_fails_with_the_difference() {
    let project = project("uses-checked");
    project.cargo(&["build"]).printed();
    project.edit(SPEC, "A pet that lives here.", "A pet that moved in.");
    let before = project.files(".");
    for variable in [("CI", "1"), ("CI", "true"), ("SPECWRIGHT_WRITE", "0")] {
        let build = project.cargo_with(&["build"], &[variable]);
        build.refuses_with("generated/ is not what spec/pets.yaml says");
        build.refuses_with("cargo run -p specwright -- generate");
        build.refuses_with("-/// A pet that lives here.");
        build.refuses_with("+/// A pet that moved in.");
        assert!(project.files(".") == before, "{variable:?}: files changed");
    }

    // `CI=false` is how CI is switched off.
    let before = Before::of(&project);
    before.were_regenerated(&project.cargo_with(&["build"], &[("CI", "false")]));
    let build = project.cargo_with(&["build"], &[("CI", "1")]);
    build.printed();
}

#[test]
fn what_was_edited_by_hand_is_refused_and_what_is_beside_it_survives() {
    let project = project("uses-edited");
    project.cargo(&["build"]).printed();
    let file = "generated/src/types.rs";
    let generated = project.get(file);
    let edited = format!("{generated}// Mine.\n");

    project.put(file, &edited);
    let build = project.cargo(&["build"]);
    build.refuses_with("not as generation left it: src/types.rs");
    assert_eq!(project.get(file), edited);

    // No less where the description changed too.
    project.edit(SPEC, "A pet that lives here.", "A pet that moved in.");
    let before = project.files(".");
    let build = project.cargo(&["build"]);
    build.refuses_with("not as generation left it: src/types.rs");
    assert!(project.files(".") == before, "files changed");

    project.put(file, &generated);
    let before = Before::of(&project);
    before.were_regenerated(&project.cargo(&["build"]));
    project.cargo(&["build"]).printed();
    assert_eq!(project.get(MINE), "//! Written by hand.\n");
}

#[test]
fn a_description_that_was_only_touched_changes_nothing() {
    let project = project("uses-touched");
    project.cargo(&["build"]).printed();
    let before = times(&project);
    project.put(SPEC, PETS);
    project.cargo(&["build"]).printed();
    assert_eq!(times(&project), before);

    // A comment is another text of the same description.
    project.put(SPEC, &format!("# Pets.\n{PETS}"));
    project.cargo(&["build"]).printed();
    assert_eq!(times(&project), before);
}

#[test]
fn files_that_the_description_refers_to_are_watched_too() {
    const MOODS: &str = "spec/words/moods.yaml";
    let project = project("uses-files");
    let written = "Mood: { type: string, description: How a pet feels., enum: [happy, hungry] }";
    project.put(MOODS, &format!("{written}\n"));
    project.edit(SPEC, written, "Mood: { $ref: words/moods.yaml#/Mood }");
    // The same client, from two files.
    project.cargo(&["build"]).printed();
    for (old, new) in [("hungry", "sleepy"), ("sleepy", "angry")] {
        let before = Before::of(&project);
        project.edit(MOODS, old, new);
        before.were_regenerated(&project.cargo(&["build"]));
        project.cargo(&["build"]).printed();
    }
    assert!(holds(&project, "Angry"), "no `Angry` in generated/");
}

/// When each file of the client was written.
fn times(project: &Project) -> BTreeMap<PathBuf, SystemTime> {
    let written = |path: &PathBuf| {
        let metadata = std::fs::metadata(path).expect("a file");
        metadata.modified().expect("a time")
    };
    let files = project.files("generated");
    files
        .into_keys()
        .map(|path| (path.clone(), written(&path)))
        .collect()
}
