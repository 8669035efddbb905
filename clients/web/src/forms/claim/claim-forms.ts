import type { ClaimFormCode } from '../../graphql/__generated__/types.ts';

/** The place of each form in its address. */
const slugs = {
  HELPLESSNESS_ALLOWANCE: 'allocation-impotent',
  HEARING_AID: 'appareillage-auditif',
  AUXILIARY_MEANS: 'moyens-auxiliaires',
  ASSISTANCE_CONTRIBUTION: 'contribution-assistance',
  TRAVEL: 'frais-de-voyage',
  OTHER_INVOICE: 'autre-facture',
} as const satisfies Readonly<Record<ClaimFormCode, string>>;

/** The place of a form in its address. */
export function slugOf(code: ClaimFormCode): string {
  return slugs[code];
}

/** Where a form is begun. */
export function formPath(code: ClaimFormCode): string {
  return `/guichet/factures/${slugs[code]}`;
}

/** Where a draft is gone on with. */
export function draftPath(code: ClaimFormCode, draftId: string): string {
  return `${formPath(code)}/brouillons/${draftId}`;
}

/** Where a claim is read. */
export function claimPath(claimId: string): string {
  return `/guichet/demandes/${claimId}`;
}

/** Where a claim that the office sent back is corrected. */
export function correctionPath(claimId: string): string {
  return `${claimPath(claimId)}/correction`;
}

/** The form that an address names; null when there is none. */
export function formOfSlug(slug: string): ClaimFormCode | null {
  return codes.find((code) => slugs[code] === slug) ?? null;
}

const codes = Object.keys(slugs) as ClaimFormCode[];
