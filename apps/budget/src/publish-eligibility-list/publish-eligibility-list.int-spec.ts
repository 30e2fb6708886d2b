import type { TestService } from '@imd/testing';
import { accepted, eur, openYear, refused, startBudget } from '../budget.fixture';

describe('publishing an eligibility list', () => {
  let service: TestService;
  beforeAll(async () => {
    service = await startBudget();
    await openYear(service, 2010, '100');
  });
  afterAll(() => service.stop());

  const list = (...countries: string[]) => ({
    purpose: 'oda-recipient',
    title: { nl: 'Lijst', en: 'List' },
    validFrom: '2009-01-01',
    validTo: '2010-12-31',
    basis: 'DAC list of ODA recipients',
    entries: countries.map((country) => ({ country })),
  });
  const publish = (body: object) => service.replace('/v1/eligibility-lists/oecd-dac-2009-2010', body);
  const flagsOfPaymentIn = async (country: string) => {
    const { body } = await accepted(
      service.post('/v1/budgets/2010/expenditures', {
        purpose: 'diaspora',
        kind: 'disbursement',
        amount: eur('1'),
        bookedOn: '2010-06-30',
        countryShares: [{ country, share: '100.00' }],
      }),
    );
    return body['flags'];
  };

  it('replaces it whole, and tells of it only when it differs', async () => {
    expect(await publish(list('AF', 'HR'))).toMatchObject({ status: 201 });
    expect(await flagsOfPaymentIn('HR')).toEqual([]);
    expect(await publish(list('AF', 'HR'))).toMatchObject({ status: 200 });
    expect(await publish(list('AF', 'IQ'))).toMatchObject({ status: 200 });
    expect(await flagsOfPaymentIn('HR')).toEqual(['outside-oda-list']);
    expect(await flagsOfPaymentIn('IQ')).toEqual([]);
    const events = await service.topic('imd.budget', (read) =>
      read.some(({ version, subject }) => subject.startsWith('eligibility') && version === 2),
    );
    expect(events.filter(({ subject }) => subject === 'eligibility-lists/oecd-dac-2009-2010')).toHaveLength(2);
    expect((await service.get('/v1/eligibility-lists/oecd-dac-2009-2010')).body).toMatchObject({
      entries: [{ country: 'AF' }, { country: 'IQ', validFrom: null, validTo: null, incomeGroup: null }],
    });
    expect((await service.get('/v1/eligibility-lists')).body['items']).toHaveLength(1);
  });

  it.each([
    ['eligibility-list-country-twice', list('AF', 'AF')],
    ['period-ends-before-it-starts', { ...list('AF'), validTo: '2008-12-31' }],
    ['input-invalid', list('Afghanistan')],
  ])('is refused with 400 %s', async (code, body) => expect(await publish(body)).toEqual(refused(400, code)));

  it('that nobody published is unknown', async () =>
    expect(await service.get('/v1/eligibility-lists/none')).toEqual(refused(404, 'eligibility-list-not-found')));
});
