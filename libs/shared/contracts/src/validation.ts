import Ajv, { type ValidateFunction } from 'ajv';
import addFormats from 'ajv-formats';
import type { EventDefinition } from './event-definition';

const ajv = addFormats(new Ajv({ allErrors: true, strict: true, strictTypes: false }));
const compiled = new WeakMap<EventDefinition, ValidateFunction>();

/**
 * Each finding names its place in `data` by a JSON pointer; no finding says that the data fits the schema of the event.
 */
export function findingsIn(definition: EventDefinition, data: unknown): string[] {
  let validate = compiled.get(definition);
  if (!validate) compiled.set(definition, (validate = ajv.compile(definition.data)));
  if (validate(data)) return [];
  return (validate.errors ?? []).map(
    ({ instancePath, message }) => `${instancePath || '/'} ${message ?? 'is not valid'}`,
  );
}
