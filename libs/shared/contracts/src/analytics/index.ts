// contracts/events.md lists the events in this order.
export * from './alerts';
export * from './underspend-analyses';
export * from './country-overviews';
