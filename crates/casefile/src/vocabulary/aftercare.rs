//! The lists of what comes with and after an interview: services, referrals, how feelings went on, breaks,
//! contact with the person of concern.

use serde::{Deserialize, Serialize};

list! {
    /// Service a child is referred to (domain.md 7.11).
    ServiceType {
        /// Health.
        Health = "health",
        /// Forensic medical examination: traces go within hours.
        ForensicMedical = "forensic_medical",
        /// Psychologist.
        Psychologist = "psychologist",
        /// Shelter.
        Shelter = "shelter",
        /// Child protection.
        ChildProtection = "child_protection",
        /// Legal aid.
        LegalAid = "legal_aid",
        /// School.
        School = "school",
        /// Social worker.
        SocialWorker = "social_worker",
        /// Support for the family.
        FamilySupport = "family_support",
        /// Papers: birth certificate, registration.
        Documents = "documents",
        /// Livelihood.
        Livelihood = "livelihood",
        /// Return to family, school and community.
        Reintegration = "reintegration",
        /// Non-governmental organisation.
        Ngo = "ngo",
        /// Other.
        Other = "other",
    }
}
list! {
    /// How soon (domain.md 7.11: one hour, three hours, a day, three days).
    Urgency {
        /// Within hours.
        Hours = "hours",
        /// Today.
        Today = "today",
        /// Within three days.
        ThreeDays = "three_days",
        /// Within two weeks.
        TwoWeeks = "two_weeks",
    }
}
list! {
    /// Status of a referral.
    ReferralStatus {
        /// Asked.
        Asked = "asked",
        /// Accepted.
        Accepted = "accepted",
        /// Attended.
        Attended = "attended",
        /// Declined.
        Declined = "declined",
        /// No reply.
        NoReply = "no_reply",
        /// Closed.
        Closed = "closed",
    }
}
list! {
    /// How a feeling that was noted went on.
    FeelingOutcome {
        /// Calmed.
        Calmed = "calmed",
        /// Stayed the same.
        Same = "same",
        /// The conversation was stopped for it.
        Stopped = "stopped",
    }
}
list! {
    /// Where a decision of the joint team stands.
    DecisionStatus {
        /// Not yet carried out.
        Open = "open",
        /// Carried out.
        Done = "done",
        /// Dropped.
        Dropped = "dropped",
    }
}
list! {
    /// What was found when somebody asked how the child is, some time after the interview (domain.md 7.8).
    AftercareOutcome {
        /// The child is well.
        Well = "well",
        /// The child or the family needs help.
        NeedsHelp = "needs_help",
        /// Nobody was reached.
        NotReached = "not_reached",
    }
}
list! {
    /// Who asked for a break (domain.md 7.7).
    BreakAsker {
        /// The child.
        Child = "child",
        /// The interviewer.
        Interviewer = "interviewer",
        /// Somebody who observes.
        Observer = "observer",
    }
}
list! {
    /// Why there was a break (domain.md 7.7).
    BreakReason {
        /// Toilet.
        Toilet = "toilet",
        /// Tired.
        Tired = "tired",
        /// Upset.
        Upset = "upset",
        /// Food or drink.
        Food = "food",
        /// Technical trouble.
        Technical = "technical",
        /// To collect the observers' questions.
        TeamConsult = "team_consult",
        /// Other.
        Other = "other",
    }
}
list! {
    /// Contact of the child with the person of concern (ux.md 4.11).
    ConcernContact {
        /// None.
        None = "none",
        /// Possible.
        Possible = "possible",
        /// Daily.
        Daily = "daily",
        /// Not known.
        NotKnown = "not_known",
    }
}
list! {
    /// How a child was told something.
    ToldHow {
        /// In spoken words.
        Spoken = "spoken",
        /// With pictures.
        Pictures = "pictures",
        /// Through an interpreter, of words or signs.
        Interpreter = "interpreter",
        /// By telephone.
        Phone = "phone",
        /// In writing.
        Written = "written",
    }
}
list! {
    /// What a child said to what it was told. A fact, and no consent.
    ToldSaid {
        /// Was fine with it.
        Fine = "fine",
        /// Did not want it.
        NotWanted = "not_wanted",
        /// Asked something.
        Asked = "asked",
        /// Said nothing; no agreement.
        Nothing = "nothing",
        /// Not noted.
        NotNoted = "not_noted",
    }
}
