import { mkdirSync, rmSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { CLIENT_TYPES, clientTypes } from './client-types';
import { brokenPromises, committed, CONTRACTS } from './committed';
import { published } from './published';

const broken = brokenPromises();
if (broken.length > 0) {
  process.stderr.write(
    'Readers of these events would break. Make it a new version, or remove the committed schema and sample of a version\n' +
      `that was never published:\n${broken.map((line) => `  ${line}\n`).join('')}`,
  );
  process.exit(1);
}
const files = published();
for (const path of committed().keys()) if (!files.has(path)) rmSync(join(CONTRACTS, path));
for (const [path, text] of files) {
  mkdirSync(dirname(join(CONTRACTS, path)), { recursive: true });
  writeFileSync(join(CONTRACTS, path), text);
}
process.stdout.write(`contracts/: ${String(files.size)} files\n`);
void clientTypes().then((types) => writeFileSync(CLIENT_TYPES, types));
