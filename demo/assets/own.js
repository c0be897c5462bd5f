// A notice of the site's own: all that it does goes through izin's public functions.
const ask = document.getElementById('ask');
const status = document.getElementById('own-status');

/** Shows the question until it is answered, and what the answer was from then on. */
function draw({ decided, categories }) {
  ask.hidden = decided;
  const granted = Object.keys(categories).filter((id) => categories[id] && id !== 'necessary');
  status.textContent = decided ? `izin.state: ${granted.join(', ') || '–'}` : '';
}

ask.addEventListener('submit', (event) => {
  event.preventDefault();
  const boxes = [...ask.querySelectorAll('input')];
  const choice = Object.fromEntries(boxes.map(({ name, checked }) => [name, checked]));
  const { value } = event.submitter;
  if (value === 'save') izin.save(choice);
  else izin[value]();
});

document.getElementById('own-withdraw').addEventListener('click', () => izin.withdraw());

draw(izin.state);
izin.on('decision', draw);
