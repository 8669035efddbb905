import type { Readable } from 'node:stream';
import type { Slip } from '../passport/slip.ts';
import type { Problem } from '../problems/problem.ts';
import type { RequestContext } from './context.ts';

/** A file asked for by a ticket that the subgraph has issued. */
export interface TicketCall {
  readonly ticket: string;
  /** The viewer's signed passport: no service carries files for itself. */
  readonly passport: string;
  readonly slip: Slip;
  readonly signal?: AbortSignal;
}

/** Bytes on their way into a subgraph. */
export interface FileDelivery extends TicketCall {
  /** How many bytes are announced. */
  readonly length: number;
  readonly bytes: Readable;
}

/** What a delivery comes to. */
export interface FileReceipt {
  /** 200 when the file was taken; 401 for a passport, 404 for a ticket that is not good; else why it was not taken. */
  readonly status: number;
  readonly problems: readonly Problem[];
}

/** A file on its way to a person. */
export interface OutgoingFile {
  readonly fileName: string;
  readonly mediaType: string;
  readonly length: number;
  readonly bytes: Readable;
}

/** 401 for a passport, 404 for a ticket that is not good. */
export type FileHandout =
  | { readonly status: 200; readonly file: OutgoingFile }
  | { readonly status: 401 | 404 };

/** Where a subgraph takes files and hands them out. */
export interface FileDesk<Context extends RequestContext> {
  /**
   * Takes a file; null for a ticket that is another's, for another purpose, or past: all answer the same.
   * @throws what the stream throws when it breaks off.
   */
  take(
    context: Context,
    ticket: string,
    file: { readonly length: number; readonly bytes: AsyncIterable<Uint8Array> },
  ): Promise<FileReceipt | null>;
  /** Hands a file out; null as above, and for a file that doesn't exist for the viewer any more. */
  give(context: Context, ticket: string): Promise<OutgoingFile | null>;
}

/** Milliseconds that a file may take on its way: 10 MiB over a line of half a megabit a second. */
export const filePatience = 180_000;

/** The most bytes that a file may have: 10 MiB. */
export const mostFileBytes = 10 * 1024 * 1024;
