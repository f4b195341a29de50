//! The rules of a trial, without database and without pages.

use super::*;
use base::chance::Chance;

fn trial(group: Group) -> Trial {
    let (chance, at) = (Chance::seeded(3), Time::from_ms(1_795_510_800_000));
    Trial {
        id: chance.new_id(at),
        journey_id: chance.new_id(at),
        round_id: chance.new_id(at),
        assumption_id: None,
        kind: Kind::Question,
        title: "Ville dette hjulpet deg?".to_owned(),
        who: String::new(),
        group,
        how_many: 5,
        criterion: "Minst 4 av 5 svarer ja.".to_owned(),
        criterion_locked_at: None,
        why_not_smaller: None,
        planned_on: at.date(),
        closes_on: None,
        minutes: 15,
        kroner: 0,
        information: "Svarene er anonyme.".to_owned(),
        privacy: Privacy::Anonymous,
        legal_basis: None,
        minors: false,
        guardians: None,
        state: State::Running,
        code: chance.short_code(),
        version: 1,
        planned_by: None,
        started_at: None,
        closed_at: None,
        surprise: None,
        verdict: None,
        actual_minutes: None,
        actual_kroner: None,
        changed_at: at,
        rule: "Personen svarer ja.".to_owned(),
        preset: Preset::Draw,
        yardstick_version: 0,
        adopt_kroner: None,
        benefit_kroner: None,
        purchase: Purchase::None,
        purchase_reference: None,
        solution: None,
    }
}

#[test]
fn people_from_outside_are_told_first() {
    let silent = Trial { information: String::new(), ..trial(Group::Residents) };
    assert_eq!(silent.is_ready(), Err(NotReady::NoInformation));
    assert_eq!(Trial { group: Group::Employees, ..silent }.is_ready(), Ok(()));
    assert_eq!(trial(Group::Residents).is_ready(), Ok(()));
}

#[test]
fn personal_data_need_a_law_or_a_consent() {
    let by_law = Trial { privacy: Privacy::PublicTask, ..trial(Group::Relatives) };
    assert_eq!(by_law.is_ready(), Err(NotReady::NoLegalBasis));
    assert_eq!(Trial { legal_basis: Some("Helse- og omsorgstjenesteloven § 4-2".to_owned()), ..by_law }.is_ready(), Ok(()));
    assert_eq!(Trial { privacy: Privacy::Consent, ..trial(Group::Relatives) }.is_ready(), Ok(()));
}

#[test]
fn childrens_personal_data_need_their_guardians() {
    let named = Trial { privacy: Privacy::Consent, minors: true, ..trial(Group::Youth) };
    assert_eq!(named.is_ready(), Err(NotReady::NoGuardians));
    assert_eq!(Trial { guardians: Some("Skjema hjem 20. november".to_owned()), ..named.clone() }.is_ready(), Ok(()));
    assert_eq!(Trial { privacy: Privacy::Anonymous, ..named }.is_ready(), Ok(()), "nobody can tell who they are");
}

#[test]
fn the_last_day_still_takes_answers() {
    let day = jiff::civil::date(2026, 11, 24);
    let open = Trial { closes_on: Some(day), ..trial(Group::Residents) };
    assert!(open.takes_answers(day));
    assert!(!open.takes_answers(jiff::civil::date(2026, 11, 25)));
    assert!(open.takes_records(), "paper may be entered afterwards");
}

#[test]
fn each_question_has_its_smallest_test() {
    let rungs = [Asks::Problem, Asks::Want, Asks::Can, Asks::Fits, Asks::Effect].map(smallest_for);
    assert_eq!(rungs, [Kind::Question, Kind::Conversation, Kind::Model, Kind::Practical, Kind::Pilot]);
    assert_eq!(proposal(&[]), (None, Kind::Question), "a fresh idea is asked about");
}

#[test]
fn results_are_people() {
    let seen = |says, count| Observation { says, count, group: Group::Residents, note: String::new(), source: Source::ByHand };
    let results = Results::of(&[seen(Says::For, 3), seen(Says::Against, 1), seen(Says::Unclear, 1)]);
    assert_eq!(results, Results { for_: 3, against: 1, unclear: 1, people: 5 });
}
