import { dirname, join, normalize } from 'node:path';

/** A source file as the law sees it: where it stands and what it imports. */
export interface SourceFile {
  /** From the root of the house, with forward slashes. */
  readonly path: string;
  readonly text: string;
}

export interface Breach {
  readonly path: string;
  readonly line: number;
  /** What is wrong, and which door is the right one. */
  readonly message: string;
}

interface Import {
  readonly to: string;
  readonly line: number;
}

const workspaces: Readonly<Record<string, string>> = {
  schema: 'schema',
  chassis: 'chassis',
  stack: 'stack',
  gateway: 'gateway',
  identity: 'subgraphs/identity',
  invoices: 'subgraphs/invoices',
  billing: 'subgraphs/billing',
  web: 'clients/web',
  bench: 'bench',
};

const importPattern = /(?:\bfrom|\bimport)\s*\(?\s*['"]([^'"\n]+)['"]/g;

/** Every import of a file that leads to another place of the house. Packages from outside are not its business. */
export function importsOf({ path, text }: SourceFile): readonly Import[] {
  return [...text.matchAll(importPattern)].flatMap(({ 1: specifier = '', index }) => {
    const to = destination(path, specifier);
    return to ? [{ to, line: text.slice(0, index).split('\n').length }] : [];
  });
}

function destination(from: string, specifier: string): string | null {
  if (specifier.startsWith('.')) return normalize(join(dirname(from), specifier));
  const [, workspace = '', rest = ''] = /^@guichet\/([^/]+)\/?(.*)$/.exec(specifier) ?? [];
  const folder = workspaces[workspace];
  return folder ? `${folder}/${rest}` : null;
}

/** Which workspace a path belongs to, as the law names them. */
export function workspaceOf(path: string): string {
  const [first = '', second = ''] = path.split('/');
  return first === 'subgraphs' || first === 'clients' ? `${first}/${second}` : first;
}

const isTest = (path: string) => /(^|\/)(tests|e2e|testing)\//.test(path) || /\.test\.tsx?$/.test(path);

/** The law between workspaces: who may import what, and the door to use instead. */
function crossing(from: string, to: string): string | null {
  const here = workspaceOf(from);
  const there = workspaceOf(to);
  if (here === there) return null;
  const into = (...folders: string[]) => folders.some((folder) => to.startsWith(`schema/${folder}`));

  if (here === 'schema')
    return 'schema imports only itself: it is what the world relies on, not the other way round';
  if (here === 'stack' || here === 'bench') return stackCrossing(to, there);
  if (there === 'stack')
    return isTest(from)
      ? null
      : 'only tests may import stack: product code gets what it needs through its settings';
  if (there === 'bench') return 'nothing imports bench';
  if (there === 'clients/web') return 'only stack may use the client, and only its build';
  if (there === 'gateway')
    return 'nothing imports the gateway but stack and bench, through gateway/src/service.ts';

  if (here === 'chassis')
    return into('scalars') ? null : 'chassis holds no domain word: it may import schema/scalars only';
  if (here === 'clients/web')
    return into('scalars', 'operations', 'api.graphql', 'reference/', 'released/changelog.json')
      ? null
      : 'the client meets the servers through the graph only: schema/api.graphql, schema/scalars and schema/operations, and what schema/reference tells of it';
  if (here === 'gateway') {
    if (there === 'chassis' || into('supergraph.graphql', 'operations', 'scalars')) return null;
    return 'the gateway reaches subgraphs through their doors (chassis/subgraph/door.ts)';
  }
  if (here.startsWith('subgraphs/')) {
    if (there === 'chassis' || into('scalars')) return null;
    if (there.startsWith('subgraphs/'))
      return 'a subgraph never imports another: ask it through context.peers, or write a job';
    return 'a subgraph may import chassis and schema/scalars';
  }
  return null;
}

function stackCrossing(to: string, there: string): string | null {
  const entry = ['src/service.ts', 'src/settings.ts', 'src/main.ts', 'src/worker.ts'];
  if (there.startsWith('subgraphs/') || there === 'gateway')
    return entry.some((file) => to === `${there}/${file}`)
      ? null
      : `stack and bench enter ${there} through its service entry (${there}/src/service.ts)`;
  if (there === 'clients/web') return 'stack uses the built client, not its source';
  return null;
}

/** The law between the rooms of one subgraph: tables and repositories are private. */
function trespass(from: string, to: string): string | null {
  if (!from.startsWith('subgraphs/') || workspaceOf(from) !== workspaceOf(to) || isTest(from)) return null;
  const sameRoom = dirname(from) === dirname(to);
  const file = from.slice(from.lastIndexOf('/') + 1);
  if (to.endsWith('.table.ts') && !/\.(repository|table)\.ts$/.test(file))
    return 'only a repository may import a table: ask the room through its loaders or use cases';
  if (to.endsWith('.repository.ts') && !sameRoom)
    return "a room's repository is private: import its loaders, its use cases or its pure part";
  if (to.endsWith('.repository.ts') && /\.(resolvers|permissions)\.ts$/.test(file))
    return 'a resolver translates: it reads through loaders and writes through use cases, never through a repository';
  return null;
}

/** Holds the whole tree against the import law. */
export function importBreaches(files: readonly SourceFile[]): readonly Breach[] {
  return files.flatMap((file) =>
    importsOf(file).flatMap(({ to, line }) => {
      const message = crossing(file.path, to) ?? trespass(file.path, to);
      return message ? [{ path: file.path, line, message: `imports ${to}: ${message}` }] : [];
    }),
  );
}
