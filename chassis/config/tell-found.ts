const secretName = /PASSWORD|SECRET|TOKEN|KEY|CREDENTIAL/;
const mayHoldSecret = /[@?#]|password|secret|token|key/i;

/** Says what stood in a variable, so that its owner finds the mistake; never a secret. */
export function tellFound(name: string, value: string | undefined): string {
  if (value === undefined) return 'not set';
  if (secretName.test(name)) return 'set to a value that is not shown';
  if (!mayHoldSecret.test(value)) return JSON.stringify(shortened(value));
  const address = URL.canParse(value) ? new URL(value) : null;
  if (!address?.host) return 'set to a value that is not shown';
  const user = address.username || address.password ? '…@' : '';
  return JSON.stringify(shortened(`${address.protocol}//${user}${address.host}${address.pathname}`));
}

function shortened(text: string): string {
  return text.length > 80 ? `${text.slice(0, 80)}…` : text;
}
