import { existsSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { REPOSITORY } from '../../start/repository';

/** Where the standards' own checks are, when someone has them: they are not ours to publish. */
const CONFORMANCE = process.env['IMD_CONFORMANCE'] ?? resolve(REPOSITORY, '..', 'shared', 'conformance');

/** Spectral rules of the NL API Design Rules; null where they are not there. */
export function designRulesLinter(): string | null {
  const file = join(CONFORMANCE, 'adr', 'linter.yaml');
  return existsSync(file) ? file : null;
}
