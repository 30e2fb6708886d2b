import type { Watch } from '../analytics/watch';
import { COUNTRY_OVERVIEW, type ProjectDocument, sharedDocuments } from './country-overview.read-model';
import { countriesThatLostEligibility, eligibilityLost } from './eligibility-lost';
import { facilitiesOverCapacity } from './facility-over-capacity';

export const ELIGIBILITY_WATCH: Watch = {
  kinds: ['eligibility-lost'],
  model: COUNTRY_OVERVIEW,
  owners: ['budget', 'projects'],
  parts: (view, today) =>
    countriesThatLostEligibility(sharedDocuments(view), today).map((country) => ({
      key: country,
      needs: () => [{ collection: 'projects', value: country }],
      compute: (current) => {
        const projects = current.slice<ProjectDocument>('projects', country).values();
        return eligibilityLost(sharedDocuments(current), country, [...projects]);
      },
    })),
};

export const FACILITY_WATCH: Watch = {
  kinds: ['facility-over-capacity'],
  model: COUNTRY_OVERVIEW,
  owners: ['returns'],
  parts: () => [
    {
      key: 'facilities',
      needs: () => [],
      compute: (view) => facilitiesOverCapacity(sharedDocuments(view).facilities),
    },
  ],
};
