//! From a passphrase to a key: Argon2id (RFC 9106), with a floor and a cap.

use std::time::{Duration, Instant};

use argon2::{Algorithm, Argon2, Params, Version};
use serde::{Deserialize, Serialize};
use zeroize::Zeroizing;

use crate::error::SealError;
use crate::passphrase::Passphrase;

/// What one guess at a passphrase costs.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct KdfParams {
    /// Memory in KiB.
    pub m_kib: u32,
    /// Passes over that memory.
    pub t: u32,
    /// Lanes that can be computed side by side.
    pub p: u32,
}

impl KdfParams {
    /// The least that is accepted: 64 MiB, 3 passes, 4 lanes, the second recommended option of
    /// RFC 9106, section 4. Whoever can write to a slot cannot make it cheaper than this.
    pub const FLOOR: Self = Self { m_kib: 64 * 1024, t: 3, p: 4 };

    /// The most that is accepted: 2 GiB, 16 passes, 16 lanes. A changed slot must not be able
    /// to take all memory of the computer, or hours of its time.
    pub const CAP: Self = Self { m_kib: 2 * 1024 * 1024, t: 16, p: 16 };

    /// Refuses parameters outside floor and cap.
    ///
    /// # Errors
    ///
    /// [`SealError::TooWeak`] below [`Self::FLOOR`], [`SealError::TooCostly`] above
    /// [`Self::CAP`], in each of the three numbers.
    pub fn check(&self) -> Result<(), SealError> {
        let (floor, cap) = (Self::FLOOR, Self::CAP);
        if self.m_kib < floor.m_kib || self.t < floor.t || self.p < floor.p {
            return Err(SealError::TooWeak);
        }
        if self.m_kib > cap.m_kib || self.t > cap.t || self.p > cap.p {
            return Err(SealError::TooCostly);
        }
        Ok(())
    }
}

/// The most memory that [`calibrate`] chooses: a room's computer may have 4 GiB in all.
const CALIBRATED_MAX_KIB: u32 = 512 * 1024;
/// Memory is chosen in steps of 16 MiB, so that the stored number is readable.
const STEP_KIB: u32 = 16 * 1024;

/// Finds parameters that take about `target` on this computer, never below the floor.
///
/// One derivation at the floor is timed, the memory is scaled in proportion (the time of
/// Argon2 is linear in it), and the choice is timed again and reduced if the computer turns out
/// slower with more memory. The memory stays within 512 MiB; a computer that is still faster than
/// `target` there makes more passes over it. Takes about twice `target`.
pub fn calibrate(target: Duration) -> KdfParams {
    choose(target, time_of)
}

/// The choice itself, with the stopwatch handed in.
fn choose(target: Duration, mut time_of: impl FnMut(&KdfParams) -> Duration) -> KdfParams {
    let floor = KdfParams::FLOOR;
    let at_floor = time_of(&floor);
    let mut chosen = KdfParams { m_kib: scaled(floor.m_kib, target, at_floor), ..floor };
    if chosen.m_kib > floor.m_kib {
        let measured = time_of(&chosen);
        if measured > target.saturating_mul(5) / 4 {
            chosen.m_kib = scaled(chosen.m_kib, target, measured);
        } else if chosen.m_kib == CALIBRATED_MAX_KIB {
            let passes = u128::from(chosen.t) * target.as_micros() / measured.as_micros().max(1);
            chosen.t = u32::try_from(passes).unwrap_or(u32::MAX).clamp(floor.t, KdfParams::CAP.t);
        }
    }
    chosen
}

/// `m_kib · target / measured`, in steps, within floor and ceiling.
fn scaled(m_kib: u32, target: Duration, measured: Duration) -> u32 {
    let wanted = u128::from(m_kib) * target.as_micros() / measured.as_micros().max(1);
    let wanted = u32::try_from(wanted).unwrap_or(u32::MAX);
    let wanted = wanted.clamp(KdfParams::FLOOR.m_kib, CALIBRATED_MAX_KIB);
    wanted - wanted % STEP_KIB
}

/// How long one derivation takes; without the memory it needs, for ever.
fn time_of(params: &KdfParams) -> Duration {
    let started = Instant::now();
    match derive(params, b"measured, not kept", &[0; 16]) {
        Ok(_) => started.elapsed(),
        Err(_) => Duration::MAX,
    }
}

/// 64 bytes from a passphrase: the first half wraps, the second half commits.
pub(crate) fn derive_from_passphrase(
    params: &KdfParams,
    passphrase: &Passphrase,
    salt: &[u8; 16],
) -> Result<Zeroizing<[u8; 64]>, SealError> {
    derive(params, passphrase.bytes(), salt)
}

fn derive(params: &KdfParams, secret: &[u8], salt: &[u8; 16]) -> Result<Zeroizing<[u8; 64]>, SealError> {
    // Before any memory is asked for.
    params.check()?;
    let inner = Params::new(params.m_kib, params.t, params.p, Some(64)).map_err(|_| SealError::TooCostly)?;
    let mut out = Zeroizing::new([0u8; 64]);
    Argon2::new(Algorithm::Argon2id, Version::V0x13, inner)
        .hash_password_into(secret, salt, out.as_mut_slice())
        .map_err(|error| match error {
            argon2::Error::OutOfMemory => SealError::OutOfMemory,
            // The only other input that can be refused is a passphrase longer than 4 GiB.
            _ => SealError::TooLong,
        })?;
    Ok(out)
}

#[cfg(test)]
mod tests {
    use super::{CALIBRATED_MAX_KIB, KdfParams, choose};
    use std::time::Duration;

    const SECOND: Duration = Duration::from_secs(1);

    /// A computer on which each MiB takes so many microseconds, more of them above a bound.
    fn computer(us_per_mib: u64, slower_above_mib: u64) -> impl FnMut(&KdfParams) -> Duration {
        move |params| {
            let mib = u64::from(params.m_kib) / 1024;
            let factor = if mib > slower_above_mib { 2 } else { 1 };
            Duration::from_micros(mib * us_per_mib * factor * u64::from(params.t) / 3)
        }
    }

    #[test]
    fn the_choice_takes_about_the_target_on_any_computer_that_can() {
        for us_per_mib in [2_000, 2_500, 3_750, 6_000, 9_000, 12_000] {
            let mut time_of = computer(us_per_mib, u64::MAX);
            let chosen = choose(SECOND, &mut time_of);
            let took = time_of(&chosen);
            assert!(took <= SECOND && took >= SECOND * 3 / 4, "{us_per_mib}: {chosen:?} {took:?}");
            assert_eq!((chosen.t, chosen.p), (3, 4));
        }
    }

    #[test]
    fn a_slow_computer_gets_the_floor_and_a_fast_one_the_ceiling() {
        assert_eq!(choose(SECOND, computer(40_000, u64::MAX)), KdfParams::FLOOR);
        assert_eq!(choose(SECOND, |_| Duration::MAX), KdfParams::FLOOR, "no memory for it at all");
        let fast = choose(SECOND, computer(100, u64::MAX));
        assert_eq!(fast, KdfParams { m_kib: CALIBRATED_MAX_KIB, t: 16, ..KdfParams::FLOOR });
        assert_eq!(choose(SECOND, |_| Duration::ZERO).check(), Ok(()));
        // 512 MiB in 3 passes take half a second: 5 passes take most of one.
        let chosen = choose(SECOND, computer(1_100, u64::MAX));
        assert_eq!(chosen, KdfParams { m_kib: CALIBRATED_MAX_KIB, t: 5, ..KdfParams::FLOOR });
    }

    /// With more memory the time may grow faster than in proportion, by cache and swap.
    #[test]
    fn a_choice_that_turns_out_slow_is_taken_back() {
        let mut time_of = computer(3_750, 128);
        let chosen = choose(SECOND, &mut time_of);
        assert_eq!(chosen.m_kib, 128 * 1024);
        let mut alone = computer(3_750, u64::MAX);
        assert_eq!(choose(SECOND, &mut alone).m_kib, 256 * 1024);
        // One that has no memory left for the choice falls back to the floor.
        let poor = |params: &KdfParams| match params.m_kib {
            0..=65_536 => Duration::from_millis(200),
            _ => Duration::MAX,
        };
        assert_eq!(choose(SECOND, poor), KdfParams::FLOOR);
    }
}
