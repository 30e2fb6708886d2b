import { together } from '../together';

together('int-spec', ['libs/shared']);
