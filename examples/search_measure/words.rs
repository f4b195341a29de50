//! Invented needs with the words of real ones: small words often, compounds seldom, as people write.

const SMALL: &str =
    "og i det er på som en at vi ikke til for har med de av den om når kan så men et vår fra blir skal må vil nå hos inn alle";
const ROOTS: &str = "skole vei barnehage sykehjem nøkkel buss lys snø brøyting skjema innbygger ansatt vakt turnus bolig vann avløp søppel \
    bibliotek idrett hall park benk toalett rampe heis dør vindu varme strøm nett telefon kalender møte rapport avvik medisin dosett pille \
    rullestol rullator seng mat middag frokost kjøkken lekeplass huske ball svømming kurs lærer elev foreldre barn ungdom eldre pårørende \
    demens psykisk helse lege sykepleie hjemme tjeneste bil sykkel parkering gate fortau kryss lyskryss skilt fartsdump trafikk støy støv \
    byggesak søknad svar brev faktura gebyr skatt budsjett innkjøp avtale lager utstyr hanske maske vask renhold lukt mugg tak vegg gulv \
    kloakk flom skred brann alarm vakttelefon legevakt ambulanse tolk språk norsk flyktning bosetting arbeid praksis jobb kompetanse \
    opplæring kontor plass stol bord skjerm tastatur passord innlogging program system journal arkiv dokument bilde kart måling vær vinter \
    sommer høst vår natt morgen kveld helg ferie fest kultur musikk teater kino museum kirke gravlund tur løype skog fjell elv sjø brygge \
    båt ferge kai fisk jord gård dyr hund katt rotte skadedyr avfall plast papir glass gjenbruk klima energi solcelle lading elbil";
const ENDINGS: [&str; 8] = ["", "en", "er", "ene", "", "et", "", "s"];

/// A stream of texts, always the same one.
pub struct Texts {
    state: u64,
    roots: Vec<&'static str>,
    small: Vec<&'static str>,
}

impl Texts {
    pub fn new() -> Texts {
        Texts { state: 7, roots: ROOTS.split_whitespace().collect(), small: SMALL.split_whitespace().collect() }
    }

    /// Between 8 and 60 words.
    pub fn next(&mut self) -> String {
        let count = 8 + self.below(52);
        let mut text = String::new();
        for at in 0..count {
            if at > 0 {
                text.push_str(if at % 12 == 0 { ". " } else { " " });
            }
            let word = self.word();
            text.push_str(&word);
        }
        text + "."
    }

    fn word(&mut self) -> String {
        match self.below(100) {
            0..45 => {
                let at = self.below_often(self.small.len());
                self.small[at].to_owned()
            }
            45..80 => format!("{}{}", self.root(), ENDINGS[self.below(ENDINGS.len())]),
            80..98 => format!("{}{}{}", self.root(), self.root(), ENDINGS[self.below(ENDINGS.len())]),
            // Names, slips and numbers that are in few texts.
            _ => format!("{}{}", self.root(), self.below(20_000)),
        }
    }

    fn root(&mut self) -> &'static str {
        let at = self.below_often(self.roots.len());
        self.roots[at]
    }

    /// The first ones far more often than the last ones.
    fn below_often(&mut self, most: usize) -> usize {
        let share = self.below(1_000_000) as f64 / 1_000_000.0;
        ((most as f64).powf(share) - 1.0) as usize
    }

    fn below(&mut self, most: usize) -> usize {
        self.state = self.state.wrapping_mul(6_364_136_223_846_793_005).wrapping_add(1_442_695_040_888_963_407);
        ((self.state >> 33) as usize) % most
    }
}

/// Words seldom and common, one and many, misspelt, unknown, and a whole text.
pub fn queries() -> Vec<String> {
    let short = "skole, skolen, vei, veg, nøkkel, nøkler, sykehjem, barnehage, barnehgae, skole vei, skole vei buss, skole vei nøkkel lys snø, \
        rotte, elbil, solcelleanlegg, lading elbil, brøyting fortau, brøting fortau, gravlund, hjemmesykepleie, sykepleie, skjemaer, \
        innbyggere svar telefon, medisin dosett, rullestol heis dør, passord innlogging, flom skred, ferge kai, kino teater museum, \
        xyzzy, sykkel xyzzy, ikke og det, lys, snø, buss barnehage sykehjem, turnus, skolebuss, bussskole, ungdom kultur musikk, hundegård";
    let mut all: Vec<String> = short.split(", ").map(|query| query.trim().to_owned()).collect();
    let mut texts = Texts::new();
    all.push(texts.next());
    all.push((0..8).map(|_| texts.next()).collect::<Vec<_>>().join(" ").chars().take(2000).collect());
    all
}
