import type { components } from '@imd/client';
import { FIRST_HAND } from '@imd/kernel';
import { underspendTable } from './underspend-table';

type Schemas = components['schemas'];
type Figure = Schemas['Figure'];

const exact = (value: string): Figure => ({ value, currency: 'EUR', precision: null, derived: false, invented: false });
const rough = (value: string): Figure => ({ ...exact(value), precision: '100000.00' });
const derived = (value: string): Figure => ({ ...rough(value), derived: true });
const rate = (value: string): Schemas['Rate'] => ({ value, precision: '0.0111', derived: true, invented: false });

const NOT_EXPLAINED = { explained: null, unexplained: null, notQuantified: 0 };
const COMMITTED_UNKNOWN: Schemas['MissingFigure'] = { figure: 'committed', reason: 'not-reported' };

/** Nothing of it was set or reported. */
const UNKNOWN = {
  appropriated: null,
  commitmentsEntered: null,
  outstanding: null,
  legallyCommitted: null,
  spent: null,
  underspend: null,
  underspendRate: null,
  band: null,
  notCommitted: null,
  notPaidOut: null,
  explanation: NOT_EXPLAINED,
  missing: [
    { figure: 'appropriated', reason: 'not-set' },
    { figure: 'spent', reason: 'not-reported' },
    COMMITTED_UNKNOWN,
  ] satisfies Schemas['MissingFigure'][],
};

/** Money back and advances stand beside a line, but that of the rest. */
const BESIDE = { receipts: null, openAdvances: null };

const purpose = (
  code: string,
  number: number,
  label: Schemas['Label'],
  known: Partial<Schemas['PurposeLine']> = {},
): Schemas['PurposeLine'] => ({
  ...UNKNOWN,
  ...BESIDE,
  code,
  number,
  label,
  hasOwnAppropriation: false,
  causes: [],
  links: { expenditures: '/v1/budgets/2010/expenditures' },
  ...known,
});

const YEAR_2010: Schemas['UnderspendAnalysis'] = {
  year: 2010,
  asOf: '2026-01-02',
  knownAt: '2026-01-02',
  basisClosed: false,
  basis: null,
  against: 'current',
  undated: [],
  title: { nl: 'Migratie en Ontwikkeling', en: 'Migration and Development' },
  status: 'closed',
  remark: null,
  framework: { code: 'migration-and-development-2008', title: null },
  invented: false,
  parked: 0,
  withheld: [],
  sources: { budget: { state: 'current', asOf: null }, projects: { state: 'current', asOf: null } },
  programme: {
    ...UNKNOWN,
    ...BESIDE,
    appropriated: exact('9000000.00'),
    spent: rough('5800000.00'),
    underspend: derived('3200000.00'),
    underspendRate: rate('0.3556'),
    missing: [COMMITTED_UNKNOWN],
    stages: {
      draft: null,
      adopted: exact('9000000.00'),
      firstSupplementary: null,
      secondSupplementary: null,
      current: exact('9000000.00'),
      finalAct: null,
    },
    bridge: [],
    byStage: [],
    earmarked: exact('4000000.00'),
    allocated: null,
    unallocated: exact('5000000.00'),
    overprogrammed: exact('0.00'),
    controlTotal: {
      stated: rough('5800000.00'),
      booked: rough('5800000.00'),
      difference: derived('0.00'),
      agrees: true,
    },
    links: { mutations: '/v1/m', earmarks: '/v1/e', expenditures: '/v1/x', refunds: '/v1/r' },
    composition: null,
  },
  priorities: [
    purpose('remittances', 5, { nl: 'Geldovermakingen', en: 'Remittances' }),
    purpose(
      'return-and-reintegration',
      6,
      { nl: 'Terugkeer', en: 'Return' },
      {
        appropriated: exact('4000000.00'),
        spent: rough('3300000.00'),
        underspend: derived('700000.00'),
        underspendRate: rate('0.1750'),
        missing: [COMMITTED_UNKNOWN],
      },
    ),
  ],
  themes: [],
  rest: { ...UNKNOWN, appropriated: exact('5000000.00'), purposes: [], causes: [] },
  projects: null,
  countries: {
    countries: null,
    otherCountries: null,
    regional: null,
    global: null,
    unattributed: rough('5800000.00'),
  },
  more: { projects: 0, countries: 0, causes: 0, toBeExplained: 0 },
  causes: [
    {
      id: 'low-demand-sdt',
      code: 'low-demand',
      label: { nl: 'Weinig vraag', en: 'Low demand' },
      target: { project: { title: null, id: 'sdt' }, purpose: null, group: null },
      narrative: null,
      amount: null,
      timing: null,
      nature: null,
      driver: null,
      provenance: { ...FIRST_HAND, assumed: [] },
      links: { self: '/v1/underspend-causes/low-demand-sdt' },
    },
  ],
  explanation: { ...NOT_EXPLAINED, toBeExplained: [] },
  missing: [],
  links: {
    self: '/v1/underspend-analyses/2010',
    budget: '/v1/budgets/2010',
    causes: '/v1/underspend-causes?year=2010',
    projectedOutturn: '/v1/projected-outturns/2010?asOf=2011-06-10',
    pages: {
      projects: '/v1/underspend-analyses/2010/projects',
      countries: '/v1/underspend-analyses/2010/countries',
      partners: '/v1/underspend-analyses/2010/partners',
      causes: '/v1/underspend-analyses/2010/causes',
    },
  },
};

const lineWith = (text: string, analysis = YEAR_2010) =>
  underspendTable(analysis)
    .split('\n')
    .find((line) => line.includes(text));

describe('the underspend table', () => {
  it('shows the programme with what is rough and what is derived marked', () => {
    expect(lineWith('Programme')).toMatch(
      /9,000,000\.00 +not reported +5,800,000\.00 ~ +3,200,000\.00 ~\* +35\.56 % ~\*$/,
    );
  });

  it('shows what nobody reported as not reported, never as zero', () => {
    expect(lineWith('Remittances')).toMatch(/5 {2}Remittances +not set +not reported +not reported +unknown +unknown$/);
    expect(underspendTable(YEAR_2010)).not.toMatch(/ 0\.00/);
  });

  it('says that spending per project and per country was not reported', () => {
    expect(underspendTable(YEAR_2010)).toContain('Spending per project: not reported.');
    expect(lineWith('per country')).toBe(
      'Spending per country: not reported; 5,800,000.00 ~ is not attributed to a country.',
    );
  });

  it('tells whether the total agrees with the one the source states', () => {
    expect(lineWith('The source states')).toBe(
      'The source states 5,800,000.00 ~ spent in total: what is booked agrees.',
    );
    const { programme } = YEAR_2010;
    const controlTotal = programme.controlTotal && { ...programme.controlTotal, agrees: false };
    const differing = { ...programme, controlTotal };
    expect(lineWith('The source states', { ...YEAR_2010, programme: differing })).toContain('DIFFERS');
  });

  it('names a cause by its project, and does not quantify what the source does not', () => {
    expect(lineWith('Low demand')).toBe('  Low demand, sdt: not quantified');
  });

  it('writes an overspend with its sign, and rates of one and more', () => {
    const over = { ...YEAR_2010.programme, underspend: derived('-1234567.89'), underspendRate: rate('-1.0050') };
    expect(lineWith('Programme', { ...YEAR_2010, programme: over })).toMatch(/-1,234,567\.89 ~\* +-100\.50 % ~\*$/);
  });

  it('breaks a long name, so that the figures stay in view', () => {
    const [priority] = YEAR_2010.priorities;
    const label = {
      nl: 'Migratie',
      en: 'Migration in the development dialogue and development in the migration dialogue',
    };
    const table = underspendTable({ ...YEAR_2010, priorities: priority ? [{ ...priority, label }] : [] }).split('\n');
    const first = table.findIndex((line) => line.includes('Migration in the development'));
    expect(table[first]).toMatch(/Migration in the development dialogue and +\S/);
    expect(table[first + 1]).toBe('   development in the migration dialogue');
  });

  it('lines its columns up', () => {
    const table = underspendTable(YEAR_2010).split('\n');
    const columnEnd = (text: string, after: string) => {
      const line = table.find((each) => each.includes(text)) ?? '';
      return line.indexOf(after) + after.length;
    };
    expect(columnEnd('Programme', '9,000,000.00')).toBe(columnEnd('appropriated', 'appropriated'));
    expect(columnEnd('Return', '3,300,000.00')).toBe(columnEnd('Programme', '5,800,000.00'));
  });
});
