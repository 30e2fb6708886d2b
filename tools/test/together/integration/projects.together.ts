import { together } from '../together';

together('int-spec', ['apps/projects']);
