import { z } from 'zod';
import type { Translate } from '@/components/translate';
import { fileRefusals } from '@/domain/imports/files/refusal';
import { cookieOptions } from '@/server/auth-cookie';

export const refusalForm = z.object({
  file: z.string(),
  reason: z.enum([...fileRefusals, 'none-chosen', 'too-much', 'mapping-wrong']),
  sheet: z.string().optional(),
  column: z.string().optional(),
});
/** Why files were not taken. */
export type Refusal = z.infer<typeof refusalForm>;

/** Carries a refusal over the redirect that answers a plain post: names of files do not belong in addresses. */
export const REFUSAL_COOKIE = 'heard-import-refused';
export const refusalCookieOptions = () => ({ ...cookieOptions(), path: '/imports', maxAge: 120 }) as const;

export function refusalOf(cookie: string | undefined): Refusal | null {
  try {
    return refusalForm.parse(JSON.parse(cookie ?? ''));
  } catch {
    return null;
  }
}

/** Which file, why, and what to do. */
export function refusalText(t: Translate, { file, reason, sheet = '', column = '' }: Refusal): string {
  if (reason === 'none-chosen' || reason === 'too-much') return t(`imports.upload.${reason}`);
  if (reason === 'mapping-wrong') return t('imports.upload.mapping-wrong', { file });
  const field = `imports.field.${column}` as 'imports.field.name';
  const named = t.has(field) ? t(field) : column;
  return t('imports.fileRefused', { file, reason: t(`imports.fileReason.${reason}`, { sheet, column: named }) });
}
