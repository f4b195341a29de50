//! `blt backup` and `blt restore`: the embedded database as one file, taken while serving.

use super::{Place, serve};
use anyhow::{Context as _, bail};
use base::db::{Db, DbUrl};
use clap::Args;
use std::path::PathBuf;

#[derive(Args)]
pub struct Backup {
    /// The file to write; it must not exist.
    file: PathBuf,
    #[command(flatten)]
    place: Place,
}

#[derive(Args)]
pub struct Restore {
    /// The file a backup wrote.
    file: PathBuf,
    #[command(flatten)]
    place: Place,
}

pub fn backup(wanted: &Backup) -> anyhow::Result<()> {
    let settings = wanted.place.settings()?;
    if wanted.file.exists() {
        bail!("{} exists already; choose a new name", wanted.file.display());
    }
    let bytes = serve::runtime()?.block_on(async {
        let db = Db::open(&serve::database_of(&settings)).await?;
        let bytes = db.backup_to(&wanted.file).await;
        db.close().await;
        bytes
    })?;
    println!("{} bytes in {}; the pictures lie in {}", bytes, wanted.file.display(), settings.data.join("pictures").display());
    Ok(())
}

/// Puts a backup in place of a missing database; an existing one is never overwritten.
pub fn restore(wanted: &Restore) -> anyhow::Result<()> {
    let settings = wanted.place.settings()?;
    let url = serve::database_of(&settings);
    let Some(target) = url.file() else { bail!("a database on a server is restored with the server's own tools") };
    if !wanted.file.is_file() {
        bail!("there is no file {}", wanted.file.display());
    }
    for name in ["", "-wal", "-shm"] {
        let there = PathBuf::from(format!("{}{name}", target.display()));
        if there.exists() {
            bail!("{} exists; move it away first, so that nothing is lost by mistake", there.display());
        }
    }
    serve::runtime()?.block_on(async {
        let from = Db::open(&DbUrl::in_file(&wanted.file)).await?;
        let waiting = from.pending(crate::MIGRATIONS).await;
        from.close().await;
        anyhow::ensure!(waiting?.len() < crate::MIGRATIONS.len(), "this is not a backup of blt");
        anyhow::Ok(())
    })?;
    std::fs::create_dir_all(&settings.data)?;
    std::fs::copy(&wanted.file, target).with_context(|| format!("copying to {}", target.display()))?;
    println!("restored to {}", target.display());
    Ok(())
}
