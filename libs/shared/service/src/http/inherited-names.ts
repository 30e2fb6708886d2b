const INHERITED = new Set([...Object.getOwnPropertyNames(Object.prototype), 'prototype']);

/** Every object answers to `__proto__`, `constructor`, `toString` …, so a check of known names lets them pass. */
export const isInherited = (name: string): boolean => INHERITED.has(name);
