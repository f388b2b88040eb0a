//! Is `generated/` what `spec/` says? If not, it is regenerated, or under CI the build fails.

fn main() -> std::process::ExitCode {
    specwright_build::hold()
}
