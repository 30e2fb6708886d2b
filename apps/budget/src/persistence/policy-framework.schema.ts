import { defineStore, LABEL, listOf, part, PROVENANCE, required } from '@imd/mongo';
import type { PolicyFramework, Priority, Theme } from '../domain/policy-framework';

const PRIORITY = part<Priority>({ code: required(String), number: required(Number), label: required(LABEL) });

const THEME = part<Theme>({ code: required(String), label: required(LABEL) });

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
