// A launcher for @web/test-runner that drives WebKitGTK by its own WebDriver, on a screen of its own.
import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { mkdirSync, writeFileSync } from 'node:fs';
import { createServer } from 'node:net';
import path from 'node:path';
import { findProgram } from './find.js';
import { WebDriver } from './webdriver.js';

const viewport = { width: 800, height: 600 };
const startLimitMs = 30_000;

async function freePort() {
  const server = createServer().listen(0, '127.0.0.1');
  await once(server, 'listening');
  const { port } = server.address();
  server.close();
  await once(server, 'close');
  return port;
}

// Without a window manager the keyboard follows the pointer, and a page that it does not follow has no `:focus`.
// The pointer rests in the middle of the screen: on one so small it is over the window, whatever the window's size,
// and on the toolbar, where the page does not feel it.
const screenSize = '2x2x24';

// The toolbar would not let the window be as narrow as a telephone.
const toolbarStyle = `
* { min-width: 0; min-height: 0; padding: 0; margin: 0; border-width: 0; font-size: 1px }
button { margin: 0 -4px }
`;

/** Xvfb chooses a free display itself, and writes its number to the pipe once it is ready. */
async function startScreen() {
  const xvfb = spawn(
    findProgram('xvfb'),
    ['-displayfd', '3', '-screen', '0', screenSize, '-nolisten', 'tcp'],
    {
      stdio: ['ignore', 'ignore', 'ignore', 'pipe'],
    },
  );
  const ended = once(xvfb, 'exit').then(() => {
    throw new Error('Xvfb did not start.');
  });
  ended.catch(() => {}); // it ends in any case, once the tests are done
  const [display] = await Promise.race([once(xvfb.stdio[3], 'data'), ended]);
  return { xvfb, display: `:${String(display).trim()}` };
}

async function startDriver(display) {
  const port = await freePort();
  const settings = path.resolve('.build', 'webkit-settings');
  mkdirSync(path.join(settings, 'gtk-3.0'), { recursive: true });
  writeFileSync(path.join(settings, 'gtk-3.0', 'gtk.css'), toolbarStyle);
  const driver = spawn(findProgram('webkitDriver'), [`--port=${port}`, '--host=127.0.0.1'], {
    stdio: 'ignore',
    env: {
      ...process.env,
      DISPLAY: display,
      GDK_BACKEND: 'x11',
      NO_AT_BRIDGE: '1',
      XDG_CONFIG_HOME: settings,
    },
  });
  const address = `http://127.0.0.1:${port}`;
  for (const limit = Date.now() + startLimitMs; ;) {
    const ready = await fetch(`${address}/status`).then(
      (response) => response.ok,
      () => false,
    );
    if (ready) return { driver, address };
    if (driver.exitCode !== null || Date.now() > limit) throw new Error('WebKitWebDriver did not start.');
    await new Promise((resolve) => setTimeout(resolve, 50));
  }
}

class WebKitLauncher {
  name = 'WebKit';
  /** What @web/test-runner-commands goes by: it then calls sendKeys, sendMouseMove … of this class. */
  type = 'webdriver';
  concurrency = 1;
  #processes = [];
  #starting;
  #active;
  #aroundPage = [0, 0];
  /** The driver of the page, for commands beyond those of @web/test-runner-commands. */
  webdriver;

  async startSession(sessionId, url) {
    this.#starting ??= this.#start();
    await this.#starting;
    this.#active = sessionId;
    await this.setViewport(viewport);
    await this.webdriver.navigate(url);
  }

  isActive(sessionId) {
    return this.#active === sessionId;
  }

  getBrowserUrl() {
    return this.webdriver.url();
  }

  async stopSession() {
    this.#active = undefined;
    await this.webdriver.release();
    await this.webdriver.navigate('about:blank');
    // A frame that had the focus takes it along when it is removed; a click gives it back to the page.
    await this.sendMouseClick('', 1, 1);
    return {};
  }

  startDebugSession() {
    throw new Error('There is no watching of WebKit: its screen is a virtual one.');
  }

  async stop() {
    await this.webdriver?.close().catch(() => {});
    this.#endProcesses();
  }

  #endProcesses() {
    for (const each of this.#processes.splice(0)) each.kill();
  }

  /** WebDriver sizes the window, so what the page comes out too small is added to it. */
  async setViewport({ width, height }) {
    for (let attempt = 0; attempt < 3; attempt += 1) {
      const [extraWidth, extraHeight] = this.#aroundPage;
      await this.webdriver.setWindowSize({ width: width + extraWidth, height: height + extraHeight });
      const [innerWidth, innerHeight] = await this.#pageSize(width, height);
      if (innerWidth === width && innerHeight === height) return;
      this.#aroundPage = [extraWidth + width - innerWidth, extraHeight + height - innerHeight];
    }
    this.#aroundPage = [0, 0];
    throw new Error(`The page cannot be ${width} by ${height}.`);
  }

  /** The page learns of its new size a little after the window. */
  async #pageSize(width, height) {
    for (const limit = Date.now() + 500; ;) {
      const size = await this.webdriver.run('return [innerWidth, innerHeight];');
      if ((size[0] === width && size[1] === height) || Date.now() > limit) return size;
    }
  }

  sendKeys(_sessionId, keys) {
    return keys.length === 1 ? this.webdriver.press(keys) : this.webdriver.type(keys.join(''));
  }

  sendMouseMove(_sessionId, x, y) {
    return this.webdriver.point([{ type: 'pointerMove', duration: 0, x, y }]);
  }

  sendMouseClick(_sessionId, x, y, button) {
    const code = buttonCode(button);
    return this.webdriver.point([
      { type: 'pointerMove', duration: 0, x, y },
      { type: 'pointerDown', button: code },
      { type: 'pointerUp', button: code },
    ]);
  }

  sendMouseDown(_sessionId, button) {
    return this.webdriver.point([{ type: 'pointerDown', button: buttonCode(button) }]);
  }

  sendMouseUp(_sessionId, button) {
    return this.webdriver.point([{ type: 'pointerUp', button: buttonCode(button) }]);
  }

  resetMouse() {
    return this.webdriver.release();
  }

  async #start() {
    process.once('exit', () => this.#endProcesses());
    const { xvfb, display } = await startScreen();
    this.#processes.push(xvfb);
    const { driver, address } = await startDriver(display);
    this.#processes.unshift(driver);
    this.webdriver = await WebDriver.open(address, {
      browserName: 'MiniBrowser',
      'webkitgtk:browserOptions': { binary: findProgram('webkitBrowser'), args: ['--automation'] },
    });
  }
}

const buttonCode = (button = 'left') => ['left', 'middle', 'right'].indexOf(button);

export const webkitLauncher = () => new WebKitLauncher();
