import { defineDayClosed } from '../define-day-closed';

export const ReturnsDayClosed = defineDayClosed('return-days', 'imd.returns');
