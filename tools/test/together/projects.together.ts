import { together } from './together';

together('apps/projects');
