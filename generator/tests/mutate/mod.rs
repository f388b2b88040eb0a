//! Makes a broken description out of good ones, and sends it through the whole pipeline.
//!
//! Every decision is taken from bytes that the caller gives: the ordinary test takes them from a seed, the fuzz target from `libFuzzer`,
//! which learns from them what leads to new places.

mod choices;
mod structure;
mod text;
mod words;

pub use choices::{Choices, bytes};

use specwright_build::Config;
use specwright_build::read::{Node, SourceFile, parse, read_text};
use specwright_build::report::{self, Report, Style};

/// The longest text that is made: what grows beyond says nothing new.
const LONGEST: usize = 256 << 10;

/// A good description.
#[derive(Clone, Debug)]
pub struct Seed {
    text: String,
    root: Node,
}

impl Seed {
    /// From its text; `None` where that is not well-formed.
    pub fn new(name: &str, text: String) -> Option<Self> {
        let path = name.to_owned();
        let file = SourceFile { path, text };
        let root = parse(&file, &mut Report::default())?;
        let text = file.text;
        Some(Self { text, root })
    }
}

/// A mutated description, with the name that says how to read it.
#[derive(Clone, Debug)]
pub struct Mutation {
    pub name: &'static str,
    pub text: String,
}

/// What one run gave.
#[derive(Clone, Copy, Debug)]
pub struct Size {
    /// Of the description.
    pub read: usize,
    /// Of all that was written, findings included.
    pub written: usize,
}

/// Changes one of the seeds: its structure, its text, or both.
pub fn mutation(seeds: &[Seed], choices: &mut Choices<'_>) -> Mutation {
    let Some(seed) = choices.among(seeds) else {
        let (name, text) = ("openapi.yaml", String::new());
        return Mutation { name, text };
    };
    let way = choices.below(8);
    let (name, mut text) = match way {
        // The text as it was written, in YAML.
        0 => ("openapi.yaml", seed.text.clone()),
        _ => {
            let mut root = seed.root.clone();
            structure::change(&mut root, seeds, choices);
            // The same text is YAML in flow style to one reader and JSON to the other.
            let name = ["openapi.yaml", "openapi.json"][choices.below(2)];
            (name, structure::json(&root, LONGEST))
        }
    };
    if way < 2 {
        text::change(&mut text, choices);
    }
    Mutation { name, text }
}

/// Reads, generates, and shows every finding in both ways.
pub fn run(mutation: &Mutation) -> Size {
    let read = mutation.text.len();
    let mut report = Report::default();
    let source = read_text(mutation.name, mutation.text.clone(), &mut report);
    let (report, files, tree) = match source {
        Some(source) => {
            let config = Config::new(mutation.name).name("client").tests(true);
            let output = config.generate_from(source, report);
            (output.report, output.files, output.tree)
        }
        None => (report, Vec::new(), None),
    };
    let tree = tree.unwrap_or_default();
    let written: usize = tree
        .0
        .iter()
        .map(|(path, text)| path.len() + text.len())
        .sum();
    let shown = report::human(&report, &files, Style::default()).len();
    let data = report::json(&report, &files).len();
    let written = written + shown + data;
    Size { read, written }
}
