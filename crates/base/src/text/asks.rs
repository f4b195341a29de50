//! Tells a question that asks who somebody is from one that does not, for what is promised to be anonymous.

/// What a person is known by, in Bokmål, Nynorsk and English.
const KNOWN_BY: [&str; 22] = [
    "hva heter du",
    "kva heiter du",
    "what is your name",
    "navnet ditt",
    "namnet ditt",
    "your name",
    "fødselsnummer",
    "fødselsnummeret",
    "personnummer",
    "fødselsdato",
    "date of birth",
    "national identity number",
    "telefonnummer",
    "mobilnummer",
    "phone number",
    "e-postadresse",
    "epostadresse",
    "e-mail address",
    "email address",
    "adressen din",
    "adressa di",
    "your address",
];

/// Parts of a form that hold nothing else than who somebody is.
const ALONE: [&str; 9] = ["navn", "namn", "name", "telefon", "phone", "e-post", "epost", "email", "e-mail"];

/// Does the question ask for a name, a number or an address by which a person is known? Bokmål, Nynorsk and English.
pub fn asks_who_one_is(question: &str) -> bool {
    let lower = question.to_lowercase();
    let bare = lower.trim().trim_end_matches([':', '?', '.', ' ']);
    ALONE.contains(&bare) || KNOWN_BY.iter().any(|words| lower.contains(words))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn asking_for_a_name_or_a_number_is_found() {
        for question in [
            "Hva heter du?",
            "Skriv fødselsnummeret ditt",
            "Navn:",
            "Kva heiter du?",
            "What is your name?",
            "Your e-mail address",
        ] {
            assert!(asks_who_one_is(question), "{question}");
        }
    }

    #[test]
    fn ordinary_questions_are_left_alone() {
        for question in [
            "Ville dette hjulpet deg?",
            "Hva bør tavla hete?",
            "Ville du brukt telefonen til dette?",
            "Vil du ha svar på e-post?",
            "Hvor ofte leter du etter nøkler?",
            "Do you know the name of the new bus stop?",
        ] {
            assert!(!asks_who_one_is(question), "{question}");
        }
    }
}
