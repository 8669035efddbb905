import {
  defaultFieldResolver,
  type FieldNode,
  type GraphQLField,
  type GraphQLFieldResolver,
  type GraphQLObjectType,
  type GraphQLResolveInfo,
  isNonNullType,
} from 'graphql';
import type { AnswerPath } from './answer-path.ts';
import { compileArguments } from './arguments.ts';
import type { Complete, Holder, Run } from './run.ts';
import type { Values } from './variables.ts';

/** A field of one type where a document asks for it: its nodes answer under one name and are one field. */
export class Site {
  readonly parentType: GraphQLObjectType;
  readonly field: GraphQLField<unknown, unknown>;
  readonly nodes: readonly FieldNode[];
  /** The name in the answer. */
  readonly key: string;
  readonly nullable: boolean;
  /** Nothing for a field that is a member of its object. */
  readonly resolver: GraphQLFieldResolver<unknown, unknown> | undefined;
  readonly #complete: Complete;
  readonly #number: number;
  readonly #arguments: ReturnType<typeof compileArguments>;

  constructor(
    parentType: GraphQLObjectType,
    field: GraphQLField<unknown, unknown>,
    { nodes, number, complete }: { nodes: readonly FieldNode[]; number: number; complete: Complete },
  ) {
    const [node] = nodes;
    if (!node) throw new Error('A field that nobody asks for');
    this.parentType = parentType;
    this.field = field;
    this.nodes = nodes;
    this.key = node.alias?.value ?? node.name.value;
    this.nullable = !isNonNullType(field.type);
    this.resolver = field.resolve === defaultFieldResolver ? undefined : field.resolve;
    this.#complete = complete;
    this.#number = number;
    this.#arguments = compileArguments(field, node);
  }

  /** @throws GraphQLError when a needed one was left out. */
  argumentsOf(run: Run): Values {
    if (typeof this.#arguments !== 'function') return this.#arguments;
    const before = run.made[this.#number];
    if (before) return before;
    const made = this.#arguments(run.variables);
    run.made[this.#number] = made;
    return made;
  }

  /** What its resolver answers, or the row's member of its name. */
  ask(run: Run, source: unknown, path: AnswerPath | undefined): unknown {
    if (this.resolver)
      return this.resolver(source, this.argumentsOf(run), run.context, new Info(this, run, path));
    if (typeof source !== 'object' || source === null) return undefined;
    return this.taken(run, (source as Values)[this.field.name], source, path);
  }

  /** A row's member: one that is a function is called, as graphql-js does. */
  taken(run: Run, member: unknown, row: object, path: AnswerPath | undefined): unknown {
    if (typeof member !== 'function') return member;
    return defaultFieldResolver(row, this.argumentsOf(run), run.context, new Info(this, run, path));
  }

  /** What the answer has of the field's value, which is not such that it may be taken as it is. */
  complete(run: Run, value: unknown, holder: Holder, parent: AnswerPath | undefined): unknown {
    return this.#complete(run, this, value, holder, this.pathBelow(parent));
  }

  fail(run: Run, reason: unknown, parent: AnswerPath | undefined): null {
    return run.fail(reason, this, this.pathBelow(parent));
  }

  pathBelow(prev: AnswerPath | undefined): AnswerPath {
    return { prev, key: this.key, typename: this.parentType.name, nullable: this.nullable };
  }

  get name(): string {
    return `${this.parentType.name}.${this.field.name}`;
  }
}

/** What a resolver may ask about where it stands. Hardly one does: it is told when asked. */
export class Info implements GraphQLResolveInfo {
  readonly #site: Site;
  readonly #run: Run;
  readonly #parent: AnswerPath | undefined;

  constructor(site: Site, run: Run, parent: AnswerPath | undefined) {
    this.#site = site;
    this.#run = run;
    this.#parent = parent;
  }

  get fieldName() {
    return this.#site.field.name;
  }
  get fieldNodes() {
    return this.#site.nodes;
  }
  get returnType() {
    return this.#site.field.type;
  }
  get parentType() {
    return this.#site.parentType;
  }
  get path() {
    return this.#site.pathBelow(this.#parent);
  }
  get schema() {
    return this.#run.whole.schema;
  }
  get fragments() {
    return this.#run.whole.fragments;
  }
  get rootValue() {
    return undefined;
  }
  get operation() {
    return this.#run.whole.operation;
  }
  get variableValues() {
    return this.#run.variables as GraphQLResolveInfo['variableValues'];
  }
}
