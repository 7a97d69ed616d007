import { runScript } from './script.ts';
import { readyElectron } from './ready-electron.ts';

await runScript(async () => {
  const { executable } = await readyElectron();
  process.stdout.write(`${executable}\n`);
});
