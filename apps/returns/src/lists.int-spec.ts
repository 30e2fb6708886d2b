import { describeLists, TestService } from '@imd/testing';
import { AppModule } from './app.module';
import { caseReadings } from './persistence/case-reading.schema';
import { conditionalityDecisions } from './persistence/conditionality-decision.schema';
import { cooperationAssessments } from './persistence/cooperation-assessment.schema';
import { countryInstruments } from './persistence/country-instrument.schema';
import { countryPolicies } from './persistence/country-policy.schema';
import { familyTracings } from './persistence/family-tracing.schema';
import { receptionFacilities } from './persistence/reception-facility.schema';
import { regions } from './persistence/region.schema';
import { caseKeys } from './persistence/return-case.schema';
import { returnSchemes } from './persistence/return-scheme.schema';
import { returnStatistics } from './persistence/return-statistic.schema';
import { FOR_HANDLING, ReturnCases } from './return-cases.fixture';

const title = { nl: 'Naam', en: 'Name' };

describe('lists of returns', () => {
  let service: TestService;
  let returnCase = '';
  beforeAll(async () => {
    service = await TestService.start(AppModule, { name: 'returns' });
    for (const [id, sex] of [
      ['one', 'female'],
      ['two', 'male'],
    ]) {
      await service.put(`/v1/return-schemes/${id}`, { title, partners: [], state: 'open', countries: [] });
      await service.put(`/v1/reception-facilities/${id}`, { country: 'AO', title, state: 'running', services: [] });
      for (const [day, occupancyMinors] of [
        ['01', 20],
        ['02', 30],
      ] as const)
        await service.replace(`/v1/reception-facilities/${id}`, {
          ...{ country: 'AO', title, state: 'running', services: [] },
          ...{ occupancyMinors, countedOn: `2010-01-${day}` },
        });
      await service.put(`/v1/regions/${id}`, { title, countries: ['UA'] });
      const instrument = { kind: 'contribution', title, countries: ['UA'], state: 'planned', partners: [] };
      await service.put(`/v1/country-instruments/${id}`, instrument);
      const statistic = { kind: 'assisted', from: '2010-01-01', to: '2010-12-31', persons: 1, sex };
      await service.post('/v1/return-statistics', { id, ...statistic });
    }
    for (const [id, year] of [
      ['one', 2009],
      ['two', 2010],
    ] as const) {
      const period = { from: `${year}-01-01`, to: `${year}-12-31` };
      await service.put(`/v1/family-tracings/${id}`, { country: 'AO', ...period });
      await service.put(`/v1/cooperation-assessments/${id}`, { country: 'IQ', ...period });
      const decision = { country: 'IQ', type: 'support', decidedOn: '2010-01-01', from: '2010-01-01', reason: title };
      await service.put(`/v1/conditionality-decisions/${id}`, { ...decision, aidExposed: [] });
    }
    await service.post('/v1/return-statistics/one/revisions', { persons: 2 });
    const cases = new ReturnCases(service);
    for (const appliedOn of ['2010-02-03', '2010-02-04'])
      returnCase = await cases.approved({ scheme: 'one', appliedOn });
    for (const id of [returnCase, returnCase]) await cases.shown(id);
    await service.put('/v1/country-policies/AF', { categories: ['return'] });
    await service.put('/v1/country-policies/IQ', { categories: ['return'] });
  });
  afterAll(() => service.stop());

  describeLists(
    () => service,
    [
      { route: '/v1/return-schemes', path: '/v1/return-schemes', store: returnSchemes },
      { route: '/v1/reception-facilities', path: '/v1/reception-facilities', store: receptionFacilities },
      { route: '/v1/country-instruments', path: '/v1/country-instruments', store: countryInstruments },
      { route: '/v1/regions', path: '/v1/regions', store: regions },
      { route: '/v1/cooperation-assessments', path: '/v1/cooperation-assessments', store: cooperationAssessments },
      { route: '/v1/conditionality-decisions', path: '/v1/conditionality-decisions', store: conditionalityDecisions },
      { route: '/v1/family-tracings', path: '/v1/family-tracings', store: familyTracings },
      { route: '/v1/family-tracings/:id/history', path: '/v1/family-tracings/one/history' },
      { route: '/v1/country-policies', path: '/v1/country-policies', store: countryPolicies },
      {
        route: '/v1/return-cases',
        path: '/v1/return-cases',
        store: caseKeys,
        within: { readable: true },
        always: FOR_HANDLING,
      },
      {
        route: '/v1/return-cases/:id/history',
        path: () => `/v1/return-cases/${returnCase}/history`,
        always: FOR_HANDLING,
      },
      // A reading of cases is none of this list, which stays the same while it is read.
      { route: '/v1/case-readings', path: '/v1/case-readings', store: caseReadings },
      { route: '/v1/return-statistics', path: '/v1/return-statistics', store: returnStatistics },
      { route: '/v1/return-statistics/:id/revisions', path: '/v1/return-statistics/one/revisions' },
      { route: '/v1/cooperation-assessments/:id/history', path: '/v1/cooperation-assessments/one/history' },
      { route: '/v1/conditionality-decisions/:id/history', path: '/v1/conditionality-decisions/one/history' },
      { route: '/v1/country-instruments/:id/history', path: '/v1/country-instruments/one/history' },
      { route: '/v1/country-policies/:country/history', path: '/v1/country-policies/AF/history' },
      { route: '/v1/reception-facilities/:id/history', path: '/v1/reception-facilities/one/history' },
      { route: '/v1/reception-facilities/:id/observations', path: '/v1/reception-facilities/one/observations' },
      { route: '/v1/regions/:id/history', path: '/v1/regions/one/history' },
      { route: '/v1/return-schemes/:id/history', path: '/v1/return-schemes/one/history' },
      { route: '/v1/return-statistics/:id/history', path: '/v1/return-statistics/one/history' },
    ],
    ['/v1/return-cases/:id'],
  );
});
