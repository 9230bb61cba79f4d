import type { IncomingMessage, ServerResponse } from 'node:http';

export function withoutScript(html: string): string;
export function failure(): string;
export function plainPages(request: IncomingMessage, response: ServerResponse): void;
