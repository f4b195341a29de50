//! What everything in the filled database is written with: invented texts, people, and entries for the journal.

use base::{chance::Chance, clock::Time, id::Id, web::App, words::Lang};
use blt::{
    base,
    journal::{Actor, Entry, Subject},
    people::{
        Person, Role,
        organisations::{AddUnit, Found, Unit},
        persons::{AddPerson, GiveRole},
    },
};

/// Half of all the words of a text come from the first few of these, as in real texts.
const WORDS: &[&str] = &[
    "og",
    "vi",
    "det",
    "er",
    "ikke",
    "på",
    "til",
    "for",
    "som",
    "med",
    "når",
    "venter",
    "bruker",
    "tid",
    "finner",
    "mangler",
    "dagen",
    "alle",
    "må",
    "ansatte",
    "innbyggere",
    "skjema",
    "nøkler",
    "hjemmetjenesten",
    "skolen",
    "barnehagen",
    "kjøkkenet",
    "vaktlisten",
    "telefonen",
    "møtet",
    "foreldre",
    "pårørende",
    "beskjeder",
    "ruten",
    "bilen",
    "parkering",
    "snø",
    "brøyting",
    "lekeplassen",
    "biblioteket",
    "svømmehallen",
    "søknad",
    "byggesak",
    "faktura",
    "avtale",
    "legekontor",
    "medisiner",
    "resept",
    "språk",
    "tolk",
    "avfall",
    "gjenvinning",
    "vannmåler",
    "lekkasje",
    "gatelys",
    "sykkelvei",
    "buss",
    "ferge",
    "havn",
    "idrettslag",
    "frivillige",
    "korps",
    "kantine",
    "matsvinn",
    "renhold",
    "varme",
    "ventilasjon",
    "sykefravær",
    "opplæring",
    "vikar",
    "turnus",
    "journal",
    "rapport",
    "budsjett",
    "innkjøp",
    "lager",
    "utstyr",
    "rullestol",
    "seng",
    "besøk",
    "ensomhet",
    "dagsenter",
    "ungdom",
    "fritid",
    "sommerjobb",
    "leksehjelp",
    "mobbing",
    "skolevei",
    "trafikk",
    "støy",
    "lukt",
    "rotter",
    "kirkegård",
    "museum",
    "konsert",
];

/// Rare words are put together from one of each.
const FIRST: &[&str] = &[
    "bro", "dør", "elv", "fjell", "gård", "hage", "is", "jord", "kai", "lys", "mat", "natt", "ost", "post", "rom", "sand", "tak",
    "ung", "vann", "økt",
];
const LAST: &[&str] = &[
    "ansvar", "brev", "dyr", "eske", "feste", "gang", "hjul", "krok", "liste", "mester", "nett", "ordning", "plan", "rute",
    "skap", "tavle", "vakt", "verk", "åpning", "øving",
];

/// How many people an organisation has.
pub const PEOPLE: usize = 20;

/// An organisation that has just been founded, and those who work there.
pub struct Founded {
    pub id: i64,
    pub unit: Id<Unit>,
    pub people: Vec<Id<Person>>,
}

pub struct Pen<'a> {
    pub app: &'a App,
    pub chance: &'a Chance,
    pub now: Time,
}

pub fn slug(number: usize) -> String {
    format!("kommune-{number}")
}

impl<'a> Pen<'a> {
    pub fn new(app: &'a App) -> Pen<'a> {
        Pen { app, chance: &app.chance, now: app.clock.now() }
    }

    pub fn id<T>(&self, at: Time) -> Id<T> {
        self.chance.new_id(at)
    }

    /// A number below `most`.
    pub fn below(&self, most: usize) -> usize {
        let mut bytes = [0; 8];
        self.chance.fill(&mut bytes);
        usize::try_from(u64::from_le_bytes(bytes) >> 1).unwrap_or(0) % most.max(1)
    }

    /// A word: the first ones of the list come most often, and one of twenty is rare.
    pub fn word(&self) -> String {
        if self.below(20) == 0 {
            return format!("{}{}", FIRST[self.below(FIRST.len())], LAST[self.below(LAST.len())]);
        }
        let most = 1 + self.below(WORDS.len());
        WORDS[self.below(most)].to_owned()
    }

    /// A sentence or more of so many words.
    pub fn text(&self, words: usize) -> String {
        let words: Vec<String> = (0..words).map(|_| self.word()).collect();
        let mut text = words.join(" ");
        if let Some(first) = text.get_mut(0..1) {
            first.make_ascii_uppercase();
        }
        text + "."
    }

    pub fn entry(&self, organisation: i64, at: Time, kind: &'static str, (subject, id): (Subject, uuid::Uuid)) -> Entry {
        let data = serde_json::Value::Null;
        Entry { id: self.id(at), organisation, at, actor: Actor::System, kind, subject, subject_id: id, data }
    }

    /// A municipality with a unit and its people; the first one answers on every host name that no other has.
    pub async fn found(&self, number: usize) -> anyhow::Result<Founded> {
        let (at, slug) = (self.now.plus_days(-1100), slug(number));
        let id = self
            .app
            .db
            .write(Found {
                name: format!("Kommune {number}"),
                host: (number > 0).then(|| format!("{slug}.example")),
                slug,
                address: None,
                lang: Lang::Nb,
                theme: "fjord".to_owned(),
                contact: String::new(),
                at,
            })
            .await?;
        let unit = self.id(at);
        self.app
            .db
            .write(AddUnit { organisation: id, id: unit, parent: None, slug: "helse".to_owned(), name: "Helse".to_owned() })
            .await?;
        let mut people = Vec::with_capacity(PEOPLE);
        for number in 0..PEOPLE {
            people.push(self.person(id, unit, number, at).await?);
        }
        Ok(Founded { id, unit, people })
    }

    /// The first three coach, lead and administer; the others are employees.
    async fn person(&self, organisation: i64, unit: Id<Unit>, number: usize, at: Time) -> anyhow::Result<Id<Person>> {
        let id = self.id(at);
        let (slug, name) = (format!("person-{number}"), format!("Person {number}"));
        let person = AddPerson { organisation, id, slug, name, title: String::new(), email: None, lang: Lang::Nb, at };
        self.app.db.write(person).await?;
        let (role, unit) = match number {
            0 => (Role::Coach, None),
            1 => (Role::Leader, Some(unit)),
            2 => (Role::Administrator, None),
            _ => (Role::Employee, Some(unit)),
        };
        self.app.db.write(GiveRole { organisation, person: id, role, unit, at }).await?;
        Ok(id)
    }
}
