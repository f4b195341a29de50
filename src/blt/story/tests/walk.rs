//! Starting, moving, the team, publishing, the list, and who sees what.

use super::{accepted, add_idea, add_insight, started};
use crate::{blt::needs, people::Role, testing::Site};

#[tokio::test]
async fn one_press_starts_a_journey_from_a_need_and_the_reporter_sees_it() {
    for site in Site::both().await {
        let (code, need) = accepted(&site, "Vi kjører tilbake for å hente nøkler.").await;
        let leader = site.as_role(Role::Leader).await;
        let journey = leader.post("/lop", &[("behov", &need)]).await.is(303).location();
        leader.get(&journey).await.is(200).shows("Vi kjører tilbake for å hente nøkler").shows("Neste steg");
        let reporter = site.anyone();
        reporter.get(&format!("/folg/{code}")).await.shows("Se hvordan vi jobber med det");
        reporter.get(&format!("/folg/{code}/lop")).await.is(200).shows("Vi snakker med dem det gjelder.");
        assert_eq!(
            leader.post("/lop", &[("behov", &need)]).await.is(303).location(),
            journey,
            "a second press starts nothing new"
        );
    }
}

#[tokio::test]
async fn a_journey_that_has_begun_already_starts_where_it_stands() {
    for site in Site::both().await {
        let employee = site.as_role(Role::Employee).await;
        employee.post("/lop", &[("tittel", "")]).await.is(422).shows("Fyll ut dette feltet.");
        let journey = employee.post("/lop", &[("tittel", "Langbord"), ("hvor", "test")]).await.is(303).location();
        employee.get(&journey).await.shows("Planlegg den minste testen");
    }
}

#[tokio::test]
async fn what_was_passed_by_is_called_skipped_and_not_done() {
    for site in Site::both().await {
        let employee = site.as_role(Role::Employee).await;
        let journey = employee.post("/lop", &[("tittel", "Langbord"), ("hvor", "test")]).await.is(303).location();
        employee.get(&journey).await.shows("Hoppet over").hides("Ferdig");
        add_insight(&employee, &journey, "Vi sitter trangt", "Kantina", true).await;
        employee.get(&journey).await.shows("Hoppet over").shows("Ferdig");
    }
}

#[tokio::test]
async fn the_reporters_idea_is_the_first_solution_on_the_table() {
    for site in Site::both().await {
        let leader = site.as_role(Role::Leader).await;
        let fields = [("text", "Foreldre finner ikke skjemaene."), ("ide", "Lag en app for alt")];
        site.anyone().post("/behov", &fields).await.is(303);
        let visit = site.visit_of("leader").await;
        let mut db = site.app.db.read().await.expect("reads");
        let need = needs::waiting(&mut db, &visit, None, 5).await.expect("reads").pop().expect("waits").id.to_string();
        drop(db);
        let journey = leader.post("/lop", &[("behov", &need)]).await.is(303).location();
        leader.get(&journey).await.shows("Lag en app for alt").shows("fra den som meldte behovet");
    }
}

#[tokio::test]
async fn what_one_may_not_see_is_missing_and_what_one_may_not_change_is_refused() {
    for site in Site::both().await {
        let leader = site.as_role(Role::Leader).await;
        let journey = started(&site, &leader).await;
        site.anyone().get(&journey).await.is(404);
        site.anyone().get(&format!("{journey}/lag")).await.is(303);
        site.as_role(Role::Elected).await.get(&journey).await.is(404);
        let employee = site.as_role(Role::Employee).await;
        employee.get(&journey).await.is(200).hides("Legg til innsikt");
        employee.post(&format!("{journey}/innsikt"), &[("tekst", "Hei")]).await.is(403);
        employee.post(&format!("{journey}/lag/meg"), &[]).await.is(303);
        employee.get(&journey).await.shows("Legg til innsikt").shows("Gå ut av laget");
        leader.get("/lop/tull").await.is(404);
    }
}

#[tokio::test]
async fn going_back_is_allowed_and_told_kindly_with_a_word_of_why() {
    for site in Site::both().await {
        let leader = site.as_role(Role::Leader).await;
        let journey = started(&site, &leader).await;
        leader.post(&format!("{journey}/fase"), &[("til", "test_weigh")]).await.is(303);
        leader.post(&format!("{journey}/fase"), &[("til", "need_gather"), ("hvorfor", "missing_voices")]).await.is(303);
        leader.get(&journey).await.shows("Gikk tilbake til «Behov: samle»: Vi må høre flere.");
        leader.post(&format!("{journey}/fase"), &[("til", "decided")]).await.is(422);
        leader.post(&format!("{journey}/fase"), &[]).await.is(422).shows("Velg ett av svarene.");
    }
}

#[tokio::test]
async fn the_team_has_one_of_each_and_says_when_somebody_else_changed_it() {
    for site in Site::both().await {
        let leader = site.as_role(Role::Leader).await;
        let journey = started(&site, &leader).await;
        let employee = site.person("employee").await.id.to_string();
        let form = leader.get(&format!("{journey}/lag")).await.text();
        let seen =
            form.split("name=\"lest\" value=\"").nth(1).and_then(|p| p.split('"').next()).expect("what was read").to_owned();
        let fields = [("lest", seen.as_str()), ("tittel", "Nøklene"), ("padriver", &employee), ("nytt-medlem", &employee)];
        leader.post(&format!("{journey}/lag"), &fields).await.is(303);
        leader.get(&journey).await.shows("Nøklene").shows("Person employee");
        let late = [("lest", seen.as_str()), ("tittel", "Min egen tittel")];
        leader.post(&format!("{journey}/lag"), &late).await.is(422).shows("Noen andre har endret dette").shows("Min egen tittel");
    }
}

#[tokio::test]
async fn a_published_journey_shows_everybody_the_story_without_names_or_what_people_said() {
    for site in Site::both().await {
        let leader = site.as_role(Role::Leader).await;
        let journey = started(&site, &leader).await;
        add_insight(&leader, &journey, "Vi leter hver natt", "samtale", true).await;
        add_idea(&leader, &journey, "Nøkkeltavle").await;
        let address = format!("{journey}/publisering");
        leader.post(&address, &[("sammendrag", "")]).await.is(422);
        leader.post(&address, &[("sammendrag", "Ring 99 88 77 66")]).await.is(422).shows("Vis likevel");
        leader.post(&address, &[("sammendrag", "Vi finner nøklene.")]).await.is(303);
        let anyone = site.anyone();
        let page = anyone.get(&journey).await.is(200).shows("Vi finner nøklene.").shows("Nøkkeltavle").shows("Ansatte: 1");
        page.hides("Vi leter hver natt").hides("Person leader").hides("Neste steg").hides("Rediger");
        anyone.get("/lop").await.shows("Vi finner nøklene.");
        site.as_role(Role::Employee).await.get(&address).await.is(403);
        leader.post(&format!("{address}/slutt"), &[]).await.is(303);
        anyone.get(&journey).await.is(404);
        anyone.get("/lop").await.hides("Vi finner nøklene.");
    }
}

#[tokio::test]
async fn the_list_is_narrowed_and_what_stands_still_rises_to_the_leader() {
    for site in Site::both().await {
        let leader = site.as_role(Role::Leader).await;
        let journey = started(&site, &leader).await;
        let title = "Vi kjører tilbake for å hente nøkler";
        leader.get("/lop").await.shows(title).hides("Har stått stille");
        leader.get("/lop?vis=mine").await.shows(title);
        site.as_role(Role::Employee).await.get("/lop?vis=mine").await.hides(title);
        leader.get("/lop?status=stopped").await.hides(title);
        leader.get("/lop?vis=enhet&status=tull&utfordring=%00&etter=tull").await.is(200).shows(title);
        site.clock.advance(40 * 86_400_000);
        // Nobody stays signed in that long.
        let leader = site.as_role(Role::Leader).await;
        leader.get("/lop").await.shows("Har stått stille i mer enn 30 dager");
        site.as_role(Role::Employee).await.get("/lop").await.hides("Har stått stille");
        leader.post(&format!("{journey}/fase"), &[("til", "need_weigh")]).await.is(303);
        leader.get("/lop").await.hides("Har stått stille");
    }
}

#[tokio::test]
async fn a_change_is_seen_in_the_very_next_request() {
    for site in Site::both().await {
        let leader = site.as_role(Role::Leader).await;
        let journey = started(&site, &leader).await;
        leader.get(&journey).await.is(200);
        add_insight(&leader, &journey, "Ni turer i uka", "telling", false).await;
        leader.get(&journey).await.shows("Ni turer i uka");
    }
}

#[tokio::test]
async fn odd_input_is_answered_and_never_breaks() {
    let site = Site::one().await;
    let leader = site.as_role(Role::Leader).await;
    let journey = started(&site, &leader).await;
    let huge = "ø".repeat(3_500);
    let forms = ["innsikt", "funn", "problem", "losninger", "andre", "antakelser", "fase", "publisering", "lag"];
    for text in ["", "\0\u{202e}", "😀 ' \" <b>", &huge] {
        let names = [
            "tekst",
            "kilde",
            "slag",
            "gruppe",
            "hvem",
            "trenger",
            "fordi",
            "antall",
            "lest",
            "tittel",
            "type",
            "hva",
            "losning",
            "gjelder",
            "til",
            "sammendrag",
            "bak",
        ];
        let fields = names.map(|name| (name, text));
        for form in forms {
            let status = leader.post(&format!("{journey}/{form}"), &fields).await.status.as_u16();
            assert!(matches!(status, 303 | 422), "{form} answers {status} to {text:.20}");
        }
        leader.post("/lop", &[("behov", text), ("tittel", text), ("hvor", text)]).await;
    }
    leader.get(&journey).await.is(200);
    let nobody = site.app.chance.code().to_string();
    site.anyone().get(&format!("/folg/{nobody}/lop")).await.is(404);
    leader.post(&format!("{journey}/innsikt/tull/sletting"), &[]).await.is(404);
    leader.post(&format!("{journey}/funn/tull/sletting"), &[]).await.is(404);
    leader.get(&format!("{journey}/losninger/tull")).await.is(404);
}

#[tokio::test]
async fn all_three_languages_tell_the_story() {
    let site = Site::one().await;
    let leader = site.as_role(Role::Leader).await;
    let journey = started(&site, &leader).await;
    leader.post(&format!("{journey}/publisering"), &[("sammendrag", "Vi finner nøklene.")]).await.is(303);
    for (language, words) in [("nb", "Rundene"), ("nn", "Rundane"), ("en", "The rounds")] {
        site.anyone().in_language(language).get(&journey).await.is(200).shows(words);
    }
}
