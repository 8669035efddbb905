import { openLog } from '@guichet/chassis/log/log.ts';
import { openPassportVerifier } from '@guichet/chassis/passport/verify-passport.ts';
import { entitiesOf, fieldsOf, guard } from '@guichet/chassis/permissions/guard.ts';
import { everyone, type Rule } from '@guichet/chassis/permissions/rules.ts';
import type { RequestContext } from '@guichet/chassis/subgraph/context.ts';
import { openLocalDoor } from '@guichet/chassis/subgraph/local-door.ts';
import { passportOf, references, rules, secretsDirectory } from './authorisation.ts';
import { type SubgraphName, schemaOf, subgraphNames } from './graph.ts';

/** The counter's doors bear the names of its own subgraphs. */
const doors = { people: 'identity', claims: 'invoices', billing: 'billing' } as const;

const verifier = await openPassportVerifier(secretsDirectory(), 'billing');
const log = openLog('bench');

/** What a call to a subgraph brings along beside its query. */
interface Call {
  readonly request: { readonly query?: string; readonly variables?: Readonly<Record<string, unknown>> };
  readonly context: { readonly forwarded?: Readonly<Record<string, string>> };
}

/** The subgraphs in the gateway's process, behind the door that the counter has: passport, closed table, rules, execution, masking. */
export const sources = Object.fromEntries(subgraphNames.map((name) => [name, sourceOf(name)]));

function sourceOf(name: SubgraphName) {
  const schema = schemaOf(name);
  const ruled: Readonly<Record<string, Rule>> = { ...rules, ...references };
  const lookups = entitiesOf(schema).map((type) => `${type.name}.__resolveReference`);
  const permissions: Record<string, Record<string, Rule>> = {};
  for (const path of [...fieldsOf(schema), ...lookups]) {
    const [type = '', field = ''] = path.split('.');
    permissions[type] = { ...permissions[type], [field]: ruled[path] ?? everyone };
  }
  for (const own of ['Query._entities', 'Query._service', '_Service.sdl']) {
    const [type = '', field = ''] = own.split('.');
    delete permissions[type]?.[field];
  }
  if (Object.keys(permissions['_Service'] ?? {}).length === 0) delete permissions['_Service'];
  const door = openLocalDoor({
    name: doors[name],
    schema: guard(schema, permissions),
    internal: {},
    verifier,
    log,
    ready: async () => [],
    context: ({ request }) => request as RequestContext,
  });
  return {
    async process({ request, context }: Call) {
      const answer = await door.call({
        query: request.query ?? '',
        variables: request.variables ?? null,
        passport: passportOf(context.forwarded?.['authorization'] ?? ''),
        slip: {
          locale: 'fr',
          clientAddress: null,
          deadline: Date.now() + 10_000,
          traceparent: null,
          device: null,
          userAgent: null,
        },
      });
      return answer.status === 200 ? answer.body : { errors: [{ message: 'Sign in first.' }] };
    },
  };
}
