import { canonicalText } from '@guichet/chassis/history/canonical.ts';
import { once } from '@guichet/chassis/idempotency/once.ts';
import type { Transaction } from '@guichet/chassis/postgres/database.ts';
import { databaseNow } from '@guichet/chassis/postgres/now.ts';
import { type Locale, type Problem, problem } from '@guichet/chassis/problems/problem.ts';
import { unauthenticated } from '@guichet/chassis/problems/refusals.ts';
import { sharedProblems } from '@guichet/chassis/problems/shared-problems.ts';
import type { RequestContext } from '@guichet/chassis/subgraph/context.ts';
import { insuranceOffice, isUuid } from '../claims/claim.ts';
import type { ClaimEntry } from '../claims/claim-entry.ts';
import { readKey } from '../claims/claim-fields.ts';
import { createDraft, DraftNotMade } from './create-draft.ts';
import { draftProblems } from './draft.problems.ts';
import { lockDraft, updateDraft } from './draft.repository.ts';
import { type DraftContent, type DraftId, type DraftOutcome, readDraft } from './draft.ts';

/** A draft as somebody asks to have it saved. */
export interface DraftToSave {
  /** Null for a new one. */
  readonly id: string | null;
  /** The version that was changed. */
  readonly version: number | null;
  readonly input: ClaimEntry;
  /** The claim that a new draft corrects. */
  readonly corrects: string | null;
  readonly idempotencyKey: string;
}

/** Keeps what was typed so far, whatever is missing or wrong in it. */
export async function saveDraft(context: RequestContext, draft: DraftToSave): Promise<DraftOutcome> {
  const { database, locale, viewer } = context;
  const owner = viewer.subject;
  if (owner === null) throw unauthenticated();
  const { key, problems: keyProblems } = readKey(draft.idempotencyKey, locale);
  const { content, problems } = readDraft(draft.input, locale);
  if (key === null || content === null) return { draft: null, problems: [...keyProblems, ...problems] };
  const { id, version, corrects } = draft;
  if (id !== null) {
    const saving = { owner, id, version, content, locale };
    return database.transaction((tx) => overwrite(tx, saving));
  }
  const call = {
    office: insuranceOffice,
    actor: owner,
    operation: 'saveClaimDraft',
    key,
    request: { corrects },
  };
  try {
    return await database.transaction(async (tx) => {
      const made = await once(tx, call, () => createDraft(tx, context, { owner, content, corrects }));
      if (made.kind === 'KEY_REUSED')
        return refused([problem(sharedProblems.IDEMPOTENCY_KEY_REUSED, ['idempotencyKey'], locale)]);
      // Who hears nothing types on, and repeats the call with more in it: the key stands for the draft, not for its text.
      return overwrite(tx, { owner, id: made.id, version: 1, content, locale });
    });
  } catch (error) {
    if (error instanceof DraftNotMade) return error.outcome;
    throw error;
  }
}

interface Saving {
  readonly owner: string;
  readonly id: string;
  readonly version: number | null;
  readonly content: DraftContent;
  readonly locale: Locale;
}

/** Saves over a draft; what it says already is saved, whoever saved it. */
async function overwrite(tx: Transaction, saving: Saving): Promise<DraftOutcome> {
  const { owner, id, version, content, locale } = saving;
  const draft = isUuid(id) ? await lockDraft(tx, owner, id as DraftId) : null;
  if (!draft) return refused([problem(sharedProblems.NOT_FOUND, ['id'], locale)]);
  if (draft.sentAs !== null)
    return { draft, problems: [problem(draftProblems.CLAIM_DRAFT_SENT, ['id'], locale)] };
  if (draft.form === content.form && canonicalText(draft.typed) === canonicalText(content.typed))
    return { draft, problems: [] };
  if (draft.version !== version)
    return { draft, problems: [problem(sharedProblems.VERSION_CONFLICT, ['version'], locale)] };
  const saved = { ...content, version: draft.version + 1, savedAt: await databaseNow(tx) };
  await updateDraft(tx, draft, saved);
  return { draft: { ...draft, ...saved }, problems: [] };
}

function refused(problems: readonly Problem[]): DraftOutcome {
  return { draft: null, problems };
}
