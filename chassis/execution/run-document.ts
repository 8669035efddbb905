import { type DocumentNode, type ExecutionResult, execute, type GraphQLSchema, Kind, visit } from 'graphql';
import { type CompiledQuery, compileQuery } from './compile-query.ts';

/** What one execution of a document works with. */
export interface Asked {
  readonly contextValue: unknown;
  readonly variableValues?: Readonly<Record<string, unknown>>;
  readonly operationName?: string;
}

/** Executes one document, as graphql-js does: at once where no resolver makes anybody wait. */
export type RunDocument = (asked: Asked) => Promise<ExecutionResult> | ExecutionResult;

/** What is asked once need not be compiled: that takes as long as some executions. */
const compiledAtCall = 2;

/**
 * Executes a document, from its second time on as functions that are made for it. Commands stay with graphql-js, and so do questions about the schema and a
 * call whose variables the schema refuses.
 */
export function runnerOf(schema: GraphQLSchema, document: DocumentNode): RunDocument {
  const isCompilable = mayCompile(document);
  let calls = 0;
  let compiled: CompiledQuery | null = null;
  return (asked) => {
    if (isCompilable && ++calls === compiledAtCall) compiled = compileQuery(schema, document);
    return compiled?.(asked) ?? execute({ schema, document, ...asked });
  };
}

const ofTheSchema: readonly string[] = ['__schema', '__type'];

function mayCompile(document: DocumentNode): boolean {
  const operations = document.definitions.filter((one) => one.kind === Kind.OPERATION_DEFINITION);
  let asksSchema = false;
  visit(document, {
    Field: ({ name }) => {
      asksSchema ||= ofTheSchema.includes(name.value);
    },
  });
  return operations.length === 1 && operations[0]?.operation === 'query' && !asksSchema;
}
