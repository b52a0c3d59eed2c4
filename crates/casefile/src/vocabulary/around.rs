//! Who somebody around the child is to the child.

use super::DeciderKind;
use serde::{Deserialize, Serialize};

list! {
    /// Relation to the child (domain.md 7.3; ux.md 4.5).
    Relation {
        /// Mother.
        Mother = "mother",
        /// Father.
        Father = "father",
        /// Step-parent or the partner of a parent.
        StepParent = "step_parent",
        /// Grandparent.
        Grandparent = "grandparent",
        /// Brother or sister.
        Sibling = "sibling",
        /// Another relative.
        Relative = "relative",
        /// Guardian, for a child under 14 (асран хамгаалагч).
        Guardian = "guardian",
        /// Custodian, for a child of 14 to 17 (харгалзан дэмжигч).
        Custodian = "custodian",
        /// Legal representative (хууль ёсны төлөөлөгч).
        LegalRepresentative = "legal_representative",
        /// Representative appointed by the soum or district Governor (Family Law 25.4).
        AppointedRepresentative = "appointed_representative",
        /// Somebody else with whom the child lives, without being its guardian in law.
        Caregiver = "caregiver",
        /// Teacher or another person of the school, dormitory or kindergarten.
        School = "school",
        /// Trainer: of riding, contortion, sport (TIP reports on Mongolia).
        Trainer = "trainer",
        /// Whoever the child works for or herds for.
        Employer = "employer",
        /// Friend of the child or the family.
        Friend = "friend",
        /// Neighbour.
        Neighbour = "neighbour",
        /// Another relation.
        Other = "other",
        /// Not known.
        NotKnown = "not_known",
    }
}

impl Relation {
    /// The kind of person who may decide for a child that this relation is, when it is one.
    #[must_use]
    pub fn guardian(self) -> Option<DeciderKind> {
        Some(match self {
            Self::Mother => DeciderKind::Mother,
            Self::Father => DeciderKind::Father,
            Self::Guardian => DeciderKind::Guardian,
            Self::Custodian => DeciderKind::Custodian,
            Self::LegalRepresentative => DeciderKind::LegalRepresentative,
            Self::AppointedRepresentative => DeciderKind::AppointedRepresentative,
            Self::StepParent
            | Self::Grandparent
            | Self::Sibling
            | Self::Relative
            | Self::Caregiver
            | Self::School
            | Self::Trainer
            | Self::Employer
            | Self::Friend
            | Self::Neighbour
            | Self::Other
            | Self::NotKnown => return None,
        })
    }

    /// The relation of an adult who was entered as one who decides.
    #[must_use]
    pub fn of(kind: DeciderKind) -> Self {
        Self::ALL.iter().copied().find(|r| r.guardian() == Some(kind)).unwrap_or(Self::Other)
    }
}
