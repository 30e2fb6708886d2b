import { together } from '../together';

together('spec', ['apps/gateway']);
