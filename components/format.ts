// Days, times and sums as people read them are the same in pages and in mail.
export * from '@/domain/format';
