import { fileURLToPath } from 'node:url';
import { roomPermissions } from '@guichet/chassis/permissions/guard.ts';
import { sharedTypesPermissions } from '@guichet/chassis/permissions/shared-types.ts';
import { readSdl } from '@guichet/chassis/subgraph/read-sdl.ts';
import {
  openSubgraph,
  type RunningSubgraph,
  type SubgraphDefinition,
  type SubgraphOptions,
} from '@guichet/chassis/subgraph/subgraph.ts';
import { claimPermissions } from './claims/claim.permissions.ts';
import { claimResolvers } from './claims/claim.resolvers.ts';
import { type InvoicesContext, invoicesContext } from './context.ts';
import { formPermissions } from './forms/form.permissions.ts';
import { formResolvers } from './forms/form.resolvers.ts';
import { recordPayout } from './treatment/record-payout.ts';
import { treatmentPermissions } from './treatment/treatment.permissions.ts';
import { treatmentResolvers } from './treatment/treatment.resolvers.ts';

/** Claims: their forms, their submission, their treatment. */
export const definition: SubgraphDefinition<InvoicesContext> = {
  name: 'invoices',
  sdl: readSdl(new URL('./', import.meta.url)),
  resolvers: {
    ...formResolvers,
    ...claimResolvers,
    Query: { ...formResolvers.Query, ...claimResolvers.Query },
    Mutation: { ...claimResolvers.Mutation, ...treatmentResolvers.Mutation },
  },
  permissions: roomPermissions(
    claimPermissions,
    formPermissions,
    treatmentPermissions,
    sharedTypesPermissions,
  ),
  context: invoicesContext,
  tasks: { 'record-payout': recordPayout },
  migrations: fileURLToPath(new URL('../migrations', import.meta.url)),
  // Nobody asks invoices but the gateway, for a viewer.
  internal: {},
};

export function openInvoices(options: SubgraphOptions): Promise<RunningSubgraph> {
  return openSubgraph(definition, options);
}
