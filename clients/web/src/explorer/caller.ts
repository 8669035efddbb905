import { ViewerDocument, type ViewerQuery } from '../graphql/__generated__/documents/viewer.ts';
import type { Locale } from '../wording/locale.ts';
import { ask } from './ask.ts';

type Viewer = NonNullable<ViewerQuery['viewer']>;

/** Who stands before the explorer. */
export type Caller =
  | { readonly kind: 'NOBODY' }
  | { readonly kind: 'WITHOUT_RIGHT'; readonly name: string }
  | { readonly kind: 'EXPLORER'; readonly name: string; readonly accountId: string };

/** Whose session this browser has, and whether the person may explore. */
export async function findCaller(locale: Locale): Promise<Caller> {
  const answer = await ask({ documentId: ViewerDocument.documentId }, { kind: 'SESSION' }, locale);
  const viewer = answer.kind === 'ANSWERED' ? (answer.body?.data?.['viewer'] as Viewer | null) : null;
  if (!viewer) return { kind: 'NOBODY' };
  const name = `${viewer.givenName} ${viewer.familyName}`;
  return viewer.roles.some(({ role }) => role === 'EXPLORER')
    ? { kind: 'EXPLORER', name, accountId: viewer.id }
    : { kind: 'WITHOUT_RIGHT', name };
}
