//! What every page may rely on.

use super::Html;
use super::blt::{Phase, State, small_symbol, symbol};
use super::form::Problems;
use super::frame::{Frame, Theme, document};
use super::parts::*;
use crate::html;
use crate::words::Lang;

fn text(part: impl Into<Html>) -> String {
    part.into().into_string()
}

fn name_is_missing() -> Problems {
    let mut problems = Problems::none();
    problems.add("navn", "Skriv <navnet>.");
    problems
}

#[test]
fn what_is_wrong_stands_beside_its_field_and_is_tied_to_it() {
    let problems = name_is_missing();
    let field = text(text_field("navn", "Navn").value("å \"b\"").help("Hele navnet").problems(&problems));
    assert!(field.contains("aria-invalid=\"true\""));
    assert!(field.contains("aria-describedby=\"felt-navn-feil felt-navn-hjelp\""));
    assert!(field.contains("id=\"felt-navn-feil\">Skriv &lt;navnet&gt;.</p>"));
    assert!(field.contains("value=\"å &quot;b&quot;\""));
    assert!(!text(text_field("epost", "E-post").problems(&problems)).contains("aria-invalid"));
}

#[test]
fn the_error_summary_leads_to_the_fields_and_is_absent_when_all_is_well() {
    assert!(text(error_summary("Én ting må rettes", &name_is_missing())).contains("href=\"#felt-navn\""));
    assert!(error_summary("Én ting må rettes", &Problems::none()).is_empty());
}

#[test]
fn the_first_box_of_several_is_the_one_the_error_summary_leads_to() {
    let boxes = text(radios("navn", "Velg").choice("a", "A").choice("b", "B").value("b"));
    assert!(boxes.contains("id=\"felt-navn\" name=\"navn\" value=\"a\">"));
    assert!(boxes.contains("id=\"felt-navn-1\" name=\"navn\" value=\"b\" checked>"));
}

#[test]
fn a_text_that_begins_with_a_line_break_keeps_it() {
    assert!(text(text_area("text", "Tekst").value("\nto")).contains(">\n\nto</textarea>"));
}

#[test]
fn a_button_sends_what_it_is_told_and_a_script_button_is_hidden_until_the_script_runs() {
    assert!(text(button("Ja").sends("svar", "ja")).contains("type=\"submit\" name=\"svar\" value=\"ja\""));
    assert!(text(button("Skriv ut").prints()).contains("type=\"button\" hidden"));
}

#[test]
fn people_are_dots_until_they_are_too_many_to_count() {
    let few = text(people(Answered { yes: 2, no: 1, unclear: 0 }, "ja", "nei", "vet ikke"));
    assert_eq!(few.matches("class=\"dot\" data-kind").count(), 3);
    let many = text(people(Answered { yes: 200, no: 100, unclear: 0 }, "ja", "nei", "vet ikke"));
    assert!(many.contains("width=\"66.67\"") && !many.contains("class=\"dot\" data-kind"));
    assert!(!text(people(Answered::default(), "ja", "nei", "vet ikke")).contains("NaN"));
}

#[test]
fn a_step_before_the_present_one_is_done() {
    let line = text(status_line("Status", 1).step("Mottatt", "").step("Vi ser på det", "").step("Resultat", ""));
    let states: Vec<_> = ["done", "now", "later"].map(|state| line.matches(&format!("data-state=\"{state}\"")).count()).into();
    assert_eq!(states, [1, 1, 1]);
}

#[test]
fn the_symbol_marks_where_one_is() {
    let map = text(
        symbol("Fasene")
            .phase(Phase::Need, "Behov", "Ferdig", State::Done, State::Done)
            .to("#b")
            .phase(Phase::Solution, "Løsning", "Nå", State::Now, State::Later)
            .to("#l")
            .here(),
    );
    assert!(map.contains("href=\"#l\" aria-current=\"step\""));
    assert!(text(small_symbol("Behov pågår", [State::Now, State::Later, State::Later])).contains("aria-label=\"Behov pågår\""));
}

#[test]
fn a_page_holds_nothing_the_content_policy_forbids() {
    let body = html! { (door("Hva er vanskelig?", text_area("text", "Si det"), "Send", details("Mer", "tekst"))) (people(Answered { yes: 200, no: 1, unclear: 3 }, "a", "b", "c")) };
    let page = document(
        &Frame::new(Lang::Nn, "Tittel", "Solvik").theme(Theme::Lyng).menu("Løp", "/lop", true).count(2).sign_in("/inn").private(),
        body,
    );
    assert!(
        !page.contains(" style=")
            && !page.contains("<style")
            && !page.contains(" onclick")
            && !page.contains("http://")
            && !page.contains("https://")
    );
    assert!(page.starts_with("<!DOCTYPE html><html lang=\"nn\""));
    assert!(page.contains("data-theme=\"lyng\"") && page.contains("<title>Tittel – Solvik</title>") && page.contains("noindex"));
}

#[test]
fn every_theme_is_found_by_its_name() {
    assert!(Theme::ALL.into_iter().all(|theme| Theme::parse(theme.name()) == Some(theme)));
    assert_eq!(Theme::parse("rosa"), None);
}
