//! References that are many, deep, in circles or into places where they have no business.

use specwright_build::api::Api;
use specwright_build::lower::lower;
use specwright_build::normalize::normalize;
use specwright_build::read::{Fetch, Fetched, read};
use specwright_build::report::{Code, Report, codes};
use std::fmt::Write;
use std::path::Path;
use std::time::{Duration, Instant};

/// Nothing may take longer, also where the machine is busy.
const LONGEST: Duration = Duration::from_secs(30);

fn folder(files: &[(&str, &str)]) -> tempfile::TempDir {
    let folder = tempfile::tempdir().expect("a folder");
    for (name, text) in files {
        let path = folder.path().join(name);
        std::fs::create_dir_all(path.parent().expect("a folder")).expect("it can be made");
        std::fs::write(path, text).expect("written");
    }
    folder
}

/// The model, the findings and the files of the description `api.yaml` in a folder.
fn model(folder: &Path, fetch: Option<&Fetch>) -> (Api, Report, usize) {
    let start = Instant::now();
    let mut report = Report::default();
    let source = read(&folder.join("api.yaml"), fetch, &mut report).expect("it can be read");
    let files = source.files.len();
    let document = normalize(source.documents, &mut report);
    let api = document.map(|document| lower(&document, &mut report));
    assert!(start.elapsed() < LONGEST, "{:?}", start.elapsed());
    (api.unwrap_or_default(), report, files)
}

fn codes_of(report: &Report) -> Vec<Code> {
    report.findings.iter().map(|finding| finding.code).collect()
}

fn count(report: &Report, code: codes::Kind) -> usize {
    let codes = codes_of(report);
    codes.iter().filter(|found| **found == code.code).count()
}

/// A description whose one answer is the schema.
fn answering(schema: &str) -> String {
    format!(
        "openapi: 3.1.0\ninfo: {{title: T, version: '1'}}\npaths:\n  /a:\n    get:\n      responses:\n        '200':\n          \
         description: d\n          content: {{application/json: {{schema: {schema}}}}}\n"
    )
}

#[test]
fn files_end_at_the_limit() {
    let mut files = vec![("api.yaml".to_owned(), answering("{$ref: f0.yaml}"))];
    for index in 0..1_100 {
        let text = format!("properties: {{next: {{$ref: f{}.yaml}}}}", index + 1);
        files.push((format!("f{index}.yaml"), text));
    }
    let files: Vec<(&str, &str)> = files
        .iter()
        .map(|(name, text)| (&**name, &**text))
        .collect();
    let folder = folder(&files);
    let (api, report, read) = model(folder.path(), None);
    assert_eq!((read, api.types.len()), (1_000, 999));
    assert_eq!(count(&report, codes::EXTERNAL_REF), 1);
}

#[test]
fn a_file_by_two_ways_is_one_file() {
    let pet = "properties: {pet: {$ref: ../x/pet.yaml}, self: {$ref: '#'}}";
    let folder = folder(&[
        (
            "api.yaml",
            &answering(
                "{properties: {a: {$ref: x/pet.yaml}, b: {$ref: y/pet.yaml}, c: {$ref: './x//pet.yaml'}}}",
            ),
        ),
        ("x/pet.yaml", pet),
    ]);
    #[cfg(unix)]
    std::os::unix::fs::symlink("x", folder.path().join("y")).expect("a link");
    let (api, report, read) = model(folder.path(), None);
    if cfg!(unix) {
        assert_eq!((read, report.findings.as_slice()), (2, &[][..]));
        assert_eq!(api.types.len(), 2);
    }
}

#[cfg(unix)]
#[test]
fn what_is_no_regular_file_is_not_opened() {
    let folder = folder(&[("api.yaml", &answering("{$ref: pipe.yaml}"))]);
    let made = std::process::Command::new("mkfifo")
        .arg(folder.path().join("pipe.yaml"))
        .status();
    if !made.is_ok_and(|status| status.success()) {
        return;
    }
    let (_, report, _) = model(folder.path(), None);
    assert_eq!(codes_of(&report), [codes::EXTERNAL_REF.code]);
}

#[test]
fn aliases_of_all_files_together_end_at_the_limit() {
    let bomb = format!(
        "a: &a [{}]\nb: [{}]\n",
        "x,".repeat(1_000),
        "*a,".repeat(600)
    );
    let schema = "{properties: {a: {$ref: 'one.yaml#/c'}, b: {$ref: 'two.yaml#/c'}}}";
    let folder = folder(&[
        ("api.yaml", &answering(schema)),
        ("one.yaml", &bomb),
        ("two.yaml", &bomb),
    ]);
    let (_, report, _) = model(folder.path(), None);
    assert_eq!(count(&report, codes::TOO_MANY_ALIASES), 1);
    assert_eq!(count(&report, codes::DANGLING_REF), 1);
}

#[test]
fn references_that_repeat_each_other_end_at_the_limit() {
    let mut files = vec![(
        "api.yaml".to_owned(),
        answering("{properties: {$ref: 'f0.yaml#/p'}}"),
    )];
    for index in 0..8 {
        let mut text = "p:\n".to_owned();
        for member in 0..20 {
            let next = index + 1;
            let _ = writeln!(
                text,
                "  m{member}: {{properties: {{$ref: 'f{next}.yaml#/p'}}}}"
            );
        }
        files.push((format!("f{index}.yaml"), text));
    }
    files.push(("f8.yaml".to_owned(), "p: {a: {type: string}}".to_owned()));
    let files: Vec<(&str, &str)> = files
        .iter()
        .map(|(name, text)| (&**name, &**text))
        .collect();
    let folder = folder(&files);
    let (_, report, _) = model(folder.path(), None);
    assert!(count(&report, codes::TOO_MANY_INLINED) > 0);
}

#[test]
fn circles_end_at_once() {
    let circles = [
        ("{$ref: 'a.yaml'}", "{$ref: 'b.yaml'}", "{$ref: 'a.yaml'}"),
        (
            "{$ref: 'a.yaml#/x'}",
            "x: {$ref: 'b.yaml#/x/y'}",
            "x: {$ref: 'a.yaml#/x'}",
        ),
        ("{$ref: 'a.yaml'}", "{$ref: '#', title: t}", "{}"),
        (
            "{$ref: 'a.yaml'}",
            "{$ref: 'b.yaml', title: t}",
            "{$ref: 'a.yaml', title: u}",
        ),
        (
            "{properties: {$ref: 'a.yaml'}}",
            "{$ref: 'b.yaml', x: {}}",
            "{$ref: 'a.yaml', y: {}}",
        ),
    ];
    for (schema, a, b) in circles {
        let folder = folder(&[
            ("api.yaml", &answering(schema)),
            ("a.yaml", a),
            ("b.yaml", b),
        ]);
        let (_, report, _) = model(folder.path(), None);
        assert!(
            count(&report, codes::CYCLIC_REF) > 0,
            "{schema} {a} {b}: {:?}",
            report.findings
        );
    }
}

#[test]
fn types_that_hold_each_other_across_files_are_types() {
    let folder = folder(&[
        ("api.yaml", &answering("{$ref: 'a.yaml#/definitions/A'}")),
        (
            "a.yaml",
            "definitions: {A: {properties: {b: {$ref: 'b.yaml#/B'}}}}",
        ),
        (
            "b.yaml",
            "B: {allOf: [{properties: {a: {$ref: 'a.yaml#/definitions/A'}}}, {$ref: '#/C'}]}\nC: {properties: {api: {$ref: 'api.yaml#/paths/~1a/get/responses/200/content/application~1json/schema'}}}",
        ),
    ]);
    let (api, report, _) = model(folder.path(), None);
    assert_eq!(report.findings, []);
    assert_eq!(api.types.len(), 3);
}

#[test]
fn a_document_of_its_own_version_is_read_in_it() {
    let schema = "{type: object, properties: {n: {type: string, nullable: true}}}";
    let file = |version: &str, name: &str| {
        format!("openapi: {version}\ncomponents: {{schemas: {{{name}: {schema}}}}}")
    };
    let (old, new) = (file("3.0.3", "A"), file("3.1.0", "B"));
    let schema = "{properties: {a: {$ref: 'old.yaml#/components/schemas/A'}, b: {$ref: 'new.yaml#/components/schemas/B'}}}";
    let folder = folder(&[
        ("api.yaml", &answering(schema)),
        ("old.yaml", &old),
        ("new.yaml", &new),
    ]);
    let (_, report, _) = model(folder.path(), None);
    let files: Vec<u32> = report
        .findings
        .iter()
        .map(|finding| finding.pointer.file)
        .collect();
    assert_eq!(
        files,
        [2],
        "only 3.1 has no `nullable`: {:?}",
        report.findings
    );
}

#[test]
fn fetched_documents_refer_to_fetched_ones_only() {
    let fetch = Fetch::new(|url| match url {
        "https://example.com/v1/a.yaml" => Ok(Fetched {
            url: url.to_owned(),
            text: "A: {properties: {b: {$ref: '../b.yaml#/B'}, c: {$ref: 'file:///etc/hosts'}}}"
                .to_owned(),
        }),
        "https://example.com/b.yaml" => Ok(Fetched {
            url: url.to_owned(),
            text: "B: {type: string, enum: [x]}".to_owned(),
        }),
        other => Err(format!("{other} is not there")),
    });
    let schema = "{$ref: 'https://example.com/v1/a.yaml#/A'}";
    let folder = folder(&[("api.yaml", &answering(schema))]);
    let (api, report, read) = model(folder.path(), Some(&fetch));
    assert_eq!((read, api.types.len()), (3, 2));
    assert_eq!(codes_of(&report), [codes::EXTERNAL_REF.code]);
    let (_, report, read) = model(folder.path(), None);
    assert_eq!((read, codes_of(&report)), (1, vec![codes::REMOTE_REF.code]));
}

#[test]
fn nonsense_is_a_finding() {
    for reference in [
        "",
        "#",
        "#/",
        "##",
        "%",
        "#%FF",
        "a%00b.yaml",
        "://",
        "http:",
        "//",
        "?",
        "\\\\x",
        "C:\\x",
        "#/paths//a",
        "..",
        ".",
    ] {
        let folder = folder(&[("api.yaml", &answering(&format!("{{$ref: {reference:?}}}")))]);
        let (_, report, _) = model(folder.path(), None);
        assert_eq!(
            report.findings.len(),
            1,
            "{reference}: {:?}",
            report.findings
        );
    }
}
