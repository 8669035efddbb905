import type { Vault } from '@guichet/chassis/vault/vault.ts';
import { dayInGeneva } from '../time.ts';
import type { HeldLink } from './held-link.ts';
import { openPerson } from './registered-person.ts';
import { playedClient } from './sandbox-address.ts';

/** What stands for the mandate of a client whom there isn't. */
const sandboxMandate = 'SANDBOX';

/** What a payment request is held against, opened for billing. A played client stands for his own account, and for a mandate since his registration. */
export async function readBilling(vault: Vault, link: HeldLink) {
  const { providerId, organisationId, providerName, providerStatus, status, activeSince, mandate } = link;
  const person = await openPerson(vault, link.person);
  const shared = {
    ...{ providerId, organisationId, providerName, providerStatus, status },
    ...{ activeSince: activeSince && dayInGeneva(activeSince), birthDate: person.birthDate },
    ...{ address: person.address, postalCode: person.postalCode },
    ...{ town: person.town, country: person.country },
  };
  if (link.isSandbox)
    return {
      ...shared,
      ...{ accountId: link.id, mandateReference: sandboxMandate },
      ...{ mandateAcceptedOn: dayInGeneva(link.registeredAt), iban: person.iban },
      ...{ accountHolder: person.holder, sandboxClient: playedClient(person.email) },
    };
  return {
    ...shared,
    ...{ accountId: link.accountId, mandateReference: mandate?.reference ?? null },
    mandateAcceptedOn: mandate && dayInGeneva(mandate.acceptedAt),
    iban: mandate && (await vault.unseal('identity.iban', mandate.iban)),
    ...{ accountHolder: mandate?.holder ?? null, sandboxClient: null },
  };
}
