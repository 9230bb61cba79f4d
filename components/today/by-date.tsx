import { getLocale, getTranslations } from 'next-intl/server';
import { formatDayShort } from '@/components/format';
import { Block, LinkButton, Row, Rows } from '@/components/ui/blocks';
import type { Agenda, ToDo } from '@/domain/today/agenda';
import { actionOfToDo, hrefOfToDo, sentenceOfToDo } from './to-do-words';

const MOST = 12;

/** What is to be done by date: today, this week, what waits already, and what comes a little later. */
export async function ByDate({ agenda }: { agenda: Agenda }) {
  const t = await getTranslations('today');
  return agenda.map(({ stretch, toDos }) => (
    <Block key={stretch} id={stretch} title={t(`stretch.${stretch}`)}>
      <div className="sheet">
        <ToDoRows toDos={toDos.slice(0, MOST)} />
        {toDos.length > MOST && (
          <details>
            <summary>{t('sinceMore', { count: toDos.length - MOST })}</summary>
            <ToDoRows toDos={toDos.slice(MOST)} />
          </details>
        )}
      </div>
    </Block>
  ));
}

const ToDoRows = ({ toDos }: { toDos: readonly ToDo[] }) => (
  <Rows>
    {toDos.map((toDo) => (
      <ToDoRow key={`${toDo.kind} ${toDo.id}`} toDo={toDo} />
    ))}
  </Rows>
);

async function ToDoRow({ toDo }: { toDo: ToDo }) {
  const t = await getTranslations();
  const locale = await getLocale();
  const sentence = sentenceOfToDo(toDo, t, locale);
  return (
    <Row
      when={toDo.kind === 'onboarding' ? undefined : formatDayShort(toDo.on, locale)}
      end={
        <LinkButton quiet href={hrefOfToDo(toDo)}>
          {actionOfToDo(toDo, t)} <span className="sr-only">– {sentence}</span>
        </LinkButton>
      }
    >
      <p>{sentence}</p>
    </Row>
  );
}
