import { readdirSync } from 'node:fs';
import { createRequire } from 'node:module';
import { join, relative } from 'node:path';
import { REPOSITORY } from '../../start/repository';

const load = createRequire(__filename);

/**
 * All integration specs of an application run as one file of jest. Jest loads every module anew for each of its files,
 * which takes longer than most of these specs; databases and topics are those of each spec all the same.
 */
export function together(application: string): void {
  const folder = join(REPOSITORY, application);
  for (const file of integrationSpecsIn(folder)) describe(relative(folder, file), () => void load(file));
}

function integrationSpecsIn(folder: string): string[] {
  return readdirSync(folder, { recursive: true, encoding: 'utf8' })
    .filter((name) => name.endsWith('.int-spec.ts') && !name.includes('node_modules'))
    .map((name) => join(folder, name))
    .sort();
}
