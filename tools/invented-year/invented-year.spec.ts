import { join } from 'node:path';
import { INVENTED_YEAR, readDataset } from '../load/dataset';
import { REPOSITORY } from '../start/repository';
import { inventedYear, SEED } from './invented-year';

describe('the invented year', () => {
  it('lies in data/ as the generator writes it', async () => {
    const lying = await readDataset(join(REPOSITORY, 'data', INVENTED_YEAR));
    expect(lying).toEqual(JSON.parse(JSON.stringify(inventedYear())));
  });

  it('is the same for the same seed, and another for another', () => {
    expect(inventedYear()).toEqual(inventedYear());
    expect(inventedYear(SEED + 1)).not.toEqual(inventedYear());
  });

  it('says of every record that it is invented, and of none that a document has it', () => {
    for (const { operations } of inventedYear())
      for (const { key, body } of operations) {
        // Steps and items of a return case have no provenance: that of the case is theirs.
        if (/^case\/[0-9]+\//.test(key)) expect(body).not.toHaveProperty('provenance');
        else expect(body).toMatchObject({ provenance: { invented: true, document: null } });
      }
  });

  it('has at least 25 projects and 20 countries, and titles that say example', () => {
    const of = (name: string) => inventedYear().find((file) => file.name === name)?.operations ?? [];
    const projects = of('30-projects.json').map(
      ({ body }) => body as { title: { en: string }; countries: { country: string }[] },
    );
    expect(projects.length).toBeGreaterThanOrEqual(25);
    expect(
      new Set(projects.flatMap(({ countries }) => countries.map(({ country }) => country))).size,
    ).toBeGreaterThanOrEqual(20);
    expect(projects.every(({ title }) => title.en.startsWith('Example: '))).toBe(true);
  });

  it('has something of every kind that a year is told by', () => {
    const paths = inventedYear().flatMap(({ operations }) => operations.map(({ path }) => path));
    const kinds = new Set(paths.map((path) => path.replaceAll(/\{[^}]+\}|invented-[a-z0-9-]+|\b20[0-9]{2}\b/g, '*')));
    const missing = [
      ...[
        'allocation',
        'cash-shifts',
        'earmarks/strategic-country-approach',
        'expenditures',
        'expenditures/*/reversals',
      ],
      ...['expenditures/*/settlements', 'multi-year-estimate', 'mutations', 'reallocations', 'refunds', 'settings'],
    ].filter((part) => !kinds.has(`/v1/budgets/*/${part}`));
    const parts = [
      ...[
        'commitments/*/releases',
        'commitments/*/schedules',
        'conditionality-decisions/*',
        'cooperation-assessments/*',
      ],
      ...['country-instruments/*', 'country-policies/GH', 'documents/*', 'evaluations/*', 'family-tracings/*'],
      ...['projects/*/indicators/people/observations', 'projects/*/milestones/start', 'projects/*/status'],
      'projects/*/outturn-estimates/*/*-06-24',
      ...['reception-facilities/*', 'regions/*', 'return-cases/*/assistance-items', 'return-cases/*/steps'],
      ...['return-schemes/*', 'return-statistics', 'undertakings/*', 'underspend-causes'],
    ];
    expect([...missing, ...parts.filter((path) => !kinds.has(`/v1/${path}`))]).toEqual([]);
  });

  it('has causes with and without an amount, and a gap that nobody explained', () => {
    const bodies = inventedYear().flatMap(({ operations }) => operations.map(({ path, body }) => ({ path, body })));
    const causes = bodies
      .filter(({ path }) => path === '/v1/underspend-causes')
      .map(({ body }) => body as { project?: string; amount?: object | null });
    expect(causes.some(({ amount }) => amount)).toBe(true);
    expect(causes.some(({ amount }) => !amount)).toBe(true);
    expect(causes.some(({ project }) => project === 'invented-refugee-law')).toBe(false);
  });
});
