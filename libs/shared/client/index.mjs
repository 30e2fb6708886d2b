// One copy of the classes for both kinds of module: an error of the one is an instance for the other.
import client from './dist/index.js';

export const { PlatformClient, PlatformUnreachable } = client;
