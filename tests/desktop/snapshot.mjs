// A screen as a file, so that a second engine can look at it: what stands in its fields, its dialogs; its styles are those
// that were built.

import { existsSync, mkdirSync, readdirSync, renameSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { pathToFileURL } from 'node:url';

const assets = path.resolve(import.meta.dirname, '../../ui/dist/assets');

/** Runs in the page. What was typed or chosen is written into the copy, where a file can keep it. */
const script = `
  const copy = document.documentElement.cloneNode(true);
  const own = [...document.querySelectorAll('input, select, textarea')];
  for (const [n, field] of [...copy.querySelectorAll('input, select, textarea')].entries()) {
    if (field.tagName === 'TEXTAREA') field.textContent = own[n].value;
    else if (field.tagName === 'SELECT') for (const [m, option] of [...field.options].entries()) option.toggleAttribute('selected', own[n].options[m].selected);
    else { field.setAttribute('value', own[n].value); field.toggleAttribute('checked', own[n].checked); }
  }
  // A report in its frame is a document of its own, and kept as one.
  for (const one of copy.querySelectorAll('script, link[rel=modulepreload], link[rel=preload]')) one.remove();
  for (const one of copy.querySelectorAll('iframe')) one.removeAttribute('src');
  for (const one of copy.querySelectorAll('link[rel=stylesheet]')) one.removeAttribute('crossorigin');
  return '<!doctype html>' + copy.outerHTML;
`;

/** The page as a file; fonts and pictures are taken from where the page was built. */
export async function keepPage(window, folder, name) {
  const html = (await window.run(script)).replaceAll(
    /(url\("|src="|href=")(?!data:)[^"]*?([^"/]+\.(?:woff2|svg|png|css))"/g,
    (whole, before, file) =>
      existsSync(path.join(assets, file)) ? `${before}${pathToFileURL(path.join(assets, file))}"` : whole,
  );
  keepHtml(html, folder, name);
}

/** A page that is known already, numbered on. */
export function keepHtml(html, folder, name) {
  mkdirSync(folder, { recursive: true });
  const n = readdirSync(folder).length + 1;
  // Whoever waits for it never sees half of it.
  writeFileSync(path.join(folder, `.${name}`), html);
  renameSync(path.join(folder, `.${name}`), path.join(folder, `${String(n).padStart(3, '0')}-${name}.html`));
}
