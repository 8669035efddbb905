export type Side = 'owner' | 'officer';
export type Whose = 'you' | 'us' | 'done';

/** The two-cell sign: the full cell has the turn. Always with its words. */
export function Turn({ whose, children }: { readonly whose: Whose; readonly children: string }) {
  return <span className={`turn ${whose}`}>{children}</span>;
}
