// contracts/events.md lists the events in this order.
export * from './alerts';
