import { enableCompileCache } from 'node:module';
import { join } from 'node:path';
import { presetVariable } from '@guichet/chassis/config/environment.ts';
import { runMain } from '@guichet/chassis/config/exit.ts';
import { refuseOldNode } from './supervisor/node-version.ts';

await runMain(async () => {
  refuseOldNode(process.versions.node);
  // Compiled code is kept from one start to the next; the product's processes find the folder in their environment.
  const compiled = join(import.meta.dirname, '../node_modules/.cache/compiled');
  enableCompileCache(compiled);
  presetVariable('NODE_COMPILE_CACHE', compiled);
  // Only now: what an old Node cannot read is not read, and what is read is compiled already.
  const { superviseProduct } = await import('./supervisor/supervise-product.ts');
  await superviseProduct();
});
