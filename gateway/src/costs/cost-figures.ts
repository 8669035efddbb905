/** What things cost of which the schema says nothing. A leaf costs nothing: what it is part of is paid. */
export const usualCosts = {
  /** An object, an interface or a union in the answer, and an input object. */
  composite: 1,
  /** On top of what a mutation's payload costs: it is a transaction, and the trail of it. */
  mutation: 10,
  /** Items of a list that has no `@listSize`: the problems of a payload. */
  listSize: 10,
  /** On top of what is selected below `__schema` or `__type`. */
  introspection: 100,
  /** Values of an introspection that cost a point together: some 0.02 ms of the thread that answers. */
  introspectedValues: 15,
  /** An operation that this process has not planned yet. */
  planning: 100,
} as const;

/** The largest size that a list may be asked for. */
export const largestList = 100;

/** Lists that may be larger, as their descriptions say. */
const longerLists: Readonly<Record<string, number>> = { 'Query.remindersDue': 500 };

/** How many items a field may be asked for. */
export function largestSize(coordinate: string): number {
  return longerLists[coordinate] ?? largestList;
}
