import { decide, stored } from '@imd/testing';
import { aProject, refusal } from '../domain/project.fixture';
import { projects } from '../persistence/project.schema';
import { changeProjectStatusUseCase } from './change-project-status';

describe('the use case of changing a status', () => {
  const project = aProject({ status: 'finalisation' });
  const close = () => changeProjectStatusUseCase({ project: project.id }, { status: 'closed' });

  it('closes a project of whose years the budget service told nothing', async () => {
    const { answer, events, state } = await decide([stored(projects, project)], close(), { ifMatch: '*' });
    expect(answer.status).toBe(200);
    expect(state(projects, project.id)?.status).toBe('closed');
    expect(events).toHaveLength(1);
  });

  it('knows no project that was not registered', () =>
    expect(decide([], close())).rejects.toEqual(refusal('project-not-found')));
});
