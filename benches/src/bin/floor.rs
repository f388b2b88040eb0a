//! The least that a generator can do with a description: its text through `serde_yaml`, or `serde_json` where the file's name says so, into `openapiv3`.
//! `cargo run --release -p specwright-benches --bin floor FILE`; `benches/compare` runs it beside the generators.

use openapiv3::OpenAPI;
use std::path::PathBuf;

fn main() -> Result<(), Box<dyn std::error::Error>> {
    let path = std::env::args_os().nth(1).ok_or("name a description")?;
    let path = PathBuf::from(path);
    let text = std::fs::read_to_string(&path)?;
    let document: OpenAPI = if path
        .extension()
        .is_some_and(|extension| extension == "json")
    {
        serde_json::from_str(&text)?
    } else {
        serde_yaml::from_str(&text)?
    };
    println!("{} paths", document.paths.paths.len());
    Ok(())
}
