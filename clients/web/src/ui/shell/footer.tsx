import { Link } from 'react-router';
import { useWording } from '../../wording/wording.tsx';

/** Where a person finds people. */
export function Footer() {
  const { footer } = useWording();
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
