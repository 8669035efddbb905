/** What the managers of a provider hear of an address that is told nothing any more. */
export interface WebhookMail {
  readonly kind: 'WEBHOOK_EXHAUSTED' | 'WEBHOOK_GONE';
  readonly organisation: string;
  /** Of the address the host alone. */
  readonly host: string;
  /** Where they see and resume it. */
  readonly link: string;
}
