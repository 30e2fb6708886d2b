import { OrganisationRegistered } from '@imd/contracts';
import { FIRST_HAND } from '@imd/kernel';
import { registerOrganisation } from './organisation';

const iom = {
  id: 'iom',
  name: { nl: 'Internationale Organisatie voor Migratie', en: 'International Organization for Migration' },
  kind: '40' as const,
  country: null,
  provenance: FIRST_HAND,
};

describe('an organisation', () => {
  it('is registered with what is known of it', () => {
    const { state, events } = registerOrganisation({ ...iom, kind: null });
    expect(state).toEqual({ ...iom, kind: null });
    expect(events).toEqual([
      {
        definition: OrganisationRegistered,
        data: { organisationId: 'iom', name: iom.name, kind: null, country: null, provenance: FIRST_HAND },
      },
    ]);
  });
});
