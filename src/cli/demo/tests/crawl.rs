//! Follows every link from the front page, and fails on those that lead nowhere.

use crate::testing::{Page, Visitor};
use std::collections::{BTreeMap, BTreeSet, VecDeque};

/// More pages than this and something makes links without end.
const MOST: usize = 3000;

/// What one visitor has seen of the site.
struct Crawl<'v> {
    visitor: &'v Visitor,
    waiting: VecDeque<String>,
    /// Each address, and the page that first linked to it.
    found: BTreeMap<String, String>,
    /// The pages that came, each with the parts that can be linked to.
    parts: BTreeMap<String, BTreeSet<String>>,
    /// Links to a part of a page: the page, the part, and where the link stands.
    to_parts: BTreeSet<(String, String, String)>,
    dead: BTreeSet<String>,
}

pub async fn everything(visitor: &Visitor, name: &str) {
    let (found, parts) = ([("/".to_owned(), "the start".to_owned())].into(), BTreeMap::new());
    let waiting = VecDeque::from(["/".to_owned()]);
    let mut crawl = Crawl { visitor, waiting, found, parts, to_parts: BTreeSet::new(), dead: BTreeSet::new() };
    while let Some(address) = crawl.waiting.pop_front() {
        assert!(crawl.found.len() < MOST, "{name} finds more than {MOST} pages, the last one at {address}");
        crawl.open(&address).await;
    }
    crawl.look_for_parts();
    let dead: Vec<String> = crawl.dead.into_iter().collect();
    assert!(dead.is_empty(), "{} dead links on {} pages for {name}:\n{}", dead.len(), crawl.found.len(), dead.join("\n"));
}

impl Crawl<'_> {
    async fn open(&mut self, address: &str) {
        let page = self.visitor.get(address).await;
        if !matches!(page.status.as_u16(), 200 | 303) {
            self.dead.insert(format!("{} at {address}, linked from {}", page.status, self.found[address]));
            return;
        }
        if is_html(&page) {
            self.parts.insert(address.to_owned(), values(&page, " id=\"").collect());
        }
        for link in links(&page) {
            let (place, part) = link.split_once('#').unwrap_or((&link, ""));
            let place = if place.is_empty() { address } else { place };
            if !part.is_empty() {
                self.to_parts.insert((place.to_owned(), part.to_owned(), address.to_owned()));
            }
            if !self.found.contains_key(place) {
                self.found.insert(place.to_owned(), address.to_owned());
                self.waiting.push_back(place.to_owned());
            }
        }
    }

    fn look_for_parts(&mut self) {
        for (place, part, from) in &self.to_parts {
            if self.parts.get(place).is_some_and(|parts| !parts.contains(part)) {
                self.dead.insert(format!("no part #{part} at {place}, linked from {from}"));
            }
        }
    }
}

fn is_html(page: &Page) -> bool {
    page.headers.get("content-type").is_some_and(|kind| kind.as_bytes().starts_with(b"text/html"))
}

/// What a page links to on this site, or where a redirect leads.
fn links(page: &Page) -> Vec<String> {
    if page.status.as_u16() == 303 {
        return vec![page.location()];
    }
    if !is_html(page) {
        return Vec::new();
    }
    let here = |link: &String| (link.starts_with('/') && !link.starts_with("//")) || link.starts_with('#');
    [" href=\"", " src=\""].into_iter().flat_map(|name| values(page, name)).filter(here).collect()
}

/// The values of an attribute, such as ` href="`.
fn values(page: &Page, attribute: &'static str) -> impl Iterator<Item = String> {
    let text = page.text();
    let values: Vec<String> =
        text.split(attribute).skip(1).filter_map(|rest| rest.split('"').next()).map(|v| v.replace("&amp;", "&")).collect();
    values.into_iter()
}
