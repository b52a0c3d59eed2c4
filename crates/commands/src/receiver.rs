//! A receiver's own key pair, for those who are sent bundles and have none yet.

use itgel_seal::OsEntropy;
use itgel_seal::agefile::Identity;
use itgel_seal::fingerprint::fingerprint;

/// An age identity with what its owner hands out and reads aloud. Not `Debug`: the file text is secret.
pub struct Receiver {
    /// Content of the identity file, as `age-keygen` writes it.
    pub file: String,
    /// The `age1…` line to hand out.
    pub recipient: String,
    /// Six groups of five digits, to be read aloud when the key is compared.
    pub fingerprint: [String; 6],
}

impl Receiver {
    /// A new key pair from the operating system's randomness.
    #[must_use]
    pub fn make() -> Self {
        let identity = Identity::make(&mut OsEntropy);
        let recipient = identity.recipient();
        let secret = identity.to_secret_text();
        let file = format!("# public key: {recipient}\n{}\n", secret.as_str());
        Self { file, fingerprint: fingerprint(&recipient), recipient }
    }
}
