import type { Wording } from '@guichet/chassis/problems/problem.ts';

/** The six official forms, named for programs. */
export type ClaimFormCode =
  | 'AUXILIARY_MEANS'
  | 'HELPLESSNESS_ALLOWANCE'
  | 'HEARING_AID'
  | 'ASSISTANCE_CONTRIBUTION'
  | 'TRAVEL'
  | 'OTHER_INVOICE';

/** The member of `input.form` that carries each form. */
export type ClaimFormMember =
  | 'auxiliaryMeans'
  | 'helplessnessAllowance'
  | 'hearingAid'
  | 'assistanceContribution'
  | 'travel'
  | 'otherInvoice';

export interface ClaimForm {
  readonly code: ClaimFormCode;
  readonly member: ClaimFormMember;
  /** The official number, as printed on paper. */
  readonly number: string;
  readonly title: Wording;
}

/** A form as it is on a day; today when no day is named. */
export interface ClaimFormOnDay extends ClaimForm {
  readonly on?: string | null;
}

/** The six forms in the order of the counter's list, with the titles of its buttons. */
export const claimForms: readonly ClaimForm[] = [
  {
    code: 'AUXILIARY_MEANS',
    member: 'auxiliaryMeans',
    number: '318.635-639',
    title: {
      fr: 'Moyens auxiliaires',
      de: 'Hilfsmittel',
      it: 'Mezzi ausiliari',
      en: 'Auxiliary means',
    },
  },
  {
    code: 'HELPLESSNESS_ALLOWANCE',
    member: 'helplessnessAllowance',
    number: '318.632.2',
    title: {
      fr: "Facture pour l'allocation pour impotent (API) et supplément pour soins intenses (SSI) pour mineurs",
      de: 'Rechnung für Hilflosenentschädigung (HE) und Intensivpflegezuschlag (IPZ) für Minderjährige',
      it: "Fattura per l'assegno per grandi invalidi (AGI) e il supplemento per cure intensive (SCI) per minorenni",
      en: 'Invoice for the helplessness allowance (API) and intensive care supplement (SSI) for minors',
    },
  },
  {
    code: 'HEARING_AID',
    member: 'hearingAid',
    number: '300.001',
    title: {
      fr: 'Facture pour appareillage auditif',
      de: 'Rechnung für Hörgeräteversorgung',
      it: 'Fattura per apparecchi acustici',
      en: 'Invoice for hearing aids',
    },
  },
  {
    code: 'ASSISTANCE_CONTRIBUTION',
    member: 'assistanceContribution',
    number: '318.536',
    title: {
      fr: "Facture pour la contribution d'assistance",
      de: 'Rechnung für den Assistenzbeitrag',
      it: "Fattura per il contributo per l'assistenza",
      en: 'Invoice for the assistance contribution',
    },
  },
  {
    code: 'TRAVEL',
    member: 'travel',
    number: '318.632.1',
    title: {
      fr: 'Facture pour frais de voyage et nourriture',
      de: 'Rechnung für Reise- und Verpflegungskosten',
      it: 'Fattura per spese di viaggio e vitto',
      en: 'Invoice for travel and meals',
    },
  },
  {
    code: 'OTHER_INVOICE',
    member: 'otherInvoice',
    number: '318.632',
    title: { fr: 'Facture', de: 'Rechnung', it: 'Fattura', en: 'Invoice' },
  },
];

const formsByCode = new Map(claimForms.map((form) => [form.code, form]));

/** @throws Error for a code that is not one of the six: only a damaged row has one. */
export function claimFormOf(code: ClaimFormCode): ClaimForm {
  const form = formsByCode.get(code);
  if (!form) throw new Error(`No form is called ${code}`);
  return form;
}
