import '../../ui/styles/payment-requests.css';
import { useState } from 'react';
import { Link } from 'react-router';
import { today } from '../../ui/dates.ts';
import { Section } from '../../ui/section.tsx';
import { providerStartWording } from '../../wording/provider-start/provider-start.ts';
import { useWordsOf } from '../../wording/wording.tsx';
import { ReferenceFrame } from '../developer-reference/reference-frame.tsx';
import { Code } from '../developers/code.tsx';
import { WithCode } from '../developers/with-code.tsx';
import { type CommandLanguage, commandsFor, type StepName } from './commands.ts';
import { Sandbox } from './sandbox.tsx';

const languageNames = { curl: 'curl', typescript: 'TypeScript' } as const satisfies Record<
  CommandLanguage,
  string
>;
const languages: readonly CommandLanguage[] = ['curl', 'typescript'];

/** « Premiers pas »: from nothing to the first payment request in five minutes, with curl or TypeScript. */
export function ProviderStartPage() {
  const words = useWordsOf(providerStartWording);
  const [language, setLanguage] = useState<CommandLanguage>('curl');
  const commands = commandsFor(location.origin, today())[language];
  const step = (name: StepName) => <Code text={commands[name]} what={words[name]} />;
  return (
    <ReferenceFrame title={words.title} lead={words.lead}>
      <Section title={words.before} aside={words.beforeAside}>
        <ol className="plain-steps">
          <li>
            {words.beforeAdmitted} <Link to="/entreprise/prestataire">{words.toProvider}</Link>
          </li>
          <li>
            <WithCode text={words.beforeProgram} /> <Link to="/developpeurs">{words.toPrograms}</Link>
          </li>
        </ol>
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
        {language === 'typescript' && (
          <p className="meta">
            <WithCode text={words.typescriptMeans} />
          </p>
        )}
      </Section>
      <Section title={words.token} aside={words.tokenAside}>
        <p>{words.tokenMeans}</p>
        {step('token')}
      </Section>
      <Section title={words.preview} aside={words.previewAside}>
        <p>
          <WithCode text={words.previewMeans} />
        </p>
        {step('preview')}
      </Section>
      <Section title={words.register} aside={words.registerAside}>
        <p>
          <WithCode text={words.registerMeans} />
        </p>
        {step('register')}
        <p>{words.clientActs}</p>
        <p className="meta">
          <WithCode text={words.inDemonstration} />
        </p>
      </Section>
      <Section title={words.ask} aside={words.askAside}>
        <p>
          <WithCode text={words.askMeans} />
        </p>
        {step('ask')}
      </Section>
      <Section title={words.events} aside={words.eventsAside}>
        <p>
          <WithCode text={words.eventsMeans} />
        </p>
        {step('events')}
        <p>
          <Link to="/developpeurs/operations">{words.toOperations}</Link>
        </p>
      </Section>
      <Sandbox />
    </ReferenceFrame>
  );
}
