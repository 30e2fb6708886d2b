// contracts/events.md lists the events in this order.
export * from './organisations';
export * from './projects';
export * from './underspend-causes';
export * from './evaluations';
export * from './undertakings';
export * from './partner-reports';
export * from './outturn-estimates';
export * from './documents';
export * from './purpose-codes';
export * from './days';
