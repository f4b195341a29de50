//! Builds what the crate embeds before it is compiled: the phrases and the assets.

#[path = "build/assets.rs"]
mod assets;

fn main() {
    phrases::generate_one("src/words", "base");
    if let Err(problem) = assets::bundle() {
        for line in format!("{problem:#}").lines() {
            println!("cargo::error={line}");
        }
    }
}
