//! The JSON-lines door: one question a line, one answer a line, never a surprise.
//!
//! `{"id": any, "fn": "decide", "in": {...}}` gives `{"id": same, "ok": true, "out": {...}}` or
//! `{"id": same, "ok": false, "err": CODE, "field": "in.rounds[0].s", "why": "..."}`. The same bytes in give the same bytes out.

mod read;
mod lines;
mod belief;
mod guard;
mod verdict;
mod worth;
mod usability;
mod climate;
mod hiding;
mod portfolio;

pub use lines::run;

use crate::problem::{Answer, Code, Problem};
use read::{Fields, text_of};
use serde::Serialize;
use serde_json::value::RawValue;

/// The answer to a line; none for an empty one. No line makes it panic.
pub fn answer_line(line: &str) -> Option<String> {
    let blank = |c: char| matches!(c, ' ' | '\t' | '\r' | '\n');
    if line.trim_matches(blank).is_empty() {
        return None;
    }
    let whole: Result<&RawValue, _> = serde_json::from_str(line);
    let Some(request) = whole.ok().and_then(Fields::all) else {
        let why = "the line is not a JSON object";
        return Some(refusal("null", &Problem::new(Code::BadJson, "", why)));
    };
    let id = request.last("id").map_or_else(|| "null".to_owned(), |raw| tight(raw.get()));
    Some(match answer(&request) {
        Ok(out) => format!(r#"{{"id":{id},"ok":true,"out":{out}}}"#),
        Err(problem) => refusal(&id, &problem),
    })
}

/// One of the functions behind the door.
type Function = fn(&RawValue) -> Answer<String>;

fn answer(request: &Fields<'_>) -> Answer<String> {
    request.check(&["id", "fn", "in"])?;
    let name = text_of(request.need("fn")?).map_err(|p| p.inside("fn"))?;
    let Some(function) = named(&name) else {
        return Err(Problem::new(Code::UnknownFn, "fn", "there is no function of that name"));
    };
    function(request.need("in")?).map_err(|p| p.inside("in"))
}

fn named(name: &str) -> Option<Function> {
    Some(match name {
        "posterior" => belief::posterior,
        "pool" => belief::pool,
        "tally" => belief::tally,
        "evalue" => guard::evalue,
        "confseq" => guard::confseq,
        "claim" => guard::claim,
        "decide" => verdict::decide,
        "freq" => verdict::freq,
        "design" => verdict::design,
        "evsi" => worth::evsi,
        "engs" => worth::engs,
        "next_test" => worth::next_test,
        "stop_plan" => worth::stop_plan,
        "flip" => verdict::flip,
        "predictive" => verdict::predictive,
        "discovery" => usability::discovery,
        "discover_n" => usability::discover_n,
        "interval" => usability::interval,
        "point" => usability::point,
        "sus" => usability::sus,
        "time" => usability::time,
        "ratings" => usability::ratings,
        "index" => climate::index,
        "reliability" => climate::reliability,
        "feldt" => climate::feldt,
        "change" => climate::change,
        "suppress_tree" => hiding::suppress_tree,
        "suppress_table" => hiding::suppress_table,
        "audit" => hiding::audit,
        "release_gate" => hiding::release_gate,
        "show_counts" => hiding::show_counts,
        "saved" => portfolio::saved,
        "ebh" => portfolio::ebh,
        "brier" => portfolio::brier,
        "rank" => portfolio::rank,
        _ => return None,
    })
}

/// The JSON of an answer.
fn told(out: &impl Serialize) -> Answer<String> {
    serde_json::to_string(out).map_err(|error| Problem::new(Code::BadType, "", error.to_string()))
}

fn refusal(id: &str, problem: &Problem) -> String {
    #[derive(Serialize)]
    struct Refusal<'a> {
        ok: bool,
        err: Code,
        field: &'a str,
        why: &'a str,
    }
    let body = Refusal { ok: false, err: problem.code, field: &problem.field, why: &problem.why };
    let body = serde_json::to_string(&body).unwrap_or_default();
    format!(r#"{{"id":{id},{}"#, body.strip_prefix('{').unwrap_or("}"))
}

/// JSON without white space outside strings.
fn tight(json: &str) -> String {
    let (mut inside, mut escaped) = (false, false);
    let keep = |c: &char| {
        if inside {
            (escaped, inside) = (!escaped && *c == '\\', escaped || *c != '"');
            return true;
        }
        inside = *c == '"';
        !c.is_ascii_whitespace()
    };
    json.chars().filter(keep).collect()
}

#[cfg(test)]
mod tests {
    use super::*;

    fn says(line: &str) -> String {
        answer_line(line).unwrap()
    }

    #[test]
    fn an_empty_line_has_no_answer() {
        assert_eq!(answer_line(""), None);
        assert_eq!(answer_line(" \t\r"), None);
    }

    #[test]
    fn what_is_not_an_object_is_bad_json() {
        for line in ["[1]", "{", "1", "\"x\"", "null", "{} {}", "{\"id\":NaN}", "\u{feff}{}", "{\"id\":1,}"] {
            assert!(says(line).starts_with(r#"{"id":null,"ok":false,"err":"bad_json","field":"""#), "{line}");
        }
    }

    #[test]
    fn the_id_comes_back_as_it_was() {
        for id in ["1", "null", "\"x\\\" y\"", "[1,{\"a b\":2.50}]", "123456789012345678901234567890", "1e999", "\"\\ud800\""] {
            assert!(
                says(&format!("{{\"id\":{id},\"fn\":\"freq\",\"in\":{{\"p\":1}}}}"))
                    .starts_with(&format!("{{\"id\":{id},\"ok\":true")),
                "{id}"
            );
        }
        assert!(says("{\"id\" : [ 1 , \"a b\" ], \"fn\":\"x\"}").starts_with("{\"id\":[1,\"a b\"],\"ok\":false"));
    }

    #[test]
    fn faults_are_named_with_their_place() {
        for (request, fault) in [
            (r#"{"fn":"nope","in":{}}"#, r#""err":"unknown_fn","field":"fn""#),
            (r#"{"in":{}}"#, r#""err":"missing","field":"fn""#),
            (r#"{"fn":7,"in":{}}"#, r#""err":"bad_type","field":"fn""#),
            (r#"{"fn":"freq"}"#, r#""err":"missing","field":"in""#),
            (r#"{"fn":"freq","in":[]}"#, r#""err":"bad_type","field":"in""#),
            (r#"{"fn":"freq","in":{"p":null}}"#, r#""err":"missing","field":"in.p""#),
            (r#"{"fn":"freq","in":{"p":true}}"#, r#""err":"bad_type","field":"in.p""#),
            (r#"{"fn":"freq","in":{"p":1e999}}"#, r#""err":"out_of_range","field":"in.p""#),
            (r#"{"fn":"freq","in":{"p":0.5,"p":0.5}}"#, r#""err":"inconsistent","field":"in.p""#),
            (r#"{"fn":"freq","in":{"p":0.5},"x":1}"#, r#""err":"unknown_field","field":"x""#),
            (r#"{"fn":"claim","in":{"s":1.0,"n":2}}"#, r#""err":"bad_type","field":"in.s""#),
            (r#"{"fn":"claim","in":{"s":1,"n":100000000000000000000}}"#, r#""err":"out_of_range","field":"in.n""#),
            (r#"{"fn":"claim","in":{"s":-1,"n":2}}"#, r#""err":"out_of_range","field":"in.s""#),
            (
                r#"{"fn":"pool","in":{"rounds":[{"kind":"model","s":1,"n":1},{"kind":"model","s":2,"n":1}]}}"#,
                r#""err":"inconsistent","field":"in.rounds[1].s""#,
            ),
            (
                r#"{"fn":"pool","in":{"rounds":[{"kind":"gut","s":1,"n":1}]}}"#,
                r#""err":"unknown_value","field":"in.rounds[0].kind""#,
            ),
            (
                r#"{"fn":"pool","in":{"rounds":[{"kind":"model","s":1,"n":1,"x":0}]}}"#,
                r#""err":"unknown_field","field":"in.rounds[0].x""#,
            ),
            (
                r#"{"fn":"pool","in":{"rounds":[],"weights":{"model":{"yes":2}}}}"#,
                r#""err":"out_of_range","field":"in.weights.model.yes""#,
            ),
            (r#"{"fn":"pool","in":{"rounds":[],"revisions":2,"carry":[1.5]}}"#, r#""err":"out_of_range","field":"in.carry[0]""#),
            (r#"{"fn":"evalue","in":{"s":1,"n":1,"values":[1],"t":0.5}}"#, r#""err":"inconsistent","field":"in.values""#),
        ] {
            assert!(says(request).contains(fault), "{request}: {}", says(request));
        }
    }

    #[test]
    fn minus_zero_is_a_count() {
        assert!(says(r#"{"fn":"claim","in":{"s":-0,"n":2}}"#).contains("\"ok\":true"));
    }
}
