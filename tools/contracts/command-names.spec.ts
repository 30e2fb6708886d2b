import { commandNameOf } from '@imd/service';
import { describedRoutes } from './openapi/operations';
import { SERVICES } from './openapi/services';

/**
 * Idempotency keys are kept under these names for ever: under another name a late retry would book a second time. A
 * later command is named after its operation, whose id the released description holds.
 */
const NAMES_IN_USE = [
  'adopt-budget-year',
  'change-project',
  'change-project-status',
  'close-budget-year',
  'define-indicator',
  'estimate-first-year-reception',
  'grant-eligibility-exemption',
  'make-commitment',
  'observe-indicator',
  'open-budget-year',
  'plan-milestone',
  'publish-eligibility-list',
  'publish-policy-framework',
  'record-control-total',
  'record-country-instrument',
  'record-evaluation',
  'record-expenditure',
  'record-mutation',
  'record-underspend-cause',
  'record-undertaking',
  'register-organisation',
  'register-project',
  'register-reception-facility',
  'register-return-scheme',
  'release-commitment',
  'report-return-statistic',
  'reverse-expenditure',
  'revise-return-statistic',
  'set-allocation',
  'set-cause-code',
  'set-country-policy',
  'set-earmark',
  'set-multi-year-estimate',
  'set-reporting-gaps',
  'withdraw-underspend-cause',
];

describe('the names of commands', () => {
  const commands = SERVICES.flatMap(({ module }) => describedRoutes(module))
    .filter(({ operation }) => operation.answers.kind === 'command')
    .map(({ operation }) => commandNameOf(operation));

  it('that keys were ever kept under are the names of today', () =>
    expect(commands).toEqual(expect.arrayContaining(NAMES_IN_USE)));

  it('are one a command, so that no key of one operation is taken for a key of another', () =>
    expect(new Set(commands).size).toBe(commands.length));
});
