import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';

/** These licences (SPDX) let us hand on a package under the EUPL-1.2 without a condition but to name its authors. */
const ALLOWED: ReadonlySet<string> = new Set([
  '0BSD',
  'Apache-2.0',
  'BlueOak-1.0.0',
  'BSD-2-Clause',
  'BSD-3-Clause',
  'CC0-1.0',
  'ISC',
  'MIT',
  'Unlicense',
]);

export interface ProductionPackage {
  readonly name: string;
  readonly version: string;
  /** The licence is an SPDX expression; empty when the package names none. */
  readonly licence: string;
  /** The text of its licence names them, otherwise the package names its author. */
  readonly copyright: string;
}

interface LockFile {
  readonly packages: Readonly<Record<string, { readonly dev?: boolean; readonly link?: boolean }>>;
}

interface Manifest {
  readonly name: string;
  readonly version: string;
  readonly license?: string;
  readonly author?: string | { readonly name: string };
}

/**
 * The images of the services hold these packages of others, by name.
 * @throws Error when one of the lock file is not installed
 */
export function productionPackages(root: string): ProductionPackage[] {
  const { packages } = read<LockFile>(join(root, 'package-lock.json'));
  return Object.entries(packages)
    .filter(([path, { dev, link }]) => path.includes('node_modules/') && !dev && !link)
    .map(([path]) => installedPackage(join(root, path)))
    .sort((one, other) => (labelOf(one) < labelOf(other) ? -1 : 1));
}

/** The licence of each is not on the list; it is told as `name version: licence`. */
export function notAllowed(packages: readonly ProductionPackage[]): string[] {
  return packages
    .filter(({ licence }) => !isAllowed(licence))
    .map((each) => `${labelOf(each)}: ${each.licence || 'no licence'}`);
}

export function noticeOf(packages: readonly ProductionPackage[]): string {
  const lines = packages.map((each) => `${labelOf(each)}\n  ${each.licence}. ${each.copyright}\n`);
  return `International Migration and Development
Licensed under the EUPL-1.2; see LICENSE.

The images of the services hold these packages of others. The text of each licence is in the folder \
of its package, under
node_modules.

${[...new Set(lines)].join('\n')}`;
}

/**
 * One of several alternatives must be on the list, and every part of what holds together; anything more intricate is
 * for a person to judge.
 */
function isAllowed(expression: string): boolean {
  const bare = expression.replace(/^\((.*)\)$/, '$1');
  if (bare.includes(' OR ')) return bare.split(' OR ').some(isAllowed);
  return bare.split(' AND ').every((licence) => ALLOWED.has(licence));
}

function installedPackage(folder: string): ProductionPackage {
  if (!existsSync(folder)) throw new Error(`${folder} is not there: install the packages first`);
  const { name, version, license = '', author } = read<Manifest>(join(folder, 'package.json'));
  const byAuthor = typeof author === 'string' ? author : author?.name;
  return { name, version, licence: license, copyright: copyrightIn(folder) ?? byAuthor ?? 'Its contributors' };
}

function copyrightIn(folder: string): string | null {
  const file = readdirSync(folder).find((name) => /^(licen[cs]e|copying)/i.test(name));
  if (file === undefined) return null;
  // The Apache licence speaks of copyright in its own text too; a line that claims it names a year or an owner after
  // the sign.
  const claim = /^\W*(copyright (?:\(c\)|©|\d{4}).*)$/im.exec(readFileSync(join(folder, file), 'utf8'));
  return claim?.[1]?.trim() ?? null;
}

function labelOf({ name, version }: ProductionPackage): string {
  return `${name} ${version}`;
}

function read<T>(file: string): T {
  return JSON.parse(readFileSync(file, 'utf8')) as T;
}
