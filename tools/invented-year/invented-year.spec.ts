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
});
