import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { REPOSITORY } from '../start/repository';
import { noticeOf, notAllowed, productionPackages } from './licences';

/** `npm run licences` writes NOTICE, unless a package has a licence that is not allowed. */
const packages = productionPackages(REPOSITORY);
const refused = notAllowed(packages);
if (refused.length > 0) {
  process.stderr.write(`These licences are not on the list in tools/licences/licences.ts:\n${refused.join('\n')}\n`);
  process.exitCode = 1;
} else {
  writeFileSync(join(REPOSITORY, 'NOTICE'), noticeOf(packages));
  process.stdout.write(`NOTICE names ${packages.length} packages.\n`);
}
