import type { Language } from '../bindings/words';
import { app } from '../state/app.svelte';
import { say, written } from '../state/words.svelte';
import { lay, type Edges } from './lay';
import { PIXELS, ROOM_MM } from './room';

/**
 * What the report's own rules for print cannot do in this window: WebKitGTK knows no page numbers in the margin. The file
 * that leaves stays as it is; only the copy in this frame is laid onto sheets.
 */
const style = `
  body{background:var(--surface)}
  .paper-flow,.sheet{display:flex;flex-direction:column;width:178mm;max-width:none;margin:0;padding:0;border:0;box-shadow:none;font-size:10.5pt;line-height:14.5pt}
  .paper-flow>*,.sheet>*{flex:none;min-width:0}
  .tongue{display:none}
  .paper-flow h2:not(.card *),.sheet h2:not(.card *){margin-top:22px;padding-top:10px}
  .paper-sheet{position:relative;display:flex;flex-direction:column;width:210mm;min-height:285mm;padding:9mm 16mm 8mm;background:var(--surface);break-after:page}
  .paper-sheet:not([data-overfull]){height:285mm}
  .paper-sheet:last-child{break-after:auto}
  .sheet-body{flex:1;min-height:0}
  .sheet-head{flex:none;height:13mm;font-size:10.5pt;line-height:14pt;font-weight:600}
  .sheet-foot{flex:none;height:12mm;display:flex;justify-content:space-between;align-items:flex-end;border-top:1px solid var(--line);font-size:9pt;line-height:12pt;font-weight:600;background:none}
  @page{size:A4;margin:0}
`;

function bar(document: Document, kind: string, ...texts: string[]): HTMLElement {
  const element = document.createElement('div');
  element.className = kind;
  for (const text of texts) {
    const part = document.createElement('span');
    part.className = text === texts.at(-1) ? 'sheet-page' : 'sheet-code';
    part.textContent = text;
    element.append(part);
  }
  return element;
}

/** Lays the report in this frame onto sheets, each half of it with its own pages; gives how many there are. */
export function layReport(document: Document): number {
  for (const sheet of document.styleSheets) {
    const rules = [...sheet.cssRules];
    for (let at = rules.length - 1; at >= 0; at -= 1)
      if (/^@(media print|page)/.test(rules[at]!.cssText)) sheet.deleteRule(at);
  }
  document.head.append(Object.assign(document.createElement('style'), { textContent: style }));
  const sheets = [...document.querySelectorAll<HTMLElement>('.sheet')].flatMap((flow) => {
    const code = flow.querySelector('h1')?.textContent ?? '';
    const edges: Edges = {
      // The report says it once, at its top; each sheet may come to lie among real ones.
      head: () => bar(document, 'sheet-head', ...(app.state?.training ? [say('training-band')] : [])),
      foot: (n, total) => bar(document, 'sheet-foot', code, say('paper-page', { n, total })),
    };
    return written(flow.lang as Language, () => lay(flow, ROOM_MM * PIXELS, edges));
  });
  document.body.replaceChildren(...sheets);
  return sheets.length;
}
