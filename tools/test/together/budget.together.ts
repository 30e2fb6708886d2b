import { together } from './together';

together('apps/budget');
