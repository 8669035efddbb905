import type { FetchNode, PlanNode } from '@apollo/query-planner';
import { Kind, parse, type SelectionSetNode } from 'graphql';

/**
 * Puts fetches that were to be made at once, since what one requires seemed to be there, after those that bring it.
 * @throws Error when nothing brings it: an answer would be wrong.
 */
export function inOrder(node: PlanNode, unmet: ReadonlySet<string>): PlanNode {
  if (unmet.size === 0) return node;
  const ordered = order(node, unmet, new Set());
  if (!ordered) throw new Error('A requirement is never met');
  return ordered.node;
}

/** A step whose fetches find what they require, and the places of what they bring. */
interface Ordered {
  readonly node: PlanNode;
  readonly brought: ReadonlySet<string>;
}

/** @returns null when a fetch of the step requires what is neither there nor brought by the step itself. */
function order(step: PlanNode, unmet: ReadonlySet<string>, there: ReadonlySet<string>): Ordered | null {
  switch (step.kind) {
    case 'Sequence':
      return inTurn(step.nodes, unmet, there);
    case 'Parallel':
      return inRounds(step.nodes, unmet, there);
    case 'Condition': {
      const [ifClause, elseClause] = [step.ifClause, step.elseClause].map((clause) =>
        clause ? order(clause, unmet, there) : undefined,
      );
      if (ifClause === null || elseClause === null) return null;
      const node = {
        ...step,
        ...(ifClause && { ifClause: ifClause.node }),
        ...(elseClause && { elseClause: elseClause.node }),
      };
      return { node, brought: new Set([...(ifClause?.brought ?? []), ...(elseClause?.brought ?? [])]) };
    }
    default:
      return isReady(step, unmet, there) ? { node: step, brought: new Set(broughtBy(step)) } : null;
  }
}

function inTurn(
  steps: readonly PlanNode[],
  unmet: ReadonlySet<string>,
  there: ReadonlySet<string>,
): Ordered | null {
  const known = new Set(there);
  const nodes: PlanNode[] = [];
  for (const step of steps) {
    const ordered = order(step, unmet, known);
    if (!ordered) return null;
    nodes.push(ordered.node);
    for (const place of ordered.brought) known.add(place);
  }
  return { node: { kind: 'Sequence', nodes }, brought: known };
}

/** What is made at once finds only what was there before. */
function inRounds(
  steps: readonly PlanNode[],
  unmet: ReadonlySet<string>,
  there: ReadonlySet<string>,
): Ordered | null {
  const known = new Set(there);
  const rounds: PlanNode[] = [];
  let waiting = steps;
  while (waiting.length > 0) {
    const tried = waiting.map((step) => order(step, unmet, known));
    const ready = tried.filter((ordered) => ordered !== null);
    if (ready.length === 0) return null;
    rounds.push({ kind: 'Parallel', nodes: ready.map(({ node }) => node) });
    waiting = waiting.filter((_, index) => tried[index] === null);
    for (const place of ready.flatMap(({ brought }) => [...brought])) known.add(place);
  }
  const [only] = rounds;
  return {
    node: only && rounds.length === 1 ? only : { kind: 'Sequence', nodes: rounds },
    brought: known,
  };
}

/** A fetch, and where in the data it is made: response names without the marks of lists. */
interface PlacedFetch {
  readonly node: FetchNode;
  readonly path: readonly string[];
}

/** The fetches that are made at one place: several, where one was split. */
function fetchesOf(node: PlanNode, path: readonly string[] = []): readonly PlacedFetch[] {
  if (node.kind === 'Fetch') return [{ node, path }];
  if (node.kind === 'Flatten')
    return fetchesOf(node.node, [...path, ...node.path.map(String).filter((step) => step !== '@')]);
  return node.kind === 'Parallel' ? node.nodes.flatMap((child) => fetchesOf(child, path)) : [];
}

function isReady(node: PlanNode, unmet: ReadonlySet<string>, there: ReadonlySet<string>): boolean {
  return fetchesOf(node).every(({ node: { requires = [] }, path }) =>
    requires.every((selection) =>
      (selection.kind === 'Field' ? [selection] : selection.selections).every(
        (field) =>
          field.kind !== 'Field' || !unmet.has(field.name) || there.has([...path, field.name].join('.')),
      ),
    ),
  );
}

function broughtBy(step: PlanNode): readonly string[] {
  return fetchesOf(step).flatMap(({ node, path }) => {
    const names: string[] = [];
    const walk = (set: SelectionSetNode | undefined, at: readonly string[]) => {
      for (const selection of set?.selections ?? []) {
        if (selection.kind === Kind.INLINE_FRAGMENT) walk(selection.selectionSet, at);
        if (selection.kind !== Kind.FIELD) continue;
        const { value } = selection.alias ?? selection.name;
        const below = value === '_entities' ? at : [...at, value];
        names.push(below.join('.'));
        walk(selection.selectionSet, below);
      }
    };
    for (const definition of parse(node.operation, { noLocation: true }).definitions)
      if (definition.kind === Kind.OPERATION_DEFINITION) walk(definition.selectionSet, path);
    return names;
  });
}
