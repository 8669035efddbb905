import { randomUUIDv7 } from 'node:crypto';
import { Readable } from 'node:stream';
import type { PassportHolder } from '@guichet/chassis/passport/passport.ts';
import { databaseNow } from '@guichet/chassis/postgres/now.ts';
import type { Problem } from '@guichet/chassis/problems/problem.ts';
import { sql } from 'drizzle-orm';
import { answerOf, bookingOf, notificationOf } from '../src/bank-files/testing/bank-messages.ts';
import { moveRequests } from '../src/payment-requests/move-requests.ts';
import { lockRequests } from '../src/request-batches/waiting.repository.ts';
import { newProvider, openPaymentDesk, type PlayedProvider, person } from './payment-desk.ts';

export type Kind = 'DEBIT' | 'PAYOUT';

/** Two of the office's finance. */
export const [iris, odile] = [person(randomUUIDv7(), 'FINANCE'), person(randomUUIDv7(), 'FINANCE')];

const account = 'CH5604835012345678009';

interface SeenBatch {
  readonly id: string;
  readonly version: number;
  readonly status: string;
  readonly amount: { readonly amount: string };
  readonly messageId: string;
  readonly answer: string | null;
  readonly executionOn: string | null;
  readonly fileUrl: string | null;
  readonly transfers: readonly {
    readonly id: string;
    readonly status: string;
    readonly amount: { readonly amount: string };
    readonly bankReason: { readonly code: string } | null;
    readonly items: readonly { readonly purpose: string; readonly amount: { readonly amount: string } }[];
  }[];
}

export interface SeenPreview {
  readonly seal: string;
  readonly count: number;
  readonly amount: { readonly amount: string };
  readonly items: readonly { readonly purpose: string; readonly amount: { readonly amount: string } }[];
  readonly leftBehind: readonly { readonly purpose: string }[];
}

interface SeenRepayment {
  readonly id: string;
  readonly status: string;
  readonly isOwn: boolean;
}

interface RepaymentAnswer {
  readonly paymentRequest: { readonly repayment: SeenRepayment | null } | null;
  readonly problems: readonly Problem[];
}

interface SeenClawBacks {
  readonly amount: { readonly amount: string };
  readonly owedSince: string;
  readonly clawBacks: readonly {
    readonly paymentRequest: { readonly id: string; readonly repayment: SeenRepayment | null };
  }[];
}

const batchFields = `requestBatch { id version status amount { amount } messageId answer executionOn fileUrl
  transfers { id status amount { amount } bankReason { code } items { purpose amount { amount } } } } problems { path code message }`;

/** Billing with what finance does about the money of payment requests, and a bank that answers. */
export async function openDebitDesk() {
  const desk = await openPaymentDesk();
  const { ask } = desk;
  const command = async (holder: PassportHolder, query: string, variables: object) => {
    const { data, codes } = await ask<Record<
      string,
      { readonly requestBatch: SeenBatch | null; readonly problems: readonly Problem[] }
    > | null>(holder, query, variables);
    const told = data && Object.values(data)[0];
    return {
      batch: told?.requestBatch ?? null,
      codes: [...codes.map(String), ...(told?.problems ?? []).map(({ code }) => code)],
    };
  };
  const preview = async (kind: Kind, holder = iris) => {
    const query = `query ($kind: RequestBatchKind!) { requestBatchPreview(kind: $kind) { seal count amount { amount }
      items { purpose amount { amount } } leftBehind { purpose } } }`;
    const { data, codes } = await ask<{ requestBatchPreview: SeenPreview } | null>(holder, query, { kind });
    if (!data) throw new Error(codes.join(', '));
    return data.requestBatchPreview;
  };
  const make = (kind: Kind, seen: string, holder = iris, key: string = randomUUIDv7()) =>
    command(
      holder,
      `mutation ($kind: RequestBatchKind!, $seen: String!, $key: ID!) {
        createRequestBatch(kind: $kind, seen: $seen, idempotencyKey: $key) { ${batchFields} } }`,
      { kind, seen, key },
    );
  const onBatch = (name: string) => (of: { id: string; version: number }, holder: PassportHolder) =>
    command(
      holder,
      `mutation ($id: ID!, $version: Int!) { ${name}(id: $id, version: $version) { ${batchFields} } }`,
      { id: of.id, version: of.version },
    );
  const release = onBatch('releaseRequestBatch');
  const onRepayment = async (holder: PassportHolder, opening: string, variables: object) => {
    const { data, codes } = await ask<{ answer: RepaymentAnswer } | null>(
      holder,
      `${opening} paymentRequest { repayment { id status isOwn } } problems { path code message } } }`,
      variables,
    );
    const told = (data?.answer.problems ?? []).map(({ code }) => code);
    return {
      repayment: data?.answer.paymentRequest?.repayment ?? null,
      codes: [...codes.map(String), ...told],
    };
  };
  return Object.assign(desk, {
    ...{ preview, make, release, undo: onBatch('undoRequestBatch') },
    /** Requests that their clients have validated, each of 125.01 EUR: 62.51 are the client's. */
    validated: async (count: number, provider: PlayedProvider = newProvider()) => {
      const made: { readonly id: string; readonly clientId: string; readonly accountId: string }[] = [];
      for (let index = 0; index < count; index += 1) {
        const client = desk.client(provider, { mandateAcceptedOn: '2026-10-01' });
        const { request } = await desk.create(provider.program, desk.entry(client));
        if (!request || !client.accountId) throw new Error('No request came in');
        made.push({ id: request.id, clientId: client.id, accountId: client.accountId });
      }
      await desk.billing.database.transaction(async (tx) => {
        const ids = made.map(({ id }) => id);
        const at = await databaseNow(tx);
        const mover = { actor: 'test', at };
        const held = await lockRequests(tx, { isFinance: true }, ids);
        const window = { notifiedAt: at, windowEndsAt: at.add({ hours: 48 }) };
        const asked = await moveRequests(tx, held, 'handOver', { ...mover, set: window });
        await moveRequests(tx, asked, 'validate', {
          ...mover,
          set: { validation: 'CLIENT', validatedAt: at },
        });
      });
      return made;
    },
    /** Makes a batch of all that waits and has it released. */
    releaseAll: async (kind: Kind): Promise<SeenBatch> => {
      const { batch, codes } = await make(kind, (await preview(kind)).seal);
      if (!batch) throw new Error(codes.join(', '));
      const released = await release(batch, odile);
      if (!released.batch || released.codes.length > 0) throw new Error(released.codes.join(', '));
      return released.batch;
    },
    download: async (url: string | null, holder: PassportHolder) => {
      const handout = await desk.billing.door.get({
        ticket: url?.split('/').at(-1) ?? '',
        ...{ passport: await desk.ring.sign(holder, 'subgraphs'), slip: desk.slip('fr') },
      });
      return handout.status === 200 ? Buffer.concat(await Array.fromAsync(handout.file.bytes)) : null;
    },
    /** Sends a file of the bank, and answers the codes of what stands in the way. */
    send: async (file: string, holder: PassportHolder = iris) => {
      const { data, codes } = await ask<{ importBankStatement: { uploadUrl: string } } | null>(
        holder,
        'mutation { importBankStatement { uploadUrl } }',
      );
      if (!data) return codes.map(String);
      const bytes = Buffer.from(file);
      const receipt = await desk.billing.door.put({
        ticket: data.importBankStatement.uploadUrl.split('/').at(-1) ?? '',
        ...{ length: bytes.length, bytes: Readable.from([bytes]) },
        ...{ passport: await desk.ring.sign(holder, 'subgraphs'), slip: desk.slip('fr') },
      });
      return receipt.problems.map(({ code }) => code);
    },
    recover: (id: string, version: number, some: object = {}, holder: PassportHolder = iris) => {
      const query = `mutation ($id: ID!, $version: Int!, $bookedOn: String, $note: String) {
        recordRequestRecovery(id: $id, version: $version, bookedOn: $bookedOn, note: $note) {
          paymentRequest { status } problems { path code message } } }`;
      const bookedOn = Temporal.Now.plainDateISO('Europe/Zurich').toString();
      return ask<{ recordRequestRecovery: { problems: readonly Problem[] } } | null>(holder, query, {
        ...{ id, version, bookedOn, note: 'Virement du client', ...some },
      }).then(({ data, codes }) => [
        ...codes.map(String),
        ...(data?.recordRequestRecovery.problems ?? []).map(({ code }) => code),
      ]);
    },
    /** Notes that a provider paid back what he owes of a request. */
    noteRepayment: (id: string, version: number, some: object = {}, holder: PassportHolder = iris) => {
      const bookedOn = Temporal.Now.plainDateISO('Europe/Zurich').toString();
      return onRepayment(
        holder,
        `mutation ($id: ID!, $version: Int!, $bookedOn: String, $note: String) {
          answer: recordRequestRepayment(id: $id, version: $version, bookedOn: $bookedOn, note: $note) {`,
        { id, version, bookedOn, note: 'Virement du prestataire', ...some },
      );
    },
    /** Decides about a repayment by its id. */
    decideRepayment: (verb: 'confirm' | 'withdraw', id: string, holder: PassportHolder) =>
      onRepayment(holder, `mutation ($id: ID!) { answer: ${verb}RequestRepayment(id: $id) {`, { id }),
    clawBacks: async (holder: PassportHolder = iris) => {
      const { data, codes } = await ask<{ openClawBacks: readonly SeenClawBacks[] } | null>(
        holder,
        `{ openClawBacks { amount { amount } owedSince clawBacks { amount { amount } paymentRequest { id
          repayment { id isOwn status } } } } }`,
      );
      return { owed: data?.openClawBacks ?? [], codes };
    },
    /** Status and version of a request, and its books: kind and cents. */
    standing: async (id: string) => {
      const [row] = await desk.rows<{ status: string; version: number }>(
        sql`select status, version from payment_request where id = ${id}`,
      );
      const books = await desk.rows<{ line: string }>(sql`
        select kind || ' ' || amount_minor as line from request_entry where payment_request_id = ${id}
        order by recorded_at, id`);
      const steps = await desk.rows<{ to: string }>(sql`
        select to_status as to from payment_request_transition where payment_request_id = ${id} order by request_version`);
      return {
        ...{ status: row?.status, version: row?.version ?? 0, books: books.map(({ line }) => line) },
        history: steps.map(({ to }) => to),
      };
    },
  });
}

/** The bank books a group as a whole: debits in, payments out. */
export function bookedWhole(kind: Kind, { messageId, amount, transfers }: SeenBatch): string {
  const direction = kind === 'DEBIT' ? 'CRDT' : 'DBIT';
  const group = { group: `${messageId}-1`, count: transfers.length };
  return notice(bookingOf({ direction, total: amount.amount, currency: 'EUR', ...group }));
}

/** The bank takes one back that it had booked: a debit out again, a payment in again. */
export function takenBack(
  kind: Kind,
  { id, amount }: SeenBatch['transfers'][number],
  reason: string,
): string {
  const transfers = [{ reference: id.replaceAll('-', ''), amount: amount.amount, reason }];
  const direction = kind === 'DEBIT' ? 'DBIT' : 'CRDT';
  return notice(bookingOf({ direction, total: amount.amount, currency: 'EUR', transfers }));
}

/** The bank answers the file. */
export function answered(
  { messageId }: SeenBatch,
  status: string,
  refused: readonly { readonly id: string; readonly reason: string }[] = [],
): string {
  const transfers = refused.map(({ id, reason }) => ({
    ...{ reference: id.replaceAll('-', ''), status: 'RJCT', reason },
  }));
  return answerOf({ id: randomUUIDv7(), message: messageId, status, group: `${messageId}-1`, transfers });
}

function notice(entry: string): string {
  return notificationOf([entry], { id: randomUUIDv7(), iban: account });
}
