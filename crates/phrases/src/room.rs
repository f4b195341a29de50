//! The phrases of a room: three languages that must agree.

use std::path::Path;

use crate::message::{Kind, Message, Piece, Place, places};
use crate::problem::Problem;
use crate::read::read;

/// The languages in which every phrase must stand. The first is the one whose order of arguments counts.
pub(crate) const LANGUAGES: [&str; 3] = ["nb", "nn", "en"];

/// One phrase in all languages.
#[derive(Debug)]
pub(crate) struct Phrase {
    pub(crate) id: String,
    pub(crate) arguments: Vec<(String, Kind)>,
    /// In the order of [`LANGUAGES`].
    pub(crate) forms: [Vec<Piece>; 3],
}

/// The phrases of the folder in the order of `nb.ftl`, or everything in which its files are wrong or disagree.
pub(crate) fn phrases_of(folder: &Path) -> Result<Vec<Phrase>, Vec<Problem>> {
    let mut problems = strange_files(folder);
    let mut read_files = LANGUAGES.map(|language| {
        messages_of(&folder.join(format!("{language}.ftl"))).unwrap_or_else(|found| {
            problems.extend(found);
            Vec::new()
        })
    });
    if !problems.is_empty() {
        return Err(problems);
    }
    problems.extend(missing(folder, &read_files));
    let mut phrases = Vec::new();
    for message in std::mem::take(&mut read_files[0]) {
        let (Some(nn), Some(en)) = (take(&mut read_files[1], &message.id), take(&mut read_files[2], &message.id)) else {
            continue;
        };
        match agree(folder, [message, nn, en]) {
            Ok(phrase) => phrases.push(phrase),
            Err(found) => problems.extend(found),
        }
    }
    if problems.is_empty() { Ok(phrases) } else { Err(problems) }
}

fn messages_of(file: &Path) -> Result<Vec<Message>, Vec<Problem>> {
    match std::fs::read_to_string(file) {
        Ok(source) => read(file, &source),
        Err(why) => Err(vec![Problem::at(file, 1, format!("cannot be read: {why}"))]),
    }
}

fn take(messages: &mut Vec<Message>, id: &str) -> Option<Message> {
    let at = messages.iter().position(|message| message.id == id)?;
    Some(messages.swap_remove(at))
}

/// A words file in a language that the product does not speak would never be shown.
fn strange_files(folder: &Path) -> Vec<Problem> {
    let Ok(entries) = std::fs::read_dir(folder) else {
        return Vec::new();
    };
    entries
        .flatten()
        .map(|entry| entry.path())
        .filter(|path| path.extension().is_some_and(|end| end == "ftl"))
        .filter(|path| !LANGUAGES.iter().any(|known| path.file_stem().is_some_and(|stem| stem == *known)))
        .map(|path| Problem::at(&path, 1, "is in none of the languages nb, nn, en"))
        .collect()
}

/// Every id that stands in one language and lacks in another, told where it stands.
fn missing(folder: &Path, files: &[Vec<Message>; 3]) -> Vec<Problem> {
    let mut problems = Vec::new();
    for (language, messages) in LANGUAGES.iter().zip(files) {
        let mut lacking: Vec<(&Message, &str)> = Vec::new();
        for (other, others) in LANGUAGES.iter().zip(files) {
            // Told once for each gap: from the first language that has it.
            for message in others {
                let known = messages.iter().any(|have| have.id == message.id);
                let told = lacking.iter().any(|(told, _)| told.id == message.id);
                if !known && !told {
                    lacking.push((message, other));
                }
            }
        }
        for (message, other) in lacking {
            let file = folder.join(format!("{other}.ftl"));
            let what = format!("`{}` is missing in {language}.ftl", message.id);
            problems.push(Problem::at(&file, message.line, what));
        }
    }
    problems
}

/// Makes one phrase of its three forms when they use the same placeholders in the same sense.
fn agree(folder: &Path, messages: [Message; 3]) -> Result<Phrase, Vec<Problem>> {
    let uses = messages.each_ref().map(|message| places(&message.pieces));
    let mut names: Vec<&str> = Vec::new();
    for place in uses.iter().flatten() {
        if !names.contains(&place.name.as_str()) {
            names.push(&place.name);
        }
    }
    let mut problems = Vec::new();
    let mut arguments = Vec::new();
    for name in names {
        problems.extend(unused(folder, &messages, &uses, name));
        match kind_of(folder, &uses, name) {
            Ok(kind) => arguments.push((name.to_owned(), kind)),
            Err(problem) => problems.push(problem),
        }
    }
    if !problems.is_empty() {
        return Err(problems);
    }
    let id = messages[0].id.clone();
    Ok(Phrase { id, arguments, forms: messages.map(|message| message.pieces) })
}

fn unused(folder: &Path, messages: &[Message; 3], uses: &[Vec<&Place>; 3], name: &str) -> Vec<Problem> {
    let mut problems = Vec::new();
    for (place_of, language) in LANGUAGES.iter().enumerate() {
        if uses[place_of].iter().any(|place| place.name == name) {
            continue;
        }
        let others: Vec<&str> = LANGUAGES
            .iter()
            .zip(uses)
            .filter(|(_, uses)| uses.iter().any(|place| place.name == name))
            .map(|(language, _)| *language)
            .collect();
        let file = folder.join(format!("{language}.ftl"));
        let what = format!("`{}` lacks {{ ${name} }}, which stands in {}", messages[place_of].id, others.join(" and "));
        problems.push(Problem::at(&file, messages[place_of].line, what));
    }
    problems
}

/// What an argument is, from every use that tells.
fn kind_of(folder: &Path, uses: &[Vec<&Place>; 3], name: &str) -> Result<Kind, Problem> {
    let mut known: Option<(Kind, &str, usize)> = None;
    for (language, uses) in LANGUAGES.iter().zip(uses) {
        for place in uses.iter().filter(|place| place.name == name) {
            let Some(kind) = place.kind else { continue };
            match known {
                Some((before, whose, line)) if before != kind => {
                    let file = folder.join(format!("{language}.ftl"));
                    let (here, there) = (kind.in_words(), before.in_words());
                    let what = format!("${name} is {here} here and {there} in {whose}.ftl:{line}");
                    return Err(Problem::at(&file, place.line, what));
                }
                Some(_) => {}
                None => known = Some((kind, language, place.line)),
            }
        }
    }
    Ok(known.map_or(Kind::Text, |(kind, _, _)| kind))
}
