import { Transform } from 'class-transformer';
import { ValidateBy } from 'class-validator';
import type { ServiceConfig } from './service-config';

/** Variables are text, so a rule about a number needs it converted first. */
export const wholeNumber = () =>
  Transform(({ value }: { value: unknown }) =>
    typeof value === 'string' && /^\d+$/.test(value) ? Number(value) : value,
  );

/** The rule may look at other variables too. Each has a name of its own, since the library tells one finding per name. */
export const rule = (holds: (value: string, config: ServiceConfig) => boolean, otherwise: string) =>
  ValidateBy({
    name: otherwise,
    validator: {
      validate: (value: unknown, facts) => typeof value === 'string' && holds(value, facts?.object as ServiceConfig),
      defaultMessage: () => otherwise,
    },
  });
