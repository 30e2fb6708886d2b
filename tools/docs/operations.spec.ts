import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { MAINTENANCE } from '../../libs/shared/service/src/maintain';
import { STORE_MAINTENANCE } from '../../libs/shared/service/src/maintain-store';
import { ownerOf, READ_MODELS } from '../operate/read-models';
import { REPOSITORY } from '../start/repository';

const read = (file: string) => readFileSync(join(REPOSITORY, file), 'utf8');
const OPERATIONS = read('docs/operations.md');

describe('the document for operations', () => {
  it('begins with repairing', () => expect(/^## (.*)$/m.exec(OPERATIONS)?.[1]).toBe('Repairing'));

  describe('shows for containers a command', () => {
    const commands = [...OPERATIONS.matchAll(/docker compose exec (\w+) node (dist\/\S+) (--[\w-]+) ([\w-]+)/g)].map(
      ([, service, program, action, readModel]) => ({ service, program, action, readModel }),
    );

    it('of every read model, and every command', () => {
      expect([...new Set(commands.map(({ readModel }) => readModel))].sort()).toEqual([...READ_MODELS].sort());
      expect([...new Set(commands.map(({ action }) => action))].sort()).toEqual([...MAINTENANCE].sort());
    });

    it('of a store, also where its service is stopped', () => {
      const ofStores = [...OPERATIONS.matchAll(/^docker compose run .* (\w+) node dist\/main\.js (--\w+)/gm)];
      expect(ofStores.map(([, , action]) => action).sort()).toEqual([...STORE_MAINTENANCE].sort());
    });

    it.each(commands)('$action $readModel, in the container of its owner', ({ service, readModel }) =>
      expect(service).toBe(ownerOf(readModel)),
    );

    it.each(commands)('$action $readModel, by the program that the image runs, in its folder', ({ program }) => {
      const [, stage = ''] = /^FROM runtime AS service\n([\s\S]*?)(?=^FROM)/m.exec(read('Dockerfile')) ?? [];
      expect(stage).toMatch(/^WORKDIR \/platform\/apps\/\$\{SERVICE\}$/m);
      expect(stage).toContain(`"${program}"]`);
    });
  });
});
