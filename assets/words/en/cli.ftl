### The command line: what it asks, what it answers, and the sentences of the demonstration.

## Asking and answering
cli-passphrase = Passphrase of { $name }
cli-new-passphrase = Passphrase of the supervisor
cli-passphrase-again = Once more
cli-created = The room is made. The recovery sheets are in { $folder }: print them, give each to its keeper, then delete the folder.
cli-recover-passphrase = New passphrase of { $name }
cli-recovered = { $name } has a new passphrase. It is in the journal. The sheets stay valid.
err-usage-two-sheets = Two sheets are needed.
rec-usage-two-sheets = Give { $option } twice.
cli-verified = Everything holds. Sent by { $sender }; log size { $size }; entries shown: { $entries }; files: { $files }.
cli-verified-notice = It is the notice that consent was withdrawn ({ $purpose }, { $when }). Earlier bundles it concerns: { $files }.
cli-opened = Report and files are in { $folder }.

## What stands on the command line
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

## The check of the whole store, one line each
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

## The demonstration: each step in a sentence
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
