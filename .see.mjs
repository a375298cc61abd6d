import { chromium } from 'playwright';
const b = await chromium.launch({ executablePath: '/usr/bin/chromium-headless-shell', args: ['--no-sandbox', '--disable-gpu'] }).catch(async () => chromium.launch({ executablePath: (await import('node:child_process')).execSync('which chromium-headless-shell').toString().trim(), args: ['--no-sandbox'] }));
const tag = process.argv[2];
const A = 'http://127.0.0.1:4321/';
for (const [w, h, scheme] of [[360, 740, 'light'], [1366, 768, 'dark']]) {
  const p = await b.newPage({ viewport: { width: w, height: h }, colorScheme: scheme });
  p.on('console', (m) => m.type() === 'error' && console.log('CONSOLE', m.text()));
  p.on('pageerror', (e) => console.log('ERR', e.message));
  p.on('response', (r) => r.status() >= 400 && console.log(r.status(), r.url()));
  for (const [n, u] of [['home', ''], ['lesson', '1-missed/1-what-is-misattunement/'], ['story', 'stories/popcorn/'], ['book', 'stories/popcorn/book/'], ['teachers', 'teachers/']]) {
    const r = await p.goto(A + u); console.log(n, r.status(), await p.title());
    if (n === 'story') { await p.waitForTimeout(1500); for (let i = 0; i < 3; i++) { const c = p.locator('story-player button.choice, story-player .choices button, story-player [data-pick]').first(); if (await c.count()) { await c.click().catch((e) => console.log(e.message.slice(0, 100))); await p.waitForTimeout(800); } else console.log('no choice'); } }
    await p.screenshot({ path: `/tmp/walkw/shots/${tag}-${n}-${w}.png` });
  }
  console.log(await p.evaluate(() => document.querySelectorAll('a').length));
}
await b.close();
