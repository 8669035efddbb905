import { generate } from 'lean-qr';
import { toSvgPath } from 'lean-qr/extras/svg';

interface QrCodeProps {
  readonly text: string;
  readonly label: string;
  /** Where the same stands as text. */
  readonly describedBy: string;
}

/** The light frame that a reading eye needs, in modules. */
const frame = 4;

/** A QR code, drawn here: the secret in it goes to nobody. It is dark on light also in the dark, as cameras want it. */
export function QrCode({ text, label, describedBy }: QrCodeProps) {
  const code = generate(text);
  const side = code.size + 2 * frame;
  return (
    <svg
      className="qr"
      role="img"
      aria-label={label}
      aria-describedby={describedBy}
      viewBox={`${-frame} ${-frame} ${side} ${side}`}
      shapeRendering="crispEdges"
    >
      <path className="light" d={`M${-frame} ${-frame}h${side}v${side}h${-side}z`} />
      <path className="dark" d={toSvgPath(code)} />
    </svg>
  );
}
