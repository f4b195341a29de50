//! Words that say nothing about what a text is about, in Bokmål, Nynorsk and English.

use super::tokens::Word;
use std::{collections::HashSet, sync::LazyLock};

/// The language a text is stemmed in. Bokmål and Nynorsk are one here.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Tongue {
    Norwegian,
    English,
}

/// English when more of its small words are English ones than Norwegian ones.
pub(super) fn tongue_of(words: &[Word]) -> Tongue {
    let count =
        |is: fn(&str) -> bool, is_too: fn(&str) -> bool| words.iter().filter(|w| is(&w.folded) && !is_too(&w.folded)).count();
    if count(is_english, is_norwegian) > count(is_norwegian, is_english) { Tongue::English } else { Tongue::Norwegian }
}

pub(super) fn is_stop_word(folded: &str, tongue: Tongue) -> bool {
    match tongue {
        Tongue::Norwegian => is_norwegian(folded),
        Tongue::English => is_english(folded),
    }
}

fn is_norwegian(folded: &str) -> bool {
    static WORDS: LazyLock<HashSet<&str>> = LazyLock::new(|| NORWEGIAN.split_ascii_whitespace().collect());
    WORDS.contains(folded)
}

fn is_english(folded: &str) -> bool {
    static WORDS: LazyLock<HashSet<&str>> = LazyLock::new(|| ENGLISH.split_ascii_whitespace().collect());
    WORDS.contains(folded)
}

const NORWEGIAN: &str = "
    alle allerede allereie alt altså andre anna annan annen annet at av bare begge berre blant blei bli blir blitt ble blivi både
    bør da de deg dei deira dem den denne der dere deres dermed dersom desse det dette di din dine disse ditt du dykk dykkar då eg
    ei ein eit eitt eller en enda ennå enn er et ett etter for fordi forbi fra frå få får fått før gjennom gjer gjere gjera gjorde
    gjort gjør gjøre ha hadde han hans har hatt her hjå ho hos hun hva hvem hver hvert hvilken hvilke hvilket hvis hvor hvordan
    hvorfor i igjen ikke ikkje imot ingen inkje inn innan innen ja jeg jo kan kom kor korleis kunne kva kvar kvart kven kvifor kvil
    kva kvifor man mange med meg meir mellom men mens mer mi min mine mitt mot mye mykje må måtte ned nei no noe noen nokon nokre
    noko nå når og også om opp oss over på sa samt seg selv si sia siden sidan sin sine sitt sjølv skal skulle slik slike slikt som
    sånn så til ting ut utan uten vart var ved veldig vel vera vere vi vil ville vore vort vår våre vårt være vært vært å åt
    dykkar dokker me han henne hennar hennes ham fleire flere ofte aldri alltid allikevel likevel veldig svært ganske jamvel";

const ENGLISH: &str = "
    a about after again all also am an and any are as at be because been before being between both but by can cannot could did do
    does doing down each few for from further had has have having he her here hers him his how i if in into is it its itself just
    me more most my no nor not now of off on once only or other our out over own same she should so some such than that the their
    them then there these they this those through to too under until up very was we were what when where which while who whom why
    will with would you your yours";
