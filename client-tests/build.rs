//! Makes the client of `spec/requests.yaml`, as a user's build script would.

fn main() -> std::process::ExitCode {
    specwright_build::Config::new("spec/requests.yaml").generate_to_out_dir("requests.rs")
}
