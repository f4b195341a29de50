//! The door: a need comes in with one sentence, and a receipt goes out.

use super::{
    need::{MOST_LETTERS, Need, Reporter, promise, title_of},
    rows, view, words,
};
use crate::{
    blt::challenges::{self, Challenge},
    journal::{Actor, Entry, Subject},
    people::Visit,
};
use axum::extract::State;
use base::{
    clock::Time,
    files::{self, BadPicture},
    id::Id,
    page::{Html, form::Problems},
    text,
    web::{App, Limit, Posted, Refusal, Reply, to},
};

/// The door as it stands on the front page, or on the page of a challenge.
pub fn door_form(visit: &Visit, challenge: Option<&Challenge>) -> Html {
    view::door(visit, &Posted::of(&[("utfordring", challenge.map_or("", |c| &c.slug))]), &Problems::none(), None)
}

/// The promised day for the first answer to something reported now.
pub fn promise_for(visit: &Visit) -> Time {
    promise(visit.now, visit.organisation.first_answer_days)
}

/// The journal's entry about a new report.
pub fn report_entry(app: &App, visit: &Visit, need: Id<Need>, source: &str) -> Entry {
    Entry {
        id: app.chance.new_id(visit.now),
        organisation: visit.organisation.id,
        at: visit.now,
        actor: visit
            .person
            .as_ref()
            .map_or(Actor::Reporter, |p| if source == "door" { Actor::Reporter } else { Actor::Person(p.id) }),
        kind: "need.reported",
        subject: Subject::Need,
        subject_id: need.uuid(),
        data: serde_json::json!({ "source": source }),
    }
}

/// A report whose fields are good.
struct Checked {
    text: String,
    idea: Option<String>,
    concerns: Option<String>,
    name: Option<String>,
    email: Option<String>,
}

pub(super) async fn report(State(app): State<App>, visit: Visit, posted: Posted) -> Reply {
    if !visit.organisation.is_founded() {
        return Err(Refusal::Missing);
    }
    app.limits.knock(Limit::Report, visit.from)?;
    let mut problems = Problems::none();
    let picture = picture_of(&app, &visit, &posted, &mut problems).await?;
    let checked = check(&visit, &posted, &mut problems);
    let kept = picture.as_ref().map(|(token, _)| token.as_str());
    let Some(checked) = checked.filter(|_| problems.is_empty()) else {
        return Ok(visit.show_again(words::door_title(visit.lang), view::door(&visit, &posted, &problems, kept)));
    };
    let found = text::personal(
        &[&checked.text, checked.idea.as_deref().unwrap_or(""), checked.concerns.as_deref().unwrap_or("")].join("\n"),
    );
    if !found.is_empty() && !posted.has("likevel") {
        return Ok(visit.show_again(words::guard_title(visit.lang), view::guarded(&visit, &posted, &found, kept)));
    }
    let challenge = challenge_of(&app, &visit, &posted).await?;
    let picture = picture.map(|(_, sha256)| sha256);
    let fingerprint = fingerprint(posted.get("enkel"), &checked, picture.as_deref());
    let mut report = made(&app, &visit, checked, !found.is_empty(), picture, challenge);
    report.fingerprint.clone_from(&fingerprint);
    let mut code = report.code;
    if let (false, Some(fingerprint)) = (app.db.write(report).await?, fingerprint) {
        let mut db = app.db.read().await?;
        code = rows::code_of(&mut db, visit.organisation.id, &fingerprint).await?.unwrap_or(code);
    }
    Ok(to(format!("/folg/{code}")))
}

/// What a report is known by, so that a form sent twice is one need: the form's own identity and all that is written in it.
/// Without scripts forms fetched at the same moment share an identity; then only the same words count as the same form.
fn fingerprint(form: &str, checked: &Checked, picture: Option<&str>) -> Option<String> {
    if form.is_empty() {
        return None;
    }
    let optional = [&checked.idea, &checked.concerns, &checked.name, &checked.email].map(|t| t.as_deref().unwrap_or_default());
    let parts: Vec<&str> = ["form", form, &checked.text].into_iter().chain(optional).chain(picture).collect();
    Some(files::sha256(parts.join("\0").as_bytes()))
}

fn made(
    app: &App,
    visit: &Visit,
    checked: Checked,
    personal: bool,
    picture: Option<String>,
    challenge: Option<Id<Challenge>>,
) -> rows::Report {
    let at = visit.now;
    let need: Id<Need> = app.chance.new_id(at);
    let ask = checked.idea.is_none() && text::looks_like_solution(&checked.text);
    rows::Report {
        organisation: visit.organisation.id,
        need,
        reporter: app.chance.new_id::<Reporter>(at),
        code: app.chance.code(),
        title: title_of(&checked.text),
        text: checked.text,
        idea: checked.idea,
        ask_about_idea: ask,
        concerns: checked.concerns,
        quarantined: personal || visit.organisation.moderation,
        name: checked.name,
        email: checked.email,
        lang: visit.lang,
        picture,
        unit: None,
        challenge,
        source: "door",
        fingerprint: None,
        at,
        answer_due: promise_for(visit),
        news: app.chance.new_id(at),
        entry: report_entry(app, visit, need, "door"),
    }
}

fn check(visit: &Visit, posted: &Posted, problems: &mut Problems) -> Option<Checked> {
    let lang = visit.lang;
    let text = problems.take(
        "text",
        text::clean(posted.get("text"), MOST_LETTERS).map_err(|p| match p {
            text::TextProblem::Empty => words::door_problem_text(lang).to_owned(),
            text::TextProblem::TooLong { max, found } => words::door_long(lang, found as i64, max as i64),
        }),
    );
    let mut optional = |name: &'static str, most: usize| -> Option<String> {
        match text::clean(posted.get(name), most) {
            Ok(text) => Some(text),
            Err(text::TextProblem::Empty) => None,
            Err(text::TextProblem::TooLong { max, found }) => {
                problems.add(name, words::door_long(lang, found as i64, max as i64));
                None
            }
        }
    };
    let idea = optional("ide", MOST_LETTERS);
    let concerns = optional("gjelder", 300);
    let name = optional("navn", 100);
    let email = optional("epost", 254);
    if email.as_deref().is_some_and(|e| !text::is_email(e)) {
        problems.add("epost", base::words::not_an_email(lang));
    }
    Some(Checked { text: text?, idea, concerns, name, email })
}

/// The picture that came along now, or at the form's first showing: its token and its SHA-256.
async fn picture_of(
    app: &App,
    visit: &Visit,
    posted: &Posted,
    problems: &mut Problems,
) -> anyhow::Result<Option<(String, String)>> {
    let Some(upload) = posted.upload("bilde") else {
        let token = posted.get("bilde_beholdt");
        if token.is_empty() {
            return Ok(None);
        }
        let mut db = app.db.read().await?;
        return Ok(rows::taken_upload(&mut db, token).await?.map(|sha256| (token.to_owned(), sha256)));
    };
    let picture = match files::clean_in_turn(upload.bytes.clone()).await? {
        Ok(picture) => picture,
        Err(problem) => {
            let lang = visit.lang;
            problems.add(
                "bilde",
                match problem {
                    BadPicture::WrongKind => words::picture_wrong_kind(lang),
                    BadPicture::TooManyBytes => words::picture_too_large(lang),
                    BadPicture::TooManyPixels => words::picture_too_many_pixels(lang),
                    BadPicture::Unreadable => words::picture_unreadable(lang),
                },
            );
            return Ok(None);
        }
    };
    app.files.keep(&picture).await?;
    let token = app.chance.token();
    app.db.write(rows::KeepUpload { token: token.clone(), picture: picture.sha256.clone(), at: visit.now }).await?;
    Ok(Some((token, picture.sha256)))
}

async fn challenge_of(app: &App, visit: &Visit, posted: &Posted) -> anyhow::Result<Option<Id<Challenge>>> {
    let slug = posted.get("utfordring");
    if slug.is_empty() {
        return Ok(None);
    }
    let mut db = app.db.read().await?;
    Ok(challenges::find(&mut db, visit, slug).await?.map(|c| c.id))
}
