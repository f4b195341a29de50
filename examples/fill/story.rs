//! The journeys that are looked at and answered, walked through the product's own doors as people do.

use crate::pen::Pen;
use anyhow::{Context as _, ensure};
use base::code::{Code, ShortCode};
use blt::{
    base,
    blt::{needs, trials},
    people::{Organisation, Visit, organisations, persons, sessions, visit::urlencode},
    testing::Visitor,
};
use serde_json::{Value, json};

/// The filled database is kept for as long as the tables stay, so its session must last too.
const SESSION_DAYS: i64 = 3650;

/// What people look for: frequent words and rare ones, one and many, ends and beginnings of compounds, slips, and what nobody wrote.
const SEARCHES: [&str; 24] = [
    "skole",
    "skolen",
    "buss",
    "nokler",
    "telefon",
    "parkering",
    "gatelys",
    "sykkel",
    "lys",
    "hjemmetjeneste",
    "barnehge",
    "brøytng",
    "buss skole",
    "vaktliste telefon",
    "snø sykkelvei",
    "kantine matsvinn",
    "medisiner resept legekontor",
    "foreldre venter beskjeder",
    "lekkasje vannmåler faktura",
    "avtale tolk",
    "svømmehall renhold",
    "ferge",
    "xyzzy",
    "innbyggere venter på skjema om byggesak og parkering ved skolen når bussen mangler",
];

const INSIGHTS: &[(&str, &str, &str, &str)] = &[
    ("observation", "Tre ansatte kjørte tilbake for å hente en nøkkel som lå i en annen bil.", "Vakt tirsdag kveld", "employees"),
    ("observation", "Nøkkelskapet ble åpnet 41 ganger på én vakt, og lappene stemte to ganger.", "Vakt onsdag", "employees"),
    ("quote", "Jeg sitter våken til de kommer, for jeg vet aldri når.", "Samtale hjemme hos en bruker", "residents"),
    ("quote", "Mor ringer meg på jobb og spør hvor de blir av.", "Samtale med datter", "relatives"),
    ("number", "I snitt 38 minutter på hver kveldsvakt går med til nøkler.", "Tidsskjema fra sju vakter", "employees"),
    ("observation", "Vikarene vet ikke hvem de skal spørre, og ringer avdelingslederen.", "Vakt lørdag", "employees"),
];

/// What is told on the last line.
pub async fn told(pen: &mut Pen<'_>, organisation: &Organisation) -> anyhow::Result<Value> {
    let street = Street::of(pen, organisation).await?;
    let walked = street.journey("Nøklene i hjemmetjenesten").await?;
    let (_, trial) = street.trial(&walked, "Ville nøkkeltavla hjulpet deg på vakt?").await?;
    street.closed(&trial, 25).await?;
    street.next_round(&walked).await?;
    street.trial(&walked, "Brukte du tavla i dag?").await?;
    street.published(&walked).await?;
    let other = street.journey("Beskjeder til pårørende").await?;
    let (link, _) = street.trial(&other, "Hjelper det deg å få vite når vi kommer?").await?;
    street.published(&other).await?;
    let trial = street.trial_behind(&link).await?;
    Ok(json!({
        "list": "/lop",
        "journey": walked,
        "question": link,
        "search": SEARCHES.map(|words| format!("/sok?q={}", urlencode(words))),
        "cookie": street.cookie,
        "answered": format!(
            "select count(*) from trials_question_answers where organisation_id = {} and trial_id = x'{}'",
            organisation.id, trial.uuid().simple()
        ),
    }))
}

/// Those who walk: a coach, a leader who decides, and anybody who passes.
struct Street<'a> {
    pen: &'a Pen<'a>,
    visit: Visit,
    coach: Visitor,
    leader: Visitor,
    router: axum::Router,
    /// The unit the leader leads.
    unit: String,
    cookie: String,
}

impl<'a> Street<'a> {
    async fn of(pen: &'a Pen<'a>, organisation: &Organisation) -> anyhow::Result<Street<'a>> {
        let router = blt::application(pen.app.clone());
        let (coach, leader) = (signed_in(pen, organisation, "person-0").await?, signed_in(pen, organisation, "person-1").await?);
        let at_the_door = |token: &String| Visitor::new(router.clone(), "127.0.0.1", Some(token.clone()));
        let mut db = pen.app.db.read().await?;
        let units = organisations::all_units(&mut db, organisation.id).await?;
        Ok(Street {
            pen,
            unit: units.first().context("there is a unit")?.id.to_string(),
            visit: Visit::anyone(organisation.clone(), pen.now),
            coach: at_the_door(&coach),
            leader: at_the_door(&leader),
            cookie: format!("{}={coach}", sessions::COOKIE),
            router,
        })
    }

    fn passer_by(&self) -> Visitor {
        Visitor::new(self.router.clone(), "127.0.0.1", None)
    }

    /// From the door to a solution with what must hold. Gives the journey's address.
    async fn journey(&self, title: &str) -> anyhow::Result<String> {
        let text = format!("{title}: vi bruker mye tid på dette hver dag, og de som venter, vet ikke når vi kommer.");
        let receipt = sent(&self.passer_by(), "/behov", &[("text", &text)]).await?;
        let need = self.need_behind(&receipt).await?;
        sent(&self.coach, &format!("/behov/{need}/svar"), &[("valg", "ja"), ("tekst", "Takk! Vi ser på det.")]).await?;
        sent(&self.coach, &format!("/behov/{need}/eier"), &[("enhet", &self.unit)]).await?;
        let walked = sent(&self.coach, "/lop", &[("behov", &need), ("tittel", title)]).await?;
        let walked = walked.chars().take("/lop/".len() + 36).collect::<String>();
        for (kind, text, source, group) in INSIGHTS {
            let fields = [("slag", *kind), ("tekst", *text), ("kilde", *source), ("gruppe", *group), ("har_behovet", "1")];
            sent(&self.coach, &format!("{walked}/innsikt"), &fields).await?;
        }
        let problem = [
            ("hvem", "Ansatte på kveldsvakt og de som venter på dem"),
            ("trenger", "å vite hvor nøkkelen er før bilen kjører"),
            ("fordi", "nøkler følger personer og ikke ruter"),
            ("ikke_for", "De som bor i omsorgsbolig med egen vakt"),
            ("antall", "140"),
        ];
        sent(&self.coach, &format!("{walked}/problem"), &problem).await?;
        self.proposed(&walked).await?;
        Ok(walked)
    }

    async fn proposed(&self, walked: &str) -> anyhow::Result<()> {
        let elsewhere =
            [("hvem", "Nabokommunen"), ("hva", "De har et skap med brikke i hver sone."), ("kilde", "Telefonsamtale")];
        sent(&self.coach, &format!("{walked}/andre"), &elsewhere).await?;
        let mut chosen = String::new();
        for (title, kind) in
            [("Fast nøkkel i hver bil", "process"), ("Elektronisk lås", "product"), ("Nøkkeltavle med kvittering", "process")]
        {
            let idea = [("tittel", title), ("tekst", "Alle ser hvem som har hvilken nøkkel akkurat nå."), ("type", kind)];
            sent(&self.coach, &format!("{walked}/losninger"), &idea).await?;
        }
        let page = self.coach.get(walked).await.text();
        let start = format!("{walked}/losninger/");
        for (at, _) in page.match_indices(&start) {
            chosen = page[at + start.len()..].chars().take(36).collect();
        }
        sent(&self.coach, &format!("{start}{chosen}/valg"), &[]).await?;
        let holds =
            [("losning", chosen.as_str()), ("tekst", "Folk kvitterer på fem sekunder"), ("gjelder", "want"), ("maa_stemme", "1")];
        sent(&self.coach, &format!("{walked}/antakelser"), &holds).await?;
        Ok(())
    }

    /// A one-question test among employees, started at once. Gives its link, and the address of the team's page about it.
    async fn trial(&self, walked: &str, question: &str) -> anyhow::Result<(String, String)> {
        let plan = [("start", "1"), ("sporsmal", question), ("gruppe", "employees")];
        let trial = sent(&self.coach, &format!("{walked}/tester"), &plan).await?;
        let page = self.coach.get(&trial).await.text();
        let at = page.find("/t/").with_context(|| format!("no link on {trial}"))?;
        Ok((page[at..].chars().take("/t/XXXX-XXXX".len()).collect(), trial))
    }

    /// So many answer, and the team weighs what they said.
    async fn closed(&self, trial: &str, people: usize) -> anyhow::Result<()> {
        let page = self.coach.get(trial).await.text();
        let at = page.find("/t/").with_context(|| format!("no link on {trial}"))?;
        let link: String = page[at..].chars().take("/t/XXXX-XXXX".len()).collect();
        for number in 0..people {
            let answer = ["ja", "ja", "nei"][number % 3];
            sent(
                &self.passer_by(),
                &link,
                &[("svar", answer), ("kommentar", if number % 5 == 0 { "Det ville spart meg en tur." } else { "" })],
            )
            .await?;
        }
        sent(&self.coach, &format!("{trial}/avslutning"), &[("dom", "supported"), ("overrasket", "Vikarene var mest fornøyd.")])
            .await?;
        Ok(())
    }

    async fn next_round(&self, walked: &str) -> anyhow::Result<()> {
        let today = self.pen.now.date().to_string();
        let decision = [
            ("valg", "ny-runde"),
            ("begrunnelse", "De fleste ville brukt den, men vi har bare spurt én sone."),
            ("neste", "Tavle i alle soner i to uker"),
            ("nar", today.as_str()),
        ];
        sent(&self.leader, &format!("{walked}/beslutning"), &decision).await?;
        Ok(())
    }

    async fn published(&self, walked: &str) -> anyhow::Result<()> {
        let summary =
            [("sammendrag", "Vi prøver en tavle som viser hvor nøklene er, så ingen trenger å vente på den som leter.")];
        sent(&self.coach, &format!("{walked}/publisering"), &summary).await?;
        let status = self.passer_by().get(walked).await.status;
        ensure!(status == 200, "{walked} is not public: {status}");
        Ok(())
    }

    async fn need_behind(&self, receipt: &str) -> anyhow::Result<String> {
        let code = Code::parse(receipt.trim_start_matches("/folg/")).ok().context("no receipt")?;
        let mut db = self.pen.app.db.read().await?;
        let followed = needs::followed(&mut db, &self.visit, &code).await?.context("no need behind the receipt")?;
        Ok(followed.need.id.to_string())
    }

    async fn trial_behind(&self, link: &str) -> anyhow::Result<base::id::Id<trials::Trial>> {
        let code = ShortCode::parse(link.trim_start_matches("/t/")).ok().context("no link")?;
        let mut db = self.pen.app.db.read().await?;
        Ok(trials::by_code(&mut db, &self.visit, code).await?.context("no test behind the link")?.id)
    }
}

/// The token of a session that lasts.
async fn signed_in(pen: &Pen<'_>, organisation: &Organisation, slug: &str) -> anyhow::Result<String> {
    let mut db = pen.app.db.read().await?;
    let person = persons::by_slug(&mut db, organisation.id, slug).await?.context("there is such a person")?;
    drop(db);
    let token = pen.chance.token();
    let session = sessions::Begin { ends_at: pen.now.plus_days(SESSION_DAYS), ..sessions::begun(&token, &person, pen.now) };
    pen.app.db.write(session).await?;
    Ok(token)
}

/// Sends a form that must be taken, and tells where it leads.
async fn sent(visitor: &Visitor, address: &str, fields: &[(&str, &str)]) -> anyhow::Result<String> {
    let page = visitor.post(address, fields).await;
    ensure!(page.status == 303, "{address} answered {}:\n{}", page.status, page.text());
    Ok(page.location())
}
