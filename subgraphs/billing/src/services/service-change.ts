import { type Report, requiredLine, requiredValue, type Typed } from '@guichet/chassis/problems/fields.ts';
import { sharedProblems } from '@guichet/chassis/problems/shared-problems.ts';
import { type Day, formatDate, parseDate } from '@guichet/schema/scalars/date.ts';
import { parseMoney } from '@guichet/schema/scalars/money.ts';
import { longestSource } from './read-service.ts';
import { serviceProblems } from './service.problems.ts';
import type { Dated, ServiceFee, ServiceHistory, ServiceOffer } from './service.ts';
import { serviceLabels } from './service.wording.ts';

/** A fee as an administrator typed it. */
export interface FeeEntry {
  readonly validFrom?: Typed;
  readonly amount?: Typed;
  readonly source?: Typed;
  readonly isVerified?: boolean | null;
}

type TypedFee = Omit<ServiceFee, 'version' | 'amountMinor'> & { readonly amountMinor: bigint };

/** Reads a day that is named; null when it is refused. */
export function readDay(
  typed: Typed,
  name: 'validFrom' | 'offeredFrom' | 'lastDay',
  report: Report,
): string | null {
  return requiredValue(typed, { path: [name], label: serviceLabels[name] }, parseDate, report);
}

/** Reads a fee, and reports every problem at once; null when there is one. */
export function readFee(typed: FeeEntry, report: Report): TypedFee | null {
  const validFrom = readDay(typed.validFrom, 'validFrom', report);
  const amountField = { path: ['amount'], label: serviceLabels.amount };
  const amountMinor = requiredValue(typed.amount, amountField, parseMoney, report);
  if (amountMinor === 0n) report(serviceProblems.SERVICE_FEE_NOT_POSITIVE, amountField.path);
  const sourceField = { path: ['source'], label: serviceLabels.source };
  const source = requiredLine(typed.source, sourceField, longestSource, report);
  if (validFrom === null || !amountMinor || source === null) return null;
  return { validFrom, amountMinor, currency: 'CHF', source, isVerified: typed.isVerified ?? false };
}

/** What a change is decided on. */
export interface Ground {
  readonly history: ServiceHistory;
  readonly today: string;
}

/**
 * Decides what is recorded of a fee; null when it is refused. `version` is the one that the administrator saw; null for a
 * fee that is new. An order keeps the fee with which it was paid, and whoever explains it finds that fee in the sequence:
 * one that has begun stays, and only its source and whether it is verified can be put right. An amount that was not known
 * was asked of nobody, so it can be filled in.
 */
export function decideFee(
  fee: TypedFee,
  version: number | null,
  { history, today }: Ground,
  report: Report,
): ServiceFee | null {
  const held = history.fees.find(({ validFrom }) => validFrom === fee.validFrom);
  const isSame = held && (held.amountMinor === null || held.amountMinor === fee.amountMinor);
  return decideDated(fee, held, version, { history, today, isSettled: !isSame, path: 'amount' }, report);
}

/** Decides what is recorded of an edition; null when it is refused. One that has begun stays as orders have seen it. */
export function decideEdition<Content extends { readonly validFrom: string }>(
  content: Content,
  version: number | null,
  { history, today }: Ground,
  report: Report,
): (Content & Dated) | null {
  const held = history.editions.find(({ validFrom }) => validFrom === content.validFrom);
  return decideDated(content, held, version, { history, today, isSettled: true, path: 'validFrom' }, report);
}

interface DatedGround extends Ground {
  /** Whether what has begun can't take this change. */
  readonly isSettled: boolean;
  readonly path: string;
}

function decideDated<Content extends { readonly validFrom: string }>(
  content: Content,
  held: Dated | undefined,
  version: number | null,
  { history, today, isSettled, path }: DatedGround,
  report: Report,
): (Content & Dated) | null {
  const next = { ...content, version: (held?.version ?? 0) + 1 };
  const { validFrom } = content;
  if (history.offeredUntil !== null && history.offeredUntil < validFrom) {
    report(serviceProblems.SERVICE_WITHDRAWN, ['validFrom'], dayParameter(history.offeredUntil));
    return null;
  }
  if (version === null) {
    if (held) report(serviceProblems.SERVICE_DAY_TAKEN, ['validFrom'], dayParameter(validFrom));
    else if (validFrom < today)
      report(serviceProblems.SERVICE_DAY_PASSED, ['validFrom'], dayParameter(today));
    else return next;
    return null;
  }
  if (!held) report(sharedProblems.NOT_FOUND, ['validFrom']);
  else if (held.version !== version) report(sharedProblems.VERSION_CONFLICT, ['version']);
  else if (validFrom <= today && isSettled)
    report(serviceProblems.SERVICE_HAS_BEGUN, [path], dayParameter(validFrom));
  else return next;
  return null;
}

/**
 * Decides the last day of a service; null when it is refused. It is today at the earliest, and can be moved until it has
 * passed. Orders that are open go on to their end.
 */
export function decideWithdrawal(
  lastDay: string,
  version: number,
  { history, today }: Ground,
  report: Report,
): ServiceOffer | null {
  const { code, group, offeredFrom, offeredUntil } = history;
  if (history.version !== version) report(sharedProblems.VERSION_CONFLICT, ['version']);
  else if (offeredUntil !== null && offeredUntil < today)
    report(serviceProblems.SERVICE_WITHDRAWN, ['lastDay'], dayParameter(offeredUntil));
  else if (lastDay < today) report(serviceProblems.SERVICE_DAY_PASSED, ['lastDay'], dayParameter(today));
  else return { code, group, offeredFrom, offeredUntil: lastDay, version: version + 1 };
  return null;
}

/** Whether a service can begin on a day, which is today at the earliest. */
export function canBegin(offeredFrom: string, today: string, report: Report): boolean {
  if (offeredFrom >= today) return true;
  report(serviceProblems.SERVICE_DAY_PASSED, ['offeredFrom'], dayParameter(today));
  return false;
}

function dayParameter(day: string) {
  return { day: formatDate(day as Day) };
}
