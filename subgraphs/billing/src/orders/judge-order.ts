import { cleaned, isGiven, type Report, requiredLine, type Typed } from '@guichet/chassis/problems/fields.ts';
import { sharedProblems } from '@guichet/chassis/problems/shared-problems.ts';
import { freePostage, type PostageChoice, type PostageCode } from '../services/postage.ts';
import { type Answers, readAnswers } from '../services/question.ts';
import type { Service } from '../services/service.ts';
import type { Orderer } from './ask-orderer.ts';
import { orderProblems } from './order.problems.ts';
import type { DeliveryAddress } from './order.ts';
import { orderLabels } from './order.wording.ts';
import { linesOf, mostLines, type OrderEntry, type OrderLineEntry } from './order-entry.ts';
import { postageOf, priceLines } from './price-lines.ts';
import { readDelivery } from './read-delivery.ts';
import { type OrderAccount, type OrderSettlement, settleLine, settleOrder } from './settle-order.ts';

/** What an order is judged against, all of one moment. */
export interface OrderGround {
  readonly orderer: Orderer;
  readonly account: OrderAccount | null;
  /** By code. */
  readonly services: ReadonlyMap<string, Service>;
}

/** A line as far as it can be read. */
export interface JudgedLine extends OrderSettlement {
  /** Null for a code that is not offered. */
  readonly service: Service | null;
  readonly feeMinor: bigint | null;
  /** Its share of the postage; null as long as that is not known. */
  readonly postageMinor: bigint | null;
  readonly reference: string | null;
  readonly answers: Answers | null;
}

/** An order as far as it can be read: what is missing was reported. */
export interface JudgedOrder extends OrderSettlement {
  readonly lines: readonly JudgedLine[];
  readonly postage: PostageCode;
  readonly companyName: string | null;
  readonly delivery: DeliveryAddress | null;
  /** Fees and postage; null as long as one of them is not known. */
  readonly totalMinor: bigint | null;
  /** The ways by which every line can be sent, each with what it would cost. */
  readonly postageChoices: readonly PostageChoice[];
}

/** Judges what was typed, and reports every problem at once, each where it stands. The terms are judged by themselves. */
export function judgeOrder(entry: OrderEntry, ground: OrderGround, report: Report): JudgedOrder {
  const { orderer, account, services } = ground;
  const { company } = orderer;
  if (!orderer.isEmailVerified) report(orderProblems.ORDER_EMAIL_NOT_VERIFIED, []);
  if (cleaned(entry.membershipId) && !company) report(sharedProblems.NOT_FOUND, ['membershipId']);
  if (!entry.lines?.length) report(sharedProblems.FIELD_REQUIRED, ['lines'], { label: orderLabels.lines });
  if ((entry.lines?.length ?? 0) > mostLines)
    report(orderProblems.ORDER_TOO_MANY_LINES, ['lines'], { limit: mostLines });
  const read = linesOf(entry).map((line, index) => readLine(line, index, services, report));
  const postage = entry.postage ?? freePostage;
  const found = read.map(({ service }) => service).filter((service) => service !== null);
  if (!found.every((service) => postageOf(service, postage) !== null))
    report(orderProblems.ORDER_POSTAGE_NOT_OFFERED, ['postage']);
  const prices = found.length === read.length ? priceLines(found, postage) : null;
  const lines = read.map(
    (line, index): JudgedLine => ({
      ...line,
      ...settleLine(company, account, line.service),
      feeMinor: line.service?.feeMinor ?? null,
      postageMinor: prices?.[index]?.postageMinor ?? null,
    }),
  );
  const isPriced = prices !== null && prices.length > 0;
  return {
    lines,
    postage,
    ...(lines.length > 0 ? settleOrder(lines) : settleLine(company, account, null)),
    companyName: company && readCompanyName(entry.companyName, company.facts.branches, report),
    delivery: readDelivery(entry.delivery ?? {}, report),
    totalMinor: isPriced
      ? prices.reduce((sum, { feeMinor, postageMinor }) => sum + feeMinor + postageMinor, 0n)
      : null,
    postageChoices: sharedChoices(found),
  };
}

function readLine(
  { service: typed, reference, answers }: OrderLineEntry,
  index: number,
  services: OrderGround['services'],
  report: Report,
) {
  const path = ['lines', String(index)];
  const code = { path: [...path, 'service'], label: orderLabels.service };
  const service = isGiven(typed, code, report) ? (services.get(cleaned(typed)) ?? null) : null;
  const isOffered = service !== null && (service.offeredUntil ?? service.today) >= service.today;
  if (cleaned(typed) && !isOffered) report(orderProblems.ORDER_SERVICE_NOT_OFFERED, code.path);
  else if (service?.feeMinor === null) report(orderProblems.ORDER_FEE_NOT_FIXED, code.path);
  const own = { path: [...path, 'reference'], label: orderLabels.reference };
  return {
    service,
    reference: cleaned(reference) ? requiredLine(reference, own, 70, report) : null,
    answers: service && readAnswers(service.questions, answers ?? [], [...path, 'answers'], report),
  };
}

/** The name that the order bears: one of the organisation's, its own when none was typed. */
function readCompanyName(typed: Typed, names: readonly string[], report: Report): string | null {
  const name = cleaned(typed);
  const chosen = name ? names.find((one) => one === name) : names[0];
  if (chosen === undefined)
    report(sharedProblems.VALUE_NOT_IN_LIST, ['companyName'], { label: orderLabels.companyName });
  return chosen ?? null;
}

/** What every service offers, at what one letter with all of them costs. */
function sharedChoices(services: readonly Service[]): readonly PostageChoice[] {
  const [first, ...others] = services;
  return (first?.postage ?? []).flatMap((choice) => {
    const all = [choice, ...others.map(({ postage }) => postage.find(({ code }) => code === choice.code))];
    const known = all.filter((one): one is PostageChoice => one !== undefined);
    if (known.length < all.length || known.some(({ amountMinor }) => amountMinor === null)) return [];
    return known.toSorted((one, other) => Number(other.amountMinor) - Number(one.amountMinor)).slice(0, 1);
  });
}
