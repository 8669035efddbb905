import { readSdl } from '@guichet/chassis/subgraph/read-sdl.ts';

/** The words of every room. */
export const sdl = readSdl(new URL('./', import.meta.url));
