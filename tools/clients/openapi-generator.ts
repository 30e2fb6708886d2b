import { spawnSync } from 'node:child_process';
import { join } from 'node:path';
import { cached } from '../dev-stack/cache';
import { runCommand } from '../dev-stack/run-command';

const VERSION = '7.25.0';
const ARTIFACT = `org.openapitools:openapi-generator-cli:${VERSION}`;
const COPY = 'org.apache.maven.plugins:maven-dependency-plugin:3.8.1:copy';

/** Null where openapi-generator can be fetched and run. */
export function missingForOpenapiGenerator(): string | null {
  const absent = [
    ['java', '-version'],
    ['mvn', '-version'],
  ].find(([command = '', ...args]) => spawnSync(command, args).status !== 0);
  return absent ? `there is no ${absent[0] ?? ''} here` : null;
}

/** @returns the jar of openapi-generator, fetched through Maven */
export async function openapiGenerator(say: (line: string) => void): Promise<string> {
  const folder = await cached(`openapi-generator-${VERSION}`, async (unfinished) => {
    say(`openapi-generator ${VERSION}: fetching it through Maven (once, about 30 MB).`);
    await runCommand('mvn', ['-B', COPY, `-Dartifact=${ARTIFACT}`, `-DoutputDirectory=${unfinished}`]);
  });
  return join(folder, `openapi-generator-cli-${VERSION}.jar`);
}
