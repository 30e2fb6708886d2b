import { kafkaReady } from './kafka-ready';
import { existingReplicaSetReady } from './mongodb-ready';
import type { StackPart } from './stack';

const ANSWER_WITHIN_MS = 30_000;

export async function kafkaFromEnvironment(): Promise<{ part: StackPart; brokers: string[] } | null> {
  const named = process.env['IMD_KAFKA_BROKERS'];
  if (!named) return null;
  const brokers = named.split(',').map((broker) => broker.trim());
  await kafkaReady(brokers, { withinMs: ANSWER_WITHIN_MS });
  return { brokers, part: outOfReach('Kafka', 'IMD_KAFKA_BROKERS') };
}

export async function mongodbFromEnvironment(): Promise<{ part: StackPart; url: string } | null> {
  const url = process.env['IMD_MONGODB_URL'];
  if (!url) return null;
  await existingReplicaSetReady(url, { withinMs: ANSWER_WITHIN_MS });
  return { url, part: outOfReach('MongoDB', 'IMD_MONGODB_URL') };
}

function outOfReach(name: string, variable: string): StackPart {
  const refuse = () =>
    Promise.reject(new Error(`${name} is named in ${variable}, so it is not ours to start or to end.`));
  return { pid: null, start: refuse, kill: refuse, freeze: refuse, thaw: refuse, stop: () => Promise.resolve() };
}
