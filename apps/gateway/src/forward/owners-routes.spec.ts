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
});
