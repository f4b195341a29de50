//! What the team's page looks like.

use crate::{
    blt::journeys::{
        journey::Part,
        names::part_name,
        shown::{Choices, field_of},
        walk::Walk,
        words,
    },
    people::{Person, Visit},
};
use base::{
    html,
    page::{
        Html,
        form::{Problems, problem_summary},
        parts::*,
    },
    web::Posted,
    words::Lang,
};

pub(in crate::blt::journeys) fn team(visit: &Visit, walk: &Walk, choices: &Choices, typed: &Posted, problems: &Problems) -> Html {
    let lang = visit.lang;
    let units = choices
        .units
        .iter()
        .fold(select("enhet", words::unit(lang)).empty(words::no_unit(lang)), |s, u| s.choice(u.id.to_string(), u.name.as_str()));
    let units = units.value(typed.get("enhet")).problems(problems);
    let challenges =
        choices.challenges.iter().fold(select("utfordring", words::challenge(lang)).empty(words::no_challenge(lang)), |s, c| {
            s.choice(c.id.to_string(), c.title.as_str())
        });
    let challenges = challenges.value(typed.get("utfordring"));
    let body = html! {
        (hidden("lest", typed.get("lest")))
        (anyway(problems))
        (text_field("tittel", words::title(lang)).value(typed.get("tittel")).problems(problems))
        (one_person(lang, Part::Owner, choices, typed).help(words::owner_help(lang)))
        (one_person(lang, Part::Champion, choices, typed).help(words::champion_help(lang)))
        (one_person(lang, Part::Decider, choices, typed).help(words::decider_help(lang)).problems(problems))
        (members(lang, choices, typed, problems))
        (units)
        (challenges)
        (super::save_or_back(lang, &walk.journey, &[]))
    };
    html! {
        (problem_summary(lang, problems))
        (super::heading_below(lang, &walk.journey, words::team_title(lang)))
        (post_form(&walk.address("lag"), &body))
    }
}

fn one_person<'a>(lang: Lang, part: Part, choices: &'a Choices, typed: &'a Posted) -> Select<'a> {
    let empty = select(field_of(part), part_name(lang, part)).empty(words::nobody_yet(lang));
    everybody(empty, &choices.people).value(typed.get(field_of(part)))
}

fn everybody<'a>(list: Select<'a>, people: &'a [Person]) -> Select<'a> {
    people.iter().fold(list, |s, p| s.choice(p.id.to_string(), named(p)))
}

fn named(person: &Person) -> String {
    if person.title.is_empty() { person.name.clone() } else { format!("{}, {}", person.name, person.title) }
}

/// Those who take part can be taken off; one more can be added each time the form is saved.
fn members(lang: Lang, choices: &Choices, typed: &Posted, problems: &Problems) -> Html {
    let chosen: Vec<&Person> =
        typed.all(field_of(Part::Member)).filter_map(|id| choices.people.iter().find(|p| p.id.to_string() == id)).collect();
    let boxes = chosen.iter().fold(checkboxes(field_of(Part::Member), words::members(lang)).problems(problems), |c, p| {
        c.choice(p.id.to_string(), named(p)).chosen(true)
    });
    let others: Vec<Person> = choices.people.iter().filter(|p| !chosen.iter().any(|c| c.id == p.id)).cloned().collect();
    let more = everybody(select("nytt-medlem", words::add_member(lang)).empty(words::nobody_more(lang)), &others);
    html! {
        @if !chosen.is_empty() { (boxes) }
        (more)
    }
}
