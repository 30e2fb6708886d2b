import type { ReturnHelp } from './project';
import { changeProject } from './project';
import { KNOWN, aProject, refusal, TODAY } from './project.fixture';
import type { KnownPurposeCode } from './project-classification';

const code = (number: string, validFrom: string | null = null, validTo: string | null = null): KnownPurposeCode => ({
  code: number,
  validFrom,
  validTo,
});
const CODES = [
  code('93010'),
  code('93015'),
  code('15190', '2018-01-01'),
  code('15110'),
  code('15199', null, '2005-12-31'),
];
const sectors = (...codes: string[]) => codes.map((each) => ({ code: each, share: null }));

describe('the classification of a project', () => {
  const change = (changes: Parameters<typeof changeProject>[1], codes = CODES) =>
    changeProject(aProject(), changes, { ...KNOWN, purposeCodes: codes }, TODAY).state;
  const oda = (returnHelp: ReturnHelp | null, codes: readonly string[], more: object = {}) =>
    change({ flowType: 'oda', returnHelp, sectors: sectors(...codes), ...more });

  it('keeps what it is said to be', () => {
    const said = {
      originalId: 'NL-1-PPR-21547',
      sectors: [
        { code: '93010', share: '40.00' },
        { code: '15110', share: '60.00' },
      ],
      markers: [{ marker: 'gender-equality', significance: 'principal' }],
      flowType: 'oda',
      aidType: 'C01',
      tiedStatus: 'untied',
    } as const;
    expect(change(said)).toMatchObject(said);
  });

  it('has sectors whose shares add up to 100.00, or none', () => {
    const shared = (...shares: (string | null)[]) =>
      change({ sectors: shares.map((share, index) => ({ code: CODES[index]?.code ?? '', share })) }, [
        code('93010'),
        code('93015'),
        code('15190'),
      ]);
    expect(() => shared('60.00', '30.00')).toThrow(
      refusal('project-sector-shares-not-whole', { sum: '90.00', unknown: 0, field: 'sectors' }),
    );
    expect(() => shared('60.00', null)).toThrow(refusal('project-sector-shares-not-whole', { unknown: 1 }));
    expect(shared(null, null).sectors).toHaveLength(2);
  });

  it('names each purpose code and each marker once', () => {
    expect(() => change({ sectors: sectors('93010', '93010') })).toThrow(refusal('project-sector-twice'));
    const marker = { marker: 'environment', significance: 'significant' } as const;
    expect(() => change({ markers: [marker, marker] })).toThrow(refusal('project-marker-twice'));
  });

  it('has purpose codes that were set, and that flows of its time may have', () => {
    expect(() => change({ sectors: sectors('99999') })).toThrow(refusal('purpose-code-unknown', { code: '99999' }));
    expect(() => change({ sectors: sectors('15190') })).toThrow(
      refusal('purpose-code-not-in-force', { validFrom: '2018-01-01' }),
    );
    expect(() => change({ sectors: sectors('15199') })).toThrow(refusal('purpose-code-not-in-force'));
    expect(change({ sectors: sectors('15190'), plannedEnd: null }).sectors).toHaveLength(1);
    expect(change({ sectors: sectors('15190'), plannedEnd: '2018-01-01' }).sectors).toHaveLength(1);
  });

  it('is never ODA for forced return', () => {
    expect(() => oda('forced-return', [])).toThrow(refusal('forced-return-not-oda', { field: 'flowType' }));
    expect(change({ flowType: 'non-flow', returnHelp: 'forced-return' }).returnHelp).toBe('forced-return');
  });

  it.each([
    ['pre-departure', '93015', 'taken'],
    ['pre-departure', '93010', 'taken'],
    ['pre-departure', '15110', 'refused'],
    ['reintegration', '15190', 'taken'],
    ['reintegration', '93010', 'refused'],
    [null, '15110', 'taken'],
  ] as const)('as ODA for %s with the purpose code %s is %s', (help, number, outcome) => {
    const set = () => oda(help, [number], { plannedEnd: '2020-12-31' });
    if (outcome === 'taken') expect(set().sectors).toEqual(sectors(number));
    else expect(set).toThrow(refusal('purpose-code-of-other-help', { code: number, field: 'sectors' }));
  });

  it('has another code for reintegration where flows of its time had none of their own', () =>
    expect(oda('reintegration', ['15110']).sectors).toEqual(sectors('15110')));

  it('is bound by no code of help where it is no ODA', () =>
    expect(
      change({ flowType: 'other-official', returnHelp: 'pre-departure', sectors: sectors('15110') }).flowType,
    ).toBe('other-official'));
});
