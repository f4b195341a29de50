//! What follows: a stop is a good result, what is parked wakes, what is adopted is put to use, and reporters are told.

use super::Stage;
use crate::blt::{
    decisions,
    journeys::{Half, JourneyStatus},
};

const A_DAY: i64 = 86_400_000;

impl Stage {
    pub(super) fn clock_forward(&self) {
        self.site.clock.advance(A_DAY);
    }
}

#[tokio::test]
async fn a_stop_is_told_as_a_good_result_with_what_it_saved() {
    for stage in Stage::both().await {
        stage.decide("stopp", &[("begrunnelse", "Én av fem brukte den."), ("spart", "280 000")]).await.is(303);
        assert_eq!(stage.journey().await.status, JourneyStatus::Stopped);
        let section = stage.section_inside().await;
        assert!(section.contains("data-color=\"success\"") && section.contains("Vi stoppet i tide."), "{section}");
        assert!(
            section.contains("Dere sparte 280\u{a0}000\u{a0}kr (anslag)") && section.contains("Én av fem brukte den."),
            "{section}"
        );
        stage.follow().await.shows("Runden er ferdig: vi stopper her. Det var verdt å få vite.");
        stage.leader.get(&stage.journey.at("gevinst")).await.hides("280");
    }
}

#[tokio::test]
async fn what_is_parked_wakes_on_its_day_and_goes_on_where_it_stood() {
    for stage in Stage::both().await {
        stage.team.post(&stage.journey.at("fase"), &[("til", "solution_weigh")]).await.is(303);
        stage.decide("parker", &[("vekkes", "2026-12-01")]).await.is(303);
        assert_eq!(stage.journey().await.status, JourneyStatus::Parked);
        stage.follow().await.shows("vi legger det til side for en tid");
        decisions::wake_parked(&stage.site.app).await.expect("nothing to do yet");
        assert_eq!(stage.round().await.number, 1);
        stage.site.clock.advance(7 * A_DAY);
        decisions::wake_parked(&stage.site.app).await.expect("wakes");
        decisions::wake_parked(&stage.site.app).await.expect("only once");
        let round = stage.round().await;
        assert_eq!((round.number, round.half, stage.journey().await.status), (2, Half::SolutionWeigh, JourneyStatus::Active));
        stage.follow().await.shows("Vi har tatt det fram igjen.");
    }
}

#[tokio::test]
async fn what_was_parked_twice_wakes_on_the_later_day() {
    let stage = Stage::one().await;
    stage.decide("parker", &[("vekkes", "2026-12-01")]).await.is(303);
    stage.site.clock.advance(8 * A_DAY);
    decisions::wake_parked(&stage.site.app).await.expect("wakes");
    stage.decide("parker", &[("vekkes", "2027-01-15")]).await.is(303);
    stage.site.clock.advance(8 * A_DAY);
    decisions::wake_parked(&stage.site.app).await.expect("too early");
    assert_eq!((stage.round().await.number, stage.journey().await.status), (2, JourneyStatus::Parked));
}

#[tokio::test]
async fn the_team_takes_up_what_is_parked_before_its_day() {
    for stage in Stage::both().await {
        stage.decide("parker", &[]).await.is(303);
        assert!(stage.section_inside().await.contains("Ta det fram nå"));
        stage.site.as_person("union_rep").await.post(&stage.journey.at("oppvekking"), &[]).await.is(403);
        stage.team.post(&stage.journey.at("oppvekking"), &[]).await.is(303);
        stage.team.post(&stage.journey.at("oppvekking"), &[]).await.is(303);
        assert_eq!((stage.round().await.number, stage.journey().await.status), (2, JourneyStatus::Active));
    }
}

#[tokio::test]
async fn who_reported_it_hears_where_it_was_sent() {
    for stage in Stage::both().await {
        stage.decide("videre", &[("til", "Servicetorget")]).await.is(303);
        assert_eq!(stage.journey().await.status, JourneyStatus::HandedOver);
        stage
            .follow()
            .await
            .shows("det hører til et annet sted")
            .shows("Dette hører til Servicetorget. Vi har ikke sendt det for deg.");
        assert!(stage.section_inside().await.contains("Vi sender det videre til Servicetorget."));
    }
}

#[tokio::test]
async fn what_is_adopted_closes_the_need_and_is_put_to_use_by_a_press() {
    for stage in Stage::both().await {
        stage.measured().await;
        stage.decide("bruk", &[("likevel_fordi", "Alle vil ha den")]).await.is(303);
        assert_eq!(stage.journey().await.status, JourneyStatus::RollingOut);
        stage.follow().await.shows("vi tar det i bruk");
        let need = stage.site.need_of(&stage.journey.code).await;
        let visit = stage.site.visit_of("coach").await;
        let mut db = stage.site.app.db.read().await.expect("reads");
        let need = crate::blt::needs::find(&mut db, &visit, need).await.expect("reads").expect("is there");
        assert_eq!((need.status, need.reason.as_deref()), (crate::blt::needs::Status::Closed, Some("solved_adopted")));
        stage.team.post(&stage.journey.at("i-bruk"), &[]).await.is(303);
        assert_eq!(stage.journey().await.status, JourneyStatus::Adopted);
    }
}

#[tokio::test]
async fn what_is_in_use_already_needs_no_press() {
    let stage = Stage::one().await;
    stage.measured().await;
    stage.decide("bruk", &[("likevel_fordi", "Alle vil ha den"), ("i_bruk", "on")]).await.is(303);
    assert_eq!(stage.journey().await.status, JourneyStatus::Adopted);
    stage.team.post(&stage.journey.at("i-bruk"), &[]).await.is(303);
}

#[tokio::test]
async fn the_three_marks_follow_from_facts() {
    for stage in Stage::both().await {
        let reached = |section: &str| section.matches("data-done=\"true\"").count();
        stage.thought().await;
        stage.founded(["3"; 5]).await;
        stage.measured().await;
        stage.tested("praktisk", ("5", "0"), "supported").await;
        stage.decide("bruk", &[("i_bruk", "on")]).await.is(303);
        assert_eq!(reached(&stage.section_inside().await), 2, "new and useful, and not measured yet");
        let page = stage.team.get(&stage.journey.at("gevinst")).await.text();
        let id = page.split("/gevinst/").nth(1).and_then(|t| t.split(['/', '"']).next()).expect("a benefit").to_owned();
        stage.team.post(&stage.journey.at(&format!("gevinst/{id}/maling")), &[("verdi", "2")]).await.is(303);
        let section = stage.section_inside().await;
        assert_eq!(reached(&section), 3);
        assert!(section.contains("Alle tre er nådd."));
    }
}

#[tokio::test]
async fn outside_nobody_reads_names_or_what_was_overridden() {
    let stage = Stage::one().await;
    stage.decide("drift", &[("likevel_fordi", "En grunn for oss"), ("begrunnelse", "En grunn for alle")]).await.is(303);
    let outside = stage.section(None).await;
    assert!(outside.contains("En grunn for alle") && outside.contains("Vi prøver det i drift."), "{outside}");
    assert!(
        !outside.contains("En grunn for oss") && !outside.contains("Person leader") && !outside.contains("/beslutninger/"),
        "{outside}"
    );
}
