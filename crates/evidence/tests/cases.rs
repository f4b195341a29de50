//! The specification's own cases (`cases.json`), asked through the door.
#![allow(clippy::unwrap_used, reason = "a test may stop at once when its own preparations fail")]

use serde_json::{Value, json};

/// Numbers pass within the case's tolerance; further keys in the answer are allowed.
fn compare(expected: &Value, found: &Value, tolerance: (f64, f64), path: &str) {
    match (expected, found) {
        (Value::Object(expected), Value::Object(found)) => {
            for (key, value) in expected {
                let found = found.get(key).unwrap_or_else(|| panic!("{path}.{key} is missing"));
                compare(value, found, tolerance, &format!("{path}.{key}"));
            }
        }
        (Value::Array(expected), Value::Array(found)) => {
            assert_eq!(expected.len(), found.len(), "{path}");
            for (i, (expected, found)) in expected.iter().zip(found).enumerate() {
                compare(expected, found, tolerance, &format!("{path}[{i}]"));
            }
        }
        (Value::Number(expected), Value::Number(found)) => {
            let (expected, found) = (expected.as_f64().unwrap(), found.as_f64().unwrap());
            assert!((expected - found).abs() <= tolerance.0 + tolerance.1 * expected.abs(), "{path}: {found} is not {expected}");
        }
        (expected, found) => assert_eq!(expected, found, "{path}"),
    }
}

#[test]
fn every_case_of_the_specification_is_met() {
    let cases: Vec<Value> = serde_json::from_str(include_str!("cases.json")).unwrap();
    assert_eq!(cases.len(), 150);
    for case in &cases {
        let question = json!({"id": case["id"], "fn": case["fn"], "in": case["in"]}).to_string();
        let answer: Value = serde_json::from_str(&evidence::door::answer_line(&question).unwrap()).unwrap();
        assert_eq!(answer["id"], case["id"]);
        if let Some(code) = case.get("err") {
            assert_eq!((&answer["ok"], &answer["err"], &answer["field"]), (&json!(false), code, &case["field"]), "{question}");
        } else {
            assert_eq!(answer["ok"], json!(true), "{question}: {answer}");
            let tolerance = (case["tol"]["abs"].as_f64().unwrap(), case["tol"]["rel"].as_f64().unwrap());
            compare(&case["expect"], &answer["out"], tolerance, case["id"].as_str().unwrap());
        }
    }
}
