import { existsSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { REPOSITORY } from '../../start/repository';

/** The standards' own checks are here, when someone has them: they are not ours to publish. */
const CONFORMANCE = process.env['IMD_CONFORMANCE'] ?? resolve(REPOSITORY, '..', 'shared', 'conformance');

/** Spectral holds the rules of the NL API Design Rules. */
export const DESIGN_RULES = join(CONFORMANCE, 'adr', 'linter.yaml');

/** The file is the standard's own; IMD_CONFORMANCE says where it is. */
export const LINTER = {
  what: "the standard's linter, adr/linter.yaml in IMD_CONFORMANCE",
  isThere: existsSync(DESIGN_RULES),
};
