//! The command line: reads the words, and hands over to one file a command.

pub mod serve;
mod demo;
mod user;
mod organisation;
mod backup;
mod check;
mod import;

use base::config::Settings;
use clap::{Args, Parser, Subcommand};
use std::{path::PathBuf, process::ExitCode};

/// Run the BLT process in a municipality: need, solution, test.
#[derive(Parser)]
#[command(name = "blt", version, about)]
struct Line {
    #[command(subcommand)]
    command: Command,
}

#[derive(Subcommand)]
enum Command {
    /// Open an invented municipality to look around in; one click signs in.
    Demo(demo::DemoPlace),
    /// Open the application for a municipality.
    Serve(Place),
    /// Look whether this installation is fit to serve.
    Check(Place),
    /// Copy the embedded database to one file while serving.
    Backup(backup::Backup),
    /// Put a backup in place of a missing database.
    Restore(backup::Restore),
    /// Bring in ideas or proposals from any CSV or XLSX file.
    Import(import::Import),
    /// Answer questions about evidence, one JSON object a line.
    Evidence,
    /// Accounts.
    #[command(subcommand)]
    User(user::User),
    /// Organisations, where one installation serves several.
    #[command(subcommand)]
    Organisation(organisation::Organisation),
}

/// Where the application listens and keeps its data; every key can also stand in the file and the environment.
#[derive(Args, Clone, Default)]
pub struct Place {
    /// Address and port to answer on; port 0 takes a free one.
    #[arg(long)]
    listen: Option<String>,
    /// Folder for the embedded database and for pictures.
    #[arg(long)]
    data: Option<String>,
    /// `postgres://…` instead of the embedded database.
    #[arg(long)]
    database: Option<String>,
    /// A file of settings.
    #[arg(long, env = "BLT_CONFIG")]
    config: Option<PathBuf>,
}

impl Place {
    /// All settings: defaults, file, environment, command line.
    pub fn settings(&self) -> anyhow::Result<Settings> {
        let file = match &self.config {
            Some(path) => {
                let text = std::fs::read_to_string(path).map_err(|e| anyhow::anyhow!("settings file {}: {e}", path.display()))?;
                Some((path.display().to_string(), text))
            }
            None => None,
        };
        let flags = [("listen", &self.listen), ("data", &self.data), ("database", &self.database)];
        let flags = flags.into_iter().filter_map(|(k, v)| Some((k.to_owned(), v.clone()?)));
        Ok(Settings::load(file.as_ref().map(|(n, t)| (n.as_str(), t.as_str())), base::config::environment(), flags)?)
    }
}

/// Runs the command; 0 = done, 1 = could not, 2 = wrong usage.
pub fn run() -> ExitCode {
    let line = match Line::try_parse() {
        Ok(line) => line,
        Err(problem) => {
            let code = problem.exit_code();
            let _ = problem.print();
            return ExitCode::from(u8::try_from(code).unwrap_or(2));
        }
    };
    let done = match line.command {
        Command::Demo(place) => demo::demo(&place),
        Command::Serve(place) => serve::serve(&place),
        Command::Check(place) => check::check(&place),
        Command::Backup(wanted) => backup::backup(&wanted),
        Command::Restore(wanted) => backup::restore(&wanted),
        Command::Import(wanted) => import::import(&wanted),
        Command::Evidence => evidence::door::run(std::io::stdin().lock(), std::io::stdout().lock()).map_err(Into::into),
        Command::User(command) => user::user(command),
        Command::Organisation(command) => organisation::organisation(command),
    };
    match done {
        Ok(()) => ExitCode::SUCCESS,
        Err(cause) => {
            eprintln!("blt: {cause:#}");
            ExitCode::from(if cause.is::<base::config::BadSetting>() { 2 } else { 1 })
        }
    }
}
