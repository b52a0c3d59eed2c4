//! Where the store lies: `--vault DIR` and `--anchors DIR`, or the person's own data folders. The command line goes by
//! the same rule.

use itgel_commands::places::Places;
use std::ffi::OsString;
use std::path::PathBuf;

/// Reads the arguments; anything unknown is refused with a line of usage.
pub fn from_arguments(arguments: impl Iterator<Item = OsString>) -> Result<Places, &'static str> {
    const USAGE: &str = "usage: itgel-desktop [--vault DIR] [--anchors DIR]";
    let (mut vault, mut anchors) = (None, None);
    let mut arguments = arguments;
    while let Some(name) = arguments.next() {
        let value = arguments.next().map(PathBuf::from).ok_or(USAGE)?;
        match name.to_str() {
            Some("--vault") => vault = Some(value),
            Some("--anchors") => anchors = Some(value),
            _ => return Err(USAGE),
        }
    }
    let mut places = Places::of(vault);
    if let Some(anchors) = anchors {
        places.anchors = anchors;
    }
    Ok(places)
}
