//! Any text, as YAML and as JSON. Start it with the case folders as corpus.
#![no_main]

use libfuzzer_sys::fuzz_target;

#[path = "../../generator/tests/mutate/mod.rs"]
#[allow(dead_code, reason = "each user of the mutator uses its share")]
mod mutate;

use mutate::{Mutation, run};

fuzz_target!(|text: &str| {
    for name in ["openapi.yaml", "openapi.json"] {
        let text = text.to_owned();
        run(&Mutation { name, text });
    }
});
