import { allowsOneOf } from './accepted-media';

const JSON_TYPES = ['application/json', 'application/problem+json'];

describe('Accept', () => {
  it.each([
    '*/*',
    'application/json',
    'APPLICATION/JSON',
    'application/*',
    'application/json; charset=utf-8',
    'text/html, application/json;q=0.1',
    'text/html,*/*;q=0.8',
    'application/problem+json',
    'application/json;q=0, application/problem+json',
  ])('%s allows JSON', (accept) => expect(allowsOneOf(accept, JSON_TYPES)).toBe(true));

  it.each([
    'text/html',
    'text/*',
    'application/xml',
    'application/json;q=0',
    '*/*, application/*;q=0',
    'application/json;q=0, application/problem+json;q=0, */*',
    '*/*;q=0',
    'application/jsonp',
    '',
    ';',
    'application/json;q=nonsense',
  ])('%s does not', (accept) => expect(allowsOneOf(accept, JSON_TYPES)).toBe(false));
});
