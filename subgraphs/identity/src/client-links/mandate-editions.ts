import type { Wording } from '@guichet/chassis/problems/problem.ts';

/** A text of the mandate, from a day on. It is never changed: other words are another edition. */
export interface MandateEdition {
  readonly version: string;
  /** The first day on which it is accepted. */
  readonly since: string;
  /** Who debits. */
  readonly creditorName: string;
  /** His identifier in the SEPA area (EPC262-08): the check digits leave the three signs of the business out. */
  readonly creditorId: string;
  readonly words: Wording;
}

/**
 * The editions of the SEPA direct debit mandate of the core scheme. Each says what the EPC's rulebook demands (EPC016-06, section
 * 4.7.2): that the creditor may send orders and the bank carry them out, the right to a refund and its 8 weeks, who debits.
 */
export const mandateEditions: readonly MandateEdition[] = [
  {
    version: '2026-01',
    since: '2026-01-01',
    creditorName: 'Guichet, Services à la personne',
    creditorId: 'CH24ZZZ00000026115',
    words: {
      fr: `Mandat de prélèvement SEPA (schéma CORE)

Créancier : {creditorName}. Identifiant créancier SEPA : {creditorId}.

En acceptant ce mandat, vous autorisez le créancier à envoyer à votre banque des ordres pour débiter votre compte, et vous autorisez votre banque à débiter votre compte conformément à ces ordres.

Vous avez le droit d'être remboursé par votre banque, selon les conditions de la convention que vous avez passée avec elle. Demandez ce remboursement dans les 8 semaines qui suivent la date du débit de votre compte. Votre banque vous remet, sur demande, une notice sur vos droits.

Ce mandat vaut pour des prélèvements récurrents : votre part de chaque demande de paiement validée, par vous ou par la fin du délai de 48 heures, de tous les prestataires que vous acceptez au guichet. Sa référence unique vous est donnée dès que vous l'acceptez. Sans prélèvement pendant 36 mois, il n'est plus valable.`,
      de: `SEPA-Lastschriftmandat (CORE-Verfahren)

Gläubiger: {creditorName}. SEPA-Gläubiger-Identifikationsnummer: {creditorId}.

Mit der Annahme dieses Mandats ermächtigen Sie den Gläubiger, Ihrer Bank Aufträge zur Belastung Ihres Kontos zu senden, und Sie ermächtigen Ihre Bank, Ihr Konto gemäss diesen Aufträgen zu belasten.

Sie haben Anspruch auf Erstattung durch Ihre Bank, zu den Bedingungen der Vereinbarung, die Sie mit ihr getroffen haben. Verlangen Sie die Erstattung innert 8 Wochen ab dem Datum, an dem Ihr Konto belastet wurde. Ihre Bank gibt Ihnen auf Verlangen ein Merkblatt über Ihre Rechte.

Dieses Mandat gilt für wiederkehrende Lastschriften: Ihren Anteil an jeder Zahlungsanfrage, die Sie oder der Ablauf der 48 Stunden bestätigt haben, von allen Dienstleistern, die Sie am Schalter annehmen. Seine eindeutige Referenz erhalten Sie, sobald Sie es annehmen. Ohne Lastschrift während 36 Monaten verliert es seine Gültigkeit.`,
      it: `Mandato di addebito diretto SEPA (schema CORE)

Creditore: {creditorName}. Identificativo del creditore SEPA: {creditorId}.

Accettando questo mandato, lei autorizza il creditore a inviare alla sua banca ordini di addebito sul suo conto e autorizza la sua banca ad addebitare il suo conto conformemente a questi ordini.

Ha diritto a un rimborso da parte della sua banca, alle condizioni dell'accordo che ha stipulato con essa. Chieda il rimborso entro 8 settimane dalla data dell'addebito sul suo conto. Su richiesta, la sua banca le consegna una nota sui suoi diritti.

Questo mandato vale per addebiti ricorrenti: la sua quota di ogni richiesta di pagamento convalidata, da lei o dalla fine del termine di 48 ore, di tutti i prestatori che accetta allo sportello. Riceve il suo riferimento univoco appena lo accetta. Senza addebiti per 36 mesi, non è più valido.`,
      en: `SEPA direct debit mandate (CORE scheme)

Creditor: {creditorName}. SEPA creditor identifier: {creditorId}.

By accepting this mandate, you authorise the creditor to send your bank orders to debit your account, and you authorise your bank to debit your account in accordance with these orders.

You have the right to a refund from your bank, under the conditions of your agreement with it. Claim the refund within 8 weeks of the date on which your account was debited. On request, your bank gives you a statement of your rights.

This mandate is for recurrent debits: your share of each payment request that you, or the end of the 48 hours, validated, from all the providers that you accept at the counter. You are given its unique reference as soon as you accept it. Without a debit for 36 months, it is no longer valid.`,
    },
  },
];
