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
import { bankMessagePermissions } from './bank-messages/bank-message.permissions.ts';
import { bankMessageResolvers } from './bank-messages/bank-message.resolvers.ts';
import type { CardDesk } from './card-payments/card-desk.ts';
import { cardPermissions } from './card-payments/card-payment.permissions.ts';
import { cardResolvers } from './card-payments/card-payment.resolvers.ts';
import { saferpay } from './card-payments/saferpay.ts';
import { settleTask } from './card-payments/settle-job.ts';
import { settlePayment } from './card-payments/settle-payment.ts';
import { clientAccountPermissions } from './client-accounts/client-account.permissions.ts';
import { clientAccountResolvers } from './client-accounts/client-account.resolvers.ts';
import { tellAccount, tellAccountTask } from './client-accounts/tell-account.ts';
import { type BillingContext, billingContext } from './context.ts';
import { financePermissions, financeResolvers, financeTasks } from './finance/finance-rooms.ts';
import { closeAccounts, closeAccountsTask } from './monthly-invoices/close-accounts.ts';
import { drawInvoice, drawInvoiceTask } from './monthly-invoices/draw-invoice.ts';
import { monthlyInvoicePermissions } from './monthly-invoices/monthly-invoice.permissions.ts';
import { monthlyInvoiceResolvers } from './monthly-invoices/monthly-invoice.resolvers.ts';
import { orderingPermissions } from './ordering/ordering.permissions.ts';
import { orderingResolvers } from './ordering/ordering.resolvers.ts';
import { expireOrder, expireOrderTask } from './orders/expire-order.ts';
import { orderPermissions } from './orders/order.permissions.ts';
import { orderResolvers } from './orders/order.resolvers.ts';
import { tellOrdererTask } from './orders/order-notice.ts';
import { payableOrders } from './orders/payable-orders.ts';
import { sendOrderNotice } from './orders/send-order-notice.ts';
import { paymentRequestFigurePermissions } from './payment-request-figures/payment-request-figures.permissions.ts';
import { paymentRequestFigureResolvers } from './payment-request-figures/payment-request-figures.resolvers.ts';
import { paymentRequestRecapPermissions } from './payment-request-recaps/payment-request-recap.permissions.ts';
import { paymentRequestRecapResolvers } from './payment-request-recaps/payment-request-recap.resolvers.ts';
import { paymentRequestPermissions } from './payment-requests/payment-request.permissions.ts';
import { paymentRequestResolvers } from './payment-requests/payment-request.resolvers.ts';
import { paymentWindowPermissions } from './payment-requests/payment-window.permissions.ts';
import { paymentWindowResolvers } from './payment-requests/payment-window.resolvers.ts';
import { tellClientTask, tellProviderTask } from './payment-requests/request-telling.ts';
import { tellClient } from './payment-requests/tell-client.ts';
import { tellProvider } from './payment-requests/tell-provider.ts';
import { validateDueCron } from './payment-requests/validate-due.ts';
import { windowTasks } from './payment-requests/window-tasks.ts';
import { payoutBatchPermissions } from './payout-batches/payout-batch.permissions.ts';
import { payoutBatchResolvers } from './payout-batches/payout-batch.resolvers.ts';
import { payoutPermissions } from './payouts/payout.permissions.ts';
import { payoutResolvers } from './payouts/payout.resolvers.ts';
import { tellClaim } from './payouts/tell-claim.ts';
import { recapPermissions } from './recaps/recap.permissions.ts';
import { recapResolvers } from './recaps/recap.resolvers.ts';
import { tellRecap, tellRecapTask } from './recaps/tell-recap.ts';
import { sendRemindersCron } from './reminders/send-reminders.ts';
import { clawBackPermissions } from './request-batches/claw-back.permissions.ts';
import { clawBackResolvers } from './request-batches/claw-back.resolvers.ts';
import { requestBatchPermissions } from './request-batches/request-batch.permissions.ts';
import { requestBatchResolvers } from './request-batches/request-batch.resolvers.ts';
import { tellLinkOfClient } from './request-batches/tell-client-link.ts';
import { tellClientLinkTask } from './request-batches/tell-link-job.ts';
import { sandboxPermissions } from './sandbox/sandbox.permissions.ts';
import { sandboxResolvers } from './sandbox/sandbox.resolvers.ts';
import { servicePermissions } from './services/service.permissions.ts';
import { serviceResolvers } from './services/service.resolvers.ts';
import { readBillingSettings } from './settings.ts';
import { fileDesk } from './tickets/file-desk.ts';

/** What the offices pay and what they sell, as it is written; what it needs of a process comes with `openBilling`. */
export const definition = {
  name: 'billing',
  sdl: readSdl(new URL('./', import.meta.url)),
  resolvers: roomResolvers(
    accountCopyResolvers,
    payoutResolvers,
    payoutBatchResolvers,
    bankMessageResolvers,
    serviceResolvers,
    orderingResolvers,
    cardResolvers,
    clientAccountResolvers,
    monthlyInvoiceResolvers,
    recapResolvers,
    orderResolvers,
    financeResolvers,
    paymentRequestResolvers,
    paymentRequestFigureResolvers,
    paymentRequestRecapResolvers,
    paymentWindowResolvers,
    requestBatchResolvers,
    clawBackResolvers,
    sandboxResolvers,
  ),
  permissions: roomPermissions(
    accountCopyPermissions,
    payoutPermissions,
    payoutBatchPermissions,
    bankMessagePermissions,
    servicePermissions,
    orderingPermissions,
    cardPermissions,
    clientAccountPermissions,
    monthlyInvoicePermissions,
    recapPermissions,
    orderPermissions,
    financePermissions,
    paymentRequestPermissions,
    paymentRequestFigurePermissions,
    paymentRequestRecapPermissions,
    paymentWindowPermissions,
    requestBatchPermissions,
    clawBackPermissions,
    sandboxPermissions,
    sharedTypesPermissions,
  ),
  files: fileDesk,
  migrations: fileURLToPath(new URL('../migrations', import.meta.url)),
  internal: {
    gateway: ['Mutation.takeCardCallback'],
    identity: ['Query.payoutRecords', 'Service.code', 'Mutation.recordServiceAccess'],
    invoices: ['Mutation.recordPayout'],
  },
} as const satisfies Omit<SubgraphDefinition<BillingContext>, 'context' | 'tasks'>;

/**
 * @param orders whose payments are settled: the room of orders.
 * @throws SettingsRefused when the process can't run billing as it is set up.
 */
export async function openBilling(
  options: SubgraphOptions,
  settings = readBillingSettings(),
  orders = payableOrders,
): Promise<RunningSubgraph> {
  const { debtor, providerAccount, publicUrl, invoiceTerms, reminderTerms } = settings;
  const partner = settings.saferpay && saferpay(settings.saferpay);
  if (!partner)
    options.log.warn('cards are not taken: the settings name nobody who does', { setting: 'SAFERPAY_URL' });
  const cardDesk: CardDesk = { partner, publicUrl, orders };
  const running = await openSubgraph(
    {
      ...definition,
      context: (base) =>
        billingContext(base, { debtor, providerAccount, cardDesk, invoiceTerms, reminderTerms }),
      tasks: {
        'tell-claim': tellClaim,
        [settleTask]: settlePayment(cardDesk),
        [tellAccountTask]: tellAccount,
        [closeAccountsTask]: closeAccounts(invoiceTerms),
        [drawInvoiceTask]: drawInvoice,
        [tellRecapTask]: tellRecap,
        [expireOrderTask]: expireOrder,
        [tellOrdererTask]: sendOrderNotice,
        [tellProviderTask]: tellProvider,
        [tellClientTask]: tellClient,
        [tellClientLinkTask]: tellLinkOfClient,
        ...financeTasks(cardDesk, reminderTerms),
        ...windowTasks(settings.requestWindow),
      },
      cron: [sendRemindersCron, validateDueCron].join('\n'),
    },
    options,
  );
  return {
    ...running,
    [Symbol.asyncDispose]: async () => {
      await running[Symbol.asyncDispose]();
      await partner?.[Symbol.asyncDispose]();
    },
  };
}
