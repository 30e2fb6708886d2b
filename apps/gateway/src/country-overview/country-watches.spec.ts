import {
  EligibilityExemptionGranted,
  EligibilityListPublished,
  ProjectRegistered,
  ReceptionFacilityRegistered,
} from '@imd/contracts';
import { atOnce, inSteps } from '../answers/in-steps';
import { fold, History } from '../figures/folded-events.fixture';
import { CountryOverviewProjection } from './country-overview.projection';
import { COUNTRY_OVERVIEW } from './country-overview.read-model';
import { ELIGIBILITY_WATCH, FACILITY_WATCH } from './country-watches';

async function idsOf(watch: typeof ELIGIBILITY_WATCH, history: History, today = '2011-06-10') {
  const view = await fold(new CountryOverviewProjection(), COUNTRY_OVERVIEW, history.events);
  return watch.parts(view, today).flatMap(({ compute }) => atOnce(inSteps(compute(view))).map(({ id }) => id));
}

/** Afghanistan leaves the list of the budget on 31 May 2011, Iraq stays on it. */
function lists(history = new History()): History {
  const entry = (country: string, validTo: string | null) => ({ country, validFrom: null, validTo, incomeGroup: null });
  return history.tell(EligibilityListPublished, 'forty', {
    ...EligibilityListPublished.sample,
    code: 'forty',
    purpose: 'budget-eligibility',
    validFrom: '2008-01-01',
    validTo: null,
    entries: [entry('AF', '2011-05-31'), entry('IQ', null)],
  });
}

const project = (projectId: string, country: string, told: Partial<typeof ProjectRegistered.sample> = {}) => ({
  ...ProjectRegistered.sample,
  projectId,
  status: 'implementation' as const,
  scope: 'countries' as const,
  countries: [{ country, share: null }],
  ...told,
});

describe('a country that is no longer on the list', () => {
  it('is an alert of each project that runs there, from the day after it left', async () => {
    const history = lists()
      .tell(ProjectRegistered, 'postings', project('postings', 'AF'))
      .tell(ProjectRegistered, 'stays', project('stays', 'IQ'))
      .tell(ProjectRegistered, 'over', project('over', 'AF', { status: 'closed' }));
    expect(await idsOf(ELIGIBILITY_WATCH, history, '2011-05-31')).toEqual([]);
    expect(await idsOf(ELIGIBILITY_WATCH, history, '2011-06-01')).toEqual(['eligibility-lost.postings.AF']);
  });

  it('is none of a project that was exempted', async () => {
    const history = lists()
      .tell(ProjectRegistered, 'postings', project('postings', 'AF'))
      .tell(EligibilityExemptionGranted, 'postings', {
        ...EligibilityExemptionGranted.sample,
        projectId: 'postings',
        countries: ['AF'],
      });
    expect(await idsOf(ELIGIBILITY_WATCH, history)).toEqual([]);
  });

  it('is unknown while no list is in force, and no loss where it never was on one', async () => {
    const history = lists()
      .tell(ProjectRegistered, 'elsewhere', project('elsewhere', 'MA'))
      .tell(ProjectRegistered, 'postings', project('postings', 'AF'));
    expect(await idsOf(ELIGIBILITY_WATCH, history, '2007-01-01')).toEqual([]);
    expect(await idsOf(ELIGIBILITY_WATCH, history)).toEqual(['eligibility-lost.postings.AF']);
  });
});

describe('a reception facility', () => {
  const facility = (told: Partial<typeof ReceptionFacilityRegistered.sample>) =>
    new History().tell(ReceptionFacilityRegistered, 'angola', {
      ...ReceptionFacilityRegistered.sample,
      capacity: 40,
      occupancyMinors: 9,
      occupancyLocalYouth: 31,
      countedOn: '2011-06-01',
      ...told,
    });

  it('is over its capacity with one person more than places', async () => {
    expect(await idsOf(FACILITY_WATCH, facility({}))).toEqual([]);
    expect(await idsOf(FACILITY_WATCH, facility({ occupancyLocalYouth: 32 }))).toEqual([
      'facility-over-capacity.angola',
    ]);
  });

  it('tells nothing where a count is unknown or withheld, or nobody stays there', async () => {
    expect(await idsOf(FACILITY_WATCH, facility({ occupancyLocalYouth: 60, occupancyMinors: null }))).toEqual([]);
    expect(await idsOf(FACILITY_WATCH, facility({ occupancyLocalYouth: 60, capacity: null }))).toEqual([]);
    expect(await idsOf(FACILITY_WATCH, facility({ occupancyLocalYouth: 60, state: 'closed' }))).toEqual([]);
  });
});
