import { randomUUIDv7 } from 'node:crypto';
import { Readable } from 'node:stream';
import { openKeyRing } from '@guichet/chassis/passport/key-ring.ts';
import type { Problem } from '@guichet/chassis/problems/problem.ts';
import { type Account, type Cashier, decisionOf, record } from './cashier.ts';

const finance = () => ({ id: randomUUIDv7(), roles: [{ office: 'INSURANCE', role: 'FINANCE' }] });

/** Three who pay what the office has accepted. */
export const [blanc, petit, roux] = [finance(), finance(), finance()];

/** Where the holder of an account lives. */
export const home = {
  address: 'Rue du Mont-Blanc 12',
  postalCode: '1201',
  town: 'Genève',
  country: 'CH',
};

/** Has a payout wait. */
export async function wait(cashier: Cashier, some: object = {}) {
  const decision = decisionOf({ holderAddress: home, ...some });
  await record(cashier, decision);
  return decision;
}

export interface Batch {
  readonly id: string;
  readonly version: number;
  readonly status: string;
  readonly count: number;
  readonly messageId: string;
  readonly fileUrl: string | null;
  readonly answer: string | null;
  readonly executionOn: string | null;
  readonly shares: readonly { readonly status: string; readonly count: number }[];
}

interface Told {
  readonly payoutBatch: Batch | null;
  readonly problems: readonly Problem[];
}

const fields = `payoutBatch { id version status count messageId fileUrl answer executionOn shares { status count } }
  problems { path code message }`;

/** A command on a batch, and what it comes to. */
async function command(cashier: Cashier, asker: Account | null, query: string, variables: object) {
  const { data, codes } = await cashier.ask<Readonly<Record<string, Told>> | null>(asker, query, variables);
  const told = data && Object.values(data)[0];
  return {
    batch: told?.payoutBatch ?? null,
    codes: [...codes, ...(told?.problems ?? []).map(({ code }) => code)],
  };
}

export function preview(cashier: Cashier, asker: Account = blanc) {
  return cashier
    .ask<{
      payoutBatchPreview: {
        seal: string;
        count: number;
        amount: { amount: string };
        executionOn: string;
        leftBehind: readonly { payout: { reference: string }; problem: Problem }[];
      };
    }>(
      asker,
      `{ payoutBatchPreview { seal count amount { amount } executionOn payouts { reference }
        leftBehind { payout { reference } problem { code message } } hasMore problems { code } } }`,
    )
    .then(({ data }) => data.payoutBatchPreview);
}

export function make(cashier: Cashier, seen: string, asker: Account | null = blanc, key = randomUUIDv7()) {
  const query = `mutation ($seen: String!, $key: ID!) { createPayoutBatch(seen: $seen, idempotencyKey: $key) { ${fields} } }`;
  return command(cashier, asker, query, { seen, key });
}

export function release(
  cashier: Cashier,
  of: { id: string; version: number },
  asker: Account | null = petit,
) {
  const query = `mutation ($id: ID!, $version: Int!) { releasePayoutBatch(id: $id, version: $version) { ${fields} } }`;
  return command(cashier, asker, query, { id: of.id, version: of.version });
}

export function undo(cashier: Cashier, of: { id: string; version: number }, asker: Account | null = blanc) {
  const query = `mutation ($id: ID!, $version: Int!) { undoPayoutBatch(id: $id, version: $version) { ${fields} } }`;
  return command(cashier, asker, query, { id: of.id, version: of.version });
}

/** Makes a batch of all that waits and releases it. */
export async function releaseAll(cashier: Cashier): Promise<Batch> {
  const { batch } = await make(cashier, (await preview(cashier)).seal);
  if (!batch) throw new Error('No batch was made');
  const released = await release(cashier, batch);
  if (!released.batch || released.codes.length > 0) throw new Error(released.codes.join(', '));
  return released.batch;
}

const ticketIn = (url: string | null) => url?.split('/').at(-1) ?? '';

async function slipOf(cashier: Cashier, asker: Account) {
  const keyRing = await openKeyRing(cashier.secretsDirectory, 'identity');
  const holder = {
    kind: 'ACCOUNT',
    subject: asker.id,
    roles: asker.roles ?? [],
    memberships: asker.memberships ?? [],
  } as const;
  return {
    passport: await keyRing.sign(holder, 'subgraphs'),
    slip: {
      ...{ locale: 'fr' as const, clientAddress: null, deadline: Date.now() + 10_000 },
      ...{ traceparent: null, device: null, userAgent: null },
    },
  };
}

/** The bytes of a batch's file, by its ticket; null when the ticket is no good. */
export async function download(cashier: Cashier, url: string | null, asker: Account) {
  const handout = await cashier.billing.door.get({
    ticket: ticketIn(url),
    ...(await slipOf(cashier, asker)),
  });
  return handout.status === 200 ? Buffer.concat(await Array.fromAsync(handout.file.bytes)) : null;
}

/** Sends a file of the bank, and answers the codes of what stands in the way. */
export async function send(cashier: Cashier, text: string, asker: Account = blanc) {
  const { data, codes } = await cashier.ask<{ importBankStatement: { uploadUrl: string } } | null>(
    asker,
    'mutation { importBankStatement { uploadUrl problems { code } } }',
  );
  if (!data) return codes;
  const bytes = Buffer.from(text);
  const receipt = await cashier.billing.door.put({
    ticket: ticketIn(data.importBankStatement.uploadUrl),
    ...(await slipOf(cashier, asker)),
    length: bytes.length,
    bytes: Readable.from([bytes]),
  });
  return receipt.problems.map(({ code }) => code);
}
