import { type Topic, TOPICS } from '@imd/contracts';
import { deadLetterTopic, type ReadModel } from '@imd/messaging';
import { PlatformSettings } from '@imd/service';
import { KNOWN_PROJECTS } from '../../apps/budget/src/persistence/known-projects.read-model';
import { COUNTRY_OVERVIEW } from '../../apps/gateway/src/country-overview/country-overview.read-model';
import { DUE_DATES } from '../../apps/gateway/src/due-dates/due-dates.read-model';
import { UNDERSPEND } from '../../apps/gateway/src/underspend-analysis/underspend-analysis.read-model';
import { FINANCIAL_PROGRESS } from '../../apps/projects/src/persistence/financial-progress.read-model';
import { KNOWN_FRAMEWORKS } from '../../apps/projects/src/persistence/known-frameworks.read-model';
import type { ServiceName } from '../start/settings';

export const READ_MODELS_OF: Readonly<Record<ServiceName, readonly ReadModel[]>> = {
  budget: [KNOWN_PROJECTS],
  projects: [FINANCIAL_PROGRESS, KNOWN_FRAMEWORKS],
  returns: [],
  gateway: [UNDERSPEND, COUNTRY_OVERVIEW, DUE_DATES],
};

/** Whoever may read or write a topic may also ask where it begins and ends; what is not granted is refused. */
export type Operation = 'Read' | 'Write' | 'Create' | 'Delete' | 'DescribeConfigs';

export interface Grant {
  readonly resource: 'topic' | 'group';
  readonly name: string;
  /** The name is the beginning of those that are meant. */
  readonly isPrefix: boolean;
  readonly operations: readonly Operation[];
}

/** A service and a data team have one name at the broker, and a service the same at the database. */
export const loginOf = (service: ServiceName) => `imd-${service}`;
export const DATA_TEAM = 'imd-data-team';
/** These are for everybody who may know the whole; they hold nobody's cases. */
const OF_DATA_TEAMS: readonly Topic[] = TOPICS.filter((name) => name !== 'imd.returns.cases');

const topic = (name: string, ...operations: Operation[]): Grant => ({
  resource: 'topic',
  name,
  isPrefix: false,
  operations,
});
const groups = (name: string, ...operations: Operation[]): Grant => ({
  resource: 'group',
  name,
  isPrefix: true,
  operations,
});

/** A service makes, writes and reads its own topics, reads what its read models follow, and writes what they set aside. */
export function grantsOf(service: ServiceName, topicPrefix: string): Grant[] {
  const readModels = READ_MODELS_OF[service];
  const own = new PlatformSettings(service, '', topicPrefix, readModels).ownTopics;
  const followed = new Set(readModels.flatMap(({ topics }) => topics.map((name) => topicPrefix + name)));
  const setAside = readModels.flatMap(({ name, topics }) =>
    topics.map((each) => deadLetterTopic(topicPrefix + each, name)),
  );
  return [
    ...own.map((name) => topic(name, 'Create', 'Write', 'Read', 'DescribeConfigs')),
    ...[...followed].map((name) => topic(name, 'Read', 'DescribeConfigs')),
    ...setAside.map((name) => topic(name, 'Create', 'Write', 'DescribeConfigs')),
    ...(readModels.length > 0 ? [groups(`${topicPrefix}imd-${service}.`, 'Read')] : []),
    // A service that compares its store with its topic reads that in a group of the moment.
    ...own.map((name) => groups(`${name}.reader-`, 'Read', 'Delete')),
  ];
}

/** A data team reads in groups of its own, which begin with its name. */
export function grantsOfDataTeam(topicPrefix: string): Grant[] {
  return [...OF_DATA_TEAMS.map((name) => topic(topicPrefix + name, 'Read')), groups(`${DATA_TEAM}.`, 'Read')];
}
