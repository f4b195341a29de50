//! Columns named by whoever imports: `text=Beskrivelse`.

use super::guess::Columns;
use super::{Mapping, MappingProblem};
use crate::field::{Field, plain};
use crate::row::Row;

/// A field, and the column it was given; none when it shall have none.
type Choice = (Field, Option<usize>);

impl Mapping {
    /// Exactly the fields given, each as `field=column`. A column may be named in any letter case, and by its letter when
    /// no column has that name. `sample` shows how dates are written.
    pub fn from_flags(flags: &[impl AsRef<str>], header: &[String], sample: &[Row]) -> Result<Mapping, MappingProblem> {
        let given: Vec<(Field, usize)> =
            choices(flags, header)?.into_iter().filter_map(|(field, column)| Some((field, column?))).collect();
        Mapping::from_columns(&given, header, sample)
    }

    /// The fields given, and a guess for the others. `email=` with nothing behind it leaves a field out.
    pub fn guess_with_flags(flags: &[impl AsRef<str>], header: &[String], sample: &[Row]) -> Result<Mapping, MappingProblem> {
        let chosen = choices(flags, header)?;
        let columns = Columns::of(header, sample).guess(&chosen);
        Mapping::from_columns(&columns, header, sample)
    }
}

fn choices(flags: &[impl AsRef<str>], header: &[String]) -> Result<Vec<Choice>, MappingProblem> {
    let mut choices: Vec<Choice> = Vec::new();
    for flag in flags {
        let (field, column) = choice(flag.as_ref(), header)?;
        if choices.iter().any(|(taken, _)| *taken == field) {
            return Err(MappingProblem::FieldTwice(field));
        }
        choices.push((field, column));
    }
    Ok(choices)
}

fn choice(flag: &str, header: &[String]) -> Result<Choice, MappingProblem> {
    let Some((code, name)) = flag.split_once('=') else {
        return Err(MappingProblem::NotAPair { flag: flag.to_string() });
    };
    let (code, name) = (code.trim(), name.trim());
    let Some(field) = Field::parse(code) else {
        let codes = Field::ALL.map(|field| field.code().to_string());
        let closest = closest(code, &codes).and_then(|code| Field::parse(&code));
        return Err(MappingProblem::UnknownField { field: code.to_string(), closest });
    };
    if name.is_empty() {
        return Ok((field, None));
    }
    match find(name, header) {
        Some(column) => Ok((field, Some(column))),
        None => Err(MappingProblem::UnknownColumn { column: name.to_string(), closest: closest(name, header) }),
    }
}

/// The column called `name`: exactly so, or else but for case and punctuation, or else by its letter.
fn find(name: &str, header: &[String]) -> Option<usize> {
    let exact = header.iter().position(|own| own == name);
    let alike = || header.iter().position(|own| !plain(own).is_empty() && plain(own) == plain(name));
    exact.or_else(alike).or_else(|| by_letter(name).filter(|column| *column < header.len()))
}

fn by_letter(name: &str) -> Option<usize> {
    let is_letter = (1..=2).contains(&name.len()) && name.bytes().all(|letter| letter.is_ascii_uppercase());
    let number = name.bytes().fold(0, |sum, letter| sum * 26 + usize::from(letter.wrapping_sub(b'A')) + 1);
    is_letter.then(|| number - 1)
}

/// The name most like `wanted`, when any is somewhat like it.
fn closest(wanted: &str, names: &[String]) -> Option<String> {
    const SOMEWHAT: f64 = 0.4;
    let wanted = plain(wanted);
    let likeness = |name: &String| strsim::normalized_damerau_levenshtein(&wanted, &plain(name));
    let best = names.iter().max_by(|one, other| likeness(one).total_cmp(&likeness(other)))?;
    (likeness(best) >= SOMEWHAT).then(|| best.clone())
}
