import type { Locale, Wording } from '@guichet/chassis/problems/problem.ts';
import type { Currency } from '../payouts/payout.ts';
import type { PostageChoice } from './postage.ts';
import type { ServiceQuestion } from './question.ts';

/** Services that an office opens to an organisation together. */
export type ServiceGroup = 'POPULATION';

export type ServiceDeliveryMode = 'POST';

/** The office whose services are sold. */
export const servicesOffice = 'POPULATION';

/** What a service is called and what it is, in one language. */
export interface ServiceWording {
  readonly title: string;
  /** The title in small letters without accents: what the list is ordered by. */
  readonly titleKey: string;
  readonly description: string;
}

/** All that a service is from a day on, but its fee. */
export interface ServiceContent {
  readonly isOnAccount: boolean;
  readonly deliveryMode: ServiceDeliveryMode;
  /** Indicative, in working days of Geneva. */
  readonly minWorkingDays: number;
  readonly maxWorkingDays: number;
  readonly wordings: Readonly<Record<Locale, ServiceWording>>;
  readonly postage: readonly PostageChoice[];
  readonly questions: readonly ServiceQuestion[];
}

/** A paid service as it is today, in one language and with the fee of the day. */
export interface Service extends Omit<ServiceContent, 'wordings'>, ServiceWording {
  readonly code: string;
  readonly group: ServiceGroup;
  /** The last day on which it can be ordered; null as long as nobody has withdrawn it. */
  readonly offeredUntil: string | null;
  /** Today in Geneva, by the database's clock. */
  readonly today: string;
  /** Of which edition all this is: an order keeps it. */
  readonly editionFrom: string;
  readonly editionVersion: number;
  /** In centimes; null when the office has not fixed a fee. */
  readonly feeMinor: bigint | null;
  readonly currency: Currency | null;
  /** Where the fee stands, also when its amount is not known. */
  readonly feeSource: string | null;
  /** False as long as the amount waits for a confirmation; null without any fee. */
  readonly feeIsVerified: boolean | null;
}

/** What an administrator recorded for a first day, and how often. */
export interface Dated {
  /** The first day on which it counts, `2026-11-21`. */
  readonly validFrom: string;
  /** Counts what was recorded for this first day: each change is a further row. */
  readonly version: number;
}

export type ServiceEdition = ServiceContent & Dated;

export interface ServiceFee extends Dated {
  /** In centimes, VAT included; null as long as nobody has confirmed one. */
  readonly amountMinor: bigint | null;
  readonly currency: Currency;
  readonly source: string;
  readonly isVerified: boolean;
}

/** When something that is dated ends: null as long as no other follows. */
interface Ending {
  readonly validUntil: string | null;
}

export type EditionInSequence = ServiceEdition & Ending;

export type FeeInSequence = ServiceFee & Ending;

/** When a service is sold. */
export interface ServiceOffer {
  readonly code: string;
  readonly group: ServiceGroup;
  readonly offeredFrom: string;
  readonly offeredUntil: string | null;
  readonly version: number;
}

/** All that a service was, is and will be, each list in the order of its first days. */
export interface ServiceHistory extends ServiceOffer {
  readonly editions: readonly ServiceEdition[];
  readonly fees: readonly ServiceFee[];
}

/** Whether a text can be the code of a service. */
export function isServiceCode(text: string): boolean {
  return /^[A-Z][A-Z_]{1,59}$/.test(text);
}

/** What a title is ordered by. */
export function titleKeyOf(title: string): string {
  return title.normalize('NFD').replace(/\p{M}/gu, '').toLowerCase();
}

/** Each with its last day: the eve of the next one; null as long as no other follows. */
export function inSequence<Row extends Dated>(rows: readonly Row[]): readonly (Row & Ending)[] {
  return rows.map((row, index) => {
    const next = rows[index + 1];
    const validUntil = next ? Temporal.PlainDate.from(next.validFrom).subtract({ days: 1 }).toString() : null;
    return { ...row, validUntil };
  });
}

/** A title or a description in each language. */
export function inEachLanguage(
  { fr, de, it, en }: ServiceContent['wordings'],
  part: 'title' | 'description',
): Wording {
  return { fr: fr[part], de: de[part], it: it[part], en: en[part] };
}
