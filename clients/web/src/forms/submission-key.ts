/** What was sent last, and the key under which it was sent. */
export interface Submission {
  readonly key: string;
  readonly content: string;
}

/**
 * The key of a submission. The same content keeps its key however often it is sent, so that a second try after a lost answer is
 * recorded once; another content is another submission.
 */
export function submissionOf(input: object, last: Submission | null): Submission {
  const content = JSON.stringify(input);
  return last?.content === content ? last : { key: crypto.randomUUID(), content };
}

/** Whether a kept content is a submission. */
export function isSubmission(value: unknown): value is Submission {
  return (
    typeof value === 'object' &&
    value !== null &&
    typeof Reflect.get(value, 'key') === 'string' &&
    typeof Reflect.get(value, 'content') === 'string'
  );
}
