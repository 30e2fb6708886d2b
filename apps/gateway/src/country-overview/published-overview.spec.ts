import {
  CountryOverviewComputed,
  EligibilityListPublished,
  findingsIn,
  ProjectRegistered,
  ReceptionFacilityRegistered,
  ReturnStatisticReported,
} from '@imd/contracts';
import { atOnce, inSteps } from '../answers/in-steps';
import { fold, History } from '../figures/folded-events.fixture';
import { CountryOverviewProjection } from './country-overview.projection';
import { COUNTRY_OVERVIEW } from './country-overview.read-model';
import { PUBLISHED_OVERVIEWS } from './published-overview';

async function published(history: History) {
  const view = await fold(new CountryOverviewProjection(), COUNTRY_OVERVIEW, history.events);
  return PUBLISHED_OVERVIEWS.parts(view, '2011-06-10').map(({ compute }) => atOnce(inSteps(compute(view))));
}

describe('the figures of a country for data teams', () => {
  it('count what is known of it, keep what is withheld withheld, and fit their schema', async () => {
    const history = new History()
      .tell(ProjectRegistered, 'minors', {
        ...ProjectRegistered.sample,
        projectId: 'minors',
        status: 'finalisation',
        scope: 'countries',
        countries: [{ country: 'AO', share: null }],
      })
      .tell(ReturnStatisticReported, 'avrr-2010', {
        ...ReturnStatisticReported.sample,
        statisticId: 'avrr-2010',
        country: 'AO',
        persons: null,
        share: null,
        suppressed: true,
      })
      .tell(ReceptionFacilityRegistered, 'angola', {
        ...ReceptionFacilityRegistered.sample,
        facilityId: 'angola',
        country: 'AO',
        capacity: 40,
        suppressed: true,
      });
    const [figures, ...others] = await published(history);
    expect(others).toEqual([]);
    expect(findingsIn(CountryOverviewComputed, figures!.event.data)).toEqual([]);
    expect(figures).toMatchObject({
      id: 'AO',
      event: {
        data: {
          projects: 1,
          runningProjects: 1,
          eligible: { budgetEligibility: null, odaRecipient: null },
          returns: [{ statisticId: 'avrr-2010', persons: null, suppressed: true }],
          facilities: [{ capacity: 40, occupancyMinors: null, suppressed: true }],
        },
      },
    });
  });

  it('are not of a code that is no country any more', async () => {
    const history = new History().tell(EligibilityListPublished, 'old', {
      ...EligibilityListPublished.sample,
      code: 'old',
      entries: [{ country: 'ZZ', validFrom: null, validTo: null, incomeGroup: null }],
    });
    expect(await published(history)).toEqual([]);
  });
});
