import '../../ui/styles/text.css';
import type { ReactNode } from 'react';
import { Link } from 'react-router';
import { Accordion } from '../../ui/accordion.tsx';
import { PageHeading } from '../../ui/heading.tsx';
import { Section } from '../../ui/section.tsx';
import { companyWording } from '../../wording/company/company.ts';
import { helpWording } from '../../wording/help/help.ts';
import { providerHelpWording } from '../../wording/provider-help/provider-help.ts';
import { useWordsOf } from '../../wording/wording.tsx';
import { Contacts } from './contacts.tsx';

interface Question {
  readonly question: string;
  readonly answer: string | readonly string[];
}

/** « Aide »: the questions of the offices' guides, and where to find somebody. */
export function HelpPage() {
  const words = useWordsOf(helpWording);
  const { rights, card, mandate, branches, requests } = useWordsOf(companyWording).questions;
  const { clients, clientsTitle, providers, providersTitle, toStart } = useWordsOf(providerHelpWording);
  const themes = { ...words.themes, clients: clientsTitle, providers: providersTitle };
  return (
    <div className="wrap">
      <div className="page-head">
        <PageHeading>{words.title}</PageHeading>
        <p className="lead">{words.lead}</p>
      </div>
      <nav className="contents" aria-label={words.contents}>
        <ul>
          {Object.entries(anchors).map(([theme, anchor]) => (
            <li key={anchor}>
              <a href={`#${anchor}`}>{themes[theme as keyof typeof anchors]}</a>
            </li>
          ))}
        </ul>
      </nav>
      <Theme anchor={anchors.signIn} title={themes.signIn} questions={Object.values(words.signIn)} />
      <Theme anchor={anchors.claims} title={themes.claims} questions={Object.values(words.claims)} />
      <Theme anchor={anchors.orders} title={themes.orders} questions={Object.values(words.orders)} />
      <Theme
        anchor={anchors.company}
        title={themes.company}
        questions={[words.company.who, rights, card, mandate, branches, requests]}
      />
      <Theme anchor={anchors.clients} title={themes.clients} questions={Object.values(clients)} />
      <Theme
        anchor={anchors.providers}
        title={themes.providers}
        questions={Object.values(providers)}
        more={<Link to="/developpeurs/prestataires">{toStart}</Link>}
      />
      <div id={anchors.contacts}>
        <Section title={themes.contacts}>
          <Contacts />
        </Section>
      </div>
    </div>
  );
}

/** In the office's language: an address that somebody gives on stays good when the reader has another one. */
const anchors = {
  signIn: 'connexion',
  claims: 'factures',
  orders: 'prestations',
  company: 'entreprise',
  clients: 'paiements',
  providers: 'prestataires',
  contacts: 'contact',
} as const;

interface ThemeProps {
  readonly anchor: string;
  readonly title: ReactNode;
  readonly questions: readonly Question[];
  /** Where to read on. */
  readonly more?: ReactNode;
}

function Theme({ anchor, title, questions, more }: ThemeProps) {
  return (
    <div id={anchor}>
      <Section title={title}>
        <Accordion
          questions={questions.map(({ question, answer }) => ({
            question,
            answer: typeof answer === 'string' ? answer : answer.map((text) => <p key={text}>{text}</p>),
          }))}
        />
        {more && <p className="more">{more}</p>}
      </Section>
    </div>
  );
}
