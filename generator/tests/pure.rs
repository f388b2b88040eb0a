//! What holds for every description, however its author names things.

mod support;

use proptest::prelude::*;
use quote::ToTokens;
use specwright_build::analyze::analyze;
use specwright_build::emit::{Plan, emit, units};
use specwright_build::lower::lower;
use specwright_build::name::name;
use specwright_build::normalize::normalize;
use specwright_build::print;
use specwright_build::read::read_text;
use specwright_build::report::Report;
use specwright_build::tree::Tree;
use support::described::{Described, described};
use support::{generate, parsed, syntax};

fn config() -> ProptestConfig {
    ProptestConfig {
        cases: 96,
        failure_persistence: None,
        ..ProptestConfig::default()
    }
}

proptest! {
    #![proptest_config(config())]

    #[test]
    fn any_names_give_rust_with_distinct_names(described in described()) {
        let output = generate(&described.to_json());
        let files = parsed(&output);
        for (path, file) in &files {
            let doubles = syntax::doubles(file);
            prop_assert!(doubles.is_empty(), "{path}: {doubles:?}");
        }
        let types = files.iter().filter(|(path, _)| path.starts_with("src/types"));
        let defined: usize = types.map(|(_, file)| syntax::types_in(file)).sum();
        prop_assert!(defined >= output.stats.types, "{defined} of {} types", output.stats.types);
        prop_assert_eq!(output.stats.operations, described.operations.len());
    }

    #[test]
    fn printed_text_has_the_tokens_that_were_emitted(described in described()) {
        for (emitted, printed) in emitted_and_printed(&described) {
            prop_assert_eq!(emitted, printed);
        }
    }

    #[test]
    fn the_same_input_gives_the_same_bytes_on_one_thread_and_on_two(described in described()) {
        let text = described.to_json();
        let first = on_threads(1, &text);
        prop_assert!(first == on_threads(1, &text), "twice on one thread");
        prop_assert!(first == on_threads(2, &text), "on two threads");
    }
}

/// The tokens of each module, as emitted and as read back from the printed text.
fn emitted_and_printed(described: &Described) -> Vec<(Vec<String>, Vec<String>)> {
    let mut report = Report::default();
    let source = read_text("openapi.json", described.to_json(), &mut report);
    let source = source.expect("it can be read");
    let document = normalize(source.documents, &mut report).expect("it is OpenAPI");
    let api = lower(&document, &mut report);
    let names = name(&api, &mut report);
    let facts = analyze(&api, &names);
    let plan = Plan {
        api: &api,
        facts: &facts,
        names: &names,
        defaults: &[],
        signature: None,
        request_id: None,
        features: true,
    };
    let both = units(&plan).into_iter().map(|unit| {
        let items = emit(&plan, &unit).items;
        let emitted = items.iter().map(ToTokens::to_token_stream).collect();
        let text = print::items(items);
        let printed = syn::parse_file(&text).expect("it parses");
        let tokens = printed.into_token_stream();
        (syntax::tokens(emitted), syntax::tokens(tokens))
    });
    both.collect()
}

fn on_threads(count: usize, text: &str) -> Option<Tree> {
    let pool = rayon::ThreadPoolBuilder::new().num_threads(count).build();
    pool.expect("threads can be made")
        .install(|| generate(text).tree)
}
