### Preparation: six cards, any order, nothing blocks the interview (ux.md 4.6).

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

## Plan
preparation-aim = Aim
preparation-break-signal = Break signal
preparation-break-signal-hand = Raises a hand
preparation-break-signal-card = Shows a card
preparation-break-signal-word = Says a word
preparation-target-minutes = Length planned

## 1 Language
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

## 2 Access
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

## 3 Preferences
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

## 4 Who attends
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

## 5 Room
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
