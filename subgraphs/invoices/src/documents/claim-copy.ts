import { type Locale, say } from '@guichet/chassis/problems/problem.ts';
import { type AvsNumber, formatAvsNumber } from '@guichet/schema/scalars/avs-number.ts';
import { formatIban, type Iban } from '@guichet/schema/scalars/iban.ts';
import { type Claim, dayOfOffice } from '../claims/claim.ts';
import { claimStatusLabels } from '../claims/claim.wording.ts';
import { claimFormOf } from '../forms/form.ts';
import type { CopyFact } from '../forms/form-room.ts';
import { copyFacts } from '../forms/form-rooms.ts';
import { copyWording } from './claim-copy.wording.ts';
import type { ClaimCopy, CopyHead, CopySection } from './copy-sections.ts';
import { dayText, figure } from './copy-figures.ts';
import { copyRows } from './copy-rows.ts';
import { paperBoxes } from './paper-boxes.ts';
import type { SubmittedClaim } from './submitted-claim.ts';

/** Where a claim stands at the version that is copied. */
export interface Standing
  extends Pick<Claim, 'form' | 'reference' | 'status' | 'submittedAt' | 'officerMessage'> {
  /** When it came to its status. */
  readonly movedAt: Temporal.Instant;
  /** When the office accepted it; null unless that holds. */
  readonly acceptedAt: Temporal.Instant | null;
}

/**
 * Puts a claim in words, in the language in which it was handed in: as it was last handed in, and where it stands. What the
 * paper form has a box for bears that box's number, and comes in the paper's order; the sums and the visa end it.
 */
export function claimCopy(claim: Standing, submitted: SubmittedClaim): ClaimCopy {
  const { locale } = submitted;
  const { number, title } = claimFormOf(claim.form);
  const word = (key: keyof typeof copyWording) => copyWording[key][locale];
  const facts = copyFacts(submitted, locale);
  const ofInvoice = facts.filter(({ box }) => box !== undefined);
  return {
    name: word('name'),
    title: title[locale],
    form: say(copyWording.form, locale, { number }),
    office: word('office'),
    address: word('address'),
    reference: claim.reference,
    sections: [
      standing(claim, submitted),
      ...messageOf(claim, locale),
      ...(ofInvoice.length > 0 ? [{ title: word('invoice'), facts: ofInvoice }] : []),
      insured(submitted),
      payment(submitted),
      services(
        submitted,
        facts.filter(({ box }) => box === undefined),
      ),
      ...visa(claim, locale),
      ...(submitted.remark === null
        ? []
        : [{ box: paperBoxes.remark, title: word('remark'), quote: submitted.remark }]),
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
  { reference, status, submittedAt, movedAt }: Standing,
  submitted: SubmittedClaim,
): CopySection {
  const { locale } = submitted;
  const fact = factIn(locale);
  const isAmended = submitted.claimVersion > 1;
  const where = { status: claimStatusLabels[status], day: dayText(dayOfOffice(movedAt)) };
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

function insured({ beneficiary, avsNumber, decisionNumber, locale }: SubmittedClaim): CopySection {
  const fact = factIn(locale);
  return {
    title: copyWording.insured[locale],
    facts: [
      fact('avsNumber', formatAvsNumber(avsNumber as AvsNumber)),
      fact('decisionNumber', decisionNumber),
      fact('personName', `${beneficiary.familyName} ${beneficiary.givenName}`),
      fact('birthDate', dayText(beneficiary.birthDate)),
      fact('competentOffice', copyWording.officeOfGeneva[locale]),
    ],
  };
}

function payment({ iban, accountHolder, locale }: SubmittedClaim): CopySection {
  const fact = factIn(locale);
  return {
    title: copyWording.payment[locale],
    facts: [fact('iban', formatIban(iban as Iban)), fact('holder', accountHolder)],
  };
}

function services(submitted: SubmittedClaim, facts: readonly CopyFact[]): CopySection {
  const { locale, total } = submitted;
  const head = (key: keyof typeof paperBoxes & keyof typeof copyWording): CopyHead => ({
    box: paperBoxes[key],
    label: copyWording[key][locale],
  });
  return {
    title: copyWording.services[locale],
    facts,
    table: {
      head: [head('day'), head('service'), head('quantity'), head('price'), head('amount')],
      rows: copyRows(submitted, locale),
      total: { ...head('total'), amount: figure(total) },
    },
  };
}

/** The office's box: when it accepted, and never who did. A claim that it refused has none. */
function visa({ status, acceptedAt }: Standing, locale: Locale): CopySection[] {
  if (status === 'REFUSED') return [];
  const text = acceptedAt
    ? say(copyWording.acceptedAt, locale, { day: dayText(dayOfOffice(acceptedAt)) })
    : copyWording.forOffice[locale];
  const title = copyWording.visa[locale];
  return [{ box: paperBoxes.visa, title, ruled: { text, isEmpty: acceptedAt === null } }];
}

function factIn(locale: Locale) {
  const boxes: Readonly<Partial<Record<keyof typeof copyWording, number>>> = paperBoxes;
  return (key: keyof typeof copyWording, value: string): CopyFact => {
    const { [key]: box } = boxes;
    return { ...(box !== undefined && { box }), label: copyWording[key][locale], value };
  };
}
