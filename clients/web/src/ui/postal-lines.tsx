import './styles/postal.css';
import { useSpoken } from '../wording/wording.tsx';

interface PostalLinesProps {
  readonly address: {
    readonly recipient?: string | null;
    readonly address: string;
    readonly postalCode: string;
    readonly town: string;
    readonly country: string;
  };
}

/** An address, line by line; the country only where it isn't Switzerland. */
export function PostalLines({
  address: { recipient, address, postalCode, town, country },
}: PostalLinesProps) {
  const { locale } = useSpoken();
  const abroad = country === 'CH' ? null : new Intl.DisplayNames(locale, { type: 'region' }).of(country);
  return (
    <span className="lines">
      {[recipient, address, `${postalCode} ${town}`, abroad].filter(Boolean).map((line) => (
        <span key={line}>{line}</span>
      ))}
    </span>
  );
}
