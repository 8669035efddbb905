/** A place in an answer, as graphql-js has it, which also knows whether a null may stand there. */
export interface AnswerPath {
  readonly prev: AnswerPath | undefined;
  readonly key: string | number;
  /** The type that has the field; nothing for a place in a list. */
  readonly typename: string | undefined;
  readonly nullable: boolean;
}

/** What is answered; null when a null in it could stand nowhere. */
export type Data = Record<string | number, unknown> | null;

/** Puts the null for a value that could not be had where one may stand: at its place, or at the nearest above. */
export function withNullFor(lost: AnswerPath, data: Data): Data {
  let place: AnswerPath | undefined = lost;
  while (place && !place.nullable) place = place.prev;
  if (!place) return null;
  const holder = valueAt(place.prev, data);
  // Another null may have taken all of it away before.
  if (holder) holder[place.key] = null;
  return data;
}

function valueAt(path: AnswerPath | undefined, data: Data): Data {
  if (!path) return data;
  const holder = valueAt(path.prev, data);
  return holder && (holder[path.key] as Data);
}
