import type { RequestContext } from '@guichet/chassis/subgraph/context.ts';
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

/** What a resolver of this subgraph gets. */
export interface InvoicesContext extends RequestContext {
  readonly settings: InvoicesSettings;
  readonly loaders: ReturnType<typeof claimLoaders> &
    ReturnType<typeof attachmentLoaders> &
    ReturnType<typeof ticketLoaders> &
    ReturnType<typeof draftLoaders> &
    ReturnType<typeof formLoaders> &
    ReturnType<typeof tariffLoaders> &
    ReturnType<typeof proposalLoaders> &
    ReturnType<typeof paymentLoaders> &
    ReturnType<typeof assignmentLoaders> &
    ReturnType<typeof decisionNumberLoaders>;
}

/** Adds the loaders of one call: they remember rows for as long as the call lasts, and no longer. */
export function invoicesContext(base: RequestContext, settings: InvoicesSettings): InvoicesContext {
  return {
    ...base,
    settings,
    loaders: {
      ...claimLoaders(base),
      ...attachmentLoaders(base),
      ...ticketLoaders(base),
      ...draftLoaders(base),
      ...formLoaders(base),
      ...tariffLoaders(base),
      ...proposalLoaders(base),
      ...paymentLoaders(base),
      ...assignmentLoaders(base),
      ...decisionNumberLoaders(base),
    },
  };
}
