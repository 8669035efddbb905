import { type Locale, say } from '@guichet/chassis/problems/problem.ts';
import { type Claim, dayOfOffice } from '../claims/claim.ts';
import { claimStatusLabels } from '../claims/claim.wording.ts';
import type { GrantSaid } from '../claims/claim-grant.ts';
import { claimFormOf } from '../forms/form.ts';
import { copyFacts, numbersOf, printedFormOf } from '../forms/form-rooms.ts';
import { copyWording } from './claim-copy.wording.ts';
import { dayText } from './copy-figures.ts';
import { ratesOf } from './copy-rates.ts';
import type { ClaimCopy, CopySection } from './copy-sections.ts';
import { boxOf, factIn, insured, isReduced, payment, services } from './copy-submitted.ts';
import type { SubmittedClaim } from './submitted-claim.ts';

/** Where a claim stands at the version that is copied. */
export interface Standing
  extends Pick<Claim, 'form' | 'reference' | 'status' | 'submittedAt' | 'officerMessage'> {
  /** When it came to its status. */
  readonly movedAt: Temporal.Instant;
  /** When the office accepted it; null unless that holds. */
  readonly acceptedAt: Temporal.Instant | null;
  /** What it granted then; null unless that holds. */
  readonly grant: GrantSaid | null;
}

/**
 * Puts a claim in words, in the language in which it was handed in: as it was last handed in, and where it stands. What the
 * paper form has a box for bears that box's number, and comes in the paper's order; the sums and the visa end it.
 */
export function claimCopy(claim: Standing, submitted: SubmittedClaim): ClaimCopy {
  const { locale } = submitted;
  const { title } = claimFormOf(claim.form);
  const word = (key: keyof typeof copyWording) => copyWording[key][locale];
  const boxes = numbersOf(submitted);
  const facts = copyFacts(submitted, locale);
  const ofInvoice = facts.filter(({ box }) => box !== undefined);
  return {
    name: word('name'),
    title: title[locale],
    form: say(copyWording.form, locale, { number: printedFormOf(submitted) }),
    legend: word(boxes.total === undefined ? 'legendOfRows' : 'legend'),
    office: word('office'),
    address: word('address'),
    reference: claim.reference,
    sections: [
      standing(claim, submitted),
      ...messageOf(claim, locale),
      ...(isReduced(claim.grant) ? [{ title: word('reduction'), text: word('reductionMeans') }] : []),
      ...(ofInvoice.length > 0 ? [{ title: word('invoice'), facts: ofInvoice }] : []),
      insured(submitted),
      payment(submitted),
      services(
        submitted,
        claim.grant,
        facts.filter(({ box }) => box === undefined),
      ),
      ...ratesOf(submitted),
      ...visa(claim, submitted),
      ...(submitted.remark === null
        ? []
        : [{ ...boxOf(boxes, 'remark'), title: word('remark'), quote: submitted.remark }]),
      {
        title: word('documents'),
        ...(submitted.attachments.length > 0
          ? { list: submitted.attachments.map(({ name }) => name) }
          : { text: word('noDocuments') }),
      },
      { title: word('seal'), exact: submitted.contentHash, text: word('sealMeans') },
    ],
  };
}

function standing(
  { reference, status, submittedAt, movedAt }: Standing,
  submitted: SubmittedClaim,
): CopySection {
  const { locale } = submitted;
  const fact = factIn(submitted);
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

/** The office's box: when it accepted, and never who did. A claim that it refused has none. */
function visa({ status, acceptedAt }: Standing, submitted: SubmittedClaim): CopySection[] {
  const { locale } = submitted;
  if (status === 'REFUSED') return [];
  const text = acceptedAt
    ? say(copyWording.acceptedAt, locale, { day: dayText(dayOfOffice(acceptedAt)) })
    : copyWording.forOffice[locale];
  const title = copyWording.visa[locale];
  return [{ ...boxOf(numbersOf(submitted), 'visa'), title, ruled: { text, isEmpty: acceptedAt === null } }];
}
