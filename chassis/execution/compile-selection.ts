import {
  type FieldNode,
  type GraphQLAbstractType,
  type GraphQLObjectType,
  type GraphQLOutputType,
  getNullableType,
  isLeafType,
  isListType,
  isNonNullType,
  isObjectType,
  type SelectionSetNode,
} from 'graphql';
import type { AnswerPath } from './answer-path.ts';
import { type Asking, collectFields } from './collect-fields.ts';
import { completeLeaf } from './leaf.ts';
import { generateObject, type Member, walkObject } from './object-code.ts';
import { type Complete, completer, isPromise, type Run } from './run.ts';
import { Info, Site } from './site.ts';

/** Makes the object of the answer for one of the rows. */
export type Make = (run: Run, source: unknown, path: AnswerPath | undefined) => Record<string, unknown>;

/** What compiling one document goes by. */
export interface Compiling extends Asking {
  /** After how many objects of a kind a function is written for the others. */
  readonly writtenAfter: number;
  /** The number of the next field. */
  next: number;
}

/** The functions that make objects of selection sets, for each type when the first of it comes. */
export function compileSelection(
  compiling: Compiling,
  selections: readonly SelectionSetNode[],
): (type: GraphQLObjectType) => Make {
  const makers = new Map<GraphQLObjectType, Make>();
  return (type) => {
    let make = makers.get(type);
    if (!make) {
      const fields = [...collectFields(compiling, type, selections)];
      const members = fields.map(([key, nodes]) => siteOf(compiling, type, nodes) ?? key);
      make = written(type.name, members, compiling.writtenAfter);
      makers.set(type, make);
    }
    return make;
  };
}

function written(typeName: string, members: readonly Member[], after: number): Make {
  let left = after;
  let make = walkObject(typeName, members);
  return (run, source, path) => {
    if (left >= 0 && left-- === 0) make = generateObject(typeName, members);
    return make(run, source, path);
  };
}

/** Null for the name of the type. */
function siteOf(compiling: Compiling, type: GraphQLObjectType, nodes: readonly FieldNode[]): Site | null {
  const field = type.getFields()[nodes[0]?.name.value ?? ''];
  if (!field) return null;
  const selections = nodes.flatMap(({ selectionSet }) => selectionSet ?? []);
  const number = compiling.next;
  compiling.next += 1;
  return new Site(type, field, {
    ...{ nodes, number },
    complete: completeType(compiling, getNullableType(field.type), selections),
  });
}

function completeType(
  compiling: Compiling,
  type: GraphQLOutputType,
  selections: readonly SelectionSetNode[],
): Complete {
  if (isNonNullType(type)) return completeType(compiling, type.ofType, selections);
  if (isListType(type)) return completeList(compiling, type.ofType, selections);
  if (isLeafType(type)) return completeLeaf(type);
  const makerOf = compileSelection(compiling, selections);
  return isObjectType(type) ? completeObject(type, makerOf) : completeAbstract(compiling, type, makerOf);
}

function completeObject(type: GraphQLObjectType, makerOf: (type: GraphQLObjectType) => Make): Complete {
  let make: Make | null = null;
  return completer((run, _site, value, _holder, path) => {
    make ??= makerOf(type);
    return make(run, value, path);
  });
}

function completeAbstract(
  { schema }: Asking,
  type: GraphQLAbstractType,
  makerOf: (type: GraphQLObjectType) => Make,
): Complete {
  const asNamed = (name: unknown, value: unknown): Complete => {
    return (run, site, _named, _holder, path) => {
      const named = typeof name === 'string' ? schema.getType(name) : undefined;
      if (isObjectType(named) && schema.isSubType(type, named)) return makerOf(named)(run, value, path);
      const reason = new Error(`No type of "${type.name}" was told for a value of field "${site.name}".`);
      return run.fail(reason, site, path);
    };
  };
  return completer((run, site, value, holder, path) => {
    const info = new Info(site, run, parentOf(path));
    const name = type.resolveType
      ? type.resolveType(value, run.context, info, type)
      : (value as { readonly __typename?: unknown }).__typename;
    if (!isPromise(name)) return asNamed(name, value)(run, site, name, holder, path);
    const named: Complete = (_run, _site, come, ...place) => asNamed(come, value)(run, site, come, ...place);
    return run.wait(name, named, { site, holder, path });
  });
}

/** Where the object is that has the field, of a place in the field's lists. */
function parentOf(path: AnswerPath): AnswerPath | undefined {
  return typeof path.key === 'number' && path.prev ? parentOf(path.prev) : path.prev;
}

function completeList(
  compiling: Compiling,
  of: GraphQLOutputType,
  selections: readonly SelectionSetNode[],
): Complete {
  const nullable = !isNonNullType(of);
  const completeItem = completeType(compiling, of, selections);
  return completer((run, site, value, _holder, path) => {
    if (typeof value !== 'object' || !(Symbol.iterator in Object(value)))
      throw new Error(`Expected Iterable, but did not find one for field "${site.name}".`);
    const list: unknown[] = [];
    for (const item of value as Iterable<unknown>) {
      const key = list.length;
      // A null until it is there: the item may be waited for.
      list.push(null);
      const place = { prev: path, key, typename: undefined, nullable };
      try {
        list[key] = completeItem(run, site, item, list as never, place);
      } catch (error) {
        list[key] = run.fail(error, site, place);
      }
    }
    return list;
  });
}
