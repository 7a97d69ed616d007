import { app } from 'electron';
import { readFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { pathToFileURL } from 'node:url';

const folder = resolve(process.argv.slice(1).find((word) => !word.startsWith('-')) ?? '.');
const { name, productName, version, main } = JSON.parse(readFileSync(join(folder, 'package.json'), 'utf8'));

if (productName ?? name) app.setName(productName ?? name);
if (version) app.setVersion(version);
app.setAppPath(folder);

// Awaited, so that the app's own code runs before the ready event, as it does in a packaged app.
await import(pathToFileURL(join(folder, main)).href);
