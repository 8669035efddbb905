import type { Slip } from '../passport/slip.ts';
import type { FileDelivery, FileHandout, FileReceipt, TicketCall } from './file-desk.ts';
import type { Reading } from './reading.ts';

export const subgraphNames = ['identity', 'invoices', 'billing'] as const;

export type SubgraphName = (typeof subgraphNames)[number];

/** One call through a subgraph's door: the same in process and over HTTP. */
export interface SubgraphCall {
  readonly query: string;
  readonly operationName?: string | null;
  readonly variables?: Readonly<Record<string, unknown>> | null;
  /** The caller's signed passport: the viewer's own, or a service's. */
  readonly passport: string;
  /** The viewer's passport, when a service asks for him. */
  readonly viewer?: string;
  /** What travels beside the passport: language, client address, deadline, trace. */
  readonly slip: Slip;
  readonly signal?: AbortSignal;
  /** Stands for a request that changes nothing, in all of its calls. Another process does not hear of it. */
  readonly reading?: Reading | null;
}

/** What a sign-in or a sign-out asks the gateway to do with the cookie. Honoured only from identity. */
export type SessionEffect =
  | {
      readonly kind: 'OPEN';
      readonly token: string;
      readonly maxAgeSeconds: number;
      /** By what the browser is known again when its session is long over. */
      readonly device?: string;
    }
  | { readonly kind: 'CLOSE' };

export interface SubgraphAnswer {
  /** 200, or 401 for a missing, expired or foreign passport. */
  readonly status: number;
  readonly body: { readonly data?: unknown; readonly errors?: readonly unknown[] };
  readonly session?: SessionEffect;
}

/** The one way into a subgraph. */
export interface SubgraphDoor extends AsyncDisposable {
  readonly name: SubgraphName;
  /** @throws Error when the subgraph can't be reached. A refusal is an answer, not an error. */
  call(call: SubgraphCall): Promise<SubgraphAnswer>;
  /**
   * Hands a file in, as fast as the subgraph takes it.
   * @throws Error when the subgraph can't be reached, or the sender breaks off.
   */
  put(delivery: FileDelivery): Promise<FileReceipt>;
  /** Asks for a file. Whoever gets one reads or destroys its bytes. @throws Error when the subgraph can't be reached. */
  get(asked: TicketCall): Promise<FileHandout>;
  ready(): Promise<boolean>;
}
