import { Schema } from '@imd/contracts';
import { DatePrecisionAnswer, LabelAnswer, named, ProvenanceAnswer, type Answer } from '@imd/service';
import { Type } from '@sinclair/typebox';
import type { Milestone } from '../domain/project-milestones';
import { projectPath } from './project.answer';

export const MilestoneAnswer = named(
  'Milestone',
  Type.Object({
    id: Schema.Code,
    title: LabelAnswer,
    dueOn: Schema.nullable(Schema.Date, 'Null when it has no date'),
    dueOnPrecision: DatePrecisionAnswer,
    reachedOn: Schema.nullable(Schema.Date, 'Null while it is not reached'),
    reason: Schema.nullable(Schema.Text, 'Why it is due on this date instead of the one before'),
    rescheduled: Type.Array(
      named(
        'Rescheduling',
        Type.Object({
          dueOn: Schema.nullable(Schema.Date),
          dueOnPrecision: DatePrecisionAnswer,
          reason: Schema.Text,
        }),
      ),
      { description: 'The dates it was due on before, oldest first, with why each was given up' },
    ),
    provenance: ProvenanceAnswer,
    links: Type.Object({ self: Schema.Link, project: Schema.Link }),
  }),
);

export const milestonePath = (project: string, milestone: string) => `${projectPath(project)}/milestones/${milestone}`;

export function milestoneAnswer(project: string, milestone: Milestone): Answer<typeof MilestoneAnswer> {
  return { ...milestone, links: { self: milestonePath(project, milestone.id), project: projectPath(project) } };
}
