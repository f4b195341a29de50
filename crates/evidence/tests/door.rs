//! Whatever is said at the door, the answer is one line of sound JSON.
#![allow(clippy::unwrap_used, reason = "a test may stop at once when its own preparations fail")]

use evidence::door::{answer_line, run};
use proptest::prelude::*;
use serde_json::{Value, json};
use std::sync::LazyLock;

static CASES: LazyLock<Vec<Value>> = LazyLock::new(|| serde_json::from_str(include_str!("cases.json")).unwrap());

/// Numbers and words at which code breaks.
fn awkward() -> impl Strategy<Value = Value> {
    let fixed: Vec<Value> = vec![
        json!(null),
        json!(true),
        json!(0),
        json!(-0.0),
        json!(1),
        json!(-1),
        json!(2),
        json!(5),
        json!(0.5),
        json!(1e-9),
        json!(1e-300),
        json!(5e-324),
        json!(0.999_999_999_999_999_9),
        json!(0.8),
        json!(1.0),
        json!(1e9),
        json!(1_000_000_000),
        json!(1_000_000),
        json!(1_000_001),
        json!(2000),
        json!(1e30),
        json!(1e308),
        json!(-1e308),
        json!(u64::MAX),
        json!(""),
        json!("practical"),
        json!("\u{0}\u{2028}æ"),
        json!([]),
        json!({}),
        json!([[]]),
        json!([null]),
    ];
    prop_oneof![
        4 => proptest::sample::select(fixed),
        1 => any::<f64>().prop_filter_map("finite", |x| x.is_finite().then(|| json!(x))),
        1 => (0.0..1.0_f64).prop_map(|x| json!(x)),
        1 => (0..1000_u64).prop_map(|x| json!(x)),
    ]
}

/// All places in a value, as paths.
fn places(value: &Value, at: &str, found: &mut Vec<String>) {
    found.push(at.to_owned());
    match value {
        Value::Object(entries) => {
            entries
                .iter()
                .for_each(|(key, value)| places(value, &format!("{at}/{}", key.replace('~', "~0").replace('/', "~1")), found));
        }
        Value::Array(entries) => entries.iter().enumerate().for_each(|(i, value)| places(value, &format!("{at}/{i}"), found)),
        Value::Null | Value::Bool(_) | Value::Number(_) | Value::String(_) => {}
    }
}

fn is_sound(answer: &str) -> Value {
    assert!(!answer.contains(['\n', '\r']), "more than one line: {answer}");
    let value: Value = serde_json::from_str(answer).unwrap_or_else(|error| panic!("{error}: {answer}"));
    let entries = value.as_object().expect("an object");
    assert!(entries.contains_key("id"));
    if entries["ok"] == json!(true) {
        assert!(entries["out"].is_object() && entries.len() == 3);
    } else {
        assert!(entries["err"].is_string() && entries["field"].is_string() && entries["why"].is_string() && entries.len() == 5);
    }
    value
}

proptest! {
    #![proptest_config(ProptestConfig { cases: 1000, ..ProptestConfig::default() })]

    #[test]
    fn any_text_has_a_sound_answer(line in "\\PC*") {
        if let Some(answer) = answer_line(&line) {
            is_sound(&answer);
        }
    }

    #[test]
    fn any_bytes_have_one_answer_a_line(bytes in proptest::collection::vec(any::<u8>(), 0..400)) {
        let (mut first, mut second) = (Vec::new(), Vec::new());
        run(&bytes[..], &mut first).unwrap();
        run(&bytes[..], &mut second).unwrap();
        prop_assert_eq!(&first, &second);
        let asked = bytes.split(|byte| *byte == b'\n').filter(|line| !line.iter().all(|byte| b" \t\r".contains(byte))).count();
        let answers = String::from_utf8(first).unwrap();
        prop_assert_eq!(answers.lines().count(), asked);
        answers.lines().for_each(|answer| { is_sound(answer); });
    }

    #[test]
    fn spoilt_questions_have_a_sound_answer(
        case in 0..150_usize,
        spoils in proptest::collection::vec((any::<prop::sample::Index>(), awkward()), 1..4),
    ) {
        let mut question = json!({"id": CASES[case]["id"], "fn": CASES[case]["fn"], "in": CASES[case]["in"]});
        for (place, value) in spoils {
            let mut found = Vec::new();
            places(&question["in"], "/in", &mut found);
            if let Some(spot) = question.pointer_mut(&found[place.index(found.len())]) {
                *spot = value;
            }
        }
        let question = question.to_string();
        let answer = answer_line(&question).unwrap();
        prop_assert_eq!(&is_sound(&answer)["id"], &CASES[case]["id"]);
        prop_assert_eq!(answer_line(&question).unwrap(), answer);
    }

    #[test]
    fn extra_fields_are_refused(case in 0..150_usize, key in "[a-z_]{1,9}x") {
        let mut question = json!({"id": 1, "fn": CASES[case]["fn"], "in": CASES[case]["in"]});
        if CASES[case].get("err").is_none() {
            question["in"][&key] = json!(1);
            let answer = is_sound(&answer_line(&question.to_string()).unwrap());
            prop_assert_eq!(&answer["err"], &json!("unknown_field"));
            prop_assert_eq!(&answer["field"], &json!(format!("in.{key}")));
        }
    }
}

#[test]
fn a_deeply_nested_line_is_no_danger() {
    for (open, close) in [("[", "]"), ("{\"a\":", "}")] {
        let deep = format!("{}1{}", open.repeat(200_000), close.repeat(200_000));
        for line in [
            deep.clone(),
            format!("{{\"id\":{deep},\"fn\":\"freq\",\"in\":{deep}}}"),
            format!("{{\"fn\":\"sus\",\"in\":{{\"responses\":{deep}}}}}"),
            open.repeat(500_000),
        ] {
            let answer = answer_line(&line).unwrap();
            assert!(answer.contains("\"ok\":false"));
        }
    }
}
