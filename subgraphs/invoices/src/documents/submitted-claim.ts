import type { Vault } from '@guichet/chassis/vault/vault.ts';
import { parseDecimal } from '@guichet/schema/scalars/decimal.ts';
import { parseMoney } from '@guichet/schema/scalars/money.ts';
import type { Parsed } from '@guichet/schema/scalars/parsed.ts';
import { z } from 'zod';
import { quantityDecimals } from '../claims/claim-line.ts';
import { unsealAvsNumber, unsealIban } from '../claims/claim-submission.ts';
import type { SubmissionRow } from '../claims/read-for-document.ts';
import { travelReasons } from '../forms/travel/travel.ts';

const line = z
  .object({
    kind: z
      .enum(['SERVICE', 'TRIP', 'COMPANION', 'DAYS_5_TO_8_HOURS', 'DAYS_OVER_8_HOURS', 'LODGING'])
      .default('SERVICE'),
    variant: z.string().nullable().default(null),
    servedOn: z.string(),
    servedUntil: z.string().nullable().default(null),
    description: z.string(),
    quantity: z.string(),
    unitPrice: z.string(),
    amount: z.string(),
    tariffPosition: z.string().nullable(),
  })
  .transform(({ quantity, unitPrice, amount, ...said }) => ({
    ...said,
    quantity: exact(parseDecimal(quantity, { decimals: quantityDecimals })).units,
    unitPriceMinor: exact(parseMoney(unitPrice)),
    amountMinor: exact(parseMoney(amount)),
  }));

const said = z.object({
  beneficiary: z.object({ familyName: z.string(), givenName: z.string(), birthDate: z.string() }),
  decisionNumber: z.string(),
  attachments: z.array(z.object({ name: z.string() })).default([]),
  remark: z.string().nullable(),
  lines: z.array(line),
  total: z.string().transform((total) => exact(parseMoney(total))),
});

const days = z.array(z.string());

const travel = z.object({
  trips: z.array(
    z.object({
      reason: z.enum(travelReasons),
      reasonDetail: z.string().nullable(),
      needsCar: z.boolean(),
      kilometres: z.string().nullable(),
    }),
  ),
  meals: z
    .object({
      periodStart: z.string(),
      periodEnd: z.string(),
      days5To8Hours: days,
      daysOver8Hours: days,
      lodging: days,
    })
    .nullable(),
});

const otherInvoice = z.object({ invoiceNumber: z.string().nullable(), invoiceDate: z.string() });

const content = z.discriminatedUnion('form', [
  said.extend({ form: z.literal('TRAVEL'), details: travel }),
  said.extend({ form: z.literal('OTHER_INVOICE'), details: otherInvoice }),
]);

/** A claim as it was handed in, read from what is kept of it for ever: any version of that text. */
export type SubmittedClaim = z.output<typeof content> & {
  readonly avsNumber: string;
  readonly iban: string;
  readonly accountHolder: string;
  readonly submittedAt: Temporal.Instant;
  readonly claimVersion: number;
  readonly contentHash: string;
};

/** @throws ZodError, VaultRefused for a row that nobody submitted. */
export async function readSubmittedClaim(vault: Vault, row: SubmissionRow): Promise<SubmittedClaim> {
  const { accountHolder, submittedAt, claimVersion = 1, contentHash } = row;
  return {
    ...content.parse(JSON.parse(row.content)),
    avsNumber: await unsealAvsNumber(vault, row),
    iban: await unsealIban(vault, row),
    accountHolder,
    submittedAt,
    claimVersion,
    contentHash,
  };
}

function exact<Value>(parsed: Parsed<Value>): Value {
  if (!parsed.ok) throw new Error(`A submission bears a figure that is ${parsed.code}`);
  return parsed.value;
}
