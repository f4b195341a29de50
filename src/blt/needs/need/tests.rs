//! The rules of a need by themselves, without a database.

use super::*;
use base::chance::Chance;

pub(crate) fn need(status: Status) -> Need {
    let at = Time::from_ms(1_790_000_000_000);
    Need {
        id: Chance::seeded(7).new_id(at),
        text: "Vi kjører tilbake for å hente nøkler.".to_owned(),
        title: String::new(),
        idea: None,
        idea_question: None,
        concerns: None,
        status,
        reason: None,
        reported_at: at,
        answer_due: at.plus_days(14),
        answered_at: None,
        wake_at: None,
        merged_into: None,
        merged_at: None,
        reply_waits_since: None,
        held_at: None,
        flagged_at: None,
        look_over_since: None,
        unit: None,
        challenge: None,
        picture: None,
        changed_at: at,
    }
}

#[test]
fn what_is_in_quarantine_must_be_cleared_first() {
    let today = Time::from_ms(1_790_000_000_000).date();
    assert_eq!(need(Status::Quarantined).after(&Answer::LookAtIt, today, None), Err(NotNow::ClearFirst));
}

#[test]
fn what_has_ended_takes_no_answer() {
    let today = Time::from_ms(1_790_000_000_000).date();
    for status in Status::ALL.iter().copied().filter(|s| s.has_ended()) {
        assert!(need(status).after(&Answer::NeedMore, today, None).is_err(), "{status:?}");
    }
}

#[test]
fn parking_needs_a_day_ahead() {
    let today = Time::from_ms(1_790_000_000_000).date();
    assert_eq!(need(Status::Received).after(&Answer::Park { until: today }, today, None), Err(NotNow::WakeInThePast));
    let tomorrow = today.tomorrow().expect("a day");
    assert_eq!(need(Status::Received).after(&Answer::Park { until: tomorrow }, today, None), Ok(Status::Parked));
}

#[test]
fn a_need_is_not_merged_into_itself_or_into_a_hidden_one() {
    let today = Time::from_ms(1_790_000_000_000).date();
    let one = need(Status::Received);
    assert_eq!(one.after(&Answer::Merge { into: one.id }, today, Some(Status::Accepted)), Err(NotNow::WrongTarget));
    let other = Chance::seeded(8).new_id(one.reported_at);
    assert_eq!(one.after(&Answer::Merge { into: other }, today, Some(Status::Quarantined)), Err(NotNow::WrongTarget));
    assert_eq!(one.after(&Answer::Merge { into: other }, today, Some(Status::Accepted)), Ok(Status::Merged));
}

#[test]
fn the_title_is_the_first_sentence_or_whole_words() {
    assert_eq!(title_of("Vi kjører tilbake for å hente nøkler. Det stjeler tid."), "Vi kjører tilbake for å hente nøkler");
    assert_eq!(title_of("Vi mangler hansker avd. 2. De sklir av."), "Vi mangler hansker avd. 2");
    let long = title_of(&"ord ".repeat(60));
    assert!(long.ends_with("ord…") && long.chars().count() <= TITLE_LETTERS + 1, "{long}");
}

#[test]
fn what_is_held_back_must_be_cleared_first_in_any_state() {
    let today = Time::from_ms(1_790_000_000_000).date();
    let held = Need { held_at: Some(Time::from_ms(1)), ..need(Status::Accepted) };
    assert_eq!(held.after(&Answer::LookAtIt, today, None), Err(NotNow::ClearFirst));
}
