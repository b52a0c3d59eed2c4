//! The program that `make fuzz` runs: libFuzzer on the target that `ITGEL_FUZZ` names.
#![no_main]

use itgel_fuzz::{Body, body};
use std::sync::OnceLock;

static BODY: OnceLock<Body> = OnceLock::new();

libfuzzer_sys::fuzz_target!(|bytes: &[u8]| {
    let chosen = BODY.get_or_init(|| {
        let name = std::env::var("ITGEL_FUZZ").unwrap_or_default();
        body(&name).unwrap_or_else(|| panic!("ITGEL_FUZZ={name} is no target"))
    });
    chosen(bytes);
});
