import type { ClaimInput } from '../../graphql/__generated__/types.ts';
import type { ClaimFormKind } from './claim-form.ts';
import { listOf, memberOf, textOf, typed } from './typed.ts';

/** What all six forms ask for: who, where to pay, on which decision; and the word to the office at the end. */
export interface ClaimHead {
  readonly beneficiaryId: string;
  readonly bankAccountId: string;
  readonly decisionNumber: string;
  readonly savesDecisionNumber: boolean;
  readonly decisionNumberDescription: string;
  readonly remark: string;
}

/** A claim as it is typed: text everywhere, so that nothing a person writes is lost. */
export interface ClaimDraft<Form> {
  readonly head: ClaimHead;
  readonly form: Form;
}

type Id = { readonly id: string };

/** Whom and what the account can choose. */
export interface ClaimChoices {
  readonly beneficiaries: readonly Id[];
  /** There are others, whom the list has no room for. */
  readonly hasFurtherBeneficiaries: boolean;
  readonly bankAccounts: readonly Id[];
}

/** An empty claim. What leaves no choice is chosen: the only beneficiary, the only account. */
export function blankDraft<Form>(
  kind: ClaimFormKind<Form>,
  choices: ClaimChoices,
  today: string,
): ClaimDraft<Form> {
  return { head: readHead(null, choices), form: kind.blank(today) };
}

/**
 * A claim as it was typed before. A beneficiary or an account that is no longer there is asked for again; of a beneficiary who isn't
 * listed because there are too many, the field finds out.
 */
export function readDraft<Form>(
  kind: ClaimFormKind<Form>,
  typedBefore: unknown,
  choices: ClaimChoices,
  today: string,
): ClaimDraft<Form> {
  const form = kind.read(memberOf(memberOf(typedBefore, 'form'), kind.member));
  return { head: readHead(typedBefore, choices), form: form ?? kind.blank(today) };
}

/** The documents of a claim as it was typed before. */
export function readAttachmentIds(typedBefore: unknown): readonly string[] {
  return listOf(typedBefore, 'attachmentIds').filter((id) => typeof id === 'string');
}

/** What is sent: the text as it stands, and nothing for what is empty. The server reads it and answers every problem. */
export function toClaimInput<Form>(
  kind: ClaimFormKind<Form>,
  { head, form }: ClaimDraft<Form>,
  attachmentIds: readonly string[],
): ClaimInput {
  return {
    beneficiaryId: typed(head.beneficiaryId),
    bankAccountId: typed(head.bankAccountId),
    decisionNumber: typed(head.decisionNumber),
    savesDecisionNumber: head.savesDecisionNumber,
    decisionNumberDescription: head.savesDecisionNumber ? typed(head.decisionNumberDescription) : null,
    remark: typed(head.remark),
    attachmentIds: [...attachmentIds],
    form: kind.toInput(form),
  };
}

/** Whether two claims say the same, whatever the order of their members; what is absent, null or an empty list says nothing. */
export function saysTheSame(one: unknown, other: unknown): boolean {
  return JSON.stringify(inOrder(one)) === JSON.stringify(inOrder(other));
}

function inOrder(value: unknown): unknown {
  if (Array.isArray(value)) return value.length === 0 ? undefined : value.map(inOrder);
  if (typeof value !== 'object' || value === null) return value ?? undefined;
  const members = Object.entries(value)
    .map(([name, member]) => [name, inOrder(member)] as const)
    .filter(([, member]) => member !== undefined)
    .sort(([a], [b]) => (a < b ? -1 : 1));
  return members.length === 0 ? undefined : Object.fromEntries(members);
}

function readHead(typedBefore: unknown, choices: ClaimChoices): ClaimHead {
  const { beneficiaries, hasFurtherBeneficiaries, bankAccounts } = choices;
  const beneficiaryId = textOf(typedBefore, 'beneficiaryId');
  return {
    beneficiaryId: hasFurtherBeneficiaries ? beneficiaryId : chosen(beneficiaryId, beneficiaries),
    bankAccountId: chosen(textOf(typedBefore, 'bankAccountId'), bankAccounts),
    decisionNumber: textOf(typedBefore, 'decisionNumber'),
    savesDecisionNumber: memberOf(typedBefore, 'savesDecisionNumber') === true,
    decisionNumberDescription: textOf(typedBefore, 'decisionNumberDescription'),
    remark: textOf(typedBefore, 'remark'),
  };
}

function chosen(id: string, choices: readonly Id[]): string {
  if (choices.some((choice) => choice.id === id)) return id;
  return choices.length === 1 ? (choices[0]?.id ?? '') : '';
}
