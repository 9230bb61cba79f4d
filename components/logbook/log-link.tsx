import { getTranslations } from 'next-intl/server';
import { whoLogs } from '@/domain/logbook/policy';
import { holds, type Viewer } from '@/domain/viewer';
import { LinkButton } from '../ui/blocks';

/** The way to log a meeting, for who may. */
export async function LogLink({ viewer }: { viewer: Viewer }) {
  if (!holds(viewer, ...whoLogs)) return null;
  return (
    <p className="actions">
      <LinkButton href="/meetings/log">{(await getTranslations('log'))('logIt')}</LinkButton>
    </p>
  );
}
