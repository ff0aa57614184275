import { expect } from 'chai';
import { html, LitElement } from 'lit';
import type { TemplateResult } from 'lit';
import type { Problem } from '../../src/ui/config.js';
import { define } from '../../src/ui/define.js';
import { FoodsController } from '../../src/ui/own-foods/foods-controller.js';
import { until } from './support/until.js';

/** The least element that has foods of the host. */
class FoodsProbe extends LitElement {
  static override properties = { foods: { attribute: false, noAccessor: true } };

  static override get observedAttributes(): string[] {
    return [...super.observedAttributes, 'src'];
  }

  readonly told: Problem[][] = [];
  /** What was drawn: state and progress. */
  readonly drawn: string[] = [];
  readonly own = new FoodsController(this, { tell: (problems) => void this.told.push([...problems]) });

  get foods(): object | string | null {
    return this.own.given;
  }

  set foods(given: object | string | null) {
    this.own.given = given;
  }

  get ids(): string[] {
    return this.own.foods.map(({ id }) => id);
  }

  override attributeChangedCallback(name: string, before: string | null, after: string | null): void {
    super.attributeChangedCallback(name, before, after);
    this.requestUpdate();
  }

  async whenRead(): Promise<void> {
    await this.updateComplete;
    await this.own.ready;
    await this.updateComplete;
  }

  protected override render(): TemplateResult {
    this.drawn.push(`${this.own.state} ${this.own.progress}`);
    return html`${this.own.state}`;
  }
}

define('foods-probe', FoodsProbe);

function makeProbe(src?: string): FoodsProbe {
  const probe = document.createElement('foods-probe') as FoodsProbe;
  if (src !== undefined) probe.setAttribute('src', src);
  return probe;
}

async function show(src?: string): Promise<FoodsProbe> {
  const probe = makeProbe(src);
  document.body.append(probe);
  await probe.whenRead();
  return probe;
}

const food = (id: string) => ({ id, names: 'Noot', mgPer100g: 1 });
const csv = (...ids: string[]): string =>
  ['id;name;mgPer100g', ...ids.map((id) => `${id};Noot;1`)].join('\n');
const manyFoods = (count: number): object[] => Array.from({ length: count }, (_, i) => food(`f${i}`));

interface Asked {
  url: string;
  signal: AbortSignal;
}

/** A body that comes in as the test sends it. */
function sending(headers: Record<string, string> = {}): {
  response: Response;
  send: (text: string) => void;
  end: () => void;
  fail: () => void;
} {
  let controller!: ReadableStreamDefaultController<Uint8Array>;
  const body = new ReadableStream<Uint8Array>({
    start: (given) => void (controller = given),
  });
  return {
    response: new Response(body, { headers }),
    send: (text) => controller.enqueue(new TextEncoder().encode(text)),
    end: () => controller.close(),
    fail: () => controller.error(new TypeError('the connection broke')),
  };
}

describe('own foods', () => {
  const ofTheBrowser = { fetch: window.fetch, setTimeout: window.setTimeout };

  afterEach(() => {
    document.body.replaceChildren();
    Object.assign(window, ofTheBrowser);
    Reflect.deleteProperty(navigator, 'onLine');
  });

  /** Answers in place of a server, and remembers what was asked. */
  function serve(answer: (asked: Asked) => Promise<Response> | Response): Asked[] {
    const asked: Asked[] = [];
    window.fetch = async (url, options) => {
      const request = { url: url as string, signal: options?.signal as AbortSignal };
      asked.push(request);
      return answer(request);
    };
    return asked;
  }

  const silence = ({ signal }: Asked): Promise<Response> =>
    new Promise((_, reject) =>
      signal.addEventListener('abort', () => reject(new DOMException('', 'AbortError'))),
    );

  function expectFailure(probe: FoodsProbe, code: string): void {
    expect(probe.own.state).to.equal('failed');
    expect(probe.own.failure?.code).to.equal(code);
    expect(probe.own.foods).to.have.length(0);
    expect(probe.told.at(-1)?.map(({ attribute }) => attribute)).to.deep.equal(['src']);
  }

  describe('of a page', () => {
    it('are none until it gives some, and again after it took them back', async () => {
      const probe = await show();
      expect(probe.own.state).to.equal('built-in');
      probe.foods = [food('a')];
      await probe.whenRead();
      expect([probe.own.state, probe.ids]).to.deep.equal(['ready', ['a']]);
      probe.foods = null;
      await probe.whenRead();
      expect([probe.own.state, probe.ids]).to.deep.equal(['built-in', []]);
    });

    it('are there in the first drawing when they are few', async () => {
      const probe = makeProbe();
      probe.foods = { foods: [food('a'), food('b')] };
      document.body.append(probe);
      await probe.updateComplete;
      expect(probe.drawn).to.deep.equal(['ready null']);
      expect(probe.ids).to.deep.equal(['a', 'b']);
    });

    it('win over the address, which counts again without them', async () => {
      const asked = serve(() => new Response(csv('fetched')));
      const probe = makeProbe('/foods.csv');
      const given = [food('a')];
      probe.foods = given;
      document.body.append(probe);
      await probe.whenRead();
      expect(probe.ids).to.deep.equal(['a']);
      expect(probe.foods).to.equal(given);
      expect(asked).to.have.length(0);
      probe.foods = null;
      await probe.whenRead();
      expect(probe.ids).to.deep.equal(['fetched']);
    });

    it('are read in slices when they are many, with progress, and the page stays awake', async () => {
      let turns = 0;
      const timer = setInterval(() => (turns += 1), 0);
      const probe = makeProbe();
      probe.foods = manyFoods(100_000);
      document.body.append(probe);
      await probe.whenRead();
      clearInterval(timer);
      expect(probe.own.foods).to.have.length(100_000);
      expect(probe.drawn[0]).to.equal('loading null');
      expect(probe.drawn.at(-1)).to.equal('ready null');
      const shares = probe.drawn.slice(1, -1).map((drawn) => Number(drawn.replace('loading ', '')));
      expect(shares.length).to.be.greaterThan(1);
      expect(shares).to.deep.equal([...shares].sort((a, b) => a - b));
      expect(turns).to.be.greaterThan(0);
    });

    it('that were many and are replaced while they are read leave no trace', async () => {
      const probe = makeProbe();
      probe.foods = manyFoods(100_000);
      document.body.append(probe);
      await probe.updateComplete;
      const before = probe.own.ready;
      expect(probe.own.state).to.equal('loading');
      probe.foods = [food('a')];
      await probe.whenRead();
      await before;
      expect([probe.own.state, probe.ids]).to.deep.equal(['ready', ['a']]);
      expect(probe.told.flat()).to.deep.equal([]);
    });

    it('tell what is wrong, with its place', async () => {
      const probe = makeProbe();
      probe.foods = [food('a'), { ...food('b'), mgPer100g: 'veel' }];
      document.body.append(probe);
      await probe.whenRead();
      expect(probe.own.rowProblems).to.deep.equal([
        { code: 'no-number', line: 2, column: 'mgPer100g', value: 'veel' },
      ]);
      expect(probe.told.flat().map(({ attribute }) => attribute)).to.deep.equal(['foods[1].mgPer100g']);
    });
  });

  describe('from an address', () => {
    it('are fetched once, and no other time for a drawing', async () => {
      const asked = serve(() => new Response(csv('a', 'b')));
      const probe = await show('foods.csv');
      probe.requestUpdate();
      await probe.whenRead();
      expect(asked.map(({ url }) => url)).to.deep.equal(['foods.csv']);
      expect([probe.own.state, probe.ids]).to.deep.equal(['ready', ['a', 'b']]);
    });

    it('are read from JSON too, whatever the server calls it', async () => {
      serve(
        () =>
          new Response(JSON.stringify({ foods: [food('a')] }), { headers: { 'content-type': 'text/html' } }),
      );
      expect((await show('/foods')).ids).to.deep.equal(['a']);
    });

    it('have the encoding that the server tells', async () => {
      const bytes = Uint8Array.from(csv('cr\u00E8me'), (letter) => letter.charCodeAt(0));
      serve(() => new Response(bytes, { headers: { 'content-type': 'text/csv; charset=iso-8859-1' } }));
      expect((await show('/foods.csv')).ids).to.deep.equal(['cr\u00E8me']);
    });

    it('show how far they are when their length is known, in steps that only grow', async () => {
      const text = csv(...Array.from({ length: 40 }, (_, i) => `f${i}`));
      const body = sending({ 'content-length': String(text.length) });
      serve(() => body.response);
      const probe = makeProbe('/foods.csv');
      document.body.append(probe);
      await probe.updateComplete;
      expect(probe.own.state).to.equal('loading');
      const quarter = Math.ceil(text.length / 4);
      for (let at = 0; at < text.length; at += quarter) {
        const before = probe.own.progress ?? 0;
        body.send(text.slice(at, at + quarter));
        await until('progress', () => (probe.own.progress ?? 0) > before);
      }
      expect(probe.own.progress).to.equal(0.5);
      body.end();
      await probe.whenRead();
      expect(probe.ids).to.have.length(40);
      expect(probe.own.progress).to.equal(null);
    });

    it('show that they come when their length is not known, also where they are compressed', async () => {
      const body = sending({ 'content-encoding': 'gzip', 'content-length': '10' });
      serve(() => body.response);
      const probe = makeProbe('/foods.csv');
      document.body.append(probe);
      await probe.updateComplete;
      body.send(csv('a'));
      body.send('\nb;Noot;1');
      body.end();
      await probe.whenRead();
      expect(probe.drawn).to.deep.equal(['loading null', 'ready null']);
      expect(probe.ids).to.deep.equal(['a', 'b']);
    });

    it('are read where the browser gives no stream', async () => {
      serve(() => {
        const response = new Response(csv('a'));
        Object.defineProperty(response, 'body', { value: undefined });
        return response;
      });
      expect((await show('/foods.csv')).ids).to.deep.equal(['a']);
    });

    it('that are named later win, and the first request ends', async () => {
      const asked = serve(silence);
      const probe = makeProbe('/first.csv');
      document.body.append(probe);
      await probe.updateComplete;
      expect(probe.own.state).to.equal('loading');
      await until('the first request', () => asked.length === 1);
      window.fetch = async () => new Response(csv('second'));
      probe.setAttribute('src', '/second.csv');
      await probe.whenRead();
      expect(asked[0]?.signal.aborted).to.equal(true);
      expect(probe.ids).to.deep.equal(['second']);
      expect(probe.told.flat()).to.deep.equal([]);
    });

    it('that come late, after others were named, count for nothing', async () => {
      let answer: (response: Response) => void = () => {};
      serve(() => new Promise((resolve) => (answer = resolve)));
      const probe = makeProbe('/first.csv');
      document.body.append(probe);
      await probe.updateComplete;
      const first = probe.own.ready;
      serve(() => new Response(csv('second')));
      probe.setAttribute('src', '/second.csv');
      await probe.whenRead();
      answer(new Response('no list'));
      await first;
      expect([probe.own.state, probe.ids]).to.deep.equal(['ready', ['second']]);
      expect(probe.told.flat()).to.deep.equal([]);
    });

    it('stop when the element is taken away, and begin anew when it is put back', async () => {
      const asked = serve(silence);
      const probe = makeProbe('/foods.csv');
      document.body.append(probe);
      await probe.updateComplete;
      await until('the first request', () => asked.length === 1);
      probe.remove();
      expect(asked[0]?.signal.aborted).to.equal(true);
      serve(() => new Response(csv('a')));
      document.body.append(probe);
      await probe.whenRead();
      expect([probe.own.state, probe.ids]).to.deep.equal(['ready', ['a']]);
      expect(probe.told.flat()).to.deep.equal([]);
    });

    it('stay when an element that has them is moved', async () => {
      const asked = serve(() => new Response(csv('a')));
      const probe = await show('/foods.csv');
      const box = document.createElement('div');
      document.body.append(box);
      box.append(probe);
      await probe.whenRead();
      expect([asked.length, probe.ids]).to.deep.equal([1, ['a']]);
    });

    it('that are not there are told, and come when they are asked for again', async () => {
      const probe = await show('/no-such-folder/foods.csv');
      expectFailure(probe, 'status');
      expect(probe.own.failure).to.deep.equal({ code: 'status', status: 404 });
      expect(probe.told.at(-1)?.[0]).to.include({ value: '/no-such-folder/foods.csv' });
      serve(() => new Response(csv('a')));
      probe.own.retry();
      await probe.whenRead();
      expect([probe.own.state, probe.own.failure, probe.ids]).to.deep.equal(['ready', null, ['a']]);
      expect(probe.told.at(-1)).to.deep.equal([]);
    });

    it('asked for again while they come end the first request', async () => {
      const asked = serve(silence);
      const probe = makeProbe('/foods.csv');
      document.body.append(probe);
      await probe.updateComplete;
      await until('the first request', () => asked.length === 1);
      probe.own.retry();
      await probe.updateComplete;
      await until('the second request', () => asked.length === 2);
      expect(asked.map(({ signal }) => signal.aborted)).to.deep.equal([true, false]);
    });

    it('that are a web page are told to be one', async () => {
      serve(() => new Response('<!doctype html><title>Inloggen</title>'));
      expectFailure(await show('/foods.csv'), 'web-page');
    });

    it('behind a connection that breaks are told', async () => {
      const body = sending();
      serve(() => body.response);
      const probe = makeProbe('/foods.csv');
      document.body.append(probe);
      await probe.updateComplete;
      body.send(csv('a'));
      body.fail();
      await probe.whenRead();
      expectFailure(probe, 'unreachable');
    });

    it('cannot come without a connection, which is said', async () => {
      serve(() => Promise.reject(new TypeError('Failed to fetch')));
      Object.defineProperty(navigator, 'onLine', { value: false, configurable: true });
      expectFailure(await show('/foods.csv'), 'offline');
    });

    it('are not waited for without end when the server falls silent', async () => {
      const timers: (() => void)[] = [];
      window.setTimeout = ((run: () => void) => timers.push(run)) as unknown as typeof setTimeout;
      serve(silence);
      const probe = makeProbe('/foods.csv');
      document.body.append(probe);
      await probe.updateComplete;
      await until('the time that is allowed', () => timers.length > 0);
      expect(timers).to.have.length(1);
      timers[0]?.();
      await probe.whenRead();
      expectFailure(probe, 'timeout');
    });

    it('that say to be more than 20 MB are not even read', async () => {
      const body = sending({ 'content-length': '21000000' });
      serve(() => body.response);
      expectFailure(await show('/foods.csv'), 'too-large');
    });

    it('that turn out to be more than 20 MB are read no further', async () => {
      const piece = 'x'.repeat(1024 * 1024);
      let sent = 0;
      const asked = serve(
        () =>
          new Response(
            new ReadableStream<Uint8Array>({
              pull: (stream) => {
                sent += 1;
                stream.enqueue(new TextEncoder().encode(piece));
              },
            }),
          ),
      );
      expectFailure(await show('/foods.csv'), 'too-large');
      expect(asked[0]?.signal.aborted).to.equal(true);
      expect(sent).to.be.lessThan(25);
    });

    for (const address of [
      'javascript:alert(1)',
      'data:text/csv,name',
      'https://[',
      'ftp://x.example/a.csv',
    ]) {
      it(`${address} is no address, and nothing is asked`, async () => {
        const asked = serve(() => new Response(csv('a')));
        expectFailure(await show(address), 'bad-address');
        expect(asked).to.have.length(0);
      });
    }

    it('that are empty or blank in the attribute are not given', async () => {
      const asked = serve(() => new Response(csv('a')));
      expect((await show('')).own.state).to.equal('built-in');
      expect((await show('  ')).own.state).to.equal('built-in');
      expect(asked).to.have.length(0);
    });

    it('of 100,000 rows come in one piece', async () => {
      const ids = Array.from({ length: 100_000 }, (_, i) => `f${i}`);
      serve(() => new Response(csv(...ids)));
      const probe = await show('/foods.csv');
      expect(probe.ids).to.deep.equal(ids);
      expect(probe.own.rowProblemCount).to.equal(0);
    });
  });
});
