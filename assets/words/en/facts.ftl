### What is alleged, signs of exploitation (domain.md 3.10, 7.1). Never on a screen that a child sees.

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
