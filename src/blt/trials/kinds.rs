//! The kinds of test: each is a folder of its own with one description, and perhaps a tool that runs it here.

use super::{
    conversation, drawing, model, pilot, practical, question,
    trial::{Kind, Observation, Trial},
};
use crate::people::Visit;
use base::{
    db::{Conn, Tx},
    doors::Doors,
    page::{Html, form::Problems},
    web::{App, Posted, Reply},
    words::Lang,
};
use futures::future::BoxFuture;
use std::sync::Arc;

/// What there is to say about a kind of test before one is planned.
pub struct Description {
    /// Its word in addresses.
    pub slug: &'static str,
    pub name: fn(Lang) -> &'static str,
    /// How it is done, in a sentence.
    pub about: fn(Lang) -> &'static str,
    /// How many are enough, as advice (rule T4).
    pub advice: fn(Lang) -> &'static str,
    /// A criterion to begin with: so many of so many.
    pub criterion: fn(Lang, i64, i64) -> String,
    /// What counts as "it worked for this person", until somebody says otherwise.
    pub rule: fn(Lang) -> &'static str,
    pub usual: Usual,
    /// What runs it here. Without one, results are written down by hand.
    pub tool: Option<&'static Tool>,
}

/// What the plan says until somebody says otherwise.
pub struct Usual {
    pub people: i64,
    /// How many of them must do well.
    pub well: i64,
    pub minutes: i64,
    pub kroner: i64,
    /// Days until it closes.
    pub days: i64,
}

/// A way to do a test of some kind that has been thought through before: it fills the plan.
pub struct Ready {
    /// Its word in addresses: `?opplegg=`.
    pub slug: &'static str,
    pub name: fn(Lang) -> &'static str,
    pub about: fn(Lang) -> &'static str,
    pub usual: Usual,
    /// The fields of the plan's form that it fills.
    pub fields: fn(Lang) -> Vec<(&'static str, String)>,
}

/// What a kind does by itself. All of it works on the trial's own tables and on those of the kind's room.
pub struct Tool {
    /// Doors of its own, besides those all kinds share.
    pub doors: fn() -> Doors,
    /// The fields the plan's form has besides those of all kinds; `locked` when answers have come.
    pub fields: fn(&Visit, &Posted, &Problems, bool) -> Html,
    /// Notes what is wrong with those fields.
    pub check: fn(&Visit, &Posted, &mut Problems),
    /// Keeps what the fields said, in the transaction that keeps the plan. It was checked before.
    pub save: for<'a> fn(&'a mut Tx, i64, &'a Trial, &'a Posted) -> BoxFuture<'a, anyhow::Result<()>>,
    /// Takes away what was kept, with a plan that is removed.
    pub forget: for<'a> fn(&'a mut Tx, i64, &'a Trial) -> BoxFuture<'a, anyhow::Result<()>>,
    /// What was kept, as the form's fields.
    pub kept: for<'a> fn(&'a mut Conn, &'a Visit, &'a Trial) -> BoxFuture<'a, anyhow::Result<Vec<(String, String)>>>,
    /// The page for those who take part.
    pub show: fn(Knock) -> BoxFuture<'static, Reply>,
    /// What they send.
    pub take: fn(Knock, Posted) -> BoxFuture<'static, Reply>,
    /// What came of it, in the form all kinds share.
    pub observations: for<'a> fn(&'a mut Conn, &'a Visit, &'a Trial) -> BoxFuture<'a, anyhow::Result<Vec<Observation>>>,
    /// What came of it, in all detail, for the team.
    pub results: for<'a> fn(&'a mut Conn, &'a Visit, &'a Trial) -> BoxFuture<'a, anyhow::Result<Html>>,
    /// Ready patterns, the usual one first; none for a kind that has one way only.
    pub patterns: &'static [Ready],
    /// Whether people answer by themselves through the link, so that it is shared and hung on walls.
    pub is_answered_by_link: bool,
}

/// Somebody at the door of a test that is open.
pub struct Knock {
    pub app: App,
    pub visit: Visit,
    pub trial: Arc<Trial>,
    /// This device has answered before.
    pub has_answered: bool,
    /// The form is asked for once more, for somebody else.
    pub again: bool,
}

impl Kind {
    /// The description in the kind's own folder.
    pub fn description(self) -> &'static Description {
        match self {
            Kind::Question => &question::DESCRIPTION,
            Kind::Conversation => &conversation::DESCRIPTION,
            Kind::Drawing => &drawing::DESCRIPTION,
            Kind::Model => &model::DESCRIPTION,
            Kind::Practical => &practical::DESCRIPTION,
            Kind::Pilot => &pilot::DESCRIPTION,
        }
    }

    /// The kind with this word in addresses.
    pub fn by_slug(slug: &str) -> Option<Kind> {
        Kind::ALL.iter().copied().find(|k| k.description().slug == slug)
    }

    pub fn name(self, lang: Lang) -> &'static str {
        (self.description().name)(lang)
    }

    /// The ready pattern with this word, else the usual one.
    pub fn pattern(self, slug: &str) -> Option<&'static Ready> {
        let all = self.tool().map_or(&[][..], |tool| tool.patterns);
        all.iter().find(|p| p.slug == slug).or(all.first())
    }

    pub fn is_answered_by_link(self) -> bool {
        self.tool().is_some_and(|tool| tool.is_answered_by_link)
    }

    /// What counts as "it worked for this person", until somebody says otherwise.
    pub fn rule(self, lang: Lang) -> &'static str {
        (self.description().rule)(lang)
    }

    pub fn tool(self) -> Option<&'static Tool> {
        self.description().tool
    }
}
