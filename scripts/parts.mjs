// What of other people's work is in the window and in the command line: crates from cargo, packages of npm from the last build of
// the pages. For scripts/third-party, which writes their licences, and scripts/sbom, which lists them for machines.
import { execFileSync } from 'node:child_process';
import { readFileSync } from 'node:fs';
import path from 'node:path';

export const top = path.resolve(import.meta.dirname, '..');
const ours = ['itgel-desktop', 'itgel-cli'];

const read = (file) => readFileSync(path.join(top, file), 'utf8');

/** The sum of each crate as it was shipped, by `name version`. */
function sums() {
  const entry = /^name = "(.*)"\nversion = "(.*)"\nsource = .*\nchecksum = "(.*)"$/gm;
  return new Map([...read('Cargo.lock').matchAll(entry)].map(([, name, version, sum]) => [`${name} ${version}`, sum]));
}

/**
 * Crates that are built into what is shipped; what only builds or tests it stays out. What macros write is in the program, and they
 * themselves are not: their licences are told (`macros`), and they are no part of it.
 */
export function crates({ macros }) {
  const told = execFileSync('cargo', ['metadata', '--locked', '--format-version', '1', '--filter-platform', 'x86_64-unknown-linux-gnu'], {
    cwd: top,
    encoding: 'utf8',
    maxBuffer: 1 << 28,
  });
  const { packages, resolve } = JSON.parse(told);
  const byId = new Map(packages.map((one) => [one.id, one]));
  const node = new Map(resolve.nodes.map((one) => [one.id, one]));
  const isMacro = (id) => byId.get(id).targets.some((target) => target.kind.includes('proc-macro'));
  // A crate that only carries foreign sources is a tool of the build, and what it carries is linked in.
  const shipped = (dep) => dep.dep_kinds.some((kind) => kind.kind === null) || byId.get(dep.pkg).name.endsWith('-src');
  const leansOn = (id) =>
    byId.get(id).name.endsWith('-src') ? [] : node.get(id).deps.filter((dep) => shipped(dep) && (macros || !isMacro(dep.pkg))).map((dep) => dep.pkg);
  const seen = new Set();
  const left = packages.filter((one) => ours.includes(one.name)).map((one) => one.id);
  while (left.length > 0) {
    const id = left.pop();
    if (seen.has(id)) continue;
    seen.add(id);
    left.push(...leansOn(id));
  }
  const sum = sums();
  return [...seen].map((id) => {
    const { name, version, license, source, manifest_path: manifest } = byId.get(id);
    // Written by some as `MIT/Apache-2.0`, which means one or the other.
    const licence = license?.replaceAll(/ ?\/ ?/g, ' OR ');
    const own = source === null;
    return { id, own, name, version, licence, folder: path.dirname(manifest), sum: sum.get(`${name} ${version}`), leansOn: leansOn(id) };
  });
}

/** Packages whose code is in the pages; the build of the pages writes which (ui/vite.config.ts). */
export function packages() {
  const lock = JSON.parse(read('ui/package-lock.json')).packages;
  const places = JSON.parse(read('ui/node_modules/.inside.json'));
  return places.map((place) => {
    const { version, license, integrity, dependencies } = lock[place];
    const name = place.split('node_modules/').at(-1);
    const sum = Buffer.from(integrity.replace('sha512-', ''), 'base64').toString('hex');
    const leansOn = places.filter((other) => other.split('node_modules/').at(-1) in (dependencies ?? {}));
    return { id: place, name, version, licence: license, folder: path.join(top, 'ui', place), sum, leansOn };
  });
}
