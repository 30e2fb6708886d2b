import type { ServiceName } from '../start/settings';

/** Which service owns a read model, and so maintains it. */
const OWNERS: Readonly<Record<string, ServiceName>> = {
  underspend: 'gateway',
  'country-overview': 'gateway',
  'known-projects': 'budget',
  'financial-progress': 'projects',
};

export function ownerOf(readModel: string | undefined): ServiceName {
  const owner = readModel === undefined ? undefined : OWNERS[readModel];
  if (!owner) throw new Error(`Name one of the read models: ${Object.keys(OWNERS).join(', ')}.`);
  return owner;
}
