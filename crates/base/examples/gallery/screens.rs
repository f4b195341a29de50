//! Whole screens with demo texts.

use super::forms;
use base::html;
use base::page::Html;
use base::page::blt::{Phase, State, phases, rounds, small_symbol, symbol};
use base::page::frame::{Frame, Theme, document};
use base::page::parts::*;
use base::words::Lang;

const SCREENS: [(&str, &str); 11] = [
    ("forside", "Forsiden med døra"),
    ("kvittering", "Kvittering med status"),
    ("innboks", "Innboks"),
    ("lop", "Et løp"),
    ("sporsmal", "Spørsmål på telefon"),
    ("resultat", "Resultat av en test"),
    ("skjema", "Skjema med feil"),
    ("logg-inn", "Logg inn"),
    ("demo", "Velg hvem du er"),
    ("plakat", "Plakat"),
    ("deler", "Alle deler"),
];

/// The list of screens.
pub fn index() -> String {
    let list: Html = SCREENS
        .iter()
        .map(|(name, title)| html! { <li class="row linked"><a class="row-title" href=(name)>(title)</a></li> })
        .collect();
    document(&visitor("Galleri"), html! { <h1>"Galleri"</h1> <ul class="rows">(list)</ul> })
}

/// One screen by name; `lop-skog` is the screen `lop` in the theme `skog`.
pub fn named(name: &str) -> Option<String> {
    let (screen, theme) = Theme::ALL
        .into_iter()
        .find_map(|theme| Some((name.strip_suffix(theme.name())?.strip_suffix('-')?, theme)))
        .unwrap_or((name, Theme::Fjord));
    let title = SCREENS.iter().find(|(name, _)| *name == screen)?.1;
    let (frame, body) = match screen {
        "forside" => (visitor(title), front()),
        "kvittering" => (visitor(title).private(), receipt()),
        "innboks" => (leader(title), inbox()),
        "lop" => (leader(title).wide(), journey()),
        "sporsmal" => (visitor(title).bare(), question()),
        "resultat" => (leader(title), result()),
        "skjema" => (leader(title), forms::form()),
        "logg-inn" => (visitor(title), forms::sign_in()),
        "demo" => (visitor(title), forms::people_of_demo()),
        "plakat" => (leader(title), forms::paper()),
        _ => (leader(title).wide(), super::parts::all()),
    };
    Some(document(&frame.theme(theme), body))
}

fn visitor(title: &'static str) -> Frame<'static> {
    Frame::new(Lang::Nb, title, "Solvik kommune")
        .menu("Hva vi jobber med", "lop", false)
        .menu("Hva vi har lært", "resultat", false)
        .menu("Følg saken din", "kvittering", false)
        .sign_in("logg-inn")
        .back_to("/")
        .foot("Tilgjengelighet", "#")
        .foot("Personvern", "#")
        .foot("Kontakt oss", "#")
        .changed(jiff::civil::date(2026, 11, 24))
}

fn leader(title: &'static str) -> Frame<'static> {
    Frame::new(Lang::Nb, title, "Solvik kommune")
        .menu("Innboks", "innboks", title == "Innboks")
        .count(3)
        .menu("Løp", "lop", title == "Et løp")
        .menu("Metoder", "deler", false)
        .menu("Oversikt", "resultat", false)
        .person("Bente Aas", "/ut")
        .notice(html! { <p>"Dette er en demo. Kommunen og menneskene er oppdiktet."</p> })
        .foot("Tilgjengelighet", "#")
        .foot("Personvern", "#")
}

fn front() -> Html {
    let field = text_area("text", "Si det med dine egne ord. Én setning er nok.")
        .example("Vi bruker mye tid på å …")
        .draft("behov")
        .counts(2000, "%d tegn igjen", "%d tegn for mye");
    let more = html! {
        (details("Legg ved bilde eller navn", html! {
            (file_field("bilde", "Bilde").aside("valgfritt").help("Ikke ta bilde av mennesker.").accept("image/*"))
            (text_field("navn", "Navn").aside("valgfritt").autocomplete("name"))
            (text_field("epost", "E-post").aside("valgfritt").email())
        }))
    };
    html! {
        (door("Hva er vanskelig i hverdagen din?", &field, "Send inn", &more))
        <section>
            <h2>"Dette jobber vi med nå"</h2>
            <div class="grid">
                (card_link("lop", "Nøklene til hjemmetjenesten").text("Tester en digital lås hos to brukere på nattevakt.")
                    .meta("Runde 2 · 14 har svart").above(small_symbol("Behov ferdig, løsning ferdig, test pågår", [State::Done, State::Done, State::Now])))
                (card_link("lop", "Ungdom som faller utenfor").text("Snakker med åtte ungdommer om hva som mangler etter klokka tre.")
                    .meta("Runde 1 · startet i går").above(small_symbol("Behov pågår", [State::Now, State::Later, State::Later])))
            </div>
        </section>
        <section>
            <h2>"Dette har vi lært"</h2>
            <ul class="rows">
                (inbox_row("resultat", "Nøkkelboks er for treg i 20 minusgrader").meta("Stoppet etter én test · sparte 340 000 kroner"))
                (inbox_row("resultat", "Foreldre leser SMS, ikke app").meta("Tatt i bruk i alle barnehager"))
                (inbox_row("resultat", "Ett spørsmål på bussen ga 61 svar").meta("Ny runde i desember"))
            </ul>
        </section>
    }
}

fn receipt() -> Html {
    html! {
        <section>
            <h1>"Takk, vi har fått det!"</h1>
            <p>"Du får svar innen 8. desember."</p>
        </section>
        (status_line("Hvor langt er det kommet?", 1)
            .step("Mottatt", "24. november")
            .step("Vi ser på det", "Svar innen 8. desember")
            .step("Vi tester", "")
            .step("Resultat", ""))
        (card(html! {
            <h2>"Koden din"</h2>
            (big_code("7K3M-QX9T-4HRB-W2DN"))
            <p class="meta">"Skriv den ned eller ta bilde av den. Med koden kan du følge med og svare oss, uten å logge inn."</p>
            (actions([copy_button("Kopier lenke", "https://solvik.example/folg/7K3M-QX9T-4HRB-W2DN", "Kopiert").into(), link_button("Ferdig", "forside").quiet().clears().into()]))
        }).tinted())
        <section>
            <h2>"Det du skrev"</h2>
            (quote("Vi leter etter nøkler hver eneste nattevakt. I går brukte jeg 25 minutter før jeg kom inn til en som hadde falt.", ""))
        </section>
        <section>
            <h2>"Har du noe å legge til?"</h2>
            (post_form("#", html! {
                (text_area("melding", "Melding").rows(3).draft("melding").label_hidden())
                (button("Send").secondary())
            }))
        </section>
    }
}

fn inbox() -> Html {
    html! {
        <h1>"Venter på svar fra deg"</h1>
        (tabs("Vis", &[("Venter", "innboks", true), ("Besvart", "#", false), ("Parkert", "#", false)]))
        <ul class="rows">
            (inbox_row("kvittering", "Vi leter etter nøkler hver eneste nattevakt").meta("Medarbeider · Hjemmetjenesten nord").over("3 dager over fristen").unread())
            (inbox_row("kvittering", "Faren min får ikke åpnet posten sin fra kommunen").meta("Pårørende · Servicetorget").soon("Svar i dag").unread())
            (inbox_row("kvittering", "Hvorfor må vi skrive det samme tre steder?").meta("Medarbeider · Barnehagene").within("Svar innen 8. desember"))
            (inbox_row("kvittering", "Det er mørkt på gangveien ved skolen og barna mine vil ikke gå der alene etter trening").meta("Innbygger · Teknisk").within("Svar innen 9. desember"))
        </ul>
        (pagination("Flere behov").next("Neste", "#"))
        <h2>"Når alt er besvart"</h2>
        (empty_state("Ingenting venter", "Alle har fått svar. Fint jobbet.").picture(Icon::Checkmark).action(link_button("Se løpene", "lop").secondary()))
    }
}

fn journey() -> Html {
    html! {
        (breadcrumbs("Du er her", &[("Løp", "forside")]))
        <div class="split">
            <div>
                <h1>"Nøklene til hjemmetjenesten"</h1>
                <p>"Hjelpepleiere på nattevakt trenger å komme raskt inn, fordi det haster når noen har falt."</p>
            </div>
            (symbol("Fasene i løpet")
                .phase(Phase::Need, "Behov", "Ferdig", State::Done, State::Done).to("#behov")
                .phase(Phase::Solution, "Løsning", "Ferdig", State::Done, State::Done).to("#losning")
                .phase(Phase::Trial, "Test", "Vi samler", State::Now, State::Later).to("#test").here()
                .back("Runde 2", Some("#runder".into())))
        </div>
        <div class="with-side">
        <div>
        (card(html! {
            <h2>"Neste steg"</h2>
            <p>"Spør én til på nattevakt. Da vet dere nok til å bestemme."</p>
            (actions([link_button("Del spørsmålet", "plakat").icon(Icon::QrCode).into(), link_button("Se svarene", "resultat").secondary().into()]))
        }).tinted())
        (phases(Phase::Trial, "test", "Test")
            .lead(html! { <p>"Kommer vi inn på under ett minutt med digital lås?"</p> })
            .half("Samle", State::Now, "Pågår", html! {
                (checklist("Ferdig", "Gjenstår", [
                    (true, "Slik vet vi det: 4 av 5 kommer inn på under ett minutt", None),
                    (true, "Praktisk test, to brukere, fire netter", None),
                    (false, "Tre personer har prøvd", Some("Finnes det en mindre test?")),
                ]))
                (people(Answered { yes: 2, no: 1, unclear: 1 }, "for", "mot", "usikker"))
            })
            .half("Vurdere", State::Later, "Ikke begynt", html! { <p class="quiet">"Åpner når dere har samlet nok."</p> }))
        (phases(Phase::Need, "behov", "Behov")
            .lead(html! { <p>"14 medarbeidere leter etter nøkler hver natt."</p> })
            .half("Samle", State::Done, "Ferdig", html! {
                (quote("I går brukte jeg 25 minutter før jeg kom inn.", "Hjelpepleier, nattevakt"))
                (quote("Jeg lå på gulvet og hørte at de lette.", "Bruker, 84 år"))
            })
            .half("Vurdere", State::Done, "Ferdig", html! {
                (definition_list([("Hvem", "Nattevakter og brukere med trygghetsalarm".into()), ("Ikke for", "Sykehjemmene".into()), ("Hvor stort", "14 ansatte, 61 brukere".into())]))
            }))
        </div>
        <div>
        <section id="runder">
            <h2>"Rundene"</h2>
            (rounds("Rundene")
                .round("Runde 1", "Nøkkelboks er for treg når det er kaldt. Vi sparte innkjøpet.", tag(Colour::Warning, "Endre løsningen")).to("#")
                .round("Runde 2", "Digital lås hos to brukere.", tag(Colour::Info, "Pågår")).now())
        </section>
        <section>
            <h2>"Fundamentet"</h2>
            (bars(3, [
                ("Behov", 3, "Sterkt", ""),
                ("Løsning", 2, "Godt nok", ""),
                ("Pådriver", 3, "Sterkt", "Amina har to timer i uka"),
                ("Team", 2, "Godt nok", ""),
                ("Forankring", 1, "Svakt", "Tillitsvalgt er ikke spurt"),
            ]))
        </section>
        </div>
        </div>
    }
}

fn question() -> Html {
    html! {
        <form method="post" class="question stack">
            <p class="meta">"Test · tar 10 sekunder · helt anonymt"</p>
            <h1>"Ville du brukt en lås som åpnes med telefonen?"</h1>
            (answers("svar").answer("ja", "Ja").icon(Icon::ThumbUp).answer("nei", "Nei").icon(Icon::ThumbDown).answer("vet-ikke", "Vet ikke").icon(Icon::Questionmark))
            (details("Si hvorfor", html! { (text_area("kommentar", "Hvorfor?").rows(2).draft("svar").label_hidden()) }))
        </form>
    }
}

fn result() -> Html {
    html! {
        (breadcrumbs("Du er her", &[("Løp", "lop"), ("Nøklene", "lop")]))
        <h1>"Ville du brukt en lås som åpnes med telefonen?"</h1>
        (alert(Kind::Success, "Ja, det ser ut til å virke").body("14 av 20 (70 %) sier ja. Dere hadde bestemt at 12 var nok."))
        <section>
            <h2>"20 har svart"</h2>
            (people(Answered { yes: 14, no: 4, unclear: 2 }, "ja", "nei", "vet ikke"))
        </section>
        <section>
            <h2>"312 har svart"</h2>
            (people(Answered { yes: 201, no: 81, unclear: 30 }, "ja", "nei", "vet ikke"))
        </section>
        (figures([figure("4", "dager fra behov til første test"), figure("1 200", "kroner brukt"), figure("340 000", "kroner spart")]))
        (table("Hvem har svart", ["Gruppe", "Svar", "Ja"]).numbers([1, 2])
            .row(["Medarbeidere på natt".into(), "9".into(), "8 av 9".into()])
            .row(["Brukere".into(), "6".into(), "4 av 6".into()])
            .row(["Pårørende".into(), "5".into(), "2 av 5".into()]))
        (share_bar(70, "14 av 20 (70 %)"))
    }
}
