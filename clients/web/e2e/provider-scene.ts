import { setTimeout as pause } from 'node:timers/promises';
import * as people from '@guichet/stack/cast/cast.ts';
import type { GraphClient } from '@guichet/stack/testing/graph-client.ts';
import { readMailbox } from '@guichet/stack/testing/sign-in.ts';
import {
  acceptLink,
  addWebhook,
  answerRequest,
  askForPayment,
  companyOf,
  demonstrationProgram,
  openProviderProgram,
  registerClient,
} from './provider-stage.ts';

/** What providers asked of people, by the paths of the pages. */
export interface ProviderScene {
  /** The link of an activation e-mail. */
  readonly activation: string;
  /** A provider that asks to be linked. */
  readonly asked: string;
  readonly active: string;
  readonly waiting: string;
  readonly contested: string;
  readonly validated: string;
  /** The year with the demonstration's provider. */
  readonly statement: string;
  /** The provider at the office's desk. */
  readonly atDesk: string;
  /** What was sent to an address of the provider. */
  readonly deliveries: string;
}

interface ProviderPeople {
  readonly client: GraphClient;
  /** Manages the demonstration's provider. */
  readonly manager: GraphClient;
  /** Manages a company that becomes one. */
  readonly second: GraphClient;
  readonly officer: GraphClient;
}

export const claireAsClient = {
  email: people.claire.email,
  mobilePhone: people.claire.mobilePhone,
  familyName: 'Favre',
  givenNames: 'Claire',
};

/** Has no account yet. */
export const odette = {
  email: 'odette.perrin@exemple.fr',
  mobilePhone: '06 12 34 56 78',
  familyName: 'Perrin',
  givenNames: 'Odette Marie',
};

/** Two providers, one linked and one that asks to be; a client to be activated, and three requests, two of them answered. */
export async function openProviderScene(
  url: string,
  { client, manager, second, officer }: ProviderPeople,
): Promise<ProviderScene> {
  const program = await demonstrationProgram(url, manager);
  const active = await registerClient(program, claireAsClient);
  await acceptLink(client, active);
  await registerClient(program, odette);
  const contested = await askForPayment(program, active);
  await answerRequest(
    client,
    contested,
    'contestPaymentRequest(id: $id, reason: INVOICE_WRONG, comment: "Une heure et demie seulement.")',
  );
  const validated = await askForPayment(program, active);
  await answerRequest(client, validated, 'validatePaymentRequest(id: $id)');
  const waiting = await askForPayment(program, active);
  const other = await openProviderProgram(url, second, officer, await companyOf(second));
  const asked = await registerClient(other, claireAsClient);
  return {
    activation: new URL(await activationLink(url, odette.email)).pathname,
    asked: `/guichet/mises-en-relation/${asked}`,
    active: `/guichet/mises-en-relation/${active}`,
    waiting: `/guichet/paiements/${waiting}`,
    contested: `/guichet/paiements/${contested}`,
    validated: `/guichet/paiements/${validated}`,
    statement: `/recapitulatif/annee/${new Date().getFullYear()}/prestataires/${program.providerId}`,
    atDesk: `/office/prestataires/${other.providerId}?statut=tous`,
    deliveries: `/entreprise/webhooks/${await addWebhook(second, other.providerId)}`,
  };
}

/** The link of the newest activation e-mail to an address. */
export async function activationLink(url: string, to: string): Promise<string> {
  for (let tries = 0; tries < 600; tries++) {
    const mails = (await readMailbox(url)).filter((one) => one.to === to);
    const link = mails.flatMap(({ links }) => links).find((one) => one.includes('/activation/'));
    if (link) return link;
    await pause(100);
  }
  throw new Error('No activation e-mail came.');
}
