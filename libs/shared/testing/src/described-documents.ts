import { inspect } from 'node:util';
import type { OwnedStore } from '@imd/mongo';
import { Error as MongooseError, Mongoose, type Model } from 'mongoose';

const mongoose = new Mongoose({ autoCreate: false, autoIndex: false });
const models = new Map<OwnedStore<never>, Model<object>>();

/**
 * A stored document must fit the schema of its store: each field is there with a type and a value that the schema gives
 * it, and no other field is.
 * @returns everything that is wrong, one line each
 */
export async function undescribedFields(store: OwnedStore<never>, document: object): Promise<string[]> {
  const model = models.get(store) ?? mongoose.model<object>(`${store.collection()} ${models.size}`, store.schema);
  models.set(store, model);
  try {
    const read = new model(document);
    await read.validate();
    // Mongoose refuses neither another type nor a field too many or too few: it casts, drops and fills in.
    return differences(document, read.toObject());
  } catch (error) {
    if (!(error instanceof MongooseError.ValidationError)) throw error;
    return Object.entries(error.errors).map(([path, { message }]) => `${path}: ${message}`);
  }
}

function differences(stored: unknown, described: unknown, path = ''): string[] {
  if (!isObject(stored) || !isObject(described) || Array.isArray(stored) !== Array.isArray(described)) {
    return stored === described ? [] : [`${path}: it is ${shown(stored)} where the schema has ${shown(described)}`];
  }
  return [...new Set([...Object.keys(stored), ...Object.keys(described)])].flatMap((name) =>
    differences(stored[name], described[name], path === '' ? name : `${path}.${name}`),
  );
}

function isObject(value: unknown): value is Readonly<Record<string, unknown>> {
  return typeof value === 'object' && value !== null;
}

const shown = (value: unknown): string => inspect(value, { depth: 0 });
