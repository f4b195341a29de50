//! Values as people write them.

/// The text without space around it; none when it only says that there is nothing.
pub fn meaningful(text: String) -> Option<String> {
    const NOTHING: [&str; 14] =
        ["", "-", "–", "null", "none", "nan", "n/a", "nil", "undefined", "#n/a", "#ref!", "#value!", "#name?", "#div/0!"];
    let trimmed = text.trim();
    if trimmed.len() < 10 && NOTHING.contains(&trimmed.to_lowercase().as_str()) {
        return None;
    }
    Some(if trimmed.len() == text.len() { text } else { trimmed.to_string() })
}

/// `12`, `1 234`, `1.234` and `12.0`; none for what is no whole number.
pub fn whole_number(text: &str) -> Option<i64> {
    let digits: String = text.chars().filter(|c| !c.is_whitespace() && *c != '\'').collect();
    let (sign, digits) = match digits.strip_prefix(['-', '−']) {
        Some(rest) => (-1, rest),
        None => (1, digits.trim_start_matches('+')),
    };
    let mut groups = digits.split(['.', ',']);
    let mut number = groups.next()?.to_string();
    for group in groups {
        match group {
            // Three digits are a thousand more; zeros are no fraction.
            _ if group.len() == 3 => number.push_str(group),
            "0" | "00" => break,
            _ => return None,
        }
    }
    let is_number = !number.is_empty() && number.bytes().all(|byte| byte.is_ascii_digit());
    if is_number { number.parse::<i64>().ok().map(|number| sign * number) } else { None }
}

/// An e-mail address, also from `Kari <kari@example.no>` and `mailto:`; none for what is none.
pub fn address(text: &str) -> Option<String> {
    let separators = |c: char| c.is_whitespace() || matches!(c, '<' | '>' | '(' | ')' | ',' | ';' | '"' | '[' | ']');
    let words = text.split(separators).map(|word| word.strip_prefix("mailto:").unwrap_or(word));
    let is_address = |word: &&str| {
        word.split_once('@').is_some_and(|(person, host)| {
            !person.is_empty() && host.contains('.') && !host.contains('@') && !host.starts_with('.') && !host.ends_with('.')
        })
    };
    words.into_iter().find(is_address).map(str::to_string)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn numbers_of_votes_are_read_as_people_write_them() {
        for (text, number) in [("12", 12), ("1 234", 1234), ("1\u{a0}234", 1234), ("1.234", 1234), ("12.0", 12), ("-3", -3)] {
            assert_eq!(whole_number(text), Some(number), "{text}");
        }
        for text in ["", "tolv", "1.5", "12 stemmer", "."] {
            assert_eq!(whole_number(text), None, "{text}");
        }
    }

    #[test]
    fn addresses_are_found_in_what_surrounds_them() {
        assert_eq!(address("Kari <kari@example.no>").as_deref(), Some("kari@example.no"));
        assert_eq!(address("mailto:kari@example.no").as_deref(), Some("kari@example.no"));
        assert_eq!(address("kari(at)example.no"), None);
    }

    #[test]
    fn words_for_nothing_are_nothing() {
        assert_eq!(meaningful(" NULL ".to_string()), None);
        assert_eq!(meaningful(" Nullvisjon ".to_string()).as_deref(), Some("Nullvisjon"));
    }
}
