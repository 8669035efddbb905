import { useLoaderData } from 'react-router';
import { BackLink } from '../../ui/back-link.tsx';
import { Section } from '../../ui/section.tsx';
import { developerReferenceWording } from '../../wording/developer-reference/developer-reference.ts';
import { useWordsOf } from '../../wording/wording.tsx';
import { NotFoundPage } from '../trouble/not-found-page.tsx';
import { type ContractDocs, contractSlugs, type Operation } from './contract-docs.ts';
import { English } from './english.tsx';
import { ExampleView } from './example-view.tsx';
import { FieldRows } from './field-rows.tsx';
import { ReferenceFrame } from './reference-frame.tsx';
import { TypeSection } from './type-section.tsx';
import { TypeWords } from './type-words.tsx';

/** What the page of an operation is about; null when no contract has one of this name. */
export interface OperationVisit {
  readonly docs: ContractDocs;
  readonly operation: Operation;
}

/** An operation: what it answers, what it takes, what it costs, examples that the tests run, and every type it leads to. */
export function OperationPage() {
  const visit = useLoaderData<OperationVisit | null>();
  return visit ? <Told key={`${visit.docs.name} ${visit.operation.name}`} {...visit} /> : <NotFoundPage />;
}

function Told({ docs, operation }: OperationVisit) {
  const words = useWordsOf(developerReferenceWording);
  const examples = docs.examples.filter(({ field }) => field === operation.name);
  const types = operation.types.flatMap((name) => docs.types.get(name) ?? []);
  return (
    <ReferenceFrame title={operation.name} lead={<English text={operation.description} />}>
      <BackLink to={`/developpeurs/operations?contrat=${contractSlugs[docs.name]}`}>
        {words.backToOperations}
      </BackLink>
      <Section title={words.inShort} aside={words.contracts[docs.name]}>
        <Facts operation={operation} />
      </Section>
      {operation.arguments && (
        <Section title={words.arguments}>
          <FieldRows caption={words.arguments} fields={operation.arguments} />
        </Section>
      )}
      <Section title={words.examples} aside={words.examplesMean}>
        {examples.map((example) => (
          <ExampleView key={example.name} example={example} />
        ))}
      </Section>
      <Section title={words.types} aside={words.typesMean}>
        <p className="of-types">
          {types.map(({ name }) => (
            <a key={name} className="place" href={`#${name}`}>
              <code>{name}</code>
            </a>
          ))}
        </p>
        {types.map((type) => (
          <TypeSection key={type.name} type={type} />
        ))}
      </Section>
    </ReferenceFrame>
  );
}

function Facts({
  operation: { kind, type, of, scopes, weight, list, deprecated },
}: {
  readonly operation: Operation;
}) {
  const words = useWordsOf(developerReferenceWording);
  return (
    <dl className="facts">
      <dt>{words.kind}</dt>
      <dd>{words.kinds[kind]}</dd>
      <dt>{words.answers}</dt>
      <dd>
        <TypeWords type={type} of={of} />
      </dd>
      <dt>{words.scope}</dt>
      <dd>
        {scopes.length === 0
          ? words.noScope
          : scopes.map((scope) => (
              <code key={scope} className="scope">
                {scope}
              </code>
            ))}
      </dd>
      {(weight !== undefined || list) && (
        <>
          <dt>{words.cost}</dt>
          <dd>
            {weight !== undefined && <p>{words.weight({ weight })}</p>}
            {list?.assumed !== undefined && <p>{words.assumed({ count: list.assumed })}</p>}
            {list?.by && <p>{words.sizedBy({ names: list.by.join(', ') })}</p>}
          </dd>
        </>
      )}
      {deprecated && (
        <>
          <dt>{words.deprecated}</dt>
          <dd>
            <English text={deprecated} />
          </dd>
        </>
      )}
    </dl>
  );
}
