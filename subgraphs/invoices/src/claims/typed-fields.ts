import type { Transaction } from '@guichet/chassis/postgres/database.ts';
import type { Locale, Wording } from '@guichet/chassis/problems/problem.ts';
import { type ClaimFormCode, claimFormOf } from '../forms/form.ts';
import type { TypedWords } from '../forms/form-room.ts';
import { formRoomOf } from '../forms/form-rooms.ts';
import type { Claim } from './claim.ts';
import { claimLabels, typedWording } from './claim.wording.ts';
import { findTyped } from './claim-history.repository.ts';

/** A field of a claim as it was typed, with its name in the reader's language. */
export interface TypedField {
  /** Where it stands in what was typed: `form`, `travel`, `trips`, `0`, `kilometres`. */
  readonly path: readonly string[];
  /** The entry that it belongs to: « Trajet 1 ». */
  readonly group: string | null;
  readonly label: string;
  /** What was typed, in words where the form offers a choice; null for nothing, and for what is chosen by its key. */
  readonly value: string | null;
}

/** Fields that every form has, in their order. What is chosen by its key says nothing to who reads it. */
const head = [
  ['beneficiaryId', claimLabels.beneficiaryId],
  ['bankAccountId', claimLabels.bankAccountId],
  ['decisionNumber', claimLabels.decisionNumber],
] as const;
const foot = [
  ['attachmentIds', typedWording.documents],
  ['remark', claimLabels.remark],
] as const;

/**
 * Every field of a claim as it was typed, empty ones too, in the order in which the form has them. A list of entries comes entry by
 * entry; a list of plain values (days that are ticked) is one field.
 */
export function typedFields(typed: unknown, form: ClaimFormCode, locale: Locale): readonly TypedField[] {
  const { member } = claimFormOf(form);
  const words = formRoomOf(form).typedWords;
  const around = ([name, label]: readonly [string, Wording]): TypedField => {
    const value = memberOf(typed, name);
    const isKey = name.endsWith('Id') || name.endsWith('Ids');
    return {
      path: [name],
      group: null,
      label: label[locale],
      value: isKey ? null : textOf(value, words, locale),
    };
  };
  const start: Place = { path: ['form', member], group: null, prefix: [] };
  return [
    ...head.map(around),
    ...fieldsIn(memberOf(memberOf(typed, 'form'), member), start, words, locale),
    ...foot.map(around),
  ];
}

/** The same for a claim that the caller holds. */
export async function fieldsOf(
  tx: Transaction,
  { id, office, form }: Claim,
  locale: Locale,
): Promise<readonly TypedField[]> {
  const [row] = await findTyped(tx, { kind: 'OFFICE', office }, [id]);
  return typedFields(row?.typed, form, locale);
}

interface Place {
  readonly path: readonly string[];
  readonly group: string | null;
  /** Names of the parts that lead here within the entry: « 5 à 8h par jour ». */
  readonly prefix: readonly string[];
}

function fieldsIn(value: unknown, place: Place, words: TypedWords, locale: Locale): readonly TypedField[] {
  if (typeof value !== 'object' || value === null || Array.isArray(value)) return [];
  return inOrder(value, words).flatMap(([name, member]) => {
    const path = [...place.path, name];
    const label = words.labels[name]?.[locale];
    if (isEntries(member))
      return member.flatMap((entry, index) => {
        const title = [place.group, `${label ?? name} ${index + 1}`].filter(Boolean).join(', ');
        return fieldsIn(entry, { path: [...path, String(index)], group: title, prefix: [] }, words, locale);
      });
    if (typeof member === 'object' && member !== null && !Array.isArray(member))
      return fieldsIn(
        member,
        { ...place, path, prefix: label ? [...place.prefix, label] : place.prefix },
        words,
        locale,
      );
    return [
      {
        path,
        group: place.group,
        label: [...place.prefix, label ?? name].join(', '),
        value: textOf(member, words, locale),
      },
    ];
  });
}

/** Members in the order of the form's words: what is kept of a submission is sorted by name. */
function inOrder(value: object, { labels }: TypedWords): readonly [string, unknown][] {
  const order = Object.keys(labels);
  const rank = (name: string) => (name in labels ? order.indexOf(name) : order.length);
  return Object.entries(value).sort(([one], [other]) => rank(one) - rank(other));
}

function isEntries(value: unknown): value is readonly object[] {
  return (
    Array.isArray(value) && value.length > 0 && value.every((one) => typeof one === 'object' && one !== null)
  );
}

function textOf(value: unknown, words: TypedWords, locale: Locale): string | null {
  if (typeof value === 'boolean') return typedWording[value ? 'yes' : 'no'][locale];
  if (Array.isArray(value)) return value.map((one) => textOf(one, words, locale)).join(', ') || null;
  if (typeof value === 'number') return String(value);
  if (typeof value !== 'string' || value.trim() === '') return null;
  return words.values[value]?.[locale] ?? value;
}

function memberOf(value: unknown, name: string): unknown {
  return typeof value === 'object' && value !== null ? Reflect.get(value, name) : undefined;
}
