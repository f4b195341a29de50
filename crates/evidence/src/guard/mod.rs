//! Certainty that holds however often the team looks: e-values and confidence sequences.

mod band;
mod bounded;
mod claim;
mod evalue;

pub use band::{Band, confseq, confseq_of_sequence};
pub use bounded::evalue_of_values;
pub use claim::{Claim, claim};
pub(crate) use evalue::ln_e;
pub use evalue::{EValue, Mixture, evalue};
