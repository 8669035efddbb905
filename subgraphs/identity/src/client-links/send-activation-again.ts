import type { Task } from '@guichet/chassis/jobs/jobs.ts';
import { databaseNow } from '@guichet/chassis/postgres/now.ts';
import { locales } from '@guichet/chassis/problems/problem.ts';
import type { JobContext } from '@guichet/chassis/subgraph/context.ts';
import { z } from 'zod';
import { findAddressOwner } from '../accounts/address-owner.ts';
import { holdAddress } from '../accounts/hold-address.ts';
import { nameProvider } from '../providers/program-provider.ts';
import type { IdentitySettings } from '../settings.ts';
import { askAccount } from './ask-account.ts';
import { lockUnactivated } from './held-link.repository.ts';
import { openPerson } from './registered-person.ts';
import { sendActivation } from './send-activation.ts';

const againJob = z.object({ address: z.string(), locale: z.enum(locales), askedAt: z.string() });

/**
 * Sends the activation of the provider that registered last under an address: it opens the account, in which the requests of the others
 * wait. Has the address an account by now, all of them wait there. Run again it finds that the e-mail was written.
 */
export function sendActivationAgain(settings: IdentitySettings): Task<JobContext> {
  return async (payload, context) => {
    const { address, locale, askedAt } = againJob.parse(payload);
    const { database, vault } = context;
    await database.transaction(async (tx) => {
      await holdAddress(tx, address);
      const owner = await findAddressOwner(tx, address);
      if (owner?.emailVerifiedAt) return askAccount(tx, owner, await databaseNow(tx));
      const [link] = await lockUnactivated(tx, address);
      const isWritten =
        link?.activationSentAt && Temporal.Instant.compare(link.activationSentAt, askedAt) >= 0;
      const provider = link && !isWritten ? await nameProvider(tx, link.providerId) : null;
      if (!link || !provider) return;
      const { email } = await openPerson(vault, link.person);
      await sendActivation(tx, { id: link.id, email, provider }, { ...context, settings, locale });
    }, 'jobs');
  };
}
