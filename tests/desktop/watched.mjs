// What the program asks of the system over a whole day in its window, and what it leaves on the disk: no way to another
// computer, and nothing that was typed but inside the encryption (the sealed store, sealed bundles).

import { spawnSync } from 'node:child_process';
import { existsSync, mkdirSync, readFileSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import path from 'node:path';

const CALLS = ['--follow-forks', '--seccomp-bpf', '--quiet=all', '--trace=socket,connect,bind,io_uring_setup,execve'];

/** Whether this computer lets one program look at another. */
const mayLook = () => spawnSync('strace', ['--trace=bind', '--output=/dev/null', 'true']).status === 0;

/** The program with its arguments, under `strace` where that is possible; `log` is where the calls go then. */
export function underWatch(log, program, more) {
  if (!log || !mayLook()) return { binary: program, args: more };
  return { binary: 'strace', args: [...CALLS, '--output', log, program, ...more] };
}

/**
 * The calls that could reach another computer. WebKitWebDriver speaks with the program, and its page, at one port of this computer,
 * which a program that nobody drives does not open (the laboratory's window): every other socket for the net is one too many.
 */
function reachingOut(lines) {
  const inet = lines.filter((line) => /socket\(AF_INET/.test(line));
  const named = lines.filter((line) => /(bind|connect)\(\d+, \{sa_family=AF_INET/.test(line));
  const driver = /sin_port=htons\((\d+)\), sin_addr=inet_addr\("127\.0\.0\.1"\)/;
  const port = named.map((line) => driver.exec(line)?.[1])[0];
  const elsewhere = named.filter((line) => !port || driver.exec(line)?.[1] !== port);
  const other = lines.filter((line) => /socket\(AF_(?!UNIX|NETLINK|INET)|io_uring_setup\(/.test(line));
  return [...elsewhere, ...other, ...(inet.length > named.length ? inet : [])];
}

/** Throws where the day that was written down reached out; gives how many calls were looked at, none where nobody looked. */
export function judgeCalls(log) {
  if (!existsSync(log)) return 0;
  const lines = readFileSync(log, 'utf8').split('\n').filter(Boolean);
  if (!lines.some((line) => line.includes('WebKitWebProcess'))) throw new Error('the watch saw no page');
  const planted = [
    '7 socket(AF_INET6, SOCK_STREAM, 0) = 9',
    '7 connect(9, {sa_family=AF_INET, sin_addr=inet_addr("10.1.1.1")}, 16)',
  ];
  for (const line of planted)
    if (reachingOut([...lines, line]).length === 0) throw new Error(`the watch does not see ${line}`);
  const found = reachingOut(lines);
  if (found.length > 0) throw new Error(`the window reaches out: ${found.slice(0, 5).join('\n')}`);
  return lines.length;
}

/** A text in every spelling in which it could lie in a file. */
function spellings(text) {
  const forms = [text.normalize('NFC'), text.normalize('NFD')];
  return forms.flatMap((form) => {
    const utf8 = Buffer.from(form);
    const utf16 = Buffer.from(form, 'utf16le');
    const base64 = [0, 1, 2].map((before) => {
      const skip = (3 - before) % 3;
      const whole = utf8.subarray(skip, utf8.length - ((utf8.length - skip) % 3));
      return Buffer.from(whole.toString('base64'));
    });
    const hex = utf8.toString('hex');
    return [utf8, utf16, Buffer.from(utf16).swap16(), Buffer.from(hex), Buffer.from(hex.toUpperCase()), ...base64];
  });
}

const filesBelow = (folder) =>
  readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => path.join(entry.parentPath, entry.name));

/** The files below these folders in which, or in whose names, one of these texts stands in any spelling. */
function showing(folders, texts) {
  // Of a very short one chance alone would find something in what is sealed.
  const needles = texts.flatMap(spellings).filter((needle) => needle.length > 5);
  return folders.flatMap(filesBelow).filter((file) => {
    const bytes = readFileSync(file);
    return texts.some((text) => file.includes(text)) || needles.some((needle) => bytes.includes(needle));
  });
}

/** Throws where something that was typed lies in a file of these folders; first it must be found where it was put. */
export function nothingLeft(folders, texts) {
  const planted = path.join(folders[0], 'planted');
  mkdirSync(planted, { recursive: true });
  for (const [n, text] of texts.entries()) {
    const within = Buffer.concat([Buffer.alloc(n), Buffer.from(text.normalize('NFD'), 'utf16le')]);
    writeFileSync(path.join(planted, `${n}`), n % 2 === 0 ? within : Buffer.from(`x${text}`).toString('base64'));
  }
  const seen = showing([planted], texts).length;
  rmSync(planted, { recursive: true });
  if (seen !== texts.length) throw new Error(`the search sees ${seen} of ${texts.length} texts that were planted`);
  const files = folders.flatMap(filesBelow).length;
  const found = showing(folders, texts);
  if (found.length > 0) throw new Error(`what was typed lies in ${found.join(', ')}`);
  return files;
}
