// Generated from assets/words by `cargo run -p itgel-words --bin gen-words`. Do not edit.
//
// Numbers: Intl does not write Mongolian numbers the way Mongolia does (decimal comma, no grouping), so
// a bundle must be given a NUMBER function that uses `decimalMark`; isolation marks must be off.

export type Language = "mn" | "en";

export const defaultLanguage: Language = "mn";

export const decimalMark: Record<Language, string> = { mn: ",", en: "." };

/** Every message with the variables it needs. */
export interface MessageArgs {
  "assent-title": {};
  "assent-page-of": { n: number; total: number };
  "assent-answers": {};
  "assent-yes": {};
  "assent-yes-plain": {};
  "assent-no": {};
  "assent-not-sure": {};
  "assent-ask-me": {};
  "assent-stop": {};
  "assent-next": {};
  "assent-own-screen": {};
  "assent-own-screen-about": {};
  "assent-choose-pages": {};
  "assent-age-set": {};
  "assent-set-4-7": {};
  "assent-set-8-12": {};
  "assent-set-13-17": {};
  "assent-address": {};
  "assent-address-informal": {};
  "assent-address-formal": {};
  "assent-language": {};
  "assent-called": {};
  "assent-begin": {};
  "assent-go-on": {};
  "assent-always": {};
  "assent-asks": {};
  "assent-tells": {};
  "assent-count": { least: number; most: number; n: number };
  "assent-no-words": {};
  "assent-pages-skipped": { pages: string };
  "assent-child-stopped": {};
  "assent-stopped-at": { page: string; time: string };
  "assent-all-seen": {};
  "assent-read-instead": {};
  "assent-unsaved": {};
  "assent-unsaved-todo": {};
  "assent-topic-who": {};
  "assent-topic-talk": {};
  "assent-topic-recording": {};
  "assent-topic-not-known": {};
  "assent-topic-sharing": {};
  "assent-topic-stop": {};
  "assent-topic-questions": {};
  "assent-page-who": {};
  "assent-page-talk": {};
  "assent-page-recording": {};
  "assent-page-recording-told": {};
  "assent-page-not-known": {};
  "assent-page-doctor": {};
  "assent-page-social-worker": {};
  "assent-page-ngo": {};
  "assent-page-police": {};
  "assent-page-prosecutor": {};
  "assent-page-statistics": {};
  "assent-page-stop": {};
  "assent-page-questions": {};
  "assent-touch-open": {};
  "err-child-screen-open": {};
  "rec-child-screen-open": {};
  "err-page-unknown": {};
  "rec-page-unknown": {};
  "err-too-few-pages": {};
  "rec-too-few-pages": { least: number };
  "err-too-many-pages": {};
  "rec-too-many-pages": { most: number };
  "err-no-words-in-language": {};
  "rec-no-words-in-language": {};
  "err-page-not-chosen": {};
  "rec-page-not-chosen": {};
  "err-page-only-tells": {};
  "rec-page-only-tells": {};
  "err-page-asks": {};
  "rec-page-asks": {};
  "err-child-pages-open": { open: number };
  "rec-child-pages-open": {};
  "err-backup-no-place": {};
  "rec-backup-no-place": {};
  "err-backup-in-store": {};
  "rec-backup-in-store": {};
  "err-backup-not-found": {};
  "rec-backup-not-found": {};
  "err-backup-medium-short": { missing: number };
  "rec-backup-medium-short": {};
  "err-backup-medium-full": {};
  "rec-backup-medium-full": {};
  "err-backup-medium-read-only": {};
  "rec-backup-medium-read-only": {};
  "err-backup-unreadable": {};
  "rec-backup-unreadable": {};
  "err-backup-medium-gone": {};
  "rec-backup-medium-gone": {};
  "err-backup-without-files": { cases: string; n: number };
  "rec-backup-without-files": {};
  "err-backup-without-recovery": {};
  "rec-backup-without-recovery": {};
  "err-backup-without-slot": {};
  "rec-backup-without-slot": {};
  "err-backup-without-key": {};
  "rec-backup-without-key": {};
  "err-training-no-backup": {};
  "rec-training-no-backup": {};
  "backup-place-help": {};
  "backup-save": {};
  "backup-saved": {};
  "backup-none-yet": {};
  "backup-no-folder": {};
  "backup-last-test": {};
  "backup-never-tested": {};
  "backup-test-due": {};
  "backup-stopped": {};
  "backup-copies": {};
  "backup-copies-none": {};
  "backup-copies-more": { n: number };
  "backup-copy-entries": { count: number };
  "backup-copy-unsigned": {};
  "backup-tested-which": { when: string };
  "birth-two": {};
  "birth-two-dates": { entered: string; registration: string };
  "birth-unsettled": {};
  "birth-settle": {};
  "birth-settle-again": {};
  "birth-settle-source": {};
  "birth-settle-keep": {};
  "birth-settle-help": {};
  "birth-settled-now": { holds: string; source: string };
  "birth-settled": { holds: string; person: string; source: string; when: string };
  "err-birth-nothing-to-settle": {};
  "rec-birth-nothing-to-settle": {};
  "birth-holds-entered": {};
  "birth-holds-registration": {};
  "birth-source-birth-certificate": {};
  "birth-source-registration-number": {};
  "birth-source-other-document": {};
  "birth-source-guardian-said": {};
  "birth-source-child-said": {};
  "birth-source-estimate": {};
  "case-title": {};
  "case-sections": {};
  "case-tab-overview": {};
  "case-tab-preparation": {};
  "case-tab-consent": {};
  "case-tab-interviews": {};
  "case-tab-risk": {};
  "case-tab-journal": {};
  "case-good-to-know": {};
  "case-aim": {};
  "case-age-band": {};
  "case-referred-by": {};
  "case-external-number": {};
  "case-close": {};
  "case-reopen": {};
  "case-closed": {};
  "case-closed-help": {};
  "case-closed-ask": {};
  "case-close-why": {};
  "case-close-help": {};
  "case-close-aftercare": {};
  "case-reopen-why": {};
  "case-imported": { room: string };
  "case-interview-nth": { n: number };
  "case-sealed": {};
  "case-amend": {};
  "case-amendments": { n: number };
  "case-duration": {};
  "case-breaks": {};
  "case-open-prompts": {};
  "case-open-prompts-of": { all: number; open: number };
  "case-attachments": {};
  "case-recording-number": {};
  "case-ribbon": { minutes: number };
  "case-consent-version": { date: string; version: number };
  "case-consent-purpose": {};
  "case-consent-child": {};
  "case-consent-guardian": {};
  "case-consent-ask": {};
  "case-identity": {};
  "case-identity-hidden": {};
  "case-identity-none": {};
  "case-identity-last": { person: string; reason: string; when: string };
  "case-reveal": {};
  "case-reveal-why": {};
  "case-reveal-note": {};
  "case-reveal-left": { seconds: number };
  "case-identity-edit": {};
  "case-names": {};
  "case-clan-name": {};
  "case-patronymic": {};
  "case-given-name": {};
  "case-names-not-known": {};
  "case-registration": {};
  "case-birth": {};
  "case-birth-about": { years: number };
  "case-phone": {};
  "case-phone-safe": {};
  "case-address": {};
  "case-aimag": {};
  "case-district": {};
  "case-street": {};
  "case-adults": {};
  "case-adult-add": {};
  "case-adult-relation": {};
  "case-adult-implicated": {};
  "case-adult-safe": {};
  "case-do-not-contact": {};
  "case-do-not-contact-why": {};
  "case-adults-none": {};
  "case-contact-safe": {};
  "case-contact-unsafe": {};
  "case-contact-not-known": {};
  "case-contact-ask-first": {};
  "case-person-nth": { n: number; relation: string };
  "case-person-lives-with": {};
  "case-person-lives": {};
  "case-person-implicated-not-known": {};
  "case-person-no-phone": {};
  "case-person-change": { relation: string };
  "case-person-name": {};
  "case-person-name-help": {};
  "case-person-keep-name": {};
  "case-person-phone": {};
  "case-person-phone-hidden": {};
  "case-person-keep-phone": {};
  "case-person-hours": {};
  "case-person-hours-help": {};
  "note-registration-check-digit": {};
  "note-registration-birth-differs": {};
  "note-registration-no-birth-date": {};
  "note-registration-place-unknown": {};
  "note-birth-outside-age-band": { band: string };
  "note-looks-like-a-name": {};
  "err-not-logged-not-opened": {};
  "rec-not-logged-not-opened": {};
  "err-names-missing": {};
  "rec-names-missing": {};
  "err-names-known-and-not": {};
  "rec-names-known-and-not": {};
  "err-identity-not-recorded": {};
  "rec-identity-not-recorded": {};
  "err-person-around-unknown": {};
  "rec-person-around-unknown": {};
  "err-place-unknown": {};
  "rec-place-unknown": {};
  "err-district-elsewhere": {};
  "rec-district-elsewhere": {};
  "err-registration-number-malformed": {};
  "rec-registration-number-malformed": {};
  "err-birth-empty": {};
  "rec-birth-empty": {};
  "err-birth-about-out-of-range": { max: number };
  "rec-birth-about-out-of-range": {};
  "err-phone-not-eight-digits": {};
  "rec-phone-not-eight-digits": {};
  "err-reveal-reason-missing": {};
  "rec-reveal-reason-missing": {};
  "case-back": {};
  "case-next-interview": {};
  "case-no-interviews": {};
  "case-prepared": { all: number; done: number };
  "case-prepared-of": { all: number; done: number };
  "case-birth-how": {};
  "case-birth-in-year": {};
  "case-birth-in-month": {};
  "case-birth-on-day": {};
  "case-birth-about-years": {};
  "case-bag-street": {};
  "case-birth-precision-day": {};
  "case-birth-precision-month": {};
  "case-birth-precision-year": {};
  "case-birth-precision-about": {};
  "case-birth-precision-not-known": {};
  "case-elsewhere": {};
  "case-elsewhere-none": {};
  "case-elsewhere-only": {};
  "case-elsewhere-add": {};
  "case-elsewhere-body": {};
  "case-elsewhere-office": {};
  "case-elsewhere-when": {};
  "case-elsewhere-amount": {};
  "case-elsewhere-unit": {};
  "case-elsewhere-reason": {};
  "case-elsewhere-text": {};
  "case-elsewhere-correct": {};
  "case-elsewhere-correct-title": {};
  "case-elsewhere-strike": {};
  "case-elsewhere-strike-title": {};
  "case-elsewhere-stays": {};
  "case-elsewhere-because": {};
  "case-elsewhere-strike-because": {};
  "case-elsewhere-entered": { person: string; when: string };
  "case-elsewhere-corrected": { reason: string };
  "case-elsewhere-struck": { reason: string };
  "case-elsewhere-not-dated": {};
  "case-elsewhere-about": { amount: number; day: string; unit: string };
  "case-sessions-to-date": { all: number; elsewhere: number; here: number };
  "note-interviewed-elsewhere-lately": { limit: number };
  "note-interviewed-elsewhere-perhaps": { limit: number };
  "note-interviewed-here-lately": { days: number };
  "err-elsewhere-already-noted": {};
  "rec-elsewhere-already-noted": {};
  "err-elsewhere-not-found": {};
  "rec-elsewhere-not-found": {};
  "err-elsewhere-not-standing": {};
  "rec-elsewhere-not-standing": {};
  "err-elsewhere-office-empty": {};
  "rec-elsewhere-office-empty": {};
  "err-elsewhere-note-empty": {};
  "rec-elsewhere-note-empty": {};
  "err-elsewhere-date-empty": {};
  "rec-elsewhere-date-empty": {};
  "err-elsewhere-in-future": {};
  "rec-elsewhere-in-future": {};
  "err-elsewhere-about-out-of-range": { max: number };
  "rec-elsewhere-about-out-of-range": {};
  "case-blind": {};
  "case-blind-why": { what: string };
  "case-blind-referral": {};
  "case-blind-open-title": {};
  "case-blind-open-note": {};
  "case-blind-open-for": {};
  "case-blind-open": {};
  "case-blind-opened-plain": { at: string; by: string; person: string };
  "case-blind-opened": { at: string; by: string; person: string; reason: string };
  "err-blind-until-recall": {};
  "rec-blind-until-recall": {};
  "err-allegation-by-supervisor-only": {};
  "rec-allegation-by-supervisor-only": {};
  "err-nothing-withheld": {};
  "rec-nothing-withheld": {};
  "case-responsible": {};
  "case-hand-on": {};
  "case-hand-on-title": {};
  "case-hand-on-text": { from: string; planned: string };
  "case-hand-on-to": {};
  "case-hand-on-why": {};
  "case-handed-over": { at: string; by: string; from: string; reason: string; to: string };
  "err-hand-on-by-supervisor-only": {};
  "rec-hand-on-by-supervisor-only": {};
  "err-hand-on-to-the-same": {};
  "rec-hand-on-to-the-same": {};
  "err-nothing-to-hand-on": {};
  "rec-nothing-to-hand-on": {};
  "err-hand-on-to-interviewer": { planned: string };
  "rec-hand-on-to-interviewer": {};
  "case-link-sibling": {};
  "case-link-co-victim": {};
  "case-link-both": {};
  "case-link-other": {};
  "case-orders": {};
  "case-order-in-force": {};
  "case-order-ended": { date: string };
  "case-order-ended-text": { person: string; reason: string };
  "case-order-untold": {};
  "case-order-told": {};
  "case-order-tell": {};
  "case-order-tell-title": {};
  "case-order-tell-text": {};
  "case-order-end": {};
  "case-order-end-title": {};
  "case-order-end-text": {};
  "case-order-end-on-help": {};
  "case-order-end-on": {};
  "cases-title": {};
  "cases-search": {};
  "cases-search-help": {};
  "cases-filter": {};
  "cases-column-code": {};
  "cases-column-status": {};
  "cases-column-next": {};
  "cases-column-touched": {};
  "cases-count": { n: number };
  "cases-status-preparing": {};
  "cases-status-interviewed": {};
  "cases-status-signed": {};
  "cases-status-handed-over": {};
  "cases-status-closed": {};
  "cases-filters": {};
  "cases-filter-consent": {};
  "cases-filter-whose": {};
  "cases-consent-ends-soon": {};
  "cases-consent-ended": {};
  "cases-touched-0": {};
  "cases-touched-1": {};
  "cases-touched-7": {};
  "cases-touched-30": {};
  "cases-whose-mine": {};
  "cases-whose-others": {};
  "cases-fit": { n: number };
  "cases-none-fit": {};
  "cases-clear": {};
  "cases-empty": {};
  "cases-no-match": { typed: string };
  "cases-new": {};
  "cases-new-code-help": {};
  "cases-new-age-band": {};
  "cases-new-referred-by": {};
  "cases-new-external-number": {};
  "cases-new-no-identity": {};
  "cases-open": {};
  "next-prepare": {};
  "next-finish-interview": {};
  "next-plan-interview": {};
  "next-ask-consent": {};
  "next-begin-interview": {};
  "next-seal-bundle": {};
  "next-follow-referral": {};
  "next-close-case": {};
  "next-wrap-up": {};
  "next-assess-risk": {};
  "next-sign-off": {};
  "next-hand-over": {};
  "next-cancel-bundle": {};
  "next-nothing": {};
  "err-age-band-missing": {};
  "rec-age-band-missing": {};
  "err-referral-source-missing": {};
  "rec-referral-source-missing": {};
  "err-case-not-found": {};
  "rec-case-not-found": {};
  "err-case-not-opened": {};
  "rec-case-not-opened": {};
  "err-case-already-opened": {};
  "rec-case-already-opened": {};
  "err-case-is-closed": {};
  "rec-case-is-closed": {};
  "err-case-not-closed": {};
  "rec-case-not-closed": {};
  "err-code-malformed": {};
  "rec-code-malformed": {};
  "err-code-word-unknown": {};
  "rec-code-word-unknown": {};
  "err-code-check-digit": {};
  "rec-code-check-digit": {};
  "err-no-free-code": {};
  "rec-no-free-code": {};
  "err-code-taken": {};
  "rec-code-taken": {};
  "err-interview-still-running": {};
  "rec-interview-still-running": {};
  "err-interviews-not-signed": { count: number };
  "rec-interviews-not-signed": {};
  "err-bundles-not-handed-over": { count: number };
  "rec-bundles-not-handed-over": {};
  "check-title": {};
  "check-choose": {};
  "check-checking": {};
  "check-whole": {};
  "check-whole-no": {};
  "check-whole-not-known": {};
  "check-signed-own": { who: string };
  "check-signed-chosen": { who: string };
  "check-signed-room": { date: string; person: string; who: string };
  "check-signed-roster": { version: string; who: string };
  "check-ended-here": { date: string; room: string };
  "check-ended-ended": { date: string; room: string; version: string };
  "check-ended-taken-out": { date: string; room: string; version: string };
  "check-signed-no": {};
  "check-signed-not-known": {};
  "check-for-you": {};
  "check-for-you-no": {};
  "check-for-you-not-known": {};
  "check-refused-logged": {};
  "check-print": {};
  "check-all-good": {};
  "check-sent": {};
  "check-notice": {};
  "check-notice-do": {};
  "check-notice-what": {};
  "check-notice-from": {};
  "check-notice-concerns": {};
  "check-notice-seen": { when: string };
  "check-notice-not-seen": {};
  "check-purpose": {};
  "check-inside": {};
  "check-withheld": {};
  "check-entries": { count: number };
  "check-read": {};
  "check-receipt-text": {};
  "check-own-keys": {};
  "check-other-keys": {};
  "err-bundle-too-large": {};
  "rec-bundle-too-large": {};
  "err-not-an-identity": {};
  "rec-not-an-identity": {};
  "err-not-allowed-signers": {};
  "rec-not-allowed-signers": {};
  "err-not-a-log-key": {};
  "rec-not-a-log-key": {};
  "err-usage-file": {};
  "rec-usage-file": {};
  "check-identity": {};
  "check-signers": {};
  "check-log-key": {};
  "check-compare": {};
  "check-compare-help": {};
  "check-compare-file": {};
  "check-compare-act": {};
  "check-compare-same": { number: string };
  "check-compare-other": {};
  "check-compare-other-what": {};
  "check-head-first": {};
  "check-head-same": {};
  "check-head-follows": {};
  "check-head-apart": {};
  "check-head-restored": {};
  "check-head-ended": {};
  "err-bundle-log-forked": {};
  "rec-bundle-log-forked": {};
  "check-receipt": {};
  "check-receipt-help": {};
  "check-receipt-name": {};
  "check-receipt-position": {};
  "check-receipt-folder": {};
  "check-receipt-make": {};
  "check-receipt-made": {};
  "check-receipt-take-title": {};
  "check-receipt-take-help": {};
  "check-receipt-file": {};
  "check-receipt-take": {};
  "check-receipt-taken": { code: string };
  "check-receipt-taken-by": { room: string; who: string };
  "check-receipt-take-own": {};
  "check-receipt-taken-own": { who: string };
  "err-receipt-signer-unknown": {};
  "rec-receipt-signer-unknown": {};
  "err-receipt-malformed": {};
  "rec-receipt-malformed": {};
  "err-receipt-signature": {};
  "rec-receipt-signature": {};
  "err-receipt-other-sender": {};
  "rec-receipt-other-sender": {};
  "err-receipt-of-another-file": {};
  "rec-receipt-of-another-file": {};
  "err-receipt-twice": {};
  "rec-receipt-twice": {};
  "err-receipt-before-hand-over": {};
  "rec-receipt-before-hand-over": {};
  "err-receipt-key-unknown": {};
  "rec-receipt-key-unknown": {};
  "err-receipt-other-recipient": {};
  "rec-receipt-other-recipient": {};
  "err-receipt-not-accepted": {};
  "rec-receipt-not-accepted": {};
  "cli-passphrase": { name: string };
  "cli-new-passphrase": {};
  "cli-passphrase-again": {};
  "cli-created": { folder: string };
  "cli-recover-passphrase": { name: string };
  "cli-recovered": { name: string };
  "cli-backed-up": { when: string };
  "cli-backup-tested": { entries: string; files: string; when: string };
  "cli-restored": { when: string };
  "cli-laid-aside": { folder: string };
  "cli-gone-on": {};
  "cli-person-removed": { name: string };
  "cli-rekeyed": {};
  "cli-new-sheets": { folder: string };
  "cli-rebuilt-same": { entries: string };
  "cli-rebuilt-other": { entries: string };
  "err-usage-two-sheets": {};
  "rec-usage-two-sheets": { option: string };
  "cli-verified": { entries: string; files: string; sender: string; size: string };
  "cli-verified-notice": { files: string; purpose: string; when: string };
  "cli-opened": { folder: string };
  "err-usage-secret-file": {};
  "rec-usage-secret-file": {};
  "err-usage-passphrase": {};
  "rec-usage-passphrase": { descriptor: string; file: string };
  "err-usage-passphrase-differs": {};
  "rec-usage-passphrase-differs": {};
  "err-usage-secret-argument": {};
  "rec-usage-secret-argument": { secret: string };
  "err-usage-personal-argument": {};
  "rec-usage-personal-argument": { line: string; request: string };
  "err-usage-request-file": {};
  "rec-usage-request-file": { list: string };
  "err-usage-arguments": {};
  "rec-usage-arguments": { help: string };
  "err-usage-person": {};
  "rec-usage-person": { person: string };
  "err-usage-command": {};
  "rec-usage-command": {};
  "err-usage-field": {};
  "rec-usage-field": { json: string; text: string };
  "err-usage-request": {};
  "rec-usage-request": { fields: string };
  "err-demo-out-of-step": {};
  "rec-demo-out-of-step": {};
  "err-demo-not-refused": {};
  "rec-demo-not-refused": {};
  "err-doctor-found": {};
  "rec-doctor-found": {};
  "cli-doctor-well": {};
  "cli-doctor-cipher": {};
  "cli-doctor-database": {};
  "cli-doctor-entries": {};
  "cli-doctor-commitments": {};
  "cli-doctor-tree": {};
  "cli-doctor-heads": {};
  "cli-doctor-signatures": {};
  "cli-doctor-projections": {};
  "cli-doctor-attachments": {};
  "cli-doctor-files": {};
  "cli-doctor-process": {};
  "cli-doctor-other": {};
  "cli-demo-room": { keepers: string; name: string; room: string };
  "cli-demo-person": { name: string; role: string };
  "cli-demo-recipient": { fingerprint: string; name: string; organisation: string };
  "cli-demo-takes-over": { name: string };
  "cli-demo-case": { band: string; code: string; number: string };
  "cli-demo-identity": { notes: string };
  "cli-demo-appointment": { time: string };
  "cli-demo-prepared": {};
  "cli-demo-elsewhere": {};
  "cli-demo-implicated": { why: string };
  "cli-demo-decider": { who: string };
  "cli-demo-childs-no": { purpose: string };
  "cli-demo-consent": { count: string; paper: string };
  "cli-demo-begins": { time: string };
  "cli-demo-item": {};
  "cli-demo-break": { minutes: string };
  "cli-demo-undo": {};
  "cli-demo-ends": { all: string; minutes: string; open: string };
  "cli-demo-recording": { number: string };
  "cli-demo-attached": {};
  "cli-demo-risk": { level: string };
  "cli-demo-referral": { day: string };
  "cli-demo-signed": { name: string };
  "cli-demo-amended": { name: string; new: string; old: string };
  "cli-demo-order": { name: string; number: string };
  "cli-demo-stays": { organisation: string; why: string };
  "cli-demo-purpose": {};
  "cli-demo-sealed": { bytes: string; file: string; organisation: string; parts: string };
  "cli-demo-handed-over": { name: string };
  "cli-demo-withdrawn": { stays: string };
  "cli-demo-not-handed-over": { why: string };
  "cli-demo-cancelled": {};
  "cli-demo-public-keys": {};
  "cli-demo-doctor": { count: string };
  "cli-demo-done": { bundles: string; cases: string; folder: string };
  "cli-demo-verify": {};
  "consent-title": {};
  "consent-steps": {};
  "consent-step-decider": {};
  "consent-step-guardian": {};
  "consent-step-child": {};
  "consent-step-confirm": {};
  "consent-to-what": {};
  "consent-confirmed": { date: string; version: number };
  "consent-holds-until": { date: string };
  "consent-expired": {};
  "consent-expired-on": { date: string };
  "consent-no-longer": {};
  "consent-divided-text": {};
  "consent-divided": { purposes: string };
  "consent-talk-again": {};
  "consent-earlier": {};
  "consent-earlier-confirmed": { date: string };
  "consent-later-note": {};
  "consent-decider": {};
  "consent-decider-around": {};
  "consent-decider-other": {};
  "consent-decider-is": { who: string };
  "consent-conflict": {};
  "consent-implicated-question": {};
  "consent-marked-free": {};
  "consent-marked-unknown": {};
  "consent-alike": {};
  "consent-alike-why": {};
  "consent-marked-implicated": {};
  "consent-someone-else": {};
  "consent-entered-implicated": {};
  "consent-mark-implicated": {};
  "consent-proof": {};
  "consent-proof-number": {};
  "consent-proof-none-reason": {};
  "consent-channel": {};
  "consent-witness": {};
  "consent-language": {};
  "consent-mismatch-reason": {};
  "err-withdrawal-unknown": {};
  "rec-withdrawal-unknown": {};
  "err-notice-not-due": {};
  "rec-notice-not-due": {};
  "err-notice-already-given": {};
  "rec-notice-already-given": {};
  "err-notice-waits": {};
  "rec-notice-waits": {};
  "err-notice-before-withdrawal": {};
  "rec-notice-before-withdrawal": {};
  "err-decider-implicated": {};
  "rec-decider-implicated": {};
  "err-decider-adult-unknown": {};
  "rec-decider-adult-unknown": {};
  "err-decider-adult-differs": {};
  "rec-decider-adult-differs": {};
  "err-child-alone-too-young": { from: number };
  "rec-child-alone-too-young": {};
  "err-decider-age-mismatch": {};
  "rec-decider-age-mismatch": {};
  "err-decision-number-missing": {};
  "rec-decision-number-missing": {};
  "err-proof-reason-missing": {};
  "rec-proof-reason-missing": {};
  "err-witness-missing": {};
  "rec-witness-missing": {};
  "err-officials-missing": { needed: number };
  "rec-officials-missing": {};
  "err-language-missing": {};
  "rec-language-missing": {};
  "consent-shared": {};
  "consent-not-shared": {};
  "consent-teach-back": {};
  "consent-what-answered": {};
  "consent-next-question": {};
  "consent-changeable": {};
  "consent-now": {};
  "consent-asked": {};
  "consent-told": {};
  "consent-child-cannot": {};
  "consent-child-cannot-why": {};
  "err-consent-not-current": {};
  "rec-consent-not-current": {};
  "err-consent-confirmed": {};
  "rec-consent-confirmed": {};
  "err-consent-id-taken": {};
  "rec-consent-id-taken": {};
  "err-child-decides-alone": {};
  "rec-child-decides-alone": {};
  "err-told-not-asked": {};
  "rec-told-not-asked": {};
  "err-wording-not-current": {};
  "rec-wording-not-current": {};
  "err-child-not-asked": {};
  "rec-child-not-asked": {};
  "consent-read-back": {};
  "consent-guardian-signature": {};
  "consent-child-signature": {};
  "consent-signed-on-paper": {};
  "consent-pin": {};
  "consent-confirm": {};
  "err-nothing-answered": {};
  "rec-nothing-answered": {};
  "err-not-read-back": {};
  "rec-not-read-back": {};
  "err-signature-missing": {};
  "rec-signature-missing": {};
  "err-consent-signature-missing": {};
  "rec-consent-signature-missing": {};
  "err-language-unknown": {};
  "rec-language-unknown": {};
  "consent-withdraw": {};
  "consent-withdrawn": {};
  "consent-withdraw-who": {};
  "consent-withdraw-what": {};
  "consent-withdraw-when": {};
  "consent-withdraw-when-help": {};
  "consent-withdraw-stays": { count: number };
  "consent-withdraw-gone": { count: number; who: string };
  "consent-withdraw-print": {};
  "consent-notice-file": {};
  "consent-notice-file-title": {};
  "consent-notice-file-text": {};
  "consent-notice-forget": {};
  "consent-notice-next": {};
  "consent-notice-given": {};
  "consent-notice-given-title": {};
  "consent-notice-given-confirm": {};
  "consent-notice-due": {};
  "consent-notice-waiting": {};
  "consent-notice-by-file": {};
  "consent-notice-on-paper": {};
  "consent-notice-said": { when: string };
  "consent-notice-all-told": {};
  "consent-notice-no-key": {};
  "consent-withdraw-live": {};
  "consent-withdraw-live-adult": {};
  "consent-withdraw-confirm": {};
  "err-no-purpose-chosen": {};
  "rec-no-purpose-chosen": {};
  "err-nothing-to-withdraw": {};
  "rec-nothing-to-withdraw": {};
  "err-said-at-unreadable": {};
  "rec-said-at-unreadable": {};
  "err-said-in-future": {};
  "rec-said-in-future": {};
  "consent-withdraw-from-now": {};
  "danger-immediate-danger": {};
  "danger-not-safe-tonight": {};
  "danger-self-harm": {};
  "err-not-in-your-role": {};
  "rec-not-in-your-role": {};
  "err-no-session": {};
  "rec-no-session": {};
  "err-store-read-only": {};
  "rec-store-read-only": {};
  "err-pin-wrong": {};
  "rec-pin-wrong": { left: number };
  "err-pin-locked": {};
  "rec-pin-locked": {};
  "err-pin-not-set": {};
  "rec-pin-not-set": {};
  "err-not-your-case": {};
  "rec-not-your-case": {};
  "err-not-found": {};
  "rec-not-found": {};
  "err-disk-full": {};
  "rec-disk-full": {};
  "err-disk-read-only": {};
  "rec-disk-read-only": {};
  "err-disk-trouble": {};
  "rec-disk-trouble": {};
  "err-disk-unsure": {};
  "rec-disk-unsure": {};
  "err-names-unfinished": {};
  "rec-names-unfinished": {};
  "err-done-unread": {};
  "rec-done-unread": {};
  "err-database-trouble": {};
  "rec-database-trouble": {};
  "err-file-unreadable": {};
  "rec-file-unreadable": {};
  "err-file-empty": {};
  "rec-file-empty": {};
  "err-file-vanished": {};
  "rec-file-vanished": {};
  "err-file-changed": {};
  "rec-file-changed": {};
  "err-folder-not-writable": {};
  "rec-folder-not-writable": {};
  "err-folder-missing": {};
  "rec-folder-missing": {};
  "err-folder-not-empty": {};
  "rec-folder-not-empty": {};
  "err-unknown-command": {};
  "rec-unknown-command": {};
  "err-request-malformed": {};
  "rec-request-malformed": {};
  "err-view-unwritable": {};
  "rec-view-unwritable": {};
  "err-worker-gone": {};
  "rec-worker-gone": {};
  "err-bridge-trouble": {};
  "rec-bridge-trouble": {};
  "err-without-sentence": {};
  "rec-without-sentence": {};
  "err-cancelled": {};
  "rec-cancelled": {};
  "err-nothing-changed": {};
  "rec-nothing-changed": {};
  "err-clock-unreadable": {};
  "rec-clock-unreadable": {};
  "err-text-empty": {};
  "rec-text-empty": {};
  "err-not-chosen": {};
  "rec-not-chosen": {};
  "err-text-too-long": { over: number };
  "rec-text-too-long": { most: number };
  "err-text-too-short": {};
  "rec-text-too-short": { least: number };
  "err-text-no-emoji": {};
  "rec-text-no-emoji": {};
  "err-date-impossible": { date: string };
  "rec-date-impossible": {};
  "err-date-not-digits": {};
  "rec-date-not-digits": {};
  "err-date-incomplete": {};
  "rec-date-incomplete": {};
  "err-date-year-short": {};
  "rec-date-year-short": {};
  "err-date-out-of-range": { max: string; min: string };
  "rec-date-out-of-range": {};
  "err-time-malformed": {};
  "rec-time-malformed": {};
  "err-number-malformed": {};
  "rec-number-malformed": {};
  "err-recordings-not-kept": {};
  "rec-recordings-not-kept": {};
  "err-media-type-not-kept": {};
  "rec-media-type-not-kept": {};
  "err-file-too-large": {};
  "rec-file-too-large": {};
  "err-file-is-empty": {};
  "rec-file-is-empty": {};
  "err-attachment-known": {};
  "rec-attachment-known": {};
  "err-attachment-known-in-interview": {};
  "rec-attachment-known-in-interview": {};
  "err-digest-malformed": {};
  "rec-digest-malformed": {};
  "export-title": {};
  "export-step-of": { step: number; total: number };
  "export-step-case": {};
  "export-step-recipients": {};
  "export-step-consent": {};
  "export-step-preview": {};
  "export-step-seal": {};
  "export-step-hand-over": {};
  "export-unsigned": { what: string };
  "export-can-sign": { person: string };
  "export-can-sign-supervisor": {};
  "export-recipient-add": {};
  "export-recipient-kind": {};
  "export-recipient-organisation": {};
  "export-recipient-person": {};
  "export-recipient-key": {};
  "export-key-checked": {};
  "export-key-checked-on": { date: string };
  "export-key-expires": { date: string };
  "export-key-unchecked-text": {};
  "export-key-compare": {};
  "export-key-compare-how": {};
  "export-purpose": {};
  "export-reference": {};
  "export-question": {};
  "export-information": {};
  "export-goes": {};
  "export-nothing-goes": {};
  "export-by-order": {};
  "export-child-no-vital-text": {};
  "export-by-vital": {};
  "export-vital-until": { date: string };
  "export-take-away": {};
  "export-part-interview-log": {};
  "export-part-consent-record": {};
  "export-part-risk-and-needs": {};
  "export-part-attachments": { count: number };
  "export-part-identity": {};
  "export-clock-behind": { date: string };
  "export-child-no": {};
  "export-child-no-text": { who: string };
  "export-consent-version": { date: string; version: number };
  "export-next": {};
  "export-unsigned-count": { count: number };
  "export-child-no-order": { date: string };
  "export-child-no-order-text": {};
  "export-bundles": { count: number };
  "export-parts": { count: number };
  "export-files-size": { size: string };
  "export-none-for": { who: string };
  "reason-agreed": {};
  "reason-legal-order": {};
  "reason-required-by-law": {};
  "reason-not-asked": {};
  "reason-later": {};
  "reason-child-said-no": {};
  "reason-guardian-said-no": {};
  "reason-child-cannot-answer": {};
  "reason-implicated": {};
  "reason-too-young": {};
  "reason-amended": {};
  "reason-withdrawn": {};
  "reason-expired": {};
  "reason-wording-changed": {};
  "reason-not-confirmed": {};
  "reason-case-closed": {};
  "reason-not-needed": {};
  "reason-not-asked-for": {};
  "reason-code-only": {};
  "reason-order-out-of-scope": {};
  "reason-beyond-danger": {};
  "reason-not-signed-off": {};
  "reason-nothing-recorded": {};
  "reason-taken-away": {};
  "reason-superseded": {};
  "reason-after-preview": {};
  "reason-notice-only": {};
  "reason-internal": {};
  "export-order": {};
  "export-order-body": {};
  "export-order-number": {};
  "export-order-date": {};
  "export-order-scope": {};
  "export-order-scan-optional": {};
  "export-order-scan-kept": {};
  "export-order-on-paper": {};
  "export-orders": {};
  "export-order-child-told": {};
  "export-order-child-told-why-not": {};
  "export-order-supervisor": {};
  "export-order-supervisor-passphrase": {};
  "export-draft-recalled": {};
  "export-draft-forget": {};
  "export-little-space": {};
  "export-preview": {};
  "export-preview-text": {};
  "export-preview-hidden": {};
  "export-preview-open": {};
  "export-preview-never": {};
  "export-pages": { count: number };
  "export-bundle-size": { size: string };
  "export-found": {};
  "export-found-hint": {};
  "export-read": {};
  "export-needs-stick": {};
  "export-stick": { free: string };
  "export-stick-named": { free: string; name: string };
  "export-stick-read-only": {};
  "export-stick-other-files": { count: number };
  "export-seal": {};
  "export-written": {};
  "export-stop": {};
  "export-stopped": {};
  "export-stopped-some": {};
  "export-receiver-name": {};
  "export-receiver-position": {};
  "export-receiver-id": {};
  "export-receiver-id-help": {};
  "export-way": {};
  "export-way-in-person": {};
  "export-way-courier": {};
  "export-way-post": {};
  "export-seal-number": {};
  "export-when": {};
  "export-hand-over": {};
  "export-notice": {};
  "export-handed-over": {};
  "export-not-handed-over": {};
  "export-must-stay": {};
  "export-left-before": {};
  "export-left-before-text": {};
  "export-handed-late": {};
  "export-when-help": {};
  "export-when-late-help": {};
  "export-paper-number": {};
  "export-paper-number-post": {};
  "export-signed-how": {};
  "export-signed-how-file": {};
  "export-receipt-will-come": {};
  "export-receipt-awaited": {};
  "export-print-receipt": {};
  "export-receipt-title": {};
  "export-receipt-sender": {};
  "export-receipt-recipient": {};
  "export-receipt-file": {};
  "export-receipt-parts": {};
  "export-receipt-copy": { n: number };
  "export-receipt-sign-giver": {};
  "export-receipt-sign-receiver": {};
  "export-receipt-note": {};
  "export-receipt-entry": {};
  "export-cancelled": {};
  "export-none-waiting": {};
  "export-none-ready": {};
  "export-no-recipients": {};
  "export-cancel-bundle": {};
  "export-cancel-bundle-text": {};
  "export-cancel-destroyed": {};
  "err-recipient-missing": {};
  "rec-recipient-missing": {};
  "err-export-case-missing": {};
  "rec-export-case-missing": {};
  "err-preview-unread": {};
  "rec-preview-unread": {};
  "err-recipient-unknown": {};
  "rec-recipient-unknown": {};
  "err-recipient-key-malformed": {};
  "rec-recipient-key-malformed": {};
  "err-fingerprint-differs": { group: number };
  "rec-fingerprint-differs": {};
  "err-recipient-organisation-missing": {};
  "rec-recipient-organisation-missing": {};
  "err-recipient-key-missing": {};
  "rec-recipient-key-missing": {};
  "err-recipient-key-unchecked": {};
  "rec-recipient-key-unchecked": {};
  "err-recipient-key-extended": {};
  "rec-recipient-key-extended": {};
  "err-recipient-key-changed": {};
  "rec-recipient-key-changed": {};
  "err-recipient-key-expired": { date: string };
  "rec-recipient-key-expired": {};
  "err-recipient-key-revoked": {};
  "rec-recipient-key-revoked": {};
  "err-recipient-key-taken": {};
  "rec-recipient-key-taken": {};
  "err-recipient-kind-fixed": {};
  "rec-recipient-kind-fixed": {};
  "err-recipient-reason-missing": {};
  "rec-recipient-reason-missing": {};
  "err-bundle-purpose-missing": {};
  "rec-bundle-purpose-missing": {};
  "err-nothing-may-go": {};
  "rec-nothing-may-go": {};
  "err-gate-changed": {};
  "rec-gate-changed": {};
  "err-bundle-preview-missing": {};
  "rec-bundle-preview-missing": {};
  "err-bundle-preview-differs": {};
  "rec-bundle-preview-differs": {};
  "err-clock-behind": { day: string; newest: string };
  "rec-clock-behind": {};
  "err-clock-untold": {};
  "rec-clock-untold": {};
  "err-clock-not-behind": {};
  "rec-clock-not-behind": {};
  "err-bundle-already-sealed": {};
  "rec-bundle-already-sealed": {};
  "err-bundle-not-written": {};
  "rec-bundle-not-written": {};
  "err-bundle-not-sealed": {};
  "rec-bundle-not-sealed": {};
  "err-bundle-already-handed-over": {};
  "rec-bundle-already-handed-over": {};
  "err-bundle-is-cancelled": {};
  "rec-bundle-is-cancelled": {};
  "err-hand-over-name-missing": {};
  "rec-hand-over-name-missing": {};
  "err-hand-over-way-missing": {};
  "rec-hand-over-way-missing": {};
  "err-seal-number-missing": {};
  "rec-seal-number-missing": {};
  "err-hand-over-time-unreadable": {};
  "rec-hand-over-time-unreadable": {};
  "err-hand-over-late-unsigned": {};
  "rec-hand-over-late-unsigned": {};
  "err-hand-over-in-future": {};
  "rec-hand-over-in-future": {};
  "err-hand-over-before-sealing": {};
  "rec-hand-over-before-sealing": {};
  "err-hand-over-unsigned": {};
  "rec-hand-over-unsigned": {};
  "err-hand-over-receipt-unexpected": {};
  "rec-hand-over-receipt-unexpected": {};
  "err-read-back-differs": {};
  "rec-read-back-differs": {};
  "err-report-unwritable": {};
  "rec-report-unwritable": {};
  "err-folder-is-store": {};
  "rec-folder-is-store": {};
  "err-key-entered-by-you": {};
  "rec-key-entered-by-you": {};
  "err-key-nobody-else": {};
  "rec-key-nobody-else": {};
  "facts-alleged": {};
  "facts-alleged-help": {};
  "facts-alleged-none": {};
  "facts-note": {};
  "facts-change": {};
  "facts-forms": {};
  "facts-exploitation": {};
  "facts-movement": {};
  "facts-none-chosen": {};
  "facts-by": { person: string; when: string };
  "facts-earlier": { n: number };
  "facts-keep": {};
  "facts-signs": {};
  "facts-signs-help": {};
  "facts-sign": {};
  "facts-set-none": {};
  "facts-set-counts": { not_seen: number; open: number; seen: number; unknown: number };
  "facts-sign-open": {};
  "facts-sign-was": { answer: string; person: string; when: string };
  "facts-signs-keep": {};
  "err-alleged-nothing-chosen": {};
  "rec-alleged-nothing-chosen": {};
  "err-alleged-not-known-alone": {};
  "rec-alleged-not-known-alone": {};
  "err-signs-unanswered": {};
  "rec-signs-unanswered": {};
  "err-bundle-medium-unreadable": {};
  "rec-bundle-medium-unreadable": {};
  "err-bundle-not-a-bundle": {};
  "rec-bundle-not-a-bundle": {};
  "err-bundle-sealed-header": {};
  "rec-bundle-sealed-header": {};
  "err-bundle-other-recipient": {};
  "rec-bundle-other-recipient": {};
  "err-bundle-truncated": {};
  "rec-bundle-truncated": {};
  "err-bundle-damaged": {};
  "rec-bundle-damaged": {};
  "err-bundle-tar-not-ustar": {};
  "rec-bundle-tar-not-ustar": {};
  "err-bundle-tar-checksum": {};
  "rec-bundle-tar-checksum": {};
  "err-bundle-tar-symlink": {};
  "rec-bundle-tar-symlink": {};
  "err-bundle-tar-hardlink": {};
  "rec-bundle-tar-hardlink": {};
  "err-bundle-tar-device": {};
  "rec-bundle-tar-device": {};
  "err-bundle-tar-folder": {};
  "rec-bundle-tar-folder": {};
  "err-bundle-tar-pax": {};
  "rec-bundle-tar-pax": {};
  "err-bundle-tar-gnu-name": {};
  "rec-bundle-tar-gnu-name": {};
  "err-bundle-tar-unknown-type": {};
  "rec-bundle-tar-unknown-type": {};
  "err-bundle-tar-name-absolute": {};
  "rec-bundle-tar-name-absolute": {};
  "err-bundle-tar-name-dots": {};
  "rec-bundle-tar-name-dots": {};
  "err-bundle-tar-name-unsafe": {};
  "rec-bundle-tar-name-unsafe": {};
  "err-bundle-tar-name-length": {};
  "rec-bundle-tar-name-length": {};
  "err-bundle-tar-outside-folder": {};
  "rec-bundle-tar-outside-folder": {};
  "err-bundle-tar-duplicate": {};
  "rec-bundle-tar-duplicate": {};
  "err-bundle-tar-twin": {};
  "rec-bundle-tar-twin": {};
  "err-bundle-tar-form": {};
  "rec-bundle-tar-form": {};
  "err-bundle-tar-padding": {};
  "rec-bundle-tar-padding": {};
  "err-bundle-tar-too-many": {};
  "rec-bundle-tar-too-many": {};
  "err-bundle-tar-ends-early": {};
  "rec-bundle-tar-ends-early": {};
  "err-bundle-tar-end-missing": {};
  "rec-bundle-tar-end-missing": {};
  "err-bundle-tar-after-end": {};
  "rec-bundle-tar-after-end": {};
  "err-bundle-file-too-large": {};
  "rec-bundle-file-too-large": {};
  "err-bundle-entry-order": {};
  "rec-bundle-entry-order": {};
  "err-bundle-tag-file-missing": {};
  "rec-bundle-tag-file-missing": {};
  "err-bundle-tag-file-extra": {};
  "rec-bundle-tag-file-extra": {};
  "err-bundle-fetch-file": {};
  "rec-bundle-fetch-file": {};
  "err-bundle-other-manifest": {};
  "rec-bundle-other-manifest": {};
  "err-bundle-other-tag-manifest": {};
  "rec-bundle-other-tag-manifest": {};
  "err-bundle-tag-manifest-missing": {};
  "rec-bundle-tag-manifest-missing": {};
  "err-bundle-signature-missing": {};
  "rec-bundle-signature-missing": {};
  "err-bundle-bagit-text": {};
  "rec-bundle-bagit-text": {};
  "err-bundle-format-unknown": {};
  "rec-bundle-format-unknown": {};
  "err-bundle-training-bundle": {};
  "rec-bundle-training-bundle": {};
  "err-bundle-real-bundle": {};
  "rec-bundle-real-bundle": {};
  "err-bundle-info-not-text": {};
  "rec-bundle-info-not-text": {};
  "err-bundle-info-form": {};
  "rec-bundle-info-form": {};
  "err-bundle-oxum-form": {};
  "rec-bundle-oxum-form": {};
  "err-bundle-tag-manifest-form": {};
  "rec-bundle-tag-manifest-form": {};
  "err-bundle-tag-manifest-closed": {};
  "rec-bundle-tag-manifest-closed": {};
  "err-bundle-signature-form": {};
  "rec-bundle-signature-form": {};
  "err-bundle-signer-unknown": {};
  "rec-bundle-signer-unknown": {};
  "err-bundle-signer-namespace": {};
  "rec-bundle-signer-namespace": {};
  "err-bundle-signer-not-yet": {};
  "rec-bundle-signer-not-yet": {};
  "err-bundle-signer-expired": {};
  "rec-bundle-signer-expired": {};
  "err-bundle-signature-namespace": {};
  "rec-bundle-signature-namespace": {};
  "err-bundle-signature-wrong": {};
  "rec-bundle-signature-wrong": {};
  "err-bundle-tag-file-changed": {};
  "rec-bundle-tag-file-changed": {};
  "err-bundle-sender-mismatch": {};
  "rec-bundle-sender-mismatch": {};
  "err-bundle-recipient-none": {};
  "rec-bundle-recipient-none": {};
  "err-bundle-recipient-not-named": {};
  "rec-bundle-recipient-not-named": {};
  "err-bundle-recipient-hidden": {};
  "rec-bundle-recipient-hidden": {};
  "err-bundle-manifest-form": {};
  "rec-bundle-manifest-form": {};
  "err-bundle-manifest-order": {};
  "rec-bundle-manifest-order": {};
  "err-bundle-path-unknown": {};
  "rec-bundle-path-unknown": {};
  "err-bundle-file-missing": {};
  "rec-bundle-file-missing": {};
  "err-bundle-file-extra": {};
  "rec-bundle-file-extra": {};
  "err-bundle-file-changed": {};
  "rec-bundle-file-changed": {};
  "err-bundle-oxum-mismatch": {};
  "rec-bundle-oxum-mismatch": {};
  "err-bundle-log-key-differs": {};
  "rec-bundle-log-key-differs": {};
  "err-bundle-checkpoint-form": {};
  "rec-bundle-checkpoint-form": {};
  "err-bundle-checkpoint-signature": {};
  "rec-bundle-checkpoint-signature": {};
  "err-bundle-checkpoint-other-log": {};
  "rec-bundle-checkpoint-other-log": {};
  "err-bundle-consistency-form": {};
  "rec-bundle-consistency-form": {};
  "err-bundle-consistency-wrong": {};
  "rec-bundle-consistency-wrong": {};
  "err-bundle-entry-form": {};
  "rec-bundle-entry-form": {};
  "err-bundle-entry-not-canonical": {};
  "rec-bundle-entry-not-canonical": {};
  "err-bundle-entry-other-log": {};
  "rec-bundle-entry-other-log": {};
  "err-bundle-entry-other-case": {};
  "rec-bundle-entry-other-case": {};
  "err-bundle-entry-sequence": {};
  "rec-bundle-entry-sequence": {};
  "err-bundle-entry-range": {};
  "rec-bundle-entry-range": {};
  "err-bundle-proof-form": {};
  "rec-bundle-proof-form": {};
  "err-bundle-proof-missing": {};
  "rec-bundle-proof-missing": {};
  "err-bundle-proof-extra": {};
  "rec-bundle-proof-extra": {};
  "err-bundle-proof-other-index": {};
  "rec-bundle-proof-other-index": {};
  "err-bundle-proof-other-head": {};
  "rec-bundle-proof-other-head": {};
  "err-bundle-proof-wrong": {};
  "rec-bundle-proof-wrong": {};
  "err-bundle-payload-form": {};
  "rec-bundle-payload-form": {};
  "err-bundle-payload-without-entry": {};
  "rec-bundle-payload-without-entry": {};
  "err-bundle-payload-commitment": {};
  "rec-bundle-payload-commitment": {};
  "err-bundle-payload-act": {};
  "rec-bundle-payload-act": {};
  "err-bundle-disclosure-form": {};
  "rec-bundle-disclosure-form": {};
  "err-bundle-disclosure-binding": {};
  "rec-bundle-disclosure-binding": {};
  "err-bundle-disclosure-parts": {};
  "rec-bundle-disclosure-parts": {};
  "err-bundle-disclosure-count": {};
  "rec-bundle-disclosure-count": {};
  "err-bundle-withheld-present": {};
  "rec-bundle-withheld-present": {};
  "err-bundle-consent-left-out": {};
  "rec-bundle-consent-left-out": {};
  "err-bundle-order-missing": {};
  "rec-bundle-order-missing": {};
  "err-bundle-order-scope": {};
  "rec-bundle-order-scope": {};
  "err-bundle-vital-scope": {};
  "rec-bundle-vital-scope": {};
  "err-bundle-vital-more": {};
  "rec-bundle-vital-more": {};
  "err-bundle-part-not-opened": {};
  "rec-bundle-part-not-opened": {};
  "err-bundle-never-leaves": {};
  "rec-bundle-never-leaves": {};
  "err-bundle-notice-more": {};
  "rec-bundle-notice-more": {};
  "err-bundle-notice-not-held": {};
  "rec-bundle-notice-not-held": {};
  "err-bundle-notice-differs": {};
  "rec-bundle-notice-differs": {};
  "err-bundle-summary-form": {};
  "rec-bundle-summary-form": {};
  "err-bundle-summary-differs": {};
  "rec-bundle-summary-differs": {};
  "err-bundle-record-form": {};
  "rec-bundle-record-form": {};
  "err-bundle-record-differs": {};
  "rec-bundle-record-differs": {};
  "err-bundle-report-unsafe": {};
  "rec-bundle-report-unsafe": {};
  "err-bundle-report-differs": {};
  "rec-bundle-report-differs": {};
  "err-bundle-report-form": {};
  "rec-bundle-report-form": {};
  "err-bundle-attachment-unlisted": {};
  "rec-bundle-attachment-unlisted": {};
  "err-bundle-attachment-missing": {};
  "rec-bundle-attachment-missing": {};
  "err-bundle-order-scan-differs": {};
  "rec-bundle-order-scan-differs": {};
  "err-bundle-attachment-not-signed": {};
  "rec-bundle-attachment-not-signed": {};
  "err-bundle-attachment-differs": {};
  "rec-bundle-attachment-differs": {};
  "err-bundle-people-form": {};
  "rec-bundle-people-form": {};
  "err-bundle-signoff-missing": {};
  "rec-bundle-signoff-missing": {};
  "err-bundle-signoff-differs": {};
  "rec-bundle-signoff-differs": {};
  "err-bundle-statement-differs": {};
  "rec-bundle-statement-differs": {};
  "err-bundle-section-missing": {};
  "rec-bundle-section-missing": {};
  "err-bundle-section-differs": {};
  "rec-bundle-section-differs": {};
  "err-bundle-record-not-signed": {};
  "rec-bundle-record-not-signed": {};
  "err-bundle-people-others": {};
  "rec-bundle-people-others": {};
  "err-bundle-signoff-signer": {};
  "rec-bundle-signoff-signer": {};
  "err-bundle-signoff-signature": {};
  "rec-bundle-signoff-signature": {};
  "err-bundle-signoff-role": {};
  "rec-bundle-signoff-role": {};
  "err-bundle-second-signer-missing": {};
  "rec-bundle-second-signer-missing": {};
  "err-bundle-second-signer-role": {};
  "rec-bundle-second-signer-role": {};
  "err-bundle-cosigner-role": {};
  "rec-bundle-cosigner-role": {};
  "err-bundle-roster-form": {};
  "rec-bundle-roster-form": {};
  "err-bundle-roster-sender": {};
  "rec-bundle-roster-sender": {};
  "handover-reason-leaving": {};
  "handover-reason-absence": {};
  "handover-reason-workload": {};
  "handover-reason-conflict": {};
  "handover-reason-reopened": {};
  "help-title": { screen: string };
  "help-for": {};
  "help-do": {};
  "help-keys-here": {};
  "help-keys-everywhere": {};
  "help-version": { date: string; n: number };
  "help-setup": {};
  "help-setup-1": {};
  "help-setup-2": {};
  "help-setup-3": {};
  "help-unlock": {};
  "help-unlock-1": {};
  "help-unlock-2": {};
  "help-unlock-3": {};
  "help-today": {};
  "help-today-1": {};
  "help-today-2": {};
  "help-today-3": {};
  "help-cases": {};
  "help-cases-1": {};
  "help-cases-2": {};
  "help-cases-3": {};
  "help-case-overview": {};
  "help-case-overview-1": {};
  "help-case-overview-2": {};
  "help-case-overview-3": {};
  "help-case-preparation": {};
  "help-case-preparation-1": {};
  "help-case-preparation-2": {};
  "help-case-preparation-3": {};
  "help-case-consent": {};
  "help-case-consent-1": {};
  "help-case-consent-2": {};
  "help-case-consent-3": {};
  "help-case-interviews": {};
  "help-case-interviews-1": {};
  "help-case-interviews-2": {};
  "help-case-interviews-3": {};
  "help-case-referrals": {};
  "help-case-referrals-1": {};
  "help-case-referrals-2": {};
  "help-case-referrals-3": {};
  "help-case-journal": {};
  "help-case-journal-1": {};
  "help-case-journal-2": {};
  "help-case-journal-3": {};
  "help-live": {};
  "help-live-1": {};
  "help-live-2": {};
  "help-live-3": {};
  "help-live-4": {};
  "help-record": {};
  "help-record-1": {};
  "help-record-2": {};
  "help-record-3": {};
  "help-export": {};
  "help-export-1": {};
  "help-export-2": {};
  "help-export-3": {};
  "help-check": {};
  "help-check-1": {};
  "help-check-2": {};
  "help-check-3": {};
  "help-journal": {};
  "help-journal-1": {};
  "help-journal-2": {};
  "help-journal-3": {};
  "help-insights": {};
  "help-insights-1": {};
  "help-insights-2": {};
  "help-insights-3": {};
  "help-training": {};
  "help-training-1": {};
  "help-training-2": {};
  "help-training-3": {};
  "help-practice": {};
  "help-practice-1": {};
  "help-practice-2": {};
  "help-practice-3": {};
  "help-settings": {};
  "help-settings-1": {};
  "help-settings-2": {};
  "help-settings-3": {};
  "help-key-new-case": {};
  "help-key-tabs": {};
  "help-key-answers": {};
  "help-key-purposes": {};
  "help-key-cells": {};
  "help-key-cards": {};
  "help-key-withdraw": {};
  "help-key-phases": {};
  "help-key-search": {};
  "help-key-entries": {};
  "help-key-person": {};
  "help-key-unlock": {};
  "help-key-redo": {};
  "help-key-next-step": {};
  "help-key-safe": {};
  "help-key-larger": {};
  "help-card": {};
  "help-card-print": {};
  "help-card-note": {};
  "help-card-on-screen": {};
  "help-card-meaning": {};
  "help-card-feelings": {};
  "help-card-marker": {};
  "help-card-item": {};
  "help-card-moved": {};
  "help-card-break": {};
  "help-card-break-offer": {};
  "help-card-undo": {};
  "identity-change": {};
  "identity-change-why": {};
  "identity-only-changes": {};
  "identity-hidden-now": {};
  "identity-stays": { part: string };
  "identity-part-clan": {};
  "identity-part-patronymic": {};
  "identity-part-given": {};
  "identity-part-registration": {};
  "identity-part-birth": {};
  "identity-part-phone": {};
  "identity-part-phone-use": {};
  "identity-part-place": {};
  "identity-part-address": {};
  "insights-title": {};
  "insights-under": {};
  "insights-year": {};
  "insights-part": {};
  "insights-part-year": {};
  "insights-part-1": {};
  "insights-part-2": {};
  "insights-part-3": {};
  "insights-part-4": {};
  "insights-filter-age": {};
  "insights-filter-session": {};
  "insights-interviews": { n: number };
  "insights-interviews-few": {};
  "insights-left-out": { count: number };
  "insights-too-few": {};
  "insights-too-few-filter": {};
  "insights-only-totals": {};
  "insights-none": {};
  "insights-none-help": {};
  "insights-few": {};
  "insights-few-means": {};
  "insights-hidden-cell": {};
  "insights-legend": {};
  "insights-table": {};
  "insights-chart": {};
  "insights-save": {};
  "insights-saved": { file: string };
  "insights-median": { lower: number; median: number; upper: number };
  "insights-own": {};
  "insights-own-help": {};
  "insights-own-none": {};
  "insights-chart-text": { rows: string; title: string };
  "err-too-few-to-save": {};
  "rec-too-few-to-save": {};
  "err-days-reversed": {};
  "rec-days-reversed": {};
  "err-too-many-days": {};
  "rec-too-many-days": {};
  "insights-whose": {};
  "insights-whose-own": {};
  "insights-whose-together": {};
  "insights-room-counted": { date: string; room: string };
  "insights-together-of": { rooms: string };
  "insights-together-without": { rooms: string };
  "insights-room-totals": {};
  "insights-exchange": {};
  "insights-exchange-help": {};
  "insights-sign": {};
  "insights-counts-file": {};
  "insights-take": {};
  "insights-signed": { file: string };
  "insights-taken": { from: string; room: string; until: string };
  "insights-picture": {};
  "insights-picture-saved": { file: string };
  "err-counts-malformed": {};
  "rec-counts-malformed": {};
  "err-counts-other-cards": {};
  "rec-counts-other-cards": {};
  "err-counts-signature": {};
  "rec-counts-signature": {};
  "err-counts-other-mode": {};
  "rec-counts-other-mode": {};
  "err-counts-own-room": {};
  "rec-counts-own-room": {};
  "err-counts-key-unknown": {};
  "rec-counts-key-unknown": {};
  "err-counts-nothing-new": {};
  "rec-counts-nothing-new": {};
  "err-counts-older": {};
  "rec-counts-older": {};
  "err-picture-malformed": {};
  "rec-picture-malformed": {};
  "insights-card-per-month": {};
  "insights-card-age-and-first": {};
  "insights-card-language": {};
  "insights-card-needs": {};
  "insights-card-length": {};
  "insights-card-breaks": {};
  "insights-card-prompts": {};
  "insights-card-feelings": {};
  "insights-card-responses": {};
  "insights-card-consent-child": {};
  "insights-card-consent-guardian": {};
  "insights-card-referrals": {};
  "insights-card-preparation": {};
  "insights-card-conflict": {};
  "insights-card-sign-off": {};
  "insights-finding-first": { percent: number };
  "insights-finding-interpreter": { percent: number };
  "insights-finding-open": { percent: number };
  "insights-finding-within-month": { percent: number };
  "insights-finding-prepared": { percent: number };
  "insights-finding-within-day": { percent: number };
  "insights-column-count": {};
  "insights-session-first": {};
  "insights-session-later": {};
  "insights-age-0-6": {};
  "insights-age-7-12": {};
  "insights-age-13-17": {};
  "insights-age-not-known": {};
  "insights-language-mn": {};
  "insights-language-kk": {};
  "insights-language-tyv": {};
  "insights-language-sign": {};
  "insights-language-ru": {};
  "insights-language-en": {};
  "insights-language-other": {};
  "insights-language-not-said": {};
  "insights-interpreter-without": {};
  "insights-interpreter-with": {};
  "insights-help-noted": {};
  "insights-help-not-noted": {};
  "insights-minutes-under-20": {};
  "insights-minutes-20": {};
  "insights-minutes-40": {};
  "insights-minutes-60": {};
  "insights-minutes-from-80": {};
  "insights-breaks-0": {};
  "insights-breaks-1": {};
  "insights-breaks-2": {};
  "insights-breaks-from-3": {};
  "insights-response-done": {};
  "insights-response-nothing-noted": {};
  "insights-answer-yes": {};
  "insights-answer-no": {};
  "insights-answer-later": {};
  "insights-answer-not-asked": {};
  "insights-attended-week": {};
  "insights-attended-month": {};
  "insights-attended-longer": {};
  "insights-attended-not-yet": {};
  "insights-prepared-complete": {};
  "insights-prepared-open": {};
  "insights-conflict-found": {};
  "insights-conflict-not-found": {};
  "insights-signed-day": {};
  "insights-signed-three-days": {};
  "insights-signed-longer": {};
  "insights-signed-not-yet": {};
  "journal-title": {};
  "journal-filter": {};
  "journal-filter-all": {};
  "journal-filter-handed-over": {};
  "journal-filter-opened": {};
  "journal-filter-consent": {};
  "journal-filter-amendments": {};
  "journal-search": {};
  "journal-search-help": {};
  "journal-from": {};
  "journal-until": {};
  "journal-days-help": {};
  "journal-nothing-found": {};
  "journal-clear": {};
  "journal-older": {};
  "journal-of-room": {};
  "journal-today": { date: string };
  "journal-none": {};
  "journal-others": {};
  "journal-others-good": {};
  "journal-limits": { what: string };
  "journal-limit-memory-not-locked": {};
  "journal-limit-dumps-not-shut-out": {};
  "journal-state-original": {};
  "journal-state-sealed": { date: string };
  "journal-state-handed-over": { date: string; who: string };
  "journal-state-received": { date: string; who: string };
  "journal-state-cancelled": {};
  "journal-number": { n: string };
  "journal-nothing-yet": {};
  "journal-only-added": {};
  "journal-chain-whole": {};
  "journal-checked-at": { time: string };
  "journal-check-again": {};
  "journal-entries": {};
  "journal-gaps": {};
  "journal-signatures": {};
  "journal-signatures-all": {};
  "journal-latest-code": {};
  "journal-latest-code-help": {};
  "journal-where": {};
  "journal-mismatch": { count: number; from: string; until: string };
  "journal-who": {};
  "journal-details": {};
  "journal-linked-to": {};
  "journal-report-title": {};
  "journal-report-checked": { time: string };
  "journal-report-saved": { file: string };
  "journal-save-report": {};
  "act-case-case-opened": {};
  "act-case-case-closed": {};
  "act-case-case-reopened": {};
  "act-case-identity-recorded": {};
  "act-case-identity-revealed": {};
  "act-case-adult-recorded": {};
  "act-case-person-around-recorded": {};
  "act-case-decider-named": {};
  "act-case-consent-answered": {};
  "act-case-child-cannot-answer": {};
  "act-case-child-pages-chosen": {};
  "act-case-child-page-shown": {};
  "act-case-child-stopped": {};
  "act-case-consent-confirmed": {};
  "act-case-consent-withdrawn": {};
  "act-case-appointment-made": {};
  "act-case-appointment-cancelled": {};
  "act-case-preparation-filled": {};
  "act-case-preparation-marked": {};
  "act-case-preparation-printed": {};
  "act-case-attendance-recorded": {};
  "act-case-elsewhere-noted": {};
  "act-case-elsewhere-struck": {};
  "act-case-facts-noted": {};
  "act-case-birth-settled": {};
  "act-case-interview-begun": {};
  "act-case-tapped": {};
  "act-case-tap-undone": {};
  "act-case-tap-restored": {};
  "act-case-tap-corrected": {};
  "act-case-clock-jumped": {};
  "act-case-interview-resumed": {};
  "act-case-interview-ended": {};
  "act-case-childs-end-recorded": {};
  "act-case-recordings-noted": {};
  "act-case-process-noted": {};
  "act-case-attachment-added": {};
  "act-case-item-described": {};
  "act-case-risk-assessed": {};
  "act-case-referral-made": {};
  "act-case-referral-moved": {};
  "act-case-meeting-recorded": {};
  "act-case-decision-moved": {};
  "act-case-allegation-opened": {};
  "act-case-case-handed-over": {};
  "act-case-opened-beforehand": {};
  "act-case-danger-answered": {};
  "act-case-aftercare-noted": {};
  "act-case-signed-off": {};
  "act-case-amended": {};
  "act-case-legal-order-ended": {};
  "act-case-order-told": {};
  "act-case-vital-interest-stated": {};
  "act-case-danger-over": {};
  "act-case-legal-order-recorded": {};
  "act-case-bundle-sealed": {};
  "act-case-bundle-handed-over": {};
  "act-case-notice-handed-over": {};
  "act-case-receipt-taken": {};
  "act-case-bundle-cancelled": {};
  "act-room-room-created": {};
  "act-room-person-added": {};
  "act-room-person-deactivated": {};
  "act-room-role-changed": {};
  "act-room-receipt-made": {};
  "act-room-other-room-taken": {};
  "act-room-other-room-checked": {};
  "act-room-other-room-revoked": {};
  "act-room-other-head-seen": {};
  "act-room-keepers-named": {};
  "act-room-keeper-checked": {};
  "act-room-roster-signed": {};
  "act-room-roster-taken": {};
  "act-room-passphrase-changed": {};
  "act-room-recipient-added": {};
  "act-room-recipient-key-checked": {};
  "act-room-recipient-revoked": {};
  "act-room-unlocked": {};
  "act-room-recovery-used": {};
  "act-room-locked": {};
  "act-room-command-refused": {};
  "act-room-setting-changed": {};
  "act-room-room-clock-jumped": {};
  "act-room-clock-put-right": {};
  "act-room-papers-compared": {};
  "act-room-bundle-checked": {};
  "act-room-other-counts-taken": {};
  "act-room-recipient-signing-key-set": {};
  "act-room-wording-issued": {};
  "act-room-backup-made": {};
  "act-room-backup-tested": {};
  "act-room-vault-key-renewed": {};
  "act-room-recovery-renewed": {};
  "act-room-log-restored": {};
  "act-room-head-witnessed": {};
  "act-room-cases-linked": {};
  "act-room-cases-unlinked": {};
  "journal-detail-interview": { value: string };
  "journal-detail-version": { value: string };
  "journal-detail-new-keys": {};
  "journal-detail-roster-number": { value: string };
  "journal-detail-until": { value: string };
  "journal-detail-from": { value: string };
  "journal-wording-child": {};
  "journal-detail-minutes": { value: string };
  "journal-detail-clock-ahead": { value: string };
  "journal-detail-clock-back": { value: string };
  "journal-detail-digest": { value: string };
  "journal-detail-parts": { value: number };
  "journal-detail-notice": { value: string };
  "journal-detail-seal": { value: string };
  "journal-detail-handed-late": { value: string };
  "journal-detail-received-by": { value: string };
  "journal-detail-cosigned": { value: string };
  "journal-detail-recovery-sheets": { value: string };
  "journal-detail-failed-before": { value: number };
  "journal-detail-entries": { value: number };
  "journal-detail-seen-before": { value: number };
  "journal-detail-backup-of": { value: string };
  "journal-verdict-whole": {};
  "journal-setting-language": {};
  "journal-setting-hide-names": {};
  "journal-setting-blind-intake": {};
  "journal-setting-plan-phones": {};
  "journal-setting-auto-lock-minutes": {};
  "journal-setting-backup-place": {};
  "journal-setting-backup-time": {};
  "journal-setting-backup-after-sign-off": {};
  "journal-setting-backup-same-medium": {};
  "journal-head-place-bundle": {};
  "journal-head-place-public-keys": {};
  "leaving-unfinished": {};
  "leaving-unfinished-text": { case: string; date: string; time: string };
  "leaving-unfinished-todo": {};
  "leaving-unfinished-look": {};
  "leaving-unfinished-gone": {};
  "err-bundle-may-not-leave": { reason: string };
  "rec-bundle-may-not-leave": {};
  "err-bundle-basis-ended": {};
  "rec-bundle-basis-ended": {};
  "err-bundle-content-changed": { part: string };
  "rec-bundle-content-changed": {};
  "err-bundle-sealed-to-former-key": {};
  "rec-bundle-sealed-to-former-key": {};
  "links-title": {};
  "links-none": {};
  "links-stay": {};
  "links-add": {};
  "links-join": {};
  "links-code": {};
  "links-code-help": {};
  "links-kind": {};
  "links-hidden": {};
  "links-by": { kind: string; person: string; when: string };
  "links-struck": { person: string; reason: string; when: string };
  "links-struck-hidden": { person: string; when: string };
  "links-strike": {};
  "links-strike-title": { code: string };
  "links-strike-because": {};
  "err-link-to-itself": {};
  "rec-link-to-itself": {};
  "err-link-already-there": {};
  "rec-link-already-there": {};
  "err-link-not-there": {};
  "rec-link-not-there": {};
  "err-link-code-not-found": {};
  "rec-link-code-not-found": {};
  "live-title": {};
  "live-log": {};
  "live-nth": { n: number };
  "live-elapsed": {};
  "live-saved": { time: string };
  "live-every-tap": {};
  "live-begin": {};
  "live-open-points": { what: string };
  "live-camera-not-confirmed": {};
  "live-camera-confirm": {};
  "live-session": {};
  "live-session-reason": {};
  "live-planned": {};
  "live-compulsion-basis": {};
  "live-compulsion-interests": {};
  "live-compulsion-note": {};
  "live-phases": {};
  "live-any-order": {};
  "live-one-tap": {};
  "live-open": {};
  "live-open-example": {};
  "live-open-example-2": {};
  "live-open-example-3": {};
  "live-directive": {};
  "live-directive-example": {};
  "live-option-posing": {};
  "live-option-posing-example": {};
  "live-suggestive": {};
  "live-suggestive-example": {};
  "live-open-of-all": { all: number; open: number };
  "live-announce": { count: number; what: string };
  "live-feelings": {};
  "live-marker": {};
  "live-item": {};
  "live-moved": {};
  "live-moved-added": { time: string };
  "live-moved-came": { who: string };
  "live-moved-went": { who: string };
  "live-person-interviewer": {};
  "live-person-guardian": {};
  "live-person-support-person": {};
  "live-person-lawyer": {};
  "live-person-psychologist": {};
  "live-person-interpreter": {};
  "live-person-prosecutor": {};
  "live-person-investigator": {};
  "live-person-social-worker": {};
  "live-person-other": {};
  "live-feelings-added": { time: string };
  "live-chip-still": {};
  "live-chip-drops": {};
  "live-chip-water": {};
  "live-chip-new-topic": {};
  "live-chip-other": {};
  "live-rest": {};
  "live-break": {};
  "live-break-key": {};
  "live-break-offer": {};
  "live-break-decline": {};
  "live-break-declined": {};
  "live-resume": {};
  "live-questions": {};
  "live-question-handed-in": {};
  "live-question-relayed": {};
  "live-question-declined": {};
  "live-question-noted": { what: string };
  "live-latest": {};
  "live-undo-last": {};
  "live-redo": {};
  "live-undone": { what: string };
  "live-restored": { what: string };
  "live-hold-to-finish": {};
  "live-finish-again": {};
  "live-over-plan": { minutes: number };
  "live-timeline": {};
  "live-timeline-now": { minutes: number; phase: string };
  "live-timeline-feelings": { n: number };
  "live-timeline-markers": { n: number };
  "live-timeline-break": { time: string };
  "live-timeline-gap": { time: string };
  "live-start-paper": {};
  "live-battery": { percent: number };
  "live-larger-window": {};
  "live-larger-window-only": {};
  "live-interrupted": {};
  "live-child-stopped": {};
  "live-adult-stopped": {};
  "live-clock-jumped": {};
  "note-camera-not-confirmed": {};
  "note-preparation-open": { count: number };
  "err-interview-not-found": {};
  "rec-interview-not-found": {};
  "err-move-not-found": {};
  "rec-move-not-found": {};
  "err-move-without-place": {};
  "rec-move-without-place": {};
  "err-interview-already-running": {};
  "rec-interview-already-running": {};
  "err-interview-already-known": {};
  "rec-interview-already-known": {};
  "err-interview-has-ended": {};
  "rec-interview-has-ended": {};
  "err-interview-not-interrupted": {};
  "rec-interview-not-interrupted": {};
  "err-interview-was-interrupted": {};
  "rec-interview-was-interrupted": {};
  "err-child-said-no": {};
  "rec-child-said-no": {};
  "err-interview-not-agreed": { why: string };
  "rec-interview-not-agreed": { duty: string };
  "err-recording-not-agreed": { why: string };
  "rec-recording-not-agreed": {};
  "err-compulsion-not-needed": {};
  "rec-compulsion-not-needed": {};
  "err-session-type-does-not-fit": { number: number };
  "rec-session-type-does-not-fit": {};
  "err-session-needs-reason": { why: string };
  "rec-session-needs-reason": {};
  "err-tap-not-found": {};
  "rec-tap-not-found": {};
  "err-tap-already-noted": {};
  "rec-tap-already-noted": {};
  "err-tap-already-undone": {};
  "rec-tap-already-undone": {};
  "err-tap-not-undone": {};
  "rec-tap-not-undone": {};
  "err-nothing-to-undo": {};
  "rec-nothing-to-undo": {};
  "err-nothing-to-redo": {};
  "rec-nothing-to-redo": {};
  "err-feeling-not-found": {};
  "rec-feeling-not-found": {};
  "err-break-not-found": {};
  "rec-break-not-found": {};
  "err-intensity-out-of-range": { most: number };
  "rec-intensity-out-of-range": {};
  "movement-none": {};
  "movement-within-country": {};
  "movement-across-border": {};
  "movement-not-known": {};
  "err-order-body-missing": {};
  "rec-order-body-missing": {};
  "err-order-number-missing": {};
  "rec-order-number-missing": {};
  "err-order-date-in-future": {};
  "rec-order-date-in-future": {};
  "err-order-scope-missing": {};
  "rec-order-scope-missing": {};
  "err-order-child-told-missing": {};
  "rec-order-child-told-missing": {};
  "err-order-child-told-note-missing": {};
  "rec-order-child-told-note-missing": {};
  "err-order-cosigner-role": {};
  "rec-order-cosigner-role": {};
  "err-order-cosigner-same": {};
  "rec-order-cosigner-same": {};
  "err-order-cosigner-led": {};
  "rec-order-cosigner-led": {};
  "err-order-unsigned": {};
  "rec-order-unsigned": {};
  "err-order-has-ended": {};
  "rec-order-has-ended": {};
  "err-order-end-role": {};
  "rec-order-end-role": {};
  "err-order-end-in-future": {};
  "rec-order-end-in-future": {};
  "err-order-end-before-order": {};
  "rec-order-end-before-order": {};
  "err-order-child-knows": {};
  "rec-order-child-knows": {};
  "err-order-unknown": {};
  "rec-order-unknown": {};
  "err-order-for-another-recipient": {};
  "rec-order-for-another-recipient": {};
  "err-order-scan-differs": {};
  "rec-order-scan-differs": {};
  "err-order-already-recorded": {};
  "rec-order-already-recorded": {};
  "palette-title": {};
  "palette-help": {};
  "palette-screens": {};
  "palette-actions": {};
  "palette-keys": {};
  "paper-preview": {};
  "paper-not-filled": { names: string };
  "paper-count": { count: number };
  "paper-language": {};
  "paper-both": {};
  "paper-laying": {};
  "paper-page": { n: number; total: number };
  "paper-printed": { person: string; when: string };
  "paper-latest-code": { code: string };
  "paper-too-long": {};
  "paper-name-position": {};
  "paper-signature": {};
  "paper-date": {};
  "paper-code-only": {};
  "paper-consent-title": {};
  "paper-consent-version": {};
  "paper-consent-decider": {};
  "paper-consent-how": {};
  "paper-consent-witness": {};
  "paper-consent-language": {};
  "paper-consent-proof": {};
  "paper-consent-confirmed": {};
  "paper-consent-not-confirmed": {};
  "paper-consent-valid-until": {};
  "paper-consent-child-cannot": {};
  "paper-consent-own-words": {};
  "paper-consent-withdrawn": {};
  "paper-consent-withdrawn-none": {};
  "paper-consent-withdrawn-line": { what: string; when: string; who: string };
  "paper-consent-signed-on-paper": { number: string };
  "paper-consent-signed-by-hand": {};
  "paper-consent-any-time": {};
  "paper-notice-title": {};
  "paper-notice-to": {};
  "paper-notice-what": {};
  "paper-notice-said": {};
  "paper-notice-text": {};
  "paper-notice-has": {};
  "paper-notice-received-by": {};
  "paper-notice-do": {};
  "paper-notice-do-1": {};
  "paper-notice-do-2": {};
  "paper-notice-do-3": {};
  "paper-notice-do-4": {};
  "paper-notice-order": {};
  "paper-notice-no-why": {};
  "paper-notice-reply": {};
  "paper-notice-destroyed": {};
  "paper-notice-kept": {};
  "paper-notice-passed-on": {};
  "paper-notice-waiting": { count: number };
  "paper-record-title": {};
  "paper-record-unsigned": {};
  "paper-journal-entry": {};
  "paper-journal-when": {};
  "paper-journal-what": {};
  "paper-journal-filtered": { what: string };
  "paper-setup-title": {};
  "preparation-title": {};
  "preparation-done": {};
  "preparation-open": {};
  "preparation-mark-done": {};
  "preparation-mark-open": {};
  "preparation-print": {};
  "preparation-changed": { what: string };
  "preparation-not-asked": {};
  "preparation-card-1": {};
  "preparation-card-2": {};
  "preparation-card-3": {};
  "preparation-card-4": {};
  "preparation-card-5": {};
  "preparation-card-6": {};
  "preparation-aim": {};
  "preparation-break-signal": {};
  "preparation-break-signal-hand": {};
  "preparation-break-signal-card": {};
  "preparation-break-signal-word": {};
  "preparation-target-minutes": {};
  "preparation-language": {};
  "preparation-language-mn": {};
  "preparation-language-kk": {};
  "preparation-language-tyv": {};
  "preparation-language-sign": {};
  "preparation-language-ru": {};
  "preparation-language-en": {};
  "preparation-language-other": {};
  "preparation-interpreter-needed": {};
  "preparation-interpreter-name": {};
  "preparation-interpreter-agency": {};
  "preparation-interpreter-oath": {};
  "preparation-interpreter-seat": {};
  "preparation-interpreter-knows-family": {};
  "note-interpreter-knows-family": {};
  "preparation-needs": {};
  "preparation-need-hearing": {};
  "preparation-need-sight": {};
  "preparation-need-speech": {};
  "preparation-need-movement": {};
  "preparation-need-learning": {};
  "preparation-need-attention": {};
  "preparation-need-autism": {};
  "preparation-need-long-illness": {};
  "preparation-need-none-known": {};
  "preparation-what-helps": {};
  "preparation-interviewer-gender": {};
  "preparation-gender-any": {};
  "preparation-gender-female": {};
  "preparation-gender-male": {};
  "preparation-door": {};
  "preparation-door-open": {};
  "preparation-door-ajar": {};
  "preparation-door-closed": {};
  "preparation-seat": {};
  "preparation-comfort": {};
  "preparation-comfort-other": {};
  "preparation-comfort-soft-toy": {};
  "preparation-comfort-blanket": {};
  "preparation-comfort-drawing": {};
  "preparation-comfort-squeeze-ball": {};
  "preparation-comfort-warm-drink": {};
  "preparation-comfort-snack": {};
  "preparation-comfort-somebody-near": {};
  "preparation-food": {};
  "preparation-likes": {};
  "preparation-avoid": {};
  "preparation-words": {};
  "preparation-attendee-add": {};
  "preparation-attendee-role": {};
  "preparation-attendee-initials": {};
  "preparation-attendee-place": {};
  "preparation-attendee-implicated": {};
  "preparation-attendee-child-told": {};
  "note-many-in-room": { count: number };
  "note-implicated-was-there": {};
  "note-implicated-not-known": {};
  "note-attendee-perhaps-implicated": {};
  "err-implicated-in-room": {};
  "rec-implicated-in-room": {};
  "err-implicated-watches": {};
  "rec-implicated-watches": {};
  "err-attendee-implicated-in-file": {};
  "rec-attendee-implicated-in-file": {};
  "err-implicated-supports": {};
  "rec-implicated-supports": {};
  "err-implicated-interprets": {};
  "rec-implicated-interprets": {};
  "err-nobody-with-child": {};
  "rec-nobody-with-child": {};
  "err-too-many-attendees": { most: number };
  "rec-too-many-attendees": {};
  "err-attendee-without-initials": { row: number };
  "rec-attendee-without-initials": {};
  "err-child-not-told-of-person": { row: number };
  "rec-child-not-told-of-person": {};
  "err-attendee-left-before-coming": { row: number };
  "rec-attendee-left-before-coming": {};
  "err-attendee-outside-interview": { row: number };
  "rec-attendee-outside-interview": {};
  "preparation-camera": {};
  "preparation-recording-number": {};
  "preparation-sound": {};
  "preparation-temperature": {};
  "preparation-toys": {};
  "preparation-tissues": {};
  "preparation-water": {};
  "preparation-clock-hidden": {};
  "preparation-sign-in-use": {};
  "preparation-phone-silent": {};
  "preparation-room-all": {};
  "err-card-unknown": {};
  "rec-card-unknown": {};
  "err-card-field-unknown": {};
  "rec-card-field-unknown": {};
  "err-choice-unknown": {};
  "rec-choice-unknown": {};
  "err-none-known-excludes": {};
  "rec-none-known-excludes": {};
  "err-minutes-out-of-range": { least: number; most: number };
  "rec-minutes-out-of-range": {};
  "err-card-field-withheld": {};
  "rec-card-field-withheld": {};
  "err-card-empty": {};
  "rec-card-empty": {};
  "err-room-not-checked": { open: number };
  "rec-room-not-checked": {};
  "preparation-plan": {};
  "preparation-ask-child": {};
  "err-nobody-planned": {};
  "rec-nobody-planned": {};
  "preparation-target-help": { minutes: number };
  "preparation-printed-at": { when: string };
  "receipts-own-text": {};
  "receipts-own-help": { form: string };
  "receipts-own-write": {};
  "receipts-own-written": {};
  "receipts-signing-number": { groups: string };
  "receipts-signing-checked": { date: string; how: string; person: string };
  "receipts-signing-unchecked": {};
  "receipts-signing-enter": {};
  "receipts-signing-title": { who: string };
  "receipts-signing-text": {};
  "receipts-signing-key": {};
  "receipts-signing-save": {};
  "receipts-signing-compare": {};
  "receipts-signing-compare-text": {};
  "err-signing-key-malformed": {};
  "rec-signing-key-malformed": {};
  "err-signing-key-taken": {};
  "rec-signing-key-taken": {};
  "err-signing-key-known": {};
  "rec-signing-key-known": {};
  "err-signing-key-missing": {};
  "rec-signing-key-missing": {};
  "relation-mother": {};
  "relation-father": {};
  "relation-step-parent": {};
  "relation-grandparent": {};
  "relation-sibling": {};
  "relation-relative": {};
  "relation-guardian": {};
  "relation-custodian": {};
  "relation-legal-representative": {};
  "relation-appointed-representative": {};
  "relation-caregiver": {};
  "relation-school": {};
  "relation-trainer": {};
  "relation-employer": {};
  "relation-friend": {};
  "relation-neighbour": {};
  "relation-other": {};
  "relation-not-known": {};
  "report-training": {};
  "report-kind": {};
  "report-from": {};
  "report-for": {};
  "report-sealed-at": {};
  "report-purpose": {};
  "report-reference": {};
  "report-prepared-by": {};
  "report-bundle-number": {};
  "report-no-recording": {};
  "report-notice-kind": {};
  "report-notice-what": {};
  "report-notice-text": {};
  "report-notice-for-you": {};
  "report-notice-all": {};
  "report-notice-from": {};
  "report-notice-by": {};
  "report-notice-entry": {};
  "report-notice-concerns": {};
  "report-notice-know": {};
  "report-notice-parts": {};
  "report-notice-order": {};
  "report-notice-do": {};
  "report-notice-do-1": {};
  "report-notice-do-2": {};
  "report-notice-do-3": {};
  "report-notice-do-4": {};
  "report-notice-no-why": {};
  "report-notice-forget": {};
  "report-inside": {};
  "report-part": {};
  "report-state": {};
  "report-why": {};
  "report-goes": {};
  "report-stays": {};
  "report-withheld-note": {};
  "report-consent": {};
  "report-consent-note": {};
  "report-purpose-of": {};
  "report-adult": {};
  "report-child": {};
  "report-result": {};
  "report-agreed": {};
  "report-decision": {};
  "report-decision-state": {};
  "report-due": {};
  "report-meeting": { day: string };
  "report-meeting-next": {};
  "report-referral-contact": {};
  "report-responsible": {};
  "report-aftercare": {};
  "report-aftercare-day": {};
  "report-aftercare-next": { day: string };
  "report-compare": {};
  "report-compare-how": {};
  "report-not-agreed": {};
  "report-not-asked": {};
  "report-teach-back": {};
  "report-amended": {};
  "report-talk": { number: string };
  "report-earlier-talks": { count: string };
  "report-decider": {};
  "report-implicated": {};
  "report-adult-answers": {};
  "report-not-counted": {};
  "report-proof": {};
  "report-channel": {};
  "report-witness": {};
  "report-language": {};
  "report-mismatch": {};
  "report-child-cannot-answer": {};
  "report-child-was-told": {};
  "report-child-stopped": {};
  "report-not-sure": {};
  "report-stopped-here": {};
  "report-said-before": { answers: string };
  "report-own-screen": {};
  "report-confirmed": {};
  "report-not-confirmed": {};
  "report-paper-number": {};
  "report-valid-until": {};
  "report-withdrawn": {};
  "report-entered": {};
  "report-by": {};
  "report-said-at": {};
  "report-legal-order": {};
  "report-told-entered": {};
  "report-child-told": {};
  "report-child-told-note": {};
  "report-interview": { number: string };
  "report-begun": {};
  "report-ended": {};
  "report-length": {};
  "report-stopped": {};
  "report-stopped-by-child": {};
  "report-planned-minutes": {};
  "report-led-by": {};
  "report-session": {};
  "report-session-reason": {};
  "report-compulsion": {};
  "report-best-interests": {};
  "report-camera": {};
  "report-gaps": {};
  "report-clock-jumps": {};
  "report-changes": {};
  "report-changes-counted": { corrected: string; later: string; undone: string };
  "report-attendance": {};
  "report-beforehand": {};
  "report-beforehand-note": {};
  "report-beforehand-for": {};
  "report-beforehand-what": {};
  "report-moves": {};
  "report-move": {};
  "report-moved": {};
  "report-came": {};
  "report-went": {};
  "report-moved-unknown": {};
  "report-recordings-stay": {};
  "report-none-noted": {};
  "report-who": {};
  "report-where": {};
  "report-there": {};
  "report-from-beginning": {};
  "report-to-end": {};
  "report-recordings": {};
  "report-recording-number": {};
  "report-operator": {};
  "report-medium": {};
  "report-recording-gap": {};
  "report-bytes": {};
  "report-leaving": {};
  "report-childs-end": {};
  "report-told-next": {};
  "report-transport-safe": {};
  "report-snack": {};
  "report-process-note": {};
  "report-note-of": {};
  "report-observers": {};
  "report-observers-asked": {};
  "report-observers-relayed": {};
  "report-observers-declined": {};
  "report-observers-reason": {};
  "report-observers-tapped": {};
  "report-course": {};
  "report-phase": {};
  "report-breaks": {};
  "report-at": {};
  "report-asked-by": {};
  "report-feelings": {};
  "report-signs": {};
  "report-intensity": {};
  "report-responses": {};
  "report-outcome": {};
  "report-markers": {};
  "report-items": {};
  "report-number": {};
  "report-kept": {};
  "report-bag": {};
  "report-description": {};
  "report-signature": {};
  "report-signed-by": { when: string; who: string };
  "report-signed-note": {};
  "report-as-found": {};
  "report-open-points": {};
  "report-amendments": {};
  "report-amended-added": {};
  "report-amended-break": {};
  "report-amended-break-end": {};
  "report-amended-count": {};
  "report-amended-feeling": {};
  "report-amended-file": {};
  "report-amended-marker": {};
  "report-amended-nothing": {};
  "report-amended-prompt": {};
  "report-no-amendments": {};
  "report-was": {};
  "report-is": {};
  "report-because": { reason: string };
  "report-second-signature": { who: string };
  "report-open-point-preparation-open": {};
  "report-open-point-implicated-not-settled": {};
  "report-open-point-implicated-was-there": {};
  "report-open-point-attendance-not-confirmed": {};
  "report-open-point-move-without-person": {};
  "report-open-point-childs-act-missing": {};
  "report-open-point-child-not-told-of-recording": {};
  "report-open-point-recorded-without-consent": {};
  "report-open-point-ground-rules-missing": {};
  "report-open-point-distress-without-response": {};
  "report-open-point-items-without-content": {};
  "report-open-point-recording-number-open": {};
  "report-open-point-observer-questions-open": {};
  "report-open-point-danger-without-call": {};
  "report-open-point-went-on-after-withdrawal": {};
  "report-open-point-childs-end-open": {};
  "report-open-point-risk-open": {};
  "report-open-point-danger-untold": {};
  "report-risk-level": {};
  "report-immediate-danger": {};
  "report-safe-tonight": {};
  "report-self-harm": {};
  "report-siblings": {};
  "report-contact": {};
  "report-risk-why": {};
  "report-risk-told": {};
  "report-risk-told-at": {};
  "report-referrals": {};
  "report-service": {};
  "report-organisation": {};
  "report-urgency": {};
  "report-follow-up": {};
  "report-referral-step": {};
  "report-identity-note": {};
  "report-names": {};
  "report-clan": {};
  "report-patronymic": {};
  "report-given": {};
  "report-registration": {};
  "report-birth": {};
  "report-birth-about": { day: string; years: string };
  "report-birth-registration": {};
  "report-birth-settled": {};
  "report-phone": {};
  "report-phone-safe": {};
  "report-phone-hours": {};
  "report-hidden": {};
  "report-address": {};
  "report-adults": {};
  "report-name": {};
  "report-contact-safe": {};
  "report-lives-with": {};
  "report-do-not-contact": {};
  "report-item-number": {};
  "report-file": {};
  "report-file-added": {};
  "report-file-added-by": { entry: string };
  "report-log": {};
  "report-log-note": {};
  "report-log-earlier": {};
  "report-log-earlier-root": {};
  "report-log-name": {};
  "report-log-size": {};
  "report-log-root": {};
  "report-entries-shown": {};
  "report-entries-committed": {};
  "report-verify": {};
  "report-verify-note": {};
  "report-verify-open": {};
  "report-verify-signature": {};
  "report-verify-files": {};
  "report-verify-recipient": {};
  "report-verify-log": {};
  "report-verify-recipe": {};
  "report-limits": {};
  "report-footer": { bundle: string; program: string };
  "report-elsewhere": {};
  "report-elsewhere-note": {};
  "report-elsewhere-held": {};
  "report-elsewhere-body": {};
  "report-elsewhere-why": {};
  "report-elsewhere-counts": {};
  "report-elsewhere-corrects": { reason: string };
  "report-elsewhere-struck": { reason: string; when: string };
  "report-elsewhere-about-days": { amount: string; day: string };
  "report-elsewhere-about-weeks": { amount: string; day: string };
  "report-elsewhere-about-months": { amount: string; day: string };
  "report-elsewhere-about-years": { amount: string; day: string };
  "report-facts": {};
  "report-facts-note": {};
  "report-facts-forms": {};
  "report-facts-exploitation": {};
  "report-facts-movement": {};
  "report-facts-none": {};
  "report-facts-sign": {};
  "report-facts-seen": {};
  "report-facts-before": {};
  "report-told-by": {};
  "report-told-how": {};
  "report-told-said": {};
  "report-break-declined": {};
  "report-order-body": {};
  "report-order-number": {};
  "report-order-date": {};
  "report-order-scope": {};
  "report-order-ended": {};
  "report-order-ended-by": {};
  "report-order-ended-why": {};
  "report-order-scan": {};
  "report-order-scan-stays": {};
  "report-order-cosigner": {};
  "report-vital-title": {};
  "report-vital-danger": {};
  "report-vital-by": {};
  "report-vital-until": {};
  "report-vital-over": {};
  "risk-title": {};
  "risk-assessment": {};
  "risk-immediate-danger": {};
  "risk-concern-contact": {};
  "risk-safe-tonight": {};
  "risk-self-harm": {};
  "risk-siblings": {};
  "risk-level": {};
  "risk-why": {};
  "risk-told": {};
  "risk-told-at": {};
  "risk-told-save": {};
  "risk-told-done": { time: string; who: string };
  "risk-why-needed": {};
  "risk-phone-not-entered": {};
  "risk-plan-phone-police": {};
  "risk-plan-phone-child-helpline": {};
  "risk-plan-phone-duty-prosecutor": {};
  "risk-plan-phone-other": {};
  "risk-plan": {};
  "risk-plan-help": {};
  "risk-plan-whose": {};
  "risk-plan-who": {};
  "risk-plan-number": {};
  "risk-plan-save": {};
  "risk-plan-saved": {};
  "note-danger-not-timed": {};
  "err-danger-not-timed": {};
  "rec-danger-not-timed": {};
  "err-told-in-future": {};
  "rec-told-in-future": {};
  "err-plan-too-long": { most: number };
  "rec-plan-too-long": {};
  "err-plan-empty": {};
  "rec-plan-empty": {};
  "err-plan-who-missing": { row: number };
  "rec-plan-who-missing": {};
  "err-plan-number-malformed": { row: number };
  "rec-plan-number-malformed": {};
  "err-plan-number-twice": { row: number };
  "rec-plan-number-twice": {};
  "risk-danger-panel": {};
  "risk-danger-elsewhere": { n: number };
  "risk-danger-beside": { n: number };
  "risk-danger-beside-save": {};
  "risk-danger-beside-when": {};
  "risk-safety-panel": {};
  "risk-danger-record": {};
  "risk-danger-rest": {};
  "risk-phones": {};
  "note-danger-not-told": {};
  "note-not-safe-tonight": {};
  "err-risk-not-assessed": {};
  "rec-risk-not-assessed": {};
  "err-danger-not-noted": {};
  "rec-danger-not-noted": {};
  "err-danger-not-told": {};
  "rec-danger-not-told": {};
  "risk-referrals": {};
  "risk-referrals-none": {};
  "risk-referral-add": {};
  "risk-referral-service": {};
  "risk-referral-organisation": {};
  "risk-referral-urgency": {};
  "risk-referral-shared": {};
  "risk-referral-contact": {};
  "risk-referral-status": {};
  "risk-referral-status-on": {};
  "risk-referral-note": {};
  "risk-referral-follow-up": {};
  "risk-referral-check-on": { date: string };
  "err-organisation-missing": {};
  "rec-organisation-missing": {};
  "err-referral-not-agreed": { why: string };
  "rec-referral-not-agreed": {};
  "err-referral-known": {};
  "rec-referral-known": {};
  "err-referral-not-found": {};
  "rec-referral-not-found": {};
  "err-referral-is-closed": {};
  "rec-referral-is-closed": {};
  "err-follow-up-in-past": {};
  "rec-follow-up-in-past": {};
  "err-day-in-future": {};
  "rec-day-in-future": {};
  "err-day-before-referral": {};
  "rec-day-before-referral": {};
  "risk-services": {};
  "risk-service-none": {};
  "risk-referral-kind": {};
  "risk-shared-parts": { parts: string };
  "risk-shared-only": {};
  "risk-shared-not": { why: string };
  "risk-referral-made": { by: string; day: string };
  "risk-referral-move": {};
  "risk-referral-again": {};
  "risk-referral-late": {};
  "risk-meetings": {};
  "risk-meetings-none": {};
  "risk-meeting-add": {};
  "risk-meeting-change": {};
  "risk-meeting-held": {};
  "risk-meeting-people": {};
  "risk-meeting-person-add": {};
  "risk-meeting-role": {};
  "risk-meeting-initials": {};
  "risk-meeting-decisions": {};
  "risk-meeting-decision-add": {};
  "risk-meeting-decision": {};
  "risk-meeting-responsible": {};
  "risk-meeting-due": {};
  "risk-meeting-late": {};
  "risk-meeting-next": {};
  "risk-meeting-save": {};
  "risk-meeting-codes-only": {};
  "err-meeting-without-people": {};
  "rec-meeting-without-people": {};
  "err-meeting-too-long": { most: number };
  "rec-meeting-too-long": {};
  "err-meeting-not-found": {};
  "rec-meeting-not-found": {};
  "err-decision-due-before-meeting": { row: number };
  "rec-decision-due-before-meeting": {};
  "err-next-before-meeting": {};
  "rec-next-before-meeting": {};
  "err-decision-already-moved": { row: number };
  "rec-decision-already-moved": {};
  "err-decision-not-found": {};
  "rec-decision-not-found": {};
  "err-day-before-meeting": {};
  "rec-day-before-meeting": {};
  "roster-title": {};
  "roster-help": {};
  "roster-keepers": {};
  "roster-keepers-none": {};
  "roster-keepers-enter": {};
  "roster-keepers-change": {};
  "roster-keepers-text": {};
  "roster-keepers-reason": {};
  "roster-keepers-save": {};
  "roster-keeper-name": { n: string };
  "roster-keeper-key": { n: string };
  "roster-keeper-compare": { name: string };
  "roster-keeper-compare-text": {};
  "roster-keeper-own": {};
  "roster-none": {};
  "roster-in-force": { date: string; version: string };
  "roster-number": {};
  "roster-own-missing": {};
  "roster-own-ended": {};
  "roster-next": {};
  "roster-next-help": {};
  "roster-without": {};
  "roster-write": {};
  "roster-written": { version: string };
  "roster-file-title": {};
  "roster-file": {};
  "roster-look": {};
  "roster-of": { date: string; version: string };
  "roster-signed-by": { names: string };
  "roster-signed-none": {};
  "roster-strangers": { count: number };
  "roster-room-own": {};
  "roster-room-same": {};
  "roster-room-new": {};
  "roster-room-ended": {};
  "roster-out": { rooms: string };
  "roster-sign": {};
  "roster-sign-text": {};
  "roster-take": {};
  "roster-room-listed": { version: string };
  "roster-room-is-ended": { date: string; version: string };
  "roster-room-out": { date: string; version: string };
  "err-rooms-malformed": {};
  "rec-rooms-malformed": {};
  "err-rooms-of-training": {};
  "rec-rooms-of-training": {};
  "err-rooms-not-of-training": {};
  "rec-rooms-not-of-training": {};
  "err-rooms-nothing-new": {};
  "rec-rooms-nothing-new": {};
  "err-rooms-older": {};
  "rec-rooms-older": {};
  "err-rooms-forked": {};
  "rec-rooms-forked": {};
  "err-rooms-gap": {};
  "rec-rooms-gap": {};
  "err-rooms-own-differs": {};
  "rec-rooms-own-differs": {};
  "err-rooms-key-differs": {};
  "rec-rooms-key-differs": {};
  "err-rooms-revived": {};
  "rec-rooms-revived": {};
  "err-rooms-unsigned": {};
  "rec-rooms-unsigned": {};
  "err-rooms-one-keeper": {};
  "rec-rooms-one-keeper": {};
  "err-keepers-missing": {};
  "rec-keepers-missing": {};
  "err-keepers-unchecked": {};
  "rec-keepers-unchecked": {};
  "err-keepers-three": {};
  "rec-keepers-three": {};
  "err-keeper-name-missing": {};
  "rec-keeper-name-missing": {};
  "err-keeper-key-malformed": {};
  "rec-keeper-key-malformed": {};
  "err-keeper-key-twice": {};
  "rec-keeper-key-twice": {};
  "err-keeper-key-of-room": {};
  "rec-keeper-key-of-room": {};
  "err-keeper-unknown": {};
  "rec-keeper-unknown": {};
  "err-not-a-keeper": {};
  "rec-not-a-keeper": {};
  "err-roster-signed-already": {};
  "rec-roster-signed-already": {};
  "err-roster-not-writable": {};
  "rec-roster-not-writable": {};
  "seen-seen": {};
  "seen-not-seen": {};
  "seen-not-known": {};
  "service-type-health": {};
  "service-type-forensic-medical": {};
  "service-type-psychologist": {};
  "service-type-shelter": {};
  "service-type-child-protection": {};
  "service-type-legal-aid": {};
  "service-type-school": {};
  "service-type-social-worker": {};
  "service-type-family-support": {};
  "service-type-documents": {};
  "service-type-livelihood": {};
  "service-type-reintegration": {};
  "service-type-ngo": {};
  "service-type-other": {};
  "settings-title": {};
  "settings-mine": {};
  "settings-people": {};
  "settings-keys": {};
  "settings-backups": {};
  "settings-locking": {};
  "settings-wording": {};
  "settings-retention": {};
  "settings-about": {};
  "settings-language": {};
  "settings-theme": {};
  "settings-theme-light": {};
  "settings-theme-night": {};
  "settings-theme-system": {};
  "settings-theme-contrast": {};
  "settings-text-size": {};
  "settings-motion": {};
  "settings-motion-system": {};
  "settings-motion-less": {};
  "settings-zoom": {};
  "settings-quiet-key": {};
  "settings-quiet-press": { key: string };
  "settings-quiet-late": { kept: string; key: string };
  "settings-live-keys": {};
  "settings-single-keys": {};
  "settings-prompt-examples": {};
  "settings-nudge": {};
  "settings-break-offer": {};
  "settings-live-keys-help": {};
  "settings-key-press": {};
  "settings-key-of": { key: string; what: string };
  "settings-keys-as-usual": {};
  "settings-double-tap": {};
  "settings-double-tap-within": { ms: number };
  "err-key-not-usable": {};
  "rec-key-not-usable": {};
  "err-key-taken": {};
  "rec-key-taken": {};
  "settings-change-passphrase": {};
  "settings-old-passphrase": {};
  "settings-new-passphrase": {};
  "settings-passphrase-changed": {};
  "settings-change-pin": {};
  "settings-person-add": {};
  "settings-person-name": {};
  "settings-person-role": {};
  "settings-person-first-passphrase": {};
  "settings-person-deactivated": {};
  "settings-person-deactivate": {};
  "settings-person-deactivate-question": { name: string };
  "settings-person-deactivate-text": {};
  "settings-person-hand-over-cases": {};
  "settings-person-in-hand": { cases: string; planned: string };
  "settings-person-unsigned": { n: string };
  "settings-person-running": { n: string };
  "settings-person-all-to": {};
  "settings-person-planned": { when: string };
  "settings-person-hand-over-and-end": {};
  "settings-person-role-change": {};
  "settings-person-role-question": { name: string };
  "settings-person-role-text": {};
  "err-person-has-cases": { cases: string; planned: string };
  "rec-person-has-cases": {};
  "err-person-has-interviews": { interviews: string };
  "rec-person-has-interviews": {};
  "err-role-is-the-same": {};
  "rec-role-is-the-same": {};
  "err-last-supervisor": {};
  "rec-last-supervisor": {};
  "err-people-too-many": { most: number };
  "rec-people-too-many": {};
  "err-person-unfinished": {};
  "rec-person-unfinished": {};
  "err-person-added-unfinished": {};
  "rec-person-added-unfinished": {};
  "err-person-name-taken": {};
  "rec-person-name-taken": {};
  "err-role-missing": {};
  "rec-role-missing": {};
  "err-unknown-person": {};
  "rec-unknown-person": {};
  "settings-rooms": {};
  "settings-room-name": {};
  "settings-room-place": {};
  "settings-room-checked": { date: string; person: string };
  "settings-room-unchecked": {};
  "settings-rooms-help": {};
  "settings-rooms-none": {};
  "settings-room-file": {};
  "settings-room-take": {};
  "settings-room-compare": { room: string };
  "settings-room-compare-text": {};
  "settings-room-until": {};
  "settings-room-revoke-text": {};
  "settings-room-revoked": { date: string; reason: string };
  "settings-room-ended": {};
  "settings-room-head": { size: string };
  "err-roster-malformed": {};
  "rec-roster-malformed": {};
  "err-roster-signature": {};
  "rec-roster-signature": {};
  "err-roster-own-room": {};
  "rec-roster-own-room": {};
  "err-roster-nothing-new": {};
  "rec-roster-nothing-new": {};
  "err-roster-older": {};
  "rec-roster-older": {};
  "err-roster-of-training": {};
  "rec-roster-of-training": {};
  "err-roster-not-of-training": {};
  "rec-roster-not-of-training": {};
  "err-room-key-differs": {};
  "rec-room-key-differs": {};
  "err-room-key-revoked": {};
  "rec-room-key-revoked": {};
  "err-room-unknown": {};
  "rec-room-unknown": {};
  "err-room-revoked-ahead": {};
  "rec-room-revoked-ahead": {};
  "settings-recipients": {};
  "settings-recipient-until": {};
  "settings-revoke": {};
  "settings-revoke-reason": {};
  "settings-sender": {};
  "settings-sender-help": {};
  "settings-sender-address": {};
  "settings-sender-contact": {};
  "settings-sender-save": {};
  "settings-sender-saved": {};
  "settings-public-card": {};
  "settings-public-where": {};
  "settings-public-write": {};
  "settings-public-written": {};
  "settings-pin-changed": {};
  "settings-lock-note": {};
  "settings-backup-place": {};
  "settings-backup-time": {};
  "settings-backup-after-sign-off": {};
  "settings-backup-keep": { days: number; months: number };
  "settings-backup-now": {};
  "settings-backup-made": {};
  "settings-backup-test": {};
  "settings-backup-tested": { count: number };
  "err-backup-place-missing": {};
  "rec-backup-place-missing": {};
  "err-backup-same-disk": {};
  "rec-backup-same-disk": {};
  "err-backup-does-not-open": {};
  "rec-backup-does-not-open": {};
  "settings-auto-lock": {};
  "settings-auto-lock-minutes": { minutes: number };
  "settings-hide-names": {};
  "settings-hide-names-note": {};
  "settings-wording-version": { date: string; version: number };
  "settings-wording-next": {};
  "settings-wording-use": {};
  "settings-wording-used": {};
  "err-english-missing": {};
  "rec-english-missing": {};
  "err-mongolian-missing": {};
  "rec-mongolian-missing": {};
  "settings-version": { version: string };
  "settings-store-size": {};
  "settings-licences": {};
  "settings-licences-others": { file: string };
  "settings-self-check": {};
  "settings-self-check-good": {};
  "settings-check-cipher": {};
  "settings-check-database": {};
  "settings-check-entries": {};
  "settings-check-commitments": {};
  "settings-check-tree": {};
  "settings-check-heads": {};
  "settings-check-signatures": {};
  "settings-check-projections": {};
  "settings-check-attachments": {};
  "settings-check-files": {};
  "settings-check-process": {};
  "settings-check-problem": { what: string };
  "settings-memory-not-locked": {};
  "settings-dumps-not-shut-out": {};
  "err-setting-unknown": {};
  "rec-setting-unknown": {};
  "settings-wording-in-use": {};
  "settings-wording-child": { ages: string };
  "settings-wording-ages-4-7": {};
  "settings-wording-ages-8-12": {};
  "settings-wording-ages-13-17": {};
  "settings-wording-ages-13-17-polite": {};
  "settings-wording-review-native": {};
  "settings-wording-review-legal": {};
  "settings-wording-review-practice": {};
  "settings-retention-none": {};
  "settings-retention-law": {};
  "settings-key-entered": { person: string };
  "settings-key-checked": { date: string; how: string; person: string };
  "settings-key-revoked": { date: string; reason: string };
  "settings-key-new": {};
  "settings-revoke-question": { who: string };
  "settings-revoke-text": {};
  "settings-revoke-confirm": {};
  "settings-self-check-not-good": {};
  "settings-self-check-tell": {};
  "settings-check-looked": { n: number };
  "settings-check-other": {};
  "settings-incidents": {};
  "settings-incidents-text": {};
  "settings-problem-at": { entry: number; what: string };
  "settings-problem-more": { n: number };
  "settings-problem-other": {};
  "settings-problem-cipher": {};
  "settings-problem-sqlite": {};
  "settings-problem-foreign-keys": {};
  "settings-problem-file": {};
  "settings-problem-gap": {};
  "settings-problem-line": {};
  "settings-problem-unreadable": {};
  "settings-problem-payload": {};
  "settings-problem-tree": {};
  "settings-problem-index": {};
  "settings-problem-anchor": {};
  "settings-problem-behind": {};
  "settings-problem-forked": {};
  "settings-problem-truncated": {};
  "settings-problem-head": {};
  "settings-problem-signature": {};
  "settings-problem-view": {};
  "settings-problem-attachment": {};
  "settings-problem-header": {};
  "settings-problem-vault-key": {};
  "settings-problem-slot": {};
  "settings-problem-recovery": {};
  "settings-problem-stranger": {};
  "settings-problem-mode": {};
  "settings-sections": {};
  "settings-blind-title": {};
  "settings-blind": {};
  "settings-blind-help": {};
  "setup-title": {};
  "setup-resume": {};
  "setup-step-language": {};
  "setup-step-room": {};
  "setup-step-supervisor": {};
  "setup-step-quiet": {};
  "setup-step-recovery": {};
  "setup-step-backup": {};
  "setup-step-keys": {};
  "setup-step-done": {};
  "setup-language-question": {};
  "setup-room": {};
  "setup-organisation": {};
  "err-room-missing": {};
  "rec-room-missing": {};
  "setup-name": {};
  "setup-passphrase": {};
  "setup-passphrase-offer": {};
  "setup-passphrase-offer-text": {};
  "setup-passphrase-other": {};
  "setup-passphrase-help": {};
  "setup-repeat": {};
  "setup-pin": {};
  "setup-pin-help": {};
  "err-name-missing": {};
  "rec-name-missing": {};
  "err-person-exists": {};
  "rec-person-exists": {};
  "err-passphrase-too-short": {};
  "rec-passphrase-too-short": {};
  "err-passphrase-easy": {};
  "rec-passphrase-easy": {};
  "err-passphrase-is-name": {};
  "rec-passphrase-is-name": {};
  "err-passphrase-differs": {};
  "rec-passphrase-differs": {};
  "err-pin-easy": {};
  "rec-pin-easy": {};
  "err-pin-digits": {};
  "rec-pin-digits": {};
  "setup-quiet-press": {};
  "setup-quiet-what": {};
  "setup-quiet-how": { key: string };
  "setup-quiet-nothing": {};
  "setup-quiet-without": {};
  "setup-quiet-unfit": { keys: string };
  "setup-quiet-arrived": { key: string };
  "setup-quiet-practise": {};
  "setup-quiet-practise-key": { key: string };
  "setup-quiet-practised": {};
  "err-pin-practice-differs": {};
  "rec-pin-practice-differs": {};
  "setup-recovery-title": {};
  "setup-recovery-text": {};
  "setup-recovery-warning": {};
  "setup-recovery-sheet": { n: number; total: number };
  "setup-recovery-keeper": {};
  "setup-recovery-print": {};
  "setup-recovery-qr": {};
  "setup-recovery-paper": { total: number };
  "setup-recovery-place": {};
  "setup-recovery-signed": {};
  "setup-recovery-confirm": { a: number; b: number };
  "err-sheets-not-confirmed": {};
  "rec-sheets-not-confirmed": {};
  "setup-backup-where": {};
  "setup-backup-help": {};
  "setup-backup-when": { after: string; time: string };
  "setup-backup-tested": {};
  "setup-backup-make": {};
  "setup-backup-skip": {};
  "setup-backup-skip-text": {};
  "setup-backup-same-disk": {};
  "setup-backup-understood": {};
  "setup-little-space": { n: number };
  "setup-own-key": {};
  "setup-own-key-text": {};
  "setup-roster": {};
  "setup-roster-later": {};
  "setup-existing-restore": {};
  "err-store-exists": {};
  "rec-store-exists": {};
  "err-made-locked": {};
  "rec-made-locked": {};
  "setup-made-locked": {};
  "setup-to-the-door": {};
  "err-no-setup": {};
  "rec-no-setup": {};
  "setup-creating": {};
  "setup-creating-text": {};
  "setup-not-made": {};
  "setup-done": {};
  "setup-done-what": {};
  "setup-done-supervisor": { name: string };
  "setup-done-sheets": { n: number };
  "setup-done-quiet": { key: string };
  "setup-todo": {};
  "setup-todo-backup": {};
  "setup-todo-people": {};
  "setup-todo-recipients": {};
  "setup-todo-quiet": {};
  "setup-begin": {};
  "setup-gone": {};
  "setup-gone-text": {};
  "setup-gone-from": {};
  "setup-gone-todo": {};
  "setup-gone-disk": {};
  "setup-gone-put-back": {};
  "setup-gone-ask": {};
  "setup-gone-look": {};
  "setup-gone-still": {};
  "setup-gone-new": {};
  "setup-gone-new-question": {};
  "setup-gone-new-text": {};
  "setup-gone-new-yes": {};
  "err-store-gone": {};
  "rec-store-gone": {};
  "err-init-store-gone": { folder: string };
  "rec-init-store-gone": {};
  "shell-app": {};
  "shell-menu": {};
  "shell-today": {};
  "shell-cases": {};
  "shell-export": {};
  "shell-check": {};
  "shell-journal": {};
  "shell-settings": {};
  "shell-storage-state": {};
  "shell-saved": { time: string };
  "shell-saving": {};
  "shell-store-local": {};
  "shell-store-encrypted": {};
  "shell-backup-at": { when: string };
  "shell-backup-none": {};
  "shell-today-at": { time: string };
  "shell-offline": {};
  "shell-offline-short": {};
  "shell-save-trouble": {};
  "shell-save-trouble-text": {};
  "shell-save-again": {};
  "shell-memory": {};
  "shell-clock-changed": {};
  "shell-clock-behind": { date: string };
  "shell-incident": { number: string };
  "shell-quiet": {};
  "shell-quiet-clock": {};
  "shell-key-qr": {};
  "shell-quiet-return": {};
  "shell-lock": {};
  "shell-next": {};
  "shell-back": {};
  "shell-keep": {};
  "shell-undo": {};
  "shell-change": {};
  "shell-open": {};
  "shell-close": {};
  "shell-dropped": {};
  "shell-dropped-choose": {};
  "shell-add": {};
  "shell-remove": {};
  "shell-print": {};
  "shell-show": {};
  "shell-may-name": {};
  "shell-elapsed": { n: number };
  "shell-hide": {};
  "shell-choose-file": {};
  "shell-choose-folder": {};
  "shell-all": {};
  "shell-not-known": {};
  "shell-not-asked": {};
  "shell-none": {};
  "shell-optional": {};
  "shell-reason": {};
  "shell-notes": {};
  "shell-loading": {};
  "shell-done": {};
  "shell-stop": {};
  "shell-stopping": {};
  "shell-try-again": {};
  "shell-undrawn": {};
  "shell-undrawn-todo": {};
  "shell-help": {};
  "shell-help-here": {};
  "shell-switch-language": {};
  "shell-problems-above": { count: number };
  "shell-step-of": { step: number; total: number };
  "shell-nth-of": { n: number; total: number };
  "shell-not-your-role": {};
  "shell-language": {};
  "shell-language-mn": {};
  "shell-language-en": {};
  "shell-day-with-weekday": { date: string; weekday: string };
  "shell-weekday-1": {};
  "shell-weekday-2": {};
  "shell-weekday-3": {};
  "shell-weekday-4": {};
  "shell-weekday-5": {};
  "shell-weekday-6": {};
  "shell-weekday-7": {};
  "shell-minutes": { n: number };
  "shell-size-kb": { n: number };
  "shell-size-mb": { n: number };
  "shell-size-gb": { n: number };
  "shell-files": { n: number };
  "shell-keyboard": { layout: string };
  "shell-fingerprint": {};
  "step-opening": {};
  "step-preparing": {};
  "step-sealing": {};
  "step-signing": {};
  "step-writing": {};
  "step-reading-back": {};
  "step-checking": {};
  "step-digesting": {};
  "step-counting": {};
  "step-backing-up": {};
  "step-restoring": {};
  "step-rekeying": {};
  "step-rebuilding": {};
  "step-percent": { percent: number; step: string };
  "shell-choose": {};
  "shell-kept": {};
  "shell-kept-forget": {};
  "signoff-title": {};
  "signoff-summary": {};
  "signoff-open-points": {};
  "signoff-leave-reason": {};
  "signoff-nothing-open": {};
  "signoff-becomes-sealed": {};
  "signoff-unsent": { places: string };
  "signoff-passphrase": {};
  "signoff-sign": {};
  "signoff-signing": {};
  "signoff-signed": { person: string; when: string };
  "signoff-signed-as-found": { person: string; when: string };
  "signoff-does-not-hold": {};
  "signoff-does-not-hold-do": {};
  "signoff-as-found": {};
  "signoff-as-found-note": {};
  "signoff-as-found-later": { person: string; when: string };
  "open-preparation-open": { count: number };
  "open-implicated-not-settled": { count: number };
  "open-implicated-was-there": { count: number };
  "open-attendance-not-confirmed": {};
  "open-move-without-person": { count: number };
  "open-childs-act-missing": {};
  "open-recorded-without-consent": {};
  "open-child-not-told-of-recording": { count: number };
  "open-ground-rules-missing": {};
  "open-distress-without-response": { count: number };
  "open-items-without-content": { count: number };
  "open-recording-number-open": {};
  "open-observer-questions-open": {};
  "open-danger-without-call": {};
  "open-went-on-after-withdrawal": {};
  "open-childs-end-open": {};
  "open-risk-open": {};
  "open-danger-untold": {};
  "signoff-amend-title": {};
  "signoff-amend-choose": {};
  "signoff-amend-first": {};
  "signoff-amend-now": {};
  "signoff-amend-reason": {};
  "signoff-amend-second-person": {};
  "signoff-amend-second-person-why": {};
  "signoff-amend-exported": { who: string };
  "err-reason-too-short": {};
  "rec-reason-too-short": { least: number };
  "err-record-is-signed": {};
  "rec-record-is-signed": {};
  "err-only-interviewer-signs": {};
  "rec-only-interviewer-signs": {};
  "err-interviewer-signs-without-as-found": {};
  "rec-interviewer-signs-without-as-found": {};
  "err-as-found-by-supervisor-only": {};
  "rec-as-found-by-supervisor-only": {};
  "err-as-found-too-early": {};
  "rec-as-found-too-early": { day: string; time: string };
  "err-statement-does-not-match": {};
  "rec-statement-does-not-match": {};
  "err-open-point-unknown": {};
  "rec-open-point-unknown": {};
  "err-open-point-needs-reason": {};
  "rec-open-point-needs-reason": {};
  "err-signed-in-future": {};
  "rec-signed-in-future": {};
  "err-record-not-signed": {};
  "rec-record-not-signed": {};
  "err-item-not-amendable": {};
  "rec-item-not-amendable": {};
  "err-break-ends-before-begin": {};
  "rec-break-ends-before-begin": {};
  "err-break-within-break": {};
  "rec-break-within-break": {};
  "err-phase-already-on": {};
  "rec-phase-already-on": {};
  "err-amended-value-does-not-fit": {};
  "rec-amended-value-does-not-fit": {};
  "err-second-person-needed": {};
  "rec-second-person-needed": {};
  "err-second-person-is-first": {};
  "rec-second-person-is-first": {};
  "err-second-person-role": {};
  "rec-second-person-role": {};
  "err-statement-unwritable": {};
  "rec-statement-unwritable": {};
  "signoff-item-begun": {};
  "signoff-item-ended": {};
  "signoff-item-bag": {};
  "signoff-item-told-at": {};
  "signoff-item-count": { what: string };
  "signoff-item-consent": { giver: string; purpose: string };
  "signoff-item-other": {};
  "signoff-amend-entry": {};
  "signoff-amend-missing": {};
  "signoff-amend-which": {};
  "signoff-amend-what": {};
  "signoff-not-judged": {};
  "signoff-item-entry": { field: string; what: string };
  "signoff-item-added": {};
  "signoff-item-file": {};
  "signoff-file-optional": {};
  "signoff-file-item": {};
  "signoff-file-no-item": {};
  "signoff-file-never": {};
  "signoff-file-later": {};
  "signoff-file-taken-back": {};
  "signoff-field-at": {};
  "signoff-field-phase": {};
  "signoff-field-prompt": {};
  "signoff-field-signs": {};
  "signoff-field-responses": {};
  "signoff-field-intensity": {};
  "signoff-field-outcome": {};
  "signoff-field-asked-by": {};
  "signoff-field-reason": {};
  "signoff-strength-0": {};
  "signoff-strength-1": {};
  "signoff-strength-2": {};
  "signoff-strength-3": {};
  "signoff-added-kind": {};
  "signoff-added-kind-phase": {};
  "signoff-added-kind-prompt": {};
  "signoff-added-kind-feeling": {};
  "signoff-added-kind-marker": {};
  "signoff-added-kind-item": {};
  "signoff-added-item-note": {};
  "signoff-added-kind-break": {};
  "signoff-added-until": {};
  "signoff-added-never": {};
  "signoff-amend-by": { person: string };
  "err-only-interviewer-amends": {};
  "rec-only-interviewer-amends": {};
  "today-title": {};
  "today-next-in": { minutes: number };
  "today-next-now": {};
  "today-next-late": {};
  "today-nth-interview": { n: number };
  "today-preparation": { done: number; total: number };
  "today-continue-preparing": {};
  "today-point-language": { language: string };
  "today-point-interpreted": { language: string };
  "today-point-attending": { n: number };
  "today-open-case": {};
  "today-begin": {};
  "today-schedule": {};
  "today-lasted": { minutes: number };
  "today-state-next": {};
  "today-state-preparing": {};
  "today-state-running": {};
  "today-state-wrap-up": {};
  "today-state-sign-off": {};
  "today-state-signed": {};
  "today-empty": {};
  "today-empty-action": {};
  "today-first-day": {};
  "today-first-day-others": {};
  "today-first-day-1": {};
  "today-first-day-2": {};
  "today-first-day-3": {};
  "today-care": {};
  "today-care-pause": {};
  "today-waiting": {};
  "today-waiting-none": {};
  "today-waiting-more": { n: number };
  "waiting-sign-off": {};
  "waiting-sign-off-late": {};
  "waiting-wrap-up": {};
  "waiting-unsigned-day": {};
  "waiting-left-running": {};
  "waiting-unsigned-long": {};
  "waiting-aftercare": {};
  "waiting-referral": {};
  "waiting-referral-overdue": {};
  "waiting-decision-overdue": {};
  "waiting-case-handed-over": {};
  "waiting-consent-withdrawn": {};
  "waiting-consent-expired": {};
  "waiting-bundle-unfinished": {};
  "waiting-hand-over": { who: string };
  "waiting-bundle-stays": { who: string };
  "waiting-notice": {};
  "waiting-danger": {};
  "waiting-danger-tonight": {};
  "waiting-danger-self-harm": {};
  "waiting-danger-noted": {};
  "waiting-order-untold": {};
  "waiting-talk-again": {};
  "waiting-amend-exported": { who: string };
  "waiting-meeting-next": { date: string };
  "waiting-meeting-past": { date: string };
  "waiting-backup": {};
  "waiting-key-ends": {};
  "waiting-wording-comes": { date: string };
  "waiting-wording-draft": {};
  "waiting-roster": {};
  "waiting-backup-without-files": {};
  "waiting-backup-without-recovery": {};
  "waiting-backup-without-slot": {};
  "waiting-backup-without-key": {};
  "waiting-restore-test": {};
  "today-room": {};
  "today-last-backup": {};
  "today-backup-old": { days: number };
  "today-backup-now": {};
  "today-chain": {};
  "today-chain-whole": {};
  "today-chain-mismatch": {};
  "today-space": {};
  "today-clock": {};
  "today-clock-right": {};
  "today-clock-changed": {};
  "today-clock-behind": {};
  "today-clock-wrong": {};
  "today-clock-wrong-question": {};
  "today-clock-wrong-text": { date: string; today: string };
  "today-clock-wrong-confirm": {};
  "today-interrupted": { began: string; stopped: string };
  "today-interrupted-continue": {};
  "today-interrupted-finish": {};
  "today-new-appointment": {};
  "today-appointment-code": {};
  "today-appointment-date": {};
  "today-appointment-time": {};
  "today-appointment-room": {};
  "today-appointment-interviewer": {};
  "today-appointment-minutes": {};
  "today-appointment-cancel": {};
  "today-appointment-no-case": {};
  "today-appointment-noted": {};
  "note-little-time-between": { minutes: number };
  "err-room-is-taken": { from: string; until: string };
  "rec-room-is-taken": {};
  "err-appointment-in-past": {};
  "rec-appointment-in-past": {};
  "err-appointment-not-found": {};
  "rec-appointment-not-found": {};
  "err-appointment-cancelled": {};
  "rec-appointment-cancelled": {};
  "told-title": {};
  "told-by": {};
  "told-at": {};
  "told-how": {};
  "told-said": {};
  "told-referral": {};
  "err-told-by-missing": {};
  "rec-told-by-missing": {};
  "err-told-but-not-told": {};
  "rec-told-but-not-told": {};
  "err-told-before-order": {};
  "rec-told-before-order": {};
  "told-how-spoken": {};
  "told-how-pictures": {};
  "told-how-interpreter": {};
  "told-how-phone": {};
  "told-how-written": {};
  "told-said-fine": {};
  "told-said-not-wanted": {};
  "told-said-asked": {};
  "told-said-nothing": {};
  "told-said-not-noted": {};
  "training-title": {};
  "training-band": {};
  "training-window": {};
  "training-door": {};
  "training-door-locks": {};
  "training-door-text": {};
  "training-making": {};
  "training-making-text": {};
  "training-who": {};
  "training-who-text": {};
  "training-not-secret": {};
  "training-fills": { pin: string };
  "training-leave": {};
  "training-change-role": {};
  "training-scripts": {};
  "training-scripts-text": {};
  "training-age": { age: number };
  "training-length": { acts: number; minutes: number };
  "training-begin": {};
  "training-interviewer-only": {};
  "training-practised": {};
  "training-practised-none": {};
  "training-go-on": {};
  "training-other": {};
  "training-other-text": {};
  "training-reset": {};
  "training-reset-text": {};
  "training-script": {};
  "training-child": {};
  "training-you": {};
  "training-now": {};
  "training-now-nothing": {};
  "training-moment": { all: number; n: number };
  "training-script-waits": {};
  "training-result": {};
  "training-result-text": {};
  "training-result-rule": { late: number; seconds: number };
  "training-asked": {};
  "training-entered": {};
  "training-act": {};
  "training-became": {};
  "training-became-found": {};
  "training-became-late": {};
  "training-became-missing": {};
  "training-became-extra": {};
  "training-later-by": { seconds: number };
  "training-taken-back": { n: number };
  "training-result-open": {};
  "training-again": {};
  "training-act-response": {};
  "training-act-end": {};
  "training-log-title": { code: string; title: string };
  "err-not-in-training": {};
  "rec-not-in-training": {};
  "err-training-passphrase-stays": {};
  "rec-training-passphrase-stays": {};
  "err-store-is-training": {};
  "rec-store-is-training": {};
  "err-store-is-real": {};
  "rec-store-is-real": {};
  "err-code-of-training": {};
  "rec-code-of-training": {};
  "err-code-not-of-training": {};
  "rec-code-not-of-training": {};
  "err-script-unknown": {};
  "rec-script-unknown": {};
  "err-training-stopped": {};
  "rec-training-stopped": {};
  "unlock-title": {};
  "unlock-hello": {};
  "unlock-who": { room: string };
  "unlock-person": {};
  "unlock-person-name": {};
  "unlock-passphrase": {};
  "unlock-show-passphrase": {};
  "unlock-hide-passphrase": {};
  "unlock-button": {};
  "unlock-opening": {};
  "unlock-forgot-ask": {};
  "unlock-nobody-found": {};
  "unlock-name-unreadable": { n: number };
  "unlock-caps-lock": {};
  "unlock-wrong": { layout: string };
  "unlock-wait": { seconds: number };
  "unlock-read-only": {};
  "err-unlock-name-missing": {};
  "rec-unlock-name-missing": {};
  "err-passphrase-empty": {};
  "rec-passphrase-empty": {};
  "err-wrong-passphrase": {};
  "rec-wrong-passphrase": {};
  "err-name-or-passphrase": {};
  "rec-name-or-passphrase": {};
  "err-wait-before-next-try": {};
  "rec-wait-before-next-try": { seconds: number };
  "err-chain-mismatch": {};
  "rec-chain-mismatch": {};
  "err-store-behind": {};
  "rec-store-behind": {};
  "err-store-unremembered": {};
  "rec-store-unremembered": {};
  "err-newer-store": {};
  "rec-newer-store": {};
  "err-store-missing": {};
  "rec-store-missing": {};
  "err-store-damaged": {};
  "rec-store-damaged": {};
  "err-store-has-stranger": {};
  "rec-store-has-stranger": {};
  "err-already-open": {};
  "rec-already-open": {};
  "err-person-deactivated": {};
  "rec-person-deactivated": {};
  "err-slot-damaged": {};
  "rec-slot-damaged": {};
  "err-not-for-this-key": {};
  "rec-not-for-this-key": {};
  "err-other-store": {};
  "rec-other-store": {};
  "err-no-cipher": {};
  "rec-no-cipher": {};
  "err-taps-waiting": {};
  "rec-taps-waiting": {};
  "err-sealing-trouble": {};
  "rec-sealing-trouble": {};
  "unlock-recovery-title": {};
  "unlock-recovery-text": {};
  "unlock-recovery-sheet": { n: number };
  "unlock-recovery-group": { n: number };
  "unlock-recovery-scan": {};
  "unlock-recovery-new-passphrase": {};
  "unlock-recovery-done": {};
  "err-sheet-group-differs": { group: number };
  "rec-sheet-group-differs": {};
  "err-recovery-same-sheet": {};
  "rec-recovery-same-sheet": {};
  "err-recovery-other-store": {};
  "rec-recovery-other-store": {};
  "err-sheet-unreadable": {};
  "rec-sheet-unreadable": {};
  "err-recovery-files-damaged": {};
  "rec-recovery-files-damaged": {};
  "err-recovery-unfinished": {};
  "rec-recovery-unfinished": {};
  "err-recovery-files-gone": {};
  "rec-recovery-files-gone": {};
  "unlock-recovery-scan-help": {};
  "unlock-recovery-whose": {};
  "unlock-recovery-pin": {};
  "unlock-recovery-kept": {};
  "unlock-recovery-unchanged": {};
  "err-sheet-group-missing": {};
  "rec-sheet-group-missing": {};
  "upkeep-restore-title": {};
  "upkeep-restore-help": {};
  "upkeep-gone-lost": {};
  "upkeep-folder": {};
  "upkeep-folder-help": {};
  "upkeep-look": {};
  "upkeep-none": {};
  "upkeep-copy": {};
  "upkeep-copy-of": { room: string; when: string };
  "upkeep-person": {};
  "upkeep-passphrase-help": {};
  "upkeep-door": {};
  "upkeep-door-passphrase": {};
  "upkeep-door-sheets": {};
  "upkeep-door-sheets-help": {};
  "upkeep-sheets-enter": {};
  "upkeep-sheets-title": {};
  "upkeep-sheets-text": {};
  "upkeep-sheets-backup": { room: string; when: string };
  "upkeep-reason": {};
  "upkeep-reason-help": {};
  "upkeep-restore-lost": {};
  "upkeep-restore-people": {};
  "upkeep-restore": {};
  "upkeep-restoring": {};
  "upkeep-restored": {};
  "upkeep-restored-by-sheets": {};
  "upkeep-stopped": {};
  "err-restore-does-not-open": {};
  "rec-restore-does-not-open": {};
  "err-restore-medium-gone": {};
  "rec-restore-medium-gone": {};
  "err-restore-by-supervisor": {};
  "rec-restore-by-supervisor": {};
  "err-restore-unknown-name": {};
  "rec-restore-unknown-name": {};
  "err-restored-locked": {};
  "rec-restored-locked": {};
  "upkeep-go-on": {};
  "upkeep-go-on-title": {};
  "upkeep-go-on-what": {};
  "upkeep-go-on-loss": {};
  "upkeep-go-on-confirm": {};
  "upkeep-gone-on": {};
  "err-store-goes-not-on": {};
  "rec-store-goes-not-on": {};
  "upkeep-papers": { date: string };
  "upkeep-papers-ask": {};
  "upkeep-papers-title": {};
  "upkeep-papers-what": {};
  "upkeep-papers-found": {};
  "upkeep-papers-found-help": {};
  "upkeep-papers-confirm": {};
  "upkeep-papers-done": {};
  "err-restored-not-compared": {};
  "rec-restored-not-compared": {};
  "err-nothing-to-compare": {};
  "rec-nothing-to-compare": {};
  "upkeep-aside": {};
  "upkeep-aside-offer": {};
  "upkeep-aside-title": {};
  "upkeep-aside-what": {};
  "upkeep-aside-call": {};
  "upkeep-aside-number": { n: string };
  "upkeep-aside-confirm": {};
  "err-aside-number-differs": {};
  "rec-aside-number-differs": {};
  "err-store-is-well": {};
  "rec-store-is-well": {};
  "err-store-not-renamed": {};
  "rec-store-not-renamed": {};
  "upkeep-laid": {};
  "upkeep-laid-text": {};
  "upkeep-laid-in": {};
  "upkeep-laid-keep": {};
  "upkeep-laid-back": {};
  "upkeep-remains-title": {};
  "upkeep-remains": {};
  "upkeep-key": {};
  "upkeep-key-help": {};
  "upkeep-rekey": {};
  "upkeep-rekey-title": {};
  "upkeep-rekey-what": {};
  "upkeep-rekey-confirm": {};
  "upkeep-rekeyed": {};
  "upkeep-sheets": {};
  "upkeep-sheets-help": {};
  "upkeep-sheets-since": { date: string };
  "upkeep-sheets-new": {};
  "upkeep-sheets-what": {};
  "upkeep-sheets-begin": {};
  "upkeep-sheets-all": {};
  "upkeep-sheets-finish": {};
  "upkeep-sheets-leave": {};
  "upkeep-sheets-left": {};
  "upkeep-sheets-unknown": {};
  "upkeep-sheets-done": {};
  "upkeep-sheets-old": {};
  "err-new-sheets-unsure": {};
  "rec-new-sheets-unsure": {};
  "err-backup-sheets-damaged": {};
  "rec-backup-sheets-damaged": {};
  "err-store-remains": {};
  "rec-store-remains": {};
  "err-no-new-sheets": {};
  "rec-no-new-sheets": {};
  "upkeep-rebuild": {};
  "upkeep-rebuild-help": {};
  "upkeep-rebuilt-same": {};
  "upkeep-rebuilt-other": {};
  "upkeep-remove-what": {};
  "upkeep-remove-stopped": { name: string };
  "upkeep-remove-stopped-handed": { name: string };
  "err-check-stopped-amiss": {};
  "rec-check-stopped-amiss": {};
  "vital-title": {};
  "vital-text": { days: number };
  "vital-state": {};
  "vital-dialog": {};
  "vital-first": {};
  "vital-danger": {};
  "vital-kind": {};
  "vital-office": {};
  "vital-office-any": {};
  "vital-parts": {};
  "vital-parts-help": {};
  "vital-until": {};
  "vital-until-help": { date: string };
  "vital-sign": {};
  "vital-open": { date: string };
  "vital-past": { date: string };
  "vital-over": {};
  "vital-over-title": {};
  "vital-over-text": {};
  "vital-was-over": { date: string };
  "vital-tell-title": {};
  "waiting-vital-untold": {};
  "err-vital-recipient": {};
  "rec-vital-recipient": {};
  "err-vital-parts-missing": {};
  "rec-vital-parts-missing": {};
  "err-vital-parts": {};
  "rec-vital-parts": {};
  "err-vital-days": {};
  "rec-vital-days": { days: number };
  "err-danger-is-over": {};
  "rec-danger-is-over": {};
  "err-recipient-of-another-kind": {};
  "rec-recipient-of-another-kind": {};
  "role-interviewer": {};
  "role-case-officer": {};
  "role-supervisor": {};
  "purpose-interview": {};
  "purpose-recording": {};
  "purpose-police": {};
  "purpose-prosecutor": {};
  "purpose-doctor": {};
  "purpose-social-worker": {};
  "purpose-ngo": {};
  "purpose-statistics": {};
  "answer-yes": {};
  "answer-no": {};
  "answer-later": {};
  "touch-told": {};
  "touch-yes": {};
  "touch-no": {};
  "touch-not-sure": {};
  "consent-state-unknown": {};
  "consent-state-requested": {};
  "consent-state-request-deferred": {};
  "consent-state-refused": {};
  "consent-state-given": {};
  "consent-state-renewed-given": {};
  "consent-state-withdrawn": {};
  "consent-state-expired": {};
  "consent-state-terminated": {};
  "consent-state-invalidated": {};
  "ternary-yes": {};
  "ternary-no": {};
  "ternary-not-known": {};
  "decider-kind-mother": {};
  "decider-kind-father": {};
  "decider-kind-guardian": {};
  "decider-kind-custodian": {};
  "decider-kind-legal-representative": {};
  "decider-kind-appointed-representative": {};
  "decider-kind-guardianship-authority": {};
  "decider-kind-joint-team": {};
  "decider-kind-court": {};
  "decider-kind-child-alone": {};
  "proof-identity-card": {};
  "proof-birth-certificate": {};
  "proof-decision": {};
  "proof-none": {};
  "channel-in-person": {};
  "channel-phone": {};
  "channel-video": {};
  "channel-writing": {};
  "giver-guardian": {};
  "giver-child": {};
  "age-band-0-3": {};
  "age-band-4-6": {};
  "age-band-7-9": {};
  "age-band-10-12": {};
  "age-band-13-15": {};
  "age-band-16-17": {};
  "referral-source-police": {};
  "referral-source-prosecutor": {};
  "referral-source-joint-team": {};
  "referral-source-child-protection": {};
  "referral-source-hospital": {};
  "referral-source-school": {};
  "referral-source-school-club": {};
  "referral-source-home-visitor": {};
  "referral-source-helpline-108": {};
  "referral-source-helpline-107": {};
  "referral-source-ngo": {};
  "referral-source-self": {};
  "referral-source-family": {};
  "referral-source-border": {};
  "referral-source-other": {};
  "referral-source-not-known": {};
  "referral-source-declined": {};
  "phase-introduction": {};
  "phase-ground-rules": {};
  "phase-rapport": {};
  "phase-practice": {};
  "phase-transition": {};
  "phase-free-recall": {};
  "phase-follow-up": {};
  "phase-closing": {};
  "phase-neutral-topic": {};
  "prompt-kind-open": {};
  "prompt-kind-directive": {};
  "prompt-kind-option-posing": {};
  "prompt-kind-suggestive": {};
  "question-step-handed-in": {};
  "question-step-relayed": {};
  "question-step-declined": {};
  "session-type-initial": {};
  "session-type-planned-follow-up": {};
  "session-type-supplementary": {};
  "session-type-re-interview": {};
  "distress-sign-quiet": {};
  "distress-sign-tears": {};
  "distress-sign-freezing": {};
  "distress-sign-shaking": {};
  "distress-sign-agitation": {};
  "distress-sign-anger": {};
  "distress-sign-pain": {};
  "distress-sign-asked-to-stop": {};
  "distress-sign-other": {};
  "distress-response-paused": {};
  "distress-response-water": {};
  "distress-response-other-topic": {};
  "distress-response-grounding": {};
  "distress-response-comfort-object": {};
  "distress-response-support-person": {};
  "distress-response-break": {};
  "distress-response-psychologist": {};
  "distress-response-stopped": {};
  "distress-response-medical": {};
  "distress-response-other": {};
  "feeling-outcome-calmed": {};
  "feeling-outcome-same": {};
  "feeling-outcome-stopped": {};
  "break-asker-child": {};
  "break-asker-interviewer": {};
  "break-asker-observer": {};
  "break-reason-toilet": {};
  "break-reason-tired": {};
  "break-reason-upset": {};
  "break-reason-food": {};
  "break-reason-technical": {};
  "break-reason-team-consult": {};
  "break-reason-other": {};
  "childs-end-calm": {};
  "childs-end-tired": {};
  "childs-end-upset": {};
  "childs-end-other": {};
  "recipient-kind-police": {};
  "recipient-kind-prosecutor": {};
  "recipient-kind-doctor": {};
  "recipient-kind-social-worker": {};
  "recipient-kind-ngo": {};
  "part-interview-log": {};
  "part-consent-record": {};
  "part-risk-and-needs": {};
  "part-attachments": {};
  "part-identity": {};
  "key-check-in-person": {};
  "key-check-known-phone": {};
  "attendee-role-interviewer": {};
  "attendee-role-guardian": {};
  "attendee-role-support-person": {};
  "attendee-role-lawyer": {};
  "attendee-role-psychologist": {};
  "attendee-role-interpreter": {};
  "attendee-role-prosecutor": {};
  "attendee-role-investigator": {};
  "attendee-role-social-worker": {};
  "attendee-role-other": {};
  "place-room": {};
  "place-observation": {};
  "place-waiting": {};
  "reveal-reason-contact": {};
  "reveal-reason-compare-document": {};
  "reveal-reason-urgent-help": {};
  "reveal-reason-court-order": {};
  "reveal-reason-other": {};
  "risk-level-low": {};
  "risk-level-medium": {};
  "risk-level-high": {};
  "risk-level-not-judged": {};
  "concern-contact-none": {};
  "concern-contact-possible": {};
  "concern-contact-daily": {};
  "concern-contact-not-known": {};
  "urgency-hours": {};
  "urgency-today": {};
  "urgency-three-days": {};
  "urgency-two-weeks": {};
  "referral-status-asked": {};
  "referral-status-accepted": {};
  "referral-status-attended": {};
  "referral-status-declined": {};
  "referral-status-no-reply": {};
  "referral-status-closed": {};
  "aftercare-outcome-well": {};
  "aftercare-outcome-needs-help": {};
  "aftercare-outcome-not-reached": {};
  "interview-body-police": {};
  "interview-body-prosecutor": {};
  "interview-body-court": {};
  "interview-body-child-protection": {};
  "interview-body-hospital": {};
  "interview-body-school": {};
  "interview-body-ngo": {};
  "interview-body-child-room": {};
  "interview-body-other": {};
  "interview-body-not-known": {};
  "elsewhere-reason-first-report": {};
  "elsewhere-reason-inquiry": {};
  "elsewhere-reason-protection": {};
  "elsewhere-reason-medical": {};
  "elsewhere-reason-trial": {};
  "elsewhere-reason-supplementary": {};
  "elsewhere-reason-other": {};
  "elsewhere-reason-not-known": {};
  "held-unit-days": {};
  "held-unit-weeks": {};
  "held-unit-months": {};
  "held-unit-years": {};
  "blind-kind-referral-source": {};
  "blind-kind-referral-texts": {};
  "blind-kind-alleged-forms": {};
  "blind-kind-indicators": {};
  "blind-kind-linked-files": {};
  "blind-kind-risk": {};
  "blind-kind-referrals": {};
  "blind-kind-meetings": {};
  "blind-kind-other-interviews": {};
  "blind-kind-files": {};
  "blind-kind-people": {};
  "decision-status-open": {};
  "decision-status-done": {};
  "decision-status-dropped": {};
  "meeting-role-interviewer": {};
  "meeting-role-case-officer": {};
  "meeting-role-police": {};
  "meeting-role-prosecutor": {};
  "meeting-role-doctor": {};
  "meeting-role-psychologist": {};
  "meeting-role-social-worker": {};
  "meeting-role-teacher": {};
  "meeting-role-lawyer": {};
  "meeting-role-ngo": {};
  "meeting-role-district-officer": {};
  "meeting-role-other": {};
  "meeting-decision-medical-check": {};
  "meeting-decision-psychological-care": {};
  "meeting-decision-safe-place": {};
  "meeting-decision-stay-with-family": {};
  "meeting-decision-follow-up-interview": {};
  "meeting-decision-no-further-interview": {};
  "meeting-decision-legal-help": {};
  "meeting-decision-protection-measure": {};
  "meeting-decision-school-support": {};
  "meeting-decision-family-support": {};
  "meeting-decision-documents": {};
  "meeting-decision-reintegration": {};
  "meeting-decision-share-information": {};
  "meeting-decision-tell-child-outcome": {};
  "meeting-decision-risk-review": {};
  "meeting-decision-other-service": {};
  "blind-setting-off": {};
  "blind-setting-allegation": {};
  "blind-setting-allegation-and-names": {};
  "wording-waits": {};
  "wording-drafted": {};
  "wording-issued": { date: string; person: string; reason: string };
  "wording-editor": { text: string };
  "wording-editor-help": { version: number };
  "wording-before": { language: string; version: number };
  "wording-child-pages": {};
  "wording-ages": {};
  "wording-place-title": {};
  "wording-place-say": {};
  "wording-place-what-if-no": {};
  "wording-place-shared": {};
  "wording-place-not-shared": {};
  "wording-place-teach-back": {};
  "wording-place-line-1": {};
  "wording-place-line-2": {};
  "wording-changed": {};
  "wording-words": { count: number; most: number };
  "wording-from": {};
  "wording-from-help": {};
  "wording-why": {};
  "wording-keep": {};
  "wording-kept": { date: string; person: string };
  "wording-forget": {};
  "wording-stale": {};
  "wording-confirm": { date: string; version: number };
  "wording-confirm-text": {};
  "wording-confirm-cases": { cases: number };
  "wording-done": { date: string; version: number };
  "err-wording-moved-on": {};
  "rec-wording-moved-on": {};
  "err-wording-day-not-ahead": {};
  "rec-wording-day-not-ahead": {};
  "err-wording-day-before-last": { day: string };
  "rec-wording-day-before-last": {};
  "err-wording-name-place": {};
  "rec-wording-name-place": {};
  "err-wording-unfit-for-child": { word: string };
  "rec-wording-unfit-for-child": {};
  "err-wording-too-many-words": { count: number };
  "rec-wording-too-many-words": { most: number };
  "wrapup-title": {};
  "wrapup-childs-end": {};
  "wrapup-told-next": {};
  "wrapup-snack": {};
  "wrapup-transport-safe": {};
  "wrapup-follow-up": {};
  "wrapup-follow-up-help": {};
  "wrapup-aftercare-title": {};
  "wrapup-aftercare-waits": { day: string };
  "wrapup-aftercare-waits-now": { day: string };
  "wrapup-aftercare-asked": {};
  "wrapup-aftercare-found": {};
  "wrapup-aftercare-next": {};
  "wrapup-aftercare-next-help": {};
  "wrapup-aftercare-add": {};
  "err-aftercare-day-out-of-range": { from: string; until: string };
  "rec-aftercare-day-out-of-range": {};
  "err-day-before-interview": {};
  "rec-day-before-interview": {};
  "err-aftercare-next-missing": {};
  "rec-aftercare-next-missing": {};
  "note-way-home-not-safe": {};
  "note-substantive-long": { minutes: number };
  "note-break-late": { minutes: number };
  "note-option-posing-alone": { count: number };
  "note-suggestive-given": { count: number };
  "wrapup-entries": {};
  "wrapup-entry-add": {};
  "wrapup-entry-correct": {};
  "wrapup-entry-time": {};
  "wrapup-entry-what": {};
  "wrapup-entry-was": { new: string; old: string };
  "wrapup-added-later": {};
  "wrapup-attachments": {};
  "wrapup-attachment-file": {};
  "wrapup-attachment-kinds": {};
  "wrapup-attachment-kept": {};
  "wrapup-attachment-physical": {};
  "wrapup-attachment-description": {};
  "wrapup-item": { n: number };
  "wrapup-file-of": {};
  "wrapup-file-other": {};
  "wrapup-feelings": {};
  "wrapup-feeling-sign": {};
  "wrapup-feeling-response": {};
  "wrapup-feeling-outcome": {};
  "wrapup-feeling-intensity": {};
  "wrapup-break-asked-by": {};
  "wrapup-break-reason": {};
  "wrapup-not-noted": {};
  "wrapup-complete": {};
  "wrapup-complete-save": {};
  "wrapup-feeling-intensity-scale": {};
  "wrapup-entry-kind": {};
  "wrapup-entry-word": {};
  "wrapup-entry-prompt": {};
  "wrapup-entry-phase": {};
  "wrapup-entry-question": {};
  "wrapup-attendance": {};
  "wrapup-moves": {};
  "wrapup-move-who": {};
  "wrapup-move-what": {};
  "wrapup-move-came": {};
  "wrapup-move-went": {};
  "wrapup-move-open": {};
  "wrapup-move-not-in-list": {};
  "wrapup-recording": {};
  "wrapup-recording-number": {};
  "wrapup-recording-next-day": {};
  "wrapup-recording-started": {};
  "wrapup-recording-ended": {};
  "wrapup-recording-operator": {};
  "wrapup-recording-medium": {};
  "wrapup-recording-gap": {};
  "wrapup-recording-child-told": {};
  "wrapup-recording-untold": {};
  "wrapup-recording-untold-short": {};
  "wrapup-recording-digest": {};
  "wrapup-recording-digest-help": {};
  "wrapup-recording-gaps": {};
  "wrapup-recording-gap-from": {};
  "wrapup-recording-gap-to": {};
  "wrapup-recording-gap-reason": {};
  "wrapup-recording-gap-add": {};
  "wrapup-recording-file": {};
  "wrapup-recording-compute": {};
  "wrapup-recording-computed": { size: string };
  "wrapup-recording-not-computed": {};
  "wrapup-recording-none": {};
  "wrapup-recording-add": {};
  "err-too-many-gaps": { most: number };
  "rec-too-many-gaps": {};
  "err-gap-ends-before-start": { gap: number };
  "rec-gap-ends-before-start": {};
  "err-gap-outside-recording": { gap: number };
  "rec-gap-outside-recording": {};
  "err-gaps-overlap": { gap: number };
  "rec-gaps-overlap": {};
  "err-gap-without-reason": { gap: number };
  "rec-gap-without-reason": {};
  "wrapup-note": {};
  "wrapup-note-help": {};
  "wrapup-observers": {};
  "wrapup-observers-help": {};
  "wrapup-observers-asked": {};
  "wrapup-observers-relayed": {};
  "wrapup-observers-declined": {};
  "wrapup-observers-from-taps": {};
  "wrapup-observers-keep": {};
  "wrapup-observers-reason": {};
  "err-observer-questions-too-many": { most: number };
  "rec-observer-questions-too-many": {};
  "err-observer-questions-do-not-add-up": {};
  "rec-observer-questions-do-not-add-up": {};
  "err-observer-reason-missing": {};
  "rec-observer-reason-missing": {};
  "wrapup-for-you": {};
  "wrapup-how-are-you": {};
  "wrapup-how-are-you-note": {};
  "wrapup-for-you-well": {};
  "wrapup-for-you-tired": {};
  "wrapup-for-you-heavy": {};
  "wrapup-for-you-answer-well": {};
  "wrapup-for-you-answer-tired": {};
  "wrapup-for-you-answer-heavy": {};
  "wrapup-colleague": { phone: string };
  "err-time-outside-interview": { from: string; until: string };
  "rec-time-outside-interview": {};
  "err-correction-changes-kind": {};
  "rec-correction-changes-kind": {};
  "err-recording-number-missing": {};
  "rec-recording-number-missing": {};
  "err-recording-number-malformed": {};
  "rec-recording-number-malformed": {};
  "err-recording-number-twice": { row: number };
  "rec-recording-number-twice": {};
  "err-recording-number-used": { code: string };
  "rec-recording-number-used": {};
  "err-recording-too-long": { hours: string };
  "rec-recording-too-long": {};
  "err-recording-ends-before-start": {};
  "rec-recording-ends-before-start": {};
  "err-recording-in-future": {};
  "rec-recording-in-future": {};
  "err-recording-digest-malformed": {};
  "rec-recording-digest-malformed": {};
  "err-too-many-recordings": { most: number };
  "rec-too-many-recordings": {};
  "err-recording-told-missing": {};
  "rec-recording-told-missing": {};
  "err-item-not-found": { number: number };
  "rec-item-not-found": {};
  "err-bag-number-missing": {};
  "rec-bag-number-missing": {};
  "wrapup-of-other": { person: string };
  "wrapup-left-running": {};
  "wrapup-end-with-last": {};
  "err-not-your-interview": {};
  "rec-not-your-interview": {};
  "err-bundle-nothing-goes": {};
  "rec-bundle-nothing-goes": {};
  "err-bundle-recipients": {};
  "rec-bundle-recipients": {};
  "err-bundle-content": {};
  "rec-bundle-content": {};
  "err-bundle-entry-differs": {};
  "rec-bundle-entry-differs": {};
  "err-bundle-part-not-allowed": {};
  "rec-bundle-part-not-allowed": {};
  "err-bundle-too-large-to-write": {};
  "rec-bundle-too-large-to-write": {};
  "err-bundle-source-unreadable": {};
  "rec-bundle-source-unreadable": {};
  "err-bundle-source-changed": {};
  "rec-bundle-source-changed": {};
  "err-bundle-target-exists": {};
  "rec-bundle-target-exists": {};
  "err-bundle-medium-short": { missing: number };
  "rec-bundle-medium-short": {};
  "err-bundle-medium-full": {};
  "rec-bundle-medium-full": {};
  "err-bundle-medium-read-only": {};
  "rec-bundle-medium-read-only": {};
  "err-bundle-medium-gone": {};
  "rec-bundle-medium-gone": {};
  "err-bundle-write-failed": {};
  "rec-bundle-write-failed": {};
  "err-bundle-read-back-failed": {};
  "rec-bundle-read-back-failed": {};
  "err-bundle-read-back-differs": {};
  "rec-bundle-read-back-differs": {};
  "err-bundle-cancelled": {};
  "rec-bundle-cancelled": {};
}

export type MessageId = keyof MessageArgs;

/** Variables that are numbers: the values of a Failure arrive as text and are turned into numbers by this. */
export const numberVariables: { readonly [id in MessageId]?: readonly string[] } = {
  "assent-page-of": ["n", "total"],
  "assent-count": ["least", "most", "n"],
  "rec-too-few-pages": ["least"],
  "rec-too-many-pages": ["most"],
  "err-child-pages-open": ["open"],
  "err-backup-medium-short": ["missing"],
  "err-backup-without-files": ["n"],
  "backup-copies-more": ["n"],
  "backup-copy-entries": ["count"],
  "case-interview-nth": ["n"],
  "case-amendments": ["n"],
  "case-open-prompts-of": ["all", "open"],
  "case-ribbon": ["minutes"],
  "case-consent-version": ["version"],
  "case-reveal-left": ["seconds"],
  "case-birth-about": ["years"],
  "case-person-nth": ["n"],
  "err-birth-about-out-of-range": ["max"],
  "case-prepared": ["all", "done"],
  "case-prepared-of": ["all", "done"],
  "case-elsewhere-about": ["amount"],
  "case-sessions-to-date": ["all", "elsewhere", "here"],
  "note-interviewed-elsewhere-lately": ["limit"],
  "note-interviewed-elsewhere-perhaps": ["limit"],
  "note-interviewed-here-lately": ["days"],
  "err-elsewhere-about-out-of-range": ["max"],
  "cases-count": ["n"],
  "cases-fit": ["n"],
  "err-interviews-not-signed": ["count"],
  "err-bundles-not-handed-over": ["count"],
  "check-entries": ["count"],
  "consent-confirmed": ["version"],
  "err-child-alone-too-young": ["from"],
  "err-officials-missing": ["needed"],
  "consent-withdraw-stays": ["count"],
  "consent-withdraw-gone": ["count"],
  "rec-pin-wrong": ["left"],
  "err-text-too-long": ["over"],
  "rec-text-too-long": ["most"],
  "rec-text-too-short": ["least"],
  "export-step-of": ["step", "total"],
  "export-part-attachments": ["count"],
  "export-consent-version": ["version"],
  "export-unsigned-count": ["count"],
  "export-bundles": ["count"],
  "export-parts": ["count"],
  "export-pages": ["count"],
  "export-stick-other-files": ["count"],
  "export-receipt-copy": ["n"],
  "err-fingerprint-differs": ["group"],
  "facts-earlier": ["n"],
  "facts-set-counts": ["not_seen", "open", "seen", "unknown"],
  "help-version": ["n"],
  "insights-interviews": ["n"],
  "insights-left-out": ["count"],
  "insights-median": ["lower", "median", "upper"],
  "insights-finding-first": ["percent"],
  "insights-finding-interpreter": ["percent"],
  "insights-finding-open": ["percent"],
  "insights-finding-within-month": ["percent"],
  "insights-finding-prepared": ["percent"],
  "insights-finding-within-day": ["percent"],
  "journal-mismatch": ["count"],
  "journal-detail-parts": ["value"],
  "journal-detail-failed-before": ["value"],
  "journal-detail-entries": ["value"],
  "journal-detail-seen-before": ["value"],
  "live-nth": ["n"],
  "live-open-of-all": ["all", "open"],
  "live-announce": ["count"],
  "live-over-plan": ["minutes"],
  "live-timeline-now": ["minutes"],
  "live-timeline-feelings": ["n"],
  "live-timeline-markers": ["n"],
  "live-battery": ["percent"],
  "note-preparation-open": ["count"],
  "err-session-type-does-not-fit": ["number"],
  "err-intensity-out-of-range": ["most"],
  "paper-count": ["count"],
  "paper-page": ["n", "total"],
  "paper-notice-waiting": ["count"],
  "note-many-in-room": ["count"],
  "err-too-many-attendees": ["most"],
  "err-attendee-without-initials": ["row"],
  "err-child-not-told-of-person": ["row"],
  "err-attendee-left-before-coming": ["row"],
  "err-attendee-outside-interview": ["row"],
  "err-minutes-out-of-range": ["least", "most"],
  "err-room-not-checked": ["open"],
  "preparation-target-help": ["minutes"],
  "err-plan-too-long": ["most"],
  "err-plan-who-missing": ["row"],
  "err-plan-number-malformed": ["row"],
  "err-plan-number-twice": ["row"],
  "risk-danger-elsewhere": ["n"],
  "risk-danger-beside": ["n"],
  "err-meeting-too-long": ["most"],
  "err-decision-due-before-meeting": ["row"],
  "err-decision-already-moved": ["row"],
  "roster-strangers": ["count"],
  "settings-double-tap-within": ["ms"],
  "err-people-too-many": ["most"],
  "settings-backup-keep": ["days", "months"],
  "settings-backup-tested": ["count"],
  "settings-auto-lock-minutes": ["minutes"],
  "settings-wording-version": ["version"],
  "settings-check-looked": ["n"],
  "settings-problem-at": ["entry"],
  "settings-problem-more": ["n"],
  "setup-recovery-sheet": ["n", "total"],
  "setup-recovery-paper": ["total"],
  "setup-recovery-confirm": ["a", "b"],
  "setup-little-space": ["n"],
  "setup-done-sheets": ["n"],
  "shell-elapsed": ["n"],
  "shell-problems-above": ["count"],
  "shell-step-of": ["step", "total"],
  "shell-nth-of": ["n", "total"],
  "shell-minutes": ["n"],
  "shell-size-kb": ["n"],
  "shell-size-mb": ["n"],
  "shell-size-gb": ["n"],
  "shell-files": ["n"],
  "step-percent": ["percent"],
  "open-preparation-open": ["count"],
  "open-implicated-not-settled": ["count"],
  "open-implicated-was-there": ["count"],
  "open-move-without-person": ["count"],
  "open-child-not-told-of-recording": ["count"],
  "open-distress-without-response": ["count"],
  "open-items-without-content": ["count"],
  "rec-reason-too-short": ["least"],
  "today-next-in": ["minutes"],
  "today-nth-interview": ["n"],
  "today-preparation": ["done", "total"],
  "today-point-attending": ["n"],
  "today-lasted": ["minutes"],
  "today-waiting-more": ["n"],
  "today-backup-old": ["days"],
  "note-little-time-between": ["minutes"],
  "training-age": ["age"],
  "training-length": ["acts", "minutes"],
  "training-moment": ["all", "n"],
  "training-result-rule": ["late", "seconds"],
  "training-later-by": ["seconds"],
  "training-taken-back": ["n"],
  "unlock-name-unreadable": ["n"],
  "unlock-wait": ["seconds"],
  "rec-wait-before-next-try": ["seconds"],
  "unlock-recovery-sheet": ["n"],
  "unlock-recovery-group": ["n"],
  "err-sheet-group-differs": ["group"],
  "vital-text": ["days"],
  "rec-vital-days": ["days"],
  "wording-editor-help": ["version"],
  "wording-before": ["version"],
  "wording-words": ["count", "most"],
  "wording-confirm": ["version"],
  "wording-confirm-cases": ["cases"],
  "wording-done": ["version"],
  "err-wording-too-many-words": ["count"],
  "rec-wording-too-many-words": ["most"],
  "note-substantive-long": ["minutes"],
  "note-break-late": ["minutes"],
  "note-option-posing-alone": ["count"],
  "note-suggestive-given": ["count"],
  "wrapup-item": ["n"],
  "err-too-many-gaps": ["most"],
  "err-gap-ends-before-start": ["gap"],
  "err-gap-outside-recording": ["gap"],
  "err-gaps-overlap": ["gap"],
  "err-gap-without-reason": ["gap"],
  "err-observer-questions-too-many": ["most"],
  "err-recording-number-twice": ["row"],
  "err-too-many-recordings": ["most"],
  "err-item-not-found": ["number"],
  "err-bundle-medium-short": ["missing"],
};

/** The catalogues, for a FluentResource. */
export const sources: Record<Language, string> = {
  mn: `

assent-title = Чиний хүсэл
assent-page-of = { NUMBER($total) }-аас { NUMBER($n) } дахь
assent-answers = Хариулт
assent-yes = Болно
assent-yes-plain = Тийм
assent-no = Үгүй
assent-not-sure = Мэдэхгүй байна
assent-ask-me = Надаас асууж болно.
assent-stop = Зогсъё
assent-next = Цааш

assent-own-screen = Хүүхдийн өөрийн дэлгэц
assent-own-screen-about = Зураг, цөөн үг, адил жинтэй хариулт дэлгэцийг дүүргэнэ. Та чангаар уншина, хүүхэд өөрөө хүрнэ. Ямар ч замаар гарсан чимээгүй дэлгэц гарч ирнэ. Та ПИН-ээрээ буцаж орно.
assent-choose-pages = Хуудсаа сонгоно уу
assent-age-set = Үгсийн нас
assent-set-4-7 = 4–7 нас
assent-set-8-12 = 8–12 нас
assent-set-13-17 = 13–17 нас
assent-address = Хүүхдэд хандах үг
assent-address-informal = «Чи» гэж хэлнэ
assent-address-formal = «Та» гэж хэлнэ
assent-language = Үгсийн хэл
assent-called = Хүүхэд таныг хэн гэж дуудах вэ
assent-begin = Хүүхдэд харуулах
assent-go-on = Зогссон газраас үргэлжлүүлэх
assent-always = үргэлж харуулна
assent-asks = асууна
assent-tells = хэлнэ
assent-count = { NUMBER($n) } сэдэв. { NUMBER($least) }–{ NUMBER($most) } сэдэв багтана.
assent-no-words = энэ хэл дээр үг алга, алгасна
assent-pages-skipped = Энэ хэл дээр үг байхгүй тул алгассан: { $pages }
assent-child-stopped = Хүүхэд зогсоосон
assent-stopped-at = «{ $page }» дээр, { $time }. Хариулаагүй зүйл асуугаагүй хэвээр үлдэнэ. Зогсоход шалтгаан хэрэггүй.
assent-all-seen = Бүх хуудсыг харуулсан, эсвэл хариулт авсан.
assent-read-instead = Чангаар уншиж, хариултыг тэмдэглэх
assent-unsaved = Хүүхдийн сүүлийн хүрэлтийг бичиж чадсангүй.
assent-unsaved-todo = Дискний сул зайг шалгана уу. Доороос аль хариулт дутууг хараад, хүүхдээс дахин асууна уу.

assent-topic-who = Би хэн бэ
assent-topic-talk = Ярилцах уу
assent-topic-recording = Камер
assent-topic-not-known = «Мэдэхгүй» гэж хэлэх
assent-topic-sharing = Хэнд хэлж болох
assent-topic-stop = Зогсоох
assent-topic-questions = Хүүхдийн асуулт

assent-page-who = Би хэн бэ
assent-page-talk = Ярилцах уу
assent-page-recording = Камераар бичиж болох уу
assent-page-recording-told = Камер бичнэ
assent-page-not-known = «Мэдэхгүй» гэж хэлэх
assent-page-doctor = Эмчид хэлэх
assent-page-social-worker = Нийгмийн ажилтанд хэлэх
assent-page-ngo = Туслах байгууллагад хэлэх
assent-page-police = Цагдаад хэлэх
assent-page-prosecutor = Прокурорт хэлэх
assent-page-statistics = Нэргүй тоолох
assent-page-stop = Зогсоож болно
assent-page-questions = Хүүхдийн асуулт

assent-touch-open = Харуулаагүй

err-child-screen-open = Хүүхдийн дэлгэц нээлттэй байна.
rec-child-screen-open = Эхлээд ПИН-ээрээ буцаж орно уу.
err-page-unknown = Энэ программд ийм хуудас алга.
rec-page-unknown = Ярианы хуудсыг дахин нээж, хуудсаа сонгоно уу.
err-too-few-pages = Хүүхэд юуны тухай болохыг мэдэхэд сэдэв цөөн байна.
rec-too-few-pages = Дор хаяж { NUMBER($least) } сэдэв сонгоно уу.
err-too-many-pages = Хүүхэд дагахад сэдэв олон байна.
rec-too-many-pages = { NUMBER($most) } хүртэл сэдэв сонгоно уу.
err-no-words-in-language = Энэ хэл дээр үгтэй хуудас алга.
rec-no-words-in-language = Өөр хэл сонгох, эсвэл орчуулагчтай ярилцаж, хариултыг тэмдэглэнэ үү.
err-page-not-chosen = Энэ хуудсыг хүүхдийн дэлгэцэд сонгоогүй байна.
rec-page-not-chosen = ПИН-ээрээ буцаж орж, хуудсаа дахин сонгоно уу.
err-page-only-tells = Энэ хуудас асуухгүй, хэлнэ.
rec-page-only-tells = Хүүхдэд тайлбарлаад дараагийн хуудас руу орно уу.
err-page-asks = Энэ хуудас асууж байна, хүүхэд хариулаагүй байна.
rec-page-asks = Хүүхдийн хариултыг хүлээх, эсвэл зогсооно уу.
err-child-pages-open = Сонгосон { NUMBER($open) } хуудсыг харуулаагүй байна.
rec-child-pages-open = Тэднийг харуулах, эсвэл хуудсаа цөөлнө үү.

err-backup-no-place = Нөөц хуулбар хадгалах газар сонгоогүй байна. Бүртгэл хэвээрээ.
rec-backup-no-place = Ахлах үүнийг Тохиргоонд сонгоно.
err-backup-in-store = Энэ хавтас бүртгэлийн дотор байна. Бүртгэл алга болбол хуулбар хамт алга болно.
rec-backup-in-store = Өөр диск дээрх хавтас, эсвэл USB сонгоно уу.
err-backup-not-found = Энэ хуулбар тэндээ алга. Бүртгэл хэвээрээ.
rec-backup-not-found = Жагсаалтыг дахин харах, эсвэл одоо хуулна уу.
err-backup-medium-short = Тэнд { NUMBER($missing) } МБ дутуу байна. Өмнөх хуулбар, бүртгэл хэвээрээ.
rec-backup-medium-short = Зай гаргах, эсвэл өөр газар сонгоно уу.
err-backup-medium-full = Тэнд зай дүүрсэн байна. Өмнөх хуулбар, бүртгэл хэвээрээ.
rec-backup-medium-full = Зай гаргах, эсвэл өөр газар сонгоно уу.
err-backup-medium-read-only = Тэнд бичих боломжгүй. Өмнөх хуулбар, бүртгэл хэвээрээ.
rec-backup-medium-read-only = USB-гийн түгжээг тайлах, эсвэл өөр газар сонгоно уу.
err-backup-unreadable = Эндхийн нөөц хуулбар компьютерын өөр хэрэглэгчийнх тул уншигдахгүй байна. Хуулбарууд хэвээрээ.
rec-backup-unreadable = Энэ компьютерыг хариуцдаг хүнээр «itgel-backup-…» хавтсыг доторх бүхэнтэй нь таны эзэмшилд шилжүүлүүлээд дахин оролдоно уу.
err-backup-medium-gone = Диск эсвэл USB хариу өгсөнгүй. Өмнөх хуулбар, бүртгэл хэвээрээ.
rec-backup-medium-gone = Дахин залгаад «Одоо хуулах» дарна уу.
err-backup-without-files = Нөөц хуулбар хийгдсэн. Харин { NUMBER($n) } файл бүртгэлд ч, эндхийн хуулбарт ч алга (хэрэг { $cases }). Бусад бүгд бүрэн хуулагдсан.
rec-backup-without-files = Тэдгээр нь өөр газрын өмнөх хуулбарт байж магадгүй. Хуулбаруудаа бүгдийг хадгалж, энэ компьютерыг хариуцдаг хүнээс асууна уу.
err-backup-without-recovery = Нөөц хуулбар хийгдсэн. Харин дотор нь сэргээх файл алга эсвэл өөрчлөгдсөн тул сэргээх хуудсаар нээгдэхгүй байж магадгүй. Бусад бүгд бүрэн хуулагдсан.
rec-backup-without-recovery = Тохиргооны «Өрөө, түлхүүр» хэсэгт шинэ сэргээх хуудас гаргаад дахин нөөцөлнө үү.
err-backup-without-slot = Нөөц хуулбар хийгдсэн. Харин дотор нь нэвтрэх файл алга эсвэл өөрчлөгдсөн тул хэн нэгний нууц үгээр нээгдэхгүй байж магадгүй. Бусад бүгд бүрэн хуулагдсан.
rec-backup-without-slot = Хэн нэвтэрч чадахгүй байгааг олоорой. Сэргээх хоёр хуудсаар шинэ нууц үг авна. Дараа нь дахин нөөцөлнө үү.
err-backup-without-key = Энэ хуулбар дахь битүүмжилсэн түлхүүр сүүлд бичсэнээсээ өөр тул хэн нэгэн нээж чадахгүй байж магадгүй. Бусад бүгд дотор нь бий.
rec-backup-without-key = Дахин нөөцөлнө үү. Түлхүүр шинээр битүүмжлэгдэнэ.
err-training-no-backup = Сургалтын горимд нөөц хуулбар хийхгүй: жинхэнэ хүүхдийн бүртгэл байхгүй.
rec-training-no-backup = Сургалтаас гараад нөөц хуулбарыг тохируулна уу.

backup-place-help = Өөр диск дээрх хавтас, эсвэл USB.
backup-save = Газар, цагийг хадгалах
backup-saved = Газар, цагийг хадгаллаа
backup-none-yet = Нөөц хуулбарын газар хараахан алга. Өөр диск дээрх хавтас, эсвэл USB сонгоод хадгална уу.
backup-no-folder = Ийм хавтас одоо алга. Диск, USB-гээ залгах, эсвэл замыг нь шалгана уу.
backup-last-test = Сүүлд сэргээж үзсэн
backup-never-tested = Хараахан үзээгүй
backup-test-due = Сар бүр нэг хуулбарыг сэргээж үзнэ. Одоо «Сэргээж үзэх» дарна уу.
backup-stopped = Зогсоосон. Өмнөх хуулбар, бүртгэл хэвээрээ.
backup-copies = Тэнд байгаа хуулбарууд
backup-copies-none = Тэнд хуулбар хараахан алга.
backup-copies-more = Өмнөх { NUMBER($n) } хуулбар
backup-copy-entries = { NUMBER($count) } тэмдэглэл
backup-copy-unsigned = Энэ өрөөний гарын үсэг харагдахгүй: дуусаагүй, өөрчлөгдсөн, эсвэл одоо уншигдахгүй байж магадгүй. Нөөц хуулбарт тооцохгүй.
backup-tested-which = Хуулбар: { $when }

birth-two = Төрсөн өдөр хоёр өөр байна
birth-two-dates = бичсэн нь: { $entered }; регистрийн дугаараар: { $registration }
birth-unsettled = Регистрийн дугаарт өөр төрсөн өдөр байна. Хувийн мэдээллийг хараад аль нь зөвийг сонгоно уу.
birth-settle = Аль нь зөв бэ?
birth-settle-again = Дахин шийдэх
birth-settle-source = Үүнийг юунаас мэдсэн бэ?
birth-settle-keep = Хадгалах
birth-settle-help = Одооноос насыг үүгээр тооцно. Нөгөө өдөр нь мөн харагдсан хэвээр үлдэнэ.
birth-settled-now = Зөв нь: { $holds }. { $source }
birth-settled = Зөв нь: { $holds }. { $source }, { $person }, { $when }
err-birth-nothing-to-settle = Хоёр төрсөн өдөр зөрөөгүй байна.
rec-birth-nothing-to-settle = Сонгох зүйл алга.

birth-holds-entered = Бичсэн өдөр
birth-holds-registration = Регистрийн дугаар дахь өдөр
birth-source-birth-certificate = Төрсний гэрчилгээ үзсэн
birth-source-registration-number = Регистрийн дугаарыг тулгасан
birth-source-other-document = Өөр баримт үзсэн
birth-source-guardian-said = Асран хамгаалагч хэлсэн
birth-source-child-said = Хүүхэд хэлсэн
birth-source-estimate = Ойролцоо тооцоо

case-title = Кейс
case-sections = Кейсийн хэсгүүд
case-tab-overview = Тойм
case-tab-preparation = Бэлтгэл
case-tab-consent = Зөвшөөрөл
case-tab-interviews = Ярилцлага
case-tab-risk = Эрсдэл, холбон зуучлал
case-tab-journal = Журнал
case-good-to-know = Мэдэж байх зүйл
case-aim = Зорилго
case-age-band = Насны бүлэг
case-referred-by = Хэнээс ирсэн
case-external-number = Тэдний дугаар
case-close = Кейсийг хаах
case-reopen = Нээх
case-closed = Хаасан, зөвхөн уншина
case-closed-help = Дахин нээх хүртэл юу ч өөрчлөгдөхгүй, юу ч гарахгүй.
case-closed-ask = Юу ч өөрчлөгдөхгүй. Дахин нээх шаардлагатай бол кейс хариуцсан ажилтнаас асууна уу.
case-close-why = Кейсийг яагаад хааж байна вэ?
case-close-help = Хаасны дараа зөвхөн уншина, багц гарахгүй. Шалтгаанаа бичээд дахин нээж болно.
case-close-aftercare = Кейсийг хаасны дараа үүнийг хэнд ч сануулахгүй. Хүүхэд ямар байсныг эхлээд «Эрсдэл, холбон зуучлал» хэсэгт тэмдэглэж болно.
case-reopen-why = Кейсийг яагаад дахин нээж байна вэ?
case-imported = { $room }-д үүсгэсэн, зөвхөн уншина

case-interview-nth = { NUMBER($n) }-р ярилцлага
case-sealed = Лацадсан, зөвхөн уншина
case-amend = Нэмэлт тайлбар
case-amendments = { NUMBER($n) } нэмэлт тайлбар
case-duration = Үргэлжилсэн
case-breaks = Завсарлага
case-open-prompts = Нээлттэй асуулт
case-open-prompts-of = { NUMBER($open) } / { NUMBER($all) }
case-attachments = Хавсралт
case-recording-number = Бичлэгийн дугаар
case-ribbon = Ярилцлагын үе шат, { NUMBER($minutes) } минут
case-consent-version = v{ NUMBER($version) }, { $date }
case-consent-purpose = Зорилго
case-consent-child = Хүүхэд
case-consent-guardian = Хамгаалагч
case-consent-ask = Асууна

case-identity = Хувийн мэдээлэл
case-identity-hidden = Хувийн мэдээлэл хаалттай
case-identity-none = Хувийн мэдээлэл бичээгүй байна
case-identity-last = Сүүлд { $when }-т { $person } нээсэн: { $reason }
case-reveal = Шалтгаанаа бичээд харах
case-reveal-why = Яагаад харах вэ?
case-reveal-note = Товч бичнэ үү, 10–200 тэмдэгт
case-reveal-left = { NUMBER($seconds) } секундийн дараа нуугдана
case-identity-edit = Хувийн мэдээлэл бичих
case-names = Нэр
case-clan-name = Ургийн овог
case-patronymic = Эцэг, эхийн нэр
case-given-name = Нэр
case-names-not-known = Нэр мэдэгдэхгүй
case-registration = Регистр
case-birth = Төрсөн өдөр
case-birth-about = Ойролцоогоор { NUMBER($years) } настай
case-phone = Холбоо барих утас
case-phone-safe = Залгахад аюулгүй юу?
case-address = Хаяг
case-aimag = Аймаг, хот
case-district = Сум, дүүрэг
case-street = Гудамж, байр, тоот

case-adults = Хүүхдийн ойр дотнын хүмүүс
case-adult-add = Хүн нэмэх
case-adult-relation = Хүүхдийн хэн бэ?
case-adult-implicated = Хэрэгт холбогдож болзошгүй юу?
case-adult-safe = Холбоо барихад аюулгүй юу?
case-do-not-contact = Энэ хүнтэй холбоо барихгүй
case-do-not-contact-why = Дугаар нь хадгалагдана, харагдахгүй. Энэ хүн хүүхдийн өмнөөс шийдэхгүй.
case-adults-none = Хэнийг ч бичээгүй байна. Хүүхдийг хэн хардаг, хэнтэй холбоо барьж болохгүйг бичнэ үү.
case-contact-safe = Холбоо барихад аюулгүй
case-contact-unsafe = Холбоо барихад аюулгүй биш
case-contact-not-known = Аюулгүй эсэх нь мэдэгдэхгүй
case-contact-ask-first = Аюулгүй эсэхийг эхлээд лавлана
case-person-nth = { $relation } { NUMBER($n) }
case-person-lives-with = хүүхэдтэй хамт амьдардаг
case-person-lives = Хүүхэдтэй хамт амьдардаг уу?
case-person-implicated-not-known = хэрэгт холбогдох эсэх нь мэдэгдэхгүй
case-person-no-phone = утасгүй
case-person-change = Өөрчлөх: { $relation }
case-person-name = Нэр
case-person-name-help = Мэдэгдэхгүй бол хоосон үлдээнэ.
case-person-keep-name = Нэр нь бичсэнээрээ үлдэнэ
case-person-phone = Утас
case-person-phone-hidden = Хадгалагдана, харагдахгүй. Мэдэгдэхгүй бол хоосон үлдээнэ.
case-person-keep-phone = Утас нь бичсэнээрээ үлдэнэ
case-person-hours = Хэзээ аюулгүй вэ?
case-person-hours-help = Жишээ: ажлын өдөр 18:00–20:00. Нэр бичихгүй.

note-registration-check-digit = Регистрийн сүүлийн орон бодож гаргаснаас өөр байна. Үнэмлэхээс нягтална уу.
note-registration-birth-differs = Регистрийн дугаараас өөр өдөр байна. Аль нь зөв бэ?
note-registration-no-birth-date = Дугаарын дундах төрсөн өдөр огноо болохгүй байна. Бичиг баримтаас нь нягтална уу.
note-registration-place-unknown = Эхний үсэг нь манай жагсаалтын аль ч аймаг, нийслэлд хамаарахгүй байна. Бичиг баримтаас нь нягтална уу.
note-birth-outside-age-band = Төрсөн өдөр { $band } насны бүлгээс гадуур байна. Аль нь зөв бэ?
note-looks-like-a-name = Энд нэр юм уу утасны дугаар бичсэн байж магадгүй. Хэрэгтэй эсэхийг нягтална уу.

err-not-logged-not-opened = Тэмдэглэл хийж чадсангүй тул нээсэнгүй.
rec-not-logged-not-opened = Дискний сул зайг шалгаад дахин оролдоно уу.
err-names-missing = Нэр хоосон байна.
rec-names-missing = Нэрийг бичих, эсвэл «Мэдэгдэхгүй» сонгоно уу.
err-names-known-and-not = Нэр бичсэн мөртлөө «Мэдэгдэхгүй» сонгосон байна.
rec-names-known-and-not = Аль нэгийг нь үлдээнэ үү.
err-identity-not-recorded = Хувийн мэдээлэл бичээгүй байна.
rec-identity-not-recorded = Эхлээд бичнэ үү.
err-person-around-unknown = Энэ хүнийг бичээгүй байна, хэвээр үлдээх зүйл алга.
rec-person-around-unknown = Хүнийг шинээр бичнэ үү.
err-place-unknown = Ийм аймаг, хот алга.
rec-place-unknown = Жагсаалтаас сонгоно уу.
err-district-elsewhere = Энэ сум, дүүрэг өөр аймаг, хотод харьяалагдана.
rec-district-elsewhere = Аймаг, хот, эсвэл сум, дүүргээ солино уу.
err-registration-number-malformed = Регистр 2 үсэг, 8 тоотой.
rec-registration-number-malformed = Шалгаад дахин бичнэ үү. Жишээ: АА00000000.
err-birth-empty = Төрсөн өдөр хоосон байна.
rec-birth-empty = Мэдэж байгаагаа бичих, эсвэл «Мэдэгдэхгүй» сонгоно уу.
err-birth-about-out-of-range = Нас 0–{ NUMBER($max) } байна.
rec-birth-about-out-of-range = Насыг дахин бичнэ үү.
err-phone-not-eight-digits = Утас 8 оронтой.
rec-phone-not-eight-digits = Шалгаад дахин бичнэ үү. Мэдэгдэхгүй бол хоосон үлдээнэ.
err-reveal-reason-missing = Шалтгаан бичээгүй байна.
rec-reveal-reason-missing = Шалтгаанаа 10–200 тэмдэгтээр бичнэ үү.

case-back = Кейс рүү буцах
case-next-interview = Дараагийн ярилцлага
case-no-interviews = Энд болсон ярилцлага бүр явцтайгаа харагдана.
case-prepared = Бэлтгэл { NUMBER($done) } / { NUMBER($all) }
case-prepared-of = { NUMBER($done) } / { NUMBER($all) } бэлэн
case-birth-how = Төрсөн өдрийг хэр мэдэх вэ?
case-birth-in-year = Он
case-birth-in-month = Сар
case-birth-on-day = Өдөр
case-birth-about-years = Ойролцоогоор хэдэн нас
case-bag-street = Баг, гудамж, байр, тоот
case-birth-precision-day = Өдрийг мэднэ
case-birth-precision-month = Сарыг мэднэ
case-birth-precision-year = Зөвхөн оныг
case-birth-precision-about = Ойролцоогоор
case-birth-precision-not-known = Мэдэгдэхгүй
case-elsewhere = Өөр газар хийсэн ярилцлага
case-elsewhere-none = Өөр газар хийсэн ярилцлага бүртгэгдээгүй.
case-elsewhere-only = Хэн, хэзээ, яагаад ярилцсаныг л бичнэ. Хүүхэд юу ярьсныг хэзээ ч бичихгүй.
case-elsewhere-add = Өөр газар хийсэн ярилцлага нэмэх
case-elsewhere-body = Хэн ярилцсан
case-elsewhere-office = Аль газар, хэлтэс
case-elsewhere-when = Хэзээ болсон
case-elsewhere-amount = Хэр удаан өмнө
case-elsewhere-unit = Хэмжих нэгж
case-elsewhere-reason = Яагаад ярилцсан
case-elsewhere-text = Товч тайлбар
case-elsewhere-correct = Засах
case-elsewhere-correct-title = Бүртгэлийг засах
case-elsewhere-strike = Хасах
case-elsewhere-strike-title = Тооноос хасах
case-elsewhere-stays = Анхны бүртгэл шалтгааныхаа хамт үлдэж харагдана.
case-elsewhere-because = Яагаад засаж байна вэ?
case-elsewhere-strike-because = Яагаад энд байх ёсгүй вэ?
case-elsewhere-entered = Бүртгэсэн: { $person }, { $when }
case-elsewhere-corrected = Зассан: { $reason }
case-elsewhere-struck = Тоонд орохгүй: { $reason }
case-elsewhere-not-dated = Огноо тодорхойгүй
case-elsewhere-about =
    { $unit ->
        [day] { $day }-нд тооцоход { NUMBER($amount) } орчим хоногийн өмнө
        [days] { $day }-нд тооцоход { NUMBER($amount) } орчим хоногийн өмнө
        [week] { $day }-нд тооцоход { NUMBER($amount) } орчим долоо хоногийн өмнө
        [weeks] { $day }-нд тооцоход { NUMBER($amount) } орчим долоо хоногийн өмнө
        [month] { $day }-нд тооцоход { NUMBER($amount) } орчим сарын өмнө
        [months] { $day }-нд тооцоход { NUMBER($amount) } орчим сарын өмнө
        [year] { $day }-нд тооцоход { NUMBER($amount) } орчим жилийн өмнө
       *[years] { $day }-нд тооцоход { NUMBER($amount) } орчим жилийн өмнө
    }
case-sessions-to-date = Нийт { NUMBER($all) } удаа ярилцсан: энд { NUMBER($here) }, өөр газар { NUMBER($elsewhere) }
note-interviewed-elsewhere-lately = Өөр газар ярилцсанаас хойш { NUMBER($limit) } хоног болоогүй. Тэр ярилцлагын тэмдэглэлийг ашиглаж болох эсэхийг эхлээд лавлана уу.
note-interviewed-elsewhere-perhaps = Өөр газар ярилцсанаас хойш { NUMBER($limit) } хоног болоогүй байж магадгүй. Хэзээ болсныг лавлана уу.
note-interviewed-here-lately =
    { $days ->
        [0] Энэ өрөөнд тэр өдөр ярилцсан. Төлөвлөсөн хоёр дахь хэсэг бол зүгээр, өөр бол үнэхээр хэрэгтэй эсэхийг бодно уу.
       *[other] Энэ өрөөнд { NUMBER($days) } хоногийн өмнө ярилцсан. Төлөвлөсөн хоёр дахь хэсэг бол зүгээр, өөр бол үнэхээр хэрэгтэй эсэхийг бодно уу.
    }

err-elsewhere-already-noted = Энэ ярилцлага аль хэдийн бүртгэгдсэн байна.
rec-elsewhere-already-noted = Жагсаалтыг шалгана уу.
err-elsewhere-not-found = Энэ бүртгэл олдсонгүй.
rec-elsewhere-not-found = Кейсийг дахин нээнэ үү.
err-elsewhere-not-standing = Энэ бүртгэлийг аль хэдийн зассан, эсвэл хассан байна.
rec-elsewhere-not-standing = Хамгийн сүүлийн бүртгэлийг сонгоно уу.
err-elsewhere-office-empty = Ямар газар ярилцсан нь бичигдээгүй байна.
rec-elsewhere-office-empty = Нэрийг нь бичих, эсвэл «Мэдэгдэхгүй» сонгоно уу.
err-elsewhere-note-empty = Яагаад ярилцсан нь бичигдээгүй байна.
rec-elsewhere-note-empty = Товч бичих, эсвэл «Мэдэгдэхгүй» сонгоно уу.
err-elsewhere-date-empty = Хэзээ болсон нь бичигдээгүй байна.
rec-elsewhere-date-empty = Мэдэж байгаагаа бичих, эсвэл «Мэдэгдэхгүй» сонгоно уу.
err-elsewhere-in-future = Энэ өдөр болоогүй байна.
rec-elsewhere-in-future = Болж өнгөрсөн ярилцлагыг бичнэ. Шинэ ярилцлагыг «Бэлтгэл» дээр товлоно уу.
err-elsewhere-about-out-of-range = Тоо 0–{ NUMBER($max) } хооронд байна.
rec-elsewhere-about-out-of-range = Дахин бичих, эсвэл илүү том нэгж сонгоно уу.
case-blind = Хүүхдээс сонсохоос өмнө харуулахгүй зүйл бий
case-blind-why = Энэ өрөөнд ярилцлага хийгч гомдлын агуулгыг урьдчилан мэдэхгүй. Чөлөөтэй ярих үе дуусмагц өөрөө нээгдэнэ: { $what }.
case-blind-referral = Чөлөөтэй ярьсны дараа харагдана
case-blind-open-title = Урьдчилан нээх
case-blind-open-note = Нээсэн шалтгаан журналд үлдэнэ.
case-blind-open-for = Хэнд нээх
case-blind-open = Нээх
case-blind-opened-plain = { $person }-д урьдчилан нээсэн ({ $by }, { $at })
case-blind-opened = { $person }-д урьдчилан нээсэн ({ $by }, { $at }): { $reason }
err-blind-until-recall = Хүүхэд чөлөөтэй ярьж дуусаагүй тул үүнийг харуулахгүй.
rec-blind-until-recall = Ярилцлагад чөлөөтэй ярих үе дууссаны дараа нээгдэнэ. Яаралтай бол ахлахад хандана уу.
err-allegation-by-supervisor-only = Урьдчилан зөвхөн ахлах нээнэ.
rec-allegation-by-supervisor-only = Ахлахад хандана уу.
err-nothing-withheld = Энэ хүнд хаалттай зүйл алга.
rec-nothing-withheld = Өөр хүн сонгоно уу.

case-responsible = Хариуцаж байгаа
case-hand-on = Шилжүүлэх
case-hand-on-title = Кейсийг хэнд шилжүүлэх вэ?
case-hand-on-text = Энэ кейсийг цаашид сонгосон хүн хариуцна. { $from }-д төлөвлөсөн ярилцлага: { $planned }. Тэдгээр нь хамт шилжинэ.
case-hand-on-to = Хэнд
case-hand-on-why = Шалтгаан
case-handed-over = { $from } → { $to }, { $at }. { $reason } ({ $by })
err-hand-on-by-supervisor-only = Кейсийг ахлах шилжүүлнэ.
rec-hand-on-by-supervisor-only = Ахлахаасаа хүснэ үү.
err-hand-on-to-the-same = Энэ хүн кейсийг аль хэдийн хариуцаж байна.
rec-hand-on-to-the-same = Өөр хүн сонгоно уу.
err-nothing-to-hand-on = Энэ кейсийг тэр хүн хариуцаагүй байна.
rec-nothing-to-hand-on = Хуудсыг дахин нээж, хэн хариуцаж байгааг харна уу.
err-hand-on-to-interviewer = Төлөвлөсөн ярилцлага байгаа тул ярилцлага хийгчид шилжүүлнэ ({ $planned }).
rec-hand-on-to-interviewer = Ярилцлага хийгч сонгох, эсвэл эхлээд хуваарийг өөрчилнө үү.

case-link-sibling = Ах, эгч, дүү
case-link-co-victim = Нэг зүйлд хамаарах
case-link-both = Аль аль нь
case-link-other = Өөр шалтгаан

case-orders = Хуулийн шаардлага
case-order-in-force = Хүчинтэй
case-order-ended = Дууссан: { $date }
case-order-ended-text = Дууссаныг бичсэн: { $person }. { $reason }
case-order-untold = Хүүхдэд хараахан хэлээгүй
case-order-told = Хүүхдэд хэлсэн
case-order-tell = Хэлснийг бичих
case-order-tell-title = Хуулийн шаардлагын тухай хүүхдэд хэлсэн
case-order-tell-text = Юу, хэнд, яагаад явж байгааг хүүхдэд ойлгомжтой хэлнэ. Зөвшөөрөл асуухгүй.
case-order-end = Дууссаныг бичих
case-order-end-title = Хуулийн шаардлага дууссан
case-order-end-text = Үүнээс хойш энэ шаардлагаар юу ч явахгүй. Лацадсан ч хүлээлгэж өгөөгүй багц үлдэнэ. Буцаах боломжгүй.
case-order-end-on-help = Хоосон бол өнөөдөр. Жишээ нь 2026.11.21
case-order-end-on = Дууссан өдөр

cases-title = Кейсүүд
cases-search = Кодоор хайх
cases-search-help = Жишээ: Хус 4127
cases-filter = Төлөв
cases-column-code = Код
cases-column-status = Төлөв
cases-column-next = Дараагийн алхам
cases-column-touched = Сүүлд
cases-count = { NUMBER($n) } кейс
cases-status-preparing = Бэлтгэж байна
cases-status-interviewed = Ярилцлага болсон
cases-status-signed = Баталж хаасан
cases-status-handed-over = Дамжуулсан
cases-status-closed = Хаасан
cases-filters = Жагсаалтыг шүүх
cases-filter-consent = Зөвшөөрөл
cases-filter-whose = Хэний кейс
cases-consent-ends-soon = 30 хоногт дуусна
cases-consent-ended = Хугацаа дууссан
cases-touched-0 = Бүх хугацаа
cases-touched-1 = Өнөөдөр
cases-touched-7 = Сүүлийн 7 хоног
cases-touched-30 = Сүүлийн 30 хоног
cases-whose-mine = Миний
cases-whose-others = Бусдын
cases-fit = { NUMBER($n) } таарлаа
cases-none-fit = Энэ бүх нөхцөлд таарах кейс алга.
cases-clear = Бүгдийг харуулах
cases-empty = Кейс алга. Эхнийхийг нээе.
cases-no-match = «{ $typed }» олдсонгүй. Код үг, дөрвөн тооноос тогтоно. Жишээ: Хус 4127.
cases-new = Шинэ кейс
cases-new-code-help = Кодыг санамсаргүй сонгоно. Утсаар хэлж болно.
cases-new-age-band = Насны бүлэг
cases-new-referred-by = Хэнээс ирсэн
cases-new-external-number = Тэдний дугаар
cases-new-no-identity = Нэр асуухгүй. Хувийн мэдээллийг дараа, тусад нь бичнэ.
cases-open = Кейс нээх

next-prepare = Бэлтгэлээ үргэлжлүүлэх
next-finish-interview = Ярилцлагаа үргэлжлүүлэх, эсвэл дуусгах
next-plan-interview = Хуваарь нэмэх
next-ask-consent = Зөвшөөрлийн яриа
next-begin-interview = Ярилцлага эхлүүлэх
next-seal-bundle = Багц бэлтгэх
next-follow-referral = Холбон зуучлалыг лавлах
next-close-case = Кейсийг хаах
next-wrap-up = Нэгтгэх
next-assess-risk = Эрсдэлийг үнэлэх
next-sign-off = Баталж хаах
next-hand-over = Хүлээлгэж өгөх
next-cancel-bundle = Гарч болохгүй багцыг хүчингүй болгох
next-nothing = Хийх зүйл алга

err-age-band-missing = Насны бүлэг сонгогдоогүй байна.
rec-age-band-missing = Насны бүлгийг сонгоно уу.
err-referral-source-missing = Хэнээс ирсэн нь сонгогдоогүй байна.
rec-referral-source-missing = Хэнээс ирснийг сонгоно уу.
err-case-not-found = Ийм кодтой кейс олдсонгүй.
rec-case-not-found = Код үг, дөрвөн тооноос тогтоно. Жишээ: Хус 4127.
err-case-not-opened = Энэ кейс нээгдээгүй байна.
rec-case-not-opened = Жагсаалтаас кейсээ дахин сонгоно уу.
err-case-already-opened = Энэ кейс аль хэдийн нээгдсэн байна.
rec-case-already-opened = Кейсийг жагсаалтаас сонгож үргэлжлүүлнэ үү.
err-case-is-closed = Энэ кейс хаагдсан байна.
rec-case-is-closed = Үргэлжлүүлэх бол «Нээх» дарж, шалтгаанаа бичнэ үү.
err-case-not-closed = Энэ кейс хаагдаагүй байна.
rec-case-not-closed = Шууд үргэлжлүүлж болно.
err-code-malformed = Код үг, дөрвөн тооноос тогтоно.
rec-code-malformed = Кодыг дахин шалгана уу. Жишээ: Хус 4127.
err-code-word-unknown = Ийм код үг алга.
rec-code-word-unknown = Үгээ шалгаад дахин бичнэ үү. Жишээ: Хус 4127.
err-code-check-digit = Дөрвөн тооны аль нэг нь буруу байна.
rec-code-check-digit = Тоогоо шалгаад дахин бичнэ үү.
err-no-free-code = Сул код олдсонгүй.
rec-no-free-code = Дахин оролдоно уу.
err-code-taken = Энэ код өөр кейст байна.
rec-code-taken = Шинэ код гаргана уу.
err-interview-still-running = Ярилцлага дуусаагүй байна.
rec-interview-still-running = Эхлээд ярилцлагыг дуусгана уу.
err-interviews-not-signed = Баталж хаагаагүй ярилцлага { NUMBER($count) } байна.
rec-interviews-not-signed = Эхлээд баталж хаана уу.
err-bundles-not-handed-over = Хүлээлгэж өгөөгүй багц { NUMBER($count) } байна.
rec-bundles-not-handed-over = Хүлээлгэж өгөх, эсвэл хүчингүй болгоно уу.

check-title = Багц шалгах
check-choose = Багцын файл сонгох
check-checking = Шалгаж байна…
check-whole = Бүрэн, өөрчлөгдөөгүй
check-whole-no = Бүрэн биш
check-whole-not-known = Бүрэн эсэхийг үзээгүй
check-signed-own = Гарын үсэг: { $who }. Энэ өрөөний өөрийн түлхүүр.
check-signed-chosen = Гарын үсэг: { $who }. Түлхүүр нь таны сонгосон жагсаалтад бий.
check-signed-room = Гарын үсэг: { $who }. Түлхүүрийг { $date }-нд { $person } тулгасан.
check-signed-roster = Гарын үсэг: { $who }. Хоёр баталгаажуулагч гарын үсэг зурсан { $version } дугаар жагсаалтад бий.
check-ended-here = { $room }: түлхүүрийг нь энд хүчингүй болгосон. { $date } хүртэл хүлээн зөвшөөрсөн.
check-ended-ended = { $room }: { $version } дугаар жагсаалтаар түлхүүрийг нь { $date } хүртэл хүлээн зөвшөөрсөн.
check-ended-taken-out = { $room }: { $date } өдрийн { $version } дугаар жагсаалтаас эхлэн хасагдсан.
check-signed-no = Хүлээн зөвшөөрөх гарын үсэг алга
check-signed-not-known = Хэн гарын үсэг зурсныг үзээгүй
check-for-you = Таны түлхүүрээр нээгдэнэ
check-for-you-no = Танд зориулаагүй
check-for-you-not-known = Хэнд зориулсныг үзээгүй
check-refused-logged = Нээсэнгүй. Шалгасныг журналд тэмдэглэсэн.
check-print = Тайланг хэвлэх
check-all-good = Багц бүрэн, танд зориулсан
check-sent = Илгээсэн
check-notice = Зөвшөөрөл буцаасан мэдэгдэл
check-notice-do = Буцаасан зөвшөөрөлд тулгуурласан мэдээллийг үүнээс хойш ашиглахгүй. Доорх хуудсанд юу хийхийг бичсэн. Хүлээн авснаа файлаар мэдэгдвэл илгээгч мэдэгдсэнээ нотолно.
check-notice-what = Юуг буцаасан
check-notice-from = Хэзээ, хэн хэлсэн
check-notice-concerns = Хамаарах багц
check-notice-seen = Энэ багцыг энд { $when } шалгасан.
check-notice-not-seen = Энэ багцыг энэ компьютерт шалгаж байгаагүй.
check-purpose = Зорилго
check-inside = Дотор нь
check-withheld = Үлдсэн
check-entries = { NUMBER($count) } тэмдэглэл, бүгд нотлогдсон
check-read = Унших
check-receipt-text = Гарын үсэгтэй энэ файлыг илгээгчид буцааж өгнө.
check-own-keys = Өрөөний түлхүүрээр шалгах
check-other-keys = Өөр түлхүүр сонгох

err-bundle-too-large = Файл хэт том байна (2 ГБ-аас их).
rec-bundle-too-large = Илгээгчээс лавлана уу.
err-not-an-identity = Энэ нь түлхүүрийн файл биш байна.
rec-not-an-identity = «AGE-SECRET-KEY-» гэж эхэлсэн мөртэй файл сонгоно уу.
err-not-allowed-signers = Энэ нь гарын үсэг зурагчдын жагсаалт биш байна.
rec-not-allowed-signers = Илгээгч өрөөний жагсаалтыг сонгоно уу.
err-not-a-log-key = Энэ нь журналын түлхүүр биш байна.
rec-not-a-log-key = Илгээгч өрөөний журналын түлхүүрийг (PEM) сонгоно уу.
err-usage-file = Хадгалах хавтас бэлдэж чадсангүй. Юу ч бичээгүй.
rec-usage-file = Өөр хавтас сонгоно уу.
check-identity = Хүлээн авагчийн түлхүүрийн файл
check-signers = Илгээгч өрөөний гарын үсэг зурагчдын жагсаалт
check-log-key = Илгээгч өрөөний журналын түлхүүр
check-compare = Бичлэгийг тулгах
check-compare-help = Энэ багцад дугаартай бичлэг бий. Гарт байгаа файлаа сонговол тоог нь бодож тулгана. Файлыг хаана ч хадгалахгүй.
check-compare-file = Бичлэгийн файл
check-compare-act = Тулгах
check-compare-same = Энэ файл { $number } дугаартай бичлэг мөн.
check-compare-other = Энэ файл багцад нэрлэсэн бичлэгүүдийн аль нь ч биш.
check-compare-other-what = Хуулсан, хөрвүүлсэн, тайрсан файл өөр тоотой болдог. Эх файлыг авна уу.

check-head-first = Энэ өрөөний журналыг анх удаа харлаа. Төгсгөлийг нь тэмдэглэж авлаа.
check-head-same = Журналын төгсгөл нь өмнө харсантай яг ижил.
check-head-follows = Журнал нь өмнө харсны үргэлжлэл болохыг баталлаа.
check-head-apart = Энэ багцыг өмнө харсан журналтай холбох баталгаа дотор нь алга. Өмнөх багцуудаа шалгана уу.
check-head-restored = Өрөө журналаа энд хамгийн сүүлд харснаас хойш сэргээсэн байна. Түүний өмнөх сүүлийн бичлэгүүд тэнд дутуу байж болзошгүй: шалтгааныг нь өрөөнөөс асууна уу.
check-head-ended = Энэ багц нь өрөөний аль хэдийн дуусгасан журналын өмнөх хэсгээс гарчээ. Хуучин багц, эсвэл хэн нэгэн хэрэглэсээр байгаа хуучин хуулбар байж болно: өрөөнөөс асууна уу.
err-bundle-log-forked = Энэ өрөөний журнал өмнө харснаас өөр байна. Нээсэнгүй.
rec-bundle-log-forked = Багцыг бүү ашигла, файлыг хадгална. Ахлахдаа мэдэгдэж, илгээгчтэй утсаар холбогдоно уу.

check-receipt = Илгээгчид хүлээн авсан баримт өгөх
check-receipt-help = Багцыг бүрэн хүлээн авснаа энэ өрөөний түлхүүрээр гарын үсэг зурж бичнэ. Файлыг илгээгчид буцаана.
check-receipt-name = Хүлээн авсан хүний нэр
check-receipt-position = Албан тушаал
check-receipt-folder = Хавтас эсвэл USB
check-receipt-make = Баримт бичих
check-receipt-made = Баримтыг бичлээ. Илгээгчид буцаана уу.
check-receipt-take-title = Буцаж ирсэн баримт
check-receipt-take-help = Хүлээн авагч өрөө гарын үсэгтэй файлаа буцаасан бол энд авна. Дамжуулалтын журналын мөр хаагдана.
check-receipt-file = Баримтын файл (.itgel-receipt)
check-receipt-take = Баримт авах
check-receipt-taken = { $code }: хүлээн авсныг журналд бичлээ
check-receipt-taken-by = { $who }, { $room }
check-receipt-take-own = Энэ программгүй хүлээн авагч хүлээлгэн өгөх үеийн бичвэрт «ssh-keygen» хэрэгслээр гарын үсэг зурна: тэр бичвэр, эсвэл хажуудах «.sig» файлыг нь сонгоно.
check-receipt-taken-own = { $who }, өөрийн түлхүүрээр гарын үсэг зурсан
err-receipt-signer-unknown = Энэ хүлээн авагчийн баримтын түлхүүрийг тулгаагүй байна.
rec-receipt-signer-unknown = «Тохиргоо» хэсгийн «Хүлээн авагчид»-д оруулж, тоог нь тулгана уу.
err-receipt-malformed = Энэ бол хүлээн авсан баримт биш, эсвэл гэмтсэн байна. Авсангүй.
rec-receipt-malformed = Хүлээн авагчаас баримтыг дахин авна уу.
err-receipt-signature = Баримтын гарын үсэг таарсангүй. Авсангүй.
rec-receipt-signature = Файлыг бүү ашигла. Хүлээн авагчтай утсаар холбогдоно уу.
err-receipt-other-sender = Энэ баримт өөр өрөөний илгээсэн багцынх.
rec-receipt-other-sender = Тэр өрөөнд өгнө үү.
err-receipt-of-another-file = Ийм багц энэ өрөөнөөс гараагүй байна. Авсангүй.
rec-receipt-of-another-file = Ямар файл хүлээн авснаа хүлээн авагчаас лавлана уу.
err-receipt-twice = Энэ багцын баримтыг аль хэдийн авсан.
rec-receipt-twice = Хийх зүйл алга.
err-receipt-before-hand-over = Энэ багцыг хүлээлгэж өгснөө хараахан бичээгүй байна.
rec-receipt-before-hand-over = Эхлээд хүлээлгэж өгснөө бичээд, баримтыг дахин авна уу.
err-receipt-key-unknown = Баримтад гарын үсэг зурсан өрөөний түлхүүрийг тулгаагүй, эсвэл хүчингүй болгосон байна.
rec-receipt-key-unknown = Ахлах тэр өрөөг жагсаалтад авч, түлхүүрийг нь тулгана.
err-receipt-other-recipient = Энэ багцыг өөр хүлээн авагчид илгээсэн. Баримт таарахгүй байна.
rec-receipt-other-recipient = Хэнд хүлээлгэж өгснөө журналаас шалгана уу.
err-receipt-not-accepted = Багц шалгалтад тэнцээгүй тул баримт бичсэнгүй.
rec-receipt-not-accepted = Багцыг дахин шалгаж, юу гэж гарсныг уншина уу.

cli-passphrase = { $name }: нэвтрэх хэллэг
cli-new-passphrase = Ахлахын нэвтрэх хэллэг
cli-passphrase-again = Дахин бичнэ үү
cli-created = Өрөөг бүртгэв. Сэргээх хуудсууд { $folder } хавтаст байна: хэвлээд хадгалагч бүрд өгч, дараа нь хавтсыг устгана уу.
cli-recover-passphrase = { $name }: шинэ нэвтрэх хэллэг
cli-recovered = { $name } шинэ нэвтрэх хэллэгтэй боллоо. Журналд бичигдсэн. Хуудаснууд хүчинтэй хэвээр.
cli-backed-up = Нөөц хуулбар хийж, буцааж уншиж, нээж шалгав ({ $when }). Журналд бичигдсэн.
cli-backup-tested = { $when }-ний нөөц хуулбар нээгдэж байна: тэмдэглэл { $entries }, хавсралт { $files }, бүгд бүрэн.
cli-restored = { $when }-ний нөөц хуулбарыг сэргээж нээлээ. Нэг дугаар хоёр тэмдэглэлийг заахгүйн тулд журнал шинэ нэрээр үргэлжилнэ. Одоо шинээр нөөцөлнө үү.
cli-laid-aside = Бүртгэлийг хойш тавилаа: { $folder } хавтсанд, дотор нь юу ч өөрчлөгдөөгүй. Одоо оронд нь нөөц хуулбар сэргээж, тэр хавтсыг хадгална уу.
cli-gone-on = Бүртгэл байгаа байдлаасаа, журналын шинэ нэрээр үргэлжилнэ.
cli-person-removed = { $name } бүртгэлийг нээж чадахаа больсон. Хуучин хуулбараар ч цаашид бичихийг нээхгүй. Өмнөх хуулбар, нөөц нь түүний нууц үгээр нээгдсэн хэвээр: шинээр нөөцөлж, хуучныг түгжиж хадгална уу.
cli-rekeyed = Бүртгэл болон хэрэг бүр шинэ түлхүүртэй боллоо. Өмнөх хуулбар, нөөц нь хуучин түлхүүрээр нээгдэнэ: шинээр нөөцөлнө үү.
cli-new-sheets = Гурван шинэ хуудас { $folder } хавтсанд байна, одоо хүчинтэй. Хэвлэж, тус бүрийг хадгалах хүнд өгөөд хавтсыг устгана уу. Хуучин хуудас өмнөх хуулбар, нөөцийг нээсэн хэвээр: шинээр нөөцөлнө үү.
cli-rebuilt-same = { $entries } тэмдэглэлээс дахин бүрдүүллээ. Өмнөхтэйгөө ижил байна.
cli-rebuilt-other = { $entries } тэмдэглэлээс дахин бүрдүүллээ. Зөрүүтэй байсныг засав.
err-usage-two-sheets = Хоёр хуудас хэрэгтэй.
rec-usage-two-sheets = { $option }-г хоёр удаа бичнэ үү.
cli-verified = Бүгд таарч байна. Илгээгч: { $sender }; журналын хэмжээ: { $size }; харагдах тэмдэглэл: { $entries }; файл: { $files }.
cli-verified-notice = Энэ нь зөвшөөрөл буцаасан мэдэгдэл ({ $purpose }, { $when }). Хамаарах багц: { $files }.
cli-opened = Тайлан, файлууд { $folder } хавтаст байна.

err-usage-secret-file = Нэвтрэх хэллэг, ПИН агуулсан файлыг уншиж чадсангүй.
rec-usage-secret-file = Эхний мөрөнд нь нэвтрэх хэллэг, ПИН бүхий файл өгнө үү.
err-usage-passphrase = Нэвтрэх хэллэг асуух терминал алга.
rec-usage-passphrase = { $file } эсвэл { $descriptor } гэж өгнө үү.
err-usage-passphrase-differs = Хоёр хэллэг ижил биш байна. Юу ч үүсгээгүй.
rec-usage-passphrase-differs = Дахин оролдоод, удаан бичнэ үү.
err-usage-secret-argument = Нууц үг, ПИН-ийг командын мөрөнд бичдэггүй: энэ компьютерын бусад программ тэндээс уншиж чадна.
rec-usage-secret-argument = Өөрийн файлд бичээд { $secret } гэж өгнө үү.
err-usage-personal-argument = Хүний тухай мэдээллийг командын мөрөнд бичдэггүй: энэ компьютерын бусад программ тэндээс уншиж чадна. Юу ч өөрчлөгдөөгүй.
rec-usage-personal-argument = Өөрийн файлд бичээд { $line } гэж, эсвэл бүх хүсэлтийг { $request } гэж өгнө үү.
err-usage-request-file = Хүсэлтийн файлыг нэг JSON объект болгон уншиж чадсангүй. Юу ч өөрчлөгдөөгүй.
rec-usage-request-file = Хүсэлтийн талбарууд бүхий файл өгнө үү; командгүй, { $list } гэж ажиллуулбал талбаруудын жагсаалт гарна.
err-usage-arguments = Командын мөрийг ойлгосонгүй. Юу ч өөрчлөгдөөгүй.
rec-usage-arguments = { $help } гэж ажиллуулж үзнэ үү.
err-usage-person = Хэн тайлж байгаа нь тодорхойгүй.
rec-usage-person = Нэрийг тайлах дэлгэц дээрхээр бичнэ үү: { $person }.
err-usage-command = Энэ бүлэгт ийм команд алга.
rec-usage-command = Жагсаалтыг харахын тулд командгүй ажиллуулна уу.
err-usage-field = Талбарыг ойлгосонгүй.
rec-usage-field = { $text } гэж, тоо, жагсаалт, тийм, үгүй утга бол { $json } гэж бичнэ үү.
err-usage-request = Талбарууд энэ командад таарахгүй. Юу ч өөрчлөгдөөгүй.
rec-usage-request = Хүсэлтийн талбар бүр нэг удаа байж, өөр талбар байх ёсгүй: { $fields }.
err-demo-out-of-step = Үзүүлэн дундаа зогслоо. Шалтгаан нь программд өөрт нь байна. Таны юунд ч хүрээгүй.
rec-demo-out-of-step = Хавтсыг устгаад, программ хийсэн хүмүүст мэдэгдэнэ үү.
err-demo-not-refused = Үзүүлэнд татгалзах ёстой үйлдэл хийгдлээ. Шалтгаан нь программд өөрт нь байна. Таны юунд ч хүрээгүй.
rec-demo-not-refused = Хавтсыг устгаад, программ хийсэн хүмүүст мэдэгдэнэ үү.
err-doctor-found = Шалгахад таарахгүй зүйл илэрлээ.
rec-doctor-found = Хавтсыг хэвээр нь үлдээж, ахлахдаа хэлнэ үү.

cli-doctor-well = зүгээр
cli-doctor-cipher = Шифрлэсэн файл нээгдэв
cli-doctor-database = Өгөгдлийн сан, холбоос
cli-doctor-entries = Журналын тэмдэглэл
cli-doctor-commitments = Агуулгын баталгаа
cli-doctor-tree = Хэш модны зангилаа
cli-doctor-heads = Гарын үсэгтэй толгой
cli-doctor-signatures = Хүмүүсийн гарын үсэг
cli-doctor-projections = Дахин гаргаж тулгасан жагсаалт
cli-doctor-attachments = Хавсралт
cli-doctor-files = Сангийн файл
cli-doctor-process = Энэ компьютерын санах ойн хамгаалалт
cli-doctor-other = Бусад

cli-demo-room = «{ $room }» өрөөг { $name } бүртгэв; буцааж уншсан сэргээх хуудас: { $keepers }.
cli-demo-person = { $name } нэмэгдэв: { $role }.
cli-demo-recipient = { $organisation } түлхүүрээ өгөв; { $name } түлхүүр тулгав: { $fingerprint }.
cli-demo-takes-over = { $name } түгжээг тайлав.
cli-demo-case = { $number }-р кейс: { $band } насны хүүхдэд { $code } хавтас нээв.
cli-demo-identity = Хүүхдийн хувийн мэдээлэл, хоёр насанд хүрэгчийг оруулав; зөөлөн тэмдэглэл: { $notes }.
cli-demo-appointment = Ярилцлагыг { $time } цагт товлов.
cli-demo-prepared = Бэлтгэл дууслаа: хэл, хэрэгцээ, тав тух, оролцох хүмүүс, өрөө.
cli-demo-elsewhere = Цагдаа өмнө нь ярилцсаныг бүртгэж, огноог нь засав.
cli-demo-implicated = Ээж хэрэгт холбогдож болзошгүй тул шийдвэр гаргахгүй: { $why }
cli-demo-decider = Шийдвэр гаргах хүн: { $who }.
cli-demo-childs-no = Хүүхэд «Үгүй» гэв: { $purpose }.
cli-demo-consent = { $count } зорилгоор зөвшөөрөл асууж, уншиж баталгаажуулан { $paper } цаасан дээр гарын үсэг зурав.
cli-demo-begins = Ярилцлага { $time } цагт эхлэв.
cli-demo-item = Хүүхэд зураг зурав; зураг 1-р зүйл болов.
cli-demo-break = Мэдрэмж тэмдэглэж, { $minutes } минут завсарлав.
cli-demo-undo = Андуурч дарсныг буцаав; журналд хэвээр үлдэнэ.
cli-demo-ends = Ярилцлага { $minutes } минутын дараа дууслаа; нээлттэй асуулт: { $all }-аас { $open }.
cli-demo-recording = Хүүхэд ямар байдалтай явсныг, бичлэгийн { $number } дугаарыг тэмдэглэв.
cli-demo-attached = Зураг, сканнердсан цаасыг хавтаст лацдаж хийв.
cli-demo-risk = Эрсдэлийг үнэлэв: { $level }.
cli-demo-referral = Хүүхдийг сэтгэл зүйчид холбов; эргэж асуух өдөр: { $day }.
cli-demo-signed = { $name } гарын үсэг зурж хаав.
cli-demo-amended = Гарын үсэгтэй тоог { $old } байсныг { $new } болгож засварлав; { $name } мөн гарын үсэг зурав.
cli-demo-order = { $number } дугаартай шийдвэрийг оруулав; { $name } хамт гарын үсэг зурав.
cli-demo-stays = { $organisation }: юу ч явахгүй. { $why }
cli-demo-purpose = Эрүүгийн хэрэг, үзүүлэн
cli-demo-sealed = { $file } багцыг лацдав, хүлээн авагч: { $organisation }; хэсэг { $parts }, { $bytes } байт, буцааж уншив.
cli-demo-handed-over = { $name } хүлээж авав.
cli-demo-withdrawn = Хүүхэд зөвшөөрлөө буцаав; энд үлдэх багц: { $stays }.
cli-demo-not-handed-over = Явж болохгүй: { $why }
cli-demo-cancelled = Багцыг хүчингүй болгож, файлыг устгав.
cli-demo-public-keys = Өрөөний нийтийн түлхүүрүүдийг бичив.
cli-demo-doctor = Санг бүхэлд нь шалгав; тэмдэглэл: { $count }. Бүгд зүгээр.
cli-demo-done = Дууслаа. Кейс: { $cases }; багц: { $bundles }; бүгд { $folder } хавтаст байна.
cli-demo-verify = Эхний багцыг шалгах:

consent-title = Зөвшөөрлийн яриа
consent-steps = Зөвшөөрлийн алхам
consent-step-decider = Хэн шийдэх вэ?
consent-step-guardian = Асран хамгаалагч
consent-step-child = Хүүхэд өөрөө
consent-step-confirm = Баталгаажуулах
consent-to-what = Юунд зөвшөөрөх вэ?
consent-confirmed = Баталгаажсан v{ NUMBER($version) }, { $date }
consent-holds-until = Хүчинтэй хугацаа: { $date }
consent-expired = Хугацаа дууссан. Дахин ярилцана.
consent-expired-on = Хугацаа дууссан: { $date }. Дахин ярилцана.
consent-no-longer = Зарим хариулт цаашид тооцогдохгүй. Дахин ярилцана.
consent-divided-text = Хоёулантай нь дахин ярилцана. Санал зөрсөөр байвал асран хамгаалах байгууллага шийднэ.
consent-divided = Хамгаалагч «Үгүй», хүүхэд «Тийм» гэсэн: { $purposes }
consent-talk-again = Дахин ярилцах
consent-earlier = Өмнөх яриа
consent-earlier-confirmed = Баталгаажсан: { $date }
consent-later-note = Хариулаагүй зорилго «Асуугаагүй» хэвээр үлдэнэ.

consent-decider = Шийдвэр гаргах хүн
consent-decider-around = Хүүхдийн эргэн тойрны хэн нь шийдэх вэ?
consent-decider-other = Өөр хүн
consent-decider-is = Шийдвэр гаргах хүн: { $who }
consent-conflict = Ашиг сонирхлын зөрчил
consent-implicated-question = Холбогдож болзошгүй юу?
consent-marked-free = Хэрэгт холбогдох магадлалгүй гэж тэмдэглэсэн
consent-marked-unknown = Хэрэгт холбогдож болзошгүй эсэх нь мэдэгдэхгүй. Гарын үсэг зурах үед дахин асууна.
consent-alike = Нэг хүнийг хоёр удаа бүртгэсэн үү?
consent-alike-why = Хүүхэдтэй ижил холбоотой өөр хүнийг хэрэгт холбогдож болзошгүй гэж бүртгэсэн байна. Хэрэв нэг хүн бол энэ хүний оронд өөр хүн шийднэ. Гарын үсэг зурах үед дахин асууна.
consent-marked-implicated = Хэрэгт холбогдож болзошгүй гэж тэмдэглэсэн. Хууль ёсны төлөөлөгчийг сонгоно уу.
consent-someone-else = Энэ хүний оронд өөр хүн шийднэ
consent-entered-implicated = Хэрэгт холбогдож болзошгүй гэж бүртгэсэн. Энэ хүний хариултыг тооцохгүй.
consent-mark-implicated = Тэмдэглээд өөр хүн сонгох
consent-proof = Баримт
consent-proof-number = Дугаар
consent-proof-none-reason = Яагаад баримтгүй вэ?
consent-channel = Хэлбэр
consent-witness = Гэрч
consent-language = Ярьсан хэл
consent-mismatch-reason = Яагаад энэ хүн шийдэх вэ?

err-withdrawal-unknown = Зөвшөөрөл буцаасан энэ тэмдэглэл кейст алга.
rec-withdrawal-unknown = Зөвшөөрлийн хуудсыг дахин нээнэ үү.
err-notice-not-due = Энэ хүлээн авагчид буцаасан зөвшөөрлөөр өгсөн зүйл алга.
rec-notice-not-due = Мэдэгдлийг зөвхөн багц авсан байгууллагад өгнө.
err-notice-already-given = Энэ мэдэгдлийг аль хэдийн өгсөн байна.
rec-notice-already-given = Дахин өгөх шаардлагагүй.
err-notice-waits = Энэ мэдэгдлийн файл бэлэн, дамжуулаагүй байна.
rec-notice-waits = Файлаа дамжуулах, эсвэл цуцална уу.
err-notice-before-withdrawal = Өгсөн цаг зөвшөөрөл буцаахаас өмнө байна.
rec-notice-before-withdrawal = Цагийг нягтална уу.
err-decider-implicated = Энэ хүний оронд өөр хүн шийднэ.
rec-decider-implicated = Хууль ёсны төлөөлөгч, эсвэл асран хамгаалах байгууллагыг сонгоно уу.
err-decider-adult-unknown = Энэ хүн кейст бүртгэгдээгүй байна.
rec-decider-adult-unknown = Эхлээд хүнийг бүртгэнэ үү.
err-decider-adult-differs = Бүртгэсэн хүний хүүхэдтэй ямар холбоотой нь өөр байна.
rec-decider-adult-differs = Холбоог нь засах, эсвэл өөр хүн сонгоно уу.
err-child-alone-too-young = Хүүхэд { NUMBER($from) } нас хүрсэн нь тодорхой үед л ганцаараа шийднэ.
rec-child-alone-too-young = Хүүхдийн өмнөөс шийдэх хүнийг сонгоно уу.
err-decider-age-mismatch = Хүүхдийн насанд энэ хүн шийдэх нь ердийн биш.
rec-decider-age-mismatch = Яагаад энэ хүн шийдэж байгааг бичнэ үү.
err-decision-number-missing = Шийдвэрийн дугаар алга.
rec-decision-number-missing = Шийдвэрийг сонгож, дугаарыг нь бичнэ үү. Жишээ: А/12.
err-proof-reason-missing = Баримт үзээгүй шалтгаан алга.
rec-proof-reason-missing = Яагаад баримт үзээгүйг бичнэ үү.
err-witness-missing = Утас, видеогоор ярихад гэрч хэрэгтэй.
rec-witness-missing = Гэрчийн нэрийг бичнэ үү.
err-officials-missing = Хамтарсан багийн шийдвэрт { NUMBER($needed) } албан хүний нэр хэрэгтэй.
rec-officials-missing = Нэрсийг таслалаар зааглаж бичнэ үү.
err-language-missing = Ямар хэлээр ярьснаа сонгоогүй байна.
rec-language-missing = Хэлийг сонгоно уу.

consent-shared = Юу явах вэ?
consent-not-shared = Юу явахгүй вэ?
consent-teach-back = Өөрийн үгээр тайлбарлаж хэлсэн, ойлгосон
consent-what-answered = Юу гэж хариулсан бэ?
consent-next-question = Дараагийн асуулт
consent-changeable = Хүссэн үедээ өөрчилж болно
consent-now = Одоо
consent-asked = Асуусан
consent-told = Хэлсэн
consent-child-cannot = Хариулах боломжгүй
consent-child-cannot-why = Яагаад хариулах боломжгүй вэ?
err-consent-not-current = Энэ яриа одоогийнх биш байна.
rec-consent-not-current = Сүүлийн яриаг нээнэ үү, эсвэл хэн шийдэхийг сонгоно уу.
err-consent-confirmed = Энэ яриа баталгаажсан тул зөвхөн уншина.
rec-consent-confirmed = «Дахин ярилцах» дарна уу.
err-consent-id-taken = Энэ яриа аль хэдийн бүртгэгдсэн байна.
rec-consent-id-taken = Хуудсыг дахин нээнэ үү.
err-child-decides-alone = Хүүхэд өөрөө шийдэж байгаа тул өөр хүний хариулт хэрэггүй.
rec-child-decides-alone = Өөр хүн шийдэх бол дахин ярилцана уу.
err-told-not-asked = Хууль бичихийг шаарддаг тул асуухгүй, хэлнэ.
rec-told-not-asked = Хүүхдэд тайлбарлаад дараагийн хуудас руу орно уу.
err-wording-not-current = Уншсан үг одоогийн хувилбар биш байна.
rec-wording-not-current = Хуудсыг дахин нээж, шинэ үгээр асууна уу.
err-child-not-asked = Хүүхдээс өөрөөс нь асуугаагүй байна.
rec-child-not-asked = Эхлээд хүүхэдтэй ярилцаж, хариултыг тэмдэглэнэ үү.

consent-read-back = Бүх хариултыг уншиж өгсөн
consent-guardian-signature = Хамгаалагчийн гарын үсэг
consent-child-signature = Хүүхдийн гарын үсэг
consent-signed-on-paper = Цаасан дээр зурсан, дугаар
consent-pin = Баталгаажуулах бол ПИН-ээ дарна уу
consent-confirm = Баталгаажуулах
err-nothing-answered = Нэг ч хариулт алга.
rec-nothing-answered = Ядаж нэг асуултыг асууна уу.
err-not-read-back = Хариултуудыг эргүүлж уншаагүй байна.
rec-not-read-back = Бүх хариултыг чанга уншаад тэмдэглэнэ үү.
err-signature-missing = Гарын үсэг алга.
rec-signature-missing = Нэвтрэх үгээ бичиж баталгаажуулна уу.
err-consent-signature-missing = Гарын үсэг алга.
rec-consent-signature-missing = Дэлгэц дээр зурах, эсвэл цаасны дугаарыг бичнэ үү.
err-language-unknown = Ийм хэл дээр үг хэллэг алга.
rec-language-unknown = Монгол, англи хэлний аль нэгийг сонгоно уу.

consent-withdraw = Зөвшөөрөл буцаах
consent-withdrawn = Зөвшөөрлөө буцаасан
consent-withdraw-who = Хэн буцааж байна вэ?
consent-withdraw-what = Юуг буцаах вэ?
consent-withdraw-when = Хэзээ хэлсэн бэ?
consent-withdraw-when-help = Хоосон бол одоо. Жишээ нь 2026.11.21 14:30
consent-withdraw-stays = { NUMBER($count) } багц гарахгүй. Нэгэнт өгсөн бол өгсөн цагийг нь бичихэд хүлээн авагчид мэдэгдэнэ.
consent-withdraw-gone = { NUMBER($count) } багц аль хэдийн { $who } очсон: мэдэгдэл өгнө.
consent-withdraw-print = Мэдэгдэл хэвлэх
consent-notice-file = Мэдэгдлийн файл бичих
consent-notice-file-title = Мэдэгдлийг файлаар бичих
consent-notice-file-text = Зөвхөн энэ хүлээн авагчийн түлхүүрээр онгойлгоно. Юуг, хэзээ буцаасныг, хүүхэд үү, асран хамгаалагч уу хэлснийг, ямар багцад хамаарахыг бичнэ. Кейсийн өөр юу ч орохгүй.
consent-notice-forget = Уншсан зүйлээ март гэж хэнийг ч албадах боломжгүй. Мэдэгдэл хүсэж, мэдэгдсэнийг нотолно.
consent-notice-next = Одоо хүлээлгэж өгнө үү. Өгсний дараа л мэдэгдсэн гэж тооцно.
consent-notice-given = Цаасаар өгснийг тэмдэглэх
consent-notice-given-title = Хэвлэсэн мэдэгдлийг хэнд өгсөн бэ?
consent-notice-given-confirm = Тэмдэглэх
consent-notice-due = Мэдэгдээгүй
consent-notice-waiting = Файл бэлэн, өгөөгүй
consent-notice-by-file = Файлаар өгсөн
consent-notice-on-paper = Цаасаар өгсөн
consent-notice-said = Хэлсэн: { $when }
consent-notice-all-told = Зөвшөөрөл буцаасныг бүх хүлээн авагчид мэдэгдсэн
consent-notice-no-key = Энэ хүлээн авагчийн түлхүүрийг одоо ашиглах боломжгүй. Хэвлэсэн мэдэгдлээ өгнө үү.
consent-withdraw-live = Хүүхэд зогсоохыг хүссэн. Төгсгөлийн үе рүү шилжинэ.
consent-withdraw-live-adult = Шийдвэр гаргах хүн зогсоохыг хүссэн. Төгсгөлийн үе рүү шилжинэ.
consent-withdraw-confirm = Зөвшөөрлийг буцаах уу?
err-no-purpose-chosen = Юуг буцаахыг сонгоогүй байна.
rec-no-purpose-chosen = Хүний хэлснийг л сонгоно уу.
err-nothing-to-withdraw = Энэ хүн үүнд зөвшөөрч байгаагүй тул буцаах зүйл алга. Юу ч явахгүй.
rec-nothing-to-withdraw = «Үгүй» гэж хэлсэн бол ярианд тэмдэглэнэ үү.
err-said-at-unreadable = Хэлсэн цагийг ойлгосонгүй.
rec-said-at-unreadable = Жишээ нь: 2026.11.21 14:30.
err-said-in-future = Хэлсэн цаг одооноос хойш байна.
rec-said-in-future = Одоо, эсвэл өмнөх цаг бичнэ үү.
consent-withdraw-from-now = Одооноос эхлэн буцаасан зүйл нь хэнд ч очихгүй.
danger-immediate-danger = Яг одоо аюултай
danger-not-safe-tonight = Өнөө шөнө аюулгүй газар алга
danger-self-harm = Өөртөө хор учруулах тухай ярьсан

err-not-in-your-role = Энэ хэсэг таны үүрэгт хамаарахгүй.
rec-not-in-your-role = Ахлахаасаа асууна уу.
err-no-session = Түгжээтэй байна.
rec-no-session = Түгжээг тайлаад үргэлжлүүлнэ үү.
err-store-read-only = Бүртгэл зөвхөн уншихаар нээгдсэн.
rec-store-read-only = Ахлахаасаа асууна уу.
err-pin-wrong = ПИН таарсангүй.
rec-pin-wrong = { NUMBER($left) } удаа дахин оролдож болно.
err-pin-locked = ПИН таван удаа таарсангүй.
rec-pin-locked = Нууц үгээ бичиж үргэлжлүүлнэ үү.
err-pin-not-set = ПИН тавиагүй байна.
rec-pin-not-set = Тохиргоо хэсэгт ПИН-ээ тавина уу.
err-not-your-case = Энэ кейсийг өөр ярилцлага хийгч хариуцаж байна.
rec-not-your-case = Ахлахаасаа асууна уу.
err-not-found = Ийм зүйл олдсонгүй.
rec-not-found = Хуудсаа дахин нээнэ үү.

err-disk-full = Диск дүүрсэн байна. Хадгалсан бүхэн бүрэн.
rec-disk-full = Зай гаргаад дахин оролдоно уу.
err-disk-read-only = Энэ диск рүү бичих боломжгүй. Хадгалсан бүхэн бүрэн.
rec-disk-read-only = Дискний түгжээг шалгаад дахин оролдоно уу.
err-disk-trouble = Диск хариу өгсөнгүй. Хадгалсан бүхэн бүрэн.
rec-disk-trouble = Дискний холболтыг шалгаад дахин оролдоно уу.
err-disk-unsure = Диск үүнийг батласангүй. Хадгалагдсан эсэх нь дараа тайлахад л мэдэгдэнэ. Өмнө хадгалсан бүхэн бүрэн.
rec-disk-unsure = Дискээ шалгаад, эндээ дахин оролдоно уу. Түгжсэн бол хадгалагдсан эсэхийг нь эхлээд харна уу.
err-names-unfinished = Тохиргоо хадгалагдсан. Нээх дэлгэц дээр харагдах зүйл дараа тайлахад өөрчлөгдөнө.
rec-names-unfinished = Дискээ шалгаад, түгжиж тайлна уу.
err-done-unread = Хийгдсэн, харин диск дараа нь харуулах зүйлийг уншуулсангүй. Хадгалсан бүхэн бүрэн.
rec-done-unread = Дахин бүү хийгээрэй. Дискээ шалгаад, түгжиж тайлаад харна уу.
err-database-trouble = Бүртгэл хариу өгсөнгүй. Хадгалсан бүхэн бүрэн.
rec-database-trouble = Дахин оролдоно уу. Давтагдвал лавлах дугаарыг ахлахад хэлнэ үү.
err-file-unreadable = Файлыг уншиж чадсангүй.
rec-file-unreadable = Диск холбоотой эсэхийг шалгаад дахин сонгоно уу.
err-file-empty = Файл хоосон байна.
rec-file-empty = Өөр файл сонгоно уу.
err-file-vanished = Уншиж байх үед файл алга болсон.
rec-file-vanished = Диск, картаа дахин холбоод файлаа дахин сонгоно уу. Юу ч тэмдэглэгдээгүй.
err-file-changed = Уншиж байх үед файл өөрчлөгдсөн.
rec-file-changed = Бичиж дууссаны дараа дахин тооцуулна уу. Юу ч тэмдэглэгдээгүй.
err-folder-not-writable = Энэ хавтас руу бичих боломжгүй.
rec-folder-not-writable = Өөр хавтас сонгоно уу.
err-folder-missing = Ийм хавтас олдсонгүй.
rec-folder-missing = Диск холбогдсон эсэхийг шалгаад дахин сонгоно уу.
err-folder-not-empty = Энэ хавтас хоосон биш байна. Юуг ч дарж бичээгүй.
rec-folder-not-empty = Шинэ, эсвэл хоосон хавтас сонгоно уу.
err-unknown-command = Энэ үйлдлийг программ танихгүй байна.
rec-unknown-command = Программаа дахин нээнэ үү.
err-request-malformed = Хүсэлтийг ойлгосонгүй. Юу ч өөрчлөгдөөгүй.
rec-request-malformed = Хуудсаа дахин нээгээд оролдоно уу.
err-view-unwritable = Хуудсыг харуулж чадсангүй. Хадгалсан бүхэн бүрэн.
rec-view-unwritable = Дахин оролдоно уу. Давтагдвал лавлах дугаарыг ахлахад хэлнэ үү.
err-worker-gone = Програмын ажлын хэсэг зогссон байна. Хадгалсан бүхэн бүрэн.
rec-worker-gone = Програмыг хаагаад дахин нээнэ үү. Давтагдвал лавлах дугаарыг ахлахад хэлнэ үү.
err-bridge-trouble = Програмын хэсгүүд хоорондоо холбогдсонгүй. Хадгалсан бүхэн бүрэн.
rec-bridge-trouble = Дахин оролдоно уу. Болохгүй бол програмыг хаагаад дахин нээнэ үү.
err-without-sentence = Энэ үйлдлийг хийж чадсангүй. Хадгалсан бүхэн бүрэн.
rec-without-sentence = Дахин оролдоно уу. Давтагдвал ахлахад мэдэгдэнэ үү.
err-cancelled = Зогсоосон.
rec-cancelled = Юу ч өөрчлөгдөөгүй.
err-nothing-changed = Өөрчлөгдсөн зүйл алга.
rec-nothing-changed = Өөрчлөх зүйл байвал засаад дахин оролдоно уу.
err-clock-unreadable = Компьютерын цаг уншигдахгүй байна.
rec-clock-unreadable = Компьютерын цагийг тохируулна уу.

err-text-empty = Хоосон байна.
rec-text-empty = Энд бичнэ үү.
err-not-chosen = Энд сонгоогүй байна.
rec-not-chosen = Аль нэгийг нь сонгоно уу.
err-text-too-long = { NUMBER($over) } тэмдэгт илүү байна.
rec-text-too-long = Товчилно уу. Дээд тал нь { NUMBER($most) } тэмдэгт.
err-text-too-short = Хэт товч байна.
rec-text-too-short = { NUMBER($least) }-аас доошгүй тэмдэгт бичнэ үү.
err-text-no-emoji = Энд үсэг, тоо, зураасаас өөр тэмдэгт байна.
rec-text-no-emoji = Энд үсэг, тоо, зураас бичнэ үү.
err-date-impossible = Ийм өдөр алга: { $date }.
rec-date-impossible = Шалгаад дахин бичнэ үү. Жишээ: 2025.11.21.
err-date-not-digits = Өдрийг тоогоор бичнэ.
rec-date-not-digits = Жишээ: 2025.11.21.
err-date-incomplete = Өдөр бүрэн биш байна.
rec-date-incomplete = Он, сар, өдрийг бичнэ үү. Мэдэгдэхгүй бол «Мэдэгдэхгүй» сонгоно уу.
err-date-year-short = Он дөрвөн оронтой.
rec-date-year-short = Жишээ: 2025.
err-date-out-of-range = Өдөр { $min }–{ $max } хооронд байна.
rec-date-out-of-range = Өдрөө шалгана уу.
err-time-malformed = Ийм цаг алга, эсвэл бүрэн бичигдээгүй байна.
rec-time-malformed = Цаг, минутыг бичнэ үү. Жишээ: 10:30, эсвэл өдөртэй нь 2026.11.21 10:30.
err-number-malformed = Энд зөвхөн тоо бичнэ.
rec-number-malformed = Тоогоор дахин бичнэ үү.

err-recordings-not-kept = Дуу, дүрс бичлэгийг энд хадгалдаггүй.
rec-recordings-not-kept = Бичлэгийн дугаарыг бичнэ үү.
err-media-type-not-kept = Энэ төрлийн файлыг энд хадгалдаггүй.
rec-media-type-not-kept = PDF, JPG, PNG файл, 20 МБ хүртэл.
err-file-too-large = Файл хэт том байна.
rec-file-too-large = PDF, JPG, PNG файл, 20 МБ хүртэл.
err-file-is-empty = Файл хоосон байна.
rec-file-is-empty = Өөр файл сонгоно уу.
err-attachment-known = Энэ файл нэмэгдсэн байна.
rec-attachment-known = Жагсаалтыг шалгана уу.
err-attachment-known-in-interview = Ижил файл энд аль хэдийн байна.
rec-attachment-known-in-interview = Өөр файл сонгоно уу.
err-digest-malformed = Файлын шалгах тоо бүрэн биш байна.
rec-digest-malformed = Файлыг дахин нэмнэ үү.

export-title = Багц бэлтгэх
export-step-of = { NUMBER($total) } алхмын { NUMBER($step) } дахь
export-step-case = Кейс
export-step-recipients = Хүлээн авагч
export-step-consent = Зөвшөөрөл
export-step-preview = Урьдчилж харах
export-step-seal = Лацдаж бичих
export-step-hand-over = Хүлээлгэж өгөх
export-unsigned = Баталж хаагаагүй, явахгүй: { $what }
export-can-sign = Гарын үсэг зурах хүн: { $person }
export-can-sign-supervisor = Ярилцсан хүн гарсан: ахлах байгаагаар нь лацдана.

export-recipient-add = Хүлээн авагч нэмэх
export-recipient-kind = Төрөл
export-recipient-organisation = Байгууллага
export-recipient-person = Хүн, албан тушаал
export-recipient-key = Түлхүүр
export-key-checked = Түлхүүр тулгасан:
export-key-checked-on = { $date }-нд тулгасан
export-key-expires = { $date } хүртэл
export-key-unchecked-text = Хүлээн авагчтай утсаар уншиж тулгана уу. Тулгах хүртэл ашиглахгүй.
export-key-compare = Түлхүүр тулгах
export-key-compare-how = Яаж тулгасан
export-purpose = Илгээх зорилго
export-reference = Бичгийн дугаар

export-question = Юу явж болох вэ?
export-information = Мэдээлэл
export-goes = Явна
export-nothing-goes = Юу ч явахгүй
export-by-order = Хуулийн шаардлагаар явна
export-child-no-vital-text = Зөвхөн аюулаас хамгаалахад хэрэгтэй зүйл явна. Юу, яагаад явж байгааг хүүхдэд хэлнэ үү.
export-by-vital = Амь насанд аюултай тул явна
export-vital-until = { $date } хүртэл
export-take-away = Хасах
export-part-interview-log = цаг, үе шат, асуултын тоо
export-part-consent-record = хэн, хэзээ, юу гэсэн
export-part-risk-and-needs = үнэлгээ, холбон зуучлал
export-part-attachments = { NUMBER($count) } файл
export-part-identity = нэр, хаяг
export-clock-behind = Компьютерын цаг хоцорч байна: журналд { $date } өдрийн тэмдэглэл бий. Урьдчилж уншиж болно, харин лацдах, хүлээлгэж өгөх боломжгүй.
export-child-no = Хүүхдийн «Үгүй»-г хүндэтгэлээ
export-child-no-text = { $who }: багц үүсэхгүй. Шалтгааныг журналд тэмдэглэсэн.
export-consent-version = Зөвшөөрлийн хувилбар v{ NUMBER($version) }, { $date }, хүчинтэй
export-next = Дараа нь
export-unsigned-count = Баталж хаагаагүй { NUMBER($count) } ярилцлага явахгүй.
export-child-no-order = Хүүхэд { $date }-нд «Үгүй» гэсэн
export-child-no-order-text = Хуулийн шаардлага зөвхөн нэрлэсэн хэсгийг нээнэ. Юу, яагаад явж байгааг хүүхдэд хэлнэ үү.
export-bundles = { NUMBER($count) } багц үүснэ
export-parts = { NUMBER($count) } хэсэг
export-files-size = файл { $size }
export-none-for = { $who }: үүсэхгүй

reason-agreed = Зөвшөөрсөн.
reason-legal-order = Хуулийн шаардлагаар явна.
reason-required-by-law = Хууль шаарддаг тул хэлсэн, асуугаагүй.
reason-not-asked = Асуугаагүй.
reason-later = Дараа гэсэн. Дахин асуух хүртэл үлдэнэ.
reason-child-said-no = Хүүхэд «Үгүй» гэсэн. Хүүхдийн хариулт шийднэ.
reason-guardian-said-no = Хамгаалагч «Үгүй» гэсэн.
reason-child-cannot-answer = Хүүхэд хариулах боломжгүй байсан. Энэ нь «Тийм» биш.
reason-implicated = Энэ хүний оронд өөр хүн шийднэ.
reason-too-young = Хүүхэд ганцаараа шийдэх насанд хүрсэн нь тодорхойгүй.
reason-amended = Гарын үсэг зурсны дараа хариултыг засварласан. Дахин ярилцана.
reason-withdrawn = Зөвшөөрлөө буцаасан.
reason-expired = Зөвшөөрлийн хугацаа дууссан.
reason-wording-changed = Зөвшөөрсөн үг өөрчлөгдсөн. Дахин ярилцана.
reason-not-confirmed = Яриаг баталгаажуулаагүй.
reason-case-closed = Кейс хаагдсан.
reason-not-needed = Зорилгод хэрэггүй.
reason-not-asked-for = Хүсээгүй.
reason-code-only = Зөвхөн код.
reason-order-out-of-scope = Хуулийн шаардлагад нэрлээгүй.
reason-beyond-danger = Аюулаас хамгаалахад хэрэггүй.
reason-not-signed-off = Ярилцлагын тэмдэглэлд гарын үсэг зураагүй.
reason-nothing-recorded = Бичсэн зүйл алга.
reason-taken-away = Ажилтан хассан.
reason-superseded = Шинэ бичлэг орсон.
reason-after-preview = Урьдчилж харснаас хойш бичсэн.
reason-notice-only = Энэ багц зөвхөн зөвшөөрөл буцаасан мэдэгдэл.
reason-internal = Өрөөний дотоод тэмдэглэл, гадагш явахгүй.

export-order = Хуулийн шаардлага бий
export-order-body = Шийдвэр гаргасан байгууллага
export-order-number = Дугаар
export-order-date = Огноо
export-order-scope = Юуг хамарсан
export-order-scan-optional = Шийдвэрийн хуулбар (байвал)
export-order-scan-kept = Хуулбар нь хамт явна
export-order-on-paper = Зөвхөн цаасаар байгаа
export-orders = Хуулийн шаардлага
export-order-child-told = Хүүхдэд хэлсэн үү?
export-order-child-told-why-not = Яагаад хараахан хэлээгүй
export-order-supervisor = Ахлах
export-order-supervisor-passphrase = Ахлахын нууц үг

export-draft-recalled = Эхлээд орхисон багцаа үргэлжлүүлж байна. Явах зүйлийг шинээр тооцсон.
export-draft-forget = Ноорогийг хасах
export-little-space = Багцыг USB дээр бичдэг ч, түүний тухай журналын бичлэгт энэ компьютерт зай хэрэгтэй.
export-preview = Агуулгыг урьдчилж харах
export-preview-text = Хүлээн авагч яг үүнийг уншина.
export-preview-hidden = Нэр, дугаарыг энд далдалсан. Хүлээн авагч бүгдийг нь уншина.
export-preview-open = Далдлалгүй харах
export-preview-never = Холбоо барихгүй хүний утсыг энд харуулахгүй. Хүлээн авагч уншина. Энэ байдлаар нь хэвлэхгүй.
export-pages = { NUMBER($count) } хуудас
export-bundle-size = Лацадсан файл ойролцоогоор { $size } болно.
export-found = Дахин харах зүйл
export-found-hint = Нэр, утасны дугаар байж магадгүй бичвэр
export-read = Би уншсан

export-needs-stick = Багц бүрийг зөвхөн тухайн хүлээн авагчийн түлхүүрээр онгойлгоно. Танд USB хэрэгтэй.
export-stick = Сул зай { $free }
export-stick-named = { $name }, сул зай { $free }
export-stick-read-only = Зөвхөн уншина: энэ USB рүү бичих боломжгүй.
export-stick-other-files = Энэ USB-д өөр { NUMBER($count) } файл байна. Түүнд хүрэхгүй.
export-seal = Лацдаж бичих
export-written = Бичиж, эргүүлж уншиж шалгасан
export-stop = Зогсоох
export-stopped = Зогсоосон. Юу ч гарсан гэж тооцохгүй.
export-stopped-some = Зогсоосон. Бичсэн гэж тэмдэглэснээс бусад нь гарсан гэж тооцохгүй.

export-receiver-name = Хүлээн авсан хүний нэр
export-receiver-position = Албан тушаал
export-receiver-id = Үнэмлэхийн дугаар
export-receiver-id-help = Зөвхөн өөрөө зөвшөөрвөл бичнэ. Хоосон үлдээж болно.
export-way = Яаж
export-way-in-person = Биечлэн
export-way-courier = Хүргэгчээр
export-way-post = Шуудангаар
export-seal-number = Лацын дугаар
export-when = Хэзээ
export-hand-over = Хүлээлгэж өгөх
export-notice = Зөвшөөрөл буцаасан мэдэгдэл
export-handed-over = Хүлээлгэж өгсөн
export-not-handed-over = Лацадсан, хүлээлгэж өгөөгүй
export-must-stay = Гарч болохгүй
export-left-before = Үүнээс өмнө өгсөн
export-left-before-text = Зогсоохоос өмнө нэгэнт өгсөн бол хэзээ өгснөө, гарын үсэгтэй хуудасны дугаарыг бичнэ үү. Хожуу бичсэн гэж тэмдэглэнэ. Зөвшөөрлийг буцаасан бол хүлээн авагчид мэдэгдэнэ.
export-handed-late = Хожуу бичсэн: өгсний дараа гарахыг нь зогсоосон байна.
export-when-help = Хоосон бол одоо. Жишээ нь 2026.11.21 14:30
export-when-late-help = Хүлээлгэж өгсөн өдөр, цаг. Жишээ нь 2026.11.21 14:30
export-paper-number = Гарын үсэгтэй хуудасны дугаар
export-paper-number-post = Баталгаат илгээмжийн эсвэл гарын үсэгтэй хуудасны дугаар
export-signed-how = Хүлээн авсан хүн дэлгэц дээр, эсвэл хэвлэсэн хуудсан дээр гарын үсэг зурна.
export-signed-how-file = Хүлээн авсан хүн дэлгэц дээр, эсвэл хэвлэсэн хуудсан дээр гарын үсэг зурна. Эсвэл гарын үсэгтэй файл буцааж өгнө.
export-receipt-will-come = Гарын үсэгтэй файл буцаж ирнэ
export-receipt-awaited = Гарын үсэгтэй баримт хараахан ирээгүй.
export-print-receipt = Хүлээн авсан хуудас хэвлэх, 2 хувь
export-receipt-title = Лацадсан багц хүлээлцсэн хуудас
export-receipt-sender = Хүлээлгэж өгсөн
export-receipt-recipient = Хүлээн авагч
export-receipt-file = Файл
export-receipt-parts = Дотор нь
export-receipt-copy = { NUMBER($n) }-р хувь, нийт 2
export-receipt-sign-giver = Хүлээлгэж өгсөн хүний гарын үсэг
export-receipt-sign-receiver = Хүлээн авсан хүний гарын үсэг
export-receipt-note = Файлыг зөвхөн хүлээн авагчийн түлхүүрээр нээнэ. Нээхийн өмнө SHA-256-г тулгана уу.
export-receipt-entry = Журналын тэмдэглэл
export-cancelled = Хүчингүй болгосон
export-none-waiting = Энэ кейст хүлээлгэж өгөх багц алга.
export-none-ready = Багц бэлтгэж болох кейс алга. Бэлтгэж байгаа, хаасан кейс энд гарахгүй.
export-no-recipients = Хүлээн авагч бүртгээгүй байна.
export-cancel-bundle = Багцыг хүчингүй болгох
export-cancel-bundle-text = Бичсэн файлыг устгасан байх ёстой.
export-cancel-destroyed = Файлыг устгасан

err-recipient-missing = Хүлээн авагч сонгогдоогүй байна.
rec-recipient-missing = Хүлээн авагчаа сонгоно уу.
err-export-case-missing = Кейс сонгогдоогүй байна.
rec-export-case-missing = Кейсээ сонгоно уу.
err-preview-unread = Хүлээн авагчийн унших зүйлийг уншаагүй байна.
rec-preview-unread = Хүлээн авагч бүрийнхийг уншаад тэмдэглэнэ үү.
err-recipient-unknown = Энэ хүлээн авагч бүртгэгдээгүй байна.
rec-recipient-unknown = Жагсаалтаас сонгох, эсвэл шинээр бүртгэнэ үү.
err-recipient-key-malformed = Энэ нь хүлээн авагчийн түлхүүр биш байна.
rec-recipient-key-malformed = «age1» гэж эхэлсэн мөрийг бүтнээр нь оруулна уу.
err-fingerprint-differs = { NUMBER($group) }-р бүлэг таарсангүй. Түлхүүрийг ашиглахгүй.
rec-fingerprint-differs = Түлхүүрийн эзэнтэй дахин уншиж тулгана уу.
err-recipient-organisation-missing = Байгууллагын нэр алга.
rec-recipient-organisation-missing = Байгууллагын нэрийг бичнэ үү.
err-recipient-key-missing = Түлхүүр алга.
rec-recipient-key-missing = Хүлээн авагчийн түлхүүрийг оруулна уу.
err-recipient-key-unchecked = Энэ түлхүүрийг тулгаагүй байна.
rec-recipient-key-unchecked = Хүлээн авагчтай утсаар уншиж тулгана уу.
err-recipient-key-extended = Түлхүүрийн хугацааг сунгасан. Тулгах хүртэл ашиглахгүй.
rec-recipient-key-extended = Хүлээн авагчтай утсаар уншиж тулгана уу.
err-recipient-key-changed = Өмнөхөөс өөр түлхүүр байна. Тулгах хүртэл ашиглахгүй.
rec-recipient-key-changed = Хүлээн авагчтай утсаар уншиж тулгана уу.
err-recipient-key-expired = Хугацаа { $date }-нд дууссан.
rec-recipient-key-expired = Хүлээн авагчаас шинэ түлхүүр авна уу. Хуучнаа хэрэглэсээр бол хугацааг нь сунгаад дахин тулгана уу.
err-recipient-key-revoked = Энэ түлхүүрийг ашиглахаа больсон.
rec-recipient-key-revoked = Хүлээн авагчаас шинэ түлхүүр авна уу.
err-recipient-key-taken = Энэ түлхүүр өөр хүлээн авагчийнх байна.
rec-recipient-key-taken = Хүлээн авагч бүр өөрийн түлхүүртэй байх ёстой. Тулгана уу.
err-recipient-kind-fixed = Хүлээн авагчийн төрлийг сольж болохгүй.
rec-recipient-kind-fixed = Шинэ хүлээн авагч бүртгэнэ үү.
err-recipient-reason-missing = Шалтгаан алга.
rec-recipient-reason-missing = Түлхүүрийг яагаад ашиглахаа больсныг бичнэ үү.
err-bundle-purpose-missing = Илгээх зорилго алга.
rec-bundle-purpose-missing = Юунд зориулж илгээж байгааг бичнэ үү.
err-nothing-may-go = Энэ хүлээн авагчид явах зүйл алга.
rec-nothing-may-go = Шалтгаан нь хэсэг бүрийн хажууд байгаа.
err-gate-changed = Урьдчилж харснаас хойш ямар нэг зүйл өөрчлөгдсөн байна. Юу ч бичээгүй.
rec-gate-changed = Хуудсыг дахин үзээд үргэлжлүүлнэ үү.
err-bundle-preview-missing = Энэ хүлээн авагчийн унших зүйлийг урьдчилж харсангүй. Юу ч бичээгүй.
rec-bundle-preview-missing = Эхлээд урьдчилж харж, уншаад дараа нь лацдана уу.
err-bundle-preview-differs = Урьдчилж харснаас өөр зүйл явах гэж байна. Юу ч бичээгүй.
rec-bundle-preview-differs = Дахин урьдчилж харж, уншаад лацдана уу.
err-clock-behind = Компьютерын цаг { $day } гэж байна, харин журналд { $newest } өдрийн тэмдэглэл бий. Цаг хоцорч байхад юу ч гарахгүй.
rec-clock-behind = Цагийг тохируулна уу. Одоо зөв, харин өмнө нь буруу байсан бол ахлах Өнөөдөр хуудсанд тэмдэглэнэ.
err-clock-untold = Журнал уншигдахгүй байгаа тул цаг зөв эсэх нь мэдэгдэхгүй байна. Юу ч гарахгүй.
rec-clock-untold = Ахлахад хэлж, журналыг шалгуулна уу.
err-clock-not-behind = Цаг журналаас хоцроогүй байна. Юу ч тэмдэглээгүй.
rec-clock-not-behind = Ажлаа үргэлжлүүлнэ үү.
err-bundle-already-sealed = Энэ багцыг лацадсан байна.
rec-bundle-already-sealed = Шинэ багц бэлтгэнэ үү.
err-bundle-not-written = Багц бичигдэж дуусаагүй байна. Юу ч гарсан гэж тооцохгүй.
rec-bundle-not-written = USB-г шалгаад дахин бичнэ үү.
err-bundle-not-sealed = Ийм лацадсан багц алга.
rec-bundle-not-sealed = Эхлээд багцыг лацдана уу.
err-bundle-already-handed-over = Энэ багцыг хүлээлгэж өгсөн байна.
rec-bundle-already-handed-over = Дахин өгөх бол шинэ багц бэлтгэнэ үү.
err-bundle-is-cancelled = Энэ багцыг цуцалсан байна.
rec-bundle-is-cancelled = Шинэ багц бэлтгэнэ үү.
err-hand-over-name-missing = Хүлээн авсан хүний нэр алга.
rec-hand-over-name-missing = Нэрийг бичнэ үү.
err-hand-over-way-missing = Яаж хүлээлгэсэн нь сонгогдоогүй байна.
rec-hand-over-way-missing = Биечлэн, шуудан зөөгч, шуудангийн аль нэгийг сонгоно уу.
err-seal-number-missing = Лацын дугаар хоосон байна.
rec-seal-number-missing = Лацын дугаарыг бичнэ үү.
err-hand-over-time-unreadable = Өгсөн цагийг ойлгосонгүй.
rec-hand-over-time-unreadable = Жишээ нь: 2026.11.21 14:30.
err-hand-over-late-unsigned = Хожуу бичихэд гарын үсэгтэй хуудасны дугаар хэрэгтэй.
rec-hand-over-late-unsigned = Хуудсаа хэвлэж гарын үсэг зуруулаад дугаарыг нь бичнэ үү.
err-hand-over-in-future = Өгсөн цаг одооноос хойш байна.
rec-hand-over-in-future = Одоо, эсвэл өмнөх цаг бичнэ үү.
err-hand-over-before-sealing = Өгсөн цаг лацадсанаас өмнө байна.
rec-hand-over-before-sealing = Цагийг нягтална уу.
err-hand-over-unsigned = Хүлээн авсныг батлах гарын үсэг ч, хуудасны дугаар ч алга.
rec-hand-over-unsigned = Дэлгэц дээр гарын үсэг зуруулах, эсвэл гарын үсэгтэй хуудасны дугаарыг бичнэ үү. Шуудангаар явуулсан бол баталгаат илгээмжийн дугаарыг бичнэ үү.
err-hand-over-receipt-unexpected = Энэ хүлээн авагчийн баримтын түлхүүрийг тулгаагүй тул файлаар баримт ирэхгүй.
rec-hand-over-receipt-unexpected = Дэлгэц дээр гарын үсэг зуруулах, эсвэл гарын үсэгтэй хуудасны дугаарыг бичнэ үү.
err-read-back-differs = Бичсэн файл эх хувьтайгаа таарсангүй.
rec-read-back-differs = Өөр USB ашиглана уу.
err-report-unwritable = Тайланг бэлдэж чадсангүй. Юу ч гарсан гэж тооцохгүй.
rec-report-unwritable = Дахин оролдоно уу. Давтагдвал лавлах дугаарыг ахлахад хэлнэ үү.
err-folder-is-store = Энэ хавтас компьютерын бүртгэлд хамаарна.
rec-folder-is-store = USB эсвэл өөр хавтас сонгоно уу.
err-key-entered-by-you = Энэ түлхүүрийг та өөрөө оруулсан.
rec-key-entered-by-you = Өөр хүн тулгана: ахлах эсвэл кейс хариуцсан ажилтан.
err-key-nobody-else = Энэ түлхүүрийг та оруулсан. Түүнийг тулгах өөр хүн энэ өрөөнд алга.
rec-key-nobody-else = «Тохиргоо» хэсэгт өөр ахлах эсвэл кейс хариуцсан ажилтан нэмээд, түүгээр тулгуулна уу.

facts-alleged = Мэдэгдсэн зүйл
facts-alleged-help = Зөвхөн жагсаалтаас сонгоно, тайлбар бичихгүй. Энэ өрөөнд үлдэнэ. Цагдаа, прокурорт зөвхөн хуулийн шаардлагаар очно.
facts-alleged-none = Хараахан юу ч тэмдэглээгүй.
facts-note = Тэмдэглэх
facts-change = Өөрчлөх
facts-forms = Хэлбэр
facts-exploitation = Мөлжлөгийн төрөл
facts-movement = Хүүхдийг өөр газар авч явсан уу?
facts-none-chosen = Сонгоогүй
facts-by = { $person }, { $when }
facts-earlier = Өмнө нь тэмдэглэсэн: { NUMBER($n) }
facts-keep = Хадгалах
facts-signs = Мөлжлөгийг илтгэж болох шинж
facts-signs-help = Юуг лавлахыг заана, болсон гэсэн үг биш. Нийлбэр бодохгүй, тайлбар бичихгүй.
facts-sign = Шинж
facts-set-none = Хараахан үзээгүй
facts-set-counts = ажиглагдсан { NUMBER($seen) }, ажиглагдаагүй { NUMBER($not_seen) }, мэдэгдэхгүй { NUMBER($unknown) }, үзээгүй { NUMBER($open) }
facts-sign-open = Тэмдэглээгүй
facts-sign-was = Өмнө нь: { $answer }, { $person }, { $when }
facts-signs-keep = Хариултыг хадгалах

err-alleged-nothing-chosen = Юу ч сонгоогүй байна.
rec-alleged-nothing-chosen = Дор хаяж нэгийг, эсвэл «Мэдэгдэхгүй»-г сонгоно уу.
err-alleged-not-known-alone = Мэдэгдэж байгаа зүйлтэй хамт «Мэдэгдэхгүй» сонгосон байна.
rec-alleged-not-known-alone = Аль нэгийг нь үлдээнэ үү.
err-signs-unanswered = Хараахан юу ч хариулаагүй байна.
rec-signs-unanswered = Дор хаяж нэг шинжид хариулна уу.

err-bundle-medium-unreadable = Файлыг уншиж чадсангүй.
rec-bundle-medium-unreadable = Диск, USB-г шалгаад дахин сонгоно уу.
err-bundle-not-a-bundle = Энэ нь багц биш байна.
rec-bundle-not-a-bundle = «.itgel.age» гэж төгссөн файл сонгоно уу.
err-bundle-sealed-header = Түгжээний толгой хэсэг гэмтсэн байна. Нээсэнгүй.
rec-bundle-sealed-header = Илгээгчээс дахин авна уу.
err-bundle-other-recipient = Энэ багц өөр хүлээн авагчийнх.
rec-bundle-other-recipient = Илгээгчид буцааж мэдэгдэнэ үү.
err-bundle-truncated = Файл дутуу байна. Нээсэнгүй.
rec-bundle-truncated = Илгээгчээс дахин авна уу.
err-bundle-damaged = Файл өөрчлөгдсөн, эсвэл гэмтсэн байна. Нээсэнгүй.
rec-bundle-damaged = Илгээгчээс дахин авна уу.

err-bundle-tar-not-ustar = Дотор нь ердийн архив алга. Нээсэнгүй.
rec-bundle-tar-not-ustar = Илгээгчээс дахин авна уу.
err-bundle-tar-checksum = Архивын толгойн нийлбэр таарахгүй байна. Нээсэнгүй.
rec-bundle-tar-checksum = Илгээгчээс дахин авна уу.
err-bundle-tar-symlink = Архивт өөр газар заасан холбоос байна. Нээсэнгүй.
rec-bundle-tar-symlink = Ашиглахгүй. Файлыг хадгалаад илгээгч рүү утсаар залгана уу.
err-bundle-tar-hardlink = Архивт давхар холбоос байна. Нээсэнгүй.
rec-bundle-tar-hardlink = Ашиглахгүй. Файлыг хадгалаад илгээгч рүү утсаар залгана уу.
err-bundle-tar-device = Архивт төхөөрөмжийн файл байна. Нээсэнгүй.
rec-bundle-tar-device = Ашиглахгүй. Файлыг хадгалаад илгээгч рүү утсаар залгана уу.
err-bundle-tar-folder = Архивт хавтасны бичлэг байна. Нээсэнгүй.
rec-bundle-tar-folder = Ашиглахгүй. Файлыг хадгалаад илгээгч рүү утсаар залгана уу.
err-bundle-tar-pax = Архивт нэмэлт толгой (PAX) байна. Нээсэнгүй.
rec-bundle-tar-pax = Ашиглахгүй. Файлыг хадгалаад илгээгч рүү утсаар залгана уу.
err-bundle-tar-gnu-name = Архивт урт нэрийн нэмэлт (GNU) байна. Нээсэнгүй.
rec-bundle-tar-gnu-name = Ашиглахгүй. Файлыг хадгалаад илгээгч рүү утсаар залгана уу.
err-bundle-tar-unknown-type = Архивт танигдаагүй төрлийн бичлэг байна. Нээсэнгүй.
rec-bundle-tar-unknown-type = Ашиглахгүй. Файлыг хадгалаад илгээгч рүү утсаар залгана уу.
err-bundle-tar-name-absolute = Архивт үндсэн хавтаснаас эхэлсэн нэр байна. Нээсэнгүй.
rec-bundle-tar-name-absolute = Ашиглахгүй. Файлыг хадгалаад илгээгч рүү утсаар залгана уу.
err-bundle-tar-name-dots = Архивт хавтаснаасаа гарсан нэр байна. Нээсэнгүй.
rec-bundle-tar-name-dots = Ашиглахгүй. Файлыг хадгалаад илгээгч рүү утсаар залгана уу.
err-bundle-tar-name-unsafe = Архивт зөвшөөрөгдөөгүй тэмдэгттэй нэр байна. Нээсэнгүй.
rec-bundle-tar-name-unsafe = Ашиглахгүй. Файлыг хадгалаад илгээгч рүү утсаар залгана уу.
err-bundle-tar-name-length = Архивт хоосон, эсвэл хэт урт нэр байна. Нээсэнгүй.
rec-bundle-tar-name-length = Ашиглахгүй. Файлыг хадгалаад илгээгч рүү утсаар залгана уу.
err-bundle-tar-outside-folder = Архивт гадуур хавтасны нэр байна. Нээсэнгүй.
rec-bundle-tar-outside-folder = Ашиглахгүй. Файлыг хадгалаад илгээгч рүү утсаар залгана уу.
err-bundle-tar-duplicate = Архивт нэг нэр хоёр удаа байна. Нээсэнгүй.
rec-bundle-tar-duplicate = Ашиглахгүй. Файлыг хадгалаад илгээгч рүү утсаар залгана уу.
err-bundle-tar-twin = Архивт зөвхөн том жижиг үсгээр ялгаатай хоёр нэр байна. Нээсэнгүй.
rec-bundle-tar-twin = Ашиглахгүй. Файлыг хадгалаад илгээгч рүү утсаар залгана уу.
err-bundle-tar-form = Архивын толгой тогтсон хэлбэрээрээ биш байна. Нээсэнгүй.
rec-bundle-tar-form = Ашиглахгүй. Файлыг хадгалаад илгээгч рүү утсаар залгана уу.
err-bundle-tar-padding = Файлын дараах дүүргэлт хоосон биш байна. Нээсэнгүй.
rec-bundle-tar-padding = Ашиглахгүй. Файлыг хадгалаад илгээгч рүү утсаар залгана уу.
err-bundle-tar-too-many = Архивт багцад байхаас олон файл байна. Нээсэнгүй.
rec-bundle-tar-too-many = Ашиглахгүй. Файлыг хадгалаад илгээгч рүү утсаар залгана уу.
err-bundle-tar-ends-early = Архив файлын дундуур тасарсан байна. Нээсэнгүй.
rec-bundle-tar-ends-early = Илгээгчээс дахин авна уу.
err-bundle-tar-end-missing = Архивын төгсгөлийн тэмдэг алга. Нээсэнгүй.
rec-bundle-tar-end-missing = Илгээгчээс дахин авна уу.
err-bundle-tar-after-end = Архивын төгсгөлийн дараа өөр зүйл байна. Нээсэнгүй.
rec-bundle-tar-after-end = Ашиглахгүй. Файлыг хадгалаад илгээгч рүү утсаар залгана уу.

err-bundle-file-too-large = Хавсралт биш файл хэмжээнээсээ том байна. Нээсэнгүй.
rec-bundle-file-too-large = Ашиглахгүй. Файлыг хадгалаад илгээгч рүү утсаар залгана уу.
err-bundle-entry-order = Файлууд дарааллаараа биш байна. Нээсэнгүй.
rec-bundle-entry-order = Ашиглахгүй. Файлыг хадгалаад илгээгч рүү утсаар залгана уу.
err-bundle-tag-file-missing = Тайлбар файл дутуу байна. Нээсэнгүй.
rec-bundle-tag-file-missing = Илгээгчээс дахин авна уу.
err-bundle-tag-file-extra = Илүү тайлбар файл байна. Нээсэнгүй.
rec-bundle-tag-file-extra = Ашиглахгүй. Файлыг хадгалаад илгээгч рүү утсаар залгана уу.
err-bundle-fetch-file = Багц өөр газраас файл татахыг хүсэж байна. Нээсэнгүй.
rec-bundle-fetch-file = Ашиглахгүй. Файлыг хадгалаад илгээгч рүү утсаар залгана уу.
err-bundle-other-manifest = Агуулгын хоёр дахь жагсаалт байна. Нээсэнгүй.
rec-bundle-other-manifest = Ашиглахгүй. Файлыг хадгалаад илгээгч рүү утсаар залгана уу.
err-bundle-other-tag-manifest = Тайлбар файлын хоёр дахь жагсаалт байна. Нээсэнгүй.
rec-bundle-other-tag-manifest = Ашиглахгүй. Файлыг хадгалаад илгээгч рүү утсаар залгана уу.
err-bundle-tag-manifest-missing = Тайлбар файлын жагсаалт алга. Нээсэнгүй.
rec-bundle-tag-manifest-missing = Илгээгчээс дахин авна уу.
err-bundle-signature-missing = Гарын үсэг алга. Нээсэнгүй.
rec-bundle-signature-missing = Ашиглахгүй. Файлыг хадгалаад илгээгч рүү утсаар залгана уу.
err-bundle-bagit-text = bagit.txt тогтсон хэлбэрээрээ биш байна. Нээсэнгүй.
rec-bundle-bagit-text = Ашиглахгүй. Файлыг хадгалаад илгээгч рүү утсаар залгана уу.
err-bundle-format-unknown = Багцын хэлбэрийн өөр хувилбар байна. Нээсэнгүй.
rec-bundle-format-unknown = Программаа шинэчлээд дахин шалгана уу.
err-bundle-training-bundle = Энэ бол сургалтын багц. Жинхэнэ хүүхэд биш. Нээсэнгүй.
rec-bundle-training-bundle = Сургалтын горимд нээнэ үү.
err-bundle-real-bundle = Энэ бол жинхэнэ багц, энд бол сургалт. Нээсэнгүй.
rec-bundle-real-bundle = Сургалтаас гараад, тэнд шалгана уу.
err-bundle-info-not-text = bag-info.txt бичвэр биш байна. Нээсэнгүй.
rec-bundle-info-not-text = Ашиглахгүй. Файлыг хадгалаад илгээгч рүү утсаар залгана уу.
err-bundle-info-form = bag-info.txt тогтсон хэлбэрээрээ биш байна. Нээсэнгүй.
rec-bundle-info-form = Ашиглахгүй. Файлыг хадгалаад илгээгч рүү утсаар залгана уу.
err-bundle-oxum-form = Агуулгын хэмжээг заасан тоо биш байна. Нээсэнгүй.
rec-bundle-oxum-form = Ашиглахгүй. Файлыг хадгалаад илгээгч рүү утсаар залгана уу.
err-bundle-tag-manifest-form = Тайлбар файлын жагсаалт тогтсон хэлбэрээрээ биш байна. Нээсэнгүй.
rec-bundle-tag-manifest-form = Ашиглахгүй. Файлыг хадгалаад илгээгч рүү утсаар залгана уу.
err-bundle-tag-manifest-closed = Тайлбар файлын жагсаалт бүрэн биш байна. Нээсэнгүй.
rec-bundle-tag-manifest-closed = Ашиглахгүй. Файлыг хадгалаад илгээгч рүү утсаар залгана уу.

err-bundle-signature-form = Гарын үсэг Ed25519 SSH хэлбэртэй биш байна. Нээсэнгүй.
rec-bundle-signature-form = Ашиглахгүй. Файлыг хадгалаад илгээгч рүү утсаар залгана уу.
err-bundle-signer-unknown = Гарын үсэг зурсан түлхүүр жагсаалтад алга. Нээсэнгүй.
rec-bundle-signer-unknown = Илгээгч өрөөний түлхүүрийг утсаар тулгасны дараа дахин шалгана уу.
err-bundle-signer-namespace = Энэ түлхүүрээр багцад гарын үсэг зурах эрхгүй. Нээсэнгүй.
rec-bundle-signer-namespace = Ашиглахгүй. Файлыг хадгалаад илгээгч рүү утсаар залгана уу.
err-bundle-signer-not-yet = Гарын үсэг зурсан түлхүүр хүчинтэй болоогүй байсан. Нээсэнгүй.
rec-bundle-signer-not-yet = Ашиглахгүй. Файлыг хадгалаад илгээгч рүү утсаар залгана уу.
err-bundle-signer-expired = Гарын үсэг зурсан түлхүүрийн хугацаа дууссан байсан. Нээсэнгүй.
rec-bundle-signer-expired = Ашиглахгүй. Файлыг хадгалаад илгээгч рүү утсаар залгана уу.
err-bundle-signature-namespace = Гарын үсэг өөр зүйлд зурагдсан байна. Нээсэнгүй.
rec-bundle-signature-namespace = Ашиглахгүй. Файлыг хадгалаад илгээгч рүү утсаар залгана уу.
err-bundle-signature-wrong = Гарын үсэг таарахгүй байна. Нээсэнгүй.
rec-bundle-signature-wrong = Ашиглахгүй. Файлыг хадгалаад илгээгч рүү утсаар залгана уу.
err-bundle-tag-file-changed = Тайлбар файл гарын үсэгтэй жагсаалттай таарахгүй байна. Нээсэнгүй.
rec-bundle-tag-file-changed = Ашиглахгүй. Файлыг хадгалаад илгээгч рүү утсаар залгана уу.
err-bundle-sender-mismatch = Гарын үсэг зурсан нь заасан илгээгч биш байна. Нээсэнгүй.
rec-bundle-sender-mismatch = Ашиглахгүй. Файлыг хадгалаад илгээгч рүү утсаар залгана уу.
err-bundle-recipient-none = Хүлээн авагч заагаагүй байна. Нээсэнгүй.
rec-bundle-recipient-none = Ашиглахгүй. Файлыг хадгалаад илгээгч рүү утсаар залгана уу.
err-bundle-recipient-not-named = Гарын үсэгтэй жагсаалтад та хүлээн авагчаар ороогүй байна. Нээсэнгүй.
rec-bundle-recipient-not-named = Ашиглахгүй. Файлыг хадгалаад илгээгч рүү утсаар залгана уу.
err-bundle-recipient-hidden = Файл зааснаас өөр тооны түлхүүрт түгжигдсэн байна. Нээсэнгүй.
rec-bundle-recipient-hidden = Ашиглахгүй. Файлыг хадгалаад илгээгч рүү утсаар залгана уу.

err-bundle-manifest-form = Агуулгын жагсаалт тогтсон хэлбэрээрээ биш байна. Нээсэнгүй.
rec-bundle-manifest-form = Ашиглахгүй. Файлыг хадгалаад илгээгч рүү утсаар залгана уу.
err-bundle-manifest-order = Агуулгын жагсаалт дараалалгүй, эсвэл давхардсан байна. Нээсэнгүй.
rec-bundle-manifest-order = Ашиглахгүй. Файлыг хадгалаад илгээгч рүү утсаар залгана уу.
err-bundle-path-unknown = Жагсаалтад багцад байдаггүй файл байна. Нээсэнгүй.
rec-bundle-path-unknown = Ашиглахгүй. Файлыг хадгалаад илгээгч рүү утсаар залгана уу.
err-bundle-file-missing = Жагсаалтад байгаа файл дутуу байна. Нээсэнгүй.
rec-bundle-file-missing = Илгээгчээс дахин авна уу.
err-bundle-file-extra = Жагсаалтад байхгүй файл байна. Нээсэнгүй.
rec-bundle-file-extra = Ашиглахгүй. Файлыг хадгалаад илгээгч рүү утсаар залгана уу.
err-bundle-file-changed = Файл жагсаалт дахь тоотойгоо таарахгүй байна. Нээсэнгүй.
rec-bundle-file-changed = Ашиглахгүй. Файлыг хадгалаад илгээгч рүү утсаар залгана уу.
err-bundle-oxum-mismatch = Агуулгын хэмжээ заасантай таарахгүй байна. Нээсэнгүй.
rec-bundle-oxum-mismatch = Ашиглахгүй. Файлыг хадгалаад илгээгч рүү утсаар залгана уу.

err-bundle-log-key-differs = Доторх журналын түлхүүр итгэсэн түлхүүр биш байна. Нээсэнгүй.
rec-bundle-log-key-differs = Ашиглахгүй. Файлыг хадгалаад илгээгч рүү утсаар залгана уу.
err-bundle-checkpoint-form = Журналын төлөвийн тэмдэглэл тогтсон хэлбэрээрээ биш байна. Нээсэнгүй.
rec-bundle-checkpoint-form = Ашиглахгүй. Файлыг хадгалаад илгээгч рүү утсаар залгана уу.
err-bundle-checkpoint-signature = Журналын төлөв журналын түлхүүрээр баталгаажаагүй байна. Нээсэнгүй.
rec-bundle-checkpoint-signature = Ашиглахгүй. Файлыг хадгалаад илгээгч рүү утсаар залгана уу.
err-bundle-checkpoint-other-log = Журналын төлөв өөр журналынх байна. Нээсэнгүй.
rec-bundle-checkpoint-other-log = Ашиглахгүй. Файлыг хадгалаад илгээгч рүү утсаар залгана уу.
err-bundle-consistency-form = Журнал өмнөхөө үргэлжлүүлснийг нотлох бичиг тогтсон хэлбэрээрээ биш байна. Нээсэнгүй.
rec-bundle-consistency-form = Ашиглахгүй. Файлыг хадгалаад илгээгч рүү утсаар залгана уу.
err-bundle-consistency-wrong = Журнал өмнө ирсэн багцын журналыг үргэлжлүүлээгүй байна. Нээсэнгүй.
rec-bundle-consistency-wrong = Ашиглахгүй. Файлыг хадгалаад илгээгч рүү утсаар залгана уу.
err-bundle-entry-form = Журналын мөр тэмдэглэл биш байна. Нээсэнгүй.
rec-bundle-entry-form = Ашиглахгүй. Файлыг хадгалаад илгээгч рүү утсаар залгана уу.
err-bundle-entry-not-canonical = Журналын мөр тогтсон хэлбэрээрээ биш байна. Нээсэнгүй.
rec-bundle-entry-not-canonical = Ашиглахгүй. Файлыг хадгалаад илгээгч рүү утсаар залгана уу.
err-bundle-entry-other-log = Журналын мөр өөр журналынх байна. Нээсэнгүй.
rec-bundle-entry-other-log = Ашиглахгүй. Файлыг хадгалаад илгээгч рүү утсаар залгана уу.
err-bundle-entry-other-case = Журналын мөр өөр кейсийнх байна. Нээсэнгүй.
rec-bundle-entry-other-case = Ашиглахгүй. Файлыг хадгалаад илгээгч рүү утсаар залгана уу.
err-bundle-entry-sequence = Журналын мөрүүд дарааллаараа биш байна. Нээсэнгүй.
rec-bundle-entry-sequence = Ашиглахгүй. Файлыг хадгалаад илгээгч рүү утсаар залгана уу.
err-bundle-entry-range = Журналын мөрүүд заасан хүрээнд биш байна. Нээсэнгүй.
rec-bundle-entry-range = Ашиглахгүй. Файлыг хадгалаад илгээгч рүү утсаар залгана уу.
err-bundle-proof-form = Нотолгоо тогтсон хэлбэрээрээ биш байна. Нээсэнгүй.
rec-bundle-proof-form = Ашиглахгүй. Файлыг хадгалаад илгээгч рүү утсаар залгана уу.
err-bundle-proof-missing = Журналын мөр нотолгоогүй байна. Нээсэнгүй.
rec-bundle-proof-missing = Ашиглахгүй. Файлыг хадгалаад илгээгч рүү утсаар залгана уу.
err-bundle-proof-extra = Мөргүй нотолгоо байна. Нээсэнгүй.
rec-bundle-proof-extra = Ашиглахгүй. Файлыг хадгалаад илгээгч рүү утсаар залгана уу.
err-bundle-proof-other-index = Нотолгоо журналын өөр байрынх байна. Нээсэнгүй.
rec-bundle-proof-other-index = Ашиглахгүй. Файлыг хадгалаад илгээгч рүү утсаар залгана уу.
err-bundle-proof-other-head = Нотолгоо өөр төлөвийнх байна. Нээсэнгүй.
rec-bundle-proof-other-head = Ашиглахгүй. Файлыг хадгалаад илгээгч рүү утсаар залгана уу.
err-bundle-proof-wrong = Нотолгоо мөрөөс журналын төлөвт хүргэхгүй байна. Нээсэнгүй.
rec-bundle-proof-wrong = Ашиглахгүй. Файлыг хадгалаад илгээгч рүү утсаар залгана уу.
err-bundle-payload-form = Нээсэн агуулга тогтсон хэлбэрээрээ биш байна. Нээсэнгүй.
rec-bundle-payload-form = Ашиглахгүй. Файлыг хадгалаад илгээгч рүү утсаар залгана уу.
err-bundle-payload-without-entry = Нээсэн агуулгад журналын мөр алга. Нээсэнгүй.
rec-bundle-payload-without-entry = Ашиглахгүй. Файлыг хадгалаад илгээгч рүү утсаар залгана уу.
err-bundle-payload-commitment = Нээсэн агуулга журнал дахь тоотойгоо таарахгүй байна. Нээсэнгүй.
rec-bundle-payload-commitment = Ашиглахгүй. Файлыг хадгалаад илгээгч рүү утсаар залгана уу.
err-bundle-payload-act = Нээсэн агуулга журналын мөрт заасан үйлдэл биш байна. Нээсэнгүй.
rec-bundle-payload-act = Ашиглахгүй. Файлыг хадгалаад илгээгч рүү утсаар залгана уу.

err-bundle-disclosure-form = Юу явсан, үлдсэний жагсаалт тогтсон хэлбэрээрээ биш байна. Нээсэнгүй.
rec-bundle-disclosure-form = Ашиглахгүй. Файлыг хадгалаад илгээгч рүү утсаар залгана уу.
err-bundle-disclosure-binding = Юу явсан, үлдсэний жагсаалт өөр багц, кейсийнх байна. Нээсэнгүй.
rec-bundle-disclosure-binding = Ашиглахгүй. Файлыг хадгалаад илгээгч рүү утсаар залгана уу.
err-bundle-disclosure-parts = Юу явсан, үлдсэний жагсаалт хэсэг бүрийг нэг удаа нэрлээгүй байна. Нээсэнгүй.
rec-bundle-disclosure-parts = Ашиглахгүй. Файлыг хадгалаад илгээгч рүү утсаар залгана уу.
err-bundle-disclosure-count = Жагсаалт дахь тоо доторхтойгоо таарахгүй байна. Нээсэнгүй.
rec-bundle-disclosure-count = Ашиглахгүй. Файлыг хадгалаад илгээгч рүү утсаар залгана уу.
err-bundle-withheld-present = Үлдэх ёстой хэсгийн зүйл дотор нь байна. Нээсэнгүй.
rec-bundle-withheld-present = Ашиглахгүй. Файлыг хадгалаад илгээгч рүү утсаар залгана уу.
err-bundle-consent-left-out = Зөвшөөрлийн бүртгэл орсон атлаа зөвшөөрлийн нэг тэмдэглэл дутуу байна. Нээсэнгүй.
rec-bundle-consent-left-out = Ашиглахгүй. Файлыг хадгалаад илгээгч рүү утсаар залгана уу.
err-bundle-order-missing = Зүйл нээсэн хууль ёсны шийдвэр дотор нь алга. Нээсэнгүй.
rec-bundle-order-missing = Ашиглахгүй. Файлыг хадгалаад илгээгч рүү утсаар залгана уу.
err-bundle-order-scope = Хууль ёсны шийдвэр нээсэн гэх зүйлээ нээдэггүй байна. Нээсэнгүй.
rec-bundle-order-scope = Ашиглахгүй. Файлыг хадгалаад илгээгч рүү утсаар залгана уу.
err-bundle-vital-scope = Амь насанд аюултай гэсэн бичиг нээсэн гэх зүйлээ нээдэггүй байна. Нээсэнгүй.
rec-bundle-vital-scope = Ашиглахгүй. Файлыг хадгалаад илгээгч рүү утсаар залгана уу.
err-bundle-vital-more = Аюулаас хамгаалахад хэрэггүй зүйл дотор нь байна. Нээсэнгүй.
rec-bundle-vital-more = Ашиглахгүй. Файлыг хадгалаад илгээгч рүү утсаар залгана уу.
err-bundle-part-not-opened = Зөвшөөрөл ч, хууль ёсны шийдвэр ч, амь насны аюул ч нээгээгүй зүйл дотор нь байна. Нээсэнгүй.
rec-bundle-part-not-opened = Ашиглахгүй. Файлыг хадгалаад илгээгч рүү утсаар залгана уу.
err-bundle-never-leaves = Өрөөнөөс гарах ёсгүй зүйл дотор нь байна. Нээсэнгүй.
rec-bundle-never-leaves = Ашиглахгүй. Файлыг хадгалаад илгээгч рүү утсаар залгана уу.
err-bundle-notice-more = Зөвшөөрөл буцаасан мэдэгдэлд өөр зүйл орсон байна. Нээсэнгүй.
rec-bundle-notice-more = Ашиглахгүй. Файлыг хадгалаад илгээгч рүү утсаар залгана уу.
err-bundle-notice-not-held = Мэдэгдлийг буцаасан зөвшөөрлөөр юу ч аваагүй хүлээн авагчид бичсэн байна. Нээсэнгүй.
rec-bundle-notice-not-held = Ашиглахгүй. Файлыг хадгалаад илгээгч рүү утсаар залгана уу.
err-bundle-notice-differs = Мэдэгдэл журналын тэмдэглэлээс зөрж байна. Нээсэнгүй.
rec-bundle-notice-differs = Ашиглахгүй. Файлыг хадгалаад илгээгч рүү утсаар залгана уу.
err-bundle-summary-form = Товч мэдээлэл тогтсон хэлбэрээрээ биш байна. Нээсэнгүй.
rec-bundle-summary-form = Ашиглахгүй. Файлыг хадгалаад илгээгч рүү утсаар залгана уу.
err-bundle-summary-differs = Товч мэдээлэл гарын үсэгтэй жагсаалтаас зөрж байна. Нээсэнгүй.
rec-bundle-summary-differs = Ашиглахгүй. Файлыг хадгалаад илгээгч рүү утсаар залгана уу.
err-bundle-record-form = Тэмдэглэл тогтсон хэлбэрээрээ биш байна. Нээсэнгүй.
rec-bundle-record-form = Ашиглахгүй. Файлыг хадгалаад илгээгч рүү утсаар залгана уу.
err-bundle-record-differs = Тэмдэглэл журналаас зөрж байна. Нээсэнгүй.
rec-bundle-record-differs = Ашиглахгүй. Файлыг хадгалаад илгээгч рүү утсаар залгана уу.
err-bundle-report-unsafe = Тайланд идэвхтэй зүйл, эсвэл гадагш заасан холбоос байна. Нээсэнгүй.
rec-bundle-report-unsafe = Ашиглахгүй. Файлыг хадгалаад илгээгч рүү утсаар залгана уу.
err-bundle-report-differs = Тайлан бүртгэлээс өөр зүйл хэлж байна. Нээсэнгүй.
rec-bundle-report-differs = Ашиглахгүй. Файлыг хадгалаад илгээгч рүү утсаар залгана уу.
err-bundle-report-form = Тайлан тогтсон хэлбэрээрээ биш байна. Нээсэнгүй.
rec-bundle-report-form = Ашиглахгүй. Файлыг хадгалаад илгээгч рүү утсаар залгана уу.

err-bundle-attachment-unlisted = Журналд байхгүй хавсралт байна. Нээсэнгүй.
rec-bundle-attachment-unlisted = Ашиглахгүй. Файлыг хадгалаад илгээгч рүү утсаар залгана уу.
err-bundle-attachment-missing = Журналд байгаа хавсралт дутуу байна. Нээсэнгүй.
rec-bundle-attachment-missing = Илгээгчээс дахин авна уу.
err-bundle-order-scan-differs = Хуулийн шаардлагын хуулбар хамт гарын үсэг зурсан хуулбараас өөр байна. Нээсэнгүй.
rec-bundle-order-scan-differs = Ашиглахгүй. Файлыг хадгалаад илгээгч рүү утсаар залгана уу.
err-bundle-attachment-not-signed = Хавсралт гарын үсгээс хойш нэмэгдсэн ч түүнийг нэрлэсэн, гарын үсэгтэй нэмэлт тайлбар алга. Нээсэнгүй.
rec-bundle-attachment-not-signed = Ашиглахгүй. Файлыг хадгалаад илгээгч рүү утсаар залгана уу.
err-bundle-attachment-differs = Хавсралт журналд заасан файл биш байна. Нээсэнгүй.
rec-bundle-attachment-differs = Ашиглахгүй. Файлыг хадгалаад илгээгч рүү утсаар залгана уу.

err-bundle-people-form = Хүмүүсийн жагсаалт тогтсон хэлбэрээрээ биш байна. Нээсэнгүй.
rec-bundle-people-form = Ашиглахгүй. Файлыг хадгалаад илгээгч рүү утсаар залгана уу.
err-bundle-signoff-missing = Ярилцлагад гарын үсэг алга. Нээсэнгүй.
rec-bundle-signoff-missing = Ашиглахгүй. Файлыг хадгалаад илгээгч рүү утсаар залгана уу.
err-bundle-signoff-differs = Гарын үсэгтэй бичвэр журнал дахиас өөр байна. Нээсэнгүй.
rec-bundle-signoff-differs = Ашиглахгүй. Файлыг хадгалаад илгээгч рүү утсаар залгана уу.
err-bundle-statement-differs = Гарын үсэгтэй бичвэр журналын бичлэгээсээ өөр зүйл хэлж байна. Нээсэнгүй.
rec-bundle-statement-differs = Ашиглахгүй. Файлыг хадгалаад илгээгч рүү утсаар залгана уу.
err-bundle-section-missing = Гарын үсэгтэй тэмдэглэлийн нэг хэсэг алга. Нээсэнгүй.
rec-bundle-section-missing = Ашиглахгүй. Файлыг хадгалаад илгээгч рүү утсаар залгана уу.
err-bundle-section-differs = Тэмдэглэлийн нэг хэсэг гарын үсэг зурсан хэсэг биш байна. Нээсэнгүй.
rec-bundle-section-differs = Ашиглахгүй. Файлыг хадгалаад илгээгч рүү утсаар залгана уу.
err-bundle-record-not-signed = Журнал гарын үсэг зурснаас өөр зүйл хэлж байна. Нээсэнгүй.
rec-bundle-record-not-signed = Ашиглахгүй. Файлыг хадгалаад илгээгч рүү утсаар залгана уу.
err-bundle-people-others = Хүмүүсийн жагсаалт нь дотор байгаа зүйлийг бичсэн, гарын үсэг зурсан хүмүүсийнхтэй таарахгүй байна. Нээсэнгүй.
rec-bundle-people-others = Ашиглахгүй. Файлыг хадгалаад илгээгч рүү утсаар залгана уу.
err-bundle-signoff-signer = Гарын үсэг зурсан хүн жагсаалтад алга. Нээсэнгүй.
rec-bundle-signoff-signer = Ашиглахгүй. Файлыг хадгалаад илгээгч рүү утсаар залгана уу.
err-bundle-signoff-signature = Хүний гарын үсэг таарахгүй байна. Нээсэнгүй.
rec-bundle-signoff-signature = Ашиглахгүй. Файлыг хадгалаад илгээгч рүү утсаар залгана уу.
err-bundle-signoff-role = Тэмдэглэлийг баталгаажуулах эрхгүй хүн гарын үсэг зурсан байна. Нээсэнгүй.
rec-bundle-signoff-role = Ашиглахгүй. Файлыг хадгалаад илгээгч рүү утсаар залгана уу.
err-bundle-second-signer-missing = Хоёр хүн гарын үсэг зурах ёстой нэмэлт тайлбарт ганц хүн зурсан байна. Нээсэнгүй.
rec-bundle-second-signer-missing = Ашиглахгүй. Файлыг хадгалаад илгээгч рүү утсаар залгана уу.
err-bundle-second-signer-role = Нэмэлт тайлбар дахь хоёр дахь гарын үсгийг эрхгүй хүн зурсан байна. Нээсэнгүй.
rec-bundle-second-signer-role = Ашиглахгүй. Файлыг хадгалаад илгээгч рүү утсаар залгана уу.
err-bundle-cosigner-role = Хуулийн шаардлага, эсвэл аюулын тухай бичигт хамт гарын үсэг зурах эрхгүй хүн зурсан байна. Нээсэнгүй.
rec-bundle-cosigner-role = Ашиглахгүй. Файлыг хадгалаад илгээгч рүү утсаар залгана уу.
err-bundle-roster-form = Доторх гарын үсэг зурагчдын жагсаалт тогтсон хэлбэрээрээ биш байна. Нээсэнгүй.
rec-bundle-roster-form = Ашиглахгүй. Файлыг хадгалаад илгээгч рүү утсаар залгана уу.
err-bundle-roster-sender = Доторх жагсаалтад илгээгчийн түлхүүр алга. Нээсэнгүй.
rec-bundle-roster-sender = Ашиглахгүй. Файлыг хадгалаад илгээгч рүү утсаар залгана уу.

handover-reason-leaving = Ажлаас гарсан
handover-reason-absence = Чөлөө, өвчин, томилолт
handover-reason-workload = Ажлын хуваарь
handover-reason-conflict = Ашиг сонирхлын зөрчил
handover-reason-reopened = Дахин нээсэн, хариуцагч нь байхгүй

help-title = Тусламж: { $screen }
help-for = Энэ хэсэг юунд хэрэгтэй вэ?
help-do = Одоо юу хийх вэ?
help-keys-here = Энэ хэсгийн товчлол
help-keys-everywhere = Хаана ч ажиллах товчлол
help-version = Тусламжийн { NUMBER($n) }-р хувилбар, { $date }

help-setup = Энэ компьютерыг өрөөндөө нэг удаа бэлтгэнэ. Ойролцоогоор 15 минут болно.
help-setup-1 = Алхам бүрийг дарааллаар нь хийнэ. Сэргээх хуудсыг буцааж бичих хүртэл диск дээр юу ч үлдэхгүй.
help-setup-2 = Сэргээх хуудсуудыг хэвлээд гурван өөр хүнд өгнө. Аль хоёроор нь бүртгэл нээгдэнэ.
help-setup-3 = Чимээгүй дэлгэцийн товчийг өөрөө дарж үзээрэй.

help-unlock = Өөрийн нууц үгээр энэ өрөөний бүртгэлийг нээнэ.
help-unlock-1 = Өөрийгөө сонгоод, нууц үгээ бичээд Enter дарна.
help-unlock-2 = Нууц үг таарахгүй бол гарын байрлал (МОН, ENG), Caps Lock-оо шалгана.
help-unlock-3 = Нууц үгээ мартсан бол ахлахдаа хэлнэ. Бүртгэл алга болохгүй.

help-today = Өнөөдөр юу болох, юу бэлэн, юу таныг хүлээж байгааг эндээс харна.
help-today-1 = Хөх товч үргэлж хийгээгүй дараагийн алхам руу хөтөлнө.
help-today-2 = «Танаас хүлээж байна» хэсгийн өгүүлбэр бүр хийх газар руу нь хүргэнэ.
help-today-3 = Тасарсан ярилцлага байвал хамгийн дээр гарна. Тэмдэглэл бүгд байгаа.

help-cases = Таны үүрэгт хамаарах бүх кейс. Нэр энд хэзээ ч гарахгүй, зөвхөн код.
help-cases-1 = Кодын үг, тооны аль нэгийг бичиж хайна. Крилл, латин үсэг хоёулаа болно.
help-cases-2 = Мөрийн «Нээх» товчоор кейс рүү орно.
help-cases-3 = Шинэ хүүхэд ирэхэд «Шинэ кейс» нээнэ. Код өөрөө гарна.

help-case-overview = Нэг хүүхдийн хэргийн бүх зүйл нэг дор: ярилцлага, зөвшөөрөл, бэлтгэл, дараагийн алхам.
help-case-overview-1 = Дээд талын хөх товчоор дараагийн алхмаа хийнэ.
help-case-overview-2 = Хувийн мэдээллийг шалтгаанаа бичээд нээнэ. 60 секундийн дараа нуугдаж, нээснийг журналд бичнэ.
help-case-overview-3 = Таб бүр нэг ажлынх. Баруун, зүүн сумаар шилжинэ.

help-case-preparation = Хүүхэд ирэхээс өмнө юуг бодож бэлдэхийг зургаан картаар харуулна.
help-case-preparation-1 = Картуудыг ямар ч дарааллаар бөглөнө. Дутуу байсан ч ярилцлагыг хориглохгүй.
help-case-preparation-2 = Бэлэн болсон картыг «Бэлэн» гэж тэмдэглэнэ.
help-case-preparation-3 = Ярилцлагын дэлгэцийн үгсийн утгыг ширээний картаар хэвлэж, хүүхэд харахгүй газар тавина.

help-case-consent = Зорилго нэг бүрээр ярилцаж, хариуг нь тэмдэглэнэ. Хариу нь хэнд юу очихыг шийднэ.
help-case-consent-1 = Эхлээд хэн шийдэхийг сонгоод, дараа нь өгүүлбэрийг уншиж өгнө.
help-case-consent-2 = «Тийм», «Үгүй», «Дараа» гурав адил жинтэй. Асуугаагүйг дараа үргэлжлүүлж болно.
help-case-consent-3 = Зөвшөөрлийг хэзээ ч буцааж болно. Үр нөлөө нь эхлээд харагдана.

help-case-interviews = Энэ кейсийн ярилцлагууд: үе шат, хугацаа, төлөв.
help-case-interviews-1 = Шинэ ярилцлагыг эндээс эхлүүлнэ.
help-case-interviews-2 = Дууссан ярилцлагыг нээж нэгтгээд, баталж хаана.
help-case-interviews-3 = Ярилцлагын дэлгэцийн үгсийн утгыг ширээний картаар хэвлэж болно.

help-case-referrals = Хүүхдэд хэрэгтэй тусламжийг хаанаас, хэзээ авахыг тэмдэглэнэ.
help-case-referrals-1 = Үйлчилгээ, байгууллага, яаралтай эсэхийг сонгоно.
help-case-referrals-2 = Юу хуваалцахыг зөвшөөрөл шийднэ. Зөвшөөрөл дутуу бол эхлээд ярилцана. Амь насанд аюултай бол хэрэгтэй зүйл ахлахын гарын үсгээр явна.
help-case-referrals-3 = Хариу ирэх бүрд төлөвийг нь урагшлуулна.

help-case-journal = Энэ кейсэд хэн, хэзээ, юу хийснийг дарааллаар нь харуулна.
help-case-journal-1 = Юуг ч засаж, устгаж болохгүй. Залруулга бол шинэ мөр.
help-case-journal-2 = Мөрийн дугаараар утсаар тулгаж болно.
help-case-journal-3 = Бүх өрөөнийхийг журналын хэсгээс хардаг.

help-live = Ярилцлагын үеийн тэмдэглэл. Нэг товшилт нэг тэмдэглэл болж, товшмогц хадгалагдана.
help-live-1 = «Эхлүүлэх» дарсны дараа юу ч асуухгүй, юу ч хөдлөхгүй. Хүүхэд рүүгээ хараарай.
help-live-2 = Алдсан бол «Сүүлийнхийг буцаах». Нарийн зүйлийг дараа нь нэгтгэхдээ нэмнэ.
help-live-3 = Дуусгахдаа товчийг дарж барина. Эхэлсний дараа тусламж нээгдэхгүй.
help-live-4 = Цонхыг хаавал чимээгүй дэлгэц гарна. Бүртгэл үргэлжилнэ, юу ч алга болохгүй.

help-record = Ярилцлагын дараа тэмдэглэлээ гүйцээж, баталж хаана.
help-record-1 = Яаралтай аюул байгаа эсэхийг хамгийн түрүүнд хариулна.
help-record-2 = Цаг, төрөл зассан бол хуучин, шинэ хоёулаа үлдэнэ. Хүүхдийн хэлснийг энд бичихгүй.
help-record-3 = Нууц үгээрээ баталж хаасны дараа зөвхөн нэмэлт тайлбар бичнэ.

help-export = Кейсийн зөвшөөрөгдсөн хэсгийг нэг хүлээн авагчид лацдаж хүргэнэ.
help-export-1 = Зургаан алхам дарааллаараа. Бичих хүртэл чөлөөтэй буцаж болно.
help-export-2 = Юу явахыг зөвшөөрөл тооцно. Та хасаж болно, нэмж болохгүй.
help-export-3 = USB дээр бичсэн файлыг эргүүлж уншиж шалгана. Хүлээлгэж өгсөн хүнээ тэмдэглэнэ.

help-check = Ирсэн багц бүрэн үү, хэнээс, хэнд ирснийг нэг дор харуулна.
help-check-1 = Багцын файлаа сонгоод «Шалгах» дарна.
help-check-2 = Гурван мөр бүгд зөв бол уншиж болно. Зөрүүтэй багцыг нээхгүй.
help-check-3 = Илгээгчийн түлхүүрийг танихгүй бол утсаар тулгаад дахин шалгана.

help-journal = Өрөөнд болсон бүх хөдөлгөөн: хэн, хэзээ, юу, хаана.
help-journal-1 = Дугаар, хүн, өдрөөр хайна.
help-journal-2 = «Дахин шалгах» дарахад бүх гинжийг эхнээс нь тооцож үзнэ.
help-journal-3 = Сүүлийн кодыг хэвлээд, эсвэл утсаар тулгаж болно.

help-insights = Улирал, жилийн тоо. Хүүхэд танигдахгүй.
help-insights-1 = Он, хугацаагаа сонгоно. Зөвхөн нэргүй тоонд ашиглахыг зөвшөөрсөн ярилцлагыг тоолно.
help-insights-2 = «<5» гэдэг нь нэгээс дөрөв. «–» гэдэг нь өөр тоог бодож гаргахааргүй болгож нуусан тоо.
help-insights-3 = Файл, хэвлэсэн хуудсанд тоо бүрийг тав хүртэл бүхэлчилнэ.

help-training = Зохиомол кейсээр, айх зүйлгүй дасгал хийх тусдаа бүртгэл.
help-training-1 = Яриагаа сонгоод, сонсож байгаа юм шиг товшино.
help-training-2 = 12 кейсээр бэлтгэл, зөвшөөрөл, нэгтгэл, багцыг ч дасгалжуулж болно.
help-training-3 = Гарахад юу ч асуухгүй. Өрөөний бүртгэл түгжээтэй хэвээр байна.
help-practice = Та юуг хэзээ тэмдэглэсэн, яриагаар юу байснаас тулгаж харуулна. Оноо байхгүй.
help-practice-1 = Хожуу, тэмдэглээгүй мөрүүдээ хараарай.
help-practice-2 = Хэвлээд, ахлахтайгаа ярилцаж болно.
help-practice-3 = Дараагийн дасгалаа «Дахин дасгал хийх» дарж сонгоно.

help-settings = Өөрийн харагдац, нууц үг; ахлах бол хүмүүс, түлхүүр, түгжээ.
help-settings-1 = Сонголт бүр шууд хадгалагдана. Хадгалах товч дарах шаардлагагүй.
help-settings-2 = Үсгийн хэмжээ 150 %, томруулалт 200 % хүртэл. Өнгөт горим дөрөв.
help-settings-3 = Энэ программ бүрэн ажиллаж байгаа эсэхийг «Өөрийгөө шалгах»-аар мэднэ.

help-key-new-case = Шинэ кейс
help-key-tabs = Таб солих
help-key-answers = Тийм, Үгүй, Дараа
help-key-purposes = Зорилгоос зорилго руу
help-key-cells = Нүднээс нүд рүү
help-key-cards = Карт сонгох
help-key-withdraw = Зөвшөөрөл буцаах
help-key-phases = Үе шат
help-key-search = Хайлт руу очих
help-key-entries = Мөрөөс мөр рүү
help-key-person = Хүн сонгох
help-key-unlock = Түгжээ тайлах
help-key-redo = Буцаасныг сэргээх
help-key-next-step = Дараагийн алхам
help-key-safe = Цонх хаах, аюулгүй хариу
help-key-larger = Томруулах, багасгах, хэвийн хэмжээ

help-card = Ширээний карт
help-card-print = Ширээний карт хэвлэх
help-card-note = Ярилцлагын дэлгэцийн богино үг юу гэсэн утгатай вэ. Хүүхэд уншихгүй газар тавина.
help-card-on-screen = Дэлгэц дээр
help-card-meaning = Утга
help-card-feelings = Хүүхдийн сэтгэл хөдөлсөн шинж ажиглагдсан цаг
help-card-marker = Бичлэгийн энэ хэсгийг дараа үзэх
help-card-item = Зурсан зураг, үзүүлсэн зүйл. Дугаар нь нэгтгэлд гарна
help-card-moved = Өрөөнд, эсвэл шилний ард хүн орсон, эсвэл тэндээс гарсан
help-card-break = Завсарлага эхэлсэн, дууссан цаг
help-card-break-offer = Насанд нь тохирсон хугацаанд завсарлаагүй байна. Завсарлах уу гэж асууж болно
help-card-undo = Сүүлийн тэмдэглэл буцаагдсан гэж үлдэнэ, устахгүй

identity-change = Хувийн мэдээллийг засах
identity-change-why = Яагаад харж, засах вэ?
identity-only-changes = Засаагүй хэсэг хэвээр үлдэнэ. Зөвхөн засаж бичсэн зүйл шинэ тэмдэглэл болно.
identity-hidden-now = Харах хугацаа дууслаа. Засаагүй хэсэг нуугдсан, бичсэн хэвээр үлдэнэ.
identity-stays = { $part }: бичсэн хэвээр үлдэнэ

identity-part-clan = Ургийн овог
identity-part-patronymic = Эцэг, эхийн нэр
identity-part-given = Нэр
identity-part-registration = Регистр
identity-part-birth = Төрсөн өдөр
identity-part-phone = Холбоо барих утас
identity-part-phone-use = Залгахад аюулгүй эсэх
identity-part-place = Аймаг, хот, дүүрэг
identity-part-address = Хаяг

insights-title = Нэгтгэл
insights-under = Хүүхэд танигдахгүй тоо. Зөвхөн нэргүй тоонд ашиглахыг зөвшөөрсөн ярилцлага.
insights-year = Он
insights-part = Хугацаа
insights-part-year = Бүтэн жил
insights-part-1 = 1–3 дугаар сар
insights-part-2 = 4–6 дугаар сар
insights-part-3 = 7–9 дүгээр сар
insights-part-4 = 10–12 дугаар сар
insights-filter-age = Нас
insights-filter-session = Ярилцлага
insights-interviews = { NUMBER($n) } ярилцлага
insights-interviews-few = Таваас цөөн ярилцлага
insights-left-out = Зөвшөөрөөгүй тул хасагдсан: { NUMBER($count) }
insights-too-few = Тоо цөөн тул харуулахгүй.
insights-too-few-filter = Ингэж шүүвэл цөөн хүүхэд ялгарч мэдэгдэнэ. Нэг шүүлтээ авна уу.
insights-only-totals = 20-оос цөөн ярилцлагатай тул зөвхөн нийт тоо харуулна.
insights-none = Энэ хугацаанд тоолсон ярилцлага алга.
insights-none-help = Ярилцлага дууссан, нэргүй тоонд ашиглахыг зөвшөөрсөн бол тоолно.
insights-few = <5
insights-few-means = 1–4: цөөн тул харуулахгүй
insights-hidden-cell = Бусдаас нь бодож гаргахааргүй болгож нуув.
insights-legend = «<5»: нэгээс дөрөв. «–»: өөр тоог бодож гаргахааргүй болгож нуув.
insights-table = Хүснэгтээр
insights-chart = Зураасаар
insights-save = Файл болгож хадгалах
insights-saved = { $file } нэрээр хадгаллаа. Тоо бүрийг тав хүртэл бүхэлчилсэн.
insights-median = Ярилцлагын тал нь { NUMBER($median) } хүртэл минут, дундах тал нь { NUMBER($lower) }–{ NUMBER($upper) } минут үргэлжилсэн.
insights-own = Миний асуултууд
insights-own-help = Зөвхөн та харна. Суралцахад зориулсан, хэнийг ч харьцуулахгүй.
insights-own-none = Энэ хугацаанд асуулт алга.
insights-chart-text = { $title }. { $rows }
err-too-few-to-save = Энэ хугацаанд файл болгоход ярилцлага хэтэрхий цөөн байна.
rec-too-few-to-save = Урт хугацаа сонгох, эсвэл шүүлтээ цөөлнө үү.
err-days-reversed = Сүүлийн өдөр эхний өдрөөс өмнө байна.
rec-days-reversed = Хоёр өдрийн аль нэгийг засна уу.
err-too-many-days = Нэг дор хоёр хүртэл жилийг тоолно.
rec-too-many-days = Богино хугацаа сонгоно уу.

insights-whose = Хэний тоо
insights-whose-own = Энэ өрөө
insights-whose-together = Бүх өрөөг нийлүүлсэн
insights-room-counted = { $room } { $date }-нд тоолсон. Тоо бүрийг тав хүртэл бүхэлчилсэн.
insights-together-of = Нийлүүлсэн: { $rooms }. Тоо бүрийг тав хүртэл бүхэлчилсэн. Аль нэг өрөө харуулаагүй тоог нийлбэрт ч харуулахгүй.
insights-together-without = Цөөн тул нийлбэрт ороогүй: { $rooms }
insights-room-totals = Тэнд 20-оос цөөн ярилцлагатай тул зөвхөн нийт тоог өгсөн.
insights-exchange = Бусад өрөөний тоо
insights-exchange-help = Өрөө бүр сонгосон хугацааны тоогоо тав хүртэл бүхэлчилж, гарын үсэгтэй файл болгон бичнэ. Түлхүүрийг нь «Тохиргоо» хэсэгт тулгасан өрөөний файлыг авбал энэ тоотой зэрэгцэн харагдана.
insights-sign = Энэ өрөөний тоог гарын үсэгтэй бичих
insights-counts-file = Өөр өрөөний файл
insights-take = Авах
insights-signed = { $file } нэрээр бичлээ. Тоо бүрийг тав хүртэл бүхэлчилсэн.
insights-taken = Авлаа: { $room }, { $from } – { $until }
insights-picture = Зургаар
insights-picture-saved = { $file } нэрээр хадгаллаа. Тоо бүрийг тав хүртэл бүхэлчилсэн.
err-counts-malformed = Энэ файл тооны файл биш, эсвэл өөрчлөгдсөн байна.
rec-counts-malformed = Тэр өрөөнөөс файлыг дахин авна уу.
err-counts-other-cards = Энэ файл энэ программаас өөр зүйл тоолсон байна.
rec-counts-other-cards = Хоёр өрөө программын нэг хувилбартай байх хэрэгтэй.
err-counts-signature = Файлын гарын үсэг таарсангүй. Авсангүй.
rec-counts-signature = Тэр өрөөнөөс файлыг дахин авна уу.
err-counts-other-mode = Сургалтын ба жинхэнэ тоог хэзээ ч хольдоггүй. Энэ файл нөгөө горимынх байна.
rec-counts-other-mode = Ижил горимын файл сонгоно уу.
err-counts-own-room = Энэ нь энэ өрөөний өөрийн файл байна.
rec-counts-own-room = Өөр өрөөний файл сонгоно уу.
err-counts-key-unknown = Энэ өрөөний түлхүүрийг тулгаагүй, эсвэл ашиглахаа больсон байна.
rec-counts-key-unknown = Эхлээд «Тохиргоо» хэсэгт картыг нь авч, тоог нь тулгана уу.
err-counts-nothing-new = Энэ тоог өмнө нь авсан байна.
rec-counts-nothing-new = Өөр хийх зүйлгүй.
err-counts-older = Энэ өрөөний мөн хугацааны шинэ тоог өмнө нь авсан байна.
rec-counts-older = Тэр өрөөнөөс шинэ файл авна уу.
err-picture-malformed = Зургийг бичиж чадсангүй.
rec-picture-malformed = Дахин оролдох, эсвэл хүснэгтээр хадгална уу.

insights-card-per-month = Сар бүрийн ярилцлага
insights-card-age-and-first = Нас, анхны ба дараагийн ярилцлага
insights-card-language = Хэл, орчуулагч
insights-card-needs = Тусгай хэрэгцээ, юу тусалдаг
insights-card-length = Үргэлжилсэн хугацаа
insights-card-breaks = Нэг ярилцлагын завсарлага
insights-card-prompts = Асуултын төрөл, үе шатаар
insights-card-feelings = Тэмдэглэсэн мэдрэмж, юм хийсэн эсэх
insights-card-responses = Юу хийсэн
insights-card-consent-child = Хүүхдийн хариулт
insights-card-consent-guardian = Асран хамгаалагчийн хариулт
insights-card-referrals = Холбон зуучлал, очих хүртэл
insights-card-preparation = Эхлэх үеийн бэлтгэл
insights-card-conflict = Ашиг сонирхлын зөрчил
insights-card-sign-off = Баталж хаах хүртэл
insights-finding-first = Ойролцоогоор { NUMBER($percent) }% нь анхны ярилцлага
insights-finding-interpreter = Ойролцоогоор { NUMBER($percent) }% нь орчуулагчтай болсон
insights-finding-open = Асуултын ойролцоогоор { NUMBER($percent) }% нь нээлттэй
insights-finding-within-month = Зуучлалын ойролцоогоор { NUMBER($percent) }%-д нэг сарын дотор очсон
insights-finding-prepared = Ойролцоогоор { NUMBER($percent) }% нь бүрэн бэлтгэлтэй эхэлсэн
insights-finding-within-day = Ойролцоогоор { NUMBER($percent) }%-ийг нэг хоногт баталсан

insights-column-count = Тоо
insights-session-first = Анхны
insights-session-later = Дараагийн
insights-age-0-6 = 0–6 нас
insights-age-7-12 = 7–12 нас
insights-age-13-17 = 13–17 нас
insights-age-not-known = Хоёр бүлгийн дунд
insights-language-mn = Монгол
insights-language-kk = Казах
insights-language-tyv = Тува
insights-language-sign = Дохионы хэл
insights-language-ru = Орос
insights-language-en = Англи
insights-language-other = Бусад
insights-language-not-said = Бичээгүй
insights-interpreter-without = Орчуулагчгүй
insights-interpreter-with = Орчуулагчтай
insights-help-noted = Юу тусалдгийг бичсэн
insights-help-not-noted = Бичээгүй
insights-minutes-under-20 = 20 минут хүрэхгүй
insights-minutes-20 = 20–39 минут
insights-minutes-40 = 40–59 минут
insights-minutes-60 = 60–79 минут
insights-minutes-from-80 = 80-аас дээш минут
insights-breaks-0 = Аваагүй
insights-breaks-1 = Нэг
insights-breaks-2 = Хоёр
insights-breaks-from-3 = Гурваас дээш
insights-response-done = Юм хийсэн
insights-response-nothing-noted = Тэмдэглээгүй
insights-answer-yes = Тийм
insights-answer-no = Үгүй, эсвэл буцаасан
insights-answer-later = Дараа
insights-answer-not-asked = Асуугаагүй
insights-attended-week = Долоо хоногт
insights-attended-month = Нэг сард
insights-attended-longer = Түүнээс хойш
insights-attended-not-yet = Хараахан үгүй
insights-prepared-complete = Бүгд бэлэн
insights-prepared-open = Дутуу байсан
insights-conflict-found = Илэрсэн
insights-conflict-not-found = Илрээгүй
insights-signed-day = Нэг хоногт
insights-signed-three-days = Гурван хоногт
insights-signed-longer = Түүнээс хойш
insights-signed-not-yet = Хараахан үгүй

journal-title = Хадгалалт, дамжуулалтын журнал
journal-filter = Шүүлтүүр
journal-filter-all = Бүгд
journal-filter-handed-over = Дамжуулсан
journal-filter-opened = Нээж үзсэн
journal-filter-consent = Зөвшөөрөл
journal-filter-amendments = Засвар
journal-search = Дугаар, хүнээр хайх
journal-search-help = Жишээ нь 0219, хүний нэр, кейсийн код
journal-from = Эхлэх өдөр
journal-until = Дуусах өдөр
journal-days-help = Жишээ нь 2026.11.21
journal-nothing-found = Тохирох тэмдэглэл алга.
journal-clear = Бүгдийг харуулах
journal-older = Өмнөх тэмдэглэлүүд
journal-of-room = Өрөөний бүх тэмдэглэл
journal-today = Өнөөдөр, { $date }
journal-none = алга
journal-others = Бусад шалгалт
journal-others-good = Хэвийн
journal-limits = Энэ компьютер дээр: { $what }.
journal-limit-memory-not-locked = түлхүүртэй санах ой дискэнд бичигдэж болзошгүй
journal-limit-dumps-not-shut-out = өөр програм санах ойг уншиж чадна
journal-state-original = Эх бүртгэл, түгжээтэй
journal-state-sealed = { $date }-нд лацадсан, хүлээлгэж өгөөгүй
journal-state-handed-over = { $date }-нд хүлээлгэж өгсөн, хүлээн авсан: { $who }
journal-state-received = { $date }-нд хүлээн авснаа гарын үсгээр баталсан: { $who }
journal-state-cancelled = Хүчингүй болгосон, файлыг устгана
journal-number = № { $n }
journal-nothing-yet = Энд бүх хөдөлгөөн бичигдэнэ.
journal-only-added = Журналд нэмнэ, устгахгүй. Хэн ч, ахлах ч өөрчилж чадахгүй.
journal-chain-whole = Гинж бүрэн
journal-checked-at = Шалгасан { $time }
journal-check-again = Дахин шалгах
journal-entries = Тэмдэглэл
journal-gaps = Тасалдал
journal-signatures = Гарын үсэг
journal-signatures-all = Бүгд хүчинтэй
journal-latest-code = Сүүлийн код
journal-latest-code-help = Утсаар уншиж тулгана
journal-where = Одоо хаана байна вэ?
journal-mismatch = № { $from } ба { $until }-ийн хооронд зөрүү байна. Өмнөх { NUMBER($count) } тэмдэглэл бүрэн.
journal-who = Хэн
journal-details = Дэлгэрэнгүй
journal-linked-to = Өмнөх тэмдэглэл
journal-report-title = Журналын шалгалтын тайлан
journal-report-checked = Шалгасан: { $time }
journal-report-saved = Тайлан хадгалсан: { $file }
journal-save-report = Тайлан хадгалах

act-case-case-opened = Кейс нээсэн
act-case-case-closed = Кейс хаасан
act-case-case-reopened = Кейсийг дахин нээсэн
act-case-identity-recorded = Хувийн мэдээлэл бичсэн
act-case-identity-revealed = Хувийн мэдээлэл нээсэн
act-case-adult-recorded = Ойр дотны хүн бичсэн
act-case-person-around-recorded = Хүүхдийн эргэн тойрны хүн бичсэн
act-case-decider-named = Хэн шийдэхийг тэмдэглэсэн
act-case-consent-answered = Зөвшөөрлийн хариулт
act-case-child-cannot-answer = Хүүхэд хариулах боломжгүй
act-case-child-pages-chosen = Хүүхдийн өөрийн дэлгэцийг нээсэн
act-case-child-page-shown = Хүүхэд хуудас харсан
act-case-child-stopped = Хүүхэд зогсоосон
act-case-consent-confirmed = Зөвшөөрөл авсан
act-case-consent-withdrawn = Зөвшөөрөл буцаасан
act-case-appointment-made = Хуваарь нэмсэн
act-case-appointment-cancelled = Хуваариас хассан
act-case-preparation-filled = Бэлтгэл бөглөсөн
act-case-preparation-marked = Бэлтгэл тэмдэглэсэн
act-case-preparation-printed = Бэлтгэлийн хуудас хэвлэсэн
act-case-attendance-recorded = Ирсэн хүн тэмдэглэсэн
act-case-elsewhere-noted = Өөр газар хийсэн ярилцлага бүртгэсэн
act-case-elsewhere-struck = Өөр газар хийсэн ярилцлагыг хассан
act-case-facts-noted = Кейсийн мэдээллийг жагсаалтаас тэмдэглэсэн
act-case-birth-settled = Зөв төрсөн өдрийг тогтоосон
act-case-interview-begun = Ярилцлага эхэлсэн
act-case-tapped = Ярилцлагын тэмдэглэл
act-case-tap-undone = Тэмдэглэл буцаасан
act-case-tap-restored = Тэмдэглэл сэргээсэн
act-case-tap-corrected = Тэмдэглэл зассан
act-case-clock-jumped = Компьютерын цаг өөрчлөгдсөн
act-case-interview-resumed = Ярилцлага үргэлжилсэн
act-case-interview-ended = Ярилцлага дууссан
act-case-childs-end-recorded = Хүүхэд яаж явсныг бичсэн
act-case-recordings-noted = Бичлэгийн дугаар бичсэн
act-case-process-noted = Явцын тэмдэглэл
act-case-attachment-added = Хавсралт нэмсэн
act-case-item-described = Зүйлийг тодорхойлсон
act-case-risk-assessed = Эрсдэл үнэлсэн
act-case-referral-made = Холбон зуучилсан
act-case-referral-moved = Холбон зуучлалын төлөв
act-case-meeting-recorded = Багийн хурал бүртгэсэн
act-case-decision-moved = Хурлын шийдвэрийн төлөв
act-case-allegation-opened = Нууцалсныг урьдчилан нээсэн
act-case-case-handed-over = Кейсийг шилжүүлсэн
act-case-opened-beforehand = Юуг урьдчилан нээснийг тэмдэглэсэн
act-case-danger-answered = Аюулын талаар хэнд хэлснийг тэмдэглэсэн
act-case-aftercare-noted = Хүүхэд ямар байгааг лавласан
act-case-signed-off = Баталж хаасан
act-case-amended = Нэмэлт тайлбар
act-case-legal-order-ended = Хуулийн шаардлага дууссан
act-case-order-told = Зөвшөөрөлгүй явах зүйлийн тухай хүүхдэд хэлсэн
act-case-vital-interest-stated = Амь насанд аюултай: хамт гарын үсэг зурсан
act-case-danger-over = Аюул арилсан
act-case-legal-order-recorded = Хуулийн шаардлага бүртгэсэн
act-case-bundle-sealed = Багц лацадсан
act-case-bundle-handed-over = Хүлээлгэж өгсөн
act-case-notice-handed-over = Зөвшөөрөл буцаасан мэдэгдлийг цаасаар өгсөн
act-case-receipt-taken = Хүлээн авсан баримтыг авсан
act-case-bundle-cancelled = Багцыг хүчингүй болгосон
act-room-room-created = Өрөөний бүртгэл үүсгэсэн
act-room-person-added = Хэрэглэгч нэмсэн
act-room-person-deactivated = Хэрэглэгчийн эрх хаасан
act-room-role-changed = Хэрэглэгчийн үүрэг сольсон
act-room-receipt-made = Хүлээн авсан баримт үйлдсэн
act-room-other-room-taken = Өөр өрөөг жагсаалтад авсан
act-room-other-room-checked = Өөр өрөөний түлхүүрийг тулгасан
act-room-other-room-revoked = Өөр өрөөний түлхүүрийг хүчингүй болгосон
act-room-other-head-seen = Өөр өрөөний журналын төгсгөлийг тэмдэглэсэн
act-room-keepers-named = Жагсаалт баталгаажуулагчдыг оруулсан
act-room-keeper-checked = Баталгаажуулагчийн түлхүүрийг тулгасан
act-room-roster-signed = Өрөөдийн нэгдсэн жагсаалтад гарын үсэг зурсан
act-room-roster-taken = Өрөөдийн нэгдсэн жагсаалтыг хүчинтэй болгосон
act-room-passphrase-changed = Нууц үг сольсон
act-room-recipient-added = Хүлээн авагч нэмсэн
act-room-recipient-key-checked = Түлхүүр тулгасан
act-room-recipient-revoked = Түлхүүрийг ашиглахаа больсон
act-room-unlocked = Түгжээ тайлсан
act-room-recovery-used = Хоёр сэргээх хуудсаар нээсэн
act-room-locked = Түгжсэн
act-room-command-refused = Зөвшөөрөгдөөгүй үйлдэл
act-room-setting-changed = Тохиргоо өөрчилсөн
act-room-room-clock-jumped = Компьютерын цаг өөрчлөгдсөн
act-room-clock-put-right = Цаг буруу байсныг тэмдэглэсэн
act-room-papers-compared = Сэргээсний дараа цаастай тулгасан
act-room-bundle-checked = Багц шалгасан
act-room-other-counts-taken = Өөр өрөөний тоог авсан
act-room-recipient-signing-key-set = Баримтын түлхүүр оруулсан
act-room-wording-issued = Үг хэллэгийн дараагийн хувилбарыг баталсан
act-room-backup-made = Нөөц хуулбар хийсэн
act-room-backup-tested = Нөөц хуулбарыг сэргээж үзсэн
act-room-vault-key-renewed = Бүртгэлийн түлхүүр шинэчилсэн
act-room-recovery-renewed = Сэргээх хуудас шинэчилсэн
act-room-log-restored = Бүртгэл өмнөх байдлаасаа үргэлжилсэн
act-room-head-witnessed = Сүүлийн код өрөөнөөс гарсан
act-room-cases-linked = Кейсүүдийг холбосон
act-room-cases-unlinked = Кейсүүдийн холбоосыг хассан

journal-detail-interview = { $value } дэх ярилцлага
journal-detail-version = v{ $value }
journal-detail-new-keys = шинэ түлхүүр
journal-detail-roster-number = № { $value }
journal-detail-until = { $value } хүртэл
journal-detail-from = { $value }-нээс
journal-wording-child = хүүхдийн хуудас
journal-detail-minutes = { $value } минут
journal-detail-clock-ahead = { $value } урагш
journal-detail-clock-back = { $value } хойш
journal-detail-digest = файл { $value }…
journal-detail-parts = { NUMBER($value) } хэсэг
journal-detail-notice = { $value } дугаар тэмдэглэлийн зөвшөөрөл буцаасан мэдэгдэл
journal-detail-seal = лац { $value }
journal-detail-handed-late = Хожуу бичсэн, өгсөн нь { $value }
journal-detail-received-by = хүлээн авсан: { $value }
journal-detail-cosigned = хамт зурсан: { $value }
journal-detail-recovery-sheets = сэргээх хуудас: { $value }
journal-detail-failed-before = өмнө нь { NUMBER($value) } удаа буруу нууц үг
journal-detail-entries = { NUMBER($value) } тэмдэглэл
journal-detail-seen-before = өмнө { NUMBER($value) } тэмдэглэл харсан
journal-detail-backup-of = { $value }-ний нөөц хуулбар
journal-verdict-whole = бүрэн, шалгагчид зориулсан
journal-setting-language = хэл
journal-setting-hide-names = түгжээ тайлах үеийн нэрс
journal-setting-blind-intake = ярилцлага хийгчээс нууцлах зүйл
journal-setting-plan-phones = аюултай үед залгах дугаарууд
journal-setting-auto-lock-minutes = өөрөө түгжих хугацаа
journal-setting-backup-place = нөөц хуулбар хаана
journal-setting-backup-time = нөөц хуулбарын цаг
journal-setting-backup-after-sign-off = баталж хаах бүрд нөөцлөх
journal-setting-backup-same-medium = ижил дискийг зөвшөөрсөн
journal-head-place-bundle = багцад хавсаргасан
journal-head-place-public-keys = нийтийн түлхүүртэй хамт бичсэн

leaving-unfinished = Бичих ажил нь тасарсан багц
leaving-unfinished-text = { $case }: { $date } өдрийн { $time } цагт багц бичиж байхад программ тасарсан. Журналд ийм багц алга, хэнд ч өгөөгүй. Гэхдээ түүний файл зөөврийн санах ойд үлдсэн байж магадгүй.
leaving-unfinished-todo = Тэр санах ойг залгаад «Дахин харах» дарна уу: үлдсэн файл өөрөө арилна. Файлыг зөвхөн хүлээн авагч нь нээж чадна.
leaving-unfinished-look = Дахин харах
leaving-unfinished-gone = Шалгасан: тэнд байхгүй, эсвэл устгасан

err-bundle-may-not-leave =
    { $reason ->
        [not-asked] Лацадснаас хойш зөвшөөрөл өөрчлөгдсөн тул энэ багц гарахгүй. Хоёрын нэгээс нь асуугаагүй.
        [later] Лацадснаас хойш зөвшөөрөл өөрчлөгдсөн тул энэ багц гарахгүй. Хоёрын нэг нь «Дараа» гэсэн.
        [child-said-no] Лацадснаас хойш зөвшөөрөл өөрчлөгдсөн тул энэ багц гарахгүй. Хүүхэд «Үгүй» гэсэн.
        [guardian-said-no] Лацадснаас хойш зөвшөөрөл өөрчлөгдсөн тул энэ багц гарахгүй. Шийдвэр гаргах хүн «Үгүй» гэсэн.
        [child-cannot-answer] Лацадснаас хойш зөвшөөрөл өөрчлөгдсөн тул энэ багц гарахгүй. Хүүхэд хариулах боломжгүй байсан. Энэ нь «Тийм» биш.
        [implicated] Лацадснаас хойш зөвшөөрөл өөрчлөгдсөн тул энэ багц гарахгүй. Насанд хүрсэн хүн хэрэгт холбогдож болзошгүй тул өөр хүн шийднэ.
        [too-young] Лацадснаас хойш зөвшөөрөл өөрчлөгдсөн тул энэ багц гарахгүй. Хүүхэд ганцаараа шийдэх насанд хүрсэн нь тодорхойгүй.
        [amended] Лацадснаас хойш зөвшөөрөл өөрчлөгдсөн тул энэ багц гарахгүй. Гарын үсэг зурсны дараа «Тийм» гэснийг засварласан.
        [withdrawn] Лацадснаас хойш зөвшөөрөл өөрчлөгдсөн тул энэ багц гарахгүй. Зөвшөөрлөө буцаасан.
        [expired] Лацадснаас хойш зөвшөөрөл өөрчлөгдсөн тул энэ багц гарахгүй. Зөвшөөрлийн хугацаа дууссан.
        [wording-changed] Лацадснаас хойш зөвшөөрөл өөрчлөгдсөн тул энэ багц гарахгүй. Зөвшөөрсөн үг өөрчлөгдсөн.
        [not-confirmed] Лацадснаас хойш зөвшөөрөл өөрчлөгдсөн тул энэ багц гарахгүй. Яриаг баталгаажуулаагүй.
        [case-closed] Лацадснаас хойш зөвшөөрөл өөрчлөгдсөн тул энэ багц гарахгүй. Кейс хаагдсан.
        [order-out-of-scope] Лацадснаас хойш зөвшөөрөл өөрчлөгдсөн тул энэ багц гарахгүй. Хуулийн шаардлагад нэрлээгүй.
        [beyond-danger] Лацадснаас хойш зөвшөөрөл өөрчлөгдсөн тул энэ багц гарахгүй. Аюулаас хамгаалахад хэрэггүй.
        [not-needed] Лацадснаас хойш зөвшөөрөл өөрчлөгдсөн тул энэ багц гарахгүй. Зорилгод хэрэггүй.
       *[other] Лацадснаас хойш зөвшөөрөл өөрчлөгдсөн тул энэ багц гарахгүй.
    }
rec-bundle-may-not-leave = Энэ багцыг хүчингүй болгож, файлыг устгана уу. Өнөөдөр явж болох зүйлийг шинэ багцад лацадна.
err-bundle-basis-ended = Лацдах үндэслэл болсон хуулийн шаардлага, эсвэл амь насны аюул одоо хүчингүй болсон. Энэ багц гарахгүй.
rec-bundle-basis-ended = Энэ багцыг хүчингүй болгож, файлыг устгана уу. Өнөөдөр явж болох зүйлийг шинэ багцад лацдаж болно.
err-bundle-content-changed =
    { $part ->
        [interview_log] Лацадснаас хойш ярилцлагын тэмдэглэлийг зассан. Энэ багцад хуучнаар нь байгаа тул гарахгүй.
        [consent_record] Лацадснаас хойш зөвшөөрлийн тэмдэглэлийг зассан. Энэ багцад хуучнаар нь байгаа тул гарахгүй.
        [risk_and_needs] Лацадснаас хойш эрсдэл, хэрэгцээний тэмдэглэлийг зассан. Энэ багцад хуучнаар нь байгаа тул гарахгүй.
        [attachments] Лацадснаас хойш тэмдэглэлийн файлыг зассан. Энэ багцад хуучнаар нь байгаа тул гарахгүй.
        [identity] Лацадснаас хойш хүүхдийн хэн болохыг зассан. Энэ багцад хуучнаар нь байгаа тул гарахгүй.
       *[other] Лацадснаас хойш доторхыг нь зассан. Энэ багцад хуучнаар нь байгаа тул гарахгүй.
    }
rec-bundle-content-changed = Энэ багцыг хүчингүй болгож, файлыг устгаад, шинийг лацадна уу.
err-bundle-sealed-to-former-key = Энэ багцыг хүлээн авагчийн одоо хэрэглэдэггүй түлхүүрт лацадсан. Тэр түлхүүр хэнд байна, тэр хүн нээж чадах тул гарахгүй.
rec-bundle-sealed-to-former-key = Энэ багцыг хүчингүй болгож, файлыг устгаад, одоогийн түлхүүрт шинээр лацадна уу.

links-title = Холбоотой кейс
links-none = Ах, эгч, дүү, эсвэл нэг зүйлд хамаарах хүүхдийн кейсийг энд кодоор нь холбоно.
links-stay = Холбоос энэ өрөөнд үлдэнэ, ямар ч багцад орохгүй.
links-add = Кейс холбох
links-join = Холбох
links-code = Нөгөө кейсийн код
links-code-help = Үг, дөрвөн тоо. Жишээ: Хус 4127. Нэр бичихгүй.
links-kind = Юугаар холбоотой вэ?
links-hidden = Таны нээх эрхгүй кейс. Кейс хариуцсан ажилтнаас асууна уу.
links-by = { $kind } · { $person }, { $when }
links-struck = Хассан: { $reason } ({ $person }, { $when })
links-struck-hidden = Хассан ({ $person }, { $when })
links-strike = Хасах
links-strike-title = { $code } кейстэй холбосныг хасах уу?
links-strike-because = Яагаад хамаарахгүй вэ?
err-link-to-itself = Энэ бол яг энэ кейс.
rec-link-to-itself = Нөгөө кейсийн кодыг бичнэ үү.
err-link-already-there = Хоёр кейсийг аль хэдийн холбосон байна.
rec-link-already-there = Юугаар холбоотойг өөрчлөх бол холбоосыг хасаад, шинээр холбоно уу.
err-link-not-there = Хоёр кейсийг холбоогүй байна.
rec-link-not-there = Хуудсыг дахин нээнэ үү.
err-link-code-not-found = Таны нээх эрхтэй, ийм кодтой кейс алга.
rec-link-code-not-found = Үг, дөрвөн тоог шалгах, эсвэл кейс хариуцсан ажилтнаас асууна уу.

live-title = Ярилцлага
live-log = Ярилцлагын тэмдэглэл
live-nth = { NUMBER($n) }-р ярилцлага
live-elapsed = Өнгөрсөн хугацаа
live-saved = Хадгалсан { $time }
live-every-tap = Бүх тэмдэглэл товшмогц хадгалагдана

live-begin = Эхлүүлэх
live-open-points = Бэлтгэлийн дутуу зүйл: { $what }
live-camera-not-confirmed = Камер бичиж байгааг тэмдэглээгүй.
live-camera-confirm = Камер бичиж байна
live-session = Ярилцлагын төрөл
live-session-reason = Шалтгаан
live-planned = Төлөвлөсөн хугацаа
live-compulsion-basis = Хуулийн үндэслэл: ямар хууль, шийдвэр
live-compulsion-interests = Хүүхдийн дээд ашиг сонирхлыг хэрхэн харгалзсан
live-compulsion-note = «Үгүй» гэсэн нь тэмдэглэлд хэвээр үлдэнэ. Хууль үүрэг болгосон үед л эхлүүлнэ.

live-phases = Үе шат
live-any-order = ямар ч дарааллаар
live-one-tap = Асуулт бүрийг нэг товшино
live-open = Нээлттэй
live-open-example = «…тухай ярьж өгөөч»
live-open-example-2 = «Дараа нь юу болсон бэ?»
live-open-example-3 = «Тэр тухай илүү дэлгэрэнгүй ярьж өгөөч»
live-directive = Чиглүүлсэн
live-directive-example = «Хэзээ?» «Хаана?»
live-option-posing = Сонголттой
live-option-posing-example = «Тийм үү, үгүй юү?»
live-suggestive = Хөтөлсөн
live-suggestive-example = Хариуг нь сануулсан
live-open-of-all = Нийт { NUMBER($all) }, нээлттэй нь { NUMBER($open) }
live-announce = { $what } { NUMBER($count) }

live-feelings = Мэдрэмж
live-marker = Тэмдэг
live-item = Зураг, зүйл
live-moved = Орсон, гарсан
live-moved-added = { $time } хүн орсон, эсвэл гарсан. Хэн болохыг одоо, эсвэл дараа нэмнэ.
live-moved-came = { $who }: орсон
live-moved-went = { $who }: гарсан
live-person-interviewer = Би
live-person-guardian = Гэрийн хүн
live-person-support-person = Хамт яваа
live-person-lawyer = Хуульч
live-person-psychologist = Туслагч
live-person-interpreter = Орчуулагч
live-person-prosecutor = Зочин А
live-person-investigator = Зочин Б
live-person-social-worker = Зочин В
live-person-other = Бусад
live-feelings-added = { $time } мэдрэмж. Хүсвэл нэмнэ, дараа ч болно.
live-chip-still = Нам
live-chip-drops = Дусал
live-chip-water = Ус
live-chip-new-topic = Өөр сэдэв
live-chip-other = Бусад

live-rest = Амрах
live-break = Завсарлага
live-break-key = Зай дарна
live-break-offer = Завсарлаж болно
live-break-decline = Үргэлжлүүлье
live-break-declined = Завсарлахгүй үргэлжлүүлсэн
live-resume = Үргэлжлүүлэх
live-questions = Асуулт
live-question-handed-in = Ирсэн
live-question-relayed = Асуусан
live-question-declined = Орхисон
live-question-noted = Асуулт: { $what }
live-latest = Сүүлийн тэмдэглэл
live-undo-last = Сүүлийнхийг буцаах
live-redo = Сэргээх
live-undone = { $what } буцаасан
live-restored = { $what } сэргээсэн
live-hold-to-finish = Дуусгах бол дарж барина
live-finish-again = Дуусгах бол дахин дарна
live-over-plan = төлөвлөснөөс { NUMBER($minutes) } мин илүү

live-timeline = Ярилцлагын явц
live-timeline-now = { NUMBER($minutes) } минутын явц: одоо { $phase } үе шат
live-timeline-feelings = Мэдрэмж { NUMBER($n) }
live-timeline-markers = Тэмдэг { NUMBER($n) }
live-timeline-break = Завсарлага { $time }
live-timeline-gap = Тасарсан { $time }

live-start-paper = Цаасан дээр тэмдэглэж эхэлнэ үү.
live-battery = Цэнэг бага байна: { NUMBER($percent) }%
live-larger-window = Цонхоо томруулна уу. Товчлуурууд ажиллаж байна.
live-larger-window-only = Цонхоо томруулна уу.
live-interrupted = Ярилцлага тасарсан байна. Бүх тэмдэглэл байна.
live-child-stopped = Хүүхэд зогсоохыг хүссэн. Төгсгөлийн үе рүү шилжинэ.
live-adult-stopped = Шийдвэр гаргах хүн зогсоохыг хүссэн. Төгсгөлийн үе рүү шилжинэ.
live-clock-jumped = Компьютерын цаг өөрчлөгдсөн. Тэмдэглэл дарааллаараа байна.
note-camera-not-confirmed = Камер ажиллаж байгаа эсэх тэмдэглэгдээгүй байна.
note-preparation-open = Бэлтгэлийн { NUMBER($count) } карт дутуу байна.

err-interview-not-found = Энэ ярилцлага олдсонгүй.
rec-interview-not-found = Кейсийг дахин нээнэ үү.
err-move-not-found = Хүн орсон, гарсан ийм тэмдэглэл алга.
rec-move-not-found = Тэмдэглэлээ дахин сонгоно уу.
err-move-without-place = Хүн өрөөнд, эсвэл шилний ард орж, тэндээс гарсныг л тэмдэглэнэ.
rec-move-without-place = Хоёрын аль нэгийг сонгоно уу.
err-interview-already-running = Энэ кейст ярилцлага явагдаж байна.
rec-interview-already-running = Түүнийг үргэлжлүүлэх, эсвэл дуусгана уу.
err-interview-already-known = Энэ ярилцлага аль хэдийн эхэлсэн байна.
rec-interview-already-known = Ярилцлагын хуудсыг нээнэ үү.
err-interview-has-ended = Энэ ярилцлага дууссан байна.
rec-interview-has-ended = Нэмэх зүйл байвал нэгтгэх хуудсанд бичнэ үү.
err-interview-not-interrupted = Ярилцлага тасраагүй, цаг нь үргэлжилж байна.
rec-interview-not-interrupted = Шууд үргэлжлүүлж тэмдэглэнэ үү.
err-interview-was-interrupted = Ярилцлага тасарсан байна. Бүх тэмдэглэл хадгалагдсан.
rec-interview-was-interrupted = «Үргэлжлүүлэх» эсвэл «Дуусгаж, нэгтгэх» сонгоно уу.
err-child-said-no = Хүүхэд ярилцахгүй гэсэн.
rec-child-said-no = Хүүхдийн хариултыг хүндэтгэнэ. Өөр өдөр дахин асуух уу, эсвэл хуулийн үндэслэлийг бичнэ үү.
err-interview-not-agreed =
    { $why ->
        [not-asked] Ярилцлагын зөвшөөрөл бүрэн биш байна. Хоёрын нэгээс нь асуугаагүй.
        [later] Ярилцлагын зөвшөөрөл бүрэн биш байна. Хоёрын нэг нь «Дараа» гэсэн.
        [guardian-said-no] Ярилцлагын зөвшөөрөл бүрэн биш байна. Шийдвэр гаргах хүн «Үгүй» гэсэн.
        [implicated] Ярилцлагын зөвшөөрөл бүрэн биш байна. Эхлээд өөр хүн шийдэх ёстой.
        [too-young] Ярилцлагын зөвшөөрөл бүрэн биш байна. Хүүхэд ганцаараа шийдэх насанд хүрсэн нь тодорхойгүй.
        [amended] Ярилцлагын зөвшөөрөл бүрэн биш байна. Гарын үсэг зурсны дараа «Тийм» гэснийг засварласан.
        [withdrawn] Ярилцлагын зөвшөөрөл бүрэн биш байна. Зөвшөөрлөө буцаасан.
        [expired] Ярилцлагын зөвшөөрөл бүрэн биш байна. Зөвшөөрлийн хугацаа дууссан.
        [wording-changed] Ярилцлагын зөвшөөрөл бүрэн биш байна. Зөвшөөрсөн үг өөрчлөгдсөн.
       *[other] Ярилцлагын зөвшөөрөл бүрэн биш байна.
    }
rec-interview-not-agreed =
    { $duty ->
        [may] Зөвшөөрлийн хуудсыг нээж, дахин ярилцах уу, эсвэл хуулийн үндэслэлийг бичнэ үү.
       *[none] Зөвшөөрлийн хуудсыг нээж, дахин ярилцана уу.
    }
err-recording-not-agreed =
    { $why ->
        [not-asked] Бичлэг хийхийг зөвшөөрөөгүй тул камер ажиллуулахгүй. Хоёрын нэгээс нь асуугаагүй.
        [later] Бичлэг хийхийг зөвшөөрөөгүй тул камер ажиллуулахгүй. Хоёрын нэг нь «Дараа» гэсэн.
        [child-said-no] Бичлэг хийхийг зөвшөөрөөгүй тул камер ажиллуулахгүй. Хүүхэд «Үгүй» гэсэн.
        [guardian-said-no] Бичлэг хийхийг зөвшөөрөөгүй тул камер ажиллуулахгүй. Шийдвэр гаргах хүн «Үгүй» гэсэн.
        [implicated] Бичлэг хийхийг зөвшөөрөөгүй тул камер ажиллуулахгүй. Эхлээд өөр хүн шийдэх ёстой.
        [too-young] Бичлэг хийхийг зөвшөөрөөгүй тул камер ажиллуулахгүй. Хүүхэд ганцаараа шийдэх насанд хүрсэн нь тодорхойгүй.
        [amended] Бичлэг хийхийг зөвшөөрөөгүй тул камер ажиллуулахгүй. Гарын үсэг зурсны дараа «Тийм» гэснийг засварласан.
        [withdrawn] Бичлэг хийхийг зөвшөөрөөгүй тул камер ажиллуулахгүй. Зөвшөөрлөө буцаасан.
        [expired] Бичлэг хийхийг зөвшөөрөөгүй тул камер ажиллуулахгүй. Зөвшөөрлийн хугацаа дууссан.
        [wording-changed] Бичлэг хийхийг зөвшөөрөөгүй тул камер ажиллуулахгүй. Зөвшөөрсөн үг өөрчлөгдсөн.
       *[other] Бичлэг хийхийг зөвшөөрөөгүй тул камер ажиллуулахгүй.
    }
rec-recording-not-agreed = Камераа унтрааж тэмдэглэгээг авах, эсвэл зөвшөөрлийн хуудсанд дахин ярилцана уу.
err-compulsion-not-needed = Зөвшөөрсөн тул хуулийн үндэслэл хэрэггүй.
rec-compulsion-not-needed = Хуулийн үндэслэлийг хоосон үлдээнэ үү.
err-session-type-does-not-fit = Энэ нь { NUMBER($number) } дахь ярилцлага тул анхных биш.
rec-session-type-does-not-fit = Ярилцлагын төрлийг өөрчилнө үү.
err-session-needs-reason =
    { $why ->
        [other-interviewer] Өмнөхөөс өөр хүн ярилцах тул шалтгаан хэрэгтэй.
        [many-sessions] Хоёроос олон удаагийн ярилцлага тул шалтгаан хэрэгтэй.
        [many-with-elsewhere] Өөр газар хийснийг оруулаад хоёроос олон удаагийн ярилцлага тул шалтгаан хэрэгтэй.
        [re-interview] Дахин ярилцахад шалтгаан хэрэгтэй.
       *[other] Энэ ярилцлагад шалтгаан хэрэгтэй.
    }
rec-session-needs-reason = Шалтгааныг нь бичнэ үү.
err-tap-not-found = Энэ тэмдэглэл олдсонгүй.
rec-tap-not-found = Жагсаалтыг дахин нээнэ үү.
err-tap-already-noted = Энэ тэмдэглэл аль хэдийн нэмэгдсэн байна.
rec-tap-already-noted = Жагсаалтыг шалгана уу.
err-tap-already-undone = Энэ тэмдэглэл буцаагдсан байна.
rec-tap-already-undone = Хэрэгтэй бол эхлээд сэргээнэ үү.
err-tap-not-undone = Энэ тэмдэглэл буцаагдаагүй байна.
rec-tap-not-undone = Шууд үргэлжлүүлж болно.
err-nothing-to-undo = Буцаах тэмдэглэл алга.
rec-nothing-to-undo = Шууд үргэлжлүүлж болно.
err-nothing-to-redo = Сэргээх тэмдэглэл алга.
rec-nothing-to-redo = Хэрэгтэй бол дахин тэмдэглэнэ үү.
err-feeling-not-found = Энэ мэдрэмжийн тэмдэглэл алга.
rec-feeling-not-found = Мэдрэмжийг дахин тэмдэглэнэ үү.
err-break-not-found = Энэ завсарлага алга.
rec-break-not-found = Завсарлагыг жагсаалтаас сонгоно уу.
err-intensity-out-of-range = Хүч 0–{ NUMBER($most) } хооронд байна.
rec-intensity-out-of-range = Хүчийг дахин сонгоно уу.

movement-none = Үгүй
movement-within-country = Улс дотор
movement-across-border = Хилийн чанадад
movement-not-known = Мэдэгдэхгүй
err-order-body-missing = Хаанаас ирсэн нь алга.
rec-order-body-missing = Шүүх, прокурор, байгууллагын нэрийг бичнэ үү.
err-order-number-missing = Шаардлагын дугаар алга.
rec-order-number-missing = Баримтан дээрх дугаарыг бичнэ үү.
err-order-date-in-future = Огноо өнөөдрөөс хойш байна.
rec-order-date-in-future = Баримтан дээрх өдрийг нягтална уу.
err-order-scope-missing = Юуг шаардсан нь сонгогдоогүй байна.
rec-order-scope-missing = Баримтад нэрлэсэн хэсгүүдийг л сонгоно уу.
err-order-child-told-missing = Хүүхдэд хэлсэн эсэх тэмдэглэгдээгүй байна.
rec-order-child-told-missing = «Хэлсэн» эсвэл «Хараахан үгүй» сонгоно уу.
err-order-child-told-note-missing = Хүүхдэд хэлсэн тухай тайлбар алга.
rec-order-child-told-note-missing = Хэн, хэзээ хэлснийг, эсвэл яагаад хараахан хэлээгүйг бичнэ үү.
err-order-cosigner-role = Энэ хүн хамт гарын үсэг зурах эрхгүй.
rec-order-cosigner-role = Ахлах хүнээр гарын үсэг зуруулна уу.
err-order-cosigner-same = Өөрийн оруулсныг өөрөө баталж болохгүй.
rec-order-cosigner-same = Өөр ахлах хүнээр гарын үсэг зуруулна уу.
err-order-cosigner-led = Энэ кейсийн ярилцлагыг хийсэн хүн хамт гарын үсэг зурж болохгүй.
rec-order-cosigner-led = Энэ кейст ярилцлага хийгээгүй өөр ахлахаар гарын үсэг зуруулна уу.
err-order-unsigned = Ахлахын гарын үсэг алга.
rec-order-unsigned = Ахлах нууц үгээ оруулж гарын үсэг зурна.
err-order-has-ended = Энэ шаардлага дууссан гэж аль хэдийн бичигдсэн.
rec-order-has-ended = Шинэ шаардлага ирсэн бол түүнийг бүртгэнэ үү.
err-order-end-role = Шаардлага дууссаныг зөвхөн ахлах бичнэ.
rec-order-end-role = Ахлахад хэлнэ үү.
err-order-end-in-future = Дууссан өдөр өнөөдрөөс хойш байна.
rec-order-end-in-future = Өнөөдөр, эсвэл өмнөх өдөр бичнэ үү.
err-order-end-before-order = Дууссан өдөр шаардлагын огнооноос өмнө байна.
rec-order-end-before-order = Өдрийг нягтална уу.
err-order-child-knows = Хүүхдэд хэлсэн гэж аль хэдийн бичигдсэн.
rec-order-child-knows = Дахин бичих шаардлагагүй.
err-order-unknown = Энэ шаардлага кейст бүртгэгдээгүй байна.
rec-order-unknown = Эхлээд шаардлагыг бүртгэнэ үү.
err-order-for-another-recipient = Энэ шаардлага өөр хүлээн авагчийнх.
rec-order-for-another-recipient = Шаардлагад нэрлэсэн хүлээн авагчийг сонгоно уу.
err-order-scan-differs = Файл энэ шаардлагын гарын үсэгтэй хуулбар биш байна.
rec-order-scan-differs = Шаардлагыг дахин бүртгэж, файлаа сонгоно уу.
err-order-already-recorded = Энэ шаардлага бүртгэгдсэн байна.
rec-order-already-recorded = Жагсаалтаас сонгоно уу.

palette-title = Хаашаа очих вэ?
palette-help = Кейсийн код, хэсгийн нэр, эсвэл хийх зүйлээ бичнэ. Жишээ: Хус 4127. Нэрээр хайхгүй.
palette-screens = Хэсгүүд
palette-actions = Үйлдлүүд
palette-keys = ↑ ↓ сонгоно, Enter очно, Esc хаана

paper-preview = Хэвлэх хуудас
paper-not-filled = Асуугаагүй, тэмдэглээгүй: { $names }
paper-count =
    { $count ->
        [one] { NUMBER($count) } хуудас
       *[other] { NUMBER($count) } хуудас
    }
paper-language = Хуудасны хэл
paper-both = Хоёулаа
paper-laying = Хуудсанд байрлуулж байна…
paper-page = Хуудас { NUMBER($n) } / { NUMBER($total) }
paper-printed = Хэвлэсэн { $when }, { $person }
paper-latest-code = Сүүлийн код { $code }
paper-too-long = Нэг хэсэг хуудсанд багтсангүй. Тэр хуудас уртсах боловч юу ч хасагдахгүй.
paper-name-position = Нэр, албан тушаал
paper-signature = Гарын үсэг
paper-date = Огноо
paper-code-only = Энэ хуудсанд зөвхөн код бичнэ, хүүхдийн нэрийг бичихгүй.

paper-consent-title = Зөвшөөрлийн бүртгэл
paper-consent-version = Хувилбар
paper-consent-decider = Хүүхдийн өмнөөс шийдсэн хүн
paper-consent-how = Хэрхэн ярилцсан
paper-consent-witness = Гэрч
paper-consent-language = Ярилцсан хэл
paper-consent-proof = Үзүүлсэн бичиг баримт
paper-consent-confirmed = Уншиж өгч, баталсан
paper-consent-not-confirmed = Хараахан батлаагүй
paper-consent-valid-until = Хүчинтэй хугацаа
paper-consent-child-cannot = Хүүхэд хариулж чадаагүй шалтгаан
paper-consent-own-words = өөрийн үгээр буцааж тайлбарласан
paper-consent-withdrawn = Дараа нь буцаасан
paper-consent-withdrawn-none = Юу ч буцаагаагүй
paper-consent-withdrawn-line = { $when }, { $who }: { $what }
paper-consent-signed-on-paper = Цаасан дээр зурсан, дугаар { $number }
paper-consent-signed-by-hand = Дэлгэц дээр гараар зурсан
paper-consent-any-time = Зөвшөөрлөө хэзээ ч, үгээр хэлээд буцааж болно. Шалтгаан асуухгүй, хэн ч уурлахгүй.

paper-notice-title = Зөвшөөрөл буцаасан тухай мэдэгдэл
paper-notice-to = Хэнд
paper-notice-what = Буцаасан зүйл
paper-notice-said = Хэзээ хэлсэн
paper-notice-text = Доорх зорилгоор өгсөн зөвшөөрлийг буцаасан. Буцаасан нь хэлсэн цагаас хүчинтэй.
paper-notice-has = Танай байгууллагад өмнө нь очсон зүйл
paper-notice-received-by = Хүлээн авсан
paper-notice-do = Одоо хийх зүйл
paper-notice-do-1 = Зөвхөн энэ зөвшөөрөлд тулгуурласан мэдээллийг үүнээс хойш ашиглахгүй, хэнд ч дамжуулахгүй байна уу.
paper-notice-do-2 = Хуулиар хадгалах үүрэггүй бол багцыг бүх хуулбартай нь устгана уу.
paper-notice-do-3 = Хуулиар хадгалах үүрэгтэй бол аль хуулийн ямар заалт болохыг доор бичиж, тусад нь түгжээтэй хадгална уу.
paper-notice-do-4 = Доорх хариуг бөглөж, гарын үсэг зураад мэдэгдэл өгсөн өрөөнд буцаана уу.
paper-notice-order = Зарим хэсгийг хуулийн шаардлагаар, эсвэл амь насанд аюултай байсан тул өгсөн. Тэр хэсэг зөвшөөрөлд тулгуурлаагүй тул энэ мэдэгдэлд хамаарахгүй.
paper-notice-no-why = Шалтгааныг хүүхдээс ч, асран хамгаалагчаас ч асуухгүй байна уу.
paper-notice-reply = Хүлээн авагчийн хариу
paper-notice-destroyed = Устгасан өдөр
paper-notice-kept = Хадгалсан бол хууль, заалт
paper-notice-passed-on = Өмнө нь өөр хэнд дамжуулсан
paper-notice-waiting =
    { $count ->
        [one] { NUMBER($count) } мэдэгдэл өгөх хэрэгтэй.
       *[other] { NUMBER($count) } мэдэгдэл өгөх хэрэгтэй.
    }

paper-record-title = Ярилцлагын бүртгэл
paper-record-unsigned = Гарын үсэг зураагүй байна
paper-journal-entry = Тэмдэглэл
paper-journal-when = Хэзээ
paper-journal-what = Юу
paper-journal-filtered = Шүүсэн: { $what }
paper-setup-title = Өрөөний бэлтгэл

preparation-title = Бэлтгэл
preparation-done = Бэлэн
preparation-open = Дутуу
preparation-mark-done = Бэлэн гэж тэмдэглэх
preparation-mark-open = Дахин нээх
preparation-print = Бэлтгэлийн хуудас хэвлэх
preparation-changed = Хэвлэснээс хойш өөрчлөгдсөн: { $what }
preparation-not-asked = Асуугаагүй
preparation-card-1 = Хэл
preparation-card-2 = Тусгай хэрэгцээ
preparation-card-3 = Хүүхдийн хүсэл
preparation-card-4 = Хэн ирэх
preparation-card-5 = Өрөө
preparation-card-6 = Хүүхдээс асуух

preparation-aim = Зорилго
preparation-break-signal = Завсарлах дохио
preparation-break-signal-hand = Гараа өргөнө
preparation-break-signal-card = Карт харуулна
preparation-break-signal-word = Үг хэлнэ
preparation-target-minutes = Төлөвлөсөн хугацаа

preparation-language = Ярилцах хэл
preparation-language-mn = Монгол
preparation-language-kk = Казах
preparation-language-tyv = Тува
preparation-language-sign = Дохионы хэл
preparation-language-ru = Орос
preparation-language-en = Англи
preparation-language-other = Бусад
preparation-interpreter-needed = Орчуулагч хэрэгтэй юу?
preparation-interpreter-name = Орчуулагчийн нэр
preparation-interpreter-agency = Байгууллага
preparation-interpreter-oath = Тангаргийн гарын үсэг зурсан
preparation-interpreter-seat = Хаана суух
preparation-interpreter-knows-family = Орчуулагч гэр бүлийг таних уу?
note-interpreter-knows-family = Өөр орчуулагч олох нь дээр.

preparation-needs = Юунд тусламж хэрэгтэй вэ?
preparation-need-hearing = Сонсох
preparation-need-sight = Харах
preparation-need-speech = Ярих
preparation-need-movement = Хөдлөх
preparation-need-learning = Суралцах
preparation-need-attention = Анхаарал төвлөрүүлэх
preparation-need-autism = Аутизм
preparation-need-long-illness = Удаан хугацааны өвчин
preparation-need-none-known = Мэдэгдэж байгаа зүйлгүй
preparation-what-helps = Юу тус болдог вэ?

preparation-interviewer-gender = Хэнтэй ярихыг хүсэх вэ?
preparation-gender-any = Хамаагүй
preparation-gender-female = Эмэгтэй
preparation-gender-male = Эрэгтэй
preparation-door = Хаалга
preparation-door-open = Онгорхой
preparation-door-ajar = Бага зэрэг онгорхой
preparation-door-closed = Хаалттай
preparation-seat = Хаана суух
preparation-comfort = Тайвшруулах зүйл
preparation-comfort-other = Өөр юу тайвшруулдаг
preparation-comfort-soft-toy = Зөөлөн тоглоом
preparation-comfort-blanket = Хөнжил
preparation-comfort-drawing = Зурах юм
preparation-comfort-squeeze-ball = Базах бөмбөг
preparation-comfort-warm-drink = Халуун ундаа
preparation-comfort-snack = Зууш
preparation-comfort-somebody-near = Ойр хүн нь гадаа хүлээж байх
preparation-food = Хоол, харшил
preparation-likes = Юуны тухай ярих дуртай
preparation-avoid = Чөлөөтэй ярихаас өмнө хөндөхгүй сэдэв
preparation-words = Гэр бүл, биеийн эрхтнийг хүүхэд юу гэж нэрлэдэг

preparation-attendee-add = Хүн нэмэх
preparation-attendee-role = Үүрэг
preparation-attendee-initials = Нэрийн эхний үсгүүд, эсвэл үүрэг
preparation-attendee-place = Хаана байх
preparation-attendee-implicated = Хэрэгт холбогдож болзошгүй юу?
preparation-attendee-child-told = Хүүхдэд хэлсэн
note-many-in-room = Өрөөнд { NUMBER($count) } хүн байна. Хүүхдэд цөөхөн хүн дээр.
note-implicated-was-there = Хэрэгт холбогдож болзошгүй хүн байсан гэж тэмдэглэсэн. Баталгаажуулахдаа шалтгааныг бичнэ.
note-implicated-not-known = Холбогдсон эсэх нь тодорхойгүй хүн өрөөнд байна.
note-attendee-perhaps-implicated = Хүүхдийн эргэн тойрны хүмүүсийн дунд хэрэгт холбогдож болзошгүй, эсвэл холбогдох эсэх нь мэдэгдэхгүй хүн бий. Тэр хүн ирэхгүйг нягтална уу.
err-implicated-in-room = Хэрэгт холбогдож болзошгүй хүн хүүхэдтэй нэг өрөөнд байж болохгүй.
rec-implicated-in-room = Өөр байр, эсвэл өөр хүн сонгоно уу.
err-implicated-watches = Хэрэгт холбогдож болзошгүй хүн хүүхдийг шилний цаанаас харж, сонсож болохгүй.
rec-implicated-watches = Хүлээлгийн өрөөнд байлгах, эсвэл өөр хүн сонгоно уу.
err-attendee-implicated-in-file = Кейст эх, эсвэл эцэг нь хэрэгт холбогдож болзошгүй, эсвэл мэдэгдэхгүй гэж тэмдэглэсэн. Харин энд «үгүй» гэжээ.
rec-attendee-implicated-in-file = Аль нэгийг нь засна уу. Өөр хүн ирэх бол түүнийг эхлээд хүүхдийн эргэн тойрны хүмүүст бүртгэнэ үү.
err-implicated-supports = Хэрэгт холбогдож болзошгүй хүн хүүхдийг дэмжих хүн байж болохгүй.
rec-implicated-supports = Хүүхэдтэй ярилцаж, өөр хүн олно уу.
err-implicated-interprets = Хэрэгт холбогдож болзошгүй хүн орчуулж болохгүй.
rec-implicated-interprets = Өөр орчуулагч олно уу.
err-nobody-with-child = Өрөөнд ярилцагч алга.
rec-nobody-with-child = Хүүхэдтэй хамт байсан ярилцагчийг бичнэ үү.
err-too-many-attendees = Жагсаалтад { NUMBER($most) }-аас олон хүн байна.
rec-too-many-attendees = Илүү мөрийг хасна уу.
err-attendee-without-initials = { NUMBER($row) }-р мөрөнд нэрийн эхний үсэг, эсвэл үүрэг алга.
rec-attendee-without-initials = Эхний үсэг, эсвэл үүргийг бичнэ үү.
err-child-not-told-of-person = { NUMBER($row) }-р мөрний хүний тухай хүүхдэд хэлээгүй байна.
rec-child-not-told-of-person = Хүүхдэд хэлээд тэмдэглэнэ үү, эсвэл тэр хүн гарна.
err-attendee-left-before-coming = { NUMBER($row) }-р мөрөнд гарсан цаг ирсэн цагаас өмнө байна.
rec-attendee-left-before-coming = Цагийг засна уу.
err-attendee-outside-interview = { NUMBER($row) }-р мөрний цаг ярилцлагаас хойш байна.
rec-attendee-outside-interview = Цагийг засна уу.

preparation-camera = Камер асаалттай, шалгасан
preparation-recording-number = Бичлэгийн дугаар
preparation-sound = Дуу
preparation-temperature = Өрөөний дулаан
preparation-toys = Тоглоом
preparation-tissues = Салфетка
preparation-water = Ус
preparation-clock-hidden = Цагийг далдалсан
preparation-sign-in-use = «Өрөө завгүй» самбар
preparation-phone-silent = Утас дуугүй
preparation-room-all = Бүгдийг шалгасан

err-card-unknown = Ийм бэлтгэлийн карт алга.
rec-card-unknown = Зургаан картын нэгийг сонгоно уу.
err-card-field-unknown = Энэ картад ийм талбар алга.
rec-card-field-unknown = Картыг дахин нээнэ үү.
err-choice-unknown = Энэ сонголт жагсаалтад алга.
rec-choice-unknown = Жагсаалтаас сонгоно уу.
err-none-known-excludes = «Мэдэгдэж буй зүйл алга» бусадтай хамт байж болохгүй.
rec-none-known-excludes = Аль нэгийг нь үлдээнэ үү.
err-minutes-out-of-range = Үргэлжлэх хугацаа { NUMBER($least) }–{ NUMBER($most) } минут байна.
rec-minutes-out-of-range = Хугацааг засна уу.
err-card-field-withheld = Мэдээллийг мэддэг хүн энд бичсэн тул танд харагдахгүй байна.
rec-card-field-withheld = Нэмж хэлэх зүйлээ тэр хүнээр эсвэл ахлахаар бичүүлнэ үү.

err-card-empty = Энэ картад юу ч бичээгүй байна.
rec-card-empty = Мэдэж байгаагаа бичнэ үү. Мэдэхгүй бол тийм хариулт бий.

err-room-not-checked = Өрөөний { NUMBER($open) } зүйлийг шалгаагүй байна.
rec-room-not-checked = Бүгдийг нэг нэгээр нь шалгана уу.

preparation-plan = Төлөвлөгөө
preparation-ask-child = Хүүхдээс юу асуухаа зөвшөөрлийн хуудсанд тэмдэглэнэ. Бүх зүйлийг асууж эсвэл хэлсний дараа энэ карт бэлэн болно.
err-nobody-planned = Хэн ирэхийг бичээгүй байна.
rec-nobody-planned = Ядаж ярилцлага хийгчийг нэмнэ үү.
preparation-target-help = Энэ насанд ихэвчлэн { NUMBER($minutes) } минут.
preparation-printed-at = Хэвлэсэн: { $when }

receipts-own-text = Хүлээн авагч гарын үсэг зурах бичвэр
receipts-own-help = Энэ программгүй хүлээн авагч «ssh-keygen -Y sign -n { $form }» гэж гарын үсэг зурна. Буцаж ирэхэд нь «Багц шалгах» хэсэгт авна.
receipts-own-write = Бичвэрийг бичих
receipts-own-written = Бичвэр файлд бичигдлээ

receipts-signing-number = Хүлээн авсан баримтад гарын үсэг зурах түлхүүр: { $groups }
receipts-signing-checked = Баримтын түлхүүрийг тулгасан: { $person }, { $date }, { $how }
receipts-signing-unchecked = Баримтын түлхүүрийг тулгаагүй
receipts-signing-enter = Баримтын түлхүүр
receipts-signing-title = { $who } баримтад гарын үсэг зурах түлхүүр
receipts-signing-text = Энэ программгүй хүлээн авагч баримтад өөрийн түлхүүрээр, «ssh-keygen» хэрэгслээр гарын үсэг зурна. Багцын түлхүүрийн адил тоог нь тулгасны дараа хүчинтэй болно.
receipts-signing-key = Нийтийн түлхүүр
receipts-signing-save = Түлхүүр оруулах
receipts-signing-compare = Баримтын түлхүүрийг тулгах
receipts-signing-compare-text = Хүлээн авагч өөрийн компьютерт гарсан зургаан бүлгийг уншина. Түлхүүртэй хамт ирсэн тоог бүү хуул.
err-signing-key-malformed = Энэ нь энд хэрэглэж болох нийтийн түлхүүр биш байна.
rec-signing-key-malformed = «ssh-ed25519» гэж эхэлсэн мөрийг бүтнээр нь оруулна уу.
err-signing-key-taken = Энэ түлхүүрээр өөр хүлээн авагч, эсвэл өөр өрөө гарын үсэг зурдаг.
rec-signing-key-taken = Хүлээн авагчаас зөвхөн өөрийнх нь түлхүүрийг авна уу.
err-signing-key-known = Энэ түлхүүр аль хэдийн бичигдсэн байна.
rec-signing-key-known = Тоог нь тулгаагүй бол тулгана уу.
err-signing-key-missing = Баримтын түлхүүр алга.
rec-signing-key-missing = Эхлээд түлхүүрийг оруулна уу.

relation-mother = Ээж
relation-father = Аав
relation-step-parent = Хойд эцэг, эх, эцэг эхийн хань
relation-grandparent = Өвөө, эмээ
relation-sibling = Ах, эгч, дүү
relation-relative = Бусад төрөл садан
relation-guardian = Асран хамгаалагч
relation-custodian = Харгалзан дэмжигч
relation-legal-representative = Хууль ёсны төлөөлөгч
relation-appointed-representative = Засаг даргын томилсон төлөөлөгч
relation-caregiver = Хамт амьдарч, харж хандаг хүн
relation-school = Багш, сургуулийн ажилтан
relation-trainer = Дасгалжуулагч, уяач
relation-employer = Ажил хийлгэдэг хүн
relation-friend = Найз, танил
relation-neighbour = Хөрш
relation-other = Бусад
relation-not-known = Мэдэгдэхгүй
report-training = Сургалт. Жинхэнэ хүүхэд биш.
report-kind = Итгэл · нотлох багцын тайлан
report-from = Илгээгч
report-for = Хүлээн авагч
report-sealed-at = Лацадсан
report-purpose = Илгээх зорилго
report-reference = Бичгийн дугаар
report-prepared-by = Бэлтгэсэн
report-bundle-number = Багцын дугаар
report-no-recording = Энд ярилцлагын явцын тэмдэглэл, зөвшөөрлийн бүртгэл бий. Хүүхдийн хэлсэн үг, дуу дүрсний бичлэг энд байхгүй.
report-notice-kind = Итгэл · зөвшөөрөл буцаасан тухай мэдэгдэл
report-notice-what = Юуг буцаасан
report-notice-text = Доорх зорилгоор өгсөн зөвшөөрлийг буцаасан. Буцаасан нь хэлсэн цагаас хүчинтэй.
report-notice-for-you = Танай байгууллагад хамаарах зорилго
report-notice-all = Хамт буцаасан бүх зорилго
report-notice-from = Хэлсэн цаг, үүнээс хойш хүчинтэй
report-notice-by = Хэн хэлсэн
report-notice-entry = Журналын тэмдэглэл
report-notice-concerns = Ямар багцад хамаарах вэ
report-notice-know = Доорх багц танай байгууллагад өмнө нь очсон. Дугаар, SHA-256, журналын толгойгоор нь тань. Энэ мэдэгдлийн журнал тэр толгойг үргэлжлүүлсэн нь нотлогдсон.
report-notice-parts = Дотор нь байгаа хэсэг
report-notice-order = Зарим хэсгийг хуулийн шаардлагаар, эсвэл амь насанд аюултай байсан тул өгсөн. Тэр хэсэг зөвшөөрөлд тулгуурлаагүй тул энэ мэдэгдэлд хамаарахгүй.
report-notice-do = Одоо хийх зүйл
report-notice-do-1 = Зөвхөн энэ зөвшөөрөлд тулгуурласан мэдээллийг үүнээс хойш ашиглахгүй, хэнд ч дамжуулахгүй байна уу.
report-notice-do-2 = Хуулиар хадгалах үүрэггүй бол багцыг бүх хуулбартай нь устгана уу.
report-notice-do-3 = Хуулиар хадгалах үүрэгтэй бол тусад нь түгжээтэй хадгалж, аль хуулийн ямар заалт болохыг илгээгчид мэдэгдэнэ үү.
report-notice-do-4 = Юу хийснээ, өмнө нь хэнд дамжуулснаа илгээгчид мэдэгдэнэ үү.
report-notice-no-why = Шалтгааныг хүүхдээс ч, асран хамгаалагчаас ч асуухгүй байна уу.
report-notice-forget = Уншсан зүйлээ март гэж хэнийг ч албадах боломжгүй. Энэ мэдэгдэл хүсэж байгаа бөгөөд танд мэдэгдсэнийг нотолно.

report-inside = Юу явсан, юу үлдсэн
report-part = Хэсэг
report-state = Төлөв
report-why = Шалтгаан
report-goes = Явсан
report-stays = Үлдсэн
report-withheld-note = Үлдсэн хэсгийн агуулга энд байхгүй. Ийм тэмдэглэл байгааг журнал нотолно, юу гэснийг нь хэлэхгүй.

report-consent = Зөвшөөрөл
report-consent-note = Хүүхдийн «үгүй» насанд хүрэгчийн «тийм»-тэй ижил жинтэй. Чимээгүй байсныг зөвшөөрөл гэж үзэхгүй.
report-purpose-of = Юунд
report-adult = Шийдвэр гаргагч
report-child = Хүүхэд
report-result = Үр дүн
report-agreed = Зөвшөөрсөн
report-decision = Шийдвэр
report-decision-state = Төлөв
report-due = Хугацаа
report-meeting = Хамтарсан багийн хурал, { $day }
report-meeting-next = Дараагийн хурал
report-referral-contact = Холбоо барих
report-responsible = Хариуцах
report-aftercare = Дараа нь лавласан нь
report-aftercare-day = Хүүхэд ямар байгааг лавлах өдөр
report-aftercare-next = Дахин лавлах өдөр: { $day }
report-compare = Бичлэгтэй тулгах
report-compare-how = Бичлэгийн файлыг Итгэл програмын «Багц шалгах» хэсэгт сонгох, эсвэл өөр програмаар SHA-256 тоог нь бодуулна. Гарсан тоо дээрхтэй адил бол тэр файл мөн.
report-not-agreed = Зөвшөөрөлгүй
report-not-asked = Асуугаагүй
report-teach-back = Өөрийн үгээр тайлбарласан
report-amended = Залруулсан
report-talk = Ярилцсан нь: { $number }-р хувилбар
report-earlier-talks = Өмнөх хувилбар: { $count }. Бүгд data/consent/record.json файлд бий.
report-decider = Шийдвэр гаргасан
report-implicated = Хэрэгт холбогдож болзошгүй
report-adult-answers = Насанд хүрэгчийн хариулт
report-not-counted = Тооцохгүй: энэ хүн хэрэгт холбогдож болзошгүй
report-proof = Үзсэн баримт
report-channel = Ярилцсан хэлбэр
report-witness = Гэрч
report-language = Хэл
report-mismatch = Нас, эрхтэй таарахгүй шийдвэр гаргагчийн шалтгаан
report-child-cannot-answer = Хүүхэд хариулах боломжгүй
report-child-was-told = Хүүхдэд хэлсэн
report-child-stopped = Хүүхэд зогсоосон
report-not-sure = Мэдэхгүй
report-stopped-here = Энд зогсоосон
report-said-before = Өмнө нь: { $answers }
report-own-screen = Хүүхэд өөрийн дэлгэц дээр өөрөө хариулсан
report-confirmed = Уншиж баталгаажуулсан
report-not-confirmed = Баталгаажуулаагүй
report-paper-number = Гарын үсэгтэй цаасны дугаар
report-valid-until = Хүчинтэй хугацаа
report-withdrawn = Буцаасан зөвшөөрөл
report-entered = Бүртгэсэн
report-by = Хэн
report-said-at = Хэлсэн цаг
report-legal-order = Хуулийн шаардлага
report-told-entered = Үүнийг бичсэн
report-child-told = Хүүхдэд хэлсэн
report-child-told-note = Хэн, хэзээ хэлсэн, эсвэл яагаад хэлээгүй

report-interview = Ярилцлага { $number }
report-begun = Эхэлсэн
report-ended = Дууссан
report-length = Үргэлжилсэн
report-stopped = Зогссон
report-stopped-by-child = Хүүхэд зогсоохыг хүссэн
report-planned-minutes = Төлөвлөсөн, минут
report-led-by = Ярилцсан
report-session = Төрөл
report-session-reason = Шалтгаан
report-compulsion = Хуулийн үүргийн үндэслэл
report-best-interests = Хүүхдийн ашиг сонирхлыг хэрхэн харгалзсан
report-camera = Камер ажиллаж байсан
report-gaps = Компьютер унтарсан үе
report-clock-jumps = Компьютерын цаг өөрчлөгдсөн
report-changes = Засвар
report-changes-counted = буцаасан { $undone }, дараа нэмсэн { $later }, зассан { $corrected }; анхны тэмдэглэл бүгд хадгалагдсан
report-attendance = Оролцсон хүмүүс
report-beforehand = Ярилцлага хийгчид урьдчилан мэдүүлсэн зүйл
report-beforehand-note = Хүүхэд чөлөөтэй ярьж дуустал мэдээлсэн зүйлийг ярилцлага хийгчээс нууцалдаг. Үүнийг өмнө нь нээсэн. Шалтгаан нь өрөөний журналд бий.
report-beforehand-for = Хэнд
report-beforehand-what = Юуг нээсэн
report-moves = Хэн орсон, хэн гарсан
report-move = Орсон, гарсан
report-moved = Юу болсон
report-came = орсон
report-went = гарсан
report-moved-unknown = Хэн болох нь бичигдээгүй
report-recordings-stay = Хүүхдэд хэлээгүй бичлэг бий. Бичлэгийн жагсаалт үлдсэн: зөвхөн хуулийн шаардлагаар явна.
report-none-noted = Тэмдэглээгүй.
report-who = Хэн
report-where = Хаана
report-there = Байсан хугацаа
report-from-beginning = эхнээс
report-to-end = эцэс хүртэл
report-recordings = Бичлэг
report-recording-number = Бичлэгийн дугаар
report-operator = Бичсэн хүн
report-medium = Зөөгч
report-recording-gap = Тасалдал анзаарсан
report-bytes = Хэмжээ, байт
report-leaving = Хүүхэд гарахдаа
report-childs-end = Хүүхдийн байдал
report-told-next = Дараа нь юу болохыг хэлсэн
report-transport-safe = Гэртээ аюулгүй харьсан
report-snack = Хоол, ундаа өгсөн
report-process-note = Явцын тухай тэмдэглэл
report-note-of = Ярилцлага хийгч
report-observers = Ажиглагчийн асуулт
report-observers-asked = Ирсэн
report-observers-relayed = Хүүхдээс асуусан
report-observers-declined = Асуугаагүй
report-observers-reason = Асуугаагүй шалтгаан
report-observers-tapped = Ярилцлагын үеэр тэмдэглэсэн ажиглагчийн асуулт

report-course = Явц
report-phase = Үе шат
report-breaks = Завсарлага
report-at = Хэзээ
report-asked-by = Хүссэн
report-feelings = Мэдрэмж, хариу үйлдэл
report-signs = Шинж
report-intensity = Хүч
report-responses = Юу хийсэн
report-outcome = Дараа нь
report-markers = Бичлэгээс үзэх цаг
report-items = Зураг, зүйл
report-number = №
report-kept = Хадгалж буй газар
report-bag = Уут
report-description = Тайлбар

report-signature = Гарын үсэг
report-signed-by = { $who } гарын үсэг зурсан: { $when }
report-signed-note = Энэ мөчөөс хойш бүртгэл өөрчлөгдөхгүй. Засвар нь нэмэлт тайлбар болж, анхныхтайгаа хамт харагдана.
report-as-found = Ярилцлага хийгч гарын үсэг зурах боломжгүй болсон тул ахлах байгаа чигээр нь лацадсан.
report-open-points = Нээлттэй үлдээсэн зүйл
report-amendments = Нэмэлт тайлбар
report-amended-added = Орхигдсон тэмдэглэл
report-amended-break = Завсарлага
report-amended-break-end = Завсарлага дууссан
report-amended-count = Асуултын тоо
report-amended-feeling = Мэдрэмж
report-amended-file = Хожим нэмсэн файл
report-amended-marker = Бичлэгийг үзэх
report-amended-nothing = юу ч үгүй
report-amended-prompt = Асуултын төрөл
report-no-amendments = Нэмэлт тайлбар алга.
report-was = Анх:
report-is = Одоо:
report-because = Шалтгаан: { $reason }
report-second-signature = Хоёр дахь гарын үсэг: { $who }.
report-open-point-preparation-open = Бэлтгэлийн карт бүрэн биш
report-open-point-implicated-not-settled = Хэрэгт холбогдож болзошгүй эсэх тодорхойгүй хүн
report-open-point-implicated-was-there = Хэрэгт холбогдож болзошгүй хүн байсан
report-open-point-attendance-not-confirmed = Оролцогчдын жагсаалт бүрэн биш
report-open-point-move-without-person = Хүн орсон, гарсан боловч хэн болох нь бичигдээгүй
report-open-point-childs-act-missing = Ярилцлагад хүүхэд өөрөө тийм ч, үгүй ч гээгүй
report-open-point-child-not-told-of-recording = Бичлэгийн тухай хүүхдэд хэлээгүй
report-open-point-recorded-without-consent = Зөвшөөрөлгүй, эсвэл буцаасны дараа бичлэг хийсэн
report-open-point-ground-rules-missing = Дүрмээ ярилцаагүй
report-open-point-distress-without-response = Мэдрэмж тэмдэглэсэн ч хариу үйлдэл бичээгүй
report-open-point-items-without-content = Зүйлийн файл, тайлбар дутуу
report-open-point-recording-number-open = Бичлэгийн дугаар дутуу
report-open-point-observer-questions-open = Ажиглагчийн асуултын тоог нэгтгэхдээ шалгаагүй
report-open-point-danger-without-call = Аюулын талаар хэнд ч хэлээгүй
report-open-point-went-on-after-withdrawal = Зөвшөөрөл буцаасны дараа үргэлжилсэн
report-open-point-childs-end-open = Хүүхэд хэрхэн гарсныг бичээгүй
report-open-point-risk-open = Эрсдэлийг үнэлээгүй
report-open-point-danger-untold = Шууд аюулыг хэнд мэдэгдсэн нь бичигдээгүй
report-risk-level = Эрсдэлийн түвшин
report-immediate-danger = Шууд аюул
report-safe-tonight = Өнөө шөнө аюулгүй газартай
report-self-harm = Өөртөө хор хүргэх тухай яриа
report-siblings = Ах, эгч, дүүд эрсдэлтэй
report-contact = Сэжигтэй хүнтэй уулзах нь
report-risk-why = Үндэслэл
report-risk-told = Хэнд, хэзээ мэдэгдсэн
report-risk-told-at = Хэзээ мэдэгдсэн
report-referrals = Холбон зуучлал
report-service = Үйлчилгээ
report-organisation = Байгууллага
report-urgency = Яаралтай эсэх
report-follow-up = Дахин лавлах өдөр
report-referral-step = Явц
report-identity-note = Энэ хэсэгт хүүхдийн хувийн мэдээлэл бий. Зөвхөн хэрэгтэй хүнд харуулна уу.
report-names = Нэр
report-clan = Ургийн овог
report-patronymic = Эцэг, эхийн нэр
report-given = Нэр
report-registration = Регистрийн дугаар
report-birth = Төрсөн
report-birth-about = { $years } орчим настай ({ $day } өдрийн байдлаар)
report-birth-registration = Регистрийн дугаар дахь төрсөн өдөр
report-birth-settled = Зөв төрсөн өдөр
report-phone = Утас
report-phone-safe = Залгахад аюулгүй
report-phone-hours = Залгахад аюулгүй цаг
report-hidden = Далдалсан
report-address = Хаяг
report-adults = Хүүхдийн ойр дотнын хүмүүс
report-name = Нэр
report-contact-safe = Холбогдоход аюулгүй
report-lives-with = Хүүхэдтэй хамт амьдардаг
report-do-not-contact = Энэ хүнтэй холбоо барихгүй
report-item-number = Зүйлийн дугаар
report-file = Файл
report-file-added = Гарын үсгээс хойш нэмсэн
report-file-added-by = журналын { $entry }-р бичлэгийн нэмэлт тайлбараар
report-log = Журнал
report-log-note = Дотор байгаа тэмдэглэл бүр энэ толгойноос нотлогдоно. Толгойг өөр газар тэмдэглэж авбал түүнээс өмнөхийг нууцаар өөрчлөх боломжгүй.
report-log-earlier = Танд өмнө ирсэн багцын журналыг үргэлжлүүлсэн; тэр үеийн тэмдэглэл
report-log-earlier-root = Тэр багцын толгой
report-log-name = Журналын нэр
report-log-size = Нийт тэмдэглэл
report-log-root = Толгой
report-entries-shown = Агуулгатай тэмдэглэл
report-entries-committed = Агуулга нь үлдсэн тэмдэглэл
report-verify = Хэрхэн шалгах вэ
report-verify-note = Итгэл программгүйгээр, түгээмэл хэрэгслээр шалгаж болно. Түлхүүрүүдийг багцаас тусдаа авч, илгээгчтэй утсаар тулгана.
report-verify-open = Багц зөвхөн таны түлхүүрээр нээгдэнэ.
report-verify-signature = Өрөөний гарын үсэг бүх файлыг хамарна.
report-verify-files = Файл бүр жагсаалтын тоотой таарна, илүү файл алга.
report-verify-recipient = Илгээгч, хүлээн авагч хоёр гарын үсэгтэй жагсаалтад бий.
report-verify-log = Тэмдэглэл бүр журналын толгойноос нотлогдоно.
report-verify-recipe = Бүх команд data/README.txt файлд бий.
report-limits = Юуг нотлохгүй вэ: нээлттэй компьютертэй хүн худал тэмдэглэл бичиж чадна. Толгой гадагш гарснаас хойш түүнээс өмнөхийг нууцаар өөрчлөх боломжгүй.
report-footer = { $program } · багц { $bundle }
report-elsewhere = Өөр газар хийсэн ярилцлага
report-elsewhere-note = Мэдэгдэж байгаа хэмжээнд. Зассан, хассан бүртгэл хэвээр харагдана.
report-elsewhere-held = Хэзээ
report-elsewhere-body = Хэн
report-elsewhere-why = Яагаад
report-elsewhere-counts = Тоонд орох
report-elsewhere-corrects = Өмнөх мөрийг зассан: { $reason }
report-elsewhere-struck = { $when } хассан: { $reason }
report-elsewhere-about-days = { $day }-нд тооцоход { $amount } орчим хоногийн өмнө
report-elsewhere-about-weeks = { $day }-нд тооцоход { $amount } орчим долоо хоногийн өмнө
report-elsewhere-about-months = { $day }-нд тооцоход { $amount } орчим сарын өмнө
report-elsewhere-about-years = { $day }-нд тооцоход { $amount } орчим жилийн өмнө
report-facts = Мэдэгдсэн зүйл, шинж
report-facts-note = Хуулийн шаардлагаар багтсан. Жагсаалтын код, яриа биш. Шинж нь юуг лавлахыг заана, болсон гэсэн үг биш; нийлбэр бодохгүй.
report-facts-forms = Хэлбэр
report-facts-exploitation = Мөлжлөгийн төрөл
report-facts-movement = Өөр газар авч явсан эсэх
report-facts-none = сонгоогүй
report-facts-sign = Шинж
report-facts-seen = Ажиглагдсан эсэх
report-facts-before = өмнө нь тэмдэглэсэн
report-told-by = Хүүхдэд хэн, хэзээ хэлсэн
report-told-how = Яаж хэлсэн
report-told-said = Үүнд хүүхэд юу гэсэн
report-break-declined = Завсарлахыг санал болгоход хүүхэд үргэлжлүүлэхийг хүссэн
report-order-body = Гаргасан байгууллага
report-order-number = Дугаар
report-order-date = Огноо
report-order-scope = Хамрах хэсэг
report-order-ended = Шаардлага дууссан өдөр
report-order-ended-by = Дууссаныг бичсэн
report-order-ended-why = Яагаад дууссан
report-order-scan = Шаардлагын хуулбар
report-order-scan-stays = өрөөнд үлдсэн
report-order-cosigner = Хамт гарын үсэг зурсан
report-vital-title = Амь насанд аюултай байдал
report-vital-danger = Ямар аюул
report-vital-by = Аюултай гэж бичсэн
report-vital-until = Нээсэн хэсэг энэ өдөр хүртэл явна
report-vital-over = Аюул арилсан өдөр

risk-title = Эрсдэл, холбон зуучлал
risk-assessment = Эрсдэлийн үнэлгээ
risk-immediate-danger = Яг одоо аюултай юу?
risk-concern-contact = Болгоомжлол төрүүлж буй хүнтэй уулздаг уу?
risk-safe-tonight = Өнөө шөнө аюулгүй газартай юу?
risk-self-harm = Өөртөө хор учруулах тухай ярьсан уу?
risk-siblings = Ах, эгч, дүү нар эрсдэлтэй юу?
risk-level = Таны үнэлсэн түвшин
risk-why = Яагаад
risk-told = Хэнд хэлсэн
risk-told-at = Хэдэн цагт
risk-told-save = Хэлснийг тэмдэглэх
risk-told-done = Мэдэгдсэн: { $who }, { $time }
risk-why-needed = Баталж хаахын өмнө хэнд, хэдэн цагт хэлснээ бичнэ.
risk-phone-not-entered = Дугаарыг оруулаагүй байна. Ахлахаар оруулна уу.
risk-plan-phone-police = Цагдаа
risk-plan-phone-child-helpline = Хүүхдийн тусламжийн утас
risk-plan-phone-duty-prosecutor = Жижүүр прокурор
risk-plan-phone-other = Бусад
risk-plan = Яг одоо аюултай үед залгах дугаарууд
risk-plan-help = Ярилцлагын тэмдэглэлийн хамгийн дээр, залгах дарааллаараа харагдана.
risk-plan-whose = Хэний дугаар
risk-plan-who = Нэр, албан тушаал
risk-plan-number = Дугаар
risk-plan-save = Дугааруудыг хадгалах
risk-plan-saved = Дугааруудыг хадгаллаа.
note-danger-not-timed = Хэдэн цагт мэдэгдсэнээ бичнэ үү.
err-danger-not-timed = Хэдэн цагт мэдэгдсэн нь бичигдээгүй байна.
rec-danger-not-timed = Цагийг бичнэ үү. Жишээ: 12:40.
err-told-in-future = Хэлсэн цаг одооноос хойш байна.
rec-told-in-future = Цагийг засна уу.
err-plan-too-long = { NUMBER($most) }-аас олон дугаар байна.
rec-plan-too-long = Илүү мөрийг хасна уу.
err-plan-empty = Нэг ч дугаар алга.
rec-plan-empty = Ядаж нэг дугаар бичнэ үү.
err-plan-who-missing = { NUMBER($row) }-р мөрөнд хэний дугаар болох нь алга.
rec-plan-who-missing = Нэр, эсвэл албан тушаалыг бичнэ үү.
err-plan-number-malformed = { NUMBER($row) }-р мөрний дугаар 3–12 оронтой байна.
rec-plan-number-malformed = Залгадгаараа бичнэ үү. Жишээ: 102, 99112233.
err-plan-number-twice = { NUMBER($row) }-р мөрний дугаар давхардсан байна.
rec-plan-number-twice = Нэгийг нь хасна уу.
risk-danger-panel = Яг одоо аюултай гэж тэмдэглэсэн. Тохирсон төлөвлөгөөний дагуу залгана уу.
risk-danger-elsewhere = Хэнд, хэдэн цагт хэлснийг { NUMBER($n) }-р ярилцлагын тэмдэглэлд бичнэ.
risk-danger-beside = Хэн нэгэнд хэлсэн хүн энд тэмдэглэнэ. { NUMBER($n) }-р ярилцлага.
risk-danger-beside-save = Хэнд хэлснийг тэмдэглэх
risk-danger-beside-when = Хэзээ (хоосон бол одоо)
risk-safety-panel = Хүүхэд аюулгүй биш байна. Хэн рүү залгахыг харна уу.
risk-danger-record = Тэмдэглэлийг нээх
risk-danger-rest = Хэнд хэлснийг доорх үнэлгээг нэмсний дараа тэмдэглэнэ.
risk-phones = Залгах дугаарууд
note-danger-not-told = Хэнд мэдэгдсэнээ бичнэ үү.
note-not-safe-tonight = Энэ шөнө аюулгүй байр алга. 108, 102-т мэдэгдэнэ үү.
err-risk-not-assessed = Эрсдэлийн үнэлгээ хийгдээгүй байна.
rec-risk-not-assessed = Эрсдэлийн хуудсыг бөглөнө үү.
err-danger-not-noted = Энэ ярилцлагад тийм аюул тэмдэглээгүй.
rec-danger-not-noted = Тэмдэглэл дэх эрсдэлийн үнэлгээг харна уу.
err-danger-not-told = Шууд аюулыг хэнд мэдэгдсэн нь бичигдээгүй байна.
rec-danger-not-told = Хэнд, хэдэн цагт мэдэгдсэнээ бичнэ үү.

risk-referrals = Холбон зуучлал
risk-referrals-none = Холбон зуучлал алга.
risk-referral-add = Холбон зуучлах
risk-referral-service = Үйлчилгээ
risk-referral-organisation = Байгууллага
risk-referral-urgency = Хэр яаралтай
risk-referral-shared = Юу хэлэх вэ?
risk-referral-contact = Холбоо барих
risk-referral-status = Төлөв
risk-referral-status-on = Хэзээ
risk-referral-note = Тэмдэглэл
risk-referral-follow-up = Лавлах өдөр
risk-referral-check-on = { $date }-нд хариуг лавлана
err-organisation-missing = Байгууллагын нэр алга.
rec-organisation-missing = Байгууллагыг сонгох, эсвэл бичнэ үү.
err-referral-not-agreed =
    { $why ->
        [not-asked] Хүүхэд, хамгаалагч зөвшөөрөөгүй байна. Хоёрын нэгээс нь асуугаагүй.
        [later] Хүүхэд, хамгаалагч зөвшөөрөөгүй байна. Хоёрын нэг нь «Дараа» гэсэн.
        [child-said-no] Хүүхэд, хамгаалагч зөвшөөрөөгүй байна. Хүүхэд «Үгүй» гэсэн.
        [guardian-said-no] Хүүхэд, хамгаалагч зөвшөөрөөгүй байна. Шийдвэр гаргах хүн «Үгүй» гэсэн.
        [child-cannot-answer] Хүүхэд, хамгаалагч зөвшөөрөөгүй байна. Хүүхэд хариулах боломжгүй байсан. Энэ нь «Тийм» биш.
        [implicated] Хүүхэд, хамгаалагч зөвшөөрөөгүй байна. Насанд хүрсэн хүн хэрэгт холбогдож болзошгүй тул өөр хүн шийднэ.
        [too-young] Хүүхэд, хамгаалагч зөвшөөрөөгүй байна. Хүүхэд ганцаараа шийдэх насанд хүрсэн нь тодорхойгүй.
        [amended] Хүүхэд, хамгаалагч зөвшөөрөөгүй байна. Гарын үсэг зурсны дараа «Тийм» гэснийг засварласан.
        [withdrawn] Хүүхэд, хамгаалагч зөвшөөрөөгүй байна. Зөвшөөрлөө буцаасан.
        [expired] Хүүхэд, хамгаалагч зөвшөөрөөгүй байна. Зөвшөөрлийн хугацаа дууссан.
        [wording-changed] Хүүхэд, хамгаалагч зөвшөөрөөгүй байна. Зөвшөөрсөн үг өөрчлөгдсөн.
        [not-confirmed] Хүүхэд, хамгаалагч зөвшөөрөөгүй байна. Яриаг баталгаажуулаагүй.
        [case-closed] Хүүхэд, хамгаалагч зөвшөөрөөгүй байна. Кейс хаагдсан.
        [order-out-of-scope] Хүүхэд, хамгаалагч зөвшөөрөөгүй байна. Хуулийн шаардлагад нэрлээгүй.
        [beyond-danger] Хүүхэд, хамгаалагч зөвшөөрөөгүй байна. Аюулаас хамгаалахад хэрэггүй.
        [not-needed] Хүүхэд, хамгаалагч зөвшөөрөөгүй байна. Зорилгод хэрэггүй.
       *[other] Хүүхэд, хамгаалагч зөвшөөрөөгүй байна.
    }
rec-referral-not-agreed = Эхлээд ярилцана уу.
err-referral-known = Энэ холбон зуучлал бүртгэгдсэн байна.
rec-referral-known = Жагсаалтыг шалгана уу.
err-referral-not-found = Энэ холбон зуучлал олдсонгүй.
rec-referral-not-found = Жагсаалтыг дахин нээнэ үү.
err-referral-is-closed = Энэ холбон зуучлал дууссан байна.
rec-referral-is-closed = Шинээр холбон зуучилна уу.
err-follow-up-in-past = Эргэж асуух өдөр өнгөрсөн байна.
rec-follow-up-in-past = Өнөөдөр, эсвэл дараагийн өдөр сонгоно уу.
err-day-in-future = Өдөр өнөөдрөөс хойш байна.
rec-day-in-future = Өнөөдөр, эсвэл өмнөх өдөр сонгоно уу.
err-day-before-referral = Өдөр холбон зуучилсан өдрөөс өмнө байна.
rec-day-before-referral = Өдрийг засна уу.
risk-services = Үйлчилгээ сонгох
risk-service-none = Холбоогүй
risk-referral-kind = Хүлээн авагч
risk-shared-parts = Хуваалцах нь: { $parts }
risk-shared-only = Эрсдэл, хэрэгцээг хэлж болно. Гарын үсэг зурсан бичиг хараахан алга.
risk-shared-not = Хуваалцах зөвшөөрөл алга. { $why }
risk-referral-made = { $day }, { $by }
risk-referral-move = Төлөв өөрчлөх
risk-referral-again = Дахин лавлах өдөр
risk-referral-late = Лавлах өдөр өнгөрсөн
risk-meetings = Хамтарсан багийн хурал
risk-meetings-none = Хурал бүртгээгүй.
risk-meeting-add = Хурал нэмэх
risk-meeting-change = Хурлыг засах
risk-meeting-held = Хурлын өдөр
risk-meeting-people = Хэн ирсэн
risk-meeting-person-add = Хүн нэмэх
risk-meeting-role = Үүрэг
risk-meeting-initials = Нэрийн эхний үсгүүд
risk-meeting-decisions = Шийдвэр
risk-meeting-decision-add = Шийдвэр нэмэх
risk-meeting-decision = Юу хийх
risk-meeting-responsible = Хэн хариуцах
risk-meeting-due = Хэдэнд дуусгах
risk-meeting-late = Хугацаа өнгөрсөн
risk-meeting-next = Дараагийн хурал
risk-meeting-save = Хурлыг хадгалах
risk-meeting-codes-only = Зөвхөн жагсаалтаас сонгоно. Хүүхдийн ярьсныг энд бичихгүй.
err-meeting-without-people = Хуралд оролцсон хүн алга.
rec-meeting-without-people = Ядаж нэг хүн нэмнэ үү.
err-meeting-too-long = { NUMBER($most) }-аас олон мөр байна.
rec-meeting-too-long = Илүү мөрийг хасна уу.
err-meeting-not-found = Энэ хурал олдсонгүй.
rec-meeting-not-found = Хуудсыг дахин нээнэ үү.
err-decision-due-before-meeting = { NUMBER($row) }-р шийдвэрийн хугацаа хурлаас өмнө байна.
rec-decision-due-before-meeting = Өдрийг засна уу.
err-next-before-meeting = Дараагийн хурал энэ хурлаас өмнө байна.
rec-next-before-meeting = Өдрийг засна уу.
err-decision-already-moved = { NUMBER($row) }-р шийдвэр хэдийн биелсэн, эсвэл больсон тул өөрчлөхгүй.
rec-decision-already-moved = Шинэ шийдвэрийг доор нь нэмнэ үү.
err-decision-not-found = Энэ шийдвэр олдсонгүй.
rec-decision-not-found = Хуудсыг дахин нээнэ үү.
err-day-before-meeting = Өдөр хурлаас өмнө байна.
rec-day-before-meeting = Өдрийг засна уу.

roster-title = Өрөөдийн нэгдсэн жагсаалт
roster-help = Бүх өрөөний нэг жагсаалтыг гурван баталгаажуулагч хариуцна. Хоёр нь гарын үсэг зурсан жагсаалтаар өрөөнүүдийг утсаар тулгахгүйгээр таньж, хэрэглэхээ больсныг хасна.
roster-keepers = Жагсаалт баталгаажуулагчид
roster-keepers-none = Баталгаажуулагч бүртгээгүй байна. Бүх өрөө таньдаг гурван хүнийг өөр өөрийнх нь түлхүүртэй оруулна.
roster-keepers-enter = Баталгаажуулагчдыг оруулах
roster-keepers-change = Баталгаажуулагчдыг солих
roster-keepers-text = Өрөөнд ажилладаг баталгаажуулагч тэндхийн өөрийн түлхүүрээр гарын үсэг зурна. Тэр нь тухайн өрөөний тохиргоонд «Таны өөрийн түлхүүр» гэж бий. Бусад хүн «ssh-keygen» хэрэгслээр түлхүүр үүсгэнэ.
roster-keepers-reason = Яагаад өөр хүн оруулж байгаа шалтгаан
roster-keepers-save = Хадгалах
roster-keeper-name = { $n }-р баталгаажуулагч: нэр
roster-keeper-key = { $n }-р баталгаажуулагч: нийтийн түлхүүр
roster-keeper-compare = { $name }: түлхүүрийн тоог тулгах
roster-keeper-compare-text = Баталгаажуулагч зургаан бүлгийг өөрөө уншина. Түлхүүртэй хамт ирсэн тоог бүү хуул.
roster-keeper-own = Таны өөрийн түлхүүр. Баталгаажуулагчаар бүртгүүлэхэд хэрэгтэй
roster-none = Нэгдсэн жагсаалт хараахан алга
roster-in-force = { $date } өдрийн { $version } дугаар жагсаалт хүчинтэй байна
roster-number = Чангаар уншиж тулгах жагсаалтын тоо
roster-own-missing = Манай өрөө энэ жагсаалтад алга.
roster-own-ended = Энэ жагсаалтаар манай өрөөний түлхүүр хүчингүй болсон.
roster-next = Дараагийн жагсаалт
roster-next-help = Манай өрөө, энд хүлээн зөвшөөрсөн бүх өрөө орно. Хоёр баталгаажуулагч гарын үсэг зуртал хүчингүй.
roster-without = Жагсаалтад оруулахгүй өрөө
roster-write = Дараагийн жагсаалтыг бичих
roster-written = { $version } дугаар жагсаалтыг бичлээ
roster-file-title = USB-ээр ирсэн жагсаалт
roster-file = Жагсаалтын файл (.itgel-rooms)
roster-look = Үзэх
roster-of = { $date } өдрийн { $version } дугаар жагсаалт
roster-signed-by = Гарын үсэг зурсан: { $names }
roster-signed-none = Баталгаажуулагч хараахан гарын үсэг зураагүй байна
roster-strangers = Энд танихгүй хүний гарын үсэг: { NUMBER($count) }
roster-room-own = Манай өрөө
roster-room-same = Өөрчлөлтгүй
roster-room-new = Шинэ
roster-room-ended = Хүчингүй болгосон
roster-out = Жагсаалтаас хасагдсан: { $rooms }
roster-sign = Баталгаажуулагчаар гарын үсэг зурах
roster-sign-text = Таны гарын үсэг эдгээр өрөө бодитой, түлхүүр нь тэдний өөрийнх гэдгийг батална. Жагсаалтын тоог эхлээд бусад баталгаажуулагчтай тулгана уу.
roster-take = Жагсаалтыг хүчинтэй болгох
roster-room-listed = { $version } дугаар жагсаалтад бий
roster-room-is-ended = { $version } дугаар жагсаалтаар түлхүүрийг нь { $date } хүртэл хүлээн зөвшөөрсөн
roster-room-out = { $date } өдрийн { $version } дугаар жагсаалтаас эхлэн хасагдсан
err-rooms-malformed = Энэ бол өрөөдийн нэгдсэн жагсаалт биш, эсвэл гэмтсэн байна. Авсангүй.
rec-rooms-malformed = Файлыг дахин авна уу.
err-rooms-of-training = Энэ бол сургалтын горимын жагсаалт. Жинхэнэ өрөөнд хүчингүй.
rec-rooms-of-training = Жинхэнэ өрөөдийн жагсаалтыг сонгоно уу.
err-rooms-not-of-training = Сургалтын горимд жинхэнэ өрөөдийн жагсаалт авахгүй.
rec-rooms-not-of-training = Сургалтын горимоос гараад дахин авна уу.
err-rooms-nothing-new = Яг энэ жагсаалт аль хэдийн хүчинтэй байна.
rec-rooms-nothing-new = Хийх зүйл алга.
err-rooms-older = Энэ жагсаалт хүчинтэй байгаагаас хуучин байна. Авсангүй.
rec-rooms-older = Хамгийн сүүлийн жагсаалтыг авна уу.
err-rooms-forked = Нэг дугаартай хоёр өөр жагсаалт байна. Үүнийг авсангүй.
rec-rooms-forked = Хоёр файлыг хоёуланг нь хадгална. Баталгаажуулагчид руу залгаж, жагсаалтын тоог бүлэг бүлгээр нь тулгана уу.
err-rooms-gap = Хүчинтэй жагсаалт, энэ хоёрын хооронд нэг жагсаалт дутуу байна. Авсангүй.
rec-rooms-gap = Дараагийн дугаартайг нь эхлээд авна уу.
err-rooms-own-differs = Энэ жагсаалтад манай өрөөг өөрийнх нь биш түлхүүрээр бичсэн байна. Авсангүй.
rec-rooms-own-differs = Файлыг хадгалаад баталгаажуулагчид руу даруй залгана уу.
err-rooms-key-differs = Энэ жагсаалтад энд таньдаг өрөөг өөр түлхүүрээр бичсэн байна. Авсангүй.
rec-rooms-key-differs = Тэр өрөөтэй утсаар тодруулна уу. Түлхүүр нь үнэхээр солигдсон бол эхлээд хуучныг хүчингүй болгоно.
err-rooms-revived = Жагсаалтаар хүчингүй болгосон түлхүүрийг энд дахин хүчинтэй болгосон байна. Авсангүй.
rec-rooms-revived = Тэр өрөөнд шинэ түлхүүр хэрэгтэй. Баталгаажуулагчид руу залгана уу.
err-rooms-unsigned = Энд таньдаг баталгаажуулагч энэ жагсаалтад гарын үсэг зураагүй байна. Хараахан хүчингүй.
rec-rooms-unsigned = Гурван баталгаажуулагчийн хоёр нь гарын үсэг зурах ёстой.
err-rooms-one-keeper = Энэ жагсаалтад ганц баталгаажуулагч гарын үсэг зурсан байна. Хараахан хүчингүй.
rec-rooms-one-keeper = Өөр нэг баталгаажуулагч бас гарын үсэг зурах ёстой.
err-keepers-missing = Жагсаалт баталгаажуулагчдыг хараахан оруулаагүй байна.
rec-keepers-missing = Ахлах гурван баталгаажуулагчийг оруулж, түлхүүрийг нь тулгана.
err-keepers-unchecked = Баталгаажуулагч бүрийн түлхүүрийг тулгаж дуусаагүй байна.
rec-keepers-unchecked = Түлхүүр бүрийн тоог эзэнтэй нь тулгана уу.
err-keepers-three = Баталгаажуулагч гурав байна.
rec-keepers-three = Яг гурвыг оруулна уу.
err-keeper-name-missing = Энэ баталгаажуулагчийн нэр алга.
rec-keeper-name-missing = Нэрийг бичнэ үү.
err-keeper-key-malformed = Энэ нь энд хэрэглэж болох нийтийн түлхүүр биш байна.
rec-keeper-key-malformed = «ssh-ed25519» гэж эхэлсэн мөрийг бүтнээр нь оруулна уу.
err-keeper-key-twice = Өөр баталгаажуулагч яг ийм түлхүүртэй байна.
rec-keeper-key-twice = Баталгаажуулагч бүр өөрийн түлхүүртэй байх ёстой.
err-keeper-key-of-room = Энэ бол өрөөний түлхүүр.
rec-keeper-key-of-room = Хүний өөрийн түлхүүрийг оруулна уу.
err-keeper-unknown = Ийм баталгаажуулагч алга.
rec-keeper-unknown = Хуудсыг дахин нээнэ үү.
err-not-a-keeper = Таны түлхүүр баталгаажуулагчийнх биш байна.
rec-not-a-keeper = Жагсаалтад зөвхөн баталгаажуулагч гарын үсэг зурна.
err-roster-signed-already = Та энэ жагсаалтад аль хэдийн гарын үсэг зурсан байна.
rec-roster-signed-already = Өөр баталгаажуулагчид өгнө үү.
err-roster-not-writable = Гарын үсгийг файлд бичиж чадсангүй.
rec-roster-not-writable = Файлыг бичиж болох USB-д хуулаад тэнд нь гарын үсэг зурна уу.

seen-seen = Ажиглагдсан
seen-not-seen = Ажиглагдаагүй
seen-not-known = Мэдэгдэхгүй
service-type-health = Эмчийн үзлэг
service-type-forensic-medical = Шүүх эмнэлгийн үзлэг
service-type-psychologist = Сэтгэл зүйч
service-type-shelter = Хамгаалах байр
service-type-child-protection = Хүүхэд хамгаалал
service-type-legal-aid = Хууль зүйн туслалцаа
service-type-school = Сургууль
service-type-social-worker = Нийгмийн ажилтан
service-type-family-support = Гэр бүлийн дэмжлэг
service-type-documents = Бичиг баримт
service-type-livelihood = Амьжиргааны дэмжлэг
service-type-reintegration = Гэр бүл, сургууль, хамт олондоо эргэн орох
service-type-ngo = ТББ
service-type-other = Бусад

settings-title = Тохиргоо
settings-mine = Өөрийн
settings-people = Хэрэглэгч
settings-keys = Өрөө, түлхүүр
settings-backups = Нөөц хуулбар
settings-locking = Түгжээ
settings-wording = Үг хэллэг
settings-retention = Бүртгэлийн хугацаа
settings-about = Тухай

settings-language = Хэл
settings-theme = Өнгө
settings-theme-light = Цайвар
settings-theme-night = Шөнийн
settings-theme-system = Компьютерынхаар
settings-theme-contrast = Тод ялгаралтай
settings-text-size = Үсгийн хэмжээ
settings-motion = Хөдөлгөөн
settings-motion-system = Компьютерынхаар
settings-motion-less = Хөдөлгөөнгүй
settings-zoom = Томруулалт
settings-quiet-key = Чимээгүй дэлгэцийн товч
settings-quiet-press = Энэ гар дээр { $key } товчийг одоо дарна уу. Ирсний дараа л солигдоно.
settings-quiet-late = { $key } ирсэнгүй. Чимээгүй дэлгэцийн товч { $kept } хэвээр.
settings-live-keys = Ярилцлагын товчлуур
settings-single-keys = Нэг үсгийн товчлуур ашиглах
settings-prompt-examples = Асуултын жишээ харуулах
settings-nudge = Нээлттэй асуулт сануулах
settings-break-offer = Завсарлах болсныг сануулах
settings-live-keys-help = Товчийг дараад шинэ товчоо сонгоно. Тоон товчлуур, алсын удирдлагын товчийг ч сонгож болно.
settings-key-press = Товч дарна уу
settings-key-of = { $what }: { $key }. Солих
settings-keys-as-usual = Бүх товчийг хэвийн болгох
settings-double-tap = Давхар товшилт
settings-double-tap-within = { NUMBER($ms) } мс дотор бол нэг товшилт
err-key-not-usable = Энэ товчийг ярилцлагад ашиглах боломжгүй.
rec-key-not-usable = Өөр товч дарна уу.
err-key-taken = Энэ товч өөр үйлдэлд байна.
rec-key-taken = Өөр товч дарах, эсвэл нөгөө үйлдлийн товчийг эхлээд солино уу.
settings-change-passphrase = Нууц үг солих
settings-old-passphrase = Одоогийн нууц үг
settings-new-passphrase = Шинэ нууц үг
settings-passphrase-changed = Нууц үг солигдлоо
settings-change-pin = ПИН солих

settings-person-add = Хэрэглэгч нэмэх
settings-person-name = Нэр
settings-person-role = Үүрэг
settings-person-first-passphrase = Анхны нууц үг
settings-person-deactivated = Эрх хаасан
settings-person-deactivate = Эрхийг хаах
settings-person-deactivate-question = { $name }: эрхийг хаах уу?
settings-person-deactivate-text = Бичсэн зүйл нь хэвээр үлдэнэ. Эргэж ирвэл шинээр нэмнэ.
settings-person-hand-over-cases = Кейсүүдийг нь шилжүүлэх
settings-person-in-hand = Нээлттэй кейс: { $cases }. Төлөвлөсөн ярилцлага: { $planned }. Кейс эзэнгүй үлдэхгүй тул эхлээд шилжүүлнэ.
settings-person-unsigned = Баталж хаагаагүй тэмдэглэл: { $n }. Тэднийг ахлах байгаагаар нь лацадна.
settings-person-running = Дуусаагүй ярилцлага: { $n }. Кейсийг хүлээж авсан ярилцлага хийгч дуусгана.
settings-person-all-to = Бүгдийг хэнд
settings-person-planned = Ярилцлага: { $when }
settings-person-hand-over-and-end = Шилжүүлээд эрхийг хаах
settings-person-role-change = Үүрэг солих
settings-person-role-question = { $name }: ямар үүрэгтэй болох вэ?
settings-person-role-text = Түлхүүр, нууц үг хэвээр. Зөвшөөрөгдөх үйлдэл тэр даруй өөрчлөгдөнө. Өмнө зурсан гарын үсэг тухайн үеийн үүргээр үлдэнэ.
err-person-has-cases = Энэ хүн { $cases } кейс хариуцаж байна. Төлөвлөсөн ярилцлага: { $planned }.
rec-person-has-cases = Эхлээд кейсийг нь шилжүүлнэ үү.
err-person-has-interviews = Энэ хүнд төлөвлөсөн эсвэл дуусаагүй ярилцлага байна ({ $interviews }).
rec-person-has-interviews = Кейсийг нь өөр ярилцлага хийгчид шилжүүлэх, эсвэл ярилцлагыг дуусгана уу.
err-role-is-the-same = Үүрэг нь яг ийм байна.
rec-role-is-the-same = Өөр үүрэг сонгоно уу.
err-last-supervisor = Ядаж нэг ахлах үлдэх ёстой.
rec-last-supervisor = Эхлээд өөр ахлах нэмнэ үү.
err-people-too-many = Энэ өрөөнд { NUMBER($most) } хүн ажиллаж байгаа тул цааш нэмэх боломжгүй. Юу ч өөрчлөгдөөгүй.
rec-people-too-many = Энд ажиллахаа больсон хүний эрхийг хаана уу.
err-person-unfinished = Бүртгэгдсэн, харин диск түлхүүрийн файлыг байранд нь тавихыг зөвшөөрсөнгүй. Юу ч алдагдаагүй.
rec-person-unfinished = Дискэнд зай гаргаад, түгжээд хуучин нууц үгээр тайлна уу: тэгвэл дуусаж, түүнээс хойш шинэ нууц үгээр нээгдэнэ.
err-person-added-unfinished = Хүн нэмэгдсэн, харин диск түлхүүрийн файлыг нь байранд нь тавихыг зөвшөөрөөгүй тул нэвтэрч чадахгүй. Юу ч алдагдаагүй.
rec-person-added-unfinished = Дискэнд зай гаргаад, түгжиж тайлна уу: тэгвэл дуусна.
err-person-name-taken = Ийм нэр бий.
rec-person-name-taken = Ялгах тэмдэг нэмнэ үү.
err-role-missing = Үүрэг сонгогдоогүй байна.
rec-role-missing = Үүргийг сонгоно уу.
err-unknown-person = Ийм хэрэглэгч олдсонгүй.
rec-unknown-person = Жагсаалтаас сонгоно уу.

settings-rooms = Бусад өрөө
settings-room-name = Нэр
settings-room-place = Байршил
settings-room-checked = { $person } { $date }-нд тулгасан
settings-room-unchecked = Тулгаагүй
settings-rooms-help = Өрөө бүр «Нийтийн түлхүүр» хэсгээс гарын үсэгтэй файлаа USB-д бичнэ. Энд авсны дараа түлхүүрийн тоог тэр өрөөний хүнтэй тулгавал багцыг нь энд шалгаж болно.
settings-rooms-none = Өөр өрөө бүртгээгүй байна. Тэр өрөөний гарын үсэгтэй файлыг USB-ээс авна.
settings-room-file = Өрөөний файл (.itgel-room)
settings-room-take = Жагсаалтад авах
settings-room-compare = { $room }: түлхүүрийн тоог тулгах
settings-room-compare-text = Тэр өрөөний хүн өөрийн «Нийтийн түлхүүр» хэсгээс зургаан бүлгийг уншина. Файлтай хамт ирсэн тоог бүү хуул.
settings-room-until = Гарын үсгийг нь хүлээн зөвшөөрсөн сүүлчийн өдөр
settings-room-revoke-text = Энэ өдрөөс хойш тэр өрөөний түлхүүрээр зурсан гарын үсгийг хүлээн зөвшөөрөхгүй. Буцаах боломжгүй: шинэ түлхүүр авбал шинээр тулгана.
settings-room-revoked = { $date } хүртэл хүлээн зөвшөөрсөн: { $reason }
settings-room-ended = Хүчингүй болгосон
settings-room-head = Багцаар ирсэн сүүлийн журнал: { $size } тэмдэглэл
err-roster-malformed = Энэ бол өрөөний файл биш, эсвэл гэмтсэн байна. Авсангүй.
rec-roster-malformed = Тэр өрөө түлхүүрээ дахин бичиж өгнө үү.
err-roster-signature = Жагсаалтын гарын үсэг таарсангүй. Авсангүй.
rec-roster-signature = Файлыг бүү ашигла. Тэр өрөөтэй утсаар холбогдоно уу.
err-roster-own-room = Энэ бол манай өрөөний өөрийн файл, эсвэл манай түлхүүрийг агуулсан файл байна.
rec-roster-own-room = Өөр өрөөний файлыг сонгоно уу.
err-roster-nothing-new = Энэ өрөөг аль хэдийн яг ийм байдлаар авсан байна.
rec-roster-nothing-new = Хийх зүйл алга.
err-roster-older = Энэ файл өмнө авснаас хуучин байна. Авсангүй.
rec-roster-older = Тэр өрөөнөөс шинэ файл авна уу.
err-roster-of-training = Энэ бол сургалтын өрөөний файл. Жинхэнэ жагсаалтад орохгүй.
rec-roster-of-training = Жинхэнэ өрөөний файлыг сонгоно уу.
err-roster-not-of-training = Сургалтын горимд жинхэнэ өрөөг бүртгэхгүй.
rec-roster-not-of-training = Сургалтын горимоос гараад дахин авна уу.
err-room-key-differs = Энэ өрөөний түлхүүр өмнө авснаас өөр байна. Авсангүй.
rec-room-key-differs = Тэр өрөөтэй утсаар тодруулна уу. Үнэхээр солигдсон бол хуучныг хүчингүй болгоод дахин авна.
err-room-key-revoked = Энэ түлхүүрийг хүчингүй болгосон.
rec-room-key-revoked = Тэр өрөө шинэ түлхүүртэй болсон бол шинэ файлыг нь авна уу.
err-room-unknown = Ийм өрөө жагсаалтад алга.
rec-room-unknown = Хуудсыг дахин нээнэ үү.
err-room-revoked-ahead = Энэ өдөр болоогүй байна.
rec-room-revoked-ahead = Өнөөдөр, эсвэл өмнөх өдрийг бичнэ үү.
settings-recipients = Хүлээн авагчид
settings-recipient-until = Түлхүүр ашиглах сүүлийн өдөр
settings-revoke = Түлхүүрийг ашиглахаа болих
settings-revoke-reason = Шалтгаан, өдөр
settings-sender = Илгээгч өрөө
settings-sender-help = Эндээс хойш явах багц бүрд бичигдэнэ. Хоосон байж болно.
settings-sender-address = Хаяг
settings-sender-contact = Утас эсвэл имэйл
settings-sender-save = Хаяг, холбоо барихыг хадгалах
settings-sender-saved = Хаяг, холбоо барихыг хадгаллаа
settings-public-card = Энэ өрөөний карт
settings-public-where = Нийтийн түлхүүр бичих хавтас эсвэл USB
settings-public-write = Нийтийн түлхүүр бичих
settings-public-written = Нийтийн түлхүүрийг бичлээ
settings-pin-changed = ПИН солигдлоо
settings-lock-note = Ярилцлагын үед түгжихгүй: 10 минут товшихгүй бол чимээгүй дэлгэц гарна.

settings-backup-place = Хаана
settings-backup-time = Өдөр бүрийн цаг
settings-backup-after-sign-off = Баталж хаах бүрд
settings-backup-keep = { NUMBER($days) } өдрийн, { NUMBER($months) } сарын хуулбар хадгална
settings-backup-now = Одоо хуулах
settings-backup-made = Нөөц хуулбар хийгдэж, шалгагдлаа
settings-backup-test = Сэргээж үзэх
settings-backup-tested = Нөөцөөс нээгдэж байна. { NUMBER($count) } тэмдэглэл бүрэн.
err-backup-place-missing = Нөөцлөх диск холбогдоогүй байна.
rec-backup-place-missing = Холбогдмогц өөрөө хуулна.
err-backup-same-disk = Энэ бол ижил диск. Диск эвдэрвэл хоёулаа алга болно.
rec-backup-same-disk = Өөр газар сонгоно уу.
err-backup-does-not-open = Нөөц хуулбар нээгдсэнгүй. Бүртгэл хэвээрээ.
rec-backup-does-not-open = Өөр газар дахин хуулна уу.

settings-auto-lock = Өөрөө түгжих
settings-auto-lock-minutes = { NUMBER($minutes) } минут хөдлөөгүй бол
settings-hide-names = Нэвтрэх дэлгэцэд нэр харуулахгүй
settings-hide-names-note = Нэр, дүрийн оронд хоосон талбар гарна. Хүн бүр нэрээ өөрөө бичнэ.

settings-wording-version = { NUMBER($version) }-р хувилбар, { $date }-нээс
settings-wording-next = Дараагийн хувилбар үүсгэх
settings-wording-use = Ашиглаж эхлэх
settings-wording-used = Ашигласан хувилбарыг засахгүй
err-english-missing = Англи орчуулга дутуу.
rec-english-missing = Хоёр хэл дээр бичээд ашиглана уу.
err-mongolian-missing = Монгол бичвэр дутуу.
rec-mongolian-missing = Хоёр хэл дээр бичээд ашиглана уу.

settings-version = Хувилбар { $version }
settings-store-size = Бүртгэлийн хэмжээ
settings-licences = Лиценз
settings-licences-others = Бүх сангийн лицензийг программын хажууд { $file } файлд тавьсан.
settings-self-check = Өөрийгөө шалгах
settings-self-check-good = Бүгд хэвийн
settings-check-cipher = Түгжээ
settings-check-database = Бүртгэлийн сан
settings-check-entries = Тэмдэглэл
settings-check-commitments = Агуулгын тоо
settings-check-tree = Гинж
settings-check-heads = Гарын үсэгтэй төлөв
settings-check-signatures = Гарын үсэг
settings-check-projections = Жагсаалтууд
settings-check-attachments = Хавсралт
settings-check-files = Файлууд
settings-check-process = Санах ойн хамгаалалт
settings-check-problem = Зөрүү: { $what }
settings-memory-not-locked = Энэ компьютерт түлхүүрийг санах ойд түгжиж чадсангүй. Дискийг бүхэлд нь түгжсэн байвал зүгээр.
settings-dumps-not-shut-out = Энэ компьютерт санах ойн хуулбарыг хааж чадсангүй.
err-setting-unknown = Ийм тохиргоо алга.
rec-setting-unknown = Тохиргоог дахин нээнэ үү.

settings-wording-in-use = Ашиглаж байгаа
settings-wording-child = Хүүхдийн хуудас, { $ages }
settings-wording-ages-4-7 = 4–7 нас
settings-wording-ages-8-12 = 8–12 нас
settings-wording-ages-13-17 = 13–17 нас, «чи»
settings-wording-ages-13-17-polite = 13–17 нас, «та»
settings-wording-review-native = Төрөлх хэлтэн хараахан шалгаагүй
settings-wording-review-legal = Хуульч хараахан шалгаагүй
settings-wording-review-practice = Мэргэжилтэн хараахан шалгаагүй

settings-retention-none = Энэ программ бүртгэлийг өөрөө хэзээ ч устгахгүй.
settings-retention-law = Хэдий хугацаанд хадгалахыг хууль тогтооно. Хугацааг хуульч баталтал энд хугацаа байхгүй, хянах жагсаалт гарахгүй.

settings-key-entered = { $person } оруулсан.
settings-key-checked = { $person } { $date }-нд тулгасан. { $how }
settings-key-revoked = { $date }-нд ашиглахаа больсон: { $reason }
settings-key-new = Шинэ түлхүүр оруулах
settings-revoke-question = { $who }: түлхүүрийг ашиглахаа болих уу?
settings-revoke-text = Энэ түлхүүрээр дахин багц лацадахгүй. Өгсөн багцыг буцаан авч чадахгүй. Шинэ түлхүүрийг дахин тулгана.
settings-revoke-confirm = Ашиглахаа болих

settings-self-check-not-good = Зөрүү илэрлээ. Юу ч устгаагүй.
settings-self-check-tell = Доорхыг ахлахад хэлнэ үү. Энэ дэлгэцийг хэвлэж болно.
settings-check-looked = { NUMBER($n) } зүйл шалгав, бүрэн
settings-check-other = Бусад
settings-incidents = Лавлах дугаарууд
settings-incidents-text = Энэ компьютерт гарсан саатлууд. Дугаарыг утсаар асуухад эндээс олно. Дотор нь нэр, бичвэр байхгүй.
settings-problem-at = { $what }, № { NUMBER($entry) }
settings-problem-more = Мөн { NUMBER($n) } зөрүү
settings-problem-other = Бусад зөрүү
settings-problem-cipher = Түгжээ тохирохгүй байна
settings-problem-sqlite = Сангийн файл бүрэн бус
settings-problem-foreign-keys = Сангийн холбоос тасарсан
settings-problem-file = Сан түгжээтэй байхад файл нь өөрчлөгдсөн
settings-problem-gap = Тэмдэглэл дутуу
settings-problem-line = Тэмдэглэл өмнөхтэйгөө холбогдохгүй байна
settings-problem-unreadable = Тэмдэглэл уншигдахгүй байна
settings-problem-payload = Агуулга бичсэнээсээ өөр
settings-problem-tree = Гинжний тооцоо өөр
settings-problem-index = Гинжний жагсаалт өөр
settings-problem-anchor = Энэ компьютерын тэмдэглэлтэй таарахгүй
settings-problem-behind = Сүүлийн төлөвөөс хуучин
settings-problem-forked = Хоёр өөр үргэлжлэл байна
settings-problem-truncated = Төгсгөл нь дутуу
settings-problem-head = Гарын үсэгтэй төлөв таарахгүй
settings-problem-signature = Гарын үсэг таарахгүй
settings-problem-view = Жагсаалт тэмдэглэлээсээ өөр
settings-problem-attachment = Хавсралт бүрэн бус
settings-problem-header = Өрөөний хуудас өөрчлөгдсөн
settings-problem-vault-key = Битүүмжилсэн түлхүүр сүүлд бичсэнээсээ өөр
settings-problem-slot = Нэвтрэх файл алга эсвэл өөрчлөгдсөн
settings-problem-recovery = Сэргээх файл алга эсвэл өөрчлөгдсөн
settings-problem-stranger = Хавтсанд харь файл байна
settings-problem-mode = Файлын эрх хэт нээлттэй

settings-sections = Тохиргооны хэсгүүд
settings-blind-title = Урьдчилан мэдэхгүйгээр ярилцах
settings-blind = Ярилцлага хийгчээс урьдчилан нууцлах зүйл
settings-blind-help = Хүүхэд чөлөөтэй ярьж дуусахад өөрөө нээгдэнэ. Ахлах шалтгаанаа бичээд урьдчилан нээж болно.

setup-title = Өрөөг бэлтгэх
setup-resume = Өмнө үлдээсэн алхмаас үргэлжлүүлнэ.
setup-step-language = Хэл
setup-step-room = Өрөө
setup-step-supervisor = Ахлахын бүртгэл
setup-step-quiet = Чимээгүй товч
setup-step-recovery = Сэргээх хуудас
setup-step-backup = Нөөц хуулбар
setup-step-keys = Түлхүүр, жагсаалт
setup-step-done = Бэлэн
setup-language-question = Аль хэлээр ажиллах вэ?

setup-room = Өрөө
setup-organisation = Байгууллага
err-room-missing = Өрөө сонгогдоогүй байна.
rec-room-missing = Өрөөгөө сонгоно уу.

setup-name = Нэр
setup-passphrase = Нууц үг
setup-passphrase-offer = Санал болгосон таван үг
setup-passphrase-offer-text = Эдгээр үгийг ашиглаж болно. Цаасан дээр бичээд лацтай хадгална.
setup-passphrase-other = Өөр үгс санал болгох
setup-passphrase-help = 12-оос доошгүй тэмдэгт, эсвэл 5 үг.
setup-repeat = Давтах
setup-pin = Богино ПИН
setup-pin-help = 4–8 орон. Чимээгүй дэлгэцээс буцахад хэрэглэнэ.
err-name-missing = Нэр хоосон байна.
rec-name-missing = Нэрээ бичнэ үү.
err-person-exists = Энэ хүн аль хэдийн бүртгэлтэй.
rec-person-exists = Жагсаалтаас сонгоно уу.
err-passphrase-too-short = Нууц үг хэт богино байна.
rec-passphrase-too-short = 12-оос доошгүй тэмдэгт, эсвэл 5 үг байг.
err-passphrase-easy = Таахад амархан байна.
rec-passphrase-easy = Өөр үгс нэмнэ үү.
err-passphrase-is-name = Нууц үгэнд нэр, байгууллага, өрөөний нэр орсон байна.
rec-passphrase-is-name = Өөртэй тань холбоогүй үгс сонгоно уу.
err-passphrase-differs = Хоёр нууц үг таарсангүй.
rec-passphrase-differs = Нүдэн дээр товчоор шалгана уу.
err-pin-easy = Энэ ПИН-ийг таахад амархан.
rec-pin-easy = Өөр тоо сонгоно уу.
err-pin-digits = ПИН 4–8 оронтой байна.
rec-pin-digits = 4–8 тоо бичнэ үү.

setup-quiet-press = F2-г дараарай
setup-quiet-what = Хүүхэд орж ирэхэд чимээгүй дэлгэц таны ажлын оронд зураг, цаг харуулна.
setup-quiet-how = Энэ гар дээр { $key } дарна уу. Зураг гарна. { $key }-г дахин дарж, ПИН-ээ бичээд Enter дарна.
setup-quiet-nothing = F2 ирсэнгүй. Өөр товч дараарай.
setup-quiet-without = Товчгүйгээр үргэлжлүүлж болно. Чимээгүй дэлгэцийн товчлуур баруун дээд буланд үргэлж бий.
setup-quiet-unfit = Энэ товч өөр үүрэгтэй. Эдгээрийг ашиглаж болно: { $keys }.
setup-quiet-arrived = { $key } товч ажиллаж байна.
setup-quiet-practise = Одоо буцаж сурна: ПИН-ээ дарна уу.
setup-quiet-practise-key = Дадлага: { $key } дарж, ПИН-ээ бичнэ үү.
setup-quiet-practised = Зураг гарч ирлээ, та буцаж чадлаа.
err-pin-practice-differs = Энэ таны сонгосон ПИН биш байна.
rec-pin-practice-differs = Дахин бичнэ үү, эсвэл буцаж өөрийг сонгоно уу.

setup-recovery-title = Сэргээх хуудас
setup-recovery-text = Гурван хуудас хэвлэнэ. Сэргээхэд аль хоёр нь хэрэгтэй. Гурван өөр хүн, гурван өөр газар хадгална.
setup-recovery-warning = Энэ хуудасгүйгээр, нууц үггүйгээр бүртгэлийг хэн ч нээж чадахгүй. Бид ч чадахгүй.
setup-recovery-sheet = { NUMBER($n) }-р хуудас, { NUMBER($total) }-аас
setup-recovery-keeper = Хэн хадгалах вэ?
setup-recovery-print = Хуудсыг хэвлэх
setup-recovery-qr = Камераар уншуулах ижил хуудас
setup-recovery-paper = Нийт { NUMBER($total) } хуудас бий. Нууц үг алдагдвал аль хоёроор нь бүртгэлийг нээнэ. Энэ хуудсыг бусад хуудас, энэ компьютероос тусад нь, лацтай дугтуйд хадгална.
setup-recovery-place = Хаана хадгалах вэ?
setup-recovery-signed = Огноо, гарын үсэг
setup-recovery-confirm = Хуудаснаас { NUMBER($a) } ба { NUMBER($b) }-р бүлгийг буцааж бичнэ үү
err-sheets-not-confirmed = Гурван хуудсыг бүгдийг нь шалгаагүй байна.
rec-sheets-not-confirmed = Хуудас бүрээс асуусан бүлгийг буцааж бичнэ үү.

setup-backup-where = Нөөц хуулбарыг хаана хадгалах вэ?
setup-backup-help = Хавтас эсвэл USB сонгоно. Эхний хуулбарыг хийгээд нээж шалгана.
setup-backup-when =
    { $after ->
        [yes] Өдөр бүр { $time }, мөн баталж хаах бүрд
       *[no] Өдөр бүр { $time }
    }
setup-backup-tested = Нөөц хуулбар хийгдэж, нээгдэж шалгагдлаа.
setup-backup-make = Энд хадгалж, эхнийхийг хийх
setup-backup-skip = Дараа сонгох
setup-backup-skip-text = Дараа нь Тохиргоонд сонгож болно. Нөөц хуулбаргүй үед компьютер эвдэрвэл бүх зүйл алдагдана; Өнөөдөр хэсэгт сануулсаар байна.
setup-backup-same-disk = Энэ бол ижил диск. Диск эвдэрвэл хоёулаа алга болно. Өөр газар сонгоно уу.
setup-backup-understood = Ойлгосон, энд хадгална
setup-little-space = Сул зай бага байна ({ NUMBER($n) } МБ). 2 ГБ-аас дээш байвал сайн.

setup-own-key = Энэ өрөөний түлхүүрийн тоо
setup-own-key-text = Энэ өрөөний анхны түлхүүр. Эндээс багц авах хүн энэ тоог нэг удаа, биечлэн эсвэл утсаар тулгана.
setup-roster = Таван өрөөний жагсаалт авах
setup-roster-later = Дараа авна. Өнөөдөр хэсэгт сануулна.
setup-existing-restore = Нөөцөөс сэргээх
err-store-exists = Энэ компьютерт бүртгэл байна. Түүнийг дарж бичихгүй.
rec-store-exists = Түүнийг нээнэ үү. Нөөцөөс зөвхөн бүртгэлгүй компьютерт сэргээнэ.
err-made-locked = Өрөө бэлэн болсон, харин диск шууд нээхийг зөвшөөрсөнгүй. Хэвлэсэн гурван хуудас хүчинтэй: хадгална уу.
rec-made-locked = Дискэнд зай гаргаад, сонгосон нууц үгээрээ түгжээг тайлна уу.
setup-made-locked = Өрөө бэлэн болсон
setup-to-the-door = Түгжээ тайлах руу
err-no-setup = Бэлтгэх ажил эхлээгүй байна.
rec-no-setup = Эхнээс нь эхлүүлнэ үү.
setup-creating = Бүртгэл үүсгэж байна…
setup-creating-text = Хэдэн секунд болно. Компьютераа унтраалгүй байна уу.
setup-not-made = Өрөө хараахан бэлэн болоогүй байна
setup-done = Өрөө бэлэн боллоо
setup-done-what = Юу хийсэн бэ
setup-done-supervisor = Ахлах: { $name }
setup-done-sheets = Сэргээх { NUMBER($n) } хуудсыг буцааж бичиж шалгасан
setup-done-quiet = Чимээгүй товч { $key } ажиллаж байна, буцах дадлага хийсэн
setup-todo = Одоо хийх зүйл
setup-todo-backup = Нөөц хуулбар хараахан алга. Хаана хадгалахыг Тохиргоонд сонгоно.
setup-todo-people = Хамтран ажиллагсдаа Тохиргоо хэсэгт нэмнэ.
setup-todo-recipients = Тохиргоонд хүлээн авагчдыг нэмэх; түлхүүрийг нь кейс хариуцсан ажилтан тулгана.
setup-todo-quiet = Чимээгүй товчийг туршаагүй. Өөр товчийг Тохиргоо хэсэгт сонгож болно.
setup-begin = Эхний өдрийг эхлүүлэх

setup-gone = Бүртгэл байрандаа алга
setup-gone-text = Энэ компьютерт өмнө нь бүртгэл байсан. Одоо хавтас нь олдохгүй байна. Программ юу ч устгаагүй, юу ч өөрчлөөгүй.
setup-gone-from = Хайсан хавтас
setup-gone-todo = Юу хийх вэ?
setup-gone-disk = Бүртгэл тусдаа диск дээр байдаг бол дискээ холбоно уу.
setup-gone-put-back = Хавтсыг зөөсөн, нэрийг нь сольсон бол хуучин байранд нь буцааж тавина уу.
setup-gone-ask = Хаана байгааг мэдэхгүй бол ахлах, эсвэл компьютер хариуцсан хүнээс асууна уу.
setup-gone-look = Дахин шалгах
setup-gone-still = Одоо ч олдсонгүй.
setup-gone-new = Хуучныг орхиж, шинэ өрөө бэлтгэх
setup-gone-new-question = Шинэ өрөө бэлтгэх үү?
setup-gone-new-text = Шинэ бүртгэл хоосон эхэлнэ: хуучин бүртгэлийн юу ч түүнд орохгүй. Хуучин бүртгэлийн тухай энэ компьютерт үлдсэн тэмдэглэл хэвээр үлдэнэ. Хуучин бүртгэл дараа олдвол түүнийг энэ хавтсанд тавихын өмнө шинийг нь өөр газар зөөнө.
setup-gone-new-yes = Шинээр бэлтгэх
err-store-gone = Энэ компьютерт өмнө нь байсан бүртгэл одоо олдохгүй байна.
rec-store-gone = Дискийг холбоно, эсвэл хавтсыг буцааж тавина уу. Шинэ өрөө бэлтгэхийг тусад нь сонгоно.
err-init-store-gone = Энэ компьютерт өмнө нь бүртгэл байсан ч { $folder } хавтсанд одоо олдохгүй байна. Юу ч өөрчлөөгүй.
rec-init-store-gone = Дискийг холбоно, эсвэл хавтсыг буцааж тавина уу. Хуучныг орхиж шинээр үүсгэх бол --although-gone гэж нэмнэ.

shell-app = Итгэл

shell-menu = Үндсэн цэс
shell-today = Өнөөдөр
shell-cases = Кейсүүд
shell-export = Багц бэлтгэх
shell-check = Багц шалгах
shell-journal = Журнал
shell-settings = Тохиргоо

shell-storage-state = Хадгалалтын төлөв
shell-saved = Хадгалсан { $time }
shell-saving = Хадгалж байна…
shell-store-local = Зөвхөн энэ компьютерт, түгжээтэй
shell-store-encrypted = Бүртгэл түгжээтэй
shell-backup-at = Нөөц хуулбар: { $when }
shell-backup-none = Нөөц хуулбар хараахан алга
shell-today-at = өнөөдөр { $time }
shell-offline = Сүлжээгүй ажилладаг, энэ нь хэвийн
shell-offline-short = Сүлжээгүй ажилладаг

shell-save-trouble = Дискэнд бичиж чадсангүй
shell-save-trouble-text = Таны бичсэн зүйл дэлгэцэд байгаа. Сул зайг шалгаад дахин хадгална уу.
shell-save-again = Дахин хадгалах
shell-memory = Санах ойд байна, дискэнд бичиж байна…
shell-clock-changed = Компьютерын цаг өөрчлөгдсөн байна. Ахлахад мэдэгдэнэ үү.
shell-clock-behind = Компьютерын цаг журналаас хоцорч байна ({ $date }).
shell-incident = Лавлах дугаар: { $number }

shell-quiet = Чимээгүй дэлгэц
shell-quiet-clock = Цаг
shell-key-qr = Камераар уншуулах ижил түлхүүр
shell-quiet-return = Буцах бол ПИН-ээ дарна уу
shell-lock = Түгжих

shell-next = Дараа нь
shell-back = Буцах
shell-keep = Үлдээх
shell-undo = Буцаах
shell-change = Өөрчлөх
shell-open = Нээх
shell-close = Хаах
shell-dropped = Файлыг цонх руу чирж оруулдаггүй.
shell-dropped-choose = Тухайн хуудасны товчоор сонгоно уу. Файлаас юу ч уншаагүй.
shell-add = Нэмэх
shell-remove = Хасах
shell-print = Хэвлэх
shell-show = Харуулах
shell-may-name = Энд нэр юм уу утасны дугаар бичсэн байж магадгүй. Хэрэгтэй эсэхийг нягтална уу.
shell-elapsed = { NUMBER($n) } секунд
shell-hide = Нуух
shell-choose-file = Файл сонгох
shell-choose-folder = Хавтас сонгох
shell-all = Бүгд
shell-not-known = Мэдэгдэхгүй
shell-not-asked = Асуугаагүй
shell-none = Байхгүй
shell-optional = заавал биш
shell-reason = Шалтгаан
shell-notes = Тэмдэглэл
shell-loading = Ачаалж байна
shell-done = Болсон
shell-stop = Зогсоох
shell-stopping = Зогсоож байна…
shell-try-again = Дахин оролдох
shell-undrawn = Энэ хуудсыг харуулж чадсангүй. Хадгалсан бүхэн хэвээрээ байгаа.
shell-undrawn-todo = Дахин оролдох, эсвэл «Өнөөдөр» рүү буцна уу. Дахин ийм болвол ахлахад хэлнэ үү.
shell-help = Тусламж
shell-help-here = Энэ хэсгийн тусламж
shell-switch-language = Хэл солих
shell-problems-above = Доорх { NUMBER($count) } зүйлийг засна уу.
shell-step-of = { NUMBER($total) } алхмын { NUMBER($step) } дахь
shell-nth-of = { NUMBER($total) }-аас { NUMBER($n) } дахь
shell-not-your-role = Энэ хэсэг таны үүрэгт хамаарахгүй. Ахлахаасаа асууна уу.

shell-language = Хэл
shell-language-mn = Монгол
shell-language-en = English
shell-day-with-weekday = { $date }, { $weekday }
shell-weekday-1 = Даваа гараг
shell-weekday-2 = Мягмар гараг
shell-weekday-3 = Лхагва гараг
shell-weekday-4 = Пүрэв гараг
shell-weekday-5 = Баасан гараг
shell-weekday-6 = Бямба гараг
shell-weekday-7 = Ням гараг
shell-minutes = { NUMBER($n) } минут
shell-size-kb = { NUMBER($n) } КБ
shell-size-mb = { NUMBER($n) } МБ
shell-size-gb = { NUMBER($n) } ГБ
shell-files = { NUMBER($n) } файл
shell-keyboard = Гар: { $layout }
shell-fingerprint = Түлхүүрийн тоо

step-opening = Нээж байна
step-preparing = Бэлтгэж байна
step-sealing = Түгжиж байна
step-signing = Гарын үсэг зурж байна
step-writing = Бичиж байна
step-reading-back = Эргүүлж уншиж шалгаж байна
step-checking = Шалгаж байна
step-digesting = Файлын тоог бодож байна
step-counting = Тоолж байна
step-backing-up = Нөөцөлж байна
step-restoring = Сэргээж байна
step-rekeying = Бүртгэлийн түлхүүрийг шинэчилж байна
step-rebuilding = Жагсаалтыг дахин бүрдүүлж байна
step-percent = { $step }, { NUMBER($percent) }%

shell-choose = Сонгоно уу

shell-kept = Эхлээд бичиж байсныг тань хадгалсан байна. Илгээтэл эсвэл долоо хоног хүртэл зөвхөн танд харагдана.
shell-kept-forget = Бичсэнийг арилгах

signoff-title = Баталж хаах
signoff-summary = Юу бүртгэснийг уншина уу
signoff-open-points = Дутуу зүйл
signoff-leave-reason = Яагаад ингэж үлдээх вэ?
signoff-nothing-open = Дутуу зүйл алга.
signoff-becomes-sealed = Баталсны дараа зөвхөн уншина. Засвар нь нэмэлт тайлбар болно.
signoff-unsent = Энд бичсэн ч хадгалаагүй зүйл бий: { $places }. Эхлээд хадгалах эсвэл болих хэрэгтэй.
signoff-passphrase = Баталгаажуулах бол нууц үгээ бичнэ үү
signoff-sign = Баталж хаах
signoff-signing = Гарын үсэг зурж байна…
signoff-signed = Баталж хаасан: { $person }, { $when }
signoff-signed-as-found = Ахлах байгаагаар нь лацадсан: { $person }, { $when }
signoff-does-not-hold = Гарын үсэг энэ тэмдэглэлтэй таарахгүй байна.
signoff-does-not-hold-do = Үүнд бүү тулгуурлаарай. Энэ хуудсыг ахлахад үзүүлнэ үү.
signoff-as-found = Байгаагаар нь лацдах
signoff-as-found-note = Ярилцлага хийгч гарын үсэг зурах боломжгүй үед ахлах лацадна. Ингэж тэмдэглэгдэнэ.
signoff-as-found-later = Энэ тэмдэглэлд { $person } өөрөө гарын үсэг зурна. Ахлах байгаагаар нь лацдаж болох хугацаа: { $when } болсны дараа, эсвэл ярилцлага хийгчийн эрх хаагдмагц.

open-preparation-open = Бэлтгэлийн { NUMBER($count) } карт нээлттэй үлдсэн.
open-implicated-not-settled = { NUMBER($count) } хүн холбогдсон эсэх нь тодорхойгүй үлдсэн.
open-implicated-was-there = Хэрэгт холбогдож болзошгүй { NUMBER($count) } хүн хүүхдийг харж, сонсож, орчуулж, эсвэл дэмжиж байсан.
open-attendance-not-confirmed = Хэн байсныг баталгаажуулаагүй.
open-move-without-person = { NUMBER($count) } удаа хүн орсон, гарсныг тэмдэглэсэн боловч хэн болохыг бичээгүй.
open-childs-act-missing = Хүүхэд өөрөө тийм ч, үгүй ч гэж хэлээгүй байхад ярилцсан.
open-recorded-without-consent = Бичлэг хийхийг зөвшөөрөөгүй, эсвэл зөвшөөрлөө буцаасны дараа бичлэг үргэлжилсэн.
open-child-not-told-of-recording = { NUMBER($count) } бичлэгийн тухай хүүхдэд хэлээгүй. Бичлэгийн мэдээлэл зөвхөн хуулийн шаардлагаар явна.
open-ground-rules-missing = Дүрмээ ярилцахаас өмнө чөлөөтэй ярьж эхэлсэн.
open-distress-without-response = { NUMBER($count) } хүчтэй мэдрэмжид юу хийснээ бичээгүй.
open-items-without-content = { NUMBER($count) } зураг, зүйлд файл ч, уут ч алга.
open-recording-number-open = Камер ажилласан боловч бичлэгийн дугаар алга.
open-observer-questions-open = Ажиглагчийн асуултын тоог шалгаж хадгалаагүй байна.
open-danger-without-call = Шөнөдөө аюулгүй байх газаргүй эсвэл өөрийгөө гэмтээх тухай ярьсан: хэнд хэлснийг тэмдэглээгүй.
open-went-on-after-withdrawal = Зөвшөөрлөө буцаасны дараа ярилцлага үргэлжилсэн.
open-childs-end-open = Хүүхэд яаж явсныг бичээгүй.
open-risk-open = Эрсдэлийн үнэлгээ хийгдээгүй үлдсэн.
open-danger-untold = Шууд аюулыг хэнд мэдэгдсэн нь бичигдээгүй үлдсэн.

signoff-amend-title = Нэмэлт тайлбар
signoff-amend-choose = Юуг засах вэ?
signoff-amend-first = Анх
signoff-amend-now = Тайлбар
signoff-amend-reason = Шалтгаан
signoff-amend-second-person = Хоёр дахь хүний гарын үсэг
signoff-amend-second-person-why = Цаг, асуултын тоо, ирсэн хүн, зөвшөөрөл, шууд аюул, эрсдэлийн түвшинг засах, орхигдсон тэмдэглэл, файл нэмэхэд хоёр дахь хүн гарын үсэг зурна.
signoff-amend-exported = Аль хэдийн дамжуулсан: { $who }. Нэмэлт тайлбартай шинэ багцыг кейс хариуцагч илгээнэ.

err-reason-too-short = Шалтгаан хэт товч байна.
rec-reason-too-short = Шалтгаанаа { NUMBER($least) }-аас доошгүй тэмдэгтээр бичнэ үү.
err-record-is-signed = Энэ тэмдэглэл лацадсан, зөвхөн уншина.
rec-record-is-signed = «Нэмэлт тайлбар» дарна уу.
err-only-interviewer-signs = Энэ ярилцлагыг хийсэн хүн л баталгаажуулна.
rec-only-interviewer-signs = Ярилцагчаар нь баталгаажуулна уу.
err-interviewer-signs-without-as-found = Та энэ ярилцлагыг хийсэн тул ердийнхөөрөө баталгаажуулна.
rec-interviewer-signs-without-as-found = «Байгаагаар нь» гэснийг болиулна уу.
err-as-found-by-supervisor-only = Байгаагаар нь зөвхөн ахлах лацадна.
rec-as-found-by-supervisor-only = Ахлахад хандана уу.
err-as-found-too-early = Ярилцлага хийгч энэ тэмдэглэлд өөрөө гарын үсэг зурж чадна.
rec-as-found-too-early = Өөрөөр нь зуруулна уу. Зураагүй бол { $day }, { $time } цагаас хойш байгаагаар нь лацдаж болно.
err-statement-does-not-match = Гарын үсэг зурах зуур тэмдэглэл өөрчлөгдсөн байна.
rec-statement-does-not-match = Хуудсыг дахин уншаад баталгаажуулна уу.
err-open-point-unknown = Жагсаалт өөрчлөгдсөн байна.
rec-open-point-unknown = Хуудсыг дахин уншина уу.
err-open-point-needs-reason = Нээлттэй үлдсэн зүйлд шалтгаан алга.
rec-open-point-needs-reason = Нөхөж бөглөх, эсвэл яагаад үлдээснээ бичнэ үү.
err-signed-in-future = Гарын үсгийн цаг одооноос хойш байна.
rec-signed-in-future = Компьютерын цагийг шалгана уу.
err-record-not-signed = Энэ тэмдэглэл баталгаажаагүй байна.
rec-record-not-signed = Шууд засаж болно.
err-item-not-amendable = Лацадсан тэмдэглэлд ийм зүйл алга.
rec-item-not-amendable = Жагсаалтаас сонгоно уу.
err-break-ends-before-begin = Завсарлага эхлэхээсээ өмнө дууссан байна.
rec-break-ends-before-begin = Хоёр цагаа шалгана уу.
err-break-within-break = Энэ үед завсарлага бүртгэгдсэн байна.
rec-break-within-break = Цагаа шалгах, эсвэл бүртгэсэн завсарлагыг засна уу.
err-phase-already-on = Энэ үед тэр үе шат явагдаж байсан.
rec-phase-already-on = Цаг, үе шатаа шалгана уу.
err-amended-value-does-not-fit = Энэ утга энд тохирохгүй байна.
rec-amended-value-does-not-fit = Жагсаалтаас сонгох, эсвэл тоо бичнэ үү.
err-second-person-needed = Үүнд хоёр дахь хүний гарын үсэг хэрэгтэй.
rec-second-person-needed = Кейс хариуцагч, эсвэл ахлахаар зуруулна уу.
err-second-person-is-first = Хоёр дахь хүн өөр хүн байна.
rec-second-person-is-first = Өөр хүнээр зуруулна уу.
err-second-person-role = Хоёр дахь хүн кейс хариуцагч, эсвэл ахлах байна.
rec-second-person-role = Тийм үүрэгтэй хүнээр зуруулна уу.
err-statement-unwritable = Гарын үсэг зурах бичвэрийг бэлдэж чадсангүй. Хадгалсан бүхэн бүрэн.
rec-statement-unwritable = Дахин оролдоно уу. Давтагдвал лавлах дугаарыг ахлахад хэлнэ үү.

signoff-item-begun = Эхэлсэн цаг
signoff-item-ended = Дууссан цаг
signoff-item-bag = Уутны дугаар
signoff-item-told-at = Мэдэгдсэн цаг
signoff-item-count = Асуултын тоо: { $what }
signoff-item-consent = Зөвшөөрөл: { $purpose }, { $giver }
signoff-item-other = Бусад
signoff-amend-entry = Тэмдэглэлийн нэг мөр
signoff-amend-missing = Орхигдсон тэмдэглэл
signoff-amend-which = Аль мөр
signoff-amend-what = Юуг нь
signoff-not-judged = Үнэлээгүй
signoff-item-entry = { $what }: { $field }
signoff-item-added = Орхигдсон тэмдэглэл
signoff-item-file = Орхигдсон файл
signoff-file-optional = Файл (байвал)
signoff-file-item = Аль зураг, зүйлийнх вэ
signoff-file-no-item = Аль нь ч биш
signoff-file-never = Энэ файл энэ тэмдэглэлд хамаарахгүй
signoff-file-later = гарын үсгээс хойш нэмсэн
signoff-file-taken-back = энэ тэмдэглэлд хамаарахгүй
signoff-field-at = Цаг
signoff-field-phase = Үе шат
signoff-field-prompt = Асуултын төрөл
signoff-field-signs = Юу ажиглагдсан
signoff-field-responses = Юу хийсэн
signoff-field-intensity = Хэр хүчтэй
signoff-field-outcome = Дараа нь яасан
signoff-field-asked-by = Завсарлага хэн хүссэн
signoff-field-reason = Яагаад завсарласан
signoff-strength-0 = 3-аас 0
signoff-strength-1 = 3-аас 1
signoff-strength-2 = 3-аас 2
signoff-strength-3 = 3-аас 3
signoff-added-kind = Юу орхигдсон
signoff-added-kind-phase = Үе шат
signoff-added-kind-prompt = Асуулт
signoff-added-kind-feeling = Мэдрэмж
signoff-added-kind-marker = Тэмдэг
signoff-added-kind-item = Зураг, зүйл
signoff-added-item-note = Дараагийн дугаарыг авна. Файл байвал эндээс сонгоно. Уутны дугаар, тайлбарыг нь тусад нь нэмэлт тайлбараар бичнэ.
signoff-added-kind-break = Завсарлага
signoff-added-until = Хүртэл
signoff-added-never = Ийм зүйл огт болоогүй
signoff-amend-by = Нэмэлт тайлбарыг ярилцлагыг хийсэн { $person } нэмнэ. Тэр хүн ажиллахаа больсон, эсвэл байгаагаар нь лацадсан бол ахлах хоёр дахь хүний хамт нэмнэ.
err-only-interviewer-amends = Энэ тэмдэглэлд нэмэлт тайлбарыг ярилцлагыг хийсэн хүн л нэмнэ.
rec-only-interviewer-amends = Түүнд хэлнэ үү. Тэр хүн ажиллахаа больсон, эсвэл байгаагаар нь лацадсан бол ахлах хоёр дахь хүний хамт нэмнэ.

today-title = Өнөөдөр
today-next-in = Дараагийн ярилцлага, { NUMBER($minutes) } минутын дараа
today-next-now = Дараагийн ярилцлага, одоо
today-next-late = Дараагийн ярилцлагын цаг болсон
today-nth-interview = { NUMBER($n) }-р ярилцлага
today-preparation = Бэлтгэл: { NUMBER($done) } / { NUMBER($total) }
today-continue-preparing = Бэлтгэлээ үргэлжлүүлэх
today-point-language = { $language }, орчуулагчгүй
today-point-interpreted = { $language }, орчуулагчтай
today-point-attending =
    { $n ->
        [0] Өөр хүн ирэхгүй
       *[other] { NUMBER($n) } хүн ирнэ
    }
today-open-case = Кейс нээх
today-begin = Ярилцлага эхлүүлэх
today-schedule = Өнөөдрийн хуваарь
today-lasted = { NUMBER($minutes) } минут үргэлжилсэн
today-state-next = Дараагийнх
today-state-preparing = Бэлтгэж байна
today-state-running = Явагдаж байна
today-state-wrap-up = Нэгтгэх
today-state-sign-off = Баталж хаах
today-state-signed = Баталсан
today-empty = Өнөөдөр ярилцлага алга.
today-empty-action = Шинэ кейс нээх үү, эсвэл хуваарь нэмэх үү?
today-first-day = Эхлэх гурван алхам
today-first-day-others = Эхлэх хоёр алхам
today-first-day-1 = Сургалтын горимд нэг ярилцлага дадлагажина.
today-first-day-2 = Ажилтнуудаа нэмнэ.
today-first-day-3 = Эхний кейсээ нээнэ.
today-care = Хүнд яриа сонссон бол түр амсхийгээрэй.
today-care-pause = Хоёр ярилцлагын хооронд 30 минутын завсар үлдээсэн.

today-waiting = Танаас хүлээж байна
today-waiting-none = Танаас хүлээх зүйл алга.
today-waiting-more = Өөр { NUMBER($n) } зүйл байна
waiting-sign-off = Баталж хаах. Өнөөдөр дуусгавал зүгээр.
waiting-sign-off-late = Баталж хаагаагүй удсан байна.
waiting-wrap-up = Нэгтгэлээ дуусгах
waiting-unsigned-day = Ярилцлагаас хойш нэг хоног өнгөрсөн. Баталж хаана уу.
waiting-left-running = Дуусгалгүй үлдээсэн ярилцлага байна. Сүүлийн тэмдэглэлээр нь дуусгана уу.
waiting-unsigned-long = Гурван хоног гарын үсэг зураагүй. Ярилцагчаас лавлах, эсвэл байгаагаар нь лацдана.
waiting-aftercare = Хүүхэд ямар байгааг лавлах өдөр болсон
waiting-referral = Холбон зуучлал: хариу өгсөн эсэхийг лавлах
waiting-referral-overdue = Холбон зуучлал: лавлах өдөр өнгөрсөн
waiting-decision-overdue = Багийн хурлын шийдвэрийн хугацаа өнгөрсөн
waiting-case-handed-over = Танд шилжүүлсэн кейс
waiting-consent-withdrawn = Зөвшөөрөл: нэг зорилгоо буцаасан
waiting-consent-expired = Зөвшөөрлийн хугацаа дууссан. Дахин ярилцана.
waiting-bundle-unfinished = Багц бичих ажил тасарсан: зөөврийн санах ойг шалгана уу
waiting-hand-over = { $who }: лацадсан багцыг хүлээлгэж өгөх
waiting-bundle-stays = { $who }: лацадсан багц гарч болохгүй болсон. Хүчингүй болгоно уу.
waiting-notice = Зөвшөөрөл буцаасныг хүлээн авагчид мэдэгдэх
waiting-danger = Аюулын талаар хэнд хэлснээ бичих
waiting-danger-tonight = Шөнөдөө аюулгүй байх газаргүй, хэнд ч мэдэгдээгүй. Хэн рүү залгахыг харна уу.
waiting-danger-self-harm = Өөрийгөө гэмтээх тухай ярьсан, хэнд ч мэдэгдээгүй. Хэн рүү залгахыг харна уу.
waiting-danger-noted = Шууд аюул тулгарсан, хэнд ч мэдэгдээгүй. Хэн рүү залгахыг харна уу.
waiting-order-untold = Хуулийн шаардлагын тухай хүүхдэд хараахан хэлээгүй
waiting-talk-again = Хамгаалагч «Үгүй», хүүхэд «Тийм» гэсэн. Дахин ярилцана.
waiting-amend-exported = { $who }: тэмдэглэлд нэмэлт тайлбар орсон. Шинэ багц илгээнэ үү.
waiting-meeting-next = Хамтарсан багийн хурал: { $date }
waiting-meeting-past = Хамтарсан багийн хурал { $date }-нд товлогдсон байсан. Хурлыг тэмдэглэнэ үү.
waiting-backup = Нөөц хуулбар хийх
waiting-key-ends = Хүлээн авагчийн түлхүүрийн хугацаа дуусах гэж байна
waiting-wording-comes = Зөвшөөрлийн шинэ үг хүчин төгөлдөр болох өдөр: { $date }. Ярилцлага хийдэг хүмүүст хэлээрэй.
waiting-wording-draft = Шинэ үгийн ноорог хараахан ашиглаж эхлээгүй байна
waiting-roster = Таван өрөөний жагсаалтыг авах
waiting-backup-without-files = Бүртгэлд файл дутуу байна. Өмнөх хуулбараас хайна уу.
waiting-backup-without-recovery = Сэргээх файл алга эсвэл өөрчлөгдсөн. Өмнөх хуулбараас хайна уу.
waiting-backup-without-slot = Нэвтрэх файл алга эсвэл өөрчлөгдсөн. Хэн нэвтэрч чадахгүй байна?
waiting-backup-without-key = Битүүмжилсэн түлхүүр сүүлийнх биш. Одоо нөөцөлнө үү.
waiting-restore-test = Нөөцөөс сэргээж үзэх сарын шалгалт

today-room = Энэ өрөө
today-last-backup = Сүүлийн нөөц хуулбар
today-backup-old = Нөөц хуулбар { NUMBER($days) } хоногийн өмнөх. USB залгаад «Одоо хуулах» дарна уу.
today-backup-now = Одоо хуулах
today-chain = Бүртгэлийн гинж
today-chain-whole = Бүрэн
today-chain-mismatch = Зөрүүтэй
today-space = Сул зай
today-clock = Компьютерын цаг
today-clock-right = Зөв
today-clock-changed = Өөрчлөгдсөн
today-clock-behind = Журналаас хоцорсон
today-clock-wrong = Цаг буруу байсан…
today-clock-wrong-question = Цаг өнөөг хүртэл буруу байсан уу?
today-clock-wrong-text = Журналд { $date } өдрийн тэмдэглэл бий, харин компьютерын цаг { $today } гэж байна. Эхлээд цаг одоо зөв эсэхийг нягтална уу. Дараа нь зөвхөн шинэ тэмдэглэлийг тооцох тул багц дахин гарах боломжтой болно. Таны шалтгаан журналд үлдэнэ.
today-clock-wrong-confirm = Тийм, буруу байсан

today-interrupted = { $began }-т эхэлсэн ярилцлага { $stopped }-д тасарсан. Бүх тэмдэглэл байна.
today-interrupted-continue = Үргэлжлүүлэх
today-interrupted-finish = Дуусгаж, нэгтгэх

today-new-appointment = Хуваарь нэмэх
today-appointment-code = Кейс
today-appointment-date = Өдөр
today-appointment-time = Цаг
today-appointment-room = Өрөө
today-appointment-interviewer = Ярилцлага хийгч
today-appointment-minutes = Үргэлжлэх хугацаа
today-appointment-cancel = Хуваариас хасах
today-appointment-no-case = Нээлттэй кейс алга. Эхлээд нэгийг нээнэ үү.
today-appointment-noted = Харлаа
note-little-time-between = Хоёр ярилцлагын хооронд { $minutes } минут үлдээхийг зөвлөж байна.
err-room-is-taken = Өрөө { $from }–{ $until }-д завгүй.
rec-room-is-taken = Өөр цаг сонгоно уу.
err-appointment-in-past = Энэ цаг өнгөрсөн байна.
rec-appointment-in-past = Одооноос хойших цаг сонгоно уу.
err-appointment-not-found = Энэ цаг захиалга олдсонгүй.
rec-appointment-not-found = Хуваарийг дахин нээж шалгана уу.
err-appointment-cancelled = Энэ цаг цуцлагдсан байна.
rec-appointment-cancelled = Шинэ цаг товлоно уу.
told-title = Хүүхдэд хэлсэн нь
told-by = Хэн хэлсэн (нэрийн эхний үсэг эсвэл ажил)
told-at = Хэзээ хэлсэн
told-how = Яаж хэлсэн
told-said = Үүнд хүүхэд юу гэсэн
told-referral = Хүүхдэд энэ тухай хэлсэн
err-told-by-missing = Хүүхдэд хэн хэлсэн нь алга.
rec-told-by-missing = Хэлсэн хүний нэрийн эхний үсэг эсвэл ажлыг бичнэ үү.
err-told-but-not-told = Хүүхдэд хэлээгүй гэж тэмдэглэсэн боловч хэн хэлсэн нь бичигдсэн байна.
rec-told-but-not-told = Хэлсэн бол «Тийм» гэж сонгоно уу. Хэлээгүй бол хэн хэлснийг арилгана уу.
err-told-before-order = Хэлсэн цаг шаардлагын огноо, эсвэл аюулыг бичсэн өдрөөс өмнө байна.
rec-told-before-order = Өдөр, цагийг нягтална уу.

told-how-spoken = Ярьж хэлсэн
told-how-pictures = Зургаар тайлбарласан
told-how-interpreter = Орчуулагч, хэлмэрчээр дамжуулсан
told-how-phone = Утсаар
told-how-written = Бичгээр
told-said-fine = Зүгээр гэсэн
told-said-not-wanted = Хүсэхгүй байна гэсэн
told-said-asked = Юм асуусан
told-said-nothing = Юу ч хэлээгүй
told-said-not-noted = Тэмдэглээгүй

training-title = Сургалтын горим
training-band = Сургалт. Жинхэнэ хүүхэд биш.
training-window = Итгэл · Сургалт

training-door = Сургалтын горимд дасгал хийх
training-door-locks = Өрөөний бүртгэл түгжигдэнэ. Хийсэн бүхэн хадгалагдсан.
training-door-text = Зохиомол 12 кейстэй, тусдаа бүртгэл. Өрөөний бүртгэлд хүрэхгүй.
training-making = Зохиомол 12 кейсийг бэлтгэж байна
training-making-text = Нэг минут хүрэхгүй хугацаа шаардана. Өрөөний бүртгэл түгжээтэй.
training-who = Ямар үүргээр дасгал хийх вэ?
training-who-text = Нэр, кейс бүгд зохиомол.
training-not-secret = Сургалтад нууц зүйл байхгүй тул нууц үгийг бөглөчихсөн.
training-fills = Нууц үг, ПИН өөрөө бөглөгдөнө. ПИН: { $pin }
training-leave = Сургалтаас гарах
training-change-role = Үүргээ солих

training-scripts = Ярилцлагын дасгал
training-scripts-text = Зохиомол хүүхдийн яриа бичгээр гарна. Та сонсож байгаа юм шиг товшоод үзээрэй. Товшиж сурахад зориулсан тул хүнд яриа байхгүй.
training-age = { NUMBER($age) } нас
training-length = { NUMBER($minutes) } орчим минут, { NUMBER($acts) } тэмдэглэл
training-begin = Дасгал эхлүүлэх
training-interviewer-only = Ярилцлагыг ярилцлага хийгчийн үүргээр дасгалжуулна. Үүргээ сольж болно.
training-practised = Хийсэн дасгал
training-practised-none = Дасгал хийгээгүй байна. Дээрээс нэгийг сонгоорой.
training-go-on = Үргэлжлүүлэх
training-other = Бусад ажил
training-other-text = 12 кейс өөр өөр шатанд байна: шинээр нээсэн, бэлтгэж байгаа, зөвшөөрөл ярилцах, нэгтгэх, баталж хаах, багц бэлтгэх.
training-reset = 12 кейсийг анхны байдалд оруулах
training-reset-text = Сургалтад хийсэн бүхэн арилна. Өрөөний бүртгэлд хамаагүй.

training-script = Дасгалын яриа
training-child = Хүүхэд
training-you = Та
training-now = Тэмдэглэх
training-now-nothing = Сонсоно
training-moment = { NUMBER($n) } / { NUMBER($all) }
training-script-waits = Эхлүүлэхэд яриа эндээс гарна.

training-result = Дасгалын дүн
training-result-text = Оноо, байр гэж байхгүй. Юуг хэзээ тэмдэглэснээ бичлэгтэй тулгаж үзэх гэж байна.
training-result-rule = { NUMBER($seconds) } секундэд багтвал цагтаа, { NUMBER($late) } секундэд багтвал хожуу.
training-asked = Яриагаар
training-entered = Таны тэмдэглэл
training-act = Тэмдэглэл
training-became = Юу болсон
training-became-found = Цагтаа
training-became-late = Хожуу
training-became-missing = Тэмдэглээгүй
training-became-extra = Яриагаар байхгүй
training-later-by = { NUMBER($seconds) } секундийн дараа
training-taken-back = Буцаасан: { NUMBER($n) }
training-result-open = Дүнг харах
training-again = Дахин дасгал хийх
training-act-response = Хийсэн зүйл (ус, өөр сэдэв)
training-act-end = Дуусгах
training-log-title = { $code } · { $title }

err-not-in-training = Энэ нь зөвхөн сургалтын горимд байдаг.
rec-not-in-training = Цэсээс сургалтын горимд орно уу.
err-training-passphrase-stays = Сургалтад нууц үг, ПИН бүгдэд адил, ил байдаг тул солигдохгүй.
rec-training-passphrase-stays = Өөрийнхөө нууц үгийг сургалтаас гараад, тохиргоонд солино уу.
err-store-is-training = Энэ хавтаст сургалтын бүртгэл байна. Жинхэнэ хүүхдийн бүртгэл биш.
rec-store-is-training = Нээсэнгүй. Ахлахад мэдэгдэнэ үү.
err-store-is-real = Энэ хавтаст жинхэнэ бүртгэл байна. Түүгээр дасгал хийхгүй.
rec-store-is-real = Нээсэнгүй. Сургалтаас гараад, ахлахад мэдэгдэнэ үү.
err-code-of-training = Энэ код чулууны нэртэй, сургалтынх байна.
rec-code-of-training = Сургалтын горимд хайна уу.
err-code-not-of-training = Энэ код жинхэнэ кейсийнх байж болно. Сургалтад байхгүй.
rec-code-not-of-training = Сургалтаас гараад хайна уу.
err-script-unknown = Энэ ярилцлагад дасгалын яриа сонгоогүй байна.
rec-script-unknown = Сургалтын хуудаснаас яриа сонгож эхлүүлнэ үү.
err-training-stopped = Зогсоосон. Сургалтын өрөө бэлэн болоогүй.
rec-training-stopped = Өрөө түгжээтэй, доторх нь өөрчлөгдөөгүй. Түгжээг тайлах, эсвэл сургалт руу дахин орно уу.

unlock-title = Түгжээ тайлах
unlock-hello = Сайн байна уу
unlock-who = { $room }. Хэн нэвтэрч байна вэ?
unlock-person = Хэрэглэгч
unlock-person-name = Нэр
unlock-passphrase = Нууц үг
unlock-show-passphrase = Нууц үгийг харуулах
unlock-hide-passphrase = Нууц үгийг нуух
unlock-button = Түгжээ тайлах
unlock-opening = Түгжээ тайлж байна…
unlock-forgot-ask = Нууц үгээ мартсан бол ахлахдаа хэлнэ үү. Бүртгэл алга болохгүй.
unlock-nobody-found = Ийм нэртэй хүн алга.
unlock-name-unreadable = Нэр нь уншигдсангүй № { NUMBER($n) }
unlock-caps-lock = Caps Lock асаалттай байна.
unlock-wrong = Нууц үг таарсангүй. Гарын байрлал: { $layout }.
unlock-wait = { NUMBER($seconds) } секундийн дараа дахин оролдоно уу.
unlock-read-only = Зөвхөн унших горимоор нээв

err-unlock-name-missing = Нэрээ бичээгүй байна.
rec-unlock-name-missing = Нэрээ бүртгүүлсэн шигээ бичнэ үү.
err-passphrase-empty = Нууц үг бичээгүй байна.
rec-passphrase-empty = Нууц үгээ бичнэ үү.
err-wrong-passphrase = Нууц үг таарсангүй.
rec-wrong-passphrase = Гарын байрлал, Caps Lock-оо шалгаад дахин бичнэ үү.
err-name-or-passphrase = Нэр, нууц үг хоёр таарсангүй.
rec-name-or-passphrase = Нэрээ бүртгүүлсэн шигээ бичсэн эсэх, гарын байрлал, Caps Lock-оо шалгаад дахин бичнэ үү.
err-wait-before-next-try = Түр хүлээнэ үү.
rec-wait-before-next-try = { NUMBER($seconds) } секундийн дараа дахин оролдоно уу. Юу ч устахгүй.
err-chain-mismatch = Бүртгэлийн гинжинд зөрүү илэрлээ. Юу ч устгаагүй. Зөвхөн уншихаар нээв.
rec-chain-mismatch = Ахлахад мэдэгдэнэ үү. Шийдэгдтэл цаасан дээр тэмдэглэнэ.
err-store-behind = Энэ бүртгэл хамгийн сүүлийн төлөвөөс хуучин байна. Зөвхөн уншихаар нээв.
rec-store-behind = Ахлахад мэдэгдэнэ үү. Ахлах хэвлэсэн мөртэй тулгана. Шийдэгдтэл цаасан дээр тэмдэглэнэ.
err-store-unremembered = Энэ компьютерт энэ бүртгэлийн тэмдэглэл алга. Хуучин хуулбар эсэхийг шалгаж чадаагүй.
rec-store-unremembered = Ахлахад мэдэгдэнэ үү. Ахлах хэвлэсэн мөртэй тулгана.
err-newer-store = Энэ бүртгэлийг илүү шинэ хувилбараар үүсгэсэн.
rec-newer-store = Программаа шинэчилнэ үү.
err-store-missing = Бүртгэлийн файл олдсонгүй.
rec-store-missing = Диск холбогдсон эсэхийг шалгана уу, эсвэл нөөцөөс сэргээнэ үү.
err-store-damaged = Бүртгэлийн файл гэмтсэн байна. Юу ч өөрчлөөгүй.
rec-store-damaged = Компьютерыг унтраалгүй, ахлахад мэдэгдэнэ үү. Оронд нь нөөц хуулбар сэргээж болно.
err-store-has-stranger = Бүртгэлийн хавтсанд тэнд байх ёсгүй файл байна. Юу ч нээгээгүй, өөрчлөөгүй.
rec-store-has-stranger = Ахлахад мэдэгдэнэ үү. Ахлах «itgel.db-journal» файлыг хавтаснаас гаргаж, хадгална.
err-already-open = Энэ бүртгэл өөр цонхонд нээлттэй байна.
rec-already-open = Нээлттэй цонхоо ашиглана уу.
err-person-deactivated = Энэ хэрэглэгчийн эрхийг хаасан байна.
rec-person-deactivated = Ахлахаасаа асууна уу.
err-slot-damaged = Энэ хэрэглэгчийн түлхүүрийн файл гэмтсэн байна.
rec-slot-damaged = Ахлах танд шинээр эрх нээж өгнө. Бүртгэл хэвээрээ.
err-not-for-this-key = Энэ түлхүүрээр нээгдэхгүй байна. Бүртгэл хэвээрээ.
rec-not-for-this-key = Ахлахаасаа эрхээ сэргээлгэнэ үү.
err-other-store = Энэ түлхүүр өөр бүртгэлийнх байна.
rec-other-store = Энэ өрөөний бүртгэл, нөөцийг сонгоно уу.
err-no-cipher = Программын түгжээ ажиллахгүй байна. Юу ч нээгээгүй.
rec-no-cipher = Программаа дахин суулгаад ахлахад мэдэгдэнэ үү.
err-taps-waiting = Ярилцлагын үед дарсан зүйл дискэнд зай гарахыг хүлээж байна. Программ хаагдаагүй.
rec-taps-waiting = Дискэнд зай гаргаад ярилцлага авагч нь түгжээгээ тайлна: тэгэхэд бичигдэнэ. Одоо дахин хаавал тэдгээр алга болно.
err-sealing-trouble = Түгжих, тайлах ажил бүтсэнгүй. Бүртгэл хэвээрээ.
rec-sealing-trouble = Дахин оролдоно уу. Давтагдвал лавлах дугаарыг ахлахад хэлнэ үү.

unlock-recovery-title = Сэргээх хуудсаар нээх
unlock-recovery-text = Гурван хуудасны аль хоёрыг нь оруулна. Дараа нь шинэ нууц үг тавина.
unlock-recovery-sheet = { NUMBER($n) }-р хуудас
unlock-recovery-group = { NUMBER($n) }-р бүлэг
unlock-recovery-scan = QR уншуулах
unlock-recovery-new-passphrase = Шинэ нууц үг
unlock-recovery-done = Шинэ нууц үгээр нээгдлээ. Энэ үйлдэл журналд бичигдсэн.
err-sheet-group-differs = { NUMBER($group) }-р бүлэг таарсангүй.
rec-sheet-group-differs = Хуудаснаас дахин уншина уу.
err-recovery-same-sheet = Нэг хуудсыг хоёр удаа оруулсан байна.
rec-recovery-same-sheet = Өөр хуудас оруулна уу.
err-recovery-other-store = Эдгээр хуудас өөр бүртгэлийнх, эсвэл шинээр солигдсон байна.
rec-recovery-other-store = Энэ өрөөний хамгийн сүүлийн өдрийн хуудсыг ашиглана уу. Хуучин нөөц хуулбарыг тэр үеийн хуудас нээнэ.
err-sheet-unreadable = Энэ мөр сэргээх хуудсынх биш байна.
rec-sheet-unreadable = Хуудасны кодыг дахин уншуулна, эсвэл бүлгүүдийг бичнэ.
err-recovery-files-damaged = Энэ хоёр хуудсанд тохирох сэргээх файл гэмтсэн байна. Бүртгэл хэвээрээ.
rec-recovery-files-damaged = Гурав дахь хуудсаар оролдоно уу.
err-recovery-unfinished = Шинэ нууц үг бүртгэгдсэн, харин диск түлхүүрийн файлыг байранд нь тавихыг зөвшөөрсөнгүй. Бүртгэл хэвээрээ.
rec-recovery-unfinished = Дискэнд зай гаргаад, мөн тэр хоёр хуудсыг дахин оруулна уу.
err-recovery-files-gone = Энэ бүртгэлийн гурван сэргээх файлын нэг нь ч уншигдахгүй тул ямар ч хоёр хуудсаар нээгдэхгүй. Бүртгэл хэвээрээ.
rec-recovery-files-gone = Нууц үгээр урьдын адил нээгдэнэ. Нууц үг мэдэх хүн байхгүй бол энэ бүртгэлийг хойш тавьж, хуудсаар нөөц хуулбараас сэргээнэ үү.
unlock-recovery-scan-help = Код уншигчаар уншуулбал бүлэг бичих шаардлагагүй.
unlock-recovery-whose = Хэний нууц үгийг шинэчлэх вэ?
unlock-recovery-pin = Шинэ ПИН
unlock-recovery-kept = Хуучин нууц үг энэ бүртгэлийг цаашид нээхгүй; хуучин хуулбарыг нээсээр байна. Гурван хуудас хүчинтэй хэвээр: байранд нь буцааж хадгална уу.
unlock-recovery-unchanged = Бүртгэлийг зөвхөн уншихаар нээв. Нууц үг хэвээрээ.
err-sheet-group-missing = Бүлэг дутуу.
rec-sheet-group-missing = Хуудсан дээрх тоог бичнэ үү.

upkeep-restore-title = Нөөцөөс сэргээх
upkeep-restore-help = Нөөц хуулбараас бүртгэлийг шинээр үүсгэнэ. Юуг ч дарж бичихгүй, нөөц хуулбар хэвээр үлдэнэ.
upkeep-gone-lost = Бүртгэл алдагдсан, эвдэрсэн бол сүүлийн нөөц хуулбараас сэргээнэ үү.
upkeep-folder = Нөөц хуулбарын хавтас
upkeep-folder-help = Диск, флэшээ холбоод доторх хавтсыг нь сонгоно уу.
upkeep-look = Нөөц хуулбар хайх
upkeep-none = Энэ хавтсанд нөөц хуулбар алга.
upkeep-copy = Нөөц хуулбар
upkeep-copy-of = { $when }, { $room }
upkeep-person = Хэний нэрээр
upkeep-passphrase-help = Нөөц хуулбар хийх үед энэ хүний хэрэглэж байсан нууц үг.
upkeep-door = Юугаар нээх вэ
upkeep-door-passphrase = Нууц үгээр нь
upkeep-door-sheets = Сэргээх хоёр хуудсаар
upkeep-door-sheets-help = Аль ч ахлахад нууц үг үлдээгүй үед.
upkeep-sheets-enter = Хуудсуудыг оруулах
upkeep-sheets-title = Сэргээх хуудсаар сэргээх
upkeep-sheets-text = Энэ хуулбарыг хийх үед хүчинтэй байсан гурван хуудасны аль хоёрыг нь оруулна. Дараа нь хэний нэрээр сэргээхийг сонгож, шинэ нууц үг тавина.
upkeep-sheets-backup = Нөөц хуулбар: { $when }, { $room }
upkeep-reason = Шалтгаан
upkeep-reason-help = Журналд үлдэнэ: бүртгэлд юу тохиолдсон бэ.
upkeep-restore-lost = Нөөцөлснөөс хойш бичсэн зүйл дутуу байна: буцаасан зөвшөөрөл, дууссан захирамж, хаасан хэрэг ч мөн. Ахлах тэр үеийн цаасыг тулгаж дуустал нэг ч багц гарахгүй. Түүнээс хойш гарсан багцууд хүчинтэй хэвээр.
upkeep-restore-people = Нөөцөлснөөс хойш хасагдсан хүн дахин нээж чадна. Тэднийг дахин хасна уу.
upkeep-restore = Энэ хуулбарыг сэргээх
upkeep-restoring = Нөөц хуулбарыг шалгаж, сэргээж байна
upkeep-restored = Нөөц хуулбарыг сэргээлээ. Нууц үг, хасагдсан хүн, сэргээх хуудас нь тэр үеийнх. Одоо шинээр нөөцөлнө үү.
upkeep-restored-by-sheets = Нөөц хуулбарыг сэргээлээ. Одоо шинэ нууц үгээр нээгдэнэ; хоёулаа журналд бичигдсэн. Хүчинтэй хуудас нь тэр үеийнх: дараа нь сольсон байсан бол Тохиргоонд шинийг гаргана. Хуудсуудыг байранд нь буцааж хадгалаад, шинээр нөөцөлнө үү.
upkeep-stopped = Зогсоосон. Юу ч сэргээгээгүй, нөөц хуулбар хэвээрээ.
err-restore-does-not-open = Энэ нөөц хуулбар нээгдэхгүй байна. Юу ч сэргээгээгүй.
rec-restore-does-not-open = Өөр хуулбар сонгоно уу.
err-restore-medium-gone = Нөөц хуулбартай диск, USB одоо холбогдоогүй байна. Юу ч сэргээгээгүй.
rec-restore-medium-gone = Залгаад дахин оролдоно уу.
err-restore-by-supervisor = Нөөц хуулбарыг ахлахын нэрээр сэргээнэ. Юу ч өөрчлөөгүй.
rec-restore-by-supervisor = Ахлахыг сонгох, эсвэл ахлахаа дуудна уу.
err-restore-unknown-name = Энэ нөөц хуулбарт ийм нэртэй хүн алга. Юу ч сэргээгээгүй.
rec-restore-unknown-name = Тухайн үед бүртгүүлсэн шигээ бичнэ үү.
err-restored-locked = Нөөц хуулбарыг сэргээсэн, харин диск шууд нээхийг зөвшөөрсөнгүй. Юу ч алдагдаагүй.
rec-restored-locked = Программыг хааж, дискэнд зай гаргаад, түгжээг тайлна уу.

upkeep-go-on = Эндээс үргэлжлүүлэх…
upkeep-go-on-title = Энэ байдлаас үргэлжлүүлэх үү?
upkeep-go-on-what = Бүртгэлд энэ компьютерын харснаас цөөн тэмдэглэл байна, эсвэл түгжээтэй байхад нь файл өөрчлөгджээ, эсвэл өрөөний хуудас, энэ компьютерын тэмдэглэл бичсэнээсээ өөр болжээ. Хуучин хуулбарыг зориуд буцааж тавьсан, эсвэл зөвхөн ийм файл гэмтсэн бол үргэлжлүүлж болно. Журнал шинэ нэрээр шинэ хэсэг эхэлж, шалтгааныг бичнэ.
upkeep-go-on-loss = Дутуу зүйл, буцаасан зөвшөөрөл ч мөн, дутуу хэвээр үлдэнэ. Ахлах тэр үеийн цаасыг тулгаж дуустал нэг ч багц гарахгүй. Бүртгэл яагаад хуучин байгааг мэдэхгүй бол цонхыг хааж, асууна уу.
upkeep-go-on-confirm = Эндээс үргэлжлүүлэх
upkeep-gone-on = Бүртгэл эндээс үргэлжилнэ.
err-store-goes-not-on = Эндээс үргэлжлүүлж болохгүй: дотор нь гэмтэл байна, эсвэл энэ компьютерын мэддэг журнал биш. Юу ч өөрчлөөгүй.
rec-store-goes-not-on = Уншиж болно. Нөөцөөс сэргээнэ үү.

upkeep-papers = Бүртгэлийг { $date }-нд сэргээсэн. Дутуу үеийн цаасыг ахлах тулгаж дуустал нэг ч багц гарахгүй.
upkeep-papers-ask = Цаастай тулгасан…
upkeep-papers-title = Цаастай тулгаж дууссан уу?
upkeep-papers-what = Нөөцөлснөөс хойших гарын үсэгтэй цаас, өрөөний дэвтэр, багцыг үзнэ үү: буцаасан зөвшөөрөл, дууссан захирамж, хэрэглэхээ больсон түлхүүр, хаасан хэрэг. Дутуу зүйлийг дахин бичнэ. Үүний дараа багц гарч болно.
upkeep-papers-found = Цаасаар юу тогтоогдсон
upkeep-papers-found-help = Жишээ: 27-нд буцаасан нэг зөвшөөрлийг дахин бичив.
upkeep-papers-confirm = Тулгасан, багц гарч болно
upkeep-papers-done = Багц дахин гарч болно.
err-restored-not-compared = Бүртгэлийг сэргээсэн тул нөөцөлснөөс хойших зүйл, буцаасан зөвшөөрөл ч дутуу. Цаастай тулгаж дуустал багц гарахгүй.
rec-restored-not-compared = Ахлах тэр үеийн цаасыг тулгаад «Өнөөдөр» хуудсанд тэмдэглэнэ.
err-nothing-to-compare = Тулгах зүйл алга: бүртгэлийг сэргээгээгүй, эсвэл аль хэдийн тулгасан.
rec-nothing-to-compare = Хийх зүйл алга.

upkeep-aside = Энэ бүртгэлийг хойш тавих…
upkeep-aside-offer = Хэвээр байвал хойш тавьж, оронд нь нөөц хуулбар сэргээж болно.
upkeep-aside-title = Энэ бүртгэлийг хойш тавих уу?
upkeep-aside-what = Бүртгэлийн хавтас өөр нэртэй болж, байрныхаа хажууд үлдэнэ. Дотор нь юу ч устахгүй, өөрчлөгдөхгүй. Хавтсыг хуучин нэрээр нь нэрлэх хүртэл программ түүнийг олохгүй.
upkeep-aside-call = Эхлээд ахлах, эсвэл компьютер хариуцсан хүн рүүгээ залгана уу. Нөөц хуулбар байгаа юу?
upkeep-aside-number = Батлахын тулд { $n } гэж бичнэ үү
upkeep-aside-confirm = Хойш тавих
err-aside-number-differs = Өөр тоо байна. Юу ч өөрчлөөгүй.
rec-aside-number-differs = Дээрх тоог бичнэ үү.
err-store-is-well = Энэ бүртгэл гэмтсэн гэх юм алга. Байрандаа, хэвээрээ байна.
rec-store-is-well = Түгжээг нь тайлна уу. Гэмтсэн бол тэнд хэлж, хойш тавихыг санал болгоно.
err-store-not-renamed = Бүртгэлийн хавтасны нэрийг сольж чадсангүй. Байрандаа, хэвээрээ байна.
rec-store-not-renamed = Компьютер хариуцсан хүн рүүгээ залгана уу: хавтас тусдаа диск байж, эсвэл бичих эрхгүй байж болно.
upkeep-laid = Гэмтсэн бүртгэлийг хойш тавилаа
upkeep-laid-text = Дотроос нь юу ч устгаагүй, өөрчлөөгүй. Одоо сүүлийн нөөц хуулбарыг сэргээнэ үү; ажил түүгээр үргэлжилнэ.
upkeep-laid-in = Одоо хаана байна
upkeep-laid-keep = Энэ хавтсыг хадгална уу. Нөөцөлснөөс хойш бичсэн зүйл зөвхөн тэнд бий.
upkeep-laid-back = Андуурч хойш тавьсан бол компьютер хариуцсан хүн хавтсыг хуучин нэрээр нь нэрлэнэ.
upkeep-remains-title = Бүртгэлийн хавтсанд өөр юм байна
upkeep-remains = Хавтсанд юм үлдсэн ч бүрэн бүртгэл биш байна. Нөөц хуулбар сэргээх, шинэ өрөө бэлтгэхийн өмнө түүнийг хойш тавина.

upkeep-key = Бүртгэлийн түлхүүр
upkeep-key-help = Хэн нэгэнд бүртгэлийн хуучин хуулбар байж болзошгүй үед. Нууц үгийг нь ч мэдэж магадгүй бол эхлээд нууц үгээ солино: нууц үгтэй хүнд түлхүүр нь бас бий. Сэргээх хуудас хэвээр.
upkeep-rekey = Түлхүүрийг шинэчлэх…
upkeep-rekey-title = Бүртгэлийн түлхүүрийг шинэчлэх үү?
upkeep-rekey-what = Өмнөх хуулбар, нөөц нь хуучин түлхүүрээр нээгдсэн хэвээр. Дараа нь шинээр нөөцөлж, хуучныг түгжиж хадгална уу.
upkeep-rekey-confirm = Түлхүүрийг шинэчлэх
upkeep-rekeyed = Бүртгэл болон хэрэг бүр шинэ түлхүүртэй боллоо. Одоо шинээр нөөцөлнө үү.

upkeep-sheets = Сэргээх хуудас
upkeep-sheets-help = Хуудас алдагдсан, өөр хүн харсан, эсвэл хадгалж байсан хүн ажлаас гарсан үед гурван шинэ хуудас гаргана. Хуучин хуудас түүнээс хойш бичсэн зүйлийг нээхгүй.
upkeep-sheets-since = Хүчинтэй хуудас: { $date }-ны өдөр гаргасан гурав. Өөр өдрийнх нь үүнээс хойш бичсэнийг нээхгүй.
upkeep-sheets-new = Шинэ хуудас гаргах…
upkeep-sheets-what = Гурван хуудсыг бүгдийг нь хэвлэж, буцааж бичиж шалгасны дараа л хуучны оронд хүчинтэй болгоно. Бүртгэл ч шинэ түлхүүртэй болно. Нууц үгээр тань баталгаажуулна.
upkeep-sheets-begin = Хуудсыг харуулах
upkeep-sheets-all = Гурван хуудсыг бүгдийг нь шалгалаа
upkeep-sheets-finish = Хуучны оронд хүчинтэй болгох
upkeep-sheets-leave = Болих, хуучин хуудсыг үлдээх
upkeep-sheets-left = Хуучин хуудас хэвээр хүчинтэй. Шинээс хэвлэсэн нь юу ч нээхгүй: устгана уу.
upkeep-sheets-unknown = Хуучин, шинэ хуудсыг хоёуланг нь хадгална уу. Бүртгэлийг дахин нээхэд журналд шинэ хуудасны тухай бичигдсэн бол шинэ нь хүчинтэй.
upkeep-sheets-done = Гурван шинэ хуудас хүчинтэй боллоо. Одоо шинээр нөөцөлнө үү.
upkeep-sheets-old = Хуучин хуудас өмнөх хуулбар, нөөцийг нээсэн хэвээр. Тэдгээр нь хэрэггүй болоход хуучин хуудсыг устгана; түүнийг хүртэл түгжиж хадгална.
err-new-sheets-unsure = Шинэ, хуучин хуудасны аль нь хүчинтэй нь одоогоор мэдэгдэхгүй. Бүртгэл бүрэн.
rec-new-sheets-unsure = Хуудсыг хоёуланг нь хадгална уу. Түгжээд дахин нээж, журналыг үзнэ үү: шинэ хуудасны тухай бичигдсэн бол шинэ нь хүчинтэй.
err-backup-sheets-damaged = Энэ хоёр хуудсанд тохирох сэргээх файл энэ хуулбарт гэмтсэн эсвэл алга. Юу ч өөрчлөгдөөгүй.
rec-backup-sheets-damaged = Гурав дахь хуудсаар оролдох, эсвэл өөр хуулбар сонгоно уу.
err-store-remains = Бүртгэлийн хавтсанд бүрэн бүртгэл биш юм байна. Юу ч өөрчлөгдөөгүй.
rec-store-remains = Эхлээд түүнийг хойш тавина уу. Дараа нь нөөцөөс сэргээх, эсвэл шинэ өрөө бэлтгэх боломжтой.
err-no-new-sheets = Шинэ хуудас гаргаж эхлээгүй байна. Хуучин хуудас хэвээр.
rec-no-new-sheets = Эхнээс нь эхлүүлнэ үү. Өмнө хэвлэсэн шинэ хуудас байвал устгана уу.

upkeep-rebuild = Жагсаалтыг дахин бүрдүүлэх
upkeep-rebuild-help = Жагсаалт, тойм журналаас гардаг. Аль нэг нь буруу харагдвал бүгдийг дахин гаргана.
upkeep-rebuilt-same = Дахин бүрдүүллээ. Бүгд зөв байсан.
upkeep-rebuilt-other = Дахин бүрдүүллээ. Зөрүүтэй байсныг засав.

upkeep-remove-what = Тэр бүртгэлийг нээж чадахаа болино, бүртгэл шинэ түлхүүртэй болно. Өмнөх хуулбар, нөөц нь түүний нууц үгээр нээгдсэн хэвээр: дараа нь шинээр нөөцөлж, хуучныг түгжиж хадгална уу. Сэргээх хоёр хуудсыг харсан хүн аль ч хуулбарыг, дараагийнхыг ч, нээж чадна.
upkeep-remove-stopped = { $name } бүртгэлийг нээж чадна хэвээр.
upkeep-remove-stopped-handed = { $name } бүртгэлийг нээж чадна хэвээр. Шилжүүлсэн хэрэг шилжсэн хэвээр.
err-check-stopped-amiss = Шалгалтыг зогсоосон. Тэр хүртэл зөрүүтэй зүйл илэрсэн. Юу ч өөрчлөгдөөгүй.
rec-check-stopped-amiss = Бүртгэлийг төгсгөл хүртэл нь шалгаад, хариуцсан хүнд хэлнэ үү.
vital-title = Амь насанд аюултай үед
vital-text = Аюулаас хамгаалахад хэрэгтэй зүйл зөвшөөрөлгүйгээр явж болно: тусалж чадах хүнд, дээд тал нь { NUMBER($days) } хоног, ахлахын гарын үсэгтэй. Дараа нь хүүхдэд хэлнэ.
vital-state = Амь насанд аюултай
vital-dialog = Амь насанд аюултай байна
vital-first = Эхлээд тохирсон төлөвлөгөөний дагуу залгана уу. Энд зөвхөн бичиг баримт явах боломж нээнэ. Хүүхэд, хамгаалагчийн хэлсэн нь хэвээр үлдэнэ.
vital-danger = Ямар аюул
vital-kind = Хэн туслах вэ?
vital-office = Аль байгууллага
vital-office-any = Аль ч байгууллага
vital-parts = Аюулаас хамгаалахад юу хэрэгтэй вэ?
vital-parts-help = Зөвхөн хэрэгтэйг нь сонгоно уу. Ярилцлагад хэлсэн зүйл ингэж хэзээ ч явахгүй.
vital-until = Хэдийг хүртэл
vital-until-help = Хамгийн сүүлд { $date }. Хоосон бол тэр өдөр хүртэл.
vital-sign = Хамт гарын үсэг зурах
vital-open = { $date } хүртэл нээлттэй
vital-past = { $date } хүртэл нээлттэй байсан
vital-over = Аюул арилсан
vital-over-title = Аюул арилсан уу?
vital-over-text = Үүнээс хойш энэ аюулын улмаас юу ч явахгүй. Лацадсан ч хүлээлгэж өгөөгүй багц үлдэнэ. Буцаах боломжгүй.
vital-was-over = Аюул арилсан: { $date }
vital-tell-title = Юу явсныг хүүхдэд хэлсэн
waiting-vital-untold = Аюулын улмаас юу явсныг хүүхдэд хараахан хэлээгүй

err-vital-recipient = Ийм хүлээн авагч аюулаас хамгаалж чадахгүй.
rec-vital-recipient = Яг одоо туслах хүнийг сонгоно уу. Энэ хүлээн авагчид хуулийн шаардлага хэрэгтэй.
err-vital-parts-missing = Юу хэрэгтэйг сонгоогүй байна.
rec-vital-parts-missing = Аюулаас хамгаалахад хэрэгтэйг л сонгоно уу.
err-vital-parts = Аюул энэ хэсгийг нээхгүй.
rec-vital-parts = Эрсдэл, хэрэгцээ, эсвэл хүүхдийн хэн болохыг сонгоно уу. Бусдад хуулийн шаардлага хэрэгтэй.
err-vital-days = Өдөр өнөөдрөөс өмнө, эсвэл хэт хойно байна.
rec-vital-days = Өнөөдөр, эсвэл { NUMBER($days) } хоногийн доторх өдрийг сонгоно уу.
err-danger-is-over = Аюул арилсан гэж аль хэдийн бичигдсэн.
rec-danger-is-over = Дахин аюул тулгарвал шинээр бичнэ үү.
err-recipient-of-another-kind = Энэ байгууллага өөр төрлийнх.
rec-recipient-of-another-kind = Энэ төрлийн байгууллага, эсвэл аль ч байгууллагыг сонгоно уу.

role-interviewer = Ярилцлага хийгч
role-case-officer = Кейс хариуцсан ажилтан
role-supervisor = Ахлах

purpose-interview = Ярилцах
purpose-recording = Камераар бичих
purpose-police = Цагдаад өгөх
purpose-prosecutor = Прокурорт өгөх
purpose-doctor = Эмчид өгөх
purpose-social-worker = Нийгмийн ажилтанд өгөх
purpose-ngo = ТББ-д өгөх
purpose-statistics = Нэргүй тоо баримт

answer-yes = Тийм
answer-no = Үгүй
answer-later = Дараа
touch-told = Хэлсэн
touch-yes = Тийм
touch-no = Үгүй
touch-not-sure = Мэдэхгүй
consent-state-unknown = Асуугаагүй
consent-state-requested = Асуусан, хариу хүлээж байна
consent-state-request-deferred = Дараа
consent-state-refused = Үгүй
consent-state-given = Тийм
consent-state-renewed-given = Тийм, дахин
consent-state-withdrawn = Буцаасан
consent-state-expired = Хугацаа дууссан
consent-state-terminated = Дуусгавар болсон
consent-state-invalidated = Тооцохгүй
ternary-yes = Тийм
ternary-no = Үгүй
ternary-not-known = Мэдэгдэхгүй

decider-kind-mother = Ээж
decider-kind-father = Аав
decider-kind-guardian = Асран хамгаалагч
decider-kind-custodian = Харгалзан дэмжигч
decider-kind-legal-representative = Хууль ёсны төлөөлөгч
decider-kind-appointed-representative = Засаг даргын томилсон төлөөлөгч
decider-kind-guardianship-authority = Асран хамгаалах байгууллага
decider-kind-joint-team = Хамтарсан баг
decider-kind-court = Шүүх
decider-kind-child-alone = Хүүхэд өөрөө

proof-identity-card = Иргэний үнэмлэх
proof-birth-certificate = Төрсний гэрчилгээ
proof-decision = Шийдвэр, дугаартай
proof-none = Баримтгүй
channel-in-person = Биечлэн
channel-phone = Утсаар
channel-video = Видеогоор
channel-writing = Бичгээр
giver-guardian = Хамгаалагч
giver-child = Хүүхэд

age-band-0-3 = 0–3 нас
age-band-4-6 = 4–6 нас
age-band-7-9 = 7–9 нас
age-band-10-12 = 10–12 нас
age-band-13-15 = 13–15 нас
age-band-16-17 = 16–17 нас
referral-source-police = Цагдаа
referral-source-prosecutor = Прокурор
referral-source-joint-team = Хамтарсан баг
referral-source-child-protection = Хүүхэд хамгааллын байгууллага
referral-source-hospital = Эмнэлэг
referral-source-school = Сургууль
referral-source-school-club = Сургуулийн клуб, дугуйлан
referral-source-home-visitor = Айл өрхөөр явдаг ажилтан
referral-source-helpline-108 = Хүүхдийн тусламжийн утас 108
referral-source-helpline-107 = Тусламжийн утас 107
referral-source-ngo = ТББ
referral-source-self = Хүүхэд өөрөө
referral-source-family = Гэр бүл
referral-source-border = Хилийн алба
referral-source-other = Бусад
referral-source-not-known = Мэдэгдэхгүй
referral-source-declined = Нэрээ хэлэхийг хүсээгүй

phase-introduction = Танилцах
phase-ground-rules = Дүрмээ ярилцах
phase-rapport = Дотносох
phase-practice = Дасгал яриа
phase-transition = Шилжих
phase-free-recall = Чөлөөтэй ярих
phase-follow-up = Тодруулах
phase-closing = Төгсгөл
phase-neutral-topic = Энгийн яриа
prompt-kind-open = Нээлттэй
prompt-kind-directive = Чиглүүлсэн
prompt-kind-option-posing = Сонголттой
prompt-kind-suggestive = Хөтөлсөн
question-step-handed-in = Ажиглагчийн асуулт ирсэн
question-step-relayed = Ажиглагчийн асуултыг асуусан
question-step-declined = Ажиглагчийн асуултыг асуугаагүй
session-type-initial = Анхны ярилцлага
session-type-planned-follow-up = Төлөвлөсөн үргэлжлэл
session-type-supplementary = Нэмэлт ярилцлага
session-type-re-interview = Дахин ярилцлага

distress-sign-quiet = Дуугүй болсон, хаагдсан
distress-sign-tears = Нулимс гарсан
distress-sign-freezing = Хөшсөн
distress-sign-shaking = Чичирсэн
distress-sign-agitation = Тайван бус болсон
distress-sign-anger = Уурласан
distress-sign-pain = Өвдсөн, дотор муухайрсан
distress-sign-asked-to-stop = Зогсоохыг хүссэн
distress-sign-other = Бусад
distress-response-paused = Түр зогссон
distress-response-water = Ус өгсөн
distress-response-other-topic = Сэдэв сольсон
distress-response-grounding = Анхаарлыг энд, одоо руу авчирсан
distress-response-comfort-object = Тайвшруулах зүйл өгсөн
distress-response-support-person = Дэмжигч хүн орсон
distress-response-break = Завсарласан
distress-response-psychologist = Сэтгэл зүйч дуудсан
distress-response-stopped = Зогсоож, дахин төлөвлөсөн
distress-response-medical = Эмнэлгийн тусламж
distress-response-other = Бусад
feeling-outcome-calmed = Тайвширсан
feeling-outcome-same = Хэвээр байсан
feeling-outcome-stopped = Ярилцлагыг зогсоосон
break-asker-child = Хүүхэд
break-asker-interviewer = Ярилцлага хийгч
break-asker-observer = Ажиглагч
break-reason-toilet = Ариун цэврийн өрөө
break-reason-tired = Ядарсан
break-reason-upset = Сэтгэл хөдөлсөн
break-reason-food = Хоол, ундаа
break-reason-technical = Техникийн шалтгаан
break-reason-team-consult = Ажиглагчдаас асуулт авах
break-reason-other = Бусад
childs-end-calm = Тайван
childs-end-tired = Ядарсан
childs-end-upset = Сэтгэл хөдөлсөн
childs-end-other = Бусад

recipient-kind-police = Цагдаа
recipient-kind-prosecutor = Прокурор
recipient-kind-doctor = Эмч
recipient-kind-social-worker = Нийгмийн ажилтан
recipient-kind-ngo = ТББ
part-interview-log = Ярилцлагын явц
part-consent-record = Зөвшөөрлийн тэмдэглэл
part-risk-and-needs = Эрсдэл, хэрэгцээ
part-attachments = Хавсралт
part-identity = Хувийн мэдээлэл
key-check-in-person = Биечлэн
key-check-known-phone = Мэддэг дугаараар утсаар

attendee-role-interviewer = Ярилцлага хийгч
attendee-role-guardian = Асран хамгаалагч
attendee-role-support-person = Дэмжигч хүн
attendee-role-lawyer = Өмгөөлөгч
attendee-role-psychologist = Сэтгэл зүйч
attendee-role-interpreter = Орчуулагч
attendee-role-prosecutor = Прокурор
attendee-role-investigator = Мөрдөгч
attendee-role-social-worker = Нийгмийн ажилтан
attendee-role-other = Бусад
place-room = Өрөөнд
place-observation = Шилний ард
place-waiting = Хүлээлгийн өрөөнд
reveal-reason-contact = Холбоо барих
reveal-reason-compare-document = Баримттай тулгах
reveal-reason-urgent-help = Яаралтай тусламж
reveal-reason-court-order = Шүүх, прокурорын шаардлага
reveal-reason-other = Бусад
risk-level-low = Бага
risk-level-medium = Дунд
risk-level-high = Өндөр
risk-level-not-judged = Хараахан үнэлээгүй
concern-contact-none = Уулздаггүй
concern-contact-possible = Уулзаж магадгүй
concern-contact-daily = Өдөр бүр
concern-contact-not-known = Мэдэгдэхгүй
urgency-hours = Хэдхэн цагийн дотор
urgency-today = Өнөөдөр
urgency-three-days = 3 хоногт
urgency-two-weeks = 2 долоо хоногт
referral-status-asked = Хүссэн
referral-status-accepted = Хүлээн авсан
referral-status-attended = Очсон
referral-status-declined = Татгалзсан
referral-status-no-reply = Хариу ирээгүй
referral-status-closed = Хаасан
aftercare-outcome-well = Сайн байна
aftercare-outcome-needs-help = Тусламж хэрэгтэй байна
aftercare-outcome-not-reached = Холбогдож чадсангүй
interview-body-police = Цагдаа
interview-body-prosecutor = Прокурор
interview-body-court = Шүүх
interview-body-child-protection = Хүүхэд хамгаалал
interview-body-hospital = Эмнэлэг
interview-body-school = Сургууль
interview-body-ngo = Төрийн бус байгууллага
interview-body-child-room = Хүүхдэд ээлтэй өөр өрөө
interview-body-other = Бусад
interview-body-not-known = Мэдэгдэхгүй
elsewhere-reason-first-report = Анхны мэдээлэл авах
elsewhere-reason-inquiry = Мөрдөн шалгах
elsewhere-reason-protection = Хүүхдийг хамгаалах
elsewhere-reason-medical = Эмчийн үзлэг
elsewhere-reason-trial = Шүүх хуралдаан
elsewhere-reason-supplementary = Хүсэлтээр нэмж ярилцах
elsewhere-reason-other = Бусад
elsewhere-reason-not-known = Мэдэгдэхгүй
held-unit-days = Хоног
held-unit-weeks = Долоо хоног
held-unit-months = Сар
held-unit-years = Жил
blind-kind-referral-source = хэн хандсан
blind-kind-referral-texts = хандсан байгууллагын бичсэн зүйл
blind-kind-alleged-forms = мэдэгдсэн зүйл
blind-kind-indicators = мөлжлөгийн шинж
blind-kind-linked-files = холбоотой кейс
blind-kind-risk = эрсдэлийн үнэлгээ
blind-kind-referrals = холбон зуучлал
blind-kind-meetings = багийн хурал
blind-kind-other-interviews = бусдын хийсэн ярилцлага
blind-kind-files = кейсийн файл
blind-kind-people = нэр, хүүхдийн эргэн тойрны хүмүүс
decision-status-open = Хийгдээгүй
decision-status-done = Хийсэн
decision-status-dropped = Больсон
meeting-role-interviewer = Ярилцлага хийгч
meeting-role-case-officer = Кейс хариуцсан ажилтан
meeting-role-police = Цагдаа
meeting-role-prosecutor = Прокурор
meeting-role-doctor = Эмч
meeting-role-psychologist = Сэтгэл зүйч
meeting-role-social-worker = Нийгмийн ажилтан
meeting-role-teacher = Багш
meeting-role-lawyer = Өмгөөлөгч
meeting-role-ngo = Төрийн бус байгууллага
meeting-role-district-officer = Сум, хорооны ажилтан
meeting-role-other = Бусад
meeting-decision-medical-check = Эмчийн үзлэгт оруулах
meeting-decision-psychological-care = Сэтгэл зүйн тусламж үзүүлэх
meeting-decision-safe-place = Аюулгүй байраар хангах
meeting-decision-stay-with-family = Гэр бүлтэйгээ үлдэх
meeting-decision-follow-up-interview = Үргэлжлэх ярилцлага төлөвлөх
meeting-decision-no-further-interview = Дахин ярилцлага хийхгүй
meeting-decision-legal-help = Хууль зүйн туслалцаа үзүүлэх
meeting-decision-protection-measure = Хамгаалалтын арга хэмжээ авах
meeting-decision-school-support = Сургуульд нь дэмжих
meeting-decision-family-support = Гэр бүлд нь дэмжлэг үзүүлэх
meeting-decision-documents = Бичиг баримт бүрдүүлэх
meeting-decision-reintegration = Эргэн нийгэмшүүлэх
meeting-decision-share-information = Мэдээлэл солилцох
meeting-decision-tell-child-outcome = Шийдвэрийг хүүхдэд хэлэх
meeting-decision-risk-review = Эрсдэлийг дахин үнэлэх
meeting-decision-other-service = Өөр үйлчилгээнд холбох
blind-setting-off = Юуг ч нууцлахгүй
blind-setting-allegation = Гомдлын агуулга
blind-setting-allegation-and-names = Гомдлын агуулга, нэр, эргэн тойрны хүмүүс

wording-waits = Ашиглаж эхлээгүй
wording-drafted = Ноорог
wording-issued = Энэ өрөөний өөрийн үг, { $person }, { $date }: { $reason }
wording-editor = Дараагийн хувилбар: { $text }
wording-editor-help = Зүүн талд { NUMBER($version) }-р хувилбарын үг байгаа, тэр хэвээр үлдэнэ. Аль хуудас байх, хэнд юу очих нь үгтэй хамт өөрчлөгдөхгүй.
wording-before = { $language }, { NUMBER($version) }-р хувилбар
wording-child-pages = хүүхдийн хуудас
wording-ages = Хэнд хэлэх үг
wording-place-title = Товч нэр
wording-place-say = Хэлэх үг
wording-place-what-if-no = «Үгүй» гэвэл яах вэ
wording-place-shared = Юу очих вэ
wording-place-not-shared = Юу очихгүй вэ
wording-place-teach-back = Буцааж асуух асуулт
wording-place-line-1 = Эхний мөр
wording-place-line-2 = Хоёр дахь мөр
wording-changed = Өөрчилсөн
wording-words = { NUMBER($count) } үг, дээд тал нь { NUMBER($most) }
wording-from = Ашиглаж эхлэх өдөр
wording-from-help = Маргааш, эсвэл түүнээс хойш: өнөөдрийн яриа үгээ солихгүй.
wording-why = Үгийг яагаад өөрчилж байна
wording-keep = Ноорог хадгалах
wording-kept = Ноорог: { $person }, { $date }
wording-forget = Ноорог хаях
wording-stale = Энэ ноорог эхэлснээс хойш өөр хувилбар гарсан байна. Ашиглахаасаа өмнө зүүн талын үгтэй тулгана уу.
wording-confirm = { NUMBER($version) }-р хувилбарыг { $date }-нээс ашиглах уу?
wording-confirm-text = Дараа нь хэн ч засаж чадахгүй, зөвхөн дараагийн хувилбар гаргана. Өмнөх хариулт бүр өөрийн хувилбартаа үлдэнэ.
wording-confirm-cases =
    { $cases ->
        [0] Хэнээс ч дахин асуух шаардлагагүй.
       *[other] { NUMBER($cases) } кейст өмнөх үгээр зөвшөөрсөн хүн байна: тэр өдрөөс зөвшөөрлийн талаар дахин ярилцана.
    }
wording-done = { NUMBER($version) }-р хувилбарыг { $date }-нээс ашиглана
err-wording-moved-on = Энэ хооронд өөр хувилбар гарсан байна.
rec-wording-moved-on = Бичвэрийг дахин нээж, нооргоо түүнтэй тулгана уу.
err-wording-day-not-ahead = Энэ өдөр ирээдүйнх биш байна.
rec-wording-day-not-ahead = Маргааш, эсвэл түүнээс хойших өдөр сонгоно уу. Тэгвэл өнөөдрийн яриа үгээ солихгүй.
err-wording-day-before-last = Өмнөх хувилбар { $day }-нд эхэлнэ.
rec-wording-day-before-last = Тэр өдөр, эсвэл түүнээс хойших өдөр сонгоно уу.
err-wording-name-place = Программ нөхөж чадахгүй угалзан хаалт байна.
rec-wording-name-place = Угалзан хаалтанд зөвхөн ярилцлага хийгчийн нэрийн орон байна, зүүн талын үгтэй адил. Тэр нь зөвхөн асуудаггүй, хэлдэг хуудсанд байна.
err-wording-unfit-for-child = «{ $word }…» гэдэг үгийг хүүхэд өөрийнхөө тухай унших ёсгүй.
rec-wording-unfit-for-child = Өөр үгээр хэлнэ үү. Юу ч ашиглалтад ороогүй.
err-wording-too-many-words = { NUMBER($count) } үг энэ насанд олон байна.
rec-wording-too-many-words = { NUMBER($most) } хүртэл үгээр бичнэ үү.

wrapup-title = Ярилцлагын дараа
wrapup-childs-end = Хүүхэд яаж явсан
wrapup-told-next = Дараа юу болохыг хэлсэн
wrapup-snack = Зууш, ундаа өгсөн
wrapup-transport-safe = Харих зам аюулгүй
wrapup-follow-up = Хүүхэд ямар байгааг лавлах өдөр
wrapup-follow-up-help = Тохироогүй бол 30 хоногийн дараа.
wrapup-aftercare-title = Дараа нь лавлах
wrapup-aftercare-waits = { $day }-нд хүүхэд ямар байгааг лавлана.
wrapup-aftercare-waits-now = Хүүхэд ямар байгааг лавлах өдөр болсон: { $day }.
wrapup-aftercare-asked = Лавласан өдөр
wrapup-aftercare-found = Ямар байсан
wrapup-aftercare-next = Дахин лавлах өдөр
wrapup-aftercare-next-help = Дахин лавлахгүй бол хоосон үлдээнэ.
wrapup-aftercare-add = Лавласныг тэмдэглэх
err-aftercare-day-out-of-range = Лавлах өдөр { $from }–{ $until } хооронд байна.
rec-aftercare-day-out-of-range = Өөр өдөр сонгоно уу.
err-day-before-interview = Өдөр ярилцлагаас өмнө байна.
rec-day-before-interview = Өдрийг засна уу.
err-aftercare-next-missing = Дахин лавлах өдөр алга.
rec-aftercare-next-missing = Хүүхдийг орхихгүйн тулд дараагийн өдрийг сонгоно уу.
note-way-home-not-safe = Харих зам аюулгүй биш байна. Хэн гэртээ хүргэхийг тохирно уу.
note-substantive-long = Гол яриа { NUMBER($minutes) } минутаас урт байсан. Дараагийн удаа завсарлага төлөвлөж болно.
note-break-late = { NUMBER($minutes) } минутаас удаан завсарлаагүй. Хүүхдэд эрт санал болгож болно.
note-option-posing-alone = { NUMBER($count) } сонголттой асуултын дараа нээлттэй асуулт тавиагүй.
note-suggestive-given = Хөтөлсөн асуулт: { NUMBER($count) }. Багтайгаа ярилцаж болно.
wrapup-entries = Тэмдэглэл
wrapup-entry-add = Тэмдэглэл нэмэх
wrapup-entry-correct = Засах
wrapup-entry-time = Цаг
wrapup-entry-what = Юу
wrapup-entry-was = { $old } → { $new }
wrapup-added-later = дараа нэмсэн
wrapup-attachments = Хавсралт
wrapup-attachment-file = Файл
wrapup-attachment-kinds = PDF, JPG, PNG, 20 МБ хүртэл
wrapup-attachment-kept = Хаана хадгалж байгаа
wrapup-attachment-physical = Биет зүйл, уутны дугаар
wrapup-attachment-description = Тайлбар
wrapup-item = { NUMBER($n) }-р зүйл
wrapup-file-of = Юуны файл вэ?
wrapup-file-other = Өөр баримт
wrapup-feelings = Завсарлага, мэдрэмж
wrapup-feeling-sign = Юу ажиглагдсан
wrapup-feeling-response = Юу хийсэн
wrapup-feeling-outcome = Дараа нь яасан
wrapup-feeling-intensity = Хүч
wrapup-break-asked-by = Хэн хүссэн
wrapup-break-reason = Яагаад
wrapup-not-noted = Тэмдэглээгүй
wrapup-complete = Гүйцээх
wrapup-complete-save = Хадгалах
wrapup-feeling-intensity-scale = Хүч: 0 бараг мэдэгдээгүй, 3 их хүчтэй
wrapup-entry-kind = Юу нэмэх вэ?
wrapup-entry-word = Аль нь
wrapup-entry-prompt = Асуулт
wrapup-entry-phase = Үе шат
wrapup-entry-question = Ажиглагчийн асуулт
wrapup-attendance = Хэн байсан
wrapup-moves = Хэн орсон, хэн гарсан
wrapup-move-who = Хэн болох
wrapup-move-what = Юу болсон
wrapup-move-came = Орсон
wrapup-move-went = Гарсан
wrapup-move-open = Хэн болохыг бичээгүй
wrapup-move-not-in-list = Жагсаалтад байхгүй хүн
wrapup-recording = Бичлэг
wrapup-recording-number = Бичлэгийн дугаар
wrapup-recording-next-day = дараа өдөр
wrapup-recording-started = Эхэлсэн
wrapup-recording-ended = Дууссан
wrapup-recording-operator = Хэн ажиллуулсан
wrapup-recording-medium = Хадгалагч
wrapup-recording-gap = Тасалдсан уу?
wrapup-recording-child-told = Бичлэгийн тухай хүүхдэд хэлсэн үү?
wrapup-recording-untold = Хүүхдэд хэлээгүй. Байсан байдлаар нь бичнэ үү: баталгаажуулахад шалтгааныг асууна, бичлэгийн мэдээлэл зөвхөн хуулийн шаардлагаар явна.
wrapup-recording-untold-short = Хүүхдэд хэлээгүй
wrapup-recording-digest = Бичлэгийн файлын тоо (SHA-256)
wrapup-recording-digest-help = Файлыг хадгалахгүй, зөвхөн тоог нь бодож бичнэ.
wrapup-recording-gaps = Тасалдсан хугацаа
wrapup-recording-gap-from = Хэзээнээс
wrapup-recording-gap-to = Хүртэл
wrapup-recording-gap-reason = Яагаад
wrapup-recording-gap-add = Тасалдсан хугацаа нэмэх
wrapup-recording-file = Бичлэгийн файл
wrapup-recording-compute = Тоог нь бодох
wrapup-recording-computed = Бодсон: { $size }
wrapup-recording-not-computed = Файлын тоо бодоогүй
wrapup-recording-none = Бичлэг бүртгээгүй.
wrapup-recording-add = Бичлэг нэмэх
err-too-many-gaps = { NUMBER($most) }-аас олон тасалдал байна.
rec-too-many-gaps = Илүү мөрийг хасна уу.
err-gap-ends-before-start = { NUMBER($gap) }-р тасалдал дууссан цаг эхэлснээсээ өмнө байна.
rec-gap-ends-before-start = Цагийг засна уу.
err-gap-outside-recording = { NUMBER($gap) }-р тасалдал бичлэгийн хугацаанд багтахгүй байна.
rec-gap-outside-recording = Бичлэг эхэлсэн, дууссан цагийг шалгана уу.
err-gaps-overlap = { NUMBER($gap) }-р тасалдал өмнөхтэйгөө давхцаж байна.
rec-gaps-overlap = Цагийг засах, эсвэл нэгтгэнэ үү.
err-gap-without-reason = { NUMBER($gap) }-р тасалдлын шалтгаан алга.
rec-gap-without-reason = Яагаад тасалдсаныг товч бичнэ үү. Жишээ: карт солив.
wrapup-note = Ярилцлага хийгчийн тэмдэглэл
wrapup-note-help = Явцын тухай бичнэ. Хүүхдийн ярьсныг энд бичихгүй.
wrapup-observers = Ажиглагчийн асуулт
wrapup-observers-help = Зөвхөн тоог бичнэ. Асуултыг өөрийг нь бичихгүй.
wrapup-observers-asked = Ирсэн
wrapup-observers-relayed = Хүүхдээс асуусан
wrapup-observers-declined = Асуугаагүй
wrapup-observers-from-taps = Энэ бол ярилцлагын үеэр тэмдэглэсэн тоо. Шалгаад хадгална уу.
wrapup-observers-keep = Тоог хадгалах
wrapup-observers-reason = Асуугаагүй шалтгаан
err-observer-questions-too-many = Асуултын тоо { NUMBER($most) }-өөс олон байна.
rec-observer-questions-too-many = Тоог шалгана уу.
err-observer-questions-do-not-add-up = Асуусан, асуугаагүй нийлээд ирснээс олон байна.
rec-observer-questions-do-not-add-up = Тоонуудыг шалгана уу.
err-observer-reason-missing = Асуугаагүй шалтгаан алга.
rec-observer-reason-missing = Шалтгааныг товч бичнэ үү.
wrapup-for-you = Танд
wrapup-how-are-you = Одоо яаж байна?
wrapup-how-are-you-note = Заавал биш. Кейст хадгалахгүй.
wrapup-for-you-well = Зүгээр
wrapup-for-you-tired = Ядарсан
wrapup-for-you-heavy = Хүнд байна
wrapup-for-you-answer-well = Сайн байна. Дараагийн ярилцлагын өмнө хагас цаг амраарай.
wrapup-for-you-answer-tired = Ус ууж, цонхоор харж, хэдэн минут алхаарай. Үлдсэнийг түр хойшлуулж болно.
wrapup-for-you-answer-heavy = Энэ ажил хүнд байж болно, тэгж мэдрэх нь зүйн хэрэг. Өнөөдөр ахлах, эсвэл итгэдэг хамт олонтойгоо ярилцаарай.
wrapup-colleague = Хамт олонтойгоо ярих уу? { $phone }

err-time-outside-interview = Цаг { $from }–{ $until } хооронд байна.
rec-time-outside-interview = Цагийг засна уу.
err-correction-changes-kind = Засвар өөр төрлийн тэмдэглэл болгож болохгүй.
rec-correction-changes-kind = Үүнийг буцаагаад шинийг нэмнэ үү.
err-recording-number-missing = Бичлэгийн дугаар алга.
rec-recording-number-missing = Камер, картан дээрх дугаарыг бичнэ үү. Жишээ: Ө1-1121-01.
err-recording-number-malformed = Дугаар үсэг, тоо, зураасаас тогтоно.
rec-recording-number-malformed = Дугаарыг засна уу. Жишээ: Ө1-1121-01.
err-recording-number-twice = { NUMBER($row) }-р мөрний дугаар давхардсан байна.
rec-recording-number-twice = Дугаарыг шалгана уу.
err-recording-number-used = Энэ дугаар { $code }-д бүртгэлтэй.
rec-recording-number-used = Дугаарыг шалгана уу.
err-recording-too-long = Бичлэг { $hours } цагаас урт болж байна.
rec-recording-too-long = Эхэлсэн, дууссан цагийг нягтална уу.
err-recording-ends-before-start = Бичлэг дууссан цаг эхэлснээсээ өмнө байна.
rec-recording-ends-before-start = Цагийг засна уу.
err-recording-in-future = Бичлэгийн цаг одооноос хойш байна.
rec-recording-in-future = Цагийг засна уу.
err-recording-digest-malformed = Бичлэгийн шалгах тоо бүрэн биш байна.
rec-recording-digest-malformed = Файлыг дахин сонгож тооцуулна уу.
err-too-many-recordings = { NUMBER($most) }-аас олон бичлэг байна.
rec-too-many-recordings = Илүү мөрийг хасна уу.
err-recording-told-missing = Бичлэгийн тухай хүүхдэд хэлсэн эсэхийг сонгоогүй байна.
rec-recording-told-missing = Байсан байдлаар нь «Тийм» эсвэл «Үгүй» сонгоно уу.
err-item-not-found = { NUMBER($number) } дугаартай зураг, зүйл алга.
rec-item-not-found = Дугаарыг жагсаалтаас сонгоно уу.
err-bag-number-missing = Уутны дугаар алга.
rec-bag-number-missing = Уутан дээрх дугаарыг бичнэ үү.

wrapup-of-other = Энэ ярилцлагыг { $person } хийсэн. Тэмдэглэлийг зөвхөн өөрөө гүйцээж, баталгаажуулна. Дутуу зүйл байвал түүнд хэлнэ үү.
wrapup-left-running = Энэ ярилцлага дуусахаасаа өмнө тасарсан. Хийсэн хүн нь үргэлжлүүлж эсвэл дуусгана. Ирэх боломжгүй бол та сүүлийн тэмдэглэлээр нь дуусгаж болно.
wrapup-end-with-last = Сүүлийн тэмдэглэлээр дуусгах
err-not-your-interview = Энэ ярилцлагыг өөр хүн хийсэн.
rec-not-your-interview = Хийсэн хүнд нь хэлж, өөрөөр нь оруулуулна уу. Тэр хүн энд ажиллахаа больсон бол ахлахад хандана уу.

err-bundle-nothing-goes = Энэ хүлээн авагчид явах зүйл алга.
rec-bundle-nothing-goes = Шалтгааныг хүснэгтээс харна уу.
err-bundle-recipients = Хүлээн авагчийн жагсаалт тохирохгүй байна. Юу ч гарсан гэж тооцохгүй.
rec-bundle-recipients = Хүлээн авагчаа дахин сонгоно уу.
err-bundle-content = Агуулга багцын хэлбэрт тохирохгүй байна. Юу ч гарсан гэж тооцохгүй.
rec-bundle-content = Дахин оролдоно уу. Давтагдвал лавлах дугаарыг ахлахад хэлнэ үү.
err-bundle-entry-differs = Тэмдэглэл, агуулга хоёр зөрж байна. Юу ч гарсан гэж тооцохгүй.
rec-bundle-entry-differs = Дахин оролдоно уу. Давтагдвал лавлах дугаарыг ахлахад хэлнэ үү.
err-bundle-part-not-allowed = Явах ёсгүй хэсэг орох гэж байв. Юу ч гарсан гэж тооцохгүй.
rec-bundle-part-not-allowed = Дахин оролдоно уу. Давтагдвал лавлах дугаарыг ахлахад хэлнэ үү.
err-bundle-too-large-to-write = Багцад багтахгүй байна. Юу ч гарсан гэж тооцохгүй.
rec-bundle-too-large-to-write = Хавсралтаа цөөлж, хоёр багц болгоно уу.
err-bundle-source-unreadable = Хавсралтын файлыг уншиж чадсангүй. Юу ч гарсан гэж тооцохгүй.
rec-bundle-source-unreadable = Дахин оролдоно уу. Давтагдвал лавлах дугаарыг ахлахад хэлнэ үү.
err-bundle-source-changed = Хавсралтын файл журналд заасантай таарахгүй байна. Юу ч гарсан гэж тооцохгүй.
rec-bundle-source-changed = Ахлахад мэдэгдэнэ үү.
err-bundle-target-exists = Ийм нэртэй файл аль хэдийн байна. Юу ч гарсан гэж тооцохгүй.
rec-bundle-target-exists = Өөр хавтас сонгоно уу.
err-bundle-medium-short = USB-д { NUMBER($missing) } МБ дутуу байна. Юу ч гарсан гэж тооцохгүй.
rec-bundle-medium-short = Өөр USB залгах, эсвэл зай гаргана уу.
err-bundle-medium-full = USB дүүрсэн байна. Юу ч гарсан гэж тооцохгүй.
rec-bundle-medium-full = Өөр USB залгах, эсвэл зай гаргана уу.
err-bundle-medium-read-only = Энэ USB рүү бичих боломжгүй. Юу ч гарсан гэж тооцохгүй.
rec-bundle-medium-read-only = Түгжээг нь нээх, эсвэл өөр USB ашиглана уу.
err-bundle-medium-gone = USB салсан байна. Юу ч гарсан гэж тооцохгүй.
rec-bundle-medium-gone = Дахин залгана уу.
err-bundle-write-failed = Бичиж чадсангүй. Юу ч гарсан гэж тооцохгүй.
rec-bundle-write-failed = Өөр USB ашиглана уу.
err-bundle-read-back-failed = Бичсэн файлыг эргүүлж уншиж чадсангүй. Юу ч гарсан гэж тооцохгүй.
rec-bundle-read-back-failed = Өөр USB ашиглана уу.
err-bundle-read-back-differs = Бичсэн файл эх хувьтайгаа таарсангүй. Юу ч гарсан гэж тооцохгүй.
rec-bundle-read-back-differs = Өөр USB ашиглана уу.
err-bundle-cancelled = Зогсоосон. Юу ч гарсан гэж тооцохгүй.
rec-bundle-cancelled = Хэсэгчилсэн файлыг устгасан.
`,
  en: `

assent-title = Your choice
assent-page-of = { NUMBER($n) } of { NUMBER($total) }
assent-answers = Answers
assent-yes = Yes
assent-yes-plain = Yes
assent-no = No
assent-not-sure = Not sure
assent-ask-me = You can ask me.
assent-stop = Stop
assent-next = Next

assent-own-screen = The child’s own screen
assent-own-screen-about = Pictures, few words and answers of equal weight fill the screen. You read aloud, the child touches. Every way out leads to the quiet screen; your PIN brings you back.
assent-choose-pages = Choose the pages
assent-age-set = Words for
assent-set-4-7 = 4–7 years
assent-set-8-12 = 8–12 years
assent-set-13-17 = 13–17 years
assent-address = How the child is addressed
assent-address-informal = Say *чи*
assent-address-formal = Say *та*
assent-language = Language of the words
assent-called = Your name, as the child hears it
assent-begin = Show to the child
assent-go-on = Go on where it stopped
assent-always = always shown
assent-asks = asks
assent-tells = tells
assent-count = { NUMBER($n) } topics. Between { NUMBER($least) } and { NUMBER($most) } fit.
assent-no-words = no words in this language, left out
assent-pages-skipped = Left out, because they have no words in this language: { $pages }
assent-child-stopped = The child stopped
assent-stopped-at = At “{ $page }”, { $time }. What was not answered stays not asked. Stopping needs no reason.
assent-all-seen = Every page was shown or answered.
assent-read-instead = Read aloud and note the answers
assent-unsaved = The child’s last touch could not be written.
assent-unsaved-todo = Check free space. Look below which answer is missing and ask the child again.

assent-topic-who = Who I am
assent-topic-talk = May we talk
assent-topic-recording = The camera
assent-topic-not-known = Saying “I do not know”
assent-topic-sharing = Whom I may tell
assent-topic-stop = Stopping
assent-topic-questions = The child’s questions

assent-page-who = Who I am
assent-page-talk = May we talk
assent-page-recording = May a camera record
assent-page-recording-told = A camera records
assent-page-not-known = Saying “I do not know”
assent-page-doctor = Telling a doctor
assent-page-social-worker = Telling a social worker
assent-page-ngo = Telling a helping organisation
assent-page-police = Telling the police
assent-page-prosecutor = Telling the prosecutor
assent-page-statistics = Counting without a name
assent-page-stop = You can stop
assent-page-questions = The child’s questions

assent-touch-open = Not shown yet

err-child-screen-open = The child’s own screen is open.
rec-child-screen-open = Come back with your PIN first.
err-page-unknown = This program does not know one of the pages.
rec-page-unknown = Open the conversation again and choose the pages.
err-too-few-pages = These are too few topics for a child to know what it is about.
rec-too-few-pages = Choose at least { NUMBER($least) }.
err-too-many-pages = These are more topics than a child can follow.
rec-too-many-pages = Choose at most { NUMBER($most) }.
err-no-words-in-language = No page has words in this language.
rec-no-words-in-language = Choose another language, or talk with an interpreter and note the answers.
err-page-not-chosen = This page was not chosen for the child’s screen.
rec-page-not-chosen = Come back with your PIN and choose the pages again.
err-page-only-tells = This page tells and does not ask.
rec-page-only-tells = Explain it to the child and go to the next page.
err-page-asks = This page asks, and the child has not answered.
rec-page-asks = Wait for the child’s answer, or stop.
err-child-pages-open = { $open ->
        [one] One chosen page has not been shown yet.
       *[other] { NUMBER($open) } chosen pages have not been shown yet.
    }
rec-child-pages-open = Show them, or choose fewer pages.

err-backup-no-place = No place for backups has been chosen. The records are untouched.
rec-backup-no-place = The supervisor chooses one in Settings.
err-backup-in-store = This folder lies in the records themselves. If they are lost the backup is lost with them.
rec-backup-in-store = Choose a folder on another disk, or a stick.
err-backup-not-found = This backup is not at the place any more. The records are untouched.
rec-backup-not-found = Look at the list again, or make a backup now.
err-backup-medium-short = { NUMBER($missing) } MB are missing at the place. Earlier backups and the records are untouched.
rec-backup-medium-short = Make room there, or choose another place.
err-backup-medium-full = The place is full. Earlier backups and the records are untouched.
rec-backup-medium-full = Make room there, or choose another place.
err-backup-medium-read-only = Nothing can be written at this place. Earlier backups and the records are untouched.
rec-backup-medium-read-only = Unlock the stick, or choose another place.
err-backup-unreadable = The backups here belong to another user of a computer, and this user may not read them. They are untouched.
rec-backup-unreadable = Ask whoever looks after this computer to give you the folder “itgel-backup-…” with everything in it, then try again.
err-backup-medium-gone = The disk or stick did not answer. Earlier backups and the records are untouched.
rec-backup-medium-gone = Plug it in again, then press “Back up now”.
err-backup-without-files = The backup is made, but files are in neither the records nor the backups here: { NUMBER($n) }, of case files { $cases }. Everything else is safely copied.
rec-backup-without-files = They may lie in an earlier backup at another place. Keep every backup, and ask whoever looks after this computer.
err-backup-without-recovery = The backup is made, but a recovery file is missing or changed in it: recovery sheets may not open it. Everything else is safely copied.
rec-backup-without-recovery = Make new recovery sheets under Settings, Rooms and keys, then back up again.
err-backup-without-slot = The backup is made, but a file for unlocking is missing or changed in it: somebody’s passphrase may not open it. Everything else is safely copied.
rec-backup-without-slot = Find out who cannot unlock. Two recovery sheets give them a new passphrase. Then back up again.
err-backup-without-key = In this backup the sealed key is not the one that was written last: somebody may not be able to open it. Everything else is in it.
rec-backup-without-key = Back up again. The key is then sealed anew.
err-training-no-backup = In training nothing is backed up: there is no real child in it.
rec-training-no-backup = Leave the training, then set the backups.

backup-place-help = A folder on another disk, or a stick.
backup-save = Save place and time
backup-saved = Place and time are saved
backup-none-yet = There is no place for backups yet. Choose a folder on another disk, or a stick, and save it.
backup-no-folder = There is no such folder now. Plug in the disk or stick, or check the path.
backup-last-test = Last test of restoring
backup-never-tested = Not tested yet
backup-test-due = Once a month a backup is tested. Press “Test a restore” now.
backup-stopped = Stopped. Earlier backups and the records are untouched.
backup-copies = Backups at the place
backup-copies-none = There is no backup at the place yet.
backup-copies-more = Earlier ones: { NUMBER($n) }
backup-copy-entries =
    { $count ->
        [one] 1 entry
       *[other] { NUMBER($count) } entries
    }
backup-copy-unsigned = Not shown to be signed by this room: it may be unfinished, altered, or cannot be read now. It counts as no backup.
backup-tested-which = Backup of { $when }

birth-two = Two birth dates differ
birth-two-dates = entered: { $entered }; in the registration number: { $registration }
birth-unsettled = The registration number gives another birth date. View the identity and say which one holds.
birth-settle = Which one holds?
birth-settle-again = Settle again
birth-settle-source = How do you know?
birth-settle-keep = Keep
birth-settle-help = Every age is counted by it from now on. The other date stays in sight.
birth-settled-now = Holds: { $holds }. { $source }
birth-settled = Holds: { $holds }. { $source }, { $person }, { $when }
err-birth-nothing-to-settle = The two birth dates do not differ.
rec-birth-nothing-to-settle = There is nothing to settle.

birth-holds-entered = The entered date
birth-holds-registration = The date in the registration number
birth-source-birth-certificate = Birth certificate seen
birth-source-registration-number = Registration number compared
birth-source-other-document = Another paper seen
birth-source-guardian-said = A guardian said so
birth-source-child-said = The child said so
birth-source-estimate = An estimate

case-title = Case file
case-sections = Case sections
case-tab-overview = Overview
case-tab-preparation = Preparation
case-tab-consent = Consent
case-tab-interviews = Interviews
case-tab-risk = Risk and referrals
case-tab-journal = Journal
case-good-to-know = Good to know
case-aim = Aim
case-age-band = Age band
case-referred-by = Referred by
case-external-number = Their number
case-close = Close the case file
case-reopen = Reopen
case-closed = Closed, read only
case-closed-help = Nothing can be changed and nothing leaves until it is opened again.
case-closed-ask = Nothing can be changed. If it has to be opened again, ask the case officer.
case-close-why = Why is the case file closed?
case-close-help = After closing it is read only, and no bundle leaves it. It can be opened again with a reason.
case-close-aftercare = Once the case file is closed, nobody is reminded of this. How the child was can be noted first, under “Risk and referrals”.
case-reopen-why = Why is the case file opened again?
case-imported = Made in { $room }, read only

case-interview-nth = Interview no. { NUMBER($n) }
case-sealed = Sealed, read only
case-amend = Add an amendment
case-amendments =
    { $n ->
        [one] 1 amendment
       *[other] { NUMBER($n) } amendments
    }
case-duration = Duration
case-breaks = Breaks
case-open-prompts = Open prompts
case-open-prompts-of = { NUMBER($open) } of { NUMBER($all) }
case-attachments = Attachments
case-recording-number = Recording no.
case-ribbon = Phases, { NUMBER($minutes) } minutes
case-consent-version = v{ NUMBER($version) }, { $date }
case-consent-purpose = Purpose
case-consent-child = Child
case-consent-guardian = Guardian
case-consent-ask = Ask

case-identity = Identity
case-identity-hidden = Identity is hidden
case-identity-none = No identity is entered yet
case-identity-last = Last opened { $when } by { $person }: { $reason }
case-reveal = Give a reason and view
case-reveal-why = Why do you need to see it?
case-reveal-note = In a few words, 10 to 200 characters
case-reveal-left = Hidden again in { NUMBER($seconds) } seconds
case-identity-edit = Enter identity
case-names = Names
case-clan-name = Clan name
case-patronymic = Patronymic or matronymic
case-given-name = Given name
case-names-not-known = Name not known
case-registration = Registration number
case-birth = Birth date
case-birth-about = About { NUMBER($years) } years old
case-phone = Phone of contact
case-phone-safe = Safe to call?
case-address = Address
case-aimag = Aimag or city
case-district = Soum or district
case-street = Street, building, door

case-adults = People around the child
case-adult-add = Add a person
case-adult-relation = Relation to the child
case-adult-implicated = May this person be implicated?
case-adult-safe = Safe to contact?
case-do-not-contact = Do not contact
case-do-not-contact-why = The number is kept and is not shown. This person cannot decide for the child.
case-adults-none = Nobody is entered yet. Enter who looks after the child, and who must not be contacted.
case-contact-safe = Safe to contact
case-contact-unsafe = Not safe to contact
case-contact-not-known = Not known whether it is safe
case-contact-ask-first = Find out first whether it is safe
case-person-nth = { $relation } { NUMBER($n) }
case-person-lives-with = lives with the child
case-person-lives = Lives with the child?
case-person-implicated-not-known = not known whether implicated
case-person-no-phone = no phone
case-person-change = Change: { $relation }
case-person-name = Name
case-person-name-help = Leave it empty if it is not known.
case-person-keep-name = The name stays as it was entered
case-person-phone = Phone
case-person-phone-hidden = It is kept and is not shown. Leave it empty if it is not known.
case-person-keep-phone = The phone stays as it was entered
case-person-hours = When is it safe?
case-person-hours-help = For example 18:00–20:00 on weekdays. No names here.

note-registration-check-digit = The last digit differs from the one we work out. Please check the card.
note-registration-birth-differs = This differs from the registration number. Which is right?
note-registration-no-birth-date = The birth date in the number is no date. Please check the card.
note-registration-place-unknown = The first letter belongs to no province in our list. Please check the card.
note-birth-outside-age-band = The birth date is outside the age band { $band }. Which is right?
note-looks-like-a-name = This may contain a name or phone number. Please check it is needed.

err-not-logged-not-opened = Could not be logged, so it was not opened.
rec-not-logged-not-opened = Check free space on the disk, then try again.
err-names-missing = The name is empty.
rec-names-missing = Enter the name, or choose Not known.
err-names-known-and-not = A name is entered and Not known is chosen.
rec-names-known-and-not = Keep one of the two.
err-identity-not-recorded = No identity is entered yet.
rec-identity-not-recorded = Enter it first.
err-person-around-unknown = This person is not entered yet, so nothing can stay as it was.
rec-person-around-unknown = Enter the person anew.
err-place-unknown = There is no such aimag or city.
rec-place-unknown = Choose from the list.
err-district-elsewhere = This soum or district belongs to another aimag or city.
rec-district-elsewhere = Change the aimag or the soum.
err-registration-number-malformed = Two letters and eight digits.
rec-registration-number-malformed = Check it and type it again, for example АА00000000.
err-birth-empty = The birth date is empty.
rec-birth-empty = Enter what is known, or choose Not known.
err-birth-about-out-of-range = The age is 0 to { NUMBER($max) }.
rec-birth-about-out-of-range = Enter the age again.
err-phone-not-eight-digits = Eight digits.
rec-phone-not-eight-digits = Check it and type it again. Leave it empty if not known.
err-reveal-reason-missing = No reason is given.
rec-reveal-reason-missing = Give the reason in 10 to 200 characters.

case-back = Back to the case file
case-next-interview = Next interview
case-no-interviews = Each interview will be shown here with its course.
case-prepared = Prepared { NUMBER($done) } / { NUMBER($all) }
case-prepared-of = { NUMBER($done) } of { NUMBER($all) } done
case-birth-how = How much of the birth date is known?
case-birth-in-year = Year
case-birth-in-month = Month
case-birth-on-day = Day
case-birth-about-years = About how many years old
case-bag-street = Bag, street, building, door
case-birth-precision-day = The day
case-birth-precision-month = The month
case-birth-precision-year = Only the year
case-birth-precision-about = About
case-birth-precision-not-known = Not known
case-elsewhere = Interviews held elsewhere
case-elsewhere-none = No interview held elsewhere is entered.
case-elsewhere-only = Only who, when and why. Never what the child said.
case-elsewhere-add = Add an interview held elsewhere
case-elsewhere-body = Who held it
case-elsewhere-office = Which office
case-elsewhere-when = When it was
case-elsewhere-amount = About how long ago
case-elsewhere-unit = Counted in
case-elsewhere-reason = Why it was held
case-elsewhere-text = In a few words
case-elsewhere-correct = Correct
case-elsewhere-correct-title = Correct an entry
case-elsewhere-strike = Take out
case-elsewhere-strike-title = Take out of the count
case-elsewhere-stays = The first entry stays in sight, with the reason.
case-elsewhere-because = Why is it corrected?
case-elsewhere-strike-because = Why does it not belong here?
case-elsewhere-entered = Entered by { $person }, { $when }
case-elsewhere-corrected = Corrected: { $reason }
case-elsewhere-struck = Not counted: { $reason }
case-elsewhere-not-dated = Date not known
case-elsewhere-about =
    { $unit ->
        [day] about { NUMBER($amount) } day before { $day }
        [days] about { NUMBER($amount) } days before { $day }
        [week] about { NUMBER($amount) } week before { $day }
        [weeks] about { NUMBER($amount) } weeks before { $day }
        [month] about { NUMBER($amount) } month before { $day }
        [months] about { NUMBER($amount) } months before { $day }
        [year] about { NUMBER($amount) } year before { $day }
       *[years] about { NUMBER($amount) } years before { $day }
    }
case-sessions-to-date = Sessions to date: { NUMBER($all) }, here { NUMBER($here) }, elsewhere { NUMBER($elsewhere) }
note-interviewed-elsewhere-lately = The child was interviewed elsewhere fewer than { NUMBER($limit) } days before. Ask first whether that record can serve.
note-interviewed-elsewhere-perhaps = An interview elsewhere may have been fewer than { NUMBER($limit) } days before. Ask when it was.
note-interviewed-here-lately =
    { $days ->
        [0] The last session here was on the same day. A planned second part is good; for anything else, think whether it is needed.
        [one] The last session here was 1 day before. A planned second part is good; for anything else, think whether it is needed.
       *[other] The last session here was { NUMBER($days) } days before. A planned second part is good; for anything else, think whether it is needed.
    }

err-elsewhere-already-noted = This interview is already entered.
rec-elsewhere-already-noted = Check the list.
err-elsewhere-not-found = This entry was not found.
rec-elsewhere-not-found = Open the case file again.
err-elsewhere-not-standing = This entry was corrected or taken out already.
rec-elsewhere-not-standing = Choose the latest entry.
err-elsewhere-office-empty = It is not said which body held it.
rec-elsewhere-office-empty = Write its name, or choose Not known.
err-elsewhere-note-empty = It is not said why it was held.
rec-elsewhere-note-empty = Write it in a few words, or choose Not known.
err-elsewhere-date-empty = It is not said when it was.
rec-elsewhere-date-empty = Enter what is known, or choose Not known.
err-elsewhere-in-future = This day has not come yet.
rec-elsewhere-in-future = Enter interviews that were held. Plan new ones under Preparation.
err-elsewhere-about-out-of-range = The number is 0 to { NUMBER($max) }.
rec-elsewhere-about-out-of-range = Enter it again, or choose a larger unit.
case-blind = Some things are not shown before the child was heard
case-blind-why = In this room the interviewer does not know beforehand what was reported. It opens by itself once free recall has ended: { $what }.
case-blind-referral = Shown after free recall
case-blind-open-title = Open early
case-blind-open-note = The reason stays in the journal.
case-blind-open-for = For whom
case-blind-open = Open
case-blind-opened-plain = Opened early for { $person } ({ $by }, { $at })
case-blind-opened = Opened early for { $person } ({ $by }, { $at }): { $reason }
err-blind-until-recall = This is not shown because the child has not yet told freely.
rec-blind-until-recall = It opens once free recall has ended in the interview. When it is urgent, ask your supervisor.
err-allegation-by-supervisor-only = Only the supervisor opens early.
rec-allegation-by-supervisor-only = Please ask your supervisor.
err-nothing-withheld = Nothing is withheld from this person.
rec-nothing-withheld = Choose another person.

case-responsible = Answers for it
case-hand-on = Hand on
case-hand-on-title = Who gets this case file?
case-hand-on-text = The person you choose answers for it from then on. Interviews planned for { $from }: { $planned }. They go with it.
case-hand-on-to = To
case-hand-on-why = Reason
case-handed-over = { $from } → { $to }, { $at }. { $reason } ({ $by })
err-hand-on-by-supervisor-only = A supervisor hands case files on.
rec-hand-on-by-supervisor-only = Please ask your supervisor.
err-hand-on-to-the-same = That person answers for the case file already.
rec-hand-on-to-the-same = Choose somebody else.
err-nothing-to-hand-on = That person does not answer for this case file.
rec-nothing-to-hand-on = Open the page again and see who does.
err-hand-on-to-interviewer = An interview is planned, so it goes to an interviewer ({ $planned }).
rec-hand-on-to-interviewer = Choose an interviewer, or change the schedule first.

case-link-sibling = Brothers, sisters
case-link-co-victim = Concerned by the same thing
case-link-both = Both
case-link-other = Another reason

case-orders = Legal orders
case-order-in-force = In force
case-order-ended = Ended: { $date }
case-order-ended-text = Its end was entered by { $person }. { $reason }
case-order-untold = The child has not been told yet
case-order-told = The child was told
case-order-tell = Enter that it was told
case-order-tell-title = The child was told of the legal order
case-order-tell-text = Tell the child plainly what goes, to whom and why. It is not asked to agree.
case-order-end = Enter its end
case-order-end-title = The legal order has ended
case-order-end-text = From now on nothing goes by this order. A bundle that is sealed and not handed over stays here. This cannot be taken back.
case-order-end-on-help = Empty for today. For example 2026.11.21
case-order-end-on = The day it ended

cases-title = Case files
cases-search = Search by code
cases-search-help = For example Birch 4127
cases-filter = Status
cases-column-code = Code
cases-column-status = Status
cases-column-next = Next step
cases-column-touched = Last touched
cases-count =
    { $n ->
        [one] 1 case file
       *[other] { NUMBER($n) } case files
    }
cases-status-preparing = Preparing
cases-status-interviewed = Interviewed
cases-status-signed = Signed off
cases-status-handed-over = Handed over
cases-status-closed = Closed
cases-filters = Narrow the list
cases-filter-consent = Consent
cases-filter-whose = Whose
cases-consent-ends-soon = Ends within 30 days
cases-consent-ended = Has ended
cases-touched-0 = Any time
cases-touched-1 = Today
cases-touched-7 = Last 7 days
cases-touched-30 = Last 30 days
cases-whose-mine = My own
cases-whose-others = Of others
cases-fit =
    { $n ->
        [one] { NUMBER($n) } fits
       *[other] { NUMBER($n) } fit
    }
cases-none-fit = No case file fits all of this.
cases-clear = Show all
cases-empty = No case files yet. Let us open the first one.
cases-no-match = “{ $typed }” was not found. A code is a word and four digits, for example Birch 4127.
cases-new = New case file
cases-new-code-help = The code is drawn at random. It may be said on the phone.
cases-new-age-band = Age band
cases-new-referred-by = Referred by
cases-new-external-number = Their number
cases-new-no-identity = No name is asked here. Identity is entered later and kept apart.
cases-open = Open case file

next-prepare = Continue preparing
next-finish-interview = Continue or finish the interview
next-plan-interview = Add an appointment
next-ask-consent = Talk about consent
next-begin-interview = Begin the interview
next-seal-bundle = Prepare a bundle
next-follow-referral = Follow up the referral
next-close-case = Close the case file
next-wrap-up = Wrap up
next-assess-risk = Assess risk
next-sign-off = Sign off
next-hand-over = Hand over
next-cancel-bundle = Cancel a bundle that must not leave
next-nothing = Nothing to do

err-age-band-missing = No age band is chosen.
rec-age-band-missing = Choose the age band.
err-referral-source-missing = Who referred the child is not chosen.
rec-referral-source-missing = Choose who referred the child.
err-case-not-found = No case file has that code.
rec-case-not-found = A code is a word and four digits, for example Birch 4127.
err-case-not-opened = This case file has not been opened.
rec-case-not-opened = Choose the case file from the list again.
err-case-already-opened = This case file is already open.
rec-case-already-opened = Choose it from the list and go on.
err-case-is-closed = This case file is closed.
rec-case-is-closed = To go on, choose Reopen and give a reason.
err-case-not-closed = This case file is not closed.
rec-case-not-closed = You can simply go on.
err-code-malformed = A code is a word and four digits.
rec-code-malformed = Check the code again, for example Birch 4127.
err-code-word-unknown = There is no such code word.
rec-code-word-unknown = Check the word and type it again, for example Birch 4127.
err-code-check-digit = One of the four digits is not right.
rec-code-check-digit = Check the digits and type them again.
err-no-free-code = No free code was found.
rec-no-free-code = Try again.
err-code-taken = Another case file has this code.
rec-code-taken = Draw a new code.
err-interview-still-running = The interview is still running.
rec-interview-still-running = Finish the interview first.
err-interviews-not-signed =
    { $count ->
        [one] 1 interview is not signed off.
       *[other] { NUMBER($count) } interviews are not signed off.
    }
rec-interviews-not-signed = Sign off first.
err-bundles-not-handed-over =
    { $count ->
        [one] 1 bundle is not handed over.
       *[other] { NUMBER($count) } bundles are not handed over.
    }
rec-bundles-not-handed-over = Hand over, or cancel, each bundle first.

check-title = Check a bundle
check-choose = Choose a bundle file
check-checking = Checking…
check-whole = Whole and unchanged
check-whole-no = Not whole
check-whole-not-known = Whether it is whole was not looked at
check-signed-own = Signed by { $who }. It is this room’s own key.
check-signed-chosen = Signed by { $who }. The key is in the list you chose.
check-signed-room = Signed by { $who }. { $person } compared the key on { $date }.
check-signed-roster = Signed by { $who }. The room stands in the roster no. { $version }, which two keepers signed.
check-ended-here = The use of the key of { $room } was ended here: it counted until { $date }.
check-ended-ended = By the roster no. { $version } the key of { $room } counted until { $date }.
check-ended-taken-out = { $room } is not in the roster any more, since no. { $version } of { $date }.
check-signed-no = No signature that counts here
check-signed-not-known = Who signed it was not looked at
check-for-you = Opens with your key
check-for-you-no = Not for you
check-for-you-not-known = For whom it is was not looked at
check-refused-logged = It was not opened. That it was checked is in the journal.
check-print = Print the report
check-all-good = Whole, and meant for you
check-sent = Sent
check-notice = Notice: consent was withdrawn
check-notice-do = From now on, do not use what rests on this consent. The page below says what to do. A receipt file lets the sender prove that you were told.
check-notice-what = What was withdrawn
check-notice-from = When it was said, and by whom
check-notice-concerns = Bundles it concerns
check-notice-seen = This bundle was checked here on { $when }.
check-notice-not-seen = This bundle was never checked on this computer.
check-purpose = Purpose
check-inside = Inside
check-withheld = Withheld
check-entries =
    { $count ->
        [one] 1 entry, proven
       *[other] { NUMBER($count) } entries, all proven
    }
check-read = Read
check-receipt-text = Give this signed file back to the sender.
check-own-keys = Check with this room’s keys
check-other-keys = Choose other keys

err-bundle-too-large = The file is too large (over 2 GB).
rec-bundle-too-large = Ask the sender.
err-not-an-identity = This is not a key file.
rec-not-an-identity = Choose the file with a line that begins with “AGE-SECRET-KEY-”.
err-not-allowed-signers = This is not a list of signers.
rec-not-allowed-signers = Choose the list of the sending room.
err-not-a-log-key = This is not a journal’s key.
rec-not-a-log-key = Choose the key of the sending room’s journal (PEM).
err-usage-file = The folder could not be prepared. Nothing was written.
rec-usage-file = Choose another folder.
check-identity = Recipient’s key file
check-signers = The sending room’s list of signers
check-log-key = The key of the sending room’s journal
check-compare = Compare a recording
check-compare-help = This bundle names a recording with its number. Choose the file you have: its number is computed and compared. The file is kept nowhere.
check-compare-file = Recording file
check-compare-act = Compare
check-compare-same = This file is recording { $number }.
check-compare-other = This file is none of the recordings that the bundle names.
check-compare-other-what = A file that was converted or cut has another number. Ask for the original.

check-head-first = The journal of this room was seen for the first time. Its end was noted.
check-head-same = The end of the journal is the very one seen before.
check-head-follows = It is proven that the journal continues the one seen before.
check-head-apart = Nothing in this bundle ties it to the journal seen before. Check the bundles in between.
check-head-restored = The room has restored its journal since the last bundle that was seen here. What came last before that may be missing there: ask the room for its reason.
check-head-ended = This bundle is of an earlier part of the room’s journal, which the room has ended since. It may be an older bundle, or an old copy that somebody still works with: ask the room.
err-bundle-log-forked = The journal of this room is another than the one seen before. It was not opened.
rec-bundle-log-forked = Do not use the bundle; keep the file. Tell your supervisor and call the sender.

check-receipt = Receipt for the sender
check-receipt-help = Signed with this room’s key: the bundle was received whole. The file goes back to the sender.
check-receipt-name = Received by
check-receipt-position = Position
check-receipt-folder = Folder or stick
check-receipt-make = Write the receipt
check-receipt-made = The receipt was written. Give it back to the sender.
check-receipt-take-title = A receipt that came back
check-receipt-take-help = When the receiving room has given its signed file back, take it in here. The line in the custody journal closes.
check-receipt-file = File of the receipt (.itgel-receipt)
check-receipt-take = Take the receipt in
check-receipt-taken = { $code }: the receipt stands in the journal
check-receipt-taken-by = { $who }, { $room }
check-receipt-take-own = A recipient without this program signs the text from the hand-over with “ssh-keygen”: choose that text or its “.sig”, both lie side by side.
check-receipt-taken-own = { $who }, signed with a key of their own
err-receipt-signer-unknown = No key for receipts of this recipient was compared.
rec-receipt-signer-unknown = Enter it in Settings under Recipients and compare its number.
err-receipt-malformed = This is not a receipt, or it is damaged. It was not taken in.
rec-receipt-malformed = Ask the recipient for the receipt again.
err-receipt-signature = The signature of the receipt does not match. It was not taken in.
rec-receipt-signature = Do not use the file. Call the recipient.
err-receipt-other-sender = This receipt is for a bundle of another room.
rec-receipt-other-sender = Give it to that room.
err-receipt-of-another-file = No such bundle left this room. It was not taken in.
rec-receipt-of-another-file = Ask the recipient which file they received.
err-receipt-twice = The receipt of this bundle was taken in already.
rec-receipt-twice = Nothing needs to be done.
err-receipt-before-hand-over = It is not yet entered that this bundle was handed over.
rec-receipt-before-hand-over = Enter the hand-over first, then take the receipt in again.
err-receipt-key-unknown = The key of the room that signed was not compared, or its use was ended.
rec-receipt-key-unknown = A supervisor takes that room into the list and compares its key.
err-receipt-other-recipient = This bundle went to another recipient. The receipt does not fit.
rec-receipt-other-recipient = See in the journal to whom it was handed over.
err-receipt-not-accepted = The bundle did not pass the check, so no receipt was written.
rec-receipt-not-accepted = Check the bundle again and read what was found.

cli-passphrase = Passphrase of { $name }
cli-new-passphrase = Passphrase of the supervisor
cli-passphrase-again = Once more
cli-created = The room is made. The recovery sheets are in { $folder }: print them, give each to its keeper, then delete the folder.
cli-recover-passphrase = New passphrase of { $name }
cli-recovered = { $name } has a new passphrase. It is in the journal. The sheets stay valid.
cli-backed-up = A backup was made, read back and opened ({ $when }). It is in the journal.
cli-backup-tested = The backup of { $when } opens: entries { $entries }, attachments { $files }, all whole.
cli-restored = The backup of { $when } was restored and opened. The journal goes on under a new name, so that no number stands for two entries. Make a backup now.
cli-laid-aside = The store was laid aside: it lies in { $folder }, with nothing in it changed. Restore a backup in its place now, and keep that folder.
cli-gone-on = The store goes on from what it has, under a new name of its journal.
cli-person-removed = { $name } cannot open the store any more, nor what is written from now on with an old copy of it. Copies and backups of before still open with their passphrase: make a new backup, and keep the old ones locked away.
cli-rekeyed = The store and every case file have new keys. Copies and backups of before open with the old ones: make a new backup.
cli-new-sheets = Three new sheets are in { $folder } and are good from now on. Print them, give each to its keeper, then delete the folder. The old sheets still open copies and backups of before: make a new backup.
cli-rebuilt-same = Filled anew from { $entries } entries, and the same as before.
cli-rebuilt-other = Filled anew from { $entries } entries. Something was other than it should have been, and is right now.
err-usage-two-sheets = Two sheets are needed.
rec-usage-two-sheets = Give { $option } twice.
cli-verified = Everything holds. Sent by { $sender }; log size { $size }; entries shown: { $entries }; files: { $files }.
cli-verified-notice = It is the notice that consent was withdrawn ({ $purpose }, { $when }). Earlier bundles it concerns: { $files }.
cli-opened = Report and files are in { $folder }.

err-usage-secret-file = The file or descriptor with the passphrase or PIN cannot be read.
rec-usage-secret-file = Give one whose first line is the passphrase or PIN.
err-usage-passphrase = There is no terminal to ask for the passphrase.
rec-usage-passphrase = Give it by { $file } or { $descriptor }.
err-usage-passphrase-differs = The two passphrases are not the same. Nothing was made.
rec-usage-passphrase-differs = Try again, and type slowly.
err-usage-secret-argument = A passphrase or PIN never stands on the command line: every program of this computer could read it there.
rec-usage-secret-argument = Write it into a file of your own and give { $secret }.
err-usage-personal-argument = What tells of a person never stands on the command line: every program of this computer could read it there. Nothing was changed.
rec-usage-personal-argument = Write it into a file of your own and give { $line }, or the whole request as { $request }.
err-usage-request-file = The file with the request cannot be read as one JSON object. Nothing was changed.
rec-usage-request-file = Give one with the fields of the request; without a command, the fields are listed with { $list }.
err-usage-arguments = The words of this call were not understood. Nothing was changed.
rec-usage-arguments = Look at { $help }.
err-usage-person = It is not clear who unlocks.
rec-usage-person = Give the name as on the unlock screen: { $person }.
err-usage-command = There is no such command in this group.
rec-usage-command = Leave the command out to see the list.
err-usage-field = A field was not understood.
rec-usage-field = Write { $text }, or { $json } for numbers, lists, true and false.
err-usage-request = The fields do not fit this command. Nothing was changed.
rec-usage-request = Each field of the request must be there once, and no other: { $fields }.
err-demo-out-of-step = The demonstration lost its way; that is a fault of the program. Nothing of yours was touched.
rec-demo-out-of-step = Delete the folder and report it.
err-demo-not-refused = The demonstration was let do what must be refused; that is a fault of the program. Nothing of yours was touched.
rec-demo-not-refused = Delete the folder and report it.
err-doctor-found = The check found something that does not fit.
rec-doctor-found = Leave the folder as it is and ask your supervisor.

cli-doctor-well = well
cli-doctor-cipher = Encrypted file opens
cli-doctor-database = Database and its links
cli-doctor-entries = Journal entries
cli-doctor-commitments = Commitments to contents
cli-doctor-tree = Nodes of the hash tree
cli-doctor-heads = Signed heads
cli-doctor-signatures = Signatures of people
cli-doctor-projections = Lists, built again and compared
cli-doctor-attachments = Attachments
cli-doctor-files = Files of the store
cli-doctor-process = Protection of memory on this computer
cli-doctor-other = Other

cli-demo-room = The room “{ $room }” is set up by { $name }; recovery sheets read back: { $keepers }.
cli-demo-person = { $name } is added: { $role }.
cli-demo-recipient = { $organisation } gives its key; { $name } compares the fingerprint: { $fingerprint }.
cli-demo-takes-over = { $name } unlocks.
cli-demo-case = Case { $number }: file { $code } is opened for a child of { $band } years.
cli-demo-identity = Who the child is and two adults are entered; soft notes: { $notes }.
cli-demo-appointment = The interview is planned for { $time }.
cli-demo-prepared = Preparation is done: language, needs, comfort, who attends, the room.
cli-demo-elsewhere = An earlier interview by the police is entered, and its date corrected.
cli-demo-implicated = The mother may be implicated, so she does not decide: { $why }
cli-demo-decider = Who decides: { $who }.
cli-demo-childs-no = The child says no: { $purpose }.
cli-demo-consent = Consent was asked for { $count } purposes, read back and signed on paper { $paper }.
cli-demo-begins = The interview begins at { $time }.
cli-demo-item = The child draws; the drawing becomes item 1.
cli-demo-break = A feeling is noted and answered with a break of { $minutes } minutes.
cli-demo-undo = A slip of the finger is undone; it stays in the journal.
cli-demo-ends = The interview ends after { $minutes } minutes; open prompts: { $open } of { $all }.
cli-demo-recording = How the child left is noted, and the recording’s number { $number }.
cli-demo-attached = The drawing and a scanned form are sealed into the file.
cli-demo-risk = Risk is judged: { $level }.
cli-demo-referral = The child is referred to a psychologist; follow-up on { $day }.
cli-demo-signed = { $name } signs the record off.
cli-demo-amended = A signed count is amended from { $old } to { $new }; { $name } signs too.
cli-demo-order = Legal order { $number } is entered; { $name } co-signs.
cli-demo-stays = Nothing goes to { $organisation }: { $why }
cli-demo-purpose = Criminal case, demonstration
cli-demo-sealed = { $file } is sealed for { $organisation }: parts { $parts }, { $bytes } bytes, read back.
cli-demo-handed-over = It is handed over to { $name }.
cli-demo-withdrawn = The child takes consent back; bundles that stay here: { $stays }.
cli-demo-not-handed-over = It may not leave: { $why }
cli-demo-cancelled = The bundle is cancelled and its file is deleted.
cli-demo-public-keys = The room’s public keys are written.
cli-demo-doctor = The whole store is checked; entries: { $count }. All is well.
cli-demo-done = Done. Cases: { $cases }; bundles: { $bundles }; everything is in { $folder }.
cli-demo-verify = Check the first bundle:

consent-title = Consent conversation
consent-steps = Consent steps
consent-step-decider = Who decides
consent-step-guardian = Guardian
consent-step-child = The child
consent-step-confirm = Confirm
consent-to-what = Consent to what
consent-confirmed = Confirmed v{ NUMBER($version) }, { $date }
consent-holds-until = Holds until { $date }
consent-expired = Expired. Talk again.
consent-expired-on = Expired after { $date }. Talk again.
consent-no-longer = Some of it no longer counts. Talk again.
consent-divided-text = Talk with both again. Where they still differ, the guardianship authority decides.
consent-divided = The guardian said no, the child yes: { $purposes }
consent-talk-again = Talk again
consent-earlier = Earlier conversations
consent-earlier-confirmed = Confirmed: { $date }
consent-later-note = Purposes without an answer stay “Not asked”.

consent-decider = Decision maker
consent-decider-around = Who decides, of the people around the child?
consent-decider-other = Somebody else
consent-decider-is = Decision maker: { $who }
consent-conflict = Conflict of interest
consent-implicated-question = May this person be implicated?
consent-marked-free = Marked as not implicated
consent-marked-unknown = Not known whether implicated. It is asked again when the record is signed.
consent-alike = One person, entered twice?
consent-alike-why = Another person of the same relation to the child is entered as possibly implicated. If it is the same person, somebody else must decide. It is asked again when the record is signed.
consent-marked-implicated = Marked as possibly implicated. Choose a legal representative.
consent-someone-else = Someone else must decide
consent-entered-implicated = Entered as possibly implicated. This person’s answers do not count.
consent-mark-implicated = Enter it, and choose somebody else
consent-proof = Proof seen
consent-proof-number = Number
consent-proof-none-reason = Why is there no proof?
consent-channel = How
consent-witness = Witness
consent-language = Language used
consent-mismatch-reason = Why does this person decide?

err-withdrawal-unknown = This case file has no such withdrawal.
rec-withdrawal-unknown = Open the consent page again.
err-notice-not-due = This recipient has nothing that was taken back.
rec-notice-not-due = A notice goes only to those who already have a bundle.
err-notice-already-given = This notice has already been given.
rec-notice-already-given = It need not be given again.
err-notice-waits = The file of this notice was written and has not been handed over.
rec-notice-waits = Hand it over or cancel it.
err-notice-before-withdrawal = The time is before consent was taken back.
rec-notice-before-withdrawal = Check the time.
err-decider-implicated = Someone else must decide for the child.
rec-decider-implicated = Choose a legal representative or the guardianship authority.
err-decider-adult-unknown = This person is not entered in the case file.
rec-decider-adult-unknown = Enter the person first.
err-decider-adult-differs = The person is entered with another relation to the child.
rec-decider-adult-differs = Correct the relation, or choose another person.
err-child-alone-too-young = A child decides alone only when certainly { NUMBER($from) } or older.
rec-child-alone-too-young = Choose who decides for the child.
err-decider-age-mismatch = For a child of this age someone else usually decides.
rec-decider-age-mismatch = Please write why this person decides.
err-decision-number-missing = The number of the decision is missing.
rec-decision-number-missing = Choose the decision and enter its number, for example A/12.
err-proof-reason-missing = There is no reason for having seen no proof.
rec-proof-reason-missing = Please write why no proof was seen.
err-witness-missing = By phone or video a witness is needed.
rec-witness-missing = Enter the witness.
err-officials-missing = A decision of the joint team needs { NUMBER($needed) } named officials.
rec-officials-missing = Enter the names, separated by commas.
err-language-missing = The language used is missing.
rec-language-missing = Choose the language.

consent-shared = What is shared
consent-not-shared = What is not shared
consent-teach-back = Explained it back in their own words
consent-what-answered = What was the answer?
consent-next-question = Next question
consent-changeable = Can be changed at any time
consent-now = Now
consent-asked = Asked
consent-told = Told
consent-child-cannot = Cannot answer
consent-child-cannot-why = Why can the child not answer?
err-consent-not-current = This conversation is not the present one.
rec-consent-not-current = Open the latest conversation, or choose who decides.
err-consent-confirmed = This conversation is confirmed and read only.
rec-consent-confirmed = Choose Talk again.
err-consent-id-taken = This conversation is already entered.
rec-consent-id-taken = Open the page again.
err-child-decides-alone = The child decides alone, so nobody else answers.
rec-child-decides-alone = If someone else should decide, talk again.
err-told-not-asked = The law requires recording, so it is told and not asked.
rec-told-not-asked = Explain it to the child and go to the next page.
err-wording-not-current = The words that were read are not the present version.
rec-wording-not-current = Open the page again and ask in the new words.
err-child-not-asked = The child has not been asked yet.
rec-child-not-asked = Talk with the child first and note the answer.

consent-read-back = All answers were read back
consent-guardian-signature = Guardian’s signature
consent-child-signature = Child’s signature
consent-signed-on-paper = Signed on paper, number
consent-pin = Enter your PIN to confirm
consent-confirm = Confirm
err-nothing-answered = There is no answer yet.
rec-nothing-answered = Ask at least one question.
err-not-read-back = The answers were not read back.
rec-not-read-back = Read all answers aloud, then mark it.
err-signature-missing = The signature is missing.
rec-signature-missing = Enter your passphrase to sign.
err-consent-signature-missing = There is no signature.
rec-consent-signature-missing = Sign on the screen, or enter the number of the signed paper.
err-language-unknown = There is no wording in that language.
rec-language-unknown = Choose Mongolian or English.

consent-withdraw = Withdraw consent
consent-withdrawn = Consent withdrawn
consent-withdraw-who = Who withdraws?
consent-withdraw-what = Which purposes?
consent-withdraw-when = When was it said?
consent-withdraw-when-help = Empty means now. For example 2026.11.21 14:30
consent-withdraw-stays =
    { $count ->
        [one] 1 bundle will not leave. If it was handed over already, enter when, and the recipient is told.
       *[other] { NUMBER($count) } bundles will not leave. If one was handed over already, enter when, and the recipient is told.
    }
consent-withdraw-gone =
    { $count ->
        [one] 1 is already with { $who }: give a notice.
       *[other] { NUMBER($count) } are already with { $who }: give a notice.
    }
consent-withdraw-print = Print the notice
consent-notice-file = Write a notice file
consent-notice-file-title = Write the notice as a file
consent-notice-file-text = Only this recipient’s key opens it. It holds what was withdrawn and when, whether the child or the guardian said it, and which bundles that concerns; nothing else of the case file.
consent-notice-forget = Nobody can be forced to forget what they have read. The notice asks, and it proves that they were told.
consent-notice-next = Now hand it over. They count as told only then.
consent-notice-given = Note: given on paper
consent-notice-given-title = Who was given the printed notice?
consent-notice-given-confirm = Note it
consent-notice-due = Not told yet
consent-notice-waiting = File written, not given
consent-notice-by-file = Given as a file
consent-notice-on-paper = Given on paper
consent-notice-said = Said { $when }
consent-notice-all-told = Every recipient has been told of the withdrawal
consent-notice-no-key = This recipient’s key cannot be used now. Give the printed notice.
consent-withdraw-live = The child asked to stop. Moving to Closing.
consent-withdraw-live-adult = The adult who decides asked to stop. Moving to Closing.
consent-withdraw-confirm = Withdraw consent?
err-no-purpose-chosen = Nothing was chosen to take back.
rec-no-purpose-chosen = Choose only what the person named.
err-nothing-to-withdraw = This person never agreed to it, so there is nothing to take back. Nothing goes.
rec-nothing-to-withdraw = If they said no, note it in the conversation.
err-said-at-unreadable = The time could not be read.
rec-said-at-unreadable = For example: 2026.11.21 14:30.
err-said-in-future = The time is later than now.
rec-said-in-future = Enter now or an earlier time.
consent-withdraw-from-now = From now on nothing of it goes to anyone.
danger-immediate-danger = Immediate danger
danger-not-safe-tonight = No safe place tonight
danger-self-harm = Talk of self-harm

err-not-in-your-role = This part is not in your role.
rec-not-in-your-role = Please ask your supervisor.
err-no-session = It is locked.
rec-no-session = Unlock it, then go on.
err-store-read-only = The store is open read only.
rec-store-read-only = Please ask your supervisor.
err-pin-wrong = That PIN did not match.
rec-pin-wrong = { NUMBER($left) } tries left.
err-pin-locked = The PIN did not match five times.
rec-pin-locked = Enter your passphrase to go on.
err-pin-not-set = No PIN is set.
rec-pin-not-set = Set your PIN in Settings.
err-not-your-case = This case file is with another interviewer.
rec-not-your-case = Please ask your supervisor.
err-not-found = That was not found.
rec-not-found = Open the page again.

err-disk-full = The disk is full. Everything saved is safe.
rec-disk-full = Make room on the disk, then try again.
err-disk-read-only = This disk cannot be written to. Everything saved is safe.
rec-disk-read-only = Check whether the disk is locked, then try again.
err-disk-trouble = The disk did not answer. Everything saved is safe.
rec-disk-trouble = Check that the disk is connected, then try again.
err-disk-unsure = The disk did not confirm this. Only the next unlock shows whether it is saved. Everything saved before is safe.
rec-disk-unsure = Check the disk, then try again here. After locking, look first whether it is there.
err-names-unfinished = The setting is saved. What the unlock screen shows changes at the next unlock.
rec-names-unfinished = Check the disk, then lock and unlock.
err-done-unread = It is done, but the disk did not give what is to be shown after it. Everything saved is safe.
rec-done-unread = Do not do it again. Check the disk, then lock, unlock and look.
err-database-trouble = The store did not answer. Everything saved is safe.
rec-database-trouble = Try again. If it happens again, read the reference number to your supervisor.
err-file-unreadable = The file could not be read.
rec-file-unreadable = Check that the disk is connected, then choose it again.
err-file-empty = The file is empty.
rec-file-empty = Choose another file.
err-file-vanished = The file went away while it was read.
rec-file-vanished = Connect the disk or card again and choose the file again. Nothing was noted.
err-file-changed = The file changed while it was read.
rec-file-changed = Compute it again once it is written to its end. Nothing was noted.
err-folder-not-writable = This folder cannot be written to.
rec-folder-not-writable = Choose another folder.
err-folder-missing = That folder was not found.
rec-folder-missing = Check that the disk is connected, then choose it again.
err-folder-not-empty = That folder is not empty. Nothing was written over.
rec-folder-not-empty = Choose a new or an empty folder.
err-unknown-command = The program does not know this action.
rec-unknown-command = Please restart the program.
err-request-malformed = The request was not understood. Nothing was changed.
rec-request-malformed = Open the page again, then try once more.
err-view-unwritable = The page could not be shown. Everything saved is safe.
rec-view-unwritable = Try again. If it happens again, read the reference number to your supervisor.
err-worker-gone = The part of the program that does the work has stopped. Everything saved is safe.
rec-worker-gone = Close the program and open it again. If it happens again, read the reference number to your supervisor.
err-bridge-trouble = The parts of the program could not reach each other. Everything saved is safe.
rec-bridge-trouble = Try again. If that does not help, close the program and open it again.
err-without-sentence = This could not be done. Everything saved is safe.
rec-without-sentence = Try again. If it happens again, please tell your supervisor.
err-cancelled = Stopped.
rec-cancelled = Nothing was changed.
err-nothing-changed = Nothing has changed.
rec-nothing-changed = Change something first, or leave it as it is.
err-clock-unreadable = The computer clock cannot be read.
rec-clock-unreadable = Set the computer clock.

err-text-empty = This is empty.
rec-text-empty = Please fill this in.
err-not-chosen = Nothing is chosen here.
rec-not-chosen = Please choose one.
err-text-too-long =
    { $over ->
        [one] 1 character too many.
       *[other] { NUMBER($over) } characters too many.
    }
rec-text-too-long = Please shorten. At most { NUMBER($most) } characters.
err-text-too-short = This is too short.
rec-text-too-short = Use at least { NUMBER($least) } characters.
err-text-no-emoji = There are other characters than letters, digits and hyphens here.
rec-text-no-emoji = Use letters, digits and hyphens here.
err-date-impossible = There is no such date: { $date }.
rec-date-impossible = Check it and type it again, for example 2025.11.21.
err-date-not-digits = A date is written in digits.
rec-date-not-digits = For example 2025.11.21.
err-date-incomplete = The date is not complete.
rec-date-incomplete = Enter year, month and day, or choose Not known.
err-date-year-short = A year has four digits.
rec-date-year-short = For example 2025.
err-date-out-of-range = The date must be between { $min } and { $max }.
rec-date-out-of-range = Check the date.
err-time-malformed = There is no such time, or it is not complete.
rec-time-malformed = Enter hour and minute, for example 10:30, or with the day 2026.11.21 10:30.
err-number-malformed = Only digits go here.
rec-number-malformed = Type it again in digits.

err-recordings-not-kept = Recordings are not kept here.
rec-recordings-not-kept = Enter the recording number instead.
err-media-type-not-kept = This kind of file is not kept here.
rec-media-type-not-kept = PDF, JPG or PNG up to 20 MB.
err-file-too-large = The file is too large.
rec-file-too-large = PDF, JPG or PNG up to 20 MB.
err-file-is-empty = The file is empty.
rec-file-is-empty = Choose another file.
err-attachment-known = This file has been added.
rec-attachment-known = Check the list.
err-attachment-known-in-interview = The same file is already here.
rec-attachment-known-in-interview = Choose another file.
err-digest-malformed = The checksum of the file is not complete.
rec-digest-malformed = Add the file again.

export-title = Prepare a bundle
export-step-of = Step { NUMBER($step) } of { NUMBER($total) }
export-step-case = Case file
export-step-recipients = Recipients
export-step-consent = Consent
export-step-preview = Preview
export-step-seal = Seal and write
export-step-hand-over = Hand over
export-unsigned = Not signed off, stays: { $what }
export-can-sign = Can sign: { $person }
export-can-sign-supervisor = Who led it has left: a supervisor seals it as found.

export-recipient-add = Add a recipient
export-recipient-kind = Kind
export-recipient-organisation = Organisation
export-recipient-person = Person or position
export-recipient-key = Key
export-key-checked = Key checked:
export-key-checked-on = checked on { $date }
export-key-expires = until { $date }
export-key-unchecked-text = Read it with the recipient by phone. It is not used until then.
export-key-compare = Check the key
export-key-compare-how = How it was checked
export-purpose = Purpose of sending
export-reference = Reference no.

export-question = What may leave?
export-information = Information
export-goes = Goes
export-nothing-goes = Nothing goes
export-by-order = Goes by legal order
export-child-no-vital-text = Only what is needed against the danger goes. Tell the child what goes, and why.
export-by-vital = Goes: a life is in danger
export-vital-until = until { $date }
export-take-away = Take away
export-part-interview-log = times, phases, counts
export-part-consent-record = who, when, what
export-part-risk-and-needs = assessment, referrals
export-part-attachments =
    { $count ->
        [one] 1 file
       *[other] { NUMBER($count) } files
    }
export-part-identity = name, address
export-clock-behind = The computer’s clock is behind: the journal goes to { $date }. The preview can be read; nothing is sealed or handed over.
export-child-no = The child’s no is respected
export-child-no-text = No bundle is made for { $who }. The reason is in the journal.
export-consent-version = Consent version v{ NUMBER($version) }, { $date }, valid
export-next = Next
export-unsigned-count =
    { $count ->
        [one] 1 interview is not signed off and stays.
       *[other] { NUMBER($count) } interviews are not signed off and stay.
    }
export-child-no-order = The child said no on { $date }
export-child-no-order-text = A legal order opens only what it names. Tell the child what goes, and why.
export-bundles =
    { $count ->
        [one] 1 bundle
       *[other] { NUMBER($count) } bundles
    }
export-parts =
    { $count ->
        [one] 1 part
       *[other] { NUMBER($count) } parts
    }
export-files-size = files { $size }
export-none-for = { $who }: none

reason-agreed = Everybody agreed.
reason-legal-order = Goes by a legal order.
reason-required-by-law = The law requires it; told, not asked.
reason-not-asked = Not asked.
reason-later = Later. Stays until asked again.
reason-child-said-no = The child said no. The child’s answer decides.
reason-guardian-said-no = The guardian said no.
reason-child-cannot-answer = The child could not answer. That is not a yes.
reason-implicated = Someone else must decide for the child.
reason-too-young = The child is not certainly old enough to decide alone.
reason-amended = The answer was amended after it was signed. Talk again.
reason-withdrawn = Consent was taken back.
reason-expired = The consent has run out.
reason-wording-changed = The words have changed since. Talk again.
reason-not-confirmed = The conversation was not confirmed.
reason-case-closed = The case file is closed.
reason-not-needed = The purpose does not need it.
reason-not-asked-for = Not asked for.
reason-code-only = The code only.
reason-order-out-of-scope = The legal order does not name it.
reason-beyond-danger = It is not needed against the danger.
reason-not-signed-off = The record of the interview is not signed.
reason-nothing-recorded = Nothing is recorded.
reason-taken-away = Taken away by the case officer.
reason-superseded = A newer entry takes its place.
reason-after-preview = Entered after the preview.
reason-notice-only = This bundle is only the notice that consent was withdrawn.
reason-internal = The room’s own note; it never leaves.

export-order = There is a legal order
export-order-body = Issuing body
export-order-number = Number
export-order-date = Date
export-order-scope = Scope
export-order-scan-optional = Scan of the order, if there is one
export-order-scan-kept = Its scan goes with it
export-order-on-paper = On paper only
export-orders = Legal orders
export-order-child-told = Was the child told?
export-order-child-told-why-not = Why not yet
export-order-supervisor = Supervisor
export-order-supervisor-passphrase = Supervisor’s passphrase

export-draft-recalled = You are going on with a bundle that you left. What may leave was computed anew.
export-draft-forget = Remove the draft
export-little-space = A bundle is written to the stick; what the journal says of it needs space on this computer.
export-preview = Preview the contents
export-preview-text = This is exactly what the recipient will read.
export-preview-hidden = Names and numbers are hidden here. The recipient reads all of them.
export-preview-open = Show as it will be read
export-preview-never = The number of somebody not to be contacted is not shown here; the recipient reads it. Nothing is printed like this.
export-pages =
    { $count ->
        [one] 1 page
       *[other] { NUMBER($count) } pages
    }
export-bundle-size = The sealed file will have about { $size }.
export-found = To look at again
export-found-hint = Texts that may hold a name or a phone number
export-read = I have read it

export-needs-stick = Each bundle opens only with that recipient’s key. You will need a USB stick.
export-stick = { $free } free
export-stick-named = { $name }, { $free } free
export-stick-read-only = Read only: this stick cannot be written to.
export-stick-other-files =
    { $count ->
        [one] There is 1 other file on this stick. It is not touched.
       *[other] There are { NUMBER($count) } other files on this stick. They are not touched.
    }
export-seal = Seal and write
export-written = Written, read back and checked
export-stop = Stop
export-stopped = Stopped. Nothing counts as sent.
export-stopped-some = Stopped. What is marked as written stays; nothing else counts as sent.

export-receiver-name = Name of the person who receives
export-receiver-position = Position
export-receiver-id = ID no.
export-receiver-id-help = Only where they agree. May be left empty.
export-way = How
export-way-in-person = In person
export-way-courier = By courier
export-way-post = By post
export-seal-number = Seal no.
export-when = When
export-hand-over = Hand over
export-notice = Notice of a withdrawal
export-handed-over = Handed over
export-not-handed-over = Sealed, not handed over yet
export-must-stay = Must not leave
export-left-before = It was handed over before that
export-left-before-text = If it was handed over before this, enter when, and the number of the signed paper. It is marked as entered late. Where consent was taken back, the recipient is to be told.
export-handed-late = Entered late: what keeps it here came after it was handed over.
export-when-help = Empty means now. For example 2026.11.21 14:30
export-when-late-help = Day and time of the hand-over, for example 2026.11.21 14:30
export-paper-number = No. of the signed receipt
export-paper-number-post = No. of the registered item, or of the signed receipt
export-signed-how = Whoever receives it signs on the screen or on the printed sheet.
export-signed-how-file = Whoever receives it signs on the screen or on the printed sheet, or gives a signed file back.
export-receipt-will-come = A signed file will come back
export-receipt-awaited = The signed receipt has not come yet.
export-print-receipt = Print the receipt, 2 copies
export-receipt-title = Receipt of a sealed bundle
export-receipt-sender = Handed over by
export-receipt-recipient = Recipient
export-receipt-file = File
export-receipt-parts = Inside
export-receipt-copy = Copy { NUMBER($n) } of 2
export-receipt-sign-giver = Signature of the person who hands over
export-receipt-sign-receiver = Signature of the person who receives
export-receipt-note = The file opens only with the recipient’s key. Compare the SHA-256 before it is opened.
export-receipt-entry = Journal entry
export-cancelled = Cancelled
export-none-waiting = No bundle of this case waits to be handed over.
export-none-ready = No case file is ready for a bundle. Files that are being prepared or closed are not shown here.
export-no-recipients = No recipient is entered yet.
export-cancel-bundle = Cancel the bundle
export-cancel-bundle-text = The written file must be destroyed.
export-cancel-destroyed = The file is destroyed

err-recipient-missing = No recipient is chosen.
rec-recipient-missing = Choose a recipient.
err-export-case-missing = No case file is chosen.
rec-export-case-missing = Choose a case file.
err-preview-unread = The preview has not been read yet.
rec-preview-unread = Read what each recipient will read, and tick it.
err-recipient-unknown = This recipient is not entered.
rec-recipient-unknown = Choose from the list, or enter a new one.
err-recipient-key-malformed = This is not a recipient’s key.
rec-recipient-key-malformed = Enter the whole line that begins with “age1”.
err-fingerprint-differs = Group { NUMBER($group) } does not match. The key is not used.
rec-fingerprint-differs = Read it once more with whoever the key belongs to.
err-recipient-organisation-missing = The organisation is missing.
rec-recipient-organisation-missing = Enter the organisation.
err-recipient-key-missing = The key is missing.
rec-recipient-key-missing = Enter the recipient’s key.
err-recipient-key-unchecked = This key has not been checked.
rec-recipient-key-unchecked = Read it with the recipient by phone.
err-recipient-key-extended = The last day of this key was moved. It is not used until it is checked again.
rec-recipient-key-extended = Read it with the recipient by phone.
err-recipient-key-changed = This key differs from the earlier one. It is not used until it is checked.
rec-recipient-key-changed = Read it with the recipient by phone.
err-recipient-key-expired = It expired on { $date }.
rec-recipient-key-expired = Ask the recipient for a new key. If they keep this one, enter its new last day and have it checked again.
err-recipient-key-revoked = This key is no longer used.
rec-recipient-key-revoked = Ask the recipient for a new key.
err-recipient-key-taken = This key belongs to another recipient.
rec-recipient-key-taken = Each recipient has a key of their own. Please compare.
err-recipient-kind-fixed = The kind of a recipient cannot be changed.
rec-recipient-kind-fixed = Enter a new recipient.
err-recipient-reason-missing = The reason is missing.
rec-recipient-reason-missing = Write why the key is no longer used.
err-bundle-purpose-missing = The purpose of sending is missing.
rec-bundle-purpose-missing = Write what it is sent for.
err-nothing-may-go = There is nothing that may go to this recipient.
rec-nothing-may-go = The reason stands beside each part.
err-gate-changed = Something changed since the preview. Nothing was written.
rec-gate-changed = Look at the page again, then go on.
err-bundle-preview-missing = Nobody has read the preview for this recipient. Nothing was written.
rec-bundle-preview-missing = Preview it, read it, and seal after that.
err-bundle-preview-differs = What would go is not what was read in the preview. Nothing was written.
rec-bundle-preview-differs = Preview it once more, read it, and seal then.
err-clock-behind = This computer’s clock says { $day }, and the journal goes to { $newest }. Nothing leaves while the clock is behind.
rec-clock-behind = Set the clock. If it is right now and was wrong before, a supervisor says so on the page Today.
err-clock-untold = The journal cannot be read, so nobody can tell whether the clock is right. Nothing leaves.
rec-clock-untold = Tell the supervisor, and have the journal checked.
err-clock-not-behind = The clock is not behind the journal. Nothing was entered.
rec-clock-not-behind = Go on with your work.
err-bundle-already-sealed = This bundle is already sealed.
rec-bundle-already-sealed = Prepare a new bundle.
err-bundle-not-written = The bundle was not written to the end. Nothing counts as sent.
rec-bundle-not-written = Check the stick and write it again.
err-bundle-not-sealed = There is no such sealed bundle.
rec-bundle-not-sealed = Seal the bundle first.
err-bundle-already-handed-over = This bundle was already handed over.
rec-bundle-already-handed-over = To give it again, prepare a new bundle.
err-bundle-is-cancelled = This bundle was cancelled.
rec-bundle-is-cancelled = Prepare a new bundle.
err-hand-over-name-missing = The name of who receives is missing.
rec-hand-over-name-missing = Enter the name.
err-hand-over-way-missing = How it was handed over is missing.
rec-hand-over-way-missing = Choose in person, courier or post.
err-seal-number-missing = The seal number is empty.
rec-seal-number-missing = Enter the seal number.
err-hand-over-time-unreadable = The time could not be read.
rec-hand-over-time-unreadable = For example: 2026.11.21 14:30.
err-hand-over-late-unsigned = What is entered late needs the number of the signed paper.
rec-hand-over-late-unsigned = Print the receipt, have it signed, and enter its number.
err-hand-over-in-future = The time is later than now.
rec-hand-over-in-future = Enter now or an earlier time.
err-hand-over-before-sealing = The time is before the bundle was sealed.
rec-hand-over-before-sealing = Check the time.
err-hand-over-unsigned = There is neither a signature nor the number of a signed paper.
rec-hand-over-unsigned = Have it signed on the screen, or enter the number of the signed paper. What goes by post has the number of the registered item.
err-hand-over-receipt-unexpected = No key of this recipient for receipts was compared, so none will come as a file.
rec-hand-over-receipt-unexpected = Have it signed on the screen, or enter the number of the signed paper.
err-read-back-differs = The written file does not match the original.
rec-read-back-differs = Use another stick.
err-report-unwritable = The report could not be prepared. Nothing counts as sent.
rec-report-unwritable = Try again. If it happens again, read the reference number to your supervisor.
err-folder-is-store = This folder belongs to the store of this computer.
rec-folder-is-store = Choose a USB stick or another folder.
err-key-entered-by-you = You entered this key yourself.
rec-key-entered-by-you = Somebody else compares it: a supervisor or a case officer.
err-key-nobody-else = You entered this key, and nobody else in this room may compare it.
rec-key-nobody-else = Add another supervisor or case officer in Settings, and let them compare it.

facts-alleged = What is alleged
facts-alleged-help = From the list only, no story. It stays in this room; only a legal order opens it for police or prosecutor.
facts-alleged-none = Nothing is noted yet.
facts-note = Note
facts-change = Change
facts-forms = Form
facts-exploitation = Kind of exploitation
facts-movement = Was the child taken elsewhere?
facts-none-chosen = None chosen
facts-by = { $person }, { $when }
facts-earlier = Noted before: { NUMBER($n) }
facts-keep = Keep
facts-signs = Signs that may point to exploitation
facts-signs-help = They say what to look into, never that it happened. Nothing is added up. No story is written.
facts-sign = Sign
facts-set-none = Not looked at yet
facts-set-counts = seen { NUMBER($seen) }, not seen { NUMBER($not_seen) }, not known { NUMBER($unknown) }, open { NUMBER($open) }
facts-sign-open = Nothing noted
facts-sign-was = Before: { $answer }, { $person }, { $when }
facts-signs-keep = Keep the answers

err-alleged-nothing-chosen = Nothing is chosen.
rec-alleged-nothing-chosen = Choose at least one, or Not known.
err-alleged-not-known-alone = Not known is chosen beside something that is known.
rec-alleged-not-known-alone = Keep one of the two.
err-signs-unanswered = Nothing is answered yet.
rec-signs-unanswered = Answer at least one sign.

err-bundle-medium-unreadable = The file could not be read.
rec-bundle-medium-unreadable = Check the disk or stick, then choose it again.
err-bundle-not-a-bundle = This is not a bundle.
rec-bundle-not-a-bundle = Choose a file that ends in “.itgel.age”.
err-bundle-sealed-header = The header of the sealed file is damaged. It was not opened.
rec-bundle-sealed-header = Ask the sender for it again.
err-bundle-other-recipient = This bundle is for another recipient.
rec-bundle-other-recipient = Please tell the sender.
err-bundle-truncated = The file ends early. It was not opened.
rec-bundle-truncated = Ask the sender for it again.
err-bundle-damaged = The file was changed or damaged. It was not opened.
rec-bundle-damaged = Ask the sender for it again.

err-bundle-tar-not-ustar = There is no plain archive inside. It was not opened.
rec-bundle-tar-not-ustar = Ask the sender for it again.
err-bundle-tar-checksum = The sum of an archive header does not match. It was not opened.
rec-bundle-tar-checksum = Ask the sender for it again.
err-bundle-tar-symlink = The archive holds a symbolic link. It was not opened.
rec-bundle-tar-symlink = Do not use it. Keep the file and call the sender.
err-bundle-tar-hardlink = The archive holds a hard link. It was not opened.
rec-bundle-tar-hardlink = Do not use it. Keep the file and call the sender.
err-bundle-tar-device = The archive holds a device or pipe. It was not opened.
rec-bundle-tar-device = Do not use it. Keep the file and call the sender.
err-bundle-tar-folder = The archive holds a folder entry. It was not opened.
rec-bundle-tar-folder = Do not use it. Keep the file and call the sender.
err-bundle-tar-pax = The archive holds a PAX header. It was not opened.
rec-bundle-tar-pax = Do not use it. Keep the file and call the sender.
err-bundle-tar-gnu-name = The archive holds a GNU long name. It was not opened.
rec-bundle-tar-gnu-name = Do not use it. Keep the file and call the sender.
err-bundle-tar-unknown-type = The archive holds an entry of unknown type. It was not opened.
rec-bundle-tar-unknown-type = Do not use it. Keep the file and call the sender.
err-bundle-tar-name-absolute = A name in the archive begins at the root. It was not opened.
rec-bundle-tar-name-absolute = Do not use it. Keep the file and call the sender.
err-bundle-tar-name-dots = A name in the archive climbs out of its folder. It was not opened.
rec-bundle-tar-name-dots = Do not use it. Keep the file and call the sender.
err-bundle-tar-name-unsafe = A name in the archive has a character that is not allowed. It was not opened.
rec-bundle-tar-name-unsafe = Do not use it. Keep the file and call the sender.
err-bundle-tar-name-length = A name in the archive is empty or too long. It was not opened.
rec-bundle-tar-name-length = Do not use it. Keep the file and call the sender.
err-bundle-tar-outside-folder = A name in the archive is outside the one folder. It was not opened.
rec-bundle-tar-outside-folder = Do not use it. Keep the file and call the sender.
err-bundle-tar-duplicate = A name is in the archive twice. It was not opened.
rec-bundle-tar-duplicate = Do not use it. Keep the file and call the sender.
err-bundle-tar-twin = Two names in the archive differ only in case. It was not opened.
rec-bundle-tar-twin = Do not use it. Keep the file and call the sender.
err-bundle-tar-form = An archive header is not in its one form. It was not opened.
rec-bundle-tar-form = Do not use it. Keep the file and call the sender.
err-bundle-tar-padding = The filling after a file is not empty. It was not opened.
rec-bundle-tar-padding = Do not use it. Keep the file and call the sender.
err-bundle-tar-too-many = The archive holds more files than a bundle can. It was not opened.
rec-bundle-tar-too-many = Do not use it. Keep the file and call the sender.
err-bundle-tar-ends-early = The archive ends inside a file. It was not opened.
rec-bundle-tar-ends-early = Ask the sender for it again.
err-bundle-tar-end-missing = The end mark of the archive is missing. It was not opened.
rec-bundle-tar-end-missing = Ask the sender for it again.
err-bundle-tar-after-end = There is something after the end of the archive. It was not opened.
rec-bundle-tar-after-end = Do not use it. Keep the file and call the sender.

err-bundle-file-too-large = A file that is not an attachment is beyond its limit. It was not opened.
rec-bundle-file-too-large = Do not use it. Keep the file and call the sender.
err-bundle-entry-order = The files do not stand in their order. It was not opened.
rec-bundle-entry-order = Do not use it. Keep the file and call the sender.
err-bundle-tag-file-missing = A tag file is missing. It was not opened.
rec-bundle-tag-file-missing = Ask the sender for it again.
err-bundle-tag-file-extra = There is a tag file that the format does not have. It was not opened.
rec-bundle-tag-file-extra = Do not use it. Keep the file and call the sender.
err-bundle-fetch-file = The bundle wants to fetch files from elsewhere. It was not opened.
rec-bundle-fetch-file = Do not use it. Keep the file and call the sender.
err-bundle-other-manifest = There is a second list of contents. It was not opened.
rec-bundle-other-manifest = Do not use it. Keep the file and call the sender.
err-bundle-other-tag-manifest = There is a second list of tag files. It was not opened.
rec-bundle-other-tag-manifest = Do not use it. Keep the file and call the sender.
err-bundle-tag-manifest-missing = The list of tag files is missing. It was not opened.
rec-bundle-tag-manifest-missing = Ask the sender for it again.
err-bundle-signature-missing = The signature is missing. It was not opened.
rec-bundle-signature-missing = Do not use it. Keep the file and call the sender.
err-bundle-bagit-text = bagit.txt is not in its one form. It was not opened.
rec-bundle-bagit-text = Do not use it. Keep the file and call the sender.
err-bundle-format-unknown = The bundle is of another version of the format. It was not opened.
rec-bundle-format-unknown = Update the program, then check it again.
err-bundle-training-bundle = This is a training bundle. It is not of a real child. It was not opened.
rec-bundle-training-bundle = Open it in training mode.
err-bundle-real-bundle = This is a real bundle, and here is training. It was not opened.
rec-bundle-real-bundle = Leave training, then check it there.
err-bundle-info-not-text = bag-info.txt is not text. It was not opened.
rec-bundle-info-not-text = Do not use it. Keep the file and call the sender.
err-bundle-info-form = bag-info.txt is not in its one form. It was not opened.
rec-bundle-info-form = Do not use it. Keep the file and call the sender.
err-bundle-oxum-form = The stated size of the contents is not a size. It was not opened.
rec-bundle-oxum-form = Do not use it. Keep the file and call the sender.
err-bundle-tag-manifest-form = The list of tag files is not in its one form. It was not opened.
rec-bundle-tag-manifest-form = Do not use it. Keep the file and call the sender.
err-bundle-tag-manifest-closed = The list does not name exactly the tag files. It was not opened.
rec-bundle-tag-manifest-closed = Do not use it. Keep the file and call the sender.

err-bundle-signature-form = The signature is not an Ed25519 SSH signature. It was not opened.
rec-bundle-signature-form = Do not use it. Keep the file and call the sender.
err-bundle-signer-unknown = The signing key is not in the list. It was not opened.
rec-bundle-signer-unknown = Check the sending room’s key by phone, then check the bundle again.
err-bundle-signer-namespace = The signing key may not sign bundles. It was not opened.
rec-bundle-signer-namespace = Do not use it. Keep the file and call the sender.
err-bundle-signer-not-yet = The signing key was not yet valid. It was not opened.
rec-bundle-signer-not-yet = Do not use it. Keep the file and call the sender.
err-bundle-signer-expired = The signing key was no longer valid. It was not opened.
rec-bundle-signer-expired = Do not use it. Keep the file and call the sender.
err-bundle-signature-namespace = The signature was made for another kind of thing. It was not opened.
rec-bundle-signature-namespace = Do not use it. Keep the file and call the sender.
err-bundle-signature-wrong = The signature does not match. It was not opened.
rec-bundle-signature-wrong = Do not use it. Keep the file and call the sender.
err-bundle-tag-file-changed = A tag file does not match the signed list. It was not opened.
rec-bundle-tag-file-changed = Do not use it. Keep the file and call the sender.
err-bundle-sender-mismatch = The signer is not the sender that is named. It was not opened.
rec-bundle-sender-mismatch = Do not use it. Keep the file and call the sender.
err-bundle-recipient-none = No recipient is named. It was not opened.
rec-bundle-recipient-none = Do not use it. Keep the file and call the sender.
err-bundle-recipient-not-named = The signed list of recipients does not name you. It was not opened.
rec-bundle-recipient-not-named = Do not use it. Keep the file and call the sender.
err-bundle-recipient-hidden = The file is sealed to more or fewer keys than are named. It was not opened.
rec-bundle-recipient-hidden = Do not use it. Keep the file and call the sender.

err-bundle-manifest-form = The list of contents is not in its one form. It was not opened.
rec-bundle-manifest-form = Do not use it. Keep the file and call the sender.
err-bundle-manifest-order = The list of contents is not sorted, or names a file twice. It was not opened.
rec-bundle-manifest-order = Do not use it. Keep the file and call the sender.
err-bundle-path-unknown = A file is listed that the format does not have. It was not opened.
rec-bundle-path-unknown = Do not use it. Keep the file and call the sender.
err-bundle-file-missing = A listed file is missing. It was not opened.
rec-bundle-file-missing = Ask the sender for it again.
err-bundle-file-extra = There is a file that is not listed. It was not opened.
rec-bundle-file-extra = Do not use it. Keep the file and call the sender.
err-bundle-file-changed = A file does not match its listed digest. It was not opened.
rec-bundle-file-changed = Do not use it. Keep the file and call the sender.
err-bundle-oxum-mismatch = The contents are not as large as stated. It was not opened.
rec-bundle-oxum-mismatch = Do not use it. Keep the file and call the sender.

err-bundle-log-key-differs = The journal’s key inside is not the one that is trusted. It was not opened.
rec-bundle-log-key-differs = Do not use it. Keep the file and call the sender.
err-bundle-checkpoint-form = The head of the journal is not in its form. It was not opened.
rec-bundle-checkpoint-form = Do not use it. Keep the file and call the sender.
err-bundle-checkpoint-signature = The head is not signed by the journal’s key. It was not opened.
rec-bundle-checkpoint-signature = Do not use it. Keep the file and call the sender.
err-bundle-checkpoint-other-log = The head is of another journal. It was not opened.
rec-bundle-checkpoint-other-log = Do not use it. Keep the file and call the sender.
err-bundle-consistency-form = The proof that the log continues an earlier one is not in its form. It was not opened.
rec-bundle-consistency-form = Do not use it. Keep the file and call the sender.
err-bundle-consistency-wrong = The log does not continue the one of the earlier bundle. It was not opened.
rec-bundle-consistency-wrong = Do not use it. Keep the file and call the sender.
err-bundle-entry-form = A journal line is not an entry. It was not opened.
rec-bundle-entry-form = Do not use it. Keep the file and call the sender.
err-bundle-entry-not-canonical = A journal line is not in its one form. It was not opened.
rec-bundle-entry-not-canonical = Do not use it. Keep the file and call the sender.
err-bundle-entry-other-log = A journal line is of another journal. It was not opened.
rec-bundle-entry-other-log = Do not use it. Keep the file and call the sender.
err-bundle-entry-other-case = A journal line is of another case file. It was not opened.
rec-bundle-entry-other-case = Do not use it. Keep the file and call the sender.
err-bundle-entry-sequence = The journal lines are not in ascending order. It was not opened.
rec-bundle-entry-sequence = Do not use it. Keep the file and call the sender.
err-bundle-entry-range = The journal lines are not the stated range. It was not opened.
rec-bundle-entry-range = Do not use it. Keep the file and call the sender.
err-bundle-proof-form = A proof is not in its form. It was not opened.
rec-bundle-proof-form = Do not use it. Keep the file and call the sender.
err-bundle-proof-missing = A journal line has no proof. It was not opened.
rec-bundle-proof-missing = Do not use it. Keep the file and call the sender.
err-bundle-proof-extra = There is a proof without its journal line. It was not opened.
rec-bundle-proof-extra = Do not use it. Keep the file and call the sender.
err-bundle-proof-other-index = A proof is for another place in the journal. It was not opened.
rec-bundle-proof-other-index = Do not use it. Keep the file and call the sender.
err-bundle-proof-other-head = A proof is against another head. It was not opened.
rec-bundle-proof-other-head = Do not use it. Keep the file and call the sender.
err-bundle-proof-wrong = A proof does not lead from its line to the head. It was not opened.
rec-bundle-proof-wrong = Do not use it. Keep the file and call the sender.
err-bundle-payload-form = A disclosed content is not in its form. It was not opened.
rec-bundle-payload-form = Do not use it. Keep the file and call the sender.
err-bundle-payload-without-entry = A disclosed content has no journal line. It was not opened.
rec-bundle-payload-without-entry = Do not use it. Keep the file and call the sender.
err-bundle-payload-commitment = A disclosed content does not match its commitment. It was not opened.
rec-bundle-payload-commitment = Do not use it. Keep the file and call the sender.
err-bundle-payload-act = A disclosed content is not the act that its journal line names. It was not opened.
rec-bundle-payload-act = Do not use it. Keep the file and call the sender.

err-bundle-disclosure-form = The list of what goes and stays is not in its form. It was not opened.
rec-bundle-disclosure-form = Do not use it. Keep the file and call the sender.
err-bundle-disclosure-binding = The list of what goes and stays is of another bundle or case file. It was not opened.
rec-bundle-disclosure-binding = Do not use it. Keep the file and call the sender.
err-bundle-disclosure-parts = The list does not place each part exactly once. It was not opened.
rec-bundle-disclosure-parts = Do not use it. Keep the file and call the sender.
err-bundle-disclosure-count = The list counts other entries than are inside. It was not opened.
rec-bundle-disclosure-count = Do not use it. Keep the file and call the sender.
err-bundle-withheld-present = Something of a withheld part is inside. It was not opened.
rec-bundle-withheld-present = Do not use it. Keep the file and call the sender.
err-bundle-consent-left-out = An entry of consent is not inside, although the record of consent is. It was not opened.
rec-bundle-consent-left-out = Do not use it. Keep the file and call the sender.
err-bundle-order-missing = A legal order that opened something is not inside. It was not opened.
rec-bundle-order-missing = Do not use it. Keep the file and call the sender.
err-bundle-order-scope = A legal order does not open what it is said to open. It was not opened.
rec-bundle-order-scope = Do not use it. Keep the file and call the sender.
err-bundle-vital-scope = A statement that a life is in danger does not open what it is said to open. It was not opened.
rec-bundle-vital-scope = Do not use it. Keep the file and call the sender.
err-bundle-vital-more = Something is inside that is not needed against the danger. It was not opened.
rec-bundle-vital-more = Do not use it. Keep the file and call the sender.
err-bundle-part-not-opened = Something is inside that neither consent, nor a legal order, nor a danger opens. It was not opened.
rec-bundle-part-not-opened = Do not use it. Keep the file and call the sender.
err-bundle-never-leaves = Something is inside that never leaves a room. It was not opened.
rec-bundle-never-leaves = Do not use it. Keep the file and call the sender.
err-bundle-notice-more = A notice of a withdrawal holds something else than the notice. It was not opened.
rec-bundle-notice-more = Do not use it. Keep the file and call the sender.
err-bundle-notice-not-held = The notice is for somebody who holds nothing that was withdrawn. It was not opened.
rec-bundle-notice-not-held = Do not use it. Keep the file and call the sender.
err-bundle-notice-differs = The notice says something else than the journal. It was not opened.
rec-bundle-notice-differs = Do not use it. Keep the file and call the sender.
err-bundle-summary-form = The summary is not in its form. It was not opened.
rec-bundle-summary-form = Do not use it. Keep the file and call the sender.
err-bundle-summary-differs = The summary says something else than the signed list. It was not opened.
rec-bundle-summary-differs = Do not use it. Keep the file and call the sender.
err-bundle-record-form = A record is not in its form. It was not opened.
rec-bundle-record-form = Do not use it. Keep the file and call the sender.
err-bundle-record-differs = A record says something else than the journal. It was not opened.
rec-bundle-record-differs = Do not use it. Keep the file and call the sender.
err-bundle-report-unsafe = The report holds something active or refers outside. It was not opened.
rec-bundle-report-unsafe = Do not use it. Keep the file and call the sender.
err-bundle-report-differs = The report says something else than the records. It was not opened.
rec-bundle-report-differs = Do not use it. Keep the file and call the sender.
err-bundle-report-form = The report is not in its form. It was not opened.
rec-bundle-report-form = Do not use it. Keep the file and call the sender.

err-bundle-attachment-unlisted = There is an attachment that no journal line has. It was not opened.
rec-bundle-attachment-unlisted = Do not use it. Keep the file and call the sender.
err-bundle-attachment-missing = An attachment that the journal names is missing. It was not opened.
rec-bundle-attachment-missing = Ask the sender for it again.
err-bundle-order-scan-differs = The scan of a legal order is not the one that was co-signed. It was not opened.
rec-bundle-order-scan-differs = Do not use it. Keep the file and call the sender.
err-bundle-attachment-not-signed = An attachment came after the signature, and no signed amendment names it. It was not opened.
rec-bundle-attachment-not-signed = Do not use it. Keep the file and call the sender.
err-bundle-attachment-differs = An attachment is not the file that the journal names. It was not opened.
rec-bundle-attachment-differs = Do not use it. Keep the file and call the sender.

err-bundle-people-form = The list of people is not in its form. It was not opened.
rec-bundle-people-form = Do not use it. Keep the file and call the sender.
err-bundle-signoff-missing = An interview has no signature. It was not opened.
rec-bundle-signoff-missing = Do not use it. Keep the file and call the sender.
err-bundle-signoff-differs = A signed statement is not the one in the journal. It was not opened.
rec-bundle-signoff-differs = Do not use it. Keep the file and call the sender.
err-bundle-statement-differs = A signed statement says something else than its journal entry. It was not opened.
rec-bundle-statement-differs = Do not use it. Keep the file and call the sender.
err-bundle-section-missing = A section of a signed record is missing. It was not opened.
rec-bundle-section-missing = Do not use it. Keep the file and call the sender.
err-bundle-section-differs = A section of a signed record is not the one that was signed. It was not opened.
rec-bundle-section-differs = Do not use it. Keep the file and call the sender.
err-bundle-record-not-signed = The journal says something else than what was signed. It was not opened.
rec-bundle-record-not-signed = Do not use it. Keep the file and call the sender.
err-bundle-people-others = The list of people is not exactly those who wrote or signed what is inside. It was not opened.
rec-bundle-people-others = Do not use it. Keep the file and call the sender.
err-bundle-signoff-signer = A person who signed is not in the list of people. It was not opened.
rec-bundle-signoff-signer = Do not use it. Keep the file and call the sender.
err-bundle-signoff-signature = A person’s signature does not match. It was not opened.
rec-bundle-signoff-signature = Do not use it. Keep the file and call the sender.
err-bundle-signoff-role = A record is signed by somebody who might not sign it then. It was not opened.
rec-bundle-signoff-role = Do not use it. Keep the file and call the sender.
err-bundle-second-signer-missing = An amendment that takes two signatures has only one. It was not opened.
rec-bundle-second-signer-missing = Do not use it. Keep the file and call the sender.
err-bundle-second-signer-role = The second signature under an amendment is by somebody who might not give it then. It was not opened.
rec-bundle-second-signer-role = Do not use it. Keep the file and call the sender.
err-bundle-cosigner-role = A legal order, or a statement of danger, was co-signed by somebody who might not co-sign it. It was not opened.
rec-bundle-cosigner-role = Do not use it. Keep the file and call the sender.
err-bundle-roster-form = The list of signers inside is not in its form. It was not opened.
rec-bundle-roster-form = Do not use it. Keep the file and call the sender.
err-bundle-roster-sender = The list of signers inside does not hold the sender’s key. It was not opened.
rec-bundle-roster-sender = Do not use it. Keep the file and call the sender.

handover-reason-leaving = Left the room
handover-reason-absence = Leave, illness or a posting
handover-reason-workload = Share of the work
handover-reason-conflict = Conflict of interest
handover-reason-reopened = Opened again, and its person had left

help-title = Help: { $screen }
help-for = What is this screen for?
help-do = What do I do now?
help-keys-here = Keys of this screen
help-keys-everywhere = Keys that work everywhere
help-version = Help, version { NUMBER($n) }, { $date }

help-setup = Makes this computer ready for the room, once. It takes about 15 minutes.
help-setup-1 = Take the steps in their order. Nothing is left on the disk before the recovery sheets are read back.
help-setup-2 = Print the recovery sheets and give them to three different people. Any two of them open the records.
help-setup-3 = Press the key of the quiet screen yourself and see that it works.

help-unlock = Opens the records of this room with your own passphrase.
help-unlock-1 = Choose yourself, type your passphrase and press Enter.
help-unlock-2 = If it does not match, look at the keyboard layout (МОН, ENG) and Caps Lock.
help-unlock-3 = If you forgot it, tell your supervisor. The records are not lost.

help-today = What happens today, what is ready, and what waits for you.
help-today-1 = The blue button always leads to the next step that is not done.
help-today-2 = Each sentence under “Waiting for you” leads to the place where it is done.
help-today-3 = An interview that was interrupted stands on top. Every entry is there.

help-cases = Every case that belongs to your role. A name never stands here, only the code.
help-cases-1 = Search by any part of the code, in Cyrillic or Latin letters.
help-cases-2 = “Open” at the end of a row leads into the case.
help-cases-3 = When a new child comes, open a new case. The code is made for you.

help-case-overview = Everything about one child in one place: interviews, consent, preparation, the next step.
help-case-overview-1 = Take the next step with the blue button at the top.
help-case-overview-2 = Identity opens for a reason that you give. It hides after 60 seconds, and the journal keeps that it was seen.
help-case-overview-3 = Each tab is one kind of work. Left and right arrows move between them.

help-case-preparation = Six cards of what to think of before the child comes.
help-case-preparation-1 = Fill them in any order. An open card does not stop the interview.
help-case-preparation-2 = Mark a card as done when it is.
help-case-preparation-3 = Print the desk card with the meaning of the short words, and put it where a child does not see it.

help-case-consent = One purpose at a time is talked about and answered. The answers decide who receives what.
help-case-consent-1 = Choose who decides first, then read the sentence aloud.
help-case-consent-2 = Yes, No and Later weigh the same. What was not asked can be taken up later.
help-case-consent-3 = Consent can be taken back at any time. What that does is shown first.

help-case-interviews = The interviews of this case: phases, length and where each stands.
help-case-interviews-1 = A new interview begins here.
help-case-interviews-2 = Open one that has ended to complete it and sign it off.
help-case-interviews-3 = The desk card with the meaning of the short words can be printed.

help-case-referrals = Which help the child needs, from whom, and by when.
help-case-referrals-1 = Choose the service, the organisation and how urgent it is.
help-case-referrals-2 = Consent decides what is shared. If it is missing, talk first. Where a life is in danger, what is needed against it goes with a supervisor’s signature.
help-case-referrals-3 = Move the status on whenever an answer comes.

help-case-journal = Who did what in this case, and when, in order.
help-case-journal-1 = Nothing can be changed or removed. A correction is a new line.
help-case-journal-2 = A line’s number can be compared by phone.
help-case-journal-3 = The journal of the whole room is a screen of its own.

help-live = Notes during the interview. One tap is one entry, saved at once.
help-live-1 = After “Begin” nothing asks and nothing moves. Look at the child.
help-live-2 = A slip is taken back with “Undo last”. Details are added at wrap-up.
help-live-3 = Hold the button to finish. Once it has begun, help does not open.
help-live-4 = Closing the window brings the quiet screen. Recording goes on and nothing is lost.

help-record = After the interview: complete the record and sign it off.
help-record-1 = Answer first whether there is immediate danger.
help-record-2 = If you correct a time or a kind, old and new both stay. What the child said is not written here.
help-record-3 = After you signed with your passphrase, only amendments are added.

help-export = Seals what consent allows of a case for one recipient.
help-export-1 = Six steps in order. Until it is written you can go back freely.
help-export-2 = Consent decides what goes. You can take away, never add.
help-export-3 = The file on the stick is read back and compared. Note who received it.

help-check = In one look: is a received bundle whole, from whom, and for whom.
help-check-1 = Choose the file and press “Check”.
help-check-2 = When all three lines are right it can be read. A bundle that does not fit is not opened.
help-check-3 = If the sender’s key is not known, compare it by phone and check again.

help-journal = Every movement in the room: who, when, what and where.
help-journal-1 = Search by number, person or day.
help-journal-2 = “Check again” computes the whole chain from its beginning.
help-journal-3 = Print the latest code, or compare it by phone.

help-insights = Counts for a quarter or a year, in which no child can be seen.
help-insights-1 = Choose the year and the time. Only interviews with consent to anonymous statistics are counted.
help-insights-2 = “<5” is one to four. “–” is hidden so that another count cannot be worked out.
help-insights-3 = The file and the sheet have every count to the nearest five.

help-training = A store of its own with invented case files, where nothing can go wrong.
help-training-1 = Choose a script and tap as if you heard it.
help-training-2 = With the 12 case files preparation, consent, wrap-up and bundles can be practised too.
help-training-3 = Leaving asks nothing. The room’s records stay locked.
help-practice = What you entered and when, beside what the script asked for. There is no score.
help-practice-1 = Look at the lines that came late or were not entered.
help-practice-2 = Print it, and talk it over with your supervisor.
help-practice-3 = Choose the next one with “Practise again”.

help-settings = How the program looks to you, and your passphrase; for the supervisor people, keys and locking.
help-settings-1 = Each choice is saved at once. There is no button to save.
help-settings-2 = Text up to 150 %, zoom up to 200 %, four colour themes.
help-settings-3 = “Self-check” tells whether everything of this program is in order.

help-key-new-case = New case
help-key-tabs = Change tab
help-key-answers = Yes, No, Later
help-key-purposes = From purpose to purpose
help-key-cells = From cell to cell
help-key-cards = Choose a card
help-key-withdraw = Take consent back
help-key-phases = Phase
help-key-search = Go to search
help-key-entries = From line to line
help-key-person = Choose a person
help-key-unlock = Unlock
help-key-redo = Bring back what was undone
help-key-next-step = Next step
help-key-safe = Close, the safe answer
help-key-larger = Larger, smaller, usual size

help-card = Desk card
help-card-print = Print the desk card
help-card-note = What the short words of the interview screen mean. Put it where a child does not read it.
help-card-on-screen = On the screen
help-card-meaning = Meaning
help-card-feelings = The moment at which a sign of feeling was noticed
help-card-marker = Look at this place of the recording later
help-card-item = A drawing or an item shown. Its number appears at wrap-up
help-card-moved = Somebody came into the room or behind the glass, or went out
help-card-break = When a break began and ended
help-card-break-offer = As long without a break as fits the child’s age: one may be offered
help-card-undo = The last entry stays and is marked as undone

identity-change = Change identity
identity-change-why = Why do you need to see and change it?
identity-only-changes = What you leave as it is stays as entered. Only what you change becomes an entry.
identity-hidden-now = The time to see it is over. What you did not change is hidden and stays as entered.
identity-stays = { $part }: stays as entered

identity-part-clan = Clan name
identity-part-patronymic = Patronymic or matronymic
identity-part-given = Given name
identity-part-registration = Registration number
identity-part-birth = Birth
identity-part-phone = Phone of contact
identity-part-phone-use = Safe to call
identity-part-place = Aimag and district
identity-part-address = Address

insights-title = Insights
insights-under = Counts without a child in sight. Only interviews with consent to anonymous statistics.
insights-year = Year
insights-part = Time
insights-part-year = Whole year
insights-part-1 = January to March
insights-part-2 = April to June
insights-part-3 = July to September
insights-part-4 = October to December
insights-filter-age = Age
insights-filter-session = Interview
insights-interviews =
    { $n ->
        [one] 1 interview
       *[other] { NUMBER($n) } interviews
    }
insights-interviews-few = Fewer than five interviews
insights-left-out = Left out without consent: { NUMBER($count) }
insights-too-few = Too few to show.
insights-too-few-filter = With this filter a few children would stand out. Take a filter away.
insights-only-totals = Fewer than 20 interviews: only totals are shown.
insights-none = No interview in this time is counted yet.
insights-none-help = An interview is counted once it has ended and consent to anonymous statistics is yes.
insights-few = <5
insights-few-means = 1 to 4: too few to show
insights-hidden-cell = Hidden so that it cannot be worked out from the others.
insights-legend = “<5”: one to four. “–”: hidden so that another count cannot be worked out.
insights-table = As a table
insights-chart = As bars
insights-save = Save as a file
insights-saved = Saved as { $file }. Every count is rounded to five.
insights-median = Half of the interviews took up to { NUMBER($median) } minutes; the middle half { NUMBER($lower) } to { NUMBER($upper) }.
insights-own = My prompts
insights-own-help = Only you see this. It is for learning and compares nobody.
insights-own-none = No prompts in this time.
insights-chart-text = { $title }. { $rows }
err-too-few-to-save = There are too few interviews in this time for a file.
rec-too-few-to-save = Choose a longer time, or fewer filters.
err-days-reversed = The last day is before the first.
rec-days-reversed = Correct one of the two days.
err-too-many-days = At most two years can be counted at once.
rec-too-many-days = Choose a shorter time.

insights-whose = Counts of
insights-whose-own = This room
insights-whose-together = All rooms added
insights-room-counted = Counted by { $room } on { $date }. Every count is to the nearest five.
insights-together-of = Added: { $rooms }. Every count is to the nearest five; what one room does not show, the sum does not show.
insights-together-without = Not in the sum, because there are too few: { $rooms }
insights-room-totals = Fewer than 20 interviews there: only the total was given.
insights-exchange = Counts of other rooms
insights-exchange-help = Each room writes its counts for the chosen time as a signed file, to the nearest five. A file is taken in from a room whose key was compared in Settings, and then stands beside these counts.
insights-sign = Write this room’s signed counts
insights-counts-file = File of another room
insights-take = Take in
insights-signed = Written as { $file }. Every count is rounded to five.
insights-taken = Taken in: { $room }, { $from } – { $until }
insights-picture = As a picture
insights-picture-saved = Saved as { $file }. Every count is rounded to five.
err-counts-malformed = This is not a file of counts, or it was changed.
rec-counts-malformed = Ask that room for the file again.
err-counts-other-cards = This file counts other things than this program.
rec-counts-other-cards = Both rooms need the same version of the program.
err-counts-signature = The signature of this file does not fit. It was not taken in.
rec-counts-signature = Ask that room for the file again.
err-counts-other-mode = This file is of training, or training is open. They are never mixed.
rec-counts-other-mode = Choose a file of the same mode.
err-counts-own-room = This is this room’s own file.
rec-counts-own-room = Choose the file of another room.
err-counts-key-unknown = The key of this room was not compared, or is used no more.
rec-counts-key-unknown = Take its card in and compare the number in Settings first.
err-counts-nothing-new = These counts were taken in before.
rec-counts-nothing-new = There is nothing to do.
err-counts-older = Newer counts of this room for the same time were taken in before.
rec-counts-older = Ask that room for a new file.
err-picture-malformed = The picture could not be written.
rec-picture-malformed = Try again, or save the table instead.

insights-card-per-month = Interviews per month
insights-card-age-and-first = Age, first and later interviews
insights-card-language = Language and interpreter
insights-card-needs = Access needs, and what helps
insights-card-length = Length
insights-card-breaks = Breaks in an interview
insights-card-prompts = Prompts by phase
insights-card-feelings = Feelings noted, and whether something was done
insights-card-responses = What was done
insights-card-consent-child = The children’s answers
insights-card-consent-guardian = The guardians’ answers
insights-card-referrals = Referrals, until attended
insights-card-preparation = Preparation at the beginning
insights-card-conflict = Conflict of interest
insights-card-sign-off = Time to sign-off
insights-finding-first = About { NUMBER($percent) }% were first interviews
insights-finding-interpreter = About { NUMBER($percent) }% were held with an interpreter
insights-finding-open = About { NUMBER($percent) }% of the prompts were open
insights-finding-within-month = About { NUMBER($percent) }% of the referrals were attended within a month
insights-finding-prepared = About { NUMBER($percent) }% began with everything prepared
insights-finding-within-day = About { NUMBER($percent) }% were signed within a day

insights-column-count = Count
insights-session-first = First
insights-session-later = Later
insights-age-0-6 = 0 to 6 years
insights-age-7-12 = 7 to 12 years
insights-age-13-17 = 13 to 17 years
insights-age-not-known = Between two groups
insights-language-mn = Mongolian
insights-language-kk = Kazakh
insights-language-tyv = Tuvan
insights-language-sign = Sign language
insights-language-ru = Russian
insights-language-en = English
insights-language-other = Other
insights-language-not-said = Not entered
insights-interpreter-without = Without an interpreter
insights-interpreter-with = With an interpreter
insights-help-noted = What helps is noted
insights-help-not-noted = Not noted
insights-minutes-under-20 = Under 20 minutes
insights-minutes-20 = 20 to 39 minutes
insights-minutes-40 = 40 to 59 minutes
insights-minutes-60 = 60 to 79 minutes
insights-minutes-from-80 = 80 minutes or more
insights-breaks-0 = None
insights-breaks-1 = One
insights-breaks-2 = Two
insights-breaks-from-3 = Three or more
insights-response-done = Something was done
insights-response-nothing-noted = Nothing is noted
insights-answer-yes = Yes
insights-answer-no = No, or taken back
insights-answer-later = Later
insights-answer-not-asked = Not asked
insights-attended-week = Within a week
insights-attended-month = Within a month
insights-attended-longer = Later
insights-attended-not-yet = Not yet
insights-prepared-complete = Everything done
insights-prepared-open = Something open
insights-conflict-found = Found
insights-conflict-not-found = Not found
insights-signed-day = Within a day
insights-signed-three-days = Within three days
insights-signed-longer = Later
insights-signed-not-yet = Not yet

journal-title = Custody journal
journal-filter = Filter
journal-filter-all = All
journal-filter-handed-over = Handed over
journal-filter-opened = Opened
journal-filter-consent = Consent
journal-filter-amendments = Amendments
journal-search = Search by number or person
journal-search-help = For example 0219, a name, or a case code
journal-from = From
journal-until = To
journal-days-help = For example 2026.11.21
journal-nothing-found = No entry fits.
journal-clear = Show everything
journal-older = Older entries
journal-of-room = The whole room
journal-today = Today, { $date }
journal-none = none
journal-others = Everything else checked
journal-others-good = In order
journal-limits = On this computer: { $what }.
journal-limit-memory-not-locked = memory with keys may be written to the disk
journal-limit-dumps-not-shut-out = another program may look into the memory
journal-state-original = Original record, encrypted
journal-state-sealed = Sealed { $date }, not handed over yet
journal-state-handed-over = Handed over { $date }, received by { $who }
journal-state-received = Receipt signed { $date } by { $who }
journal-state-cancelled = Cancelled, file to be destroyed
journal-number = № { $n }
journal-nothing-yet = Every movement is written here.
journal-only-added = Entries are added, never removed. Nobody can change them, supervisors included.
journal-chain-whole = Chain complete
journal-checked-at = Checked { $time }
journal-check-again = Check again
journal-entries = Entries
journal-gaps = Gaps
journal-signatures = Signatures
journal-signatures-all = All valid
journal-latest-code = Latest code
journal-latest-code-help = Compare it by phone
journal-where = Where it is now
journal-mismatch = A mismatch between no. { $from } and { $until }. The earlier { NUMBER($count) } are intact.
journal-who = Who
journal-details = Details
journal-linked-to = Linked to entry
journal-report-title = Report of a check of the journal
journal-report-checked = Checked: { $time }
journal-report-saved = Report saved: { $file }
journal-save-report = Save a report

act-case-case-opened = Case file opened
act-case-case-closed = Case file closed
act-case-case-reopened = Case file reopened
act-case-identity-recorded = Identity entered
act-case-identity-revealed = Identity opened
act-case-adult-recorded = Adult entered
act-case-person-around-recorded = Person around the child entered
act-case-decider-named = Decision maker named
act-case-consent-answered = Consent answer
act-case-child-cannot-answer = The child cannot answer
act-case-child-pages-chosen = The child’s own screen was opened
act-case-child-page-shown = The child saw a page
act-case-child-stopped = The child stopped
act-case-consent-confirmed = Consent recorded
act-case-consent-withdrawn = Consent withdrawn
act-case-appointment-made = Appointment made
act-case-appointment-cancelled = Appointment taken off
act-case-preparation-filled = Preparation filled in
act-case-preparation-marked = Preparation marked
act-case-preparation-printed = Preparation card printed
act-case-attendance-recorded = Attendance noted
act-case-elsewhere-noted = Interview held elsewhere entered
act-case-elsewhere-struck = Interview held elsewhere taken out
act-case-facts-noted = Facts of the case noted from the lists
act-case-birth-settled = Settled which birth date holds
act-case-interview-begun = Interview begun
act-case-tapped = Interview entry
act-case-tap-undone = Entry undone
act-case-tap-restored = Entry brought back
act-case-tap-corrected = Entry corrected
act-case-clock-jumped = Computer clock changed
act-case-interview-resumed = Interview resumed
act-case-interview-ended = Interview ended
act-case-childs-end-recorded = How the child left
act-case-recordings-noted = Recording noted
act-case-process-noted = Note on the process
act-case-attachment-added = Attachment added
act-case-item-described = Item described
act-case-risk-assessed = Risk assessed
act-case-referral-made = Referral made
act-case-referral-moved = Referral status
act-case-meeting-recorded = Team meeting recorded
act-case-decision-moved = Status of a team decision
act-case-allegation-opened = Opened early for an interviewer
act-case-case-handed-over = Case file handed on
act-case-opened-beforehand = What was opened early, for the record
act-case-danger-answered = Noted who was told of a danger
act-case-aftercare-noted = Asked how the child is
act-case-signed-off = Signed off
act-case-amended = Amendment
act-case-legal-order-ended = Legal order ended
act-case-order-told = Child told of what goes without consent
act-case-vital-interest-stated = A life is in danger: co-signed
act-case-danger-over = The danger is over
act-case-legal-order-recorded = Legal order entered
act-case-bundle-sealed = Bundle sealed
act-case-bundle-handed-over = Handed over
act-case-notice-handed-over = Printed notice of a withdrawal given
act-case-receipt-taken = Receipt taken in
act-case-bundle-cancelled = Bundle cancelled
act-room-room-created = Store of the room made
act-room-person-added = Person added
act-room-person-deactivated = Person’s access ended
act-room-role-changed = Person’s role changed
act-room-receipt-made = Receipt written
act-room-other-room-taken = Another room taken into the list
act-room-other-room-checked = Another room’s key compared
act-room-other-room-revoked = Use of another room’s key ended
act-room-other-head-seen = End of another room’s journal noted
act-room-keepers-named = Keepers of the roster of rooms entered
act-room-keeper-checked = Keeper’s key compared
act-room-roster-signed = Roster of rooms signed
act-room-roster-taken = Roster of rooms put in force
act-room-passphrase-changed = Passphrase changed
act-room-recipient-added = Recipient added
act-room-recipient-key-checked = Key checked
act-room-recipient-revoked = Key no longer used
act-room-unlocked = Unlocked
act-room-recovery-used = Opened with two recovery sheets
act-room-locked = Locked
act-room-command-refused = Refused
act-room-setting-changed = Setting changed
act-room-room-clock-jumped = Computer clock changed
act-room-clock-put-right = Said that the clock had been wrong
act-room-papers-compared = Papers compared after a restoration
act-room-bundle-checked = Bundle checked
act-room-other-counts-taken = Counts of another room taken in
act-room-recipient-signing-key-set = Key for receipts entered
act-room-wording-issued = Next version of the words put in force
act-room-backup-made = Backup made
act-room-backup-tested = Backup tested: it opens
act-room-vault-key-renewed = The store has a new key
act-room-recovery-renewed = There are new recovery sheets
act-room-log-restored = The store goes on from an earlier state
act-room-head-witnessed = Latest code left the room
act-room-cases-linked = Case files linked
act-room-cases-unlinked = Link between case files struck

journal-detail-interview = interview { $value }
journal-detail-version = v{ $value }
journal-detail-new-keys = new keys
journal-detail-roster-number = no. { $value }
journal-detail-until = valid until { $value }
journal-detail-from = from { $value }
journal-wording-child = the child’s pages
journal-detail-minutes = { $value } min
journal-detail-clock-ahead = ahead by { $value }
journal-detail-clock-back = back by { $value }
journal-detail-digest = file { $value }…
journal-detail-parts =
    { $value ->
        [one] 1 part
       *[other] { NUMBER($value) } parts
    }
journal-detail-notice = notice of the withdrawal in entry { $value }
journal-detail-seal = seal { $value }
journal-detail-handed-late = Entered late, handed over { $value }
journal-detail-received-by = received by { $value }
journal-detail-cosigned = co-signed by { $value }
journal-detail-recovery-sheets = recovery sheets { $value }
journal-detail-failed-before =
    { $value ->
        [one] 1 wrong passphrase before
       *[other] { NUMBER($value) } wrong passphrases before
    }
journal-detail-entries =
    { $value ->
        [one] 1 entry
       *[other] { NUMBER($value) } entries
    }
journal-detail-seen-before =
    { $value ->
        [one] 1 entry had been seen
       *[other] { NUMBER($value) } entries had been seen
    }
journal-detail-backup-of = backup of { $value }
journal-verdict-whole = whole, for this reader
journal-setting-language = language
journal-setting-hide-names = names at unlock
journal-setting-blind-intake = what is kept from interviewers
journal-setting-plan-phones = numbers to call in immediate danger
journal-setting-auto-lock-minutes = lock by itself
journal-setting-backup-place = where backups go
journal-setting-backup-time = time of the backup
journal-setting-backup-after-sign-off = backup after each sign-off
journal-setting-backup-same-medium = same disk is understood
journal-head-place-bundle = carried by a bundle
journal-head-place-public-keys = written with the public keys

leaving-unfinished = A bundle whose writing was cut off
leaving-unfinished-text = { $case }: the program was cut off while it wrote a bundle on { $date } at { $time }. The journal knows no such bundle, and nobody was given it. But its file may still be on the stick.
leaving-unfinished-todo = Plug that stick in and choose “Look again”: what is left is removed by itself. Only its recipient could open the file.
leaving-unfinished-look = Look again
leaving-unfinished-gone = I have looked: it is not there, or was destroyed

err-bundle-may-not-leave =
    { $reason ->
        [not-asked] Consent has changed since it was sealed, so this bundle does not leave. One of the two has not been asked.
        [later] Consent has changed since it was sealed, so this bundle does not leave. One of the two said later.
        [child-said-no] Consent has changed since it was sealed, so this bundle does not leave. The child said no.
        [guardian-said-no] Consent has changed since it was sealed, so this bundle does not leave. The adult who decides said no.
        [child-cannot-answer] Consent has changed since it was sealed, so this bundle does not leave. The child could not answer, and that is not a yes.
        [implicated] Consent has changed since it was sealed, so this bundle does not leave. The adult may be implicated, so someone else must decide.
        [too-young] Consent has changed since it was sealed, so this bundle does not leave. The child is not certainly old enough to decide alone.
        [amended] Consent has changed since it was sealed, so this bundle does not leave. A yes was amended after it was signed.
        [withdrawn] Consent has changed since it was sealed, so this bundle does not leave. It was taken back.
        [expired] Consent has changed since it was sealed, so this bundle does not leave. The conversation has run out.
        [wording-changed] Consent has changed since it was sealed, so this bundle does not leave. The words have changed since.
        [not-confirmed] Consent has changed since it was sealed, so this bundle does not leave. The conversation was not confirmed.
        [case-closed] Consent has changed since it was sealed, so this bundle does not leave. The case file is closed.
        [order-out-of-scope] Consent has changed since it was sealed, so this bundle does not leave. The legal order does not name it.
        [beyond-danger] Consent has changed since it was sealed, so this bundle does not leave. It is not needed against the danger.
        [not-needed] Consent has changed since it was sealed, so this bundle does not leave. The purpose does not need it.
       *[other] Consent has changed since it was sealed, so this bundle does not leave.
    }
rec-bundle-may-not-leave = Cancel this bundle and destroy the file. What may go today can be sealed in a new one.
err-bundle-basis-ended = What it was sealed under, a legal order or a danger to life, does not hold any more. This bundle does not leave.
rec-bundle-basis-ended = Cancel this bundle and destroy the file. What may go today can be sealed in a new one.
err-bundle-content-changed =
    { $part ->
        [interview_log] Since it was sealed, something in the interview record was put right. This bundle still says what was wrong, so it does not leave.
        [consent_record] Since it was sealed, something in the consent record was put right. This bundle still says what was wrong, so it does not leave.
        [risk_and_needs] Since it was sealed, something about risk and needs was put right. This bundle still says what was wrong, so it does not leave.
        [attachments] Since it was sealed, the files of the record were put right. This bundle still has them as they were, so it does not leave.
        [identity] Since it was sealed, the child’s identity was put right. This bundle still says what was wrong, so it does not leave.
       *[other] Since it was sealed, something in it was put right. This bundle still says what was wrong, so it does not leave.
    }
rec-bundle-content-changed = Cancel this bundle, destroy the file, and seal a new one.
err-bundle-sealed-to-former-key = This bundle was sealed to a key that the recipient no longer uses. Whoever has that key could open it, so it does not leave.
rec-bundle-sealed-to-former-key = Cancel this bundle, destroy the file, and seal a new one to the key in use now.

links-title = Linked case files
links-none = Files of brothers, sisters, or children concerned by the same thing are linked here by code.
links-stay = A link stays in this room and goes into no bundle.
links-add = Link a file
links-join = Link
links-code = Code of the other file
links-code-help = Word and four digits, for example Birch 4127. No name.
links-kind = What links them?
links-hidden = A file you may not open. Ask the case officer.
links-by = { $kind } · { $person }, { $when }
links-struck = Struck: { $reason } ({ $person }, { $when })
links-struck-hidden = Struck ({ $person }, { $when })
links-strike = Strike
links-strike-title = Strike the link to { $code }?
links-strike-because = Why do they not belong together?
err-link-to-itself = This is the same case file.
rec-link-to-itself = Enter the code of the other file.
err-link-already-there = The two files are already linked.
rec-link-already-there = To change what links them, strike the link and make it anew.
err-link-not-there = The two files are not linked.
rec-link-not-there = Open the page again.
err-link-code-not-found = No file that you may open has this code.
rec-link-code-not-found = Check the word and the four digits, or ask the case officer.

live-title = Interview
live-log = Interview log
live-nth = Interview no. { NUMBER($n) }
live-elapsed = Elapsed time
live-saved = Saved { $time }
live-every-tap = Every tap is saved at once

live-begin = Begin
live-open-points = Open points of preparation: { $what }
live-camera-not-confirmed = Camera not confirmed as running.
live-camera-confirm = The camera is running
live-session = Type of session
live-session-reason = Reason
live-planned = Length planned
live-compulsion-basis = Legal duty: which law or decision
live-compulsion-interests = How the child’s best interests were weighed
live-compulsion-note = The no stays on record. Begin only if the law obliges you to.

live-phases = Phase
live-any-order = any order
live-one-tap = One tap per prompt
live-open = Open
live-open-example = “Tell me about…”
live-open-example-2 = “And then what happened?”
live-open-example-3 = “Tell me more about that”
live-directive = Directive
live-directive-example = “When?” “Where?”
live-option-posing = Option-posing
live-option-posing-example = “Was it this or that?”
live-suggestive = Suggestive
live-suggestive-example = Hints at an answer
live-open-of-all = { NUMBER($open) } of { NUMBER($all) } open
live-announce = { $what } { NUMBER($count) }

live-feelings = Feelings
live-marker = Marker
live-item = Drawing, item
live-moved = In or out
live-moved-added = { $time } someone came in or went out. Say who, or later.
live-moved-came = { $who }: came in
live-moved-went = { $who }: went out
live-person-interviewer = Me
live-person-guardian = From home
live-person-support-person = Companion
live-person-lawyer = Lawyer
live-person-psychologist = Helper
live-person-interpreter = Interpreter
live-person-prosecutor = Guest A
live-person-investigator = Guest B
live-person-social-worker = Guest C
live-person-other = Other
live-feelings-added = { $time } feelings. Add more if you like, or later.
live-chip-still = Still
live-chip-drops = Drops
live-chip-water = Water
live-chip-new-topic = New topic
live-chip-other = Other

live-rest = Rest
live-break = Break
live-break-key = Space bar
live-break-offer = A break is possible
live-break-decline = Goes on
live-break-declined = Break offered: goes on
live-resume = Resume
live-questions = Questions
live-question-handed-in = Came
live-question-relayed = Asked
live-question-declined = Left out
live-question-noted = Questions: { $what }
live-latest = Latest
live-undo-last = Undo last
live-redo = Bring back
live-undone = { $what } undone
live-restored = { $what } brought back
live-hold-to-finish = Hold to finish
live-finish-again = Press again to finish
live-over-plan = { NUMBER($minutes) } min over plan

live-timeline = Timeline
live-timeline-now = { NUMBER($minutes) } minutes: now { $phase }
live-timeline-feelings = Feelings { NUMBER($n) }
live-timeline-markers = Markers { NUMBER($n) }
live-timeline-break = Break { $time }
live-timeline-gap = Gap { $time }

live-start-paper = Please start noting on paper.
live-battery = Battery is low: { NUMBER($percent) }%
live-larger-window = Please make the window larger. The keys still work.
live-larger-window-only = Please make the window larger.
live-interrupted = The interview was interrupted. Every entry is safe.
live-child-stopped = The child asked to stop. Moving to Closing.
live-adult-stopped = The adult who decides asked to stop. Moving to Closing.
live-clock-jumped = The computer clock has changed. Entries keep their order.
note-camera-not-confirmed = It is not noted that the camera is running.
note-preparation-open =
    { $count ->
        [one] 1 preparation card is open.
       *[other] { NUMBER($count) } preparation cards are open.
    }

err-interview-not-found = This interview was not found.
rec-interview-not-found = Open the case file again.
err-move-not-found = There is no such entry of somebody coming in or going out.
rec-move-not-found = Choose the entry again.
err-move-without-place = Only coming into, or going out of, the room or the place behind glass is noted.
rec-move-without-place = Choose one of the two.
err-interview-already-running = An interview is already running in this case file.
rec-interview-already-running = Go on with it, or finish it.
err-interview-already-known = This interview has already begun.
rec-interview-already-known = Open the interview page.
err-interview-has-ended = This interview has ended.
rec-interview-has-ended = Add what is missing at wrap-up.
err-interview-not-interrupted = The interview was not interrupted; its clock runs.
rec-interview-not-interrupted = Go on with it as it is.
err-interview-was-interrupted = The interview was interrupted. Every entry is safe.
rec-interview-was-interrupted = Choose Resume, or Finish and wrap up.
err-child-said-no = The child said no to the interview.
rec-child-said-no = The answer is respected. Ask again another day, or state the legal duty.
err-interview-not-agreed =
    { $why ->
        [not-asked] The interview is not agreed to. One of the two has not been asked.
        [later] The interview is not agreed to. One of the two said later.
        [guardian-said-no] The interview is not agreed to. The adult who decides said no.
        [implicated] The interview is not agreed to. Somebody else has to decide first.
        [too-young] The interview is not agreed to. The child is not certainly old enough to decide alone.
        [amended] The interview is not agreed to. A yes was amended after it was signed.
        [withdrawn] The interview is not agreed to. It was taken back.
        [expired] The interview is not agreed to. The conversation has run out.
        [wording-changed] The interview is not agreed to. The words have changed since.
       *[other] The interview is not agreed to.
    }
rec-interview-not-agreed =
    { $duty ->
        [may] Open the consent page and talk again, or state the legal duty.
       *[none] Open the consent page and talk again.
    }
err-recording-not-agreed =
    { $why ->
        [not-asked] Recording is not agreed to, so the camera stays off. One of the two has not been asked.
        [later] Recording is not agreed to, so the camera stays off. One of the two said later.
        [child-said-no] Recording is not agreed to, so the camera stays off. The child said no.
        [guardian-said-no] Recording is not agreed to, so the camera stays off. The adult who decides said no.
        [implicated] Recording is not agreed to, so the camera stays off. Somebody else has to decide first.
        [too-young] Recording is not agreed to, so the camera stays off. The child is not certainly old enough to decide alone.
        [amended] Recording is not agreed to, so the camera stays off. A yes was amended after it was signed.
        [withdrawn] Recording is not agreed to, so the camera stays off. It was taken back.
        [expired] Recording is not agreed to, so the camera stays off. The conversation has run out.
        [wording-changed] Recording is not agreed to, so the camera stays off. The words have changed since.
       *[other] Recording is not agreed to, so the camera stays off.
    }
rec-recording-not-agreed = Switch the camera off and take the tick away, or talk again on the consent page.
err-compulsion-not-needed = It was agreed to, so no legal duty is needed.
rec-compulsion-not-needed = Leave the legal duty empty.
err-session-type-does-not-fit = This is interview number { NUMBER($number) }, so it is not the first.
rec-session-type-does-not-fit = Choose another type of session.
err-session-needs-reason =
    { $why ->
        [other-interviewer] Another person leads this session than the last one, so it needs a reason.
        [many-sessions] This is more than the second session, so it needs a reason.
        [many-with-elsewhere] With those held elsewhere this is more than the second session, so it needs a reason.
        [re-interview] A re-interview needs a reason.
       *[other] This session needs a reason.
    }
rec-session-needs-reason = Please write the reason for it.
err-tap-not-found = This entry was not found.
rec-tap-not-found = Open the list again.
err-tap-already-noted = This entry is already there.
rec-tap-already-noted = Check the list.
err-tap-already-undone = This entry was undone.
rec-tap-already-undone = Bring it back first if it is needed.
err-tap-not-undone = This entry was not undone.
rec-tap-not-undone = You can simply go on.
err-nothing-to-undo = There is nothing to undo.
rec-nothing-to-undo = You can simply go on.
err-nothing-to-redo = There is nothing to bring back.
rec-nothing-to-redo = Note it again if it is needed.
err-feeling-not-found = This feeling is not noted.
rec-feeling-not-found = Note the feeling again.
err-break-not-found = This break is not noted.
rec-break-not-found = Choose the break from the list.
err-intensity-out-of-range = The strength is between 0 and { NUMBER($most) }.
rec-intensity-out-of-range = Choose the strength again.

movement-none = No
movement-within-country = Within the country
movement-across-border = Across a border
movement-not-known = Not known
err-order-body-missing = The issuing body is missing.
rec-order-body-missing = Enter the court, prosecutor or body.
err-order-number-missing = The number of the order is missing.
rec-order-number-missing = Enter the number on the paper.
err-order-date-in-future = The date is after today.
rec-order-date-in-future = Check the date on the paper.
err-order-scope-missing = What the order names was not chosen.
rec-order-scope-missing = Choose only the parts that the paper names.
err-order-child-told-missing = Whether the child was told is missing.
rec-order-child-told-missing = Choose told or not yet.
err-order-child-told-note-missing = The note about telling the child is missing.
rec-order-child-told-note-missing = Write by whom and when, or why not yet.
err-order-cosigner-role = This person may not co-sign.
rec-order-cosigner-role = Ask a supervisor to sign.
err-order-cosigner-same = Nobody co-signs what they entered themselves.
rec-order-cosigner-same = Ask another supervisor to sign.
err-order-cosigner-led = Whoever led an interview in this case file does not co-sign in it.
rec-order-cosigner-led = Ask a supervisor who led none to sign.
err-order-unsigned = The supervisor’s signature is missing.
rec-order-unsigned = The supervisor signs with their passphrase.
err-order-has-ended = The end of this order has been entered already.
rec-order-has-ended = Where a new order came, enter that one.
err-order-end-role = Only a supervisor enters the end of an order.
rec-order-end-role = Tell the supervisor.
err-order-end-in-future = The day it ended lies after today.
rec-order-end-in-future = Enter today or an earlier day.
err-order-end-before-order = The day it ended lies before the date of the order.
rec-order-end-before-order = Check the day.
err-order-child-knows = It has been entered already that the child was told.
rec-order-child-knows = Nothing more has to be entered.
err-order-unknown = This order is not entered in the case file.
rec-order-unknown = Enter the order first.
err-order-for-another-recipient = This order is for another recipient.
rec-order-for-another-recipient = Choose the recipient that the order names.
err-order-scan-differs = The file is not the scan that was signed with this order.
rec-order-scan-differs = Enter the order again and choose the file.
err-order-already-recorded = This order is already entered.
rec-order-already-recorded = Choose it from the list.

palette-title = Where to?
palette-help = Type a case code, the name of a screen, or what to do. Example: Birch 4127. Names are not searched.
palette-screens = Screens
palette-actions = Actions
palette-keys = ↑ ↓ choose, Enter goes, Esc closes

paper-preview = Sheets to print
paper-not-filled = Not asked or noted: { $names }
paper-count =
    { $count ->
        [one] { NUMBER($count) } sheet
       *[other] { NUMBER($count) } sheets
    }
paper-language = Language of the sheets
paper-both = Both
paper-laying = Laying out the sheets…
paper-page = Page { NUMBER($n) } of { NUMBER($total) }
paper-printed = Printed { $when }, { $person }
paper-latest-code = Latest code { $code }
paper-too-long = One part does not fit on a sheet. That sheet gets longer; nothing is left out.
paper-name-position = Name, position
paper-signature = Signature
paper-date = Date
paper-code-only = This sheet has the code only. The child’s name is not written on it.

paper-consent-title = Record of consent
paper-consent-version = Version
paper-consent-decider = Who decided for the child
paper-consent-how = How we spoke
paper-consent-witness = Witness
paper-consent-language = Language spoken
paper-consent-proof = Document seen
paper-consent-confirmed = Read back and confirmed
paper-consent-not-confirmed = Not confirmed yet
paper-consent-valid-until = Valid until
paper-consent-child-cannot = Why the child could not answer
paper-consent-own-words = explained back in own words
paper-consent-withdrawn = Withdrawn since
paper-consent-withdrawn-none = Nothing was withdrawn
paper-consent-withdrawn-line = { $when }, { $who }: { $what }
paper-consent-signed-on-paper = Signed on paper, no. { $number }
paper-consent-signed-by-hand = Signed by hand on the screen
paper-consent-any-time = Consent can be withdrawn at any time by saying so. Nobody asks why, and nobody will be cross.

paper-notice-title = Notice: consent was withdrawn
paper-notice-to = To
paper-notice-what = What was withdrawn
paper-notice-said = When it was said
paper-notice-text = Consent for the purpose below was withdrawn. It holds from the moment it was said.
paper-notice-has = What you received earlier
paper-notice-received-by = Received by
paper-notice-do = What to do now
paper-notice-do-1 = From now on, do not use or pass on information that rests on this consent alone.
paper-notice-do-2 = If no law obliges you to keep it, destroy the bundle with all its copies.
paper-notice-do-3 = If a law obliges you to keep it, write below which article, and keep it apart and locked.
paper-notice-do-4 = Fill in and sign the reply below and return it to the room that gave you this notice.
paper-notice-order = Some parts were given under a legal order or because a life was in danger. They do not rest on consent, and this notice does not concern them.
paper-notice-no-why = Do not ask the child or the guardian why.
paper-notice-reply = Reply of the recipient
paper-notice-destroyed = Destroyed on
paper-notice-kept = Kept, under which law and article
paper-notice-passed-on = Passed on earlier to
paper-notice-waiting =
    { $count ->
        [one] { NUMBER($count) } notice is to be given.
       *[other] { NUMBER($count) } notices are to be given.
    }

paper-record-title = Record of the interview
paper-record-unsigned = Not signed yet
paper-journal-entry = Entry
paper-journal-when = When
paper-journal-what = What
paper-journal-filtered = Filter: { $what }
paper-setup-title = Room set-up

preparation-title = Preparation
preparation-done = Done
preparation-open = Open
preparation-mark-done = Mark as done
preparation-mark-open = Open again
preparation-print = Print the preparation card
preparation-changed = Changed since it was printed: { $what }
preparation-not-asked = Not asked
preparation-card-1 = Language
preparation-card-2 = Access
preparation-card-3 = Preferences
preparation-card-4 = Who attends
preparation-card-5 = Room
preparation-card-6 = Ask the child

preparation-aim = Aim
preparation-break-signal = Break signal
preparation-break-signal-hand = Raises a hand
preparation-break-signal-card = Shows a card
preparation-break-signal-word = Says a word
preparation-target-minutes = Length planned

preparation-language = Language of the interview
preparation-language-mn = Mongolian
preparation-language-kk = Kazakh
preparation-language-tyv = Tuvan
preparation-language-sign = Sign language
preparation-language-ru = Russian
preparation-language-en = English
preparation-language-other = Other
preparation-interpreter-needed = Is an interpreter needed?
preparation-interpreter-name = Interpreter’s name
preparation-interpreter-agency = Agency
preparation-interpreter-oath = Oath signed
preparation-interpreter-seat = Where the interpreter sits
preparation-interpreter-knows-family = Does the interpreter know the family?
note-interpreter-knows-family = Better to find another interpreter.

preparation-needs = What does the child need help with?
preparation-need-hearing = Hearing
preparation-need-sight = Sight
preparation-need-speech = Speech
preparation-need-movement = Movement
preparation-need-learning = Learning
preparation-need-attention = Attention
preparation-need-autism = Autism
preparation-need-long-illness = Long illness
preparation-need-none-known = None known
preparation-what-helps = What helps?

preparation-interviewer-gender = Who would the child like to talk with?
preparation-gender-any = Either
preparation-gender-female = A woman
preparation-gender-male = A man
preparation-door = Door
preparation-door-open = Open
preparation-door-ajar = Slightly open
preparation-door-closed = Closed
preparation-seat = Where to sit
preparation-comfort = Comfort things
preparation-comfort-other = What else comforts
preparation-comfort-soft-toy = Soft toy
preparation-comfort-blanket = Blanket
preparation-comfort-drawing = Something to draw with
preparation-comfort-squeeze-ball = Ball to squeeze
preparation-comfort-warm-drink = Warm drink
preparation-comfort-snack = Snack
preparation-comfort-somebody-near = Somebody close waits outside
preparation-food = Food, allergy
preparation-likes = Topics the child likes
preparation-avoid = Topics to avoid before the free telling
preparation-words = Words the child uses for family and body

preparation-attendee-add = Add a person
preparation-attendee-role = Role
preparation-attendee-initials = Initials or role only
preparation-attendee-place = Where
preparation-attendee-implicated = May this person be implicated?
preparation-attendee-child-told = The child was told
note-many-in-room = There are { NUMBER($count) } adults in the room. Fewer is easier for the child.
note-implicated-was-there = It is noted that someone who may be implicated was there. The reason is asked at sign-off.
note-implicated-not-known = Someone in the room may or may not be implicated.
note-attendee-perhaps-implicated = Somebody around the child is entered as possibly implicated, or it is not known. Make sure that it is nobody who comes.
err-implicated-in-room = A person who may be implicated cannot be in the room with the child.
rec-implicated-in-room = Choose another place or another person.
err-implicated-watches = A person who may be implicated cannot watch or hear the child.
rec-implicated-watches = Choose the waiting room or another person.
err-attendee-implicated-in-file = The case file says of the mother or the father that they may be implicated, or that it is not known. Here it says no.
rec-attendee-implicated-in-file = Correct one of the two. If somebody else comes, enter them among the people around the child first.
err-implicated-supports = A person who may be implicated cannot be the child’s support person.
rec-implicated-supports = Find another support person with the child.
err-implicated-interprets = A person who may be implicated cannot interpret.
rec-implicated-interprets = Find another interpreter.
err-nobody-with-child = There is no interviewer in the room.
rec-nobody-with-child = Enter the interviewer who was with the child.
err-too-many-attendees = There are more than { NUMBER($most) } people in the list.
rec-too-many-attendees = Remove rows that are not needed.
err-attendee-without-initials = Row { NUMBER($row) } has no initials or role.
rec-attendee-without-initials = Enter initials or a role.
err-child-not-told-of-person = The child was not told of the person in row { NUMBER($row) }.
rec-child-not-told-of-person = Tell the child and tick it, or the person leaves.
err-attendee-left-before-coming = In row { NUMBER($row) } leaving is before coming.
rec-attendee-left-before-coming = Please correct the times.
err-attendee-outside-interview = A time in row { NUMBER($row) } is after the interview.
rec-attendee-outside-interview = Please correct the time.

preparation-camera = Camera on and tested
preparation-recording-number = Recording number
preparation-sound = Sound
preparation-temperature = Temperature
preparation-toys = Toys
preparation-tissues = Tissues
preparation-water = Water
preparation-clock-hidden = Clock hidden
preparation-sign-in-use = Sign “in use”
preparation-phone-silent = Phone silent
preparation-room-all = All checked

err-card-unknown = There is no such preparation card.
rec-card-unknown = Choose one of the six cards.
err-card-field-unknown = This card has no such field.
rec-card-field-unknown = Open the card again.
err-choice-unknown = This choice is not in the list.
rec-choice-unknown = Choose from the list.
err-none-known-excludes = “None known” cannot stand with others.
rec-none-known-excludes = Keep one or the other.
err-minutes-out-of-range = The length is between { NUMBER($least) } and { NUMBER($most) } minutes.
rec-minutes-out-of-range = Please change the length.
err-card-field-withheld = Somebody who knows what was alleged has written here, and you do not see it.
rec-card-field-withheld = Ask them, or the supervisor, to add what you want to say.

err-card-empty = Nothing is entered on this card.
rec-card-empty = Enter what you know. Where nothing is known, there is an answer for that.

err-room-not-checked =
    { $open ->
        [one] 1 point of the room is not checked.
       *[other] { NUMBER($open) } points of the room are not checked.
    }
rec-room-not-checked = Check each of them once.

preparation-plan = Plan
preparation-ask-child = What the child is asked is noted on the consent page. This card is done when everything was asked or told.
err-nobody-planned = It is not entered who comes.
rec-nobody-planned = Add at least the interviewer.
preparation-target-help = Usually { NUMBER($minutes) } minutes at this age.
preparation-printed-at = Printed: { $when }

receipts-own-text = Text for the recipient to sign
receipts-own-help = For a recipient without this program, who signs it with “ssh-keygen -Y sign -n { $form }”. It comes back to “Check a bundle”.
receipts-own-write = Write the text
receipts-own-written = The text is written

receipts-signing-number = Receipts are signed with: { $groups }
receipts-signing-checked = Key for receipts compared by { $person }, { $date }, { $how }
receipts-signing-unchecked = Key for receipts not compared
receipts-signing-enter = Key for receipts
receipts-signing-title = The key with which { $who } signs receipts
receipts-signing-text = A recipient without this program signs receipts with “ssh-keygen” and a key of its own. Its number is compared before it counts, as with the key for bundles.
receipts-signing-key = Public key
receipts-signing-save = Enter the key
receipts-signing-compare = Compare the key for receipts
receipts-signing-compare-text = The recipient reads the six groups that its own computer gives for this key. Do not copy a number that came with the key.
err-signing-key-malformed = This is no public key of the kind that can be used here.
rec-signing-key-malformed = Enter the whole line that begins with “ssh-ed25519”.
err-signing-key-taken = Another recipient or another room signs with this key.
rec-signing-key-taken = Ask the recipient for a key that is only its own.
err-signing-key-known = This key is already entered.
rec-signing-key-known = Compare its number, if nobody has yet.
err-signing-key-missing = There is no key for receipts.
rec-signing-key-missing = Enter the key first.

relation-mother = Mother
relation-father = Father
relation-step-parent = Step-parent, partner of a parent
relation-grandparent = Grandparent
relation-sibling = Brother or sister
relation-relative = Another relative
relation-guardian = Guardian
relation-custodian = Custodian
relation-legal-representative = Legal representative
relation-appointed-representative = Representative named by the Governor
relation-caregiver = Person the child lives with
relation-school = Teacher, person of the school
relation-trainer = Trainer, horse trainer
relation-employer = Person the child works for
relation-friend = Friend, acquaintance
relation-neighbour = Neighbour
relation-other = Other
relation-not-known = Not known
report-training = Training. Not a real child.
report-kind = Itgel · report of an evidence bundle
report-from = From
report-for = For
report-sealed-at = Sealed
report-purpose = Purpose of sending
report-reference = Reference number
report-prepared-by = Prepared by
report-bundle-number = Bundle number
report-no-recording = This holds metadata of interviews and the record of consent. What the child said, and any sound or picture recording, is not in here.

report-notice-kind = Itgel · notice that consent was withdrawn
report-notice-what = What was withdrawn
report-notice-text = Consent for the purpose below was withdrawn. It holds from the moment it was said.
report-notice-for-you = The purpose that concerns you
report-notice-all = Everything that was withdrawn with it
report-notice-from = Said at, and in force from then on
report-notice-by = Said by
report-notice-entry = Entry in the journal
report-notice-concerns = Which bundles this concerns
report-notice-know = You received these earlier. Know each by its number, its SHA-256 or the head of the journal inside it. It is proven that the journal of this notice continues that head.
report-notice-parts = Parts inside
report-notice-order = Some parts were given under a legal order or because a life was in danger. They do not rest on consent, and this notice does not concern them.
report-notice-do = What to do now
report-notice-do-1 = From now on, do not use or pass on information that rests on this consent alone.
report-notice-do-2 = If no law obliges you to keep it, destroy the bundle with all its copies.
report-notice-do-3 = If a law obliges you to keep it, keep it apart and locked, and tell the sender which law and article.
report-notice-do-4 = Tell the sender what you did, and to whom you passed it on before.
report-notice-no-why = Do not ask the child or the guardian why.
report-notice-forget = Nobody can be forced to forget what they have read. This notice asks, and it proves that you were told.

report-inside = What goes and what stays
report-part = Part
report-state = State
report-why = Reason
report-goes = Goes
report-stays = Stays
report-withheld-note = Nothing of a part that stays is in here. The journal proves that such entries exist, not what they say.

report-consent = Consent
report-consent-note = The child’s no weighs as much as the adult’s yes. Silence is never taken as consent.
report-purpose-of = For what
report-adult = Who decides
report-child = Child
report-result = Result
report-agreed = Agreed
report-decision = Decision
report-decision-state = Status
report-due = Due
report-meeting = Meeting of the joint team, { $day }
report-meeting-next = Next meeting
report-referral-contact = Whom to reach
report-responsible = Responsible
report-aftercare = Asking after the child
report-aftercare-day = Day to ask how the child is
report-aftercare-next = Ask again on { $day }
report-compare = Compare with the recording
report-compare-how = Choose the recording file in Itgel under “Check a bundle”, or compute its SHA-256 with another program. When the number is the same as above, it is that file.
report-not-agreed = Not agreed
report-not-asked = Not asked
report-teach-back = Explained back in own words
report-amended = Amended
report-talk = Conversation, version { $number }
report-earlier-talks = Earlier versions: { $count }. All are in data/consent/record.json.
report-decider = Who decided
report-implicated = May be implicated
report-adult-answers = The adult’s answers
report-not-counted = Not counted: this person may be implicated
report-proof = Proof seen
report-channel = How it was said
report-witness = Witness
report-language = Language
report-mismatch = Why this person decided
report-child-cannot-answer = The child could not answer
report-child-was-told = Told to the child
report-child-stopped = The child stopped at
report-not-sure = Not sure
report-stopped-here = Stopped here
report-said-before = Before: { $answers }
report-own-screen = The child answered by itself on its own screen
report-confirmed = Read back and confirmed
report-not-confirmed = Not confirmed
report-paper-number = Number of the signed paper
report-valid-until = Holds until
report-withdrawn = Consent taken back
report-entered = Entered
report-by = By
report-said-at = Said at
report-legal-order = Legal order
report-told-entered = Entered by
report-child-told = The child was told
report-child-told-note = By whom and when, or why not yet

report-interview = Interview { $number }
report-begun = Began
report-ended = Ended
report-length = Length
report-stopped = Stopped
report-stopped-by-child = The child asked to stop
report-planned-minutes = Planned, minutes
report-led-by = Led by
report-session = Type
report-session-reason = Reason
report-compulsion = Legal duty
report-best-interests = How the child’s best interests were weighed
report-camera = Camera confirmed
report-gaps = Computer was off
report-clock-jumps = Computer clock changed
report-changes = Changes
report-changes-counted = undone { $undone }, added later { $later }, corrected { $corrected }; every first entry is kept
report-attendance = Who attended
report-beforehand = What the interviewer was given to know
report-beforehand-note = The room keeps what was reported from its interviewers until the child has told freely. This was opened before. The reason is in the room’s journal.
report-beforehand-for = For
report-beforehand-what = Opened
report-moves = Who came in and went out
report-move = Came in or went out
report-moved = What happened
report-came = came in
report-went = went out
report-moved-unknown = It is not noted who it was
report-recordings-stay = A recording was made of which the child was not told. Its list stays: it goes by a legal order only.
report-none-noted = None noted.
report-who = Who
report-where = Where
report-there = Present
report-from-beginning = from the beginning
report-to-end = to the end
report-recordings = Recordings
report-recording-number = Recording number
report-operator = Operator
report-medium = Medium
report-recording-gap = A gap was noticed
report-bytes = Size, bytes
report-leaving = When the child left
report-childs-end = How the child was
report-told-next = Told what happens next
report-transport-safe = The way home is safe
report-snack = Given something to eat and drink
report-process-note = Note on the process
report-note-of = Interviewer
report-observers = Observers’ questions
report-observers-asked = Handed in
report-observers-relayed = Asked of the child
report-observers-declined = Not asked
report-observers-reason = Reason for not asking
report-observers-tapped = Observers’ questions, as they were tapped

report-course = Course
report-phase = Phase
report-breaks = Breaks
report-at = At
report-asked-by = Asked by
report-feelings = Feelings and what was done
report-signs = Signs
report-intensity = Strength
report-responses = What was done
report-outcome = How it went on
report-markers = Look at the recording at
report-items = Drawings and things
report-number = No.
report-kept = Kept at
report-bag = Bag
report-description = Description

report-signature = Signature
report-signed-by = Signed by { $who }, { $when }
report-signed-note = From here on the record does not change. A correction is added beside what was signed; both are shown.
report-as-found = Sealed as found by a supervisor, because the interviewer could no longer sign.
report-open-points = Points left open
report-amendments = Amendments
report-amended-added = Entry that was missing
report-amended-break = Break
report-amended-break-end = End of the break
report-amended-count = Number of prompts
report-amended-feeling = Feeling
report-amended-file = File that was added later
report-amended-marker = Look at the recording
report-amended-nothing = nothing
report-amended-prompt = Kind of prompt
report-no-amendments = No amendments.
report-was = Was:
report-is = Now:
report-because = Reason: { $reason }
report-second-signature = Second signature: { $who }.

report-open-point-preparation-open = Preparation cards left open
report-open-point-implicated-not-settled = It is not known whether somebody may be implicated
report-open-point-implicated-was-there = Somebody who may be implicated was there
report-open-point-attendance-not-confirmed = Attendance not complete
report-open-point-move-without-person = Someone came in or went out, and it is not noted who
report-open-point-childs-act-missing = The child itself said neither yes nor no to the interview
report-open-point-child-not-told-of-recording = The child was not told of a recording
report-open-point-recorded-without-consent = Recorded without a yes, or after it was taken back
report-open-point-ground-rules-missing = Ground rules not talked over
report-open-point-distress-without-response = A strong feeling without a noted response
report-open-point-items-without-content = Items without file or description
report-open-point-recording-number-open = Recording number missing
report-open-point-observer-questions-open = Observers’ questions were tapped and not counted at wrap-up
report-open-point-danger-without-call = Nobody was told of a danger
report-open-point-went-on-after-withdrawal = Went on after consent was taken back
report-open-point-childs-end-open = How the child left was not noted
report-open-point-risk-open = Risk not judged
report-open-point-danger-untold = Immediate danger, and nobody noted as told

report-risk-level = Level of risk
report-immediate-danger = Immediate danger
report-safe-tonight = Safe place tonight
report-self-harm = Talk of self-harm
report-siblings = Siblings at risk
report-contact = Contact with the person of concern
report-risk-why = Why
report-risk-told = Who was told, and when
report-risk-told-at = When they were told
report-referrals = Referrals
report-service = Service
report-organisation = Organisation
report-urgency = How soon
report-follow-up = Follow up on
report-referral-step = Step
report-identity-note = This part says who the child is. Show it only to those who need it.
report-names = Names
report-clan = Clan name
report-patronymic = Patronymic
report-given = Given name
report-registration = Registration number
report-birth = Born
report-birth-about = about { $years } years old on { $day }
report-birth-registration = Birth date in the registration number
report-birth-settled = Birth date that holds
report-phone = Telephone
report-phone-safe = Safe to call
report-phone-hours = When it is safe to call
report-hidden = Hidden
report-address = Address
report-adults = People around the child
report-name = Name
report-contact-safe = Safe to contact
report-lives-with = Lives with the child
report-do-not-contact = Do not contact

report-item-number = Item number
report-file = File
report-file-added = Added after the signature
report-file-added-by = by the amendment in journal entry { $entry }
report-log = Journal
report-log-note = Every entry inside is proven against this head. Once a head is noted elsewhere, nothing before it can be changed unseen.
report-log-earlier = Continues the log of an earlier bundle for you, of this many entries
report-log-earlier-root = Head of that bundle
report-log-name = Name of the log
report-log-size = Entries in the log
report-log-root = Head
report-entries-shown = Entries shown
report-entries-committed = Entries whose content stays
report-verify = How to verify
report-verify-note = This can be verified without Itgel, with common tools. The keys must reach you apart from the bundle; compare them with the sender by telephone.
report-verify-open = The bundle opens with your key only.
report-verify-signature = The room’s signature covers every file.
report-verify-files = Every file matches its digest, and nothing is there that is not listed.
report-verify-recipient = Sender and recipient stand in the signed list.
report-verify-log = Every entry is proven against the journal’s head.
report-verify-recipe = All commands are in data/README.txt.
report-limits = What this does not prove: whoever holds an unlocked computer can write false entries. Once a head has left the room, nothing before it can be changed unseen.
report-footer = { $program } · bundle { $bundle }
report-elsewhere = Interviews held elsewhere
report-elsewhere-note = As far as it is known. Entries that were corrected or taken out stay in sight.
report-elsewhere-held = When
report-elsewhere-body = Who
report-elsewhere-why = Why
report-elsewhere-counts = Counts
report-elsewhere-corrects = Corrects an earlier line: { $reason }
report-elsewhere-struck = Taken out { $when }: { $reason }
report-elsewhere-about-days = days before { $day }: about { $amount }
report-elsewhere-about-weeks = weeks before { $day }: about { $amount }
report-elsewhere-about-months = months before { $day }: about { $amount }
report-elsewhere-about-years = years before { $day }: about { $amount }

report-facts = What is alleged, and signs
report-facts-note = Inside because a legal order opens it. Codes of a list, no account. A sign says what to look into, never that it happened; nothing is added up.
report-facts-forms = Form
report-facts-exploitation = Kind of exploitation
report-facts-movement = Taken elsewhere
report-facts-none = none chosen
report-facts-sign = Sign
report-facts-seen = Seen
report-facts-before = noted before
report-told-by = Who told the child, and when
report-told-how = How the child was told
report-told-said = What the child said to it
report-break-declined = Offered, and the child wanted to go on
report-order-body = Issuing body
report-order-number = Number
report-order-date = Date
report-order-scope = Scope
report-order-ended = The order ended on
report-order-ended-by = Its end was entered by
report-order-ended-why = Why it ended
report-order-scan = Scan of the order
report-order-scan-stays = stays in the room
report-order-cosigner = Co-signed by
report-vital-title = A life is in danger
report-vital-danger = The danger
report-vital-by = Stated by
report-vital-until = Opens something until
report-vital-over = The danger was over on

risk-title = Risk and referrals
risk-assessment = Risk assessment
risk-immediate-danger = Immediate danger?
risk-concern-contact = Contact with the person of concern?
risk-safe-tonight = A safe place tonight?
risk-self-harm = Talk of self-harm?
risk-siblings = Are brothers or sisters at risk?
risk-level = Level you choose
risk-why = Why
risk-told = Who was told
risk-told-at = At what time
risk-told-save = Note that they were told
risk-told-done = Told: { $who }, { $time }
risk-why-needed = Before sign-off it has to be noted who was told, and when.
risk-phone-not-entered = The number is not entered yet. Ask your supervisor to enter it.
risk-plan-phone-police = Police
risk-plan-phone-child-helpline = Child helpline
risk-plan-phone-duty-prosecutor = Duty prosecutor
risk-plan-phone-other = Other
risk-plan = Numbers to call in immediate danger
risk-plan-help = They stand first on the page of the interview’s record, in the order in which they are called.
risk-plan-whose = Whose number
risk-plan-who = Name, position
risk-plan-number = Number
risk-plan-save = Save the numbers
risk-plan-saved = The numbers are saved.
note-danger-not-timed = Note at what time they were told.
err-danger-not-timed = It is not noted at what time they were told.
rec-danger-not-timed = Enter the time. Example: 12:40.
err-told-in-future = The time at which they were told is later than now.
rec-told-in-future = Correct the time.
err-plan-too-long = There are more than { NUMBER($most) } numbers.
rec-plan-too-long = Take out the rows that are too many.
err-plan-empty = There is no number.
rec-plan-empty = Enter at least one number.
err-plan-who-missing = Row { NUMBER($row) } does not say whose number it is.
rec-plan-who-missing = Enter a name or a position.
err-plan-number-malformed = The number in row { NUMBER($row) } needs 3 to 12 digits.
rec-plan-number-malformed = Enter it as it is dialled. Example: 102, 99112233.
err-plan-number-twice = The number in row { NUMBER($row) } is there twice.
rec-plan-number-twice = Take one of them out.
risk-danger-panel = Marked as immediate danger. Call as the plan says.
risk-danger-elsewhere = Who was told, and when, is written in the record of interview no. { NUMBER($n) }.
risk-danger-beside = Whoever told somebody notes it here. Interview no. { NUMBER($n) }.
risk-danger-beside-save = Note who was told
risk-danger-beside-when = When (empty for now)
risk-safety-panel = The child is not safe. See whom to call.
risk-danger-record = Open the record
risk-danger-rest = Who was told is noted once the assessment below is added.
risk-phones = Numbers to call
note-danger-not-told = Note who was told.
note-not-safe-tonight = There is no safe place tonight. Call 108 or 102.
err-risk-not-assessed = The risk has not been assessed.
rec-risk-not-assessed = Fill in the risk page.
err-danger-not-noted = The interview shows no such danger.
rec-danger-not-noted = Look at the judgement of risk in the record.
err-danger-not-told = It is not noted who was told of the immediate danger.
rec-danger-not-told = Note who was told and when.

risk-referrals = Referrals
risk-referrals-none = No referrals yet.
risk-referral-add = Refer to a service
risk-referral-service = Service
risk-referral-organisation = Organisation
risk-referral-urgency = Urgency
risk-referral-shared = What is shared
risk-referral-contact = Contact
risk-referral-status = Status
risk-referral-status-on = Date
risk-referral-note = Note
risk-referral-follow-up = Follow-up date
risk-referral-check-on = Check for a reply on { $date }
err-organisation-missing = The organisation is missing.
rec-organisation-missing = Choose or enter the organisation.
err-referral-not-agreed =
    { $why ->
        [not-asked] Consent is missing. One of the two has not been asked.
        [later] Consent is missing. One of the two said later.
        [child-said-no] Consent is missing. The child said no.
        [guardian-said-no] Consent is missing. The adult who decides said no.
        [child-cannot-answer] Consent is missing. The child could not answer, and that is not a yes.
        [implicated] Consent is missing. The adult may be implicated, so someone else must decide.
        [too-young] Consent is missing. The child is not certainly old enough to decide alone.
        [amended] Consent is missing. A yes was amended after it was signed.
        [withdrawn] Consent is missing. It was taken back.
        [expired] Consent is missing. The conversation has run out.
        [wording-changed] Consent is missing. The words have changed since.
        [not-confirmed] Consent is missing. The conversation was not confirmed.
        [case-closed] Consent is missing. The case file is closed.
        [order-out-of-scope] Consent is missing. The legal order does not name it.
        [beyond-danger] Consent is missing. It is not needed against the danger.
        [not-needed] Consent is missing. The purpose does not need it.
       *[other] Consent is missing.
    }
rec-referral-not-agreed = Please talk first.
err-referral-known = This referral is already entered.
rec-referral-known = Check the list.
err-referral-not-found = This referral was not found.
rec-referral-not-found = Open the list again.
err-referral-is-closed = This referral is closed.
rec-referral-is-closed = Make a new referral.
err-follow-up-in-past = The follow-up day has passed.
rec-follow-up-in-past = Choose today or a later day.
err-day-in-future = The day is in the future.
rec-day-in-future = Choose today or an earlier day.
err-day-before-referral = The day is before the referral.
rec-day-before-referral = Please correct the day.
risk-services = Choose a service
risk-service-none = Not referred
risk-referral-kind = Who receives
risk-shared-parts = What is shared: { $parts }
risk-shared-only = Risk and needs may be told. There is nothing signed of it yet.
risk-shared-not = Nothing may be shared. { $why }
risk-referral-made = { $day }, { $by }
risk-referral-move = Change the status
risk-referral-again = Ask again on
risk-referral-late = The day to ask has passed
risk-meetings = Meetings of the joint team
risk-meetings-none = No meeting recorded.
risk-meeting-add = Add a meeting
risk-meeting-change = Put the meeting right
risk-meeting-held = Day of the meeting
risk-meeting-people = Who came
risk-meeting-person-add = Add a person
risk-meeting-role = Role
risk-meeting-initials = Initials
risk-meeting-decisions = Decisions
risk-meeting-decision-add = Add a decision
risk-meeting-decision = What is done
risk-meeting-responsible = Who is responsible
risk-meeting-due = Done by
risk-meeting-late = Past its day
risk-meeting-next = Next meeting
risk-meeting-save = Save the meeting
risk-meeting-codes-only = Choose from the list only. What the child said is not written here.
err-meeting-without-people = Nobody who took part is named.
rec-meeting-without-people = Add at least one person.
err-meeting-too-long = There are more than { NUMBER($most) } rows.
rec-meeting-too-long = Take out the rows that are too many.
err-meeting-not-found = This meeting was not found.
rec-meeting-not-found = Open the page again.
err-decision-due-before-meeting = Decision { NUMBER($row) } is due before the meeting.
rec-decision-due-before-meeting = Correct the day.
err-next-before-meeting = The next meeting is before this one.
rec-next-before-meeting = Correct the day.
err-decision-already-moved = Decision { NUMBER($row) } was carried out or dropped already and stays as it is.
rec-decision-already-moved = Add a new decision below.
err-decision-not-found = This decision was not found.
rec-decision-not-found = Open the page again.
err-day-before-meeting = The day is before the meeting.
rec-day-before-meeting = Correct the day.

roster-title = Roster of rooms
roster-help = Three keepers answer for one list of all rooms. A list that two of them signed makes its rooms known here without a call, and takes out those whose use has ended.
roster-keepers = Keepers of the roster
roster-keepers-none = No keepers yet. Enter three people whom every room knows, each with a key of their own.
roster-keepers-enter = Enter the keepers
roster-keepers-change = Change the keepers
roster-keepers-text = A keeper who works in a room signs with their own key there, which stands in that room’s settings as “Your own key”. Anyone else makes one with “ssh-keygen”.
roster-keepers-reason = Why others are named now
roster-keepers-save = Save the keepers
roster-keeper-name = Keeper { $n }: name
roster-keeper-key = Keeper { $n }: public key
roster-keeper-compare = { $name }: compare the number of the key
roster-keeper-compare-text = The keeper reads the six groups themselves. Do not copy a number that came with the key.
roster-keeper-own = Your own key, for being entered as a keeper
roster-none = No roster yet
roster-in-force = Roster no. { $version } of { $date } is in force
roster-number = Number of the list, to read aloud
roster-own-missing = This room does not stand in it.
roster-own-ended = It says that the key of this room counts no more.
roster-next = Next roster
roster-next-help = It lists this room and every room that counts here. It is nothing before two keepers signed it.
roster-without = Rooms that it leaves out
roster-write = Write the next roster
roster-written = Roster no. { $version } is written
roster-file-title = Roster from a stick
roster-file = File of the roster (.itgel-rooms)
roster-look = Look at it
roster-of = Roster no. { $version } of { $date }
roster-signed-by = Signed by { $names }
roster-signed-none = No keeper has signed it yet
roster-strangers = Signatures of nobody known here: { NUMBER($count) }
roster-room-own = This room
roster-room-same = Unchanged
roster-room-new = New
roster-room-ended = Use ended
roster-out = No longer in it: { $rooms }
roster-sign = Sign as a keeper
roster-sign-text = Your signature says that these rooms are real and that these keys are theirs. Compare the number of the list with the other keepers first.
roster-take = Put the roster in force
roster-room-listed = In the roster no. { $version }
roster-room-is-ended = By the roster no. { $version } its key counted until { $date }
roster-room-out = Not in the roster any more since no. { $version } of { $date }
err-rooms-malformed = This is not a roster of rooms, or it is damaged. It was not taken in.
rec-rooms-malformed = Ask for the file again.
err-rooms-of-training = This is a roster of the training mode. It never counts for real rooms.
rec-rooms-of-training = Choose the roster of real rooms.
err-rooms-not-of-training = In training mode no roster of real rooms is taken in.
rec-rooms-not-of-training = Leave training mode, then take it in.
err-rooms-nothing-new = This very roster is in force already.
rec-rooms-nothing-new = Nothing needs to be done.
err-rooms-older = This roster is older than the one in force. It was not taken in.
rec-rooms-older = Ask for the newest one.
err-rooms-forked = There are two different rosters with one number. This one was not taken in.
rec-rooms-forked = Keep both files. Call the keepers and compare the number of the list, group by group.
err-rooms-gap = Between the roster in force and this one a roster is missing. It was not taken in.
rec-rooms-gap = Take in the one that comes next first.
err-rooms-own-differs = This roster names this room with a key that is not its own. It was not taken in.
rec-rooms-own-differs = Keep the file and call the keepers at once.
err-rooms-key-differs = This roster names a room that is known here with another key. It was not taken in.
rec-rooms-key-differs = Ask that room by telephone. If its key has really changed, end the use of the old one first.
err-rooms-revived = This roster lets a key count again whose use a roster had ended. It was not taken in.
rec-rooms-revived = Such a room needs a new key. Call the keepers.
err-rooms-unsigned = No keeper known here has signed this roster. It does not count yet.
rec-rooms-unsigned = Two of the three keepers have to sign it.
err-rooms-one-keeper = Only one keeper has signed this roster. It does not count yet.
rec-rooms-one-keeper = Another keeper has to sign it too.
err-keepers-missing = The keepers of the roster are not entered yet.
rec-keepers-missing = A supervisor enters the three keepers and compares their keys.
err-keepers-unchecked = Not every keeper’s key was compared yet.
rec-keepers-unchecked = Compare the number of each key with the keeper.
err-keepers-three = There are three keepers.
rec-keepers-three = Enter three, no more and no fewer.
err-keeper-name-missing = The name of this keeper is missing.
rec-keeper-name-missing = Enter the name.
err-keeper-key-malformed = This is no public key of the kind that can be used here.
rec-keeper-key-malformed = Enter the whole line that begins with “ssh-ed25519”.
err-keeper-key-twice = Another keeper has this very key.
rec-keeper-key-twice = Each keeper needs a key of their own.
err-keeper-key-of-room = This is the key of a room.
rec-keeper-key-of-room = Enter the person’s own key.
err-keeper-unknown = There is no such keeper.
rec-keeper-unknown = Open the page again.
err-not-a-keeper = Your key is not that of a keeper.
rec-not-a-keeper = Only a keeper can sign the roster.
err-roster-signed-already = You have signed this roster already.
rec-roster-signed-already = Hand it to another keeper.
err-roster-not-writable = The signature could not be written into the file.
rec-roster-not-writable = Copy the file to a stick that can be written, then sign it there.

seen-seen = Seen
seen-not-seen = Not seen
seen-not-known = Not known
service-type-health = Medical check
service-type-forensic-medical = Forensic medical examination
service-type-psychologist = Psychologist
service-type-shelter = Shelter
service-type-child-protection = Child protection
service-type-legal-aid = Legal aid
service-type-school = School
service-type-social-worker = Social worker
service-type-family-support = Support for the family
service-type-documents = Papers
service-type-livelihood = Livelihood
service-type-reintegration = Return to family, school and community
service-type-ngo = NGO
service-type-other = Other

settings-title = Settings
settings-mine = Mine
settings-people = Users
settings-keys = Rooms and keys
settings-backups = Backups
settings-locking = Locking
settings-wording = Wording
settings-retention = Retention
settings-about = About

settings-language = Language
settings-theme = Theme
settings-theme-light = Light
settings-theme-night = Night
settings-theme-system = Like the computer
settings-theme-contrast = High contrast
settings-text-size = Text size
settings-motion = Motion
settings-motion-system = Like the computer
settings-motion-less = No motion
settings-zoom = Zoom
settings-quiet-key = Quiet key
settings-quiet-press = Press { $key } on this keyboard now. Only then does it become the quiet key.
settings-quiet-late = { $key } did not arrive. The quiet key is still { $kept }.
settings-live-keys = Live keys
settings-single-keys = Use single-letter keys
settings-prompt-examples = Show prompt examples
settings-nudge = Remind of open prompts
settings-break-offer = Say when a break can be offered
settings-live-keys-help = Press a button, then the key that you want. The key of a number pad or a clicker will do too.
settings-key-press = Press a key
settings-key-of = { $what }: { $key }. Change
settings-keys-as-usual = All keys as usual
settings-double-tap = Double tap
settings-double-tap-within = Within { NUMBER($ms) } ms it is one tap
err-key-not-usable = This key cannot be used in an interview.
rec-key-not-usable = Press another key.
err-key-taken = This key has another meaning already.
rec-key-taken = Press another key, or change that of the other one first.
settings-change-passphrase = Change passphrase
settings-old-passphrase = Present passphrase
settings-new-passphrase = New passphrase
settings-passphrase-changed = Passphrase changed
settings-change-pin = Change PIN

settings-person-add = Add a person
settings-person-name = Name
settings-person-role = Role
settings-person-first-passphrase = First passphrase
settings-person-deactivated = Access ended
settings-person-deactivate = End access
settings-person-deactivate-question = End the access of { $name }?
settings-person-deactivate-text = What they entered stays. To come back they are added anew.
settings-person-hand-over-cases = Hand the case files over
settings-person-in-hand = Open case files: { $cases }. Planned interviews: { $planned }. No case file is left without somebody, so they are handed on first.
settings-person-unsigned = Records not signed off: { $n }. A supervisor seals them as found.
settings-person-running = Interviews not ended: { $n }. The interviewer who gets the case file ends them.
settings-person-all-to = All to
settings-person-planned = Interview: { $when }
settings-person-hand-over-and-end = Hand on and end access
settings-person-role-change = Change role
settings-person-role-question = { $name }: which role from now on?
settings-person-role-text = Keys and passphrase stay. What they may do changes at once. Earlier signatures keep the role of their time.
err-person-has-cases = This person answers for { $cases } case files. Planned interviews: { $planned }.
rec-person-has-cases = Hand the case files on first.
err-person-has-interviews = Interviews are planned for this person, or not ended ({ $interviews }).
rec-person-has-interviews = Hand the case files to another interviewer, or end the interview.
err-role-is-the-same = That is the role already.
rec-role-is-the-same = Choose another role.
err-last-supervisor = At least one supervisor must remain.
rec-last-supervisor = Add another supervisor first.
err-people-too-many = { NUMBER($most) } people work in this room already; no more can be added. Nothing was changed.
rec-people-too-many = End the access of whoever works here no more.
err-person-unfinished = It is entered, but the disk did not let the key file take its place yet. Nothing is lost.
rec-person-unfinished = Make room on the disk, then lock and unlock with the passphrase of before: that finishes it, and from then on the new one opens.
err-person-added-unfinished = They are added, but the disk did not let their key file take its place yet, so they cannot unlock. Nothing is lost.
rec-person-added-unfinished = Make room on the disk, then lock and unlock: that finishes it.
err-person-name-taken = There is already such a name.
rec-person-name-taken = Add something to tell them apart.
err-role-missing = No role is chosen.
rec-role-missing = Choose a role.
err-unknown-person = That person was not found.
rec-unknown-person = Choose from the list.

settings-rooms = Other rooms
settings-room-name = Name
settings-room-place = Place
settings-room-checked = Checked by { $person } on { $date }
settings-room-unchecked = Not checked
settings-rooms-help = Each room writes its signed file to a stick in “Public keys”. Take it in here and compare the number of the key with somebody of that room; then its bundles can be checked here.
settings-rooms-none = No other room yet. Take the signed file of that room from a stick.
settings-room-file = File of the room (.itgel-room)
settings-room-take = Take into the list
settings-room-compare = { $room }: compare the number of the key
settings-room-compare-text = Somebody of that room reads the six groups from its own “Public keys”. Do not copy a number that came with the file.
settings-room-until = Last day on which its signatures count
settings-room-revoke-text = Signatures made with that room’s key after this day count no more. This cannot be taken back: a new key is compared anew.
settings-room-revoked = Counted until { $date }: { $reason }
settings-room-ended = Use ended
settings-room-head = Its journal as last seen in a bundle: { $size } entries
err-roster-malformed = This is not the file of a room, or it is damaged. It was not taken in.
rec-roster-malformed = Ask that room to write its keys again.
err-roster-signature = The signature of the list does not match. It was not taken in.
rec-roster-signature = Do not use the file. Call that room.
err-roster-own-room = This is this room’s own file, or a file that holds its keys.
rec-roster-own-room = Choose the file of another room.
err-roster-nothing-new = This room is in the list already, exactly so.
rec-roster-nothing-new = Nothing needs to be done.
err-roster-older = This file is older than the one taken in before. It was not taken in.
rec-roster-older = Ask that room for a new file.
err-roster-of-training = This is the file of a training room. It never enters the real list.
rec-roster-of-training = Choose the file of a real room.
err-roster-not-of-training = In training mode no real room is entered.
rec-roster-not-of-training = Leave training mode, then take it in.
err-room-key-differs = The key of this room is another than the one taken in before. It was not taken in.
rec-room-key-differs = Ask that room by telephone. If the key has really changed, end the use of the old one and take the file in again.
err-room-key-revoked = The use of this key was ended.
rec-room-key-revoked = If that room has a new key, take its new file in.
err-room-unknown = There is no such room in the list.
rec-room-unknown = Open the page again.
err-room-revoked-ahead = That day has not come yet.
rec-room-revoked-ahead = Enter today or an earlier day.
settings-recipients = Recipients
settings-recipient-until = Last day the key is used
settings-revoke = Stop using the key
settings-revoke-reason = Reason and date
settings-sender = This room as sender
settings-sender-help = Stands in every bundle that leaves from now on. Either may stay empty.
settings-sender-address = Address
settings-sender-contact = Telephone or e-mail
settings-sender-save = Save address and contact
settings-sender-saved = Address and contact were saved
settings-public-card = This room’s card
settings-public-where = Folder or stick for the public keys
settings-public-write = Write the public keys
settings-public-written = The public keys were written
settings-pin-changed = PIN changed
settings-lock-note = Not during a live interview: after 10 minutes without a tap the quiet screen comes.

settings-backup-place = Place
settings-backup-time = Daily at
settings-backup-after-sign-off = After each sign-off
settings-backup-keep = Keep { NUMBER($days) } daily and { NUMBER($months) } monthly
settings-backup-now = Back up now
settings-backup-made = A backup was made and checked
settings-backup-test = Test a restore
settings-backup-tested = The backup opens. { NUMBER($count) } entries are whole.
err-backup-place-missing = The backup disk is not connected.
rec-backup-place-missing = It is copied as soon as it is connected.
err-backup-same-disk = This is the same disk. If it fails both are lost.
rec-backup-same-disk = Choose another place.
err-backup-does-not-open = The backup does not open. The records are untouched.
rec-backup-does-not-open = Make another one in another place.

settings-auto-lock = Lock by itself
settings-auto-lock-minutes =
    { $minutes ->
        [one] After 1 minute without use
       *[other] After { NUMBER($minutes) } minutes without use
    }
settings-hide-names = Hide names at unlock
settings-hide-names-note = An empty field takes the place of names and roles. Everybody types their own name.

settings-wording-version = Version { NUMBER($version) }, from { $date }
settings-wording-next = Make the next version
settings-wording-use = Use it
settings-wording-used = A version in use is not edited
err-english-missing = English text is missing.
rec-english-missing = Write it in both languages, then use it.
err-mongolian-missing = Mongolian text is missing.
rec-mongolian-missing = Write it in both languages, then use it.

settings-version = Version { $version }
settings-store-size = Store size
settings-licences = Licences
settings-licences-others = The licences of every library lie beside the program, in { $file }.
settings-self-check = Self-check
settings-self-check-good = All is well
settings-check-cipher = Encryption
settings-check-database = Database
settings-check-entries = Entries
settings-check-commitments = Contents
settings-check-tree = Chain
settings-check-heads = Signed heads
settings-check-signatures = Signatures
settings-check-projections = Lists
settings-check-attachments = Attachments
settings-check-files = Files
settings-check-process = Protection of memory
settings-check-problem = Mismatch: { $what }
settings-memory-not-locked = This computer did not let the keys be locked in memory. It is fine when the whole disk is encrypted.
settings-dumps-not-shut-out = This computer did not let memory dumps be shut out.
err-setting-unknown = There is no such setting.
rec-setting-unknown = Open the settings again.

settings-wording-in-use = In use
settings-wording-child = Child’s pages, { $ages }
settings-wording-ages-4-7 = 4 to 7 years
settings-wording-ages-8-12 = 8 to 12 years
settings-wording-ages-13-17 = 13 to 17 years, informal
settings-wording-ages-13-17-polite = 13 to 17 years, polite
settings-wording-review-native = Not yet read by a native speaker
settings-wording-review-legal = Not yet read by a lawyer
settings-wording-review-practice = Not yet read by a practitioner

settings-retention-none = This program never deletes a record by itself.
settings-retention-law = How long a record is kept is a question of law. Until a lawyer has settled it there is no period here, and no list for review.

settings-key-entered = Entered by { $person }.
settings-key-checked = Checked by { $person } on { $date }. { $how }
settings-key-revoked = No longer used since { $date }: { $reason }
settings-key-new = Enter a new key
settings-revoke-question = { $who }: stop using this key?
settings-revoke-text = No bundle is sealed to this key again. Bundles already handed over cannot be called back. A new key has to be compared again.
settings-revoke-confirm = Stop using it

settings-self-check-not-good = Something does not fit. Nothing was deleted.
settings-self-check-tell = Please tell your supervisor what stands below. This screen can be printed.
settings-check-looked = { NUMBER($n) } looked at, all whole
settings-check-other = Other
settings-incidents = Reference numbers
settings-incidents-text = What broke on this computer. A number that is read over the phone is found here. There is no name and no text in it.
settings-problem-at = { $what }, no. { NUMBER($entry) }
settings-problem-more = And { NUMBER($n) } more
settings-problem-other = Something else does not fit
settings-problem-cipher = The encryption does not fit
settings-problem-sqlite = The database file is not whole
settings-problem-foreign-keys = A link inside the database is broken
settings-problem-file = The file of the store was changed while it was locked
settings-problem-gap = An entry is missing
settings-problem-line = An entry does not join the one before it
settings-problem-unreadable = An entry cannot be read
settings-problem-payload = Contents differ from what was written
settings-problem-tree = The chain computes differently
settings-problem-index = The index of the chain differs
settings-problem-anchor = Differs from this computer’s own note
settings-problem-behind = Older than the latest state
settings-problem-forked = There are two different continuations
settings-problem-truncated = The end is missing
settings-problem-head = A signed head does not fit
settings-problem-signature = A signature does not fit
settings-problem-view = A list differs from the entries
settings-problem-attachment = An attachment is not whole
settings-problem-header = The sheet of the room was changed
settings-problem-vault-key = The sealed key is not the one that was written last
settings-problem-slot = A file for unlocking is missing or was changed
settings-problem-recovery = A recovery file is missing or was changed
settings-problem-stranger = A foreign file is in the folder
settings-problem-mode = A file is open to others

settings-sections = Sections of settings
settings-blind-title = Interviewing without knowing beforehand
settings-blind = Kept from the interviewer beforehand
settings-blind-help = It opens by itself once the child has told freely. The supervisor may open it early with a reason.

setup-title = Set up this room
setup-resume = Continues where you left off.
setup-step-language = Language
setup-step-room = Room
setup-step-supervisor = Supervisor account
setup-step-quiet = Quiet key
setup-step-recovery = Recovery kit
setup-step-backup = Backup place
setup-step-keys = Keys and roster
setup-step-done = Ready
setup-language-question = Which language do you work in?

setup-room = Room
setup-organisation = Organisation
err-room-missing = No room is chosen.
rec-room-missing = Choose the room.

setup-name = Name
setup-passphrase = Passphrase
setup-passphrase-offer = Five words on offer
setup-passphrase-offer-text = You may use these words. Write them down and keep them sealed.
setup-passphrase-other = Offer other words
setup-passphrase-help = At least 12 characters, or five words.
setup-repeat = Repeat
setup-pin = Short PIN
setup-pin-help = 4 to 8 digits. Used to return from the quiet screen.
err-name-missing = The name is empty.
rec-name-missing = Enter your name.
err-person-exists = This person is already entered.
rec-person-exists = Choose from the list.
err-passphrase-too-short = The passphrase is too short.
rec-passphrase-too-short = Use at least 12 characters, or five words.
err-passphrase-easy = Easy to guess.
rec-passphrase-easy = Add other words.
err-passphrase-is-name = The passphrase is made of your name or the room’s.
rec-passphrase-is-name = Choose words that have nothing to do with you.
err-passphrase-differs = The two do not match.
rec-passphrase-differs = Use the eye to check.
err-pin-easy = This PIN is easy to guess.
rec-pin-easy = Choose other digits.
err-pin-digits = A PIN has 4 to 8 digits.
rec-pin-digits = Enter 4 to 8 digits.

setup-quiet-press = Press F2 now
setup-quiet-what = The quiet screen shows a picture and a clock instead of your work, for when a child comes in.
setup-quiet-how = Press { $key } on this keyboard. The picture appears; press { $key } again, enter your PIN and press Enter.
setup-quiet-nothing = F2 did not arrive. Press any other key you would like to use.
setup-quiet-without = You may also go on without. The quiet screen button is always at the top right.
setup-quiet-unfit = That key has another use. These can be used: { $keys }.
setup-quiet-arrived = { $key } works.
setup-quiet-practise = Now practise returning: enter your PIN.
setup-quiet-practise-key = Practice: press { $key } and enter your PIN.
setup-quiet-practised = The picture came, and you found the way back.
err-pin-practice-differs = That is not the PIN you chose.
rec-pin-practice-differs = Enter it again, or go back and choose another.

setup-recovery-title = Recovery kit
setup-recovery-text = Three sheets are printed. Any two are needed to recover. Three people keep them in three places.
setup-recovery-warning = Without this sheet or the passphrase nobody can open the records. Neither can we.
setup-recovery-sheet = Sheet { NUMBER($n) } of { NUMBER($total) }
setup-recovery-keeper = Who keeps it?
setup-recovery-print = Print the sheet
setup-recovery-qr = The same sheet for a camera
setup-recovery-paper = There are { NUMBER($total) } sheets. Any two of them open the records when a passphrase is lost. Keep this one apart from the others and from this computer, in a sealed envelope.
setup-recovery-place = Where is it kept?
setup-recovery-signed = Date and signature
setup-recovery-confirm = Type back groups { NUMBER($a) } and { NUMBER($b) } from the sheet
err-sheets-not-confirmed = The three sheets are not all checked.
rec-sheets-not-confirmed = Type back the groups asked of each sheet.

setup-backup-where = Where should backups be kept?
setup-backup-help = Choose a folder or a stick. A first backup is made and opened again.
setup-backup-when =
    { $after ->
        [yes] Every day at { $time } and after each sign-off
       *[no] Every day at { $time }
    }
setup-backup-tested = A backup was made and opened again.
setup-backup-make = Keep them here, and make the first one
setup-backup-skip = Choose later
setup-backup-skip-text = It can be chosen later in Settings. Until there is a backup, everything is lost with this computer, and Today asks for one.
setup-backup-same-disk = This is the same disk. If it fails both are lost. Choose another place.
setup-backup-understood = I understand, keep it here
setup-little-space = Little free space ({ NUMBER($n) } MB). More than 2 GB is better.

setup-own-key = This room’s key number
setup-own-key-text = The first key of this room. Whoever receives from here compares this number once, in person or by phone.
setup-roster = Import the roster of the five rooms
setup-roster-later = Later. Today will remind you.
setup-existing-restore = Restore a backup
err-store-exists = There is a store on this computer. It is never overwritten.
rec-store-exists = Open it. A backup is only restored where there is no store.
err-made-locked = The room is made, but the disk did not let it be opened at once. The three printed sheets are the good ones: keep them.
rec-made-locked = Make room on the disk, then unlock with the passphrase that you chose.
setup-made-locked = The room is made
setup-to-the-door = To unlocking
err-no-setup = Setting up has not begun.
rec-no-setup = Begin from the first step.
setup-creating = Making the store…
setup-creating-text = This takes a few seconds. Please leave the computer on.
setup-not-made = The room is not ready yet
setup-done = The room is ready
setup-done-what = What was done
setup-done-supervisor = Supervisor: { $name }
setup-done-sheets =
    { $n ->
        [one] One recovery sheet was read back
       *[other] { NUMBER($n) } recovery sheets were read back
    }
setup-done-quiet = The quiet key { $key } works, and the way back was practised
setup-todo = Still to do
setup-todo-backup = There is no backup yet. Choose a place for backups in Settings.
setup-todo-people = Add your colleagues, in Settings.
setup-todo-recipients = Add recipients in Settings; the case officer compares their keys.
setup-todo-quiet = The quiet key was not tried. Another can be chosen in Settings.
setup-begin = Begin the first day

setup-gone = The records are not in their place
setup-gone-text = There was a store on this computer. Its folder cannot be found now. The program has deleted nothing and changed nothing.
setup-gone-from = Folder that was looked in
setup-gone-todo = What to do
setup-gone-disk = If the records lie on a disk of their own, connect it.
setup-gone-put-back = If the folder was moved or renamed, put it back in its old place.
setup-gone-ask = If you do not know where it is, ask your supervisor or whoever looks after this computer.
setup-gone-look = Look again
setup-gone-still = It is still not there.
setup-gone-new = Leave the old one and set up a new room
setup-gone-new-question = Set up a new room?
setup-gone-new-text = The new store begins empty: nothing of the old one is in it. What this computer remembers of the old store stays as it is. If the old one is found later, the new one has to be moved elsewhere before the old one is put into this folder.
setup-gone-new-yes = Set up a new one
err-store-gone = A store that was on this computer cannot be found now.
rec-store-gone = Connect the disk, or put the folder back. To set up a new room, choose so.
err-init-store-gone = There was a store on this computer, and in { $folder } there is none now. Nothing was changed.
rec-init-store-gone = Connect the disk, or put the folder back. To leave the old one and create a new one, add --although-gone.

shell-app = Itgel

shell-menu = Main menu
shell-today = Today
shell-cases = Case files
shell-export = Prepare a bundle
shell-check = Check a bundle
shell-journal = Journal
shell-settings = Settings

shell-storage-state = Storage status
shell-saved = Saved { $time }
shell-saving = Saving…
shell-store-local = Only on this computer, encrypted
shell-store-encrypted = Records are encrypted
shell-backup-at = Backup: { $when }
shell-backup-none = No backup yet
shell-today-at = today { $time }
shell-offline = Works offline, by design
shell-offline-short = Works offline

shell-save-trouble = Could not write to disk
shell-save-trouble-text = What you typed is still here. Check free space, then save again.
shell-save-again = Save again
shell-memory = Held in memory, writing…
shell-clock-changed = The computer clock has changed. Please tell your supervisor.
shell-clock-behind = The computer’s clock is behind the journal ({ $date }).
shell-incident = Reference number: { $number }

shell-quiet = Quiet screen
shell-quiet-clock = Clock
shell-key-qr = The same key for a camera
shell-quiet-return = Enter your PIN to return
shell-lock = Lock

shell-next = Next
shell-back = Back
shell-keep = Keep
shell-undo = Undo
shell-change = Change
shell-open = Open
shell-close = Close
shell-dropped = Files are not taken this way.
shell-dropped-choose = Choose it with the button of its page. Nothing of it was read.
shell-add = Add
shell-remove = Remove
shell-print = Print
shell-show = Show
shell-may-name = This may contain a name or a phone number. Please check it is needed.
shell-elapsed =
    { $n ->
        [one] { NUMBER($n) } second
       *[other] { NUMBER($n) } seconds
    }
shell-hide = Hide
shell-choose-file = Choose a file
shell-choose-folder = Choose a folder
shell-all = All
shell-not-known = Not known
shell-not-asked = Not asked
shell-none = None
shell-optional = optional
shell-reason = Reason
shell-notes = Notes
shell-loading = Loading
shell-done = Done
shell-stop = Stop
shell-stopping = Stopping…
shell-try-again = Try again
shell-undrawn = This page could not be shown. Everything saved is safe.
shell-undrawn-todo = Try again, or go to Today. If it happens again, please tell your supervisor.
shell-help = Help
shell-help-here = Help for this screen
shell-switch-language = Switch language
shell-problems-above =
    { $count ->
        [one] Please put one thing below right.
       *[other] Please put { NUMBER($count) } things below right.
    }
shell-step-of = Step { NUMBER($step) } of { NUMBER($total) }
shell-nth-of = { NUMBER($n) } of { NUMBER($total) }
shell-not-your-role = This part is not in your role. Please ask your supervisor.

shell-language = Language
shell-language-mn = Монгол
shell-language-en = English
shell-day-with-weekday = { $weekday }, { $date }
shell-weekday-1 = Monday
shell-weekday-2 = Tuesday
shell-weekday-3 = Wednesday
shell-weekday-4 = Thursday
shell-weekday-5 = Friday
shell-weekday-6 = Saturday
shell-weekday-7 = Sunday
shell-minutes =
    { $n ->
        [one] 1 minute
       *[other] { NUMBER($n) } minutes
    }
shell-size-kb = { NUMBER($n) } KB
shell-size-mb = { NUMBER($n) } MB
shell-size-gb = { NUMBER($n) } GB
shell-files =
    { $n ->
        [one] 1 file
       *[other] { NUMBER($n) } files
    }
shell-keyboard = Keys: { $layout }
shell-fingerprint = Key number

step-opening = Opening
step-preparing = Preparing
step-sealing = Encrypting
step-signing = Signing
step-writing = Writing
step-reading-back = Reading back to check
step-checking = Checking
step-digesting = Computing the number of the file
step-counting = Counting
step-backing-up = Backing up
step-restoring = Restoring
step-rekeying = Giving the store a new key
step-rebuilding = Filling the lists anew
step-percent = { $step }, { NUMBER($percent) }%

shell-choose = Choose

shell-kept = What you were typing was kept. Only you see it, until it is sent, or for a week.
shell-kept-forget = Clear what was typed

signoff-title = Sign off
signoff-summary = Read what was recorded
signoff-open-points = Open points
signoff-leave-reason = Why is it left so?
signoff-nothing-open = Nothing is open.
signoff-becomes-sealed = After sign-off it can only be read. Corrections become amendments.
signoff-unsent = Something was typed and not added: { $places }. Add it or put it away first.
signoff-passphrase = Enter your passphrase to sign
signoff-sign = Sign off
signoff-signing = Signing…
signoff-signed = Signed off by { $person }, { $when }
signoff-signed-as-found = Sealed as found by the supervisor: { $person }, { $when }
signoff-does-not-hold = The signature does not fit this record.
signoff-does-not-hold-do = Please do not rely on it. Show this page to a supervisor.
signoff-as-found = Seal as found
signoff-as-found-note = A supervisor seals it when the interviewer cannot sign. It is marked so.
signoff-as-found-later = { $person } signs this record. A supervisor can seal it as found from { $when }, or as soon as the interviewer’s access has ended.

open-preparation-open =
    { $count ->
        [one] 1 preparation card stayed open.
       *[other] { NUMBER($count) } preparation cards stayed open.
    }
open-implicated-not-settled =
    { $count ->
        [one] For 1 person it is not known whether they may be implicated.
       *[other] For { NUMBER($count) } people it is not known whether they may be implicated.
    }
open-implicated-was-there =
    { $count ->
        [one] 1 person who may be implicated saw, heard, interpreted for or supported the child.
       *[other] { NUMBER($count) } people who may be implicated saw, heard, interpreted for or supported the child.
    }
open-attendance-not-confirmed = Who attended was not confirmed.
open-move-without-person =
    { $count ->
        [one] Once someone came in or went out and it is not noted who.
       *[other] { NUMBER($count) } times someone came in or went out and it is not noted who.
    }
open-childs-act-missing = The interview took place although the child itself had said neither yes nor no.
open-recorded-without-consent = A recording was made without a yes to it, or went on after that was taken back.
open-child-not-told-of-recording =
    { $count ->
        [one] The child was not told of 1 recording. Its particulars go by a legal order only.
       *[other] The child was not told of { NUMBER($count) } recordings. Their particulars go by a legal order only.
    }
open-ground-rules-missing = Free recall began before the ground rules.
open-distress-without-response =
    { $count ->
        [one] For 1 strong feeling it is not noted what was done.
       *[other] For { NUMBER($count) } strong feelings it is not noted what was done.
    }
open-items-without-content =
    { $count ->
        [one] 1 item has neither a file nor a bag.
       *[other] { NUMBER($count) } items have neither a file nor a bag.
    }
open-recording-number-open = The camera ran, but there is no recording number.
open-observer-questions-open = The observers’ questions that were tapped are not confirmed at wrap-up.
open-danger-without-call = No safe place tonight, or talk of self-harm: it is not noted who was told.
open-went-on-after-withdrawal = The interview went on after consent was taken back.
open-childs-end-open = How the child left is not noted.
open-risk-open = The risk was not assessed.
open-danger-untold = It is not noted who was told of the immediate danger.

signoff-amend-title = Amendment
signoff-amend-choose = What is to be corrected?
signoff-amend-first = First
signoff-amend-now = Amended
signoff-amend-reason = Reason
signoff-amend-second-person = Second person’s signature
signoff-amend-second-person-why = Times, numbers of questions, attendance, consent, immediate danger, the level of risk, and entries or files that were missing need a second person’s signature.
signoff-amend-exported = { $who } already has this. The case officer sends a newer bundle with the amendment.

err-reason-too-short = The reason is very short.
rec-reason-too-short = Please write at least { NUMBER($least) } characters.
err-record-is-signed = This record is sealed, read only.
rec-record-is-signed = Choose Add an amendment.
err-only-interviewer-signs = Only the person who led this interview signs it.
rec-only-interviewer-signs = Ask the interviewer to sign.
err-interviewer-signs-without-as-found = You led this interview, so you sign it in the usual way.
rec-interviewer-signs-without-as-found = Take back “as found”.
err-as-found-by-supervisor-only = Only a supervisor seals a record as found.
rec-as-found-by-supervisor-only = Ask your supervisor.
err-as-found-too-early = The interviewer can still sign this record.
rec-as-found-too-early = Ask them to sign. If nobody has by { $day }, { $time }, it can be sealed as found then.
err-statement-does-not-match = The record changed while it was being signed.
rec-statement-does-not-match = Read the page again and sign.
err-open-point-unknown = The list of open points has changed.
rec-open-point-unknown = Read the page again.
err-open-point-needs-reason = An open point has no reason.
rec-open-point-needs-reason = Complete it, or write why it stays open.
err-signed-in-future = The time of signing is in the future.
rec-signed-in-future = Check the computer’s clock.
err-record-not-signed = This record is not signed yet.
rec-record-not-signed = You can still change it directly.
err-item-not-amendable = There is no such item in the sealed record.
rec-item-not-amendable = Choose an item from the list.
err-break-ends-before-begin = The break ends before it begins.
rec-break-ends-before-begin = Check the two times.
err-break-within-break = There is a break at this time already.
rec-break-within-break = Check the times, or amend the break that is there.
err-phase-already-on = That phase was on at this time already.
rec-phase-already-on = Check the time and the phase.
err-amended-value-does-not-fit = This value does not fit here.
rec-amended-value-does-not-fit = Choose from the list, or enter a number.
err-second-person-needed = This needs a second person’s signature.
rec-second-person-needed = Ask a case officer or supervisor to sign.
err-second-person-is-first = The second person is someone else.
rec-second-person-is-first = Ask another person to sign.
err-second-person-role = The second person is a case officer or supervisor.
rec-second-person-role = Ask someone in that role to sign.
err-statement-unwritable = The text to be signed could not be prepared. Everything saved is safe.
rec-statement-unwritable = Try again. If it happens again, read the reference number to your supervisor.

signoff-item-begun = Time it began
signoff-item-ended = Time it ended
signoff-item-bag = Number of its bag
signoff-item-told-at = Time at which they were told
signoff-item-count = Number of prompts: { $what }
signoff-item-consent = Consent: { $purpose }, { $giver }
signoff-item-other = Other
signoff-amend-entry = An entry of the log
signoff-amend-missing = An entry that is missing
signoff-amend-which = Which entry
signoff-amend-what = What of it
signoff-not-judged = Not judged
signoff-item-entry = { $what }: { $field }
signoff-item-added = Entry that was missing
signoff-item-file = A file that is missing
signoff-file-optional = File, if there is one
signoff-file-item = Which drawing or item it shows
signoff-file-no-item = None of them
signoff-file-never = This file does not belong to this record
signoff-file-later = added after the signature
signoff-file-taken-back = does not belong to this record
signoff-field-at = Time
signoff-field-phase = Phase
signoff-field-prompt = Kind of prompt
signoff-field-signs = Signs
signoff-field-responses = What was done
signoff-field-intensity = How strong
signoff-field-outcome = How it went on
signoff-field-asked-by = Who asked for the break
signoff-field-reason = Why there was a break
signoff-strength-0 = 0 of 3
signoff-strength-1 = 1 of 3
signoff-strength-2 = 2 of 3
signoff-strength-3 = 3 of 3
signoff-added-kind = What was forgotten
signoff-added-kind-phase = A phase
signoff-added-kind-prompt = A prompt
signoff-added-kind-feeling = A feeling
signoff-added-kind-marker = A marker
signoff-added-kind-item = A drawing or item
signoff-added-item-note = It gets the next number. Its file, if there is one, is chosen here. Its bag and what it is follow as an amendment of their own.
signoff-added-kind-break = A break
signoff-added-until = Until
signoff-added-never = There was no such entry after all
signoff-amend-by = { $person }, who led the interview, adds amendments. If they cannot any more, or the record was sealed as found, a supervisor does, with a second person.
err-only-interviewer-amends = Only the person who led this interview amends its record.
rec-only-interviewer-amends = Tell them. If they cannot sign any more, or the record was sealed as found, a supervisor amends it with a second person.

today-title = Today
today-next-in =
    { $minutes ->
        [one] Next interview, in 1 minute
       *[other] Next interview, in { NUMBER($minutes) } minutes
    }
today-next-now = Next interview, now
today-next-late = The next interview is due
today-nth-interview = Interview no. { NUMBER($n) }
today-preparation = Preparation: { NUMBER($done) } of { NUMBER($total) }
today-continue-preparing = Continue preparing
today-point-language = { $language }, no interpreter
today-point-interpreted = { $language }, with an interpreter
today-point-attending =
    { $n ->
        [0] Nobody else attends
        [one] 1 person attends
       *[other] { NUMBER($n) } people attend
    }
today-open-case = Open case file
today-begin = Begin the interview
today-schedule = Today’s schedule
today-lasted =
    { $minutes ->
        [one] lasted 1 minute
       *[other] lasted { NUMBER($minutes) } minutes
    }
today-state-next = Next
today-state-preparing = Preparing
today-state-running = Under way
today-state-wrap-up = Wrap up
today-state-sign-off = Sign off
today-state-signed = Signed
today-empty = No interviews today.
today-empty-action = Open a case file, or add an appointment?
today-first-day = Three steps to begin
today-first-day-others = Two steps to begin
today-first-day-1 = Practise one interview in training mode.
today-first-day-2 = Add your colleagues.
today-first-day-3 = Open your first case file.
today-care = If you heard something heavy, take a moment.
today-care-pause = We left 30 minutes between interviews.

today-waiting = Waiting for you
today-waiting-none = Nothing is waiting for you.
today-waiting-more = And { NUMBER($n) } more
waiting-sign-off = Sign off. Best done today.
waiting-sign-off-late = Not signed off for some time.
waiting-wrap-up = Finish the wrap-up
waiting-unsigned-day = A day has passed since the interview. Please sign off.
waiting-left-running = An interview was left running. End it with its last entry.
waiting-unsigned-long = Not signed for three days. Ask the interviewer, or seal as found.
waiting-aftercare = The day to ask how the child is has come
waiting-referral = Referral: check whether they replied
waiting-referral-overdue = Referral: the day to ask has passed
waiting-decision-overdue = A decision of the joint team is past its day
waiting-case-handed-over = A case file was handed to you
waiting-consent-withdrawn = Consent: a purpose was withdrawn
waiting-consent-expired = Consent has expired. Talk again.
waiting-bundle-unfinished = The writing of a bundle was cut off: look at the stick
waiting-hand-over = { $who }: hand over the sealed bundle
waiting-bundle-stays = { $who }: a sealed bundle must not leave any more. Cancel it.
waiting-notice = Tell the recipient that consent was withdrawn
waiting-danger = Note who was told of the danger
waiting-danger-tonight = No safe place tonight, and nobody told yet. See whom to call.
waiting-danger-self-harm = Talk of self-harm, and nobody told yet. See whom to call.
waiting-danger-noted = Immediate danger, and nobody told yet. See whom to call.
waiting-order-untold = The child has not been told of a legal order yet
waiting-talk-again = The guardian said no, the child yes. Talk again.
waiting-amend-exported = { $who }: the record was amended. Send a newer bundle.
waiting-meeting-next = The joint team meets on { $date }
waiting-meeting-past = The joint team was to meet on { $date }. Note the meeting.
waiting-backup = Make a backup
waiting-key-ends = A recipient’s key is about to expire
waiting-wording-comes = New words of consent are in force from { $date }. Tell those who interview.
waiting-wording-draft = A draft of new words is not in use yet
waiting-roster = Import the roster of the five rooms
waiting-backup-without-files = Files are missing from the records. Look in earlier backups.
waiting-backup-without-recovery = A recovery file is missing or was changed. Look in earlier backups.
waiting-backup-without-slot = A file for unlocking is missing or was changed. Who cannot unlock?
waiting-backup-without-key = The sealed key is not the last one. Back up now.
waiting-restore-test = Monthly test of restoring a backup

today-room = This room
today-last-backup = Last backup
today-backup-old =
    { $days ->
        [one] Backup is 1 day old. Plug in a stick and choose Back up now.
       *[other] Backup is { NUMBER($days) } days old. Plug in a stick and choose Back up now.
    }
today-backup-now = Back up now
today-chain = Record chain
today-chain-whole = Complete
today-chain-mismatch = Mismatch
today-space = Free space
today-clock = Computer clock
today-clock-right = Correct
today-clock-changed = Changed
today-clock-behind = Behind the journal
today-clock-wrong = The clock was wrong…
today-clock-wrong-question = Was the clock wrong until now?
today-clock-wrong-text = The journal goes to { $date }, and this computer’s clock says { $today }. First make sure that the clock is right now. After that only new entries count, and bundles can leave again. Your reason stays in the journal.
today-clock-wrong-confirm = Yes, it was wrong

today-interrupted = The interview begun at { $began } stopped at { $stopped }. Every entry is safe.
today-interrupted-continue = Continue
today-interrupted-finish = Finish and wrap up

today-new-appointment = Add an appointment
today-appointment-code = Case file
today-appointment-date = Date
today-appointment-time = Time
today-appointment-room = Room
today-appointment-interviewer = Interviewer
today-appointment-minutes = Expected length
today-appointment-cancel = Take off the schedule
today-appointment-no-case = There is no open case file yet. Open one first.
today-appointment-noted = I have seen it
note-little-time-between = { NUMBER($minutes) } minutes between two interviews are advised.
err-room-is-taken = The room is taken { $from }–{ $until }.
rec-room-is-taken = Choose another time.
err-appointment-in-past = This time has passed.
rec-appointment-in-past = Choose a time that is still to come.
err-appointment-not-found = This appointment was not found.
rec-appointment-not-found = Open the schedule again and check.
err-appointment-cancelled = This appointment was called off.
rec-appointment-cancelled = Make a new appointment.
told-title = Telling the child
told-by = Who told (initials or role)
told-at = When
told-how = How
told-said = What the child said to it
told-referral = The child was told of this
err-told-by-missing = Who told the child is missing.
rec-told-by-missing = Write the initials or the role of who told the child.
err-told-but-not-told = The child was not told, yet it is written who told.
rec-told-but-not-told = Choose yes if the child was told; otherwise clear who told.
err-told-before-order = The time it was told lies before the order, or before the danger was stated.
rec-told-before-order = Check day and time.

told-how-spoken = In spoken words
told-how-pictures = With pictures
told-how-interpreter = Through an interpreter
told-how-phone = By telephone
told-how-written = In writing
told-said-fine = Was fine with it
told-said-not-wanted = Did not want it
told-said-asked = Asked something
told-said-nothing = Said nothing
told-said-not-noted = Not noted

training-title = Training mode
training-band = Training. Not a real child.
training-window = Itgel · Training

training-door = Practise in training mode
training-door-locks = The room’s records are locked. Everything you did is saved.
training-door-text = A store of its own with 12 invented case files. It does not touch the room’s records.
training-making = Preparing 12 invented case files
training-making-text = This takes less than a minute. The room’s records are locked.
training-who = Which role do you practise as?
training-who-text = Names and case files are all invented.
training-not-secret = Nothing in training is a secret, so the passphrase is filled in.
training-fills = Passphrase and PIN fill themselves in. PIN: { $pin }
training-leave = Leave training
training-change-role = Change role

training-scripts = Practise an interview
training-scripts-text = What an invented child says appears as text. Tap as if you heard it. It is for learning to tap, so there is nothing hard in it.
training-age = Age { NUMBER($age) }
training-length = About { NUMBER($minutes) } minutes, { NUMBER($acts) } entries
training-begin = Begin to practise
training-interviewer-only = An interview is practised in the role of interviewer. You can change your role.
training-practised = What you practised
training-practised-none = Nothing practised yet. Choose one above.
training-go-on = Go on
training-other = Other work
training-other-text = The 12 case files are at different points: just opened, being prepared, consent to talk over, to wrap up, to sign off, a bundle to prepare.
training-reset = Restore the 12 case files
training-reset-text = Everything done in training is cleared. The room’s records are not concerned.

training-script = Script
training-child = Child
training-you = You
training-now = Enter
training-now-nothing = Listen
training-moment = { NUMBER($n) } / { NUMBER($all) }
training-script-waits = The script appears here once you begin.

training-result = Result
training-result-text = No score and no ranking: it shows what you entered and when, beside the script.
training-result-rule = Within { NUMBER($seconds) } seconds is in time, within { NUMBER($late) } seconds is late.
training-asked = Script
training-entered = Your log
training-act = Entry
training-became = What became of it
training-became-found = In time
training-became-late = Late
training-became-missing = Not entered
training-became-extra = Not in the script
training-later-by = { NUMBER($seconds) } seconds later
training-taken-back = Taken back: { NUMBER($n) }
training-result-open = See the result
training-again = Practise again
training-act-response = What was done (water, another topic)
training-act-end = End
training-log-title = { $code } · { $title }

err-not-in-training = This exists in training mode only.
rec-not-in-training = Go to training mode from the menu.
err-training-passphrase-stays = In training, passphrase and PIN are the same for everybody and shown, so they stay as they are.
rec-training-passphrase-stays = Leave training and change your own passphrase in the settings.
err-store-is-training = This folder holds a training store. It is not about real children.
rec-store-is-training = It was not opened. Please tell your supervisor.
err-store-is-real = This folder holds a real store. It is not practised with.
rec-store-is-real = It was not opened. Leave training and tell your supervisor.
err-code-of-training = This code is named after a stone, so it is of training.
rec-code-of-training = Look for it in training mode.
err-code-not-of-training = This code may be of a real case file. It is not in training.
rec-code-not-of-training = Leave training, then look for it.
err-script-unknown = No script was chosen for this interview.
rec-script-unknown = Choose a script on the training page and begin there.
err-training-stopped = Stopped. The training room was not made.
rec-training-stopped = The room is locked, and nothing in it was changed. Unlock it, or go over to training again.

unlock-title = Unlock
unlock-hello = Hello
unlock-who = { $room }. Who is signing in?
unlock-person = Person
unlock-person-name = Name
unlock-passphrase = Passphrase
unlock-show-passphrase = Show passphrase
unlock-hide-passphrase = Hide passphrase
unlock-button = Unlock
unlock-opening = Opening…
unlock-forgot-ask = Forgot your passphrase? Tell your supervisor. The records are not lost.
unlock-nobody-found = Nobody by that name.
unlock-name-unreadable = Name not readable, no. { NUMBER($n) }
unlock-caps-lock = Caps Lock is on.
unlock-wrong = That passphrase did not match. Keys are set to { $layout }.
unlock-wait =
    { $seconds ->
        [one] Try again in 1 second.
       *[other] Try again in { NUMBER($seconds) } seconds.
    }
unlock-read-only = Opened read only

err-unlock-name-missing = Your name is not entered.
rec-unlock-name-missing = Type your name as it was entered.
err-passphrase-empty = The passphrase is empty.
rec-passphrase-empty = Enter your passphrase.
err-wrong-passphrase = That passphrase did not match.
rec-wrong-passphrase = Check the keyboard layout and Caps Lock, then type it again.
err-name-or-passphrase = The name and the passphrase do not go together.
rec-name-or-passphrase = Check that your name is as it was entered, the keyboard layout and Caps Lock, and type again.
err-wait-before-next-try = Please wait a moment.
rec-wait-before-next-try = Try again in { NUMBER($seconds) } seconds. Nothing is deleted.
err-chain-mismatch = The record chain shows a mismatch. Nothing was deleted; the store was opened read only.
rec-chain-mismatch = Please tell your supervisor. Until it is settled, write on paper.
err-store-behind = This store is older than its last known state. It was opened read only.
rec-store-behind = Please tell your supervisor, who compares it with the printed line. Until it is settled, write on paper.
err-store-unremembered = This computer has no memory of this store, so it cannot tell whether it is an older copy.
rec-store-unremembered = Please tell your supervisor, who compares it with the printed line.
err-newer-store = This store was made by a newer version.
rec-newer-store = Please update the program.
err-store-missing = The store was not found.
rec-store-missing = Check that the disk is connected, or restore a backup.
err-store-damaged = The store file is damaged. Nothing was changed.
rec-store-damaged = Leave the computer on and tell your supervisor. A backup can take its place.
err-store-has-stranger = A file that does not belong there lies beside the store. Nothing was opened or changed.
rec-store-has-stranger = Please tell your supervisor, who moves “itgel.db-journal” out of the folder and keeps it.
err-already-open = This store is open in another window.
rec-already-open = Please use the window that is already open.
err-person-deactivated = This person’s access has ended.
rec-person-deactivated = Please ask your supervisor.
err-slot-damaged = This person’s key file is damaged.
rec-slot-damaged = Your supervisor can give you access again. The records are untouched.
err-not-for-this-key = It does not open with this key. The records are untouched.
rec-not-for-this-key = Ask your supervisor to give you access again.
err-other-store = This key belongs to another store.
rec-other-store = Choose the store or backup of this room.
err-no-cipher = The program’s encryption is not working. Nothing was opened.
rec-no-cipher = Install the program again and tell your supervisor.
err-taps-waiting = What was tapped in the interview is waiting for space on the disk. The program was not closed.
rec-taps-waiting = Free some space and let the interviewer unlock: then it is written. Closing once more now loses it.
err-sealing-trouble = Locking or unlocking did not work. The records are untouched.
rec-sealing-trouble = Try again. If it happens again, read the reference number to your supervisor.

unlock-recovery-title = Open with recovery sheets
unlock-recovery-text = Enter any two of the three sheets. Then set a new passphrase.
unlock-recovery-sheet = Sheet { NUMBER($n) }
unlock-recovery-group = Group { NUMBER($n) }
unlock-recovery-scan = Scan the QR code
unlock-recovery-new-passphrase = New passphrase
unlock-recovery-done = Opened with the new passphrase. This is in the journal.
err-sheet-group-differs = Group { NUMBER($group) } does not match.
rec-sheet-group-differs = Read it from the sheet again.
err-recovery-same-sheet = The same sheet was entered twice.
rec-recovery-same-sheet = Enter a different sheet.
err-recovery-other-store = These sheets belong to another store, or were replaced by new ones.
rec-recovery-other-store = Use the sheets of this room with the latest date. An older backup opens with the sheets of its time.
err-sheet-unreadable = This line is not that of a recovery sheet.
rec-sheet-unreadable = Scan the sheet again, or type its groups.
err-recovery-files-damaged = The recovery file for these two sheets is damaged. The records are untouched.
rec-recovery-files-damaged = Try it with the third sheet.
err-recovery-unfinished = The new passphrase is entered, but the disk did not let its key file take its place yet. The records are untouched.
rec-recovery-unfinished = Make room on the disk, then enter the same two sheets once more.
err-recovery-files-gone = None of the three recovery files of this store can be read, so no two sheets open it. The records are untouched.
rec-recovery-files-gone = A passphrase opens it as before. If nobody has one, lay this store aside and restore a backup with the sheets.
unlock-recovery-scan-help = Read by a code reader, no group has to be typed.
unlock-recovery-whose = Whose passphrase is set anew?
unlock-recovery-pin = New PIN
unlock-recovery-kept = The old passphrase no longer opens this store; an older copy it still opens. The three sheets stay valid: put them back where they are kept.
unlock-recovery-unchanged = The store was opened for reading only. The passphrase stays as it was.
err-sheet-group-missing = Missing.
rec-sheet-group-missing = Type the number from the sheet.

upkeep-restore-title = Restore a backup
upkeep-restore-help = The store is made anew from a backup. Nothing is written over, and the backup stays as it is.
upkeep-gone-lost = If the store is lost or broken, restore the last backup.
upkeep-folder = Folder of the backups
upkeep-folder-help = Plug the disk or stick in, and choose the folder on it.
upkeep-look = Look for backups
upkeep-none = There is no backup in this folder.
upkeep-copy = Backup
upkeep-copy-of = { $when }, { $room }
upkeep-person = In whose name
upkeep-passphrase-help = The passphrase that this person had when the backup was made.
upkeep-door = Opened by
upkeep-door-passphrase = Their passphrase
upkeep-door-sheets = Two recovery sheets
upkeep-door-sheets-help = Where none of the supervisors has a passphrase any more.
upkeep-sheets-enter = Enter the sheets
upkeep-sheets-title = Restore by recovery sheets
upkeep-sheets-text = Enter any two of the three sheets of this room that were good when this backup was made. Then say in whose name, and set a new passphrase.
upkeep-sheets-backup = Backup of { $when }, { $room }
upkeep-reason = Why
upkeep-reason-help = Stays in the journal: what happened to the store.
upkeep-restore-lost = What was entered after the backup is missing: consents taken back, orders ended, closed files too. No bundle leaves until a supervisor has compared the papers of that time. Bundles that left since are still valid.
upkeep-restore-people = People who were removed after the backup can open it again. Remove them again.
upkeep-restore = Restore this backup
upkeep-restoring = The backup is being checked and restored
upkeep-restored = The backup is restored. Passphrases, who was taken out and the recovery sheets are those of then. Make a new backup now.
upkeep-restored-by-sheets = The backup is restored, and the new passphrase opens it; both are in the journal. The sheets that are good are those of then: if there were new ones since, make others in Settings. Put the sheets back where they are kept, and make a new backup now.
upkeep-stopped = Stopped. Nothing was restored, and the backup is as it was.
err-restore-does-not-open = This backup does not open. Nothing was restored.
rec-restore-does-not-open = Choose another one.
err-restore-medium-gone = The disk or stick with the backup is not connected now. Nothing was restored.
rec-restore-medium-gone = Plug it in, then try again.
err-restore-by-supervisor = A backup is restored in the name of a supervisor. Nothing was changed.
rec-restore-by-supervisor = Choose the supervisor, or ask them to come.
err-restore-unknown-name = Nobody has this name in this backup. Nothing was restored.
rec-restore-unknown-name = Type it as it was entered in the room then.
err-restored-locked = The backup is restored, but the disk did not let it be opened at once. Nothing is lost.
rec-restored-locked = Close the program, make room on the disk, and unlock it.

upkeep-go-on = Go on from here…
upkeep-go-on-title = Go on from this state?
upkeep-go-on-what = The store has fewer entries than this computer has seen, its file was changed while it was locked, or the sheet of the room or this computer’s own note is not what was written. If an older copy was put back on purpose, or only such a file went bad, you can go on. The journal then begins a new part under a new name, and says why.
upkeep-go-on-loss = What is missing stays missing, consents taken back too. No bundle leaves until a supervisor has compared the papers of that time. If you do not know why the store is older, close this window and ask.
upkeep-go-on-confirm = Go on from here
upkeep-gone-on = The store goes on from here.
err-store-goes-not-on = The store cannot go on from here: something in it is damaged, or it is another journal than this computer knew. Nothing was changed.
rec-store-goes-not-on = Read in it, and restore a backup.

upkeep-papers = The store was restored on { $date }. No bundle leaves until a supervisor has compared the papers of the time that is missing.
upkeep-papers-ask = The papers were compared…
upkeep-papers-title = Were the papers compared?
upkeep-papers-what = Look through the signed papers, the room’s books and the bundles of the time after the backup: consents taken back, orders that ended, keys that are used no more, files that were closed. Enter again what is missing. After that bundles can leave.
upkeep-papers-found = What the papers showed
upkeep-papers-found-help = For example: one consent taken back on the 27th, entered again.
upkeep-papers-confirm = Compared, bundles can leave
upkeep-papers-done = Bundles can leave again.
err-restored-not-compared = The store was restored, and what came after the backup is missing, consents taken back too. No bundle leaves before the papers were compared.
rec-restored-not-compared = A supervisor compares the papers of that time and says so on the page Today.
err-nothing-to-compare = There is nothing to compare: the store was not restored, or somebody has compared the papers already.
rec-nothing-to-compare = Nothing has to be done.

upkeep-aside = Lay this store aside…
upkeep-aside-offer = If it stays so, it can be laid aside, so that a backup can take its place.
upkeep-aside-title = Lay this store aside?
upkeep-aside-what = Its folder gets another name and stays beside its place. Nothing in it is deleted or changed. This program does not find it any more then, until the folder has its old name back.
upkeep-aside-call = First call your supervisor, or whoever looks after this computer. Is there a backup?
upkeep-aside-number = To confirm, type { $n }
upkeep-aside-confirm = Lay it aside
err-aside-number-differs = That is another number. Nothing was changed.
rec-aside-number-differs = Type the one above.
err-store-is-well = Nothing shows that this store is damaged. It lies where it lay, unchanged.
rec-store-is-well = Unlock it. Where it is damaged, it is said, and laying it aside is offered there.
err-store-not-renamed = The folder of the store could not be renamed. It lies where it lay, unchanged.
rec-store-not-renamed = Call whoever looks after this computer: the folder may be a disk of its own, or may not be written in.
upkeep-laid = The damaged store was laid aside
upkeep-laid-text = Nothing in it was deleted or changed. Restore the last backup now; work goes on with it.
upkeep-laid-in = It lies in
upkeep-laid-keep = Keep this folder. What was entered after the backup lies only there.
upkeep-laid-back = If it was laid aside by mistake, whoever looks after this computer gives the folder its old name back.
upkeep-remains-title = Something lies in the folder of the records
upkeep-remains = There is still something in the folder, but no whole store. It is laid aside before a backup can take its place or a new room is set up.

upkeep-key = Key of the store
upkeep-key-help = When somebody may have an old copy of the store. Where they may also know a passphrase, it is changed first: whoever has it has the key that goes with it. The recovery sheets stay good.
upkeep-rekey = Give the store a new key…
upkeep-rekey-title = Give the store a new key?
upkeep-rekey-what = Copies and backups of before still open with the old key. Make a new backup afterwards, and keep the old ones locked away.
upkeep-rekey-confirm = Give it a new key
upkeep-rekeyed = The store and every case file have new keys. Make a new backup now.

upkeep-sheets = Recovery sheets
upkeep-sheets-help = When a sheet was lost, was seen by somebody else, or its keeper has left, three new ones are made. The old ones open nothing that is written afterwards.
upkeep-sheets-since = The sheets that are good are the three of { $date }. Those of another day open nothing that was written since.
upkeep-sheets-new = Make new sheets…
upkeep-sheets-what = Only when all three are printed and typed back can they take the place of the old ones, and the store gets a new key with them. You confirm it with your passphrase.
upkeep-sheets-begin = Show the sheets
upkeep-sheets-all = All three sheets were typed back
upkeep-sheets-finish = Put them in place of the old ones
upkeep-sheets-leave = Stop, and keep the old sheets
upkeep-sheets-left = The old sheets are good as before. What was printed of the new ones opens nothing: destroy it.
upkeep-sheets-unknown = Keep the old sheets and the new ones. Open the store again: if the journal tells of new sheets, the new ones are good.
upkeep-sheets-done = The three new sheets are good. Make a new backup now.
upkeep-sheets-old = The old sheets still open copies and backups of before. Keep them locked away until those are no longer needed, then destroy them.
err-new-sheets-unsure = It is not known yet which sheets are good, the new ones or the old ones. The records are whole.
rec-new-sheets-unsure = Keep both. Lock, open the store again and look at the journal: if it tells of new sheets, the new ones are good.
err-backup-sheets-damaged = The recovery file for these two sheets is damaged or missing in this backup. Nothing was changed.
rec-backup-sheets-damaged = Try it with the third sheet, or choose another backup.
err-store-remains = In the folder of the records lies something that is no whole store. Nothing was changed.
rec-store-remains = Lay it aside first. Then a backup can be restored or a new room set up.
err-no-new-sheets = No new sheets were begun. The old ones are good as before.
rec-no-new-sheets = Begin anew. If new sheets were printed before, destroy them.

upkeep-rebuild = Fill the lists anew
upkeep-rebuild-help = Lists and overviews are derived from the journal. If one looks wrong, this makes them all again.
upkeep-rebuilt-same = Filled anew. All were as they should be.
upkeep-rebuilt-other = Filled anew. Something was other than it should have been, and is right now.

upkeep-remove-what = They cannot open the store any more, and the store gets a new key. Copies and backups of before still open with their passphrase: make a new backup afterwards, and keep the old ones locked away. Whoever has seen two recovery sheets can open any copy, also later ones.
upkeep-remove-stopped = { $name } can still unlock the store.
upkeep-remove-stopped-handed = { $name } can still unlock the store. What was handed on stays handed on.
err-check-stopped-amiss = The check was stopped, and something was found by then that does not fit. Nothing was changed.
rec-check-stopped-amiss = Check the whole store to the end, and then call whoever looks after it.
vital-title = When a life is in danger
vital-text = What is needed against the danger may go without consent: to those who help, for at most { NUMBER($days) } days, signed by a supervisor. The child is told of it later.
vital-state = A life is in danger
vital-dialog = A life is in danger
vital-first = Call first, as the plan says. This only lets papers follow. What the child and the guardian said stays as it is.
vital-danger = Which danger
vital-kind = Who helps
vital-office = Which organisation
vital-office-any = Any of this kind
vital-parts = What is needed against it
vital-parts-help = Only what is needed. What was said in the interview never goes this way.
vital-until = Until
vital-until-help = { $date } at the latest. Empty for that day.
vital-sign = Sign together
vital-open = Open until { $date }
vital-past = Was open until { $date }
vital-over = The danger is over
vital-over-title = Is the danger over?
vital-over-text = From now on nothing goes because of it. A bundle that is sealed and not handed over stays here. This cannot be taken back.
vital-was-over = The danger was over on { $date }
vital-tell-title = The child was told what went
waiting-vital-untold = The child has not been told what went because of a danger

err-vital-recipient = Somebody of this kind cannot help against a danger.
rec-vital-recipient = Choose who helps now. For this one a legal order is needed.
err-vital-parts-missing = What is needed was not chosen.
rec-vital-parts-missing = Choose only what is needed against the danger.
err-vital-parts = A danger does not open this.
rec-vital-parts = Choose risk and needs, or who the child is. For the rest a legal order is needed.
err-vital-days = The day lies before today, or too far ahead.
rec-vital-days = Choose today, or a day within { NUMBER($days) } days.
err-danger-is-over = It has been entered already that the danger is over.
rec-danger-is-over = If there is danger again, state it anew.
err-recipient-of-another-kind = This organisation is of another kind.
rec-recipient-of-another-kind = Choose one of this kind, or any.

role-interviewer = Interviewer
role-case-officer = Case officer
role-supervisor = Supervisor

purpose-interview = The interview
purpose-recording = Recording
purpose-police = Sharing with police
purpose-prosecutor = Sharing with the prosecutor
purpose-doctor = Sharing with a doctor
purpose-social-worker = Sharing with a social worker
purpose-ngo = Sharing with an NGO
purpose-statistics = Anonymous statistics

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
consent-state-invalidated = Not counted
ternary-yes = Yes
ternary-no = No
ternary-not-known = Not known

decider-kind-mother = Mother
decider-kind-father = Father
decider-kind-guardian = Guardian
decider-kind-custodian = Custodian
decider-kind-legal-representative = Legal representative
decider-kind-appointed-representative = Representative appointed by the Governor
decider-kind-guardianship-authority = Guardianship authority
decider-kind-joint-team = Joint team
decider-kind-court = Court
decider-kind-child-alone = The child alone

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

reveal-reason-contact = To make contact
reveal-reason-compare-document = To compare with a document
reveal-reason-urgent-help = Urgent help
reveal-reason-court-order = Demanded by court or prosecutor
reveal-reason-other = Other

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

wording-waits = Not in use yet
wording-drafted = Draft
wording-issued = This room’s own words, { $person }, { $date }: { $reason }
wording-editor = Next version: { $text }
wording-editor-help = On the left the words of version { NUMBER($version) }, which stay as they are. Which pages there are, and what goes to whom, does not change with the words.
wording-before = { $language }, version { NUMBER($version) }
wording-child-pages = the child’s pages
wording-ages = Words for
wording-place-title = Short name
wording-place-say = What is said
wording-place-what-if-no = What happens on a no
wording-place-shared = What goes
wording-place-not-shared = What does not go
wording-place-teach-back = The question back
wording-place-line-1 = First line
wording-place-line-2 = Second line
wording-changed = Changed
wording-words = { NUMBER($count) } of at most { NUMBER($most) } words
wording-from = First day of use
wording-from-help = Tomorrow or later: today’s conversations keep their words.
wording-why = Why the words change
wording-keep = Save the draft
wording-kept = Draft of { $person }, { $date }
wording-forget = Discard the draft
wording-stale = Another version came after this draft was begun. Compare it with the words on the left before you use it.
wording-confirm = Use version { NUMBER($version) } from { $date }?
wording-confirm-text = Nobody can alter it afterwards; it can only be followed by a next version. Earlier answers keep the version they were given to.
wording-confirm-cases =
    { $cases ->
        [0] Nobody has to be asked again.
        [one] In 1 case file somebody agreed to the words of before: from that day consent is talked through again.
       *[other] In { NUMBER($cases) } case files somebody agreed to the words of before: from that day consent is talked through again.
    }
wording-done = Version { NUMBER($version) } is used from { $date }
err-wording-moved-on = Another version has been put in force meanwhile.
rec-wording-moved-on = Open the text again and compare your draft with it.
err-wording-day-not-ahead = This day is not still to come.
rec-wording-day-not-ahead = Choose tomorrow or later, so that today’s conversations keep their words.
err-wording-day-before-last = The version before begins on { $day }.
rec-wording-day-before-last = Choose that day or a later one.
err-wording-name-place = Braces stand here that the program would not fill in.
rec-wording-name-place = Only the place of the interviewer’s name stands in braces, as in the words on the left, and only on a page that tells and does not ask.
err-wording-unfit-for-child = “{ $word }…” is a word that a child should not read about itself.
rec-wording-unfit-for-child = Say it in other words. Nothing was put in use.
err-wording-too-many-words = { NUMBER($count) } words are too many for this age.
rec-wording-too-many-words = Write at most { NUMBER($most) } words.

wrapup-title = Wrap-up
wrapup-childs-end = How the child left
wrapup-told-next = Told what happens next
wrapup-snack = Snack and drink given
wrapup-transport-safe = The way home is safe
wrapup-follow-up = Day to ask how the child is
wrapup-follow-up-help = Thirty days on, unless another day was agreed.
wrapup-aftercare-title = Asking after the child
wrapup-aftercare-waits = On { $day } somebody asks how the child is.
wrapup-aftercare-waits-now = The day to ask how the child is has come: { $day }.
wrapup-aftercare-asked = Asked on
wrapup-aftercare-found = How the child was
wrapup-aftercare-next = Ask again on
wrapup-aftercare-next-help = Leave it empty when nobody has to ask again.
wrapup-aftercare-add = Note what was found
err-aftercare-day-out-of-range = The day to ask must be between { $from } and { $until }.
rec-aftercare-day-out-of-range = Choose another day.
err-day-before-interview = The day is before the interview.
rec-day-before-interview = Correct the day.
err-aftercare-next-missing = The next day to ask is missing.
rec-aftercare-next-missing = Choose the next day, so that this child is not forgotten.
note-way-home-not-safe = The way home is not safe. Agree who takes the child home.
note-substantive-long = The main part was longer than { NUMBER($minutes) } minutes. A break may be planned next time.
note-break-late = There was no break for more than { NUMBER($minutes) } minutes. One may be offered earlier.
note-option-posing-alone =
    { $count ->
        [one] After 1 option-posing prompt no open one followed.
       *[other] After { NUMBER($count) } option-posing prompts no open one followed.
    }
note-suggestive-given = Suggestive prompts: { NUMBER($count) }. It may be talked over with the team.
wrapup-entries = Entries
wrapup-entry-add = Add an entry
wrapup-entry-correct = Correct
wrapup-entry-time = Time
wrapup-entry-what = What
wrapup-entry-was = { $old } → { $new }
wrapup-added-later = added later
wrapup-attachments = Attachments
wrapup-attachment-file = File
wrapup-attachment-kinds = PDF, JPG or PNG, up to 20 MB
wrapup-attachment-kept = Where it is kept
wrapup-attachment-physical = Physical item, bag no.
wrapup-attachment-description = Description
wrapup-item = Item { NUMBER($n) }
wrapup-file-of = What is the file of?
wrapup-file-other = Another paper
wrapup-feelings = Breaks and feelings
wrapup-feeling-sign = What was seen
wrapup-feeling-response = What was done
wrapup-feeling-outcome = How it went on
wrapup-feeling-intensity = Strength
wrapup-break-asked-by = Who asked
wrapup-break-reason = Why
wrapup-not-noted = Not noted
wrapup-complete = Complete
wrapup-complete-save = Save
wrapup-feeling-intensity-scale = Strength: 0 hardly seen, 3 very strong
wrapup-entry-kind = What to add
wrapup-entry-word = Which
wrapup-entry-prompt = Prompt
wrapup-entry-phase = Phase
wrapup-entry-question = Question of an observer
wrapup-attendance = Attendance changes
wrapup-moves = Who came in and went out
wrapup-move-who = Who it was
wrapup-move-what = What happened
wrapup-move-came = Came in
wrapup-move-went = Went out
wrapup-move-open = Not noted who
wrapup-move-not-in-list = Somebody who is not in the list
wrapup-recording = Recording
wrapup-recording-number = Recording number
wrapup-recording-next-day = the next day
wrapup-recording-started = Start
wrapup-recording-ended = End
wrapup-recording-operator = Operator
wrapup-recording-medium = Medium
wrapup-recording-gap = A gap?
wrapup-recording-child-told = Was the child told of it?
wrapup-recording-untold = The child was not told. Enter it as it was: sign-off asks why, and its particulars go by a legal order only.
wrapup-recording-untold-short = The child was not told
wrapup-recording-digest = Number of the recording file (SHA-256)
wrapup-recording-digest-help = The file is not kept; only its number is worked out and noted.
wrapup-recording-gaps = Gaps
wrapup-recording-gap-from = From
wrapup-recording-gap-to = To
wrapup-recording-gap-reason = Why
wrapup-recording-gap-add = Add a gap
wrapup-recording-file = Recording file
wrapup-recording-compute = Compute its number
wrapup-recording-computed = Computed: { $size }
wrapup-recording-not-computed = No file number computed
wrapup-recording-none = No recording noted.
wrapup-recording-add = Add a recording
err-too-many-gaps = There are more than { NUMBER($most) } gaps.
rec-too-many-gaps = Take out the rows that are too many.
err-gap-ends-before-start = Gap { NUMBER($gap) } ends before it begins.
rec-gap-ends-before-start = Correct the time.
err-gap-outside-recording = Gap { NUMBER($gap) } is not within the recording.
rec-gap-outside-recording = Check when the recording began and ended.
err-gaps-overlap = Gap { NUMBER($gap) } overlaps the one before.
rec-gaps-overlap = Correct the times, or make them one.
err-gap-without-reason = Gap { NUMBER($gap) } has no reason.
rec-gap-without-reason = Write shortly why. Example: card was changed.
wrapup-note = Interviewer’s note
wrapup-note-help = About the process, not what the child said.
wrapup-observers = Observers’ questions
wrapup-observers-help = Only the number. The question itself is not written here.
wrapup-observers-asked = Handed in
wrapup-observers-relayed = Asked of the child
wrapup-observers-declined = Not asked
wrapup-observers-from-taps = These are the numbers tapped during the interview. Check and keep them.
wrapup-observers-keep = Keep the numbers
wrapup-observers-reason = Reason for not asking
err-observer-questions-too-many = There are more than { NUMBER($most) } questions.
rec-observer-questions-too-many = Check the number.
err-observer-questions-do-not-add-up = Asked and not asked are together more than were handed in.
rec-observer-questions-do-not-add-up = Check the numbers.
err-observer-reason-missing = There is no reason for not asking.
rec-observer-reason-missing = Please write the reason in short.
wrapup-for-you = For you
wrapup-how-are-you = How are you now?
wrapup-how-are-you-note = Optional. It is never stored in the case.
wrapup-for-you-well = Fine
wrapup-for-you-tired = Tired
wrapup-for-you-heavy = It weighs on me
wrapup-for-you-answer-well = Good. Keep half an hour free before the next interview.
wrapup-for-you-answer-tired = Drink some water, look out of the window, walk for a few minutes. The rest can wait a little.
wrapup-for-you-answer-heavy = This work can weigh on a person, and feeling it is natural. Talk today with your supervisor or a colleague you trust.
wrapup-colleague = Talk with a colleague? { $phone }

err-time-outside-interview = The time must be between { $from } and { $until }.
rec-time-outside-interview = Please change the time.
err-correction-changes-kind = A correction cannot turn an entry into another sort.
rec-correction-changes-kind = Undo this one and add a new entry.
err-recording-number-missing = The recording number is missing.
rec-recording-number-missing = Enter the number on the camera or card, for example Ө1-1121-01.
err-recording-number-malformed = A number has letters, digits and hyphens.
rec-recording-number-malformed = Please correct it, for example Ө1-1121-01.
err-recording-number-twice = The number in row { NUMBER($row) } stands twice.
rec-recording-number-twice = Check the numbers.
err-recording-number-used = This number is already used by { $code }.
rec-recording-number-used = Check the number.
err-recording-too-long = The recording would be longer than { $hours } hours.
rec-recording-too-long = Check when it began and ended.
err-recording-ends-before-start = The recording ends before it starts.
rec-recording-ends-before-start = Please correct the times.
err-recording-in-future = The time of the recording is in the future.
rec-recording-in-future = Please correct the time.
err-recording-digest-malformed = The checksum of the recording is not complete.
rec-recording-digest-malformed = Choose the file again so that it is computed.
err-too-many-recordings = There are more than { NUMBER($most) } recordings.
rec-too-many-recordings = Remove rows that are not needed.
err-recording-told-missing = Whether the child was told of the recording is missing.
rec-recording-told-missing = Choose yes or no, as it was.
err-item-not-found = There is no drawing or item number { NUMBER($number) }.
rec-item-not-found = Choose the number from the list.
err-bag-number-missing = The bag number is missing.
rec-bag-number-missing = Enter the number on the bag.

wrapup-of-other = { $person } led this interview; only they complete its record and sign it. If something is missing, tell them.
wrapup-left-running = This interview was cut off before its end. Whoever led it goes on with it or ends it. If they cannot come, you may end it with its last entry.
wrapup-end-with-last = End with the last entry
err-not-your-interview = Somebody else led this interview.
rec-not-your-interview = Ask them to enter it themselves. If they no longer work here, ask your supervisor.

err-bundle-nothing-goes = There is nothing that may go to this recipient.
rec-bundle-nothing-goes = The table shows why.
err-bundle-recipients = The list of recipients cannot be used. Nothing counts as sent.
rec-bundle-recipients = Choose the recipients again.
err-bundle-content = The content does not fit the format. Nothing counts as sent.
rec-bundle-content = Try again. If it happens again, read the reference number to your supervisor.
err-bundle-entry-differs = An entry and its content do not belong together. Nothing counts as sent.
rec-bundle-entry-differs = Try again. If it happens again, read the reference number to your supervisor.
err-bundle-part-not-allowed = A part that may not go was about to be included. Nothing counts as sent.
rec-bundle-part-not-allowed = Try again. If it happens again, read the reference number to your supervisor.
err-bundle-too-large-to-write = This is more than a bundle may hold. Nothing counts as sent.
rec-bundle-too-large-to-write = Take fewer attachments, or make two bundles.
err-bundle-source-unreadable = An attachment could not be read from the store. Nothing counts as sent.
rec-bundle-source-unreadable = Try again. If it happens again, read the reference number to your supervisor.
err-bundle-source-changed = An attachment is not the file that the journal names. Nothing counts as sent.
rec-bundle-source-changed = Please tell your supervisor.
err-bundle-target-exists = There is a file of this name already. Nothing counts as sent.
rec-bundle-target-exists = Choose another folder.
err-bundle-medium-short = The stick is { NUMBER($missing) } MB short. Nothing counts as sent.
rec-bundle-medium-short = Use another stick, or make room.
err-bundle-medium-full = The stick is full. Nothing counts as sent.
rec-bundle-medium-full = Use another stick, or make room.
err-bundle-medium-read-only = This stick cannot be written to. Nothing counts as sent.
rec-bundle-medium-read-only = Unlock it, or use another stick.
err-bundle-medium-gone = The stick was removed. Nothing counts as sent.
rec-bundle-medium-gone = Plug it in again.
err-bundle-write-failed = It could not be written. Nothing counts as sent.
rec-bundle-write-failed = Use another stick.
err-bundle-read-back-failed = The written file could not be read again. Nothing counts as sent.
rec-bundle-read-back-failed = Use another stick.
err-bundle-read-back-differs = The written file does not match the original. Nothing counts as sent.
rec-bundle-read-back-differs = Use another stick.
err-bundle-cancelled = Stopped. Nothing counts as sent.
rec-bundle-cancelled = The partial file was removed.
`,
};
