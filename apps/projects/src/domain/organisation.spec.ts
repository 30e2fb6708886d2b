import { findingsIn, type OrganisationRegistered } from '@imd/contracts';
import { FIRST_HAND } from '@imd/kernel';
import fc from 'fast-check';
import { ORGANISATION_KINDS, registerOrganisation, type Organisation } from './organisation';
import { refusal } from './project.fixture';

const iom: Organisation = {
  id: 'iom',
  name: { nl: 'Internationale Organisatie voor Migratie', en: 'International Organization for Migration' },
  kind: '40',
  country: 'CH',
  identifiers: [],
  provenance: FIRST_HAND,
};
const told = (organisation: Organisation) => {
  const { events } = registerOrganisation(organisation, []);
  expect(events).toHaveLength(1);
  return events[0]!;
};

describe('an organisation', () => {
  it('is told to others as it is known here: they could register the same one from what they read', () =>
    fc.assert(
      fc.property(
        fc.record({
          id: fc.constantFrom('iom', 'iom-2', 'ministry'),
          name: fc.record({ nl: fc.constantFrom('Rode Kruis', 'IOM'), en: fc.constantFrom('Red Cross', 'IOM') }),
          kind: fc.option(fc.constantFrom(...ORGANISATION_KINDS)),
          country: fc.option(fc.constantFrom('CH', 'IQ', 'NL')),
          identifiers: fc.constantFrom([], [{ scheme: 'iati' as const, value: 'XM-DAC-47066' }]),
          invented: fc.boolean(),
        }),
        ({ invented, ...details }) => {
          const organisation: Organisation = { ...details, provenance: { ...FIRST_HAND, invented } };
          const { definition, data } = told(organisation);
          expect(findingsIn(definition, data)).toEqual([]);
          const { organisationId: id, ...rest } = data as typeof OrganisationRegistered.sample;
          expect({ id, ...rest }).toEqual(organisation);
        },
      ),
    ));

  it('of which nobody knows the kind or the seat has neither: not the kind "other", nor this country', () =>
    expect(told({ ...iom, kind: null, country: null }).data).toMatchObject({ kind: null, country: null }));

  it.each([
    ['a local government', '11'],
    ['a non-governmental organisation that works in many countries', '21'],
    ['an organisation of the partner country', '24'],
    ['a public private partnership', '30'],
    ['a multilateral organisation', '40'],
    ['a company of a third country', '73'],
    ['a university', '80'],
    ['anything else', '90'],
  ])('can be %s', (_, kind) => expect(ORGANISATION_KINDS).toContain(kind));

  it.each([
    ['iati', 'XM-DAC-47066', true],
    ['iati', 'NL-KVK-12345678', true],
    ['iati', '47066', false],
    ['iati', 'XM-DAC-', false],
    ['kvk', '12345678', true],
    ['kvk', '1234567', false],
    ['oin', '00000001003214345000', true],
    ['oin', '1003214345000', false],
  ] as const)('has an identifier of the form of its scheme: %s %s', (scheme, value, wellFormed) => {
    const register = () => registerOrganisation({ ...iom, identifiers: [{ scheme, value }] }, []);
    if (wellFormed) expect(register().events).toHaveLength(1);
    else expect(register).toThrow(refusal('organisation-identifier-malformed', { scheme, value }));
  });

  it('has one identifier of each scheme, and none that another has', () => {
    const identifier = { scheme: 'iati', value: 'XM-DAC-47066' } as const;
    const other = { ...identifier, value: 'XM-DAC-41121' };
    expect(() => registerOrganisation({ ...iom, identifiers: [identifier, other] }, [])).toThrow(
      refusal('organisation-identifier-twice', { scheme: 'iati' }),
    );
    const holder = { id: 'iati:XM-DAC-47066', organisationId: 'unhcr' };
    expect(() => registerOrganisation({ ...iom, identifiers: [identifier] }, [holder])).toThrow(
      refusal('organisation-identifier-taken', { organisation: 'unhcr' }),
    );
  });

  it.each(['00', '12', '20', '41', '50', '74', '99'])('has no kind %s, which IATI does not know', (kind) =>
    expect(ORGANISATION_KINDS).not.toContain(kind),
  );
});
