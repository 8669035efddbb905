import { type DocumentNode, type ExecutionResult, execute, type GraphQLSchema, Kind, visit } from 'graphql';
import { compileOperation } from './compile-operation.ts';

/** What one execution of a document works with. */
export interface Asked {
  readonly contextValue: unknown;
  readonly variableValues?: Readonly<Record<string, unknown>>;
  readonly operationName?: string;
}

/** Executes one document, as graphql-js does: at once where no resolver makes anybody wait. */
export type RunDocument = (asked: Asked) => Promise<ExecutionResult> | ExecutionResult;

/**
 * Executes a document, as functions that are made for it. Questions about the schema and names that are none for JavaScript stay with graphql-js, and
 * so does a call whose variables the schema refuses.
 */
export function runnerOf(schema: GraphQLSchema, document: DocumentNode): RunDocument {
  const compiled = mayCompile(document) ? compileOperation(schema, document) : null;
  return (asked) => compiled?.(asked) ?? execute({ schema, document, ...asked });
}

/** Fields of the schema itself, and the only name of GraphQL that sets no member but the object's nature. */
const uncommon: readonly string[] = ['__schema', '__type', '__proto__'];

function mayCompile(document: DocumentNode): boolean {
  const operations = document.definitions.filter((one) => one.kind === Kind.OPERATION_DEFINITION);
  let isCommon = true;
  visit(document, {
    Name: ({ value }) => {
      isCommon &&= !uncommon.includes(value);
    },
  });
  return operations.length === 1 && operations[0]?.operation !== 'subscription' && isCommon;
}
