// The shop's own script: product grid, search, cart. It knows nothing of the widget.
'use strict';

const at = (id) => document.getElementById(id);
const plain = (text) => text.normalize('NFD').replace(/\p{M}/gu, '').toLowerCase();

{
  const { currency, products } = JSON.parse(document.getElementById('producten').textContent);
  const byId = new Map(products.map((product) => [product.id, product]));
  const quantities = new Map();

  const money = new Intl.NumberFormat('nl-NL', { style: 'currency', currency });
  const number = new Intl.NumberFormat('nl-NL');
  const unitNames = {
    capsule: ['capsule', 'capsules'],
    tablet: ['tablet', 'tabletten'],
    gummy: ['gummy', 'gummies'],
    effervescent: ['bruistablet', 'bruistabletten'],
    sachet: ['sachet', 'sachets'],
    gram: ['gram', 'gram'],
    ml: ['ml', 'ml'],
    drop: ['druppel', 'druppels'],
    piece: ['blok', 'blokken'],
    spray: ['spray', 'sprays'],
  };
  const kinds = {
    capsule: 'pieces',
    tablet: 'pieces',
    gummy: 'pieces',
    effervescent: 'pieces',
    sachet: 'loose',
    ml: 'loose',
    drop: 'loose',
    spray: 'other',
    piece: 'other',
  };

  const say = (text) => {
    at('bericht').textContent = text;
    clearTimeout(say.timer);
    say.timer = setTimeout(() => {
      at('bericht').textContent = '';
    }, 5000);
  };

  // Powder is for eating, bath flakes are not; both come by the gram.
  const kindOf = ({ unit, elementalMgPerUnit }) =>
    unit === 'gram' ? (elementalMgPerUnit ? 'loose' : 'other') : kinds[unit];

  function factsOf({ unit, unitsPerPack, elementalMgPerUnit }) {
    const [one, many] = unitNames[unit];
    const facts = [];
    if (unitsPerPack) facts.push(`${number.format(unitsPerPack)} ${many}`);
    if (typeof elementalMgPerUnit === 'number')
      facts.push(`${number.format(elementalMgPerUnit)} mg magnesium per ${one}`);
    return facts.join(', ');
  }

  // Grid

  function actionFor(product) {
    const action = document.createElement(product.affiliate ? 'a' : 'button');
    action.className = 'card-action button';
    const label = document.createElement('span');
    label.className = 'visually-hidden';
    label.textContent = `: ${product.name}`;
    if (product.affiliate) {
      action.href = product.url;
      action.rel = 'sponsored noopener';
      action.append('Naar partner', label);
    } else if (product.inStock) {
      action.type = 'button';
      action.append('In winkelmand', label);
      action.addEventListener('click', () => addToCart(product.id, 1));
    } else {
      action.type = 'button';
      action.disabled = true;
      action.append('Uitverkocht', label);
    }
    return action;
  }

  function cardFor(product) {
    const card = at('kaart').content.cloneNode(true).firstElementChild;
    card.id = product.id;
    card.querySelector('img').src = product.image;
    card.querySelector('.card-name').textContent = product.name;
    const facts = card.querySelector('.card-facts');
    facts.textContent = factsOf(product);
    if (product.affiliate) {
      const tag = document.createElement('span');
      tag.className = 'card-tag';
      tag.textContent = 'Advertentie';
      facts.prepend(tag, document.createElement('br'));
    }
    card.querySelector('.card-price').textContent = money.format(product.price);
    card.append(actionFor(product));
    return card;
  }

  let kind = '';

  function showMatches() {
    const words = plain(at('zoekveld').value).split(/\s+/).filter(Boolean);
    let shown = 0;
    for (const product of products) {
      const name = plain(product.name);
      const matches = (!kind || kindOf(product) === kind) && words.every((word) => name.includes(word));
      at(product.id).hidden = !matches;
      if (matches) shown += 1;
    }
    at('aantal').textContent =
      shown === 0
        ? 'Niets gevonden. Probeer een ander woord of kies "Alles".'
        : shown === 1
          ? '1 product'
          : `${shown} producten`;
  }

  at('raster').append(...products.map(cardFor));
  showMatches();

  at('zoekveld').addEventListener('input', showMatches);
  at('zoeken').addEventListener('submit', (event) => {
    event.preventDefault();
    at('assortiment').scrollIntoView();
  });
  at('soorten').addEventListener('click', ({ target }) => {
    const chosen = target.closest('button');
    if (!chosen) return;
    kind = chosen.dataset.kind;
    for (const button of at('soorten').children)
      button.setAttribute('aria-pressed', String(button === chosen));
    showMatches();
  });

  // Cart

  function lineFor(product, quantity) {
    const line = at('regel').content.cloneNode(true).firstElementChild;
    const less = line.querySelector('.less');
    const more = line.querySelector('.more');
    const remove = line.querySelector('.remove');
    line.dataset.id = product.id;
    line.querySelector('img').src = product.image;
    line.querySelector('.cart-line-name').textContent = product.name;
    line.querySelector('.cart-line-price').textContent = money.format(product.price * quantity);
    line.querySelector('output').textContent = quantity;
    less.setAttribute('aria-label', `Eén minder: ${product.name}`);
    more.setAttribute('aria-label', `Eén meer: ${product.name}`);
    remove.setAttribute('aria-label', `Verwijder ${product.name}`);
    less.addEventListener('click', () => setQuantity(product.id, quantity - 1, '.less'));
    more.addEventListener('click', () => setQuantity(product.id, quantity + 1, '.more'));
    remove.addEventListener('click', () => setQuantity(product.id, 0));
    return line;
  }

  function showCart() {
    const lines = [...quantities].map(([id, quantity]) => ({ product: byId.get(id), quantity }));
    const count = lines.reduce((sum, { quantity }) => sum + quantity, 0);
    const total = lines.reduce((sum, { product, quantity }) => sum + product.price * quantity, 0);
    at('winkelmand-aantal').textContent = count;
    at('winkelmand-totaal').textContent = money.format(total);
    at('winkelmand-regels').replaceChildren(
      ...lines.map(({ product, quantity }) => lineFor(product, quantity)),
    );
    at('winkelmand-leeg').hidden = count > 0;
    at('winkelmand-voet').hidden = count === 0;
    at('afrekenen-melding').textContent = '';
  }

  // The lines are drawn anew, so focus goes back to the same button, or to the close button when its line is gone.
  function setQuantity(id, quantity, focus) {
    if (quantity > 0) quantities.set(id, Math.min(quantity, 99));
    else quantities.delete(id);
    showCart();
    const line = at('winkelmand-regels').querySelector(`[data-id="${CSS.escape(id)}"]`);
    (line?.querySelector(focus) ?? at('winkelmand').querySelector('.cart-head button')).focus();
  }

  function addToCart(id, quantity) {
    const product = byId.get(id);
    if (!product) return;
    quantities.set(id, Math.min((quantities.get(id) ?? 0) + quantity, 99));
    showCart();
    say(`${quantity} × ${product.name} zit in je winkelmand.`);
  }

  // The open cart says it better, and would share its corner of a small screen with the message.
  at('winkelmand').addEventListener('beforetoggle', () => {
    at('bericht').textContent = '';
  });
  at('afrekenen').addEventListener('click', () => {
    at('afrekenen-melding').textContent = 'Dit is een voorbeeldwinkel. Hier kun je niets bestellen.';
  });

  // A plain link such as ?toevoegen=citraat-400 works too, as in most shops.
  const wanted = new URLSearchParams(location.search).get('toevoegen');
  if (wanted) {
    addToCart(wanted, 1);
    history.replaceState(null, '', location.pathname + location.hash);
  }

  window.shop = { addToCart };
}
