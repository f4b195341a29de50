//! Chance, handed in by whoever needs it.

use std::fmt;
use std::sync::{Arc, Mutex, PoisonError};

use base64::Engine;
use base64::engine::general_purpose::URL_SAFE_NO_PAD;
use rand::rngs::StdRng;
use rand::{RngCore, SeedableRng};
use uuid::Uuid;

use crate::clock::Time;
use crate::code::{Code, CodeOf, ShortCode};
use crate::id::Id;

/// A source of chance. A copy draws from the same source.
#[derive(Clone)]
pub struct Chance(Arc<Mutex<Source>>);

struct Source {
    random: StdRng,
    /// The millisecond of the latest identity, and how far its counter has come.
    latest: (u64, u32),
}

/// Identities made within one millisecond carry a counter of 26 bits, so that they sort in the order they were made.
const COUNTER_BITS: u32 = 26;

impl Chance {
    /// Unguessable chance: a ChaCha generator with a seed from the operating system.
    pub fn system() -> Chance {
        Chance::from_generator(StdRng::from_os_rng())
    }

    /// The same chance every time, for tests and the demonstration.
    pub fn seeded(seed: u64) -> Chance {
        Chance::from_generator(StdRng::seed_from_u64(seed))
    }

    fn from_generator(random: StdRng) -> Chance {
        Chance(Arc::new(Mutex::new(Source { random, latest: (0, 0) })))
    }

    fn with<R>(&self, draw: impl FnOnce(&mut Source) -> R) -> R {
        // A generator is whole between any two draws, so one that somebody panicked beside is still good.
        draw(&mut self.0.lock().unwrap_or_else(PoisonError::into_inner))
    }

    /// Fills all of it with random bytes.
    pub fn fill(&self, bytes: &mut [u8]) {
        self.with(|source| source.random.fill_bytes(bytes));
    }

    /// A new identity (UUIDv7, RFC 9562) that carries this time. Later ones sort after earlier ones, also within one millisecond.
    pub fn new_id<T>(&self, at: Time) -> Id<T> {
        let ms = u64::try_from(at.ms()).unwrap_or(0);
        let (counter, random) = self.with(|source| (source.counter_at(ms), source.random.next_u64()));
        Id::from_uuid(uuid_v7(ms, counter, random))
    }

    /// A new follow-up code.
    pub fn code(&self) -> Code {
        self.code_of()
    }

    /// A new short code for a test.
    pub fn short_code(&self) -> ShortCode {
        self.code_of()
    }

    fn code_of<const SYMBOLS: usize>(&self) -> CodeOf<SYMBOLS> {
        let mut bytes = [0; SYMBOLS];
        self.fill(&mut bytes);
        CodeOf::from_random(bytes)
    }

    /// A short name, 12 letters, for things that only need to be told apart, such as requests in the log.
    pub fn short_name(&self) -> String {
        let mut bytes = [0; 9];
        self.fill(&mut bytes);
        URL_SAFE_NO_PAD.encode(bytes)
    }

    /// A secret of 256 random bits in base64url, 43 characters long: for sessions and links in e-mail.
    pub fn token(&self) -> String {
        let mut bytes = [0; 32];
        self.fill(&mut bytes);
        URL_SAFE_NO_PAD.encode(bytes)
    }
}

impl Source {
    /// One more than the latest counter when the millisecond is the same, otherwise a new beginning in the lower half.
    fn counter_at(&mut self, ms: u64) -> u32 {
        let counter = match self.latest {
            (latest, counter) if latest == ms => counter.wrapping_add(1),
            _ => self.random.next_u32() >> (u32::BITS - COUNTER_BITS + 1),
        };
        self.latest = (ms, counter);
        counter
    }
}

/// 48 bits of time, version 7, 12 bits of counter, the variant, 14 bits of counter, 48 random bits (RFC 9562, 5.7 and 6.2).
fn uuid_v7(ms: u64, counter: u32, random: u64) -> Uuid {
    let time = u128::from(ms & 0xffff_ffff_ffff) << 80;
    let high = u128::from((counter >> 14) & 0xfff) << 64;
    let low = u128::from(counter & 0x3fff) << 48;
    Uuid::from_u128(time | 7 << 76 | high | 0b10 << 62 | low | u128::from(random >> 16))
}

/// What comes next must not be readable from a log.
impl fmt::Debug for Chance {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("Chance")
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use std::collections::HashSet;

    struct Need;

    const AT: Time = Time::from_ms(1_764_012_180_123);

    #[test]
    fn the_same_seed_gives_the_same_chance() {
        let (one, other) = (Chance::seeded(7), Chance::seeded(7));
        assert_eq!(one.token(), other.token());
        assert_eq!(one.code(), other.code());
        assert_eq!(one.new_id::<Need>(AT), other.new_id::<Need>(AT));
        assert_ne!(Chance::seeded(8).token(), Chance::seeded(7).token());
    }

    #[test]
    fn a_copy_draws_from_the_same_source() {
        let one = Chance::seeded(7);
        let copy = one.clone();
        assert_ne!(one.token(), copy.token());
    }

    #[test]
    fn the_machines_chance_differs_each_time() {
        assert_ne!(Chance::system().token(), Chance::system().token());
    }

    #[test]
    fn an_identity_is_a_version_7_uuid_of_its_time() {
        let uuid = Chance::seeded(1).new_id::<Need>(AT).uuid();
        assert_eq!(uuid.get_version_num(), 7);
        assert_eq!(uuid.get_variant(), uuid::Variant::RFC4122);
        let (seconds, nanos) = uuid.get_timestamp().unwrap().to_unix();
        assert_eq!(seconds * 1000 + u64::from(nanos) / 1_000_000, AT.ms() as u64);
    }

    #[test]
    fn identities_sort_in_the_order_they_were_made() {
        let chance = Chance::seeded(3);
        let ids: Vec<Id<Need>> = (0..50_000).map(|n| chance.new_id(AT.plus_ms(n / 20_000))).collect();
        assert!(ids.is_sorted_by(|a, b| a < b));
    }

    #[test]
    fn times_before_1970_have_identities_too() {
        let chance = Chance::seeded(3);
        let early = Time::from_ms(i64::MIN);
        assert_ne!(chance.new_id::<Need>(early), chance.new_id::<Need>(early));
    }

    #[test]
    fn a_token_has_43_characters_that_an_address_may_hold() {
        let token = Chance::seeded(5).token();
        assert_eq!(token.len(), 43);
        assert!(token.bytes().all(|b| b.is_ascii_alphanumeric() || b == b'-' || b == b'_'));
    }

    #[test]
    fn ten_thousand_codes_are_all_different_and_all_readable() {
        let chance = Chance::seeded(9);
        let codes: HashSet<String> = (0..10_000).map(|_| chance.code().to_string()).collect();
        assert_eq!(codes.len(), 10_000);
        assert!(codes.iter().all(|text| Code::parse(text).is_ok()));
        assert!(ShortCode::parse(&chance.short_code().to_string()).is_ok());
    }
}
