import { type Change, diff } from '@graphql-inspector/core';
import { buildSchema } from 'graphql';

/** Where the changes of the contracts are kept, the oldest first. The whole graph's own are no contract with anybody outside. */
export const changelogFile = 'schema/released/changelog.json';

/** What became of a place in a contract. */
export interface ContractChange {
  readonly kind: 'added' | 'changed' | 'deprecated' | 'removed';
  /** `Type`, `Type.field`, `Type.field.argument`. */
  readonly path: string;
  /** What changed, or why it is deprecated. */
  readonly message?: string;
}

/** What a contract's releases of one day come to. */
export interface Release {
  readonly date: string;
  readonly contract: string;
  /** The first release has no changes. */
  readonly first?: true;
  readonly changes: readonly ContractChange[];
}

/** A contract before a release and with it; before the first there is nothing. */
export interface ReleaseStep {
  readonly contract: string;
  readonly before: string | undefined;
  readonly now: string;
}

/** The changelog after a release: one entry a day and contract; the same text when nothing changed. */
export async function withRelease(
  text: string | undefined,
  date: string,
  steps: readonly ReleaseStep[],
): Promise<string> {
  let releases: readonly Release[] = text === undefined ? [] : JSON.parse(text);
  for (const step of steps) releases = enter(releases, date, step.contract, await changesOf(step));
  return `${JSON.stringify(releases, null, 1)}\n`;
}

/** What changed, in the words of whoever writes a program: without descriptions, and of what came or went as a whole only its name. */
async function changesOf({ before, now }: ReleaseStep): Promise<readonly ContractChange[]> {
  if (before === undefined) return [];
  const changes = (await diff(buildSchema(before), buildSchema(now))).flatMap(read);
  return changes.filter((one) => !changes.some((other) => isPartOf(one, other)));
}

function read({ type, path = '', message, meta }: Change): readonly ContractChange[] {
  const place = path.replace(/\.@.*$/, '');
  if (type.startsWith('DIRECTIVE_') || /_DESCRIPTION_(ADDED|CHANGED|REMOVED)$/.test(type)) return [];
  if (type.endsWith('_DEPRECATION_ADDED')) {
    const reason = 'deprecationReason' in meta ? String(meta['deprecationReason']) : message;
    return [{ kind: 'deprecated', path: place, message: reason }];
  }
  if (!/_DEPRECATION_/.test(type)) {
    if (type.endsWith('_ADDED')) return [{ kind: 'added', path: place }];
    if (type.endsWith('_REMOVED')) return [{ kind: 'removed', path: place }];
  }
  return [{ kind: 'changed', path: place, message }];
}

function isPartOf(one: ContractChange, whole: ContractChange): boolean {
  return one.kind === whole.kind && one.path.startsWith(`${whole.path}.`);
}

function enter(
  releases: readonly Release[],
  date: string,
  contract: string,
  changes: readonly ContractChange[],
): readonly Release[] {
  const own = releases.filter((one) => one.contract === contract);
  if (own.length === 0) return [...releases, { date, contract, first: true, changes: [] }];
  const today = own.find((one) => one.date === date);
  // Of the first release, all that its day brought is a part.
  if (changes.length === 0 || today?.first) return releases;
  const merged = changes.reduce(merge, today?.changes ?? []);
  const others = releases.filter((one) => one !== today);
  return merged.length === 0 ? others : [...others, { date, contract, changes: merged }];
}

/** What came and went within a day did neither; of what came that day, changes are no news. */
function merge(day: readonly ContractChange[], change: ContractChange): readonly ContractChange[] {
  const isWithin = ({ path }: ContractChange) => path === change.path || path.startsWith(`${change.path}.`);
  const isNew = (place: string) =>
    day.some(({ kind, path }) => kind === 'added' && (place === path || place.startsWith(`${path}.`)));
  if (change.kind === 'removed') {
    const rest = day.filter((one) => !isWithin(one));
    return isNew(change.path) ? rest : [...rest, change];
  }
  if (change.kind === 'added') {
    const gone = day.find(({ kind, path }) => kind === 'removed' && path === change.path);
    if (gone) return day.filter((one) => one !== gone);
  }
  return isNew(change.path) ? day : [...day, change];
}
