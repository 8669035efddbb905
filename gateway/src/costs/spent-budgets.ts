import { LRUCache } from 'lru-cache';
import type { ChargeBudget, Charged } from './budget.ts';

/** What was refused, and until when as much would be refused again. */
interface Spent extends Charged {
  readonly points: number;
  /** Epoch milliseconds. */
  readonly until: number;
}

/** Callers whose budget is known to be spent, at most; the one longest ago is forgotten. */
const remembered = 10_000;

/**
 * Refuses by itself what identity refused a moment ago: a budget fills no faster than it said, whatever other processes take from it,
 * so that whoever goes on asking costs no call.
 */
export function rememberSpent(charge: ChargeBudget, now: () => number = Date.now): ChargeBudget {
  const spent = new LRUCache<string, Spent>({ max: remembered });
  return async (payer, points, slip) => {
    const name = `${payer.holder} ${payer.holderId}`;
    const known = spent.get(name);
    const rest = known ? known.until - now() : 0;
    if (known && rest > 0 && points >= known.points) {
      const retryAfterSeconds = Math.ceil(rest / 1000);
      return { ...known, retryAfterSeconds, resetSeconds: Math.max(known.resetSeconds, retryAfterSeconds) };
    }
    const charged = await charge(payer, points, slip);
    if (charged.granted) spent.delete(name);
    else spent.set(name, { ...charged, points, until: now() + charged.retryAfterSeconds * 1000 });
    return charged;
  };
}
