//! Inviting somebody: the account with its role, and the link that opens it the first time.

use crate::people::{
    Organisation, Person, Role,
    organisations::Unit,
    persons::{self, AddPerson, GiveRole},
    sessions, sign_in,
    visit::public_address,
    words,
};
use base::{clock::Time, db::is_unique_violation, id::Id, mail::Letter, text, web::App, words::Lang};

/// Whom to invite, and as what.
pub struct Invitation {
    pub name: String,
    pub email: String,
    pub role: Role,
    pub unit: Option<Id<Unit>>,
    pub lang: Lang,
}

/// How it went.
#[derive(Debug, PartialEq, Eq)]
pub enum Invited {
    /// The letter is in the post.
    ByLetter,
    /// There is no mail server: whoever invites hands the link over.
    Link(String),
}

/// Makes the account if there is none with this address, gives the role, and sends or returns the link.
pub async fn invite(app: &App, organisation: &Organisation, invitation: Invitation) -> anyhow::Result<Invited> {
    let at = app.clock.now();
    let person = person_for(app, organisation, &invitation, at).await?;
    let give = GiveRole { organisation: organisation.id, person: person.id, role: invitation.role, unit: invitation.unit, at };
    app.db.write(give).await?;
    let token = app.chance.token();
    let link = format!("{}/inn/{token}", public_address(organisation, app));
    let lang = invitation.lang;
    let letter = app.post.is_on().then(|| Letter {
        id: app.chance.new_id(at),
        organisation: organisation.id,
        from_name: organisation.name.clone(),
        to: invitation.email.clone(),
        subject: words::invitation_subject(lang, &organisation.name),
        text: words::invitation_text(lang, &person.name, &organisation.name, &link, sign_in::INVITATION_DAYS),
    });
    let by_letter = letter.is_some();
    let ends_at = at.plus_days(sign_in::INVITATION_DAYS);
    let (person, token_hash) = (Some(person.id), sessions::hash(&token));
    app.db.write(sign_in::MakeLink { organisation: organisation.id, person, token_hash, at, ends_at, letter }).await?;
    Ok(if by_letter { Invited::ByLetter } else { Invited::Link(link) })
}

async fn person_for(app: &App, organisation: &Organisation, invitation: &Invitation, at: Time) -> anyhow::Result<Person> {
    let mut db = app.db.read().await?;
    if let Some(person) = persons::by_email(&mut db, organisation.id, &invitation.email).await? {
        return Ok(person);
    }
    drop(db);
    let id = app.chance.new_id(at);
    let slug = text::slug(&invitation.name);
    for attempt in 1..100 {
        let slug = if attempt == 1 { slug.clone() } else { format!("{slug}-{attempt}") };
        let add = AddPerson {
            organisation: organisation.id,
            id,
            slug,
            name: invitation.name.clone(),
            title: String::new(),
            email: Some(invitation.email.clone()),
            lang: invitation.lang,
            at,
        };
        match app.db.write(add).await {
            Ok(()) => break,
            // Two people may have one name: the next number is tried.
            Err(cause) if is_unique_violation(&cause) => {}
            Err(cause) => return Err(cause),
        }
    }
    let mut db = app.db.read().await?;
    persons::by_id(&mut db, organisation.id, id).await?.ok_or_else(|| anyhow::anyhow!("the invited person was not added"))
}
