import { say } from '@guichet/chassis/problems/problem.ts';
import type { Sheet } from '@guichet/chassis/sheets/sheet.ts';
import { drawSection, type SheetFact } from '@guichet/chassis/sheets/sheet-section.ts';
import { drawLetter } from './letter.ts';
import { financeEmail, officeWording } from './office.wording.ts';
import { amountText, momentText, monthInWords } from './paper-words.ts';
import { type RecapFacts, type RecapRequest, sumOf, sumsBy, sumTotal } from './recap-paper.ts';
import { recapWording } from './recap-paper.wording.ts';
import { requestsTable, sumsTable } from './recap-tables.ts';

/** « Récapitulatif mensuel »: each request of a company's month on a line, with sums. It is no invoice, and says which one it explains. */
export function drawRecap(facts: RecapFacts): Promise<Uint8Array> {
  const { locale, company, month, closedAt, requests } = facts;
  const name = recapWording.name[locale];
  const about = `${company}, ${monthInWords(month, locale)}`;
  const letter = {
    ...{ locale, name, title: name, about, number: month, to: null, at: closedAt, isLandscape: true },
    ...{ office: officeWording.name[locale], email: financeEmail },
  };
  const { ON_ACCOUNT: onAccount = [], CARD: byCard = [] } = Object.groupBy(
    requests,
    ({ settlement }) => settlement,
  );
  return drawLetter(letter, (sheet) => {
    drawSection(sheet, {
      title: recapWording.account[locale],
      facts: accountFacts(facts),
      text: whatItIs(facts, onAccount),
    });
    if (onAccount.length > 0) drawOnAccount(sheet, facts, onAccount);
    if (byCard.length > 0) drawByCard(sheet, facts, byCard);
  });
}

function accountFacts({ locale, uid, closedAt, invoiceNumber }: RecapFacts): SheetFact[] {
  return [
    { label: officeWording.uid[locale], value: uid },
    { label: recapWording.closedAt[locale], value: momentText(closedAt) },
    ...(invoiceNumber === null ? [] : [{ label: officeWording.invoice[locale], value: invoiceNumber }]),
  ];
}

function whatItIs(
  { locale, invoiceNumber, creditsMinor }: RecapFacts,
  onAccount: readonly RecapRequest[],
): string {
  const { noInvoice, nothingInvoiced, equals, equalsWithCredits } = recapWording;
  const subtotal = sumTotal(sumOf(onAccount));
  const amounts = {
    ...{ subtotal: amountText(subtotal), credits: amountText(creditsMinor) },
    ...{ amount: amountText(subtotal - creditsMinor), invoice: invoiceNumber ?? '' },
  };
  const invoiced =
    invoiceNumber === null
      ? nothingInvoiced[locale]
      : say(creditsMinor > 0n ? equalsWithCredits : equals, locale, amounts);
  return `${noInvoice[locale]} ${invoiced}`;
}

function drawOnAccount(
  sheet: Sheet,
  { locale, creditsMinor }: RecapFacts,
  requests: readonly RecapRequest[],
): void {
  const total = officeWording.total[locale];
  drawSection(sheet, {
    title: recapWording.onAccount[locale],
    table: requestsTable(locale, requests, total, creditsMinor),
  });
  for (const [title, head, key] of [
    ['perService', officeWording.service, 'service'],
    ['perCollaborator', recapWording.collaborator, 'collaborator'],
    ['perCompanyName', officeWording.companyName, 'companyName'],
  ] as const)
    drawSection(sheet, {
      title: recapWording[title][locale],
      table: sumsTable(locale, head[locale], sumsBy(requests, key, locale), total),
    });
}

function drawByCard(sheet: Sheet, { locale }: RecapFacts, requests: readonly RecapRequest[]): void {
  drawSection(sheet, {
    title: recapWording.byCard[locale],
    text: recapWording.apart[locale],
    table: requestsTable(locale, requests, recapWording.cardTotal[locale]),
  });
}
