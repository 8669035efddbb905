import { useMemo, useSyncExternalStore } from 'react';
import type { PostageCode } from '../../graphql/__generated__/types.ts';
import { keep, readKept } from '../kept.ts';

/** A service in the basket, as it was typed. */
export interface BasketLine {
  readonly id: string;
  /** The service's code. */
  readonly service: string;
  /** What the customer calls it. */
  readonly reference: string;
  /** By the codes of the service's questions, in the order of the page; what is not answered is empty. */
  readonly answers: Readonly<Record<string, string>>;
}

/** Where it is sent, as it was typed. */
export interface Delivery {
  readonly recipient: string;
  readonly address: string;
  readonly postalCode: string;
  readonly town: string;
  readonly country: string;
}

/** What is to be ordered at once. It stays in this tab until it is ordered or its person signs out. */
export interface Basket {
  readonly lines: readonly BasketLine[];
  /** The place in the company for which everything is ordered; empty for an order in one's own name. */
  readonly membershipId: string;
  /** Under which of the company's names; empty for its own. */
  readonly companyName: string;
  readonly postage: PostageCode;
  /** Null as long as nobody changed where the person, or the company, lives. */
  readonly delivery: Delivery | null;
}

/** Lines of one order. */
export const mostLines = 20;

const place = 'panier';

export const emptyBasket: Basket = {
  lines: [],
  membershipId: '',
  companyName: '',
  postage: 'LETTER_B',
  delivery: null,
};

const listeners = new Set<() => void>();

/** The basket of this tab, the same on every page. */
export function useBasket() {
  const text = useSyncExternalStore(listen, keptText);
  const basket = useMemo(() => readBasket(JSON.parse(text)), [text]);
  return {
    basket,
    change: (part: Partial<Basket>): void => write({ ...readBasket(readKept(place)), ...part }),
  };
}

/** Puts a line into the basket, or in the place of the one with the same id. */
export function withLine(basket: Basket, line: BasketLine): readonly BasketLine[] {
  const isThere = basket.lines.some(({ id }) => id === line.id);
  return isThere
    ? basket.lines.map((one) => (one.id === line.id ? line : one))
    : [...basket.lines, line].slice(0, mostLines);
}

/** What was kept as a basket; an empty one when it can't be read. */
export function readBasket(kept: unknown): Basket {
  if (typeof kept !== 'object' || kept === null) return emptyBasket;
  const { lines, membershipId, companyName, postage, delivery } = { ...emptyBasket, ...kept };
  return {
    lines: Array.isArray(lines) ? lines.filter(isLine) : [],
    membershipId: String(membershipId),
    companyName: String(companyName),
    postage,
    delivery: typeof delivery === 'object' ? delivery : null,
  };
}

function isLine(value: unknown): value is BasketLine {
  if (typeof value !== 'object' || value === null) return false;
  const { id, service, reference, answers } = value as Partial<BasketLine>;
  return [id, service, reference].every((text) => typeof text === 'string') && typeof answers === 'object';
}

function write(basket: Basket): void {
  keep(place, basket);
  for (const listener of listeners) listener();
}

function keptText(): string {
  return JSON.stringify(readKept(place));
}

function listen(listener: () => void): () => void {
  listeners.add(listener);
  return () => listeners.delete(listener);
}
