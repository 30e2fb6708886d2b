import { OrganisationRegistered, UnderspendCauseRecorded, UnderspendCauseWithdrawn } from '@imd/contracts';
import { FIRST_HAND, formatCents, type Year } from '@imd/kernel';
import { EVERY_SCOPE, NO_SCOPE } from '../../answers/scopes.fixture';
import { Figure } from '../../figures/figure';
import { findAt, leavesOf } from '../../figures/figure-paths';
import { fold, type History } from '../../figures/folded-events.fixture';
import { current } from '../../sources/source.fixture';
import { anotherYear } from '../another-year.fixture';
import { progressReport2010 } from '../progress-report-2010.fixture';
import { budgetYears, tellProject } from '../years-of-projects.fixture';
import { underspendAnalysis } from '../underspend-analysis';
import { UnderspendProjection } from '../underspend-analysis.projection';
import { UNDERSPEND } from '../underspend-analysis.read-model';
import { draftExplanation } from './draft-explanation';

const viewOf = (history: History) => fold(new UnderspendProjection(), UNDERSPEND, history.events);
const draftOf = async (history: History, year: Year, asOf: string, scopes = EVERY_SCOPE) =>
  draftExplanation(await viewOf(history), current, year, asOf, scopes);
const spaced = (text: string) => text.replaceAll('\u00A0', ' ');
const texts = async (language: 'nl' | 'en', ...of: Parameters<typeof draftOf>) =>
  (await draftOf(...of)).sentences.map(({ text }) => spaced(text[language]));

describe('the draft explanation of a year', () => {
  it('says of 2010 what the letter knew, roughly as it knew it, and that no cause has an amount', async () => {
    expect(await texts('nl', progressReport2010(), 2010, '2011-06-10')).toEqual([
      'Van de € 9.000.000 voor 2010 is ongeveer € 5.800.000 besteed: ongeveer € 3.200.000 minder (35,56%).',
      'Aan ‘return-and-reintegration’ is ongeveer € 700.000 minder besteed dan de € 4.000.000 die ervoor was bestemd.',
      'Oorzaak bij ‘blue-birds’: implementation-delay; hoeveel dit verklaart, is niet bekend.',
      'Oorzaak: implementation-delay; hoeveel dit verklaart, is niet bekend.',
      'Oorzaak bij ‘sdt’: geringe belangstelling; hoeveel dit verklaart, is niet bekend.',
      'Geen van de bekende oorzaken (3) heeft een bedrag: wat zij verklaren, is onbekend.',
    ]);
  });

  it('names what is known in one language alone by that, in both', async () => {
    const history = anotherYear();
    history.tell(UnderspendCauseRecorded, 'slow-starters', {
      ...UnderspendCauseRecorded.sample,
      causeId: 'slow-starters',
      year: 2012,
      projectId: null,
      purpose: null,
      group: { nl: null, en: 'Slow starters' },
      amount: null,
      provenance: FIRST_HAND,
    });
    expect(await texts('nl', history, 2012, '2012-12-31')).toContainEqual(expect.stringContaining('‘Slow starters’'));
    expect(await texts('en', history, 2012, '2012-12-31')).toContainEqual(expect.stringContaining('‘Slow starters’'));
  });

  it('says what causes explain, what one cost, and what nobody explained', async () => {
    const said = await texts('en', anotherYear(), 2012, '2012-12-31');
    expect(said[0]).toBe('Of the €950,000 for 2012, €473,333.32 was spent: €476,666.68 less (50.18%).');
    expect(said).toContain('Cause at ‘scheme’: other; this explains €60,000.');
    expect(said).toContain('Cause at ‘remittances’: other; this cost €5,000.');
    expect(said).toContain('The causes explain €85,000 together; €391,666.68 is not explained.');
    expect(said).toContain('Of purpose ‘return’, €140,000.01 is still to be explained.');
  });

  it('says of a running year until when, and of an unknown one that it is unknown', async () => {
    const running = await texts('en', anotherYear(), 2012, '2012-06-30');
    expect(running[0]).toContain('was spent until 2012-06-30:');
    expect(running.filter((sentence) => sentence.includes('explained'))).toEqual([]);
    expect((await texts('nl', progressReport2010(), 2010, '2010-06-30'))[0]).toBe(
      'Begroot voor 2010: € 9.000.000; besteed tot en met 2010-06-30: onbekend. De onderuitputting is daarom onbekend.',
    );
  });

  it.each([
    ['2010', progressReport2010, 2010, '2011-06-10'],
    ['a year with amounts', anotherYear, 2012, '2012-12-31'],
    ['a running year', anotherYear, 2012, '2012-06-30'],
  ] as const)('names with every sentence of %s figures that the analysis has', async (_, history, year, asOf) => {
    const analysis = underspendAnalysis(await viewOf(history()), current, year, asOf, EVERY_SCOPE);
    const paths = new Set(leavesOf(analysis).map(({ path }) => path));
    const { sentences } = await draftOf(history(), year, asOf);
    expect(sentences.every(({ figures }) => figures.length > 0)).toBe(true);
    for (const { text, figures } of sentences) {
      for (const path of figures) {
        const figure = findAt(analysis, path)?.value;
        // A sentence may name a count, which has no explanation.
        expect([path, typeof figure === 'number' || paths.has(path)]).toEqual([path, true]);
        if (!(figure instanceof Figure)) continue;
        const digits = formatCents(figure.cents).replace('-', '').replace(/\.00$/, '').replace('.', '');
        expect(text.en.replaceAll(/[.,]/g, '')).toContain(digits);
        expect(text.nl.replaceAll(/[.,]/g, '')).toContain(digits);
      }
    }
  });

  it('tells nothing of causes to a caller who may not see them', async () => {
    const draft = await draftOf(anotherYear(), 2012, '2012-12-31', NO_SCOPE);
    expect(draft.recurringCauses).toBeUndefined();
    expect(draft.withheld.map(({ block }) => block)).toEqual(['causes', 'recurringCauses']);
    expect(draft.sentences.flatMap(({ figures }) => figures).filter((path) => /cause|expla/i.test(path))).toEqual([]);
  });
});

describe('a recurring cause', () => {
  function causes(...of: readonly (readonly [Year, string, string])[]): History {
    const history = budgetYears(2010, 2011, 2012).tell(OrganisationRegistered, 'iom', {
      ...OrganisationRegistered.sample,
      organisationId: 'iom',
    });
    tellProject(history, 'one', []);
    tellProject(history, 'other', []);
    tellProject(history, 'elsewhere', [], { partners: [{ organisationId: 'unhcr', role: 'implementing' }] });
    for (const [year, projectId, code] of of) {
      const causeId = `${year}-${projectId}-${code}`;
      history.tell(UnderspendCauseRecorded, causeId, {
        ...UnderspendCauseRecorded.sample,
        causeId,
        year,
        code,
        projectId,
        purpose: null,
        provenance: FIRST_HAND,
      });
    }
    return history;
  }
  const recurring = async (history: History) =>
    (await draftOf(history, 2012, '2012-12-31')).recurringCauses?.map(({ partner, code, years }) => [
      partner,
      code,
      years,
    ]);

  it('is one of the same partner in this year and an earlier one, at whichever of its projects', async () => {
    const history = causes(
      [2010, 'one', 'late-start'],
      [2012, 'other', 'late-start'],
      [2012, 'one', 'low-demand'],
      [2011, 'elsewhere', 'low-demand'],
    );
    expect(await recurring(history)).toEqual([['iom', 'late-start', [2010, 2012]]]);
  });

  it('that nobody recorded is said to be none', async () => {
    expect(await texts('en', causes(), 2012, '2012-12-31')).toContain(
      'No cause is recorded: €1,000,000 is not explained.',
    );
  });

  it('is none that this year no longer has', async () => {
    expect(await recurring(causes([2010, 'one', 'late-start'], [2011, 'one', 'late-start']))).toEqual([]);
    const withdrawn = causes([2010, 'one', 'late-start'], [2012, 'one', 'late-start']).tell(
      UnderspendCauseWithdrawn,
      '2012-one-late-start',
      { ...UnderspendCauseWithdrawn.sample, causeId: '2012-one-late-start' },
    );
    expect(await recurring(withdrawn)).toEqual([]);
  });
});
