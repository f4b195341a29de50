//! `&amp;`, `&#229;` and the other ways HTML writes a character.

use encoding_rs::WINDOWS_1252;
use quick_xml::escape::resolve_html5_entity;

/// What the entity at the beginning of `text` means, and how long it is. Only with its semicolon, and only known ones.
pub fn read(text: &str) -> Option<(String, usize)> {
    const LONGEST: usize = 33;
    let inside = text.strip_prefix('&')?;
    let end = inside.bytes().take(LONGEST).position(|byte| byte == b';')?;
    let name = &inside[..end];
    let meant = match name.strip_prefix('#') {
        Some(number) => from_number(number)?,
        None if name.bytes().all(|byte| byte.is_ascii_alphanumeric()) => resolve_html5_entity(name)?.to_string(),
        None => return None,
    };
    Some((meant, end + 2))
}

fn from_number(number: &str) -> Option<String> {
    let (digits, base) = match number.strip_prefix(['x', 'X']) {
        Some(digits) => (digits, 16),
        None => (number, 10),
    };
    let is_number = !digits.is_empty() && digits.chars().all(|digit| digit.is_digit(base));
    if !is_number {
        return None;
    }
    let code = u32::from_str_radix(digits, base).unwrap_or(u32::MAX);
    // Old pages mean Windows when they name these numbers, and browsers know it.
    if (0x80..0xA0).contains(&code) {
        return Some(WINDOWS_1252.decode_without_bom_handling(&[code as u8]).0.into_owned());
    }
    let letter = char::from_u32(code).filter(|letter| *letter != '\0');
    Some(letter.unwrap_or(char::REPLACEMENT_CHARACTER).to_string())
}
