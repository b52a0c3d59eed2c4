//! A strict subset of the POSIX ustar archive (IEEE Std 1003.1-2017, pax, "ustar Interchange Format").
//!
//! Only regular files; modification time 0, owner 0, mode 0600; two zero blocks and nothing after them.
//! Every header has exactly one valid form: the reader builds the header it would have written for the
//! same name and size and compares all 512 bytes. Readers of tar that guess (GNU long names, PAX records,
//! links) have disagreed on what is inside one and the same file; that cannot happen here.

mod header;
mod reader;
mod writer;

pub use header::{BLOCK, MAX_SIZE, encode};
pub use reader::{Entry, Limits, Reader, UstarFault};
pub use writer::Writer;
