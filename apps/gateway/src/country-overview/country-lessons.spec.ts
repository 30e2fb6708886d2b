import {
  EvaluationRecorded,
  IndicatorDefined,
  IndicatorObserved,
  ProjectRegistered,
  UnderspendCauseRecorded,
  UnderspendCauseWithdrawn,
} from '@imd/contracts';
import { EVERY_SCOPE } from '../answers/scopes.fixture';
import { fold, History } from '../figures/folded-events.fixture';
import { current } from '../sources/source.fixture';
import { countryOverview } from './country-overview';
import { CountryOverviewProjection } from './country-overview.projection';
import { COUNTRY_OVERVIEW } from './country-overview.read-model';

const inAngola = () =>
  new History().tell(ProjectRegistered, 'in-angola', {
    ...ProjectRegistered.sample,
    projectId: 'in-angola',
    scope: 'countries',
    countries: [{ country: 'AO', share: null }],
  });

async function overview(history: History, country = 'AO') {
  const view = await fold(new CountryOverviewProjection(), COUNTRY_OVERVIEW, history.events);
  return countryOverview(view, current, country, { today: '2011-06-10', asOf: '2011-06-10' }, EVERY_SCOPE);
}

describe('what a country teaches', () => {
  it('is causes and evaluations of its projects, without those that turned out not to hold', async () => {
    const cause = (causeId: string, projectId: string | null) => ({
      ...UnderspendCauseRecorded.sample,
      causeId,
      projectId,
    });
    const history = inAngola()
      .tell(UnderspendCauseRecorded, 'holds', cause('holds', 'in-angola'))
      .tell(UnderspendCauseRecorded, 'withdrawn', cause('withdrawn', 'in-angola'))
      .tell(UnderspendCauseWithdrawn, 'withdrawn', { ...UnderspendCauseWithdrawn.sample, causeId: 'withdrawn' })
      .tell(UnderspendCauseRecorded, 'of-the-programme', cause('of-the-programme', null))
      .tell(EvaluationRecorded, 'e', { ...EvaluationRecorded.sample, evaluationId: 'e', projectId: 'in-angola' });
    const { lessons } = await overview(history);
    expect(lessons).toMatchObject({ causes: [{ id: 'holds', amount: null }], evaluations: [{ id: 'e' }] });
    expect((await overview(history, 'IQ')).lessons).toMatchObject({ causes: [], evaluations: [] });
  });

  it('is what its projects are measured by, with the latest count', async () => {
    const observed = (observationId: string, to: string, value: string) => ({
      ...IndicatorObserved.sample,
      projectId: 'in-angola',
      observationId,
      to,
      value,
    });
    const history = inAngola()
      .tell(IndicatorDefined, 'in-angola', { ...IndicatorDefined.sample, projectId: 'in-angola' })
      .tell(IndicatorObserved, 'in-angola', observed('2010', '2010-12-31', '7'))
      .tell(IndicatorObserved, 'in-angola', observed('2009', '2009-12-31', '5'));
    expect((await overview(history)).projects?.items).toMatchObject([
      { indicators: [{ id: 'users', target: { value: '300000' }, latest: { to: '2010-12-31', value: '7' } }] },
    ]);
    history.tell(IndicatorObserved, 'in-angola', observed('2010', '2010-12-31', '8'));
    expect((await overview(history)).projects?.items).toMatchObject([{ indicators: [{ latest: { value: '8' } }] }]);
  });
});
