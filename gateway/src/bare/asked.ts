import { readFile } from 'node:fs/promises';
import { pathToFileURL } from 'node:url';
import { parseArgs } from 'node:util';
import { StartRefused } from '@guichet/chassis/config/exit.ts';
import type { BareGatewayOptions } from './bare-gateway.ts';

/** What the command line asks for, with the files that it names. */
export async function readAsked(): Promise<Omit<BareGatewayOptions, 'log'> & { readonly metrics: boolean }> {
  const { supergraph, port, beside, sources, metrics } = parseArgs({
    options: {
      supergraph: { type: 'string' },
      port: { type: 'string', default: '4000' },
      beside: { type: 'boolean', default: false },
      sources: { type: 'string' },
      metrics: { type: 'boolean', default: false },
    },
  }).values;
  if (!supergraph) throw new StartRefused('Name a supergraph: --supergraph FILE');
  const supergraphSdl = await readFile(supergraph, 'utf8').catch(() => {
    throw new StartRefused(`${supergraph} can't be read`);
  });
  const module = sources ? await import(pathToFileURL(sources).href) : {};
  return { supergraphSdl, port: Number(port), plansBeside: beside, sources: module.sources ?? {}, metrics };
}
