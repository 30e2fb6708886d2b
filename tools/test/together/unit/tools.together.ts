import { together } from '../together';

together('spec', ['tools']);
