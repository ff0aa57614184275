// The hand-written quiz: the questions stand in the page, this shows them one at a time.
const form = document.getElementById('quiz');
const result = document.getElementById('result');
const back = document.getElementById('back');
const error = form.querySelector('.error');
const progress = form.querySelector('progress');
const questions = [...form.querySelectorAll('fieldset')];
const path = [];
let current = questions[0];

const valueOf = (name) => new FormData(form).get(name);
const age = () => Number(valueOf('age'));
const asked = {
  adult: () => age() >= 18,
  stage: () => valueOf('sex') !== 'male' && age() >= 12 && age() < 60,
};

const isAsked = ({ dataset }) => !dataset.needs || asked[dataset.needs]();

function isAnswered(question) {
  const inputs = [...question.querySelectorAll('input')];
  if (inputs[0].type === 'number')
    return inputs.every((input) => input.value !== '' && input.checkValidity());
  return inputs.some((input) => input.checked);
}

function show(question) {
  current.hidden = true;
  question.hidden = false;
  current = question;
  error.hidden = true;
  back.hidden = path.length === 0;
  progress.value = questions.indexOf(question) + 1;
  question.querySelector('h2').focus();
}

function outcome() {
  const signs = new FormData(form).getAll('signs');
  if (signs.some((sign) => sign !== 'none' && sign !== 'unsure')) return ['Bel nu 112', 'Wacht niet af.'];
  const careful = ['conditions', 'medicines'].flatMap((name) => new FormData(form).getAll(name));
  if (careful.some((answer) => answer !== 'none')) {
    return ['Overleg eerst met je arts of apotheker', 'Neem je antwoorden mee.'];
  }
  return ['Begin bij je eten', 'Noten, peulvruchten en volkoren brood brengen je het verst.'];
}

function finish() {
  const [title, text] = outcome();
  result.querySelector('h2').textContent = title;
  result.querySelector('p').textContent = text;
  form.hidden = true;
  result.hidden = false;
  result.querySelector('h2').focus();
}

form.addEventListener('change', ({ target }) => {
  if (target.type !== 'checkbox' || !target.checked) return;
  for (const input of current.querySelectorAll('input')) {
    if (input !== target && ('alone' in target.dataset || 'alone' in input.dataset)) input.checked = false;
  }
});

form.addEventListener('submit', (event) => {
  event.preventDefault();
  if (!isAnswered(current)) {
    error.hidden = false;
    return;
  }
  const isEmergency = current === questions[0] && outcome()[0].startsWith('Bel');
  const next = questions.slice(questions.indexOf(current) + 1).find(isAsked);
  if (isEmergency || !next) {
    finish();
    return;
  }
  path.push(current);
  show(next);
});

back.addEventListener('click', () => show(path.pop()));

document.getElementById('again').addEventListener('click', () => {
  form.reset();
  path.length = 0;
  result.hidden = true;
  form.hidden = false;
  show(questions[0]);
});
