import assert from 'node:assert/strict';
import { once } from 'node:events';
import { type IncomingMessage, type Server, request } from 'node:http';
import { mkdirSync, mkdtempSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { after, before, describe, test } from 'node:test';
import { pathToFileURL } from 'node:url';

interface Serving {
  server: Server;
  port: number;
}

const { serve } = (await import(pathToFileURL(path.resolve('scripts/serve.js')).href)) as {
  serve: (directory: string, firstPort: number) => Promise<Serving>;
};

describe('the server of the demonstration shop', () => {
  let folder: string;
  let serving: Serving;

  before(async () => {
    folder = mkdtempSync(path.join(tmpdir(), 'mg-serve-'));
    mkdirSync(path.join(folder, 'root', 'demo'), { recursive: true });
    mkdirSync(path.join(folder, 'root', '.git'));
    writeFileSync(path.join(folder, 'root', 'demo', 'index.html'), '<title>shop</title>');
    writeFileSync(path.join(folder, 'root', 'demo', 'shop.js'), 'export {};');
    writeFileSync(path.join(folder, 'root', '.git', 'config'), 'hidden');
    writeFileSync(path.join(folder, 'secret.txt'), 'secret');
    symlinkSync(path.join(folder, 'secret.txt'), path.join(folder, 'root', 'link.txt'));
    serving = await serve(path.join(folder, 'root'), 18_000);
  });

  after(() => {
    serving.server.close();
    serving.server.closeAllConnections();
    rmSync(folder, { recursive: true });
  });

  /** The path goes out as it is written here: fetch would tidy it. */
  async function get(address: string, method = 'GET') {
    const sent = request({ host: '127.0.0.1', port: serving.port, path: address, method }).end();
    const [response] = (await once(sent, 'response')) as [IncomingMessage];
    const pieces: Buffer[] = [];
    for await (const piece of response) pieces.push(piece as Buffer);
    return { status: response.statusCode, headers: response.headers, text: Buffer.concat(pieces).toString() };
  }

  test('leads from the root to the shop', async () => {
    for (const address of ['/', '/demo']) {
      const { status, headers } = await get(address);
      assert.deepEqual([status, headers.location], [302, '/demo/']);
    }
    const { status, headers, text } = await get('/demo/');
    assert.deepEqual([status, text], [200, '<title>shop</title>']);
    assert.equal(headers['content-type'], 'text/html; charset=utf-8');
  });

  test('names the type of a script, and lets nothing be kept', async () => {
    const { headers } = await get('/demo/shop.js?version=1');
    assert.equal(headers['content-type'], 'text/javascript; charset=utf-8');
    assert.equal(headers['cache-control'], 'no-store');
  });

  test('answers HEAD without a body', async () => {
    const { status, headers, text } = await get('/demo/', 'HEAD');
    assert.deepEqual([status, headers['content-length'], text], [200, '19', '']);
  });

  for (const address of [
    '/../secret.txt',
    '/%2e%2e/secret.txt',
    '/..%2fsecret.txt',
    '/..%5csecret.txt',
    '/link.txt',
    '/.git/config',
    '/%2egit/config',
    '/demo/%00',
    '/%',
    '/nowhere.html',
  ]) {
    test(`does not give out ${address}`, async () => {
      const { status, text } = await get(address);
      assert.deepEqual([status, text], [404, 'Not found\n']);
    });
  }

  test('takes the next port when one is taken', async () => {
    const second = await serve(path.join(folder, 'root'), serving.port);
    second.server.close();
    assert.ok(second.port > serving.port);
  });
});
