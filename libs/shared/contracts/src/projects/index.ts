// The order in which contracts/events.md lists them.
export * from './organisations';
export * from './projects';
export * from './underspend-causes';
export * from './evaluations';
export * from './undertakings';
