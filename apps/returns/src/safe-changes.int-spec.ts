import { describeSafeChanges, TestService } from '@imd/testing';
import { AppModule } from './app.module';

const title = { nl: 'Naam', en: 'Name' };

const DECISION = { country: 'IQ', type: 'demarche', decidedOn: '2011-01-01', from: '2011-01-01', aidExposed: [] };

describe('changes of returns', () => {
  let service: TestService;
  beforeAll(async () => void (service = await TestService.start(AppModule, { name: 'returns' })));
  afterAll(() => service.stop());

  describeSafeChanges(
    () => service,
    [
      {
        method: 'PUT',
        route: '/v1/return-schemes/:id',
        path: '/v1/return-schemes/hrt',
        content: { title, partners: [], state: 'open', countries: [], operator: 'IOM' },
        other: { title, partners: [], state: 'closed', countries: [] },
      },
      {
        method: 'PUT',
        route: '/v1/reception-facilities/:id',
        path: '/v1/reception-facilities/angola',
        content: { country: 'AO', title, state: 'running', services: ['shelter'] },
        other: { country: 'AO', title, state: 'running', services: ['shelter'], capacity: 40 },
      },
      {
        method: 'PUT',
        route: '/v1/family-tracings/:id',
        path: '/v1/family-tracings/angola-2010',
        content: { country: 'AO', from: '2010-01-01', to: '2010-12-31', requests: 40 },
        other: { country: 'AO', from: '2010-01-01', to: '2010-12-31', requests: 50 },
      },
      {
        method: 'PUT',
        route: '/v1/regions/:id',
        path: '/v1/regions/africa',
        content: { title, countries: ['MA'] },
        other: { title, countries: ['MA', 'KE'] },
      },
      {
        method: 'PUT',
        route: '/v1/cooperation-assessments/:id',
        path: '/v1/cooperation-assessments/iraq-2010',
        content: { country: 'IQ', from: '2010-01-01', to: '2010-12-31', documentsAsked: 200 },
        other: { country: 'IQ', from: '2010-01-01', to: '2010-12-31', documentsAsked: 300 },
      },
      {
        method: 'PUT',
        route: '/v1/conditionality-decisions/:id',
        path: '/v1/conditionality-decisions/iraq-2011',
        content: { ...DECISION, reason: title },
        other: { ...DECISION, reason: { nl: 'Anders', en: 'Otherwise' } },
      },
      {
        method: 'PUT',
        route: '/v1/country-instruments/:id',
        path: '/v1/country-instruments/mission',
        content: { kind: 'contribution', title, countries: ['UA'], state: 'planned', partners: [] },
        other: { kind: 'contribution', title, countries: ['UA', 'MD'], state: 'planned', partners: [] },
      },
      {
        method: 'PUT',
        route: '/v1/country-policies/:country',
        path: '/v1/country-policies/AF',
        content: { categories: ['return'] },
        other: { categories: ['return', 'unaccompanied-minors'] },
      },
    ],
  );
});
