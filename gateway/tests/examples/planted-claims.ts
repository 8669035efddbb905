import { modelRow, type Plot } from '@guichet/stack/testing/plot.ts';

const officer = '0197c0de-0000-7000-8000-0000000000a1';
const count = 48;
/** Received in the first of these months were 3, so that one sees how a small group is kept back. */
const smallMonth = 3;

interface Planted {
  readonly id: string;
  readonly status: string;
  readonly submittedAt: string;
}

/**
 * Copies a claim to days from March to June 2026, for many insured persons, some decided. The model itself goes to a time of which
 * nobody asks. @returns one that was accepted.
 */
export async function plantClaims(plot: Plot, modelId: string): Promise<string> {
  const model = await modelRow(plot, 'invoices', 'claim', `id = '${modelId}'`);
  const planted = Array.from({ length: count }, (_, index) => plant(index));
  for (const [index, { id, status, submittedAt }] of planted.entries()) {
    const total = 12_000 + index * 355;
    await plot.insert('invoices', 'claim', {
      ...model,
      ...{ id, status, submitted_at: submittedAt, handed_in_at: submittedAt, reference: `planted-${index}` },
      form: index % 5 === 4 ? 'TRAVEL' : model['form'],
      beneficiary_id: idOf(1000 + index),
      total_minor: total,
      granted_total_minor: status === 'ACCEPTED' ? total : null,
    });
    const step = { office: model['office'], claim_id: id, owner_account_id: model['owner_account_id'] };
    await plot.insert('invoices', 'claim_transition', {
      ...step,
      ...{ claim_version: 1, from_status: null, to_status: 'IN_PROCESS', by_side: 'OWNER' },
      ...{ actor: model['owner_account_id'], at: submittedAt, hash: 'planted' },
    });
    if (status === 'IN_PROCESS') continue;
    await plot.insert('invoices', 'claim_transition', {
      ...step,
      ...{ claim_version: 2, from_status: 'IN_PROCESS', to_status: status, by_side: 'OFFICE' },
      ...{ actor: officer, at: daysAfter(submittedAt, 2 + (index % 7)), hash: 'planted' },
    });
  }
  await plot.read(
    'invoices',
    `update claim set submitted_at = '2020-01-01T12:00:00Z', handed_in_at = '2020-01-01T12:00:00Z', status = 'REFUSED' where id = $1`,
    [modelId],
  );
  return planted.find(({ status }) => status === 'ACCEPTED')?.id ?? '';
}

function plant(index: number): Planted {
  const month = index < smallMonth ? 3 : 4 + (index % 3);
  const day = 1 + ((index * 7) % 28);
  return {
    id: idOf(index),
    status: ['ACCEPTED', 'ACCEPTED', 'REFUSED', 'IN_PROCESS'][index % 4] ?? 'IN_PROCESS',
    submittedAt: `2026-0${month}-${String(day).padStart(2, '0')}T08:${String(10 + index).padStart(2, '0')}:00.000Z`,
  };
}

const idOf = (number: number) => `0197c0de-0000-7000-9000-${String(number).padStart(12, '0')}`;

const daysAfter = (instant: string, days: number) =>
  Temporal.Instant.from(instant)
    .add({ hours: 24 * days })
    .toString({ fractionalSecondDigits: 3 });
