import { mkdir, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { format, resolveConfig } from 'prettier';
import { REPOSITORY } from '../start/repository';
import { INVENTED_YEAR } from '../load/dataset';
import { inventedYear } from './invented-year';

/** `npm run invented-year` writes data/invented-year-2011/ anew. */
async function main(): Promise<void> {
  const directory = join(REPOSITORY, 'data', INVENTED_YEAR);
  await mkdir(directory, { recursive: true });
  for (const { name, ...content } of inventedYear()) {
    const path = join(directory, name);
    const options = { ...(await resolveConfig(path)), filepath: path };
    await writeFile(path, await format(JSON.stringify(content), options));
  }
}

main().catch((error: unknown) => {
  process.stderr.write(`${error instanceof Error ? error.message : String(error)}\n`);
  process.exitCode = 1;
});
