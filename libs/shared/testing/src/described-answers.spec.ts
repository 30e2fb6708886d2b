import { undescribed } from './described-answers';

const HEADERS = { 'content-type': 'application/problem+json', 'api-version': '1.0.0', 'ratelimit-remaining': '7' };
const problem = (code: string, status: number, more: object = {}) =>
  JSON.stringify({ type: `urn:nld:imd:problem:${code}`, title: code, status, detail: code, retryable: false, ...more });
const refused = (method: string, status: number, text: string, headers: object = {}) =>
  undescribed(method, '/v1/projects/blue-birds', status, new Headers({ ...HEADERS, ...headers }), text);

describe('an answer is as described', () => {
  const answered = (path: string, body: object) =>
    undescribed(
      'GET',
      path,
      200,
      new Headers({ ...HEADERS, 'content-type': 'application/json' }),
      JSON.stringify(body),
    );

  it.each([
    ['of one operation', '/v1/projects'],
    ['that several operations share', '/v1/projects/blue-birds/history'],
  ])('one %s, and not without a field', (_, path) => {
    expect(answered(path, { items: [], next: null })).toEqual([]);
    expect(answered(path, { items: [] })).toEqual([expect.stringContaining("must have required property 'next'")]);
  });
});

describe('a refusal is as described', () => {
  it('when any such request may get it', () => expect(refused('GET', 401, problem('token-missing', 401))).toEqual([]));

  it('when a rule of the operation gives it', () =>
    expect(refused('PATCH', 412, problem('if-match-stale', 412))).toEqual([]));

  it('not when it is of a type that the operation does not name for that status', () =>
    expect(refused('GET', 401, problem('if-match-stale', 401))).toEqual([
      'GET /v1/projects/{project} 401 does not name urn:nld:imd:problem:if-match-stale',
    ]));

  it('not when it says another status than it has', () =>
    expect(refused('GET', 401, problem('token-missing', 403))).toEqual([
      'GET /v1/projects/{project} 401 says of itself 403',
    ]));

  it('not when a member is missing', () =>
    expect(refused('GET', 401, '{"type":"urn:nld:imd:problem:token-missing"}')).not.toEqual([]));

  it('not with a status that the operation does not have', () => {
    expect(refused('GET', 412, problem('if-match-stale', 412))).toEqual([
      'GET /v1/projects/{project} 412 does not name urn:nld:imd:problem:if-match-stale',
    ]);
    expect(refused('GET', 302, '{}')).toEqual([expect.stringContaining('does not describe the status 302')]);
  });

  it('with a status that HTTP itself gives, when it is of a type that HTTP gives with that status', () => {
    expect(refused('GET', 406, problem('not-acceptable', 406))).toEqual([]);
    expect(refused('GET', 414, problem('not-acceptable', 414))).toEqual([
      'GET /v1/projects/{project} 414 does not name urn:nld:imd:problem:not-acceptable',
    ]);
  });

  it('with the limit of its caller in any answer, written as described', () => {
    expect(refused('GET', 401, problem('token-missing', 401), { 'ratelimit-limit': '600' })).toEqual([]);
    expect(refused('GET', 401, problem('token-missing', 401), { 'ratelimit-limit': 'many' })).toEqual([
      'GET /v1/projects/{project} 401 has another RateLimit-Limit than described: many',
    ]);
  });

  it.each([
    ['has', 401, { etag: '"7"' }, 'does not name the header ETag'],
    ['lacks', 503, {}, 'lacks the header Retry-After'],
    ['writes otherwise', 503, { 'retry-after': 'soon' }, 'has another Retry-After than described: soon'],
  ])('not when it %s a header that is described otherwise', (_, status, headers, finding) =>
    expect(refused('GET', status, problem('server-busy', status), headers)).toEqual([
      `GET /v1/projects/{project} ${status} ${finding}`,
    ]),
  );
});
