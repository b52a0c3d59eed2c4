// Interviews held elsewhere: entered, corrected by adding, taken out; counted, and told at the preparation and the start.

import { Key } from '../window.mjs';

const count = (window, selector) =>
  window.run('return document.querySelectorAll(arguments[0]).length', `[data-elsewhere] ${selector}`);

async function holds(window, selector, n) {
  await window.session.wait(async () => (await count(window, selector)) === n, 20000, `not ${n} of ${selector}`);
}

export async function heldElsewhere({ window, look, who }) {
  await window.see('[data-elsewhere="0"]');
  await window.click('[data-act="add-elsewhere"]');
  await window.choose('#elsewhere-body', 'other');
  await window.choose('#elsewhere-precision', 'about');
  await window.type('#elsewhere-amount', '101');
  await window.click('[data-act="save-elsewhere"]');
  await window.see('#elsewhere-office-err');
  await window.choose('#elsewhere-body', 'police');
  await window.click('[data-act="save-elsewhere"]');
  await window.see('#elsewhere-held-err');
  await look.at('elsewhere-form');
  await window.type('#elsewhere-amount', '1');
  await window.choose('#elsewhere-reason', 'inquiry');
  await window.click('[data-act="save-elsewhere"]');
  await window.gone('#elsewhere-amount');
  await window.see('[data-elsewhere="1"] [data-entry="counts"]');

  // A correction is a further entry: the first one stays, and only one of them counts.
  await window.click('[data-act="correct-elsewhere"]');
  const now = new Date();
  await window.choose('#elsewhere-precision', 'day');
  await window.type('#elsewhere-year', String(now.getFullYear()));
  await window.type('#elsewhere-month', String(now.getMonth() + 1));
  await window.type('#elsewhere-day', String(now.getDate()));
  await window.click('[data-act="save-elsewhere"]');
  await window.see('#elsewhere-because-err');
  await look.whole('elsewhere-correct');
  await window.type('#elsewhere-because', who.reason);
  await window.click('[data-act="save-elsewhere"]');
  await window.gone('#elsewhere-because');
  await holds(window, '[data-entry="counts"]', 1);
  await holds(window, '[data-entry="kept"] [data-corrected]', 1);

  // What does not belong here is taken out of the count, with a reason, and stays in sight. Escape keeps it.
  await window.click('[data-act="add-elsewhere"]');
  await window.choose('#elsewhere-body', 'school');
  await window.choose('#elsewhere-precision', 'not_known');
  await window.click('[data-act="save-elsewhere"]');
  await window.see('[data-elsewhere="2"]');
  await window.click('[data-act="strike-elsewhere"]');
  await window.see('#elsewhere-strike');
  await window.press(Key.ESCAPE);
  await window.gone('#elsewhere-strike');
  await window.see('[data-elsewhere="2"]');
  await window.click('[data-act="strike-elsewhere"]');
  await window.type('#elsewhere-strike', who.reason);
  await window.click('[data-act="confirm-strike"]');
  await window.see('[data-elsewhere="1"] [data-struck]');
  await holds(window, '[data-entry="kept"]', 2);
  await look.at('elsewhere');
  await look.atSmall('elsewhere');

  // The interview of today is told at the preparation, and once more before the start.
  await window.click('[data-tab="preparation"]');
  await window.see('[data-note="interviewed-elsewhere-lately"]');
  await look.at('elsewhere-preparation');
  await window.click('[data-tab="overview"]');
  await window.see('[data-sessions]');
  await window.click('[data-tab="interviews"]');
}
