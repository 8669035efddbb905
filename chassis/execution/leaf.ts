import { GraphQLBoolean, GraphQLID, GraphQLInt, type GraphQLLeafType, GraphQLString } from 'graphql';
import { type Complete, completer } from './run.ts';

/** JavaScript that tells whether a value is answered as it comes. A closed list: nobody's words. */
export function plainTest(type: GraphQLLeafType): string | null {
  if (type === GraphQLString || type === GraphQLID) return "typeof v === 'string'";
  if (type === GraphQLBoolean) return "typeof v === 'boolean'";
  if (type === GraphQLInt) return '(v | 0) === v';
  return null;
}

export function completeLeaf(type: GraphQLLeafType): Complete {
  return completer((run, site, value, _holder, path) => {
    try {
      const said = type.serialize(value);
      if (said !== undefined && said !== null) return said;
      const shown = `${type}.serialize(${value})`;
      throw new Error(`Expected \`${shown}\` to return non-nullable value, returned: ${said}`);
    } catch (error) {
      return run.fail(error, site, path);
    }
  });
}
