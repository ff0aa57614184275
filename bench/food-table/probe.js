/**
 * Runs in every page before its own scripts, the same in all of them. While something is waited for it looks in every
 * frame whether the rows in sight are the right ones: drawn in full, from the foods, and found by the search.
 */
export function installProbe(rowsInSight) {
  const longTasks = [];
  const observer = new PerformanceObserver((list) => longTasks.push(...list.getEntries()));
  observer.observe({ type: 'longtask' });

  let waiting = null;
  let lastKey = null;
  addEventListener('keydown', ({ timeStamp }) => (lastKey = timeStamp), { capture: true });

  const contender = () => globalThis.benchContender;
  const foods = () => globalThis.benchFoods;
  const isFound = ({ names }, search) => names.toLowerCase().includes(search);
  const expected = (search) => foods().filter((food) => isFound(food, search)).length;

  /** The name holds the food's number, by which it is looked up. */
  function foodOf(row) {
    const text = row.textContent;
    const food = foods()[Number(/\d+/.exec(text)?.[0]) - 1];
    return food && text.includes(food.names) ? food : null;
  }

  const rowsShown = () => Array.from(contender().rows()).filter((row) => row.getClientRects().length > 0);

  function rowsSeen() {
    const seen = [];
    for (const row of contender().rows()) {
      const { top, height } = row.getBoundingClientRect();
      if (top >= innerHeight || seen.length === rowsInSight) break;
      if (height > 0) seen.push(row);
    }
    return seen;
  }

  function isPainted(search, count) {
    const seen = rowsSeen();
    if (seen.length < Math.min(count, rowsInSight)) return false;
    const isVisible = seen[0]?.checkVisibility({ opacityProperty: true, visibilityProperty: true }) ?? true;
    return isVisible && seen.every((row) => isFound(foodOf(row) ?? { names: '' }, search));
  }

  // Looked at after layout and before paint, when looking costs no layout of its own and what is seen is what gets
  // painted: a size that changes with every frame calls for it. A message is handled once the frame has been drawn.
  const channel = new MessageChannel();
  const metronome = document.createElement('div');
  metronome.style =
    'position: fixed; contain: strict; width: 1px; height: 1px; opacity: 0; pointer-events: none';
  let frames = 0;
  const nextFrame = () => {
    frames += 1;
    metronome.style.height = `${1 + (frames % 100)}px`;
  };
  const afterLayout = new ResizeObserver(() => {
    if (!waiting || waiting.isSeen) return;
    waiting.isSeen = isPainted(waiting.search, waiting.count);
    if (waiting.isSeen) channel.port2.postMessage(null);
    else requestAnimationFrame(nextFrame);
  });
  channel.port1.addEventListener('message', () => (waiting.paintedAt = performance.now()));
  channel.port1.start();
  addEventListener('DOMContentLoaded', () => {
    document.body.append(metronome);
    afterLayout.observe(metronome);
  });

  function waitFor(search, count, from) {
    waiting = { search, count, from, isSeen: false, paintedAt: null };
    requestAnimationFrame(nextFrame);
  }

  function scrollerOf(element) {
    for (
      let each = element;
      each;
      each = each.assignedSlot ?? each.parentElement ?? each.getRootNode().host
    ) {
      const scrolls = /auto|scroll/.test(getComputedStyle(each).overflowY);
      if (scrolls && each.scrollHeight > each.clientHeight) return each;
    }
    return document.scrollingElement;
  }

  const complete = ({ names, portionGrams, mgPer100g }, text) =>
    [names, portionGrams, mgPer100g].every((part) => part === null || text.includes(String(part)));

  globalThis.benchProbe = {
    isReady: () => Boolean(contender()) && document.readyState === 'complete',
    /** In a task of its own, as a page would do it; the long tasks before it are the page's. */
    show() {
      const count = expected('');
      setTimeout(() => {
        longTasks.length = 0;
        const from = performance.now();
        contender().show(foods(), document.getElementById('place'));
        waitFor('', count, from);
      });
    },
    /** From now on the rows that this search finds are waited for, counted from the next key. */
    expectKey(search) {
      lastKey = null;
      waitFor(search, expected(search), null);
    },
    paintedMs: () =>
      typeof waiting?.paintedAt !== 'number' ? null : { ms: waiting.paintedAt - (waiting.from ?? lastKey) },
    holdsAll: () => contender().held() === waiting.count,
    middleOfField() {
      const { left, top, width, height } = contender().field().getBoundingClientRect();
      return { x: left + width / 2, y: top + height / 2 };
    },
    isInField() {
      const field = contender().field();
      return field.getRootNode().activeElement === field;
    },
    /** Three calm moments in a row: nothing that the table still does in slices is left over. */
    async calm() {
      let calmMoments = 0;
      while (calmMoments < 3) {
        const deadline = await new Promise((resolve) => requestIdleCallback(resolve));
        calmMoments = deadline.timeRemaining() > 10 ? calmMoments + 1 : 0;
        await new Promise((resolve) => setTimeout(resolve));
      }
      return true;
    },
    /** Of all since the last call. */
    longestTask() {
      longTasks.push(...observer.takeRecords());
      return Math.max(0, ...longTasks.splice(0).map(({ duration }) => duration));
    },
    inDocument: () => rowsShown().length,
    /** All rows are in the document, or the last of them comes into sight by scrolling. */
    showsAll(search) {
      const shown = rowsShown();
      if (shown.length === waiting.count) return new Set(shown.map(foodOf)).size === waiting.count;
      const last = shown.at(-1);
      const { top, bottom } = last.getBoundingClientRect();
      const index = last.getAttribute('aria-rowindex');
      const isLast = index
        ? Number(index) > waiting.count
        : foodOf(last) === foods().findLast((food) => isFound(food, search));
      if (isLast && bottom > 0 && top < innerHeight) return true;
      // Again and again: how high all rows are may be known only when they have been drawn.
      const scroller = scrollerOf(last);
      scroller.scrollTop = scroller.scrollHeight;
      return false;
    },
    scrollBack() {
      scrollerOf(rowsShown()[0]).scrollTop = 0;
    },
    /** What is wrong with a row in the document, or null. */
    fault(search) {
      for (const row of rowsShown()) {
        const text = row.textContent;
        const food = foodOf(row);
        if (!food) return `no food in the row "${text}"`;
        if (!isFound(food, search)) return `"${food.names}" is not what was searched for`;
        if (!complete(food, text)) return `something is missing from the row "${text}"`;
      }
      return null;
    },
    /** For the message when something does not come. */
    sees: () => `${contender().held()} rows of ${waiting.count}, ${rowsSeen().length} in sight`,
  };
}
