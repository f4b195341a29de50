//! The program itself: started, asked over a real connection, killed, started again.

use std::{
    io::{BufRead, BufReader, Read, Write},
    net::TcpStream,
    path::{Path, PathBuf},
    process::{Child, Command, Stdio},
};

/// A running `blt serve` in its own folder.
pub struct Served {
    child: Child,
    pub address: String,
    stdout: BufReader<std::process::ChildStdout>,
    stderr: std::thread::JoinHandle<String>,
}

pub fn folder(name: &str) -> PathBuf {
    let folder = std::env::temp_dir().join(format!("blt-served-{name}-{}", std::process::id()));
    let _ = std::fs::remove_dir_all(&folder);
    folder
}

fn start(folder: &Path) -> Served {
    launched(&["serve", "--data", &folder.display().to_string()])
}

/// The program with an address of its own.
pub fn launched(words: &[&str]) -> Served {
    let mut child = Command::new(env!("CARGO_BIN_EXE_blt"))
        .args(words)
        .args(["--listen", "127.0.0.1:0"])
        .env("BLT_LOG", "debug")
        .stdout(Stdio::piped())
        .stderr(Stdio::piped())
        .spawn()
        .expect("blt starts");
    let mut stdout = BufReader::new(child.stdout.take().expect("piped"));
    let mut errors = child.stderr.take().expect("piped");
    let stderr = std::thread::spawn(move || {
        let mut text = String::new();
        let _ = errors.read_to_string(&mut text);
        text
    });
    let mut line = String::new();
    stdout.read_line(&mut line).expect("a line");
    let address = line.trim().strip_prefix("listening on http://").unwrap_or_else(|| panic!("«{line}»")).to_owned();
    Served { child, address, stdout, stderr }
}

impl Served {
    /// One request over a connection of its own; the whole answer as text.
    fn ask(&self, method: &str, path: &str, body: &str) -> String {
        self.ask_as("", method, path, body)
    }

    /// The same with cookies.
    pub fn ask_as(&self, cookie: &str, method: &str, path: &str, body: &str) -> String {
        self.ask_at(&self.address, cookie, method, path, body)
    }

    /// The same at a host name.
    pub fn ask_at(&self, host: &str, cookie: &str, method: &str, path: &str, body: &str) -> String {
        let mut stream = TcpStream::connect(&self.address).expect("connects");
        let length = body.len();
        write!(
            stream,
            "{method} {path} HTTP/1.1\r\nHost: {host}\r\nOrigin: http://{host}\r\nConnection: close\r\nCookie: {cookie}\r\n\
             Content-Type: application/x-www-form-urlencoded\r\nContent-Length: {length}\r\n\r\n{body}"
        )
        .expect("writes");
        let mut answer = String::new();
        stream.read_to_string(&mut answer).expect("reads");
        answer
    }

    pub fn location(answer: &str) -> String {
        let line = answer.lines().find(|l| l.to_lowercase().starts_with("location:")).unwrap_or_else(|| panic!("{answer}"));
        line.split_once(':').map(|(_, place)| place.trim().to_owned()).unwrap_or_default()
    }

    /// The cookie an answer sets, as it is sent back.
    pub fn cookie(answer: &str) -> String {
        let line = answer.lines().find(|l| l.to_lowercase().starts_with("set-cookie:")).unwrap_or_else(|| panic!("{answer}"));
        let pair = line.split_once(':').map_or("", |(_, pair)| pair).split(';').next();
        pair.unwrap_or_default().trim().to_owned()
    }

    /// Asks the program to stop, and gives its exit status, the rest of what it printed, and its log.
    pub fn stop(mut self) -> (Option<i32>, String, String) {
        Command::new("kill").args(["-TERM", &self.child.id().to_string()]).status().expect("kill runs");
        let status = self.child.wait().expect("ends");
        let mut rest = String::new();
        let _ = self.stdout.read_to_string(&mut rest);
        (status.code(), rest, self.stderr.join().unwrap_or_default())
    }

    /// Uses the link of the first start, as the first administrator does.
    pub fn found(folder: &Path) -> Served {
        let first = start(folder);
        let address = first.address.clone();
        let (_, _, log) = first.stop();
        let link = log.split_whitespace().find(|w| w.contains("/oppsett/")).unwrap_or_else(|| panic!("{log}")).to_owned();
        let path = link.trim_start_matches("http://").trim_start_matches(&address).to_owned();
        let served = start(folder);
        let body = "kommune=Solvik&navn=Kari&epost=kari%40solvik.no&malform=nb";
        assert!(served.ask("POST", &path, body).starts_with("HTTP/1.1 303"), "the link founds");
        assert!(served.ask("POST", &path, body).starts_with("HTTP/1.1 404"), "and only once");
        served
    }
}

#[test]
fn what_was_acknowledged_is_there_after_kill_9() {
    let folder = folder("kill");
    let mut served = Served::found(&folder);
    let receipts: Vec<String> =
        (0..20).map(|n| Served::location(&served.ask("POST", "/behov", &format!("text=Behov+nummer+{n}+her")))).collect();
    served.child.kill().expect("SIGKILL");
    served.child.wait().expect("dead");
    let again = start(&folder);
    for (n, receipt) in receipts.iter().enumerate() {
        assert!(again.ask("GET", receipt, "").contains(&format!("Behov nummer {n} her")), "{receipt}");
    }
    again.stop();
    let _ = std::fs::remove_dir_all(&folder);
}

pub fn run(words: &[&str]) -> (Option<i32>, String) {
    let out = Command::new(env!("CARGO_BIN_EXE_blt")).args(words).output().expect("runs");
    (out.status.code(), String::from_utf8_lossy(&[out.stdout, out.stderr].concat()).into_owned())
}

#[test]
fn a_backup_taken_while_serving_is_restored_elsewhere() {
    let (folder, elsewhere) = (folder("backup"), folder("restored"));
    let served = Served::found(&folder);
    let receipt = Served::location(&served.ask("POST", "/behov", "text=Denne+skal+overleve"));
    let copy = folder.join("copy.db").display().to_string();
    let (from, into) = (folder.display().to_string(), elsewhere.display().to_string());
    assert_eq!(run(&["backup", &copy, "--data", &from]).0, Some(0));
    served.stop();
    assert_eq!(run(&["restore", &copy, "--data", &into]).0, Some(0));
    let again = start(&elsewhere);
    assert!(again.ask("GET", &receipt, "").contains("Denne skal overleve"));
    again.stop();
    let (status, text) = run(&["restore", &copy, "--data", &into]);
    assert!(status == Some(1) && text.contains("exists"), "an existing database is never overwritten: {text}");
    assert_eq!(run(&["check", "--data", &into]).0, Some(0));
    let _ = (std::fs::remove_dir_all(&folder), std::fs::remove_dir_all(&elsewhere));
}

#[test]
fn somebody_is_invited_from_the_command_line() {
    let folder = folder("invite");
    let served = Served::found(&folder);
    served.stop();
    let place = folder.display().to_string();
    let (status, text) = run(&["user", "invite", "jonas@solvik.no", "--role", "leader", "--data", &place]);
    assert!(status == Some(0) && text.contains("/inn/"), "{text}");
    let (status, text) = run(&["user", "invite", "jonas@solvik.no", "--role", "boss", "--data", &place]);
    assert!(status == Some(1) && text.contains("no role 'boss'"), "{text}");
    let _ = std::fs::remove_dir_all(&folder);
}

#[test]
fn it_stops_cleanly_and_prints_one_line_only() {
    let folder = folder("stop");
    let served = start(&folder);
    assert!(served.ask("GET", "/helse/klar", "").starts_with("HTTP/1.1 200"));
    let (status, rest, log) = served.stop();
    assert_eq!((status, rest.as_str()), (Some(0), ""), "{log}");
    let _ = std::fs::remove_dir_all(&folder);
}

#[test]
fn the_log_holds_no_code_and_no_text_from_people() {
    let folder = folder("log");
    let served = Served::found(&folder);
    let receipt = Served::location(&served.ask("POST", "/behov", "text=Hemmelig+setning+her&epost=ola%40nordmann.no"));
    served.ask("GET", &receipt, "");
    let (_, _, log) = served.stop();
    let code = receipt.trim_start_matches("/folg/");
    for secret in [code, "Hemmelig", "ola@nordmann.no", "127.0.0.1:5"] {
        assert!(!log.contains(secret), "«{secret}» is in the log:\n{log}");
    }
    assert!(log.contains("/folg/{kode}"), "{log}");
    let _ = std::fs::remove_dir_all(&folder);
}

#[test]
fn a_wrong_setting_stops_the_start_with_one_line_that_names_it() {
    let start_with = |key: &str, value: &str| {
        let out = Command::new(env!("CARGO_BIN_EXE_blt")).arg("serve").env(key, value).output().expect("runs");
        (out.status.code(), String::from_utf8_lossy(&out.stderr).into_owned())
    };
    let (status, text) = start_with("BLT_LISTEN", "everywhere");
    assert_eq!((status, text.lines().count()), (Some(2), 1), "{text}");
    assert!(text.contains("'listen'"), "{text}");
    let (status, text) = start_with("BLT_COLOUR", "red");
    assert_eq!(status, Some(2));
    assert!(text.contains("'colour'"), "{text}");
}
