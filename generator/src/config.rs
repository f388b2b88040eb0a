//! The public way in: what to generate from what, and what comes out.

use crate::analyze::analyze;
use crate::api::Api;
use crate::cost::Cost;
use crate::emit::{self, Plan};
use crate::name::{Names, name};
use crate::output::{Layout, Made, Output, Stats};
use crate::print;
use crate::read::{Documents, Fetch, Source, SourceFile};
use crate::report::Report;
use crate::select::{Selection, Selector, select};
use crate::stack::{with_room, with_room_on_every_thread};
use crate::tree::Tree;
use crate::{lower, normalize, read};
use rayon::prelude::*;
use std::path::PathBuf;

/// What to generate.
///
/// ```no_run
/// let output = specwright_build::Config::new("spec/api.yaml").name("my-api").generate();
/// for finding in &output.report.findings {
///     eprintln!("{}: {}", finding.code, finding.message);
/// }
/// ```
#[derive(Clone, Debug)]
pub struct Config {
    spec: PathBuf,
    name: Option<String>,
    tests: bool,
    defaults: Vec<(String, String)>,
    command: Option<String>,
    shown: Option<String>,
    fetch: Option<Fetch>,
    selection: Selection,
}

impl Config {
    /// Generates from the description at `spec`.
    pub fn new(spec: impl Into<PathBuf>) -> Self {
        Self {
            spec: spec.into(),
            name: None,
            tests: false,
            defaults: Vec::new(),
            command: None,
            shown: None,
            fetch: None,
            selection: Selection::default(),
        }
    }

    /// The name of the crate. Without this it is made from the description's title.
    #[must_use]
    pub fn name(mut self, name: impl Into<String>) -> Self {
        self.name = Some(name.into());
        self
    }

    /// Whether the crate brings tests that read and write back every example of the description.
    #[must_use]
    pub fn tests(mut self, tests: bool) -> Self {
        self.tests = tests;
        self
    }

    /// A credential that every client has unless it is given another: the security scheme's name and the value.
    /// For keys that are no secret, such as a version.
    #[must_use]
    pub fn default_credential(
        mut self,
        scheme: impl Into<String>,
        value: impl Into<String>,
    ) -> Self {
        self.defaults.push((scheme.into(), value.into()));
        self
    }

    /// The command that the header of every file names.
    #[must_use]
    pub fn command(mut self, command: impl Into<String>) -> Self {
        self.command = Some(command.into());
        self
    }

    /// What the header of every file calls the description: its path from the project's root. Without this, its file name.
    #[must_use]
    pub fn shown_as(mut self, path: impl Into<String>) -> Self {
        self.shown = Some(path.into());
        self
    }

    /// How documents on other machines are come by. Without this they are not read, and a finding says so.
    #[must_use]
    pub fn fetch(mut self, fetch: Fetch) -> Self {
        self.fetch = Some(fetch);
        self
    }

    /// Generates only what the selector names, and what other calls of this name; see [`Selector`] for how they are written.
    ///
    /// ```
    /// specwright_build::Config::new("spec/api.yaml").only("/pets/**").only("tag:owners").except("DELETE");
    /// ```
    #[must_use]
    pub fn only(mut self, selector: impl AsRef<str>) -> Self {
        self.selection.only.push(Selector::new(selector.as_ref()));
        self
    }

    /// Leaves out what the selector names.
    #[must_use]
    pub fn except(mut self, selector: impl AsRef<str>) -> Self {
        self.selection.except.push(Selector::new(selector.as_ref()));
        self
    }

    /// The description's path.
    #[must_use]
    pub fn spec(&self) -> &std::path::Path {
        &self.spec
    }

    /// Reads the description and makes the crate's files. Nothing is written.
    #[must_use]
    pub fn generate(&self) -> Output {
        with_room(|| match self.read() {
            Ok((source, output)) => self.crate_from(source, output),
            Err(output) => *output,
        })
    }

    /// The description and an output without a crate, or that alone where there is nothing to read: then with the file too, so that
    /// the place can be shown.
    fn read(&self) -> Result<(Source, Output), Box<Output>> {
        let mut output = Output::default();
        let Output {
            report, profile, ..
        } = &mut output;
        let read = profile.time_and_count(
            "read",
            || read::read(&self.spec, self.fetch.as_ref(), report),
            |read| {
                Some(bytes(
                    read.as_ref()
                        .map_or_else(|files| files, |source| &source.files),
                ))
            },
        );
        match read {
            Ok(source) => {
                output.missing = source.documents.missing(self.fetch.is_some());
                Ok((source, output))
            }
            Err(files) => Err(Box::new(Output { files, ..output })),
        }
    }

    /// The same from a description that was read already.
    #[must_use]
    pub fn generate_from(&self, source: Source, report: Report) -> Output {
        let output = Output {
            report,
            ..Output::default()
        };
        self.crate_from(source, output)
    }

    fn crate_from(&self, source: Source, mut output: Output) -> Output {
        if let Some(Made::Tree(tree)) = self.pipeline(source, &mut output, Layout::Crate) {
            output.tree = Some(tree);
        }
        output
    }

    /// One file for `include!`: every module nested in it.
    #[must_use]
    pub fn generate_single(&self) -> (Option<String>, Output) {
        with_room(|| self.single())
    }

    fn single(&self) -> (Option<String>, Output) {
        let (source, mut output) = match self.read() {
            Ok(read) => read,
            Err(output) => return (None, *output),
        };
        match self.pipeline(source, &mut output, Layout::Single) {
            Some(Made::Single(text)) => (Some(text), output),
            _ => (None, output),
        }
    }

    /// The first stages: what there is to generate, and what it is called.
    fn model(&self, documents: Documents, output: &mut Output) -> Option<(Api, Names)> {
        let Output {
            report, profile, ..
        } = output;
        let document = profile.time("normalize", || normalize::normalize(documents, report));
        let document = document.filter(|_| !report.is_fatal())?;
        let mut api = profile.time("lower", || {
            let api = lower::lower(&document, report);
            drop(document);
            api
        });
        let mut names = profile.time("name", || name(&api, report));
        profile.time("select", || {
            select(&self.selection, &mut api, &mut names, report);
        });
        (!report.is_fatal()).then_some((api, names))
    }

    /// What would be generated: the operations and types that are selected, with their names. `None` where a finding is fatal.
    #[must_use]
    pub fn outline(&self) -> (Option<(Api, Names)>, Output) {
        let (source, mut output) = match self.read() {
            Ok(read) => read,
            Err(output) => return (None, *output),
        };
        let Source { documents, files } = source;
        output.files = files;
        let model = self.model(documents, &mut output);
        (model, output)
    }

    /// What the client would cost those who compile it. `None` where a finding is fatal.
    #[must_use]
    pub fn cost(&self) -> (Option<Cost>, Output) {
        let (source, mut output) = match self.read() {
            Ok(read) => read,
            Err(output) => return (None, *output),
        };
        let Source { documents, files } = source;
        output.files = files;
        let Some((api, names)) = self.model(documents, &mut output) else {
            return (None, output);
        };
        with_room_on_every_thread(|| self.written(&api, &names, Layout::Crate, &mut output));
        let cost = Cost::of(&api, &names, output.stats.lines);
        (Some(cost), output)
    }

    /// The pipeline, stage by stage.
    fn pipeline(&self, source: Source, output: &mut Output, layout: Layout) -> Option<Made> {
        let Source { documents, files } = source;
        output.files = files;
        let (api, names) = self.model(documents, output)?;
        Some(with_room_on_every_thread(|| {
            self.written(&api, &names, layout, output)
        }))
    }

    /// The last stages: what is generated, as text.
    fn written(&self, api: &Api, names: &Names, layout: Layout, output: &mut Output) -> Made {
        let facts = output.profile.time("analyze", || analyze(api, names));
        let plan = Plan {
            api,
            facts: &facts,
            names,
            defaults: &self.defaults,
            features: layout == Layout::Crate,
        };
        let mut stats = Stats {
            operations: api.operation_ids().count(),
            types: api.type_ids().count(),
            typed_fields: emit::typed_fields(&plan),
            raw_values: emit::raw_values(&plan),
            ..Stats::default()
        };
        let parts = emit::parts(api);
        let made = output.profile.time_and_count(
            "emit, print",
            || self.printed(&plan, &parts, layout, &mut stats),
            |made| Some(made.bytes()),
        );
        stats.lines = made.lines();
        output.stats = stats;
        output.dependencies = emit::dependencies(&parts);
        made
    }

    /// Every module, and what is around them.
    fn printed(
        &self,
        plan: &Plan<'_>,
        parts: &[emit::Part],
        layout: Layout,
        stats: &mut Stats,
    ) -> Made {
        let modules: Vec<print::Printed> = emit::units(plan)
            .par_iter()
            .map(|unit| print::module(emit::emit(plan, unit)))
            .collect();
        let modules = print::joined(modules);
        let header = self.header("//");
        let runtime = emit::runtime(parts);
        match layout {
            Layout::Single => Made::Single(print::single_file(&modules, &header, &runtime)),
            Layout::Crate => {
                let mut tree = print::tree(
                    &modules,
                    &header,
                    print::Root {
                        letters: plan.names.letters(),
                        is_deep: plan.facts.is_deep(),
                        name: &self.crate_name(&plan.api.info.title),
                    },
                    &runtime,
                );
                self.add_crate_files(plan, parts, &mut tree, stats);
                Made::Tree(tree)
            }
        }
    }

    /// The manifest, the note to rustfmt, the tests.
    fn add_crate_files(
        &self,
        plan: &Plan<'_>,
        parts: &[emit::Part],
        tree: &mut Tree,
        stats: &mut Stats,
    ) {
        let name = self.crate_name(&plan.api.info.title);
        let header = self.header("#");
        let description = format!("A client for {}.", plan.api.info.title);
        tree.0.insert(
            "Cargo.toml".to_owned(),
            format!(
                "{header}\n\n{}",
                emit::manifest(
                    &name,
                    &description,
                    self.tests,
                    parts,
                    plan.facts.features().names()
                )
            ),
        );
        tree.0.insert(
            "rustfmt.toml".to_owned(),
            format!("{header}\n\ndisable_all_formatting = true\n"),
        );
        if self.tests {
            let examples = emit::examples(plan, &name);
            stats.examples = examples.count;
            let doc = "//! Every example of the description, read and written back.\n";
            let text = format!(
                "{}\n\n{doc}\n{}",
                self.header("//"),
                print::items(examples.items)
            );
            tree.0.insert("tests/examples.rs".to_owned(), text);
            tree.0
                .insert("tests/examples.json".to_owned(), examples.data);
        }
    }

    /// The crate's name: the one that was given, or the title's words.
    fn crate_name(&self, title: &str) -> String {
        match &self.name {
            Some(name) => name.clone(),
            None => {
                let words: Vec<String> = crate::name::words(title)
                    .into_iter()
                    .filter(|word| word.is_ascii())
                    .collect();
                match words.first() {
                    Some(first) if first.starts_with(|first: char| first.is_ascii_alphabetic()) => {
                        words.join("-")
                    }
                    _ => format!("api-{}", words.join("-"))
                        .trim_end_matches('-')
                        .to_owned(),
                }
            }
        }
    }

    fn header(&self, comment: &str) -> String {
        let shown = match &self.shown {
            Some(shown) => shown.clone(),
            None => self.spec.file_name().map_or_else(
                || "a description".to_owned(),
                |name| name.to_string_lossy().into_owned(),
            ),
        };
        let shown: String = shown
            .chars()
            .filter(|character| !character.is_control())
            .collect();
        let command = self
            .command
            .as_deref()
            .unwrap_or("cargo run -p specwright -- generate");
        format!("{comment} @generated from {shown} by `{command}`. Do not edit.")
    }
}

fn bytes(files: &[SourceFile]) -> usize {
    files.iter().map(|file| file.text.len()).sum()
}
