import {
  type ExecutionResult,
  type FragmentDefinitionNode,
  type GraphQLError,
  type GraphQLSchema,
  locatedError,
  type OperationDefinitionNode,
  responsePathAsArray,
} from 'graphql';
import { type AnswerPath, type Data, withNullFor } from './answer-path.ts';
import type { Site } from './site.ts';
import type { Values } from './variables.ts';

/** What all executions of a document share. */
export interface Whole {
  readonly schema: GraphQLSchema;
  readonly operation: OperationDefinitionNode;
  readonly fragments: Readonly<Record<string, FragmentDefinitionNode>>;
}

/** What a value is put into once it is there: an object of the answer or a list of it. */
export type Holder = Record<string | number, unknown>;

/** Makes what the answer has of a value. What has to be waited for is put into the holder later, and null stands there until then. */
export type Complete = (run: Run, site: Site, value: unknown, holder: Holder, path: AnswerPath) => unknown;

/** One execution of a document. */
export class Run {
  readonly whole: Whole;
  readonly context: unknown;
  readonly variables: Values;
  /** The arguments of fields that have variables in them, by the number of the field: the same for each object that has it. */
  readonly made: Values[] = [];
  readonly #errors: GraphQLError[] = [];
  /** Where a value could not be had and no null may stand. */
  readonly #lost: AnswerPath[] = [];
  #waiting = 0;
  #ended: (() => void) | null = null;

  constructor(whole: Whole, context: unknown, variables: Values) {
    this.whole = whole;
    this.context = context;
    this.variables = variables;
  }

  /** Notes why there is no value. @returns the null that stands for it. */
  fail(reason: unknown, site: Site, path: AnswerPath): null {
    this.#errors.push(locatedError(reason, site.nodes, responsePathAsArray(path)));
    if (!path.nullable) this.#lost.push(path);
    return null;
  }

  /** Completes a value once it is there, and puts it into its place. */
  wait(
    value: PromiseLike<unknown>,
    complete: Complete,
    { site, holder, path }: { site: Site; holder: Holder; path: AnswerPath },
  ): null {
    this.#waiting += 1;
    value.then(
      (come) => {
        // A compiled function that breaks must not leave the request without an answer.
        try {
          holder[path.key] = complete(this, site, come, holder, path);
        } catch (error) {
          holder[path.key] = this.fail(error, site, path);
        }
        this.#settled();
      },
      (reason: unknown) => {
        holder[path.key] = this.fail(reason, site, path);
        this.#settled();
      },
    );
    return null;
  }

  #settled(): void {
    this.#waiting -= 1;
    if (this.#waiting === 0) this.#ended?.();
  }

  /** The answer, once nothing is waited for. @param data as far as it is there now. */
  end(data: Data): ExecutionResult | Promise<ExecutionResult> {
    if (this.#waiting === 0) return this.#answer(data);
    const { promise, resolve } = Promise.withResolvers<ExecutionResult>();
    this.#ended = () => resolve(this.#answer(data));
    return promise;
  }

  #answer(data: Data): ExecutionResult {
    if (this.#errors.length === 0) return { data };
    return { data: this.#lost.reduce((left, path) => withNullFor(path, left), data), errors: this.#errors };
  }
}

/** What is alike for values of every type: they may come later, be missing, or be the error why there is none. */
export function completer(present: Complete): Complete {
  const complete: Complete = (run, site, value, holder, path) => {
    if (value === undefined || value === null) {
      if (path.nullable) return null;
      return run.fail(new Error(`Cannot return null for non-nullable field ${site.name}.`), site, path);
    }
    if (isPromise(value)) return run.wait(value, complete, { site, holder, path });
    if (value instanceof Error) return run.fail(value, site, path);
    return present(run, site, value, holder, path);
  };
  return complete;
}

export function isPromise(value: unknown): value is PromiseLike<unknown> {
  return typeof (value as Partial<PromiseLike<unknown>> | null | undefined)?.then === 'function';
}
