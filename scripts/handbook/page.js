// The page: head, contents, chapters.
import { readFileSync } from 'node:fs';
import { answers } from './answers.js';
import { claims } from './claims.js';
import { conflicts } from './conflicts.js';
import { decisions } from './decisions.js';
import { evidence } from './evidence.js';
import { figures } from './figures.js';
import { foods } from './foods.js';
import { markup, raw, when } from './html.js';
import { proof } from './proof.js';
import { safety } from './safety.js';
import { sourceList } from './source-list.js';
import { unchecked } from './unchecked.js';

/** How the templates are laid out is no concern of the page's. */
const indentation = /\n\s+/g;

const styles = () => readFileSync(new URL('style.css', import.meta.url), 'utf8');

const reading = ({ text }) => ({
  id: 'reading',
  ...text.chapters.reading,
  sections: [
    {
      id: 'reading-how',
      title: '',
      lead: '',
      body: markup`<dl class="reading">
        ${text.reading.map(
          ({ title, text: said }) =>
            markup`<div>
              <dt>${title}</dt>
              <dd>${said}</dd>
            </div>`,
        )}
      </dl>`,
    },
  ],
});

const chaptersOf = (book) =>
  [
    reading,
    safety,
    decisions,
    figures,
    foods,
    claims,
    evidence,
    conflicts,
    answers,
    unchecked,
    proof,
    sourceList,
  ].map((chapter) => chapter(book));

const contents = (book, chapters) =>
  markup`<nav class="contents" aria-label="${book.text.contents}">
    <p class="back"><a href="index.html">${book.text.back}</a></p>
    <ol>
      ${chapters.map(
        ({ id, title, sections }) =>
          markup`<li>
            <a href="#${id}">${title}</a>${when(
              sections.filter((section) => section.title !== ''),
              (named) =>
                markup`<ol>
                  ${named.map((section) => markup`<li><a href="#${section.id}">${section.title}</a></li>`)}
                </ol>`,
            )}
          </li> `,
      )}
    </ol>
  </nav> `;

const section = ({ id, title, lead, body }) =>
  markup`<section id="${id}">
    ${when(title, (it) => markup`<h3><a href="#${id}">${it}</a></h3>`)}${when(lead, (it) => markup`<p class="lead">${it}</p>`)}
    ${body}
  </section> `;

const chapter = ({ id, title, lead, sections }, i) =>
  markup`<section class="chapter" id="${id}">
    <h2><span class="number">${i + 1}</span> ${title}</h2>
    <p class="lead">${lead}</p>
    ${sections.map(section)}
  </section> `;

const total = (rules) => Object.values(rules).reduce((sum, group) => sum + Object.keys(group).length, 0);

const counts = ({ text, words, knowledge, sources, answers: { answers: said } }) => {
  const n = (value) => words.number(value);
  return text.counts({
    rules: n(total(knowledge.rules)),
    foods: n(total(knowledge.foods)),
    sources: n(Object.keys(sources).length),
    answers: n(Object.keys(said).length),
  });
};

export function page(book) {
  const { text, lang, knowledge, hash } = book;
  const chapters = chaptersOf(book);
  const { otherLanguage: other } = text;
  const whole = markup`<!doctype html>
    <html lang="${lang}">
      <head>
        <meta charset="utf-8" />
        <meta name="viewport" content="width=device-width, initial-scale=1" />
        <title>${text.title}</title>
        <meta name="description" content="${text.lead}" />
        <meta name="color-scheme" content="light dark" />
        <link rel="icon" href="images/pot-groen.svg" type="image/svg+xml" />
        <style>
          ${raw(styles())}
        </style>
      </head>
      <body>
        <a class="skip" href="#reading">${text.skip}</a>
        <div class="layout">
          <header class="head">
            <p class="top">
              <a href="index.html">${text.back}</a>
              <a href="${other.file}" lang="${other.lang}" hreflang="${other.lang}">${other.name}</a>
            </p>
            <h1>${text.title}</h1>
            <p class="opening">${text.lead}</p>
            <p class="stamp">${text.version({ version: knowledge.version, hash })}<br />${counts(book)}</p>
          </header>
          ${contents(book, chapters)}
          <main>
            ${chapters.map(chapter)}
          </main>
        </div>
      </body>
    </html>
`;
  return String(whole).replaceAll(indentation, '\n');
}
