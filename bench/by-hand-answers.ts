import type { Row } from 'postgres';

/** The parts of the page's answer, as the hand-written server makes them of its rows. */

interface Form {
  readonly number: string;
  readonly title: string;
  readonly repeats: 'MONTH' | 'QUARTER' | null;
}

const forms: Readonly<Record<string, Form>> = {
  AUXILIARY_MEANS: { number: '318.635-639', title: 'Moyens auxiliaires', repeats: 'MONTH' },
  HELPLESSNESS_ALLOWANCE: {
    number: '318.632.2',
    title:
      "Facture pour l'allocation pour impotent (API) et supplément pour soins intenses (SSI) pour mineurs",
    repeats: 'QUARTER',
  },
  HEARING_AID: { number: '300.001', title: 'Facture pour appareillage auditif', repeats: null },
  ASSISTANCE_CONTRIBUTION: {
    number: '318.536',
    title: "Facture pour la contribution d'assistance",
    repeats: 'MONTH',
  },
  TRAVEL: { number: '318.632.1', title: 'Facture pour frais de voyage et nourriture', repeats: 'MONTH' },
  OTHER_INVOICE: { number: '318.632', title: 'Facture', repeats: 'MONTH' },
};

const titleOf = (row: Row) => forms[row['form']]?.title;

const personAnswer = (row: Row) => ({
  id: row['id'],
  familyName: row['family_name'],
  givenName: row['given_name'],
  __typename: 'Beneficiary',
});

export const beneficiaryAnswer = (row: Row) => ({
  ...personAnswer(row),
  birthDate: row['birth_date'],
  relation: row['relation'],
});

export const draftAnswer = (row: Row, person: Row | undefined) => ({
  id: row['id'],
  savedAt: row['saved_at'].toISOString(),
  beneficiary: person ? personAnswer(person) : null,
  form: { code: row['form'], title: titleOf(row), __typename: 'ClaimForm' },
  corrects: row['corrects'] && { id: row['corrects'], __typename: 'Claim' },
  __typename: 'ClaimDraft',
});

export const waitingAnswer = (row: Row, person: Row | undefined) => ({
  id: row['id'],
  status: row['status'],
  officerMessage: row['officer_message'],
  // In the bench no bank refuses anything: no account is opened for its hint.
  payments: (row['refusals'] ?? []).map((refusal: object | null) => ({
    accountHint: '',
    refusal,
    __typename: 'ClaimPayment',
  })),
  form: { title: titleOf(row), __typename: 'ClaimForm' },
  beneficiary: person && {
    id: person['id'],
    givenName: person['given_name'],
    relation: person['relation'],
    __typename: 'Beneficiary',
  },
  history: row['to'].map((to: string, index: number) => ({
    to,
    at: row['at'][index].toISOString(),
    __typename: 'ClaimTransition',
  })),
  __typename: 'Claim',
});

export const claimAnswer = (row: Row, person: Row | undefined, payout: Row | undefined) => ({
  id: row['id'],
  reference: row['reference'],
  status: row['status'],
  submittedAt: row['submitted_at'].toISOString(),
  handedInAt: row['handed_in_at'].toISOString(),
  printedForm: row['printed_form'] ?? forms[row['form']]?.number,
  form: { code: row['form'], ...forms[row['form']], __typename: 'ClaimForm' },
  period: { start: row['period_start'], end: row['period_end'], __typename: 'ClaimPeriod' },
  total: money(row['total_minor'], row['currency']),
  beneficiary: person && personAnswer(person),
  payout: payout
    ? {
        id: payout['id'],
        status: payout['status'],
        amount: money(payout['amount_minor'], payout['currency']),
        __typename: 'Payout',
      }
    : null,
  __typename: 'Claim',
});

/** Where the next page begins. */
export const cursor = (row: Row) =>
  Buffer.from(`${row['submitted_at'].getTime()} ${row['id']}`).toString('base64url');

const money = (minor: string, currency: string) => ({
  amount: `${minor.slice(0, -2)}.${minor.slice(-2)}`,
  currency,
  __typename: 'Money',
});
