import { type Locale, say } from '@guichet/chassis/problems/problem.ts';
import { type AvsNumber, formatAvsNumber } from '@guichet/schema/scalars/avs-number.ts';
import { formatIban, type Iban } from '@guichet/schema/scalars/iban.ts';
import { type Claim, dayOfOffice } from '../claims/claim.ts';
import { claimStatusLabels } from '../claims/claim.wording.ts';
import { type Grant, reductionsOf } from '../claims/claim-grant.ts';
import { claimFormOf } from '../forms/form.ts';
import type { CopyFact } from '../forms/form-room.ts';
import { copyFacts, printedFormOf } from '../forms/form-rooms.ts';
import { copyWording } from './claim-copy.wording.ts';
import { dayText, figure } from './copy-figures.ts';
import { copyRows } from './copy-rows.ts';
import type { SubmittedClaim } from './submitted-claim.ts';

/** A line of the table of services. */
export interface CopyRow {
  readonly day: string;
  readonly service: string;
  /** Under the service, in small. */
  readonly notes: readonly string[];
  readonly quantity: string;
  readonly price: string;
  readonly amount: string;
}

/** A part of the copy: its title, and what stands under it in this order. */
export interface CopySection {
  readonly title: string;
  readonly facts?: readonly CopyFact[];
  /** What somebody wrote, as he typed it. */
  readonly quote?: string;
  /** Whether it is the person's turn: the line over the section is red then. */
  readonly isTheirTurn?: boolean;
  readonly text?: string;
  readonly list?: readonly string[];
  readonly table?: {
    readonly head: readonly [string, string, string, string, string];
    readonly rows: readonly CopyRow[];
    readonly total: readonly [string, string];
    /** What was granted of it, where that is less. */
    readonly granted?: readonly [string, string];
  };
}

/** « Copie de la demande » in words, before anybody draws it. */
export interface ClaimCopy {
  readonly name: string;
  readonly title: string;
  readonly form: string;
  readonly office: string;
  readonly address: string;
  readonly reference: string;
  readonly sections: readonly CopySection[];
}

/** Puts a claim in words, in the reader's language: as it was last handed in, and where it stands since `since`. */
export function claimCopy(
  claim: Pick<Claim, 'form' | 'reference' | 'status' | 'submittedAt' | 'officerMessage'>,
  submitted: SubmittedClaim,
  grant: Grant | null,
  since: Temporal.Instant,
  locale: Locale,
): ClaimCopy {
  const { title } = claimFormOf(claim.form);
  const word = (key: keyof typeof copyWording) => copyWording[key][locale];
  return {
    name: word('name'),
    title: title[locale],
    form: say(copyWording.form, locale, { number: printedFormOf(submitted) }),
    office: word('office'),
    address: word('address'),
    reference: claim.reference,
    sections: [
      standing(claim, submitted, since, locale),
      ...messageOf(claim, locale),
      ...(isReduced(grant) ? [{ title: word('reduction'), text: word('reductionMeans') }] : []),
      insured(submitted, locale),
      payment(submitted, locale),
      services(submitted, grant, locale),
      ...(submitted.remark === null ? [] : [{ title: word('remark'), quote: submitted.remark }]),
      {
        title: word('documents'),
        ...(submitted.attachments.length > 0
          ? { list: submitted.attachments.map(({ name }) => name) }
          : { text: word('noDocuments') }),
      },
      { title: word('seal'), text: `${submitted.contentHash}\n${word('sealMeans')}` },
    ],
  };
}

function standing(
  { reference, status, submittedAt }: Pick<Claim, 'reference' | 'status' | 'submittedAt'>,
  submitted: SubmittedClaim,
  since: Temporal.Instant,
  locale: Locale,
): CopySection {
  const fact = factIn(locale);
  const isAmended = submitted.claimVersion > 1;
  const where = { status: claimStatusLabels[status], day: dayText(dayOfOffice(since)) };
  return {
    title: copyWording.claim[locale],
    facts: [
      fact('reference', reference),
      fact('submittedAt', dayText(dayOfOffice(submittedAt))),
      ...(isAmended ? [fact('amendedAt', dayText(dayOfOffice(submitted.submittedAt)))] : []),
      fact('status', say(copyWording.statusSince, locale, where)),
    ],
  };
}

/** What the office wrote, where the claim stands because of it. */
function messageOf(
  { status, officerMessage }: Pick<Claim, 'status' | 'officerMessage'>,
  locale: Locale,
): CopySection[] {
  if (status === 'TO_COMPLETE')
    return [{ title: copyWording.officerMessage[locale], quote: officerMessage ?? '', isTheirTurn: true }];
  if (status === 'REFUSED')
    return [
      {
        title: copyWording.refusal[locale],
        quote: officerMessage ?? '',
        text: copyWording.formalDecision[locale],
      },
    ];
  return [];
}

function insured({ beneficiary, avsNumber }: SubmittedClaim, locale: Locale): CopySection {
  const fact = factIn(locale);
  return {
    title: copyWording.insured[locale],
    facts: [
      fact('personName', `${beneficiary.familyName} ${beneficiary.givenName}`),
      fact('birthDate', dayText(beneficiary.birthDate)),
      fact('avsNumber', formatAvsNumber(avsNumber as AvsNumber)),
    ],
  };
}

function payment({ decisionNumber, iban, accountHolder }: SubmittedClaim, locale: Locale): CopySection {
  const fact = factIn(locale);
  return {
    title: copyWording.payment[locale],
    facts: [
      fact('decisionNumber', decisionNumber),
      fact('iban', formatIban(iban as Iban)),
      fact('holder', accountHolder),
    ],
  };
}

function isReduced(grant: Grant | null): grant is Grant {
  return grant !== null && reductionsOf(grant).length > 0;
}

function services(submitted: SubmittedClaim, grant: Grant | null, locale: Locale): CopySection {
  const word = (key: keyof typeof copyWording) => copyWording[key][locale];
  return {
    title: word('services'),
    facts: copyFacts(submitted, locale),
    table: {
      head: [word('day'), word('service'), word('quantity'), word('price'), word('amount')],
      rows: copyRows(submitted, locale).map((row, index) => {
        const line = grant?.lines[index];
        if (!line || line.reason === null) return row;
        const reduced = { amount: figure(line.grantedMinor), reason: line.reason };
        return { ...row, notes: [...row.notes, say(copyWording.granted, locale, reduced)] };
      }),
      total: [word('total'), figure(submitted.total)],
      ...(isReduced(grant) && { granted: [word('grantedTotal'), figure(grant.totalMinor)] }),
    },
  };
}

function factIn(locale: Locale) {
  return (key: keyof typeof copyWording, value: string): CopyFact => ({
    label: copyWording[key][locale],
    value,
  });
}
