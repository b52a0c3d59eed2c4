//! Everything a person can ask of Itgel
