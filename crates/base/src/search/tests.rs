//! What is one word, which words are alike, and what is shown of them.

use super::stems::stem;
use super::stop::Tongue;
use super::*;

fn stems_of(text: &str) -> Vec<String> {
    Stemmed::of("", text).text
}

fn no(word: &str) -> String {
    stem(word, Tongue::Norwegian)
}

#[test]
fn all_forms_of_a_word_have_one_stem() {
    let words = [
        "vei veien veier veiene",
        "by byen byer byene",
        "sti stien stier stiene",
        "barnehage barnehagen barnehager barnehagene",
        "barn barnet barna",
        "hjem hjemmet",
        "rom rommet rommene",
        "skole skolen skoler skolene",
        "bok boka boken bøker bøkene",
        "nøkkel nøkkelen",
    ];
    for forms in words {
        let mut stems: Vec<String> = forms.split(' ').map(no).collect();
        stems.dedup();
        assert_eq!(stems.len(), 1, "{forms}: {stems:?}");
    }
}

#[test]
fn nynorsk_and_bokmaal_have_one_stem() {
    let pairs = "veg vei, vegen veien, sykkelvegar sykkelveier, heimesjukepleie hjemmesykepleie, skule skole, barnehagane barnehagene, \
        løysing løsning, tenester tjenester, kyrkje kirke, mjølk melk, gateljos gatelys, symjehall svømmehall, moglegheit mulighet, \
        vanskeleg vanskelig, køyre kjøre, vatn vann, veker uker, born barn, haust høst, rettleiing veiledning, tryggleik trygghet, moglegheita muligheten, \
        innbyggjarar innbyggere, verksemda virksomheten, heim hjem, bustad bolig, sakshandsaming saksbehandling";
    for pair in pairs.split(", ") {
        let (nn, nb) = pair.split_once(' ').expect("two words");
        assert_eq!(no(nn), no(nb), "{pair}");
    }
}

#[test]
fn a_wall_is_no_road() {
    assert_ne!(no("vegg"), no("vei"));
    assert!(nearby(&no("vei"), &no("vegg")).is_none());
    assert_eq!(no("vegetar"), "veget");
}

#[test]
fn small_words_are_left_out_in_every_language() {
    assert_eq!(stems_of("Det er ikke noe, og det er ikkje noko; kva og hva"), Vec::<String>::new());
    assert_eq!(stems_of("There is no light on the road, and it is dark"), ["light", "road", "dark"]);
}

#[test]
fn an_english_text_is_stemmed_as_english() {
    assert_eq!(
        stems_of("The libraries are closing before people have finished their shopping"),
        ["librari", "close", "peopl", "finish", "shop"]
    );
}

#[test]
fn accents_and_split_letters_fold() {
    assert_eq!(stems_of("CAFÉ"), stems_of("cafe"));
    assert_eq!(stems_of("Ska\u{30a}la"), stems_of("skåla"));
    assert_eq!(stems_of("Göteborg"), stems_of("gøteborg"));
    assert_eq!(stems_of("e-post"), stems_of("epost"));
    assert_eq!(stems_of("bar\u{ad}nehage"), stems_of("barnehage"));
}

#[test]
fn long_numbers_and_rubbish_are_no_words() {
    assert_eq!(stems_of("12345678901 99887766 2026 e18 x 😀 ** \"\""), ["2026", "e18"]);
    assert_eq!(stems_of(&"a".repeat(2000)), Vec::<String>::new());
}

#[test]
fn a_word_reaches_compounds_and_endings_but_not_everything() {
    let near = |a: &str, b: &str| nearby(&no(a), &no(b));
    assert_eq!(near("vei", "veien"), Some(1.0));
    assert_eq!(near("sykepleie", "hjemmesykepleien"), Some(0.65));
    assert_eq!(near("vei", "sykkelvei"), Some(0.5));
    assert_eq!(near("skole", "skolevei"), Some(0.6));
    assert_eq!(near("mørk", "mørkt"), Some(0.9));
    assert_eq!(near("mørkt", "mørk"), Some(0.9));
    assert_eq!(near("bil", "bilder"), None);
    assert_eq!(near("vei", "veileder"), None);
    assert_eq!(near("hjemmesykepleie", "sykepleie"), None);
}

#[test]
fn one_slip_of_the_keys_is_forgiven() {
    for slip in ["barnehga", "barnhag", "barnehagg", "barnehaj", "abrnehag"] {
        assert!(slips(slip).contains(&"barnehag".to_owned()), "{slip}");
    }
    assert!(!slips("barnehga").contains(&"barnehga".to_owned()));
    assert!(slips("bil").is_empty(), "too short");
    assert!(slips(&"a".repeat(300)).is_empty());
}

#[test]
fn a_query_is_words_whatever_else_stands_in_it() {
    let words = |text: &str| Query::read(text).words.len();
    assert_eq!(
        words("\"gatelys\" AND (skole* OR NEAR/2) '; drop table needs; --"),
        words("gatelys and skole or near 2 drop table needs")
    );
    assert_eq!(words("ikke, ikkje og det"), 0);
    assert_eq!(words("💡🚲 %_^"), 0);
    assert_eq!(words("skole skolen Skolene"), 1);
    assert_eq!(words(&(0..500).map(|n| format!("ord{n} ")).collect::<String>()), MOST_WORDS);
}

#[test]
fn rare_words_and_titles_weigh_more() {
    let mut wanted = Wanted::default();
    wanted.add([("skol", 1.0)], 5000);
    wanted.add([("nøkkel", 1.0), ("nøkkelboks", 0.6)], 10);
    let weigh = |title: &str, text: &str| wanted.weigh(title.split(' '), text.split(' ')).score;
    assert!(weigh("x", "nøkkel") > weigh("x", "skol"));
    assert!(weigh("nøkkel", "x") > weigh("x", "nøkkel"));
    assert!(weigh("x", "nøkkel") > weigh("x", "nøkkelboks"));
    assert!(weigh("x", "nøkkel skol") > weigh("nøkkel", "x"));
    assert_eq!(wanted.weigh("a".split(' '), "b".split(' ')), Likeness::default());
}

fn shown(pieces: &[Piece]) -> String {
    pieces.iter().map(|p| if p.hit { format!("[{}]", p.text) } else { p.text.clone() }).collect()
}

#[test]
fn the_excerpt_stands_where_the_words_are() {
    let text = format!(
        "{} Sykkelveien er stengt ved skolen hver vinter. {}",
        "Noe annet her først. ".repeat(20),
        "Mer etterpå. ".repeat(20)
    );
    let hits = ["sykkelvei", "skol"];
    let excerpt = shown(&excerpt(&text, 160, |s| hits.contains(&s)));
    assert!(excerpt.contains("[Sykkelveien] er stengt ved [skolen]"), "{excerpt}");
    assert!(excerpt.starts_with("… ") && excerpt.ends_with(" …"), "{excerpt}");
    assert!(excerpt.chars().count() < 190, "{excerpt}");
}

#[test]
fn a_text_without_the_words_is_shown_from_its_beginning() {
    assert_eq!(shown(&excerpt("Kort tekst.\nTo linjer.", 160, |_| false)), "Kort tekst. To linjer.");
    assert_eq!(shown(&excerpt("", 160, |_| true)), "");
    assert_eq!(shown(&marked("Vei og veier", |s| s == "vei")), "[Vei] og [veier]");
}

#[test]
fn any_text_at_all_can_be_read_and_shown() {
    let odd = ["\u{30a}", "a\u{30a}\u{308}", "İİİ", "ﬁ ß ẞ", "漢字かな交じり文", "a-", "-a-b-c", "🇳🇴👨‍👩‍👧", "\u{0}\u{1}", "ååå…æøå"];
    for text in odd {
        let text = text.repeat(60);
        Query::read(&text);
        for letters in [0, 1, 20, 160] {
            excerpt(&text, letters, |_| true);
        }
        assert_eq!(marked(&text, |_| true).iter().map(|p| p.text.len()).sum::<usize>(), text.len());
    }
}

#[test]
fn an_e_that_comes_and_goes_makes_no_other_word() {
    let spelt = |word: &str| Query::read(word).words[0].stems.clone();
    for (one, many) in
        [("nøkkel", "nøkler"), ("sykkel", "sykler"), ("regel", "regler"), ("eksempel", "eksempler"), ("artikkel", "artikler")]
    {
        assert!(spelt(one).contains(&no(many)), "{one}: {:?}", spelt(one));
        assert!(spelt(many).contains(&no(one)), "{many}: {:?}", spelt(many));
    }
    assert_eq!(spelt("bil").len(), 1);
}
