//! One need all the way round on both databases: reported, answered, understood, a solution, a small test through a link, a decision,
//! a second round that inherits the first, and the story told to the one who reported it.

use blt::{
    people::Role,
    testing::{Page, Site, Visitor},
};

/// The first address on a page that begins with `start` and goes on with an id.
fn first(page: &Page, start: &str) -> String {
    let text = page.text();
    let at = text.find(start).unwrap_or_else(|| panic!("no {start} on the page"));
    text[at..].chars().take(start.len() + 36).collect()
}

async fn understood(coach: &Visitor, journey: &str) {
    for (source, group) in [("Vakt tirsdag", "employees"), ("Vakt onsdag", "employees"), ("Samtale", "residents")] {
        let fields = [
            ("slag", "observation"),
            ("tekst", "Nøklene følger folk"),
            ("gruppe", group),
            ("kilde", source),
            ("har_behovet", "1"),
        ];
        coach.post(&format!("{journey}/innsikt"), &fields).await.is(303);
    }
    let problem = [
        ("hvem", "Ansatte på vakt"),
        ("trenger", "å vite hvor nøkkelen er"),
        ("fordi", "nøkler følger personer"),
        ("vet_ikke", "1"),
    ];
    coach.post(&format!("{journey}/problem"), &problem).await.is(303);
}

/// An idea with what must hold, chosen for the round.
async fn proposed(coach: &Visitor, journey: &str) {
    coach.post(&format!("{journey}/andre"), &[("ingen", "1")]).await.is(303);
    coach.post(&format!("{journey}/losninger"), &[("tittel", "Nøkkeltavle med kvittering"), ("type", "process")]).await.is(303);
    let page = coach.get(journey).await.is(200).shows("Nøkkeltavle med kvittering");
    let solution = first(&page, &format!("{journey}/losninger/"));
    coach.post(&format!("{solution}/valg"), &[]).await.is(303);
    let id = solution.rsplit('/').next().expect("an id");
    let assumption = [("losning", id), ("tekst", "Folk kvitterer på fem sekunder"), ("gjelder", "want"), ("maa_stemme", "1")];
    coach.post(&format!("{journey}/antakelser"), &assumption).await.is(303);
}

/// A one-question test, started at once and answered through its link by three people without an account.
async fn tried(site: &Site, coach: &Visitor, journey: &str) -> String {
    let trial = coach
        .post(&format!("{journey}/tester"), &[("start", "1"), ("sporsmal", "Ville tavla hjulpet deg?")])
        .await
        .is(303)
        .location();
    let page = coach.get(&trial).await.is(200).shows("Ville tavla hjulpet deg?");
    let text = page.text();
    let at = text.find("/t/").expect("the link");
    let link: String = text[at..].chars().take("/t/XXXX-XXXX".len()).collect();
    for answer in ["ja", "ja", "nei"] {
        let participant = site.anyone();
        participant.get(&link).await.is(200).shows("Ville tavla hjulpet deg?");
        participant.post(&link, &[("svar", answer)]).await.is(303);
    }
    coach.get(&trial).await.shows("2 av 3").hides("67\u{a0}%");
    trial
}

#[tokio::test]
async fn a_need_goes_all_the_way_round_and_its_reporter_reads_the_story() {
    for site in Site::both().await {
        let reporter = site.anyone();
        let receipt = reporter.post("/behov", &[("text", "Vi kjører tilbake for å hente nøkler.")]).await.is(303).location();
        let coach = site.as_role(Role::Coach).await;
        let need = first(&coach.get("/innboks").await.is(200), "/behov/");
        coach.post(&format!("{need}/svar"), &[("valg", "ja"), ("tekst", "Takk! Vi ser på nøklene.")]).await.is(303);
        reporter.get(&receipt).await.shows("Takk! Vi ser på nøklene.");

        let id = need.trim_start_matches("/behov/").to_owned();
        let journey: String =
            coach.post("/lop", &[("behov", &id)]).await.is(303).location().chars().take("/lop/".len() + 36).collect();
        reporter.get(&receipt).await.shows("Vi har begynt å jobbe med det");

        understood(&coach, &journey).await;
        proposed(&coach, &journey).await;
        let trial = tried(&site, &coach, &journey).await;
        reporter.get(&receipt).await.shows("Vi tester noe");
        coach.post(&format!("{trial}/avslutning"), &[("dom", "unclear"), ("overrasket", "Vikarene var ikke med")]).await.is(303);
        decided_and_round_two(&site, &coach, &journey, &reporter, &receipt).await;
    }
}

/// The leader decides on a bigger test; the second round has everything the first one knew, and the reporter reads it all.
async fn decided_and_round_two(site: &Site, coach: &Visitor, journey: &str, reporter: &Visitor, receipt: &str) {
    let leader = site.as_role(Role::Leader).await;
    // The form knows which round it was opened for, so the second tab is told that the round has ended.
    let form = leader.get(&format!("{journey}/beslutning?valg=ny-runde")).await.is(200).text();
    let round = form.split("name=\"runde\" value=\"").nth(1).and_then(|rest| rest.split('"').next()).expect("the round");
    let reason = "To av tre ville hatt tavla, men vikarene mangler.";
    let fields =
        [("valg", "ny-runde"), ("runde", round), ("begrunnelse", reason), ("neste", "Én vakt med tavle"), ("nar", "2026-12-01")];
    leader.post(&format!("{journey}/beslutning"), &fields).await.is(303);
    assert_ne!(leader.post(&format!("{journey}/beslutning"), &fields).await.status.as_u16(), 303, "a round is closed once");

    let page = coach.get(journey).await.is(200).shows("Runde 2");
    for kept in
        ["Nøklene følger folk", "Nøkkeltavle med kvittering", "Folk kvitterer på fem sekunder", "Ville tavla hjulpet deg?"]
    {
        assert!(page.has(kept), "round two has lost «{kept}»");
    }
    reporter.get(receipt).await.shows("Runden er ferdig");
    let story = reporter.get(&format!("{receipt}/lop")).await.is(200).shows("2 av 3").shows("To av tre ville hatt tavla");
    assert!(!story.has("Nøklene følger folk"), "what people told is not the reporter's to read");

    // Hidden from everybody until it is published, and then told without the team's tools.
    site.anyone().get(journey).await.is(404);
    coach.post(&format!("{journey}/publisering"), &[("sammendrag", "Vi prøver en nøkkeltavle.")]).await.is(303);
    site.anyone().get(journey).await.is(200).shows("Vi prøver en nøkkeltavle.").hides("Person ");
    site.anyone().get("/").await.shows("Vi kjører tilbake for å hente nøkler");
}
