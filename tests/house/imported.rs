//! `blt import` as whoever runs it meets it: any file, once, with bad lines told by number.

use super::served::{Served, folder, run};
use std::{fs, path::Path};

/// Imports a file into a fresh installation; gives what was printed, with the status.
fn import(place: &Path, file: &Path, more: &[&str]) -> (Option<i32>, String) {
    let (file, place) = (file.display().to_string(), place.display().to_string());
    let mut words = vec!["import", file.as_str(), "--data", place.as_str()];
    words.extend(more);
    run(&words)
}

fn installation(name: &str) -> std::path::PathBuf {
    let place = folder(name);
    Served::found(&place).stop();
    place
}

const PROPOSALS: &str = "Tittel;Beskrivelse;Innsendt;E-post\n\
    Benker;\"<p>Vi trenger flere <b>benker</b> på stien</p>\";24.11.2025;ola@nordmann.no\n\
    Gatelys;Det er mørkt ved skolen;25.11.2025;\n\
    Feil;for;mange;kolonner;her\n";

#[test]
fn a_second_import_changes_nothing_and_a_bad_line_is_told_by_its_number() {
    let place = installation("import");
    let file = place.join("forslag.csv");
    fs::write(&file, PROPOSALS).expect("writes");
    let (status, text) = import(&place, &file, &["--dry-run"]);
    assert!(status == Some(0) && text.contains("line 2: would be added: Benker") && text.contains("2 would be added"), "{text}");
    let (status, text) = import(&place, &file, &[]);
    assert!(status == Some(0) && text.contains("line 4:") && text.contains("2 added") && text.contains("1 bad"), "{text}");
    let (_, text) = import(&place, &file, &[]);
    assert!(text.contains("0 added") && text.contains("2 there already"), "{text}");
    let _ = fs::remove_dir_all(&place);
}

#[test]
fn the_place_and_the_answer_pass_the_guard_too() {
    let place = installation("guarded");
    let file = place.join("forslag.csv");
    let rows = "Tittel;Beskrivelse;Sted;Svar\nBenk;Vi vil ha en benk;Per, 91 23 45 67;\nLys;Vi vil ha lys;Skolen;Ring Kari på 92 34 56 78\n";
    fs::write(&file, rows).expect("writes");
    let map = ["--map", "place=Sted", "--map", "answer=Svar"];
    let (status, text) = import(&place, &file, &map);
    assert!(status == Some(0) && text.contains("2 added (1 of them in quarantine)"), "{text}");
    let _ = fs::remove_dir_all(&place);
}

#[test]
fn the_same_file_in_another_encoding_is_the_same_file() {
    let place = installation("encodings");
    let utf16: Vec<u8> = PROPOSALS.encode_utf16().flat_map(u16::to_le_bytes).collect();
    // Every letter of the file stands in Windows-1252 with its own number.
    let windows: Vec<u8> = PROPOSALS.chars().map(|c| u8::try_from(u32::from(c)).expect("one byte")).collect();
    let forms = [("bom.csv", [b"\xEF\xBB\xBF", PROPOSALS.as_bytes()].concat()), ("utf16.csv", utf16), ("windows.csv", windows)];
    for (n, (name, bytes)) in forms.into_iter().enumerate() {
        let file = place.join(name);
        fs::write(&file, bytes).expect("writes");
        let (status, text) = import(&place, &file, &[]);
        let expected = if n == 0 { "2 added" } else { "0 added" };
        assert!(status == Some(0) && text.contains(expected), "{name}: {text}");
    }
    let _ = fs::remove_dir_all(&place);
}

#[test]
fn columns_named_wrongly_are_told_with_those_there_are() {
    let place = installation("columns");
    let file = place.join("forslag.csv");
    fs::write(&file, PROPOSALS).expect("writes");
    let (status, text) = import(&place, &file, &["--map", "text=Beskrivelsen"]);
    assert!(status == Some(1) && text.contains("Beskrivelse") && text.contains("Tittel"), "{text}");
    let (status, text) = import(&place, &place.join("finnes-ikke.csv"), &[]);
    assert!(status == Some(1) && text.contains("finnes-ikke.csv"), "{text}");
    let _ = fs::remove_dir_all(&place);
}
