import type { ServiceName } from '../start/settings';

/** The service that owns a read model maintains it. */
const OWNERS: Readonly<Record<string, ServiceName>> = {
  underspend: 'gateway',
  'country-overview': 'gateway',
  'due-dates': 'gateway',
  'known-projects': 'budget',
  'financial-progress': 'projects',
  'known-frameworks': 'projects',
};

export const READ_MODELS: readonly string[] = Object.keys(OWNERS);

export function ownerOf(readModel: string | undefined): ServiceName {
  const owner = readModel === undefined ? undefined : OWNERS[readModel];
  if (!owner) throw new Error(`Name one of the read models: ${READ_MODELS.join(', ')}.`);
  return owner;
}
