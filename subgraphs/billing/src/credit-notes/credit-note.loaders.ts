import type { RequestContext } from '@guichet/chassis/subgraph/context.ts';
import DataLoader from 'dataloader';
import { accountScopeOf } from '../client-accounts/account-scope.ts';
import {
  findApplications,
  findCreditNotes,
  findCreditNotesOfInvoices,
  findCreditNotesOfOrders,
} from './credit-note.repository.ts';
import type { CreditApplication, CreditNote, CreditNoteId } from './credit-note.ts';
import { type Creditable, findCreditableInvoices, findCreditableOrders } from './creditable.repository.ts';

/** Credit notes as they exist for the viewer, one statement for however many are asked at once. */
export function creditNoteLoaders({
  database: { pages },
  viewer,
}: Pick<RequestContext, 'database' | 'viewer'>) {
  const scope = accountScopeOf(viewer, 'INVOICES');
  return {
    creditNoteById: new DataLoader<string, CreditNote | null>(async (ids) => {
      const rows = await findCreditNotes(pages, scope, ids);
      const found = new Map<string, CreditNote>(rows.map((row) => [row.id, row]));
      return ids.map((id) => found.get(id) ?? null);
    }),
    creditNotesByInvoice: new DataLoader<string, readonly CreditNote[]>(async (ids) => {
      const rows = await findCreditNotesOfInvoices(pages, scope, ids);
      const found = Map.groupBy(rows, ({ ofInvoice }) => ofInvoice);
      return ids.map((id) => found.get(id) ?? []);
    }),
    creditNotesByOrder: new DataLoader<string, readonly CreditNote[]>(async (ids) => {
      const rows = await findCreditNotesOfOrders(pages, scope, ids);
      const found = Map.groupBy<string | null, CreditNote>(rows, ({ orderId }) => orderId);
      return ids.map((id) => found.get(id) ?? []);
    }),
    applicationsByCreditNote: new DataLoader<CreditNoteId, readonly CreditApplication[]>(async (ids) => {
      const found = Map.groupBy(await findApplications(pages, ids), ({ creditNoteId }) => creditNoteId);
      return ids.map((id) => found.get(id) ?? []);
    }),
    creditableByInvoice: new DataLoader<string, Creditable | null>(async (ids) => {
      const found = await findCreditableInvoices(pages, ids);
      return ids.map((id) => found.get(id) ?? null);
    }),
    creditableByOrder: new DataLoader<string, Creditable | null>(async (ids) => {
      const found = await findCreditableOrders(pages, ids);
      return ids.map((id) => found.get(id) ?? null);
    }),
  };
}
