// Runs the app in BENCH_TARGET unchanged, and prints how long after BENCH_BEGIN its first window answered the mouse.
const { app } = require('electron');
const { readFileSync } = require('node:fs');
const { join } = require('node:path');
const { clearInterval, setInterval } = require('node:timers');

const target = process.env.BENCH_TARGET;
const begin = Number(process.env.BENCH_BEGIN);
const isReady = `new Promise((done) => {
  const look = () => (document.querySelector('[data-ready=true]') ? done() : requestAnimationFrame(look));
  look();
})`;
const isMoved = `new Promise((done) => {
  addEventListener('mousemove', () => done(performance.timeOrigin + performance.now()), { once: true, capture: true });
})`;

app.once('browser-window-created', (_event, window) => {
  window.webContents.once('dom-ready', async () => {
    await window.webContents.executeJavaScript(isReady);
    const moved = window.webContents.executeJavaScript(isMoved);
    let step = 0;
    const mouse = setInterval(() => {
      step += 1;
      window.webContents.sendInputEvent({ type: 'mouseMove', x: 40 + (step % 20), y: 40 });
    }, 4);
    const at = await moved;
    clearInterval(mouse);
    process.stdout.write(`BENCH ${Math.round(at - begin)}\n`, () => app.exit(0));
  });
});

const { name, productName, version, main } = JSON.parse(readFileSync(join(target, 'package.json'), 'utf8'));
app.setName(productName ?? name);
app.setVersion(version);
app.setAppPath(target);
require(join(target, main));
