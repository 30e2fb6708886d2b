import { hostname, userInfo } from 'node:os';
import { setTimeout as delay } from 'node:timers/promises';
import {
  dropPrevious,
  liveGeneration,
  PARKED,
  previousGeneration,
  swapTo,
  type Failpoint,
  type Generation,
  type ParkedDocument,
  type ReadModel,
} from '@imd/messaging';
import type { Type } from '@nestjs/common';
import { NestFactory } from '@nestjs/core';
import { FastifyAdapter, type NestFastifyApplication } from '@nestjs/platform-fastify';
import { PlatformSettings } from './platform-settings';
import { rebuild, RebuildUnderWay, RebuiltIsSmaller, type Rebuilding } from './rebuild';
import { Runtime } from './runtime';

/** An operator asks these of a service's read models, on the command line of the service itself. */
export const MAINTENANCE = [
  '--rebuild',
  '--swap-back',
  '--drop-previous',
  '--redrive',
  '--discard',
  '--parked',
] as const;

/** Of a rebuild: the topics took the place of those that the live one has applied. */
const ANEW = '--anew';
/** Of a rebuild: the rebuilt one goes live also when it has less in it. */
const FORCE = '--force';

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

/** Whoever has a shell on the service: the log of the consumer names this. */
const operator = () => `${userInfo().username}@${hostname()}`;

export const say = (line: string) => process.stdout.write(`${line}\n`);

/** The operator asked for something that is not there, or it was not done; the message says all there is to say. */
export class NotMaintained extends Error {
  override readonly name = 'NotMaintained';
}

/**
 * `--rebuild <read model> [--anew] [--force]` builds it anew from the topics beside the live one, then swaps unless it
 * has less in it; with `--anew` from topics that took the place of those that the live one has applied;
 * `--swap-back <read model>` makes the one before live again, and `--drop-previous <read model>` drops it;
 * `--parked <read model> [subject]` lists the aggregates whose events wait, and why;
 * `--redrive <read model> [subject]` has the consumer that owns them try again, for one aggregate or all, and tells the
 * outcome; `--discard <read model> <subject> <reason>` has it skip the event that blocks, and tells the outcome.
 * @throws NotMaintained when what was asked for was not done
 */
export async function maintain(
  module: Type,
  what: Maintenance,
  [name, subject, ...reason]: readonly (string | undefined)[],
): Promise<void> {
  await inService(module, async (app, runtime) => {
    const { readModels, topicPrefix, service } = app.get(PlatformSettings);
    const model = readModels.find((candidate) => candidate.name === name);
    if (!model) throw new NotMaintained(readModelsOf(service, readModels));
    const why = reason.join(' ').trim();
    if (what === '--discard' && subject === undefined)
      throw new NotMaintained('Name the subject whose blocking event is to be skipped.');
    if (what === '--discard' && why === '')
      throw new NotMaintained('Say why the event is discarded, after its subject.');
    await runtime.prepareStores();
    if (what === '--rebuild') await rebuildFor(app, runtime, model, topicPrefix, [subject, ...reason]);
    else {
      const generation = await liveGeneration(runtime.db, model, topicPrefix);
      if (what === '--swap-back') await swapBack(generation);
      else if (what === '--drop-previous') await dropBefore(generation, runtime.failpoint);
      else if (what === '--parked') await listParked(generation, subject);
      else
        await letGoOn(
          generation,
          { asked: what === '--discard' ? 'discard' : 'redrive', by: operator(), why },
          subject,
        );
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

async function rebuildFor(
  app: NestFastifyApplication,
  runtime: Runtime,
  model: ReadModel,
  topicPrefix: string,
  options: readonly (string | undefined)[],
): Promise<void> {
  const begin: Rebuilding['begin'] = async (building, onLogFault) => {
    const builder = runtime.builderOf(building, onLogFault);
    app.connectMicroservice({ strategy: builder });
    await app.startAllMicroservices();
    return builder;
  };
  const signal = new AbortController().signal;
  const [isAnew, force] = [options.includes(ANEW), options.includes(FORCE)];
  try {
    await rebuild({ runtime, model, topicPrefix, begin, say, isAnew, force, signal });
  } catch (error) {
    if (error instanceof RebuildUnderWay) throw new NotMaintained(error.message);
    if (!(error instanceof RebuiltIsSmaller)) throw error;
    throw new NotMaintained(
      `${model.name}: the rebuilt one has less in it, so the live one stays; ${FORCE} swaps nevertheless.\n${error.message}`,
    );
  }
}

/** The generation that was live before goes live again, and goes on where it ended. */
async function swapBack(live: Generation): Promise<void> {
  const { model } = live;
  const previous = await previousGeneration(live);
  if (!previous?.isWhole) throw new NotMaintained(`${model.name}: the generation before is not there any more.`);
  await swapTo(previous.generation, previous.handles);
  say(`${model.name}: generation ${previous.generation.number} is live again`);
}

async function dropBefore(live: Generation, failpoint: Failpoint): Promise<void> {
  const previous = await previousGeneration(live);
  if (!previous) throw new NotMaintained(`${live.model.name}: the generation before is not there any more.`);
  await dropPrevious(previous.generation, failpoint);
  say(`${live.model.name}: generation ${previous.generation.number} is dropped`);
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
  request: { readonly asked: 'redrive' | 'discard'; readonly by: string; readonly why: string },
  subject: string | undefined,
): Promise<void> {
  const subjects = (await parkedDocuments(generation, subject)).map(({ _id }) => _id);
  if (subjects.length === 0) {
    if (subject !== undefined) throw new NotMaintained(nothingParked(generation, subject));
    say(nothingParked(generation, subject));
    return;
  }
  const parked = generation.collection<ParkedDocument>(PARKED);
  await parked.updateMany({ _id: { $in: subjects } }, { $set: request });
  const left = await leftParked(generation, subjects);
  for (const each of subjects) say(outcomeOf(each, left.get(each), request.asked));
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
