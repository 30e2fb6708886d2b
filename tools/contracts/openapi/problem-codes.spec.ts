import { HTTP_REFUSALS, knownHttpProblem, knownProblem, type KnownProblem } from '@imd/service';
import { describedRoutes } from './operations';
import { problemsOf } from './problems';
import { SERVICES } from './services';

/** Every operation declares refusals on its route; any operation and the server have theirs besides. */
const DECLARED: readonly KnownProblem[] = [
  ...HTTP_REFUSALS.map(knownHttpProblem),
  ...SERVICES.flatMap(({ module }) => describedRoutes(module)).flatMap((route) => [
    ...problemsOf(route),
    ...(route.operation.refusals ?? []).map(knownProblem),
  ]),
];
const PROBLEMS = [...new Map(DECLARED.map((known) => [JSON.stringify(known), known])).values()];

const codesOf = (problems: readonly KnownProblem[]) => problems.map(({ code }) => code);
const repeated = (values: readonly string[]) => values.filter((value, index) => values.indexOf(value) !== index);

describe('a code of a problem', () => {
  it('stands for one rule with one status, one sentence and one title', () => {
    expect(PROBLEMS.length).toBeGreaterThan(100);
    expect(repeated(codesOf(PROBLEMS))).toEqual([]);
  });

  it('differs from every other by more than the s of a plural', () =>
    expect(repeated(codesOf(PROBLEMS).map((code) => code.replace(/s\b/g, '')))).toEqual([]));

  it('says by its end that something is not there, and only then: 404', () => {
    const says = /-(not-(found|set|withdrawn)|erased)$/;
    expect(codesOf(PROBLEMS.filter(({ code, status }) => says.test(code) !== (status === 404)))).toEqual([]);
  });

  it('says by its end that something exists already (409), or that a reference names nothing (409)', () => {
    // The outcome of a command is no reference.
    const ended = PROBLEMS.filter(({ code }) => /-(exists|unknown)$/.test(code) && code !== 'outcome-unknown');
    expect(ended.length).toBeGreaterThan(10);
    expect(codesOf(ended.filter(({ status }) => status !== 409))).toEqual([]);
  });
});

describe('the words of a problem', () => {
  it('are one plain sentence without a full stop', () => {
    const wrong = ({ meaning }: KnownProblem) =>
      !/^[A-Z]/.test(meaning) ||
      meaning.endsWith('.') ||
      /^(Who|What)\b|\b(else|all the same)\b|\bnothing each\b/.test(meaning);
    expect(PROBLEMS.filter(wrong)).toEqual([]);
  });

  it.each(['not-found', 'exists'])('of a code that ends in -%s name the thing', (end) => {
    const named = PROBLEMS.filter(({ code }) => code.endsWith(`-${end}`) && code !== 'resource-not-found');
    expect(named.length).toBeGreaterThan(3);
    for (const { code, meaning } of named) {
      expect(meaning).toMatch(
        new RegExp(`^There is (no|an?) ${code.slice(0, -end.length - 1).replaceAll('-', ' ')}\\b`),
      );
    }
  });

  it('have a title of their own that people can read', () => {
    expect(repeated(PROBLEMS.map(({ title }) => title))).toEqual([]);
    expect(
      PROBLEMS.filter(
        ({ title }) => !/^[A-Z].{3,60}$/.test(title) || /json|utf8|if match/i.test(title.replace('JSON', '')),
      ),
    ).toEqual([]);
  });
});

describe('a problem that may go away by itself', () => {
  it('is one of time, or of what another service or request has not told yet', () => {
    const always = [408, 429, 503];
    const retryable = PROBLEMS.filter((known) => known.retryable);
    expect(codesOf(PROBLEMS.filter(({ status, ...known }) => always.includes(status) && !known.retryable))).toEqual([]);
    expect(codesOf(retryable.filter(({ status }) => !always.includes(status))).sort()).toEqual([
      'commitments-changed-meanwhile',
      'country-not-eligible',
      'framework-unknown',
      'project-countries-not-recorded',
      'project-not-paid-from-this-budget',
      'project-not-running',
      'project-of-another-purpose',
      'project-unknown',
      'purpose-not-in-force',
      'scope-contradicts-project',
    ]);
  });
});
