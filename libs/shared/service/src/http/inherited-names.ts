const INHERITED = new Set([...Object.getOwnPropertyNames(Object.prototype), 'prototype']);

/** `__proto__`, `constructor`, `toString` …: every object answers to them, so a check of known names lets them pass. */
export const isInherited = (name: string): boolean => INHERITED.has(name);
