//! What signing in, founding and the demo's choice of person look like.

use super::words;
use crate::people::{Person, Visit};
use base::{
    html,
    page::{
        Html,
        form::{Problems, problem_summary},
        parts::*,
    },
    web::Posted,
    words::Lang,
};

fn heading(text: &str) -> Html {
    html! { <h1 class="ds-heading" data-size="lg">(text)</h1> }
}

pub(super) fn ask(visit: &Visit, back: &str, email: &str, problems: &Problems) -> Html {
    let lang = visit.lang;
    let body = html! {
        (text_field("epost", words::ask_email(lang)).email().value(email).problems(problems))
        (hidden("til", back))
        (button(words::ask_send(lang)))
    };
    html! {
        (problem_summary(lang, problems))
        (heading(words::ask_title(lang)))
        <p class="lead">(words::ask_text(lang))</p>
        (post_form("/inn", &body))
        <p><a class="ds-link" href="/">(words::ask_no_account(lang))</a></p>
        @if visit.is_demo { <p><a class="ds-link" href="/demo/inn">(words::demo_title(lang))</a></p> }
    }
}

/// The device holds forms that are not sent: signing out would take them away.
pub(super) fn unsent(visit: &Visit, page: &str) -> Html {
    let lang = visit.lang;
    html! {
        (heading(words::unsent_title(lang)))
        <p class="lead">(words::unsent_text(lang))</p>
        (actions([
            link_button(words::unsent_send(lang), page).into(),
            post_button("/ut", words::unsent_anyway(lang)).danger().with("likevel", "1").into(),
        ]))
    }
}

pub(super) fn sent(visit: &Visit, email: &str) -> Html {
    let lang = visit.lang;
    html! { (heading(words::sent_title(lang))) <p class="lead">(words::sent_text(lang, email))</p> <p>(words::sent_nothing(lang))</p> }
}

pub(super) fn arrive(visit: &Visit, name: &str, token: &str, back: &str) -> Html {
    let lang = visit.lang;
    let body = html! { (hidden("til", back)) (button(words::arrive_enter(lang)).large()) };
    html! { (heading(words::arrive_title(lang))) <p class="lead">(words::arrive_text(lang, name))</p> (post_form(&format!("/inn/{token}"), &body)) }
}

pub(super) fn gone(visit: &Visit) -> Html {
    let lang = visit.lang;
    html! { (heading(words::gone_title(lang))) <p class="lead">(words::gone_text(lang))</p> (link_button(words::gone_again(lang), "/inn")) }
}

pub(super) fn found(visit: &Visit, token: &str, typed: &Posted, problems: &Problems) -> Html {
    let lang = visit.lang;
    let chosen = if typed.get("malform").is_empty() { lang.code() } else { typed.get("malform") };
    let body = html! {
        (text_field("kommune", words::found_municipality(lang)).value(typed.get("kommune")).autocomplete("organization").problems(problems))
        (text_field("navn", words::found_name(lang)).value(typed.get("navn")).autocomplete("name").problems(problems))
        (text_field("epost", words::found_email(lang)).email().help(words::found_email_hint(lang)).value(typed.get("epost")).problems(problems))
        (Lang::ALL.iter().fold(radios("malform", words::found_language(lang)), |r, l| r.choice(l.code(), base::words::own_name(*l))).value(chosen))
        (button(words::found_go(lang)).large())
    };
    html! {
        (problem_summary(lang, problems))
        (heading(words::found_title(lang)))
        <p class="lead">(words::found_text(lang))</p>
        (post_form(&format!("/oppsett/{token}"), &body))
    }
}

pub(super) fn demo_people(visit: &Visit, people: &[Person]) -> Html {
    let lang = visit.lang;
    html! {
        (heading(words::demo_title(lang)))
        <p class="lead">(words::demo_text(lang))</p>
        <form method="post" action="/demo/inn" class="grid">
            @for person in people { (person_button(&person.slug, &person.name, &person.title)) }
        </form>
    }
}
