import type { RequestContext } from '@guichet/chassis/subgraph/context.ts';
import { roomLoaders } from '@guichet/chassis/subgraph/room-loaders.ts';
import { assignmentLoaders } from './assignments/assignment.loaders.ts';
import { attachmentLoaders } from './attachments/attachment.loaders.ts';
import { claimLoaders } from './claims/claim.loaders.ts';
import { decisionNumberLoaders } from './decision-numbers/decision-number.loaders.ts';
import { draftLoaders } from './drafts/draft.loaders.ts';
import { formLoaders } from './forms/form.loaders.ts';
import { paymentLoaders } from './payments/payment.loaders.ts';
import { proposalLoaders } from './proposals/proposal.loaders.ts';
import type { InvoicesSettings } from './settings.ts';
import { tariffLoaders } from './tariffs/tariff.loaders.ts';
import { ticketLoaders } from './tickets/mint-ticket.ts';

/** They remember rows for as long as one call lasts, and no longer. */
const loadersFor = roomLoaders(
  claimLoaders,
  attachmentLoaders,
  ticketLoaders,
  draftLoaders,
  formLoaders,
  tariffLoaders,
  proposalLoaders,
  paymentLoaders,
  assignmentLoaders,
  decisionNumberLoaders,
);

/** What a resolver of this subgraph gets. */
export interface InvoicesContext extends RequestContext {
  readonly settings: InvoicesSettings;
  readonly loaders: ReturnType<typeof loadersFor>;
}

/** Adds the loaders of one call. */
export function invoicesContext(base: RequestContext, settings: InvoicesSettings): InvoicesContext {
  return { ...base, settings, loaders: loadersFor(base) };
}
