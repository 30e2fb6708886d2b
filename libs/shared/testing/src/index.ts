export * from './eventually';
export * from './lists';
export * from './routes';
export * from './safe-changes';
export * from './stack';
export * from './test-service';
export * from './test-issuer';
export * from './described-answers';
