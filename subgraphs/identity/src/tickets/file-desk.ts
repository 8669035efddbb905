import type { FileDesk } from '@guichet/chassis/subgraph/file-desk.ts';
import type { IdentityContext } from '../context.ts';
import { readExport } from '../data-exports/read-exports.ts';
import { shownTicket } from './ticket.ts';

/** Hands out the copies of people's data. It takes nothing. */
export const fileDesk: FileDesk<IdentityContext> = {
  take: async () => null,
  async give(context, text) {
    const ticket = await shownTicket(context, text);
    return ticket && readExport(context, ticket.id);
  },
};
