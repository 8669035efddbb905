import type { FileStore } from '../files/file-store.ts';
import type { Log } from '../log/log.ts';
import type { Passport } from '../passport/passport.ts';
import type { Database } from '../postgres/database.ts';
import type { Locale } from '../problems/problem.ts';
import type { Vault } from '../vault/vault.ts';
import type { SessionEffect } from './door.ts';
import type { Peers } from './peers.ts';
import type { Reading } from './reading.ts';

/** What use cases and tasks work with. Ids come from here, time from the database (`databaseNow`). */
export interface WorkContext {
  readonly database: Database;
  readonly vault: Vault;
  readonly files: FileStore;
  readonly peers: Peers;
  readonly log: Log;
  /** A fresh UUID v7, branded by the caller: `newId<ClaimId>()`. */
  newId<Id extends string>(): Id;
}

/** What a resolver gets. Each subgraph adds its loaders. */
export interface RequestContext extends WorkContext {
  /** Who asks: a person, a client, nobody; for a job's call the calling service itself. */
  readonly viewer: Passport;
  /** The service that asks, for the viewer or on its own account; null when the gateway only passes a viewer on. */
  readonly caller: Passport | null;
  readonly locale: Locale;
  readonly clientAddress: string | null;
  /** By what the browser wants to be known again: as it was sent, and nobody's yet. */
  readonly device: string | null;
  /** What the browser says that it is. */
  readonly userAgent: string | null;
  /** Epoch milliseconds after which nobody waits for the answer. */
  readonly deadline: number;
  readonly signal: AbortSignal | null;
  /** The same for calls that read for one request and may share what they have read; null for a call that stands by itself. */
  readonly reading: Reading | null;
  setSession(effect: SessionEffect): void;
}

/** What a task gets besides its payload. */
export type JobContext = WorkContext;
