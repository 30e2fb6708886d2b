import { UnderspendCauseWithdrawn } from '@imd/contracts';
import { FIRST_HAND } from '@imd/kernel';
import { current } from '../sources/source.fixture';
import { EVERY_SCOPE } from '../answers/scopes.fixture';
import { fold } from '../figures/folded-events.fixture';
import { anotherYear } from './another-year.fixture';
import { underspendAnalysis } from './underspend-analysis';
import type { Against } from './underspend-analysis.answer';
import { UnderspendProjection } from './underspend-analysis.projection';
import { UNDERSPEND } from './underspend-analysis.read-model';

const analyse = async (asOf: string, history = anotherYear()) =>
  JSON.parse(
    JSON.stringify(
      underspendAnalysis(
        await fold(new UnderspendProjection(), UNDERSPEND, history.events),
        current,
        2012,
        asOf,
        EVERY_SCOPE,
      ),
    ),
    // The test compares amounts alone; their marks have tests of their own.
    (_, field: { value?: string } | null) => field?.value ?? field,
  );

describe('a year with plans, commitments, shares, a reversal and causes (amounts computed by hand)', () => {
  it('has the figures of the programme', async () =>
    expect((await analyse('2012-12-31')).programme).toMatchObject({
      appropriated: '950000.00',
      earmarked: '400000.00',
      allocated: '200000.00',
      unallocated: '350000.00',
      commitmentsEntered: '480000.00',
      outstanding: '140000.01',
      legallyCommitted: '513333.33',
      spent: '473333.32',
      underspend: '476666.68',
      underspendRate: '0.5018',
      band: 'deviating',
      notCommitted: '436666.67',
      notPaidOut: '40000.01',
      missing: [],
    }));

  it('is measured from the stage that is asked for, with the way from adopted to current beside it', async () => {
    const against = async (stage: Against) => {
      const view = await fold(new UnderspendProjection(), UNDERSPEND, anotherYear().events);
      return underspendAnalysis(view, current, 2012, '2012-12-31', EVERY_SCOPE, stage).programme;
    };
    expect((await against('adopted')).underspend?.cents).toBe(526_666_68n);
    expect((await against('first-supplementary')).underspend?.cents).toBe(426_666_68n);
    expect((await against('second-supplementary')).underspend?.cents).toBe(476_666_68n);
    expect((await analyse('2012-12-31')).programme).toMatchObject({
      stages: { draft: '1000000.00', adopted: '1000000.00', firstSupplementary: '900000.00', current: '950000.00' },
      bridge: [
        { step: 'first-supplementary', change: '-100000.00' },
        { step: 'second-supplementary', change: '50000.00' },
      ],
    });
  });

  it('has each stage of the appropriation', async () =>
    expect((await analyse('2012-12-31')).programme.byStage).toMatchObject([
      { stage: 'draft-budget', change: '1000000.00', appropriated: '1000000.00' },
      { stage: 'first-supplementary', change: '-100000.00', appropriated: '900000.00' },
      { stage: 'second-supplementary', change: '50000.00', appropriated: '950000.00' },
    ]));

  it('gives each purpose what it has of its own, and the rest what is left', async () => {
    const { priorities, rest } = await analyse('2012-12-31');
    expect(priorities).toMatchObject([
      { code: 'diaspora', appropriated: '200000.00', spent: '150000.00', underspend: '50000.00' },
      { code: 'remittances', appropriated: null, spent: '123333.33', underspend: null, underspendRate: null },
      {
        code: 'return',
        appropriated: '400000.00',
        spent: '199999.99',
        underspend: '200000.01',
        legallyCommitted: '240000.00',
        explanation: { explained: '60000.00', unexplained: '140000.01', notQuantified: 0 },
      },
    ]);
    expect(rest).toMatchObject({
      purposes: ['remittances'],
      appropriated: '350000.00',
      spent: '123333.33',
      underspend: '226666.67',
      explanation: { explained: '-5000.00', unexplained: '231666.67' },
    });
  });

  it('tells what the underspend is made of', async () => {
    const { projects, programme } = await analyse('2012-12-31');
    expect(projects).toMatchObject([
      { id: 'scheme', plan: '300000.00', spent: '189999.99', underspend: '110000.01', legallyCommitted: '230000.00' },
      { id: 'training', plan: '180000.00', spent: '150000.00', underspend: '30000.00', notPaidOut: '0.00' },
      { id: 'website', plan: '100000.00', spent: '90000.00', underspend: '10000.00' },
    ]);
    expect(programme.composition).toEqual({
      unprogrammed: '370000.00',
      overprogrammed: '0.00',
      projects: '150000.01',
      outsideProjects: '43333.33',
    });
  });

  it('follows the money to countries, with regional, global and unattributed as themselves', async () =>
    expect((await analyse('2012-12-31')).countries).toMatchObject({
      countries: [
        { country: 'AF', spent: '76000.00' },
        { country: 'CV', spent: '90000.00' },
        { country: 'IQ', spent: '113999.99' },
      ],
      regional: '150000.00',
      global: '33333.33',
      unattributed: '10000.00',
    }));

  it('asks for a cause where more than the threshold of a gap is unexplained: a cause of some euros clears no gap', async () => {
    expect((await analyse('2012-12-31')).explanation).toEqual({
      explained: '85000.00',
      unexplained: '391666.68',
      notQuantified: 1,
      toBeExplained: [
        { kind: 'purpose', code: 'diaspora', underspend: '50000.00', unexplained: '20000.00' },
        { kind: 'purpose', code: 'return', underspend: '200000.01', unexplained: '140000.01' },
        { kind: 'rest', code: null, underspend: '226666.67', unexplained: '231666.67' },
        { kind: 'project', code: 'scheme', underspend: '110000.01', unexplained: '50000.01' },
        { kind: 'project', code: 'website', underspend: '10000.00', unexplained: '10000.00' },
      ],
    });
    const withdrawn = anotherYear().tell(UnderspendCauseWithdrawn, 'fewer-departures', {
      causeId: 'fewer-departures',
      year: 2012,
      reason: 'Departures were as planned',
      provenance: FIRST_HAND,
    });
    expect((await analyse('2012-12-31', withdrawn)).explanation).toMatchObject({
      explained: '25000.00',
      toBeExplained: [
        { kind: 'purpose', code: 'diaspora' },
        { kind: 'purpose', code: 'return', unexplained: '200000.01' },
        { kind: 'rest' },
        { kind: 'project', code: 'scheme', unexplained: '110000.01' },
        { kind: 'project', code: 'website' },
      ],
    });
  });

  it('at a date inside the year counts all that was decided and booked by then, and judges nothing yet', async () =>
    expect(await analyse('2012-06-30')).toMatchObject({
      programme: {
        appropriated: '900000.00',
        spent: '350000.00',
        legallyCommitted: '400000.00',
        commitmentsEntered: '500000.00',
        band: null,
      },
      explanation: { toBeExplained: [] },
    }));
});

describe('the marks of a figure', () => {
  it('tell apart what a country got by shares, and what it got whole', async () => {
    const view = await fold(new UnderspendProjection(), UNDERSPEND, anotherYear().events);
    const { countries, programme } = underspendAnalysis(view, current, 2012, '2012-12-31', EVERY_SCOPE);
    expect(countries.countries?.map(({ country, spent }) => [country, spent?.derived])).toEqual([
      ['AF', true],
      ['CV', false],
      ['IQ', true],
    ]);
    expect(programme.spent?.derived).toBe(false);
  });

  it('show what was invented in everything that contains it', async () => {
    const history = anotherYear();
    const travel = history.events.find(({ subject }) => subject === 'expenditures/e-travel')!.data as {
      provenance: object;
    };
    travel.provenance = { ...travel.provenance, invented: true };
    const answer = underspendAnalysis(
      await fold(new UnderspendProjection(), UNDERSPEND, history.events),
      current,
      2012,
      '2012-12-31',
      EVERY_SCOPE,
    );
    expect(answer.invented).toBe(true);
    expect(answer.priorities.map(({ spent }) => spent?.invented)).toEqual([false, false, true]);
    expect([answer.programme.underspend?.invented, answer.rest.underspend?.invented]).toEqual([true, false]);
  });
});
