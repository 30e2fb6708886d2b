import { needing } from './needing';

const [OPENSSL, NO_OPENSSL] = [true, false].map((isThere) => ({ what: 'openssl', isThere })) as [
  { what: string; isThere: boolean },
  { what: string; isThere: boolean },
];

/** What became of a check, and of its content when it is run. */
function defined(needed: typeof OPENSSL, environment: NodeJS.ProcessEnv) {
  const content = jest.fn();
  const define = Object.assign(jest.fn(), { skip: jest.fn() });
  needing(needed, define, environment)('signs', content, 60_000);
  return { content, define };
}

describe('a check that needs a program', () => {
  it.each([{}, { CI: 'true' }])('is itself where the program is, with %j', (environment) => {
    const { content, define } = defined(OPENSSL, environment);
    expect(define.mock.calls).toEqual([['signs', content, 60_000]]);
    expect(define.skip).not.toHaveBeenCalled();
  });

  it('is skipped where the program is not, and says what it needs', () => {
    const { content, define } = defined(NO_OPENSSL, {});
    expect(define).not.toHaveBeenCalled();
    expect(define.skip.mock.calls).toEqual([['signs (needs openssl)', content]]);
  });

  it('fails with CI=true where the program is not', () => {
    const { content, define } = defined(NO_OPENSSL, { CI: 'true' });
    expect(define.skip).not.toHaveBeenCalled();
    const [[name, run]] = define.mock.calls as [[string, () => void]];
    expect(name).toBe('signs');
    expect(run).toThrow(/needs openssl/);
    expect(content).not.toHaveBeenCalled();
  });
});
