//! What the door and its guard look like.

use super::super::words;
use crate::people::Visit;
use base::{
    html,
    page::{
        Html,
        form::{Problems, problem_summary},
        parts::*,
    },
    text::{Personal, PersonalKind},
    web::Posted,
    words::{self as shared, Lang},
};

/// The door. `kept` is the token of a picture that came along before.
pub(in crate::blt::needs) fn door(visit: &Visit, typed: &Posted, problems: &Problems, kept: Option<&str>) -> Html {
    let lang = visit.lang;
    let field = text_area("text", words::door_title(lang))
        .label_hidden()
        .help(words::door_hint(lang))
        .value(typed.get("text"))
        .draft("behov")
        .problems(problems);
    let the_door =
        base::page::parts::door(words::door_title(lang), field, words::door_send(lang), more(visit, typed, problems, kept));
    html! {
        (problem_summary(lang, problems))
        (the_door)
        (super::channels::all(visit))
    }
}

/// What may be added, folded away unless something in it was wrong or filled in.
fn more(visit: &Visit, typed: &Posted, problems: &Problems, kept: Option<&str>) -> Html {
    let lang = visit.lang;
    let optional = shared::optional(lang);
    html! {
        <p class="meta">(words::door_warning(lang))</p>
        (details(words::door_more(lang), html! {
            (text_field("gjelder", words::door_concerns(lang)).aside(optional).help(words::door_concerns_hint(lang)).value(typed.get("gjelder")).problems(problems))
            @if kept.is_some() { <p class="meta">(words::door_picture_kept(lang))</p> }
            (file_field("bilde", words::door_picture(lang)).aside(optional).help(words::door_picture_hint(lang)).accept("image/jpeg,image/png,image/webp").problems(problems))
            (text_field("navn", words::door_name(lang)).aside(optional).help(words::door_name_hint(lang)).autocomplete("name").value(typed.get("navn")).problems(problems))
            (text_field("epost", words::door_email(lang)).aside(optional).email().help(words::door_email_hint(lang)).value(typed.get("epost")).problems(problems))
        }))
        (carried(typed, &["ide", "utfordring"]))
        (form_identity(visit, typed))
        (kept.map(|token| hidden("bilde_beholdt", token)))
    }
}

/// What tells one form from another, so that it can be sent twice without harm: the moment the page was made, and a
/// number of the browser's own where scripts run.
fn form_identity(visit: &Visit, typed: &Posted) -> Html {
    let given = typed.get("enkel");
    hidden("enkel", &if given.is_empty() { visit.now.ms().to_string() } else { given.to_owned() })
}

/// Fields that are sent along again without being shown.
fn carried(typed: &Posted, names: &[&str]) -> Html {
    names.iter().filter(|n| !typed.get(n).is_empty()).map(|n| hidden(n, typed.get(n))).collect()
}

/// The guard's page: what was found, the text to change, and the way to send it anyway.
pub(in crate::blt::needs) fn guarded(visit: &Visit, typed: &Posted, found: &[Personal], kept: Option<&str>) -> Html {
    let lang = visit.lang;
    let field = text_area("text", words::follow_what_you_wrote(lang)).value(typed.get("text")).rows(6);
    let body = html! {
        (field)
        (text_area_when(typed, "ide", words::follow_idea(lang)))
        (text_area_when(typed, "gjelder", words::follow_concerns(lang)))
        (carried(typed, &["navn", "epost", "utfordring", "enkel"]))
        (kept.map(|token| hidden("bilde_beholdt", token)))
        (guard_buttons(lang))
    };
    html! { (guard_notice(lang, found)) (post_form("/behov", &body)) }
}

fn text_area_when(typed: &Posted, name: &'static str, label: &'static str) -> Option<Html> {
    (!typed.get(name).is_empty()).then(|| text_area(name, label).value(typed.get(name)).rows(3).into())
}

/// The same for a text sent from the page behind a code: an answer back, or the need behind an idea.
pub(in crate::blt::needs) fn guarded_text(
    visit: &Visit,
    code: &str,
    (name, typed): (&'static str, &str),
    found: &[Personal],
) -> Html {
    let lang = visit.lang;
    let action = if name == "behov" { format!("/folg/{code}/behov") } else { format!("/folg/{code}") };
    let body = html! { (text_area(name, words::follow_what_you_wrote(lang)).value(typed).rows(6)) (guard_buttons(lang)) };
    html! { (guard_notice(lang, found)) (post_form(&action, &body)) }
}

fn guard_notice(lang: Lang, found: &[Personal]) -> Html {
    html! { <h1 class="ds-heading" data-size="lg">(words::guard_title(lang))</h1> (guard_alert(lang, found)) }
}

/// What the guard found in a text, for every form whose text many will read; nothing when it found nothing.
pub fn guard_alert(lang: Lang, found: &[Personal]) -> Html {
    if found.is_empty() {
        return Html::none();
    }
    let mut kinds: Vec<&str> = found.iter().map(|p| found_name(lang, p.kind)).collect();
    kinds.dedup();
    alert(Kind::Warning, words::guard_text(lang))
        .body(html! { <ul class="ds-list"> @for kind in &kinds { <li>(*kind)</li> } </ul> })
        .into()
}

fn guard_buttons(lang: Lang) -> Html {
    html! {
        (actions([button(words::guard_change(lang)).into(), button(words::guard_send_anyway(lang)).secondary().sends("likevel", "1").into()]))
        <p class="meta">(words::guard_anyway_hint(lang))</p>
    }
}

fn found_name(lang: Lang, kind: PersonalKind) -> &'static str {
    match kind {
        PersonalKind::NationalNumber => words::guard_found_national_number(lang),
        PersonalKind::Phone => words::guard_found_phone(lang),
        PersonalKind::Email => words::guard_found_email(lang),
        PersonalKind::NameWithDiagnosis => words::guard_found_name_with_diagnosis(lang),
    }
}
