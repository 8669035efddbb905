import { runMain } from '@guichet/chassis/config/exit.ts';
import { keepCompiledCode } from './compiled.ts';
import { refuseOldNode } from './supervisor/node-version.ts';

await runMain(async () => {
  refuseOldNode(process.versions.node);
  keepCompiledCode();
  // Only now: what an old Node cannot read is not read, and what is read is compiled already.
  const { superviseProduct } = await import('./supervisor/supervise-product.ts');
  await superviseProduct();
});
