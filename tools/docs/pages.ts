import { readdirSync } from 'node:fs';
import { join } from 'node:path';
import { REPOSITORY } from '../start/repository';

/** People read these pages; each is a path in the repository. */
export const PAGES: readonly string[] = [
  'README.md',
  ...['docs', 'docs/decisions'].flatMap((folder) =>
    readdirSync(join(REPOSITORY, folder)).map((name) => `${folder}/${name}`),
  ),
].filter((name) => name.endsWith('.md'));
