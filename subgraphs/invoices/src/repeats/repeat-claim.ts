import { once } from '@guichet/chassis/idempotency/once.ts';
import { type Field, gather, requiredValue } from '@guichet/chassis/problems/fields.ts';
import { type Problem, problem } from '@guichet/chassis/problems/problem.ts';
import { unauthenticated } from '@guichet/chassis/problems/refusals.ts';
import { sharedProblems } from '@guichet/chassis/problems/shared-problems.ts';
import { parseYearMonth } from '@guichet/schema/scalars/year-month.ts';
import { insuranceOffice } from '../claims/claim.ts';
import type { ClaimEntry } from '../claims/claim-entry.ts';
import { readKey } from '../claims/claim-fields.ts';
import { type TypedField, typedFields } from '../claims/typed-fields.ts';
import type { InvoicesContext } from '../context.ts';
import { createDraft, DraftNotMade } from '../drafts/create-draft.ts';
import { type ClaimDraft, readDraft } from '../drafts/draft.ts';
import { formRoomOf } from '../forms/form-rooms.ts';
import { repeatProblems } from './repeat.problems.ts';
import { monthsBetween, repeatEntry } from './repeat.ts';

/** A claim, and the month for which it is made again. */
export interface Repeat {
  readonly id: string;
  readonly month: string | null;
  readonly idempotencyKey: string;
}

/** The draft that a claim was made again as, and what of it has to be looked at. */
export interface RepeatOutcome {
  readonly draft: ClaimDraft | null;
  readonly toCheck: readonly TypedField[];
  readonly problems: readonly Problem[];
}

const monthField: Field = {
  path: ['month'],
  label: { fr: 'Nouveau mois', de: 'Neuer Monat', it: 'Nuovo mese', en: 'New month' },
};

/** « Reprendre pour un nouveau mois »: a draft out of a claim of one's own, once for its key. Nothing of the claim changes. */
export async function repeatClaim(
  context: InvoicesContext,
  { id, month: typedMonth, idempotencyKey }: Repeat,
): Promise<RepeatOutcome> {
  const { database, loaders, locale, viewer } = context;
  const owner = viewer.subject;
  if (owner === null) throw unauthenticated();
  const refuse = (...problems: readonly Problem[]) => ({ draft: null, toCheck: [], problems });
  const { key, problems } = readKey(idempotencyKey, locale);
  const claim = await loaders.claimById.load(id);
  if (claim?.ownerAccountId !== owner) return refuse(problem(sharedProblems.NOT_FOUND, ['id'], locale));
  const found: Problem[] = [...problems];
  const month = requiredValue(typedMonth, monthField, parseYearMonth, gather(found, locale));
  const unit = formRoomOf(claim.form).repeat?.unit;
  if (!unit) return refuse(problem(repeatProblems.CLAIM_NOT_REPEATED, ['id'], locale));
  if (key === null || month === null) return refuse(...found);
  const months = monthsBetween(claim.periodStart, month, unit);
  if (months === 0) return refuse(problem(repeatProblems.CLAIM_REPEATED_IN_PLACE, ['month'], locale));
  // What was submitted was typed by this very form: its reader wrote it.
  const typed = (await loaders.typedByClaim.load(claim.id)) as ClaimEntry;
  const repeated = repeatEntry(claim, typed, months);
  const { content, problems: ofDraft } = readDraft(repeated?.entry ?? {}, locale);
  if (!repeated || !content) return refuse(...ofDraft);
  const call = {
    office: insuranceOffice,
    actor: owner,
    operation: 'repeatClaim',
    key,
    request: { id, month },
  };
  try {
    const made = await database.transaction((tx) =>
      once(tx, call, () => createDraft(tx, context, { owner, content, corrects: null })),
    );
    if (made.kind === 'KEY_REUSED')
      return refuse(problem(sharedProblems.IDEMPOTENCY_KEY_REUSED, ['idempotencyKey'], locale));
    const fields = typedFields(content.typed, claim.form, locale);
    return {
      draft: await loaders.draftById.load(made.id),
      toCheck: fields.filter(({ path }) => repeated.toCheck.has(path.at(-1) ?? '')),
      problems: [],
    };
  } catch (error) {
    if (error instanceof DraftNotMade) return refuse(...error.outcome.problems);
    throw error;
  }
}
