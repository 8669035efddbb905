/** Somebody who can sign in. */
export interface Login {
  readonly email: string;
  readonly password: string;
  readonly part: string;
}

/** What a person who has just started the product needs to know: its address, who can sign in, how to end it. */
export function greeting(publicUrl: string, people: readonly Login[]): string {
  const logins = people.map(({ email, part }) => `    ${email.padEnd(32)}${part}`);
  const passwords = new Set(people.map(({ password }) => password));
  return [
    '',
    `  Guichet is ready: ${publicUrl}`,
    '',
    ...(people.length === 0
      ? []
      : [
          '  Who can sign in:',
          ...logins,
          `  Password: ${[...passwords].join(', ')}`,
          `  Their mails and codes: ${publicUrl}/dev/mailbox`,
          '',
        ]),
    '  Ctrl-C ends it.',
    '',
  ].join('\n');
}
