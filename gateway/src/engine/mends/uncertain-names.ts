import type { FetchNode, PlanNode, QueryPlan } from '@apollo/query-planner';
import { type DirectiveNode, type InlineFragmentNode, parse, visit } from 'graphql';
import type { SupergraphFacts } from './supergraph-facts.ts';

/** The fields of a plan that may be missing where others count on them. */
export interface UncertainNames {
  /** Those that it asks for under a condition somewhere. */
  readonly conditional: ReadonlySet<string>;
  /** By their place, of which types the plan asks for them: null for all. */
  readonly types: ReadonlyMap<string, ReadonlySet<string> | null>;
}

/** Reads them off a plan. */
export function uncertainNames({ node }: QueryPlan, facts: SupergraphFacts): UncertainNames {
  const names = { conditional: new Set<string>(), types: new Map<string, Set<string> | null>() };
  if (node) note(node as PlanNode, { isConditional: false, path: [] }, { names, facts });
  return names;
}

/** Those that what a fetch requires may lack: of an interface object's things, not all may have been asked for them. */
export function mayLack(
  { requires = [] }: FetchNode,
  path: readonly string[],
  { conditional, types }: UncertainNames,
  facts: SupergraphFacts,
): ReadonlySet<string> {
  const lacking = new Set(conditional);
  for (const selection of requires) {
    if (selection.kind !== 'InlineFragment' || !selection.typeCondition) continue;
    for (const field of selection.selections) {
      if (field.kind !== 'Field') continue;
      const asked = types.get([...path, field.name].join('.'));
      if (asked && !facts.typesOf(selection.typeCondition).every((type) => asked.has(type)))
        lacking.add(field.name);
    }
  }
  return lacking;
}

interface Noting {
  readonly names: {
    readonly conditional: Set<string>;
    readonly types: Map<string, Set<string> | null>;
  };
  readonly facts: SupergraphFacts;
}

interface Place {
  readonly isConditional: boolean;
  readonly path: readonly string[];
}

function note(node: PlanNode, place: Place, noting: Noting): void {
  switch (node.kind) {
    case 'Fetch':
      noteFields(node, place, noting);
      return;
    case 'Flatten':
      note(node.node, { ...place, path: placeOf(node.path) }, noting);
      return;
    case 'Sequence':
    case 'Parallel':
      for (const child of node.nodes) note(child, place, noting);
      return;
    case 'Condition':
      for (const clause of [node.ifClause, node.elseClause])
        if (clause) note(clause, { ...place, isConditional: true }, noting);
  }
}

/** A plan's path without the marks of lists. */
export function placeOf(path: readonly (string | number)[]): readonly string[] {
  return path.map(String).filter((step) => step !== '@');
}

function noteFields(
  { operation, requires }: FetchNode,
  { isConditional, path }: Place,
  { names: { conditional, types }, facts }: Noting,
): void {
  let conditions = isConditional ? 1 : 0;
  const at = [...path];
  const within: (readonly string[] | null)[] = [null];
  const count = (directives: readonly DirectiveNode[] = []) => (directives.length > 0 ? 1 : 0);
  const typesFor = ({ typeCondition }: InlineFragmentNode) =>
    typeCondition ? facts.typesOf(typeCondition.name.value) : (within.at(-1) ?? null);
  visit(parse(operation, { noLocation: true }), {
    InlineFragment: {
      enter(fragment) {
        conditions += count(fragment.directives);
        within.push(typesFor(fragment));
      },
      leave(fragment) {
        conditions -= count(fragment.directives);
        within.pop();
      },
    },
    Field: {
      enter({ directives, name, alias }) {
        conditions += count(directives);
        const { value } = alias ?? name;
        if (conditions > 0) conditional.add(value);
        const isEntities = requires && value === '_entities';
        if (!isEntities) {
          at.push(value);
          const place = at.join('.');
          const known = types.get(place);
          const these = within.at(-1);
          if (!these) types.set(place, null);
          else if (known !== null) types.set(place, new Set([...(known ?? []), ...these]));
        }
        within.push(null);
      },
      leave({ directives, name, alias }) {
        conditions -= count(directives);
        within.pop();
        if (!(requires && (alias ?? name).value === '_entities')) at.pop();
      },
    },
  });
}
