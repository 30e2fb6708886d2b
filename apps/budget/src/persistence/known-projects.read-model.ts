import { defineReadModel, readModelStore } from '@imd/messaging';
import type { KnownProject } from '../domain/known-project';

/** Commands read projects from this copy, in their own transaction; it follows the events of the owner. */
export const KNOWN_PROJECTS = defineReadModel({
  name: 'known-projects',
  topics: ['imd.projects'],
  format: 2,
  collections: { projects: { indexes: [] } },
});

export const knownProjects = readModelStore<KnownProject>(KNOWN_PROJECTS, 'projects');
