import { getLocale, getTranslations } from 'next-intl/server';
import { LinkButton, Row, Rows, Sheet } from '@/components/ui/blocks';
import { type Waits, waitInWords } from './waiting-words';

type MyWaitingProps = { waiting: readonly Waits[]; timeZone: string };

/** What waits for an advisor: a sentence and one button each. */
export async function MyWaiting({ waiting, timeZone }: MyWaitingProps) {
  const t = await getTranslations();
  const locale = await getLocale();
  if (waiting.length === 0) return null;
  return (
    <Sheet title={<span className="sr-only">{t('my.waitingList')}</span>}>
      <Rows>
        {waiting.map((one, i) => {
          const { key, title, lines, href, button } = waitInWords(one, t, locale, timeZone);
          return (
            <Row
              key={key}
              end={
                <LinkButton quiet={i > 0} href={href}>
                  {button}
                </LinkButton>
              }
            >
              <h3>{title}</h3>
              {lines.map((line) => (
                <p key={line}>{line}</p>
              ))}
            </Row>
          );
        })}
      </Rows>
    </Sheet>
  );
}
