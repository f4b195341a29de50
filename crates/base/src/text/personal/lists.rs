//! The words by which the guard knows people and illness, in Bokmål, Nynorsk and English, in small letters.

/// How much a word says about a person's health by itself.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Health {
    /// A diagnosis, or what only an ill person is or has: anywhere in the sentence.
    Diagnosis,
    /// Everyday words such as «syk»: only close to the name.
    Everyday,
}

/// Stems of diagnoses. A word is one when it is a stem with one of [`ENDINGS`]: «demensen» is, «demensteam» is not.
#[rustfmt::skip]
const DIAGNOSES: &[&str] = &[
    "adhd", "agorafobi", "aids", "alkoholikar", "alkoholiker", "alkoholisert", "alkoholmisbruk", "alzheimer", "angina",
    "angst", "anoreksi", "artrose", "asperger", "astma", "autisme", "autist", "autistisk", "bipolar", "blodkreft",
    "brystkreft", "bulimi", "demens", "dement", "depresjon", "deprimert", "diabetes", "diabetikar", "diabetiker",
    "epilepsi", "epileptikar", "epileptiker", "eteforstyrring", "fibromyalgi", "fødselsdepresjon", "hepatitt", "hiv",
    "hjarteinfarkt", "hjartesvikt", "hjernerystelse", "hjerneslag", "hjernesvulst", "hjerteinfarkt", "hjertesvikt",
    "hudkreft", "infarkt", "kols", "kreft", "kreftsjuk", "kreftsyk", "leddgikt", "leukemi", "livmorkreft", "lungekreft",
    "lårhalsbrot", "lårhalsbrudd", "magekreft", "migrene", "misbrukar", "misbruker", "muskelsvinn", "narkoman",
    "nyresvikt", "parkinson", "prostatakreft", "psoriasis", "psykose", "psykotisk", "ptsd", "rusavhengig", "rusmisbruk",
    "rusmisbrukar", "rusmisbruker", "schizofren", "schizofreni", "selvmord", "selvmordsforsøk", "selvmordstanke",
    "selvskading", "sjølvmord", "sjølvskading", "sklerose", "slagrammet", "spiseforstyrrelse", "sukkersjuke",
    "sukkersyke", "svulst", "tarmkreft", "tourette", "tuberkulose", "tvangslidelse", "utbrent", "utviklingshemma",
    "utviklingshemmet", "utviklingshemming", "utviklingshemning",
];

/// What Norwegian adds to a noun or an adjective.
#[rustfmt::skip]
const ENDINGS: &[&str] = &[
    "", "a", "ane", "ar", "e", "en", "ene", "ens", "er", "ers", "et", "ets", "n", "ne", "ns", "r", "s", "sk", "ske", "t", "te",
];

/// Diagnoses in English; each also with `s` or `'s`.
#[rustfmt::skip]
const ENGLISH_DIAGNOSES: &[&str] = &[
    "abortion", "addict", "alcoholic", "alcoholism", "alzheimer", "alzheimers", "anorexia", "anxiety", "arthritis",
    "asperger", "asthma", "autism", "autistic", "bulimia", "cancer", "copd", "dementia", "depressed", "depression",
    "diabetes", "diabetic", "epilepsy", "epileptic", "fibromyalgia", "heart-attack", "hepatitis", "hospitalised",
    "hospitalized", "incontinent", "leukaemia", "leukemia", "migraine", "miscarriage", "overdose", "overdosed",
    "parkinsons", "psychosis", "psychotic", "schizophrenia", "schizophrenic", "sclerosis", "self-harm", "stroke",
    "suicidal", "suicide", "tuberculosis", "tumor", "tumour",
];

/// Short forms that are diagnoses in capital letters only.
#[rustfmt::skip]
const ACRONYMS: &[&str] = &[
    "ADD", "ALS", "COPD", "CP", "HIV", "KOLS", "ME", "MS", "OCD",
];

/// Everyday words about illness, whole.
#[rustfmt::skip]
const EVERYDAY: &[&str] = &[
    "blind", "blinda", "deaf", "diagnosa", "diagnosar", "diagnose", "diagnosed", "diagnosen", "diagnoser", "disabled",
    "døende", "døv", "døyande", "funksjonshemma", "funksjonshemmet", "gravid", "hallusinerar", "hallusinerer",
    "hørselshemmet", "høyrselshemma", "ill", "illness", "inkontinent", "innlagd", "innlagt", "medication",
    "medisin", "medisinane", "medisinar", "medisinen", "medisinene", "medisiner", "misbrukar", "misbruker", "operert",
    "overvektig", "pasient", "pasienten", "pleietrengande", "pleietrengende", "pregnant", "psykiatrisk", "psykisk",
    "rullestol", "rullestolbruker", "rusa", "rusar", "ruser", "ruset", "sengeliggande", "sengeliggende", "senil",
    "sick", "sjuk", "sjukdom", "sjukdomen", "sjuke", "sjukmeld", "sjukmelde", "sjukmeldt", "suicidal", "svaksynt",
    "svimmel", "syk", "sykdom", "sykdommen", "syke", "sykemeldt", "sykmeldt", "sørgende", "terminal", "terminalt",
    "ufør", "uføretrygd", "uføretrygdet", "ustelt", "wheelchair",
];

/// What a word says about health. As it stands in the text, with what follows it.
pub(super) fn health(word: &str, next: Option<&str>) -> Option<Health> {
    if ACRONYMS.contains(&word) {
        return Some(Health::Diagnosis);
    }
    let lower = word.to_lowercase();
    let lower = lower.trim_end_matches("'s").trim_end_matches("’s");
    let next = next.map(str::to_lowercase);
    if leads_to_no_person(lower, next.as_deref()) {
        return None;
    }
    let norwegian = DIAGNOSES.iter().any(|stem| lower.strip_prefix(stem).is_some_and(|ending| ENDINGS.contains(&ending)));
    let english = ENGLISH_DIAGNOSES.iter().any(|stem| lower == *stem || lower.strip_suffix('s') == Some(stem));
    let stroke = matches!(lower, "fått" | "hatt" | "fikk" | "fekk") && next.as_deref() == Some("slag");
    if norwegian || english || stroke {
        return Some(Health::Diagnosis);
    }
    EVERYDAY.contains(&lower).then_some(Health::Everyday)
}

/// «Psykisk helse» is a service, as «psykisk syk» is not; «angst for endring» is a figure of speech one hears at work.
fn leads_to_no_person(word: &str, next: Option<&str>) -> bool {
    match (word, next) {
        ("psykisk" | "psykiatrisk", Some(next)) => next.starts_with("hels") || next.starts_with("arbeid"),
        ("pasient", Some("og")) => true,
        (_, _) => false,
    }
}

/// Who somebody is to the writer. The name follows, perhaps with «min», «til» or «heter» between.
#[rustfmt::skip]
pub(super) const RELATIONS: &[&str] = &[
    "aunt", "barnebarnet", "beboer", "beboeren", "bebuar", "bebuaren", "besta", "bestefar", "bestemor", "bestemora",
    "bestemoren", "boss", "bror", "broren", "brother", "brukar", "brukaren", "bruker", "brukeren", "client",
    "colleague", "cousin", "coworker", "dad", "datter", "dattera", "datteren", "daughter", "dotter", "dottera",
    "ektefelle", "ektemann", "elev", "eleven", "far", "faren", "farfar", "farmor", "father", "fetter", "fetteren",
    "frend", "friend", "granddaughter", "grandfather", "grandma", "grandmother", "grandpa", "grandson", "guten",
    "gutten", "husband", "jenta", "kjærasten", "kjæreste", "kjæresten", "kollega", "kollegaen", "kona", "kone",
    "kusina", "kusine", "leder", "lederen", "leiar", "leiaren", "læraren", "læreren", "mamma", "mammaen", "mann",
    "mannen", "mor", "mora", "moren", "morfar", "mormor", "mother", "mum", "nabo", "naboen", "naboene", "neighbor",
    "neighbour", "nephew", "nevø", "niece", "niese", "oldefar", "oldemor", "onkel", "pappa", "partner", "pasient",
    "pasienten", "patient", "pupil", "roommate", "samboer", "samboeren", "sambuar", "sambuaren", "sister", "sjef",
    "sjefen", "sjåføren", "son", "sonen", "student", "svigerfar", "svigermor", "syster", "systera", "søn", "sønn",
    "sønnen", "søskenbarnet", "søster", "søstera", "søsteren", "tanta", "tante", "tanten", "tvillingen", "uncle",
    "ungen", "venen", "venn", "vennen", "venninna", "venninne", "venninnen", "wife",
];

#[rustfmt::skip]
pub(super) const OWN: &[&str] = &[
    "deira", "deres", "di", "din", "hans", "hennar", "hennes", "her", "his", "mi", "min", "mine", "mitt", "my", "our",
    "their", "vår", "våre", "vårt", "your",
];

/// «Faren til …», «moren, som heter …», «a man called …».
#[rustfmt::skip]
pub(super) const LINKS: &[&str] = &[
    "called", "heiter", "heitte", "heter", "hette", "kalles", "named", "of", "til", "ved", "åt",
];

/// What stands before a family name.
#[rustfmt::skip]
pub(super) const TITLES: &[&str] = &[
    "fr", "frk", "fru", "frøken", "herr", "hr", "mr", "mrs", "ms",
];

/// What a person does, so that the word before is a name and no place or thing.
#[rustfmt::skip]
pub(super) const VERBS: &[&str] = &[
    "ble", "blei", "blir", "bor", "brakk", "brekte", "bur", "burde", "døde", "døydde", "er", "fekk", "fikk", "får",
    "gikk", "gjekk", "glemmer", "gløymer", "had", "hadde", "har", "has", "is", "led", "lever", "lid", "lider", "må",
    "needs", "slit", "sliter", "suffers", "takes", "tar", "tek", "treng", "trenger", "var", "vart", "was",
];

/// Places and institutions are called after people: «Maries gate», «Olavs hospital».
#[rustfmt::skip]
pub(super) const PLACES: &[&str] = &[
    "allé", "avdeling", "bakke", "barnehage", "barnehagen", "bru", "buss", "disease", "foundation", "gata", "gate",
    "gt", "heim", "heimen", "hjem", "hjemmet", "hospital", "house", "hus", "huset", "institutt", "kirke", "kyrkje",
    "legat", "minde", "minne", "omsorgssenter", "park", "parken", "plass", "road", "school", "senter", "senteret",
    "sjukdom", "sjukeheim", "sjukehus", "skole", "skolen", "skule", "skulen", "stiftelse", "street", "sykdom",
    "sykehjem", "sykehus", "syndrom", "syndrome", "veg", "vegen", "vei", "veien",
];

/// Before a place, never before a person of whom one tells an illness.
#[rustfmt::skip]
pub(super) const TOWARDS_PLACES: &[&str] = &[
    "around", "at", "fra", "from", "frå", "i", "in", "near", "project", "prosjekt", "prosjektet", "på", "rundt",
    "utanfor", "utenfor", "ved", "via",
];

/// Family names that do not tell by their ending.
#[rustfmt::skip]
pub(super) const FAMILY_NAMES: &[&str] = &[
    "aas", "aasen", "ahmed", "ali", "bakke", "bakken", "berg", "berge", "berntsen", "brown", "bråten", "dahl", "davis",
    "eide", "fossum", "hagen", "hassan", "haugen", "haugland", "holm", "holt", "johnson", "jones", "knutsen", "kroken",
    "larsson", "lervik", "lie", "lien", "lund", "lunde", "moe", "moen", "myhre", "myklebust", "nguyen", "nilsen",
    "nordmann", "nygaard", "nygård", "ruud", "sandnes", "sandvik", "singh", "smith", "solberg", "solheim", "strand",
    "strøm", "sunde", "sæther", "tangen", "taylor", "thompson", "tveit", "vik", "williams", "wilson", "yusuf",
    "ødegård",
];

/// What may stand between a verb and a diagnosis: «har en alvorlig depresjon».
#[rustfmt::skip]
pub(super) const SMALL_WORDS: &[&str] = &[
    "a", "alvorleg", "alvorlig", "an", "av", "been", "begynnande", "begynnende", "blitt", "diagnosed", "early", "ein",
    "eit", "en", "et", "fra", "from", "frå", "fått", "hatt", "just", "kraftig", "langtkommen", "langtkommet", "litt",
    "med", "mild", "nettopp", "og", "severe", "sterk", "under", "with",
];
