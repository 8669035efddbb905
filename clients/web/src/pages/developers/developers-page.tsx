import '../../ui/styles/company.css';
import '../../ui/styles/developers.css';
import { explorerPath } from '../../routes/explorer-path.ts';
import { PageHeading } from '../../ui/heading.tsx';
import { Section } from '../../ui/section.tsx';
import { Cell, Row, RowHead, Table } from '../../ui/table.tsx';
import { developersWording } from '../../wording/developers/developers.ts';
import { useWordsOf } from '../../wording/wording.tsx';
import { DevelopersTabs } from '../developer-reference/reference-frame.tsx';
import { Code } from './code.tsx';
import { Programs } from './programs.tsx';
import { type Scope, scopesOf } from './scopes.ts';
import { WithCode } from './with-code.tsx';

/** « Développeurs »: what programs can do with the graph, and where they get the right to. */
export function DevelopersPage() {
  const words = useWordsOf(developersWording);
  return (
    <div className="wrap developers">
      <div className="page-head">
        <PageHeading>{words.title}</PageHeading>
        <p className="lead">{words.lead}</p>
      </div>
      <DevelopersTabs />
      <Programs />
      <Section title={words.start} aside={words.startMeans}>
        <FirstSteps />
      </Section>
      <Section title={words.addresses}>
        <Addresses />
      </Section>
      <Section title={words.explorer}>
        <p>
          <a href={explorerPath}>{location.origin + explorerPath}</a>
        </p>
        <p>{words.explorerMeans}</p>
      </Section>
      <Section title={words.scopes}>
        <Scopes />
      </Section>
    </div>
  );
}

function FirstSteps() {
  const words = useWordsOf(developersWording);
  const { origin } = location;
  const form = "-H 'content-type: application/x-www-form-urlencoded'";
  return (
    <ol className="steps">
      <li>{words.step1}</li>
      <li>
        <p>{words.step2}</p>
        <Code
          text={`curl -u "$CLIENT_ID:$CLIENT_SECRET" ${form} \\\n  -d grant_type=client_credentials \\\n  ${origin}/oauth/token`}
        />
      </li>
      <li>
        <p>{words.step3}</p>
        <Code
          text={`curl -H "authorization: Bearer $TOKEN" -H 'content-type: application/json' \\\n  -d '{"query":"{ apiClient { id name scopes } }"}' \\\n  ${origin}/graphql`}
        />
      </li>
      <li>
        <p>
          <WithCode text={words.step4} />
        </p>
        <Code
          text={`curl -u "$CLIENT_ID:$CLIENT_SECRET" ${form} \\\n  -d token="$TOKEN" \\\n  ${origin}/oauth/revoke`}
        />
      </li>
    </ol>
  );
}

function Addresses() {
  const words = useWordsOf(developersWording);
  const { origin } = location;
  const addresses = [
    [words.graph, 'POST', '/graphql'],
    [words.token, 'POST', '/oauth/token'],
    [words.revocation, 'POST', '/oauth/revoke'],
    [words.discovery, 'GET', '/.well-known/oauth-authorization-server'],
    [words.keys, 'GET', '/.well-known/jwks.json'],
  ] as const;
  return (
    <dl className="facts">
      {addresses.map(([name, verb, path]) => (
        <div key={path} className="fact">
          <dt>{name}</dt>
          <dd>
            <code>
              {verb} {verb === 'GET' ? <a href={path}>{origin + path}</a> : origin + path}
            </code>
          </dd>
        </div>
      ))}
    </dl>
  );
}

function Scopes() {
  const words = useWordsOf(developersWording);
  const scopes = [
    ...scopesOf.PROVIDER.map((scope) => [scope, 'PROVIDER'] as const),
    ...scopesOf.DASHBOARD.map((scope) => [scope, 'DASHBOARD'] as const),
  ] satisfies readonly (readonly [Scope, keyof typeof scopesOf])[];
  return (
    <Table
      caption={words.scopesCaption}
      columns={[{ name: words.scope }, { name: words.means }, { name: words.forWhom }]}
    >
      {scopes.map(([scope, kind]) => (
        <Row key={scope}>
          <RowHead>
            <code>{scope}</code>
          </RowHead>
          <Cell>{words.scopeMeans[scope]}</Cell>
          <Cell className="meta">{words.kinds[kind]}</Cell>
        </Row>
      ))}
    </Table>
  );
}
