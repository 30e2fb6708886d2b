import { Schema, type Frozen } from '@imd/contracts';
import type { Static, TSchema } from '@sinclair/typebox';
import { named } from './answers';

/** What a value of an answer's schema looks like in code. */
export type Answer<S extends TSchema> = Frozen<Static<S>>;

/** Parts of answers that several operations share. */
export const MoneyAnswer = named('Money', Schema.Money);
export const LabelAnswer = named('Label', Schema.Label);
export const ProvenanceAnswer = named('Provenance', Schema.Provenance);
