import { expect, test } from 'vitest';
import { isRead } from '@/app/_request/read';

test.each([
  ['a page asked for', { 'x-heard-method': 'GET' }, true],
  ['its head alone', { 'x-heard-method': 'HEAD' }, false],
  ['a form sent to it', { 'x-heard-method': 'POST' }, false],
  ['fetched by the browser in case', { 'x-heard-method': 'GET', 'sec-purpose': 'prefetch' }, false],
  ['drawn beforehand', { 'x-heard-method': 'GET', 'sec-purpose': 'prefetch;prerender' }, false],
  ['fetched by an older browser in case', { 'x-heard-method': 'GET', purpose: 'prefetch' }, false],
  ['shown small', { 'x-heard-method': 'GET', purpose: 'preview' }, false],
  ['fetched by an older Firefox in case', { 'x-heard-method': 'GET', 'x-moz': 'prefetch' }, false],
  ['fetched by a link of the frame', { 'x-heard-method': 'GET', 'next-router-prefetch': '1' }, false],
  ['nobody says how', {}, false],
])('%s', (_, headers, read) => {
  expect(isRead(new Headers(headers as Record<string, string>))).toBe(read);
});
