//! Follows every link from the front page, and fails on the first that leads nowhere.

use crate::testing::{Page, Visitor};
use std::collections::{BTreeMap, BTreeSet, VecDeque};

/// More pages than this and something makes links without end.
const MOST: usize = 3000;

/// Where a link stands, for the message.
type Found = BTreeMap<String, String>;

pub async fn everything(visitor: &Visitor, name: &str) {
    let mut waiting = VecDeque::from(["/".to_owned()]);
    let mut found: Found = [("/".to_owned(), "the start".to_owned())].into();
    let mut dead = Vec::new();
    while let Some(address) = waiting.pop_front() {
        assert!(found.len() < MOST, "{name} finds more than {MOST} pages, the last one at {address}");
        let page = visitor.get(&address).await;
        let from = found[&address].clone();
        if !matches!(page.status.as_u16(), 200 | 303) {
            dead.push(format!("{} at {address}, linked from {from}", page.status));
            continue;
        }
        for link in links(&page) {
            let (place, part) = link.split_once('#').map_or((link.as_str(), ""), |(place, part)| (place, part));
            if !part.is_empty() && (place.is_empty() || place == address) && !has_part(&page, part) {
                dead.push(format!("no #{part} on {address}"));
            }
            if place.starts_with('/') && !found.contains_key(place) {
                found.insert(place.to_owned(), address.clone());
                waiting.push_back(place.to_owned());
            }
        }
    }
    let dead: BTreeSet<String> = dead.into_iter().collect();
    assert!(
        dead.is_empty(),
        "{} of {} pages for {name}:\n{}",
        dead.len(),
        found.len(),
        dead.into_iter().collect::<Vec<_>>().join("\n")
    );
}

/// What a page links to on this site, and where a redirect leads.
fn links(page: &Page) -> Vec<String> {
    if page.status.as_u16() == 303 {
        return vec![page.location()];
    }
    let is_page = page.headers.get("content-type").is_some_and(|kind| kind.as_bytes().starts_with(b"text/html"));
    if !is_page {
        return Vec::new();
    }
    let text = page.text();
    let mut links = Vec::new();
    for name in [" href=\"", " src=\""] {
        let values = text.split(name).skip(1).filter_map(|rest| rest.split('"').next());
        links.extend(
            values
                .map(|v| v.replace("&amp;", "&"))
                .filter(|v| (v.starts_with('/') && !v.starts_with("//")) || v.starts_with('#')),
        );
    }
    links
}

fn has_part(page: &Page, part: &str) -> bool {
    let text = page.text();
    text.contains(&format!(" id=\"{part}\"")) || part == "main" || part == "top"
}
