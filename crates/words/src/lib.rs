//! Every word a person reads, typed
