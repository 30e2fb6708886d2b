import type { Milestone } from '../domain/project-milestones';
import { projectPath } from './project.answer';

export const milestonePath = (project: string, milestone: string) => `${projectPath(project)}/milestones/${milestone}`;

export function milestoneAnswer(project: string, milestone: Milestone) {
  return { ...milestone, links: { self: milestonePath(project, milestone.id), project: projectPath(project) } };
}
