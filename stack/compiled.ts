import { enableCompileCache } from 'node:module';
import { join } from 'node:path';
import { presetVariable } from '@guichet/chassis/config/environment.ts';

/** Compiled code is kept from one start to the next; processes that are spawned find the folder in their environment. */
export function keepCompiledCode(): void {
  const folder = join(import.meta.dirname, '../node_modules/.cache/compiled');
  enableCompileCache(folder);
  presetVariable('NODE_COMPILE_CACHE', folder);
}
