import { defineStore, required } from '@imd/mongo';

/** Which statistic counts a subject: equal statistics under two ids would be shown twice. */
export interface CountedSubject {
  readonly key: string;
  readonly statistic: string;
}

export const countedSubjects = defineStore<CountedSubject>({
  aggregate: 'counted-subjects',
  thing: 'counted subject',
  collection: 'counted-subjects',
  id: ({ key }) => key,
  fields: { key: required(String), statistic: required(String) },
});
