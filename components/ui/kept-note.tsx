import { Sheet } from './blocks';
import { Fold } from './fold';

type Props = { title: string; lead: string; fold: string; written: readonly string[] };

/** Says that what was written is back, and shows it once more, to be copied should its form have moved. */
export const KeptNote = ({ title, lead, fold, written }: Props) => (
  <Sheet tone="warn" title={title}>
    <p>{lead}</p>
    {written.length > 0 && (
      <Fold summary={fold}>
        {written.map((text) => (
          <blockquote key={text} className="whitespace-pre-wrap break-words">
            {text}
          </blockquote>
        ))}
      </Fold>
    )}
  </Sheet>
);
