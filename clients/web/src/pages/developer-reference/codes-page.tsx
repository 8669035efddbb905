import { useLoaderData } from 'react-router';
import { SearchField } from '../../ui/search-field.tsx';
import { Section } from '../../ui/section.tsx';
import { Cell, Row, RowHead, Table } from '../../ui/table.tsx';
import { developerReferenceWording } from '../../wording/developer-reference/developer-reference.ts';
import { useWordsOf } from '../../wording/wording.tsx';
import { WithCode } from '../developers/with-code.tsx';
import type { CodesDocs, ProblemEntry, RefusalExample, Sentences } from './codes-docs.ts';
import { English } from './english.tsx';
import { ReferenceFrame } from './reference-frame.tsx';
import { Answered, RefusalView } from './refusal-view.tsx';
import { hasAll, wordsIn } from './search-contract.ts';
import { useAddress } from './use-address.ts';
import { useSentences } from './use-sentences.ts';

/** « Codes »: what a request is refused with, each with an example, and what a mutation may answer in `problems`. */
export function CodesPage() {
  const words = useWordsOf(developerReferenceWording);
  const { refusals, problems } = useLoaderData<CodesDocs>();
  const sentences = useSentences();
  const [search, setSearch] = useAddress('cherche');
  const wanted = wordsIn(search);
  const known = new Map(problems.map((problem) => [problem.code, problem]));
  const isWanted = (code: string) => {
    const { description = '', owner = '' } = known.get(code) ?? {};
    const said = sentences[code] ?? words.engineCodes[code as keyof typeof words.engineCodes] ?? '';
    return hasAll(`${code} ${owner} ${description} ${said}`, wanted);
  };
  // What the engine refuses by itself nobody has registered.
  const isOfGateway = (code: string) => (known.get(code)?.owner ?? 'gateway') === 'gateway';
  const refused = refusals.filter(({ code }) => isOfGateway(code) && isWanted(code));
  const answered = problems.filter(({ code }) => !isOfGateway(code) && isWanted(code));
  return (
    <ReferenceFrame title={words.codes} lead={words.codesLead}>
      <div className="filters">
        <SearchField name="cherche" label={words.searchCodes} value={search} onSearch={setSearch} />
      </div>
      <p role="status" className="meta">
        {words.foundCodes({ count: refused.length + answered.length })}
      </p>
      {refused.length > 0 && (
        <Section title={words.refusals} aside={<WithCode text={words.refusalsMean} />}>
          <div className="accordion">
            {refused.map((example) => (
              <RefusalView
                key={example.code}
                example={example}
                sentence={sentences[example.code]}
                problem={known.get(example.code)}
              />
            ))}
          </div>
        </Section>
      )}
      {answered.length > 0 && (
        <Section title={words.problems} aside={<WithCode text={words.problemsMean} />}>
          <Problems problems={answered} sentences={sentences} examples={refusals} />
        </Section>
      )}
    </ReferenceFrame>
  );
}

interface ProblemsProps {
  readonly problems: readonly ProblemEntry[];
  readonly sentences: Sentences;
  /** Those of mutations that programs may ask have one. */
  readonly examples: readonly RefusalExample[];
}

function Problems({ problems, sentences, examples }: ProblemsProps) {
  const words = useWordsOf(developerReferenceWording);
  const exampleOf = new Map(examples.map((example) => [example.code, example]));
  return (
    <Table
      caption={words.problems}
      className="of-codes"
      columns={[{ name: words.code }, { name: words.meaningAndSentence }]}
    >
      {problems.map(({ code, owner, description }) => (
        <Row key={code}>
          <RowHead>
            <code id={code}>{code}</code>
            <small className="meta">{owner}</small>
          </RowHead>
          <Cell>
            <English text={description} />
            <small className="reason">{sentences[code]}</small>
            <Answered example={exampleOf.get(code)} />
          </Cell>
        </Row>
      ))}
    </Table>
  );
}
