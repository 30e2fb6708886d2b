import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { runCommand } from '../dev-stack/run-command';
import { tokensOf } from '../issuer/role-tokens';
import type { Role } from '../issuer/roles';
import { loadDataset } from '../load/load-dataset';
import type { PlatformUnderTest } from '../platform-under-test/platform-under-test';
import { schemathesisFolder } from './schemathesis';

export interface FuzzOptions {
  /** This role asks. The loader holds the scope of every operation; any other role is refused what it may not do. */
  readonly role: Role;
  /** The requests name it, since a made-up one would wait for what never comes. */
  readonly consistencyToken: string;
  /**
   * This many requests are generated per operation; the phase "coverage" takes each boundary of the description
   * besides.
   */
  readonly maxExamples: number;
  readonly seed: number;
  readonly phases: readonly string[];
  /** `schemathesis run` gets these options too. */
  readonly more?: readonly string[];
  /** Its reports are written here. */
  readonly folder: string;
  readonly say: (line: string) => void;
}

export interface FuzzResult {
  readonly operations: number;
  readonly requests: number;
  /** Nothing was found, and every operation was tried. */
  readonly clean: boolean;
}

/** One client asks without a pause, which the platform would otherwise limit. */
export const FUZZED = {
  gateway: {
    IMD_RATE_LIMIT_PER_MINUTE: '0',
    IMD_COMMAND_LIMIT_PER_MINUTE: '0',
    IMD_ADDRESS_LIMIT_PER_MINUTE: '0',
  },
};

const tokensFor = (role: Role, { issuer }: PlatformUnderTest) => tokensOf(role, { name: issuer.url }, issuer.folder);

/**
 * The 2010 report is loaded, so that there is something to find, and only once: what is asked afterwards changes it.
 * @returns the consistency token of the last change
 */
export async function loadReport(platform: PlatformUnderTest): Promise<string> {
  const seen = await loadDataset({
    dataset: 'progress-report-2010',
    gatewayUrl: platform.gateway.url,
    accessTokens: await tokensFor('loader', platform),
    say: () => undefined,
  });
  return seen.at(-1) ?? '';
}

/** A platform with the report in it is held against its description, with all checks. */
export async function fuzzPlatform(
  platform: PlatformUnderTest,
  { role, consistencyToken, maxExamples, seed, phases, more = [], folder, say }: FuzzOptions,
): Promise<FuzzResult> {
  const schemathesis = await schemathesisFolder(say);
  const gatewayUrl = platform.gateway.url;
  const report = join(folder, 'report.json');
  const options = [
    ...['--url', `${gatewayUrl}/v1`, '--checks', 'all', '--phases', phases.join(',')],
    ...['--max-examples', String(maxExamples), '--seed', String(seed), '--generation-database', 'none'],
    ...['--report', 'json,junit', '--report-json-path', report, '--report-junit-path', join(folder, 'junit.xml')],
    // One request that keeps the process busy for longer keeps everyone else waiting.
    ...['--max-response-time', '1'],
    ...['--request-timeout', '30', '--warnings', 'off', '--no-color', ...more],
  ];
  const failure = await runCommand(
    'python3',
    [
      ...['-m', 'schemathesis.cli', '--config-file', join(__dirname, 'schemathesis.toml')],
      ...['run', `${gatewayUrl}/v1/openapi.json`, ...options],
    ],
    {
      cwd: folder,
      line: say,
      env: {
        ...process.env,
        PYTHONPATH: schemathesis,
        PYTHONDONTWRITEBYTECODE: '1',
        SCHEMATHESIS_HOOKS: join(__dirname, 'hooks.py'),
        IMD_FUZZ_TOKEN: await (await tokensFor(role, platform)).token(),
        IMD_FUZZ_CONSISTENCY_TOKEN: consistencyToken,
      },
    },
  ).then(
    () => null,
    (error: unknown) => error,
  );
  return resultOf(await readFile(report, 'utf8').catch(() => null), failure);
}

interface Report {
  readonly complete: boolean;
  readonly operations: { readonly selected: number; readonly tested: number };
  readonly test_cases: { readonly generated: number };
}

/** A run that ends well without a report, or before its end, has found nothing out. */
function resultOf(report: string | null, failure: unknown): FuzzResult {
  if (report === null) throw failure instanceof Error ? failure : new Error('schemathesis left no report');
  const { complete, operations, test_cases: cases } = JSON.parse(report) as Report;
  return {
    operations: operations.tested,
    requests: cases.generated,
    clean: failure === null && complete && operations.tested === operations.selected,
  };
}
