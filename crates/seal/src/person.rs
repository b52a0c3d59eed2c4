//! What a person's passphrase protects.

use crate::agefile::Identity;
use crate::entropy::Entropy;
use crate::locked::LockFailure;
use crate::signing::SigningKey;

/// The two secret keys of one person: one to open what is sealed to them (the vault key among
/// it), one to sign in their name. Wiped when dropped; has no `Debug`.
pub struct PersonSecret {
    identity: Identity,
    signing: SigningKey,
}

impl PersonSecret {
    /// Makes the keys of a new person.
    pub fn make(entropy: &mut dyn Entropy) -> Self {
        Self { identity: Identity::make(entropy), signing: SigningKey::make(entropy) }
    }

    /// Puts together what a slot held.
    pub(crate) fn from_parts(identity: &[u8; 32], seed: &[u8; 32]) -> Self {
        Self { identity: Identity::from_secret(identity), signing: SigningKey::from_seed_at(seed) }
    }

    /// The public half of [`PersonSecret::identity`]: what the vault key is sealed to.
    pub fn recipient(&self) -> String {
        self.identity.recipient()
    }

    /// The key that signs in this person's name.
    pub fn signing_key(&self) -> &SigningKey {
        &self.signing
    }

    /// Whether both keys' memory is kept out of swap.
    ///
    /// # Errors
    ///
    /// [`LockFailure`] when the operating system refused; to be shown, not ignored.
    pub fn lock_state(&self) -> Result<(), LockFailure> {
        self.identity.lock_state().and(self.signing.lock_state())
    }

    /// The identity that opens what is sealed to this person.
    pub fn identity(&self) -> &Identity {
        &self.identity
    }
}
