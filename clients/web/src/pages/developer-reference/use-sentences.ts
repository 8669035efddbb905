import { useEffect, useState } from 'react';
import { useSpoken } from '../../wording/wording.tsx';
import { loadSentences, type Sentences } from './codes-docs.ts';

/** What people read with each code, in the language of the page; empty until it has come. */
export function useSentences(): Sentences {
  const { locale } = useSpoken();
  const [sentences, setSentences] = useState<Sentences>({});
  useEffect(() => {
    let isWanted = true;
    void loadSentences(locale).then((loaded) => {
      if (isWanted) setSentences(loaded);
    });
    return () => {
      isWanted = false;
    };
  }, [locale]);
  return sentences;
}
