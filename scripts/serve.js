// A static server for the demonstration shop: this repository, to this machine alone.
import { createReadStream } from 'node:fs';
import { realpath, stat } from 'node:fs/promises';
import { createServer } from 'node:http';
import path from 'node:path';

const types = {
  '.css': 'text/css; charset=utf-8',
  '.csv': 'text/csv; charset=utf-8',
  '.html': 'text/html; charset=utf-8',
  '.ico': 'image/x-icon',
  '.jpg': 'image/jpeg',
  '.js': 'text/javascript; charset=utf-8',
  '.json': 'application/json; charset=utf-8',
  '.mjs': 'text/javascript; charset=utf-8',
  '.png': 'image/png',
  '.svg': 'image/svg+xml',
  '.txt': 'text/plain; charset=utf-8',
  '.webp': 'image/webp',
  '.woff2': 'font/woff2',
  '.xhtml': 'application/xhtml+xml; charset=utf-8',
};

/** The file that an address names, or null for what is not to be had: outside the root, or hidden. */
async function find(root, pathname) {
  const parts = pathname.split('/').map((part) => decodeURIComponent(part));
  if (parts.some((part) => part.startsWith('.') || /[\\/\0]/.test(part))) return null;
  const file = await realpath(path.join(root, ...parts));
  if (file !== root && !file.startsWith(root + path.sep)) return null;
  const isDirectory = (await stat(file)).isDirectory();
  if (isDirectory && !pathname.endsWith('/')) return { redirect: `${pathname}/` };
  const page = isDirectory ? path.join(file, 'index.html') : file;
  return { file: page, size: (await stat(page)).size };
}

function answer(response, status, headers = {}) {
  response.writeHead(status, {
    'Cache-Control': 'no-store',
    'X-Content-Type-Options': 'nosniff',
    ...headers,
  });
}

async function respond(root, request, response) {
  const { pathname } = new URL(request.url ?? '/', 'http://localhost');
  if (request.method !== 'GET' && request.method !== 'HEAD') {
    answer(response, 405, { Allow: 'GET, HEAD' });
    response.end();
    return;
  }
  const found = pathname === '/' ? { redirect: '/demo/' } : await find(root, pathname).catch(() => null);
  if (found?.redirect) {
    answer(response, 302, { Location: found.redirect });
    response.end();
    return;
  }
  if (!found) {
    answer(response, 404, { 'Content-Type': types['.txt'] });
    response.end('Not found\n');
    return;
  }
  const type = types[path.extname(found.file)] ?? 'application/octet-stream';
  answer(response, 200, { 'Content-Type': type, 'Content-Length': found.size });
  if (request.method === 'HEAD') response.end();
  else
    createReadStream(found.file)
      .on('error', () => response.destroy())
      .pipe(response);
}

/** Listens on the given port, or on the next one that is free. */
export async function serve(directory, firstPort) {
  const root = await realpath(directory);
  const server = createServer((request, response) => {
    respond(root, request, response).catch(() => response.destroy());
  });
  const listen = (port) =>
    new Promise((resolve, reject) => {
      server.once('error', reject);
      server.listen(port, '127.0.0.1', () => {
        server.off('error', reject);
        resolve(server.address().port);
      });
    });
  for (let port = firstPort; ; port += 1) {
    try {
      return { server, port: await listen(port) };
    } catch (error) {
      if (error.code !== 'EADDRINUSE' || port >= firstPort + 100) throw error;
    }
  }
}
