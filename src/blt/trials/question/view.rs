//! What those who take part see.

pub(super) mod plan;
pub(super) mod results;

use super::{
    form::Questions,
    question::{Kind, MOST_ANSWER, Question},
    rows::Answer,
    take::ANSWERS,
    words,
};
use crate::{
    blt::{
        needs,
        trials::{door::address, trial::Trial},
    },
    people::Visit,
};
use base::{
    html,
    id::Id,
    page::{
        Html,
        form::{Problems, id_of, problem_summary},
        parts::{self, *},
    },
    text::Personal,
    web::Posted,
    words::{self as shared, Lang},
};

/// The form as it is shown: what has been typed, and why it is shown again.
pub(super) struct Sheet<'a> {
    typed: &'a Posted,
    why: Why<'a>,
}

enum Why<'a> {
    Fresh,
    Wrong(&'a Problems),
    /// The guard found something.
    Guarded(&'a [Personal]),
    /// The questions are others by now.
    Changed,
}

impl<'a> Sheet<'a> {
    pub fn fresh(typed: &'a Posted) -> Sheet<'a> {
        Sheet { typed, why: Why::Fresh }
    }

    pub fn wrong(typed: &'a Posted, problems: &'a Problems) -> Sheet<'a> {
        Sheet { typed, why: Why::Wrong(problems) }
    }

    pub fn guarded(typed: &'a Posted, found: &'a [Personal]) -> Sheet<'a> {
        Sheet { typed, why: Why::Guarded(found) }
    }

    pub fn changed(typed: &'a Posted) -> Sheet<'a> {
        Sheet { typed, why: Why::Changed }
    }

    pub fn is_fresh(&self) -> bool {
        matches!(self.why, Why::Fresh)
    }

    fn problems(&self) -> Problems {
        match self.why {
            Why::Wrong(problems) => problems.clone(),
            Why::Fresh | Why::Guarded(_) | Why::Changed => Problems::none(),
        }
    }

    fn notice(&self, lang: Lang) -> Html {
        match self.why {
            Why::Fresh => Html::none(),
            Why::Wrong(problems) => problem_summary(lang, problems),
            Why::Guarded(found) => needs::guard_alert(lang, found),
            Why::Changed => alert(parts::Kind::Warning, words::changed(lang)).into(),
        }
    }

    fn buttons(&self, lang: Lang) -> Html {
        let send = button(words::send(lang)).large();
        match self.why {
            Why::Guarded(_) => html! {
                (actions([send.clone().into(), button(words::send_anyway(lang)).secondary().sends("likevel", "1").into()]))
                <p class="meta">(words::anyway_hint(lang))</p>
            },
            Why::Fresh | Why::Wrong(_) | Why::Changed => send.into(),
        }
    }
}

/// The questions with their answers. A single one that has answers to choose from takes one press.
pub(super) fn questions(visit: &Visit, trial: &Trial, asked: &Questions, id: &Id<Answer>, sheet: &Sheet) -> Html {
    let lang = visit.lang;
    let problems = sheet.problems();
    let single = match &asked.all[..] {
        [one] => Some(one),
        _ => None,
    };
    let title = single.map_or(words::several_title(lang), |q| q.text.as_str());
    let fields = match single {
        Some(question) if sheet.is_fresh() && question.kind != Kind::Text => {
            html! { (presses(lang, question)) (comment(visit, sheet, &problems)) }
        }
        Some(_) | None => html! {
            @for (question, name) in asked.all.iter().zip(ANSWERS) { (field(lang, question, name, single.is_some(), sheet.typed, &problems)) }
            (comment(visit, sheet, &problems))
        },
    };
    let one_press = single.is_some_and(|q| sheet.is_fresh() && q.kind != Kind::Text);
    html! {
        (sheet.notice(lang))
        <div class="question stack">
            <p class="meta">(words::at_the_top(lang, asked.all.len() as i64))</p>
            <h1>(title)</h1>
            @if !trial.information.is_empty() { <div class="meta">(Html::lines(&trial.information))</div> }
            (post_form(&address(trial), html! {
                (hidden("enkel", &id.to_string()))
                (hidden("utgave", &asked.edition.to_string()))
                @if sheet.typed.has("flere") { (hidden("flere", "1")) }
                (fields)
                @if trial.may_ask_who() { (who(lang, sheet.typed, &problems)) }
                @if !one_press { (sheet.buttons(lang)) }
            }))
        </div>
    }
}

/// Large buttons, each of which answers.
fn presses(lang: Lang, question: &Question) -> Html {
    let mut all = answers(ANSWERS[0]);
    for value in question.values() {
        let label = label(lang, question, &value);
        all = all.answer(value.clone(), label);
        all = match (question.kind, value.as_str()) {
            (Kind::YesNo, "ja") => all.icon(Icon::ThumbUp),
            (Kind::YesNo, "nei") => all.icon(Icon::ThumbDown),
            (Kind::YesNo, _) => all.icon(Icon::Questionmark),
            (Kind::Scale | Kind::Choice | Kind::Text, _) => all,
        };
    }
    html! { <div id=(id_of(ANSWERS[0])) tabindex="-1">(all)</div> }
}

/// What one value is called.
pub(super) fn label(lang: Lang, question: &Question, value: &str) -> String {
    match (question.kind, value) {
        (Kind::YesNo, "ja") => shared::yes(lang).to_owned(),
        (Kind::YesNo, "nei") => shared::no(lang).to_owned(),
        (Kind::YesNo, _) => shared::do_not_know(lang).to_owned(),
        (Kind::Scale, "1") => words::scale_lowest(lang).to_owned(),
        (Kind::Scale, "5") => words::scale_highest(lang).to_owned(),
        (Kind::Choice, n) => {
            let option = n.parse::<usize>().ok().and_then(|n| question.options.get(n.checked_sub(1)?));
            option.map_or_else(|| n.to_owned(), |o| o.text.clone())
        }
        (Kind::Scale | Kind::Text, other) => other.to_owned(),
    }
}

fn field(lang: Lang, question: &Question, name: &'static str, alone: bool, typed: &Posted, problems: &Problems) -> Html {
    let text = question.text.as_str();
    let optional = (question.number > 1).then(|| shared::optional(lang));
    if question.kind == Kind::Text {
        let mut area = text_area(name, text).value(typed.get(name)).rows(3).problems(problems);
        area = if alone { area.label_hidden() } else { area };
        return optional.map_or(area.clone(), |word| area.aside(word)).into();
    }
    let mut boxes = radios(name, text).value(typed.get(name)).problems(problems).framed();
    boxes = if alone { boxes.label_hidden() } else { boxes };
    for value in question.values() {
        let label = label(lang, question, &value);
        boxes = boxes.choice(value, label);
    }
    optional.map_or(boxes.clone(), |word| boxes.aside(word)).into()
}

/// Room for more, folded away; and the one line that always stands by free text.
fn comment(visit: &Visit, sheet: &Sheet, problems: &Problems) -> Html {
    let lang = visit.lang;
    let typed = sheet.typed.get("kommentar");
    let open = !typed.is_empty() || problems.of("kommentar").is_some();
    let help = words::comment_help(lang, MOST_ANSWER as i64);
    let area = text_area("kommentar", words::comment_label(lang)).help(help).value(typed).rows(3).problems(problems);
    details_when(open, words::comment_more(lang), area)
}

/// Only in a test that is not anonymous (rule H2).
fn who(lang: Lang, typed: &Posted, problems: &Problems) -> Html {
    html! {
        (text_field("navn", words::who_name(lang)).aside(shared::optional(lang)).autocomplete("name").value(typed.get("navn")).problems(problems))
        (text_field("kontakt", words::who_contact(lang)).aside(shared::optional(lang)).value(typed.get("kontakt")).problems(problems))
    }
}

/// This device has answered: say so, and let somebody else go on.
pub(super) fn already(visit: &Visit, trial: &Trial) -> Html {
    let lang = visit.lang;
    html! {
        <h1>(words::already_title(lang))</h1>
        <p class="lead">(words::already_text(lang))</p>
        (actions([
            link_button(words::for_another(lang), format!("{}?ny=1", address(trial))).into(),
            link_button(words::finished(lang), format!("{}/takk", address(trial))).secondary().into(),
        ]))
    }
}

/// An answer came from a device that has answered: it is kept here, and sent on with one press.
pub(super) fn for_another(visit: &Visit, trial: &Trial, posted: &Posted, id: &Id<Answer>) -> Html {
    let lang = visit.lang;
    let kept: Html =
        posted.fields().iter().filter(|(name, _)| name != "enkel").map(|(name, value)| hidden(name, value)).collect();
    let form = html! { (kept) (hidden("enkel", &id.to_string())) (hidden("flere", "1")) (button(words::send_for_another(lang))) };
    html! {
        <h1>(words::already_title(lang))</h1>
        <p class="lead">(words::already_text(lang))</p>
        (post_form(&address(trial), &form))
        (link_button(words::finished(lang), format!("{}/takk", address(trial))).secondary())
    }
}
