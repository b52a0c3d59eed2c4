// The case file of a day: a change of the identity, and the people around the child.

import { Key } from '../window.mjs';
import { leaveQuiet } from './interview.mjs';
import { unseen } from './look-away.mjs';

/** Nobody here exists. */
const people = {
  mother: { name: 'Ц. Оюунаа', phone: '99001122', hours: '18:00' },
  stepParent: { name: 'Д. Дорж', phone: '99445566' },
};

async function enter({ window }, relation, implicated, { name, phone }) {
  await window.click('[data-act="add-person-around"]');
  await window.choose('#person-relation', relation);
  await window.click(`input[name="person-implicated"][value="${implicated}"]`);
  await window.type('#person-name', name);
  await window.type('#person-phone', phone);
}

const clock = (date) => date.toTimeString().slice(0, 8);

/** The trust line says when: not before it was asked for, and not after it was there. */
const saved = async ({ window }) => {
  const before = clock(new Date());
  await window.click('[data-act="save-person-around"]');
  await window.gone('#person-relation');
  await window.settled();
  const said = /\d\d:\d\d:\d\d/.exec(await window.text('footer.trust [role=status]'))?.[0];
  const after = clock(new Date());
  // Around midnight the day begins anew.
  if (before <= after && !(before <= said && said <= after))
    throw new Error(`saved between ${before} and ${after}, and the trust line says ${said}`);
};

/** By relation on the page; by name and number only for a reason; of who may be implicated no number at all. */
export async function peopleAround(world, reveal, hide) {
  const { window, look } = world;
  await window.click('[data-act="add-person-around"]');
  await window.click('[data-act="save-person-around"]');
  await window.see('#person-relation-err');
  await window.click('dialog .actions .btn:not(.p)');
  await window.gone('#person-relation');

  look.names.push(people.mother.name, people.mother.phone, people.stepParent.name, people.stepParent.phone);
  await enter(world, 'mother', 'no', people.mother);
  await window.click('input[name="person-safe"][value="yes"]');
  await window.type('#person-hours', people.mother.hours);
  await saved(world);
  await window.see('[data-person-around="mother"] .chip.ok');
  await enter(world, 'step_parent', 'yes', people.stepParent);
  await window.see('dialog .note.th');
  await window.run(
    'if (document.querySelector("input[name=person-safe]")) throw new Error("whether it is safe to contact somebody implicated is asked")',
  );
  await look.whole('case-person-implicated');
  await saved(world);
  await window.see('[data-person-around="step_parent"] .never');
  const names = [people.mother.name, people.mother.phone, people.stepParent.name, people.stepParent.phone];
  await unseen(world, names, 'the overview');
  await look.at('case-people');

  await reveal();
  const text = await window.text('.strip');
  for (const word of [people.mother.name, people.mother.phone, people.mother.hours, people.stepParent.name])
    if (!text.includes(word)) throw new Error(`${word} was asked for and is not shown`);
  if (text.includes(people.stepParent.phone)) throw new Error('the number of somebody implicated is shown');
  await look.at('case-identity-shown');
  await hide();

  // A change needs no look at what is entered.
  await window.click('[data-person-around="mother"] [data-act="change-person-around"]');
  await unseen(world, names, 'the form of a person');
  await window.click('input[name="person-lives"][value="yes"]');
  await look.at('case-person-change');
  await saved(world);
  await reveal();
  const again = await window.text('.strip');
  if (!again.includes(people.mother.name)) throw new Error('a name was lost by a change that left it as it was');
}

/** The form of an identity that is entered: it needs the same reason as a look, since it begins with what holds. */
export async function openIdentity({ window }) {
  await window.click('[data-act="edit-identity"]');
  await window.run('if (document.querySelector("#identity-given")) throw new Error("shown without a reason")');
  await window.click('input[name="reveal-reason"][value="compare_document"]');
  await window.click('[data-act="confirm-reveal"]');
  await window.see('#identity-given');
}

/** When the time is over, what was not changed goes off the form and stays as it is entered. */
export async function changeIdentity(world, given, phone) {
  const { window, look } = world;
  const value = (id) => window.run('return document.getElementById(arguments[0])?.value', id);
  await openIdentity(world);
  if ((await value('identity-given')) !== given || (await value('identity-about')) !== '11')
    throw new Error('the form does not begin with what is entered');
  await look.at('case-identity-change');
  await window.type('#identity-phone', phone);
  await window.press(Key.F2);
  await window.see('.quiet-screen');
  await leaveQuiet(world);
  await window.see('[data-stays="given"]');
  await unseen(world, [given], 'the form after the time to see it');
  if ((await value('identity-phone')) !== phone) throw new Error('what was typed is lost');
  await look.at('case-identity-change-over');
  await window.click('[data-act="save-identity"]');
  await window.gone('#identity-phone');
}

/** The registration number says another birth: a person says which holds, and by what; both stay in sight. */
export async function settleBirth(world, reveal) {
  const { window, look } = world;
  await openIdentity(world);
  await window.type('#identity-registration', 'УБ03230911');
  await window.click('[data-act="save-identity"]');
  await window.see('dialog .note');
  await window.click('dialog .actions .btn:not(.p)');
  await window.see('[data-birth-unsettled]');
  await reveal();
  await window.see('[data-birth="open"]');
  await window.click('[data-act="settle-birth"]');
  await window.click('[data-act="confirm-birth"]');
  await look.at('case-birth-settle');
  await window.click('input[name="birth-holds"][value="entered"]');
  await window.choose('#birth-source', 'birth_certificate');
  await window.click('[data-act="confirm-birth"]');
  await window.see('[data-birth="entered"]');
  if (!(await window.text('[data-birth="entered"]')).includes('2003'))
    throw new Error('the date that does not hold went out of sight');
  await look.at('case-birth-settled');
  await window.click('[data-act="hide-identity"]');
  await window.gone('[data-birth]');
  await window.run('if (document.querySelector("[data-birth-unsettled]")) throw new Error("it is still asked")');
}
