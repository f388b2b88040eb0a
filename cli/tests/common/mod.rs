//! Running the command.
#![allow(dead_code, reason = "each test file uses its part")]

use std::collections::BTreeMap;
use std::fs;
use std::path::Path;
use std::process::{Command, Output};

pub const PETS: &str = "\
openapi: 3.0.3
info: {title: Pets, version: '1'}
paths:
  /pets/{id}:
    get:
      operationId: getPet
      parameters:
        - {name: id, in: path, required: true, schema: {type: string}}
      responses:
        '200':
          description: A pet.
          content:
            application/json:
              schema: {$ref: '#/components/schemas/Pet'}
components:
  schemas:
    Pet:
      type: object
      required: [name]
      properties:
        name: {type: string, description: What it is called.}
";

/// How a run ended and what it said.
pub struct Ran {
    pub code: Option<i32>,
    pub out: String,
    pub err: String,
}

pub fn command(folder: &Path, arguments: &[&str]) -> Command {
    let mut command = Command::new(env!("CARGO_BIN_EXE_specwright"));
    // What is remembered stays out of the home of who runs the tests.
    let cache = env!("CARGO_TARGET_TMPDIR");
    command
        .current_dir(folder)
        .args(arguments)
        .env_remove("CI")
        .env("XDG_CACHE_HOME", cache);
    command
}

pub fn ran(output: Output) -> Ran {
    Ran {
        code: output.status.code(),
        out: String::from_utf8(output.stdout).expect("text"),
        err: String::from_utf8(output.stderr).expect("text"),
    }
}

pub fn run(folder: &Path, arguments: &[&str]) -> Ran {
    ran(command(folder, arguments).output().expect("it runs"))
}

/// Every file below a folder with its bytes and when it was written.
pub fn files(folder: &Path) -> BTreeMap<String, (Vec<u8>, std::time::SystemTime)> {
    let mut files = BTreeMap::new();
    for entry in fs::read_dir(folder).expect("a folder") {
        let path = entry.expect("an entry").path();
        let name = path.file_name().expect("a name").to_string_lossy();
        if path.is_dir() {
            let inner = self::files(&path).into_iter();
            files.extend(inner.map(|(path, file)| (format!("{name}/{path}"), file)));
        } else {
            let written = fs::metadata(&path).and_then(|metadata| metadata.modified());
            let file = (fs::read(&path).expect("bytes"), written.expect("a time"));
            files.insert(name.into_owned(), file);
        }
    }
    files
}
