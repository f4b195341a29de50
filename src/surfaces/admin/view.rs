//! What the administrator's page looks like.

use super::words;
use crate::people::{Person, Role, Visit, organisations::Unit};
use base::{
    html,
    page::{
        Html,
        form::{Problems, problem_summary},
        parts::*,
        theme::Theme,
    },
    web::Posted,
    words::{self as shared, Lang},
};

/// What has just been done.
pub(super) enum Told {
    Sent,
    Link(String),
}

pub(super) struct Shown {
    pub units: Vec<Unit>,
    pub people: Vec<Person>,
    pub told: Option<Told>,
}

pub(super) fn admin(visit: &Visit, shown: &Shown, typed: &Posted, problems: &Problems) -> Html {
    let lang = visit.lang;
    html! {
        (problem_summary(lang, problems))
        <h1 class="ds-heading" data-size="lg">(words::title(lang))</h1>
        @if let Some(told) = &shown.told { (told_of(lang, told)) }
        <section class="stack" id="folk">
            <h2 class="ds-heading" data-size="sm">(words::people(lang))</h2>
            (people(lang, shown))
            (details(words::invite_title(lang), invitation(lang, shown, typed, problems)))
        </section>
        <section class="stack" id="enheter">
            <h2 class="ds-heading" data-size="sm">(words::units(lang))</h2>
            (tree(&shown.units))
            (details(words::unit_add(lang), new_unit(lang, shown, typed, problems)))
        </section>
        <section class="stack">
            <h2 class="ds-heading" data-size="sm">(words::settings(lang))</h2>
            (settings(visit, typed, problems))
        </section>
        (super::channels::section(visit, typed, problems))
    }
}

fn told_of(lang: Lang, told: &Told) -> Html {
    match told {
        Told::Sent => flash(words::invited(lang)),
        Told::Link(link) => alert(Kind::Success, words::invited_link(lang)).body(html! { <p class="break">(link)</p> }).into(),
    }
}

fn people(lang: Lang, shown: &Shown) -> Html {
    let head = [words::person_name(lang), words::person_role(lang), words::person_unit(lang), shared::edit(lang)];
    let rows = shown.people.iter().fold(table(words::people(lang), head).caption_hidden(), |table, person| {
        let roles: Vec<&str> = person.held.iter().map(|h| role_name(lang, h.role)).collect();
        let mut units: Vec<&str> =
            person.held.iter().map(|h| unit_name(lang, shown, h.units.as_ref().and_then(|u| u.first().copied()))).collect();
        // Two roles in one place are one place.
        units.dedup();
        let closed = Html::from((!person.active).then(|| tag(Colour::Neutral, words::closed(lang))));
        table.row([
            html! { (person.name) " " (closed) },
            Html::from(roles.join(", ")),
            Html::from(units.join(", ")),
            change(lang, person),
        ])
    });
    rows.into()
}

fn change(lang: Lang, person: &Person) -> Html {
    if !person.active {
        return post_button(format!("/admin/folk/{}/gjenaapning", person.id), words::reopen(lang)).quiet().into();
    }
    let roles: Html = person
        .held
        .iter()
        .map(|h| {
            let role = post_button(format!("/admin/folk/{}/fratakelse", person.id), words::take_role(lang))
                .quiet()
                .with("rolle", h.role.as_str());
            html! { <p class="meta">(role_name(lang, h.role))</p> (role) }
        })
        .collect();
    let body = html! { (roles) (post_button(format!("/admin/folk/{}/stenging", person.id), words::close(lang)).danger()) };
    details_about(shared::edit(lang), &person.name, &body)
}

fn unit_name(lang: Lang, shown: &Shown, unit: Option<base::id::Id<Unit>>) -> &str {
    match unit {
        Some(id) => shown.units.iter().find(|u| u.id == id).map_or("", |u| u.name.as_str()),
        None => words::everywhere(lang),
    }
}

/// The units as nested lists.
fn tree(units: &[Unit]) -> Html {
    fn below(units: &[Unit], parent: Option<base::id::Id<Unit>>, depth: usize) -> Html {
        let children: Vec<&Unit> = units.iter().filter(|u| u.parent_id == parent).collect();
        // A tree deeper than this is a mistake in the data, and must not hang the page.
        if children.is_empty() || depth > 12 {
            return Html::none();
        }
        html! { <ul class="ds-list"> @for unit in &children { <li>(unit.name) (below(units, Some(unit.id), depth + 1))</li> } </ul> }
    }
    below(units, None, 0)
}

fn units_to_choose<'a>(shown: &'a Shown, select: Select<'a>) -> Select<'a> {
    shown.units.iter().fold(select, |s, u| s.choice(u.id.to_string(), u.name.as_str()))
}

fn new_unit(lang: Lang, shown: &Shown, typed: &Posted, problems: &Problems) -> Html {
    let parent =
        units_to_choose(shown, select("under", words::unit_parent(lang)).empty(words::unit_top(lang))).value(typed.get("under"));
    let body = html! {
        (text_field("enhet", words::unit_name(lang)).value(typed.get("enhet")).problems(problems))
        (parent.clone())
        (button(words::unit_add(lang)).secondary())
    };
    post_form("/admin/enheter", &body)
}

fn invitation(lang: Lang, shown: &Shown, typed: &Posted, problems: &Problems) -> Html {
    let roles =
        Role::ALL.iter().fold(select("rolle", words::person_role(lang)), |s, r| s.choice(r.as_str(), role_name(lang, *r)));
    let roles = roles.value(if typed.has("rolle") { typed.get("rolle") } else { "employee" }).problems(problems);
    let unit = units_to_choose(shown, select("enhet-rolle", words::person_unit(lang)).empty(words::everywhere(lang)))
        .value(typed.get("enhet-rolle"));
    let body = html! {
        (text_field("navn", words::person_name(lang)).value(typed.get("navn")).problems(problems))
        (text_field("epost", words::person_email(lang)).email().value(typed.get("epost")).problems(problems))
        (roles.clone())
        (unit.clone())
        (button(words::invite(lang)))
    };
    post_form("/admin/folk", &body)
}

fn settings(visit: &Visit, typed: &Posted, problems: &Problems) -> Html {
    let (lang, now) = (visit.lang, &visit.organisation);
    let days = now.first_answer_days.to_string();
    let alone = now.alone_kroner.to_string();
    let value = |name: &str, old: &str| if typed.has(name) { typed.get(name).to_owned() } else { old.to_owned() };
    let languages =
        Lang::ALL.iter().fold(radios("malform", words::language(lang)), |r, l| r.choice(l.code(), shared::own_name(*l)));
    let themes = Theme::ALL.into_iter().fold(radios("farge", words::theme(lang)), |r, t| r.choice(t.name(), theme_name(lang, t)));
    let (languages, themes) = (
        languages.value(value("malform", now.lang.code())).problems(problems),
        themes.value(value("farge", &now.theme)).problems(problems),
    );
    let body = html! {
        (text_field("kommune", words::name(lang)).value(value("kommune", &now.name)).problems(problems))
        (text_field("kontakt", words::contact(lang)).help(words::contact_help(lang)).value(value("kontakt", &now.contact)).problems(problems))
        (text_field("dager", words::days(lang)).number().short().value(value("dager", &days)).problems(problems))
        (text_field("belop", words::alone(lang)).number().short().help(words::alone_help(lang)).value(value("belop", &alone)).problems(problems))
        (languages.clone())
        (themes.clone())
        (checkbox("moderering", words::moderation(lang)).checked(now.moderation))
        (button(shared::save(lang)))
    };
    post_form("/admin/innstillinger", &body)
}

fn theme_name(lang: Lang, theme: Theme) -> &'static str {
    match theme {
        Theme::Fjord => words::theme_fjord(lang),
        Theme::Skog => words::theme_skog(lang),
        Theme::Lyng => words::theme_lyng(lang),
        Theme::Leire => words::theme_leire(lang),
        Theme::Natt => words::theme_natt(lang),
    }
}

fn role_name(lang: Lang, role: Role) -> &'static str {
    match role {
        Role::Employee => words::role_employee(lang),
        Role::Leader => words::role_leader(lang),
        Role::BenefitOwner => words::role_benefit_owner(lang),
        Role::Coach => words::role_coach(lang),
        Role::Elected => words::role_elected(lang),
        Role::Council => words::role_council(lang),
        Role::UnionRep => words::role_union_rep(lang),
        Role::SafetyRep => words::role_safety_rep(lang),
        Role::Business => words::role_business(lang),
        Role::DataProtection => words::role_data_protection(lang),
        Role::Archivist => words::role_archivist(lang),
        Role::Administrator => words::role_administrator(lang),
        Role::Auditor => words::role_auditor(lang),
    }
}
