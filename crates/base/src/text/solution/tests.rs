//! Proposals and needs as people write them.

use super::looks_like_solution;

#[test]
fn proposals_are_seen_in_bokmål() {
    for text in [
        "Lag en app for alt",
        "lag en app",
        "Kjøp inn flere hjertestartere",
        "kjøp",
        "Kjøp elsykler til hjemmetjenesten!",
        "Vi bør ha et system for nøkler",
        "Innfør gratis parkering i sentrum.",
        "Bytt ut skurtreskeren av et møte på tirsdager",
        "Bytt ut alle lampene med LED",
        "Det er kaldt på møterommet. Sett opp en skjerm som viser temperaturen.",
        "Vi trenger en app der brukerne kan bestille",
        "Vi trenger et nytt bookingsystem",
        "Kan dere lage et kart over brøytingen?",
        "Kunne vi fått en robot til å vaske gulvet?",
        "Kommunen må innføre sommertid på biblioteket",
        "Jeg foreslår at vi har møtene stående",
        "Mitt forslag er å slå sammen skjemaene",
        "Hva med å lage en felles kalender?",
        "Hva med en chatbot på nettsiden?",
        "Hvorfor ikke kjøpe brukt?",
        "En app som viser når brøytebilen kommer",
        "App for å melde hull i veien",
        "Forslag: Innfør en felles vaktliste",
        "Jeg ønsker meg en skjerm i gangen",
        "Ta i bruk kunstig intelligens i saksbehandlingen",
        "Vi burde utvikle et eget skjema for dette",
        "Ansett en vaktmester til",
        "Lag bedre rutiner for overlapping",
        "Få en app på plass",
        "Digitaliser timelistene",
        "Vær så snill, lag en oversikt",
        "Man burde kjøpe inn flere senger",
        "Jeg vil ha en app",
        "Foreldrene ønsker å få en app",
    ] {
        assert!(looks_like_solution(text), "{text}");
    }
}

#[test]
fn proposals_are_seen_in_nynorsk() {
    for text in [
        "Lag ein app for foreldre",
        "Vi bør ha eit system for nøklar",
        "Innfør gratis buss",
        "Byt ut dei gamle bordane",
        "Vi treng ein ny portal",
        "Kan de lage eit kart over turvegane?",
        "Kva med å byggje ei gangbru?",
        "Eg føreslår at møta blir kortare",
        "Kvifor ikkje kjøpe brukt?",
        "Skaff fleire syklar til heimetenesta",
        "Kommunen må setje opp fleire lys",
        "Eg vil ha ein app",
        "Vi skulle hatt eit register",
    ] {
        assert!(looks_like_solution(text), "{text}");
    }
}

#[test]
fn proposals_are_seen_in_english() {
    for text in [
        "I want an app",
        "We need a new system for keys",
        "Build a bridge across the river",
        "Buy more bicycles",
        "Please install better lights",
        "The council should introduce free parking",
        "Could you make a map of the ploughing?",
        "Why not hire another nurse?",
        "Let's create a shared calendar",
        "I suggest that we meet outdoors",
        "How about a chatbot?",
        "An app that tells when the bus comes",
        "Replace the old benches with new ones",
        "We should have a better tool for this",
        "I would like to have an app for parents",
    ] {
        assert!(looks_like_solution(text), "{text}");
    }
}

const NEEDS_IN_BOKMÅL: &[&str] = &[
    "Få vekk køen på legevakta!!",
    "Naboen min Per (82) har demens og går ut om natta",
    "Jeg klager på vedtaket mitt om støttekontakt",
    "Gatelys ute ved skolen",
    "Vi mangler hansker str. S",
    "314 har skrevet under på gangbru",
    "Nøkler igjen!",
    "Ungdommer vil ha sted å være etter kl. 18",
    "En leverandør tilbyr gratis pilot",
    "Kollega blir mobbet",
    "Vi kjører tilbake for å hente nøkler. Det stjeler tid og gjør brukere utrygge.",
    "Mange spiser alene og lite.",
    "Vi kaster for mye middag på avdeling 2.",
    "Vi vasker rom som ikke er brukt, og rekker ikke de som er brukt.",
    "Vi sender samme opplysninger fire steder.",
    "Jeg visste ikke hva nabovarsel var.",
    "Beboere på avd. 3 er urolige kl. 16–18.",
    "Appen for foreldre virker ikke på min telefon",
    "Systemet er tregt og logger oss ut hele tiden",
    "Lag og foreninger mangler lokaler",
    "Bygg 3 er iskaldt om vinteren",
    "Bygg og eiendom svarer ikke på telefonen",
    "Kjøp av hansker tar lang tid",
    "Bruk av vikarer er dyrt",
    "Start på skoledagen er kaotisk",
    "Vi må kjøpe hansker selv",
    "De ansatte må lage mat på et lite kjøkken",
    "Vi kan ikke bygge tillit når folk bytter jobb hele tiden",
    "Eldre må bytte buss tre ganger for å komme til legen",
    "Vi har kjøpt en app som ingen bruker",
    "Det er vanskelig å finne fram på nettsiden",
    "Foreldre med lite norsk forstår ikke ukebrevet",
    "Vi trenger å vite hvor nøkkelen er",
    "Vi trenger hjelp på kveldstid",
    "Ansatte får ikke tid til å lære det nye systemet",
    "Jeg får ikke svar når jeg ringer",
    "Jeg vil ha mer ro på jobben",
    "Vi har et gammelt system",
];

#[test]
fn needs_are_left_alone_in_bokmål() {
    for text in NEEDS_IN_BOKMÅL {
        assert!(!looks_like_solution(text), "{text}");
    }
}

#[test]
fn needs_are_left_alone_in_nynorsk_and_english() {
    for text in [
        "Vi køyrer tilbake for å hente nøklar",
        "Lag og organisasjonar manglar lokale",
        "Dei eldre et åleine",
        "Vi treng hjelp om kvelden",
        "Det er vanskeleg å finne fram på nettsida",
        "Skjemaet er for langt",
        "We drive back to fetch keys, and it steals time",
        "The app does not work on my phone",
        "Parents do not understand the weekly letter",
        "Get rid of the queue at the clinic",
        "We need help in the evenings",
        "I could not find the form",
        "It is hard to make sense of the bill",
        "Elderly people eat alone",
        "",
        "!!!",
    ] {
        assert!(!looks_like_solution(text), "{text}");
    }
}
