import { registerHooks } from 'node:module';

/**
 * Loaded before a process's own code (`node --import`). drizzle-orm's package.json lists thousands of exports, and Node
 * reads it again for each of the package's files to learn that they are modules: 0.6 s of every start. Here it is told.
 */
registerHooks({
  resolve(specifier, context, resolveNext) {
    if (specifier.startsWith('.') && context.parentURL?.includes('/node_modules/drizzle-orm/')) {
      return { url: new URL(specifier, context.parentURL).href, format: 'module', shortCircuit: true };
    }
    return resolveNext(specifier, context);
  },
});
