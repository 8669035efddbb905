import { readFileSync } from 'node:fs';
import { type ConstDirectiveNode, Kind, parse, valueFromASTUntyped } from 'graphql';
import type { Plugin } from 'vite';
import type { Weight } from './src/explorer/weight.ts';

const supergraph = new URL('../../schema/supergraph.graphql', import.meta.url);
const name = 'virtual:weights';

/**
 * What the schema says of a field's cost (`@cost`, `@listSize`), for the documentation: introspection has no directives. They hold for
 * everybody who sees the field; whether somebody sees it is his contract's matter.
 */
export function weights(): Plugin {
  return {
    name: 'guichet:weights',
    resolveId: (id) => (id === name ? `\0${name}` : null),
    load: (id) =>
      id === `\0${name}`
        ? `export const weights = ${JSON.stringify(readWeights(readFileSync(supergraph, 'utf8')))}`
        : null,
  };
}

/** The weights by `Type.field`, only of fields of which the schema says something. */
export function readWeights(sdl: string): Readonly<Record<string, Weight>> {
  const found: Record<string, Weight> = {};
  for (const type of parse(sdl, { noLocation: true }).definitions) {
    if (type.kind !== Kind.OBJECT_TYPE_DEFINITION && type.kind !== Kind.INTERFACE_TYPE_DEFINITION) continue;
    for (const field of type.fields ?? []) {
      const weight = Object.assign({}, ...(field.directives ?? []).map(weightOf));
      if (Object.keys(weight).length > 0) found[`${type.name.value}.${field.name.value}`] = weight;
    }
  }
  return found;
}

function weightOf({ name, arguments: given = [] }: ConstDirectiveNode): Weight {
  const said = new Map(given.map((one) => [one.name.value, valueFromASTUntyped(one.value)]));
  if (name.value === 'cost') return { cost: Number(said.get('weight')) };
  if (name.value !== 'listSize') return {};
  const rows = said.get('assumedSize');
  const by = said.get('slicingArguments');
  return {
    ...(typeof rows === 'number' && { rows }),
    ...(Array.isArray(by) && by.length > 0 && { rowsBy: by.map(String) }),
  };
}
