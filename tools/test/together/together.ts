import { readdirSync } from 'node:fs';
import { createRequire } from 'node:module';
import { join, relative } from 'node:path';
import { REPOSITORY } from '../../start/repository';

const load = createRequire(__filename);

/**
 * All specs of some folders run as one file of jest. Jest loads every module anew for each of its files, which takes
 * longer than most specs; what an integration spec writes goes to a database and topics of its own.
 */
export function together(kind: 'spec' | 'int-spec', folders: readonly string[]): void {
  const files = folders.flatMap((folder) => specsIn(join(REPOSITORY, folder), `.${kind}.ts`)).sort();
  for (const file of files) describe(relative(REPOSITORY, file), () => void load(file));
}

function specsIn(folder: string, ending: string): string[] {
  return readdirSync(folder, { recursive: true, encoding: 'utf8' })
    .filter((name) => name.endsWith(ending) && !name.includes('node_modules'))
    .map((name) => join(folder, name));
}
