import { spawnSync } from 'node:child_process';
import { join } from 'node:path';
import { cached } from '../dev-stack/cache';
import { runCommand } from '../dev-stack/run-command';

const VERSION = '7.25.0';
const ARTIFACT = `org.openapitools:openapi-generator-cli:${VERSION}`;
const COPY = 'org.apache.maven.plugins:maven-dependency-plugin:3.8.1:copy';

const runs = (command: string) => spawnSync(command, ['-version']).status === 0;

/** Java runs the generator, and Maven fetches it. */
export const JAVA = { what: 'Java and Maven', isThere: runs('java') && runs('mvn') };

/** @returns the jar of openapi-generator, fetched through Maven */
export async function openapiGenerator(say: (line: string) => void): Promise<string> {
  const folder = await cached(`openapi-generator-${VERSION}`, async (unfinished) => {
    say(`openapi-generator ${VERSION}: fetching it through Maven (once, about 30 MB).`);
    await runCommand('mvn', ['-B', COPY, `-Dartifact=${ARTIFACT}`, `-DoutputDirectory=${unfinished}`]);
  });
  return join(folder, `openapi-generator-cli-${VERSION}.jar`);
}
