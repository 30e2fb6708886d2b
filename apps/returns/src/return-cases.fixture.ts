import type { RequestOptions, TestService } from '@imd/testing';

export const SCHEME = {
  title: { nl: 'Regeling', en: 'Scheme' },
  partners: [],
  state: 'open',
  modality: 'cash',
  countries: ['IQ'],
  applicationFrom: '2010-01-01',
  applicationTo: '2010-12-31',
  runOffTo: '2011-03-31',
  ceiling: { value: '2000.00', currency: 'EUR' },
};

export const APPLICATION = {
  scheme: 'hrt',
  nationality: 'IR',
  country: 'IQ',
  persons: 3,
  minors: 1,
  appliedOn: '2010-02-03',
};

export const FOR_HANDLING = 'purpose=case-handling';

export const refusedWith = (status: number, code: string) => ({
  status,
  body: { type: `urn:nld:imd:problem:${code}` },
});

/** A test says of return cases what their officers do with them. */
export class ReturnCases {
  constructor(private readonly service: TestService) {}

  async applied(more: object = {}, options: RequestOptions = {}): Promise<string> {
    const { status, body } = await this.service.post('/v1/return-cases', { ...APPLICATION, ...more }, options);
    if (status !== 201) throw new Error(`${status}: ${JSON.stringify(body)}`);
    return String(body['id']);
  }

  async approved(more: object = {}): Promise<string> {
    const id = await this.applied(more);
    await this.step(id, 'approved', '2010-03-01');
    return id;
  }

  step(id: string, to: string, on: string) {
    return this.service.post(`/v1/return-cases/${id}/steps`, { to, on });
  }

  grant(id: string, kind: string, value: string, grantedOn = '2010-04-01') {
    const amount = { value, currency: 'EUR' };
    return this.service.post(`/v1/return-cases/${id}/assistance-items`, { kind, amount, grantedOn });
  }

  shown(id: string) {
    return this.service.get(`/v1/return-cases/${id}?${FOR_HANDLING}`);
  }
}
