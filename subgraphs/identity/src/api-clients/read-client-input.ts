import {
  cleaned,
  gather,
  isGiven,
  type Report,
  requiredLine,
  type Typed,
} from '@guichet/chassis/problems/fields.ts';
import type { Locale, Problem } from '@guichet/chassis/problems/problem.ts';
import { scalarProblems } from '@guichet/chassis/problems/scalar-problems.ts';
import { sharedProblems } from '@guichet/chassis/problems/shared-problems.ts';
import { formatDate, parseDate } from '@guichet/schema/scalars/date.ts';
import { readAddressRange } from './address-range.ts';
import { apiClientLabels, apiClientProblems } from './api-client.problems.ts';
import { type ApiClientKind, type ApiScope, scopesOfKind } from './api-client.ts';

/** A program as it was typed, its owner apart. */
export interface TypedClient {
  readonly name?: Typed;
  readonly scopes?: readonly ApiScope[] | null | undefined;
  readonly addressRanges?: readonly string[] | null | undefined;
  readonly expiresOn?: Typed;
}

/** A program as it is registered. */
export interface ClientFacts {
  readonly name: string;
  readonly scopes: readonly ApiScope[];
  readonly addressRanges: readonly string[];
  /** Null for no end. */
  readonly expiresAt: Temporal.Instant | null;
}

export type ReadClient =
  | { readonly facts: ClientFacts; readonly problems: readonly [] }
  | { readonly facts: null; readonly problems: readonly Problem[] };

/** Ranges of one program. */
const mostRanges = 20;

/** How far away its last day may lie. */
const longestLife = { years: 2 };

/**
 * Reads what was typed, every problem with its place.
 * @param kind null when the owner is not known: what a program may be granted is then not held against it.
 * @param today the day in Geneva.
 */
export function readClientInput(
  typed: TypedClient,
  kind: ApiClientKind | null,
  today: string,
  locale: Locale,
): ReadClient {
  const problems: Problem[] = [];
  const report = gather(problems, locale);
  const name = requiredLine(typed.name, { path: ['name'], label: apiClientLabels.name }, 70, report);
  const scopes = readScopes(typed.scopes ?? [], kind, report);
  const addressRanges = readRanges(typed.addressRanges ?? [], report);
  const expiresAt = readExpiry(typed.expiresOn, today, report);
  if (name === null || problems.length > 0) return { facts: null, problems };
  return { facts: { name, scopes, addressRanges, expiresAt }, problems: [] };
}

function readScopes(typed: readonly ApiScope[], kind: ApiClientKind | null, report: Report): ApiScope[] {
  const { scopes: label } = apiClientLabels;
  const scopes = [...new Set(typed)];
  isGiven(scopes.join(' '), { path: ['scopes'], label }, report);
  const offered: readonly ApiScope[] = kind ? scopesOfKind[kind] : scopes;
  for (const [index, scope] of typed.entries())
    if (!offered.includes(scope))
      report(sharedProblems.VALUE_NOT_IN_LIST, ['scopes', String(index)], { label });
  return scopes;
}

function readRanges(typed: readonly string[], report: Report): string[] {
  if (typed.length > mostRanges) {
    const parameters = { count: typed.length, limit: mostRanges };
    report(apiClientProblems.ADDRESS_RANGES_TOO_MANY, ['addressRanges'], parameters);
    return [];
  }
  const read = typed.map((range, index) => {
    const known = readAddressRange(range);
    if (!known) report(apiClientProblems.ADDRESS_RANGE_MALFORMED, ['addressRanges', String(index)]);
    return known;
  });
  return [...new Set(read.filter((range) => range !== null))];
}

/** A program ends with its last day in Geneva. */
function readExpiry(typed: Typed, today: string, report: Report): Temporal.Instant | null {
  const text = cleaned(typed);
  if (text === '') return null;
  const day = parseDate(text);
  if (!day.ok) {
    report(scalarProblems[day.code], ['expiresOn']);
    return null;
  }
  const latest = Temporal.PlainDate.from(today).add(longestLife).toString();
  if (day.value >= today && day.value <= latest)
    return Temporal.PlainDate.from(day.value).add({ days: 1 }).toZonedDateTime('Europe/Zurich').toInstant();
  const shown = parseDate(latest);
  report(apiClientProblems.EXPIRY_OUT_OF_RANGE, ['expiresOn'], {
    latest: shown.ok ? formatDate(shown.value) : latest,
  });
  return null;
}
