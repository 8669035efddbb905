import { helpWording } from '../../wording/help/help.ts';
import { useWordsOf } from '../../wording/wording.tsx';

/** Who answers what, and how to reach them: as the offices say it themselves. */
export function Contacts() {
  const { contacts } = useWordsOf(helpWording);
  const { insurance, population, finance, technical } = contacts;
  return (
    <dl className="facts contacts">
      <dt>{insurance.who}</dt>
      <dd>
        <span className="meta">{insurance.what}</span>
        <span>{insurance.hours}</span>
        <address lang="fr">
          Office cantonal des assurances sociales, rue des Gares 12, case postale 2096, 1211 Genève 2
        </address>
      </dd>
      <dt>{population.who}</dt>
      <dd>
        <span className="meta">{population.what}</span>
        <Mail to="ocpm@etat.ge.ch" />
      </dd>
      <dt>{finance.who}</dt>
      <dd>
        <span className="meta">{finance.what}</span>
        <Mail to="finance.ocpm@etat.ge.ch" />
      </dd>
      <dt>{technical.who}</dt>
      <dd>
        <span className="meta">{technical.what}</span>
        <span>
          <a href="tel:+41840235235">0840 235 235</a>, {technical.call}
        </span>
        <Mail to="e-demarches@etat.ge.ch" />
      </dd>
    </dl>
  );
}

function Mail({ to }: { readonly to: string }) {
  return (
    <span>
      <a href={`mailto:${to}`}>{to}</a>
    </span>
  );
}
