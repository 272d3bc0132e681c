'use strict';
(() => {
  const claims = [...document.querySelectorAll('article.claim')];
  const search = document.getElementById('search');
  const inDocument = document.getElementById('document');
  const verdict = document.getElementById('verdict');
  const shown = document.getElementById('shown');
  const texts = new Map(claims.map((claim) => [claim, claim.textContent.toLowerCase()]));

  // A formula that KaTeX cannot read stays the text that it was.
  function typeset(span) {
    const text = span.textContent;
    try {
      katex.render(span.dataset.latex, span, { throwOnError: true, strict: 'ignore' });
      span.title = text;
    } catch {
      span.textContent = text;
      span.dataset.plain = 'yes';
    }
  }

  function filter() {
    const words = search.value.toLowerCase().split(/\s+/).filter(Boolean);
    let count = 0;
    for (const claim of claims) {
      const section = claim.closest('section');
      const fits = (!inDocument.value || section.id === inDocument.value)
        && (!verdict.value || claim.dataset.verdict === verdict.value)
        && words.every((word) => texts.get(claim).includes(word));
      claim.hidden = !fits;
      count += fits ? 1 : 0;
    }
    for (const section of document.querySelectorAll('section.document')) {
      section.hidden = !section.querySelector('article.claim:not([hidden])');
    }
    shown.textContent = `${count} of ${claims.length} shown`;
  }

  function reveal() {
    const target = document.getElementById(decodeURIComponent(location.hash.slice(1)));
    if (target?.matches('article.claim')) {
      if (target.hidden) {
        search.value = '';
        inDocument.value = '';
        verdict.value = '';
        filter();
      }
      target.querySelector('details').open = true;
      target.focus({ preventScroll: true });
      target.scrollIntoView();
    }
  }

  function step(by) {
    const visible = claims.filter((claim) => !claim.hidden);
    const at = visible.indexOf(document.activeElement?.closest?.('article.claim'));
    const next = visible[Math.min(visible.length - 1, Math.max(0, at + by))];
    next?.focus();
  }

  document.addEventListener('keydown', (event) => {
    if (event.ctrlKey || event.metaKey || event.altKey || /^(INPUT|SELECT|TEXTAREA)$/.test(event.target.tagName)) {
      if (event.key === 'Escape' && event.target === search) {
        search.value = '';
        filter();
      }
      return;
    }
    if (event.key === '/') {
      event.preventDefault();
      search.focus();
    } else if (event.key === 'j' || event.key === 'k') {
      step(event.key === 'j' ? 1 : -1);
    }
  });
  document.getElementById('filters').addEventListener('submit', (event) => event.preventDefault());
  for (const control of [search, inDocument, verdict]) {
    control.addEventListener('input', filter);
  }
  window.addEventListener('hashchange', reveal);
  window.addEventListener('beforeprint', () => document.querySelectorAll('article details').forEach((d) => { d.open = true; }));

  // The visible formulas first, the rest while the browser is idle.
  const waiting = [...document.querySelectorAll('.formula')];
  function some() {
    const until = performance.now() + 30;
    while (waiting.length > 0 && performance.now() < until) {
      typeset(waiting.shift());
    }
    if (waiting.length > 0) {
      setTimeout(some);
    } else {
      document.documentElement.dataset.ready = 'yes';
      reveal();
    }
  }
  filter();
  reveal();
  some();
})();
