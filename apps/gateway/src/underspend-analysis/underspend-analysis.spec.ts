import { type CalendarDate, FIRST_HAND } from '@imd/kernel';
import { ControlTotalRecorded, ExpenditureRecorded } from '@imd/contracts';
import { current } from '../sources/source.fixture';
import { EVERY_SCOPE } from '../answers/scopes.fixture';
import { fold } from '../figures/folded-events.fixture';
import { progressReport2010 } from './progress-report-2010.fixture';
import { underspendAnalysis } from './underspend-analysis';
import { UnderspendProjection } from './underspend-analysis.projection';
import { UNDERSPEND } from './underspend-analysis.read-model';

/** A client reads the answer as JSON, without the fields that are undefined. */
const answer = async (asOf: CalendarDate, history = progressReport2010()) =>
  JSON.parse(
    JSON.stringify(
      underspendAnalysis(
        await fold(new UnderspendProjection(), UNDERSPEND, history.events),
        current,
        2010,
        asOf,
        EVERY_SCOPE,
      ),
    ),
  );

const rounded = { currency: 'EUR', precision: '100000.00', derived: false, invented: false };
const derived = { ...rounded, derived: true };
const exactly = { currency: 'EUR', precision: null, derived: true, invented: false };

describe('the progress report on 2010', () => {
  it('leaves 3.2 of 9 million unspent, which is deviating', async () =>
    expect((await answer('2011-06-10')).programme).toMatchObject({
      appropriated: { value: '9000000.00', ...exactly },
      spent: { value: '5800000.00', ...rounded },
      underspend: { value: '3200000.00', ...derived },
      underspendRate: { value: '0.3556', precision: '0.0111', derived: true },
      band: 'deviating',
    }));

  it('has its appropriation from two mutations, of which one is derived', async () =>
    expect((await answer('2011-06-10')).programme.byStage).toMatchObject([
      { stage: 'unspecified', change: { value: '5000000.00', derived: true }, appropriated: { value: '5000000.00' } },
      {
        stage: 'amendment',
        tabledOn: '2008-11-12',
        decidedOn: null,
        inForceFrom: '2010-01-01',
        change: { value: '4000000.00', derived: false },
        appropriated: { value: '9000000.00' },
      },
    ]));

  it('leaves 0.7 of the 4 million for return and reintegration, and 2.5 of the rest', async () => {
    const { priorities, rest, programme } = await answer('2011-06-10');
    expect(priorities[5]).toMatchObject({
      code: 'return-and-reintegration',
      appropriated: { value: '4000000.00', ...exactly },
      spent: { value: '3300000.00', ...rounded },
      underspend: { value: '700000.00', ...derived },
    });
    expect(programme).toMatchObject({ earmarked: { value: '4000000.00' }, unallocated: { value: '5000000.00' } });
    expect(rest).toMatchObject({
      appropriated: { value: '5000000.00', ...exactly },
      spent: { value: '2500000.00', ...derived, precision: '200000.00' },
      underspend: { value: '2500000.00', ...derived, precision: '200000.00' },
    });
  });

  it('shows the six priorities in their own order, and remittances as not reported', async () => {
    const { priorities } = await answer('2011-06-10');
    expect(priorities.map(({ spent }: { spent: { value: string } | null }) => spent?.value ?? null)).toEqual([
      '1000000.00',
      '200000.00',
      '700000.00',
      '600000.00',
      null,
      '3300000.00',
    ]);
    expect(priorities[4].missing).toContainEqual({ figure: 'spent', reason: 'not-reported' });
  });

  it('knows nothing of commitments, nor of spending per project or country', async () => {
    const { programme, priorities, projects, countries, missing } = await answer('2011-06-10');
    for (const line of [programme, ...priorities]) {
      expect(line).toMatchObject({ legallyCommitted: null, notCommitted: null, notPaidOut: null, outstanding: null });
      expect(line.missing).toContainEqual({ figure: 'committed', reason: 'not-reported' });
    }
    expect(projects).toBeNull();
    expect(programme.composition).toBeNull();
    expect(countries).toMatchObject({
      countries: null,
      unattributed: { value: '5800000.00', ...rounded, precision: '500000.00' },
    });
    expect(missing.map(({ figure }: { figure: string }) => figure)).toEqual(['spent-by-project', 'spent-by-country']);
  });

  it('has causes of which none is quantified: what they explain is unknown, not zero', async () => {
    const { explanation, causes, priorities } = await answer('2011-06-10');
    expect(explanation).toEqual({ explained: null, unexplained: null, notQuantified: 3, toBeExplained: [] });
    expect(causes[2]).toMatchObject({ id: 'sdt-2010', label: { en: 'Low demand' }, amount: null });
    expect(priorities[5].causes).toEqual(['sdt-2010']);
  });

  it('states its total itself, and the parts add up to it', async () =>
    expect((await answer('2011-06-10')).programme.controlTotal).toMatchObject({
      stated: { value: '5800000.00' },
      booked: { value: '5800000.00' },
      difference: { value: '0.00' },
      agrees: true,
    }));

  it('counts what is booked later, and says when that is more than rounding', async () => {
    const history = progressReport2010();
    const late = history.events.find(({ subject }) => subject === 'expenditures/2010-diaspora')!.data as object;
    history.tell(ExpenditureRecorded, 'late', {
      ...(late as never as Parameters<typeof history.tell<typeof ExpenditureRecorded>>[2]),
      expenditureId: 'late',
      amount: { value: '60000.00', currency: 'EUR' },
      provenance: FIRST_HAND,
    });
    expect((await answer('2011-06-10', history)).programme).toMatchObject({
      spent: { value: '5860000.00' },
      controlTotal: { difference: { value: '60000.00' }, agrees: false },
    });
  });

  it.each([
    ['5850000.00', true],
    ['5850000.01', false],
    ['5750000.00', true],
    ['5749999.99', false],
  ])(
    'agrees with a stated total of %s in steps of 100 000: %s, half a step is still rounding',
    async (value, agrees) => {
      const history = progressReport2010().tell(ControlTotalRecorded, 2010, {
        year: 2010,
        figure: 'spent',
        amount: { value, currency: 'EUR' },
        provenance: { ...FIRST_HAND, precision: '100000.00' },
      });
      expect((await answer('2011-06-10', history)).programme.controlTotal).toMatchObject({ stated: { value }, agrees });
    },
  );

  it('is known for the year only: before its end nobody knows what was spent', async () => {
    const inside = await answer('2010-06-30');
    expect(inside.programme).toMatchObject({ appropriated: { value: '9000000.00' }, spent: null, controlTotal: null });
    expect(inside.priorities[0]).toMatchObject({
      spent: null,
      missing: expect.arrayContaining([{ figure: 'spent', reason: 'known-for-a-longer-period-only' }]),
    });
    const before = await answer('2009-12-31');
    expect(before.programme.appropriated).toBeNull();
    expect((await answer('2009-06-30')).programme).toMatchObject({ appropriated: null, byStage: [], band: null });
    expect(before.priorities[0].spent).toBeNull();
  });

  it('counts from the day it is in force, not from the day an amendment was tabled', async () =>
    expect((await answer('2010-01-01')).programme.appropriated).toMatchObject({ value: '9000000.00' }));

  it('has a theme of 2011 in 2011, not before', async () => expect((await answer('2011-06-10')).themes).toEqual([]));

  it('links every figure to what it is made of', async () =>
    expect((await answer('2011-06-10')).priorities[0].links).toEqual({
      expenditures: '/v1/budgets/2010/expenditures?purpose=migration-in-development',
    }));
});

describe('a budget year', () => {
  it('that nobody opened is not found', async () => {
    const view = await fold(new UnderspendProjection(), UNDERSPEND, []);
    expect(() => underspendAnalysis(view, current, 2010, '2011-06-10', EVERY_SCOPE)).toThrow(
      expect.objectContaining({ code: 'budget-year-not-found', kind: 'not-found' }),
    );
  });
});
