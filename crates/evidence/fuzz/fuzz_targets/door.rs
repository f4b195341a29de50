//! Any bytes at the JSON door: no panic, and one line of sound JSON for every non-empty line.
#![no_main]

use libfuzzer_sys::fuzz_target;

fuzz_target!(|bytes: &[u8]| {
    let mut output = Vec::new();
    evidence::door::run(bytes, &mut output).expect("nothing can fail in memory");
    let asked = bytes.split(|byte| *byte == b'\n').filter(|line| !line.iter().all(|byte| b" \t\r".contains(byte)));
    let answers = String::from_utf8(output).expect("answers are text");
    assert_eq!(answers.lines().count(), asked.count());
    for answer in answers.lines() {
        // The id is given back as it was written, so it may be a number too large for a float; everything else must parse.
        let raw: std::collections::BTreeMap<String, &serde_json::value::RawValue> =
            serde_json::from_str(answer).expect("answers are JSON objects");
        assert!(raw["ok"].get() == "true" || raw["ok"].get() == "false");
        if let Some(out) = raw.get("out") {
            serde_json::from_str::<serde_json::Value>(out.get()).expect("finite numbers only");
        }
    }
});
