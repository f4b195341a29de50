//! Screens that are mostly forms.

use base::html;
use base::page::Html;
use base::page::form::Problems;
use base::page::parts::*;

pub fn form() -> Html {
    let mut problems = Problems::none();
    problems.add("navn", "Skriv hva testen heter.");
    problems.add("kriterium", "Skriv et tall mellom 1 og 20.");
    problems.add("type", "Velg hva slags test det er.");
    html! {
        (steps("Steg 2 av 3", &["Hva", "Hvordan", "Når"], 1))
        <h1>"Planlegg testen"</h1>
        (error_summary("Tre ting må rettes", &problems))
        (post_form("#", html! {
            (text_field("navn", "Hva heter testen?").problems(&problems))
            (radios("type", "Hva slags test?").problems(&problems).framed()
                .choice("sporsmal", "Spørsmål").about("Ett spørsmål, ett trykk. Minst og raskest.")
                .choice("samtale", "Samtale").about("Snakk med tre til fem.")
                .choice("praktisk", "Praktisk test").about("Se noen prøve."))
            (text_field("kriterium", "Hvor mange må lykkes?").help("Bestem det før dere begynner.").value("mange").number().problems(&problems))
            (text_field("dato", "Siste dag").date())
            (select("enhet", "Enhet").empty("Velg enhet").choice("1", "Hjemmetjenesten nord").choice("2", "Barnehagene").value("1"))
            (checkboxes("grupper", "Hvem skal spørres?").choice("brukere", "Brukere").chosen(true).choice("parorende", "Pårørende").choice("ansatte", "Ansatte"))
            (text_area("hvorfor", "Hvorfor ikke en mindre test?").aside("valgfritt").counts(200, "%d tegn igjen", "%d tegn for mye"))
            (checkbox("varsle", "Si fra til meg når noen svarer").checked(true))
            (actions([button("Start testen").into(), link_button("Avbryt", "lop").quiet().into()]))
        }))
    }
}

pub fn sign_in() -> Html {
    html! {
        <h1>"Logg inn"</h1>
        <p>"For deg som jobber i kommunen. Du trenger ikke logge inn for å melde inn et behov."</p>
        (post_form("#", html! {
            (text_field("epost", "E-post").email())
            (text_field("passord", "Passord").password("current-password"))
            (actions([button("Logg inn").into()]))
        }))
        (actions([link_button("Logg inn med ID-porten", "#").secondary().icon(Icon::PadlockLocked).into(), link_button("Bruk passnøkkel", "#").secondary().icon(Icon::FingerButton).into()]))
        (details("Fått en kode?", html! { (post_form("#", html! { (text_field("kode", "Følgekode").code()) (button("Finn den").secondary()) })) }))
    }
}

pub fn people_of_demo() -> Html {
    html! {
        <h1>"Hvem vil du være?"</h1>
        <p>"Se Solvik kommune med en annens øyne. Alle er oppdiktet."</p>
        <form method="post" action="/demo/inn" class="grid">
            (person_button("marit", "Marit Solheim", "Hjelpepleier på natt"))
            (person_button("bente", "Bente Aas", "Leder i hjemmetjenesten"))
            (person_button("jonas", "Jonas Lie", "Pådriver, barnehagene"))
            (person_button("kare", "Kåre Bakke", "Innbygger, 84 år"))
        </form>
    }
}

pub fn paper() -> Html {
    html! {
        (poster("Solvik kommune", "Hva er vanskelig på jobb?").text("Si det med én setning. Det tar under ett minutt, og du trenger ikke logge inn.")
            .qr("/qr.svg", "QR-kode til solvik.example/behov").address("solvik.example/behov").code("Kode", "7K3M-QX9T"))
        (actions([button("Skriv ut").prints().into()]))
    }
}
