//! The second way: a build script makes the client, and the crate includes it.

use crate::project::{PETS, Project, dependency};

const BUILD: &str = r#"//! Makes the clients.

use specwright_build::Config;
use std::process::ExitCode;

fn main() -> ExitCode {
    let pets = Config::new("spec/api.yaml").generate_to_out_dir("client.rs");
    let plants = Config::new("spec/plants.yaml").generate_to_out_dir("plants.rs");
    if pets == ExitCode::SUCCESS { plants } else { pets }
}
"#;

const MAIN: &str = r##"//! Uses two clients that the build script made.
#![deny(warnings)]

mod client {
    include!(concat!(env!("OUT_DIR"), "/client.rs"));
}
mod plants {
    include!(concat!(env!("OUT_DIR"), "/plants.rs"));
}

fn main() {
    let pets = client::Client::builder().build().expect("a client");
    drop(pets.get_pet("rex"));
    let plants = plants::Client::builder().build().expect("a client");
    drop(plants.get_plant("fern"));
    let pet = r#"{"name":"Rex","mood":"sleepy"}"#;
    let pet: client::types::Pet = serde_json::from_str(pet).expect("a pet");
    let plant = r#"{"name":"Fern","mood":"happy"}"#;
    let plant: plants::types::Plant = serde_json::from_str(plant).expect("a plant");
    println!("{}: {:?}", pet.name, pet.mood);
    println!("{}: {:?}", plant.name, plant.mood);
}
"##;

#[test]
fn a_client_that_the_build_script_makes_follows_its_description() {
    let dependencies = format!(
        "[dependencies]\n{}\n[build-dependencies]\n{}",
        specwright_build::emit::needed(&[]),
        dependency("specwright-build", "generator")
    );
    let project = Project::new("uses-included", &dependencies);
    project.put("build.rs", BUILD);
    project.put("src/main.rs", MAIN);
    project.put("spec/api.yaml", PETS);
    let plants = PETS.replace("Pet", "Plant").replace("pets", "plants");
    project.put("spec/plants.yaml", &plants);

    let run = project.cargo(&["run"]);
    assert_eq!(
        run.printed(),
        "Rex: Unknown(Unknown(\"sleepy\"))\nFern: Happy"
    );

    project.edit("spec/api.yaml", "hungry", "sleepy");
    let run = project.cargo(&["run"]);
    assert_eq!(run.printed(), "Rex: Sleepy\nFern: Happy");

    project.put("spec/api.yaml", "no: description\n");
    project.cargo(&["build"]).refuses_with("spec/api.yaml");
}
