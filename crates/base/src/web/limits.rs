//! How often one address or one account may knock, so that nobody is crowded out and nobody locks out another.

use super::Refusal;
use governor::{
    Quota, RateLimiter,
    clock::{Clock as _, DefaultClock},
    state::keyed::DefaultKeyedStateStore,
};
use std::{net::IpAddr, num::NonZeroU32, time::Duration};

type Keyed = RateLimiter<String, DefaultKeyedStateStore<String>, DefaultClock>;

/// What is limited. A whole school or town hall may share one address, so the numbers are generous.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Limit {
    /// Needs reported from one address.
    Report,
    /// Follow-up codes tried from one address.
    Code,
    /// Sign-in links asked for from one address.
    SignIn,
    /// Sign-in letters to one account; more are quietly not sent.
    Letters,
    /// Answers to tests from one address.
    Answer,
    /// Searches from one address.
    Search,
}

impl Limit {
    /// Burst, and the time after which one more is allowed.
    fn quota(self) -> (u32, Duration) {
        match self {
            Limit::Report => (30, Duration::from_secs(20)),
            Limit::Code => (20, Duration::from_secs(10)),
            Limit::SignIn => (20, Duration::from_secs(30)),
            Limit::Letters => (5, Duration::from_secs(600)),
            Limit::Answer => (600, Duration::from_millis(200)),
            Limit::Search => (200, Duration::from_millis(200)),
        }
    }
}

const ALL: [Limit; 6] = [Limit::Report, Limit::Code, Limit::SignIn, Limit::Letters, Limit::Answer, Limit::Search];

/// The counters of one running application; they are forgotten at a restart.
pub struct Limits {
    counters: Vec<Keyed>,
    on: bool,
}

impl Limits {
    pub fn new(on: bool) -> Limits {
        let counter = |limit: Limit| {
            let (burst, each) = limit.quota();
            let quota = Quota::with_period(each).unwrap_or(Quota::per_second(NonZeroU32::MIN));
            RateLimiter::keyed(quota.allow_burst(NonZeroU32::new(burst).unwrap_or(NonZeroU32::MIN)))
        };
        Limits { counters: ALL.into_iter().map(counter).collect(), on }
    }

    /// Counts one knock by `address`.
    ///
    /// # Errors
    /// `Refusal::TooMany` with the seconds to wait.
    pub fn knock(&self, limit: Limit, address: IpAddr) -> Result<(), Refusal> {
        self.count(limit, &key_of(address)).map_err(|wait| Refusal::TooMany { wait })
    }

    /// Counts one for an account; false when there have been too many.
    pub fn is_within(&self, limit: Limit, account: &str) -> bool {
        self.count(limit, account).is_ok()
    }

    fn count(&self, limit: Limit, key: &str) -> Result<(), u64> {
        if !self.on {
            return Ok(());
        }
        let counter = &self.counters[limit as usize];
        counter
            .check_key(&key.to_owned())
            .map_err(|not_until| not_until.wait_time_from(DefaultClock::default().now()).as_secs() + 1)
    }

    /// Forgets the addresses that have been quiet long enough; called now and then so that memory stays small.
    pub fn tidy(&self) {
        for counter in &self.counters {
            counter.retain_recent();
            counter.shrink_to_fit();
        }
    }
}

/// One household or phone has a whole /64 in IPv6: it counts as one.
pub(super) fn key_of(address: IpAddr) -> String {
    match address {
        IpAddr::V4(v4) => v4.to_string(),
        IpAddr::V6(v6) => v6.to_ipv4_mapped().map_or_else(
            || v6.segments()[..4].iter().map(|s| format!("{s:x}")).collect::<Vec<_>>().join(":"),
            |v4| v4.to_string(),
        ),
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_burst_is_allowed_and_the_next_one_is_told_how_long_to_wait() {
        let limits = Limits::new(true);
        let here: IpAddr = [10, 0, 0, 1].into();
        for _ in 0..Limit::Code.quota().0 {
            limits.knock(Limit::Code, here).expect("within");
        }
        assert!(matches!(limits.knock(Limit::Code, here), Err(Refusal::TooMany { wait: 1..=11 })));
        limits.knock(Limit::Code, [10, 0, 0, 2].into()).expect("another address is not touched");
        limits.knock(Limit::Report, here).expect("another door is not touched");
    }

    #[test]
    fn switched_off_it_counts_nothing() {
        let limits = Limits::new(false);
        for _ in 0..10_000 {
            limits.knock(Limit::Code, [10, 0, 0, 1].into()).expect("off");
        }
    }
}
