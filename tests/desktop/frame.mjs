// The report in its frame is a document of its own: it goes to the second engine's axe as a page, the Tab key leads in, its
// links are seen in focus, the keys scroll it, nothing in it is wider than the frame, and Tab leads out again.

import { Key } from './window.mjs';

const inside = `
  const frame = document.querySelector('iframe:not(.paper)');
  const page = frame?.contentDocument;
`;

/** The report as it stands in the frame, or nothing. */
export async function framed(window) {
  return window.run(
    `${inside} return page?.body?.childElementCount ? '<!doctype html>' + page.documentElement.outerHTML : ''`,
  );
}

/** Goes into the frame by Tab, reads on by the keys, and comes out behind it. Gives what is wrong. */
export async function walkFrame(window) {
  const problems = [];
  const links = await window.run(`${inside}
    frame.scrollIntoView({ block: 'center' });
    const all = [...document.querySelectorAll('a[href], button, input, select, textarea, summary')].filter((e) => e.tabIndex >= 0 && e.checkVisibility());
    const before = all.filter((e) => e.compareDocumentPosition(frame) & Node.DOCUMENT_POSITION_FOLLOWING && !e.disabled).at(-1);
    before.focus();
    return page.querySelectorAll('a[href]').length;`);
  const wide = await window.run(`${inside} return page.documentElement.scrollWidth - frame.clientWidth`);
  if (wide > 1) problems.push(`the report is wider than its frame by ${wide}`);
  const seen = new Set();
  for (let n = 0; n < links + 2; n += 1) {
    await window.press(Key.TAB);
    const now = await window.run(`${inside}
      if (document.activeElement !== frame) return { out: true };
      const e = page.activeElement;
      if (!e || e === page.body) return { body: true };
      const s = frame.contentWindow.getComputedStyle(e);
      return { name: e.textContent, ring: s.boxShadow !== 'none' || (s.outlineStyle !== 'none' && s.outlineWidth !== '0px') };`);
    if (now.out && n > 0) break;
    if (now.name) seen.add(now.name);
    if (now.name && !now.ring) problems.push(`keys: the focus at "${now.name}" in the report is not seen`);
    if (n > 0) continue;
    if (now.out) problems.push('keys: Tab does not lead into the report');
    await window.press(Key.PAGE_DOWN);
    await window.session
      .wait(async () => (await window.run(`${inside} return frame.contentWindow.scrollY`)) > 0, 5000)
      .catch(() => problems.push('keys: the report cannot be scrolled'));
  }
  if (seen.size !== links) problems.push(`keys: ${seen.size} of ${links} links of the report are reached`);
  if (await window.run(`${inside} return document.activeElement === frame`))
    problems.push('keys: Tab does not lead out of the report');
  return problems;
}
