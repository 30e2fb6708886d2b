import { defineReadModel, readModelStore } from '@imd/messaging';
import type { KnownProject } from '../domain/known-project';

/** The projects as their owner tells of them, to be read by commands in their transaction. */
export const KNOWN_PROJECTS = defineReadModel({
  name: 'known-projects',
  topics: ['imd.projects'],
  collections: { projects: { indexes: [] } },
});

export const knownProjects = readModelStore<KnownProject>(KNOWN_PROJECTS, 'projects');
