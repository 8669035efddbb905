import {
  type DocumentNode,
  type GraphQLError,
  type GraphQLSchema,
  getNamedType,
  isObjectType,
  parse,
  TypeInfo,
  validate,
  visit,
  visitWithTypeInfo,
} from 'graphql';
import { LRUCache } from 'lru-cache';
import { type RunDocument, runnerOf } from '../execution/run-document.ts';
import { holdEntities } from './entities.ts';

/** A document that was parsed and validated once. */
export interface KnownDocument {
  readonly errors: readonly GraphQLError[];
  /** Whether it may change anything. */
  readonly isCommand: boolean;
  /** What it asks of root types and of entities, as `Type.field`: what the closed table of callers is held against. */
  readonly asks: readonly string[];
  readonly run: RunDocument;
}

/** The gateway sends one text per fetch of a plan, and other services a handful: a thousand is plenty, and so are a million characters of them. */
const remembered = { max: 1000, maxSize: 1_000_000 };

/** Remembers documents by their text. */
export function openDocuments(schema: GraphQLSchema): (text: string) => KnownDocument {
  const known = new LRUCache<string, KnownDocument>(remembered);
  const guarded = guardedTypes(schema);
  holdEntities(schema);
  return (text) => {
    const found = known.get(text);
    if (found) return found;
    const document = parse(text, { noLocation: true });
    const errors = validate(schema, document);
    const isCommand = document.definitions.some(
      (definition) => definition.kind === 'OperationDefinition' && definition.operation !== 'query',
    );
    const entry = {
      errors,
      isCommand,
      asks: errors.length ? [] : asksOf(schema, document, guarded),
      run: runnerOf(schema, document),
    };
    known.set(text, entry, { size: text.length + 1 });
    return entry;
  };
}

/** Root types, and every entity that `_entities` can reach. */
function guardedTypes(schema: GraphQLSchema): ReadonlySet<string> {
  const entities = schema.getType('_Entity');
  const reachable = entities && 'getTypes' in entities ? entities.getTypes().map((type) => type.name) : [];
  return new Set(['Query', 'Mutation', ...reachable]);
}

function asksOf(
  schema: GraphQLSchema,
  document: DocumentNode,
  guarded: ReadonlySet<string>,
): readonly string[] {
  const asks = new Set<string>();
  const types = new TypeInfo(schema);
  visit(
    document,
    visitWithTypeInfo(types, {
      Field(node) {
        const parent = getNamedType(types.getParentType());
        const name = node.name.value;
        if (isObjectType(parent) && guarded.has(parent.name) && name !== '__typename')
          asks.add(`${parent.name}.${name}`);
      },
    }),
  );
  return [...asks];
}
