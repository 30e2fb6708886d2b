import { outcomeOf } from './jest-run';

const report = (numPassedTests: number, numFailedTests: number, numRuntimeErrorTestSuites = 0, numPendingTests = 0) =>
  JSON.stringify({ numPassedTests, numFailedTests, numRuntimeErrorTestSuites, numPendingTests });

describe('the outcome of a jest run', () => {
  it('counts tests', () => {
    expect(outcomeOf(0, report(12, 0))).toEqual({ passed: 12, failed: 0 });
    expect(outcomeOf(1, report(10, 2))).toEqual({ passed: 10, failed: 2 });
  });

  it('counts a file that could not run as a failure', () => {
    expect(outcomeOf(1, report(10, 0, 1))).toEqual({ passed: 10, failed: 1 });
  });

  it('fails when jest failed although no test did', () => {
    expect(outcomeOf(1, report(10, 0))).toEqual({ passed: 10, failed: 1 });
  });

  it('counts a skipped test as a failure in CI', () => {
    expect(outcomeOf(0, report(10, 0, 0, 2), false)).toEqual({ passed: 10, failed: 0 });
    expect(outcomeOf(0, report(10, 0, 0, 2), true)).toEqual({ passed: 10, failed: 2 });
  });

  it('fails when there is no report', () => {
    expect(outcomeOf(1, null)).toEqual({ passed: 0, failed: 1 });
  });
});
