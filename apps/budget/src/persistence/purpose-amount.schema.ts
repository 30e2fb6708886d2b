import { part, required } from '@imd/mongo';
import type { PurposeAmount } from '../domain/purpose-amount';

/** A budget year and a year that is not open yet both keep amounts by purpose. */
export const PURPOSE_AMOUNT = part<PurposeAmount>({ purpose: required(String), amount: required(BigInt) });
