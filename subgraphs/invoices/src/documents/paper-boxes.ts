/**
 * The numbers of the boxes on the paper forms of the disability insurance (common to them all, versions 300.001 and 300.003):
 * the copy bears them, so that who knows the paper finds his way. `service` is what the person calls a line.
 */
export const paperBoxes = {
  invoiceDate: 1,
  invoiceNumber: 2,
  avsNumber: 3,
  decisionNumber: 4,
  personName: 5,
  competentOffice: 6,
  /** « NIF », the number under which the compensation office knows who is paid. */
  creditorNumber: 7,
  iban: 8,
  /** Who made out the invoice. */
  author: 9,
  holder: 10,
  day: 11,
  service: 12,
  quantity: 13,
  price: 14,
  position: 15,
  amount: 16,
  total: 17,
  visa: 18,
  remark: 19,
} as const;

export type PaperBox = keyof typeof paperBoxes;
