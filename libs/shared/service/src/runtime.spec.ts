import { systemClock } from '@imd/kernel';
import { RecordLimit } from '@imd/messaging';
import { Database } from '@imd/mongo';
import { Kafka } from 'kafkajs';
import pino from 'pino';
import { CatchingUp } from './commands/catching-up';
import { ServiceConfig } from './config/service-config';
import { PlatformSettings } from './platform-settings';
import { Readiness } from './readiness';
import { Runtime } from './runtime';

const BEFORE_IT_ENDS_MS = 60_000;

/** Nothing here connects to anything. */
function newRuntime(): Runtime {
  const database = new Database('mongodb://127.0.0.1:1', 'never-opened');
  const settings = new PlatformSettings('gateway', 'urn:nld:oin:00000000000000000000:systeem:imd-gateway', '', []);
  return new Runtime(
    database,
    new Kafka({ brokers: ['127.0.0.1:1'] }),
    pino({ level: 'silent' }),
    systemClock,
    [],
    [],
    new ServiceConfig(),
    settings,
    new Readiness(),
    new RecordLimit(),
    new CatchingUp(database, settings),
  );
}

describe('a service of which a part fails for good', () => {
  const { exitCode } = process;
  let exit: jest.SpyInstance;

  beforeEach(() => {
    jest.useFakeTimers();
    exit = jest.spyOn(process, 'exit').mockReturnValue(undefined as never);
  });

  afterEach(() => {
    jest.useRealTimers();
    exit.mockRestore();
    process.exitCode = exitCode;
  });

  it('ends its process, once a probe had time to see why', () => {
    const runtime = newRuntime();
    runtime.fail(new Error('crashed'));
    expect(runtime.fatal?.message).toBe('crashed');
    expect(exit).not.toHaveBeenCalled();
    jest.advanceTimersByTime(BEFORE_IT_ENDS_MS);
    expect(exit).toHaveBeenCalledWith(1);
  });

  it('leaves the end to who is stopping it', async () => {
    const runtime = newRuntime();
    await runtime.beforeApplicationShutdown();
    runtime.fail(new Error('crashed'));
    jest.advanceTimersByTime(BEFORE_IT_ENDS_MS);
    expect(exit).not.toHaveBeenCalled();
    expect(runtime.fatal).toBeNull();
    expect(process.exitCode).toBe(exitCode);
  });

  it('leaves the end to who stops it after that', async () => {
    const runtime = newRuntime();
    runtime.fail(new Error('crashed'));
    await runtime.beforeApplicationShutdown();
    jest.advanceTimersByTime(BEFORE_IT_ENDS_MS);
    expect(exit).not.toHaveBeenCalled();
    expect(process.exitCode).toBe(1);
  });
});
