// Under /as-it-stands/ the test server gives each script as it is in the repository. Elsewhere it finds packages for
// the tests, and a page that has to find them by itself would not be one.
import { createReadStream, existsSync, statSync } from 'node:fs';
import path from 'node:path';

const PREFIX = '/as-it-stands/';

export function asItStands(root) {
  return (context, next) => {
    if (!context.path.startsWith(PREFIX) || !context.path.endsWith('.js')) return next();
    const file = path.join(root, path.normalize(`/${decodeURIComponent(context.path.slice(PREFIX.length))}`));
    if (!existsSync(file) || !statSync(file).isFile()) return next();
    context.type = 'text/javascript';
    context.body = createReadStream(file);
    return undefined;
  };
}
