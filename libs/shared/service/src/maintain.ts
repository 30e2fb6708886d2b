import {
  caughtUpWithLive,
  liveGeneration,
  nextGeneration,
  PARKED,
  replaceLive,
  type ParkedDocument,
  type ReadModel,
} from '@imd/messaging';
import type { Type } from '@nestjs/common';
import { NestFactory } from '@nestjs/core';
import { FastifyAdapter, type NestFastifyApplication } from '@nestjs/platform-fastify';
import { PlatformSettings } from './platform-settings';
import { Runtime } from './runtime';

/** What an operator can ask of a service's read models, on the command line of the service itself. */
export const MAINTENANCE = ['--rebuild', '--redrive', '--discard', '--parked'] as const;

export type Maintenance = (typeof MAINTENANCE)[number];

export function isMaintenance(argument: string | undefined): argument is Maintenance {
  return MAINTENANCE.some((known) => known === argument);
}

const say = (line: string) => process.stdout.write(`${line}\n`);

/**
 * `--rebuild <read model>` builds it anew from the topics beside the live one, then swaps;
 * `--parked <read model>` lists the aggregates whose events wait, and why;
 * `--redrive <read model> [subject]` asks the consumer that owns them to try again, for one aggregate or all;
 * `--discard <read model> <subject>` asks it to skip the event that blocks.
 */
export async function maintain(
  module: Type,
  what: Maintenance,
  [name, subject]: readonly (string | undefined)[],
): Promise<void> {
  const app = await NestFactory.create<NestFastifyApplication>(module, new FastifyAdapter(), { logger: false });
  const runtime = app.get(Runtime);
  const { readModels, topicPrefix } = app.get(PlatformSettings);
  const model = readModels.find((candidate) => candidate.name === name);
  if (!model)
    throw new Error(`Name one of the read models of this service: ${readModels.map((known) => known.name).join(', ')}`);
  await runtime.prepareStores();
  if (what === '--rebuild') await rebuild(app, runtime, model, topicPrefix);
  else await parked(runtime, model, topicPrefix, what, subject);
  await app.close();
}

async function rebuild(
  app: NestFastifyApplication,
  runtime: Runtime,
  model: ReadModel,
  topicPrefix: string,
): Promise<void> {
  await runtime.refuseUnfitLog(model);
  const building = await nextGeneration(runtime.db, model, topicPrefix);
  const unfit = new AbortController();
  const builder = runtime.builderOf(building, (fault) => unfit.abort(fault));
  app.connectMicroservice({ strategy: builder });
  await app.startAllMicroservices();
  say(`${model.name}: building generation ${building.number} beside the live one`);
  let told = -1n;
  await caughtUpWithLive(
    building,
    (behind) => {
      if (behind !== told) say(`${model.name}: ${behind} events behind the live generation`);
      told = behind;
    },
    AbortSignal.any([AbortSignal.timeout(3_600_000), unfit.signal]),
  );
  await builder.close();
  const { parked: waiting } = await replaceLive(building);
  say(`${model.name}: generation ${building.number} is live, ${waiting} aggregates parked`);
}

async function parked(
  runtime: Runtime,
  model: ReadModel,
  topicPrefix: string,
  what: Exclude<Maintenance, '--rebuild'>,
  subject: string | undefined,
): Promise<void> {
  const generation = await liveGeneration(runtime.db, model, topicPrefix);
  const documents = generation.collection<ParkedDocument>(PARKED);
  const chosen = subject === undefined ? {} : { _id: subject };
  if (what === '--parked') {
    for await (const { _id, reason, detail, since, asked } of documents.find(chosen)) {
      say(`${_id}\t${reason}\t${detail}\tsince ${since.toISOString()}${asked === null ? '' : `\t${asked} asked`}`);
    }
    return;
  }
  if (what === '--discard' && subject === undefined)
    throw new Error('Name the subject whose blocking event is to be skipped');
  const { modifiedCount } = await documents.updateMany(chosen, {
    $set: { asked: what === '--discard' ? 'discard' : 'redrive' },
  });
  say(`${model.name}: asked for ${modifiedCount} aggregates; the consumer that owns them carries it out`);
}
