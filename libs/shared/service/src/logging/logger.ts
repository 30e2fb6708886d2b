import type { LoggerService } from '@nestjs/common';
import { logLevel, type logCreator } from 'kafkajs';
import pino, { type DestinationStream, type Logger } from 'pino';

/** Writes JSON lines to standard output, the level as a word. A line about a request names its trace (`traceIds`). */
export function createLogger(service: string, level: string, destination?: DestinationStream): Logger {
  const options = {
    level,
    base: { service },
    timestamp: pino.stdTimeFunctions.isoTime,
    formatters: { level: (word: string) => ({ level: word }) },
  };
  return destination ? pino(options, destination) : pino(options);
}

/** Nest writes its own lines in the same form. */
export function nestLogger(logger: Logger): LoggerService {
  const line =
    (level: 'info' | 'error' | 'warn' | 'debug' | 'trace') =>
    (message: unknown, ...rest: unknown[]) => {
      const context = rest.at(-1);
      logger[level]({ context: typeof context === 'string' ? context : undefined }, String(message));
    };
  return { log: line('debug'), error: line('error'), warn: line('warn'), debug: line('debug'), verbose: line('trace') };
}

/**
 * kafkajs writes in this form too. A broker that is down makes it log errors; here they are warnings, since every part
 * that uses the broker tries again.
 */
export function kafkaLogCreator(logger: Logger): logCreator {
  return () =>
    ({ level, namespace, log }) => {
      const { message, ...facts } = log;
      const write = level === logLevel.ERROR ? 'warn' : 'debug';
      logger[write]({ namespace, ...facts, timestamp: undefined, logger: undefined }, message);
    };
}
