import { setTimeout as delay } from 'node:timers/promises';
import {
  caughtUpWith,
  liveGeneration,
  liveOffsets,
  nextGeneration,
  PARKED,
  replaceLive,
  type Generation,
  type ParkedDocument,
  type ReadModel,
} from '@imd/messaging';
import type { Type } from '@nestjs/common';
import { NestFactory } from '@nestjs/core';
import { FastifyAdapter, type NestFastifyApplication } from '@nestjs/platform-fastify';
import { PlatformSettings } from './platform-settings';
import { Runtime } from './runtime';

/** An operator asks these of a service's read models, on the command line of the service itself. */
export const MAINTENANCE = ['--rebuild', '--redrive', '--discard', '--parked'] as const;

export type Maintenance = (typeof MAINTENANCE)[number];

export function isMaintenance(argument: string | undefined): argument is Maintenance {
  return MAINTENANCE.some((known) => known === argument);
}

/**
 * Consumers look each second for what is asked; one that has just ended leaves its partitions to another within its
 * session.
 */
const CARRIED_OUT_WITHIN_MS = 30_000;
const LOOK_EVERY_MS = 200;

export const say = (line: string) => process.stdout.write(`${line}\n`);

/** The operator asked for something that is not there, or it was not done; the message says all there is to say. */
export class NotMaintained extends Error {
  override readonly name = 'NotMaintained';
}

/**
 * `--rebuild <read model>` builds it anew from the topics beside the live one, then swaps; with `--anew` from topics that
 * took the place of those that the live one has applied;
 * `--parked <read model> [subject]` lists the aggregates whose events wait, and why;
 * `--redrive <read model> [subject]` has the consumer that owns them try again, for one aggregate or all, and tells the
 * outcome; `--discard <read model> <subject>` has it skip the event that blocks, and tells the outcome.
 * @throws NotMaintained when what was asked for was not done
 */
export async function maintain(
  module: Type,
  what: Maintenance,
  [name, subject]: readonly (string | undefined)[],
): Promise<void> {
  await inService(module, async (app, runtime) => {
    const { readModels, topicPrefix, service } = app.get(PlatformSettings);
    const model = readModels.find((candidate) => candidate.name === name);
    if (!model) throw new NotMaintained(readModelsOf(service, readModels));
    if (what === '--discard' && subject === undefined)
      throw new NotMaintained('Name the subject whose blocking event is to be skipped.');
    await runtime.prepareStores();
    if (what === '--rebuild') await rebuild(app, runtime, model, topicPrefix, subject === '--anew');
    else {
      const generation = await liveGeneration(runtime.db, model, topicPrefix);
      if (what === '--parked') await listParked(generation, subject);
      else await letGoOn(generation, what === '--discard' ? 'discard' : 'redrive', subject);
    }
  });
}

/** Does work of an operator with the parts of a service, which does not serve meanwhile. */
export async function inService(
  module: Type,
  work: (app: NestFastifyApplication, runtime: Runtime) => Promise<void>,
): Promise<void> {
  const app = await NestFactory.create<NestFastifyApplication>(module, new FastifyAdapter(), {
    logger: false,
    abortOnError: false,
  });
  try {
    await work(app, app.get(Runtime));
  } finally {
    await app.close();
  }
}

function readModelsOf(service: string, readModels: readonly ReadModel[]): string {
  if (readModels.length === 0) return `The ${service} service has no read model.`;
  return `Name one of the read models of the ${service} service: ${readModels.map(({ name }) => name).join(', ')}.`;
}

async function rebuild(
  app: NestFastifyApplication,
  runtime: Runtime,
  model: ReadModel,
  topicPrefix: string,
  isAnew: boolean,
): Promise<void> {
  await runtime.refuseUnfitLog(model, isAnew);
  const building = await nextGeneration(runtime.db, model, topicPrefix);
  const ends = await runtime.topicEnds(building);
  const unfit = new AbortController();
  const builder = runtime.builderOf(building, (fault) => unfit.abort(fault));
  app.connectMicroservice({ strategy: builder });
  await app.startAllMicroservices();
  say(`${model.name}: building generation ${building.number} beside the live one`);
  let told = -1n;
  await caughtUpWith(
    // The offsets of the live generation say nothing about topics that it has never seen.
    () => (isAnew ? Promise.resolve(ends) : liveOffsets(building)),
    building,
    (behind) => {
      if (behind !== told)
        say(`${model.name}: ${behind} events behind ${isAnew ? 'the topics' : 'the live generation'}`);
      told = behind;
    },
    AbortSignal.any([AbortSignal.timeout(3_600_000), unfit.signal]),
  );
  await builder.close();
  const { parked: waiting } = await replaceLive(building);
  say(
    `${model.name}: generation ${building.number} is live, ${waiting === 0 ? 'nothing is parked' : `${waiting} aggregates are parked`}`,
  );
}

async function listParked(generation: Generation, subject: string | undefined): Promise<void> {
  const documents = await parkedDocuments(generation, subject);
  if (documents.length === 0) say(nothingParked(generation, subject));
  for (const { _id, reason, detail, since, asked } of documents)
    say(`${_id}\t${reason}\t${detail}\tsince ${since.toISOString()}${asked === null ? '' : `\t${asked} asked`}`);
}

/**
 * The command asks for it and waits until the consumer that owns the partitions has carried it out for every aggregate.
 */
async function letGoOn(
  generation: Generation,
  asked: NonNullable<ParkedDocument['asked']>,
  subject: string | undefined,
): Promise<void> {
  const subjects = (await parkedDocuments(generation, subject)).map(({ _id }) => _id);
  if (subjects.length === 0) {
    if (subject !== undefined) throw new NotMaintained(nothingParked(generation, subject));
    say(nothingParked(generation, subject));
    return;
  }
  const parked = generation.collection<ParkedDocument>(PARKED);
  await parked.updateMany({ _id: { $in: subjects } }, { $set: { asked } });
  const left = await leftParked(generation, subjects);
  for (const each of subjects) say(outcomeOf(each, left.get(each), asked));
  if (left.size > 0)
    throw new NotMaintained(`${generation.model.name}: ${left.size} of ${subjects.length} still parked.`);
}

/** @returns those of `subjects` that are still parked once nothing is asked for any more, or once the wait is over */
async function leftParked(
  generation: Generation,
  subjects: readonly string[],
): Promise<ReadonlyMap<string, ParkedDocument>> {
  const deadline = performance.now() + CARRIED_OUT_WITHIN_MS;
  for (;;) {
    const left = await generation
      .collection<ParkedDocument>(PARKED)
      .find({ _id: { $in: [...subjects] } })
      .toArray();
    // The pointer is read afterwards: a generation is dropped only when it is no longer the live one, and all in it
    // would seem applied.
    const live = await liveGeneration(generation.db, generation.model, generation.topicPrefix);
    if (live.number !== generation.number)
      throw new NotMaintained(`${generation.model.name} was rebuilt meanwhile; ask again.`);
    if (left.every(({ asked }) => asked === null) || performance.now() > deadline)
      return new Map(left.map((document) => [document._id, document]));
    await delay(LOOK_EVERY_MS);
  }
}

function outcomeOf(subject: string, left: ParkedDocument | undefined, asked: 'redrive' | 'discard'): string {
  if (left?.asked)
    return `${subject}\tnot carried out yet: no consumer came to it within ${CARRIED_OUT_WITHIN_MS / 1_000} s; the next one will`;
  if (left) return `${subject}\tstill blocked\t${left.reason}\t${left.detail}`;
  return `${subject}\t${asked === 'discard' ? 'applied without the event that blocked' : 'applied'}`;
}

function parkedDocuments(generation: Generation, subject: string | undefined): Promise<ParkedDocument[]> {
  return generation
    .collection<ParkedDocument>(PARKED)
    .find(subject === undefined ? {} : { _id: subject })
    .sort({ _id: 1 })
    .toArray();
}

function nothingParked({ model }: Generation, subject: string | undefined): string {
  return `${model.name}: ${subject === undefined ? 'nothing is parked.' : `${subject} is not parked.`}`;
}
