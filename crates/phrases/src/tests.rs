//! What is made of words files, and what is said of wrong ones.

mod house;
mod tree;

use house::House;

fn only_problem(languages: [&str; 3]) -> String {
    let problems = House::with(languages).problems();
    assert_eq!(problems.len(), 1, "{problems:?}");
    problems[0].clone()
}

/// The same text in all languages.
fn problem_of(text: &str) -> String {
    let problems = House::with([text; 3]).problems();
    assert_eq!(problems.len(), 3, "{problems:?}");
    problems[0].clone()
}

#[test]
fn a_phrase_without_placeholders_is_a_static_text() {
    let rust = House::with(["report-title = Meld «behov»", "report-title = Meld", "report-title = Report"]).rust();
    assert!(rust.contains("pub fn report_title(lang: base::words::Lang) -> &'static str {"), "{rust}");
    assert!(rust.contains("base::words::Lang::En => \"Report\","), "{rust}");
}

#[test]
fn arguments_stand_in_the_order_of_bokmål_and_have_the_type_of_their_use() {
    let rust = House::with([
        "m = { $name } { $count } { $day } { $at } { $total }",
        "m = { $count ->\n [one] eitt\n *[other] { $count }\n } { DATE($day) } { $at } { $name } { NUMBER($total) }",
        "m = { DATETIME($at) } { $day } { $count } { $name } { $total }",
    ])
    .rust();
    let signature = "pub fn m(lang: base::words::Lang, name: &str, count: i64, day: jiff::civil::Date, at: base::clock::Time, total: i64) -> String {";
    assert!(rust.contains(signature), "{rust}");
}

#[test]
fn a_plural_may_have_exact_numbers() {
    let form = "m = { $n ->\n    [0] ingen\n    [one] en\n   *[other] { $n } ting\n  } her";
    let rust = House::with([form; 3]).rust();
    for part in ["0 => {", "1 | -1 => {", "_ => {", "out_.push_str(\" her\");", "base::words::number(lang, n)"] {
        assert!(rust.contains(part), "{part}: {rust}");
    }
}

#[test]
fn the_same_words_give_the_same_file_and_it_is_not_written_again() {
    let house = House::with(["a = A"; 3]);
    house.rust();
    let file = house.path("out/room.rs");
    let before = std::fs::metadata(&file).unwrap().modified().unwrap();
    house.rust();
    assert_eq!(std::fs::metadata(&file).unwrap().modified().unwrap(), before);
}

#[test]
fn what_is_left_of_a_room_that_is_gone_is_taken_away() {
    let house = House::with(["a = A"; 3]);
    house.put("out/gone.rs", "pub fn old() {}");
    house.rust();
    assert!(!house.path("out/gone.rs").exists());
}

#[test]
fn a_phrase_that_a_language_lacks_is_told_where_it_stands() {
    let told = only_problem(["a = A\nb = B", "a = A", "a = A\nb = B"]);
    assert_eq!(told, "words/nb.ftl:2: `b` is missing in nn.ftl");
    let told = House::with(["a = A", "a = A", "a = A\n\n# Extra\nb = B"]).problems();
    assert_eq!(told, ["words/en.ftl:4: `b` is missing in nb.ftl", "words/en.ftl:4: `b` is missing in nn.ftl"]);
}

#[test]
fn a_language_that_lacks_altogether_is_told() {
    let house = House::with(["a = A"; 3]);
    std::fs::remove_file(house.path("words/nn.ftl")).unwrap();
    assert!(house.problems()[0].starts_with("words/nn.ftl:1: cannot be read: "));
}

#[test]
fn a_language_that_nobody_speaks_here_is_told() {
    let house = House::with(["a = A"; 3]);
    house.put("words/se.ftl", "a = A");
    assert_eq!(house.problems(), ["words/se.ftl:1: is in none of the languages nb, nn, en"]);
}

#[test]
fn a_placeholder_that_a_language_lacks_is_told() {
    let told = only_problem(["a = A\nb = { $name }", "a = A\n\nb = B", "a = A\nb = { $name }"]);
    assert_eq!(told, "words/nn.ftl:3: `b` lacks { $name }, which stands in nb and en");
}

#[test]
fn a_placeholder_in_two_senses_is_told() {
    let told = only_problem(["a = { NUMBER($day) }", "a =\n    { DATE($day) }", "a = { $day }"]);
    assert_eq!(told, "words/nn.ftl:2: $day is a date here and a number in nb.ftl:1");
}

const WRONG: &[(&str, &str)] = &[
    ("a = A\na = B", "2: `a` stands on line 1 already"),
    ("\n-term = x", "2: `-term`: terms are not used, write the word itself"),
    ("a = { b }\nb = B", "1: `b`: phrases do not quote each other, write the words"),
    ("a = A\n  .title = T", "2: `.title`: give it an id of its own"),
    ("Aa = A", "1: `Aa`: use small letters, figures and single hyphens"),
    ("a_b = A", "1: `a_b`: use small letters, figures and single hyphens"),
    ("a = x\n  { $b- }", "2: `b-`: use small letters, figures and single hyphens"),
    ("type = A", "1: `type` is a word of Rust, choose another"),
    ("a = { $lang }", "1: `$lang` is taken by the language itself"),
    ("a = { UPPER($b) }", "1: UPPER(…): only NUMBER, DATE and DATETIME are known"),
    ("a = { DATE($b, style: 1) }", "1: DATE(…) takes one placeholder and no more"),
    ("a = { DATE($b) ->\n *[other] x\n }", "1: only a number can choose a form"),
    ("a = { \"x\" ->\n *[other] x\n }", "1: only a placeholder can choose a form"),
    ("a = { $b ->\n *[one] x\n }", "2: [one]: each form stands once, and the general one is *[other]"),
    ("a = { $b ->\n [few] y\n *[other] x\n }", "2: [few]: a form is [one], [other] or a whole number"),
    ("a = { $b ->\n [1] y\n [one] z\n *[other] x\n }", "3: [1] and [one] are the same form"),
    ("a = { $b ->\n [2] y\n [2] z\n *[other] x\n }", "3: [2]: each form stands once, and the general one is *[other]"),
];

#[test]
fn what_a_phrase_cannot_be_is_told_with_its_line() {
    for (text, told) in WRONG {
        assert_eq!(problem_of(text), format!("words/nb.ftl:{told}"), "{text}");
    }
}

#[test]
fn broken_notation_is_told_with_its_line() {
    for text in ["a = A\n\nb = { $x", "a = A\n\nb =", "a = A\n\nb = x }"] {
        assert!(problem_of(text).starts_with("words/nb.ftl:3: "), "{}", problem_of(text));
    }
    assert_eq!(problem_of("a = { $n -> [one] x }"), "words/nb.ftl:1: a new line is missing here");
    assert!(problem_of("a = A\r\n\r\nb = x }\r\n").starts_with("words/nb.ftl:3: "));
}
