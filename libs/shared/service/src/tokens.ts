/** Injection tokens of what the platform provides to every service. */
export const CLOCK = Symbol('clock');
export const LOGGER = Symbol('logger');
export const KAFKA = Symbol('kafka');
/** Stores that the service owns. */
export const STORES = Symbol('stores');
/** Read models that answer from memory. */
export const IMAGES = Symbol('images');
