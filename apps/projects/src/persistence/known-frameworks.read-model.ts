import { defineReadModel, readModelStore } from '@imd/messaging';
import type { KnownFramework } from '../domain/known-framework';

/** Commands read policy frameworks from this copy, in their own transaction; it follows the events of the owner. */
export const KNOWN_FRAMEWORKS = defineReadModel({
  name: 'known-frameworks',
  topics: ['imd.budget'],
  collections: { frameworks: { indexes: [] } },
});

export const knownFrameworks = readModelStore<KnownFramework>(KNOWN_FRAMEWORKS, 'frameworks');
