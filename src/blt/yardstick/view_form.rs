//! The form that makes a new version of the yardstick.

use super::{
    draft::{TOGETHER, carry_field, limit_fields, weight_fields},
    names::{change_name, kind_name, preset_name},
    pages::Shown,
    words,
    yardstick::{Preset, WEIGHED, Yardstick},
};
use crate::blt::solutions::Change;
use base::{
    html,
    page::{Html, form::Problems, parts::*},
    web::Posted,
    words::{self as shared, Lang},
};
use evidence::belief::Kind;

/// What is written again in each field.
struct Typed<'a> {
    lang: Lang,
    posted: &'a Posted,
    problems: &'a Problems,
}

pub(super) fn form(lang: Lang, shown: &Shown, posted: &Posted, problems: &Problems) -> Html {
    let typed = Typed { lang, posted, problems };
    let body = html! {
        (hidden("lest", posted.get("lest")))
        @for preset in Preset::ALL { (fieldset(preset_name(lang, *preset), typed.limits(*preset))) }
        (fieldset(words::say_title(lang), typed.weights()))
        (fieldset(words::carry_title(lang), typed.carry()))
        (text_field("fordi", words::because(lang)).value(posted.get("fordi")).problems(problems))
        (button(shared::save(lang)))
    };
    let form = post_form("/admin/malestokk", html! { <div class="stack">(body)</div> });
    let reset = (!shown.now.is_as(&Yardstick::specified()))
        .then(|| post_button("/admin/malestokk", words::reset(lang)).quiet().with("tilbake", "1").into());
    let reset: Html = Html::from(reset);
    details_when(!problems.is_empty(), words::change_title(lang), html! { (form) (reset) })
}

impl Typed<'_> {
    fn number(&self, field: &'static str, label: &str) -> Html {
        text_field(field, label).number().short().value(self.posted.get(field)).problems(self.problems).into()
    }

    fn limits(&self, preset: Preset) -> Html {
        let (lang, names) = (self.lang, limit_fields(preset));
        let grade =
            Kind::ALL.iter().fold(select(names.grade, words::grade_of(lang)), |s, k| s.choice(k.name(), kind_name(lang, *k)));
        let grade = grade.value(self.posted.get(names.grade)).problems(self.problems);
        html! {
            <div class="stack-tight">
                (self.number(names.works_for, words::works_of(lang)))
                (self.number(names.sure, words::sure_of(lang)))
                (self.number(names.least_for, words::least_for_of(lang)))
                (self.number(names.least_against, words::least_against_of(lang)))
                (grade.clone())
                (checkbox(names.versions, words::versions_of(lang)).checked(self.posted.has(names.versions)))
            </div>
        }
    }

    fn weights(&self) -> Html {
        let lang = self.lang;
        let each: Vec<(&str, [&'static str; 3])> =
            WEIGHED.iter().filter_map(|kind| Some((kind_name(lang, *kind), weight_fields(*kind)?))).collect();
        html! {
            <div class="stack-tight">
                @for (name, [yes, no, cap]) in &each {
                    (self.number(yes, &words::say_yes_of(lang, name)))
                    (self.number(no, &words::say_no_of(lang, name)))
                    (self.number(cap, &words::say_cap_of(lang, name)))
                }
                (self.number(TOGETHER, words::say_together_of(lang)))
            </div>
        }
    }

    fn carry(&self) -> Html {
        let label = |change: Change| words::carry_of(self.lang, change_name(self.lang, change));
        html! { <div class="stack-tight"> @for change in Change::ALL { (self.number(carry_field(*change), &label(*change))) } </div> }
    }
}
