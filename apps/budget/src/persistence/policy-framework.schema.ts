import { defineStore, LABEL, listOf, nullable, part, PROVENANCE, required } from '@imd/mongo';
import type { PolicyFramework, Priority, Theme } from '../domain/policy-framework';

const PURPOSE = {
  code: required(String),
  label: required(LABEL),
  validFrom: nullable(String),
  validTo: nullable(String),
};

const PRIORITY = part<Priority>({ ...PURPOSE, number: required(Number) });

const THEME = part<Theme>(PURPOSE);

export const policyFrameworks = defineStore<PolicyFramework>({
  aggregate: 'policy-frameworks',
  thing: 'policy framework',
  collection: 'policy-frameworks',
  id: ({ code }) => code,
  listing: { orders: { code: [] } },
  fields: {
    code: required(String),
    title: required(LABEL),
    validFrom: required(String),
    priorities: listOf(PRIORITY),
    themes: listOf(THEME),
    provenance: required(PROVENANCE),
  },
});
