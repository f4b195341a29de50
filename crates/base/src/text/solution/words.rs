//! The words by which a proposal is known, in Bokmål, Nynorsk and English, in small letters.

/// Orders that can be nothing else. The word that follows may not make a noun of them: «Kjøp av hansker tar lang tid».
#[rustfmt::skip]
pub(super) const ORDERS: &[&str] = &[
    "ansett", "anskaff", "automatiser", "buy", "byt", "bytt", "create", "design", "develop", "digitaliser", "digitise",
    "digitize", "erstatt", "etabler", "hire", "implement", "innfør", "install", "installer", "introduce", "invest",
    "invester", "kjøp", "launch", "monter", "opprett", "replace", "skaff", "tilsett", "utvikl", "utvikle",
];

/// Orders that are also nouns or mean many things: only before one of [`SOMETHING`].
#[rustfmt::skip]
pub(super) const WEAK_ORDERS: &[&str] = &[
    "add", "bruk", "bruke", "build", "bygg", "bygge", "få", "get", "gi", "give", "gje", "ha", "heng", "lag", "lage",
    "make", "provide", "put", "set", "sett", "start", "ta", "tak", "use",
];

#[rustfmt::skip]
pub(super) const SOMETHING: &[&str] = &[
    "a", "ai", "an", "app", "automatic", "automatisk", "automatiske", "bedre", "betre", "better", "digital", "digitale",
    "egne", "ei", "eigne", "ein", "eit", "en", "et", "fleire", "flere", "heller", "i", "in", "inn", "ki", "more", "new",
    "noe", "noko", "nokon", "ny", "nye", "nytt", "one", "opp", "oss", "robot", "roboter", "sensor", "sensorar",
    "sensorer", "smart", "smarte", "some", "up", "us", "éin", "én",
];

/// Verbs that bring something new about, in the form that follows «bør», «kan dere» or «should».
#[rustfmt::skip]
pub(super) const MAKE: &[&str] = &[
    "add", "ansette", "anskaffe", "automatisere", "build", "buy", "bygge", "byggje", "byte", "bytte", "create",
    "design", "develop", "digitalisere", "digitise", "digitize", "erstatte", "etablere", "hire", "implement", "innføre",
    "install", "installere", "introduce", "invest", "investere", "kjøpa", "kjøpe", "lage", "launch", "make", "montere",
    "opprette", "replace", "setje", "sette", "skaffe", "tilsetje", "utvikle",
];

#[rustfmt::skip]
pub(super) const SHOULD: &[&str] = &[
    "borde", "burde", "bør", "could", "ought", "should", "skulle",
];

#[rustfmt::skip]
pub(super) const CAN: &[&str] = &[
    "can", "could", "kan", "kunne", "må",
];

#[rustfmt::skip]
pub(super) const ASKED: &[&str] = &[
    "de", "dere", "dykk", "kommunen", "noen", "nokon", "somebody", "someone", "vi", "we", "you",
];

#[rustfmt::skip]
pub(super) const WISH: &[&str] = &[
    "like", "need", "needs", "treng", "trenger", "vil", "want", "wants", "ønske", "ønsker", "ønskjer",
];

#[rustfmt::skip]
pub(super) const NOT: &[&str] = &[
    "aldri", "cannot", "ikke", "ikkje", "never", "not",
];

/// Things one buys or builds, in the form one proposes them («en app»), never the one they have when they are there and fail
/// («appen virker ikke»).
#[rustfmt::skip]
pub(super) const THINGS: &[&str] = &[
    "ai", "app", "appar", "apper", "application", "bot", "camera", "cameras", "chatbot", "chatbots", "dashboard",
    "dashbord", "database", "drone", "droner", "kamera", "kameraer", "kart", "ki", "kiosk", "løsning", "løsninger",
    "løysing", "machine", "map", "maskin", "maskinar", "maskiner", "nettside", "nettstad", "nettsted", "platform",
    "plattform", "portal", "program", "register", "robot", "robotar", "roboter", "robots", "screen", "screens",
    "sensor", "sensorar", "sensorer", "sensors", "skjema", "skjerm", "skjermer", "software", "solution", "system",
    "systemer", "systems", "tavle", "tool", "tools", "verktøy", "website",
];

/// Words of courtesy and small words after which an order may begin.
#[rustfmt::skip]
pub(super) const COURTESY: &[&str] = &[
    "and", "bare", "berre", "de", "dere", "derfor", "difor", "heller", "ikke", "just", "not", "og", "please", "snill",
    "så", "vennligst",
];

/// What may stand between a wish and the thing.
#[rustfmt::skip]
pub(super) const BEFORE_A_THING: &[&str] = &[
    "a", "an", "bedre", "betre", "better", "ei", "ein", "eit", "en", "et", "få", "get", "ha", "have", "me", "meg",
    "new", "ny", "nye", "nytt", "oss", "some", "to", "us",
];

/// The last part of longer words: «bookingsystem», «ruteapp».
#[rustfmt::skip]
pub(super) const ENDS_OF_THINGS: &[&str] = &[
    "app", "kamera", "løsning", "løysing", "plattform", "portal", "register", "robot", "sensor", "sensorar", "sensorer",
    "skjerm", "system", "verktøy",
];

/// What one makes without making anything new: «lage mat», «make sense».
#[rustfmt::skip]
pub(super) const FIGURES_OF_SPEECH: &[&str] = &[
    "it", "lunsj", "mat", "middag", "pris", "sammen", "seg", "sense", "sure", "them", "these",
];

/// How a suggestion names itself.
#[rustfmt::skip]
pub(super) const SUGGESTIONS: &[&[&str]] = &[
    &["foreslå"], &["foreslår"], &["føreslår"], &["mitt", "forslag"], &["forslaget", "mitt"], &["ideen", "min"],
    &["i", "propose"], &["i", "suggest"], &["let's"], &["let’s"], &["my", "idea"], &["my", "suggestion"],
    &["we", "propose"], &["we", "suggest"],
];

pub(super) const WHAT_ABOUT: &[&[&str]] = &[&["hva", "med"], &["kva", "med"], &["how", "about"], &["what", "about"]];

pub(super) const WHY_NOT: &[&[&str]] = &[&["hvorfor", "ikke"], &["kvifor", "ikkje"], &["why", "not"]];
