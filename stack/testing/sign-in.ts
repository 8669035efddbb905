import { setTimeout as pause } from 'node:timers/promises';
import { type GraphClient, openGraphClient } from './graph-client.ts';
import { plantMessage } from './personal-data/run-folder.ts';

/** A message of the local mailbox page, newest first. */
export interface LocalMessage {
  readonly channel: 'email' | 'sms';
  readonly to: string;
  readonly subject: string | null;
  readonly text: string;
  readonly links: readonly string[];
  readonly at: string;
}

/** Who signs in, with which password, and on which phone the code arrives. */
export interface Signatory {
  readonly email: string;
  readonly password: string;
  readonly mobilePhone: string;
}

/** What the stand-in for mail and SMS holds, newest first. */
export async function readMailbox(url: string): Promise<readonly LocalMessage[]> {
  const response = await fetch(`${url}/dev/mailbox`, { headers: { accept: 'application/json' } });
  if (!response.ok) throw new Error(`The mailbox answers ${response.status}.`);
  const messages: readonly LocalMessage[] = await response.json();
  messages.forEach(plantMessage);
  return messages;
}

/** Signs a person in as a person does: e-mail and password, then the code from the mailbox. */
export async function signIn(url: string, person: Signatory): Promise<GraphClient> {
  const client = openGraphClient(url);
  const before = new Set((await readMailbox(url)).map(nameOf));
  const started = await client.ask<{ startSignIn: { challenge: { id: string } | null; problems: object[] } }>(
    'mutation StartSignIn($email: String, $password: String) { startSignIn(email: $email, password: $password) { challenge { id } problems { code message } } }',
    { email: person.email, password: person.password },
  );
  const challenge = started.data?.startSignIn.challenge;
  if (!challenge) throw new Error(`No sign-in was started: ${JSON.stringify(started)}`);
  const code = await codeFor(url, person, before);
  const completed = await client.ask<{ completeSignIn: { account: { id: string } | null } }>(
    'mutation CompleteSignIn($challengeId: ID!, $code: String) { completeSignIn(challengeId: $challengeId, code: $code) { account { id } problems { code message } } }',
    { challengeId: challenge.id, code },
  );
  if (!completed.data?.completeSignIn.account)
    throw new Error(`Nobody was signed in: ${JSON.stringify(completed)}`);
  return client;
}

/** One message, told from another of the same person. */
const nameOf = ({ at, to, text }: LocalMessage): string => `${at} ${to} ${text}`;

/** The code that came after the messages of `before`: an older one may still be there. */
async function codeFor(url: string, person: Signatory, before: ReadonlySet<string>): Promise<string> {
  const phone = person.mobilePhone.replaceAll(' ', '');
  const giveUp = Date.now() + 60_000;
  while (Date.now() < giveUp) {
    const message = (await readMailbox(url)).find(
      (found) =>
        found.channel === 'sms' && found.to.replaceAll(' ', '') === phone && !before.has(nameOf(found)),
    );
    const code = message?.text.match(/\b\d{6}\b/)?.[0];
    if (code !== undefined) return code;
    await pause(50);
  }
  throw new Error(`No code arrived at ${phone}.`);
}
