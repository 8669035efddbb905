import { fileURLToPath } from 'node:url';
import { roomPermissions } from '@guichet/chassis/permissions/guard.ts';
import { sharedTypesPermissions } from '@guichet/chassis/permissions/shared-types.ts';
import { readSdl } from '@guichet/chassis/subgraph/read-sdl.ts';
import { roomResolvers } from '@guichet/chassis/subgraph/room-resolvers.ts';
import {
  openSubgraph,
  type RunningSubgraph,
  type SubgraphDefinition,
  type SubgraphOptions,
} from '@guichet/chassis/subgraph/subgraph.ts';
import { accountCopyPermissions } from './account-copies/account-copy.permissions.ts';
import { accountCopyResolvers } from './account-copies/account-copy.resolvers.ts';
import { assignmentPermissions } from './assignments/assignment.permissions.ts';
import { assignmentResolvers } from './assignments/assignment.resolvers.ts';
import { attachmentPermissions } from './attachments/attachment.permissions.ts';
import { attachmentResolvers } from './attachments/attachment.resolvers.ts';
import { examineFile } from './attachments/examine-file.ts';
import { openScanner } from './attachments/open-scanner.ts';
import { sweepFiles } from './attachments/sweep-files.ts';
import { benefitPermissions } from './benefits/benefit.permissions.ts';
import { benefitResolvers } from './benefits/benefit.resolvers.ts';
import { claimFigurePermissions } from './claim-figures/claim-figures.permissions.ts';
import { claimFigureResolvers } from './claim-figures/claim-figures.resolvers.ts';
import { claimRecapPermissions } from './claim-recaps/claim-recap.permissions.ts';
import { claimRecapResolvers } from './claim-recaps/claim-recap.resolvers.ts';
import { claimPermissions } from './claims/claim.permissions.ts';
import { claimResolvers } from './claims/claim.resolvers.ts';
import { claimLineResolvers } from './claims/claim-line.resolvers.ts';
import { type InvoicesContext, invoicesContext } from './context.ts';
import { correctionPermissions } from './corrections/correction.permissions.ts';
import { correctionResolvers } from './corrections/correction.resolvers.ts';
import { decisionNumberPermissions } from './decision-numbers/decision-number.permissions.ts';
import { decisionNumberResolvers } from './decision-numbers/decision-number.resolvers.ts';
import { documentPermissions } from './documents/document.permissions.ts';
import { documentResolvers } from './documents/document.resolvers.ts';
import { drawDocument } from './documents/draw-document.ts';
import { draftPermissions } from './drafts/draft.permissions.ts';
import { draftResolvers } from './drafts/draft.resolvers.ts';
import { earlierClaimPermissions } from './earlier-claims/earlier-claim.permissions.ts';
import { earlierClaimResolvers } from './earlier-claims/earlier-claim.resolvers.ts';
import { formPermissions } from './forms/form.permissions.ts';
import { formResolvers } from './forms/form.resolvers.ts';
import { formRooms } from './forms/form-rooms.ts';
import { paymentPermissions } from './payments/payment.permissions.ts';
import { paymentResolvers } from './payments/payment.resolvers.ts';
import { recordPayout } from './payments/record-payout.ts';
import { proposalPermissions } from './proposals/proposal.permissions.ts';
import { proposalResolvers } from './proposals/proposal.resolvers.ts';
import { repeatPermissions } from './repeats/repeat.permissions.ts';
import { repeatResolvers } from './repeats/repeat.resolvers.ts';
import { readInvoicesSettings } from './settings.ts';
import { supplierBillPermissions } from './supplier-bills/supplier-bill.permissions.ts';
import { supplierBillResolvers } from './supplier-bills/supplier-bill.resolvers.ts';
import { tariffPermissions } from './tariffs/tariff.permissions.ts';
import { tariffResolvers } from './tariffs/tariff.resolvers.ts';
import { fileDesk } from './tickets/file-desk.ts';
import { sendNotice } from './treatment/tell-owner.ts';
import { treatmentPermissions } from './treatment/treatment.permissions.ts';
import { treatmentResolvers } from './treatment/treatment.resolvers.ts';

/** Claims: their forms, their submission, their treatment. */
export const definition = {
  name: 'invoices',
  sdl: readSdl(new URL('./', import.meta.url)),
  resolvers: roomResolvers(
    formResolvers,
    claimResolvers,
    claimLineResolvers,
    ...formRooms.map(({ resolvers }) => resolvers),
    tariffResolvers,
    benefitResolvers,
    decisionNumberResolvers,
    treatmentResolvers,
    proposalResolvers,
    paymentResolvers,
    repeatResolvers,
    assignmentResolvers,
    correctionResolvers,
    earlierClaimResolvers,
    draftResolvers,
    attachmentResolvers,
    supplierBillResolvers,
    documentResolvers,
    accountCopyResolvers,
    claimFigureResolvers,
    claimRecapResolvers,
  ),
  permissions: roomPermissions(
    claimPermissions,
    formPermissions,
    ...formRooms.map(({ permissions }) => permissions),
    treatmentPermissions,
    proposalPermissions,
    paymentPermissions,
    repeatPermissions,
    assignmentPermissions,
    correctionPermissions,
    earlierClaimPermissions,
    attachmentPermissions,
    supplierBillPermissions,
    draftPermissions,
    decisionNumberPermissions,
    documentPermissions,
    tariffPermissions,
    benefitPermissions,
    accountCopyPermissions,
    claimFigurePermissions,
    claimRecapPermissions,
    sharedTypesPermissions,
  ),
  tasks: {
    'record-payout': recordPayout,
    'tell-owner': sendNotice,
    'draw-document': drawDocument,
    'sweep-files': sweepFiles,
  },
  files: fileDesk,
  // Each night, while few people send anything.
  cron: '41 2 * * * sweep-files',
  migrations: fileURLToPath(new URL('../migrations', import.meta.url)),
  internal: {
    identity: [
      'Query.claimRecords',
      'Query.claimFiles',
      'Query.claimFile',
      'Query.claimOutlook',
      'Mutation.forgetAccount',
    ],
    billing: ['Mutation.recordClaimPayment'],
  },
} as const satisfies Omit<SubgraphDefinition<InvoicesContext>, 'context'>;

/** @throws SettingsRefused when the process can't run invoices as it is set up. */
export async function openInvoices(
  options: SubgraphOptions,
  settings = readInvoicesSettings(),
): Promise<RunningSubgraph> {
  const scanner = openScanner(settings, options.log);
  const tasks = { ...definition.tasks, 'examine-file': examineFile(scanner) };
  return openSubgraph({ ...definition, tasks, context: (base) => invoicesContext(base, settings) }, options);
}
