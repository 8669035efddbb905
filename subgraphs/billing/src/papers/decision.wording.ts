import type { Wording } from '@guichet/chassis/problems/problem.ts';

/** What the refusal of an order says. */
export const decisionWording = {
  name: { fr: 'Décision', de: 'Verfügung', it: 'Decisione', en: 'Decision' },
  about: {
    fr: 'Refus de la commande n°\u00a0{number}',
    de: 'Ablehnung der Bestellung Nr.\u00a0{number}',
    it: 'Rifiuto dell\u2019ordinazione n.\u00a0{number}',
    en: 'Refusal of order no.\u00a0{number}',
  },
  order: { fr: 'Commande', de: 'Bestellung', it: 'Ordinazione', en: 'Order' },
  orderedAt: { fr: 'Commandée le', de: 'Bestellt am', it: 'Ordinata il', en: 'Ordered on' },
  serviceFor: {
    fr: '{service}, pour {name}',
    de: '{service}, für {name}',
    it: '{service}, per {name}',
    en: '{service}, for {name}',
  },
  refusal: { fr: 'Décision', de: 'Entscheid', it: 'Decisione', en: 'Decision' },
  refused: {
    fr: 'L\u2019office refuse de délivrer ce qui a été commandé, parce que les conditions n\u2019en sont pas remplies.',
    de: 'Das Amt lehnt es ab, das Bestellte abzugeben, weil die Voraussetzungen dafür nicht erfüllt sind.',
    it: 'L\u2019ufficio rifiuta di rilasciare quanto ordinato, perché le condizioni non sono adempiute.',
    en: 'The office refuses to deliver what was ordered, because the conditions for it are not met.',
  },
  fee: { fr: 'Taxe', de: 'Gebühr', it: 'Tassa', en: 'Fee' },
  feeStays: {
    fr: 'Les taxes sont dues même en cas de refus\u00a0: le montant de {amount} reste dû et n\u2019est pas remboursé (conditions générales, ch. 3 et 5\u00a0; RDROCPMC, RS Ge F\u00a02\u00a020.08).',
    de: 'Die Gebühren sind auch bei einer Ablehnung geschuldet: Der Betrag von {amount} bleibt geschuldet und wird nicht zurückerstattet (allgemeine Bedingungen, Ziff. 3 und 5; RDROCPMC, RS Ge F\u00a02\u00a020.08).',
    it: 'Le tasse sono dovute anche in caso di rifiuto: l\u2019importo di {amount} resta dovuto e non è rimborsato (condizioni generali, cap. 3 e 5; RDROCPMC, RS Ge F\u00a02\u00a020.08).',
    en: 'The fees are due even if an order is refused: the amount of {amount} remains due and is not refunded (general terms, ch. 3 and 5; RDROCPMC, RS Ge F\u00a02\u00a020.08).',
  },
  onInvoice: {
    fr: 'Il figure sur la facture mensuelle de votre entreprise.',
    de: 'Er steht auf der Monatsrechnung Ihres Unternehmens.',
    it: 'Figura sulla fattura mensile della sua azienda.',
    en: 'It stands on the monthly invoice of your company.',
  },
  appeal: { fr: 'Contestation', de: 'Rechtsmittel', it: 'Impugnazione', en: 'Appeal' },
  canAppeal: {
    fr: 'Qui n\u2019est pas d\u2019accord avec cette décision peut la contester, comme suit\u00a0:',
    de: 'Wer mit dieser Verfügung nicht einverstanden ist, kann sie wie folgt anfechten:',
    it: 'Chi non è d\u2019accordo con questa decisione può impugnarla, come segue:',
    en: 'Whoever disagrees with this decision may contest it, as follows:',
  },
  askAppeal: {
    fr: 'Qui n\u2019est pas d\u2019accord avec cette décision peut demander à l\u2019office par quelle voie et dans quel délai la contester\u00a0: {email}.',
    de: 'Wer mit dieser Verfügung nicht einverstanden ist, kann das Amt fragen, wie und innert welcher Frist sie angefochten werden kann: {email}.',
    it: 'Chi non è d\u2019accordo con questa decisione può chiedere all\u2019ufficio in che modo ed entro quale termine impugnarla: {email}.',
    en: 'Whoever disagrees with this decision may ask the office how and until when it can be contested: {email}.',
  },
} as const satisfies Readonly<Record<string, Wording>>;
