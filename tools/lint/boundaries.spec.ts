import { spawnSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { REPOSITORY } from '../start/repository';

const PROJECTS = '@nx/enforce-module-boundaries';
const FOLDERS = 'no-restricted-imports';

const KERNEL = 'libs/shared/kernel/src/money.ts';
const CONTRACTS = 'libs/shared/contracts/src/topics.ts';
const CLIENT = 'libs/shared/client/src/platform-client.ts';
const MONGO = 'libs/shared/mongo/src/store.ts';
const MESSAGING = 'libs/shared/messaging/src/relay/relay.ts';
const SERVICE = 'libs/shared/service/src/serve.ts';
const SERVICE_TEST = 'libs/shared/service/src/commands/commands.int-spec.ts';
const DOMAIN = 'apps/budget/src/domain/expenditure.ts';
const DOMAIN_TEST = 'apps/budget/src/domain/expenditure.spec.ts';
const FEATURE = 'apps/budget/src/record-expenditure/record-expenditure.ts';
const REQUEST = 'apps/budget/src/make-commitment/make-commitment.request.ts';
const SHARED_REQUEST = 'libs/shared/service/src/requests/shared.requests.ts';
const PARTS = 'libs/shared/service/src/requests/parts.ts';
const FEATURE_TEST = 'apps/budget/src/record-expenditure/record-expenditure.int-spec.ts';
const PERSISTENCE = 'apps/budget/src/persistence/expenditure.schema.ts';
const APP_MODULE = 'apps/budget/src/app.module.ts';
const PLATFORM_MODULE = 'libs/shared/service/src/platform.module.ts';
const TOOL = 'tools/start/start.ts';
const RECOMPUTATION = 'tools/verify/analysis.ts';

/**
 * Each entry has a line of code, the place where it stands, and the one rule that must fire; `null` where it is
 * allowed.
 */
const CASES: readonly (readonly [boundary: string, path: string, line: string, rule: string | null])[] = [
  ['the kernel knows no contract', KERNEL, "import '@imd/contracts';", PROJECTS],
  ['the kernel knows no Nest', KERNEL, "import '@nestjs/common';", PROJECTS],
  ['the kernel knows no rxjs', KERNEL, "import 'rxjs';", PROJECTS],
  ['the kernel may use Node', KERNEL, "import 'node:crypto';", null],
  ['contracts know no platform', CONTRACTS, "import '@imd/mongo';", PROJECTS],
  ['contracts know no database', CONTRACTS, "import 'mongoose';", PROJECTS],
  ['the client knows nothing of the platform but its description', CLIENT, "import '@imd/kernel';", PROJECTS],
  ['contracts may use the kernel', CONTRACTS, "import '@imd/kernel';", null],
  ['the platform knows no app', SERVICE, "import '@imd/budget';", PROJECTS],
  ['the platform knows no test harness', SERVICE, "import '@imd/testing';", PROJECTS],
  ['tests of the platform may use the harness', SERVICE_TEST, "import '@imd/testing';", null],
  ['libraries do not depend on each other in a circle', MONGO, "import '@imd/service';", PROJECTS],
  ['no app knows an app', FEATURE, "import '@imd/projects';", PROJECTS],
  ['no app reaches into an app', APP_MODULE, "import '../../projects/src/app.module';", PROJECTS],
  ['no app reaches into a library', APP_MODULE, "import '../../../libs/shared/kernel/src/money';", PROJECTS],
  ['no app knows the test harness', FEATURE, "import '@imd/testing';", PROJECTS],
  ['tests of an app may use the harness', FEATURE_TEST, "import '@imd/testing';", null],
  ['an app may use the platform', FEATURE, "import '@imd/service';", null],
  ['only packages that package.json names', FEATURE, "import 'bson';", PROJECTS],

  ['the domain knows no framework', DOMAIN, "import '@nestjs/common';", FOLDERS],
  ['the domain knows no platform', DOMAIN, "import '@imd/mongo';", FOLDERS],
  ['the domain knows no store', DOMAIN, "import '../persistence/expenditure.schema';", FOLDERS],
  ['the domain may use the kernel', DOMAIN, "import '@imd/kernel';", null],
  ['the domain may use contracts', DOMAIN, "import '@imd/contracts';", null],
  ['the domain may use itself', DOMAIN, "import './budget-year';", null],
  ['tests of the domain may use fast-check', DOMAIN_TEST, "import 'fast-check';", null],
  ['no feature knows a feature', FEATURE, "import '../make-commitment/make-commitment';", FOLDERS],
  ['what features share knows no feature', PERSISTENCE, "import '../make-commitment/make-commitment';", FOLDERS],
  ['a feature may use the domain', FEATURE, "import '../domain/expenditure';", null],
  ['the app module may list features', APP_MODULE, "import './make-commitment/make-commitment';", null],
  ['a feature knows no database', FEATURE, "import 'mongoose';", FOLDERS],
  ['a feature knows no driver', FEATURE, "import 'mongodb';", FOLDERS],
  ['persistence may use mongoose', PERSISTENCE, "import 'mongoose';", null],
  ['persistence knows no broker', PERSISTENCE, "import 'kafkajs';", FOLDERS],
  ['a feature knows no broker', FEATURE, "import 'kafkajs';", FOLDERS],
  ['the database library knows no broker', MONGO, "import 'kafkajs';", FOLDERS],
  ['messaging may use kafkajs', MESSAGING, "import 'kafkajs';", null],

  ['a request names its parts with @Part', REQUEST, "import { ValidateNested } from 'class-validator';", FOLDERS],
  ['a shared one too', SHARED_REQUEST, "import { ValidateNested } from 'class-validator';", FOLDERS],
  ['a request may use other rules', REQUEST, "import { IsIn } from 'class-validator';", null],
  ['@Part is made of what it stands for', PARTS, "import { ValidateNested } from 'class-validator';", null],

  ['the recomputation knows no app', RECOMPUTATION, "import '../../apps/gateway/src/figures/figure';", FOLDERS],
  ['the recomputation knows no platform', RECOMPUTATION, "import '@imd/messaging';", FOLDERS],
  ['the recomputation knows no rule', RECOMPUTATION, "import { cashClaims } from '@imd/kernel';", FOLDERS],
  ['the recomputation may read money', RECOMPUTATION, "import { parseCents } from '@imd/kernel';", null],

  ['an app reads no environment', FEATURE, 'export const at = process.env;', 'no-restricted-properties'],
  ['a library reads no environment', MONGO, 'export const { env } = process;', 'no-restricted-properties'],
  ['the platform module hands the environment over', PLATFORM_MODULE, 'export const at = process.env;', null],
  ['a tool reads the environment', TOOL, 'export const at = process.env;', null],
  ['an app asks the clock', FEATURE, 'export const now = new Date();', 'no-restricted-syntax'],
  ['an app asks the clock, also for a number', FEATURE, 'export const millis = Date.now();', 'no-restricted-syntax'],
  ['an app may read a date', FEATURE, "export const day = new Date('2010-12-31');", null],

  ['promises are awaited', FEATURE, 'void 0; Promise.resolve();', '@typescript-eslint/no-floating-promises'],
  ['no condition on a promise', FEATURE, 'if (Promise.resolve()) void 0;', '@typescript-eslint/no-misused-promises'],
  [
    'only errors are thrown',
    FEATURE,
    "export const thrown = () => { throw 'text'; };",
    '@typescript-eslint/only-throw-error',
  ],
  ['nothing is any', FEATURE, 'export type Anything = any;', '@typescript-eslint/no-explicit-any'],
  [
    'unknown is never assumed',
    FEATURE,
    'export const f = (n: null | 1) => n!;',
    '@typescript-eslint/no-non-null-assertion',
  ],
  ['a test may assume', FEATURE_TEST, 'export const f = (n: null | 1) => n!;', null],
  [
    'a switch names every case',
    FEATURE,
    'export function which(n: 1 | 2) { switch (n) { case 1: break; } }',
    '@typescript-eslint/switch-exhaustiveness-check',
  ],
  [
    'a type is imported as one',
    DOMAIN,
    "import { Cents } from '@imd/kernel'; export type Twice = [Cents, Cents];",
    '@typescript-eslint/consistent-type-imports',
  ],
  [
    'what Nest injects stays an import at run time',
    FEATURE,
    "import { Injectable } from '@nestjs/common'; import { Commands } from '@imd/service'; " +
      '@Injectable() export class A { constructor(readonly commands: Commands) {} }',
    null,
  ],
];

describe('the linter', () => {
  let fired: string[][];

  beforeAll(() => {
    const lint = spawnSync(process.execPath, ['tools/lint/lint-lines.mjs'], {
      cwd: REPOSITORY,
      input: JSON.stringify(CASES.map(([, path, line]) => ({ path, line }))),
      encoding: 'utf8',
    });
    if (lint.status !== 0) throw new Error(lint.stderr);
    fired = JSON.parse(lint.stdout) as string[][];
  }, 180_000);

  it.each(CASES.map(([boundary, path, , rule], at) => ({ boundary, path, rule, at })))(
    '$boundary',
    ({ path, rule, at }) => {
      expect(existsSync(join(REPOSITORY, path))).toBe(true);
      expect(fired[at]).toEqual(rule === null ? [] : [rule]);
    },
  );
});
