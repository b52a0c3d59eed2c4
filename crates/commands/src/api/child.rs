//! The child's own screen: the interviewer's choice of pages, and what the child sees.

use super::api;
use itgel_casefile::vocabulary::{Purpose, Touch};

api! {
    /// Asks for the choice of pages.
    pub struct ChildPagesRef {
        /// Case id.
        pub case: String,
        /// Set of words (`4-7`, `8-12`, `13-17`, `13-17-polite`), or empty for the one that fits.
        pub ages: String,
        /// Language of the words, or empty for that of the conversation.
        pub language: String,
    }
    /// The choice of pages, and what came of each so far.
    pub struct ChildPagesView {
        /// Case id.
        pub case: String,
        /// Set of words.
        pub ages: String,
        /// Every set.
        pub sets: Vec<String>,
        /// Language of the words.
        pub language: String,
        /// The interviewer's name as offered for the child to hear.
        pub called: String,
        /// Topics in order.
        pub topics: Vec<TopicView>,
        /// Fewest and most topics.
        pub least: u32,
        /// Most topics.
        pub most: u32,
        /// Pages that are ticked: as chosen last, else as offered for the set.
        pub ticked: Vec<String>,
        /// The screen was opened in this conversation.
        pub opened: bool,
        /// Every chosen page has an outcome.
        pub all_seen: bool,
        /// Page at which the child stopped last since the screen was opened, or empty.
        pub stopped_page: String,
        /// Wall clock of that, or empty.
        pub stopped_at: String,
        /// Chosen pages that were left out when the screen was opened last.
        pub skipped: Vec<String>,
        /// The last touch of the child could not be written; said once.
        pub unsaved: bool,
        /// Why the screen cannot be opened now (a failure code), or empty.
        pub blocked: String,
    }
    /// Pages that belong together.
    pub struct TopicView {
        /// Key (`assent-topic-<topic>`).
        pub topic: String,
        /// Shown whatever is chosen.
        pub always: bool,
        /// Its pages that the law leaves.
        pub pages: Vec<ChildPageView>,
    }
    /// One page as the interviewer sees it.
    pub struct ChildPageView {
        /// Key (`assent-page-<page>`).
        pub page: String,
        /// It asks; otherwise it tells.
        pub asks: bool,
        /// The purpose it answers.
        pub purpose: Option<Purpose>,
        /// First line, or empty when there are no words in this language.
        pub line1: String,
        /// Second line, or empty.
        pub line2: String,
        /// What came of it.
        pub touch: Option<Touch>,
        /// Wall clock of that, or empty.
        pub at: String,
    }
    /// Opens the child's own screen.
    pub struct ShowToChild {
        /// Case id.
        pub case: String,
        /// Makes a repeated call harmless (UUID).
        pub request: String,
        /// Set of words.
        pub ages: String,
        /// Language of the words.
        pub language: String,
        /// Chosen pages.
        pub pages: Vec<String>,
        /// The interviewer's name as the child hears it.
        pub called: String,
    }
    /// What the child's own screen shows. No code, no name but the interviewer's, no case.
    pub struct ChildScreenView {
        /// Language of the words.
        pub language: String,
        /// The pages in order.
        pub pages: Vec<ShownPage>,
        /// Where it begins.
        pub at: u32,
    }
    /// One page as the child sees it.
    pub struct ShownPage {
        /// Key.
        pub page: String,
        /// It asks; otherwise it tells.
        pub asks: bool,
        /// The question asks for leave («…болох уу?»), so that the yes is another word.
        pub leave: bool,
        /// The question or sentence.
        pub line1: String,
        /// A second line, or empty.
        pub line2: String,
        /// Picture, `folder/name`; where there is no such file, the words stand alone.
        pub picture: String,
    }
    /// One touch.
    pub struct AnswerPage {
        /// Makes a repeated call harmless (UUID).
        pub request: String,
        /// The page.
        pub page: String,
        /// What was touched.
        pub touch: Touch,
    }
    /// The child stopped, or the screen is left.
    pub struct LeaveChildScreen {
        /// Makes a repeated call harmless (UUID).
        pub request: String,
        /// With `stopped`, the page at which.
        pub page: String,
        /// The child stopped. Otherwise: the end, Escape, or nobody there.
        pub stopped: bool,
        /// A touch could not be written.
        pub unsaved: bool,
    }
}
