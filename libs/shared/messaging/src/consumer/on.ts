import type { EventData, EventDefinition } from '@imd/contracts';
import { Ctx, EventPattern, Payload } from '@nestjs/microservices';
import type { ReadModel } from '../read-models/read-model';
import type { EventContext } from './event-context';

/** A handler may leave the context out; it never takes other data than its event carries. */
export type EventHandler<D extends EventDefinition> = (
  data: EventData<D>,
  context: EventContext,
) => void | Promise<void>;

/**
 * Hands a read model's events of one definition to the method below. The definition gives both the type that the
 * transport dispatches by and the type of `data`, so that a handler written for another event does not compile.
 */
export function On<D extends EventDefinition>(definition: D, model: ReadModel) {
  return <H extends EventHandler<D>>(target: object, key: string, descriptor: TypedPropertyDescriptor<H>): void => {
    Payload()(target, key, 0);
    Ctx()(target, key, 1);
    EventPattern(definition.type, model.transport)(target, key, descriptor);
  };
}
