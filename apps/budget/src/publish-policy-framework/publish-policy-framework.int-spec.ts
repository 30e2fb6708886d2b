import type { TestService } from '@imd/testing';
import { refused, startBudget, statuses, twenty, wrong } from '../budget.fixture';

const label = { nl: 'Naam', en: 'Name' };
const always = { validFrom: null, validTo: null };
const one = { code: 'one', number: 1, label, ...always };
const two = { code: 'two', number: 2, label, ...always };

describe('publishing a policy framework', () => {
  let service: TestService;
  beforeAll(async () => void (service = await startBudget()));
  afterAll(() => service.stop());

  const publish = (code: string, changes: object = {}) =>
    service.post('/v1/policy-frameworks', {
      code,
      title: label,
      validFrom: '2012-01-01',
      priorities: [two, one],
      ...changes,
    });

  it('stores it with its priorities in its own order, tells of it, and answers where it is', async () => {
    const themes = [{ code: 'strategic-country-approach', label, validFrom: '2012-07-01', validTo: null }];
    const { status, headers, body } = await publish('framework-2012', { themes });
    expect(status).toBe(201);
    expect(headers.get('location')).toBe('/v1/policy-frameworks/framework-2012');
    expect((await service.get('/v1/policy-frameworks/framework-2012')).body).toEqual(body);
    const published = { code: 'framework-2012', validFrom: '2012-01-01', priorities: [one, two], themes };
    expect(await service.stored('policy-frameworks', 'framework-2012')).toMatchObject({ ...published, version: 1 });
    expect(await service.event('imd.budget', 'policy-frameworks/framework-2012', 1)).toMatchObject({
      type: 'nl.policy-frameworks.policy-framework-published.v1',
      data: published,
    });
  });

  it('happens once, with twenty at once', async () => {
    const answers = await twenty((index) => publish('at-once', { validFrom: `2012-01-${10 + index}` }));
    expect(statuses(answers)).toEqual({ 201: 1, 409: 19 });
    expect(answers.find(({ status }) => status === 409)).toEqual(
      refused(409, 'policy-framework-exists', { id: 'at-once' }),
    );
    const [first] = answers.filter(({ status }) => status === 201);
    expect((await service.get('/v1/policy-frameworks/at-once')).body).toEqual(first?.body);
  });

  it.each([
    ['purpose-twice', { priorities: [one, { ...two, code: 'one' }] }, { field: 'priorities', purpose: 'one' }],
    ['purpose-twice', { themes: [{ code: 'one', label }] }, { field: 'priorities', purpose: 'one' }],
    ['priority-number-twice', { priorities: [one, { ...two, number: 1 }] }, { field: 'priorities', number: 1 }],
    [
      'purpose-ends-before-it-begins',
      { themes: [{ code: 'theme', label, validFrom: '2012-01-02', validTo: '2012-01-01' }] },
      { purpose: 'theme' },
    ],
    ['input-invalid', { priorities: [] }, wrong('/priorities')],
    ['input-invalid', { priorities: [{ ...one, number: 0 }] }, wrong('/priorities/0/number')],
    ['input-invalid', { title: { nl: 'Naam', en: ' ' } }, wrong('/title/en')],
    ['input-invalid', { validFrom: '2012' }, wrong('/validFrom')],
  ])('is refused with %s', async (code, changes, facts) => {
    expect(await publish('refused', changes)).toEqual(refused(400, code, facts));
    expect(await service.stored('policy-frameworks', 'refused')).toBeNull();
  });
});
