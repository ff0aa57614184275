// The few commands of the W3C WebDriver protocol that the tests need, straight over HTTP.

const keyCodes = {
  Backspace: '\uE003',
  Tab: '\uE004',
  Enter: '\uE007',
  Shift: '\uE008',
  Control: '\uE009',
  Alt: '\uE00A',
  Escape: '\uE00C',
  PageUp: '\uE00E',
  PageDown: '\uE00F',
  End: '\uE010',
  Home: '\uE011',
  ArrowLeft: '\uE012',
  ArrowUp: '\uE013',
  ArrowRight: '\uE014',
  ArrowDown: '\uE015',
  Insert: '\uE016',
  Delete: '\uE017',
  Meta: '\uE03D',
};

export class WebDriver {
  #address;

  static async open(address, capabilities) {
    const { sessionId } = await send('POST', `${address}/session`, {
      capabilities: { alwaysMatch: capabilities },
    });
    return new WebDriver(`${address}/session/${sessionId}`);
  }

  constructor(address) {
    this.#address = address;
  }

  navigate(url) {
    return this.#send('POST', '/url', { url });
  }

  back() {
    return this.#send('POST', '/back', {});
  }

  reload() {
    return this.#send('POST', '/refresh', {});
  }

  window() {
    return this.#send('GET', '/window');
  }

  newWindow() {
    return this.#send('POST', '/window/new', { type: 'window' });
  }

  switchTo(handle) {
    return this.#send('POST', '/window', { handle });
  }

  closeWindow() {
    return this.#send('DELETE', '/window');
  }

  url() {
    return this.#send('GET', '/url');
  }

  /** Runs the body of a function in the page. */
  run(script, args = []) {
    return this.#send('POST', '/execute/sync', { script, args });
  }

  setWindowSize({ width, height }) {
    return this.#send('POST', '/window/rect', { width, height });
  }

  /** The last key is struck while those before it are held down. */
  async press(keys) {
    const codes = keys.map((key) => keyCodes[key] ?? key);
    const down = codes.map((value) => ({ type: 'keyDown', value }));
    const up = codes.toReversed().map((value) => ({ type: 'keyUp', value }));
    await this.#act([{ type: 'key', id: 'keyboard', actions: [...down, ...up] }]);
  }

  type(text) {
    const actions = [...text].flatMap((value) => [
      { type: 'keyDown', value },
      { type: 'keyUp', value },
    ]);
    return this.#act([{ type: 'key', id: 'keyboard', actions }]);
  }

  point(actions, pointerType = 'mouse') {
    return this.#act([{ type: 'pointer', id: pointerType, parameters: { pointerType }, actions }]);
  }

  release() {
    return this.#send('DELETE', '/actions');
  }

  screenshot() {
    return this.#send('GET', '/screenshot');
  }

  close() {
    return this.#send('DELETE', '');
  }

  #act(actions) {
    return this.#send('POST', '/actions', { actions });
  }

  #send(method, path, body) {
    return send(method, `${this.#address}${path}`, body);
  }
}

async function send(method, url, body) {
  const response = await fetch(url, {
    method,
    ...(body && { body: JSON.stringify(body), headers: { 'Content-Type': 'application/json' } }),
  });
  const { value } = await response.json();
  if (!response.ok) throw new Error(`WebDriver: ${value?.error}: ${value?.message}`);
  return value;
}
