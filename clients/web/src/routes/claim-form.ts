import {
  type LoaderFunctionArgs,
  type RouteObject,
  redirect,
  type ShouldRevalidateFunctionArgs,
} from 'react-router';
import { claimPath, correctionPath, draftPath, formOfSlug } from '../forms/claim/claim-forms.ts';
import type { ClaimStart } from '../forms/claim/claim-start.ts';
import { ClaimDraftDocument } from '../graphql/__generated__/documents/claim-draft.ts';
import { ClaimFormPageDocument } from '../graphql/__generated__/documents/claim-form-page.ts';
import { ClaimToCorrectDocument } from '../graphql/__generated__/documents/claim-to-correct.ts';
import type { ClaimFormCode } from '../graphql/__generated__/types.ts';
import { load, requireViewer } from '../graphql/load.ts';
import type { ClaimSheet } from '../pages/claim-form/claim-sheet.tsx';

/** What the page of a form finds at its address. */
export type ClaimFormVisit =
  | { readonly kind: 'form'; readonly key: string; readonly start: ClaimStart; readonly Sheet: ClaimSheet }
  /** The draft became a claim. */
  | { readonly kind: 'sent'; readonly claimId: string }
  | { readonly kind: 'unknown' };

const unknown: ClaimFormVisit = { kind: 'unknown' };

/** Each form comes with its own code, and beside it what all of them share. */
const sheets: Readonly<Record<ClaimFormCode, () => Promise<ClaimSheet>>> = {
  HELPLESSNESS_ALLOWANCE: async () =>
    (await sheetOf())(
      (await import('../forms/helplessness-allowance/helplessness-allowance-form.tsx'))
        .helplessnessAllowanceForm,
    ),
  HEARING_AID: async () =>
    (await sheetOf())((await import('../forms/hearing-aid/hearing-aid-form.tsx')).hearingAidForm),
  AUXILIARY_MEANS: async () =>
    (await sheetOf())((await import('../forms/auxiliary-means/auxiliary-means-form.tsx')).auxiliaryMeansForm),
  ASSISTANCE_CONTRIBUTION: async () =>
    (await sheetOf())((await import('../forms/assistance/assistance-form.tsx')).assistanceForm),
  TRAVEL: async () => (await sheetOf())((await import('../forms/travel/travel-form.tsx')).travelForm),
  OTHER_INVOICE: async () =>
    (await sheetOf())((await import('../forms/other-invoice/other-invoice-form.tsx')).otherInvoiceForm),
};
const sheetOf = async () => (await import('../pages/claim-form/claim-sheet.tsx')).claimSheetOf;

const ClaimFormPage = {
  Component: async () => (await import('../pages/claim-form/claim-form-page.tsx')).ClaimFormPage,
};

export const claimFormRoutes: RouteObject[] = [
  {
    path: 'guichet/factures/:form',
    loader: loadClaimForm,
    shouldRevalidate: isAnotherDraft,
    lazy: ClaimFormPage,
    // Only the address: the page above shows the new form and the draft alike, and stays when one becomes the other.
    children: [{ index: true }, { path: 'brouillons/:id' }],
  },
  { path: 'guichet/demandes/:id/correction', loader: loadCorrection, lazy: ClaimFormPage },
];

let ownDraft: string | null = null;

/** The form that is open has become this draft: its page stays when the address follows. */
export function stayOnDraft(draftId: string): void {
  ownDraft = draftId;
}

function isAnotherDraft({ currentParams, nextParams }: ShouldRevalidateFunctionArgs): boolean {
  return currentParams['id'] !== nextParams['id'] && nextParams['id'] !== ownDraft;
}

async function loadClaimForm({ request, params }: LoaderFunctionArgs): Promise<ClaimFormVisit | Response> {
  const code = formOfSlug(params['form'] ?? '');
  if (code === null) return unknown;
  const { id } = params;
  const [{ viewer }, drafted, Sheet] = await Promise.all([
    load(request, ClaimFormPageDocument, {}),
    id === undefined ? null : load(request, ClaimDraftDocument, { id }),
    sheets[code](),
  ]);
  requireViewer(request, viewer);
  const draft = drafted?.claimDraft ?? null;
  if (drafted && !draft) return unknown;
  if (draft?.sentAs) return { kind: 'sent', claimId: draft.sentAs.id };
  if (draft?.corrects) return redirect(correctionPath(draft.corrects.id));
  if (draft && draft.form.code !== code) return redirect(draftPath(draft.form.code, draft.id));
  return { kind: 'form', key: crypto.randomUUID(), start: { draft, corrects: null }, Sheet };
}

/** A claim that doesn't wait for a correction is read, not corrected. */
async function loadCorrection({ request, params }: LoaderFunctionArgs): Promise<ClaimFormVisit | Response> {
  const id = params['id'] ?? '';
  const [{ viewer }, { claim, viewer: drafting }] = await Promise.all([
    load(request, ClaimFormPageDocument, {}),
    load(request, ClaimToCorrectDocument, { id }),
  ]);
  requireViewer(request, viewer);
  if (!claim) return unknown;
  const { code } = claim.form;
  if (claim.status !== 'TO_COMPLETE' || !claim.typed) return redirect(claimPath(claim.id));
  const draft = drafting?.claimDrafts.nodes.find(({ corrects }) => corrects?.id === claim.id) ?? null;
  const start = { draft, corrects: claim };
  return { kind: 'form', key: crypto.randomUUID(), start, Sheet: await sheets[code]() };
}
