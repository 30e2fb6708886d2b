import { together } from '../together';

together('spec', ['apps/budget', 'apps/projects', 'apps/returns']);
