import { getTranslations } from 'next-intl/server';
import { Block, Row, Rows } from '@/components/ui/blocks';
import type { ToDo } from '@/domain/today/agenda';
import { PersonToDos } from './person-to-dos';

/** People about whom no rule finds anything, and who wait for something all the same. */
export async function AlsoWaiting({ people }: { people: ReadonlyMap<string, readonly ToDo[]> }) {
  const t = await getTranslations('today');
  if (people.size === 0) return null;
  return (
    <Block id="also" title={t('alsoTitle')}>
      <div className="sheet">
        <Rows>
          {[...people].map(([personId, toDos]) => (
            <Row key={personId}>
              <h3 className="text-lg">{toDos[0]?.name}</h3>
              <PersonToDos toDos={toDos} />
            </Row>
          ))}
        </Rows>
      </div>
    </Block>
  );
}
