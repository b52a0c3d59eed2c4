//! How the child's own screen shows its pages: which belong together, which are always shown, which are offered for
//! an age, and with which kind of picture (ux.md 4.8).

use super::assent::{AgeSet, AssentPages};
use super::{Review, RulebookFault, sound};
use serde::{Deserialize, Serialize};

/// One version of what the child's screen shows.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct ChildScreen {
    /// Layout of the file.
    pub format: u32,
    /// Version of the content, from 1.
    pub version: u32,
    /// Who still has to look.
    pub review: Review,
    /// Where it comes from.
    pub sources: Vec<String>,
    /// Fewest topics of one showing.
    pub least: usize,
    /// Most topics of one showing.
    pub most: usize,
    /// The topics in order.
    pub topics: Vec<Topic>,
    /// What is offered, for each set of words.
    pub sets: Vec<Offer>,
}

/// Pages that belong together and count as one for the length of a showing.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Topic {
    /// Key of its words.
    pub topic: String,
    /// Its pages.
    pub pages: Vec<String>,
    /// Shown whatever is chosen: the child's own act, what it must be told, and its right to stop.
    pub always: bool,
}

/// What is offered for one set of words.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Offer {
    /// The set.
    pub ages: AgeSet,
    /// Folder of the pictures: `people`, or `things` without anybody in them.
    pub pictures: String,
    /// Pages that are ticked at first, besides those that are always shown.
    pub offered: Vec<String>,
}

impl ChildScreen {
    /// The topic of a page.
    #[must_use]
    pub fn topic_of(&self, page: &str) -> Option<&Topic> {
        self.topics.iter().find(|t| t.pages.iter().any(|p| p == page))
    }

    /// What is offered for a set of words.
    #[must_use]
    pub fn offer(&self, ages: AgeSet) -> Option<&Offer> {
        self.sets.iter().find(|s| s.ages == ages)
    }

    /// Name of the picture of a page, `folder/page`; whether there is such a file is for whoever shows it.
    #[must_use]
    pub fn picture(&self, page: &str, ages: AgeSet) -> String {
        self.offer(ages).map_or_else(String::new, |offer| format!("{}/{page}", offer.pictures))
    }

    pub(super) fn check(&self, file: &str, pages: &AssentPages) -> Result<(), RulebookFault> {
        let of_topics: Vec<&String> = self.topics.iter().flat_map(|t| &t.pages).collect();
        for (n, page) in of_topics.iter().enumerate() {
            sound(!of_topics[..n].contains(page), file, "a page belongs to two topics")?;
        }
        let mut version = 1;
        while let Some(set) = pages.version(version) {
            let all = set.pages.iter().all(|p| of_topics.contains(&&p.page));
            sound(all, file, "a page belongs to no topic")?;
            version += 1;
        }
        for ages in AgeSet::ALL {
            let offers = self.sets.iter().filter(|s| s.ages == *ages).count();
            sound(offers == 1, file, "every set of words is offered once")?;
            let Some(offer) = self.offer(*ages) else { continue };
            let known = offer.offered.iter().all(|p| of_topics.contains(&p));
            sound(known, file, "a page is offered that there is not")?;
            let topics = self
                .topics
                .iter()
                .filter(|t| t.always || t.pages.iter().any(|p| offer.offered.contains(p)))
                .count();
            let fits = (self.least..=self.most).contains(&topics);
            sound(fits, file, "what is offered has too few or too many topics")?;
        }
        sound(self.version > 0, file, "versions begin at 1")
    }
}
