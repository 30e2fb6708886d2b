import { defineStore } from '@imd/mongo';
import { Schema } from 'mongoose';
import type { Project } from '../domain/project';
import { LABEL, PROVENANCE } from './embedded.schema';

const observation = {
  id: String,
  from: String,
  to: String,
  value: String,
  remark: LABEL,
  provenance: PROVENANCE,
};

const indicator = {
  id: String,
  title: LABEL,
  unit: LABEL,
  baseline: String,
  target: { value: String, by: String },
  provenance: PROVENANCE,
  observations: [observation],
};

const milestone = {
  id: String,
  title: LABEL,
  dueOn: String,
  dueOnPrecision: String,
  reachedOn: String,
  reason: String,
  provenance: PROVENANCE,
  rescheduled: [{ dueOn: String, dueOnPrecision: String, reason: String }],
};

export const projects = defineStore<Project>({
  aggregate: 'projects',
  collection: 'projects',
  id: ({ id }) => id,
  listing: {
    filters: {
      partner: 'partners.organisationId',
      country: 'countries.country',
      priority: 'priority',
      status: 'status',
    },
    orders: { id: [] },
  },
  schema: new Schema<Project>(
    {
      id: String,
      title: LABEL,
      description: LABEL,
      priority: String,
      status: String,
      statusChange: { from: String, changedOn: String, reason: LABEL, provenance: PROVENANCE },
      scope: String,
      countries: [{ country: String, share: String }],
      partners: [{ organisationId: String, role: String }],
      plannedStart: String,
      plannedEnd: String,
      actualStart: String,
      actualEnd: String,
      datePrecision: String,
      totalBudget: BigInt,
      plans: [{ year: Number, amount: BigInt }],
      fundedByProgramme: Boolean,
      provenance: PROVENANCE,
      indicators: [indicator],
      milestones: [milestone],
    },
    { strict: 'throw', id: false },
  ),
});
