//! `specwright generate`.

use crate::args::{Format, Generate};
use crate::memory::{Memory, Said};
use crate::outline::Outline;
use crate::{End, console, cost, progress, workspace};
use serde_json::json;
use specwright_build::profile::Profile;
use specwright_build::sync::{self, Written};
use specwright_build::tree::Tree;
use specwright_build::{Config, Output, PROJECT_FILE, Project};
use std::path::{Path, PathBuf};

/// A crate to be written.
#[derive(Debug)]
struct Job {
    config: Config,
    folder: PathBuf,
    /// How messages call the description and the folder.
    spec: String,
    output: String,
    /// The command that makes this crate.
    command: String,
}

pub(crate) fn run(arguments: &Generate) -> End {
    let mut jobs = match jobs(arguments) {
        Ok(jobs) => jobs,
        Err(end) => return end,
    };
    if let Some(fetch) = arguments.remote.fetch() {
        for job in &mut jobs {
            job.config = job.config.clone().fetch(fetch.clone());
        }
    }
    let ends = jobs.iter().map(|job| job.run(arguments));
    // All of them run; the worst end counts.
    ends.max().unwrap_or(End::Done)
}

fn jobs(arguments: &Generate) -> Result<Vec<Job>, End> {
    match (&arguments.spec, &arguments.output) {
        (Some(spec), Some(output)) => Ok(vec![named(arguments, spec, output)]),
        _ => project(),
    }
}

fn named(arguments: &Generate, spec: &Path, output: &Path) -> Job {
    // The header must not tell where on a disk this was made.
    let file = spec.file_name().unwrap_or(spec.as_os_str());
    let selectors = selectors(arguments);
    let command = format!("specwright generate {}{selectors}", file.to_string_lossy());
    let mut config = Config::new(spec).tests(arguments.tests).command(command);
    config = arguments.only.iter().fold(config, Config::only);
    config = arguments.except.iter().fold(config, Config::except);
    if let Some(name) = &arguments.name {
        config = config.name(name);
    }
    let (spec, output) = (spec.display().to_string(), output.display().to_string());
    Job {
        config,
        folder: PathBuf::from(&output),
        command: format!("specwright generate {spec} -o {output}{selectors}"),
        spec,
        output,
    }
}

/// The selectors, as a shell takes them.
fn selectors(arguments: &Generate) -> String {
    let only = arguments.only.iter().map(|selector| ("only", selector));
    let except = arguments.except.iter().map(|selector| ("except", selector));
    only.chain(except)
        .map(|(option, selector)| format!(" --{option} '{selector}'"))
        .collect()
}

/// The clients of the nearest project file.
fn project() -> Result<Vec<Job>, End> {
    let here = std::env::current_dir().map_err(console::unusable)?;
    let root = here
        .ancestors()
        .find(|root| root.join(PROJECT_FILE).is_file());
    let Some(root) = root else {
        let message = format!(
            "no description was named, and there is no {PROJECT_FILE} here or above\n  \
             help: `specwright generate SPEC -o DIR`, or add a {PROJECT_FILE} (see `specwright generate --help`)"
        );
        return Err(console::unusable(message));
    };
    let file = root.join(PROJECT_FILE);
    let project = Project::read(&file).map_err(console::unusable)?;
    if project.clients.is_empty() {
        let message = format!("{}: there is no [[client]] in it", file.display());
        return Err(console::unusable(message));
    }
    let job = |client: &specwright_build::ClientEntry| Job {
        config: client.config(root),
        folder: root.join(&client.output),
        spec: client.spec.display().to_string(),
        output: client.output.display().to_string(),
        command: "specwright generate".to_owned(),
    };
    Ok(project.clients.iter().map(job).collect())
}

/// What the next run does where nothing changes.
fn again(written: Written) -> Written {
    Written {
        unchanged: written.unchanged + written.written.len(),
        written: Vec::new(),
        removed: Vec::new(),
        ..written
    }
}

/// How much was written.
fn bytes(tree: &Tree, written: &Written) -> usize {
    let texts = written.written.iter().filter_map(|path| tree.0.get(path));
    texts.map(String::len).sum()
}

impl Job {
    fn run(&self, arguments: &Generate) -> End {
        if arguments.dry_run {
            return self.outline(arguments);
        }
        if arguments.cost {
            return self.cost(arguments);
        }
        let memory = self.memory(arguments);
        if let Some(said) = memory.as_ref().and_then(Memory::recall) {
            console::say(&said.findings);
            console::result(&said.result);
            return End::Done;
        }
        let mut output = self.working(|| self.config.generate());
        workspace::look(&self.folder, &self.output, &mut output);
        let mut profile = std::mem::take(&mut output.profile);
        let findings = profile.time("findings", || {
            console::shown(&output.report, &output.files, arguments.findings)
        });
        console::say(&findings);
        let end = console::end(&output.report, arguments.findings);
        let end = match (end, &output.tree) {
            (End::Done, Some(tree)) if arguments.check => profile.time("sync", || self.check(tree)),
            (End::Done, Some(tree)) => match self.write(tree, &output, arguments, &mut profile) {
                Ok(written) => {
                    if let Some(memory) = memory {
                        let result = self.result(&output, &again(written.clone()), arguments);
                        memory.remember(&output, &written.lock, &Said { result, findings });
                    }
                    End::Done
                }
                Err(end) => end,
            },
            // Something was denied, or nothing can be generated: the folder stays as it was.
            (End::Done, None) => End::Unusable,
            (end, _) => end,
        };
        if arguments.profile {
            console::say(&profile.to_string());
        }
        end
    }

    /// Says which description is at work while that takes long.
    fn working<T>(&self, work: impl FnOnce() -> T) -> T {
        progress::while_working(&format!("{} → {}", self.spec, self.output), work)
    }

    fn outline(&self, arguments: &Generate) -> End {
        let (model, output) = self.working(|| self.config.outline());
        if let Some((api, names)) = &model {
            let outline = Outline::of(api, names);
            console::result(&match arguments.findings.format {
                Format::Human => outline.text(&self.output),
                Format::Json => outline.data(&self.spec, &self.output),
            });
        }
        console::findings(&output.report, &output.files, arguments.findings)
    }

    fn cost(&self, arguments: &Generate) -> End {
        let (cost, output) = self.working(|| self.config.cost());
        if let Some(cost) = &cost {
            console::result(&match arguments.findings.format {
                Format::Human => cost::text(cost, &self.output),
                Format::Json => cost::data(cost, &self.spec, &self.output),
            });
        }
        console::findings(&output.report, &output.files, arguments.findings)
    }

    fn check(&self, tree: &Tree) -> End {
        match sync::check(tree, &self.folder) {
            Ok(drift) if drift.is_empty() => End::Done,
            Ok(drift) => {
                console::result(&drift.to_string());
                console::say(&format!(
                    "{} is not what {} says; run `{}`\n",
                    self.output, self.spec, self.command
                ));
                End::Found
            }
            Err(error) => console::unusable(error),
        }
    }

    fn write(
        &self,
        tree: &Tree,
        output: &Output,
        arguments: &Generate,
        profile: &mut Profile,
    ) -> Result<Written, End> {
        let written = profile.time_and_count(
            "sync",
            || self.working(|| sync::write(tree, &self.folder, arguments.force)),
            |written| Some(bytes(tree, written.as_ref().ok()?)),
        );
        let written = written.map_err(console::unusable)?;
        console::result(&self.result(output, &written, arguments));
        Ok(written)
    }

    fn result(&self, output: &Output, written: &Written, arguments: &Generate) -> String {
        match arguments.findings.format {
            Format::Human => self.summary(output, written),
            Format::Json => self.data(output, written),
        }
    }

    /// What this machine remembers of the folder. A check is no check by memory, and who asks where the time goes wants to see it go.
    fn memory(&self, arguments: &Generate) -> Option<Memory> {
        let is_wanted = !arguments.check && !arguments.profile;
        let color = console::color();
        is_wanted
            .then(|| Memory::of(&self.folder, &format!("{self:?} {arguments:?} {color}")))
            .flatten()
    }

    fn summary(&self, output: &Output, written: &Written) -> String {
        let stats = output.stats;
        let mut text = format!(
            "{}: {}, {}, {} of Rust from {}\n  {} written, {} removed, {} unchanged\n",
            self.output,
            console::plural(stats.operations, "operation"),
            console::plural(stats.types, "type"),
            console::plural(stats.lines, "line"),
            self.spec,
            console::plural(written.written.len(), "file"),
            written.removed.len(),
            written.unchanged,
        );
        if stats.examples > 0 {
            text.push_str(&format!(
                "  {}\n",
                console::plural(stats.examples, "example") + " in its tests"
            ));
        }
        text
    }

    fn data(&self, output: &Output, written: &Written) -> String {
        let stats = output.stats;
        let data = json!({
            "spec": self.spec,
            "output": self.output,
            "written": written.written,
            "removed": written.removed,
            "unchanged": written.unchanged,
            "operations": stats.operations,
            "types": stats.types,
            "examples": stats.examples,
            "raw_values": stats.raw_values,
            "lines": stats.lines,
        });
        format!("{data}\n")
    }
}
