//! The encrypted store of one interview room
