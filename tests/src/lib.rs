//! Whole-house tests live in the folders beside this one.
