import { useState } from 'react';
import { developerReferenceWording } from '../../wording/developer-reference/developer-reference.ts';
import { useWordsOf } from '../../wording/wording.tsx';
import { Code } from '../developers/code.tsx';
import { English } from './english.tsx';
import { type Example, inExplorer, type Language, languages, write } from './examples.ts';

const languageNames = { graphql: 'GraphQL', curl: 'curl', typescript: 'TypeScript' } as const;

/** A request in the reader's language of programs, and the answer of the run. */
export function ExampleView({ example }: { readonly example: Example }) {
  const words = useWordsOf(developerReferenceWording);
  const [language, setLanguage] = useState<Language>('graphql');
  const hasVariables = Object.keys(example.variables).length > 0;
  return (
    <article className="example">
      <h3>
        <English text={example.title} />
      </h3>
      <fieldset className="written-in">
        <legend className="sr">{words.writtenIn}</legend>
        {languages.map((one) => (
          <button
            key={one}
            type="button"
            className="linkish"
            aria-pressed={one === language}
            onClick={() => setLanguage(one)}
          >
            {languageNames[one]}
          </button>
        ))}
      </fieldset>
      <Code text={write(example, language, location.origin)} what={example.title} />
      {language === 'graphql' && hasVariables && (
        <>
          <h4>{words.variables}</h4>
          <Code text={JSON.stringify(example.variables, null, 2)} what={words.variables} />
        </>
      )}
      <h4>{words.answer}</h4>
      <Code text={JSON.stringify(example.answer, null, 2)} what={words.answer} />
      <p>
        <a href={inExplorer(example)}>{words.openInExplorer}</a>
      </p>
    </article>
  );
}
