//! The last stages: from what there is to generate to the text of it.

use super::Config;
use crate::analyze::analyze;
use crate::api::Api;
use crate::emit::{self, Plan};
use crate::name::{Names, ascii_words};
use crate::output::{Layout, Made, Output, Stats};
use crate::print;
use crate::tree::Tree;
use rayon::prelude::*;

impl Config {
    /// What is generated, as text.
    pub(super) fn written(
        &self,
        api: &Api,
        names: &Names,
        layout: Layout,
        output: &mut Output,
    ) -> Made {
        let facts = output.profile.time("analyze", || analyze(api, names));
        let plan = Plan {
            api,
            facts: &facts,
            names,
            defaults: &self.defaults,
            signature: self.signature.as_ref(),
            request_id: self.request_id.as_ref(),
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
        output.dependencies = emit::needed(&parts);
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
                        name: &self.package_name(&plan.api.info.title),
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
        let name = self.package_name(&plan.api.info.title);
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

    /// The crate's name: the one that was given, or the words of the description's title.
    ///
    /// ```
    /// assert_eq!(specwright_build::Config::new("api.yaml").package_name("My API"), "my-api");
    /// ```
    #[must_use]
    pub fn package_name(&self, title: &str) -> String {
        match &self.name {
            Some(name) => name.clone(),
            None => {
                let words = ascii_words(title, "api").join("-");
                if words.starts_with(|first: char| first.is_ascii_alphabetic()) {
                    words
                } else {
                    format!("api-{words}")
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
