import { getTranslations } from 'next-intl/server';
import { requireViewer } from '@/app/_request/viewer';
import { leftOutCsv } from '@/domain/imports/left-out-rows';
import { whoImports } from '@/domain/imports/policy';
import { importById } from '@/domain/imports/queries';

/** Spreadsheets read UTF-8 only when the file starts with this. */
const BYTE_ORDER_MARK = '\ufeff';

/** The rows of one sheet that were left out, to be mended and brought in again. */
export async function GET(request: Request, { params }: { params: Promise<{ id: string }> }): Promise<Response> {
  const viewer = await requireViewer(...whoImports);
  const summary = importById(viewer, (await params).id);
  const at = Number(new URL(request.url).searchParams.get('sheet') ?? 0);
  const leftOut = summary?.state === 'confirmed' ? summary.result?.leftOut?.[at] : undefined;
  if (!leftOut) return new Response(null, { status: 404 });
  const t = await getTranslations('imports');
  const csv = leftOutCsv(leftOut, t('outcome.why'), (reason) => t(`reason.${reason as 'missing'}`));
  const name = `${leftOut.sheet || leftOut.file.replace(/\.\w+$/, '')} - ${t('outcome.leftOut')}.csv`;
  return new Response(BYTE_ORDER_MARK + csv, {
    headers: {
      'content-type': 'text/csv; charset=utf-8',
      'content-disposition': `attachment; filename="heard.csv"; filename*=UTF-8''${encodeURIComponent(name)}`,
      'cache-control': 'no-store',
    },
  });
}
