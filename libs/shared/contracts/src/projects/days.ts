import { defineDayClosed } from '../define-day-closed';

export const ProjectsDayClosed = defineDayClosed('project-days', 'imd.projects');
