import type { Locale } from '@guichet/chassis/problems/problem.ts';
import type { Vault } from '@guichet/chassis/vault/vault.ts';
import { parseDecimal } from '@guichet/schema/scalars/decimal.ts';
import { parseMoney } from '@guichet/schema/scalars/money.ts';
import type { Parsed } from '@guichet/schema/scalars/parsed.ts';
import { z } from 'zod';
import { claimLineKinds, quantityDecimals } from '../claims/claim-line.ts';
import { unsealAvsNumber, unsealIban } from '../claims/claim-submission.ts';
import type { KeptSubmission } from '../claims/read-for-document.ts';
import { type ClaimFormCode, claimForms } from '../forms/form.ts';
import { thawDetails } from '../forms/form-rooms.ts';
import { tariffCodes } from '../tariffs/tariffs.ts';

const line = z
  .object({
    kind: z.enum(claimLineKinds).default('SERVICE'),
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

const rate = z
  .object({ code: z.enum(tariffCodes), validFrom: z.string(), amount: z.string(), source: z.string() })
  .transform(({ amount, ...said }) => ({ ...said, amountMinor: exact(parseMoney(amount)) }));

const content = z.object({
  form: z.string().transform(formCode),
  /** Each form's room knows its own. */
  details: z.unknown(),
  beneficiary: z.object({ familyName: z.string(), givenName: z.string(), birthDate: z.string() }),
  decisionNumber: z.string(),
  attachments: z.array(z.object({ name: z.string() })).default([]),
  remark: z.string().nullable(),
  lines: z.array(line),
  /** None in texts from before they were kept. */
  rates: z.array(rate).default([]),
  total: z.string().transform((total) => exact(parseMoney(total))),
});

/** A claim as it was handed in, read from what is kept of it for ever: any version of that text. */
export type SubmittedClaim = z.output<typeof content> & {
  readonly avsNumber: string;
  readonly iban: string;
  readonly accountHolder: string;
  readonly submittedAt: Temporal.Instant;
  readonly claimVersion: number;
  readonly contentHash: string;
  /** In which it was handed in. */
  readonly locale: Locale;
};

/** @throws ZodError, VaultRefused for a row that nobody submitted. */
export async function readSubmittedClaim(vault: Vault, row: KeptSubmission): Promise<SubmittedClaim> {
  const { accountHolder, submittedAt, claimVersion, contentHash, locale } = row;
  const said = content.parse(JSON.parse(row.content));
  return {
    ...said,
    details: thawDetails(said.form, said.details),
    avsNumber: await unsealAvsNumber(vault, row),
    iban: await unsealIban(vault, row),
    accountHolder,
    submittedAt,
    claimVersion,
    contentHash,
    locale,
  };
}

/** @throws Error for a form that there never was. */
function formCode(text: string): ClaimFormCode {
  const form = claimForms.find(({ code }) => code === text);
  if (!form) throw new Error(`No form is called ${text}`);
  return form.code;
}

function exact<Value>(parsed: Parsed<Value>): Value {
  if (!parsed.ok) throw new Error(`A submission bears a figure that is ${parsed.code}`);
  return parsed.value;
}
