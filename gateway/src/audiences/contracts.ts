import { readFile } from 'node:fs/promises';
import type { Supergraph } from '../graphql/supergraph.ts';
import type { ContractName } from './audience.ts';

/** The graph as each audience has it. */
export interface Contracts extends AsyncDisposable {
  /** The whole graph, for people: open from the start. */
  readonly whole: Supergraph;
  /** A contract is opened when the first who has it asks. */
  of(name: ContractName): Promise<Supergraph>;
}

/** Opens the whole graph now, and every contract once, when it is asked for. */
export async function openContracts(
  files: Readonly<Record<ContractName, string>>,
  open: (supergraphSdl: string) => Promise<Supergraph>,
): Promise<Contracts> {
  const opened = new Map<ContractName, Promise<Supergraph>>();
  async function opening(name: ContractName): Promise<Supergraph> {
    return open(await readFile(files[name], 'utf8'));
  }
  function of(name: ContractName): Promise<Supergraph> {
    const known = opened.get(name);
    if (known) return known;
    const supergraph = opening(name);
    opened.set(name, supergraph);
    // What could not be opened is tried again by the next who asks.
    supergraph.catch(() => opened.delete(name));
    return supergraph;
  }
  const whole = await of('whole');
  return {
    whole,
    of,
    async [Symbol.asyncDispose]() {
      const settled = await Promise.allSettled(opened.values());
      for (const one of settled) if (one.status === 'fulfilled') await one.value[Symbol.asyncDispose]();
    },
  };
}
