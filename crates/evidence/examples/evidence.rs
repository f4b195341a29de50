//! The JSON-lines door on standard input and output.

use std::io;

fn main() -> io::Result<()> {
    evidence::door::run(io::stdin().lock(), io::stdout().lock())
}
