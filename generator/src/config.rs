//! The public way in: what to generate from what, and what comes out.

mod written;

use crate::api::{Api, NotReady, Repeat};
use crate::conduct::{Rules, conduct};
use crate::cost::Cost;
use crate::name::{Names, name};
use crate::output::{Layout, Made, Output};
use crate::pages::{PagesRule, paginate};
use crate::project::RequestId;
use crate::read::{Documents, Fetch, Source, SourceFile};
use crate::report::{Pointer, Report, codes};
use crate::select::{Selection, Selector, select};
use crate::share::share;
use crate::signature::Signature;
use crate::stack::{with_room, with_room_on_every_thread};
use crate::{lower, normalize, read};
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
    signature: Option<Signature>,
    request_id: Option<RequestId>,
    command: Option<String>,
    shown: Option<String>,
    fetch: Option<Fetch>,
    selection: Selection,
    rules: Rules,
    pages: Vec<(Selector, PagesRule)>,
}

impl Config {
    /// Generates from the description at `spec`.
    pub fn new(spec: impl Into<PathBuf>) -> Self {
        Self {
            spec: spec.into(),
            name: None,
            tests: false,
            defaults: Vec::new(),
            signature: None,
            request_id: None,
            command: None,
            shown: None,
            fetch: None,
            selection: Selection::default(),
            rules: Rules::default(),
            pages: Vec::new(),
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

    /// How the API signs its webhooks. Without this, whoever uses the client says so.
    #[must_use]
    pub fn webhooks(mut self, signature: Signature) -> Self {
        self.signature = Some(signature);
        self
    }

    /// Where answers say the id by which those who run the API find a request. Without this, in the header `x-request-id` or `request-id`.
    ///
    /// ```
    /// use specwright_build::{Config, JsonPointer, RequestId};
    /// let place = JsonPointer::try_from("/request_id".to_owned())?;
    /// Config::new("spec/api.yaml").request_id(RequestId::Pointer(place));
    /// # Ok::<(), String>(())
    /// ```
    #[must_use]
    pub fn request_id(mut self, place: RequestId) -> Self {
        self.request_id = Some(place);
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

    /// Says of the operations that the selector names whether their requests may reach the server twice. Where several selectors name one,
    /// the most careful holds.
    ///
    /// ```
    /// use specwright_build::api::Repeat;
    /// specwright_build::Config::new("spec/api.yaml").repeat("POST /payments", Repeat::Never);
    /// ```
    #[must_use]
    pub fn repeat(mut self, selector: impl AsRef<str>, repeat: Repeat) -> Self {
        let selector = Selector::new(selector.as_ref());
        self.rules.repeat.push((selector, repeat));
        self
    }

    /// Says how the operations that the selector names answer while their resource is still being made; their calls have `until_ready`.
    #[must_use]
    pub fn not_ready(mut self, selector: impl AsRef<str>, answer: NotReady) -> Self {
        let selector = Selector::new(selector.as_ref());
        self.rules.not_ready.push((selector, answer));
        self
    }

    /// The header by which the server knows a request that was sent before. Operations that have a parameter `Idempotency-Key` need none.
    #[must_use]
    pub fn idempotency_key(mut self, header: impl Into<String>) -> Self {
        self.rules.idempotency_key = Some(header.into());
        self
    }

    /// Says how the operations that the selector names are paginated. Of several selectors the most exact one holds.
    #[must_use]
    pub fn pages(mut self, selector: impl AsRef<str>, rule: PagesRule) -> Self {
        self.pages.push((Selector::new(selector.as_ref()), rule));
        self
    }

    /// The description's path.
    #[must_use]
    pub fn spec(&self) -> &std::path::Path {
        &self.spec
    }

    /// The credentials that every client has unless it is given others: the security scheme's name and the value.
    #[must_use]
    pub fn default_credentials(&self) -> &[(String, String)] {
        &self.defaults
    }

    /// How documents on other machines are come by.
    #[must_use]
    pub fn fetches(&self) -> Option<&Fetch> {
        self.fetch.as_ref()
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
        profile.time("conduct", || conduct(&self.rules, &mut api, report));
        profile.time("pages", || paginate(&self.pages, &mut api, report));
        profile.time("share", || share(&mut api));
        let mut names = profile.time("name", || name(&api, report));
        profile.time("select", || {
            select(&self.selection, &mut api, &mut names, report);
        });
        if self.signature.is_some() && api.webhook.is_none() {
            no_webhooks(report);
        }
        (!report.is_fatal()).then_some((api, names))
    }

    /// What would be generated: the operations and types that are selected, with their names. `None` where a finding is fatal.
    #[must_use]
    pub fn outline(&self) -> (Option<(Api, Names)>, Output) {
        with_room(|| self.outlined())
    }

    fn outlined(&self) -> (Option<(Api, Names)>, Output) {
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
        let (model, mut output) = self.outline();
        let cost = model.map(|(api, names)| {
            with_room_on_every_thread(|| self.written(&api, &names, Layout::Crate, &mut output));
            Cost::of(&api, &names, output.stats.lines)
        });
        (cost, output)
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
}

fn no_webhooks(report: &mut Report) {
    report.add(
        codes::NO_WEBHOOKS,
        Pointer::root(),
        "it is said how webhooks are signed, and there are none".to_owned(),
        "take the signature out of the configuration, or select webhooks (`webhook:*`)".to_owned(),
    );
}

fn bytes(files: &[SourceFile]) -> usize {
    files.iter().map(|file| file.text.len()).sum()
}
