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
      </div>
    </footer>
  );
}
