/** What may be special about the code of a bill. */
export interface CodeParts {
  readonly mark?: string;
  readonly version?: string;
  readonly coding?: string;
  readonly iban?: string;
  readonly creditor?: readonly string[];
  readonly ultimateCreditor?: readonly string[];
  readonly amount?: string;
  readonly currency?: string;
  readonly referenceType?: string;
  readonly reference?: string;
  readonly message?: string;
  readonly trailer?: string;
  /** Lines behind the trailer. */
  readonly after?: readonly string[];
}

const nobody = ['', '', '', '', '', '', ''] as const;

/** The text of a Swiss Payments Code: of a bill over 143 francs unless told. */
export function paymentCode(parts: CodeParts = {}): string {
  return [
    parts.mark ?? 'SPC',
    parts.version ?? '0200',
    parts.coding ?? '1',
    parts.iban ?? 'CH4431999123000889012',
    ...(parts.creditor ?? ['S', 'Physiothérapie du Rhône Sàrl', 'Rue du Rhône', '7', '1204', 'Genève', 'CH']),
    ...(parts.ultimateCreditor ?? nobody),
    parts.amount ?? '143.00',
    parts.currency ?? 'CHF',
    ...['S', 'Claire Morel', 'Rue de Carouge', '12', '1205', 'Genève', 'CH'],
    parts.referenceType ?? 'QRR',
    parts.reference ?? '210000000003139471430009017',
    parts.message ?? '',
    parts.trailer ?? 'EPD',
    ...(parts.after ?? []),
  ].join('\n');
}
