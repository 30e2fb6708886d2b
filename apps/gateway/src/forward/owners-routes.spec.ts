import { ownersRoutes } from './owners-routes';

describe('what the gateway hands on', () => {
  it('is JSON, but for files and the lists that are files too', () => {
    const csv = ownersRoutes().filter(({ csv: { takes, gives } }) => takes || gives);
    expect(csv.map(({ method, url, csv: { takes } }) => [method, url, takes])).toEqual(
      expect.arrayContaining([
        ['GET', '/v1/projects', false],
        ['GET', '/v1/project-uploads', false],
        ['POST', '/v1/project-uploads', true],
      ]),
    );
    expect(csv.filter(({ csv: { takes }, url }) => takes && !url.endsWith('-uploads'))).toEqual([]);
  });

  it('is a file too where it is a list', () => {
    const listed = ownersRoutes().filter(({ operationId }) => operationId.startsWith('list'));
    expect(listed.length).toBeGreaterThan(30);
    expect(ownersRoutes().filter(({ exports }) => exports)).toEqual(listed);
  });
});
