'use client';

import { useEffect, useRef, useState } from 'react';
import { type KeepAnswer, keepWhile } from './keeping';

type Props = { to: string; said: string; words: { unreachable: string; signedOut: string; both: string } };

/** Keeps what is written a second after it changed and when the page is left, and says when. */
export function KeepWhileWriting({ to, said, words }: Props) {
  const line = useRef<HTMLParagraphElement>(null);
  const [answer, tell] = useState<KeepAnswer>({ said });
  useEffect(() => {
    const form = line.current?.closest('form');
    return form ? keepWhile(form, to, words, tell) : undefined;
  }, [to, words]);
  return (
    <p ref={line} id="kept" tabIndex={-1} role="status" className="soft small grow">
      {answer.said}{' '}
      {answer.both && (
        <button type="submit" name="do" value="keep" className="as-link">
          {words.both}
        </button>
      )}
    </p>
  );
}
