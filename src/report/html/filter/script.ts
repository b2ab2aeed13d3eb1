/**
 * The only program on the page. It narrows the report down, and opens what a link leads to; without it everything is
 * there to read. It makes no markup, asks nothing of any network, and keeps what was chosen in the address, so that it
 * can be sent.
 */
export const script = `
(() => {
  'use strict';
  const form = document.getElementById('filter');
  const things = [...document.querySelectorAll('[data-kind]')];
  const groups = [...document.querySelectorAll('.result'), ...document.querySelectorAll('.requirement')];
  const facets = ['outcome', 'role', 'profile', 'subject'];
  const format = new Intl.NumberFormat(document.documentElement.lang);
  const texts = new Map();
  const plain = (text) => text.normalize('NFD').replace(/\\p{M}/gu, '').toLowerCase();

  function textOf(thing) {
    if (!texts.has(thing)) {
      const group = thing.closest('.requirement');
      const heading = group ? group.querySelector('h3').textContent + thing.closest('.result').querySelector('h4').textContent : '';
      texts.set(thing, plain(heading + ' ' + thing.textContent));
    }
    return texts.get(thing);
  }

  function chosen() {
    return [...new FormData(form)].filter(([, value]) => value.trim() !== '');
  }

  function apply() {
    const wanted = Object.fromEntries(chosen());
    const words = plain(wanted.q ?? '').split(/\\s+/).filter((word) => word !== '');
    const shown = { finding: 0, requirement: 0, scenario: 0 };
    for (const thing of things) {
      const isWanted = facets.every((name) => wanted[name] === undefined || thing.dataset[name].split(' ').includes(wanted[name]))
        && words.every((word) => textOf(thing).includes(word));
      thing.hidden = !isWanted;
      if (isWanted) shown[thing.dataset.kind] += Number(thing.dataset.count);
    }
    for (const group of groups) group.hidden = !group.querySelector('[data-kind]:not([hidden])');
    for (const count of form.querySelectorAll('[data-shown]')) count.textContent = format.format(shown[count.dataset.shown]);
    form.classList.toggle('narrowed', chosen().length > 0);
  }

  function keep() {
    const query = new URLSearchParams(chosen()).toString();
    if (query !== '' || location.hash.startsWith('#?')) history.replaceState(null, '', query === '' ? '#' : '#?' + query);
  }

  function restore() {
    const query = new URLSearchParams(location.hash.slice(2));
    for (const field of form.elements) if (field.name !== '') field.value = query.get(field.name) ?? '';
    apply();
  }

  /** What a link leads to is shown and opened, whatever was chosen before. */
  function follow() {
    if (location.hash.startsWith('#?')) return restore();
    const target = document.getElementById(location.hash.slice(1));
    if (!target) return;
    for (let place = target; place; place = place.parentElement) {
      place.hidden = false;
      if (place.localName === 'details') place.open = true;
    }
    for (const within of target.querySelectorAll('[hidden]')) within.hidden = false;
    const content = target.querySelector(':scope > details');
    if (content) content.open = true;
    target.scrollIntoView();
  }

  let waiting;
  form.addEventListener('input', () => {
    clearTimeout(waiting);
    waiting = setTimeout(() => { apply(); keep(); }, 120);
  });
  form.addEventListener('reset', () => setTimeout(() => { apply(); keep(); }));
  form.addEventListener('submit', (event) => event.preventDefault());
  // A browser leaves for later what is far away; looking for the next stop it would lay that out piece by piece, which is slow.
  addEventListener('keydown', ({ key }) => { if (key === 'Tab') document.documentElement.classList.add('laid-out'); }, true);
  addEventListener('hashchange', follow);
  form.hidden = false;
  follow();
})();
`;
