import { uploadOf } from '@imd/service';
import { PROJECT_PLAN_SHEET } from '../requests/project-plan.sheet';
import { uploadedPlan } from './upload-plans';
import { UploadedPlanRequest } from './upload-plans.request';

export const UploadPlansController = uploadOf({
  name: 'ProjectPlans',
  things: 'plans of projects',
  path: 'v1/project-plan-uploads',
  read: 'projects:read',
  write: 'projects:write',
  sheet: PROJECT_PLAN_SHEET,
  request: UploadedPlanRequest,
  command: uploadedPlan,
});
