import { openKeyRing } from '@guichet/chassis/passport/key-ring.ts';
import type { Problem } from '@guichet/chassis/problems/problem.ts';
import { sql } from 'drizzle-orm';
import { expect } from 'vitest';
import type { Asker, Counter } from './counter.ts';

interface PaidAgain {
  readonly claim: { readonly status: string; readonly version: number } | null;
  readonly problems: readonly Problem[];
}

/** The bank, finance and the person's accounts, as the tests of payments play them. */
export interface Payments {
  /** The day in Geneva. */
  readonly today: string;
  /** Waits until billing has as many payouts of a claim. */
  ordered(claimId: string, count: number): Promise<void>;
  /** Finance records what became of a claim's latest payout. */
  tell(claimId: string, outcome: Readonly<Record<string, string>>): Promise<void>;
  /** What billing's job sends, as any service. Answers the codes of what stands in its way. */
  tellAsBilling(news: object, service?: string): Promise<readonly unknown[]>;
  /** Adds an account that nothing was ever paid to. */
  otherAccount(key: string): Promise<string>;
  removeAccount(id: string): Promise<void>;
  payAgain(
    key: string,
    asked: { readonly id: string; readonly version: number; readonly bankAccountId: string | null },
    asker?: Asker,
  ): Promise<PaidAgain>;
}

let accounts = 0;

/** A valid Swiss IBAN that differs with its number. */
function ibanOf(number: number): string {
  const bban = `00762${String(number).padStart(12, '0')}`;
  const check = 98n - (BigInt(`${bban}121700`) % 97n);
  return `CH${String(check).padStart(2, '0')}${bban}`;
}

export function openPayments(counter: Counter): Payments {
  const today = Temporal.Now.zonedDateTimeISO('Europe/Zurich').toPlainDate().toString();
  const latest = async (claimId: string) => {
    const [payout] = await counter.rows<{ id: string; version: number }>(
      sql`select id, version from payout where claim_id = ${claimId} order by decision_version desc limit 1`,
      'billing',
    );
    return payout;
  };
  return {
    today,
    ordered: (claimId, count) =>
      expect
        .poll(
          async () =>
            (await counter.rows(sql`select 1 from payout where claim_id = ${claimId}`, 'billing')).length,
          { timeout: 30_000 },
        )
        .toBe(count),
    tell: async (claimId, outcome) => {
      const { data } = await counter.ask<{ recordPayoutOutcome: { problems: readonly Problem[] } }>(
        counter.blanc,
        `mutation ($id: ID!, $version: Int!, $outcome: PayoutOutcome!, $bookedOn: String, $reasonCode: String) {
          recordPayoutOutcome(id: $id, version: $version, outcome: $outcome, bookedOn: $bookedOn, reasonCode: $reasonCode) {
            problems { code } } }`,
        { ...(await latest(claimId)), ...outcome },
        { door: 'billing' },
      );
      expect(data.recordPayoutOutcome.problems).toEqual([]);
    },
    tellAsBilling: async (news, service = 'billing') => {
      const keyRing = await openKeyRing(counter.secretsDirectory, service);
      const { body } = await counter.running.invoices.door.call({
        query: `mutation ($input: ClaimPaymentInput!) { recordClaimPayment(input: $input) { problems { code } } }`,
        variables: { input: { ...news } },
        passport: await keyRing.sign({ kind: 'SUBGRAPH', subject: service }, 'invoices'),
        slip: {
          ...{ locale: 'fr', clientAddress: null, traceparent: null, device: null, userAgent: null },
          deadline: Date.now() + 10_000,
        },
      });
      const errors = (body.errors ?? []) as readonly { readonly extensions?: { readonly code?: unknown } }[];
      return errors.map(({ extensions }) => extensions?.code);
    },
    otherAccount: async (key) => {
      accounts += 1;
      const home = { address: 'Rue du Mont-Blanc 12', postalCode: '1201', town: 'Genève', country: 'CH' };
      const { data } = await counter.ask<{ addBankAccount: { bankAccount: { id: string } } }>(
        counter.claire,
        `mutation ($input: BankAccountInput!, $key: ID!) { addBankAccount(input: $input, idempotencyKey: $key) {
          bankAccount { id } problems { code } } }`,
        { input: { iban: ibanOf(accounts), holder: 'Claire Favre', ...home }, key: `account-${key}` },
        { door: 'identity' },
      );
      return data.addBankAccount.bankAccount.id;
    },
    removeAccount: async (id) => {
      const { data } = await counter.ask<{ removeBankAccount: { problems: readonly object[] } }>(
        counter.claire,
        'mutation ($id: ID!) { removeBankAccount(id: $id, version: 1) { problems { code } } }',
        { id },
        { door: 'identity' },
      );
      expect(data.removeBankAccount.problems).toEqual([]);
    },
    payAgain: async (key, asked, asker = counter.claire) => {
      const { data } = await counter.ask<{ payClaimAgain: PaidAgain }>(
        asker,
        `mutation ($id: ID!, $version: Int!, $bankAccountId: ID, $key: ID!) {
          payClaimAgain(id: $id, version: $version, bankAccountId: $bankAccountId, idempotencyKey: $key) {
            claim { status version } problems { path code message } } }`,
        { ...asked, key: `again-${key}` },
      );
      return data.payClaimAgain;
    },
  };
}
