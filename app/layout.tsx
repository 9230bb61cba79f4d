import type { Metadata, Viewport } from 'next';
import { getTranslations } from 'next-intl/server';
import type { ReactNode } from 'react';
import './globals.css';
import { readerLocale } from './_request/locale';

export async function generateMetadata(): Promise<Metadata> {
  const t = await getTranslations('common');
  return {
    title: { default: t('heard'), template: `%s · ${t('heard')}` },
    description: t('what'),
    robots: { index: false, follow: false },
  };
}

export const viewport: Viewport = { colorScheme: 'light dark' };

export default async function RootLayout({ children }: { children: ReactNode }) {
  return (
    <html lang={await readerLocale()}>
      <body>{children}</body>
    </html>
  );
}
