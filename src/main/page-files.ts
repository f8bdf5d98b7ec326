// Serves the page under app://rehearsal/ from one folder, with the headers that shut it in.
import { readFile } from 'node:fs/promises';
import { extname, join, resolve, sep } from 'node:path';
import type { Protocol } from 'electron';

export const pageOrigin = 'app://rehearsal';

/** Nothing but the app's own files, no inline script, no connection at all. Libraries of the page add style elements. */
const contentSecurityPolicy = [
  "default-src 'none'",
  "script-src 'self'",
  "style-src 'self' 'unsafe-inline'",
  "font-src 'self'",
  "img-src 'self' data:",
  "connect-src 'none'",
  "base-uri 'none'",
  "form-action 'none'",
  "frame-ancestors 'none'",
  "webrtc 'block'",
].join('; ');

const types: Readonly<Record<string, string>> = {
  '.html': 'text/html; charset=utf-8',
  '.js': 'text/javascript; charset=utf-8',
  '.css': 'text/css; charset=utf-8',
  '.woff2': 'font/woff2',
  '.svg': 'image/svg+xml',
  '.png': 'image/png',
};

/** The file under `folder` that an address names; null for what lies outside it or has another origin. */
export function pageFile(folder: string, address: string): string | null {
  let url: URL;
  let path: string;
  try {
    url = new URL(address);
    path = decodeURIComponent(url.pathname);
  } catch {
    return null;
  }
  if (url.protocol !== 'app:' || url.host !== 'rehearsal' || path.includes('\0')) return null;
  const file = resolve(join(folder, path === '/' ? 'index.html' : path));
  return file.startsWith(folder + sep) && types[extname(file)] !== undefined ? file : null;
}

export function servePage(protocol: Protocol, folder: string): void {
  protocol.handle('app', async (request) => {
    const file = request.method === 'GET' ? pageFile(folder, request.url) : null;
    const body = file === null ? null : await readFile(file).catch(() => null);
    if (file === null || body === null) return new Response('Not here.', { status: 404 });
    return new Response(new Uint8Array(body), {
      headers: {
        'content-type': types[extname(file)] ?? 'application/octet-stream',
        'content-security-policy': contentSecurityPolicy,
        'x-content-type-options': 'nosniff',
        'referrer-policy': 'no-referrer',
        'cross-origin-opener-policy': 'same-origin',
      },
    });
  });
}
