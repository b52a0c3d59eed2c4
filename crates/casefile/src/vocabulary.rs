//! The field's closed lists, as types. What law or practice may change (ages, lengths, wordings, which
//! part a recipient needs) is versioned data in `assets/`, not here.

use serde::{Deserialize, Serialize};

macro_rules! list {
    ($(#[$doc:meta])* $name:ident { $($(#[$vdoc:meta])* $variant:ident = $text:literal),+ $(,)? }) => {
        $(#[$doc])*
        #[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize, ts_rs::TS)]
        #[ts(rename_all = "snake_case")]
        pub enum $name { $($(#[$vdoc])* #[serde(rename = $text)] #[ts(rename = $text)] $variant),+ }

        impl $name {
            /// Every value, in the order of the list.
            pub const ALL: &'static [Self] = &[$(Self::$variant),+];
            /// The word that is stored.
            #[must_use]
            pub fn as_str(self) -> &'static str {
                match self { $(Self::$variant => $text),+ }
            }
            /// The value of a stored word.
            #[must_use]
            pub fn parse(text: &str) -> Option<Self> {
                match text { $($text => Some(Self::$variant),)+ _ => None }
            }
        }
    };
}

list! {
    /// What a person may do in the room (ux.md section 2).
    Role {
        /// Talks with the child; keeps the record of the interview.
        Interviewer = "interviewer",
        /// Prepares and hands over bundles.
        CaseOfficer = "case_officer",
        /// Looks after people, keys and backups; co-signs legal orders.
        Supervisor = "supervisor",
    }
}
list! {
    /// What consent is asked for, one by one (ux.md 4.7).
    Purpose {
        /// The interview itself.
        Interview = "interview",
        /// Sound and picture recording, kept outside this program.
        Recording = "recording",
        /// Sharing with the police.
        Police = "police",
        /// Sharing with the prosecutor.
        Prosecutor = "prosecutor",
        /// Sharing with a doctor.
        Doctor = "doctor",
        /// Sharing with a social worker.
        SocialWorker = "social_worker",
        /// Sharing with a non-governmental organisation.
        Ngo = "ngo",
        /// Anonymous statistics.
        Statistics = "statistics",
    }
}
list! {
    /// A spoken answer. Silence is not in the list: it is never assent (domain.md rule 7).
    Answer {
        /// Yes.
        Yes = "yes",
        /// No; weighs as much as a yes.
        No = "no",
        /// Later, or not sure: stays unasked for the gate.
        Later = "later",
    }
}
list! {
    /// What a page of the child's own screen takes: a touch, or that it was told.
    Touch {
        /// Told; there is nothing to answer.
        Told = "told",
        /// The nodding face.
        Yes = "yes",
        /// The face that shakes its head.
        No = "no",
        /// The wondering face: no answer, the child is asked again.
        NotSure = "not_sure",
    }
}
list! {
    /// The ten states of ISO/IEC TS 27560:2023 (DPV consent status).
    ConsentState {
        /// No information.
        Unknown = "unknown",
        /// Asked, no answer yet.
        Requested = "requested",
        /// "Later."
        RequestDeferred = "request_deferred",
        /// Refused.
        Refused = "refused",
        /// Given.
        Given = "given",
        /// Given again after it ended.
        RenewedGiven = "renewed_given",
        /// Withdrawn by the giver.
        Withdrawn = "withdrawn",
        /// Past its validity.
        Expired = "expired",
        /// Ended by the controller, for example the case was closed.
        Terminated = "terminated",
        /// Found to have been invalid, for example the giver was implicated.
        Invalidated = "invalidated",
    }
}
list! {
    /// Yes, no, or not known.
    Ternary {
        /// Yes.
        Yes = "yes",
        /// No.
        No = "no",
        /// Not known, or not asked.
        NotKnown = "not_known",
    }
}
list! {
    /// Who decides for the child (ux.md 4.7; Family Law 25.4, 73.1).
    DeciderKind {
        /// Mother.
        Mother = "mother",
        /// Father.
        Father = "father",
        /// Guardian, for a child under 14 (асран хамгаалагч).
        Guardian = "guardian",
        /// Custodian, for a child of 14 to 17 (харгалзан дэмжигч).
        Custodian = "custodian",
        /// Legal representative (хууль ёсны төлөөлөгч).
        LegalRepresentative = "legal_representative",
        /// Representative appointed by the soum or district Governor (Family Law 25.4).
        AppointedRepresentative = "appointed_representative",
        /// Guardianship authority.
        GuardianshipAuthority = "guardianship_authority",
        /// Joint team (хамтарсан баг).
        JointTeam = "joint_team",
        /// Court.
        Court = "court",
        /// The child alone, from the age the rules set.
        ChildAlone = "child_alone",
    }
}
list! {
    /// The paper that shows the right to decide.
    Proof {
        /// Identity card.
        IdentityCard = "identity_card",
        /// Birth certificate.
        BirthCertificate = "birth_certificate",
        /// Decision of a court or Governor, with its number.
        Decision = "decision",
        /// None seen; a reason is required.
        None = "none",
    }
}
list! {
    /// How the adult was spoken with.
    Channel {
        /// In person.
        InPerson = "in_person",
        /// By phone; a witness is required.
        Phone = "phone",
        /// By video; a witness is required.
        Video = "video",
        /// In writing.
        Writing = "writing",
    }
}
list! {
    /// Whose answer it is.
    Giver {
        /// The adult who decides.
        Guardian = "guardian",
        /// The child: own assent or consent.
        Child = "child",
    }
}
list! {
    /// Age band at opening, before any identity is known (ux.md 4.4).
    AgeBand {
        /// 0 to 3 years.
        From0To3 = "0-3",
        /// 4 to 6 years.
        From4To6 = "4-6",
        /// 7 to 9 years.
        From7To9 = "7-9",
        /// 10 to 12 years.
        From10To12 = "10-12",
        /// 13 to 15 years.
        From13To15 = "13-15",
        /// 16 to 17 years.
        From16To17 = "16-17",
    }
}
list! {
    /// Who referred the child (domain.md 7.1).
    ReferralSource {
        /// Police.
        Police = "police",
        /// Prosecutor.
        Prosecutor = "prosecutor",
        /// Joint team.
        JointTeam = "joint_team",
        /// Child protection body of the aimag or district.
        ChildProtection = "child_protection",
        /// Hospital or clinic.
        Hospital = "hospital",
        /// School or kindergarten.
        School = "school",
        /// Club at a school, or another of the child.
        SchoolClub = "school_club",
        /// Somebody who visits homes: social worker of the khoroo, soum or family doctor.
        HomeVisitor = "home_visitor",
        /// Child helpline 108.
        Helpline108 = "helpline_108",
        /// Domestic violence line 107.
        Helpline107 = "helpline_107",
        /// Non-governmental organisation.
        Ngo = "ngo",
        /// The child.
        SelfReferral = "self",
        /// Family.
        Family = "family",
        /// Border control.
        Border = "border",
        /// Other.
        Other = "other",
        /// Not known.
        NotKnown = "not_known",
        /// Not said: whoever referred does not want to be named.
        Declined = "declined",
    }
}
list! {
    /// Phases of the interview, in the order of the screen (Revised NICHD Protocol; ux.md 4.9).
    Phase {
        /// Introduction.
        Introduction = "introduction",
        /// Ground rules.
        GroundRules = "ground_rules",
        /// Rapport.
        Rapport = "rapport",
        /// Practice narrative.
        Practice = "practice",
        /// Transition.
        Transition = "transition",
        /// Free recall.
        FreeRecall = "free_recall",
        /// Follow-up questions.
        FollowUp = "follow_up",
        /// Closing.
        Closing = "closing",
        /// Neutral topic.
        NeutralTopic = "neutral_topic",
    }
}
list! {
    /// Kinds of prompts that are tapped (NICHD coding; domain.md 3.1).
    PromptKind {
        /// Open invitation.
        Open = "open",
        /// Directive: a wh-question on a detail the child mentioned.
        Directive = "directive",
        /// Option-posing: yes/no or forced choice.
        OptionPosing = "option_posing",
        /// Suggestive.
        Suggestive = "suggestive",
    }
}
list! {
    /// What became of a question that those who watch wanted asked (domain.md 7.9); never the question itself.
    QuestionStep {
        /// It was handed in.
        HandedIn = "handed_in",
        /// The interviewer put it to the child.
        Relayed = "relayed",
        /// The interviewer did not put it.
        Declined = "declined",
    }
}
list! {
    /// Signs of distress; the live screen shows only vague words (ux.md 4.9; domain.md 7.8).
    DistressSign {
        /// Went quiet, withdrawn.
        Quiet = "quiet",
        /// Tears.
        Tears = "tears",
        /// Freezing or dissociation.
        Freezing = "freezing",
        /// Shaking.
        Shaking = "shaking",
        /// Agitation.
        Agitation = "agitation",
        /// Anger.
        Anger = "anger",
        /// Pain or nausea.
        Pain = "pain",
        /// Asked to stop.
        AskedToStop = "asked_to_stop",
        /// Another sign.
        Other = "other",
    }
}
list! {
    /// What was done about a sign of distress.
    DistressResponse {
        /// Paused.
        Paused = "paused",
        /// Gave water.
        Water = "water",
        /// Changed to another topic.
        OtherTopic = "other_topic",
        /// Grounding.
        Grounding = "grounding",
        /// Comfort object.
        ComfortObject = "comfort_object",
        /// Support person.
        SupportPerson = "support_person",
        /// Break.
        Break = "break",
        /// Psychologist called.
        Psychologist = "psychologist",
        /// Stopped and planned anew.
        Stopped = "stopped",
        /// Medical help.
        Medical = "medical",
        /// Another response.
        Other = "other",
    }
}
list! {
    /// Kind of recipient; each has its purpose of consent.
    RecipientKind {
        /// Police.
        Police = "police",
        /// Prosecutor.
        Prosecutor = "prosecutor",
        /// Doctor.
        Doctor = "doctor",
        /// Social worker.
        SocialWorker = "social_worker",
        /// Non-governmental organisation.
        Ngo = "ngo",
    }
}
list! {
    /// Which danger to life a statement of vital interest names: the risk form's own words, never a story.
    Danger {
        /// Immediate danger.
        Immediate = "immediate_danger",
        /// No safe place tonight.
        NotSafeTonight = "not_safe_tonight",
        /// Talk of self-harm.
        SelfHarm = "self_harm",
    }
}
list! {
    /// Parts of a case file that go or stay as a whole (ux.md 4.13).
    Part {
        /// Times, phases, counts.
        InterviewLog = "interview_log",
        /// Who decided, when, what.
        ConsentRecord = "consent_record",
        /// Risk assessment and referrals.
        RiskAndNeeds = "risk_and_needs",
        /// Files.
        Attachments = "attachments",
        /// Names, registration number, address.
        Identity = "identity",
    }
}
list! {
    /// Role of somebody present.
    AttendeeRole {
        /// Interviewer.
        Interviewer = "interviewer",
        /// Guardian.
        Guardian = "guardian",
        /// Support person.
        SupportPerson = "support_person",
        /// Lawyer.
        Lawyer = "lawyer",
        /// Psychologist.
        Psychologist = "psychologist",
        /// Interpreter.
        Interpreter = "interpreter",
        /// Prosecutor.
        Prosecutor = "prosecutor",
        /// Investigator.
        Investigator = "investigator",
        /// Social worker.
        SocialWorker = "social_worker",
        /// Other.
        Other = "other",
    }
}
list! {
    /// Where somebody was.
    Place {
        /// In the room with the child.
        Room = "room",
        /// Behind the glass or at the monitor.
        Observation = "observation",
        /// In the waiting room.
        Waiting = "waiting",
    }
}
list! {
    /// Why identity is looked at (ux.md 4.5).
    RevealReason {
        /// To make contact.
        Contact = "contact",
        /// To compare with a document.
        CompareDocument = "compare_document",
        /// Urgent help.
        UrgentHelp = "urgent_help",
        /// Demanded by court or prosecutor.
        CourtOrder = "court_order",
        /// Another reason, written.
        Other = "other",
    }
}
list! {
    /// Level of risk, chosen by the person; never computed.
    RiskLevel {
        /// Low.
        Low = "low",
        /// Medium.
        Medium = "medium",
        /// High.
        High = "high",
        /// Not chosen yet: a danger was entered at once, and the judgement follows.
        NotJudged = "not_judged",
    }
}
list! {
    /// How a key's fingerprint was compared.
    KeyCheck {
        /// Face to face.
        InPerson = "in_person",
        /// By phone to a known number.
        KnownPhone = "known_phone",
    }
}
list! {
    /// How a child left.
    ChildsEnd {
        /// Calm.
        Calm = "calm",
        /// Tired.
        Tired = "tired",
        /// Upset.
        Upset = "upset",
        /// Other.
        Other = "other",
    }
}
list! {
    /// Type of session (domain.md 7.4).
    SessionType {
        /// First.
        Initial = "initial",
        /// Planned follow-up of the same interview.
        PlannedFollowUp = "planned_follow_up",
        /// Supplementary, at the request of defence or prosecutor.
        Supplementary = "supplementary",
        /// Re-interview; needs a reason.
        ReInterview = "re_interview",
    }
}

// Below the macro, which they need.
mod aftercare;
mod around;
mod blinding;
mod elsewhere;
mod facts;
mod identity;
mod staff;
pub use aftercare::{
    AftercareOutcome, BreakAsker, BreakReason, ConcernContact, DecisionStatus, FeelingOutcome,
    ReferralStatus, ServiceType, ToldHow, ToldSaid, Urgency,
};
pub use around::Relation;
pub use blinding::{BlindKind, BlindSetting};
pub use elsewhere::{ElsewhereReason, HeldUnit, InterviewBody};
pub use facts::{CaseLink, Movement, Seen};
pub use identity::{BirthHolds, BirthSource, IdentityPart};
pub use staff::HandoverReason;
