import { kafkaReady } from './kafka-ready';
import { existingReplicaSetReady } from './mongodb-ready';
import type { StackOptions, StackPart } from './stack';

const ANSWER_WITHIN_MS = 30_000;

export async function kafkaFromEnvironment({
  fresh,
}: Pick<StackOptions, 'fresh'>): Promise<{ part: StackPart; brokers: string[] } | null> {
  const named = process.env['IMD_KAFKA_BROKERS'];
  if (!named) return null;
  if (fresh) throw new NotOursToEmpty('IMD_KAFKA_BROKERS');
  const brokers = named.split(',').map((broker) => broker.trim());
  await kafkaReady(brokers, { withinMs: ANSWER_WITHIN_MS });
  return { brokers, part: outOfReach('Kafka', 'IMD_KAFKA_BROKERS') };
}

export async function mongodbFromEnvironment({
  fresh,
}: Pick<StackOptions, 'fresh'>): Promise<{ part: StackPart; url: string } | null> {
  const url = process.env['IMD_MONGODB_URL'];
  if (!url) return null;
  if (fresh) throw new NotOursToEmpty('IMD_MONGODB_URL');
  await existingReplicaSetReady(url, { withinMs: ANSWER_WITHIN_MS });
  return { url, part: outOfReach('MongoDB', 'IMD_MONGODB_URL') };
}

class NotOursToEmpty extends Error {
  constructor(variable: string) {
    super(`--fresh does not empty what ${variable} names. Empty it yourself, or unset ${variable}.`);
  }
}

function outOfReach(name: string, variable: string): StackPart {
  const refuse = () =>
    Promise.reject(new Error(`${name} is named in ${variable}, so it is not ours to start or to end.`));
  return { pid: null, start: refuse, kill: refuse, freeze: refuse, thaw: refuse, stop: () => Promise.resolve() };
}
