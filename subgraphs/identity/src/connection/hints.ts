/** An e-mail address as a mail may show it to somebody else: `a••••@exemple.ch`. */
export function emailHint(email: string): string {
  const [name = '', domain = ''] = email.split('@');
  return `${[...name][0] ?? ''}••••@${domain}`;
}
