import { Link, useLocation } from 'react-router';
import { useWording } from '../../wording/wording.tsx';

/** Addresses at which the population office answers: its services, what is ordered of them, and the companies that do. */
const populationPlaces =
  /^\/(guichet\/(prestations|panier|commandes)|entreprise|recapitulatif|invitation)(\/|$)/;

/** Where a person finds people: those of the office whose page it is. */
export function Footer() {
  const { footer } = useWording();
  const { pathname } = useLocation();
  return (
    <footer className="foot">
      <div className="wrap">
        <div>
          <h2>{footer.question}</h2>
          <p>{footer.answer}</p>
          <p>
            <Link to="/aide">{footer.help}</Link>
          </p>
        </div>
        {populationPlaces.test(pathname) ? <PopulationOffice /> : <InsuranceOffice />}
        <nav aria-label={footer.about}>
          <h2>{footer.about}</h2>
          <ul>
            <li>
              <Link to="/conditions">{footer.terms}</Link>
            </li>
            <li>
              <Link to="/confidentialite">{footer.privacy}</Link>
            </li>
            <li>
              <Link to="/accessibilite">{footer.accessibility}</Link>
            </li>
          </ul>
        </nav>
      </div>
    </footer>
  );
}

function InsuranceOffice() {
  const { footer } = useWording();
  return (
    <>
      <div>
        <h2>{footer.reception}</h2>
        <p>
          {footer.days}
          <br />
          {footer.hours}
        </p>
      </div>
      <div>
        <h2>{footer.address}</h2>
        <address lang="fr">
          Office cantonal des assurances sociales
          <br />
          Rue des Gares 12, case postale 2096
          <br />
          1211 Genève 2
        </address>
      </div>
    </>
  );
}

function PopulationOffice() {
  const { footer } = useWording();
  return (
    <>
      <div>
        <h2>{footer.technical}</h2>
        <p>
          <a href="tel:+41840235235">0840 235 235</a>
          <br />
          {footer.localCall}
        </p>
        <Mail to="e-demarches@etat.ge.ch" />
      </div>
      <div>
        <h2>{footer.population}</h2>
        <Mail to="ocpm@etat.ge.ch" />
        <h2>{footer.billing}</h2>
        <Mail to="finance.ocpm@etat.ge.ch" />
      </div>
    </>
  );
}

function Mail({ to }: { readonly to: string }) {
  return (
    <p>
      <a href={`mailto:${to}`}>{to}</a>
    </p>
  );
}
