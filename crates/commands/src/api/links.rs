//! Files of other children that belong together with this one.

use super::api;
use super::case::CodeView;
use itgel_casefile::vocabulary::CaseLink;

api! {
    /// A file joined with this one, or one that was.
    pub struct LinkView {
        /// Case id; empty where this person may not open that file.
        pub case: String,
        /// Its code; empty where this person may not open that file.
        pub code: CodeView,
        /// What joins them.
        pub link: CaseLink,
        /// Who joined them.
        pub by: String,
        /// Local date and time.
        pub at: String,
        /// Why it was struck, or empty.
        pub struck: String,
        /// By whom it was struck, or empty.
        pub struck_by: String,
        /// When it was struck: local date and time, or empty.
        pub struck_at: String,
    }
    /// The files joined with this one.
    pub struct LinksView {
        /// Newest first, those that were struck too.
        pub links: Vec<LinkView>,
        /// Blind intake withholds them from whoever asks; then none is here.
        pub withheld: bool,
    }
    /// Joins another file, by its code.
    pub struct LinkCase {
        /// Case id.
        pub case: String,
        /// The other file's code as typed.
        pub code: String,
        /// What joins them.
        pub link: CaseLink,
    }
    /// Strikes a link.
    pub struct UnlinkCase {
        /// Case id.
        pub case: String,
        /// The other file's id.
        pub other: String,
        /// Why, 10 to 300 characters.
        pub because: String,
    }
}
