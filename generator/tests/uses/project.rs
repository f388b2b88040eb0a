//! A small crate in a folder of its own, and what cargo says of it.

use std::collections::BTreeMap;
use std::path::{Path, PathBuf};
use std::process::Command;

/// A description of one type, one enumeration and one operation.
pub const PETS: &str = "\
openapi: 3.0.3
info: { title: Pets, version: '1.0' }
servers: [{ url: 'https://pets.example/v1' }]
paths:
  /pets/{id}:
    get:
      operationId: getPet
      parameters: [{ name: id, in: path, required: true, schema: { type: string } }]
      responses:
        '200': { description: The pet., content: { application/json: { schema: { $ref: '#/components/schemas/Pet' } } } }
components:
  schemas:
    Pet:
      description: A pet that lives here.
      type: object
      required: [name, mood]
      properties:
        name: { type: string, description: What it is called. }
        mood: { $ref: '#/components/schemas/Mood' }
    Mood: { type: string, description: How a pet feels., enum: [happy, hungry] }
";

/// What was built, and what cargo said.
pub struct Outcome {
    pub success: bool,
    pub stdout: String,
    pub stderr: String,
}

impl Outcome {
    /// What the program printed. Panics with cargo's words where the build failed.
    #[track_caller]
    pub fn printed(&self) -> &str {
        assert!(self.success, "cargo says:\n{}", self.stderr);
        self.stdout.trim_end()
    }

    /// What cargo said. Panics where it did not fail.
    #[track_caller]
    pub fn refusal(&self) -> &str {
        assert!(!self.success, "it was built:\n{}", self.stderr);
        &self.stderr
    }

    /// Panics where the refusal does not say this.
    #[track_caller]
    pub fn refuses_with(&self, text: &str) {
        let refusal = self.refusal();
        assert!(refusal.contains(text), "no `{text}` in:\n{refusal}");
    }
}

/// A crate below the target folder.
pub struct Project {
    root: PathBuf,
}

impl Project {
    /// A new one; what an earlier run left there is gone. The manifest is a workspace of its own, with the versions of this repository.
    pub fn new(name: &str, manifest: &str) -> Self {
        let root = Path::new(env!("CARGO_TARGET_TMPDIR"))
            .join("uses")
            .join(name);
        if root.exists() {
            std::fs::remove_dir_all(&root).expect("the last run's can be removed");
        }
        let project = Self { root };
        let package = "version = \"0.1.0\"\nedition = \"2024\"\npublish = false";
        project.put(
            "Cargo.toml",
            &format!("[package]\nname = \"{name}\"\n{package}\n\n[workspace]\n\n{manifest}"),
        );
        let lock = std::fs::read_to_string(repository().join("Cargo.lock"));
        project.put("Cargo.lock", &lock.expect("the versions are fixed"));
        project
    }

    pub fn path(&self, path: &str) -> PathBuf {
        self.root.join(path)
    }

    pub fn get(&self, path: &str) -> String {
        std::fs::read_to_string(self.path(path)).unwrap_or_else(|error| panic!("{path}: {error}"))
    }

    pub fn put(&self, path: &str, text: &str) {
        let path = self.path(path);
        let parent = path.parent().expect("it is in a folder");
        std::fs::create_dir_all(parent).expect("the folder can be made");
        std::fs::write(path, text).expect("it can be written");
    }

    /// Puts `new` in the place of `old`.
    #[track_caller]
    pub fn edit(&self, path: &str, old: &str, new: &str) {
        let text = self.get(path);
        assert!(text.contains(old), "no `{old}` in {path}:\n{text}");
        self.put(path, &text.replace(old, new));
    }

    /// Every file below a folder of the project, with its bytes.
    pub fn files(&self, folder: &str) -> BTreeMap<PathBuf, Vec<u8>> {
        let mut files = BTreeMap::new();
        let mut open = vec![self.path(folder)];
        while let Some(current) = open.pop() {
            for entry in std::fs::read_dir(current).expect("a folder") {
                let path = entry.expect("an entry").path();
                if path.is_dir() {
                    open.push(path);
                } else {
                    files.insert(path.clone(), std::fs::read(path).expect("a file"));
                }
            }
        }
        files
    }

    /// Runs cargo here as on a developer's machine.
    pub fn cargo(&self, arguments: &[&str]) -> Outcome {
        self.cargo_with(arguments, &[])
    }

    /// The same with some of the environment set. First without the network; with it only where a package is not there.
    pub fn cargo_with(&self, arguments: &[&str], environment: &[(&str, &str)]) -> Outcome {
        let offline = self.run(&[arguments, &["--offline"]].concat(), environment);
        let is_about_packages = ["--offline", "offline was specified", "no matching package"]
            .iter()
            .any(|sign| offline.stderr.contains(sign));
        if offline.success || !is_about_packages {
            return offline;
        }
        self.run(arguments, environment)
    }

    fn run(&self, arguments: &[&str], environment: &[(&str, &str)]) -> Outcome {
        let target = Path::new(env!("CARGO_TARGET_TMPDIR")).join("uses-target");
        let output = Command::new(env!("CARGO"))
            .args(arguments)
            .current_dir(&self.root)
            .env_remove("CI")
            .env_remove("SPECWRIGHT_WRITE")
            .env("CARGO_TARGET_DIR", target)
            .env("CARGO_PROFILE_DEV_DEBUG", "false")
            .env("CARGO_INCREMENTAL", "0")
            .env("CARGO_TERM_COLOR", "never")
            .envs(environment.iter().copied())
            .output()
            .expect("cargo runs");
        Outcome {
            success: output.status.success(),
            stdout: String::from_utf8_lossy(&output.stdout).into_owned(),
            stderr: String::from_utf8_lossy(&output.stderr).into_owned(),
        }
    }
}

/// The root of this repository.
pub fn repository() -> &'static Path {
    Path::new(env!("CARGO_MANIFEST_DIR"))
        .parent()
        .expect("the generator is in the repository")
}

/// The dependency on one of this repository's packages.
pub fn dependency(package: &str, folder: &str) -> String {
    // A literal text of TOML: backslashes stay what they are.
    format!(
        "{package} = {{ path = '{}' }}\n",
        repository().join(folder).display()
    )
}
