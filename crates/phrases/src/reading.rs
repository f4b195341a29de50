//! How hard a text is to read.

/// A word of more letters than this is a long one.
const LONG: usize = 6;

/// The readability index LIX of Carl-Hugo Björnsson (1968): words a sentence plus the percentage of words longer than six
/// letters. Under 25 is very easy, 25–34 easy, 35–44 middling, 45–54 difficult, from 55 very difficult.
///
/// Each text is at least one sentence. Placeholders (`{…}`), addresses and bare figures are not words. No words give 0.
pub fn lix<T: AsRef<str>>(texts: &[T]) -> f64 {
    let (mut words, mut long, mut sentences) = (0_usize, 0_usize, 0_usize);
    for text in texts {
        let text = without_placeholders(text.as_ref());
        let mut in_sentence = false;
        let mut rest = text.split_whitespace().peekable();
        while let Some(token) = rest.next() {
            let letters = letters_of(token);
            if letters > 0 {
                words += 1;
                long += usize::from(letters > LONG);
                in_sentence = true;
            }
            let ends = ends_sentence(token, rest.peek().copied());
            if ends && in_sentence {
                sentences += 1;
                in_sentence = false;
            }
        }
        sentences += usize::from(in_sentence);
    }
    if words == 0 {
        return 0.0;
    }
    words as f64 / sentences as f64 + 100.0 * long as f64 / words as f64
}

fn without_placeholders(text: &str) -> String {
    let mut plain = String::new();
    let mut depth = 0_usize;
    for c in text.chars() {
        match c {
            '{' => depth += 1,
            '}' => depth = depth.saturating_sub(1),
            _ if depth == 0 => plain.push(c),
            _ => {}
        }
    }
    plain
}

/// Letters of a word; 0 for what no reader spells out: figures, addresses, signs.
fn letters_of(token: &str) -> usize {
    if token.contains('@') || token.contains("://") || token.contains('/') {
        return 0;
    }
    token.chars().filter(|c| c.is_alphabetic()).count()
}

/// A full stop ends a sentence unless a small letter follows, as it does after «kl.» and «f.eks.».
fn ends_sentence(token: &str, next: Option<&str>) -> bool {
    let token = token.trim_end_matches(['»', '"', ')', '”']);
    if token.ends_with(['!', '?', ':']) {
        return true;
    }
    let goes_on = next
        .and_then(|next| next.trim_start_matches(['«', '"', '(']).chars().next())
        .is_some_and(|c| c.is_lowercase() || c.is_numeric());
    token.ends_with('.') && !goes_on
}

#[cfg(test)]
mod tests {
    use super::lix;

    #[test]
    fn it_is_words_a_sentence_plus_the_share_of_long_words() {
        // Ten words, two sentences, two long words (kommunen, innbyggerne): 5 + 20.
        let text = "Vi i kommunen vil gjerne høre. Hva sier dere innbyggerne?";
        assert_eq!(lix(&[text]), 25.0);
    }

    #[test]
    fn each_text_is_a_sentence_of_its_own() {
        assert_eq!(lix(&["Lagre", "Send"]), 1.0);
    }

    #[test]
    fn placeholders_and_figures_are_not_words() {
        assert_eq!(lix(&["Hei { $langtnavnpånoen } 2026 og {$name}."]), 2.0);
        assert_eq!(lix(&["{ $name }", "12", ""]), 0.0);
    }

    #[test]
    fn short_forms_do_not_end_a_sentence() {
        assert_eq!(lix(&["Kom f.eks. hit kl. 18 da."]), 5.0);
    }

    #[test]
    fn no_texts_are_not_hard() {
        assert_eq!(lix::<&str>(&[]), 0.0);
    }
}
