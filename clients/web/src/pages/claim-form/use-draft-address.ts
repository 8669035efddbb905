import { useEffect } from 'react';
import { useNavigate } from 'react-router';
import { draftPath } from '../../forms/claim/claim-forms.ts';
import type { ClaimInHand } from '../../forms/claim/use-claim.ts';
import type { ClaimFormCode } from '../../graphql/__generated__/types.ts';
import { stayOnDraft } from '../../routes/claim-form.ts';

/** Puts a draft's address in the place of the empty form's as soon as there is one: it survives a reload, a sign-in, a bookmark. */
export function useDraftAddress(
  code: ClaimFormCode,
  { saving, corrects }: Pick<ClaimInHand<unknown>, 'saving' | 'corrects'>,
): void {
  const navigate = useNavigate();
  const draftId = corrects ? null : (saving.draft?.id ?? null);
  // biome-ignore lint/correctness/useExhaustiveDependencies: only a new draft leads to another address
  useEffect(() => {
    if (draftId === null || location.pathname === draftPath(code, draftId)) return;
    stayOnDraft(draftId);
    void navigate(draftPath(code, draftId), { replace: true, preventScrollReset: true });
  }, [draftId]);
}
