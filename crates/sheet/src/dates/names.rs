//! The names of months and weekdays in Norwegian, Swedish, Danish, English and German.

/// The month that `word` names, 1 to 12. Lower case, without a full stop.
pub fn month(word: &str) -> Option<u8> {
    const MONTHS: [&[&str]; 12] = [
        &["januar", "januari", "january", "jan", "jänner"],
        &["februar", "februari", "february", "feb", "febr"],
        &["mars", "marts", "march", "märz", "mar", "mär", "mrz"],
        &["april", "apr"],
        &["mai", "maj", "may"],
        &["juni", "june", "jun"],
        &["juli", "july", "jul"],
        &["august", "augusti", "aug"],
        &["september", "sep", "sept"],
        &["oktober", "october", "okt", "oct"],
        &["november", "nov"],
        &["desember", "december", "dezember", "des", "dec", "dez"],
    ];
    (1..).zip(MONTHS).find(|(_, names)| names.contains(&word)).map(|(month, _)| month)
}

/// Whether `word` says nothing that the numbers do not: a weekday, "kl", "den", an ordinal ending. Lower case.
pub fn says_nothing(word: &str) -> bool {
    const WORDS: &str = " t st nd rd th kl klokka klokken um uhr den d at of am pm \
        mandag tirsdag onsdag torsdag fredag lørdag søndag man tir tirs ons tor tors fre lør søn \
        måndag tysdag laurdag sundag mån tys lau sun tisdag lördag söndag tis lör sön \
        monday tuesday wednesday thursday friday saturday sunday mon tue tues wed thu thur thurs fri sat \
        montag dienstag mittwoch donnerstag freitag samstag sonntag mo di mi do fr sa so ";
    WORDS.split_ascii_whitespace().any(|known| known == word)
}
