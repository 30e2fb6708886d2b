export * from './eventually';
export * from './stack';
export * from './test-service';
export * from './test-issuer';
