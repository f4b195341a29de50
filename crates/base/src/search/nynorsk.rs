//! Words of Nynorsk as the same words of Bokmål, so that each finds the other.

/// The word as it is compared: whole words first, then the roots inside it.
pub(super) fn alike(folded: &str) -> String {
    if let Some((_, same)) = WHOLE.iter().find(|(word, _)| *word == folded) {
        return (*same).to_owned();
    }
    let mut word = folded.to_owned();
    for (root, same) in ROOTS {
        if word.contains(root) {
            word = word.replace(root, same);
        }
    }
    for (beginning, same) in BEGINNINGS {
        if let Some(rest) = word.strip_prefix(beginning) {
            word = format!("{same}{rest}");
        }
    }
    road(word)
}

/// Veg and vei, but not vegg, vegetar or bevege.
fn road(word: String) -> String {
    let Some(at) = word.find("veg") else { return word };
    let (before, after) = (&word[..at], &word[at + 3..]);
    let other = after.starts_with('g') || after.starts_with("et") || before.ends_with("be");
    if other { word } else { format!("{before}vei{after}") }
}

/// Forms no rule makes.
const WHOLE: &[(&str, &str)] = &[
    ("born", "barn"),
    ("borna", "barna"),
    ("bøker", "bok"),
    ("bøkene", "bok"),
    ("bøkane", "bok"),
    ("brødre", "bror"),
    ("døtre", "datter"),
    ("fedre", "far"),
    ("føtter", "fot"),
    ("hender", "hånd"),
    ("hendene", "hånd"),
    ("klær", "klede"),
    ("klærne", "klede"),
    ("knær", "kne"),
    ("menn", "mann"),
    ("mennene", "mann"),
    ("mødre", "mor"),
    ("netter", "natt"),
    ("nettene", "natt"),
    ("røtter", "rot"),
    ("tenner", "tann"),
    ("tennene", "tann"),
    ("trær", "tre"),
    ("trærne", "tre"),
    ("øyne", "øye"),
    ("øynene", "øye"),
    ("augo", "øye"),
    ("noreg", "norge"),
    ("veke", "uke"),
    ("veker", "uke"),
    ("veka", "uke"),
    ("uker", "uke"),
    ("gut", "gutt"),
    ("ver", "vær"),
];

const BEGINNINGS: &[(&str, &str)] = &[("frem", "fram"), ("auke", "øke"), ("auka", "øke"), ("opning", "åpning"), ("opne", "åpne")];

/// In the order they are tried: a longer root stands before a shorter one within it.
const ROOTS: &[(&str, &str)] = &[
    ("auge", "øye"),
    ("avlastning", "avlasting"),
    ("bustad", "bolig"),
    ("byggj", "bygg"),
    ("deltag", "deltak"),
    ("draum", "drøm"),
    ("eigar", "eier"),
    ("eigedom", "eiendom"),
    ("einsam", "ensom"),
    ("einsemd", "ensomhet"),
    ("ferj", "ferg"),
    ("forståing", "forståelse"),
    ("forureining", "forurensing"),
    ("forurensning", "forurensing"),
    ("hald", "hold"),
    ("hamn", "havn"),
    ("handsam", "behandl"),
    ("haust", "høst"),
    ("heime", "hjemme"),
    ("heim", "hjem"),
    ("heit", "het"),
    ("høyring", "høring"),
    ("høyrsel", "hørsel"),
    ("kvardag", "hverdag"),
    ("kvit", "hvit"),
    ("kyrkj", "kirk"),
    ("køyr", "kjør"),
    ("laus", "løs"),
    ("leiar", "leder"),
    ("leige", "leie"),
    ("ljos", "lys"),
    ("lækjar", "lege"),
    ("løysing", "løsning"),
    ("løys", "løs"),
    ("meistr", "mestr"),
    ("mjuk", "myk"),
    ("mjølk", "melk"),
    ("mogleg", "mulig"),
    ("oppleving", "opplevelse"),
    ("rettleiing", "veiledning"),
    ("rettlei", "veiled"),
    ("røyr", "rør"),
    ("saman", "sammen"),
    ("sjuk", "syk"),
    ("sjølv", "selv"),
    ("skul", "skol"),
    ("straum", "strøm"),
    ("symj", "svømm"),
    ("tenest", "tjenest"),
    ("tilbod", "tilbud"),
    ("forbod", "forbud"),
    ("tilsett", "ansatt"),
    ("tryggleik", "trygghet"),
    ("leik", "lek"),
    ("vaks", "voks"),
    ("vatn", "vann"),
    ("verksemd", "virksomhet"),
];
