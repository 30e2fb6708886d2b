import { existsSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { REPOSITORY } from '../../start/repository';

/** Where the standards' own checks are, when someone has them: they are not ours to publish. */
const CONFORMANCE = process.env['IMD_CONFORMANCE'] ?? resolve(REPOSITORY, '..', 'shared', 'conformance');

/** Spectral rules of the NL API Design Rules. */
export const DESIGN_RULES = join(CONFORMANCE, 'adr', 'linter.yaml');

/** The standard's own file; IMD_CONFORMANCE says where it is. */
export const LINTER = {
  what: "the standard's linter, adr/linter.yaml in IMD_CONFORMANCE",
  isThere: existsSync(DESIGN_RULES),
};
