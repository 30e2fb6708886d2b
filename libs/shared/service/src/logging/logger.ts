import type { LoggerService } from '@nestjs/common';
import { logLevel, type logCreator } from 'kafkajs';
import pino, { type Logger } from 'pino';

/** JSON lines on standard output. What is logged of a request names its trace (`traceIds`). */
export function createLogger(service: string, level: string): Logger {
  return pino({
    level,
    base: { service },
    timestamp: pino.stdTimeFunctions.isoTime,
  });
}

/** Nest's own lines in the same form. */
export function nestLogger(logger: Logger): LoggerService {
  const line =
    (level: 'info' | 'error' | 'warn' | 'debug' | 'trace') =>
    (message: unknown, ...rest: unknown[]) => {
      const context = rest.at(-1);
      logger[level]({ context: typeof context === 'string' ? context : undefined }, String(message));
    };
  return { log: line('debug'), error: line('error'), warn: line('warn'), debug: line('debug'), verbose: line('trace') };
}

/** kafkajs' lines too; what it calls an error while a broker is away is a warning, since every part of ours retries. */
export function kafkaLogCreator(logger: Logger): logCreator {
  return () =>
    ({ level, namespace, log }) => {
      const { message, ...facts } = log;
      const write = level === logLevel.ERROR ? 'warn' : 'debug';
      logger[write]({ namespace, ...facts, timestamp: undefined, logger: undefined }, message);
    };
}
