//! What is known of an API.

use serde_json::Value;
use specwright_build::api::{Api, OperationId};
use specwright_build::name::Names;
use specwright_build::normalize::{in_openapi_3, normalize};
use specwright_build::read::{Source, read};
use specwright_build::report::Report;
use specwright_build::{Config, Output};
use specwright_mock::Judge;

/// An API, ready for preparing requests.
///
/// ```no_run
/// use specwright_build::Config;
/// use specwright_samples::{Description, Form, Wish};
///
/// let (description, _findings) = Description::read(&Config::new("spec/api.yaml"));
/// let description = description.ok_or("it cannot be read")?;
/// let operation = description.find("listPets")?;
/// let prepared = description.prepare(operation, &Wish::default())?;
/// println!("{}", description.sample(&prepared, Form::Curl)?);
/// # Ok::<(), Box<dyn std::error::Error>>(())
/// ```
#[derive(Debug)]
pub struct Description {
    pub(crate) api: Api,
    pub(crate) names: Names,
    /// The document in the words of OpenAPI 3, in one piece, and what judges values by it.
    pub(crate) judge: Judge,
    /// The client crate's name.
    pub(crate) package: String,
    /// Credentials that are no secret: scheme and value.
    pub(crate) open: Vec<(String, String)>,
}

impl Description {
    /// Reads a description as the generator does. `None` where a finding is fatal.
    #[must_use]
    pub fn read(config: &Config) -> (Option<Self>, Output) {
        let (model, output) = config.outline();
        let described = model.and_then(|(api, names)| {
            let package = config.package_name(&api.info.title);
            let judge = Judge::new(document(config)?).ok()?;
            Some(Self {
                package,
                open: config.default_credentials().to_vec(),
                api,
                names,
                judge,
            })
        });
        (described, output)
    }

    /// The operations, in the order of the description.
    pub fn operations(&self) -> impl Iterator<Item = OperationId> + use<> {
        self.api.operation_ids()
    }

    /// The model of the API.
    #[must_use]
    pub fn api(&self) -> &Api {
        &self.api
    }

    /// The document, in the words of OpenAPI 3.
    #[must_use]
    pub fn document(&self) -> &Value {
        self.judge.document()
    }
}

/// The description's own words where it is one file; several are taken together by the generator first.
fn document(config: &Config) -> Option<Value> {
    // What there is to find was found before.
    let mut unheard = Report::default();
    let Source { documents, .. } = read(config.spec(), config.fetches(), &mut unheard).ok()?;
    if documents.are_several() {
        return serde_json::to_value(normalize(documents, &mut unheard)?).ok();
    }
    Some(in_openapi_3(documents.root, &mut unheard).to_json())
}
