//! People who are named together with their illness, and sentences that only look so.

use super::{PersonalKind, finds, leaves_alone, sees};

const NAMED: PersonalKind = PersonalKind::NameWithDiagnosis;

const IN_BOKMÅL: &[(&str, &str)] = &[
    ("Kari har demens og trenger hjelp", "Kari"),
    ("Kari Nordmann har fått brystkreft", "Kari Nordmann"),
    ("Moren min, Åse, er dement", "Åse"),
    ("Min mor Åse har alzheimer", "Åse"),
    ("Faren til Ahmed har diabetes", "Ahmed"),
    ("Datteren vår Ida har ADHD og får ikke hjelp", "Ida"),
    ("Hjemmetjenesten glemte medisinen til Olav i går", "Olav"),
    ("Beboeren Zbigniew har KOLS", "Zbigniew"),
    ("Jeg vet at Zbigniew har kreft", "Zbigniew"),
    ("Fru Hansen på rom 4 er dement", "Hansen"),
    ("Zbigniew Olsen har psykose", "Zbigniew Olsen"),
    ("Det gjelder Xantippe (91), som har demens", "Xantippe (91)"),
    ("Vi besøkte Wilma, 84 år, som har parkinson", "Wilma, 84 år"),
    ("Karis depresjon blir verre", "Karis"),
    ("En gutt som heter Brage har autisme", "Brage"),
    ("Demensen til Torill gjør at hun går seg bort", "Torill"),
    ("Sønnen min Per-Erik ble innlagt på psykiatrisk i går", "Per-Erik"),
    ("Kollegaen min Siri er sykmeldt igjen", "Siri"),
    ("Svein er psykisk syk", "Svein"),
    ("Anne fikk slag i fjor", "Anne"),
    ("Jan Erik Berg har angst", "Jan Erik Berg"),
    ("Mamma (Gerd, 87) har alzheimer og får ikke plass", "Gerd, 87"),
    ("Elev Jonas i 7B har ADHD og blir sendt ut av timen", "Jonas"),
    ("Bestemor Olaug brakk lårhalsen og er dement", "Olaug"),
    ("Aslak sin angst gjør at han ikke møter", "Aslak"),
    ("Hans Petter Moe er ruset på jobb", "Hans Petter Moe"),
    ("Amina Yusuf er gravid og orker ikke løfte", "Amina Yusuf"),
    ("Faren min Nils Olav er svaksynt og finner ikke fram", "Nils Olav"),
    ("Mohammed er rusavhengig, og ingen følger opp", "Mohammed"),
];

#[test]
fn the_named_and_ill_are_seen_in_bokmål() {
    sees(NAMED, IN_BOKMÅL);
}

#[test]
fn the_named_and_ill_are_seen_in_nynorsk() {
    sees(
        NAMED,
        &[
            ("Naboen min Per har demens", "Per"),
            ("Mor mi Åse er dement og går ut om natta", "Åse"),
            ("Ho Ingeborg har kreft", "Ingeborg"),
            ("Eg veit at Tormod slit med angst", "Tormod"),
            ("Syster mi Gro har epilepsi", "Gro"),
            ("Sonen til Oddvar er utviklingshemma", "Oddvar"),
            ("Bebuaren Ragnhild (88) er sjuk og får ikkje mat", "Ragnhild (88)"),
            ("Guro vart innlagd i helga", "Guro"),
        ],
    );
}

#[test]
fn the_named_and_ill_are_seen_in_english() {
    sees(
        NAMED,
        &[
            ("My neighbour John has dementia", "John"),
            ("Mary suffers from depression and nobody visits", "Mary"),
            ("Our son Xavi has autism", "Xavi"),
            ("I know that Zbigniew was diagnosed with cancer", "Zbigniew"),
            ("Mrs Abernathy has Alzheimer's", "Abernathy"),
            ("My mother, Grace, has had a stroke", "Grace"),
            ("A man called Xi is suicidal", "Xi"),
            ("John's schizophrenia is getting worse", "John's"),
        ],
    );
}

#[test]
fn names_that_are_words_are_seen_when_they_are_names() {
    sees(
        NAMED,
        &[
            ("Per har demens", "Per"),
            ("Bestefar Bjørn er dement", "Bjørn"),
            ("I går falt Finn, som har parkinson", "Finn"),
            ("Liv (79) har kreft", "Liv (79)"),
            ("Vi følger Dag til legen, for han har kols", "Dag"),
        ],
    );
}

#[test]
fn small_and_capital_letters_do_not_hide_a_name() {
    sees(
        NAMED,
        &[
            ("naboen min per har demens", "per"),
            ("mora mi kari er dement", "kari"),
            ("kari har demens", "kari"),
            ("NABOEN MIN PER HAR DEMENS", "PER"),
            ("KARI HAR KREFT OG FÅR IKKE HJELP", "KARI"),
        ],
    );
}

#[test]
fn a_pronoun_goes_on_about_the_one_before() {
    sees(
        NAMED,
        &[
            ("Naboen min heter Per. Han har demens.", "Per"),
            ("Jeg er pårørende til Solveig. Hun er alvorlig syk og dement.", "Solveig"),
            ("My neighbour is called John. He has dementia.", "John"),
        ],
    );
}

#[test]
fn a_name_that_was_found_is_found_again_in_the_rest_of_the_text() {
    let found = finds("Zbigniew Olsen har demens. I går gikk Zbigniew ut. Per bor ved siden av. Zbigniews dør sto åpen.");
    assert_eq!(found.iter().map(|(_, part)| *part).collect::<Vec<_>>(), ["Zbigniew Olsen", "Zbigniew", "Zbigniews"]);
    let found = finds("Xantippe Olsen har demens. Familien Olsen venter. Xantippe Olsen bor alene.");
    assert_eq!(found.iter().map(|(_, part)| *part).collect::<Vec<_>>(), ["Xantippe Olsen", "Olsen", "Xantippe Olsen"]);
    let found = finds("Kari har kreft. Kari trenger skyss. Karis mann kjører ikke.");
    assert_eq!(found.iter().map(|(_, part)| *part).collect::<Vec<_>>(), ["Kari", "Kari", "Karis"]);
}

#[test]
fn illness_without_a_name_is_left_alone() {
    leaves_alone(&[
        "Naboen min har demens og går ut om natta",
        "Min mor har kreft og venter på time",
        "Beboere på avd. 3 har demens og er urolige kl. 16–18",
        "Mange eldre har angst for å ringe",
        "Personer med demens trenger rolige rom",
        "Hun har epilepsi",
        "Mannen på 82 år har kols",
        "Demensavdelingen mangler folk",
        "Kreftkoordinatoren svarer ikke",
        "Pasienter med diabetes får feil mat",
        "Sykmeldte blir ikke fulgt opp",
        "Halvparten har depresjon",
        "Ungdommer med ADHD får ikke plass",
        "Vi som er syke, får ikke parkere",
        "Alzheimers sykdom rammer mange",
        "Parkinson og Downs syndrom må nevnes i planen",
        "People with dementia get lost at night",
        "Many have anxiety about calling",
        "My mother has cancer",
        "Alzheimer's is hard on families",
    ]);
}

#[test]
fn names_without_illness_are_left_alone() {
    leaves_alone(&[
        "Kari på servicetorget er hyggelig",
        "Ola Nordmann kjører for fort i Storgata",
        "Marit foreslår en tavle i gangen",
        "Naboen min Per klipper plenen om natta",
        "Jonas Lervik leder Hjemmetjenesten Nord",
        "Pål sa i utvalget: «Dette var de billigste 280 000 vi ikke brukte.»",
        "Sunniva videresender for hånd; 4 arrangører, 3 uker.",
        "John mows his lawn at night",
        "Per er på ferie. Mange eldre har demens.",
    ]);
}

#[test]
fn words_that_are_also_names_are_left_alone() {
    leaves_alone(&[
        "Per i dag har vi ingen plan for demens",
        "Antall med demens per avdeling øker",
        "Finn en løsning for dem med angst",
        "Hans demens er ikke noe vi kan skrive om",
        "Liv og helse er viktig, også for dem med kols",
        "Vår demensavdeling er full",
        "Dag og natt er det uro blant dem med demens",
        "Bo hjemme lenger med demens",
        "Stein i skoen for alle med diabetes",
        "Else kommer ikke. Demente venter.",
        "Are people with dementia safe?",
        "Even people with cancer have to wait",
        "May we discuss depression at work?",
        "Will there be a ward for dementia?",
        "Mark the rooms for people with dementia",
    ]);
}

#[test]
fn places_and_institutions_are_left_alone() {
    leaves_alone(&[
        "Elvelundheimen har ikke plass til flere med demens",
        "Vi i Drammen har mange med diabetes",
        "Demente i Elvelund får for lite mat",
        "På Solbakken har vi 12 med demens",
        "Hjemmetjenesten Nord har 30 brukere med kols",
        "NAV har ikke tid til folk med angst",
        "Røde Kors besøker demente på Lia",
        "St. Olavs hospital tar imot dem med kreft",
        "Karis gate 4 har bolig for folk med demens",
        "Maries hus er for dem med kreft",
        "Kommunen har ingen tilbud om angst",
        "Ullevål har kreftavdeling, og det har Haukeland også",
        "Kentucky has high cancer rates",
        "Ring Mental Helse når du har angst",
        "Vi bruker Teams og Excel til å følge opp dem med diabetes",
        "I januar var det mange sykmeldte i Renhold",
        "Folk i Øvre Eiker kommune blir syke av støv",
        "Avdeling Sør har to demente",
        "På Lia barnehage er halvparten syke",
        "Folk med rullestol kommer ikke inn på Biblioteket i Storgata 4",
        "Visma og Gerica snakker ikke sammen, så medisiner blir glemt",
        "Dagsenteret på Solgården har 12 plasser for personer med demens",
        "Når Dagsenteret Solgården er stengt, blir demente sittende alene",
        "Prosjekt Liv og Lyst for folk med kols",
        "Helse Vest har ansvar for pasientreiser",
        "The NHS has guidance on diabetes",
        "Elvelund Hospital is too far away for cancer patients",
    ]);
}

#[test]
fn services_and_figures_of_speech_are_left_alone() {
    leaves_alone(&[
        "Marit leder tilbudet for psykisk helse",
        "Siri jobber med psykisk helsearbeid",
        "Tore i Pasient og brukerombudet svarer aldri",
        "Anders får alle slag spørsmål",
        "Russ og rus er et tema hver mai",
        "Ida er lamslått av køen",
        "Anders er blindt forelska i ordninga",
    ]);
}
