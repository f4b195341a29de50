//! Frequent first names in Norway, of old people and young, whatever country they came from; and in English.

// The names are many and the lines are only names, so the formatter leaves them as they are.
#[rustfmt::skip]
/// First names that are nothing else, in small letters and in order.
pub(super) const FIRST_NAMES: [&str; 908] = [
    "aaron", "aase", "abdi", "abdul", "abdullah", "abebe", "abigail", "adam", "adele", "adnan", "adrian", "agnes",
    "agnieszka", "ahmad", "ahmed", "aina", "aisha", "aksel", "alan", "albert", "aleksander", "alexander", "alexandra",
    "alf", "alfhild", "alfred", "ali", "alice", "alma", "alva", "amalie", "amanda", "amanuel", "amina", "amir", "amund",
    "amy", "anders", "andrea", "andreas", "andrew", "andriy", "andrzej", "ane", "anette", "angela", "anine", "anita",
    "anja", "ann", "ann-kristin", "anna", "annbjørg", "anne", "anne-marie", "anniken", "ansgar", "anthony", "anton",
    "anwar", "arild", "arne", "arnfinn", "arnhild", "arnt", "arthur", "arve", "arvid", "asbjørn", "asgeir", "aslak",
    "aslaug", "asle", "asma", "astri", "astrid", "atle", "audhild", "audun", "awet", "ayan", "ayesha", "ayse",
    "barbara", "beate", "benedict", "benedicte", "benjamin", "bente", "berit", "bernt", "betty", "bilal", "biret",
    "birger", "birgit", "birgitte", "birte", "bjarne", "bjarte", "bjørg", "bjørn-arne", "bjørn-erik", "bjørnar",
    "bodil", "bohdan", "borghild", "brian", "brit", "britt", "brynhild", "brynjar", "bård", "børge", "camilla",
    "carina", "caroline", "catherine", "cathrine", "cecilie", "celine", "charles", "charlotte", "chris", "christina",
    "christine", "christoffer", "christopher", "claire", "conrad", "cynthia", "dagfinn", "dagmar", "dagny", "dagrun",
    "daniel", "danuta", "david", "deborah", "dennis", "diana", "dina", "dmytro", "donald", "donna", "dorothy", "dorte",
    "dorthe", "ebba", "edel", "edith", "edvard", "edward", "egil", "eigil", "eilert", "eilif", "einar", "eirik",
    "eirin", "eivind", "eleanor", "elfrid", "eli", "elias", "elin", "eline", "elisabet", "elisabeth", "elise",
    "elizabeth", "ella", "elle-marja", "ellen", "ellinor", "elsa", "embla", "emil", "emilie", "emily", "emine", "emma",
    "emrik", "endre", "eric", "erik", "erika", "erland", "erlend", "erling", "esben", "eskil", "espen", "ester",
    "ethan", "eva", "evelyn", "even-andre", "ewa", "eystein", "fadumo", "farah", "fatima", "fatma", "ferdinand",
    "filip", "filmon", "fiona", "florence", "fredrik", "frida", "fride", "frode", "frøy", "frøya", "frøydis", "gabriel",
    "gary", "gaute", "geir", "geoffrey", "georg", "george", "gerald", "gerd", "gerda", "gina", "gjermund", "gjertrud",
    "gordon", "graham", "gregory", "grete", "grethe", "gudbrand", "gudmund", "gudrun", "gunhild", "gunleif", "gunn",
    "gunnar", "gunnhild", "gunnvor", "gunvor", "guri", "guro", "gustav", "gyda", "gøran", "haakon", "hafsa", "halgeir",
    "halina", "halldis", "hallgeir", "hallvard", "halvard", "halvor", "halyna", "hamza", "hanna", "hannah", "hanne",
    "hans-petter", "harald", "harold", "harriet", "harry", "hassan", "hawa", "heather", "hedda", "hedvig", "hege",
    "heidi", "helen", "helene", "helga", "helge", "helle", "henny", "henriette", "henrik", "henry", "herborg", "herdis",
    "herman", "hermann", "hilde", "hildegunn", "hildur", "hilma", "hilmar", "hjalmar", "hjørdis", "holger", "howard",
    "hugh", "hussein", "håkon", "håvard", "ibrahim", "ida", "imran", "ina", "ine", "ines", "inga", "ingar", "inge",
    "ingebjørg", "ingeborg", "ingebrigt", "inger", "inger-lise", "inger-marie", "ingjerd", "ingrid", "ingunn",
    "ingvald", "ingvar", "ingvil", "ingvild", "iren", "irene", "irina", "iris", "iryna", "isaac", "isabel", "isabella",
    "isak", "iselin", "ismail", "issát", "ivan", "ivar", "iver", "jacob", "jacqueline", "jadwiga", "jakob", "james",
    "jan", "jan-erik", "jan-ole", "jane", "janet", "janne", "jarl", "jarle", "jasmin", "jason", "jeanett", "jeanette",
    "jeffrey", "jennifer", "jenny", "jens", "jeremy", "jerzy", "jessica", "jette", "joakim", "joan", "joanna", "jofrid",
    "johan", "johann", "johanna", "johanne", "johannes", "john", "johnny", "jomar", "jon", "jonas", "jonathan", "jorid",
    "jorunn", "josef", "joseph", "joshua", "jostein", "joyce", "judith", "julia", "julian", "julie", "jørgen", "jørn",
    "jørund", "kaia", "kaja", "kamilla", "karen", "kari", "karin", "karina", "karl", "karoline", "karsten", "kasper",
    "katarina", "katarzyna", "kate", "katherine", "kathleen", "kathrine", "katrine", "keith", "kelly", "kenneth",
    "ketil", "kevin", "khadija", "khaled", "kimberly", "kine", "kirsten", "kirsti", "kirstin", "kitty", "kjartan",
    "kjell", "kjell-arne", "kjellaug", "kjersti", "kjetil", "klara", "klaus", "knut", "kolbjørn", "konrad", "kristen",
    "kristian", "kristin", "kristina", "kristine", "kristoffer", "krzysztof", "kyrre", "kåre", "laila", "lajla",
    "lamis", "larry", "lars", "lasse", "laura", "lauren", "laurits", "lawrence", "layla", "leah", "leif", "leiv",
    "lena", "lene", "leni", "leo", "leon", "lesley", "leslie", "leyla", "lilli", "lillian", "lilly", "linda", "linh",
    "linn", "linnea", "lisa", "lisbet", "lisbeth", "lise", "liudmyla", "livia", "lotte", "louise", "lovise", "lucas",
    "lucy", "ludvig", "ludvik", "lukas", "lydia", "mads", "magda", "magdalena", "magne", "magnhild", "magni", "magnus",
    "mahmoud", "maja", "malcolm", "malene", "malgorzata", "malin", "marcin", "marek", "maren", "margaret", "margit",
    "margot", "margreta", "margrete", "margrethe", "mari", "maria", "mariam", "marian", "marianne", "marie", "mariell",
    "marilyn", "marit", "marita", "marius", "markus", "marte", "martha", "marthe", "martin", "martine", "mary",
    "maryam", "mathea", "matheo", "mathias", "mathilda", "mathilde", "mats", "matteo", "matthew", "maud", "megan",
    "mehmet", "melissa", "merete", "merethe", "mette", "mia", "michael", "michelle", "mikael", "mike", "mikkel",
    "mildred", "minh", "miriam", "modolf", "mohamed", "mohammad", "mohammed", "mona", "monica", "monika", "morten",
    "muhammad", "mustafa", "máhtte", "máret", "nadia", "nancy", "natalia", "natalie", "nataliia", "nathalie", "nathan",
    "neil", "nguyen", "nicholas", "nicolai", "nicolay", "nicole", "nigel", "niillas", "niklas", "nikolai", "nilla",
    "nils", "nina", "noah", "noor", "nora", "norunn", "norvald", "nour", "oda", "odd-arne", "oddbjørn", "oddgeir",
    "oddmund", "oddny", "oddrun", "oddvar", "oddveig", "odin", "odny", "oksana", "ola", "olaf", "olaug", "olav", "ole",
    "ole-johan", "ole-martin", "olea", "oleksandr", "olena", "olga", "oliver", "olivia", "olve", "omar", "oscar",
    "oskar", "osman", "otilie", "ottar", "ottilie", "otto", "pamela", "parveen", "patricia", "patrick", "paul",
    "pauline", "pawel", "peder", "peggy", "per-arne", "per-erik", "pernille", "peter", "petra", "petter", "philip",
    "phillip", "pia", "piotr", "preben", "pål", "rachel", "ragna", "ragnar", "ragnhild", "rahel", "rakel", "ralph",
    "randi", "rania", "rannveig", "rashid", "raymond", "rebecca", "rebekka", "reidar", "reidun", "reidunn", "renate",
    "richard", "rita", "roald", "robert", "robin", "roger", "rolf", "ronald", "ronja", "ronny", "roy", "rukhsana",
    "runa", "runar", "rune", "russell", "ruth", "ryan", "ráste", "rønnaug", "sahra", "saima", "samantha", "samira",
    "samuel", "sandra", "sara", "sarah", "scott", "sean", "sebastian", "selda", "selma", "senait", "serhii", "sharon",
    "shazia", "shirley", "sigbjørn", "sigfrid", "sigmund", "signe", "sigrid", "sigrun", "sigurd", "sigvart", "sigve",
    "silje", "simen", "simon", "simone", "sindre", "siri", "siril", "sissel", "sivert", "sjur", "snefrid", "snorre",
    "sofia", "sofie", "sol-anita", "solfrid", "solgunn", "solrun", "solveig", "solvor", "sondre", "sonja", "sophia",
    "sophie", "stanislaw", "stefan", "steffen", "steinar", "stephanie", "stephen", "steven", "stian", "stig", "stine",
    "stuart", "sturla", "sumaya", "sunniva", "susan", "susann", "susanne", "svanhild", "svein", "svein-erik", "svend",
    "sverre", "svetlana", "sylvi", "sylvia", "synne", "synnøve", "synøve", "sárá", "sølvi", "søren", "tanja", "tarald",
    "tariq", "tarjei", "tatjana", "tekle", "tellef", "teresa", "terese", "terje", "tesfay", "tetiana", "thanh", "thea",
    "theodor", "theresa", "therese", "thomas", "thor", "thorbjørn", "tim", "timothy", "tina", "tiril", "tobias",
    "tollef", "tom", "tomas", "tomasz", "tommy", "tor-arne", "tor-erik", "tora", "toralf", "torbjørg", "torbjørn",
    "tord", "tordis", "tore", "torfinn", "torgeir", "torgrim", "torgunn", "torhild", "toril", "torild", "torill",
    "torjus", "torkel", "torkild", "torleif", "torleiv", "tormod", "torstein", "torunn", "torvald", "tove", "trevor",
    "trine", "trond", "trude", "trygve", "turid", "tuva", "tyler", "tyra", "ulf", "ulla", "ulrik", "ulrikke", "unni",
    "ursula", "usman", "valborg", "valentyna", "vanja", "vegard", "vera", "veronica", "veronika", "vetle", "vibeke",
    "vidar", "vigdis", "viggo", "viktor", "viktoria", "vilde", "vilhelm", "villy", "vincent", "vivian", "volodymyr",
    "walter", "wanda", "wayne", "wenche", "wendy", "werner", "wibeke", "wilhelm", "william", "willy", "wojciech",
    "yasmin", "ylva", "yngvar", "yngve", "yngvild", "yonas", "yousef", "youssef", "yuliia", "yusuf", "yvonne",
    "zachary", "zahra", "zainab", "zara", "zbigniew", "zubair", "áilu", "ánte", "ådne", "ådny", "åge", "ågot", "åsa",
    "åse", "åshild", "åslaug", "åsmund", "åsne", "åsta", "åste", "øistein", "øivind", "ørjan", "øydis", "øystein",
    "øyunn", "øyvind", "øyvor",
];

#[rustfmt::skip]
/// First names that are words too, in order: they need more than a capital letter to be a name.
pub(super) const NAMES_AND_WORDS: [&str; 72] = [
    "april", "are", "ask", "aud", "august", "aurora", "bill", "bjørn", "bo", "brage", "bror", "christian", "dag", "dan",
    "eira", "else", "ernst", "even", "finn", "frank", "fred", "grace", "gro", "hans", "hauk", "hope", "idun", "jack",
    "jean", "jo", "joy", "june", "kai", "kent", "kim", "lill", "lily", "lin", "line", "liss", "liv", "lykke", "mark",
    "max", "may", "mina", "njål", "odd", "pat", "per", "ray", "roar", "rob", "rose", "ruby", "rut", "sam", "sander",
    "siv", "sol", "stein", "storm", "sue", "ted", "tone", "tor", "trym", "unn", "victor", "victoria", "vilja", "will",
];

/// Is it a first name and nothing else? In small letters.
pub(super) fn is_first_name(word: &str) -> bool {
    FIRST_NAMES.binary_search(&word).is_ok()
}

/// Is it a first name that may be another word? In small letters.
pub(super) fn may_be_first_name(word: &str) -> bool {
    NAMES_AND_WORDS.binary_search(&word).is_ok()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_lists_are_in_order_and_apart() {
        assert!(FIRST_NAMES.is_sorted_by(|a, b| a < b));
        assert!(NAMES_AND_WORDS.is_sorted_by(|a, b| a < b));
        assert!(!FIRST_NAMES.iter().any(|name| may_be_first_name(name)));
    }

    #[test]
    fn frequent_names_are_known() {
        for name in ["kari", "ola", "marit", "mohammed", "åse", "øystein", "olena", "john", "anne-marie"] {
            assert!(is_first_name(name), "{name}");
        }
        assert!(may_be_first_name("per") && may_be_first_name("hans"));
    }
}
