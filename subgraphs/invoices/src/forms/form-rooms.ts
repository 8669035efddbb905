import type { Executor, Transaction } from '@guichet/chassis/postgres/database.ts';
import type { Locale } from '@guichet/chassis/problems/problem.ts';
import type { ClaimId } from '../claims/claim.ts';
import type { ClaimLine } from '../claims/claim-line.ts';
import type { ClaimScope } from '../claims/claim-scope.ts';
import { type PaperBox, paperBoxes } from '../documents/paper-boxes.ts';
import { assistanceRoom } from './assistance/assistance.room.ts';
import { auxiliaryMeansRoom } from './auxiliary-means/auxiliary-means.room.ts';
import { formProblems } from './form.problems.ts';
import { type ClaimFormCode, type ClaimFormMember, claimFormOf, claimForms } from './form.ts';
import type {
  CopyFact,
  DetailsTypeName,
  FormGround,
  FormReading,
  FormRoom,
  LineNotes,
  OfClaim,
} from './form-room.ts';
import { hearingAidRoom } from './hearing-aid/hearing-aid.room.ts';
import { helplessnessAllowanceRoom } from './helplessness-allowance/helplessness-allowance.room.ts';
import { otherInvoiceRoom } from './other-invoice/other-invoice.room.ts';
import { travelRoom } from './travel/travel.room.ts';

/** The six forms, by the member of `input.form` that carries them. */
const roomsByMember = {
  helplessnessAllowance: helplessnessAllowanceRoom,
  hearingAid: hearingAidRoom,
  auxiliaryMeans: auxiliaryMeansRoom,
  assistanceContribution: assistanceRoom,
  travel: travelRoom,
  otherInvoice: otherInvoiceRoom,
};

type Rooms = typeof roomsByMember;
type EntryOf<Room> = Room extends { read(entry: infer Entry, ground: never): unknown } ? Entry : never;
type DetailsOf<Room> = Room extends { freeze(details: infer Details): object } ? Details : never;

/** A form as it was typed. */
export type ClaimFormEntry = {
  readonly [Member in ClaimFormMember]?: EntryOf<Rooms[Member]> | null;
};

/** What a form says beside its lines, tagged by the form. */
export type ClaimDetails = DetailsOf<Rooms[keyof Rooms]>;

type AnyRoom = FormRoom<object, ClaimDetails, unknown>;

const byMember: Readonly<Record<ClaimFormMember, AnyRoom>> = roomsByMember;

/** The rooms of the six forms. */
export const formRooms: readonly AnyRoom[] = Object.values(roomsByMember);

const byLineKind = new Map(formRooms.flatMap((room) => room.lineKinds.map((kind) => [kind, room])));

/** @throws Error for a code that is not one of the six: only a damaged row has one. */
export function formRoomOf(form: ClaimFormCode): AnyRoom {
  return byMember[claimFormOf(form).member];
}

/** The form that was chosen; null when none was, or several. */
export function chosenForm(entry: ClaimFormEntry): ClaimFormCode | null {
  const [form, another] = claimForms.filter(({ member }) => entry[member] != null);
  return form && !another ? form.code : null;
}

/** The one form that was chosen, read; null when the choice is refused. */
export function readForm(
  entry: ClaimFormEntry,
  ground: FormGround,
): { readonly form: ClaimFormCode; readonly reading: FormReading<ClaimDetails> } | null {
  const code = chosenForm(entry);
  if (!code) {
    ground.report(formProblems.CLAIM_FORM_NOT_CHOSEN, ['form']);
    return null;
  }
  const { member } = claimFormOf(code);
  return { form: code, reading: byMember[member].read(entry[member] ?? {}, ground) };
}

/** What a line is about, in the reader's language. */
export function describeLine(line: ClaimLine, locale: Locale): string {
  return byLineKind.get(line.kind)?.describe(line, locale) ?? line.description;
}

/** The type of a form's details in the graph. */
export function typeOfDetails({ form }: ClaimDetails): DetailsTypeName {
  return formRoomOf(form).typeName;
}

/** The number of the form as it is printed: what follows from the details, where one form stands for several. */
export function printedFormOf({ form, details }: Pick<Thawed, 'form' | 'details'>): string {
  return formRoomOf(form).printedForm?.(details) ?? claimFormOf(form).number;
}

/** A form's details as they are kept for ever with a submission. */
export function freezeDetails(details: ClaimDetails): object {
  return formRoomOf(details.form).freeze(details);
}

/** A form's details out of what is kept for ever with a submission, in whatever version they were frozen. */
export function thawDetails(form: ClaimFormCode, frozen: unknown): unknown {
  return formRoomOf(form).frozen.parse(frozen);
}

/** A claim as its copy reads it: the details are those that `thawDetails` gave. */
export interface Thawed {
  readonly form: ClaimFormCode;
  readonly details: unknown;
  readonly lines: readonly ClaimLine[];
}

/** The numbers of the paper form's boxes; none for a form that numbers its rows instead. */
export function numbersOf({ form }: Pick<Thawed, 'form'>): Readonly<Partial<Record<PaperBox, number>>> {
  return formRoomOf(form).numbersRows ? {} : paperBoxes;
}

/** What a form's copy says beside the lines. */
export function copyFacts({ form, details }: Thawed, locale: Locale): readonly CopyFact[] {
  return formRoomOf(form).copyFacts(details, locale);
}

/** What a form's copy says of each line, in their order. */
export function copyLines({ form, details, lines }: Thawed, locale: Locale): readonly LineNotes[] {
  return formRoomOf(form).copyLines(lines, details, locale);
}

/** Keeps what the form says beside its lines, in the transaction that records the claim. */
export function recordDetails(
  tx: Transaction,
  claim: OfClaim,
  { details }: { readonly details: ClaimDetails },
): Promise<void> {
  return formRoomOf(details.form).record(tx, claim, details);
}

/** Takes a claim's details away, whatever its form, before an amendment writes them again. */
export async function eraseDetails(tx: Transaction, claim: OfClaim): Promise<void> {
  for (const room of formRooms) await room.erase(tx, claim);
}

/** What the form says for each of the claims on it. */
export function findDetails(
  db: Executor,
  scope: ClaimScope,
  form: ClaimFormCode,
  claimIds: readonly ClaimId[],
): Promise<readonly { readonly claimId: ClaimId; readonly details: ClaimDetails }[]> {
  return formRoomOf(form).find(db, scope, claimIds);
}
