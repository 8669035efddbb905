import type { FetchNode, PlanNode } from '@apollo/query-planner';
import { Kind, parse, type SelectionSetNode } from 'graphql';

/**
 * Puts fetches that were to be made at once, since what one requires seemed to be there, after those that bring it.
 * @throws Error when nothing brings it: an answer would be wrong.
 */
export function inOrder(node: PlanNode, unmet: ReadonlySet<string>): PlanNode {
  if (unmet.size === 0) return node;
  const brought = new Set<string>();
  const order = (step: PlanNode): PlanNode => {
    if (step.kind === 'Sequence') return { ...step, nodes: step.nodes.map(order) };
    if (step.kind === 'Condition')
      return {
        ...step,
        ...(step.ifClause && { ifClause: order(step.ifClause) }),
        ...(step.elseClause && { elseClause: order(step.elseClause) }),
      };
    if (step.kind !== 'Parallel') {
      if (!isReady(step, unmet, brought)) throw new Error('A requirement is never met');
      for (const name of broughtBy(step)) brought.add(name);
      return step;
    }
    const rounds: PlanNode[] = [];
    let waiting = step.nodes;
    while (waiting.length > 0) {
      const ready = waiting.filter((child) => isReady(child, unmet, brought));
      if (ready.length === 0) throw new Error('A requirement is never met');
      rounds.push({ kind: 'Parallel', nodes: ready.map(order) });
      waiting = waiting.filter((child) => !ready.includes(child));
    }
    const [only] = rounds;
    return only && rounds.length === 1 ? only : { kind: 'Sequence', nodes: rounds };
  };
  return order(node);
}

/** A fetch, and where in the data it is made: response names without the marks of lists. */
interface PlacedFetch {
  readonly node: FetchNode;
  readonly path: readonly string[];
}

function fetchesOf(node: PlanNode, path: readonly string[] = []): readonly PlacedFetch[] {
  if (node.kind === 'Fetch') return [{ node, path }];
  if (node.kind === 'Flatten')
    return fetchesOf(node.node, [...path, ...node.path.map(String).filter((step) => step !== '@')]);
  if (node.kind === 'Sequence' || node.kind === 'Parallel')
    return node.nodes.flatMap((child) => fetchesOf(child, path));
  if (node.kind === 'Condition')
    return [node.ifClause, node.elseClause].flatMap((child) => (child ? fetchesOf(child, path) : []));
  return [];
}

/** Only the first fetch of a sequence: what its later ones require may come from that. */
function isReady(node: PlanNode, unmet: ReadonlySet<string>, brought: ReadonlySet<string>): boolean {
  const fetches = fetchesOf(node);
  return (node.kind === 'Sequence' ? fetches.slice(0, 1) : fetches).every(
    ({ node: { requires = [] }, path }) =>
      requires.every((selection) =>
        (selection.kind === 'Field' ? [selection] : selection.selections).every(
          (field) =>
            field.kind !== 'Field' || !unmet.has(field.name) || brought.has([...path, field.name].join('.')),
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
