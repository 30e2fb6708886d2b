import type { Provider } from '@nestjs/common';
import { APP_FILTER, APP_GUARD, APP_PIPE } from '@nestjs/core';
import type { Logger } from 'pino';
import { LOGGER } from '../tokens';
import { inputPipe } from './input-problem';
import { NoParametersGuard } from './no-parameters.guard';
import { ProblemFilter } from './problem.filter';

/** Every controller gets these rules: its input is checked, and everything it throws becomes a problem. */
export const HTTP_RULES: Provider[] = [
  { provide: APP_PIPE, useFactory: inputPipe },
  { provide: APP_GUARD, useClass: NoParametersGuard },
  { provide: APP_FILTER, inject: [LOGGER], useFactory: (logger: Logger) => new ProblemFilter(logger) },
];
