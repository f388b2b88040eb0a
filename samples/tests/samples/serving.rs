//! A description, what is prepared from it, and a mock that serves it.

use specwright_build::Config;
use specwright_build::api::OperationId;
use specwright_mock::{Mock, Received, Running};
use specwright_samples::{Description, Form, Prepared, Wish};
use std::path::{Path, PathBuf};
use tokio::runtime::Runtime;

pub struct Serving {
    pub description: Description,
    pub running: Running,
    pub runtime: Runtime,
}

pub fn repository() -> PathBuf {
    let root = Path::new(env!("CARGO_MANIFEST_DIR")).parent();
    root.expect("the package is in the repository").to_owned()
}

/// The reference client's description, as its project has it.
pub fn plaid() -> Serving {
    let spec = repository().join("spec/plaid-check.yaml");
    serving(
        &Config::new(spec)
            .name("plaid-check")
            .default_credential("plaidVersion", "2020-09-14"),
    )
}

/// Every kind of request.
pub fn requests() -> Serving {
    serving(&Config::new(repository().join("client-tests/spec/requests.yaml")).name("requests"))
}

pub fn serving(config: &Config) -> Serving {
    let (description, output) = Description::read(config);
    let description = description.unwrap_or_else(|| panic!("{:?}", output.report.findings));
    let runtime = Runtime::new().expect("a runtime");
    let mock = Mock::new(description.document().clone()).expect("a description");
    let running = runtime
        .block_on(mock.start(([127, 0, 0, 1], 0).into()))
        .expect("a server");
    Serving {
        description,
        running,
        runtime,
    }
}

impl Serving {
    /// Every operation, prepared for the mock.
    pub fn prepared(&self) -> Vec<(OperationId, Prepared)> {
        let wish = Wish {
            base_url: Some(self.running.url()),
            ..Wish::default()
        };
        let all = self.description.operations().map(|id| {
            let prepared = self
                .description
                .prepare(id, &wish)
                .expect("it can be prepared");
            assert_eq!(
                prepared.notes,
                Vec::<String>::new(),
                "{}",
                self.description.called(id)
            );
            (id, prepared)
        });
        all.collect()
    }

    pub fn sample(&self, prepared: &Prepared, form: Form) -> String {
        let sample = self.description.sample(prepared, form);
        sample.unwrap_or_else(|error| panic!("{form:?} of {}: {error}", prepared.path))
    }

    /// The last request, which must be of this operation and valid.
    #[track_caller]
    pub fn assert_taken(&self, id: OperationId, status: u16, answer: &str) -> Received {
        let received = self.running.received().pop().expect("a request");
        assert_eq!(
            received.operation.as_deref(),
            Some(self.description.called(id).as_str()),
            "{answer}"
        );
        assert!(
            (200..300).contains(&status),
            "{}: {status} {answer}",
            self.description.called(id)
        );
        received
    }
}
