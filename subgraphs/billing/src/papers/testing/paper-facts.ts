import type { Iban } from '@guichet/schema/scalars/iban.ts';
import type { CreditNoteFacts } from '../credit-note-paper.ts';
import type { DecisionFacts } from '../decision.ts';
import type { InvoiceFacts } from '../invoice-paper.ts';
import { invoiceReferenceOf } from '../invoice-reference.ts';
import type { DebtorCompany } from '../paper-address.ts';
import type { Creditor } from '../payment-part.ts';
import type { RecapFacts, RecapRequest } from '../recap-paper.ts';
import type { ReceiptFacts } from '../receipt.ts';
import type { ReminderFacts } from '../reminder.ts';

/** In Geneva it is the 2nd of November already. */
export const confirmedAt = Temporal.Instant.from('2026-11-01T23:30:00Z');

/** Specimen of the Swiss Payment Standards. */
export const qrIban = 'CH4431999123000889012' as Iban;
export const plainIban = 'CH5800791123000889012' as Iban;

export const creditor: Creditor = {
  ...{ iban: qrIban, name: 'Office de démonstration', street: 'Route de Chancy', buildingNumber: '88' },
  ...{ postalCode: '1213', town: 'Onex', country: 'CH' },
};

export const debtor: DebtorCompany = {
  ...{ name: 'Régie du Rhône SA', uid: 'CHE-123.456.788' },
  address: {
    ...{ recipient: 'Service comptabilité', address: 'Rue du Rhône 8', postalCode: '1204', town: 'Genève' },
    country: 'CH',
  },
};

/** Names as long as they come, with letters that banks and typefaces don't all have. */
export const longDebtor: DebtorCompany = {
  ...{ uid: 'CHE-987.654.320' },
  name: 'Société coopérative immobilière Łukasiewicz, Kovačević & Müller-Würstlingen pour la gestion de logements',
  address: {
    recipient: 'Madame Maria-Eleonora de la Rochefoucauld-Montmorency, responsable des fournisseurs',
    address: 'Chemin de la Petite-Voirie-des-Bois-de-la-Bâtie 128bis',
    ...{ postalCode: '74160', town: 'Saint-Julien-en-Genevois', country: 'FR' },
  },
};

export const receipt: ReceiptFacts = {
  ...{ locale: 'fr', orderNumber: 'OC2611020000042', confirmedAt, settlement: 'CARD' },
  ...{ orderedBy: 'Claire Favre', companyName: null },
  lines: [
    {
      ...{ service: 'Attestation de résidence', beneficiary: 'Théo Favre', reference: 'Bail 2027' },
      ...{ quantity: 2, feeMinor: 2500n, postageMinor: 120n },
    },
    {
      ...{ service: 'Attestation de départ', beneficiary: 'Claire Favre', reference: null },
      ...{ quantity: 1, feeMinor: 2500n, postageMinor: 0n },
    },
  ],
};

export const decision: DecisionFacts = {
  ...{ locale: 'fr', orderNumber: 'OC2611020000042', orderedAt: confirmedAt, settlement: 'CARD' },
  decidedAt: Temporal.Instant.from('2026-11-05T09:00:00Z'),
  to: {
    name: 'Claire Favre',
    address: {
      ...{ recipient: null, address: 'Rue de Carouge 12', postalCode: '1205', town: 'Genève', country: 'CH' },
    },
  },
  services: [{ title: 'Attestation de résidence', beneficiary: 'Théo Favre' }],
  dueMinor: 2500n,
  reason: 'La personne n’est pas domiciliée dans le canton.\n\nElle a quitté Genève le 31.08.2026.',
  appeal: 'Réclamation écrite à l’office, dans les 30 jours dès la notification.',
};

export const invoice: InvoiceFacts = {
  ...{ locale: 'fr', number: '2026-000042', month: '2026-10', issuedOn: '2026-11-02', dueOn: '2026-12-02' },
  ...{ creditor, debtor, reference: invoiceReferenceOf('2026-000042', qrIban) },
  items: [
    { kind: 'SERVICE', title: 'Attestation de résidence', quantity: 12, unitMinor: 2500n },
    { kind: 'SERVICE', title: 'Attestation de départ', quantity: 1, unitMinor: 2500n },
    { kind: 'POSTAGE', title: 'Lettre recommandée', quantity: 3, unitMinor: 580n },
  ],
  credits: [],
};

export const creditNote: CreditNoteFacts = {
  ...{ locale: 'fr', number: 'A-2026-000007', issuedOn: '2026-11-10', invoiceNumber: '2026-000042', debtor },
  lines: [{ title: 'Commande OC2610030000042, Attestation de résidence', amountMinor: 2500n }],
  reason: 'La même attestation a été commandée deux fois à la suite d’une panne.',
};

export const reminder: ReminderFacts = {
  ...{ locale: 'fr', level: 1, remindedOn: '2026-12-03', termOn: '2026-12-23' },
  ...{ invoiceNumber: '2026-000042', month: '2026-10', issuedOn: '2026-11-02', dueOn: '2026-12-02' },
  ...{ totalMinor: 34240n, paidMinor: 10000n, creditedMinor: 2500n, creditor, debtor },
  reference: invoice.reference,
};

const services = ['Attestation de résidence', 'Attestation de départ', 'Renseignement sur une personne'];
const collaborators = ['Anne Berset', 'Kofi Mensah', 'Élodie Zbinden'];
const companyNames = ['Régie du Rhône SA', 'Régie du Rhône, agence de Carouge'];
const states = ['Confirmée', 'Envoyée', 'Refusée'];
const one = <Value>(values: readonly Value[], index: number): Value => {
  const value = values[index % values.length];
  if (value === undefined) throw new Error('None to choose from');
  return value;
};

/** So many requests of October on account, one after the other. */
export function requests(count: number, change: Partial<RecapRequest> = {}): readonly RecapRequest[] {
  return Array.from({ length: count }, (_, index) => ({
    confirmedAt: Temporal.Instant.from('2026-10-01T07:00:00Z').add({ minutes: index * 31 }),
    orderNumber: `OC2610${String(index + 1).padStart(9, '0')}`,
    ...{ service: one(services, index), companyName: one(companyNames, index >> 1) },
    ...{
      collaborator: one(collaborators, index),
      reference: index % 4 === 0 ? null : `Dossier ${index + 1}`,
    },
    ...{ delivery: 'Courrier B', state: one(states, index), settlement: 'ON_ACCOUNT' as const },
    ...{ feeMinor: 2500n, postageMinor: index % 5 === 0 ? 580n : 0n, ...change },
  }));
}

export const recap: RecapFacts = {
  ...{ locale: 'fr', company: 'Régie du Rhône SA', uid: 'CHE-123.456.788', month: '2026-10' },
  ...{
    closedAt: Temporal.Instant.from('2026-11-02T03:00:00Z'),
    invoiceNumber: '2026-000042',
    creditsMinor: 0n,
  },
  requests: [...requests(14), ...requests(2, { settlement: 'CARD' })],
};
