/** Claims counted together. */
export interface RecapSums {
  readonly claims: number;
  /** In centimes. */
  readonly askedMinor: bigint;
  readonly grantedMinor: bigint;
}

export const noClaims: RecapSums = { claims: 0, askedMinor: 0n, grantedMinor: 0n };
