### A label for every value of every closed list (<list>-<value>, as in the case file's vocabulary). Used by screens, print and the report inside a bundle.

## Role
role-interviewer = Interviewer
role-case-officer = Case officer
role-supervisor = Supervisor

## Purpose of consent
purpose-interview = The interview
purpose-recording = Recording
purpose-police = Sharing with police
purpose-prosecutor = Sharing with the prosecutor
purpose-doctor = Sharing with a doctor
purpose-social-worker = Sharing with a social worker
purpose-ngo = Sharing with an NGO
purpose-statistics = Anonymous statistics

## Answer and state of consent
answer-yes = Yes
answer-no = No
answer-later = Later
touch-told = Told
touch-yes = Yes
touch-no = No
touch-not-sure = Not sure
consent-state-unknown = Not asked
consent-state-requested = Asked, waiting for an answer
consent-state-request-deferred = Later
consent-state-refused = No
consent-state-given = Yes
consent-state-renewed-given = Yes, again
consent-state-withdrawn = Withdrawn
consent-state-expired = Expired
consent-state-terminated = Ended
# The giver was found to be implicated, for example.
consent-state-invalidated = Not counted
ternary-yes = Yes
ternary-no = No
ternary-not-known = Not known

## Who decides, and how
decider-kind-mother = Mother
decider-kind-father = Father
# For a child under 14 (Family Law 73.1).
decider-kind-guardian = Guardian
# For a child of 14 to 17 (Family Law 73.1).
decider-kind-custodian = Custodian
decider-kind-legal-representative = Legal representative
decider-kind-appointed-representative = Representative appointed by the Governor
decider-kind-guardianship-authority = Guardianship authority
decider-kind-joint-team = Joint team
decider-kind-court = Court
decider-kind-child-alone = The child alone

## Who somebody around the child is
proof-identity-card = Identity card
proof-birth-certificate = Birth certificate
proof-decision = Decision, with its number
proof-none = None
channel-in-person = In person
channel-phone = By phone
channel-video = By video
channel-writing = In writing
giver-guardian = Guardian
giver-child = Child

## Opening a case file
age-band-0-3 = 0 to 3 years
age-band-4-6 = 4 to 6 years
age-band-7-9 = 7 to 9 years
age-band-10-12 = 10 to 12 years
age-band-13-15 = 13 to 15 years
age-band-16-17 = 16 to 17 years
referral-source-police = Police
referral-source-prosecutor = Prosecutor
referral-source-joint-team = Joint team
referral-source-child-protection = Child protection body
referral-source-hospital = Hospital
referral-source-school = School
referral-source-school-club = School club
referral-source-home-visitor = Home visitor
referral-source-helpline-108 = Child helpline 108
referral-source-helpline-107 = Helpline 107
referral-source-ngo = NGO
referral-source-self = The child
referral-source-family = Family
referral-source-border = Border control
referral-source-other = Other
referral-source-not-known = Not known
referral-source-declined = Does not want to be named

## Interview
phase-introduction = Introduction
phase-ground-rules = Ground rules
phase-rapport = Rapport
phase-practice = Practice story
phase-transition = Transition
phase-free-recall = Free telling
phase-follow-up = Follow-up
phase-closing = Closing
phase-neutral-topic = Neutral topic
prompt-kind-open = Open
prompt-kind-directive = Directive
prompt-kind-option-posing = Option-posing
prompt-kind-suggestive = Suggestive
question-step-handed-in = A question of an observer came
question-step-relayed = A question of an observer was put
question-step-declined = A question of an observer was left out
session-type-initial = First interview
session-type-planned-follow-up = Planned follow-up
session-type-supplementary = Supplementary
session-type-re-interview = Repeat interview

## Feelings: the full words, never on the live screen
distress-sign-quiet = Went quiet, withdrew
distress-sign-tears = Tears
distress-sign-freezing = Froze
distress-sign-shaking = Shaking
distress-sign-agitation = Restless
distress-sign-anger = Anger
distress-sign-pain = Pain or nausea
distress-sign-asked-to-stop = Asked to stop
distress-sign-other = Other
distress-response-paused = Paused
distress-response-water = Gave water
distress-response-other-topic = Changed the topic
distress-response-grounding = Grounding
distress-response-comfort-object = Comfort object
distress-response-support-person = Support person
distress-response-break = Break
distress-response-psychologist = Psychologist called
distress-response-stopped = Stopped and planned anew
distress-response-medical = Medical help
distress-response-other = Other
feeling-outcome-calmed = Calmed
feeling-outcome-same = Stayed the same
feeling-outcome-stopped = The interview was stopped for it
break-asker-child = The child
break-asker-interviewer = The interviewer
break-asker-observer = An observer
break-reason-toilet = Toilet
break-reason-tired = Tired
break-reason-upset = Upset
break-reason-food = Food or drink
break-reason-technical = Technical
break-reason-team-consult = To ask the observers
break-reason-other = Other
childs-end-calm = Calm
childs-end-tired = Tired
childs-end-upset = Upset
childs-end-other = Other

## Sharing
recipient-kind-police = Police
recipient-kind-prosecutor = Prosecutor
recipient-kind-doctor = Doctor
recipient-kind-social-worker = Social worker
recipient-kind-ngo = NGO
part-interview-log = Interview log
part-consent-record = Consent record
part-risk-and-needs = Risk and needs
part-attachments = Attachments
part-identity = Identity
key-check-in-person = Face to face
key-check-known-phone = By phone to a known number

## People present
attendee-role-interviewer = Interviewer
attendee-role-guardian = Guardian
attendee-role-support-person = Support person
attendee-role-lawyer = Lawyer
attendee-role-psychologist = Psychologist
attendee-role-interpreter = Interpreter
attendee-role-prosecutor = Prosecutor
attendee-role-investigator = Investigator
attendee-role-social-worker = Social worker
attendee-role-other = Other
place-room = In the room
place-observation = Behind glass
place-waiting = Waiting room

## Looking at identity
reveal-reason-contact = To make contact
reveal-reason-compare-document = To compare with a document
reveal-reason-urgent-help = Urgent help
reveal-reason-court-order = Demanded by court or prosecutor
reveal-reason-other = Other

## Risk and referral
risk-level-low = Low
risk-level-medium = Medium
risk-level-high = High
risk-level-not-judged = Not judged yet
concern-contact-none = None
concern-contact-possible = Possible
concern-contact-daily = Daily
concern-contact-not-known = Not known
urgency-hours = Within hours
urgency-today = Today
urgency-three-days = Within three days
urgency-two-weeks = Within two weeks
referral-status-asked = Asked
referral-status-accepted = Accepted
referral-status-attended = Attended
referral-status-declined = Declined
referral-status-no-reply = No reply
referral-status-closed = Closed
aftercare-outcome-well = Is well
aftercare-outcome-needs-help = Needs help
aftercare-outcome-not-reached = Was not reached

## Interviews held elsewhere
interview-body-police = Police
interview-body-prosecutor = Prosecutor
interview-body-court = Court
interview-body-child-protection = Child protection
interview-body-hospital = Hospital
interview-body-school = School
interview-body-ngo = Non-governmental organisation
interview-body-child-room = Another child-friendly room
interview-body-other = Other
interview-body-not-known = Not known
elsewhere-reason-first-report = First report
elsewhere-reason-inquiry = Inquiry
elsewhere-reason-protection = Protecting the child
elsewhere-reason-medical = Medical check
elsewhere-reason-trial = Court hearing
elsewhere-reason-supplementary = Supplementary, on request
elsewhere-reason-other = Other
elsewhere-reason-not-known = Not known
held-unit-days = Days
held-unit-weeks = Weeks
held-unit-months = Months
held-unit-years = Years
blind-kind-referral-source = who referred
blind-kind-referral-texts = what the referring body wrote
blind-kind-alleged-forms = what is alleged
blind-kind-indicators = signs of exploitation
blind-kind-linked-files = linked case files
blind-kind-risk = risk assessment
blind-kind-referrals = referrals
blind-kind-meetings = team meetings
blind-kind-other-interviews = interviews by others
blind-kind-files = files of the case
blind-kind-people = names and people around the child
decision-status-open = Not done yet
decision-status-done = Done
decision-status-dropped = Dropped
meeting-role-interviewer = Interviewer
meeting-role-case-officer = Case officer
meeting-role-police = Police
meeting-role-prosecutor = Prosecutor
meeting-role-doctor = Doctor
meeting-role-psychologist = Psychologist
meeting-role-social-worker = Social worker
meeting-role-teacher = Teacher
meeting-role-lawyer = Lawyer
meeting-role-ngo = Non-governmental organisation
meeting-role-district-officer = Soum or khoroo officer
meeting-role-other = Other
meeting-decision-medical-check = Medical check
meeting-decision-psychological-care = Psychological care
meeting-decision-safe-place = A safe place
meeting-decision-stay-with-family = Stay with the family
meeting-decision-follow-up-interview = Plan a follow-up session
meeting-decision-no-further-interview = No further interview
meeting-decision-legal-help = Legal help
meeting-decision-protection-measure = Protection measure
meeting-decision-school-support = Support at school
meeting-decision-family-support = Support for the family
meeting-decision-documents = Documents
meeting-decision-reintegration = Reintegration
meeting-decision-share-information = Share information
meeting-decision-tell-child-outcome = Tell the child of the outcome
meeting-decision-risk-review = Judge the risk again
meeting-decision-other-service = Refer to another service
blind-setting-off = Nothing
blind-setting-allegation = What was reported
blind-setting-allegation-and-names = What was reported, names and people around the child
