//! The exported container: write, read, verify
