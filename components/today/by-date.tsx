import { getLocale, getTranslations } from 'next-intl/server';
import { formatDayShort } from '@/components/format';
import { Block, LinkButton, Row, Rows } from '@/components/ui/blocks';
import type { Agenda, ToDo } from '@/domain/today/agenda';
import { actionOfToDo, hrefOfToDo, sentenceOfToDo } from './to-do-words';

/** What is to be done by date: what waits already, today, this week, and a little further off. */
export async function ByDate({ agenda }: { agenda: Agenda }) {
  const t = await getTranslations('today');
  return agenda.map(({ stretch, toDos }) => (
    <Block key={stretch} id={stretch} title={t(`stretch.${stretch}`)}>
      <div className="sheet">
        <Rows>
          {toDos.map((toDo) => (
            <ToDoRow key={`${toDo.kind} ${toDo.id}`} toDo={toDo} />
          ))}
        </Rows>
      </div>
    </Block>
  ));
}

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
