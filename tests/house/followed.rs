//! A running test followed over real connections: answers come through, and nobody who looks holds the program back.

use super::served::{Served, launched};
use std::{
    io::{BufRead, BufReader, Write},
    net::TcpStream,
    time::{Duration, Instant},
};

/// More than a busy machine needs.
const PATIENCE: Duration = Duration::from_secs(20);

/// What stands between two pieces of a text.
fn between<'a>(text: &'a str, before: &str, after: &str) -> &'a str {
    let from = text.find(before).unwrap_or_else(|| panic!("«{before}» is missing in {text}")) + before.len();
    text[from..].split(after).next().unwrap_or_default()
}

/// An open stream, read line by line.
struct Followed(BufReader<TcpStream>);

impl Followed {
    fn open(served: &Served, cookie: &str, path: &str) -> Followed {
        let mut stream = TcpStream::connect(&served.address).expect("connects");
        stream.set_read_timeout(Some(PATIENCE)).expect("is set");
        let host = &served.address;
        write!(stream, "GET {path} HTTP/1.1\r\nHost: {host}\r\nAccept: text/event-stream\r\nCookie: {cookie}\r\n\r\n")
            .expect("writes");
        let mut followed = Followed(BufReader::new(stream));
        assert!(followed.line().starts_with("HTTP/1.1 200"));
        let headers: Vec<String> = std::iter::from_fn(|| Some(followed.line()).filter(|line| !line.trim().is_empty())).collect();
        let headers = headers.concat();
        assert!(headers.contains("x-accel-buffering: no") && headers.contains("no-transform"), "{headers}");
        assert!(!headers.contains("content-encoding"), "{headers}");
        followed
    }

    fn line(&mut self) -> String {
        let mut line = String::new();
        self.0.read_line(&mut line).expect("a line in time");
        line
    }

    /// Reads on until the words have come.
    fn says(&mut self, words: &str) {
        while !self.line().contains(words) {}
    }
}

/// A test of one question that somebody has just started, and the link of those who answer.
fn started(served: &Served, cookie: &str) -> (String, String) {
    let list = served.ask_as(cookie, "GET", "/lop", "");
    let before = list.find("Middag alene").expect("the journey is there");
    let journey = list[..before].rsplit("href=\"/lop/").next().and_then(|rest| rest.split('"').next()).expect("a link");
    let page = Served::location(&served.ask_as(cookie, "POST", &format!("/lop/{journey}/tester"), "start=1&type=sporsmal"));
    let link = format!("/t/{}", between(&served.ask_as(cookie, "GET", &page, ""), "href=\"/t/", "\""));
    (page, link)
}

#[test]
fn answers_come_through_and_many_who_look_hold_nothing_back() {
    let served = launched(&["demo"]);
    let answer = served.ask_as("", "POST", "/demo/inn", "person=sunniva");
    let cookie = Served::cookie(&answer);
    let (page, link) = started(&served, &cookie);
    let mut first = Followed::open(&served, &cookie, &format!("{page}/direkte"));
    first.says("event: del");
    assert!(served.ask_as("", "POST", &link, "svar=ja").starts_with("HTTP/1.1 303"));
    first.says("1 av 1");
    let mut many: Vec<Followed> = (0..80).map(|_| Followed::open(&served, &cookie, &format!("{page}/direkte"))).collect();
    let begun = Instant::now();
    assert!(served.ask_as("", "POST", &link, "svar=ja").starts_with("HTTP/1.1 303"));
    assert!(begun.elapsed() < Duration::from_secs(5), "an answer waits for those who look: {:?}", begun.elapsed());
    many.iter_mut().for_each(|followed| followed.says("2 av 2"));
    let begun = Instant::now();
    let (status, _, log) = served.stop();
    assert_eq!(status, Some(0), "{log}");
    assert!(begun.elapsed() < Duration::from_secs(8), "the stop waits for those who look: {:?}", begun.elapsed());
}
