/** A mail to a client of a provider. What the provider is called stands among the facts. */
export type ClientMail =
  | {
      readonly kind: 'CLIENT_ACTIVATION';
      readonly provider: string;
      readonly town: string;
      readonly link: string;
      readonly expiresAt: Temporal.Instant;
    }
  | {
      readonly kind: 'CLIENT_LINK_REQUESTED';
      readonly provider: string;
      readonly town: string;
      /** Where he accepts or refuses. */
      readonly link: string;
    };
