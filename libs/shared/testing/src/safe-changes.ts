import { routesOf } from './routes';
import type { TestService } from './test-service';

/** The route changes something, and the case gives two contents for it. */
export interface SafeChange {
  readonly method: 'PUT' | 'PATCH';
  /** The controller declares the route so. */
  readonly route: string;
  readonly path: string;
  readonly content: object;
  readonly other: object;
  /** It is there before anyone sets it, because it was created together with another thing. */
  readonly present?: true;
  /** It is set once, and another content is refused with this problem. */
  readonly once?: string;
}

const problem = (status: number, code: string) => ({ status, body: { type: `urn:nld:imd:problem:${code}` } });

/**
 * Each PUT and PATCH of a service is tested by the rule that holds for all: a change names the state it was made for.
 * The cases must be all that the service has.
 */
export function describeSafeChanges(service: () => TestService, cases: readonly SafeChange[]): void {
  it('are all tried here', () => {
    const routes = routesOf(service()).filter(({ method }) => method === 'PUT' || method === 'PATCH');
    expect(cases.map(({ method, route }) => `${method} ${route}`).sort()).toEqual(
      routes.map(({ method, path }) => `${method} ${path}`).sort(),
    );
  });

  describe.each(cases)('$method $route', ({ method, path, content, other, present = false, once }) => {
    const send = (body: object, headers: Record<string, string> = {}) =>
      method === 'PUT' ? service().put(path, body, { headers }) : service().patch(path, body, { headers });
    const etag = async () => (await service().get(path)).headers.get('etag') ?? '';

    it('creates without a condition, and never under one that asks for what is not there', async () => {
      if (present) {
        await send(content, { 'if-match': await etag() });
        return;
      }
      expect(await send(content, { 'if-match': '*' })).toMatchObject(problem(412, 'if-match-of-nothing'));
      expect(await send(content, { 'if-match': '"any"' })).toMatchObject(problem(412, 'if-match-of-nothing'));
      expect(await send(content, { 'if-none-match': '*' })).toMatchObject({ status: 201 });
    });

    it('answers the ETag and the bytes of what is shown from now on', async () => {
      const again = await send(content);
      const shown = await service().get(path);
      expect([again.status, again.headers.has('consistency-token')]).toEqual([200, false]);
      expect(again.headers.get('etag')).toBe(shown.headers.get('etag'));
      expect(JSON.stringify(again.body)).toBe(JSON.stringify(shown.body));
    });

    it('takes nothing else for a condition, not even with a retry', async () => {
      const key = { 'idempotency-key': `retry/${path}` };
      expect(await send(content, key)).toMatchObject({ status: 200 });
      for (const name of ['if-match', 'if-none-match']) {
        const refused = await send(content, { ...key, [name]: 'no-tag' });
        expect(refused).toMatchObject(problem(400, 'entity-tags-malformed'));
      }
      expect(await send(content, { ...key, 'if-match': '"stale"' })).toMatchObject({ status: 200 });
    });

    it('is shown as 304 to who has it, and to nobody else', async () => {
      const tag = await etag();
      const head = (ifNoneMatch: string) => service().get(path, { headers: { 'if-none-match': ifNoneMatch } });
      for (const known of [tag, `W/${tag}`, '*', `"other", ${tag}`]) {
        const { status, body, headers } = await head(known);
        expect([status, body, headers.get('etag')]).toEqual([304, {}, tag]);
      }
      expect((await head('"other"')).status).toBe(200);
      expect(await head('other')).toMatchObject(problem(400, 'entity-tags-malformed'));
    });

    it('changes only what its caller has seen', async () => {
      const tag = await etag();
      const refused = once === undefined ? problem(428, 'if-match-missing') : problem(409, once);
      const blind = await send(other);
      expect(blind).toMatchObject(refused);
      expect(blind.headers.get('etag')).toBe(once === undefined ? tag : null);
      for (const seen of ['"other"', `W/${tag}`, `"other", W/${tag}`]) {
        const late = await send(other, { 'if-match': seen });
        expect(late).toMatchObject(problem(412, 'if-match-stale'));
        expect(late.headers.get('etag')).toBe(tag);
      }
      expect(await send(other, { 'if-none-match': '*' })).toMatchObject(problem(412, 'if-none-match-failed'));
      expect(await send(other, { 'if-match': tag.slice(1) })).toMatchObject(problem(400, 'entity-tags-malformed'));
      expect(await etag()).toBe(tag);

      const changed = await send(other, { 'if-match': `"other", ${tag}` });
      if (once !== undefined) {
        expect(changed).toMatchObject(problem(409, once));
        return;
      }
      expect(changed).toMatchObject({ status: 200 });
      const shown = await service().get(path);
      expect(changed.headers.get('etag')).toBe(shown.headers.get('etag'));
      expect(JSON.stringify(changed.body)).toBe(JSON.stringify(shown.body));
      expect(shown.headers.get('etag')).not.toBe(tag);
      expect(await send(content, { 'if-match': tag })).toMatchObject(problem(412, 'if-match-stale'));
    });
  });
}
