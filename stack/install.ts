import { keepCompiledCode } from './compiled.ts';

/**
 * What `npm ci` does last: builds the client and compiles the servers' code, so that the first `npm start` is as quick as
 * any other. Where npm runs no scripts, the first start does both.
 */
keepCompiledCode();
const { bringClient } = await import('./supervisor/client-build.ts');
const { openNarrator } = await import('./supervisor/narrator.ts');
await Promise.all([
  bringClient(openNarrator(process.stdout)),
  import('./together.ts'),
  import('./databases/migrate-database.ts'),
  import('@guichet/gateway/src/service.ts'),
]);
