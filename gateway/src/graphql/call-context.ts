import type { Slip } from '@guichet/chassis/passport/slip.ts';
import type { SessionEffect } from '@guichet/chassis/subgraph/door.ts';
import type { Reading } from '@guichet/chassis/subgraph/reading.ts';
import type { Toll } from '../costs/toll.ts';
import type { alreadyAnswered } from '../engine/engine.ts';
import type { GatewayAnswer } from '../engine/subgraph-source.ts';

/** What one GraphQL request carries from its admission to the calls it leads to, and back to its answer. */
export interface CallContext {
  readonly slip: Slip;
  /** The viewer's passport; the anonymous one for nobody. */
  readonly passport: string;
  /** A newer passport after a subgraph refused this one: exchanged once for all calls. Null when the session ended. */
  renew(): Promise<string | null>;
  /** Whether messages may hint at names in the schema ("Did you mean …"): see `Audience`. */
  readonly hints: boolean;
  /** Comes when the caller goes away before his answer. Null for a command, which runs to its end. */
  readonly gone: AbortSignal | null;
  /** Stands for the request in all of its calls, which may share what they have read. Null for a command: what it reads has changed. */
  readonly reading: Reading | null;
  /** A rehearsal plans a document and asks nobody. */
  readonly rehearsal: boolean;
  /** What a text of the caller's own costs him; null for a document of the house, and for a rehearsal. A box, as `session`. */
  readonly toll: Toll | null;
  /** What identity asks to do with the cookie. A box, since Apollo Server hands on a copy of the context. */
  readonly session: { effect: SessionEffect | null };
  /** What the known way was answered, which is told in Apollo Server's form. */
  readonly [alreadyAnswered]?: GatewayAnswer;
}
