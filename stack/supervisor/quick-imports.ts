import { registerHooks } from 'node:module';

/**
 * Loaded before a process's own code (`node --import`). To resolve an import, Node looks up the files of its package and reads the
 * package.json again each time; drizzle-orm's lists thousands of exports. That is a third of every start, and is told here instead: the house's
 * own relative imports name their file, drizzle-orm's files are modules, and a package is the same for a whole workspace.
 */
const root = new URL('../../', import.meta.url).href;
const known = new Map<string, ReturnType<Parameters<typeof registerHooks>[0]['resolve'] & {}>>();

registerHooks({
  resolve(specifier, context, resolveNext) {
    const parent = context.parentURL ?? '';
    if (parent.includes('/node_modules/')) {
      if (!specifier.startsWith('.') || !parent.includes('/node_modules/drizzle-orm/'))
        return resolveNext(specifier, context);
      return { url: new URL(specifier, parent).href, format: 'module', shortCircuit: true };
    }
    if (!parent.startsWith(root) || !parent.endsWith('.ts')) return resolveNext(specifier, context);
    if (specifier.startsWith('.')) {
      if (!specifier.endsWith('.ts')) return resolveNext(specifier, context);
      return { url: new URL(specifier, parent).href, format: 'module-typescript', shortCircuit: true };
    }
    const name = `${workspaceOf(parent)} ${specifier} ${context.conditions}`;
    const found = known.get(name) ?? resolveNext(specifier, context);
    known.set(name, found);
    return { ...found, shortCircuit: true };
  },
});

/** The folder of the house's package that a file belongs to, as the root's workspaces name them. */
function workspaceOf(url: string): string {
  const [first = '', second = ''] = url.slice(root.length).split('/');
  return first === 'subgraphs' || first === 'clients' ? `${first}/${second}` : first;
}
