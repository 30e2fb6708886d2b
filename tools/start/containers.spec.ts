import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { parse } from 'yaml';
import { REPOSITORY } from './repository';
import { NODE_ARGUMENTS } from './service-process';
import { SERVICES } from './settings';

interface Container {
  readonly image?: string;
  readonly ports?: readonly string[];
  readonly volumes?: readonly string[];
  readonly read_only?: boolean;
  readonly cap_drop?: readonly string[];
  readonly security_opt?: readonly string[];
}

const read = (file: string) => readFileSync(join(REPOSITORY, file), 'utf8');
const DOCKERFILE = read('Dockerfile');
const { services: containers } = parse(read('docker-compose.yml'), { merge: true }) as {
  services: Record<string, Container>;
};
const DIGEST = /@sha256:[0-9a-f]{64}\b/;

describe('the containers', () => {
  it('are the services, what they need, and the report', () =>
    expect(new Set(Object.keys(containers))).toEqual(new Set([...SERVICES, 'kafka', 'mongodb', 'issuer', 'report'])));

  it.each(Object.entries(containers))('%s may change nothing of its own and gain no right', (_name, container) => {
    expect(container.read_only).toBe(true);
    expect(container.cap_drop).toEqual(['ALL']);
    expect(container.security_opt).toEqual(['no-new-privileges:true']);
  });

  it('publish the port of the gateway alone, to this machine', () => {
    const published = Object.entries(containers).filter(([, { ports }]) => ports !== undefined);
    expect(published.map(([name]) => name)).toEqual(['gateway']);
    for (const port of containers['gateway']?.ports ?? []) expect(port).toMatch(/^127\.0\.0\.1:/);
  });

  it('show the keys of the issuer to the issuer alone, and the loader its own', () => {
    const withKeys = Object.entries(containers).flatMap(([name, { volumes = [] }]) =>
      volumes.filter((volume) => volume.includes('/issuer')).map((volume) => [name, volume]),
    );
    expect(withKeys).toEqual([
      ['issuer', 'issuer:/var/lib/imd/issuer'],
      ['issuer', 'loader-key:/var/lib/imd/issuer/client-loader'],
      ['report', 'loader-key:/var/lib/imd/issuer/client-loader:ro'],
    ]);
  });

  it('are made of images by their digest', () => {
    for (const { image } of Object.values(containers)) if (image !== undefined) expect(image).toMatch(DIGEST);
    const stages = [...DOCKERFILE.matchAll(/^FROM (\S+) AS (\S+)$/gm)];
    const names = stages.map(([, , name]) => name);
    const outside = stages.map(([, from]) => from).filter((from) => !names.includes(from));
    expect(outside).toEqual(['${NODE_IMAGE}']);
    expect(/^ARG NODE_IMAGE=(.*)$/m.exec(DOCKERFILE)?.[1]).toMatch(
      /^node:24\.\d+\.\d+-bookworm-slim@sha256:[0-9a-f]{64}$/,
    );
  });

  it('of the services run Node as npm start does, operating commands too', () => {
    expect(/^ENV NODE_OPTIONS="(.*)"$/m.exec(DOCKERFILE)?.[1]).toBe(NODE_ARGUMENTS.join(' '));
    expect(DOCKERFILE).toMatch(/^CMD \["node", "dist\/main\.js"\]$/m);
  });

  it('of the services are checked by a program that they hold, and carry the licences', () => {
    const [, program = ''] = /CMD \["node", "\/platform\/(libs\/\S+)"\]/.exec(DOCKERFILE) ?? [];
    expect(existsSync(join(REPOSITORY, program.replace('/dist/', '/src/').replace(/\.js$/, '.ts')))).toBe(true);
    expect(DOCKERFILE).toMatch(/^COPY LICENSE NOTICE /m);
  });
});
