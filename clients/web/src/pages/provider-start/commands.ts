import { clientInput, operations, requestInput } from './operations.ts';

export type CommandLanguage = 'curl' | 'typescript';

export type StepName = 'token' | 'preview' | 'register' | 'ask' | 'events';

/** In the commands the client's id is what the step before put there. */
const placeOfClient = 'CLIENT';

/** The commands of the quick start at an address, for services of a day. Each goes on where the one before it ended. */
export function commandsFor(
  origin: string,
  day: string,
): Readonly<Record<CommandLanguage, Readonly<Record<StepName, string>>>> {
  return { curl: curlCommands(origin, day), typescript: typescriptParts(origin, day) };
}

/** On one's own machine runs the demonstration: its provider's program is as well known as its people's password. */
const demonstration = {
  id: '0199f000-0000-7000-8000-000000000812',
  secret: 'guichet_demonstration-au-fil-des-jours',
};

/** Where the program's identifier and secret stand: the demonstration's at a local address, else to be filled in. */
function credentialsAt(origin: string): typeof demonstration {
  return new URL(origin).hostname === 'localhost' ? demonstration : { id: '…', secret: '…' };
}

function curlCommands(origin: string, day: string): Record<StepName, string> {
  const { id, secret } = credentialsAt(origin);
  return {
    token: `export GUICHET=${origin}
export CLIENT_ID=${id}
export CLIENT_SECRET=${secret}

TOKEN=$(curl -s -u "$CLIENT_ID:$CLIENT_SECRET" \\
  -d grant_type=client_credentials $GUICHET/oauth/token |
  sed -E 's/.*"access_token":"([^"]+)".*/\\1/')

ask() { curl -s -H "authorization: Bearer $TOKEN" \\
  -H 'content-type: application/json' -d "$1" $GUICHET/graphql; echo; }`,
    preview: asked(operations.preview, { input: clientInput }),
    register: `ANSWER=$(${asked(operations.register, { input: clientInput, key: 'premiers-pas-1' })})
echo "$ANSWER"
CLIENT=$(echo "$ANSWER" | sed -E 's/.*"id":"([^"]+)".*/\\1/')`,
    ask: asked(operations.ask, { input: requestInput(placeOfClient, day), key: 'premiers-pas-2' }).replace(
      `"${placeOfClient}"`,
      `"'"$CLIENT"'"`,
    ),
    events: asked(operations.events, {}),
  };
}

function asked(query: string, variables: object): string {
  return `ask '${JSON.stringify({ query, variables }, null, 2)}'`;
}

function typescriptParts(origin: string, day: string): Record<StepName, string> {
  const { id, secret } = credentialsAt(origin);
  return {
    token: `const guichet = '${origin}';
// The secret belongs into your software's vault, not into its code.
const clientId = process.env['CLIENT_ID'] ?? '${id}';
const clientSecret = process.env['CLIENT_SECRET'] ?? '${secret}';

const granted = await fetch(\`\${guichet}/oauth/token\`, {
  method: 'POST',
  headers: { authorization: \`Basic \${btoa(\`\${clientId}:\${clientSecret}\`)}\` },
  body: new URLSearchParams({ grant_type: 'client_credentials' }),
});
const { access_token } = await granted.json();

async function ask(query: string, variables: object = {}) {
  const response = await fetch(\`\${guichet}/graphql\`, {
    method: 'POST',
    headers: { authorization: \`Bearer \${access_token}\`, 'content-type': 'application/json' },
    body: JSON.stringify({ query, variables }),
  });
  const { data, errors } = await response.json();
  if (errors) throw new Error(JSON.stringify(errors));
  return data;
}`,
    preview: `const person = ${literal(clientInput)};

const tried = await ask(
  \`${folded(operations.preview)}\`,
  { input: person },
);
console.log(tried.previewClient);`,
    register: `const registered = await ask(
  \`${folded(operations.register)}\`,
  { input: person, key: 'premiers-pas-1' },
);
const { client, problems } = registered.registerClient;
console.log(client ?? problems);`,
    ask: `const request = ${literal(requestInput(placeOfClient, day)).replace(`'${placeOfClient}'`, 'client.id')};

const requested = await ask(
  \`${folded(operations.ask)}\`,
  { input: request, key: 'premiers-pas-2' },
);
console.log(requested.createPaymentRequest);`,
    events: `let after: string | null = null;
const { events } = await ask(
  \`${folded(operations.events)}\`,
  { after },
);
for (const { id, type, paymentRequestId } of events.nodes) console.log(id, type, paymentRequestId);
after = events.pageInfo.endCursor ?? after; // Keep it for the next time.`,
  };
}

/** A value as TypeScript writes it. */
function literal(value: object): string {
  return JSON.stringify(value, null, 2)
    .replace(/"(\w+)":/g, '$1:')
    .replaceAll('"', "'");
}

/** An operation on two lines, as one reads it. */
function folded(operation: string): string {
  return operation.replace(/\) \{ /, ') {\n    ').replace(/ \}$/, '\n  }');
}
