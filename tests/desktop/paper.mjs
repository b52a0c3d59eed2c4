// Sheets of paper in the real window: how many, that nothing on them is cut, what stands at their foot; and then printed
// for real by the same engine, since nobody can press the system's print dialog here.

import { execFileSync } from 'node:child_process';
import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { pathToFileURL } from 'node:url';
import { Key } from './window.mjs';

const fonts = path.resolve(import.meta.dirname, '../../ui/dist/assets');

/** The foot of a sheet in the language of the sheet. */
const page = { mn: (n, of) => `Хуудас ${n} / ${of}`, en: (n, of) => `Page ${n} of ${of}` };

/** What is wrong with the sheets that are shown. */
async function faults({ window }, { code, secret }) {
  return window.run(
    `const [codes, secrets] = arguments;
     const words = { mn: (n, of) => 'Хуудас ' + n + ' / ' + of, en: (n, of) => 'Page ' + n + ' of ' + of };
     const out = [];
     const mm = 96 / 25.4;
     let expected = 1;
     const sheets = [...document.querySelectorAll('.paper-sheet')];
     if (sheets.length === 0) out.push('there is no sheet');
     for (const [at, sheet] of sheets.entries()) {
       const name = 'sheet ' + (at + 1);
       const box = sheet.getBoundingClientRect();
       if (Math.abs(box.width - 210 * mm) > 1) out.push(name + ' is ' + box.width + ' px wide');
       if (Math.abs(box.height - 285 * mm) > 1) out.push(name + ' is ' + box.height + ' px high');
       const body = sheet.querySelector('.sheet-body').getBoundingClientRect();
       const foot = sheet.querySelector('.sheet-foot');
       for (const block of sheet.querySelectorAll('.sheet-body *')) {
         const b = block.getBoundingClientRect();
         if (b.height === 0) continue;
         if (b.bottom > body.bottom + 0.5 || b.top < body.top - 0.5) out.push(name + ': ' + block.tagName + ' "' + block.textContent.trim().slice(0, 30) + '" leaves the sheet by ' + Math.round(b.bottom - body.bottom));
         if (b.right > box.right - 8 * mm || b.left < box.left + 8 * mm) out.push(name + ': ' + block.tagName + ' "' + block.textContent.trim().slice(0, 30) + '" stands in the margin');
       }
       if (foot.getBoundingClientRect().bottom > box.bottom) out.push(name + ': its foot is cut');
       const said = foot.querySelector('.sheet-page').textContent;
       const [n, of] = [Number(sheet.dataset.page), Number(sheet.dataset.pages)];
       if (n !== expected) out.push(name + ' is page ' + n + ' and not ' + expected);
       expected = n === of ? 1 : n + 1;
       if (said !== words[sheet.lang](n, of)) out.push(name + ' says "' + said + '"');
       const named = codes[sheet.lang];
       if (named && !foot.textContent.includes(named)) out.push(name + ': no code at its foot: ' + foot.textContent);
       for (const word of secrets) if (sheet.textContent.includes(word)) out.push(name + ' says ' + word);
       if (/\\b(undefined|null|NaN)\\b|\\{ ?\\$/.test(sheet.textContent)) out.push(name + ' shows what is no word');
     }
     if (expected !== 1) out.push('the last page is missing');
     for (const word of secrets) if (document.title.includes(word)) out.push('the title says ' + word);
     if (codes.mn && document.title.includes(codes.mn)) out.push('the title names the case');
     return out;`,
    code ?? {},
    secret,
  );
}

/** The whole page as one file: its styles, and the sheets. The fonts lie where the page was built. */
async function asFile({ window }) {
  const html = await window.run(`
    const css = [...document.styleSheets].flatMap((sheet) => [...sheet.cssRules]).map((rule) => rule.cssText).join('\\n');
    const view = document.querySelector('.paper-view').outerHTML;
    return '<!doctype html><html lang="' + document.documentElement.lang + '" data-theme="light"><head><meta charset="utf-8"><title>' + document.title + '</title><style>' + css + '</style></head><body><div id="app">' + view + '</div></body></html>';
  `);
  return html.replaceAll(/url\("(?!data:)[^")]*?([^"/)]+\.woff2)"\)/g, (_, name) => {
    const font = path.join(fonts, name);
    if (!existsSync(font)) throw new Error(`the font of the sheets is not there: ${name}`);
    return `url("${pathToFileURL(font)}")`;
  });
}

/** Pages of a PDF as cairo writes it. */
const pagesOf = (file) => (readFileSync(file, 'latin1').match(/\/Type \/Page\b(?!s)/g) ?? []).length;

/** Keeps the sheets to be printed at the end, all in one go. */
async function keep(world, kind, sheets) {
  world.prints ??= [];
  // The same paper may be printed of the room and of a case.
  const name = `${kind}-${world.prints.length + 1}`;
  const [file, pdf] = ['html', 'pdf'].map((ending) => path.join(world.work, `${name}.${ending}`));
  writeFileSync(file, await asFile(world));
  world.prints.push({ kind, file, pdf, sheets });
}

/** Printed by WebKitGTK itself: one page of paper for each sheet, none empty in between. */
export function printAll(world) {
  const jobs = world.prints.flatMap(({ file, pdf }) => [file, pdf]);
  execFileSync('/usr/bin/python3', [path.join(import.meta.dirname, 'print-sheets.py'), ...jobs], {
    env: { ...process.env, NO_AT_BRIDGE: '1', AT_SPI_BUS_ADDRESS: process.env.DBUS_SESSION_BUS_ADDRESS ?? '' },
  });
  for (const { kind, pdf, sheets } of world.prints) {
    const pages = pagesOf(pdf);
    if (pages !== sheets) throw new Error(`${kind}: ${sheets} sheets became ${pages} pages of paper`);
  }
  return world.prints.reduce((sum, one) => sum + one.sheets, 0);
}

/** Presses a key or button that prints, and looks at the sheets in each language. */
export async function paper(world, kind, options, open) {
  const { window, look } = world;
  await window.run('window.printed = 0; window.print = () => { window.printed += 1; }');
  await open();
  await window.see(`[data-paper="${kind}"]`);
  const counts = {};
  // What stands behind a reason stands on no sheet either.
  const secret = [...look.names, ...(options.secret ?? [])];
  for (const language of ['mn', 'en', 'both']) {
    await window.click(`[data-paper-language="${language}"]`);
    await window.session.wait(
      () =>
        window.run(
          `const langs = new Set([...document.querySelectorAll('.paper-sheet')].map((s) => s.lang));
           return ${language === 'both' ? 'langs.size === 2' : `langs.size === 1 && langs.has('${language}')`}`,
        ),
      15000,
      `${kind}: no sheets in ${language}`,
    );
    counts[language] = await window.run('return document.querySelectorAll(".paper-sheet").length');
    const found = await faults(world, { code: options.code, secret });
    if (found.length > 0) throw new Error(`${kind} (${language}): ${found.slice(0, 6).join('; ')}`);
  }
  if (counts.both !== counts.mn + counts.en) throw new Error(`${kind}: ${JSON.stringify(counts)}`);
  await keep(world, kind, counts.both);
  await window.click(`[data-paper-language="${world.language}"]`);
  await window.gone(`.paper-sheet[lang="${world.language === 'mn' ? 'en' : 'mn'}"]`);
  await look.at(`paper-${kind}`);
  const text = await window.run('return document.querySelector(".sheets").innerText');
  await options.while?.(text);
  // Each document has pages of its own, and not each as many.
  const [pages, documents] = await window.run(
    `const sheets = [...document.querySelectorAll('.paper-sheet')];
     return [Number(sheets[0].dataset.pages), sheets.filter((sheet) => sheet.dataset.page === '1').length];`,
  );
  if (documents !== (options.documents ?? 1)) throw new Error(`${kind}: ${documents} documents`);
  if (!text.includes(page[world.language](1, pages)))
    throw new Error(`${kind}: no page of its pages: ${text.slice(-200)}`);
  await window.click('[data-act="print-paper"]');
  if ((await window.run('return window.printed')) !== 1) throw new Error(`${kind}: the button does not print once`);
  await window.chord(Key.CONTROL, 'p');
  if ((await window.run('return window.printed')) !== 2)
    throw new Error(`${kind}: Ctrl+P does not print what is shown`);
  await window.press(Key.ESCAPE);
  await window.gone('.paper-view');
  return text;
}
