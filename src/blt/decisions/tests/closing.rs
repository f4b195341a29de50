//! Who closes a round, what a decision must say, and that there is exactly one.

use super::{Stage, TOMORROW};
use crate::{
    blt::journeys::{Half, JourneyStatus},
    people::Role,
};

#[tokio::test]
async fn each_way_on_begins_the_next_round_where_it_leads() {
    for (choice, half, status) in [
        ("ny-runde", Half::TestGather, JourneyStatus::Active),
        ("endre", Half::SolutionGather, JourneyStatus::Active),
        ("behovet", Half::NeedGather, JourneyStatus::Active),
    ] {
        for stage in Stage::both().await {
            let page = stage.decide(choice, &[]).await.is(303);
            assert_eq!(page.location(), format!("/lop/{}#runder", stage.journey.id));
            let round = stage.round().await;
            assert_eq!((round.number, round.half, stage.journey().await.status), (2, half, status), "{choice}");
        }
    }
}

#[tokio::test]
async fn exactly_one_decision_closes_a_round_and_the_second_tab_is_told() {
    for stage in Stage::both().await {
        let round = stage.round().await.id.to_string();
        let mine = [("runde", round.as_str()), ("begrunnelse", "Første & eneste")];
        stage.decide("stopp", &mine).await.is(303);
        stage
            .decide("stopp", &[("runde", &round), ("begrunnelse", "Min grunn & alt")])
            .await
            .is(422)
            .shows("Runden er alt avsluttet.")
            .shows("Min grunn &amp; alt");
        assert_eq!(stage.decisions().await.len(), 1);
        stage.leader.get(&stage.door()).await.is(200).shows("Runden er alt avsluttet.").shows("Vi stoppet i tide.");
    }
}

#[tokio::test]
async fn a_form_about_the_round_before_does_not_close_the_next_one() {
    for stage in Stage::both().await {
        let round = stage.round().await.id.to_string();
        stage.decide("ny-runde", &[("runde", &round)]).await.is(303);
        stage.decide("stopp", &[("runde", &round)]).await.is(422).shows("Runden er alt avsluttet.");
        assert_eq!((stage.decisions().await.len(), stage.round().await.number), (1, 2));
    }
}

#[tokio::test]
async fn two_who_decide_at_the_same_moment_make_one_decision() {
    for stage in Stage::both().await {
        let round = stage.round().await.id.to_string();
        let fields = [("runde", round.as_str())];
        let (one, two) = tokio::join!(stage.decide("endre", &fields), stage.decide("stopp", &fields));
        let mut statuses = [one.status.as_u16(), two.status.as_u16()];
        statuses.sort_unstable();
        assert_eq!((statuses, stage.decisions().await.len()), ([303, 422], 1));
    }
}

#[tokio::test]
async fn the_team_prepares_and_only_those_who_may_decide() {
    for stage in Stage::both().await {
        let fields = [("valg", "stopp"), ("begrunnelse", "Vi vil stoppe")];
        let page = stage.team.post(&stage.door(), &fields).await.is(403);
        page.shows("Det er Person leader som bestemmer.").hides("Avslutt runden");
        assert!(stage.decisions().await.is_empty());
        stage.team.get(&stage.door()).await.is(200).shows("Dere andre kan gjøre alt klart");
        stage
            .team
            .get(&format!("{}?valg=bruk", stage.door()))
            .await
            .is(200)
            .shows("Skriv hva som blir bedre.")
            .hides("Avslutt runden");
    }
}

#[tokio::test]
async fn those_outside_find_nothing_here() {
    let stage = Stage::one().await;
    stage.site.anyone().get(&stage.door()).await.is(303);
    stage.site.as_role(Role::Elected).await.get(&stage.door()).await.is(404);
    stage.site.as_role(Role::Elected).await.post(&stage.door(), &[("valg", "stopp")]).await.is(404);
}

#[tokio::test]
async fn a_decision_says_why_and_what_comes_next_and_keeps_what_was_typed() {
    let stage = Stage::one().await;
    stage.decide("", &[]).await.is(422).shows("Velg ett av svarene.");
    let page = stage.decide("ny-runde", &[("begrunnelse", " "), ("neste", ""), ("nar", "i morgen")]).await.is(422);
    page.shows("Skriv hvorfor.").shows("Skriv hva neste steg er.").shows("Skriv datoen slik").shows("i morgen");
    stage.decide("endre", &[("nar", "2026-11-23")]).await.is(422).shows("Velg i dag eller en dag som kommer.");
    stage.decide("parker", &[("vekkes", "2026-11-24")]).await.is(422).shows("Velg en dag som kommer.");
    stage.decide("videre", &[("til", "")]).await.is(422).shows("Skriv hvem som tar over.").shows("Vi vet nok til å bestemme.");
    stage.decide("stopp", &[("spart", "mye")]).await.is(422).shows("Skriv et tall.");
}

#[tokio::test]
async fn the_guard_warns_once_about_a_named_person() {
    let stage = Stage::one().await;
    let named = [("begrunnelse", "Ring Per på 912 34 567 om dette.")];
    stage.decide("stopp", &named).await.is(422).shows("Et telefonnummer").shows("912 34 567").shows("Avslutt likevel");
    stage.decide("stopp", &[named.as_slice(), &[("likevel", "1")]].concat()).await.is(303);
}

#[tokio::test]
async fn what_is_known_stands_on_the_page_before_anybody_decides() {
    for stage in Stage::both().await {
        stage.thought().await;
        stage.tested("praktisk", ("3", "2"), "supported").await;
        let page = stage.leader.get(&stage.door()).await.is(200);
        let page = page.shows("Ansatte på vakt trenger å vite hvor nøkkelen er fordi den følger personer.").shows("3 av 5");
        let page = page.shows("45 minutter, 300").shows("Et spørsmål viser ikke hva de gjør").shows("Én innsikt fra én gruppe");
        let page = page.shows("Folk kvitterer").shows("Støttet").shows("Nøkkeltavle, versjon 1").shows("Ikke vurdert ennå");
        page.shows("Ny runde").shows("Endre løsningen").shows("Tilbake til behovet").shows("Prøv i drift").shows("Send videre");
    }
}

#[tokio::test]
async fn strange_input_is_never_an_error() {
    let stage = Stage::one().await;
    let long = "🗝".repeat(3000);
    for (field, value) in [
        ("begrunnelse", long.as_str()),
        ("begrunnelse", "\0\u{200b}"),
        ("neste", &long),
        ("nar", "9999-99-99"),
        ("runde", "tull"),
        ("valg", "<script>"),
    ] {
        stage.decide("ny-runde", &[(field, value)]).await.is(422);
    }
    stage.decide("ny-runde", &[("andre", "tull"), ("koster", "mye"), ("spart", "-1"), ("nar", TOMORROW)]).await.is(303);
    for address in ["/lop/tull/beslutning", "/beslutninger/tull", "/beslutninger/00000000-0000-7000-8000-000000000000"] {
        stage.leader.get(address).await.is(404);
    }
}
