import { EVENT_DEFINITIONS, told, type EventDefinition } from '@imd/contracts';
import { stringify } from 'yaml';
import { openApiDocument } from './openapi/document';
import { problemTable } from './openapi/problem-table';

/**
 * Readers of the events and callers of the API get these files, by path below contracts/: generated from the code and
 * committed.
 */
export function published(definitions: Iterable<EventDefinition> = EVENT_DEFINITIONS.values()): Map<string, string> {
  const all = [...definitions];
  const api = openApiDocument();
  return new Map([
    ['events.md', eventTable(all)],
    ['openapi.json', asJson(api)],
    ['openapi.yaml', stringify(api, { aliasDuplicateObjects: false })],
    ['problem-types.md', problemTable()],
    ...all.map((definition) => [schemaPath(definition), asJson(jsonSchema(definition))] as const),
    ...all.flatMap((definition) =>
      [...samplesOf(definition)].map(([path, sample]) => [path, asJson(told(definition, sample))] as const),
    ),
  ]);
}

export const schemaPath = ({ type }: EventDefinition) => `schemas/${type}.json`;
export const samplePath = ({ type }: EventDefinition) => `samples/${type}.json`;

export function samplesOf(definition: EventDefinition): ReadonlyMap<string, unknown> {
  const later = Object.entries(definition.laterSamples);
  return new Map([
    [samplePath(definition), definition.sample],
    ...later.map(([name, sample]) => [`samples/${definition.type}.${name}.json`, sample] as const),
  ]);
}

/** TypeBox writes this dialect and Ajv reads it. */
export function jsonSchema({ type, dataschema, meaning, data }: EventDefinition): object {
  return {
    $schema: 'http://json-schema.org/draft-07/schema#',
    $id: dataschema,
    title: type,
    description: meaning,
    ...data,
  };
}

const asJson = (value: unknown) => `${JSON.stringify(value, null, 2)}\n`;

function eventTable(definitions: readonly EventDefinition[]): string {
  const rows = definitions.map(
    (definition) =>
      `| [\`${definition.type}\`](${schemaPath(definition)}) | \`${definition.topic}\` | \`${definition.aggregate}/<id>\` ` +
      `| ${raisesVersion(definition, definitions)} | ${definition.meaning.replaceAll('|', '\\|')} |`,
  );
  return [
    '# Events',
    '',
    'Written by `npm run contracts`; a test fails when it no longer fits the code.',
    '',
    'The Kafka key of an event is its subject, so that a subject’s events stay in order. `subjectversion` is the number of the',
    'subject’s own events: 1, 2, 3 … without gaps. Each event raises it by one and nothing else does: a booking also changes its',
    'budget year and its commitment, but leaves their versions as they are. Where a thing is set again with the same content,',
    'nothing happened and nothing is published.',
    '',
    'Within a version fields are only added; what would break a reader is a new version beside the old one.',
    '',
    '| Event (CloudEvents `type`) | Topic | Subject, and Kafka key | What raises the subject’s version | Meaning |',
    '| --- | --- | --- | --- | --- |',
    ...rows,
    '',
  ].join('\n');
}

function raisesVersion({ aggregate }: EventDefinition, definitions: readonly EventDefinition[]): string {
  const own = definitions.filter((other) => other.aggregate === aggregate);
  return own.length === 1 ? 'this event' : `each of its ${String(own.length)} events`;
}
