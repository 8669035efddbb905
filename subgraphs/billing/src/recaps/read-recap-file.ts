import { Readable } from 'node:stream';
import { appendAudit } from '@guichet/chassis/audit/audit.ts';
import type { OutgoingFile } from '@guichet/chassis/subgraph/file-desk.ts';
import type { BillingContext } from '../context.ts';
import type { RecapFacts, RecapRequest } from '../papers/recap-paper.ts';
import { postageTitles } from '../services/postage.ts';
import { allRecapLines, readClosedRecap } from './read-recap.ts';
import type { Recap, RecapLine } from './recap.ts';
import { fileNames } from './recap.wording.ts';
import { recapTable, stateText } from './recap-table.ts';

type Closed = NonNullable<Awaited<ReturnType<typeof readClosedRecap>>>;

/** « Récapitulatif mensuel » as PDF: what a closed month is made of never changes, so each drawing is the same. */
export function readRecapPaper(context: BillingContext, id: string): Promise<OutgoingFile | null> {
  return handOut(context, id, { mediaType: 'application/pdf', ending: 'pdf' }, async (recap, lines) => {
    // Loaded with the first paper: reading and shaping fonts is a large library, which every start would pay for.
    const { drawRecap } = await import('../papers/draw-recap.ts');
    return drawRecap(await factsOf(context, recap, lines));
  });
}

/** The same as a table for a spreadsheet. */
export function readRecapTable(context: BillingContext, id: string): Promise<OutgoingFile | null> {
  const kind = { mediaType: 'text/csv; charset=utf-8', ending: 'csv' };
  return handOut(context, id, kind, async ({ account, month }, lines) => {
    const invoice = await context.loaders.anyInvoiceOfMonth(account.id, month);
    return Buffer.from(recapTable(lines, invoice, account.locale));
  });
}

async function handOut(
  context: BillingContext,
  id: string,
  { mediaType, ending }: { readonly mediaType: string; readonly ending: string },
  write: (recap: Closed, lines: readonly RecapLine[]) => Promise<Uint8Array>,
): Promise<OutgoingFile | null> {
  const { database, viewer } = context;
  const recap = await readClosedRecap(context, id);
  if (!recap) return null;
  const { account, month } = recap;
  const bytes = await write(recap, await allRecapLines(database.pages, recap, account.locale));
  if (!viewer.memberships.some(({ organisation }) => organisation === account.organisationId))
    await appendAudit(database.trail, {
      ...{ office: account.office, actor: viewer, action: 'recap.read' },
      ...{ subject: `ClientAccount:${account.id}`, details: { month } },
    });
  const fileName = `${fileNames[account.locale]}-${month}.${ending}`;
  return { fileName, mediaType, length: bytes.length, bytes: Readable.from([bytes]) };
}

async function factsOf(
  { loaders }: BillingContext,
  { account, month, closed }: Closed,
  lines: readonly RecapLine[],
): Promise<RecapFacts> {
  const invoice = await loaders.anyInvoiceOfMonth(account.id, month);
  const { locale } = account;
  return {
    ...{ locale, month, closedAt: closed.closedAt, invoiceNumber: invoice?.number ?? null },
    creditsMinor: closed.creditsMinor,
    // As it was when the month was closed, where the invoice kept it.
    ...{ company: invoice?.debtor.name ?? account.name, uid: invoice?.debtor.uid ?? account.uid },
    requests: lines.map((line) => requestOf(line, locale)),
  };
}

function requestOf(line: RecapLine, locale: Recap['account']['locale']): RecapRequest {
  const { confirmedAt, number, title, companyName, orderedBy, reference, settlement } = line;
  return {
    ...{ confirmedAt, orderNumber: number, service: title, companyName, collaborator: orderedBy, reference },
    ...{ delivery: postageTitles[line.postage][locale], state: stateText(line, locale), settlement },
    ...{ feeMinor: line.feeMinor, postageMinor: line.postageMinor },
  };
}
