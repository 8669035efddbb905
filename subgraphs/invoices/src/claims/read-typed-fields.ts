import type { Locale } from '@guichet/chassis/problems/problem.ts';
import type { claimLoaders } from './claim.loaders.ts';
import type { Claim } from './claim.ts';
import { type TypedField, typedFields } from './typed-fields.ts';

type Loaders = Pick<ReturnType<typeof claimLoaders>, 'typedByClaim' | 'historyByClaim'>;

/** The fields of a claim as it was last typed, for who sees it. */
export async function readTypedFields(
  { typedByClaim }: Loaders,
  { id, form }: Pick<Claim, 'id' | 'form'>,
  locale: Locale,
): Promise<readonly TypedField[]> {
  const typed = await typedByClaim.load(id);
  return typed === null ? [] : typedFields(typed, form, locale);
}

/** The fields that the officer marked when he sent a claim back; none once it is corrected. */
export async function readMarkedFields(
  loaders: Loaders,
  { id, form, status }: Pick<Claim, 'id' | 'form' | 'status'>,
  locale: Locale,
): Promise<readonly TypedField[]> {
  if (status !== 'TO_COMPLETE') return [];
  const history = await loaders.historyByClaim.load(id);
  const marked = history.findLast(({ to }) => to === 'TO_COMPLETE')?.details?.markedFields ?? [];
  if (marked.length === 0) return [];
  const paths = new Set(marked.map((path) => path.join(' ')));
  const fields = await readTypedFields(loaders, { id, form }, locale);
  return fields.filter(({ path }) => paths.has(path.join(' ')));
}
