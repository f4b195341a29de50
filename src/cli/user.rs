//! `blt user invite`: an account from the command line, for the first leader or a new administrator.

use super::{Place, serve};
use crate::people::{
    Role,
    invite::{Invitation, Invited, invite},
    organisations,
};
use anyhow::{Context as _, bail};
use base::{
    chance::Chance,
    clock::Clock,
    db::Db,
    text,
    web::{App, Parts},
};
use clap::{Args, Subcommand};

#[derive(Subcommand)]
pub enum User {
    /// Invite somebody by e-mail; without a mail server the link is printed.
    Invite(Invite),
}

#[derive(Args)]
pub struct Invite {
    /// The e-mail address.
    address: String,
    /// employee, leader, benefit_owner, coach, elected, council, union_rep, safety_rep, business, data_protection, archivist, administrator or auditor.
    #[arg(long)]
    role: String,
    /// The unit's word in addresses; without it the role holds in the whole organisation.
    #[arg(long)]
    unit: Option<String>,
    /// The person's name; without it the address stands in.
    #[arg(long)]
    name: Option<String>,
    /// The organisation's word in addresses; not needed where there is only one.
    #[arg(long)]
    organisation: Option<String>,
    #[command(flatten)]
    place: Place,
}

pub fn user(command: User) -> anyhow::Result<()> {
    let User::Invite(wanted) = command;
    let Some(role) = Role::from_text(&wanted.role) else {
        let known: Vec<&str> = Role::ALL.iter().map(Role::as_str).collect();
        bail!("there is no role '{}'; known: {}", wanted.role, known.join(", "));
    };
    if !text::is_email(&wanted.address) {
        bail!("'{}' is not an e-mail address", wanted.address);
    }
    serve::runtime()?.block_on(invite_one(wanted, role))
}

async fn invite_one(wanted: Invite, role: Role) -> anyhow::Result<()> {
    let app = open(&wanted.place).await?;
    let mut db = app.db.read().await?;
    let organisation = organisations::named(&mut db, wanted.organisation.as_deref()).await?;
    let organisation = organisation.context("which organisation? name it with --organisation")?;
    let units = organisations::all_units(&mut db, organisation.id).await?;
    drop(db);
    let unit = match &wanted.unit {
        Some(slug) => Some(units.iter().find(|u| u.slug == *slug).with_context(|| format!("there is no unit '{slug}'"))?.id),
        None => None,
    };
    let name = wanted.name.unwrap_or_else(|| wanted.address.split('@').next().unwrap_or_default().to_owned());
    let invitation = Invitation { name, email: wanted.address.to_lowercase(), role, unit, lang: organisation.lang };
    match invite(&app, &organisation, invitation).await? {
        Invited::ByLetter => println!("invited; the letter is in the post"),
        Invited::Link(link) => println!("no mail server is set; hand over this link, which works once:\n{link}"),
    }
    app.db.close().await;
    Ok(())
}

/// The application without a server, for work at the command line.
pub async fn open(place: &Place) -> anyhow::Result<App> {
    let settings = place.settings()?;
    let db = Db::open(&serve::database_of(&settings)).await?;
    db.migrate(crate::MIGRATIONS).await?;
    Ok(App::new(Parts { db, clock: Clock::system(), chance: Chance::system(), settings, shelf: crate::shelf() }))
}
