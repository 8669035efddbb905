import { appendAudit } from '@guichet/chassis/audit/audit.ts';
import { once } from '@guichet/chassis/idempotency/once.ts';
import type { Transaction } from '@guichet/chassis/postgres/database.ts';
import { databaseNow } from '@guichet/chassis/postgres/now.ts';
import { gather } from '@guichet/chassis/problems/fields.ts';
import { type Problem, problem } from '@guichet/chassis/problems/problem.ts';
import { forbidden } from '@guichet/chassis/problems/refusals.ts';
import { sharedProblems } from '@guichet/chassis/problems/shared-problems.ts';
import type { RequestContext } from '@guichet/chassis/subgraph/context.ts';
import { dayOfOffice, insuranceOffice } from '../claims/claim.ts';
import { readKey } from '../claims/claim-fields.ts';
import { findSequence, holdSequence, insertTariff } from './tariff.repository.ts';
import {
  decideRemoval,
  decideTariff,
  type RecordedTariff,
  readTariff,
  readTariffKey,
  type TariffEntry,
  type TariffKey,
  type TariffKeyEntry,
} from './tariff-change.ts';
import { type Tariff, tariffsFrom } from './tariffs.ts';

/** What a command on a rate answers. */
export interface TariffOutcome {
  readonly tariff: Tariff | null;
  readonly problems: readonly Problem[];
}

/** Takes the transaction back, and with it the key: the corrected rate may come under the same one. */
class NotRecorded extends Error {}

/**
 * An administrator sets a rate: a new one from a day on, another amount for one that has not begun, or the source of one
 * that has. Claims that were sent keep the amounts that they were counted with.
 */
export async function setTariff(
  context: RequestContext,
  typed: TariffEntry & { readonly version?: number | null; readonly idempotencyKey: string },
): Promise<TariffOutcome> {
  const { database, locale } = context;
  const actor = administrator(context);
  const { idempotencyKey, version = null, ...entry } = typed;
  const { key, problems: keyProblems } = readKey(idempotencyKey, locale);
  const problems: Problem[] = [...keyProblems];
  const report = gather(problems, locale);
  const rate = readTariff(entry, report);
  if (rate === null || key === null) return { tariff: null, problems };
  const request = { ...rate, amountMinor: rate.amountMinor.toString(), version };
  const call = { office: insuranceOffice, actor, operation: 'setTariff', key, request };
  try {
    return await database.transaction(async (tx) => {
      const outcome = await once(tx, call, async () => {
        const ground = await holdGround(tx, rate);
        const row = decideTariff(rate, version, ground, report);
        if (!row) throw new NotRecorded();
        await record(tx, context, row);
        return `${rate.code}:${rate.validFrom}`;
      });
      if (outcome.kind === 'KEY_REUSED')
        return {
          tariff: null,
          problems: [problem(sharedProblems.IDEMPOTENCY_KEY_REUSED, ['idempotencyKey'], locale)],
        };
      return { tariff: await readRate(tx, rate), problems: [] };
    });
  } catch (error) {
    if (error instanceof NotRecorded) return { tariff: null, problems };
    throw error;
  }
}

/** An administrator takes a rate away that has not begun. The one before it then goes on. */
export async function removeTariff(
  context: RequestContext,
  { version, ...typed }: TariffKeyEntry & { readonly version: number },
): Promise<TariffOutcome> {
  administrator(context);
  const problems: Problem[] = [];
  const report = gather(problems, context.locale);
  const key = readTariffKey(typed, report);
  if (key === null) return { tariff: null, problems };
  return context.database.transaction(async (tx) => {
    const ground = await holdGround(tx, key);
    const tariff = await readRate(tx, key);
    const row = decideRemoval(key, version, ground, report);
    if (row) await record(tx, context, row);
    return { tariff, problems };
  });
}

/** Who changes the rates. The rule before the field lets nobody else in; this lock does not depend on it. */
function administrator({ viewer }: Pick<RequestContext, 'viewer'>): string {
  const isIn = viewer.roles.some(
    ({ office, role }) => office === insuranceOffice && role === 'ADMINISTRATOR',
  );
  if (viewer.kind !== 'ACCOUNT' || viewer.subject === null || !isIn) throw forbidden();
  return viewer.subject;
}

/** What a change is decided on, while nobody else changes the code. */
async function holdGround(tx: Transaction, { code }: TariffKey) {
  await holdSequence(tx, insuranceOffice, code);
  return {
    recorded: await findSequence(tx, insuranceOffice, code),
    today: dayOfOffice(await databaseNow(tx)),
  };
}

/** The rate of a day as it stands; null when there is none. */
async function readRate(tx: Transaction, { code, validFrom }: TariffKey): Promise<Tariff | null> {
  const recorded = await findSequence(tx, insuranceOffice, code);
  const sequence = tariffsFrom(recorded.filter(({ isRemoved }) => !isRemoved)).sequenceOf(code);
  return sequence.find((rate) => rate.validFrom === validFrom) ?? null;
}

async function record(
  tx: Transaction,
  { viewer }: Pick<RequestContext, 'viewer'>,
  row: RecordedTariff,
): Promise<void> {
  const { code, validFrom, amountMinor, isVerified, version, isRemoved } = row;
  await insertTariff(tx, insuranceOffice, row);
  await appendAudit(tx, {
    office: insuranceOffice,
    actor: viewer,
    action: isRemoved ? 'tariff.remove' : 'tariff.set',
    subject: `Tariff:${code}:${validFrom}`,
    details: { amountMinor: amountMinor.toString(), isVerified, version },
  });
}
