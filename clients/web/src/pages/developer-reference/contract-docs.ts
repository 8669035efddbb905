import type { ContractReference } from '@guichet/schema/reference/contract-reference.ts';
import { type Example, examplesIn } from './examples.ts';

/** Who writes programs against a part of the graph, by what the address calls it. */
export const contractSlugs = { provider: 'prestataire', dashboard: 'tableau-de-bord' } as const;

export type ContractName = keyof typeof contractSlugs;

export const contractNames = Object.keys(contractSlugs) as readonly ContractName[];

export type Operation = ContractReference['operations'][number] & {
  /** Each of which opens it by itself; none when it needs none. */
  readonly scopes: readonly string[];
};

export type TypeEntry = ContractReference['types'][number];

/** A contract with what its programs may ask and how: a file of its own, for who comes here. */
export interface ContractDocs {
  readonly name: ContractName;
  readonly operations: readonly Operation[];
  readonly types: ReadonlyMap<string, TypeEntry>;
  readonly examples: readonly Example[];
}

const references = import.meta.glob<ContractReference>(
  '../../../../../schema/reference/__generated__/{provider,dashboard}.json',
  { import: 'default' },
);

const scopes = import.meta.glob<Readonly<Record<string, Readonly<Record<string, readonly string[]>>>>>(
  '../../../../../schema/reference/__generated__/scopes.json',
  { import: 'default' },
);

const examples = {
  provider: async () => (await import('./provider-examples.ts')).providerExamples,
  dashboard: async () => (await import('./dashboard-examples.ts')).dashboardExamples,
};

/** Brings what a contract offers. */
export async function loadContract(name: ContractName): Promise<ContractDocs> {
  const [reference, needed, texts] = await Promise.all([
    only(references, `/${name}.json`),
    only(scopes, '/scopes.json'),
    examples[name](),
  ]);
  return {
    name,
    operations: reference.operations.map((one) => ({ ...one, scopes: needed[name]?.[one.name] ?? [] })),
    types: new Map(reference.types.map((type) => [type.name, type])),
    examples: examplesIn(texts),
  };
}

/** The file of a folder that ends so. */
export function only<Data>(
  files: Readonly<Record<string, () => Promise<Data>>>,
  ending: string,
): Promise<Data> {
  const found = Object.keys(files).find((file) => file.endsWith(ending));
  const bring = found && files[found];
  if (!bring) throw new Error(`The pages were built without ${ending}`);
  return bring();
}

/** The contract that the address means; null when it names none. */
export function contractIn(search: URLSearchParams): ContractName | null {
  return contractNames.find((name) => contractSlugs[name] === search.get('contrat')) ?? null;
}
