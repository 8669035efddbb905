import { guichetWording } from '../../wording/guichet/guichet.ts';
import { useWordsOf } from '../../wording/wording.tsx';

/** An empty list teaches: what will be here, and the one way to begin. */
export function NoClaims({ isFiltered }: { readonly isFiltered: boolean }) {
  const words = useWordsOf(guichetWording);
  return (
    <div className="empty">
      <h3>{isFiltered ? words.noneFor : words.none}</h3>
      <p>{isFiltered ? words.noneForMeans : words.noneMeans}</p>
      {!isFiltered && (
        <p>
          <a className="btn second small" href="#choisir">
            {words.begin}
          </a>
        </p>
      )}
    </div>
  );
}
