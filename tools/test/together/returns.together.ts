import { together } from './together';

together('apps/returns');
