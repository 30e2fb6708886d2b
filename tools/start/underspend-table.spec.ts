import { underspendTable, type UnderspendAnalysis } from './underspend-table';

const exact = (value: string) => ({ value, precision: null, derived: false, invented: false });
const rough = (value: string) => ({ ...exact(value), precision: '100000.00' });
const derived = (value: string) => ({ ...rough(value), derived: true });

const NOT_REPORTED = {
  appropriated: null,
  legallyCommitted: null,
  spent: null,
  underspend: null,
  underspendRate: null,
  missing: [
    { figure: 'appropriated', reason: 'not-set' },
    { figure: 'spent', reason: 'not-reported' },
    { figure: 'committed', reason: 'not-reported' },
  ],
};
const COMMITTED_UNKNOWN = { legallyCommitted: null, missing: [{ figure: 'committed', reason: 'not-reported' }] };

const YEAR_2010: UnderspendAnalysis = {
  year: 2010,
  asOf: '2026-01-02',
  title: { nl: 'Migratie en Ontwikkeling', en: 'Migration and Development' },
  status: 'closed',
  programme: {
    ...COMMITTED_UNKNOWN,
    appropriated: exact('9000000.00'),
    spent: rough('5800000.00'),
    underspend: derived('3200000.00'),
    underspendRate: derived('0.3556'),
    controlTotal: { stated: rough('5800000.00'), agrees: true },
  },
  priorities: [
    { code: 'remittances', number: 5, label: { nl: 'Geldovermakingen', en: 'Remittances' }, ...NOT_REPORTED },
    {
      ...COMMITTED_UNKNOWN,
      code: 'return-and-reintegration',
      number: 6,
      label: { nl: 'Terugkeer', en: 'Return' },
      appropriated: exact('4000000.00'),
      spent: rough('3300000.00'),
      underspend: derived('700000.00'),
      underspendRate: derived('0.1750'),
    },
  ],
  rest: { ...NOT_REPORTED, appropriated: exact('5000000.00') },
  projects: null,
  countries: { countries: null, unattributed: rough('5800000.00') },
  causes: [
    {
      label: { nl: 'Weinig vraag', en: 'Low demand' },
      code: 'low-demand',
      target: { project: { title: null, id: 'sdt' }, purpose: null, group: null },
      amount: null,
    },
  ],
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
    const differing = { ...YEAR_2010.programme, controlTotal: { stated: exact('5700000.00'), agrees: false } };
    expect(lineWith('The source states', { ...YEAR_2010, programme: differing })).toContain('DIFFERS');
  });

  it('names a cause by its project, and does not quantify what the source does not', () => {
    expect(lineWith('Low demand')).toBe('  Low demand, sdt: not quantified');
  });

  it('writes an overspend with its sign, and rates of one and more', () => {
    const over = { ...YEAR_2010.programme, underspend: derived('-1234567.89'), underspendRate: derived('-1.0050') };
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
