//! Every part beside its name.

use base::html;
use base::page::Html;
use base::page::blt::{State, small_symbol};
use base::page::parts::*;

fn shown(name: &str, part: impl Into<Html>) -> Html {
    let part = part.into();
    html! { <section><h2>(name)</h2> (part)</section> }
}

pub fn all() -> Html {
    let colours = [
        Colour::Accent,
        Colour::Neutral,
        Colour::Info,
        Colour::Success,
        Colour::Warning,
        Colour::Danger,
        Colour::Need,
        Colour::Solution,
        Colour::Trial,
    ];
    html! {
        <h1>"Alle deler"</h1>
        (shown("Knapper", actions([
            button("Første valg").into(), button("Andre valg").secondary().into(), button("Sjelden").quiet().into(), button("Slett").danger().icon(Icon::Trash).into(),
            button("Stor").large().icon_after(Icon::ArrowRight).into(), link_button("Lenke", "#").secondary().icon(Icon::ExternalLink).into(), post_button("#", "Heia").icon(Icon::Heart).quiet().into(),
        ])))
        (shown("Merkelapper", tags(colours.map(|colour| tag(colour, colour.name())))))
        (shown("Meldinger", html! { <div class="stack">
            (alert(Kind::Info, "Til orientering")) (alert(Kind::Success, "Takk!").body("Vi svarer innen 8. desember."))
            (alert(Kind::Warning, "Dette ser ut som et fødselsnummer").body("Ta det bort før du sender.")) (alert(Kind::Danger, "Det gikk ikke"))
            (flash("Lagret")) </div> }))
        (shown("Kort", html! { <div class="grid"> (card(html! { <h3>"Kort"</h3><p>"Tekst i et kort."</p> })) (card(html! { <h3>"Tonet"</h3><p>"Tekst i et kort."</p> }).tinted()) (card_link("#", "Kort som er lenke").text("Hele kortet kan trykkes.").meta("24. november")) </div> }))
        (shown("Sammenslått", details("Vis mer", html! { <p>"Her er mer."</p> })))
        (shown("Hva som skjedde", timeline([("24. november 2026", html! { <p>"Behovet ble mottatt."</p> }), ("26. november 2026", html! { <p>"Bente svarte: Ja, vi ser på det."</p> })])))
        (shown("Symbolet, lite", html! { <p>(small_symbol("Behov ferdig, løsning pågår", [State::Done, State::Now, State::Later]))</p> }))
        (shown("Person", person_card("Amina Yusuf", "Pådriver")))
        (shown("Statuslinje, ferdig", status_line("Status", 3).step("Mottatt", "3. mars").step("Vi ser på det", "9. mars").step("Vi tester", "2. april").step("Resultat", "Tatt i bruk 1. juni").finished()))
        (shown("Svar gitt", answers("svar").answer("ja", "Ja").chosen(true).answer("nei", "Nei")))
        (shown("Bla", pagination("Sider").previous("Forrige", "#").next("Neste", "#")))
    }
}
