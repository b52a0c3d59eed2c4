//! Tests of consent, capacity, the export gate, legal orders, recipients and bundles.
#![allow(clippy::unwrap_used)]

mod consent {
    mod happenings;
    mod steps;
    mod world;

    mod bundles;
    mod capacity;
    mod child_screen;
    mod codes;
    mod data;
    mod entries;
    mod gate;
    mod gate_day;
    mod heard;
    mod histories;
    mod implicated;
    mod leaving;
    mod naive;
    mod naive_parts;
    mod notices;
    mod orders;
    mod previews;
    mod recipients;
    mod states;
    mod table;
    mod talk;
    mod untold;
    mod vital;
    mod withdrawal;
    mod wordings;
}
