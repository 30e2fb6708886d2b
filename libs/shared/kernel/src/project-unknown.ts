import { conflict } from './domain-error';

/**
 * Several services name projects. All but their owner learn of a project from its events, which may still be on their
 * way when a booking already names it: the same request is accepted a moment later.
 */
export const projectUnknown = conflict(
  'project-unknown',
  'The project that is named is not registered, or its registration has not arrived yet',
  (project: string) => ({ field: 'project', project }),
  { retryable: true },
);
