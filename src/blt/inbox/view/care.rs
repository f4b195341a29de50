//! The words of a need or a message that may tell of a person: what others may read instead, and what else can be done.

use crate::{
    blt::{
        inbox::words,
        needs::{self, Flagged, Message, Need, Words, flag_button},
    },
    people::{Deed, Visit},
};
use base::{
    html,
    page::{Html, form::Problems, parts::*},
    text,
    web::Posted,
    words::Lang,
};
use base64::Engine as _;

/// What was typed in the form.
#[derive(Clone, Debug, Default)]
pub(in crate::blt::inbox) struct WordsTyped {
    text: String,
    idea: String,
    concerns: String,
    without_picture: bool,
}

impl WordsTyped {
    pub(in crate::blt::inbox) fn of(posted: &Posted) -> WordsTyped {
        let field = |name: &str| posted.get(name).to_owned();
        WordsTyped {
            text: field("ord"),
            idea: field("ord-ide"),
            concerns: field("ord-gjelder"),
            without_picture: posted.has("uten-bilde"),
        }
    }

    /// The words with what the guard found taken out already.
    fn redacted(words: &Words) -> WordsTyped {
        let redacted = |t: &str| text::redact(t, &text::personal(t));
        let optional = |t: &Option<String>| t.as_deref().map(redacted).unwrap_or_default();
        WordsTyped {
            text: redacted(&words.text),
            idea: optional(&words.idea),
            concerns: optional(&words.concerns),
            without_picture: false,
        }
    }
}

/// The words that are looked over now.
pub(in crate::blt::inbox) struct Care {
    what: Flagged,
    is_hidden: bool,
    is_flagged: bool,
    /// As they came; only after the reading has been noted.
    original: Option<Words>,
    /// The picture to look at, when there is one and it may be seen.
    picture: Option<Vec<u8>>,
    has_picture: bool,
    may_be_removed: bool,
    typed: WordsTyped,
}

impl Care {
    pub(in crate::blt::inbox) fn of_need(
        need: &Need,
        words: Words,
        picture: Option<Vec<u8>>,
        is_noted: bool,
        typed: Option<WordsTyped>,
    ) -> Care {
        let may_see = is_noted || !need.is_hidden();
        Care {
            what: Flagged::Need,
            is_hidden: need.is_hidden(),
            is_flagged: need.flagged_at.is_some(),
            has_picture: picture.is_some(),
            picture: picture.filter(|_| may_see),
            may_be_removed: need.is_hidden() && !need.lives_in_a_journey(),
            typed: typed.unwrap_or_else(|| WordsTyped::redacted(&words)),
            original: is_noted.then_some(words),
        }
    }

    pub(in crate::blt::inbox) fn of_message(message: Message, is_noted: bool, typed: Option<WordsTyped>) -> Care {
        let words = Words { text: message.text, title: String::new(), idea: None, concerns: None, picture: None };
        Care {
            what: Flagged::Message(message.id),
            is_hidden: message.quarantined,
            is_flagged: message.flagged,
            has_picture: false,
            picture: None,
            may_be_removed: true,
            typed: typed.unwrap_or_else(|| WordsTyped::redacted(&words)),
            original: (is_noted && message.quarantined).then_some(words),
        }
    }

    /// Where the form goes, what else can be pressed goes, and whether it is the need's own words.
    fn addresses(&self, need: &Need) -> (String, String, String) {
        let need = format!("/behov/{}", need.id);
        match self.what {
            Flagged::Need => (format!("{need}/karantene"), format!("{need}/tilbakehold"), format!("{need}/sletting")),
            Flagged::Message(id) => {
                let message = format!("{need}/meldinger/{id}");
                (message.clone(), message.clone(), message)
            }
        }
    }
}

/// The form, with what others may read instead.
pub(super) fn form(visit: &Visit, need: &Need, care: &Care, problems: &Problems) -> Html {
    let lang = visit.lang;
    let (address, ..) = care.addresses(need);
    let save = if care.is_hidden { words::quarantine_clear(lang) } else { words::redact_save(lang) };
    let body = html! {
        (text_area("ord", words::quarantine_text(lang)).help(words::quarantine_help(lang)).value(care.typed.text.as_str()).rows(6).problems(problems))
        @if care.what == Flagged::Need { (the_rest(lang, care, problems)) }
        (button(save))
    };
    let inside = html! {
        <h2 class="ds-heading" data-size="sm">(words::care_title(lang))</h2>
        @if care.is_flagged { (alert(Kind::Warning, words::care_flagged(lang))) }
        @if let Some(original) = &care.original { (as_it_came(lang, original)) }
        @if let Some(bytes) = &care.picture { (picture(lang, bytes)) }
        (post_form(&address, &body))
        (what_else(visit, need, care))
    };
    html! { <section id="rydd">(card(&inside))</section> }
}

fn the_rest(lang: Lang, care: &Care, problems: &Problems) -> Html {
    html! {
        @if !care.typed.idea.is_empty() { (text_area("ord-ide", words::idea(lang)).value(care.typed.idea.as_str()).rows(3).problems(problems)) }
        @if !care.typed.concerns.is_empty() { (text_field("ord-gjelder", words::concerns(lang)).value(care.typed.concerns.as_str()).problems(problems)) }
        @if care.has_picture { (checkbox("uten-bilde", words::without_picture(lang)).checked(care.typed.without_picture)) }
    }
}

fn as_it_came(lang: Lang, words: &Words) -> Html {
    html! {
        <h3 class="ds-heading" data-size="2xs">(words::quarantine_original(lang))</h3>
        (Html::lines(&words.text))
        @if let Some(idea) = &words.idea { <p class="meta">(words::idea(lang))</p> (Html::lines(idea)) }
        @if let Some(concerns) = &words.concerns { <p><strong>(words::concerns(lang)) ": "</strong> (concerns)</p> }
    }
}

/// Shown in the page itself: it has no address at which it could be looked at without a note in the journal.
fn picture(lang: Lang, bytes: &[u8]) -> Html {
    let data = base64::engine::general_purpose::STANDARD.encode(bytes);
    html! { <img class="picture" src={"data:image/jpeg;base64," (data)} alt=(words::picture_alt(lang))> }
}

fn what_else(visit: &Visit, need: &Need, care: &Care) -> Html {
    let lang = visit.lang;
    let (_, hold, remove) = care.addresses(need);
    let removal = html! {
        <p>(if care.what == Flagged::Need { words::quarantine_remove_text(lang) } else { words::message_remove_text(lang) })</p>
        (post_button(remove.as_str(), words::quarantine_remove(lang)).danger().with("valg", "slett"))
    };
    let fine = post_button(format!("/behov/{}/personopplysning", need.id), words::unflag(lang)).secondary().with("greit", "1");
    let fine = Html::from(match care.what {
        Flagged::Need => fine,
        Flagged::Message(id) => fine.with("melding", id.to_string()),
    });
    html! {
        @if !care.is_hidden { (post_button(hold.as_str(), words::hold(lang)).secondary().with("valg", "hold")) }
        @if care.is_flagged && !care.is_hidden { (fine) }
        @if care.may_be_removed { (details(words::quarantine_remove(lang), removal.clone())) }
    }
}

/// What stands below the need's own words: for those who take care the way to the form, for others the button that says so.
pub(super) fn under_need(visit: &Visit, need: &Need) -> Html {
    let lang = visit.lang;
    if !need.has_words() {
        return Html::none();
    }
    if crate::blt::inbox::quarantine::cares(visit, need) {
        return way(visit, need, "behov", (need.is_hidden(), need.flagged_at.is_some()));
    }
    if need.is_hidden() { Html::none() } else { flag_button(lang, &flag_address(need), None, need.flagged_at.is_some()) }
}

/// The same below a message.
pub(super) fn under_message(visit: &Visit, need: &Need, message: &Message) -> Html {
    if message.text.is_empty() && !message.quarantined {
        return Html::none();
    }
    if crate::blt::inbox::quarantine::cares(visit, need) {
        return way(visit, need, &message.id.to_string(), (message.quarantined, message.flagged));
    }
    if message.quarantined {
        return Html::none();
    }
    needs::flag_button(visit.lang, &flag_address(need), Some(message), message.flagged)
}

fn flag_address(need: &Need) -> String {
    format!("/behov/{}/personopplysning", need.id)
}

/// The way to look words over: hidden ones by a button, since reading them is noted.
fn way(visit: &Visit, need: &Need, what: &str, (is_hidden, is_flagged): (bool, bool)) -> Html {
    let lang = visit.lang;
    let clears = visit.person.as_ref().is_some_and(|p| p.may(Deed::SeeQuarantine, need.unit));
    if is_hidden {
        let read = post_button(format!("/behov/{}/original", need.id), words::read_original(lang)).with("rydd", what.to_owned());
        return if clears { read.secondary().into() } else { Html::none() };
    }
    html! {
        @if is_flagged { <p>(tag(Colour::Warning, words::flagged(lang)))</p> }
        <p class="meta"><a class="ds-link" href={"/behov/" (need.id.to_string()) "?rydd=" (what) "#rydd"}>(words::care_title(lang))</a></p>
    }
}
