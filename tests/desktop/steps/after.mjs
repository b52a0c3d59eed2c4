// Immediate danger, a recording and its digest, feelings in full words; then the services, what may be shared, the joint
// team's meeting, and what blind intake keeps back.

import { createHash } from 'node:crypto';
import { writeFileSync } from 'node:fs';
import path from 'node:path';

/** The clock as the room reads it. */
const clock = () => new Date().toTimeString().slice(0, 5);

/** The supervisor enters whom to call, and keeps from interviewers what was reported. */
export async function plan({ window, look }) {
  await window.see('[data-plan] #plan-2-number');
  await window.click('[data-act="add-plan"]');
  await window.type('#plan-3-who', 'Ч. Ганбат');
  await window.type('#plan-3-number', '12');
  await window.click('[data-act="keep-plan"]');
  await window.see('#plan-3-number-err');
  await look.at('settings-plan-number');
  await window.type('#plan-2-number', '88112233');
  await window.type('#plan-3-number', '70112233');
  // What was put right is wrong no more, before anybody presses anything.
  await window.gone('#plan-3-number-err');
  await window.click('[data-act="keep-plan"]');
  await window.see('[data-plan-kept]');
  await window.choose('#set-blind', 'allegation');
  await window.see('[data-blind-setting="allegation"]');
  await look.at('settings-plan');
}

/** Before the child was heard its interviewer reads why something is not shown, and it is not in the page at all. */
export async function blind({ window, look }) {
  await window.click('[data-tab="overview"]');
  await window.see('[data-blind="yes"]');
  const raw = await window.run('return document.querySelector("#panel").innerText');
  if (/referral_source|other_interviews/.test(raw)) throw new Error('a raw code is in the note of blind intake');
  await window.click('[data-tab="referrals"]');
  await window.see('[data-blind="yes"]');
  await window.run(
    'if (document.querySelector("[data-service], [data-meetings], [data-alleged], [data-signs]")) throw new Error("referrals or what is alleged are shown before free recall")',
  );
  await look.at('case-blind');
}

/** Danger stands first on the page and holds the signature back until who and when are written. */
export async function danger({ window, look }) {
  // The panel stands there since danger was chosen; who was told is asked once the judgement was added.
  await window.see('#record-told');
  await window.see('[data-danger="open"]');
  const first = await window.run(
    'return document.querySelector(".parts").firstElementChild === document.querySelector("[data-danger]")',
  );
  if (!first) throw new Error('immediate danger does not stand first on the page');
  const phones = await window.text('[data-danger] ol');
  for (const number of ['102', '108', '88112233', '70112233'])
    if (!phones.includes(number)) throw new Error(`${number} is not among the numbers to call`);
  await window.run(
    'if (!document.querySelector("[data-act=sign-off]").disabled) throw new Error("it can be signed although nobody was told")',
  );
  await window.session.wait(
    async () => (await window.run('return document.activeElement.id')) === 'record-told',
    10000,
    'after noting danger the focus is not where it is asked who was told',
  );
  await look.at('record-danger');
  // What looks like a name is remarked beside the field, and stops nothing.
  await window.type('#record-told', 'Д. Дорж');
  await window.click('#record-told-at');
  await window.see('#record-told-soft');
  await look.at('record-soft-note');
  await window.type('#record-told', '102, 108');
  await window.click('#record-told-at');
  await window.gone('#record-told-soft');
  await window.type('#record-told-at', '25:00');
  await window.click('[data-act="save-told"]');
  await window.see('#record-told-at-err');
  await window.type('#record-told-at', clock());
  await window.click('[data-act="save-told"]');
  await window.see('[data-danger="told"] [data-told]');
  await look.at('record-danger-told');
}

/** A recording that is kept elsewhere: its gap, and the digest of its file, of which nothing stays here. */
export async function recording(world) {
  const { window, look, work } = world;
  const bytes = Buffer.alloc(3_000_000, 'itgel');
  const file = path.join(work, 'recording-of-the-camera.mp4');
  writeFileSync(file, bytes);
  world.recording = {
    file,
    sha256: createHash('sha256').update(bytes).digest('hex'),
  };
  await window.type('#recording-number', 'Ө1-1121-01');
  await window.type('#recording-operator', 'Д.О');
  await window.type('#recording-medium', 'SD');
  const from = await window.run('return document.querySelector("#recording-from").value');
  await window.click('[data-act="add-gap"]');
  await window.type('#gap-0-from', from);
  await window.type('#gap-0-to', from);
  await window.type('#recording-path', path.join(work, 'nothing-there.mp4'));
  await window.click('[data-act="recording-digest"]');
  await window.see('#recording-path-err');
  await window.type('#recording-path', file);
  await window.click('[data-act="recording-digest"]');
  await window.see('[data-digest="computed"]');
  await window.click('input[name="recording-told"][value="no"]');
  await window.click('[data-act="save-recording"]');
  await window.see('#recording-gaps-err');
  await look.at('record-recording');
  await window.click('input[name="recording-told"][value="yes"]');
  await window.type('#gap-0-reason', 'SD');
  await window.click('[data-act="save-recording"]');
  const noted = await window.text('[data-recording="Ө1-1121-01"]');
  if (!noted.includes(world.recording.sha256)) throw new Error(`the digest is not the file's: ${noted}`);
  await window.run(
    'if (document.body.innerText.includes("recording-of-the-camera")) throw new Error("the path of the recording is still there")',
  );
  await look.at('record-recording-noted');
}

/** The first feeling is completed in full words; how the interviewer is, is asked and kept nowhere. */
export async function feelings({ window, look }) {
  if (await window.run('return document.querySelector("[data-complete=feeling]") !== null')) {
    await window.click('[data-complete="feeling"] [data-act="complete"]');
    await window.choose('#complete-outcome', 'calmed');
    await look.at('record-feeling');
    await window.click('[data-act="save-complete"]');
    await window.gone('#complete-outcome');
  }
  await window.click('[data-act="open-add-entry"]');
  await window.click('[data-act="keep-entries"]');
  await window.gone('#add-entry-kind');
  await window.click('[data-act="open-add-entry"]');
  await window.choose('#add-entry-kind', 'marker');
  await window.type('#add-entry-time', '9');
  await window.click('[data-act="add-entry"]');
  await window.see('#add-entry-time-err');
  // What stands there was not added, and would hold the signature.
  await window.click('[data-act="keep-entries"]');
  await window.click('input[name="for-you"][value="heavy"]');
  await look.at('record-for-you');
}

/** The array of services: what may be shared is what the gate computes, and each step stays with its day and note. */
export async function referrals({ window, look, who }) {
  await window.click('[data-tab="referrals"]');
  await window.gone('[data-blind="yes"]');
  await window.see('[data-service="psychologist"]');
  await look.at('case-referrals');
  await window.click('[data-service="ngo"]');
  await window.see('[data-sharing="no"]');
  await window.run(
    'if (!document.querySelector("[data-act=add-referral]").disabled) throw new Error("a referral can be made that nobody agreed to")',
  );
  await look.whole('case-referral-not-shared');
  await lifeInDanger({ window, look, who });
  await window.click('[data-service="psychologist"]');
  await window.see('[data-sharing="yes"]');
  await window.type('#referral-organisation', who.organisation ?? 'Нэг цэгийн төв');
  await window.type('#referral-contact', '70112233');
  await window.type('#referral-follow-up', '2020.01.01');
  await window.click('[data-act="add-referral"]');
  await window.see('#referral-follow-up-err');
  await window.choose('#referral-urgency', 'today');
  await window.click('[data-act="add-referral"]');
  await window.see('[data-referral="asked"]');
  await window.click('[data-act="move-referral"]');
  await window.see('[id^=status-]');
  const id = await window.run('return document.querySelector("[id^=status-]").id.slice(7)');
  await window.choose(`#status-${id}`, 'accepted');
  await window.type(`#note-${id}`, who.reason);
  await look.at('case-referral-move');
  await window.click('[data-act="save-move"]');
  await window.see('[data-referral="accepted"]');
}

/** A life is in danger: what was refused opens for who helps, on a supervisor's word, until the danger is over. */
async function lifeInDanger({ window, look, who }) {
  await window.click('[data-act="vital-here"]');
  await window.see('#vital-supervisor');
  await window.click('dialog .actions .btn:not(.p)');
  await window.gone('#vital-supervisor');
  await window.click('[data-act="state-vital"]');
  await window.see('#vital-supervisor');
  await window.choose('#vital-kind', 'ngo');
  await window.click('input[name="vital-danger"][value="not_safe_tonight"]');
  await window.type('#vital-until', '2020.01.01');
  await window.click('input[name="vital-told"][value="no"]');
  await window.see('#vital-told-note');
  await window.type('#vital-told-note', who.reason);
  const supervisor = await window.run('return [...document.querySelector("#vital-supervisor").options].at(-1).value');
  await window.choose('#vital-supervisor', supervisor);
  await window.type('#vital-passphrase', who.supervisor.passphrase);
  await window.click('[data-act="sign-vital"]');
  await window.see('#vital-until-err');
  await look.whole('case-vital');
  const now = new Date();
  const two = (n) => String(n).padStart(2, '0');
  await window.type('#vital-until', `${now.getFullYear()}.${two(now.getMonth() + 1)}.${two(now.getDate())}`);
  await window.type('#vital-passphrase', who.supervisor.passphrase);
  await window.click('[data-act="sign-vital"]');
  await window.see('[data-danger="open"][data-told="no"]');
  await window.see('[data-sharing="yes"]');
  await look.at('case-vital-open');
  await window.click('[data-act="vital-tell"]');
  await window.see('#order-later-by');
  await window.type('#order-later-by', who.told);
  await window.type('#order-later-at', '00:00');
  await window.click('[data-act="confirm-order-told"]');
  await window.see('[data-danger="open"][data-told="yes"]');
  await window.click('[data-act="vital-over"]');
  await window.click('[data-act="confirm-vital-over"]');
  await window.see('[data-danger="past"]');
  await window.see('[data-sharing="no"]');
}

/** A meeting of the joint team in codes; a decision is carried out. */
export async function meeting({ window, look }) {
  await window.click('[data-act="add-meeting"]');
  await window.choose('#meeting-0-role', 'social_worker');
  await window.type('#meeting-0-organisation', 'ХХГ');
  await window.click('[data-act="add-person"]');
  await window.choose('#meeting-1-role', 'police');
  await window.type('#meeting-1-organisation', 'ЦЕГ');
  await window.choose('#decision-0-code', 'psychological_care');
  await window.choose('#decision-0-responsible', 'social_worker');
  await window.type('#decision-0-due', '2020.01.01');
  await window.click('[data-act="save-meeting"]');
  await window.see('[data-meeting-form] .err');
  await look.whole('case-meeting-form');
  await window.type('#decision-0-due', '2099.01.01');
  await window.click('[data-act="save-meeting"]');
  await window.see('[data-decision="open"]');
  const select = await window.run('return document.querySelector("[data-decision] select").id');
  await window.choose(`#${select}`, 'done');
  await window.see('[data-decision="done"]');
  await look.at('case-meeting');
}

/** What changes after the preparation card was printed is told; an interpreter who knows the family is remarked. */
export async function preparationChanged({ window, look }) {
  await window.run('window.dispatchEvent(new Event("beforeprint"))');
  await window.click('[data-card="1"]');
  await window.choose('#card-interpreter_needed', 'yes');
  await window.choose('#card-interpreter_knows_family', 'yes');
  await window.see('[data-sheet="1"] [data-note="interpreter-knows-family"]');
  await window.see('[data-changed="1"]');
  await look.at('case-preparation-changed');
  await window.choose('#card-interpreter_knows_family', 'no');
  await window.gone('[data-note="interpreter-knows-family"]');
}
