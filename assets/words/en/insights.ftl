### Insights (ux.md 4.16). Nothing here may show one child.

insights-title = Insights
insights-per-month = Interviews per month
insights-age-and-first = Age, first and repeat
insights-language = Language and interpreter
insights-needs = Access needs met
insights-length = Length
insights-breaks = Breaks
insights-prompts = Prompt types by phase
insights-feelings = Feelings noted and response
insights-consent = Consent answers by purpose
insights-referrals = Referral, days until attended
insights-preparation = Preparation complete
insights-sign-off = Time to sign-off
insights-left-out = Left out without consent: { NUMBER($count) }
insights-too-few = Too few to show.
insights-only-totals = Fewer than 20 interviews: only totals are shown.
insights-hidden-cell = Hidden so that it cannot be worked out from the others.
insights-table = As a table
insights-copy = Copy
insights-import = Import the other rooms’ counts
