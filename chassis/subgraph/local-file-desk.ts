import { addAbortSignal, type Readable } from 'node:stream';
import { finished } from 'node:stream/promises';
import { problem } from '../problems/problem.ts';
import { sharedProblems } from '../problems/shared-problems.ts';
import type { RequestContext } from './context.ts';
import {
  type FileDelivery,
  type FileDesk,
  type FileHandout,
  type FileReceipt,
  mostFileBytes,
  type TicketCall,
} from './file-desk.ts';

/**
 * The desk as the subgraph's own process has it. A subgraph without one knows no ticket.
 * @param admit Who stands at the desk; null when the passport is not good.
 */
export function openLocalDesk<Context extends RequestContext>(
  desk: FileDesk<Context> | undefined,
  admit: (asked: TicketCall) => Promise<Context | null>,
) {
  async function take({ bytes, length, ...asked }: FileDelivery): Promise<FileReceipt> {
    const context = await admit(asked);
    if (!context) return { status: 401, problems: [] };
    // Whoever stops reading early leaves the stream whole: the answer goes back on the same line.
    const file = { length, bytes: bytes.iterator({ destroyOnReturn: false }) };
    const receipt = await desk?.take(context, asked.ticket, file);
    return (
      receipt ?? { status: 404, problems: [problem(sharedProblems.NOT_FOUND, ['ticket'], context.locale)] }
    );
  }

  return {
    async put(delivery: FileDelivery): Promise<FileReceipt> {
      const { bytes, signal } = delivery;
      // A line that is cut before anybody reads must not end the process.
      bytes.on('error', () => undefined);
      if (signal) addAbortSignal(signal, bytes);
      try {
        return await take(delivery);
      } finally {
        await runOut(bytes);
      }
    },
    async get(asked: TicketCall): Promise<FileHandout> {
      const context = await admit(asked);
      if (!context) return { status: 401 };
      const file = await desk?.give(context, asked.ticket);
      return file ? { status: 200, file } : { status: 404 };
    },
  };
}

/**
 * Reads what is left of a file that was refused: a sender that still sends does not listen for an answer yet. Who sends
 * more than a file may have is cut off.
 */
async function runOut(bytes: Readable): Promise<void> {
  if (bytes.readableEnded || bytes.destroyed) return;
  let left = mostFileBytes;
  bytes.on('data', (chunk: Uint8Array) => {
    left -= chunk.length;
    if (left < 0) bytes.destroy();
  });
  await finished(bytes, { writable: false }).catch(() => undefined);
}
