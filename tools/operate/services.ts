import { SERVICES, type ServiceName } from '../start/settings';

export function serviceNamed(name: string | undefined): ServiceName {
  const service = SERVICES.find((known) => known === name);
  if (!service) throw new Error(`Name one of the services: ${SERVICES.join(', ')}.`);
  return service;
}
