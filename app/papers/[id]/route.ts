import { todayFor } from '@/app/_request/today';
import { requireViewer } from '@/app/_request/viewer';
import { paperFileOf } from '@/domain/meetings/paper-queries';
import { contentPolicy } from '@/server/headers';

/** The file of a paper, to be kept and never shown within a page: for who sees the meeting or belongs to it. */
export async function GET(_request: Request, { params }: { params: Promise<{ id: string }> }): Promise<Response> {
  const viewer = await requireViewer();
  const policy = { 'content-security-policy': `${contentPolicy(null, false)}; sandbox`, 'cache-control': 'no-store' };
  const file = paperFileOf(viewer, (await params).id, todayFor(viewer));
  if (file === null) return new Response(null, { status: 404, headers: policy });
  return new Response(new Uint8Array(file.bytes), {
    headers: {
      ...policy,
      'content-type': file.type,
      'content-length': String(file.bytes.length),
      'content-disposition': attachment(file.name),
      'x-content-type-options': 'nosniff',
    },
  });
}

/** The name for every browser, without what could end the header or name a folder; and as it is, for those that read it. */
function attachment(name: string): string {
  const plain =
    name
      .normalize('NFKD')
      .replace(/[^\w .()-]/g, '')
      .trim() || 'paper';
  const whole = encodeURIComponent(name.replace(/[/\\]/g, '-')).replace(
    /['()*]/g,
    (sign) => `%${sign.charCodeAt(0).toString(16)}`,
  );
  return `attachment; filename="${plain}"; filename*=UTF-8''${whole}`;
}
