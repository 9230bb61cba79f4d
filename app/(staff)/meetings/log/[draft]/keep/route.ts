import { getLocale, getTranslations } from 'next-intl/server';
import { errorText } from '@/app/_request/form-errors';
import { isOwnOrigin } from '@/app/_request/origin';
import { todayFor } from '@/app/_request/today';
import { currentViewer } from '@/app/_request/viewer';
import { formatTime } from '@/components/format';
import type { KeepAnswer } from '@/components/logbook/keeping';
import { type CameSoFar, cameSoFar } from '@/domain/logbook/came-so-far';
import { logPage } from '@/domain/logbook/queries';
import { textOf, tidyText, type Written } from '@/domain/logbook/written';
import { ohtOf } from '@/domain/settings/queries';
import type { Viewer } from '@/domain/viewer';
import { clock } from '@/server/clock';
import { env } from '@/server/env';
import { keep, sentIn } from '../kept';
import { posted } from '../posted';

/** Keeps a draft while it is being written: the page posts all of itself a second after something changed. */
export async function POST(request: Request): Promise<Response> {
  if (!isOwnOrigin(request.headers, env().origin)) return new Response(null, { status: 403 });
  const viewer = await currentViewer();
  if (viewer === null) return new Response(null, { status: 401 });
  const data = await request.formData();
  const sent = sentIn(posted(data));
  const answer = keep(viewer, sent);
  if (!answer.ok) {
    const said = await errorText(answer.why === 'refused' ? answer.refusal : 'not-kept');
    return Response.json({ said } satisfies KeepAnswer);
  }
  const [other] = answer.value.conflicts;
  if (other) return Response.json({ said: await someoneElse(other.by), both: true } satisfies KeepAnswer);
  const page = logPage(viewer, sent.draftId, todayFor(viewer));
  const written = page?.written ?? sent.fields;
  const changed = changedFrom(data, sent.fields, written);
  const said = await keptNow(viewer, cameSoFar(written, page?.roster ?? []));
  return Response.json({ said, version: answer.value.version, changed } satisfies KeepAnswer);
}

async function keptNow(viewer: Viewer, soFar: CameSoFar): Promise<string> {
  const t = await getTranslations('log');
  const time = formatTime(clock(), ohtOf(viewer).timeZone, await getLocale());
  return `${t('soFar', soFar)} ${t('keptAt', { time })}`;
}

async function someoneElse(by: string | null): Promise<string> {
  const t = await getTranslations('log');
  return t('bothFound', { by: by ?? t('someone') });
}

/**
 * The fields of the page that stand otherwise in the draft: what others wrote there, and that someone was invited,
 * which the page need not say.
 */
function changedFrom(data: FormData, sent: Written, written: Written): [string, string][] {
  const typed = (field: string) => (field.startsWith('people.') ? String(data.get(field) ?? '') : textOf(sent, field));
  return [...new Set([...Object.keys(sent), ...Object.keys(written)])]
    .filter((field) => tidyText(typed(field)) !== textOf(written, field))
    .map((field) => [field, textOf(written, field)]);
}
