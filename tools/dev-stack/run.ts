import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { tmpdir } from 'node:os';
import { startStack } from './start-stack';

const { values } = parseArgs({
  options: {
    'kafka-port': { type: 'string', default: process.env['IMD_KAFKA_PORT'] ?? '9092' },
    'mongodb-port': { type: 'string', default: process.env['IMD_MONGODB_PORT'] ?? '27017' },
    data: { type: 'string', default: join(tmpdir(), 'imd-dev-stack') },
    fresh: { type: 'boolean', default: false },
  },
});

const say = (line: string) => process.stdout.write(`${line}\n`);

async function main(): Promise<void> {
  const stack = await startStack({
    dataDirectory: values.data,
    kafkaPort: Number(values['kafka-port']),
    mongodbPort: Number(values['mongodb-port']),
    fresh: values.fresh,
    progress: say,
    died: (part, lastLines) => {
      say(`${part} ended unexpectedly. Its last lines:\n${lastLines}`);
      process.exitCode = 1;
      end();
    },
  });
  let ending = false;
  const end = () => {
    if (ending) return;
    ending = true;
    say('Ending Kafka and MongoDB.');
    void stack.stop().then(() => process.exit());
  };
  process.on('SIGINT', end);
  process.on('SIGTERM', end);
  say(`MongoDB  ${stack.mongodbUrl}`);
  say(`Kafka    ${stack.kafkaBrokers.join(',')}`);
  say(`Data in ${values.data}. Ctrl-C ends both.`);
}

main().catch((error: unknown) => {
  process.stderr.write(`${error instanceof Error ? error.message : String(error)}\n`);
  process.exit(1);
});
