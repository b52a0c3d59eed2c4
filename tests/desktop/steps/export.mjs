// The case officer: export wizard by keys and by hand, a legal order, a stop, a change of consent under the wizard's
// eyes, and the hand-over. What is checked and journalled afterwards is in check.mjs.

import { execFileSync } from 'node:child_process';
import { readdirSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { ask } from '../ask.mjs';
import { paper } from '../paper.mjs';
import { Key } from '../window.mjs';
import { check } from './check.mjs';
import { child } from './interview.mjs';
import { compareKeys, lock, unlock } from './setup.mjs';
import { words } from '../words.mjs';

const bundles = (stick) => readdirSync(stick).filter((name) => name.includes('.itgel.age'));

/** By night and on a small window, then back. */
export async function everyLook({ window, look }, name) {
  await look.at(name);
  await window.run('document.documentElement.dataset.theme = "dark"');
  await look.at(`${name}-night`);
  await window.run('document.documentElement.dataset.theme = "light"');
  const frame = window.session.manage().window();
  const before = await frame.getRect();
  await frame.setRect({ ...before, width: 1024, height: 768 });
  await look.at(`${name}-1024`);
  await frame.setRect(before);
}

/** A recipient whose key nobody compared. */
async function uncheckedPolice(world) {
  const file = path.join(world.work, 'police.agekey');
  execFileSync('age-keygen', ['-o', file], { stdio: 'ignore' });
  const key = execFileSync('age-keygen', ['-y', file], {
    encoding: 'utf8',
  }).trim();
  const expires = `${new Date().getFullYear() + 1}-11-21`;
  await ask(world, 'add_recipient', {
    recipient: '',
    kind: 'police',
    organisation: world.who.police,
    contact: '',
    key,
    expires,
  });
}

async function chooseCaseAndRecipients(world) {
  const { window, look, who } = world;
  await window.click('[data-menu="export"]');
  await window.session.wait(
    async () => (await window.run('return document.querySelectorAll("input[name=export-case]").length')) === 1,
    15000,
    'the case is not listed',
  );
  await window.chord(Key.CONTROL, Key.ENTER);
  await window.see('.err[role="alert"]');
  await window.click('input[name="export-case"]');
  await look.whole('export-1-case');
  await window.chord(Key.CONTROL, Key.ENTER);
  await window.see('[data-recipient="police"][data-usable="no"] [data-why="recipient-key-unchecked"]');
  await window.run(
    'if (!document.querySelector(\'[data-recipient="police"] input\').disabled) throw new Error("an unchecked key can be chosen")',
  );
  await window.click('[data-recipient="prosecutor"] input');
  await window.click('[data-recipient="ngo"] input');
  await window.click('[data-recipient="doctor"] input');
  await window.click('[data-act="next"]');
  await window.see('#export-purpose-err');
  await window.type('#export-purpose', who.purpose);
  await everyLook(world, 'export-2-recipients');
  await look.everyWay('export-2-recipients');
  await window.chord(Key.CONTROL, Key.ENTER);
  await window.see('td[data-kind="prosecutor"]');
  // What was chosen is still there after a lock; what may leave is computed anew.
  await window.session.sleep(1500);
  await lock(world);
  await unlock(world, who.officer, 'case_officer');
  await window.click('[data-menu="export"]');
  await window.see('[data-recalled]');
  await window.see('td[data-kind="prosecutor"]');
  await look.at('export-3-draft');
}

/** Arrows go from cell to cell: along the first line, and down the column of who gets something, which is never left. */
async function arrows({ window }) {
  const here = () =>
    window.run(
      'const cell = document.activeElement.closest("td"); return cell && `${cell.dataset.column} ${cell.closest("tr").dataset.part}`',
    );
  const walked = async (key, wanted) => {
    await window.press(key);
    if ((await here()) !== wanted) throw new Error(`an arrow led to ${await here()} and not to ${wanted}`);
  };
  const [parts, kinds] = await window.run(
    `document.querySelector('td[tabindex="0"]').focus();
     const of = (all, name) => [...document.querySelectorAll(all)].map((e) => e.dataset[name]);
     return [of('tr[data-part]', 'part'), of('tr[data-part]:first-child td', 'kind')];`,
  );
  for (let c = 1; c < kinds.length; c += 1) await walked(Key.ARROW_RIGHT, `${c} ${parts[0]}`);
  const column = kinds.indexOf('prosecutor');
  for (let c = kinds.length - 2; c >= column; c -= 1) await walked(Key.ARROW_LEFT, `${c} ${parts[0]}`);
  for (const part of parts.slice(1)) await walked(Key.ARROW_DOWN, `${column} ${part}`);
  await walked(Key.ARROW_DOWN, `${column} ${parts.at(-1)}`);
  for (const part of parts.slice(0, -1).reverse()) await walked(Key.ARROW_UP, `${column} ${part}`);
  await window.run('document.activeElement.blur()');
}

async function gate(world) {
  const { window, look } = world;
  const goes = 'tr[data-part="consent_record"] td[data-kind="prosecutor"]';
  await window.see(`${goes}[data-goes="yes"]`);
  // The child said no to the organisation: nothing goes there, in one cell with its reason.
  await window.see('td[data-kind="ngo"][data-goes="no"][data-reason="child-said-no"][rowspan="5"]');
  await window.run(
    'if (document.querySelectorAll(\'td[data-kind="ngo"]\').length !== 1) throw new Error("the column of a no is not one cell")',
  );
  // What the child took back after the signature stays from then on.
  await window.see('td[data-kind="doctor"][data-goes="no"][data-reason="withdrawn"]');
  await window.run(
    'if (document.querySelector(\'td[data-kind="doctor"][data-goes="yes"]\')) throw new Error("something goes to the doctor")',
  );
  await window.run(
    'const box = (of) => document.querySelector(of).getBoundingClientRect(); const next = box("[data-act=next]"); if (next.bottom > innerHeight) throw new Error("the way on is below the edge"); if (box("[data-child-no]").bottom > next.top) throw new Error("the child’s no is below the edge")',
  );
  await arrows(world);
  await everyLook(world, 'export-3-consent');
  await look.everyWay('export-3-consent');
  await window.click(`${goes} [data-act="take"]`);
  await window.see(`${goes}[data-goes="no"]`);
  await look.at('export-3-taken-away');
  await window.click(`${goes} [data-act="take"]`);
  await window.see(`${goes}[data-goes="yes"]`);
  await window.chord(Key.ALT, Key.ARROW_LEFT);
  await window.see('#export-purpose');
  await window.chord(Key.CONTROL, Key.ENTER);
  await window.see(goes);
}

/** A court asks for the consent record; the supervisor signs with their own passphrase. */
async function legalOrder(world) {
  const { window, look, who } = world;
  await window.click('[data-act="order"]');
  await window.see('#order-recipient');
  const office = await window.run(
    'return [...document.querySelector("#order-recipient").options].find((o) => o.textContent.includes(arguments[0])).value',
    who.ngo,
  );
  await window.choose('#order-recipient', office);
  await window.type('#order-body', who.court);
  await window.type('#order-number', '2026/118');
  await window.type('#order-date', `${new Date().getFullYear() + 1}.01.05`);
  await window.click('[data-scope="consent_record"] input');
  await window.click('input[name="order-told"][value="yes"]');
  await window.type('#order-told-by', who.told);
  await window.type('#order-told-at', '00:00');
  await window.choose('#order-told-said', 'asked');
  // Its scan: just the file whose digest the supervisor signs for.
  const scan = path.join(world.work, 'decision.pdf');
  writeFileSync(scan, '%PDF-1.7 the decision of a court');
  await window.type('#order-file', scan);
  const supervisor = await window.run('return [...document.querySelector("#order-supervisor").options].at(-1).value');
  await window.choose('#order-supervisor', supervisor);
  await window.type('#order-passphrase', who.supervisor.passphrase);
  await window.click('[data-act="save-order"]');
  await window.see('#order-date-err');
  await look.whole('export-3-order-date');
  await window.type('#order-date', '2026.01.05');
  await window.type('#order-passphrase', 'энэ биш бас өөр үгс');
  await window.click('[data-act="save-order"]');
  await window.see('#order-passphrase-err');
  await window.type('#order-passphrase', who.supervisor.passphrase);
  await window.click('[data-act="save-order"]');
  await window.see('tr[data-part="consent_record"] td[data-kind="ngo"][data-basis="order"][data-goes="yes"]');
  await window.see('tr[data-part="interview_log"] td[data-kind="ngo"][data-goes="no"]');
  await window.see('[data-order="scan"]');
  // The child's no stands, and is said, although an order goes past it.
  await window.see('[data-child-no]');
  await look.at('export-3-order-entered');
}

/** The report on its sheets, as it is printed: none is cut, each says which it is and of which case. */
async function reportSheets({ window }, codes) {
  await window.see('[data-pages]');
  const wrong = await window.run(
    `const codes = arguments[0];
     const inside = document.querySelector('iframe.paper').contentDocument;
     const sheets = [...inside.querySelectorAll('.paper-sheet')];
     const said = Number(document.querySelector('[data-pages]').dataset.pages);
     const out = said === sheets.length && said > 1 ? [] : [said + ' pages are said, ' + sheets.length + ' are there'];
     for (const [at, sheet] of sheets.entries()) {
       const body = sheet.querySelector('.sheet-body').getBoundingClientRect();
       for (const block of sheet.querySelectorAll('.sheet-body > *'))
         if (block.getBoundingClientRect().bottom > body.bottom + 0.5) out.push('sheet ' + (at + 1) + ' is cut at ' + block.textContent.slice(0, 30));
       const foot = sheet.querySelector('.sheet-foot').textContent;
       if (!foot.includes(codes[sheet.lang])) out.push('no code at the foot: ' + foot);
       if (!foot.includes(sheet.dataset.page + (sheet.lang === 'mn' ? ' / ' : ' of ') + sheet.dataset.pages)) out.push('no page: ' + foot);
     }
     if (new Set(sheets.map((sheet) => sheet.lang)).size !== 2) out.push('one language is missing');
     return out;`,
    codes,
  );
  if (wrong.length > 0) throw new Error(`the report on paper: ${wrong.slice(0, 5).join('; ')}`);
}

async function readPreviews({ window, codes, later }) {
  await window.click('[data-act="next"]');
  await window.see('iframe');
  await reportSheets({ window }, codes);
  await window.click('[data-act="next"]');
  await window.see('.err[role="alert"]');
  for (const kind of ['ngo', 'prosecutor']) {
    await window.click(`[data-preview="${kind}"]`);
    await window.see(`[data-preview="${kind}"][aria-pressed="true"]`);
    // The file that was forgotten goes with the record, as one that came after the signature.
    if (kind === 'prosecutor')
      await window.session.wait(
        () =>
          window.run(
            'return document.querySelector("iframe.paper").contentDocument.body?.textContent.includes(arguments[0]) ?? false',
            later,
          ),
        15000,
        'the file that was added later is not in the preview',
      );
    await window.click('.check input');
  }
}

/** Identity that goes stands behind bars, in the frame and on its sheets; with a reason it is seen, and hidden again. */
async function lookBehindTheBars({ window, look }) {
  const told = (name) =>
    window.run(
      `return [...document.querySelectorAll('iframe')].map((e) => e.contentDocument?.body?.textContent.includes(arguments[0]) ?? false)`,
      name,
    );
  await window.see('[data-identity="hidden"]');
  if ((await told(child.given)).includes(true)) throw new Error('a preview names the child without a reason');
  await window.click('[data-act="reveal"]');
  await window.see('input[name="reveal-reason"]');
  await window.click('input[name="reveal-reason"][value="compare_document"]');
  await window.click('[data-act="confirm-reveal"]');
  await window.see('[data-identity="shown"] [role="timer"]');
  await window.session.wait(async () => (await told(child.given))[0], 5000, 'with a reason the child is not named');
  if ((await told(child.given))[1]) throw new Error('the sheets for paper name the child');
  await window.gone('[data-act="print-report"]');
  await look.at('export-4-shown');
  await window.click('[data-act="hide-identity"]');
  await window.see('[data-identity="hidden"]');
  await window.session.wait(
    async () => !(await told(child.given))[0],
    5000,
    'what was hidden still stands in the frame',
  );
}

async function sealAndStop(world) {
  const { window, look, stick } = world;
  await window.type('#export-folder', '/proc/self');
  await window.click('[data-act="seal"]');
  await window.see('#export-folder-err');
  await look.at('export-5-cannot-write');
  await window.type('#export-folder', stick);
  await look.whole('export-5-seal');
  // Somebody withdraws a consent between reading and sealing: nothing is written, and the page is shown again.
  const row = (await ask(world, 'cases', { search: '', status: '', offset: 0, limit: 1 })).rows[0];
  await ask(world, 'withdraw_consent', {
    case: row.case,
    by: 'guardian',
    purposes: ['statistics'],
    channel: 'in_person',
  });
  await window.click('[data-act="seal"]');
  await window.see('[data-failure="gate-changed"]');
  await window.see('td[data-kind="prosecutor"]');
  await look.at('export-3-changed');
  if (bundles(stick).length > 0) throw new Error('a bundle was written although consent had changed');
  await readPreviews(world);
  await look.whole('export-4-preview');
  await lookBehindTheBars(world);
  await window.click('[data-act="next"]');

  // Stop as soon as it can be stopped.
  await window.see('[data-act="seal"]');
  await window.run(
    'const again = setInterval(() => { const stop = document.querySelector("[data-sealing] button"); if (stop) stop.click(); else if (document.querySelector("[data-stopped], [data-sealed]")) clearInterval(again); }, 2)',
  );
  await window.click('[data-act="seal"]');
  await window.see('[data-stopped]');
  await look.at('export-5-stopped');
  if (bundles(stick).length > 0) throw new Error(`a stopped export left a file: ${bundles(stick).join(', ')}`);
  await window.click('[data-menu="today"]');
  await window.see('h1');
  const waiting = (await ask(world, 'today', {})).waiting.map((line) => line.code);
  if (waiting.includes('hand-over')) throw new Error('Today says that something was sealed');
  // The draft is still there, where it was left.
  await window.click('[data-menu="export"]');
  await window.see('[data-act="seal"]');
  await window.click('[data-act="seal"]');
  await window.see('[data-sealed="prosecutor"][data-status="sealed"]');
}

async function handOver(world) {
  const { window, look, who, stick } = world;
  // Left lying: Today knows it, and leads back to it.
  await window.click('[data-menu="today"]');
  await window.click('[data-waiting="hand-over"]');
  const card = '[data-sealed="prosecutor"]';
  await window.click(`${card} [data-act="hand-over"]`);
  await window.click('[data-act="confirm-hand-over"]');
  await window.see('#handover-name-err');
  await window.type('#handover-name', who.receiver);
  await window.type('#handover-position', who.position);
  await window.type('#handover-id', 'Х-0004512');
  // By hand it can be signed on the screen; a courier's receipt is signed on paper.
  await window.see('.pad');
  await window.choose('#handover-how', 'courier');
  await window.gone('.pad');
  await window.type('#handover-seal', '7F2K-91');
  // Nothing says yet that it was received.
  await window.click('[data-act="confirm-hand-over"]');
  await window.see('#handover-paper-err');
  await window.type('#handover-paper', 'Х-12');
  await look.whole('export-6-hand-over');
  await window.click('[data-act="confirm-hand-over"]');
  await window.see(`${card}[data-status="handed_over"]`);
  await look.whole('export-6-handed-over');
  await paper(
    world,
    'receipt',
    {
      code: world.codes,
      // Two copies, and the custody page.
      documents: 3,
      while: (text) => {
        for (const word of [who.receiver, who.position, '7F2K-91', who.officer.name, 'SHA-256'])
          if (!text.includes(word)) throw new Error(`the receipt does not say ${word}`);
      },
    },
    async () => {
      await window.click(`${card} [data-act="receipt"]`);
      await window.see('[data-copy="2"]');
      await window.see('.sheets [data-seq]');
    },
  );
  // The prosecutor signs with a key of their own what is written here.
  await window.click(`${card} [data-act="own-receipt"]`);
  await window.type(`${card} [id^="own-receipt-folder-"]`, stick);
  await window.click(`${card} [data-act="write-own-receipt"]`);
  await window.see('[data-own-receipt="written"]');
  await look.at('export-6-own-receipt');
  world.bundles = {};
  for (const kind of ['prosecutor', 'ngo']) {
    const file = await window.run(`return document.querySelector('[data-sealed="${kind}"]').dataset.file`);
    world.bundles[kind] = path.join(stick, file);
  }
  if (bundles(stick).length !== 2)
    throw new Error(`two bundles were expected on the stick: ${bundles(stick).join(', ')}`);
}

/** The prosecutor's receipt comes back, signed by `ssh-keygen` alone; what has no signature yet is not taken. */
async function ownReceipt(world) {
  const { window, look, who, stick } = world;
  const text = path.join(
    stick,
    readdirSync(stick).find((name) => name.endsWith('.itgel-recipient-receipt')),
  );
  await window.click('[data-menu="check"]');
  await window.see('#receipt-file');
  await window.type('#receipt-file', text);
  await window.click('[data-act="take-receipt"]');
  await window.see('#receipt-file-err');
  const sign = ['-q', '-Y', 'sign', '-f', world.receiptKey, '-n', 'itgel-recipient-receipt/1', text];
  execFileSync('ssh-keygen', sign, { stdio: 'ignore' });
  await window.click('[data-act="take-receipt"]');
  await window.see('[data-receipt-taken="yes"]');
  const said = await window.text('[data-receipt-taken="yes"]');
  if (!said.includes(who.receiver)) throw new Error(`the receipt does not say ${who.receiver}: ${said}`);
  await look.whole('check-own-receipt');
}

/** Consent is taken back for what the prosecutor has: a notice says so, and not who said it. */
async function notice(world) {
  const { window, look, who, language } = world;
  const row = (await ask(world, 'cases', { search: '', status: '', offset: 0, limit: 1 })).rows[0];
  await ask(world, 'withdraw_consent', {
    case: row.case,
    by: 'child',
    purposes: ['prosecutor'],
    channel: 'in_person',
  });
  await window.click('[data-menu="cases"]');
  await window.click(`[data-case="${row.case}"] [data-act="open-case"]`);
  await window.click('[data-tab="consent"]');
  await window.see('[data-notices="1"]');
  await window.see('[data-orders="1"] [data-order="in-force"][data-told="yes"]');
  await look.at('consent-notice-due');
  await paper(
    world,
    'withdrawal',
    {
      code: world.codes,
      while: (text) => {
        for (const word of [who.prosecutor, who.receiver, words(language, 'purpose-prosecutor'), 'SHA-256'])
          if (!text.includes(word)) throw new Error(`the notice does not say ${word}`);
      },
    },
    () => window.click('[data-act="print-notices"]'),
  );
  await noticeFile(world);
}

/** The same as a file: due until it is handed over, opened by the recipient's key alone, and nothing else inside. */
async function noticeFile(world) {
  const { window, look, who, stick, recipientKey } = world;
  const line = '[data-notice-for="prosecutor"]';
  const before = bundles(stick);
  await window.click(`${line} [data-act="write-notice"]`);
  await window.type('#export-folder', stick);
  await window.see('[data-stick="yes"]');
  await look.everyWay('consent-notice-file');
  await window.click('[data-act="seal-notice"]');
  await window.see('[data-notice-written]');
  await look.at('consent-notice-written');
  await window.click('dialog [data-act="hand-over-notice"]');
  await window.click('[data-sealed="prosecutor"][data-status="sealed"] [data-act="hand-over"]');
  await window.see('#handover-name');
  await window.type('#handover-name', who.receiver);
  // The prosecutor has a key for receipts: a signed file can be awaited.
  await window.click('#handover-awaited');
  await window.click('[data-act="confirm-hand-over"]');
  await window.gone('[data-act="confirm-hand-over"]');
  await window.see('[data-sealed="prosecutor"][data-status="handed_over"] [data-notice]');
  await window.see('[data-sealed="prosecutor"][data-status="handed_over"] [data-awaited]');
  await window.click('[data-act="to-case"]');
  await window.click('[data-tab="consent"]');
  await window.see(`${line}[data-state="file"]`);
  await window.see('[data-open-notices="0"]');
  await look.at('consent-notice-told');

  const written = bundles(stick).filter((file) => !before.includes(file));
  if (written.length !== 1) throw new Error(`one notice was expected on the stick: ${written.join(', ')}`);
  world.bundles.notice = path.join(stick, written[0]);
  await window.click('[data-menu="check"]');
  await window.click('[data-act="other-keys"]');
  await window.type('#check-path', world.bundles.notice);
  await window.type('#check-identity', recipientKey);
  await window.type('#check-signers', path.join(stick, 'allowed_signers'));
  await window.type('#check-log-key', path.join(stick, 'log.pub.pem'));
  await window.click('[data-act="check"]');
  await window.see('[data-accepted="yes"]');
  await window.see('[data-notice-found="prosecutor"]');
  await look.at('check-notice');
}

export async function export_(world) {
  const { window, look, who } = world;
  await unlock(world, who.officer, 'case_officer');
  await look.at('today-officer');
  await compareKeys(world);
  await uncheckedPolice(world);
  await chooseCaseAndRecipients(world);
  await gate(world);
  await legalOrder(world);
  await readPreviews(world);
  await window.click('[data-act="next"]');
  await sealAndStop(world);
  await handOver(world);
  await check(world);
  await ownReceipt(world);
  await notice(world);
  await lock(world);
}
