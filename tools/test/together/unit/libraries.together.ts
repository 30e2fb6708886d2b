import { together } from '../together';

together('spec', ['libs/shared']);
