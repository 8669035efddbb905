/** Who pays for his own texts: a program, or a person who asks by hand. */
export type BudgetHolder = 'CLIENT' | 'ACCOUNT';

/** What an operation costs and whose budget pays. */
export interface Charge {
  readonly holder: BudgetHolder;
  readonly holderId: string;
  readonly points: number;
  /** What a full budget holds, and what flows into it in a minute. */
  readonly perMinute: number;
}

/** A budget after a charge. */
export interface Charged {
  readonly granted: boolean;
  readonly remaining: number;
  readonly retryAfterSeconds: number;
  readonly resetSeconds: number;
}

/** An idle budget is full after a minute; its row goes after a day. */
export const idleAfter = Temporal.Duration.from('PT24H');

/** What a level says to who was granted or refused points. A part of a point is nothing that could be spent. */
export function tellCharge(
  { points, perMinute }: Pick<Charge, 'points' | 'perMinute'>,
  { granted, level }: { readonly granted: boolean; readonly level: number },
): Charged {
  const secondsFor = (missing: number) => Math.ceil((Math.max(missing, 0) * 60) / perMinute);
  return {
    granted,
    remaining: Math.max(Math.floor(level), 0),
    retryAfterSeconds: granted ? 0 : Math.max(secondsFor(points - level), 1),
    resetSeconds: secondsFor(perMinute - level),
  };
}
