import { Matches } from 'class-validator';

export const IsPurposeCode = () => Matches(/^[0-9]{5}$/, { message: '$property is a purpose code of five digits' });
