/** Why an operation is executed by the stock executor instead. */
export type FallbackReason =
  /** The request names no operation of its document: stock says so. */
  | 'NO_OPERATION'
  /** The planner refused or failed: stock says how. */
  | 'NOT_PLANNED'
  /** `@defer` in the plan. */
  | 'DEFER'
  | 'SUBSCRIPTION'
  /** `@fromContext`, which stock does not know either. */
  | 'CONTEXT'
  /** The client has a variable `representations`, which entity fetches need for themselves. */
  | 'VARIABLE'
  /** The answer would have a member `__proto__`, which is no ordinary name for JavaScript. */
  | 'NAME'
  /** A variable of `@skip` or `@include` that is neither true nor false. */
  | 'CONDITION'
  /** Apollo Server wants a trace of the plan's execution. */
  | 'TRACE';

/** The engine does not execute this operation. */
export class Unsupported extends Error {
  readonly reason: FallbackReason;
  constructor(reason: FallbackReason) {
    super(`The engine leaves this operation to the stock executor: ${reason}`);
    this.reason = reason;
  }
}
