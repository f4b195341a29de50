//! Which words find which needs: the same ones on both engines.

use super::{accepted, found};
use crate::{people::Role, testing::Site};

const NEEDS: [&str; 20] = [
    "Vi kjører tilbake for å hente nøkler til hjemmesykepleien.",
    "Det er mørkt på sykkelveien bak skolen om vinteren.",
    "Gatelyset er borte i Storgata. Barna går til skolen i mørket.",
    "Foreldre finner ikke skjemaet for barnehageplass.",
    "Barnehagen ringer, men ingen svarer på SFO.",
    "Pårørende vet ikke når hjemmetjenesten kommer.",
    "Bussen går for tidlig om morgenen for dem som jobber turnus.",
    "Svømmehallen er stengt når ungdommene har fri.",
    "Biblioteket mangler et sted å sitte og lese sammen.",
    "Det tar åtte uker å få byggesaken behandlet.",
    "Vi fyller ut det samme skjemaet tre ganger når noen får ny rullestol.",
    "Eldre med demens går seg vill på turveien langs elva.",
    "Det lukter kloakk ved rensanlegget hver sommer.",
    "Snøen blir liggende på fortauet, så rullatoren står fast.",
    "Ingen vet hvem som har ansvar for lekeplassen på Nes.",
    "Vi mangler hansker i liten størrelse på avdelingen.",
    "Skulevegen er farleg for born som syklar.",
    "Innbyggjarane får ikkje svar på e-post.",
    "Heimesjukepleia har ikkje tid til å snakke med dei eldre.",
    "The street light outside the library is broken, and it is dark.",
];

/// What is looked for, and the beginnings of what must be found, in any order. `…` allows more.
const QUERIES: [(&str, &[&str]); 38] = [
    ("nøkler", &["Vi kjører"]),
    ("nøkkel", &["Vi kjører"]),
    ("sykepleie", &["Vi kjører", "Heimesjuke"]),
    ("sjukepleie", &["Vi kjører", "Heimesjuke"]),
    ("hjemmesykepleien", &["Vi kjører", "Heimesjuke"]),
    ("heimesjukepleie", &["Vi kjører", "Heimesjuke"]),
    ("vei", &["Det er mørkt", "Eldre med", "Skulevegen"]),
    ("veg", &["Det er mørkt", "Eldre med", "Skulevegen"]),
    ("skolevei", &["Skulevegen"]),
    ("skulen", &["Det er mørkt", "Gatelyset", "Skulevegen"]),
    ("skole", &["Det er mørkt", "Gatelyset", "Skulevegen"]),
    ("barnehage", &["Foreldre", "Barnehagen"]),
    ("barnehager", &["Foreldre", "Barnehagen"]),
    ("barnehgae", &["Foreldre", "Barnehagen"]),
    ("branehage", &["Foreldre", "Barnehagen"]),
    ("barnehage skjema", &["Foreldre"]),
    ("skjema", &["Foreldre", "Vi fyller"]),
    ("mørk", &["Det er mørkt", "Gatelyset"]),
    ("mørkt skolen", &["Det er mørkt", "Gatelyset"]),
    ("gateljos", &["Gatelyset"]),
    ("gatelys", &["Gatelyset"]),
    ("symjehall", &["Svømmehallen"]),
    ("svømming", &[]),
    ("bibliotek", &["Biblioteket"]),
    ("bibliotk", &["Biblioteket"]),
    ("veker", &["Det tar åtte"]),
    ("sakshandsaming", &[]),
    ("rullator", &["Snøen"]),
    ("RULLATOREN!", &["Snøen"]),
    ("demens", &["Eldre med"]),
    ("leikeplass", &["Ingen vet"]),
    ("innbygger epost", &["Innbyggjarane"]),
    ("e-post", &["Innbyggjarane"]),
    ("street lights", &["The street"]),
    ("library", &["The street"]),
    ("ikke ikkje det og", &[]),
    ("xyzzy", &[]),
    ("farlig sykle", &["Skulevegen"]),
];

#[tokio::test]
async fn both_engines_find_the_same_by_every_form_of_a_word() {
    let mut orders = Vec::new();
    for site in Site::both().await {
        let mut titles = Vec::new();
        for text in NEEDS {
            titles.push((format!("/behov/{}", accepted(&site, text).await), text));
        }
        site.catch_up().await;
        let employee = site.as_role(Role::Employee).await;
        let mut order = Vec::new();
        for (query, expected) in QUERIES {
            let hits = found(&employee, query).await;
            let texts: Vec<&str> = hits.iter().filter_map(|hit| titles.iter().find(|(a, _)| a == hit)).map(|(_, t)| *t).collect();
            let is_expected = |text: &&str| expected.iter().any(|begin| text.starts_with(begin));
            assert!(
                texts.iter().all(is_expected) && texts.len() == expected.len(),
                "{}: «{query}» finds {texts:#?}",
                site.engine()
            );
            order.push((query, texts));
        }
        orders.push(order);
    }
    assert!(orders.windows(2).all(|pair| pair[0] == pair[1]), "the same order too");
}

#[tokio::test]
async fn the_words_are_marked_in_the_text_around_them() {
    for site in Site::both().await {
        let long = format!(
            "Dette er det første. {} Sykkelveien bak skolen er mørk. {}",
            "Litt om annet. ".repeat(40),
            "Til slutt. ".repeat(40)
        );
        accepted(&site, &long).await;
        site.catch_up().await;
        let page = site.as_role(Role::Employee).await.get("/sok?q=mørke+veier").await.is(200);
        page.shows("<mark>Sykkelveien</mark> bak skolen er <mark>mørk</mark>").shows("Ett treff").shows("… ").shows("Behov");
    }
}

#[tokio::test]
async fn some_of_the_words_are_better_than_nothing_and_it_is_said() {
    for site in Site::both().await {
        let need = accepted(&site, "Gatelyset er borte ved skolen.").await;
        site.catch_up().await;
        let employee = site.as_role(Role::Employee).await;
        employee.get("/sok?q=gatelys+elefant").await.shows("Ingen har alle ordene").shows(&need.to_string());
        employee.get("/sok?q=gatelys+skole").await.hides("Ingen har alle ordene").shows(&need.to_string());
        let text =
            "Hei! Jeg vil si fra om gatelyset som ikke virker ved skolen vår, det har vært mørkt der lenge og ungene er redde.";
        assert_eq!(found(&employee, text).await, [format!("/behov/{need}")], "a whole text finds what is like it");
    }
}
