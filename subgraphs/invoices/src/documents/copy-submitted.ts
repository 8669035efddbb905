import type { SheetHead } from '@guichet/chassis/sheets/sheet-table.ts';
import { type AvsNumber, formatAvsNumber } from '@guichet/schema/scalars/avs-number.ts';
import { formatIban, type Iban } from '@guichet/schema/scalars/iban.ts';
import type { GrantSaid } from '../claims/claim-grant.ts';
import type { CopyFact } from '../forms/form-room.ts';
import { numbersOf } from '../forms/form-rooms.ts';
import { copyWording } from './claim-copy.wording.ts';
import { dayText, figure } from './copy-figures.ts';
import { copyRows } from './copy-rows.ts';
import type { CopySection } from './copy-sections.ts';
import type { PaperBox } from './paper-boxes.ts';
import type { SubmittedClaim } from './submitted-claim.ts';

/** Whom the claim is for, boxes 3 to 6. */
export function insured(submitted: SubmittedClaim): CopySection {
  const { beneficiary, avsNumber, decisionNumber, locale } = submitted;
  const fact = factIn(submitted);
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

/** Where it is paid to, boxes 8 to 10. */
export function payment(submitted: SubmittedClaim): CopySection {
  const { iban, accountHolder, locale } = submitted;
  const fact = factIn(submitted);
  return {
    title: copyWording.payment[locale],
    facts: [fact('iban', formatIban(iban as Iban)), fact('holder', accountHolder)],
  };
}

/** Whether less than everything was granted. */
export function isReduced(grant: GrantSaid | null): grant is GrantSaid {
  return grant !== null && grant.reductions.length > 0;
}

/** The table of what was provided, boxes 11 to 17. */
export function services(
  submitted: SubmittedClaim,
  grant: GrantSaid | null,
  facts: readonly CopyFact[],
): CopySection {
  const { locale, total } = submitted;
  const boxes = numbersOf(submitted);
  const head = (key: PaperBox & keyof typeof copyWording): SheetHead => ({
    ...boxOf(boxes, key),
    label: copyWording[key][locale],
  });
  return {
    title: copyWording.services[locale],
    facts,
    table: {
      head: [head('day'), head('service'), head('quantity'), head('price'), head('amount')],
      rows: copyRows(submitted, grant),
      total: { ...head('total'), amount: figure(total) },
      ...(isReduced(grant) && {
        granted: { label: copyWording.grantedTotal[locale], amount: figure(grant.totalMinor) },
      }),
    },
  };
}

/** A fact by its name in the wording, with the number of its box where the form has it. */
export function factIn(submitted: SubmittedClaim) {
  const boxes = numbersOf(submitted);
  return (key: keyof typeof copyWording, value: string): CopyFact => ({
    ...boxOf(boxes, key),
    label: copyWording[key][submitted.locale],
    value,
  });
}

/** The number of a box where the form has it. */
export function boxOf(
  boxes: Readonly<Partial<Record<string, number>>>,
  key: string,
): { readonly box?: number } {
  const { [key]: box } = boxes;
  return box === undefined ? {} : { box };
}
