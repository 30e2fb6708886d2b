import { uploadOf } from '@imd/service';
import { RegisterProjectRequest } from '../requests/register-project.request';
import { PROJECT_SHEET } from '../requests/project.sheet';
import { uploadedProject } from './upload-projects';

export const UploadProjectsController = uploadOf({
  name: 'Projects',
  things: 'projects',
  path: 'v1/project-uploads',
  read: 'projects:read',
  write: 'projects:write',
  sheet: PROJECT_SHEET,
  request: RegisterProjectRequest,
  command: uploadedProject,
});
