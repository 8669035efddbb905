import { readFile } from 'node:fs/promises';
import { pathToFileURL } from 'node:url';
import { parseArgs } from 'node:util';
import { StartRefused } from '@guichet/chassis/config/exit.ts';
import type { BareGatewayOptions } from './bare-gateway.ts';
import { type BareLimits, bareLimits, limitOptions } from './bare-limits.ts';

/** What the command line asks for, with the files that it names. */
export async function readAsked(
  args: readonly string[],
): Promise<Omit<BareGatewayOptions, 'log'> & { readonly metrics: boolean }> {
  const { values } = parseArgs({
    args: [...args],
    options: {
      supergraph: { type: 'string' },
      port: { type: 'string', default: '4000' },
      beside: { type: 'boolean', default: false },
      sources: { type: 'string' },
      metrics: { type: 'boolean', default: false },
      ...Object.fromEntries(Object.values(limitOptions).map((name) => [name, { type: 'string' as const }])),
    },
  });
  const { supergraph, port, beside, sources, metrics } = values;
  if (!supergraph) throw new StartRefused('Name a supergraph: --supergraph FILE');
  const limits = readLimits(values as Readonly<Record<string, unknown>>);
  const supergraphSdl = await readFile(supergraph, 'utf8').catch(() => {
    throw new StartRefused(`${supergraph} can't be read`);
  });
  const module = sources ? await import(pathToFileURL(sources).href) : {};
  return {
    supergraphSdl,
    port: Number(port),
    plansBeside: beside,
    sources: module.sources ?? {},
    metrics,
    limits,
  };
}

function readLimits(values: Readonly<Record<string, unknown>>): BareLimits {
  const limits: Record<keyof BareLimits, number> = { ...bareLimits };
  for (const limit of Object.keys(limitOptions) as (keyof BareLimits)[]) {
    const given = values[limitOptions[limit]];
    if (given === undefined) continue;
    if (!/^[1-9]\d{0,9}$/.test(String(given)))
      throw new StartRefused(`--${limitOptions[limit]} is a whole number from 1 on`);
    limits[limit] = Number(given);
  }
  return limits;
}
