//! What the product's code may not contain outside the one place made for it.

use super::source::{Kind, Source, Token};
use super::tree::{Complaint, Tree};

/// Names of database engines outside `base/db`; deriving how a row is read is allowed everywhere.
pub fn engines(tree: &Tree) -> Vec<Complaint> {
    let words = "only base/db may name a database engine: say it with `Db`, `Tx`, `sql!`";
    let is_engine = |token: &Token| {
        let name = token.text.to_lowercase();
        ["sqlx", "sqlite", "postgres"].iter().any(|engine| name.contains(engine))
    };
    let elsewhere = tree.product().filter(|(file, _)| !file.path.starts_with("crates/base/src/db"));
    let mut complaints = Vec::new();
    for (file, source) in elsewhere {
        let named = source.tokens.iter().enumerate().filter(|(_, token)| token.kind == Kind::Name && is_engine(token));
        let named = named.filter(|(at, _)| !is_in_attribute(source, *at));
        complaints.extend(named.map(|(_, token)| file.complaint(token.line, words)));
    }
    complaints
}

/// `#[derive(sqlx::FromRow)]` or `#[sqlx(…)]`: the nearest open bracket to the left follows a `#`.
fn is_in_attribute(source: &Source, at: usize) -> bool {
    let is = |place: usize, mark: &str| source.at(place).is_some_and(|token| token.is(mark));
    let mut depth = 0;
    for place in (1..at).rev() {
        if is(place, "]") {
            depth += 1;
        } else if is(place, "[") && depth > 0 {
            depth -= 1;
        } else if is(place, "[") {
            return is(place - 1, "#");
        } else if is(place, "{") || is(place, "}") || is(place, ";") {
            return false;
        }
    }
    false
}

pub fn unwraps(tree: &Tree) -> Vec<Complaint> {
    let words = "leave early with `let … else` or `?`, so that a person gets an answer instead of a broken page";
    let mut complaints = Vec::new();
    for (file, source) in tree.product() {
        for call in ["unwrap", "expect"] {
            let found: Vec<usize> = source.finds(&[".", call, "("]).collect();
            complaints.extend(found.iter().filter_map(|at| Some(file.complaint(source.at(*at)?.line, words))));
        }
    }
    complaints
}

/// Time, chance and environment come from base and are handed in.
pub fn surroundings(tree: &Tree) -> Vec<Complaint> {
    let elsewhere = tree.product().filter(|(file, _)| !file.path.starts_with("crates/base/"));
    let mut complaints = Vec::new();
    for (file, source) in elsewhere {
        for path in source.paths() {
            let parts: Vec<&str> = path.parts.iter().map(String::as_str).collect();
            if reads_surroundings(&parts) {
                let words = format!("`{}`: take a `Clock`, a `Chance` or a setting from base as a parameter", parts.join("::"));
                complaints.push(file.complaint(path.line, words));
            }
        }
    }
    complaints
}

fn reads_surroundings(parts: &[&str]) -> bool {
    let has = |wanted: &[&str]| parts.windows(wanted.len()).any(|window| window == wanted);
    let starts = ["rand", "getrandom", "fastrand"];
    let anywhere = [&["std", "env"][..], &["env", "var"], &["SystemTime"], &["Instant", "now"], &["Timestamp", "now"]];
    let also = [&["Zoned", "now"][..], &["Uuid", "new_v4"], &["Uuid", "now_v7"]];
    starts.iter().any(|first| parts.first() == Some(first)) || anywhere.iter().chain(&also).any(|wanted| has(wanted))
}

/// Norwegian in the code: it would never be translated. Addresses are Norwegian on purpose.
pub fn norwegian_letters(tree: &Tree) -> Vec<Complaint> {
    let mut complaints = Vec::new();
    for (file, source) in tree.product() {
        let texts = source.texts().filter(|text| text.text.contains(['æ', 'ø', 'å', 'Æ', 'Ø', 'Å']));
        let texts = texts.filter(|text| !text.text.starts_with('/'));
        let words = "put words for people in the room's words/*.ftl, in three languages";
        complaints.extend(texts.map(|text| file.complaint(text.line, words)));
    }
    complaints
}

/// Style, script and event handlers inside a page: the content security policy would stop them.
pub fn inline_in_pages(tree: &Tree) -> Vec<Complaint> {
    let mut complaints = Vec::new();
    for (file, source) in tree.product() {
        for (at, token) in source.tokens.iter().enumerate() {
            if let Some(words) = inline_code(source, at).or_else(|| inline_text(token)) {
                complaints.push(file.complaint(token.line, words));
            }
        }
    }
    complaints
}

fn inline_code(source: &Source, at: usize) -> Option<&'static str> {
    let is = |place: usize, text: &str| source.at(place).is_some_and(|token| token.is(text));
    let token = source.at(at).filter(|token| token.kind == Kind::Name)?;
    let opens = at > 0 && is(at - 1, "<");
    let is_attribute =
        is(at + 1, "=") && !is(at + 2, "=") && at > 0 && !is(at - 1, "let") && !is(at - 1, "mut") && !is(at - 1, ".");
    match token.text.as_str() {
        "style" if opens && !is_generic(source, at) => Some("no <style> in a page: write the room's css file"),
        "style" if is_attribute => Some("no style= in a page: use a class in the room's css file"),
        "script" if opens && has_text(source, at) => Some("no text in <script>: write a module and name it by src="),
        name if is_attribute && EVENTS.contains(&name) => Some("no event handler in a page: listen from a module"),
        _ => None,
    }
}

/// `Vec<style>` has a name before the angle; a tag does not.
fn is_generic(source: &Source, at: usize) -> bool {
    at >= 2 && source.at(at - 2).is_some_and(|token| token.kind == Kind::Name)
}

/// After `<script …>` comes something other than `</script`.
fn has_text(source: &Source, at: usize) -> bool {
    let rest = &source.tokens[at..];
    let Some(end) = rest.iter().position(|token| token.is(">")) else {
        return false;
    };
    let closed_at_once = end > 0 && rest[end - 1].is("/");
    let ended = rest.get(end + 1).is_some_and(|token| token.is("<")) && rest.get(end + 2).is_some_and(|token| token.is("/"));
    !closed_at_once && !ended
}

fn inline_text(token: &Token) -> Option<&'static str> {
    if token.kind != Kind::Text {
        return None;
    }
    let text = token.text.to_lowercase();
    let inline = ["<script", "<style", " style=", "javascript:"].iter().any(|bad| text.contains(bad));
    let handled = text.contains('<') && EVENTS.iter().any(|event| text.contains(&format!(" {event}=")));
    (inline || handled).then_some("no markup with style or script in a text: build it with html!, classes and modules")
}

const EVENTS: [&str; 12] = [
    "onclick",
    "onchange",
    "oninput",
    "onsubmit",
    "onload",
    "onerror",
    "onfocus",
    "onblur",
    "onkeydown",
    "onkeyup",
    "onmouseover",
    "ontoggle",
];

#[cfg(test)]
fn lines(check: fn(&Tree) -> Vec<Complaint>, path: &str, text: &str) -> Vec<usize> {
    let mut lines: Vec<usize> = check(&Tree::of(&[(path, text)])).iter().map(|complaint| complaint.line).collect();
    lines.sort_unstable();
    lines
}

#[cfg(test)]
const ROOM: &str = "src/blt/needs/pages.rs";

#[test]
fn an_engine_outside_the_database_is_found() {
    let text = "#[derive(sqlx::FromRow)]\nstruct Row { #[sqlx(rename = \"a\")] b: i64 }\nfn a() { sqlx::query(\"\") }\ntype B = PgPool;\ntype C = sqlx::Postgres;";
    assert_eq!(lines(engines, ROOM, text), [3, 5, 5]);
    assert!(lines(engines, "crates/base/src/db/sqlite.rs", text).is_empty());
}

#[test]
fn an_unwrap_outside_tests_is_found() {
    let text = "fn a() {\nb.unwrap();\nc.expect(\"x\");\nd.unwrap_or(1); }\n#[cfg(test)]\nmod tests { fn e() { f.unwrap() } }";
    assert_eq!(lines(unwraps, ROOM, text), [2, 3]);
    assert!(lines(unwraps, "src/blt/needs/tests.rs", text).is_empty());
}

#[test]
fn reading_the_clock_chance_or_environment_is_found() {
    let text = "fn a() {\nstd::env::var(\"X\");\nSystemTime::now();\nrand::random();\nenv!(\"X\");\njiff::Timestamp::now() }";
    assert_eq!(lines(surroundings, ROOM, text), [2, 3, 4, 6]);
    assert!(lines(surroundings, "crates/base/src/clock.rs", text).is_empty());
}

#[test]
fn norwegian_in_code_is_found() {
    let text = "// på norsk\nfn a() {\nb(\"Så fint\");\nc(\"/løp\"); d('ø') }";
    assert_eq!(lines(norwegian_letters, ROOM, text), [3]);
}

#[test]
fn style_and_script_in_a_page_are_found() {
    let text = "fn a() { html! {\n<p style=\"x\">\n</p><script src=(a)></script>\n<script>\"b()\"</script>\n<button onclick=\"c\">\n</button>\n<style>\"d\"</style> } }\nfn b() { let style = 1; x.style = 2; }";
    assert_eq!(lines(inline_in_pages, ROOM, text), [2, 4, 5, 7]);
    assert_eq!(lines(inline_in_pages, ROOM, "fn a() {\n\"<script>x\";\n\"<a onclick=b>\"; }"), [2, 3]);
}
