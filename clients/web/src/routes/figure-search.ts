import { parseDate } from '@guichet/schema/scalars/date.ts';
import type { FigureKind } from './figure-kinds.ts';

/** What is counted, as the address says it. */
export interface FigureSearch {
  /** Days, `2026-10-31`; null for the servers' own choice. */
  readonly from: string | null;
  readonly until: string | null;
  readonly asOf: string | null;
  /** By what it is grouped: a word of the kind's. */
  readonly by: string;
  /** What narrows it, by its name: a word of the kind's each. */
  readonly chosen: Readonly<Record<string, string>>;
}

/** What an address asks for. What nobody could mean counts as nothing. */
export function figureSearch(kind: FigureKind, address: URLSearchParams): FigureSearch {
  const [from, until] = [dayIn(address, 'du'), dayIn(address, 'au')];
  const isPeriod = from === null || until === null || isAnswered(from, until);
  const by = address.get('par') ?? '';
  const chosen = Object.entries(kind.choices).flatMap(([name, options]) => {
    const word = address.get(name) ?? '';
    return Object.hasOwn(options, word) ? [[name, word] as const] : [];
  });
  return {
    ...(isPeriod ? { from, until } : { from: null, until: null }),
    asOf: dayIn(address, 'situation'),
    by: Object.hasOwn(kind.groups, by) ? by : firstGroup(kind),
    chosen: Object.fromEntries(chosen),
  };
}

/** The same as the address writes it: what is meant anyway is left away. */
export function figureQuery(
  kind: FigureKind,
  { from, until, asOf, by, chosen }: FigureSearch,
): URLSearchParams {
  const all = { du: from, au: until, situation: asOf, par: by === firstGroup(kind) ? null : by, ...chosen };
  return new URLSearchParams(
    Object.entries(all).filter((pair): pair is [string, string] => pair[1] !== null),
  );
}

/** Whether the servers count from one day to another: five years at most. */
export function isAnswered(from: string, until: string): boolean {
  const fiveYearsOn = `${Number(from.slice(0, 4)) + 5}${from.slice(4)}`;
  return from <= until && until < fiveYearsOn;
}

/** The group that is meant by a word of the address. */
export function groupOf<Group extends string>(
  { groups }: { readonly groups: Readonly<Record<string, Group>> },
  { by }: FigureSearch,
): readonly Group[] {
  return Object.entries(groups).flatMap(([word, group]) => (word === by ? [group] : []));
}

/** What is meant by a word of the address, as a list that narrows; null for none. */
export function narrowed<Value extends string>(
  options: Readonly<Record<string, Value>>,
  word: string | undefined,
): readonly Value[] | null {
  const value = word === undefined ? undefined : options[word];
  return value === undefined ? null : [value];
}

function firstGroup({ groups }: FigureKind): string {
  return Object.keys(groups)[0] ?? '';
}

function dayIn(address: URLSearchParams, name: string): string | null {
  const day = parseDate(address.get(name) ?? '');
  return day.ok ? day.value : null;
}
