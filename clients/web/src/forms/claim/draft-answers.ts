import type { Client } from '@urql/core';
import {
  SaveClaimDraftDocument,
  type SaveClaimDraftMutation,
} from '../../graphql/__generated__/documents/save-claim-draft.ts';
import type { ClaimInput } from '../../graphql/__generated__/types.ts';
import { requestOptions } from '../../graphql/client.ts';
import type { SaveDraft } from './draft-saver.ts';
import type { SaveAnswer, Saving } from './draft-saving.ts';

/** Saves a draft over the graph; `corrects` names the claim that it corrects. */
export function saveOverGraph(client: () => Client, corrects: string | null): SaveDraft {
  return async (saving, input, isLeaving) => {
    const context = isLeaving ? leaving : {};
    const variables = variablesOf(saving, input, corrects);
    const { data } = await client().mutation(SaveClaimDraftDocument, variables, context).toPromise();
    return data ? readAnswer(data.saveClaimDraft) : { kind: 'lost' };
  };
}

/** The browser finishes the request when the page is gone, and a session that is over leads nobody to the sign-in any more. */
const leaving = {
  fetchOptions: () => ({ ...requestOptions(), keepalive: true }),
  asksForRoute: true,
};

function variablesOf({ draft, key }: Saving, input: ClaimInput, corrects: string | null) {
  return draft
    ? { id: draft.id, version: draft.version, input, idempotencyKey: crypto.randomUUID() }
    : { input, corrects, idempotencyKey: key };
}

function readAnswer({ draft, problems }: SaveClaimDraftMutation['saveClaimDraft']): SaveAnswer {
  const codes = problems.map(({ code }) => code);
  if (codes.includes('CLAIM_DRAFT_SENT')) return { kind: 'sent', claimId: draft?.sentAs?.id ?? null };
  if (draft && codes.includes('VERSION_CONFLICT')) return { kind: 'conflict', draft };
  const [problem] = problems;
  if (draft && !problem) return { kind: 'saved', draft };
  if (!draft && problem?.path[0] === 'id') return { kind: 'gone' };
  return { kind: 'refused', message: problem?.message ?? '' };
}
