// What is alleged, signs of exploitation and files of other children: codes from lists, no story, on one page only.

import { Key } from '../window.mjs';
import { unseen } from './look-away.mjs';
import { unlock } from './setup.mjs';

const tick = (list, code) => `#${list}-${code}`;

/** Chosen from lists and kept beside what was noted before; each sign with who saw it and when; nothing is added up. */
export async function facts(world) {
  const { window, look, who } = world;
  await window.click('[data-tab="referrals"]');
  await window.see('[data-alleged="0"] [data-alleged-none]');
  await window.click('[data-act="note-alleged"]');
  await window.click('[data-act="save-alleged"]');
  await window.see('dialog .err');
  await window.click(tick('forms', 'online'));
  // What is not known and what is known exclude each other.
  await window.click(tick('forms', 'not_known'));
  await window.gone(`${tick('forms', 'online')}:checked`);
  await window.click(tick('forms', 'exploitation'));
  await window.gone(`${tick('forms', 'not_known')}:checked`);
  await window.click(tick('exploitation', 'horse_racing'));
  await window.click('input[name="movement"][value="within_country"]');
  await look.at('case-alleged-form');
  await look.atSmall('case-alleged-form');
  await window.click('[data-act="save-alleged"]');
  await window.see('[data-alleged="1"]');
  await window.click('[data-act="note-alleged"]');
  await window.see(`${tick('exploitation', 'horse_racing')}:checked`);
  await window.click(tick('exploitation', 'herding'));
  await window.click('[data-act="save-alleged"]');
  await window.see('[data-alleged="2"] details');
  if (!(await window.text('[data-alleged] .cap')).includes(who.interviewer.name))
    throw new Error('who noted what is alleged is not said');
  await window.click('[data-alleged] summary');
  await look.at('case-alleged');

  const set = '[data-set="forced_labour"]';
  await window.click(`${set} .head`);
  await window.click(`${set} [data-act="note-signs"]`);
  await window.see(`${set} .err`);
  await window.click(`${set} [data-sign="no_pay"] input[value="seen"]`);
  await window.click(`${set} [data-sign="debt"] input[value="not_known"]`);
  await window.click(`${set} [data-act="note-signs"]`);
  await window.see(`${set}[data-answered="2"]`);
  await window.click(`${set} [data-sign="debt"] input[value="not_seen"]`);
  await window.click(`${set} [data-act="note-signs"]`);
  await window.see(`${set} [data-sign="debt"][data-seen="not_seen"] .before`);
  // A sign that nobody looked at has no answer, not even “not known”.
  await window.see(`${set} [data-sign="moved"][data-seen="open"]`);
  await window.run(
    'if (document.querySelector("[data-sign=moved] input:checked")) throw new Error("a sign is answered that nobody answered")',
  );
  await look.at('case-signs');
  await look.atSmall('case-signs');
  const words = [
    await window.text(`${set} [data-sign="no_pay"] th`),
    await window.text('[data-alleged] dl div:nth-child(2) dd'),
  ].map((text) => text.split('\n')[0].trim());
  await window.click('[data-tab="overview"]');
  await unseen(world, words, 'the overview');
  await window.click('[data-tab="referrals"]');
}

/** A second file, joined by code, seen from both ends; struck with a reason, and then it stays in sight. */
export async function linked(world) {
  const { window, look, who } = world;
  await unlock(world, who.officer, 'case_officer');
  const first = world.code;
  await window.click('[data-menu="cases"]');
  await window.see('tr[data-case]');
  await window.chord(Key.CONTROL, 'n');
  await window.click('input[name="age-band"][value="7-9"]');
  await window.choose('#new-referral', 'home_visitor');
  await window.click('[data-act="open-new-case"]');
  await window.see('[data-links="0"]');
  const second = await window.text('h1');
  await window.click('[data-act="link-case"]');
  await window.type('#link-code', second);
  await window.click('input[name="link-kind"][value="sibling"]');
  await window.click('[data-act="save-link"]');
  await window.see('#link-code-err');
  // One digit misheard on the telephone.
  await window.type('#link-code', first.slice(0, -1) + ((Number(first.slice(-1)) + 1) % 10));
  await window.click('[data-act="save-link"]');
  await window.see('#link-code-err');
  await look.at('case-link-form');
  await window.type('#link-code', ` ${first.toLowerCase()}`);
  await window.click('[data-act="save-link"]');
  await window.see(`[data-linked="${first}"][data-struck="no"]`);
  await look.at('case-linked');
  await look.atSmall('case-linked');
  await window.click('[data-act="open-linked"]');
  await window.see(`[data-linked="${second}"]`);
  await window.click('[data-act="strike-link"]');
  await window.type('#strike-link-because', 'x');
  await window.click('[data-act="confirm-strike-link"]');
  await window.see('#strike-link-because-err');
  await window.type('#strike-link-because', who.reason);
  await window.click('[data-act="confirm-strike-link"]');
  await window.see(`[data-links="0"] [data-linked="${second}"][data-struck="yes"]`);
  await look.at('case-link-struck');
  // The journal of the file has no line of it; that of the room has.
  await window.click('[data-tab="journal"]');
  await window.see('[data-act-name]');
  await window.run(
    'if (document.querySelector("[data-act-name*=link]")) throw new Error("a line of a link stands in the journal of a file")',
  );

  // Closed with a reason it is read only; opened again with a reason it goes on.
  await window.click('[data-tab="overview"]');
  await window.click('[data-act="open-linked"]');
  await window.see(`[data-linked="${first}"]`);
  await window.click('[data-act="close-case"]');
  await window.click('[data-act="confirm-closing"]');
  await window.see('#closing-reason-err');
  await look.at('case-close');
  await window.type('#closing-reason', who.reason);
  await window.click('[data-act="confirm-closing"]');
  await window.see('[data-act="reopen-case"]');
  await window.gone('[data-act="link-case"]');
  await look.at('case-closed');
  await window.click('[data-act="reopen-case"]');
  await window.type('#closing-reason', who.reason);
  await window.click('[data-act="confirm-closing"]');
  await window.gone('[data-act="reopen-case"]');
  // The list begins with the most urgent next step, whatever was touched last.
  await window.click('[data-menu="cases"]');
  await window.see('tr[data-case]:nth-of-type(2)');
  await look.at('cases-two');
}
