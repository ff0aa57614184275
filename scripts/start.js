// npm start [-- --port N]: sets up, builds, and serves the demonstration shop.
import { build } from './build.js';
import { ensurePackages, root } from './packages.js';
import { serve } from './serve.js';

function wantedPort(args) {
  const at = args.indexOf('--port');
  const given =
    at >= 0 ? args[at + 1] : args.find((arg) => arg.startsWith('--port='))?.slice('--port='.length);
  const port = Number(given ?? 8000);
  if (!Number.isInteger(port) || port < 1 || port > 65_535) {
    console.error(`--port wants a number from 1 to 65535, not ${given}.`);
    process.exit(1);
  }
  return port;
}

const firstPort = wantedPort(process.argv.slice(2));
ensurePackages();
if (!(await build())) process.exit(1);
const { port } = await serve(root, firstPort);
console.log(`The demonstration shop is at http://127.0.0.1:${port}/demo/ (Ctrl+C stops it).`);
