// The sheet of help, on every screen that has one.

import { Key } from '../window.mjs';

/** Help by F1: about this screen, its focus stays inside, Escape gives it back. */
export async function help(world, topic, before) {
  const { window } = world;
  await window.press(Key.F1);
  await window.see(`[data-help="${topic}"]`);
  await world.look.glance(`help-${topic}`);
  if ((await window.text('[data-help] [data-for]')).length < 20) throw new Error(`help says nothing of ${topic}`);
  // The sheet is one and the same everywhere: that nothing leads out of it is tried where it is known what had the focus.
  for (let n = 0; before && n < 6; n += 1) await window.press(Key.TAB);
  if (
    !(await window.run('return document.activeElement === document.body || !!document.activeElement.closest("dialog")'))
  )
    throw new Error('the focus left the sheet of help');
  await window.press(Key.ESCAPE);
  await window.gone('[data-help]');
  if (before && !(await window.run('return document.activeElement.matches(arguments[0])', before)))
    throw new Error(`the focus did not come back to ${before}`);
}
