import { html, nothing, type TemplateResult } from 'lit';
import { topUp } from '../../../engine/food.js';
import type { Avoid, FoodPortion, Knowledge } from '../../../engine/types.js';
import { seeSituation } from '../../../engine/situation.js';
import { foodList } from '../../../ui/food-list.js';
import { intakeSection as intakePart } from '../../../ui/intake-section.js';
import { choiceText } from '../../../ui/answer-text.js';
import type { Shown } from './outcome.js';

const UNDECIDED: readonly string[] = ['ask-professional', 'incomplete', 'emergency'];

export function figuresOf({ view }: Shown) {
  const { ground, state } = view;
  return seeSituation(ground.knowledge, state.facts, ground.options).figures;
}

/** What comes in against what is recommended. Where a professional goes first there are no figures to act on. */
export function intakeSection(shown: Shown): TemplateResult | typeof nothing {
  const { view, recommendation } = shown;
  if (UNDECIDED.includes(recommendation.outcome)) return nothing;
  const figures = figuresOf(shown);
  if (figures.referenceLowMg === undefined || figures.referenceHighMg === undefined) return nothing;
  const { words, ground, state } = view;
  const estimated = state.facts.foodMg === undefined;
  return intakePart({
    words,
    figures,
    limitMg: figures.ceilingMg,
    proposedMg: recommendation.plan?.elementalMgPerDay ?? 0,
    spreadPercent: estimated ? ground.knowledge.estimateSpread.share * 100 : 0,
  });
}

/** What closes the whole gap; nothing where that takes more than a few portions. */
function closingPortions(
  knowledge: Knowledge,
  gapMg: number,
  avoid: readonly Avoid[],
): readonly FoodPortion[] {
  const portions = topUp(knowledge, gapMg, { avoid });
  return portions.reduce((sum, { mg }) => sum + mg, 0) >= gapMg ? portions : [];
}

/** With a plan the portions that would close the same gap are an equal way, so they are the ones that are shown. */
export function foodsSection(shown: Shown): TemplateResult | typeof nothing {
  const { view, recommendation } = shown;
  const { words, ground, state } = view;
  const { outcome } = recommendation;
  if (UNDECIDED.includes(outcome) || outcome === 'nothing-needed') return nothing;
  const { foods: texts } = words.result;
  const avoid = state.facts.avoid ?? [];
  const gapMg = figuresOf(shown).gapMg ?? 0;
  const closing = recommendation.plan ? closingPortions(ground.knowledge, gapMg, avoid) : [];
  const others = recommendation.foods.filter(({ id }) => closing.every((portion) => portion.id !== id));
  const names = avoid.map((id) =>
    choiceText(words, { id: 'avoid', fact: 'avoid' }, id).toLocaleLowerCase(words.lang),
  );
  return html`<section class="block" part="foods-section" aria-labelledby="foods">
    <h3 id="foods">${texts.heading}</h3>
    <p class="muted">
      ${texts.lead}${names.length > 0 ? ` ${texts.respects({ avoid: words.list(names) })}` : ''}
    </p>
    ${
      closing.length > 0
        ? html`<div class="closing card">
            ${foodList(words, ground.knowledge, closing, mostMg(recommendation.foods))}
            <p class="small">${texts.equalWay({ mg: gapMg, portions: closing.length })}</p>
          </div>`
        : nothing
    }
    ${
      recommendation.foods.length > 0
        ? foodList(words, ground.knowledge, others, mostMg(recommendation.foods))
        : html`<p>${texts.none}</p>`
    }
  </section>`;
}

const mostMg = (foods: readonly FoodPortion[]): number => Math.max(...foods.map(({ mg }) => mg));
