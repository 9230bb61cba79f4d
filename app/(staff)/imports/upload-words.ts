import type { UploadWords } from '@/components/imports/upload-form';
import type { Translate } from '@/components/translate';

/** What the form of files says; it runs in the browser, which knows no messages. */
export const uploadWords = (t: Translate): UploadWords => ({
  label: t('imports.upload.label'),
  hint: t('imports.upload.hint'),
  drop: t('imports.upload.drop'),
  mapping: t('imports.upload.mapping'),
  mappingHint: t('imports.upload.mappingHint'),
  action: t('imports.upload.action'),
  sending: t('imports.upload.sending'),
  lost: t('imports.upload.lost'),
});
