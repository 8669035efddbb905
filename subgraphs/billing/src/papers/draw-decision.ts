import { say } from '@guichet/chassis/problems/problem.ts';
import type { Sheet } from '@guichet/chassis/sheets/sheet.ts';
import { drawSection, type SheetFact } from '@guichet/chassis/sheets/sheet-section.ts';
import type { DecisionFacts } from './decision.ts';
import { decisionWording } from './decision.wording.ts';
import { drawLetter } from './letter.ts';
import { officeEmail, officeWording } from './office.wording.ts';
import { amountText, momentText } from './paper-words.ts';

/** « Décision »: the letter that refuses an order, with the officer's reason. The fee stays due. */
export function drawDecision(facts: DecisionFacts): Promise<Uint8Array> {
  const { locale, orderNumber, decidedAt, to } = facts;
  const name = decisionWording.name[locale];
  const about = say(decisionWording.about, locale, { number: orderNumber });
  const letter = {
    ...{ locale, name, title: name, about, number: orderNumber, to, at: decidedAt },
    ...{ office: officeWording.name[locale], email: officeEmail },
  };
  return drawLetter(letter, (sheet) => {
    drawSection(sheet, { title: decisionWording.order[locale], facts: orderFacts(facts) });
    drawSection(sheet, { title: decisionWording.refusal[locale], text: decisionWording.refused[locale] });
    drawSection(sheet, { title: officeWording.reason[locale], quote: facts.reason });
    drawSection(sheet, { title: decisionWording.fee[locale], text: feeText(facts) });
    drawAppeal(sheet, facts);
  });
}

function orderFacts({ locale, orderNumber, orderedAt, services }: DecisionFacts): readonly SheetFact[] {
  const named = services.map(({ title, beneficiary }) =>
    beneficiary === null
      ? title
      : say(decisionWording.serviceFor, locale, { service: title, name: beneficiary }),
  );
  return [
    { label: officeWording.orderNumber[locale], value: orderNumber },
    { label: decisionWording.orderedAt[locale], value: momentText(orderedAt) },
    { label: officeWording.service[locale], value: named.join('\n') },
  ];
}

function feeText({ locale, dueMinor, settlement }: DecisionFacts): string {
  const stays = say(decisionWording.feeStays, locale, { amount: amountText(dueMinor) });
  return settlement === 'ON_ACCOUNT' ? `${stays} ${decisionWording.onInvoice[locale]}` : stays;
}

function drawAppeal(sheet: Sheet, { locale, appeal }: DecisionFacts): void {
  const title = decisionWording.appeal[locale];
  if (appeal === null)
    drawSection(sheet, { title, text: say(decisionWording.askAppeal, locale, { email: officeEmail }) });
  else drawSection(sheet, { title, text: `${decisionWording.canAppeal[locale]}\n${appeal}` });
}
