//! Letters to those who left an address: one for each change, in the language they reported in.

use super::{
    need::{Need, Reporter},
    rows::{self, PostNews, Told},
    talk::{Author, News},
    view, words,
};
use crate::people::{Organisation, Visit, organisations, visit::public_address};
use base::{clock::Time, db::Read, id::Id, mail::Letter, web::App, words::Lang};

/// Writes the letters about everything that has happened since last time; called again and again.
/// Without a mail server nothing is written, and nothing is saved up.
pub async fn post_news(app: &App) -> anyhow::Result<()> {
    let mut db = app.db.read().await?;
    if !rows::some_news_waits(&mut db).await? {
        return Ok(());
    }
    if !app.post.is_on() {
        drop(db);
        return app.db.write(rows::forget_letters()).await;
    }
    let organisations = organisations::every(&mut db).await?;
    let mut posts = Vec::new();
    for told in rows::news_to_post(&mut db).await? {
        let Some(organisation) = organisations.iter().find(|o| o.id == told.organisation) else { continue };
        posts.push(posted(app, &mut db, organisation, &told).await?);
    }
    drop(db);
    for post in posts {
        app.db.write(post).await?;
    }
    Ok(())
}

/// The letters about one need: to its reporter and to those of the needs that were merged into it.
async fn posted(app: &App, db: &mut Read, organisation: &Organisation, told: &Told) -> anyhow::Result<PostNews> {
    let visit = Visit::anyone(organisation.clone(), app.clock.now());
    let at = visit.now;
    let mut letters = Vec::new();
    for reporter in rows::reporters(db, &visit, told.need).await? {
        let Some(to) = reporter.email.clone() else { continue };
        let Some(need) = rows::followed(db, &visit, &reporter.code).await?.map(|f| f.need) else { continue };
        let Some(words) = about(&visit, told, &reporter, &need) else { continue };
        let address = format!("{}/folg/{}", public_address(organisation, app), reporter.code);
        letters.push(Letter {
            id: app.chance.new_id(at),
            organisation: organisation.id,
            from_name: organisation.name.clone(),
            to,
            subject: words::letter_subject(reporter.lang, &organisation.name),
            text: words::letter_text(reporter.lang, &words, &reporter.code.to_string(), &address),
        });
    }
    Ok(PostNews { organisation: organisation.id, said: told.said.iter().map(|m| m.id).collect(), letters, at })
}

/// What this reporter is told: the news as sentences and the answer as it was written; `None` when it is all about others.
fn about(visit: &Visit, told: &Told, reporter: &Reporter, need: &Need) -> Option<String> {
    let lang = reporter.lang;
    let said = told.said.iter().filter(|m| is_for(m.at, &m.author, reporter, need, told.need));
    let lines: Vec<String> = said
        .map(|m| match &m.author {
            Author::News(News::Received | News::Quarantined) => receipt(lang, need),
            Author::News(news) => sentence(visit, lang, news),
            Author::Staff(_) | Author::Reporter(_) => m.text.clone(),
        })
        .collect();
    (!lines.is_empty()).then(|| lines.join("\n\n"))
}

/// What was said where a need was merged is for its reporters from then on; news about one report is for that one only.
fn is_for(at: Time, author: &Author, reporter: &Reporter, need: &Need, about: Id<Need>) -> bool {
    if reporter.need == about {
        return true;
    }
    let is_own_news = matches!(author, Author::News(news) if news.is_about_one() || *news == News::MergedHere);
    !is_own_news && need.merged_at.is_none_or(|merged| at >= merged)
}

fn receipt(lang: Lang, need: &Need) -> String {
    words::letter_receipt(lang, need.answer_due.date())
}

/// The news, with where to go instead when that is the point.
fn sentence(visit: &Visit, lang: Lang, news: &News) -> String {
    let said = view::news_sentence(lang, news);
    match view::channels_after(visit, lang, news).as_slice() {
        [] => said,
        channels => {
            let lines: Vec<String> = channels.iter().map(|c| c.in_a_letter()).collect();
            format!("{said}\n{}", lines.join("\n"))
        }
    }
}
