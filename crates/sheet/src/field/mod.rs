//! What we want to know of a proposal, and the words by which other people's columns say it.

mod likeness;
mod words;

use std::fmt;

pub(crate) use likeness::plain;
use likeness::{closeness, list};

/// One thing we want to know of a proposal.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum Field {
    /// What is proposed. The only one that must be there.
    Text,
    /// Its title.
    Title,
    /// Who proposed it.
    Name,
    /// The e-mail address of whoever did.
    Email,
    /// The day it came in.
    Date,
    /// How far it has come.
    Status,
    /// The category, theme or challenge it belongs to.
    Category,
    /// Where it is about.
    Place,
    /// How many support it.
    Votes,
    /// What the other system calls it.
    ExternalId,
    /// What was answered.
    Answer,
}

impl Field {
    /// All of them, in the order people are shown them.
    pub const ALL: [Field; 11] = [
        Field::Text,
        Field::Title,
        Field::Name,
        Field::Email,
        Field::Date,
        Field::Status,
        Field::Category,
        Field::Place,
        Field::Votes,
        Field::ExternalId,
        Field::Answer,
    ];

    /// How it is written on the command line.
    pub fn code(self) -> &'static str {
        match self {
            Field::Text => "text",
            Field::Title => "title",
            Field::Name => "name",
            Field::Email => "email",
            Field::Date => "date",
            Field::Status => "status",
            Field::Category => "category",
            Field::Place => "place",
            Field::Votes => "votes",
            Field::ExternalId => "external_id",
            Field::Answer => "answer",
        }
    }

    /// The field written as `code` says; `challenge` is another word for the category.
    pub fn parse(code: &str) -> Option<Field> {
        let code = code.trim().to_lowercase().replace('-', "_");
        if code == "challenge" {
            return Some(Field::Category);
        }
        Field::ALL.into_iter().find(|field| field.code() == code)
    }

    /// How surely a column called `name` is this field: 0 (no sign of it) to 10 (its very name).
    pub fn likeness(self, name: &str) -> u8 {
        let plain = plain(name);
        if plain.is_empty() || self.is_excluded(&plain) {
            return 0;
        }
        let (sure, maybe) = words::of(self);
        let sure = list(sure).map(|word| closeness(&plain, word)).max().unwrap_or(0);
        let maybe = list(maybe).map(|word| closeness(&plain, word)).max().unwrap_or(0);
        sure.max(maybe.saturating_sub(3))
    }

    /// Whether the name says that a column is about something else: `author id` is no number of the proposal, and the
    /// day of birth not the day it came in.
    pub fn is_ruled_out_by(self, name: &str) -> bool {
        self.is_excluded(&plain(name))
    }

    fn is_excluded(self, plain: &str) -> bool {
        let has = |words: &'static str| list(words).any(|word| plain.split(' ').any(|own| own == word));
        let is_added = plain.split(' ').count() > 2 && has(words::WHAT_OTHERS_ADDED);
        match self {
            Field::Text | Field::Title | Field::Date => is_added || has(words::NOT_WHAT_WAS_PROPOSED),
            Field::ExternalId => is_added || has(words::NOT_THE_PROPOSAL),
            Field::Status => is_added,
            Field::Name => has(words::NOT_A_PERSON),
            Field::Category => has(words::NOT_A_CATEGORY),
            Field::Email | Field::Place | Field::Votes | Field::Answer => false,
        }
    }
}

impl fmt::Display for Field {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(self.code())
    }
}

/// Whether a column called `name` has a name we know.
pub fn is_known(name: &str) -> bool {
    Field::ALL.into_iter().any(|field| field.likeness(name) >= 7)
}

#[cfg(test)]
mod tests {
    use super::*;

    fn likeliest(name: &str) -> Option<Field> {
        let likeliest = Field::ALL.into_iter().max_by_key(|field| field.likeness(name))?;
        (likeliest.likeness(name) > 0).then_some(likeliest)
    }

    #[track_caller]
    fn all_are(field: Field, names: &str) {
        for name in names.split(" | ") {
            assert_eq!(likeliest(name), Some(field), "{name}");
        }
    }

    #[test]
    fn columns_in_six_languages_are_known() {
        let text = "Beskrivelse | comment-body | body/nb | Beskrivning | Beschreibung | Tekst | Skildring";
        let title = "Tittel | title | Rubrik | Overskrift | Titel | export_proposal_title | Tittel:";
        let name = "Navn | Namn | Forslagsstiller | Innsender | Förslagsställare | Verfasser | Author";
        let email = "E-post | Epostadresse | Mail | E-postadress | email | E-Mail-Adresse";
        let date = "Innsendt | Opprettet | Dato | createdAt | Inkom datum | Oprettet | Eingereicht am";
        let category = "Kategori | Tema | Utfordring | challenge | Kategorie | category/name/nb";
        let place = "Sted | Bydel | Adresse | Stad | Stadtteil | District";
        let votes = "Stemmer | Antall støtter | Røyster | numSupports | Underskrifter | agrees";
        let answer = "Svar | Kommunens svar | official response | Tilbakemelding | Antwort";
        all_are(Field::Text, text);
        all_are(Field::Title, title);
        all_are(Field::Name, name);
        all_are(Field::Email, email);
        all_are(Field::Date, date);
        all_are(Field::Status, "Status | Tilstand | State");
        all_are(Field::Category, category);
        all_are(Field::Place, place);
        all_are(Field::Votes, votes);
        all_are(Field::ExternalId, "Id | Saksnummer | comment-id | Referanse | Diarienummer");
        all_are(Field::Answer, answer);
    }

    #[test]
    fn what_belongs_to_somebody_else_is_not_the_proposals() {
        assert_eq!(Field::ExternalId.likeness("author-id"), 0);
        assert_eq!(Field::ExternalId.likeness("userId"), 0);
        assert_eq!(Field::Name.likeness("category_name"), 0);
        assert_eq!(Field::Text.likeness("comment author"), 0);
        assert_eq!(Field::Text.likeness("proposal_comments_body"), 0);
        assert!(Field::Date.is_ruled_out_by("date_of_birth"));
    }

    #[test]
    fn every_code_reads_back_as_its_field() {
        for field in Field::ALL {
            assert_eq!(Field::parse(field.code()), Some(field));
        }
        assert_eq!(Field::parse("Challenge"), Some(Field::Category));
        assert_eq!(Field::parse("external-id"), Some(Field::ExternalId));
        assert_eq!(Field::parse("tekst"), None);
    }
}
