import { together } from '../together';

together('int-spec', ['apps/gateway']);
